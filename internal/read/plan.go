package read

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"sync/atomic"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
)

// plan is a compiled root field. It holds no viewer and no value: the same plan serves everybody,
// and the policy is asked about its uses on every run.
type plan struct {
	sql   string
	slots []slot
	uses  []string                 // kinds
	lists []string                 // lists whose cursors are sealed after the run
	bytes int                      // what it weighs in the cache
	stmt  atomic.Pointer[sql.Stmt] // SQLite: prepared once it has come again, closed with the plan
	runs  atomic.Int64
	gone  atomic.Bool // no longer in the cache
}

// weigh reckons the text, the slots, and the parsed document that the slots keep alive, which is
// many times its text.
func (p *plan) weigh(key string) { p.bytes = len(p.sql) + 200*len(p.slots) + 20*len(key) + 500 }

func (r *Reader) compile(schema *ast.Schema, vars map[string]any, body func(*compiler) error) (*plan, error) {
	c := &compiler{kinds: r.kinds, schema: schema, vars: vars, uses: map[string]bool{}, carried: map[string]*list{}, w: &writer{pg: r.pg, index: map[string]int{}}}
	c.w.Put("SELECT ")
	if err := body(c); err != nil {
		return nil, err
	}
	p := &plan{sql: c.w.text(), slots: c.w.slots, lists: c.lists}
	for k := range c.uses {
		p.uses = append(p.uses, k)
	}
	sort.Strings(p.uses)
	return p, nil
}

// rootField compiles a field of Query.
func (r *Reader) rootField(c *compiler, p *pick) error {
	switch p.name {
	case "viewer":
		return c.viewer(p)
	case "node":
		return c.node(p)
	case "nodes":
		return c.nodes(p)
	}
	if k := r.kinds.ByList(p.name); k != nil {
		return c.connection(&list{kind: k, pick: p, path: p.name, root: true})
	}
	for _, k := range r.kinds.Kinds() {
		if k.List != "" && k.Space == "" && k.Stats() == p.name {
			return c.stats(k, p, nil)
		}
	}
	if s := r.kinds.Space(p.name); s != nil {
		return c.space(s, p)
	}
	return unknownField(p)
}

// node writes one object by its id, under the rule of the kind that the id names.
func (c *compiler) node(p *pick) error {
	id, given := argument(p.field, "id", c.vars)
	if !given {
		return fault.Missing()
	}
	return c.byID(id, p)
}

func (c *compiler) byID(id input, p *pick) error {
	k := kindOf(c.kinds, id)
	if k == nil {
		return fault.Missing()
	}
	return c.row(k, id, p)
}

// row writes one object of a kind by its id.
func (c *compiler) row(k *catalog.Kind, id input, p *pick) error {
	col := column{typ: catalog.ID, kind: k}
	var err error
	c.w.one(func() {
		t := c.alias()
		c.w.Put("SELECT ")
		err = c.object(k, t, p.sets...)
		c.w.Put(" FROM ", k.From(), " AS ", t, " WHERE ", t, ".id = ")
		c.w.arg(id.name, "uuid", func(e *env) (any, error) { return col.convert(id, id.get(e), c.w.pg) })
		c.w.Put(" AND ")
		c.rule(k, t)
	})
	return err
}

// kindOf tells the kind of an id, nil if it is the id of none or malformed.
func kindOf(kinds *catalog.Catalogue, id input) *catalog.Kind {
	s, _ := id.now.(string)
	prefix, _, _ := strings.Cut(s, "_")
	k := kinds.ByPrefix(prefix)
	if k == nil {
		return nil
	}
	if _, err := k.DecodeID(s); err != nil {
		return nil
	}
	return k
}

func (c *compiler) nodes(p *pick) error {
	ids, given := argument(p.field, "ids", c.vars)
	if !given {
		c.w.Put(emptyArray(c.w.pg))
		return nil
	}
	items := ids.list()
	if len(items) > catalog.MaxPage {
		return ids.bad("Nhiều nhất %d mã mỗi lần.", "At most %d ids at a time.", catalog.MaxPage)
	}
	var err error
	if c.w.pg {
		c.w.Put("json_build_array(")
	} else {
		c.w.Put("json_array(")
	}
	for i, item := range items {
		if i > 0 {
			c.w.Put(", ")
		}
		if e := c.byID(item, p); e != nil {
			if fault.CodeOf(e) != fault.NotFound {
				err = e
			}
			c.w.Put("NULL")
		}
	}
	c.w.Put(")")
	return err
}

func emptyArray(pg bool) string {
	if pg {
		return "'[]'::json"
	}
	return "json('[]')"
}

