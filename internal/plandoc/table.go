package plandoc

import (
	"strings"

	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/plandoc/source"
)

// columnKind is what a column of an annex holds.
type columnKind int

const (
	otherColumn columnKind = iota
	numberColumn
	contentColumn
	leadColumn
	coordinateColumn
	bothColumn
	timingColumn
	tickColumn // a period in the head, a cross in the row
	productColumn
	fundingColumn
)

// grid is a table whose head names tasks and who does them.
type grid struct {
	columns []columnKind
	heads   []string
	rows    []gridRow
	spans   bool // the format keeps merged cells
	open    bool // nothing but a page break stands behind it
	goesOn  bool // begins without a head
}

// gridRow is one row: a text per column.
type gridRow struct {
	line  int
	cells []string
	from  map[int]int // columns whose text stands in an earlier row → its line
	wide  bool        // one cell goes over most of the table
}

// at is the line of the text in a column.
func (r *gridRow) at(column int) int {
	if l, ok := r.from[column]; ok {
		return l
	}
	return r.line
}

func (g *grid) first() int { return g.rows[0].line }

func (g *grid) lastLine() int { return g.rows[len(g.rows)-1].line }

var (
	numberHead  = lazily(`^(?:s?tt|so tt|so thu tu|so|#|no)$`)
	contentHead = lazily(`^(?:ten |cac |danh muc |nhom )*(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec|giai phap|phan viec)`)
	leadHead    = lazily(`(?:chu tri|thuc hien|dau moi|phu trach|chiu trach nhiem|tham muu)`)
	unitHead    = lazily(`^(?:co quan|don vi|phong|bo phan|nguoi|can bo|to chuc|lanh dao|chu tri|dau moi|phan cong|trach nhiem)`)
	timeHead    = lazily(`^(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|han |ngay hoan thanh|moc thoi gian|nam thuc hien)`)
	productHead = lazily(`^(?:du kien )?(?:san pham|ket qua|dau ra|hinh thuc van ban|cap trinh)`)
	moneyHead   = lazily(`kinh phi|du toan|nguon von|thanh tien|don gia`)
)

// headKind tells what the head of a column names.
func headKind(text string) columnKind {
	key := strings.Trim(fold.Key(strings.ReplaceAll(text, "\n", " ")), " .:*()")
	words := wordCount(key)
	switch {
	case key == "" || words > 12:
		return otherColumn
	case numberHead.MatchString(key):
		return numberColumn
	case moneyHead.MatchString(key):
		return fundingColumn
	case timeHead.MatchString(key):
		return timingColumn
	case productHead.MatchString(key) && words <= 8:
		return productColumn
	case strings.Contains(key, "phoi hop") && strings.Contains(key, "chu tri"):
		return bothColumn
	case strings.Contains(key, "phoi hop"):
		return coordinateColumn
	case contentHead.MatchString(key) && words <= 8:
		return contentColumn
	case unitHead.MatchString(key) && (leadHead.MatchString(key) || words <= 4):
		return leadColumn
	}
	return otherColumn
}

// gridOf reads a table as a grid of tasks; nil if its head names none. A table without a head
// that is as wide as the last one, or follows it over a page break, goes on with it.
func gridOf(b *source.Block, last *grid) *grid {
	g := &grid{}
	width := 0
	for _, r := range b.Rows {
		for _, c := range r.Cells {
			width = max(width, c.Column+max(c.ColSpan, 1))
			g.spans = g.spans || c.ColSpan > 1 || c.RowSpan > 1
		}
	}
	if width < 3 || width > 60 || len(b.Rows) == 0 {
		return nil
	}
	g.open = true
	body := g.readHead(b.Rows)
	if body == 0 {
		if last == nil || width != len(last.columns) && (!last.open || g.spans) {
			return nil
		}
		g.columns, g.heads, g.goesOn = last.columns, last.heads, true
	}
	if body >= len(b.Rows) {
		return nil
	}
	g.readRows(b.Rows[body:])
	if len(g.rows) == 0 {
		return nil
	}
	return g
}

