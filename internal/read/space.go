package read

import (
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// space writes what is asked under the root field of a module.
func (c *compiler) space(s *catalog.Space, p *pick) error {
	var members []member
	var failed error
	for _, f := range collect(s.Type, c.schema, c.vars, p.sets...) {
		members = append(members, member{f.alias, func() {
			if err := c.spaceField(s, f); err != nil && failed == nil {
				failed = err
			}
		}})
	}
	c.w.object(members)
	return failed
}

func (c *compiler) spaceField(s *catalog.Space, f *pick) error {
	if f.name == "__typename" {
		c.w.Put(quote(s.Type))
		return nil
	}
	for _, k := range s.Kinds {
		switch f.name {
		case k.List:
			return c.connection(&list{kind: k, pick: f, path: s.Root + "." + f.name, root: true})
		case k.Stats():
			return c.stats(k, f, nil)
		case k.One:
			id, given := argument(f.field, "id", c.vars)
			if !given {
				return unknownField(f)
			}
			return c.row(k, id, f)
		}
	}
	if st := s.Statistic(f.name); st != nil {
		k := c.kinds.Kind(catalog.TypeName(s.Name, st.Kind))
		return c.stats(k, f, presetOf(k, st))
	}
	return unknownField(f)
}

// preset is a statistic that a module declares: the groups are fixed, and so is a condition.
type preset struct {
	groups []catalog.Group
	where  *input
}

func presetOf(k *catalog.Kind, st *manifest.Statistic) *preset {
	p := &preset{}
	for _, by := range st.GroupBy {
		part, field, ok := strings.Cut(strings.TrimSuffix(by, ")"), "(") // month(starts)
		key := by
		if ok {
			key = field + strings.ToUpper(part[:1]) + part[1:]
		}
		for _, g := range k.Groups() {
			if g.Key == key {
				p.groups = append(p.groups, g)
			}
		}
	}
	if len(st.Where) > 0 {
		p.where = &input{now: st.Where, name: "preset:" + k.Name + "." + st.Name, path: []any{st.Name}, get: func(*env) any { return st.Where }}
	}
	return p
}

// figures is the kind as its statistics see it: where they reach further than its rows, they see
// nothing but what may be grouped by.
func figures(k *catalog.Kind) *catalog.Kind {
	if k.Figures == nil {
		return k
	}
	wide := *k
	wide.Rule, wide.Driver = *k.Figures, catalog.Driver{Columns: k.Figures.Columns}
	wide.Fields, wide.Refs = nil, nil
	for _, f := range k.Fields {
		f.Filter = catalog.FigureField(&f)
		if f.Filter || f.Sum || f.Distinct || f.Tags() {
			f.Group = f.Filter
			wide.Fields = append(wide.Fields, f)
		}
	}
	for _, r := range k.Refs {
		if r.Target == "Unit" && !r.Many {
			wide.Refs = append(wide.Refs, r)
		}
	}
	return &wide
}

// partOf writes a month, quarter or year of a day or an instant, in Vietnam's time, as text.
func (c *compiler) partOf(g catalog.Group, u string) {
	w := c.w
	value := func() { c.column(nil, g.Field, u) }
	if w.pg {
		form := map[catalog.Part]string{catalog.Month: "YYYY-MM", catalog.Quarter: `YYYY-"Q"Q`, catalog.Year: "YYYY"}[g.Part]
		w.Put("to_char(")
		value()
		if g.Field.Type == catalog.Instant {
			w.Put(" AT TIME ZONE 'Asia/Ho_Chi_Minh'")
		}
		w.Put(", ", quote(form), ")")
		return
	}
	day := value
	if g.Field.Type == catalog.Instant { // seven hours before Greenwich, all year
		day = func() {
			w.Put("strftime('%Y-%m-%d', (")
			value()
			w.Put(") / 1000000 + 25200, 'unixepoch')")
		}
	}
	switch g.Part {
	case catalog.Year:
		w.Put("substr(")
		day()
		w.Put(", 1, 4)")
	case catalog.Month:
		w.Put("substr(")
		day()
		w.Put(", 1, 7)")
	default:
		w.Put("substr(")
		day()
		w.Put(", 1, 4) || '-Q' || ((substr(")
		day()
		w.Put(", 6, 2) + 2) / 3)")
	}
}

// metric writes what a figure of a group is reckoned from.
func (c *compiler) metric(m catalog.Metric, k *catalog.Kind, u string) {
	column := func() { c.w.Put(u, ".", m.Column) }
	for i := range k.Fields {
		if f := &k.Fields[i]; f.Column == m.Column && (f.Inner || f.Computed != "") {
			column = func() { c.column(k, f, u) }
		}
	}
	name := m.Name + "_"
	switch m.What {
	case "Distinct":
		c.w.Put("count(DISTINCT ")
		column()
		c.w.Put(") AS ", name, ", ")
		return
	case "Avg":
		c.w.Put("count(")
		column()
		c.w.Put(") AS ", name, "n, ")
	}
	if c.w.pg {
		c.w.Put("CAST(sum(")
		column()
		c.w.Put(") AS numeric) AS ", name, ", ")
		return
	}
	for _, half := range []string{"/", "%"} { // a sum of SQLite's own ends at 64 bits
		c.w.Put("sum(")
		column()
		c.w.Put(" ", half, " ", exactBase, ") AS ", name, map[string]string{"/": "h", "%": "l"}[half], ", ")
	}
}

var exactBase = strconv.Itoa(store.ExactBase)

// finer is how many digits more than its values an average has.
const finer = 2

// shown writes a figure of the group g as JSON.
func (c *compiler) shown(k *catalog.Kind, g, name string) {
	for _, m := range k.Metrics() {
		if m.Name != name {
			continue
		}
		value := g + "." + name + "_"
		n, more := "1", 0
		if m.What == "Avg" {
			n, more = value+"n", finer
		}
		switch {
		case m.What == "Distinct":
			c.w.Put(value)
		case !c.w.pg:
			c.w.Put("exact_decimal(", value, "h, ", value, "l, ", n, ", ", strconv.Itoa(m.Scale), ", ", strconv.Itoa(more), ")")
		case m.What == "Avg":
			c.scaled("(CASE WHEN "+n+" > 0 THEN div("+value+" * 100 + CASE WHEN "+value+" < 0 THEN -1 ELSE 1 END * ("+n+" / 2), "+n+") END)", m.Scale+finer)
		default:
			c.scaled(value, m.Scale)
		}
	}
}

// scaled writes a count of smallest parts as a decimal text, on PostgreSQL.
func (c *compiler) scaled(value string, scale int) {
	if scale == 0 {
		c.w.Put("CAST(", value, " AS text)")
		return
	}
	one := "1" + strings.Repeat("0", scale)
	c.w.Put("CASE WHEN ", value, " < 0 THEN '-' ELSE '' END || CAST(div(abs(", value, "), ", one, ") AS text) || '.' || substr(CAST(", one, " + abs(", value, ") % ", one, " AS text), ", "2)")
}
