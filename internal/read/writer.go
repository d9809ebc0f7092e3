package read

import (
	"slices"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/viewer"
)

// writer collects the text of one statement and its bound arguments. An argument has a name and
// is bound once however often it is used, so a scope stays one argument.
type writer struct {
	pg    bool
	b     strings.Builder
	slots []slot
	index map[string]int
	holes []hole
}

// hole is a place for those columns of a sub-select that the rest of the statement uses of it: it
// is filled when the statement is there. All columns would travel otherwise, and no index that has
// the few could answer without the table.
type hole struct {
	at   int
	row  string // the sub-select's alias outside
	from string // whose columns they are, inside
}

// slot is an argument whose value is found on every run.
type slot struct {
	get func(*env) (any, error)
}

// Put writes SQL text. Nothing of a request may pass here: only catalogue names and our own text.
func (w *writer) Put(parts ...string) {
	for _, p := range parts {
		w.b.WriteString(p)
	}
}

// used leaves a hole for the columns that will be used of row, which come from another alias.
func (w *writer) used(row, from string) {
	w.holes = append(w.holes, hole{at: w.b.Len(), row: row, from: from})
}

// text is the statement with its holes filled.
func (w *writer) text() string {
	raw, done := w.b.String(), 0
	var b strings.Builder
	for _, h := range w.holes {
		b.WriteString(raw[done:h.at])
		done = h.at
		b.WriteString(strings.Join(columnsOf(raw, h.row, h.from), ", "))
	}
	b.WriteString(raw[done:])
	return b.String()
}

// columnsOf are the columns of row that a statement names, as those of from; aliases are the
// compiler's own, and no two of a statement are the same.
func columnsOf(statement, row, from string) []string {
	var out []string
	for rest := statement; ; {
		at := strings.Index(rest, row+".")
		if at < 0 {
			break
		}
		before := at == 0 || !word(rest[at-1])
		rest = rest[at+len(row)+1:]
		end := 0
		for end < len(rest) && word(rest[end]) {
			end++
		}
		name := rest[:end]
		switch {
		case !before:
		case end == 0: // row.*
			return []string{from + ".*"}
		case !slices.Contains(out, from+"."+name):
			out = append(out, from+"."+name)
		}
	}
	if len(out) == 0 {
		out = append(out, "1")
	}
	return out
}

func word(ch byte) bool {
	return ch == '_' || ch >= '0' && ch <= '9' || ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z'
}

// arg writes the placeholder of the named argument; cast is its PostgreSQL type.
func (w *writer) arg(name, cast string, get func(*env) (any, error)) {
	n, known := w.index[name]
	if !known {
		w.slots = append(w.slots, slot{get})
		n = len(w.slots)
		w.index[name] = n
	}
	if !w.pg {
		w.Put("?", strconv.Itoa(n))
		return
	}
	w.Put("$", strconv.Itoa(n), "::", cast)
}

// quote writes a string literal of our own: catalogue names and GraphQL names, which hold no quote.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// rules implements tenant.Binder on a writer.
type rules struct{ w *writer }

func (r rules) Put(s string) { r.w.Put(s) }
func (r rules) Sight() {
	pg := r.w.pg
	r.w.arg("sight", "uuid[]", func(e *env) (any, error) {
		if pg {
			return e.viewer.Sight().Array(), nil
		}
		return e.viewer.Sight().JSON(), nil
	})
}

// Anchors are those of the sight that a column can hold.
func (r rules) Anchors(column string) {
	name, part := "sight", viewer.Sight.Units
	switch column {
	case "plan_id":
		name, part = "sight:plans", viewer.Sight.Plans
	case "anchor_id":
		part = func(s viewer.Sight) viewer.Sight { return s }
	default:
		name = "sight:units"
	}
	pg := r.w.pg
	r.w.arg(name, "uuid[]", func(e *env) (any, error) {
		s := part(e.viewer.Sight())
		if pg {
			return s.Array(), nil
		}
		return s.JSON(), nil
	})
}

func (r rules) User() {
	r.w.arg("user", "uuid", func(e *env) (any, error) { return e.viewer.User.String(), nil })
}
func (r rules) Unit() {
	r.w.arg("unit", "uuid", func(e *env) (any, error) { return e.viewer.Unit.String(), nil })
}

func (w *writer) today() {
	w.arg("today", "date", func(e *env) (any, error) { return e.today.String(), nil })
}

func (w *writer) soon() {
	w.arg("soon", "date", func(e *env) (any, error) { return e.soon.String(), nil })
}

// member is one name of a JSON object and the SQL of its value.
type member struct {
	name  string
	value func()
}

// object writes a JSON object. A call takes at most 100 arguments in PostgreSQL and not many
// more in SQLite, so more than 50 members are joined from chunks, in order.
func (w *writer) object(members []member) {
	const most = 50
	if w.pg {
		if len(members) <= most {
			w.call("json_build_object(", members)
			return
		}
		w.Put("('{' || ")
		for from := 0; from < len(members); from += most {
			if from > 0 {
				w.Put(" || ',' || ")
			}
			w.Put("left(substr(")
			w.call("json_build_object(", members[from:min(from+most, len(members))])
			w.Put("::text, 2), -1)")
		}
		w.Put(" || '}')::json")
		return
	}
	chunks := (len(members) + most - 1) / most
	for range chunks - 1 {
		w.Put("json_insert(")
	}
	w.call("json_object(", members[:min(most, len(members))])
	for from := most; from < len(members); from += most {
		for _, m := range members[from:min(from+most, len(members))] {
			w.Put(", ", quote("$."+m.name), ", ")
			m.value()
		}
		w.Put(")")
	}
}

func (w *writer) call(name string, members []member) {
	w.Put(name)
	for i, m := range members {
		if i > 0 {
			w.Put(", ")
		}
		w.Put(quote(m.name), ", ")
		m.value()
	}
	w.Put(")")
}

// one writes a sub-select of one JSON value. In SQLite it is JSON, not text, as long as the
// function that made it stands directly in the sub-select's result.
func (w *writer) one(body func()) {
	w.Put("(")
	body()
	w.Put(")")
}

// array opens an aggregate of JSON values in the order of rank, or in the order in which the rows
// come if there is none; only rows for which keep holds. An ordered aggregate of SQLite sorts
// text: it is read as JSON again.
func (w *writer) array(value, rank, keep func()) {
	switch {
	case w.pg:
		w.Put("coalesce(json_agg(")
	case rank != nil:
		w.Put("json_group_array(json(")
	default:
		w.Put("json_group_array(")
	}
	value()
	if rank != nil {
		if !w.pg {
			w.Put(")")
		}
		w.Put(" ORDER BY ")
		rank()
	}
	w.Put(")")
	if keep != nil {
		w.Put(" FILTER (WHERE ")
		keep()
		w.Put(")")
	}
	if w.pg {
		w.Put(", '[]'::json)")
	}
}

func (w *writer) bool(body func()) {
	if w.pg {
		w.Put("(")
		body()
		w.Put(")")
		return
	}
	w.Put("json(CASE WHEN ")
	body()
	w.Put(" THEN 'true' ELSE 'false' END)")
}