// viewer writes who is asking. The user's own row needs no rule: it is the viewer.
func (c *compiler) viewer(p *pick) error {
	var members []member
	var failed error
	row := func(kind string, bind func(), f *pick) {
		k := c.kinds.Kind(kind)
		c.w.one(func() {
			t := c.alias()
			c.w.Put("SELECT ")
			if err := c.object(k, t, f.sets...); err != nil && failed == nil {
				failed = err
			}
			c.w.Put(" FROM ", k.Table, " AS ", t, " WHERE ", t, ".id = ")
			bind()
		})
	}
	for _, f := range collect("Viewer", c.schema, c.vars, p.sets...) {
		members = append(members, member{f.alias, func() {
			switch f.name {
			case "__typename":
				c.w.Put(quote("Viewer"))
			case "user":
				row("User", rules{c.w}.User, f)
			case "unit":
				row("Unit", rules{c.w}.Unit, f)
			case "today":
				if c.w.pg {
					c.w.Put("to_char(")
					c.w.today()
					c.w.Put(", 'YYYY-MM-DD')")
				} else {
					c.w.today()
				}
			case "roles":
				c.json("roles", func(e *env) any { return append([]programme.Role{}, e.viewer.Roles...) })
			case "seats":
				c.seats(f)
			}
		}})
	}
	c.w.object(members)
	return failed
}

// json writes a value that Go knows, as bound JSON text.
func (c *compiler) json(name string, value func(*env) any) {
	if !c.w.pg {
		c.w.Put("json(")
	}
	c.w.arg(name, "json", func(e *env) (any, error) {
		text, err := json.Marshal(value(e))
		return string(text), err
	})
	if !c.w.pg {
		c.w.Put(")")
	}
}

// seats writes the units that the viewer may act for.
func (c *compiler) seats(p *pick) {
	fields := collect("Seat", c.schema, c.vars, p.sets...)
	unit := c.kinds.Kind("Unit")
	c.json("seats:"+p.alias, func(e *env) any {
		out := make([]ordered, len(e.viewer.Units))
		for i, s := range e.viewer.Units {
			known := map[string]any{"__typename": "Seat", "id": unit.EncodeID(s.Unit), "code": s.Code, "name": s.Name, "roles": append([]programme.Role{}, s.Roles...)}
			for _, f := range fields {
				out[i] = append(out[i], [2]any{f.alias, known[f.name]})
			}
		}
		return out
	})
}

// ordered is a JSON object whose members keep the order of the document.
type ordered [][2]any

// MarshalJSON writes the members in their order.
func (o ordered) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, part := range m {
			text, err := json.Marshal(part)
			if err != nil {
				return nil, err
			}
			if j > 0 {
				b.WriteByte(':')
			}
			b.Write(text)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// payload compiles what a mutation or an event answers: for each field the rows whose ids the
// result names, under their rules.
func (c *compiler) payload(def *ast.Definition, p *pick) error {
	var members []member
	var failed error
	for _, f := range collect(def.Name, c.schema, c.vars, p.sets...) {
		members = append(members, member{f.alias, func() {
			if f.name == "__typename" {
				c.w.Put(quote(def.Name))
				return
			}
			if err := c.payloadField(def.Fields.ForName(f.name), f); err != nil && failed == nil {
				failed = err
			}
		}})
	}
	c.w.object(members)
	return failed
}

func (c *compiler) payloadField(def *ast.FieldDefinition, f *pick) error {
	k := c.kinds.Kind(def.Type.Name())
	list := def.Type.Elem != nil
	name := f.name
	if k == nil { // a word of the result itself, such as a token shown once
		c.json("payload:"+name, func(e *env) any {
			out := []any{}
			for _, v := range e.ids[name] {
				if literal[def.Type.Name()] {
					out = append(out, json.RawMessage(v))
				} else {
					out = append(out, v)
				}
			}
			switch {
			case list:
				return out
			case len(out) == 0:
				return nil
			}
			return out[0]
		})
		return nil
	}
	return c.rowsByIDs(k, name, list, f.sets)
}

// literal names the types whose values stand in JSON as they are, without quotes.
var literal = map[string]bool{"Int": true, "Boolean": true, "JSON": true}

// rowsByIDs writes the visible rows among the ids of a result, in the order of the ids.
func (c *compiler) rowsByIDs(k *catalog.Kind, name string, list bool, sets []ast.SelectionSet) error {
	w := c.w
	bind := func() {
		w.arg("ids:"+name, "uuid[]", func(e *env) (any, error) { return rowIDs(k, e.ids[name], w.pg) })
	}
	var err error
	w.one(func() {
		t, o := c.alias(), c.alias()
		w.Put("SELECT ")
		object := func() { err = c.object(k, t, sets...) }
		rank := func() { w.Put(o, ".n") }
		if list {
			w.array(object, rank, nil)
		} else {
			object()
		}
		w.Put(" FROM ")
		if w.pg {
			w.Put("unnest(")
			bind()
			w.Put(") WITH ORDINALITY AS ", o, "(id, n)")
		} else {
			w.Put("(SELECT value AS id, key AS n FROM json_each(")
			bind()
			w.Put(")) AS ", o)
		}
		w.Put(" JOIN ", k.From(), " AS ", t, " ON ", t, ".id = ", o, ".id WHERE ")
		c.rule(k, t)
		if !list {
			w.Put(" LIMIT 1")
		}
	})
	return err
}

func rowIDs(k *catalog.Kind, ids []string, pg bool) (any, error) {
	rows := make([]string, len(ids))
	for i, id := range ids {
		row, err := k.DecodeID(id)
		if err != nil || row == uuid.Nil {
			return nil, fmt.Errorf("read: a result names %q, which is no %s", id, k.Name)
		}
		rows[i] = row.String()
	}
	if pg {
		return "{" + strings.Join(rows, ",") + "}", nil
	}
	text, err := json.Marshal(rows)
	return string(text), err
}
