package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
)

// mostWrongs is how many faults of a list are told; the rest are counted.
const mostWrongs = 200

// Wrong is what is wrong with a list, at a cell where it is one.
type Wrong struct {
	Row    int        `json:"row"`    // 0: the list as a whole
	Cell   *string    `json:"cell"`   // C12
	Column *string    `json:"column"` // its heading in Vietnamese
	Title  *string    `json:"title"`  // and in English
	Code   fault.Code `json:"code"`
	Text   fault.Text `json:"text"`

	order int
}

// Wrongs are the faults of a list.
type Wrongs struct {
	list  []Wrong
	count int
}

// Add notes a fault.
func (w *Wrongs) Add(row int, cell string, column fault.Text, f *fault.Error) {
	w.count++
	one := Wrong{Row: row, Code: f.Code, Text: f.Text, order: columnOf(cell)}
	if cell != "" {
		one.Cell = &cell
	}
	if column != (fault.Text{}) {
		one.Column, one.Title = &column.VI, &column.EN
	}
	w.list = append(w.list, one)
}

// Count is how many there are.
func (w *Wrongs) Count() int { return w.count }

// First are those that are told, in the order of rows and columns.
func (w *Wrongs) First() []Wrong {
	out := slices.Clone(w.list)
	slices.SortStableFunc(out, func(a, b Wrong) int { return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.order, b.order)) })
	return append([]Wrong{}, out[:min(len(out), mostWrongs)]...)
}

// Outcome is what became of a list, or would become of it.
type Outcome struct {
	Applied bool    `json:"applied"` // it was written
	Again   bool    `json:"again"`   // by an earlier call with the same key
	Rows    int     `json:"rows"`
	Shown   []Brief `json:"first"` // the first rows, as they are understood
	Count   int     `json:"faultCount"`
	Wrongs  []Wrong `json:"faults"`
}

// Before is the outcome of a list that an earlier call with the same key has written, from the
// number of its rows in that call's result.
func Before(rows []string) Outcome {
	n, _ := strconv.Atoi(strings.Join(rows, ""))
	return Outcome{Applied: true, Again: true, Rows: n, Shown: []Brief{}, Wrongs: []Wrong{}}
}

// Brief is a row in a few words.
type Brief struct {
	Row  int        `json:"row"`
	Text fault.Text `json:"text"`
}

// MostBriefs is how many rows are shown.
const MostBriefs = 10

// Outcome tells what is known of the list.
func (l *List) Outcome(applied bool, shown []Brief) Outcome {
	return Outcome{Applied: applied, Rows: len(l.Rows), Shown: append([]Brief{}, shown[:min(len(shown), MostBriefs)]...), Count: l.Wrongs.count, Wrongs: l.Wrongs.First()}
}
