package read

import (
	"fmt"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
)

// compiler turns one root field into one statement. It sees the variables only for the shape:
// which filters are present, which @skip hold; values become slots.
type compiler struct {
	kinds   *catalog.Catalogue
	schema  *ast.Schema
	vars    map[string]any
	w       *writer
	uses    map[string]bool // kinds that the statement touches, for the policy
	aliases int
	// quantified is how many conditions on lists stand around the one being written.
	quantified int
	lists      []string         // lists that show cursors, for the seal
	carried    map[string]*list // rows that bring what their driver says of them, by alias
}

func (c *compiler) alias() string {
	c.aliases++
	return "t" + strconv.Itoa(c.aliases)
}

// rule writes the unit rule of a kind about the row t.
func (c *compiler) rule(k *catalog.Kind, t string) {
	c.uses[k.Name] = true
	k.Rule.Write(c.dialect(), t, rules{c.w})
}

func (c *compiler) inner(r *tenant.Rule, t string) { r.Write(c.dialect(), t, rules{c.w}) }

func (c *compiler) dialect() string {
	if c.w.pg {
		return "postgres"
	}
	return "sqlite3"
}

// object writes what is asked of the row t of kind k. rest answers names that the kind lacks.
func (c *compiler) object(k *catalog.Kind, t string, sets ...ast.SelectionSet) error {
	var members []member
	var failed error
	for _, p := range collect(k.Name, c.schema, c.vars, sets...) {
		members = append(members, member{p.alias, func() {
			if err := c.member(k, t, p); err != nil && failed == nil {
				failed = err
			}
		}})
	}
	c.w.object(members)
	return failed
}

func (c *compiler) member(k *catalog.Kind, t string, p *pick) error {
	if p.name == "__typename" {
		c.w.Put(quote(k.Name))
		return nil
	}
	if f := k.Field(p.name); f != nil {
		c.scalar(k, f, t)
		return nil
	}
	r := k.Ref(p.name)
	if r == nil {
		return fmt.Errorf("read: %s has no %s", k.Name, p.name)
	}
	if r.Many {
		return c.many(k, r, t, p)
	}
	return c.toOne(k, r, t, p.sets)
}

func (c *compiler) toOne(k *catalog.Kind, r *catalog.Ref, t string, sets []ast.SelectionSet) error {
	target := c.kinds.Kind(r.Target)
	var err error
	c.w.one(func() {
		u := c.alias()
		c.w.Put("SELECT ")
		err = c.object(target, u, sets...)
		c.w.Put(" FROM ", target.From(), " AS ", u, " WHERE ", u, ".id = ", t, ".", r.Column, " AND ")
		c.rule(target, u)
		if r.Inner {
			c.w.Put(" AND ")
			c.inner(k.Inner, t)
		}
	})
	return err
}

// many writes a connection to the rows of another kind that point at t.
func (c *compiler) many(k *catalog.Kind, r *catalog.Ref, t string, p *pick) error {
	return c.connection(&list{kind: c.kinds.Kind(r.Target), pick: p, path: k.Name + "." + r.Name, base: func(u string) {
		c.w.Put(u, ".", r.Column, " = ", t, ".id")
		if r.Inner {
			c.w.Put(" AND ")
			c.inner(k.Inner, t)
		}
	}})
}

