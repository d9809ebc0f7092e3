package read_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fold"
)

// argument is the value of an argument; absent and null are nil.
func (s *slow) argument(list ast.ArgumentList, name string) any {
	a := list.ForName(name)
	if a == nil {
		return nil
	}
	v, err := a.Value.Value(s.vars)
	if err != nil {
		panic(err) // the document was validated
	}
	return v
}

func (s *slow) value(a asked, name string) any { return s.argument(a.field.Arguments, name) }

// listed are the elements of a list; one value alone is a list of one.
func listed(v any) []any {
	if items, ok := v.([]any); ok {
		return items
	}
	return []any{v}
}

// holds tells whether a filter is true of a row. There are two truth values: a comparison with
// NULL is false, and not turns it round, so that it is true.
func (s *slow) holds(k *catalog.Kind, row record, where any) bool {
	m, _ := where.(map[string]any)
	for name, x := range m {
		if x != nil && !s.condition(k, row, name, x) {
			return false
		}
	}
	return true
}

func (s *slow) condition(k *catalog.Kind, row record, name string, x any) bool {
	one := func(w any) bool { return s.holds(k, row, w) }
	switch name {
	case "not":
		return !one(x)
	case "or":
		return slices.ContainsFunc(listed(x), one)
	case "and":
		return !slices.ContainsFunc(listed(x), func(w any) bool { return !one(w) })
	}
	m, _ := x.(map[string]any)
	if f := k.Field(name); f != nil {
		for op, v := range m {
			if !s.compared(k, f, row, op, v) {
				return false
			}
		}
		return true
	}
	r := k.Ref(name)
	target := s.kinds.Kind(r.Target)
	if !r.Many {
		to := s.follow(k, r, row)
		return to != nil && s.holds(target, to, x)
	}
	list := s.followMany(k, r, row)
	for how, w := range m {
		so := func(other record) bool { return s.holds(target, other, w) }
		switch {
		case w == nil:
		case how == "some" && !slices.ContainsFunc(list, so),
			how == "none" && slices.ContainsFunc(list, so),
			how == "every" && slices.ContainsFunc(list, func(other record) bool { return !so(other) }):
			return false
		}
	}
	return true
}

// compared tells whether one operator holds of a field.
func (s *slow) compared(k *catalog.Kind, f *catalog.Field, row record, op string, v any) bool {
	cell := s.cell(k, f, row)
	if f.Column == "" && f.Search != "" { // can only be searched
		cell = row[f.Search]
	}
	is := func(w any) bool { return cell != nil && compare(cell, s.operand(k, f, w)) == 0 }
	switch op {
	case "isNull":
		return (cell == nil) == v
	case "ne":
		return !is(v)
	case "in":
		return slices.ContainsFunc(listed(v), is)
	case "notIn":
		return !slices.ContainsFunc(listed(v), is)
	}
	if cell == nil {
		return false
	}
	text, _ := v.(string)
	have, _ := cell.(string)
	switch op {
	case "startsWith":
		return strings.HasPrefix(have, text)
	case "search":
		return strings.Contains(row.text(f.Search), fold.Key(text))
	}
	c := compare(cell, s.operand(k, f, v))
	switch op {
	case "eq":
		return c == 0
	case "lt":
		return c < 0
	case "lte":
		return c <= 0
	case "gt":
		return c > 0
	case "gte":
		return c >= 0
	}
	panic("no operator " + op)
}

// operand makes of what a request says what a record holds.
func (s *slow) operand(k *catalog.Kind, f *catalog.Field, v any) any {
	switch f.Type {
	case catalog.ID:
		if kind, id := s.kindOf(v); kind == k {
			return id
		}
		panic(fmt.Sprintf("%v is no id of %s", v, k.Name))
	case catalog.Int, catalog.BigInt:
		return number(v)
	case catalog.Decimal:
		return smallest(fmt.Sprint(v), f.Scale)
	case catalog.Instant:
		text, _ := v.(string)
		t, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			panic(err)
		}
		return t.UnixMicro()
	}
	return v
}

