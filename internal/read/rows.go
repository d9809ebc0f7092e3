package read

import (
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/catalog"
)

// segment is a part of a list. Where an index cannot give the whole in order, the rows that have a
// value of the order column and those that have none are read one after the other, so that a
// comparison with a cursor never meets NULL and an index answers each part in order.
type segment int

const (
	entire segment = iota
	valued
	empty
)

// segments: rows without a value stand at the end of the list as a reader sees it. PostgreSQL's
// indexes end with them, SQLite walks an index twice for either place.
func (l *list) segments(pg bool) []segment {
	switch {
	case l.order.Partial && l.order.nullable:
		return []segment{valued, empty}
	case l.order.Partial: // the index holds only rows with a value, and all have one
		return []segment{valued}
	}
	if !l.order.nullable || l.page.after == nil && (!pg || l.order.desc == l.page.backward) {
		return []segment{entire}
	}
	return []segment{valued, empty}
}

// rows writes the rows of the page in their order. In a ranked list they are numbered rn_ from 1,
// with k_ (the order value) and n_ (how many there are, at most one more than the page).
func (c *compiler) rows(l *list) error {
	body := c.plain
	if l.order.driven {
		body = c.driven
	}
	if !l.ranked {
		return body(l)
	}
	w, r := c.w, c.alias()
	w.Put("SELECT ", r, ".*, row_number() OVER (ORDER BY ")
	c.ranking(l, r)
	w.Put(") AS rn_, count(*) OVER () AS n_ FROM (")
	err := body(l)
	w.Put(") AS ", r)
	return err
}

// ranking orders rows that carry k_ by value and id.
func (c *compiler) ranking(l *list, r string) {
	if l.order.nullable {
		c.w.Put("(", r, ".k_ IS NULL)")
		if l.page.backward {
			c.w.Put(" DESC")
		}
		c.w.Put(", ")
	}
	c.w.Put(r, ".k_", l.direction(), ", ", r, ".id", l.direction())
}

func (l *list) direction() string {
	if l.order.desc {
		return " DESC"
	}
	return ""
}

// limit is the size of the page, and one more in a ranked list.
func (c *compiler) limit(l *list) {
	c.size(l)
	if l.ranked {
		c.w.Put(" + 1")
	}
}

// plain reads the table under the rule, segment by segment.
func (c *compiler) plain(l *list) error {
	w := c.w
	segments := l.segments(w.pg)
	if len(segments) == 1 {
		return c.segment(l, segments[0], l.ranked)
	}
	r := c.alias()
	w.Put("SELECT * FROM (")
	for i, s := range segments {
		if i > 0 {
			w.Put(" UNION ALL ")
		}
		w.Put("SELECT * FROM (")
		if err := c.segment(l, s, true); err != nil {
			return err
		}
		w.Put(") AS ", c.alias())
	}
	w.Put(") AS ", r, " ORDER BY ")
	c.ranking(l, r)
	w.Put(" LIMIT ")
	c.limit(l)
	return nil
}

func (c *compiler) segment(l *list, s segment, keyed bool) error {
	w, u := c.w, c.alias()
	key := func() { c.key(l, u) }
	w.Put("SELECT ", u, ".*")
	if keyed {
		w.Put(", ")
		key()
		w.Put(" AS k_")
	}
	if err := c.matching(l, u); err != nil {
		return err
	}
	c.from(l, s, key, u+".id")
	c.top(l, s, key, u+".id")
	return nil
}

// key writes the order column of the row u.
func (c *compiler) key(l *list, u string) {
	if l.kind.Driver.Reach && l.order.Column == "due_on" {
		c.computed("task.dueOn", u)
		return
	}
	c.w.Put(u, ".", l.order.Column)
	if c.w.pg && l.order.typ == catalog.String {
		c.w.Put(` COLLATE "C"`) // both databases order text by its bytes
	}
}

// from writes the segment and what lies behind the cursor.
func (c *compiler) from(l *list, s segment, key func(), id string) {
	w := c.w
	if s != entire {
		w.Put(" AND ")
		key()
		if s == empty {
			w.Put(" IS NULL")
		} else {
			w.Put(" IS NOT NULL")
		}
	}
	if l.page.after == nil {
		return
	}
	sign := " > "
	if l.order.desc {
		sign = " < "
	}
	w.Put(" AND (")
	switch {
	case s != empty:
		if s == valued && l.page.backward {
			c.cursorKey(l)
			w.Put(" IS NULL OR ")
		}
		w.Put("(")
		key()
		w.Put(", ", id, ")", sign, "(")
		c.cursorKey(l)
		w.Put(", ")
		c.cursorID(l)
		w.Put(")")
	case l.page.backward:
		c.cursorKey(l)
		w.Put(" IS NULL AND ", id, sign)
		c.cursorID(l)
	default:
		c.cursorKey(l)
		w.Put(" IS NOT NULL OR ", id, sign)
		c.cursorID(l)
	}
	w.Put(")")
}

func (c *compiler) cursorKey(l *list) {
	in, name := *l.page.after, l.forward()
	cast := column{typ: l.order.typ}.cast()
	c.w.arg(in.name+"#k", cast, func(e *env) (any, error) {
		p, err := e.open(in, name)
		return p.key, err
	})
}

