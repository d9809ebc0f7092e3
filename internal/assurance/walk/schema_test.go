package walk_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// served is the schema as a client gets it: printed as `lantoa schema` prints it and parsed again.
// Nothing here looks at the catalogue, so the walk is not blind where the catalogue is.
func served(t testing.TB, schema *ast.Schema) *ast.Schema {
	t.Helper()
	var text bytes.Buffer
	formatter.NewFormatter(&text).FormatSchema(schema)
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "served", Input: text.String()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// elements are the names of everything in a schema that a request can say, from its three roots.
func elements(s *ast.Schema) []string {
	e := &elementary{s: s, names: map[string]bool{}, done: map[string]bool{}}
	for _, root := range []*ast.Definition{s.Query, s.Mutation, s.Subscription} {
		e.output(root)
	}
	return keys(e.names)
}

type elementary struct {
	s     *ast.Schema
	names map[string]bool
	done  map[string]bool
}

func (e *elementary) output(def *ast.Definition) {
	if e.done[def.Name] {
		return
	}
	e.done[def.Name] = true
	for _, p := range e.s.GetPossibleTypes(def) {
		if p != def {
			e.output(p)
		}
	}
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		if def.Kind == ast.Object {
			e.names[def.Name+"."+f.Name] = true
			for _, a := range f.Arguments {
				e.names[fmt.Sprintf("%s.%s(%s)", def.Name, f.Name, a.Name)] = true
				e.input(e.s.Types[a.Type.Name()])
			}
		}
		if t := e.s.Types[f.Type.Name()]; t.IsCompositeType() {
			e.output(t)
		}
	}
}

func (e *elementary) input(def *ast.Definition) {
	if e.done[def.Name] {
		return
	}
	e.done[def.Name] = true
	switch {
	case def.Kind == ast.Enum && (strings.HasSuffix(def.Name, "OrderField") || strings.HasSuffix(def.Name, "GroupBy")):
		for _, v := range def.EnumValues {
			if strings.HasSuffix(def.Name, "GroupBy") {
				e.names[def.Name+"."+v.Name] = true
				continue
			}
			e.names[def.Name+"."+v.Name+" ASC"] = true
			e.names[def.Name+"."+v.Name+" DESC"] = true
		}
	case def.Kind == ast.InputObject:
		for _, f := range def.Fields {
			name := def.Name + "." + f.Name
			e.names[name] = true
			t := e.s.Types[f.Type.Name()]
			if !isWhere(def) || !isFilter(t) {
				e.input(t)
				continue
			}
			for _, op := range t.Fields { // operators count for every field that takes them
				e.names[name+"."+op.Name] = true
				e.names["not "+name+"."+op.Name] = true
			}
		}
	}
}

// isWhere tells an input of conditions on a kind, isQuantified one of conditions on a list of a
// kind, isFilter one of operators on a value.
func isWhere(t *ast.Definition) bool {
	return t.Kind == ast.InputObject && strings.HasSuffix(t.Name, "Where") && t.Fields.ForName("not") != nil
}

func isQuantified(t *ast.Definition) bool {
	return t.Kind == ast.InputObject && t.Fields.ForName("some") != nil
}

func isFilter(t *ast.Definition) bool {
	return t.Kind == ast.InputObject && strings.HasSuffix(t.Name, "Filter")
}

// coverage notes which elements stood in a document that was answered.
type coverage struct {
	s    *ast.Schema
	seen map[string]bool
}

func newCoverage(s *ast.Schema) *coverage { return &coverage{s: s, seen: map[string]bool{}} }

// answered notes all that a document and its variables say.
func (c *coverage) answered(t testing.TB, doc string, vars map[string]any) {
	t.Helper()
	q, errs := gqlparser.LoadQueryWithRules(c.s, doc, nil)
	if len(errs) > 0 {
		t.Fatalf("%v in %s", errs, doc)
	}
	for _, op := range q.Operations {
		c.selection(op.SelectionSet, vars)
	}
	for _, f := range q.Fragments {
		c.selection(f.SelectionSet, vars)
	}
}

func (c *coverage) selection(set ast.SelectionSet, vars map[string]any) {
	for _, sel := range set {
		switch x := sel.(type) {
		case *ast.InlineFragment:
			c.selection(x.SelectionSet, vars)
		case *ast.Field:
			if x.ObjectDefinition == nil || strings.HasPrefix(x.Name, "__") {
				continue
			}
			c.seen[x.ObjectDefinition.Name+"."+x.Name] = true
			for _, a := range x.Arguments {
				c.seen[fmt.Sprintf("%s.%s(%s)", x.ObjectDefinition.Name, x.Name, a.Name)] = true
				if value, err := a.Value.Value(vars); err == nil {
					c.value(x.Definition.Arguments.ForName(a.Name).Type, value, false)
				}
			}
			c.selection(x.SelectionSet, vars)
		}
	}
}

// value notes an input value; negated tells that an odd number of negations stands around it.
func (c *coverage) value(t *ast.Type, v any, negated bool) {
	if list, ok := v.([]any); ok {
		for _, item := range list {
			c.value(t, item, negated)
		}
		return
	}
	def := c.s.Types[t.Name()]
	if def.Kind == ast.Enum {
		c.seen[def.Name+"."+fmt.Sprint(v)] = true
		return
	}
	m, ok := v.(map[string]any)
	if !ok || def.Kind != ast.InputObject {
		return
	}
	if f, has := m["field"]; has && strings.HasSuffix(def.Name, "Order") {
		direction, given := m["direction"]
		if !given {
			direction = "ASC"
		}
		c.seen[fmt.Sprintf("%sField.%v %v", def.Name, f, direction)] = true
	}
	for _, name := range keys(m) {
		f := def.Fields.ForName(name)
		if f == nil {
			continue
		}
		full := def.Name + "." + name
		c.seen[full] = true
		if t := c.s.Types[f.Type.Name()]; isWhere(def) && isFilter(t) {
			ops, _ := m[name].(map[string]any)
			for op := range ops {
				if negated {
					c.seen["not "+full+"."+op] = true
				} else {
					c.seen[full+"."+op] = true
				}
			}
			continue
		}
		c.value(f.Type, m[name], negated != (isWhere(def) && name == "not"))
	}
}

// missing lists the elements that were never answered.
func (c *coverage) missing() []string {
	return slices.DeleteFunc(elements(c.s), func(name string) bool { return c.seen[name] })
}
