package read_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/catalog"
)

// draft is a document being drawn. It is valid whatever is drawn: names that could clash get
// numbers, and what an answer can cost stays far below the limit.
type draft struct {
	t     *rapid.T
	lib   *library
	n     int
	cost  int
	decls []string
	vars  map[string]any
	frags []string
	pages []page
	plain bool            // no variables
	used  map[string]bool // what of the schema was asked for, over all drafts
}

// most is what the reader lets an answer cost.
const most = 50_000

// page is a variable that is null the first time and a cursor of the list the second.
type page struct{ variable, list string }

// value of the GraphQL type typ: an obj, an items, a term, or a scalar.
type (
	obj   []member
	items []any
	term  string // of an enumeration
	typed struct {
		typ string
		v   any
	}
	member struct {
		name string
		v    typed
	}
)

func (d *draft) one(n int) int           { return rapid.IntRange(0, n-1).Draw(d.t, "") }
func (d *draft) chance(percent int) bool { return d.one(100) >= 100-percent } // the lowest draw says no: drawing less makes less
func (d *draft) use(parts ...string) {
	if d.used != nil {
		d.used[strings.Join(parts, ".")] = true
	}
}

func (d *draft) name(p string) string { d.n++; return fmt.Sprint(p, d.n) }

func drawn[T any](d *draft, list ...T) T { return list[d.one(len(list))] }

// document draws the fields of a query and puts the variables and fragments to it.
func (d *draft) document() string {
	var roots strings.Builder
	for range 1 + d.one(10)/8 {
		roots.WriteString(d.root())
	}
	head := ""
	if len(d.decls) > 0 {
		head = "(" + strings.Join(d.decls, ",") + ")"
	}
	return "query" + head + "{" + roots.String() + "}" + strings.Join(d.frags, "")
}

func (d *draft) root() string {
	kinds := slices.DeleteFunc(slices.Clone(d.lib.kinds.Kinds()), func(k *catalog.Kind) bool { return k.List == "" })
	k, alias := drawn(d, kinds...), d.name("r")+":"
	switch how := d.one(20); {
	case k.Space != "" && how < 16:
		return alias + d.space(k)
	case how < 12:
		return alias + d.connection(k, k.List, k.List, 3, 1)
	case how < 16:
		return alias + d.stats(k)
	case how < 17:
		return alias + "viewer" + d.directive() + "{__typename today roles user{" + d.object(d.lib.kinds.Kind("User"), 1, 1, false) + "} unit{" + d.object(d.lib.kinds.Kind("Unit"), 2, 1, false) + "}}"
	case how < 19:
		k = drawn(d, d.lib.kinds.Kinds()...)
		return alias + "node(id:" + d.print(d.id(k), "ID!") + "){" + d.anyObject(k) + "}"
	}
	var ids items
	for range d.one(5) {
		k = drawn(d, d.lib.kinds.Kinds()...)
		ids = append(ids, d.id(k))
	}
	if d.chance(20) {
		ids = append(ids, typed{"ID", drawn(d, "x", "task_", "", "unit_"+strings.Repeat("x", 36))})
	}
	return alias + "nodes(ids:" + d.print(typed{"[ID!]", ids}, "[ID!]!") + "){" + d.anyObject(k) + "}"
}

// anyObject asks something of whatever has an id, and more if it is a k.
func (d *draft) anyObject(k *catalog.Kind) string {
	other := drawn(d, d.lib.kinds.Kinds()...)
	return "id __typename ...on " + k.Name + "{" + d.object(k, 2, 1, true) + "}" + "...on " + other.Name + d.directive() + "{" + d.object(other, 1, 1, true) + "}"
}

// object draws a selection of a kind; alone says that every name must be new.
func (d *draft) object(k *catalog.Kind, depth, rows int, alone bool) string {
	var b strings.Builder
	for range 1 + d.one(4) {
		b.WriteString(" " + d.part(k, depth, rows, alone))
	}
	return b.String()
}

