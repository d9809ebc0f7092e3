package catalog

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

// Page sizes of every list.
const (
	DefaultPage = 20
	MaxPage     = 100
)

// SDL writes the GraphQL of all kinds: objects, connections, filters, orders, statistics, and the
// root fields of their lists. It is the only generator of kinds.
func (c *Catalogue) SDL() string {
	w := &sdl{c: c}
	w.line("# Code generated from the catalogue by go generate ./graph. DO NOT EDIT.")
	w.fixed()
	w.enums()
	for _, k := range c.kinds {
		w.object(k)
		w.connection(k)
		w.where(k)
		w.order(k)
		if k.List != "" {
			w.stats(k)
		}
	}
	w.roots()
	for i := range c.spaces {
		w.space(&c.spaces[i])
	}
	return w.b.String()
}

type sdl struct {
	c *Catalogue
	b strings.Builder
}

func (w *sdl) line(format string, args ...any) {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	w.b.WriteString(format + "\n")
}

func (w *sdl) doc(indent, text string) {
	w.line("%s", indent+`"""`+strings.ReplaceAll(text, `"""`, `'''`)+`"""`)
}

func (w *sdl) fixed() {
	w.line(`
"""A day, YYYY-MM-DD, in Vietnam."""
scalar Day
"""A moment, RFC 3339 in UTC with microseconds."""
scalar Instant
"""A whole number of up to 64 bits, as a string."""
scalar BigInt
"""JSON as it is stored."""
scalar JSON

"""Whatever has an id."""
interface Node {
  """Opaque id, the same for good."""
  id: ID!
}
"""Where a page stands in its list."""
type PageInfo {
  """There is more after this page."""
  hasNextPage: Boolean!
  """There is more before this page."""
  hasPreviousPage: Boolean!
  """Cursor of the first row of the page."""
  startCursor: String
  """Cursor of the last row of the page."""
  endCursor: String
}
"""Direction of an order; rows without a value come last in both."""
enum OrderDirection {
  """Ascending."""
  ASC
  """Descending."""
  DESC
}`)
	for _, f := range []struct{ name, of, doc string }{
		{"IDFilter", "ID", "eq ne in notIn"}, {"StringFilter", "String", "eq ne in notIn isNull startsWith"},
		{"TextFilter", "String", "eq ne in notIn isNull startsWith search"}, {"IntFilter", "Int", "eq ne in notIn lt lte gt gte isNull"},
		{"BigIntFilter", "BigInt", "eq ne in notIn lt lte gt gte isNull"}, {"DayFilter", "Day", "eq ne in notIn lt lte gt gte isNull"},
		{"InstantFilter", "Instant", "lt lte gt gte isNull"}, {"BooleanFilter", "Boolean", "eq"},
	} {
		w.filter(f.name, f.of, strings.Fields(f.doc))
	}
	if len(w.c.spaces) > 0 {
		w.line("\"\"\"A decimal number with a fixed count of digits after the point, as a string.\"\"\"\nscalar Decimal")
		w.filter("DecimalFilter", "Decimal", strings.Fields("eq ne in notIn lt lte gt gte isNull"))
		w.filter("SearchFilter", "String", []string{"search"})
	}
}

var operators = map[string]string{
	"eq": "Equal.", "ne": "Not equal; rows without a value count as not equal.", "in": "One of these, 200 at most.",
	"notIn": "None of these, 200 at most; rows without a value count.", "lt": "Less, earlier.", "lte": "Less or equal.", "gt": "Greater, later.", "gte": "Greater or equal.",
	"isNull": "Has no value (true), or has one (false).", "startsWith": "Begins with this, marks and case matter.",
	"search": "Contains this; case and Vietnamese marks do not matter.",
}

