package walk_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// place is somewhere in a query: what is asked there stands between open and close.
type place struct{ open, close string }

// atlas knows the ways from Query to everything in the schema that can be asked.
type atlas struct {
	s       *ast.Schema
	lists   map[string]place // by type of the rows: up to a connection; arguments and selection follow
	objects map[string]place // by type: inside one
	edges   []edge           // every connection field of every type
	roots   map[string]place // by type of the rows: up to the root list, inside the module's object where it is a module's
	stats   []statField
	wheres  map[string]condition // by name of the Where input
	quants  map[string]condition // by name of the ListWhere input
	byID    []place              // fields for one object by its id
}

// statField is a field with statistics, of Query or of a module.
type statField struct {
	*ast.FieldDefinition
	in place
}

// root writes fields where root fields stand: those of a module in its object.
func (p place) root(fields string) string { return p.open[1:] + fields + p.close[:len(p.close)-1] }

// edge is a field of a type that leads to a connection.
type edge struct{ of, field, rows string }

// condition is the way from a list's where to a condition deeper down.
type condition struct {
	list        place
	open, close string
}

// held stands for the id of a row of the kind that the asker sees; ids goes through node.
func held(kind string) string { return "¤" + kind + "¤" }

func newAtlas(t testing.TB, s *ast.Schema) *atlas {
	t.Helper()
	a := &atlas{s: s, lists: map[string]place{}, objects: map[string]place{}, roots: map[string]place{}, wheres: map[string]condition{}, quants: map[string]condition{}}
	a.objects["Query"] = place{"{", "}"}
	for queue := []string{"Query"}; len(queue) > 0; queue = queue[1:] {
		queue = append(queue, a.from(queue[0])...)
		if len(queue) > 1 {
			continue
		}
		for _, kind := range keys(s.Types) { // what no field leads to is reached by its id
			if _, known := a.objects[kind]; !known && a.isKind(kind) {
				a.objects[kind] = place{`{node(id:"` + held(kind) + `"){...on ` + kind + "{", "}}}"}
				queue = append(queue, kind)
				break
			}
		}
	}
	a.conditions()
	if len(a.lists) < 15 || len(a.wheres) < 20 {
		t.Fatalf("only %d lists and %d inputs of conditions are found in the schema", len(a.lists), len(a.wheres))
	}
	return a
}

// isSpace tells Query and the object under a module's root field.
func (a *atlas) isSpace(name string) bool {
	if name == "Query" {
		return true
	}
	f := a.s.Query.Fields.ForName(strings.ToLower(name[:1]) + name[1:])
	return f != nil && f.Type.Name() == name && f.Type.Elem == nil && len(f.Arguments) == 0 && !a.isKind(name) && name != "Viewer"
}

// rowsOf is the type of a connection's rows, "" for another type.
func (a *atlas) rowsOf(t *ast.Definition) string {
	if f := t.Fields.ForName("nodes"); t.Kind == ast.Object && f != nil {
		return f.Type.Name()
	}
	return ""
}

// from notes what the fields of a type lead to, and returns the types that are new.
func (a *atlas) from(name string) []string {
	var fresh []string
	at := a.objects[name]
	reach := func(kind string, p place) {
		if _, known := a.objects[kind]; !known && kind != name {
			a.objects[kind] = p
			fresh = append(fresh, kind)
		}
	}
	for _, f := range a.s.Types[name].Fields {
		t := a.s.Types[f.Type.Name()]
		if t.Kind != ast.Object || strings.HasPrefix(f.Name, "__") {
			continue
		}
		if a.isSpace(name) && f.Arguments.ForName("where") != nil && f.Type.Elem != nil {
			a.stats = append(a.stats, statField{f, at})
		}
		rows := a.rowsOf(t)
		switch {
		case rows != "":
			a.edges = append(a.edges, edge{name, f.Name, rows})
			if _, known := a.lists[rows]; !known || a.isSpace(name) { // a root list starts from indexes of its own
				a.lists[rows] = place{at.open + f.Name, at.close}
			}
			if a.isSpace(name) {
				a.roots[rows] = place{at.open + f.Name, at.close}
			}
			reach(rows, place{at.open + f.Name + "(first:3){nodes{", "}}" + at.close})
		case f.Arguments.ForName("id") != nil:
			a.byID = append(a.byID, place{at.open + f.Name + `(id:"` + held(t.Name) + `"){` + a.scalars(t.Name) + "}", at.close})
		case f.Arguments.ForName("unitIds") != nil:
			reach(t.Name, place{at.open + f.Name + `(unitIds:["` + held("Unit") + `"]){`, "}" + at.close})
		case f.Arguments.ForName("formId") != nil:
			reach(t.Name, place{at.open + f.Name + `(year:2022,formId:"` + held("ReportForm") + `",planId:"` + held("Plan") + `"){`, "}" + at.close})
		case f.Arguments.ForName("planId") != nil:
			reach(t.Name, place{at.open + f.Name + `(planId:"` + held("Plan") + `"){`, "}" + at.close})
		case f.Arguments.ForName("names") != nil:
			a.byID = append(a.byID, place{at.open + f.Name + `(names:["library","none"]){` + a.scalars(t.Name) + "}", at.close})
			reach(t.Name, place{at.open + f.Name + "{", "}" + at.close})
		default:
			reach(t.Name, place{at.open + f.Name + "{", "}" + at.close})
		}
	}
	return fresh
}

