package read

import (
	"slices"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/catalog"
)

// maxGroups bounds a statistic; the groups that come first by key are kept.
const maxGroups = 1000

// stats writes counts and sums by group over the rows that the viewer sees. A reference is
// grouped by only where its target is visible, so hidden rows do not show as groups of their own.
// A preset has its groups and a condition beside that of the request.
func (c *compiler) stats(k *catalog.Kind, p *pick, set *preset) error { //nolint:gocognit // one walk with its cases, clearer in one place
	var groups []catalog.Group
	k = figures(k)
	if set != nil {
		groups = set.groups
	} else if by, given := argument(p.field, "groupBy", c.vars); given {
		for _, item := range by.list() {
			name, _ := item.now.(string)
			g, ok := find(k.Groups(), name)
			if !ok {
				return item.bad("Không nhóm được theo %s.", "There is no grouping by %s.", name)
			}
			groups = append(groups, g)
		}
		if len(groups) > 4 {
			return by.bad("Nhóm theo nhiều nhất 4 trường.", "Group by 4 fields at most.")
		}
	}
	w, g, u, asked := c.w, c.alias(), c.alias(), collect(k.Name+"Stat", c.schema, c.vars, p.sets...)
	var failed error
	keep := func(err error) {
		if err != nil && failed == nil {
			failed = err
		}
	}
	w.one(func() {
		w.Put("SELECT ")
		w.array(func() { keep(c.stat(k, g, groups, asked)) }, nil, nil) // the groups come in their order
		w.Put(" FROM (SELECT ")
		each := map[int]string{} // the aliases of the values of lists
		for i, gr := range groups {
			if gr.Part == catalog.Each {
				each[i] = c.alias()
				w.Put(each[i], ".value")
			} else {
				c.groupKey(k, gr, u)
			}
			if w.pg && gr.Field != nil && (gr.Part != "" || gr.Field.Type == catalog.String || gr.Field.Type == catalog.Enum) {
				w.Put(` COLLATE "C"`) // both databases order text by its bytes
			}
			w.Put(" AS g", strconv.Itoa(i), ", ")
		}
		for _, m := range k.Metrics() {
			if slices.ContainsFunc(asked, func(a *pick) bool { return a.name == m.Name }) {
				c.metric(m, k, u)
			}
		}
		w.Put("count(*) AS n_")
		c.scope(k, u, func() {
			for i, gr := range groups {
				if gr.Part == catalog.Each {
					c.each(gr.Field, u, each[i])
				}
			}
		})
		if set != nil && set.where != nil {
			w.Put(" AND ")
			keep(c.where(k, u, *set.where))
		}
		if where, given := argument(p.field, "where", c.vars); given {
			w.Put(" AND ")
			keep(c.where(k, u, where))
		}
		if len(groups) > 0 {
			w.Put(" GROUP BY ")
			for i := range groups {
				if i > 0 {
					w.Put(", ")
				}
				w.Put(strconv.Itoa(i + 1))
			}
			w.Put(" ORDER BY ", order1(groups), " LIMIT ", strconv.Itoa(maxGroups))
		}
		w.Put(") AS ", g)
	})
	return failed
}

func find(groups []catalog.Group, name string) (catalog.Group, bool) {
	for _, g := range groups {
		if g.Name == name {
			return g, true
		}
	}
	return catalog.Group{}, false
}

// order1 is the order of the groups. Where a key is always there, NULLS LAST would cost SQLite a sort
// of its own.
func order1(groups []catalog.Group) string {
	parts := make([]string, len(groups))
	for i, g := range groups {
		parts[i] = strconv.Itoa(i + 1)
		if f := g.Field; f == nil || f.Nullable || f.Inner || f.Computed != "" {
			parts[i] += " NULLS LAST"
		}
	}
	return strings.Join(parts, ", ")
}

// each joins the different values of a list to the rows of u, or NULL where it has none.
func (c *compiler) each(f *catalog.Field, u, e string) {
	if c.w.pg {
		list := u + ".body -> " + quote(f.Body)
		c.w.Put(" LEFT JOIN LATERAL (SELECT DISTINCT value FROM json_array_elements_text(CASE json_typeof(", list, ") WHEN 'array' THEN ", list, " END)) AS ", e, " ON TRUE")
		return
	}
	list := "json_each(CASE WHEN json_valid(" + u + ".body) THEN " + u + ".body ELSE '{}' END, " + quote(`$."`+f.Body+`"`) + ")"
	x := c.alias()
	c.w.Put(" LEFT JOIN ", list, " AS ", e, " ON NOT EXISTS (SELECT 1 FROM ", list, " AS ", x, " WHERE ", x, ".value = ", e, ".value AND ", x, ".key < ", e, ".key)")
}

func (c *compiler) groupKey(k *catalog.Kind, g catalog.Group, u string) {
	if g.Part != "" {
		c.partOf(g, u)
		return
	}
	if g.Field != nil {
		c.column(k, g.Field, u)
		return
	}
	target := c.kinds.Kind(g.Ref.Target)
	c.uses[target.Name] = true
	if target.Rule.Everyone && !g.Ref.Inner {
		c.w.Put(u, ".", g.Ref.Column)
		return
	}
	v := c.alias()
	c.w.Put("CASE WHEN EXISTS (SELECT 1 FROM ", target.From(), " AS ", v, " WHERE ", v, ".id = ", u, ".", g.Ref.Column, " AND ")
	c.rule(target, v)
	if g.Ref.Inner {
		c.w.Put(" AND ")
		c.inner(k.Inner, u)
	}
	c.w.Put(") THEN ", u, ".", g.Ref.Column, " END")
}

func (c *compiler) stat(k *catalog.Kind, g string, groups []catalog.Group, asked []*pick) error {
	var members []member
	var failed error
	for _, f := range asked {
		members = append(members, member{f.alias, func() {
			switch {
			case f.name == "__typename":
				c.w.Put(quote(k.Name + "Stat"))
			case f.name == "count":
				c.w.Put(g, ".n_")
			case f.name == "key":
				if err := c.statKey(k, g, groups, f); err != nil && failed == nil {
					failed = err
				}
			default:
				c.shown(k, g, f.name)
			}
		}})
	}
	c.w.object(members)
	return failed
}

func (c *compiler) statKey(k *catalog.Kind, g string, groups []catalog.Group, p *pick) error {
	var members []member
	var failed error
	for _, f := range collect(k.Name+"StatKey", c.schema, c.vars, p.sets...) {
		members = append(members, member{f.alias, func() {
			if f.name == "__typename" {
				c.w.Put(quote(k.Name + "StatKey"))
				return
			}
			for i, gr := range groups {
				col := "g" + strconv.Itoa(i)
				switch {
				case gr.Field != nil && gr.Key == f.name:
					c.scalar(k, &catalog.Field{Name: f.name, Column: col, Type: gr.Type()}, g)
					return
				case gr.Ref != nil && gr.Ref.Name == f.name:
					byKey := *gr.Ref
					byKey.Column, byKey.Inner = col, false
					if err := c.toOne(k, &byKey, g, f.sets); err != nil && failed == nil {
						failed = err
					}
					return
				}
			}
			c.w.Put("NULL")
		}})
	}
	c.w.object(members)
	return failed
}
