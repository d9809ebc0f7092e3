package read

import "github.com/lantoa/lantoa/internal/catalog"

// scope writes FROM and WHERE of all rows of a kind that the viewer sees, once each, as u. It
// starts from the anchors where the kind has an index for them: to ask the rule of every row takes
// as long as the table, however little the viewer sees. What is beside the rows is joined to them.
func (c *compiler) scope(k *catalog.Kind, u string, beside func()) {
	w := c.w
	c.uses[k.Name] = true
	switch {
	case k.Driver.Reach:
		a, x := c.alias(), c.alias()
		c.anchors(a, "anchor_id")
		w.Put(" CROSS JOIN task_reach AS ", x, " CROSS JOIN ", k.Table, " AS ", u)
		beside()
		w.Put(" WHERE ", x, ".anchor_id = ", c.anchor(a), " AND ", u, ".id = ", x, ".task_id")
		c.bestOnly(x)
	case len(k.Driver.Columns) > 0:
		w.Put(" FROM (")
		for i, column := range k.Driver.Columns {
			if i > 0 {
				w.Put(" UNION ALL ")
			}
			a, x := c.alias(), c.alias()
			w.Put("SELECT ")
			w.used(u, x)
			c.anchors(a, column)
			if w.pg { // OFFSET keeps the planner from reading the whole table once for all anchors
				y := c.alias()
				w.Put(" CROSS JOIN LATERAL (SELECT ")
				w.used(u, y)
				w.Put(" FROM ", k.From(), " AS ", y, " WHERE ", y, ".", column, " = ", c.anchor(a))
				c.first(y, k.Driver.Columns[:i])
				w.Put(" OFFSET 0) AS ", x)
				continue
			}
			w.Put(" CROSS JOIN ", k.From(), " AS ", x, " WHERE ", x, ".", column, " = ", c.anchor(a))
			c.first(x, k.Driver.Columns[:i])
		}
		w.Put(") AS ", u)
		beside()
		w.Put(" WHERE 1=1")
	default:
		w.Put(" FROM ", k.From(), " AS ", u)
		beside()
		w.Put(" WHERE ")
		c.rule(k, u)
	}
}

// anchors writes FROM with the anchors in sight that a column can hold, as a.
func (c *compiler) anchors(a, column string) {
	if c.w.pg {
		c.w.Put(" FROM unnest(")
		rules{c.w}.Anchors(column)
		c.w.Put(") AS ", a, "(id)")
		return
	}
	c.w.Put(" FROM json_each(")
	rules{c.w}.Anchors(column)
	c.w.Put(") AS ", a)
}

// anchor is the column of anchors.
func (c *compiler) anchor(a string) string {
	if c.w.pg {
		return a + ".id"
	}
	return a + ".value"
}

// bestOnly keeps a task that several anchors reach from coming twice: only the best row x counts.
func (c *compiler) bestOnly(x string) {
	c.w.Put(" AND ", x, ".anchor_id = (SELECT rb.anchor_id FROM task_reach AS rb WHERE rb.task_id = ", x, ".task_id AND ")
	c.inSight(c.plainly("rb.anchor_id"))
	c.w.Put(" ORDER BY ", bestOrder("rb"), " LIMIT 1)")
}

// plainly keeps SQLite from looking a column up in an index once for every anchor in sight: a task
// has a handful of rows, an office a hundred anchors.
func (c *compiler) plainly(column string) string {
	if c.w.pg {
		return column
	}
	return "+" + column
}

// first keeps a row whose columns name several anchors from coming twice: it comes with the first.
func (c *compiler) first(x string, before []string) {
	for _, column := range before {
		c.w.Put(" AND NOT COALESCE(")
		c.inSight(x + "." + column)
		if c.w.pg {
			c.w.Put(", FALSE)")
		} else {
			c.w.Put(", 0)")
		}
	}
}
