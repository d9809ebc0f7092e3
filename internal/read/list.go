package read

import (
	"slices"
	"strconv"

	"github.com/lantoa/lantoa/internal/catalog"
)

// list is one connection: which rows (base and the unit rule), in which order, which page.
type list struct {
	kind   *catalog.Kind
	pick   *pick
	path   string         // what its cursors are bound to, with the order
	base   func(u string) // condition beside the rule; nil for a root list
	root   bool
	order  order
	page   page
	where  *input
	ranked bool // the answer shows where rows stand: pageInfo, cursors, or a page turned round
	best   bool // the rows carry what the driver says of them: k_, s_ (state) and c_ (closed)
}

// order is the order column of a list, with the id behind it.
type order struct {
	catalog.Order
	typ      catalog.Type
	nullable bool
	desc     bool
	driven   bool // the kind's driver carries it
}

// page is which part of the list; backward pages are read from the end and turned round.
type page struct {
	size     int
	backward bool
	after    *input
}

func (c *compiler) connection(l *list) error {
	if err := c.arguments(l); err != nil {
		return err
	}
	name := l.kind.Name + "Connection"
	picks := collect(name, c.schema, c.vars, l.pick.sets...)
	var failed error
	keep := func(err error) {
		if err != nil && failed == nil {
			failed = err
		}
	}
	rows := false
	l.ranked = l.page.backward
	for _, p := range picks {
		rows = rows || p.name != "totalCount" && p.name != "__typename"
		l.ranked = l.ranked || p.name == "pageInfo" || p.name == "edges" && c.shows(l.kind.Name+"Edge", "cursor", p)
	}
	c.w.one(func() {
		c.w.Put("SELECT ")
		r := c.alias()
		if l.order.driven && l.kind.Driver.Reach {
			c.carried[r] = l
		}
		var members []member
		for _, p := range picks {
			members = append(members, member{p.alias, func() { keep(c.part(l, r, p)) }})
		}
		c.w.object(members)
		if rows {
			c.w.Put(" FROM (")
			keep(c.rows(l))
			c.w.Put(") AS ", r)
		}
	})
	return failed
}

// shows tells whether a field is asked of what p selects.
func (c *compiler) shows(typ, field string, p *pick) bool {
	return slices.ContainsFunc(collect(typ, c.schema, c.vars, p.sets...), func(f *pick) bool { return f.name == field })
}

// part writes one field of a connection over the page r.
func (c *compiler) part(l *list, r string, p *pick) error {
	w := c.w
	var err error
	within := func() { w.Put(r, ".rn_ <= "); c.size(l) }
	rank := func() {
		w.Put(r, ".rn_")
		if l.page.backward {
			w.Put(" DESC")
		}
	}
	if !l.ranked { // the rows come as they shall be shown, and no more than the page
		within, rank = nil, nil
	}
	switch p.name {
	case "__typename":
		w.Put(quote(l.kind.Name + "Connection"))
	case "nodes":
		w.array(func() { err = c.object(l.kind, r, p.sets...) }, rank, within)
	case "edges":
		w.array(func() { err = c.edge(l, r, p) }, rank, within)
	case "pageInfo":
		c.pageInfo(l, r, p)
	case "totalCount":
		w.Put("(SELECT count(*)")
		err = c.matching(l, c.alias())
		w.Put(")")
	default:
		err = unknownField(p)
	}
	return err
}

func (c *compiler) edge(l *list, r string, p *pick) error {
	var members []member
	var failed error
	for _, e := range collect(l.kind.Name+"Edge", c.schema, c.vars, p.sets...) {
		members = append(members, member{e.alias, func() {
			switch e.name {
			case "__typename":
				c.w.Put(quote(l.kind.Name + "Edge"))
			case "cursor":
				c.place(l, r)
			case "node":
				if err := c.object(l.kind, r, e.sets...); err != nil && failed == nil {
					failed = err
				}
			}
		}})
	}
	c.w.object(members)
	return failed
}

func (c *compiler) pageInfo(l *list, r string, p *pick) {
	w := c.w
	within := func() { w.Put(r, ".rn_ <= "); c.size(l) }
	more := func() { w.Put("count(*) > "); c.size(l) }
	given := func() {
		if l.page.after != nil {
			w.Put("1=1")
		} else {
			w.Put("1=0")
		}
	}
	at := func(last bool) func() {
		return func() {
			w.Put("max(CASE WHEN ", r, ".rn_ = ")
			if last {
				w.Put("CASE WHEN ", r, ".n_ < ")
				c.size(l)
				w.Put(" THEN ", r, ".n_ ELSE ")
				c.size(l)
				w.Put(" END")
			} else {
				w.Put("1 AND ")
				within()
			}
			w.Put(" THEN ")
			c.place(l, r)
			w.Put(" END)")
		}
	}
	values := map[string]func(){
		"hasNextPage": func() { w.bool(more) }, "hasPreviousPage": func() { w.bool(given) },
		"startCursor": at(false), "endCursor": at(true),
		"__typename": func() { w.Put(quote("PageInfo")) },
	}
	if l.page.backward {
		values["hasNextPage"], values["hasPreviousPage"] = values["hasPreviousPage"], values["hasNextPage"]
		values["startCursor"], values["endCursor"] = values["endCursor"], values["startCursor"]
	}
	var members []member
	for _, f := range collect("PageInfo", c.schema, c.vars, p.sets...) {
		members = append(members, member{f.alias, values[f.name]})
	}
	w.object(members)
}

