package plandoc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// para is one paragraph with line and page breaks joined.
type para struct {
	mark     marker
	label    string // automatic number of a list, if the text has none
	text     string // behind the mark
	segs     []seg  // where in text each line begins
	bold     bool
	centered bool
	heading  int
	level    int
	page     bool
	blank    bool
	table    *grid
	full     bool // the last line reaches the margin
}

type seg struct{ off, no int }

// lines are the first and last line of text[from:to].
func (p *para) lines(from, to int) Lines {
	out := Lines{p.segs[0].no, p.segs[0].no}
	for _, s := range p.segs {
		if s.off <= from {
			out[0] = s.no
		}
		if s.off < to || s.off == 0 {
			out[1] = max(out[0], s.no)
		}
	}
	return out
}

func (p *para) all() Lines { return p.lines(0, len(p.text)) }

// paragraphs joins lines to paragraphs.
func (p *paper) paragraphs(lines []line) []*para {
	var out []*para
	for i := range lines {
		l := &lines[i]
		if l.table != nil {
			out = append(out, &para{table: l.table, segs: []seg{{0, l.no}}})
			continue
		}
		mark := p.mark(l)
		if len(out) > 0 && out[len(out)-1].table == nil && p.continues(out[len(out)-1], l, mark) {
			out[len(out)-1].join(l, p)
			continue
		}
		out = append(out, &para{
			mark: mark, label: l.label, text: l.text[mark.size:], segs: []seg{{0, l.no}}, full: p.full(l),
			bold: l.bold, centered: l.centered, heading: l.heading, level: l.level, page: l.page, blank: l.blank,
		})
	}
	return out
}

// mark is the number or bullet of a line; an automatic label counts like a printed one.
func (p *paper) mark(l *line) marker {
	if m := markerOf(l.text); m.rank != noRank || l.label == "" {
		return m
	}
	m := markerOf(l.label + " x")
	if m.rank == noRank {
		m.rank = dashRank
	}
	m.size = 0
	return m
}

func (p *paper) full(l *line) bool {
	return p.wrapped && utf8.RuneCountInString(l.text)*10 >= p.width*8
}

func (p *para) join(l *line, on *paper) {
	if p.text != "" {
		p.text += " "
	}
	p.segs = append(p.segs, seg{len(p.text), l.no})
	p.text += l.text
	p.full = on.full(l)
}

var yearDash = lazily(`^[-–]\s?\d{4}\b`)

// continues tells whether a line goes on with the paragraph before it.
func (p *paper) continues(a *para, l *line, mark marker) bool {
	open := a.text == "" || !ended(a.text)
	switch {
	case standsAlone(l.text):
		return false
	case mark.rank != noRank && l.label == "":
		// A dash inside a sentence may fall to the start of a line.
		if mark.rank == dashRank && open && !l.blank && a.text != "" {
			return yearDash.MatchString(l.text) && endsInDigit(a.text) || p.wrapped && a.full && followsDash(a, l)
		}
		return mark.rank == digitRank && open && !l.blank && p.wrapped && a.full && endsOpen(a.text)
	case mark.rank != noRank || startsLabel(l.text) || strings.HasSuffix(l.text, ":") && isTime(l.text):
		return false
	case a.text == "":
		return true // the mark stands on a line of its own
	case upper(a.text) && !upper(l.text) && wordCount(a.text) > 1 && a.mark.rank != noRank:
		return false
	case !l.blank && p.wrapped && p.spaced:
		return true
	case !l.blank && p.wrapped && upper(a.text) && upper(l.text) && (endsOpen(a.text) || a.mark.rank != noRank && a.mark.rank <= digitRank && !rankRE.MatchString(l.text)):
		return true
	case !l.blank && p.wrapped:
		first, _, _ := strings.Cut(l.text, " ")
		return lastLineWidth(a)+1+utf8.RuneCountInString(first) >= p.width*95/100 || open && lowerStart(l.text)
	case l.sub && open:
		return true
	case !open || strings.HasSuffix(a.text, ":"):
		return false
	case lowerStart(l.text):
		return true
	case l.page && a.mark.rank != romanRank && a.mark.rank != digitRank && !startsWithVerb(l.text):
		return a.mark.bullet() || a.mark.rank == alphaRank || utf8.RuneCountInString(a.text) > 60 || endsOpen(a.text)
	}
	if strings.HasSuffix(a.text, " số") && !unicode.IsDigit([]rune(l.text)[0]) {
		return false // "chuyển đổi số"
	}
	return endsOpen(a.text) && (l.blank || p.wrapped)
}

func lastLineWidth(a *para) int {
	return utf8.RuneCountInString(a.text[a.segs[len(a.segs)-1].off:]) + a.mark.size
}

// ended tells text that closes a sentence or a clause.
func ended(s string) bool {
	s = strings.TrimRight(s, " ”\"’')»")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".;:!?/…", r)
}

var openEnd = lazily(`(?i)(?:[,(/]|[-–]|\s(?:số|và|của|với|theo|về|tại|cho|các|những|để|do|trong|trên|thuộc|đến|từ|hoặc|ngày|tháng|năm))$`)

// endsOpen tells text whose last word cannot be the last of a sentence.
func endsOpen(s string) bool { return openEnd.MatchString(s) }

func endsInDigit(s string) bool { return s[len(s)-1] >= '0' && s[len(s)-1] <= '9' }

// followsDash tells a dash between two halves of one name: capitals on both sides, and no duty
// begins behind it.
func followsDash(a *para, l *line) bool {
	rest := strings.TrimLeft(l.text, "-–—− ")
	if startsWithVerb(rest) {
		return false
	}
	r := firstRune(rest)
	last := a.text[strings.LastIndexByte(a.text, ' ')+1:]
	f := firstRune(last)
	return unicode.IsUpper(r) && unicode.IsUpper(f) || unicode.IsDigit(r) && endsInDigit(a.text)
}

// lowerStart tells a line that can only go on: it begins with a small letter, a figure that is
// no list number, or a closing or linking sign.
func lowerStart(s string) bool {
	r := firstRune(s)
	return unicode.IsLower(r) || unicode.IsDigit(r) || strings.ContainsRune("),;.&%/", r) || r == '(' && lowerStart(s[1:])
}

var alone = lazily(`^(?:Nơi nhận|NƠI NHẬN|PHỤ LỤC|Phụ lục\s*(?:[IVX\d]+)?\s*$|(?:TM|KT|TL|TUQ|Q)\s?\.\s)`)

// standsAlone tells a line that never goes on with another one.
func standsAlone(s string) bool {
	return alone.MatchString(s) || typeOnly(s)
}