func (w *sdl) filter(name, of string, ops []string) {
	w.doc("", "Conditions on one value; all given ones must hold.")
	w.line("input %s {", name)
	for _, op := range ops {
		t := of
		switch op {
		case "in", "notIn":
			t = "[" + of + "!]"
		case "isNull":
			t = "Boolean"
		}
		w.doc("  ", operators[op])
		w.line("  %s: %s", op, t)
	}
	w.line("}")
}

func (w *sdl) enums() {
	all := w.c.enums
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		e := all[name]
		w.doc("", fmt.Sprintf("%s (%s).", e.EN, e.VI))
		w.line("enum %s {", name)
		for _, t := range e.Terms {
			w.doc("  ", fmt.Sprintf("%s (%s).", t.EN, t.VI))
			w.line("  %s", t.Value)
		}
		w.line("}")
		w.filter(name+"Filter", name, []string{"eq", "ne", "in", "notIn", "isNull"})
	}
}

func (f *Field) gql() string {
	t := string(f.Type)
	if f.Type == Enum {
		t = f.Enum
	}
	if f.List {
		t = "[" + t + "!]"
	}
	if !f.Nullable {
		t += "!"
	}
	return t
}

func listArgs(k *Kind) string {
	return fmt.Sprintf("(\"\"\"Rows from the start, %d if neither first nor last is given, %d at most.\"\"\" first: Int, \"\"\"Cursor to go on after.\"\"\" after: String, \"\"\"Rows from the end.\"\"\" last: Int, \"\"\"Cursor to stop before.\"\"\" before: String, \"\"\"Which rows.\"\"\" where: %[3]sWhere, \"\"\"The order; one field.\"\"\" orderBy: [%[3]sOrder!])", DefaultPage, MaxPage, k.Name)
}

func (w *sdl) object(k *Kind) {
	w.doc("", k.Doc)
	w.line("type %s implements Node {", k.Name)
	for i := range k.Fields {
		f := &k.Fields[i]
		if f.Hidden {
			continue
		}
		w.doc("  ", f.Doc)
		w.line("  %s: %s", f.Name, f.gql())
	}
	for _, r := range k.Refs {
		if r.Hidden {
			continue
		}
		w.doc("  ", r.Doc)
		if r.Many {
			w.line("  %s%s: %sConnection", r.Name, listArgs(w.c.Kind(r.Target)), r.Target)
			continue
		}
		w.line("  %s: %s", r.Name, r.Target)
	}
	w.line("}")
}

func (w *sdl) connection(k *Kind) {
	w.line(`"""A page of a list of %[1]s."""
type %[1]sConnection {
  """The rows."""
  nodes: [%[1]s!]!
  """The rows with their cursors."""
  edges: [%[1]sEdge!]!
  """Where the page stands."""
  pageInfo: PageInfo!
  """Rows of the whole list; counted only when asked for, which costs."""
  totalCount: Int!
}
"""A row with its cursor."""
type %[1]sEdge {
  """The row."""
  node: %[1]s!
  """Its cursor."""
  cursor: String!
}`, k.Name)
}

func (w *sdl) where(k *Kind) {
	w.doc("", "Conditions on "+k.Name+"; all given ones must hold. What the viewer does not see does not exist here either.")
	w.line("input %sWhere {", k.Name)
	for i := range k.Fields {
		f := &k.Fields[i]
		if !f.Filter || f.Hidden {
			continue
		}
		name := string(f.Type) + "Filter"
		switch {
		case f.Type == Enum:
			name = f.Enum + "Filter"
		case f.Search != "" && f.Column == "":
			name = "SearchFilter"
		case f.Search != "":
			name = "TextFilter"
		}
		w.doc("  ", f.Doc)
		w.line("  %s: %s", f.Name, name)
	}
	for _, r := range k.Refs {
		if !r.Filter || r.Hidden {
			continue
		}
		w.doc("  ", r.Doc)
		t := r.Target + "Where"
		if r.Many {
			t = r.Target + "ListWhere"
		}
		w.line("  %s: %s", r.Name, t)
	}
	w.line(`  """All of these hold."""
  and: [%[1]sWhere!]
  """At least one of these holds."""
  or: [%[1]sWhere!]
  """This does not hold."""
  not: %[1]sWhere
}
"""Conditions on a list of %[1]s."""
input %[1]sListWhere {
  """At least one row is so."""
  some: %[1]sWhere
  """No row is so."""
  none: %[1]sWhere
  """Every row is so."""
  every: %[1]sWhere
}`, k.Name)
}