// readHead finds the head among the first rows; it returns the row behind it, 0 for none.
func (g *grid) readHead(rows []source.Row) int {
	for i := range min(len(rows), 4) {
		kinds := map[columnKind]int{}
		for _, c := range rows[i].Cells {
			kinds[headKind(c.Text)]++
		}
		who := kinds[leadColumn] + kinds[coordinateColumn] + kinds[bothColumn]
		if kinds[contentColumn] == 0 || who+kinds[timingColumn]+kinds[productColumn] == 0 || len(rows[i].Cells) < 3 {
			continue
		}
		if who == 0 && kinds[timingColumn] == 0 {
			continue
		}
		for _, c := range rows[i].Cells {
			for len(g.columns) < c.Column+max(c.ColSpan, 1) {
				g.columns = append(g.columns, headKind(c.Text))
				g.heads = append(g.heads, c.Text)
			}
		}
		g.onlyOneContent()
		if i+1 < len(rows) && subHead(rows[i+1]) {
			g.refine(rows[i].Cells, rows[i+1].Cells)
			return i + 2
		}
		return i + 1
	}
	return 0
}

// onlyOneContent keeps the first column of contents; a second one ("Nội dung công việc" beside
// "Nhiệm vụ") is read along with it.
func (g *grid) onlyOneContent() {
	seen := false
	for i, k := range g.columns {
		if k == contentColumn && seen && g.heads[i] != g.heads[i-1] {
			g.columns[i] = otherColumn
		}
		seen = seen || k == contentColumn
	}
}

// subHead tells a second line of the head: only heads and periods, no numbers of rows.
func subHead(r source.Row) bool {
	named, filled := 0, 0
	for _, c := range r.Cells {
		if strings.TrimSpace(c.Text) == "" {
			continue
		}
		filled++
		if k := headKind(c.Text); k != otherColumn && k != numberColumn || tick.MatchString(c.Text) {
			named++
		}
	}
	return named >= 2 && named == filled
}

var tick = lazily(`^(?i:quý\s+(?:IV|I{1,3}|[1-4])(?:\s*/\s*\d{4})?|tháng\s+\d{1,2}(?:\s*/\s*\d{4})?|(?:năm\s+)?20\d\d)$`)

// refine puts the second line of a head into the columns of the first. Where merged cells are
// lost, its cells stand for the one column that is about units, or about periods.
func (g *grid) refine(top, sub []source.Cell) {
	kind := func(text string) columnKind {
		if tick.MatchString(strings.TrimSpace(text)) {
			return tickColumn
		}
		return headKind(text)
	}
	if g.spans {
		for _, c := range sub {
			if c.Column < len(g.columns) && strings.TrimSpace(c.Text) != "" {
				g.columns[c.Column], g.heads[c.Column] = kind(c.Text), c.Text
			}
		}
		return
	}
	if len(sub) == len(top) { // blank cells stand where the head is one line high
		for i, c := range sub {
			if strings.TrimSpace(c.Text) != "" {
				g.columns[i], g.heads[i] = kind(c.Text), c.Text
			}
		}
		return
	}
	at := -1
	periods := kind(sub[0].Text) == tickColumn
	for i, k := range g.columns {
		if periods && k == timingColumn || !periods && (k == bothColumn || at < 0 && k == leadColumn) {
			at = i
		}
	}
	if at < 0 {
		return
	}
	columns, heads := append([]columnKind{}, g.columns[:at]...), append([]string{}, g.heads[:at]...)
	for _, c := range sub {
		columns, heads = append(columns, kind(c.Text)), append(heads, c.Text)
	}
	g.columns, g.heads = append(columns, g.columns[at+1:]...), append(heads, g.heads[at+1:]...)
}

