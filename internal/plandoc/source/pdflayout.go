package source

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/plandoc/source/pdf"
)

// layout puts lines together to paragraphs.
type layout struct {
	builder
	pages   []pdf.Page
	size    float64            // of most of the text
	pitch   float64            // distance of lines inside a paragraph
	margins map[int][2]float64 // left and right edge of the text by page width
	para    []pageLine         // the paragraph that is being put together
	blank   bool               // a blank stood before it
	prev    *pageLine
	inTable bool // the last lines were of a table; one warning is enough for it
}

func (w *layout) read(ctx context.Context) error {
	pages := make([][]pageLine, len(w.pages))
	for i, p := range w.pages {
		if err := stopped(ctx); err != nil {
			return err
		}
		var err error
		if pages[i], err = pageLines(i, p); err != nil {
			return err
		}
	}
	dropEdges(pages, w.pages)
	w.measure(pages)
	for _, lines := range pages {
		for i := 1; i < len(lines); i++ {
			lines[i].cut(&lines[i-1])
		}
		for i := len(lines) - 2; i >= 0; i-- {
			lines[i].cut(&lines[i+1])
		}
		for i := 0; i < len(lines); {
			n, err := w.step(lines, i)
			if err != nil {
				return err
			}
			i += n
		}
	}
	return w.endPara()
}

// step takes the next line, or the lines of a band of columns.
func (w *layout) step(lines []pageLine, i int) (int, error) {
	l := lines[i]
	if !l.ruled && len(l.segments) == 1 {
		w.inTable = false
		return 1, w.line(l)
	}
	if err := w.endPara(); err != nil {
		return 0, err
	}
	w.prev = nil
	if !l.ruled && !w.inTable {
		if n, left, right := w.band(lines[i:]); n > 1 {
			return n, w.beside(left, right)
		}
	}
	first := !w.inTable
	w.inTable = true
	for _, s := range l.segments {
		if err := w.paragraph(Block{Text: s.text, Bold: bold(s.words), Italic: italic(s.words)}); err != nil {
			return 0, err
		}
		if first {
			first = false
			w.warn("Từ đây có vẻ là một bảng. Tệp .pdf không giữ ô của bảng, nên chữ được đọc theo từng dòng. Nên dùng tệp .docx.",
				"A table seems to begin here. A .pdf keeps no cells, so the text is read line by line. Better use the .docx.")
		}
	}
	return 1, nil
}

func bold(words []pdf.Word) bool {
	return !slices.ContainsFunc(words, func(w pdf.Word) bool { return !w.Bold })
}

func italic(words []pdf.Word) bool {
	return !slices.ContainsFunc(words, func(w pdf.Word) bool { return !w.Italic })
}

// band finds two blocks of text side by side that begin with lines[0]; n is how many lines they
// take, 1 if they are none.
func (w *layout) band(lines []pageLine) (n int, left, right []string) {
	leftEnd, rightStart := 0.0, math.Inf(1)
	for ; n < len(lines); n++ {
		l := lines[n]
		s := l.segments
		down := 0.0
		if n > 0 {
			down = (lines[n-1].y - l.y) / w.pitch
		}
		switch {
		case len(s) > 2 && down < 3: // three columns so near: these are rows of a table, too
			return 1, nil, nil
		case l.ruled || len(s) > 2:
			return n, left, right
		case len(s) == 2:
			if s[0].x1 >= min(rightStart, s[1].x0) || s[1].x0 <= leftEnd || down > 4 {
				return n, left, right
			}
			leftEnd, rightStart = max(leftEnd, s[0].x1), min(rightStart, s[1].x0)
			left, right = append(left, s[0].text), append(right, s[1].text)
		case s[0].x0 > leftEnd && s[0].x0 > rightStart-60 && down < 9 && !w.centered(l):
			rightStart = min(rightStart, s[0].x0)
			right = append(right, s[0].text)
		case s[0].x1 < rightStart && down < 3 && (l.size < 0.93*w.size || sameList(left, s[0].text) || w.goesOn(lines[n+1:], rightStart)):
			leftEnd = max(leftEnd, s[0].x1)
			left = append(left, s[0].text)
		default:
			return n, left, right
		}
	}
	return n, left, right
}

// goesOn says whether one of the next lines still has something on the right side.
func (w *layout) goesOn(lines []pageLine, rightStart float64) bool {
	for _, l := range lines[:min(len(lines), 3)] {
		if last := l.segments[len(l.segments)-1]; last.x0 > rightStart-60 && !l.ruled {
			return true
		}
	}
	return false
}

// sameList says whether a text and the last one before it both begin with a dash.
func sameList(before []string, text string) bool {
	return len(before) > 0 && strings.HasPrefix(before[len(before)-1], "-") && strings.HasPrefix(text, "-")
}