func (c *compiler) cursorID(l *list) {
	in, name := *l.page.after, l.forward()
	c.w.arg(in.name+"#i", "uuid", func(e *env) (any, error) {
		p, err := e.open(in, name)
		return p.id, err
	})
}

// forward is the name of the list's order whichever way the page is read.
func (l *list) forward() string {
	f := *l
	f.order.desc = l.order.desc != l.page.backward
	return f.bind()
}

func (e *env) open(in input, name string) (place, error) {
	s, _ := in.get(e).(string)
	return e.seal.open(in, s, e.viewer, name)
}

// top writes the order and the limit of a segment.
func (c *compiler) top(l *list, s segment, key func(), id string) {
	c.w.Put(" ORDER BY ")
	if s != empty {
		key()
		c.w.Put(l.direction())
		if s == entire && l.order.nullable {
			if l.page.backward {
				c.w.Put(" NULLS FIRST")
			} else {
				c.w.Put(" NULLS LAST")
			}
		}
		c.w.Put(", ")
	}
	c.w.Put(id, l.direction(), " LIMIT ")
	c.limit(l)
}

// driven starts from the top of an index for every anchor in sight, merges, and joins the rows.
func (c *compiler) driven(l *list) error {
	w := c.w
	c.uses[l.kind.Name] = true
	d, u, m := c.alias(), c.alias(), c.alias()
	w.Put("SELECT ", u, ".*, ", d, ".k_")
	if l.best {
		w.Put(", ", d, ".s_, ", d, ".c_")
	}
	w.Put(" FROM (SELECT * FROM (")
	first := true
	for _, source := range l.sources(c) {
		for _, s := range l.segments(w.pg) {
			if !first {
				w.Put(" UNION ALL ")
			}
			first = false
			if err := c.lateral(l, source, s); err != nil {
				return err
			}
		}
	}
	w.Put(") AS ", m, " ORDER BY ")
	c.ranking(l, m)
	w.Put(" LIMIT ")
	c.limit(l)
	w.Put(") AS ", d, " JOIN ", l.kind.From(), " AS ", u, " ON ", u, ".id = ", d, ".id")
	if !l.ranked {
		w.Put(" ORDER BY ")
		c.ranking(l, d)
		w.Put(" LIMIT ")
		c.limit(l)
	}
	return nil
}

// source is one index that a driver walks. once keeps a row that two anchors show from coming
// twice: only its first source, and its best reach row, count.
type source struct {
	table, anchor, id, key string
	join                   string // how the kind's row u follows from the source row x; "" if they are one
	once                   func(x string)
}

func (l *list) sources(c *compiler) []source {
	if l.kind.Driver.Reach {
		return []source{{table: "task_reach", anchor: "anchor_id", id: "task_id", key: "due_on", join: "task_id", once: c.bestOnly}}
	}
	var out []source
	columns := l.kind.Driver.Columns
	for i, column := range columns {
		out = append(out, source{table: l.kind.From(), anchor: column, id: "id", key: l.order.Column, once: func(x string) { c.first(x, columns[:i]) }})
	}
	return out
}

// lateral writes the top of one index for every anchor in sight. SQLite has no LATERAL: there the
// rows of an anchor travel as a JSON array through json_each.
func (c *compiler) lateral(l *list, s source, seg segment) error {
	w := c.w
	a, x, e := c.alias(), c.alias(), c.alias()
	columns := []string{"id", "k_"}
	if l.best {
		columns = append(columns, "s_", "c_")
	}
	w.Put("SELECT ")
	for i, name := range columns {
		if i > 0 {
			w.Put(", ")
		}
		if w.pg {
			w.Put(e, ".", name)
		} else {
			w.Put(e, ".value ->> ", strconv.Itoa(i), " AS ", name)
		}
	}
	c.anchors(a, s.anchor)
	if w.pg {
		w.Put(" CROSS JOIN LATERAL (")
	} else {
		w.Put(", json_each((SELECT json_group_array(json_array(", strings.Join(columns, ", "), ")) FROM (")
	}
	w.Put("SELECT ", x, ".", s.id, " AS id, ", x, ".", s.key, " AS k_")
	if l.best {
		w.Put(", ", x, ".state AS s_, ", x, ".closed AS c_")
	}
	w.Put(" FROM ", s.table, " AS ", x)
	u := x
	if s.join != "" && l.where != nil {
		u = c.alias()
		w.Put(" JOIN ", l.kind.Table, " AS ", u, " ON ", u, ".id = ", x, ".", s.join)
	}
	w.Put(" WHERE ", x, ".", s.anchor, " = ", c.anchor(a))
	s.once(x)
	if err := c.filter(l, u); err != nil {
		return err
	}
	key := func() { w.Put(x, ".", s.key) }
	c.from(l, seg, key, x+"."+s.id)
	c.top(l, seg, key, x+"."+s.id)
	if w.pg {
		w.Put(") AS ", e)
	} else {
		w.Put("))) AS ", e)
	}
	return nil
}
