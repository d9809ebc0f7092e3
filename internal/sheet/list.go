package sheet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
)

// Form is what a list that comes in may have: its template shows it, and Take reads by it.
type Form struct {
	Name    string     // of the template's file, without .xlsx
	Title   fault.Text // of the list
	Columns []Heading
	Barred  []Heading // columns that a list of the same things has, and that nobody fills in
	Notes   []fault.Text
	Codes   []Codes // explained on sheets of their own
}

// Heading is one column of a list.
type Heading struct {
	Name     string // by which rows know it
	Title    fault.Text
	Also     []string // further spellings
	Required bool
	Kind     Kind
	Several  bool         // values with semicolons between
	Choices  []fault.Text // what a cell chooses among; none: anything
	Help     fault.Text
	Example  string
	Codes    string // the name of Codes that it is filled from
}

// Codes are words that cells may hold and what they mean.
type Codes struct {
	Name  string
	Title fault.Text
	Lines []Line // code and meaning
}

// MostRows is the most rows that a list has when it comes in.
const MostRows = 1000

// Where the headings of a list are looked for: below what stands above a list that was exported.
const (
	headRows  = 60
	headCells = 300
)

// List is what came in, by the columns of a form.
type List struct {
	Rows   []Row
	Wrongs *Wrongs
	titles map[string]fault.Text // by the name of a column, as the file calls it
	places map[string]int        // columns by name
}

// Row is one row of a list.
type Row struct {
	Number int // in the sheet
	cells  map[string]Cell
}

// Cell is the value of a column; an empty one where the row has none.
func (r Row) Cell(name string) Cell { return r.cells[name] }

// same makes headings alike that differ by case, marks, blanks and signs only.
func same(title string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, fold.Key(title))
}

// spellings are the ways in which a heading is known.
func (h Heading) spellings() []string {
	out := []string{}
	for _, text := range append([]string{h.Title.VI, h.Title.EN, h.Name}, h.Also...) {
		if key := same(text); key != "" {
			out = append(out, key)
		}
	}
	return out
}

// way is what a spelling means.
type way struct {
	*Heading
	barred bool
}

// ways are all spellings; an exact title goes before a name or another spelling.
func (f *Form) ways() map[string]way {
	out := map[string]way{}
	add := func(key string, w way) {
		if _, taken := out[key]; !taken {
			out[key] = w
		}
	}
	for _, titles := range []bool{true, false} {
		for _, barred := range []bool{false, true} {
			all := f.Columns
			if barred {
				all = f.Barred
			}
			for i := range all {
				for n, key := range all[i].spellings() {
					if n < 2 == titles {
						add(key, way{&all[i], barred})
					}
				}
			}
		}
	}
	return out
}

// Take reads a list out of a workbook: the sheet of the template if there is one, else the first.
// What is wrong with headings and with the number of rows is in Wrongs; a file that is no workbook
// is BAD_FILE.
func (f *Form) Take(ctx context.Context, data []byte, most int) (*List, error) {
	b, err := openBook(data)
	if err != nil {
		return nil, bad(err)
	}
	tab := b.tabs[0]
	for _, one := range b.tabs {
		if key := same(one.name); key == same(tabOfList.VI) || key == same(tabOfList.EN) {
			tab = one
			break
		}
	}
	t := &taking{Form: f, ways: f.ways(), list: &List{Wrongs: &Wrongs{}, titles: map[string]fault.Text{}, places: map[string]int{}}, most: most}
	err = b.lines(ctx, tab.part, t.line)
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return nil, err
	case err != nil:
		return nil, bad(err)
	}
	t.begin()
	t.end(tab.name)
	return t.list, nil
}

// tabOfList is what the sheet of a template is called.
var tabOfList = fault.Text{VI: "Danh sách", EN: "List"}

// taking is one reading of a list.
type taking struct {
	*Form
	ways   map[string]way
	list   *List
	most   int
	first  []line // rows among which the headings may be
	head   *line
	by     map[int]*Heading
	stray  map[int]Cell // first cells of columns without a heading
	beyond bool
}

func (t *taking) line(l line) bool {
	if t.head == nil {
		if len(l.cells) <= headCells {
			t.first = append(t.first, l)
		}
		if len(t.first) == headRows {
			t.begin()
			return t.by != nil
		}
		return true
	}
	return t.row(l)
}

// begin finds the headings among the first rows: the row that has the most of them.
func (t *taking) begin() {
	if t.head != nil || t.by != nil {
		return
	}
	at, most := -1, 0
	for i, l := range t.first {
		n := 0
		for _, c := range l.cells {
			if known, ok := t.ways[same(c.Text())]; ok && !known.barred {
				n++
			}
		}
		if n > most {
			at, most = i, n
		}
	}
	if at < 0 {
		return
	}
	t.head, t.by, t.stray = &t.first[at], map[int]*Heading{}, map[int]Cell{}
	t.headings()
	for _, l := range t.first[at+1:] {
		if !t.row(l) {
			break
		}
	}
	t.first = nil
}