// place writes where a row stands, marked so that Go seals it into a cursor.
func (c *compiler) place(l *list, r string) {
	w := c.w
	w.arg("mark", "text", func(e *env) (any, error) { return string(e.seal.start), nil })
	w.Put(" || '", strconv.Itoa(c.cursor(l)), ":' || ")
	if w.pg {
		w.Put("encode(convert_to(json_build_array(", r, ".k_, ", r, ".id)::text, 'UTF8'), 'hex') || '~'")
		return
	}
	w.Put("lower(hex(json_array(", r, ".k_, ", r, ".id))) || '~'")
}

// cursor is the number of the list among those of the plan that show cursors.
func (c *compiler) cursor(l *list) int {
	name := l.forward()
	for i, known := range c.lists {
		if known == name {
			return i
		}
	}
	c.lists = append(c.lists, name)
	return len(c.lists) - 1
}

func (l *list) bind() string {
	dir := "+"
	if l.order.desc {
		dir = "-"
	}
	return l.path + dir + l.order.Name
}

// size writes the size of the page. It is part of the plan: SQLite plans a bound LIMIT three times
// worse, and PostgreSQL guesses it.
func (c *compiler) size(l *list) { c.w.Put(strconv.Itoa(l.page.size)) }

func pageSize(in input, v any) (int64, error) {
	n, err := whole(in, v)
	if err != nil {
		return 0, err
	}
	if n < 0 || n > catalog.MaxPage {
		return 0, in.bad("Mỗi trang có từ 0 đến %d dòng.", "A page has 0 to %d rows.", catalog.MaxPage)
	}
	return n, nil
}

// arguments reads first, after, last, before, where and orderBy.
func (c *compiler) arguments(l *list) error {
	f := l.pick.field
	l.page.size = catalog.DefaultPage
	first, hasFirst := argument(f, "first", c.vars)
	last, hasLast := argument(f, "last", c.vars)
	after, hasAfter := argument(f, "after", c.vars)
	before, hasBefore := argument(f, "before", c.vars)
	switch {
	case hasFirst && hasLast:
		return last.bad("Chỉ dùng first hoặc last.", "Use first or last, not both.")
	case hasAfter && hasBefore, hasLast && hasAfter, hasFirst && hasBefore:
		return f0(hasBefore, before, after).bad("after đi với first, before đi với last.", "after goes with first, before with last.")
	}
	l.page.backward = hasLast || hasBefore
	if hasFirst || hasLast {
		in := f0(hasLast, last, first)
		n, err := pageSize(in, in.now)
		if err != nil {
			return err
		}
		l.page.size = int(n)
	}
	if hasAfter {
		l.page.after = &after
	}
	if hasBefore {
		l.page.after = &before
	}
	if where, given := argument(f, "where", c.vars); given {
		l.where = &where
	}
	return c.orderBy(l)
}

func f0(cond bool, a, b input) input {
	if cond {
		return a
	}
	return b
}

func (c *compiler) orderBy(l *list) error {
	chosen := l.kind.Orders[0]
	if !l.root && l.kind.Driver.Reach && len(l.kind.Orders) > 1 {
		chosen = l.kind.Orders[1] // inside a plan or group: the plan's own order
	}
	desc := chosen.Desc || chosen.Column == "created_at"
	if by, given := argument(l.pick.field, "orderBy", c.vars); given {
		items := by.list()
		if len(items) > 1 {
			return by.bad("Chỉ sắp xếp theo một trường.", "Order by one field.")
		}
		if len(items) == 1 {
			m, _ := items[0].now.(map[string]any)
			name, _ := m["field"].(string)
			o := l.kind.Order(name)
			if o == nil {
				return by.bad("Không sắp xếp được theo trường này.", "There is no such order.")
			}
			chosen, desc = *o, m["direction"] == "DESC"
		}
	}
	l.order = order{Order: chosen, desc: desc != l.page.backward, typ: catalog.String}
	if chosen.Type != "" {
		l.order.typ, l.order.nullable = chosen.Type, chosen.Nullable
	}
	for i := range l.kind.Fields {
		if chosen.Type != "" {
			break
		}
		if f := &l.kind.Fields[i]; f.Column == chosen.Column && f.Computed == "" {
			l.order.typ, l.order.nullable = f.Type, f.Nullable
		}
	}
	if l.kind.Driver.Reach && chosen.Column == "due_on" {
		l.order.typ, l.order.nullable = catalog.Day, true
	}
	l.order.driven = l.root && (l.kind.Driver.Any || l.kind.Driver.Order == chosen.Name)
	return nil
}

// matching writes FROM and WHERE of the list's rows u: base, rule and filter.
func (c *compiler) matching(l *list, u string) error {
	if l.base == nil {
		c.scope(l.kind, u, func() {})
		return c.filter(l, u)
	}
	c.w.Put(" FROM ", l.kind.From(), " AS ", u, " WHERE ")
	l.base(u)
	c.w.Put(" AND ")
	c.rule(l.kind, u)
	return c.filter(l, u)
}

func (c *compiler) filter(l *list, u string) error {
	if l.where == nil {
		return nil
	}
	c.w.Put(" AND ")
	return c.where(l.kind, u, *l.where)
}