func (d *draft) part(k *catalog.Kind, depth, rows int, alone bool) string {
	alias := ""
	if alone || d.n < 60 && d.chance(20) {
		alias = d.name("a") + ":"
	}
	d.cost += rows
	how := d.one(20)
	if depth == 0 || rows > 100 || d.cost > most/4 || d.n > 60 {
		how %= 9
	}
	switch {
	case how < 8 || len(k.Refs) == 0:
		f := drawn(d, fieldsOf(k)...)
		d.use("select", k.Name, f.Name)
		return alias + f.Name + d.directive()
	case how == 8:
		return alias + "__typename" + d.directive()
	case how == 9:
		on := drawn(d, "on Node", "on "+k.Name, "")
		if on == "on Node" {
			return "...on Node" + d.directive() + "{id __typename}"
		}
		return "..." + on + d.directive() + "{" + d.object(k, depth-1, rows, alone) + "}"
	case how == 10:
		name := d.name("f")
		spread := "..." + name + d.directive()
		d.frags = append(d.frags, " fragment "+name+" on "+k.Name+"{"+d.object(k, depth-1, rows*2, alone)+"}")
		if d.chance(30) {
			return spread + " ..." + name
		}
		return spread
	}
	r := drawn(d, refsOf(k)...)
	target := d.lib.kinds.Kind(r.Target)
	d.use("select", k.Name, r.Name)
	if !r.Many {
		return alias + r.Name + d.directive() + "{" + d.object(target, depth-1, rows, alone) + "}"
	}
	return d.name("l") + ":" + d.connection(target, r.Name, k.Name+"."+r.Name, depth-1, rows)
}

func (d *draft) directive() string {
	if !d.chance(12) {
		return ""
	}
	return " @" + drawn(d, "skip", "include") + "(if:" + d.print(typed{"Boolean", d.chance(50)}, "Boolean!") + ")"
}

// connection draws a list with its arguments; path is what its cursors are of.
func (d *draft) connection(k *catalog.Kind, field, path string, depth, rows int) string {
	var args []string
	give := func(name string, v any, typ string) { args = append(args, name+":"+d.print(typed{typ, v}, typ)) }
	size, backward := 20, d.chance(25)
	if rows > 1 || d.chance(70) {
		if size = d.one(12); rows > 1 {
			size = drawn(d, 2, 3, 1, 0)
		}
		give(map[bool]string{false: "first", true: "last"}[backward], size, "Int")
	}
	if d.chance(45) {
		give("where", d.where(k, 3, 11, 0), k.Name+"Where")
	} else if d.chance(5) {
		give("where", nil, k.Name+"Where") // null is as absent
	}
	list := path + "+" + k.Orders[0].Name
	switch {
	case k.Name == "Task" && path != "tasks":
		list = path + "+" + k.Orders[1].Name
	case k.Orders[0].Column == "created_at" || k.Orders[0].Desc:
		list = path + "-" + k.Orders[0].Name
	}
	if d.chance(50) {
		o := drawn(d, k.Orders...)
		by, sign := obj{{"field", typed{k.Name + "OrderField!", term(o.Name)}}}, "+"
		if d.chance(70) {
			direction := drawn(d, "ASC", "DESC")
			by, sign = append(by, member{"direction", typed{"OrderDirection", term(direction)}}), map[string]string{"ASC": "+", "DESC": "-"}[direction]
		}
		list = path + sign + o.Name
		d.use("order", k.Name, o.Name)
		give("orderBy", items{typed{k.Name + "Order!", by}}, "["+k.Name+"Order!]")
	}
	if size < 2 {
		rows *= 10 // the cost of a page of one is reckoned as that of a page of twenty
	}
	body := d.parts(k, depth, rows*max(2, size))
	if d.chance(35) {
		p := page{d.name("c"), list}
		d.pages, d.decls = append(d.pages, p), append(d.decls, "$"+p.variable+":String")
		args = append(args, map[bool]string{false: "after", true: "before"}[backward]+":$"+p.variable)
		body += drawn(d, " "+d.name("e")+":edges{cursor}", " "+d.name("e")+":pageInfo{startCursor endCursor}")
	}
	out := field
	if len(args) > 0 {
		out += "(" + strings.Join(args, ",") + ")"
	}
	return out + d.directive() + "{" + body + "}"
}

func (d *draft) parts(k *catalog.Kind, depth, rows int) string {
	var b strings.Builder
	for range 1 + d.one(2) {
		switch how := d.one(12); {
		case how < 7:
			b.WriteString(" nodes" + d.directive() + "{" + d.object(k, depth, rows, false) + "}")
		case how < 9:
			b.WriteString(" edges{" + drawn(d, "cursor", "__typename", "cursor "+d.name("a")+":cursor") + " node" + d.directive() + "{" + d.object(k, depth, rows, false) + "}}")
		case how < 10 && rows < 100:
			b.WriteString(" totalCount" + d.directive())
			d.cost += 20 * rows
		case how < 11:
			b.WriteString(" pageInfo{" + drawn(d, "hasNextPage", "hasPreviousPage", "__typename", "startCursor") + " hasNextPage" + d.directive() + " endCursor hasPreviousPage}")
		default:
			b.WriteString(" __typename")
		}
	}
	return b.String()
}