// scalar writes a field as a JSON value.
func (c *compiler) scalar(k *catalog.Kind, f *catalog.Field, t string) {
	value := func() { c.column(k, f, t) }
	w := c.w
	switch {
	case f.Target != "":
		c.named(f, t)
	case f.Body != "":
		c.fromBody(f, t)
	case f.Type == catalog.ID:
		w.Put(quote(k.Prefix+"_"), " || ")
		value()
		if w.pg {
			w.Put("::text")
		}
	case f.Type == catalog.BigInt:
		w.Put("CAST(")
		value()
		w.Put(" AS text)")
	case f.Type == catalog.Boolean && !w.pg:
		w.Put("json(CASE ")
		value()
		w.Put(" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)")
	case f.Type == catalog.JSON && !w.pg: // a body that is broken is null, it does not break the list
		w.Put("json(CASE WHEN json_valid(")
		value()
		w.Put(") THEN ")
		value()
		w.Put(" END)")
	case f.Type == catalog.Day && w.pg:
		w.Put("to_char(")
		value()
		w.Put(", 'YYYY-MM-DD')")
	case f.Type == catalog.Instant && w.pg:
		w.Put("to_char(")
		value()
		w.Put(` AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`)
	case f.Type == catalog.Instant:
		w.Put("strftime('%Y-%m-%dT%H:%M:%S', ")
		value()
		w.Put(" / 1000000, 'unixepoch') || printf('.%06dZ', ")
		value()
		w.Put(" % 1000000)")
	default:
		value()
	}
}

// fromBody writes what a row's body holds; it is JSON already. A body that is broken has nothing.
func (c *compiler) fromBody(f *catalog.Field, t string) {
	if c.w.pg {
		c.w.Put("(", t, ".body -> ", quote(f.Body), ")")
		return
	}
	c.w.Put("json(CASE WHEN json_valid(", t, ".body) THEN ", t, ".body -> ", quote(f.Body), " END)")
}

// named writes a list of ids that a row's body holds: of what the viewer sees, in their order.
func (c *compiler) named(f *catalog.Field, t string) {
	w, k, e, v := c.w, c.kinds.Kind(f.Target), c.alias(), c.alias()
	prefix := k.Prefix + "_"
	if w.pg {
		list := t + ".body -> " + quote(f.Body)
		w.Put("(CASE json_typeof(", list, ") WHEN 'array' THEN (SELECT coalesce(json_agg(", e, ".value ORDER BY ", e, ".n), '[]'::json) FROM json_array_elements_text(", list, ") WITH ORDINALITY AS ", e, "(value, n)",
			" WHERE EXISTS (SELECT 1 FROM ", k.From(), " AS ", v, " WHERE ", v, ".id = CASE WHEN ", e, ".value ~ ", quote("^"+prefix+uuidForm+"$"), " THEN CAST(substr(", e, ".value, ", strconv.Itoa(len(prefix)+1), ") AS uuid) END AND ")
		c.rule(k, v)
		w.Put(")) END)")
		return
	}
	list := t + ".body, " + quote(`$."`+f.Body+`"`)
	w.Put("json(CASE WHEN json_valid(", t, ".body) AND json_type(", list, ") = 'array' THEN (SELECT json_group_array(", e, ".value ORDER BY ", e, ".key) FROM json_each(", list, ") AS ", e,
		" WHERE EXISTS (SELECT 1 FROM ", k.From(), " AS ", v, " WHERE ", v, ".id = substr(", e, ".value, ", strconv.Itoa(len(prefix)+1), ") AND ")
	c.rule(k, v)
	w.Put(")) END)")
}

// uuidForm is the form in which ids stand in bodies, as a pattern of PostgreSQL.
const uuidForm = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"

// column writes a field as the database compares it; inner fields are NULL where the inner rule
// does not hold.
func (c *compiler) column(k *catalog.Kind, f *catalog.Field, t string) {
	if f.Computed != "" {
		c.computed(f.Computed, t)
		return
	}
	if !f.Inner {
		c.w.Put(t, ".", f.Column)
		return
	}
	c.w.Put("CASE WHEN ")
	c.inner(k.Inner, t)
	c.w.Put(" THEN ", t, ".", f.Column, " END")
}

// computed writes the expressions that the catalogue names.
func (c *compiler) computed(name, t string) {
	switch name {
	case "assignment.lateness":
		c.lateness(t+".due_on", t+".done_on", t+".state IN ('NOT_APPLICABLE', 'CANCELLED', 'CARRIED_OVER')")
	case "evidence.url", "file.url":
		c.address(name, t)
	case "record.of":
		c.ownID(t)
	case "report.lateness":
		c.lateness(t+".due_on", t+".done_on", "1=0")
	case "task.dueOn":
		c.standing(t, func(due, _, _ string) { c.w.Put(due) })
	case "task.state":
		c.standing(t, func(_, state, closed string) {
			c.w.Put("CASE WHEN ", closed, " THEN ")
			c.latest(t)
			c.w.Put(" ELSE ", state, " END")
		})
	case "task.lateness":
		c.standing(t, func(due, _, closed string) { c.lateness(due, "NULL", closed) })
	default:
		panic("read: no expression for the computed field " + name) // the catalogue names what this file lacks
	}
}

