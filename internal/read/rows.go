package read

import "github.com/lantoa/lantoa/internal/catalog"

// segment is a part of a list in which every row has a value of the order column, or none has:
// a comparison with a cursor never meets NULL, and an index answers each part in order.
type segment int

const (
	valued segment = iota
	empty
)

// rows writes the rows of the page, numbered rn_ from 1, with k_ (the order value) and n_ (how
// many there are, at most one more than the page).
func (c *compiler) rows(l *list) error {
	w := c.w
	r := c.alias()
	w.Put("SELECT ", r, ".*, row_number() OVER (ORDER BY ")
	c.ranking(l, r)
	w.Put(") AS rn_, count(*) OVER () AS n_ FROM (")
	var err error
	if l.order.driven {
		err = c.driven(l)
	} else {
		err = c.plain(l)
	}
	w.Put(") AS ", r)
	return err
}

// ranking orders by value and id, rows without a value at the end of the list as a reader sees it.
func (c *compiler) ranking(l *list, r string) {
	dir := ""
	if l.order.desc {
		dir = " DESC"
	}
	if l.order.nullable {
		c.w.Put("(", r, ".k_ IS NULL)")
		if l.page.backward {
			c.w.Put(" DESC")
		}
		c.w.Put(", ")
	}
	c.w.Put(r, ".k_", dir, ", ", r, ".id", dir)
}

func (l *list) segments() []segment {
	if l.order.nullable {
		return []segment{valued, empty}
	}
	return []segment{valued}
}

// plain reads the table under the rule, segment by segment.
func (c *compiler) plain(l *list) error {
	w := c.w
	r := c.alias()
	w.Put("SELECT * FROM (")
	for i, s := range l.segments() {
		if i > 0 {
			w.Put(" UNION ALL ")
		}
		u := c.alias()
		key := func() { c.key(l, u) }
		w.Put("SELECT * FROM (SELECT ", u, ".*, ")
		key()
		w.Put(" AS k_ FROM ", l.kind.Table, " AS ", u, " WHERE ")
		if err := c.matching(l, u); err != nil {
			return err
		}
		c.from(l, s, key, u+".id")
		c.top(l, s, key, u+".id")
		w.Put(") AS ", u, "s")
	}
	w.Put(") AS ", r, " ORDER BY ")
	c.ranking(l, r)
	w.Put(" LIMIT ")
	c.size(l)
	w.Put(" + 1")
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
	if l.order.nullable {
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
	case s == valued:
		if l.order.nullable && l.page.backward {
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

func (c *compiler) top(l *list, s segment, key func(), id string) {
	dir := ""
	if l.order.desc {
		dir = " DESC"
	}
	c.w.Put(" ORDER BY ")
	if s == valued {
		key()
		c.w.Put(dir, ", ")
	}
	c.w.Put(id, dir, " LIMIT ")
	c.size(l)
	c.w.Put(" + 1")
}

// driven starts from the top of an index for every anchor in sight, merges, and joins the rows.
func (c *compiler) driven(l *list) error {
	w := c.w
	c.uses[l.kind.Name] = true
	d, u := c.alias(), c.alias()
	w.Put("SELECT ", u, ".*, ", d, ".k_ FROM (SELECT * FROM (")
	first := true
	for _, source := range l.sources(c) {
		for _, s := range l.segments() {
			if !first {
				w.Put(" UNION ALL ")
			}
			first = false
			if err := c.lateral(l, source, s); err != nil {
				return err
			}
		}
	}
	m := c.alias()
	w.Put(") AS ", m, " ORDER BY ")
	c.ranking(l, m)
	w.Put(" LIMIT ")
	c.size(l)
	w.Put(" + 1) AS ", d, " JOIN ", l.kind.Table, " AS ", u, " ON ", u, ".id = ", d, ".id")
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
		return []source{{table: "task_reach", anchor: "anchor_id", id: "task_id", key: "due_on", join: "task_id", once: func(x string) {
			c.w.Put(" AND ", x, ".anchor_id = (SELECT rb.anchor_id FROM task_reach AS rb WHERE rb.task_id = ", x, ".task_id AND ")
			c.inSight("rb.anchor_id")
			c.w.Put(" ORDER BY ", bestOrder("rb"), " LIMIT 1)")
		}}}
	}
	var out []source
	columns := l.kind.Driver.Columns
	for i, column := range columns {
		out = append(out, source{table: l.kind.Table, anchor: column, id: "id", key: l.order.Column, once: func(x string) {
			for _, before := range columns[:i] {
				c.w.Put(" AND NOT COALESCE(")
				c.inSight(x + "." + before)
				if c.w.pg {
					c.w.Put(", FALSE)")
				} else {
					c.w.Put(", 0)")
				}
			}
		}})
	}
	return out
}

// lateral writes the top of one index for every anchor in sight. SQLite has no LATERAL: there the
// rows of an anchor travel as a JSON array through json_each.
func (c *compiler) lateral(l *list, s source, seg segment) error {
	w := c.w
	a, x, e := c.alias(), c.alias(), c.alias()
	anchor := a + ".value"
	if w.pg {
		anchor = a + ".id"
		w.Put("SELECT ", e, ".id, ", e, ".k_ FROM unnest(")
		rules{w}.Sight()
		w.Put(") AS ", a, "(id) CROSS JOIN LATERAL (SELECT ", x, ".", s.id, " AS id, ", x, ".", s.key, " AS k_")
	} else {
		w.Put("SELECT ", e, ".value ->> 0 AS id, ", e, ".value ->> 1 AS k_ FROM json_each(")
		rules{w}.Sight()
		w.Put(") AS ", a, ", json_each((SELECT json_group_array(json_array(id, k_)) FROM (SELECT ", x, ".", s.id, " AS id, ", x, ".", s.key, " AS k_")
	}
	w.Put(" FROM ", s.table, " AS ", x)
	u := x
	if s.join != "" && l.where != nil {
		u = c.alias()
		w.Put(" JOIN ", l.kind.Table, " AS ", u, " ON ", u, ".id = ", x, ".", s.join)
	}
	w.Put(" WHERE ", x, ".", s.anchor, " = ", anchor)
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
