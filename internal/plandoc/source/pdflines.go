package source

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/internal/plandoc/source/pdf"
)

// segment is a stretch of a line without a wide gap.
type segment struct {
	words  []pdf.Word
	x0, x1 float64
	text   string
}

// pageLine is one line of a page.
type pageLine struct {
	page     int
	y, size  float64
	segments []segment
	ruled    bool // stands in the cells of a ruled table
	firstW   float64
	textX    float64 // where the second word begins: after a list mark
}

func (l *pageLine) x0() float64 { return l.segments[0].x0 }
func (l *pageLine) x1() float64 { return l.segments[len(l.segments)-1].x1 }

func (l *pageLine) text() string {
	parts := make([]string, len(l.segments))
	for i, s := range l.segments {
		parts[i] = s.text
	}
	return strings.Join(parts, " ")
}

// all says whether every word is of a look.
func (l *pageLine) all(is func(pdf.Word) bool) bool {
	for _, s := range l.segments {
		for _, w := range s.words {
			if !is(w) {
				return false
			}
		}
	}
	return true
}

// maxPageLines bounds the lines of one page; a sheet of A4 has room for about a hundred.
const maxPageLines = 20000

// pageLines puts the words of a page together to lines, from top to bottom.
func pageLines(n int, p pdf.Page) ([]pageLine, error) {
	words := slices.Clone(p.Words)
	slices.SortStableFunc(words, func(a, b pdf.Word) int { return cmp.Compare(b.Y, a.Y) })
	var lines []pageLine
	for i := 0; i < len(words); {
		j, size := i, words[i].Size
		for j < len(words) && words[i].Y-words[j].Y <= 0.35*max(size, words[j].Size) {
			size = max(size, words[j].Size)
			j++
		}
		if l, ok := lineOf(n, words[i:j], p.Rules); ok {
			lines = append(lines, l)
		}
		if len(lines) > maxPageLines {
			return nil, tooLarge("pdf")
		}
		i = j
	}
	return lines, nil
}

func lineOf(n int, words []pdf.Word, rules []pdf.Rule) (pageLine, bool) {
	slices.SortStableFunc(words, func(a, b pdf.Word) int { return cmp.Compare(a.X0, b.X0) })
	l := pageLine{page: n, y: words[0].Y}
	for _, w := range words {
		l.size = max(l.size, w.Size)
		if w.Size == l.size {
			l.y = w.Y
		}
	}
	columns := columnsAt(rules, l.y+l.size*0.3)
	l.ruled = len(columns) > 2
	from := 0
	for i := 1; i <= len(words); i++ {
		if i < len(words) && !l.splits(words[from:i], words[i], columns) {
			continue
		}
		if s := segmentOf(words[from:i]); s.text != "" {
			l.segments = append(l.segments, s)
		}
		from = i
	}
	if len(l.segments) == 0 {
		return l, false
	}
	first := l.segments[0].words
	l.firstW, l.textX = first[0].X1-first[0].X0, first[0].X1
	if len(first) > 1 {
		l.textX = first[1].X0
	} else if len(l.segments) > 1 {
		l.textX = l.segments[1].x0
	}
	return l, true
}

// columnsAt lists the places of the vertical rules that cross a height.
func columnsAt(rules []pdf.Rule, y float64) []float64 {
	var xs []float64
	for _, r := range rules {
		if r.Y0-1 <= y && y <= r.Y1+1 {
			xs = append(xs, r.X)
		}
	}
	slices.Sort(xs)
	return slices.CompactFunc(xs, func(a, b float64) bool { return math.Abs(b-a) < 5 })
}