func (w *sdl) order(k *Kind) {
	w.line(`"""What %[1]s can be ordered by."""
enum %[1]sOrderField {`, k.Name)
	for _, o := range k.Orders {
		w.doc("  ", "By "+strings.ToLower(strings.ReplaceAll(o.Name, "_", " "))+".")
		w.line("  %s", o.Name)
	}
	w.line(`}
"""An order of %[1]s."""
input %[1]sOrder {
  """The field."""
  field: %[1]sOrderField!
  """The direction."""
  direction: OrderDirection = ASC
}`, k.Name)
}

func (w *sdl) stats(k *Kind) {
	w.doc("", "What statistics of "+k.Name+" can be grouped by.")
	w.line("enum %sGroupBy {", k.Name)
	for _, g := range k.Groups() {
		w.doc("  ", "By "+strings.ToLower(strings.ReplaceAll(g.Name, "_", " "))+".")
		w.line("  %s", g.Name)
	}
	w.line("}")
	w.line(`"""One group of a statistic of %[1]s."""
type %[1]sStat {
  """What the group has in common; fields that were not grouped by are null."""
  key: %[1]sStatKey!
  """Rows in the group."""
  count: Int!`, k.Name)
	for _, m := range k.Metrics() {
		w.doc("  ", m.Doc)
		w.line("  %s: %s", m.Name, m.Type)
	}
	w.line(`}
"""What a group of %[1]s has in common."""
type %[1]sStatKey {`, k.Name)
	for _, g := range k.Groups() {
		if g.Part == Each {
			w.doc("  ", "One of: "+g.Field.Doc)
			w.line("  %s: %s", g.Key, g.Field.Enum)
			continue
		}
		if g.Part != "" {
			w.doc("  ", string(g.Part)+" of: "+g.Field.Doc)
			w.line("  %s: String", g.Key)
			continue
		}
		if g.Field != nil {
			w.doc("  ", g.Field.Doc)
			w.line("  %s: %s", g.Field.Name, strings.TrimSuffix(g.Field.gql(), "!"))
			continue
		}
		w.doc("  ", g.Ref.Doc)
		w.line("  %s: %s", g.Ref.Name, g.Ref.Target)
	}
	w.line("}")
}

func (w *sdl) roots() {
	w.line("extend type Query {")
	for _, k := range w.c.kinds {
		if k.List != "" && k.Space == "" {
			w.root(k)
		}
	}
	for _, s := range w.c.spaces {
		w.doc("  ", doc(s.Doc, s.Label))
		w.line("  %s: %s", s.Root, s.Type)
	}
	w.line("}")
}

// root writes the list of a kind and its statistics.
func (w *sdl) root(k *Kind) {
	w.doc("  ", "List: "+k.Doc)
	w.line("  %s%s: %sConnection", k.List, listArgs(k), k.Name)
	where := k.Name + "Where"
	if k.Figures != nil {
		where = k.Name + "FiguresWhere"
	}
	w.doc("  ", "Counts and sums of "+k.List+" that the viewer sees, by group.")
	w.line("  %[1]s(\"\"\"Groups; none makes one group of all.\"\"\" groupBy: [%[2]sGroupBy!], \"\"\"Which rows.\"\"\" where: %[3]s): [%[2]sStat!]", k.Stats(), k.Name, where)
}

// Upper turns camelCase into the UPPER_SNAKE of enum values.
func Upper(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}