// readRows lays the rows out under the columns; a merged cell counts in every row it covers.
func (g *grid) readRows(rows []source.Row) {
	width := len(g.columns)
	left, texts, lines := make([]int, width), make([]string, width), make([]int, width) // merged cells still open
	for _, r := range rows {
		if !g.spans {
			for _, cells := range g.pieces(r.Cells) {
				g.rows = append(g.rows, gridRow{line: r.Line, cells: g.align(cells)})
			}
			continue
		}
		row := gridRow{line: r.Line, cells: make([]string, width), from: map[int]int{}}
		for i := range row.cells {
			if left[i] > 0 {
				left[i]--
				row.cells[i], row.from[i] = texts[i], lines[i]
			}
		}
		for _, c := range r.Cells {
			if c.Column >= width {
				continue
			}
			row.cells[c.Column] = c.Text
			delete(row.from, c.Column)
			row.wide = row.wide || c.ColSpan*2 > width && width > 2
			if c.RowSpan > 1 {
				left[c.Column], texts[c.Column], lines[c.Column] = c.RowSpan-1, c.Text, r.Line
			}
		}
		g.rows = append(g.rows, row)
	}
}

// pieces cuts a row with more cells than the table has columns: rows whose line break was lost
// begin with the blank number of a merged cell.
func (g *grid) pieces(cells []source.Cell) [][]string {
	var texts []string
	for _, c := range cells {
		texts = append(texts, c.Text)
	}
	var out [][]string
	for len(texts) > len(g.columns) {
		at := 0
		for i := min(len(g.columns), len(texts)-2); i >= 2; i-- {
			if strings.TrimSpace(texts[i]) == "" && wordCount(texts[i+1]) >= 4 {
				at = i
				break
			}
		}
		if at == 0 {
			break
		}
		out = append(out, texts[:at])
		texts = texts[at:]
	}
	return append(out, texts)
}

// align puts the cells of a row without merged cells under the columns that suit them best, in
// order; a row as wide as the table stays as it is.
func (g *grid) align(cells []string) []string {
	width := len(g.columns)
	out := make([]string, width)
	if len(cells) >= width || len(cells) <= 2 {
		copy(out, cells[:min(width, len(cells))])
		return out
	}
	n := len(cells)
	best := make([][]float64, n+1) // best[i][j]: cells i.. under columns j..
	for i := range best {
		best[i] = make([]float64, width+1)
		for j := range best[i] {
			if i < n && width-j < n-i {
				best[i][j] = -1e9
			}
		}
	}
	for i := n - 1; i >= 0; i-- {
		for j := width - 1; j >= 0; j-- {
			if width-j < n-i {
				continue
			}
			best[i][j] = max(fits(cells[i], g.columns[j])+best[i+1][j+1]+0.01*float64(width-j), best[i][j+1])
		}
	}
	for i, j := 0, 0; i < n && j < width; j++ {
		if best[i][j] > best[i][j+1] || width-j == n-i {
			out[j] = cells[i]
			i++
		}
	}
	return out
}

// fits says how well a text suits a column.
func fits(text string, k columnKind) float64 {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0
	}
	unit := func() bool { names, _ := unitsAt(text, 0); return len(names) > 0 }
	period := func() bool { w, ok := calendar{year: 2020}.readWhen(text); return ok && w.at <= 20 }
	switch k {
	case numberColumn:
		if rowNumber.MatchString(text) {
			return 3
		}
		return -3
	case leadColumn, coordinateColumn, bothColumn:
		if unit() {
			return 2
		}
		return -1
	case timingColumn:
		if wordCount(text) <= 25 && period() {
			return 2
		}
		return -2
	case contentColumn:
		if wordCount(text) >= 5 && !rowNumber.MatchString(text) {
			return 2
		}
		return -1
	case productColumn, fundingColumn:
		if unit() || wordCount(text) <= 8 && period() {
			return -1
		}
		return 0.5
	}
	return 0
}

var rowNumber = lazily(`^\(?(?:[IVXL]+|\d{1,3}(?:\.\d{1,3})*|[A-Za-zđ])[.)]?$|^[-+*•]$`)