// headings reads the row of headings.
func (t *taking) headings() {
	columns := make([]int, 0, len(t.head.cells))
	for column := range t.head.cells {
		columns = append(columns, column)
	}
	slices.Sort(columns)
	for _, column := range columns {
		c := t.head.cells[column]
		said := clip(c.Text())
		known, ok := t.ways[same(said)]
		h, barred := known.Heading, known.barred
		switch {
		case !ok:
			t.list.Wrongs.Add(t.head.number, c.At, fault.Text{VI: said, EN: said}, fault.Newf(fault.Validation,
				"Không có cột “%[1]s” trong mẫu này. Hãy sửa tên cột theo tệp mẫu hoặc bỏ cột.", "There is no column “%[1]s” in this form. Name it as the template does, or leave it out.", said))
		case barred:
			t.list.Wrongs.Add(t.head.number, c.At, h.Title, fault.Newf(fault.Validation,
				"Cột “%[1]s” không nhập từ tệp được. Hãy bỏ cột này.", "The column “%[2]s” cannot be filled from a file. Leave it out.", h.Title.VI, h.Title.EN))
		case t.list.places[h.Name] != 0:
			t.list.Wrongs.Add(t.head.number, c.At, h.Title, fault.Newf(fault.Validation,
				"Cột “%[1]s” có hai lần.", "The column “%[2]s” is there twice.", h.Title.VI, h.Title.EN))
		default:
			t.list.places[h.Name], t.list.titles[h.Name] = column, h.Title
		}
		if !ok || barred || t.list.places[h.Name] != column {
			h = &Heading{} // its cells are told of once, by the heading
		}
		t.by[column] = h
	}
	for i := range t.Columns {
		if h := &t.Columns[i]; h.Required && t.list.places[h.Name] == 0 {
			t.list.Wrongs.Add(t.head.number, "", h.Title, fault.Newf(fault.Validation,
				"Thiếu cột “%[1]s”, là cột bắt buộc.", "The column “%[2]s” is missing; it is required.", h.Title.VI, h.Title.EN))
		}
	}
}

// row takes a row of values; false where there are too many.
func (t *taking) row(l line) bool {
	r := Row{Number: l.number, cells: map[string]Cell{}}
	for column, c := range l.cells {
		switch h := t.by[column]; {
		case h == nil:
			if _, told := t.stray[column]; !told {
				t.stray[column] = c
			}
		case h.Name != "":
			r.cells[h.Name] = c
		}
	}
	if len(r.cells) == 0 {
		return true
	}
	if len(t.list.Rows) == t.most {
		t.beyond = true
		return false
	}
	t.list.Rows = append(t.list.Rows, r)
	return true
}

// end tells what is wrong with the list as a whole.
func (t *taking) end(tab string) {
	w, none := t.list.Wrongs, fault.Text{}
	if t.head == nil {
		titles := make([]string, 0, len(t.Columns))
		english := make([]string, 0, len(t.Columns))
		for _, h := range t.Columns {
			if h.Required || len(titles) < 2 {
				titles, english = append(titles, "“"+h.Title.VI+"”"), append(english, "“"+h.Title.EN+"”")
			}
		}
		w.Add(0, "", none, fault.Newf(fault.Validation, "Không tìm thấy dòng tiêu đề trong trang tính “%[1]s”. Dòng tiêu đề phải có các cột: %[2]s.",
			"No headings are found on the sheet “%[1]s”. They have to be: %[3]s.", clip(tab), strings.Join(titles, ", "), strings.Join(english, ", ")))
		return
	}
	for _, column := range sortedColumns(t.stray) {
		c := t.stray[column]
		w.Add(t.head.number, c.At, none, fault.Newf(fault.Validation, "Cột %[1]s có dữ liệu (từ ô %[2]s) nhưng không có tiêu đề.",
			"Column %[1]s has values (from cell %[2]s on) and no heading.", columnName(column), c.At))
	}
	if t.beyond {
		w.Add(0, "", none, fault.Newf(fault.Validation, "Danh sách có quá %d dòng. Hãy chia thành nhiều tệp.", "The list has more than %d rows. Divide it into several files.", t.most))
	}
	if len(t.list.Rows) == 0 {
		w.Add(0, "", none, fault.Newf(fault.Validation, "Danh sách chưa có dòng nào dưới dòng tiêu đề (dòng %[1]d).", "The list has no row below its headings (row %[1]d).", t.head.number))
	}
}

func sortedColumns(m map[int]Cell) []int {
	out := make([]int, 0, len(m))
	for column := range m {
		out = append(out, column)
	}
	slices.Sort(out)
	return out
}

// clip shortens what a message repeats of a file.
func clip(text string) string {
	if letters := []rune(text); len(letters) > 80 {
		return string(letters[:80]) + "…"
	}
	return text
}

// Wrong notes a fault of a value of a row, or of the cell that should have one.
func (l *List) Wrong(r Row, column string, f *fault.Error) {
	at := r.cells[column].At
	if place := l.places[column]; at == "" && place > 0 {
		at = columnName(place) + fmt.Sprint(r.Number)
	}
	l.Wrongs.Add(r.Number, at, l.titles[column], f)
}

// Column is what the heading of a column is called.
func (l *List) Column(name string) fault.Text { return l.titles[name] }
