package plandoc

import (
	"context"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc/source"
)

// Read reads a file (.docx, .html, .pdf with text, .txt). Faults are BAD_FILE with a place.
func Read(ctx context.Context, name string, data []byte) (*Reading, error) {
	doc, err := source.Read(ctx, name, data)
	if err != nil {
		return nil, err
	}
	return Interpret(doc)
}

// Interpret reads a document. A document that is no plan, or a plan without a task, is a
// BAD_FILE fault that says what was looked for; doubts are warnings of the reading.
func Interpret(doc *source.Document) (*Reading, error) {
	if doc == nil || len(doc.Blocks) == 0 {
		return nil, fault.New(fault.BadFile, "Tệp không có nội dung để đọc.", "The file has nothing to read.").In("line 1")
	}
	p := paperOf(doc)
	w := &walker{belief: 0.95, out: &Reading{
		LegalBases: []LegalBasis{}, Definitions: map[string]string{}, Groups: []Group{}, Execution: []Passage{},
		Recipients: []Recipient{}, Warnings: []Warning{},
		Document: Heading{Lines: map[string]Lines{}, Confidence: map[string]float64{}},
	}}
	for _, x := range doc.Warnings {
		w.warn(x.Line, x.VI, x.EN)
	}
	found := w.parts(p)
	if w.out.tasks() == 0 || found == "" && !w.named || found != "" && !planTypes[found] {
		return nil, noPlan(p, found)
	}
	w.check()
	return w.out, nil
}

// parts cuts the document at its type headings (a decision in front of a plan has two), reads
// the head, and each part down to its foot and its annexes. found is the code of the first type
// heading, "" if there is none.
func (w *walker) parts(p *paper) (found string) {
	lines := p.lines
	i := 0
	for ; i < len(lines) && i < 80; i++ {
		if code, rest, ok := typeHeading(&lines[i]); ok {
			found = code
			w.head(lines[:i])
			w.kindAndTitle(p, lines, i, code, rest)
			break
		}
		if m := markerOf(lines[i].text); m.rank != noRank && m.rank <= romanRank {
			i = len(lines)
		}
	}
	if found == "" {
		w.head(lines[:min(len(lines), 12)])
		w.part(p, lines)
		return ""
	}
	_, rest, _ := typeHeading(&lines[i])
	_, _, n := titleLines(p, lines[i+1:], rest)
	start := i + 1 + n
	for j := start; j < len(lines); j++ {
		code, rest, ok := typeHeading(&lines[j])
		if !ok || lines[j].label != "" || !planTypes[code] || !lines[j].blank && !p.blocks || isEnacting(lines[j].text) {
			continue
		}
		title, _, n := titleLines(p, lines[j+1:], rest)
		if wordCount(title) < 3 {
			continue
		}
		w.part(p, lines[start:j])
		start = j + 1 + n
		j = start - 1
		w.caption = title
	}
	w.part(p, lines[start:])
	return found
}

func isEnacting(s string) bool { return strings.HasSuffix(s, ":") }

func (w *walker) kindAndTitle(p *paper, lines []line, i int, code, rest string) {
	h := &w.out.Document
	h.Kind = Said(code)
	w.read("kind", Lines{lines[i].no, lines[i].no}, 0.97)
	title, at, _ := titleLines(p, lines[i+1:], rest)
	if at[0] == 0 || rest != "" {
		at[0] = lines[i].no
		at[1] = max(at[1], at[0])
	}
	if title != "" {
		h.Title = Said(title)
		w.read("title", at, 0.95)
	}
	w.cal = calendar{year: planYear(title), signed: h.Date}
	if h.Date.IsZero() && w.signedYear > 0 && w.month >= 1 && w.month <= 12 {
		w.cal.signed = monthStart(w.signedYear, w.month)
	}
}

// part reads one part: preamble, sections, foot, annexes.
func (w *walker) part(p *paper, lines []line) {
	var body []line
	for i := 0; i < len(lines); i++ {
		if !opensClosing(lines, i) {
			body = append(body, lines[i])
			continue
		}
		j := i + 1
		for j < len(lines) && !closesClosing(&lines[j]) {
			j++
		}
		w.closing(lines[i:j])
		i = j - 1
	}
	for i := range body {
		if i > 0 && body[i].table == nil && partRE.MatchString(body[i].text) && (upper(body[i].text) || wordCount(body[i].text) <= 4) {
			w.sections(p, body[:i])
			w.annex(p, body[i:])
			return
		}
	}
	w.sections(p, body)
}