var (
	listMark  = regexp.MustCompile(`^([-–—+•*▪◦➢✓]|\(?[0-9]{1,2}(\.[0-9]{1,2}){0,3}[.)]?|\(?[a-zđ][.)]|[IVX]{1,5}[.)]?)$`)
	lineMark  = regexp.MustCompile(`^([-–—+•*▪◦➢✓]\s*\S|[0-9]{1,2}(\.[0-9]{1,2}){0,3}[.)]\s|[0-9]{1,2}(\.[0-9]{1,2}){1,3}\s|[a-zđ][.)]\s|[IVX]{1,5}\.\s|(Điều|Chương|Mục|Phần)\s+[0-9IVX]+)`)
	fillWord  = regexp.MustCompile(`(?i)^(số:?|ngày|tháng|năm)$`)
	pageCount = regexp.MustCompile(`(?i)^([-–—]?\s*[0-9]{1,4}\s*[-–—]?|(trang|page)\s*[0-9]{1,4}(\s*(/|trên|of)\s*[0-9]{1,4})?|[0-9]{1,4}\s*/\s*[0-9]{1,4})$`)
	digits    = regexp.MustCompile(`[0-9]+`)
)

// splits says whether a new segment begins with next: in another column of a ruled table, or after
// a gap too wide for a space that is neither that of a list mark nor one left for a pen.
func (l *pageLine) splits(before []pdf.Word, next pdf.Word, columns []float64) bool {
	last := before[len(before)-1]
	if l.ruled {
		at := func(x float64) int { i, _ := slices.BinarySearch(columns, x); return i }
		return at((last.X0+last.X1)/2) != at((next.X0+next.X1)/2)
	}
	return next.X0-last.X1 > 2.5*l.size && !fillWord.MatchString(last.Text) && !strings.HasPrefix(next.Text, "/") &&
		(len(before) > 1 || !listMark.MatchString(before[0].Text))
}

func segmentOf(words []pdf.Word) segment {
	s := segment{x0: words[0].X0, x1: words[0].X1}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			prev := words[i-1]
			if w.Text == prev.Text && math.Abs(w.X0-prev.X0) < 0.12*w.Size { // drawn twice to look bold
				continue
			}
			if prev.Space || w.X0-prev.X1 > 0.12*max(w.Size, prev.Size) {
				b.WriteByte(' ')
			}
		}
		b.WriteString(w.Text)
		s.words = append(s.words, w)
		s.x1 = max(s.x1, w.X1)
	}
	s.text = tidy(b.String())
	return s
}

// cut splits a line of one segment in two at its widest gap, if each half stands about where the
// halves of the line beside it stand: the head of a document, whose longest lines nearly meet.
func (l *pageLine) cut(beside *pageLine) {
	if len(l.segments) != 1 || len(beside.segments) != 2 || l.ruled {
		return
	}
	words := l.segments[0].words
	at, widest := 0, 0.6*l.size
	for i := 1; i < len(words); i++ {
		if g := words[i].X0 - words[i-1].X1; g > widest {
			at, widest = i, g
		}
	}
	if at == 0 {
		return
	}
	a, b := segmentOf(words[:at]), segmentOf(words[at:])
	near := func(s, t segment) bool { return math.Abs(s.x0+s.x1-t.x0-t.x1) < 50 }
	if !near(a, beside.segments[0]) || !near(b, beside.segments[1]) {
		return
	}
	l.segments = []segment{a, b}
}

// dropEdges leaves out page numbers and what repeats at the edges of pages.
func dropEdges(pages [][]pageLine, sizes []pdf.Page) {
	mask := func(l pageLine) string { return digits.ReplaceAllString(l.text(), "#") }
	edge := func(l pageLine) bool {
		h := sizes[l.page].Height
		return l.y > 0.88*h || l.y < 0.12*h
	}
	seen := map[string]int{}
	for _, lines := range pages {
		on := map[string]bool{}
		for i, l := range lines {
			if (i < 2 || i >= len(lines)-2) && edge(l) {
				on[mask(l)] = true
			}
		}
		for t := range on {
			seen[t]++
		}
	}
	for n, lines := range pages {
		pages[n] = slices.DeleteFunc(lines, func(l pageLine) bool {
			return edge(l) && (pageCount.MatchString(l.text()) || len(pages) > 2 && seen[mask(l)]*2 > len(pages))
		})
	}
}
