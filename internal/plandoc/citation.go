package plandoc

import (
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
)

const docType = `(?:Nghị quyết|Quyết định|Kế hoạch|Kết luận|Chỉ thị|Chương trình(?: hành động)?|Kế hoạch hành động|Nghị định|Thông tư(?: liên tịch)?|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Công văn|Hướng dẫn|Quy định|Đề án|Thông báo|Văn bản|Công điện|Báo cáo|Tờ trình)`

var (
	citationRE = lazily(`(?:(` + docType + `)(?:\s+[\p{L}&,-]+){0,14}?\s+)?(?:số\s*:?\s*)?(` + symbolExpr + `)(?:,?\s*(?:ký\s+)?(?:[Nn]gày)\s+(` + docDate + `))?`)
	lawRE      = lazily(`(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?:\s+[\p{L}&,-]+){1,14}?,?\s+(?:năm\s+\d{4}|ngày\s+` + docDate + `)`)
	symbolOnly = lazily(`^\d{1,5}[\p{L}\d.]*\s?(?:/\s?\d{4}\s?)?[/-]`)
)

// legalBases collects the documents that the preamble rests on, each once.
func (w *walker) legalBases(ps []*para) {
	seen := map[string]bool{}
	for _, p := range ps {
		if p.table != nil || strings.HasPrefix(p.text, "(") || strings.HasPrefix(p.text, "Theo đề nghị") || strings.HasPrefix(p.text, "Xét đề nghị") {
			continue
		}
		before := len(w.out.LegalBases)
		for _, m := range citationRE.FindAllStringSubmatchIndex(p.text, 100) {
			w.basis(p, m, seen)
		}
		if m := lawRE.FindStringIndex(p.text); m != nil && len(w.out.LegalBases) == before {
			text := p.text[m[0]:m[1]]
			b := LegalBasis{Text: Said(text), Lines: p.lines(m[0], m[1]), Confidence: 0.85}
			if d := dateIn(text); !d.IsZero() {
				b.Date = d
			}
			w.out.LegalBases = append(w.out.LegalBases, b)
		} else if strings.HasPrefix(p.text, "Căn cứ") && len(w.out.LegalBases) == before && before+len(seen) > 0 && !cites(p.text) {
			text := strings.TrimRight(strings.TrimSpace(strings.TrimPrefix(p.text, "Căn cứ")), " ;,.")
			w.out.LegalBases = append(w.out.LegalBases, LegalBasis{Text: Said(text), Lines: p.all(), Confidence: 0.7})
		}
	}
}

func cites(text string) bool { return citationRE.MatchString(text) }

func (w *walker) basis(p *para, m []int, seen map[string]bool) {
	symbol := strings.TrimRight(p.text[m[4]:m[5]], "./-, ")
	if !symbolOnly.MatchString(symbol) || m[2] < 0 && !strings.Contains(p.text[max(0, cut(p.text, m[4]-8)):m[4]], "số") {
		return
	}
	key := strings.ToUpper(strings.ReplaceAll(symbol, " ", ""))
	if seen[key] {
		return
	}
	seen[key] = true
	b := LegalBasis{Symbol: Said(symbol), Text: Said(p.text[m[0]:m[1]]), Lines: p.lines(m[0], m[1]), Confidence: 0.9}
	if m[6] >= 0 {
		b.Date = dateIn(p.text[m[6]:m[7]])
	}
	if rest := p.text[m[1]:]; strings.HasPrefix(rest, " của ") {
		if s := issuerAt(p.text, m[1]+len(" của ")); s.to > s.from {
			b.Issuer = Said(p.text[s.from:s.to])
		}
	}
	w.out.LegalBases = append(w.out.LegalBases, b)
}

// issuerAt is the body named behind "của".
func issuerAt(text string, at int) span {
	names, _ := unitsAt(text, at)
	if len(names) > 0 {
		return names[0]
	}
	ws := wordsOf(text, at, 12)
	n := 0
	for n < len(ws) && ws[n].gap == "" && ws[n].capital {
		n++
	}
	if n == 0 {
		return span{}
	}
	return span{ws[0].from, ws[n-1].to}
}

// dateIn reads the complete date in a piece of text.
func dateIn(s string) clock.Day {
	var n []int
	for _, f := range figures.FindAllString(s, 8) {
		n = append(n, atoi(f))
	}
	for i := 0; i+2 < len(n); i++ {
		if d, ok := day(n[i+2], n[i+1], n[i]); ok {
			return d
		}
	}
	return clock.Day{}
}

var (
	calledRE = expr(`\((?:sau đây|dưới đây)?\s*(?:được\s+)?(?:gọi|viết)\s+(?:chung|tắt|chung tắt)?\s*là\s*:?\s*([^()]{2,160})\)`)
	shortRE  = lazily(`\(([\p{Lu}&]{2,15}(?:[ -][\p{Lu}]{2,10})?)\)`)
)

// definitions collects what the document gives a name of its own.
func (w *walker) definitions(ps []*para) {
	for _, p := range ps {
		for _, m := range calledRE.FindAllStringSubmatchIndex(p.text, 50) {
			term := strings.Trim(p.text[m[2]:m[3]], " .;,:“”\"")
			if meaning := namedBefore(p.text, m[0], term); meaning != "" && w.out.Definitions[term] == "" {
				w.out.Definitions[term] = meaning
			}
		}
		for _, m := range shortRE.FindAllStringSubmatchIndex(p.text, 50) {
			term := p.text[m[2]:m[3]]
			if meaning := spelled(p.text[max(0, cut(p.text, m[0]-200)):m[0]], term); meaning != "" && w.out.Definitions[term] == "" {
				w.out.Definitions[term] = meaning
			}
		}
	}
}

// namedBefore is what stands before "(gọi chung là …)": the list of units or the document that
// ends there, or the clause.
func namedBefore(text string, end int, term string) string {
	from := max(0, cut(text, end-400))
	before := strings.TrimRight(text[from:end], " ")
	if m := citationRE.FindStringSubmatch(term); m != nil {
		last := ""
		for _, c := range citationRE.FindAllStringSubmatch(text[max(0, cut(text, end-1200)):end], 40) {
			if strings.EqualFold(c[2], m[2]) {
				last = c[0]
			}
		}
		return last
	}
	stop := strings.LastIndexAny(before, ".;:") + 1
	for i := stop; i < len(before); {
		if names, e := unitsAt(before, i); len(names) > 0 && names[0].from-i < 2 && e >= len(before) {
			return strings.TrimSpace(before[names[0].from:e])
		}
		next := strings.IndexByte(before[i+1:], ' ')
		if next < 0 {
			break
		}
		i += next + 1
	}
	if abbreviation := spelled(before, term); abbreviation != "" {
		return abbreviation
	}
	return strings.TrimSpace(before[max(stop, strings.LastIndexByte(before, ',')+1):])
}

// spelled finds the words whose initials are the abbreviation.
func spelled(before, term string) string {
	var initials []rune
	for _, r := range term {
		if r != ' ' && r != '-' && r != '&' {
			initials = append(initials, r)
		}
	}
	ws := wordsOf(before, 0, 200)
	if len(ws) < len(initials) || len(initials) < 2 {
		return ""
	}
	ws = ws[len(ws)-len(initials):]
	for i, r := range initials {
		if first := firstRune(strings.ToUpper(ws[i].text)); first != r {
			return ""
		}
	}
	if strings.TrimSpace(before[ws[len(ws)-1].to:]) != "" {
		return ""
	}
	return before[ws[0].from:ws[len(ws)-1].to]
}