// address writes where the bytes of a file are: /files/ and its id.
func (c *compiler) address(name, t string) {
	prefix := c.kinds.Kind("File").Prefix
	if name == "evidence.url" {
		prefix = c.kinds.Kind("Evidence").Prefix
	}
	c.w.Put(quote("/files/"+prefix+"_"), " || ", t, ".id")
	if c.w.pg {
		c.w.Put("::text")
	}
}

// ownID writes the id of a record as its own kind says it.
func (c *compiler) ownID(t string) {
	w := c.w
	w.Put("CASE ", t, ".kind")
	for _, k := range c.kinds.Kinds() {
		if k.Of != "" {
			w.Put(" WHEN ", quote(k.Of), " THEN ", quote(k.Prefix+"_"))
		}
	}
	w.Put(" END || ", t, ".id")
	if w.pg {
		w.Put("::text")
	}
}

// lateness is calendar.Late in SQL; a test holds the two together.
func (c *compiler) lateness(due, done, off string) {
	w := c.w
	w.Put("CASE WHEN ", due, " IS NULL OR ", off, " THEN 'NONE' WHEN ")
	if done != "NULL" {
		w.Put(done, " IS NOT NULL THEN CASE WHEN ", done, " <= ", due, " THEN 'ON_TIME' ELSE 'LATE' END WHEN ")
	}
	w.Put(due, " < ")
	w.today()
	w.Put(" THEN 'OVERDUE' WHEN ", due, " <= ")
	w.soon()
	w.Put(" THEN 'DUE_SOON' ELSE 'OPEN' END")
}

// standing writes an expression of the viewer's best row of task_reach, which rows of a driven list
// bring.
func (c *compiler) standing(t string, write func(due, state, closed string)) {
	if l := c.carried[t]; l != nil {
		l.best = true
		write(t+".k_", t+".s_", t+".c_")
		return
	}
	c.w.Put("(SELECT ")
	write("z.due_on", "z.state", "z.closed")
	c.w.Put(" FROM ")
	c.best(t)
	c.w.Put(" AS z)")
}

// latest writes the state of the viewer's latest assignment of a task of which nothing is open:
// task_reach has no days of what is closed, so its rows cannot be compared.
func (c *compiler) latest(t string) {
	w, a := c.w, c.alias()
	w.Put("(SELECT ", a, ".state FROM assignments AS ", a, " WHERE ", a, ".task_id = ", t, ".id AND ")
	c.kinds.Kind("Assignment").Rule.Write(c.dialect(), a, rules{w})
	w.Put(" ORDER BY ", a, ".due_on IS NULL, ", a, ".due_on DESC, ", a, ".id DESC LIMIT 1)")
}

func (c *compiler) best(t string) {
	c.w.Put("(SELECT rb.due_on, rb.state, rb.closed FROM task_reach AS rb WHERE rb.task_id = ", t, ".id AND ")
	c.inSight(c.plainly("rb.anchor_id"))
	c.w.Put(" ORDER BY ", bestOrder("rb"), " LIMIT 1)")
}

// bestOrder ranks the reach rows of one task: open before closed, earliest due first, then any
// fixed order.
func bestOrder(r string) string {
	return r + ".closed, " + r + ".due_on IS NULL, " + r + ".due_on, " + r + ".anchor_id"
}

func (c *compiler) inSight(column string) {
	tenant.InSight(c.dialect(), column, rules{c.w})
}

func unknownField(p *pick) *fault.Error {
	return fault.Newf(fault.BadInput, "Không có trường %s.", "There is no field %s.", p.name)
}