// annex reads one annex after the other: its title is the caption of its table, or says whether
// its list is one of tasks.
func (w *walker) annex(p *paper, lines []line) {
	end := 1
	for end < len(lines) && !(lines[end].table == nil && partRE.MatchString(lines[end].text) && lines[end].blank) {
		end++
	}
	if end < len(lines) {
		defer w.annex(p, lines[end:])
	}
	n := 1
	var title []string
	for n < end && lines[n].table == nil && n < 8 && markerOf(lines[n].text).rank == noRank {
		if !strings.HasPrefix(lines[n].text, "(") && !endsInParen(title, lines[n].text) {
			title = append(title, lines[n].text)
		}
		n++
	}
	w.caption = strings.Join(title, " ")
	if w.caption == "" {
		w.caption = lines[0].text
	}
	root := outline(p.paragraphs(lines[n:end]))
	w.belief = 0.85
	if classify(w.caption, true) == taskClass || duties.MatchString(fold.Key(w.caption)) {
		w.tasks = false
		root.text = w.caption
		if hasGrid(root) {
			w.body(root)
		} else {
			w.section(root)
		}
		return
	}
	for _, b := range root.below {
		if b.table != nil {
			w.table(b)
		}
	}
}

func hasGrid(n *node) bool {
	for _, b := range n.below {
		if b.table != nil || hasGrid(b) {
			return true
		}
	}
	return false
}

// endsInParen tells a line that goes on with "(Kèm theo …".
func endsInParen(_ []string, line string) bool {
	return strings.HasSuffix(line, ")") && !strings.Contains(line, "(")
}

// sections reads the preamble and the sections of a part.
func (w *walker) sections(p *paper, body []line) {
	ps := p.paragraphs(body)
	first := 0
	for first < len(ps) && !opensBody(ps[first]) {
		first++
	}
	w.legalBases(ps[:first])
	w.issuerInPreamble(ps[:first])
	w.definitions(ps)
	if first == len(ps) { // no heading at all: loose paragraphs
		first = 0
	}
	w.body(outline(ps[first:]))
}

// opensBody tells the first paragraph behind the preamble.
func opensBody(p *para) bool {
	if p.table != nil || p.heading > 0 && p.mark.rank == noRank {
		return true
	}
	return p.mark.rank != noRank && p.mark.rank < starRank && p.mark.rank != alphaRank
}

func (r *Reading) tasks() int {
	n := 0
	for _, g := range r.Groups {
		n += len(g.Tasks)
	}
	return n
}

// noPlan says why a document cannot be read as a plan, and what was looked for.
func noPlan(p *paper, found string) error {
	line := 1
	if len(p.lines) > 0 {
		line = p.lines[len(p.lines)-1].no
	}
	const wantVI = " Đã tìm: dòng tên loại văn bản (KẾ HOẠCH, CHƯƠNG TRÌNH, QUYẾT ĐỊNH…), các nhóm nhiệm vụ đánh số (I., 1., a), -) hoặc bảng phân công có cột nội dung, chủ trì, thời gian."
	const wantEN = " Looked for: a line with the type of document (KẾ HOẠCH, CHƯƠNG TRÌNH, QUYẾT ĐỊNH…), numbered groups of tasks (I., 1., a), -), or a table with columns for task, lead and time."
	switch {
	case found == "":
		return fault.New(fault.BadFile, "Tệp không phải là kế hoạch: không thấy dòng tên loại văn bản."+wantVI,
			"The file is no plan: it has no line with the type of document."+wantEN).In("line 1")
	case !planTypes[found]:
		return fault.Newf(fault.BadFile, "Văn bản thuộc loại %s, không phải kế hoạch giao nhiệm vụ."+wantVI,
			"The document is of type %s, which is no plan that gives tasks."+wantEN, found).In(place(line))
	}
	return fault.New(fault.BadFile, "Kế hoạch không có nhiệm vụ nào đọc được."+wantVI, "The plan has no task that can be read."+wantEN).In(place(line))
}

func place(line int) string { return "line " + itoa(line) }