func number(v any) int64 {
	switch n := v.(type) {
	case int64:
		return n
	case int:
		return int64(n)
	case json.Number:
		v = n.String()
	}
	n, err := strconv.ParseInt(fmt.Sprint(v), 10, 64)
	if err != nil {
		panic(err)
	}
	return n
}

// connection writes a page of a list. name and the order are what its cursors are of.
func (s *slow) connection(k *catalog.Kind, a asked, rows []record, name, standard string) string {
	where := s.value(a, "where")
	list := slices.DeleteFunc(slices.Clone(rows), func(row record) bool { return !s.holds(k, row, where) })
	total := len(list)
	place, cursors := s.ordered(k, a, list, name, standard)
	slices.SortFunc(list, place)

	first, last, after, before := s.value(a, "first"), s.value(a, "last"), s.value(a, "after"), s.value(a, "before")
	size, backward := 20, last != nil || before != nil
	for _, n := range []any{first, last} {
		if n != nil {
			size = int(number(n))
		}
	}
	cut := func(cursor any, beyond int) {
		if cursor == nil {
			return
		}
		text, _ := cursor.(string)
		at := s.known[k.Name][s.cursors[text]]
		list = slices.DeleteFunc(list, func(row record) bool { return place(row, at)*beyond <= 0 })
	}
	cut(after, 1)
	cut(before, -1)
	more, given := len(list) > size, after != nil || before != nil
	next, previous := more, given
	if backward {
		next, previous = given, more
		list = list[max(0, len(list)-size):]
	} else {
		list = list[:min(size, len(list))]
	}
	cursor := func(row record) string { return `"cursor ` + cursors + " " + row.id() + `"` }
	return object(s.asked(k.Name+"Connection", a.sets...), func(p asked) string {
		switch p.name {
		case "totalCount":
			return fmt.Sprint(total)
		case "nodes":
			return array(list, func(row record) string { return s.object(k, row, p.sets...) })
		case "edges":
			return array(list, func(row record) string {
				return object(s.asked(k.Name+"Edge", p.sets...), func(e asked) string {
					switch e.name {
					case "node":
						return s.object(k, row, e.sets...)
					case "cursor":
						return cursor(row)
					}
					return inQuotes(k.Name + "Edge")
				})
			})
		case "pageInfo":
			return object(s.asked("PageInfo", p.sets...), func(i asked) string {
				switch {
				case i.name == "__typename":
					return inQuotes("PageInfo")
				case i.name == "hasNextPage":
					return fmt.Sprint(next)
				case i.name == "hasPreviousPage":
					return fmt.Sprint(previous)
				case len(list) == 0:
					return "null"
				case i.name == "startCursor":
					return cursor(list[0])
				}
				return cursor(list[len(list)-1])
			})
		}
		return inQuotes(k.Name + "Connection")
	})
}

func array(rows []record, each func(record) string) string {
	items := make([]string, len(rows))
	for i, row := range rows {
		items[i] = each(row)
	}
	return "[" + strings.Join(items, ",") + "]"
}

// ordered says how two rows stand to each other: by the order's value, rows without one last, then
// by id; and what cursors of this list and order are called.
func (s *slow) ordered(k *catalog.Kind, a asked, list []record, name, standard string) (func(a, b record) int, string) {
	by := k.Order(standard)
	turned := by.Column == "created_at" || by.Desc // the newest first
	if items := listed(s.value(a, "orderBy")); len(items) > 0 && items[0] != nil {
		m, _ := items[0].(map[string]any)
		field, _ := m["field"].(string)
		by, turned = k.Order(field), m["direction"] == "DESC"
	}
	key := func(row record) any { return row[by.Column] }
	if k.Name == "Task" && by.Name == "DUE_ON" {
		due := make(map[string]any, len(list))
		key = func(row record) any {
			day, known := due[row.id()]
			if !known {
				_, day, _ = s.earliest(row.id())
				due[row.id()] = day
			}
			return day
		}
	}
	sign := map[bool]string{false: "+", true: "-"}[turned]
	return func(a, b record) int {
		if c := nullsLast(key(a), key(b), turned); c != 0 {
			return c
		}
		return nullsLast(a["id"], b["id"], turned)
	}, name + sign + by.Name
}