// conditions follows the references of the conditions of root lists.
func (a *atlas) conditions() {
	var queue []string
	note := func(name string, c condition) {
		if _, known := a.wheres[name]; !known {
			a.wheres[name] = c
			queue = append(queue, name)
		}
	}
	for _, f := range a.s.Query.Fields {
		if arg := f.Arguments.ForName("where"); arg != nil && f.Arguments.ForName("first") != nil {
			note(arg.Type.Name(), condition{list: place{"{" + f.Name, "}"}})
		}
	}
	for first := true; len(queue) > 0; queue = queue[1:] {
		if first && len(queue) == 1 { // the last of what root lists lead to: on with the lists deeper down
			first = false
			for _, kind := range keys(a.lists) {
				note(kind+"Where", condition{list: a.lists[kind]})
			}
		}
		at := a.wheres[queue[0]]
		for _, f := range a.s.Types[queue[0]].Fields {
			t := a.s.Types[f.Type.Name()]
			step := condition{at.list, at.open + f.Name + ":{", "}" + at.close}
			switch {
			case isWhere(t):
				note(t.Name, step)
			case isQuantified(t):
				if _, known := a.quants[t.Name]; !known {
					a.quants[t.Name] = step
				}
				note(t.Fields.ForName("some").Type.Name(), condition{at.list, step.open + "some:{", "}" + step.close})
			}
		}
	}
}

// scalars are all plain fields of a type, as a selection.
func (a *atlas) scalars(name string) string {
	out := []string{"__typename"}
	for _, f := range a.s.Types[name].Fields {
		if t := a.s.Types[f.Type.Name()]; t.IsLeafType() && len(f.Arguments) == 0 {
			out = append(out, f.Name)
		}
	}
	return strings.Join(out, " ")
}

// page is the whole selection of a page of rows.
func (a *atlas) page(rows, selection string) string {
	return "{totalCount nodes{" + selection + "} edges{cursor node{id}} pageInfo{" + a.scalars("PageInfo") + "}}"
}

// groupings are the values of groupBy of a root statistics field.
func (a *atlas) groupings(f *ast.FieldDefinition) []string {
	arg := f.Arguments.ForName("groupBy")
	if arg == nil {
		return nil
	}
	var out []string
	for _, v := range a.s.Types[arg.Type.Name()].EnumValues {
		out = append(out, v.Name)
	}
	return out
}

// keyed selects everything of a statistic: the key with what it leads to, the count, the sums.
func (a *atlas) keyed(stat string) string {
	key := a.s.Types[a.s.Types[stat].Fields.ForName("key").Type.Name()]
	var b strings.Builder
	b.WriteString("{" + a.scalars(stat) + " key{" + a.scalars(key.Name))
	for _, f := range key.Fields {
		if t := a.s.Types[f.Type.Name()]; t.Kind == ast.Object {
			fmt.Fprintf(&b, " %s{%s}", f.Name, a.scalars(t.Name))
		}
	}
	b.WriteString("}}")
	return b.String()
}
