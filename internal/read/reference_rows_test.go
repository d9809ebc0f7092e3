package read_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/testkit"
)

// record is a row by its columns: nil, text (words, ids, days, JSON), int64 (numbers, and instants
// in microseconds) or bool. It is read plainly, because ent's rows do not tell "" from NULL.
type record map[string]any

func (r record) id() string { return r.text("id") }

func (r record) text(column string) string {
	s, _ := r[column].(string)
	return s
}

// library is all rows of a world, read once, with the catalogue for the names of things. The
// visibility that goes with it is reference's.
type library struct {
	kinds *catalog.Catalogue
	rows  map[string][]record          // by kind
	known map[string]map[string]record // by kind and id
	back  map[[3]string][]record       // by kind, column and id
	shelf shelf
}

func newLibrary(t testing.TB, w *testkit.World) *library {
	t.Helper()
	l := &library{kinds: w.Kinds, rows: map[string][]record{}, known: map[string]map[string]record{}, back: map[[3]string][]record{}, shelf: shelf{}}
	for _, k := range l.kinds.Kinds() {
		l.read(t, w, k)
	}
	return l
}

func (l *library) read(t testing.TB, w *testkit.World, k *catalog.Kind) {
	t.Helper()
	of := ""
	if k.Of != "" {
		of = " WHERE kind = '" + k.Of + "'"
	}
	module, slots := declared(l.kinds, k.Name)
	rows, err := w.Store.ReadDB.QueryContext(context.Background(), "SELECT * FROM "+k.Table+of+" ORDER BY id")
	testkit.Must(t, err)
	defer rows.Close()
	types, err := rows.ColumnTypes()
	testkit.Must(t, err)
	l.known[k.Name] = map[string]record{}
	for rows.Next() {
		values, at := make([]any, len(types)), make([]any, len(types))
		for i := range values {
			at[i] = &values[i]
		}
		testkit.Must(t, rows.Scan(at...))
		row := record{}
		for i, c := range types {
			row[c.Name()] = plain(values[i], strings.ToUpper(c.DatabaseTypeName()))
		}
		if then, kept := row["unit_then_id"]; then != nil {
			row["made_in_id"] = then
		} else if kept {
			row["made_in_id"] = row["unit_id"]
		}
		if module != nil {
			truth(l.kinds, module, slots, row)
		}
		l.rows[k.Name] = append(l.rows[k.Name], row)
		l.known[k.Name][row.id()] = row
		for column, v := range row {
			if id, ok := v.(string); ok && (strings.HasSuffix(column, "_id") || module != nil && column[0] == 'r') {
				l.back[[3]string{k.Name, column, id}] = append(l.back[[3]string{k.Name, column, id}], row)
			}
		}
	}
	testkit.Must(t, rows.Err())
}

// plain makes one of the values of a record from what a driver hands out.
func plain(v any, typ string) any {
	switch x := v.(type) {
	case time.Time:
		if typ == "DATE" {
			return x.Format(time.DateOnly)
		}
		return x.UnixMicro()
	case []byte:
		return string(x)
	case [16]byte:
		return fmt.Sprintf("%x-%x-%x-%x-%x", x[:4], x[4:6], x[6:8], x[8:10], x[10:])
	case int64:
		if typ == "BOOL" {
			return x != 0
		}
	case nil, string, bool:
	default:
		panic(fmt.Sprintf("a driver hands out %T", v))
	}
	return v
}

// compare orders two values of one column, neither NULL.
func compare(a, b any) int {
	switch x := a.(type) {
	case int64:
		y, _ := b.(int64)
		return cmp.Compare(x, y)
	case bool:
		if x == b {
			return 0
		}
		if x {
			return 1
		}
		return -1
	}
	x, _ := a.(string)
	y, _ := b.(string)
	return strings.Compare(x, y)
}

// nullsLast orders two values that may be NULL; turned reverses the values, not the NULLs.
func nullsLast(a, b any, turned bool) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	case turned:
		return compare(b, a)
	}
	return compare(a, b)
}

// written is a value as it stands in an answer.
func written(k *catalog.Kind, typ catalog.Type, v any) string {
	switch x := v.(type) {
	case nil:
		return "null"
	case bool:
		return fmt.Sprint(x)
	case int64:
		switch typ {
		case catalog.BigInt:
			return fmt.Sprintf(`"%d"`, x)
		case catalog.Instant:
			return time.UnixMicro(x).UTC().Format(`"2006-01-02T15:04:05.000000Z"`)
		}
		return fmt.Sprint(x)
	}
	s, _ := v.(string)
	switch typ {
	case catalog.ID:
		return `"` + k.Prefix + "_" + s + `"`
	case catalog.JSON:
		var b bytes.Buffer
		if json.Compact(&b, []byte(s)) != nil {
			return "null"
		}
		return b.String()
	}
	return inQuotes(s)
}

// inQuotes is a text in JSON: what must be escaped is, by its short form where it has one, and
// nothing else.
func inQuotes(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		short := strings.IndexRune("\"\\\b\f\n\r\t", r)
		switch {
		case short >= 0:
			b.WriteString(`\` + `"\bfnrt`[short:short+1])
		case r < ' ':
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