func (d *draft) stats(k *catalog.Kind) string {
	var args, keys []string
	groups := k.Groups()
	var by items
	for range min(len(groups), d.one(4)) {
		g := drawn(d, groups...)
		by = append(by, typed{k.Name + "GroupBy!", term(g.Name)})
		d.use("group", k.Name, g.Name)
	}
	for _, g := range groups {
		if chosen := slices.ContainsFunc(by, func(x any) bool { return x == any(typed{k.Name + "GroupBy!", term(g.Name)}) }); !chosen && !d.chance(15) {
			continue
		}
		if g.Field != nil {
			keys = append(keys, g.Key+d.directive())
		} else {
			keys = append(keys, g.Ref.Name+"{"+d.object(d.lib.kinds.Kind(g.Ref.Target), 1, 200, false)+"}") // as many groups are reckoned with
		}
	}
	if len(by) > 0 || d.chance(20) {
		args = append(args, "groupBy:"+d.print(typed{"[" + k.Name + "GroupBy!]", by}, "["+k.Name+"GroupBy!]"))
	}
	if d.chance(50) {
		args = append(args, d.among(k))
	}
	return k.Stats() + d.figures(k, args, keys)
}

// figures draws the rest of a statistic: arguments, and what is shown of a group.
func (d *draft) figures(k *catalog.Kind, args, keys []string) string {
	out := ""
	if len(args) > 0 {
		out += "(" + strings.Join(args, ",") + ")"
	}
	out += "{count " + d.name("a") + ":__typename"
	for _, m := range k.Metrics() {
		out += " " + m.Name + d.directive()
	}
	return out + " key{__typename " + strings.Join(keys, " ") + "}}"
}

// print writes a value as a literal, or puts it or a piece of it into a variable; want is the
// type of the place.
func (d *draft) print(v typed, want string) string {
	if !d.plain && d.chance(15) {
		name := d.name("v")
		if _, yes := v.v.(bool); yes && d.chance(30) { // a value that the document gives itself
			d.decls = append(d.decls, "$"+name+":"+want+"="+fmt.Sprint(v.v))
			return "$" + name
		}
		d.decls = append(d.decls, "$"+name+":"+want)
		d.vars[name] = bare(v)
		return "$" + name
	}
	switch x := v.v.(type) {
	case typed:
		return d.print(x, want)
	case obj:
		parts := make([]string, len(x))
		for i, m := range x {
			parts[i] = m.name + ":" + d.print(m.v, m.v.typ)
		}
		return "{" + strings.Join(parts, ",") + "}"
	case items:
		parts := make([]string, len(x))
		for i, item := range x {
			v, _ := item.(typed)
			parts[i] = d.print(v, v.typ+map[bool]string{false: "!"}[strings.HasSuffix(v.typ, "!")])
		}
		if len(parts) == 1 && parts[0][0] != '$' && d.chance(20) {
			return parts[0] // one value alone is a list of one
		}
		return "[" + strings.Join(parts, ",") + "]"
	case term:
		return string(x)
	}
	text, err := json.Marshal(v.v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// bare is a value as JSON variables have it.
func bare(v any) any {
	switch x := v.(type) {
	case typed:
		return bare(x.v)
	case obj:
		m := map[string]any{}
		for _, f := range x {
			m[f.name] = bare(f.v)
		}
		return m
	case items:
		list := make([]any, len(x))
		for i, item := range x {
			list[i] = bare(item)
		}
		return list
	case term:
		return string(x)
	}
	return v
}

// id is the id of some row, seen or not, or of none.
func (d *draft) id(k *catalog.Kind) typed {
	rows := d.lib.rows[k.Name]
	if len(rows) == 0 || d.chance(8) {
		return typed{"ID", k.EncodeID(uuid.Max)}
	}
	return typed{"ID", k.Prefix + "_" + drawn(d, rows...).id()}
}

func (l *library) enumValues(name string) []string {
	e, _ := l.kinds.Enum(name)
	return e.Values()
}
