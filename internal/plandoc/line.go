package plandoc

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/plandoc/source"
)

// line is one printed line, or one table of tasks.
type line struct {
	no       int
	text     string
	blank    bool // white space or a rule stood before it
	page     bool // a page number stood before it
	sub      bool // follows a soft break inside a paragraph
	label    string
	level    int
	heading  int
	bold     bool
	centered bool
	table    *grid
}

// paper is the document as lines, with what its make-up tells about joining them.
type paper struct {
	lines   []line
	blocks  bool // every line is a paragraph already (docx, html)
	wrapped bool // lines are broken by width
	spaced  bool // blank lines separate paragraphs
	width   int  // runes of a full line, if wrapped
}

// paperOf lays the blocks out as lines: page numbers and rules go, blocks of text set side by
// side are put one below the other, tables of tasks stay tables.
func paperOf(doc *source.Document) *paper {
	p := &paper{blocks: doc.Format == "docx" || doc.Format == "html"}
	var last *grid
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind == source.Paragraph {
			if last != nil && !pageNumber.MatchString(b.Text) {
				last.open = false
			}
			p.add(b.Text, line{no: b.Line, blank: b.Blank, label: b.Label, level: b.Level, heading: b.Heading, bold: b.Bold, centered: b.Centered})
			continue
		}
		if g := gridOf(b, last); g != nil {
			p.lines = append(p.lines, line{no: g.first(), blank: true, table: g})
			last = g
			continue
		}
		p.flatten(b)
	}
	p.dropPageNumbers()
	p.mendTypeHeadings()
	p.measure()
	return p
}

var rule = lazily(`^[-_=*.–—~\s]{3,}$|^[*_]+$`)

// emphasis is the marks that conversions leave around bold text and before headings.
var emphasis = strings.NewReplacer("**", "", "__", "", `\-`, "-", `\.`, ".", `\*`, "*", `\+`, "+", `\)`, ")", `\#`, "#")

func (p *paper) add(text string, l line) {
	for i, t := range strings.Split(norm.NFC.String(text), "\n") {
		marked := strings.HasPrefix(t, "**") && strings.HasSuffix(t, "**") && len(t) > 4
		t = strings.TrimSpace(emphasis.Replace(t))
		if strings.HasPrefix(t, "#") {
			t, marked = strings.TrimSpace(strings.TrimLeft(t, "#")), true
		}
		t = strings.Trim(strings.TrimPrefix(t, "> "), " |")
		if t == "" || rule.MatchString(t) {
			p.breakHere()
			continue
		}
		n := l
		n.text, n.bold = t, l.bold || marked
		if i > 0 {
			n.blank, n.label, n.sub = false, "", true
		}
		if pending := len(p.lines) - 1; pending >= 0 && p.lines[pending].text == "" && p.lines[pending].table == nil {
			n.blank = true
			p.lines = p.lines[:pending]
		}
		p.lines = append(p.lines, n)
	}
}

// breakHere leaves an empty line that makes the next one begin after white space.
func (p *paper) breakHere() {
	if n := len(p.lines); n == 0 || p.lines[n-1].text != "" || p.lines[n-1].table != nil {
		p.lines = append(p.lines, line{})
	}
}

// flatten lays out a table that is no table of tasks. Blocks set side by side (head, foot) are
// read column by column, a box row by row; other tables are left out.
func (p *paper) flatten(b *source.Block) {
	wide := 0
	for _, r := range b.Rows {
		for _, c := range r.Cells {
			wide = max(wide, c.Column+1)
		}
	}
	if wide > 2 && !frame(b) {
		p.breakHere() // figures, costs, forms: nothing that a plan orders
		return
	}
	if wide != 2 || len(b.Rows) > 40 {
		for _, r := range b.Rows {
			for _, c := range r.Cells {
				p.add(c.Text, line{no: r.Line, blank: true})
			}
		}
		return
	}
	for column := range wide {
		blank := true
		for _, r := range b.Rows {
			for _, c := range r.Cells {
				if c.Column == column && c.Text != "" {
					p.add(c.Text, line{no: r.Line, blank: blank})
					blank = false
				}
			}
		}
	}
	p.breakHere()
}

// frame tells a table that lays out the head or the foot of a document.
func frame(b *source.Block) bool {
	for _, r := range b.Rows {
		for _, c := range r.Cells {
			if motto.MatchString(c.Text) || recipientsRE.MatchString(c.Text) {
				return true
			}
		}
	}
	return false
}

var pageNumber = lazily(`^(?i:trang\s+|page\s+)?[-–—]?\s*(\d{1,3})\s*(?:[-–—]|/\s*\d{1,3})?$`)

// dropPageNumbers takes out lines that are only a number and stand apart or continue a count.
func (p *paper) dropPageNumbers() {
	out, last, after := p.lines[:0], 1, false
	for i, l := range p.lines {
		if l.text == "" && l.table == nil {
			if i+1 < len(p.lines) {
				p.lines[i+1].blank = true
			}
			continue
		}
		if m := pageNumber.FindStringSubmatch(l.text); m != nil && l.label == "" && l.table == nil {
			n, _ := strconv.Atoi(m[1])
			apart := l.blank && (i+1 == len(p.lines) || p.lines[i+1].blank || p.lines[i+1].text == "")
			if apart || n == last+1 {
				last, after = n, true
				continue
			}
		}
		if after {
			l.page, l.blank, after = true, true, false
		}
		out = append(out, l)
	}
	p.lines = out
}

// mendTypeHeadings joins a type heading that is broken over two lines: "KẾ", "HOẠCH".
func (p *paper) mendTypeHeadings() {
	out := p.lines[:0]
	for _, l := range p.lines {
		if k := len(out) - 1; k >= 0 && l.table == nil && out[k].table == nil && !typeOnly(out[k].text) && typeOnly(strings.TrimSuffix(out[k].text+" "+l.text, ":")) {
			out[k].text += " " + l.text
			continue
		}
		out = append(out, l)
	}
	p.lines = out
}

// measure finds out how paragraphs are told apart.
func (p *paper) measure() {
	var widths []int
	blanks := 0
	for _, l := range p.lines {
		if l.table == nil {
			widths = append(widths, utf8.RuneCountInString(l.text))
			if l.blank {
				blanks++
			}
		}
	}
	if p.blocks || len(widths) == 0 {
		return
	}
	p.spaced = blanks*6 >= len(widths)
	slices.Sort(widths)
	p.width = widths[len(widths)*19/20]
	p.wrapped = p.width <= 140
}

// upper tells text without lower-case letters.
func upper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

func wordCount(s string) int { return len(strings.Fields(s)) }