// beside writes two blocks side by side as a table of one row.
func (w *layout) beside(left, right []string) error {
	row := Row{Cells: []Cell{
		{Text: strings.Join(left, "\n"), ColSpan: 1, RowSpan: 1},
		{Text: strings.Join(right, "\n"), Column: 1, ColSpan: 1, RowSpan: 1},
	}}
	for _, c := range row.Cells {
		if err := w.cell(c.Text); err != nil {
			return err
		}
	}
	if err := w.table([]Row{row}); err != nil {
		return err
	}
	w.warn("Hai khối chữ nằm cạnh nhau được đọc thành hai ô. Hãy đối chiếu với bản gốc.",
		"Two blocks of text side by side were read as two cells. Compare them with the original.")
	return nil
}

// measure finds the usual size, the line distance and the margins of the text.
func (w *layout) measure(pages [][]pageLine) {
	steps, sizes := map[int]int{}, map[int]int{}
	x0, x1 := map[int][]float64{}, map[int][]float64{}
	for n, lines := range pages {
		width := int(w.pages[n].Width)
		for i, l := range lines {
			sizes[int(math.Round(l.size*2))] += len(l.text())
			if i > 0 {
				if dy := lines[i-1].y - l.y; dy > 0.9*l.size && dy < 2.5*l.size {
					steps[int(math.Round(dy*2))]++
				}
			}
			if len(l.segments) == 1 && !l.ruled {
				x0[width] = append(x0[width], l.x0())
				x1[width] = append(x1[width], l.x1())
			}
		}
	}
	w.size = float64(mostly(sizes, 1)) / 2
	w.pitch = float64(mostly(steps, 0.25)) / 2
	if w.pitch == 0 {
		w.pitch = 1.3 * max(w.size, 1)
	}
	w.margins = map[int][2]float64{}
	for width := range x0 {
		slices.Sort(x0[width])
		slices.Sort(x1[width])
		n := len(x0[width])
		w.margins[width] = [2]float64{x0[width][n/20], x1[width][n-1-n/20]}
	}
}

// mostly is the smallest key whose count comes near the greatest one.
func mostly(counts map[int]int, near float64) int {
	most, key := 0, 0
	for _, c := range counts {
		most = max(most, c)
	}
	for k, c := range counts {
		if float64(c) >= near*float64(most) && (key == 0 || k < key) {
			key = k
		}
	}
	return key
}

// edges are the margins of the page that a line is on.
func (w *layout) edges(l pageLine) (left, right float64) {
	m := w.margins[int(w.pages[l.page].Width)]
	return m[0], m[1]
}

func (w *layout) centered(l pageLine) bool {
	left, right := w.edges(l)
	return math.Abs(l.x0()+l.x1()-left-right) < 12 && l.x0() > left+15 && l.x1() < right-15
}

// line adds a line to the paragraph, or ends that and begins another.
func (w *layout) line(l pageLine) error {
	if len(w.para) > 0 && !w.joins(l) {
		if err := w.endPara(); err != nil {
			return err
		}
	}
	if len(w.para) == 0 {
		w.blank = w.prev != nil && w.prev.page == l.page && w.prev.y-l.y > 1.9*w.pitch
	}
	w.para = append(w.para, l)
	w.prev = &l
	return nil
}

// joins says whether a line goes on with the paragraph. The main sign is that its first word
// would not have fitted at the end of the line before.
func (w *layout) joins(l pageLine) bool {
	first, prev := &w.para[0], &w.para[len(w.para)-1]
	left, right := w.edges(*prev)
	space := 0.25 * l.size
	full := prev.x1()+space+l.firstW > right-1
	middle := w.centered(*prev) && w.centered(l)
	if middle {
		full = prev.x1()-prev.x0()+space+l.firstW > right-left-1
	}
	if !full || math.Abs(l.size-prev.size) > 0.2*prev.size {
		return false
	}
	indented := first.x0() > left+5
	newPage := l.page != prev.page
	if !newPage && prev.y-l.y > 1.25*w.pitch+0.5 {
		return false
	}
	if lineMark.MatchString(l.text()) && !(indented && l.x0() < left+3) {
		return false
	}
	if middle {
		return true
	}
	hanging := len(w.para) == 1 && math.Abs(l.x0()-first.textX) < 4 && lineMark.MatchString(first.text())
	if l.x0() > prev.x0()+0.8*l.size && !hanging {
		return false
	}
	if newPage && !indented && strings.ContainsAny(lastRune(prev.text()), ".;:!?") {
		return false
	}
	return true
}

func lastRune(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return string(r[len(r)-1])
}

// endPara writes the paragraph that has been put together.
func (w *layout) endPara() error {
	if len(w.para) == 0 {
		return nil
	}
	b := Block{Blank: w.blank, Bold: true, Italic: true, Centered: true}
	parts := make([]string, len(w.para))
	for i, l := range w.para {
		parts[i] = l.text()
		b.Bold = b.Bold && l.all(func(x pdf.Word) bool { return x.Bold })
		b.Italic = b.Italic && l.all(func(x pdf.Word) bool { return x.Italic })
		b.Centered = b.Centered && w.centered(l)
	}
	b.Text = tidy(strings.Join(parts, " "))
	w.para = w.para[:0]
	return w.paragraph(b)
}
