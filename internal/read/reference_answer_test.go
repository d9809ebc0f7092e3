package read_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
)

// slow is the second reader: it answers a document for one viewer by walking rows in memory, in
// the plainest way. It shares no word with the reader, the rules or SQL.
type slow struct {
	*library
	schema  *ast.Schema
	sees    map[string]map[string]bool // by kind and id
	sight   map[string]bool            // units and plans
	visible map[string][]record
	counted map[string][]record // rows that statistics count
	user    string
	unit    string
	roles   []programme.Role
	today   string
	soon    string

	vars    map[string]any
	cursors map[string]string // a cursor that the reader gave → the id of its row
}

func newSlow(t testing.TB, w *testkit.World, l *library, schema *ast.Schema, code string, roles []programme.Role) *slow {
	t.Helper()
	r := referenceOver(t, w, code, l.shelf)
	today := w.Clock.Today()
	s := &slow{
		library: l, schema: schema, sees: map[string]map[string]bool{}, sight: map[string]bool{}, visible: map[string][]record{}, counted: map[string][]record{}, user: r.user.String(), unit: r.unit.String(),
		roles: roles, today: today.String(), soon: today.Add(7).String(), cursors: map[string]string{},
	}
	for id, in := range r.sight {
		s.sight[id.String()] = in
	}
	for _, k := range l.kinds.Kinds() {
		s.sees[k.Name] = map[string]bool{}
		for id, sees := range r.of(k.Name) {
			s.sees[k.Name][id.String()] = sees
		}
		counted := r.counted(k.Name)
		for _, row := range l.rows[k.Name] {
			if s.sees[k.Name][row.id()] {
				s.visible[k.Name] = append(s.visible[k.Name], row)
			}
			if counted[uuid.MustParse(row.id())] {
				s.counted[k.Name] = append(s.counted[k.Name], row)
			}
		}
	}
	return s
}

// answer returns the data of an answer, and its errors as "path code". A cursor is written as
// "cursor <list> <id>".
func (s *slow) answer(t testing.TB, doc string, vars map[string]any) (data string, errors []string) {
	t.Helper()
	parsed, err := parser.ParseQuery(&ast.Source{Input: doc})
	testkit.Must(t, err)
	if errs := validator.ValidateWithRules(s.schema, parsed, rules.NewDefaultRules()); len(errs) > 0 {
		t.Fatalf("not a valid document: %v\n%s", errs, doc)
	}
	op := parsed.Operations[0]
	s.vars, err = validator.VariableValues(s.schema, op, vars)
	testkit.Must(t, err)
	forbidden := func(touched map[string]bool, place string) bool {
		for kind := range touched {
			if !s.mayRead(kind) {
				errors = append(errors, place+" FORBIDDEN")
				return true
			}
		}
		return false
	}
	data = object(s.asked("Query", op.SelectionSet), func(a asked) string {
		if sp := s.kinds.Space(a.name); sp != nil {
			return object(s.asked(sp.Type, a.sets...), func(f asked) string {
				touched := map[string]bool{}
				if s.touchSpace(touched, sp, f); forbidden(touched, a.alias+" "+f.alias) {
					return "null"
				}
				return s.space(sp, f)
			})
		}
		if forbidden(s.touched(a), a.alias) {
			return "null"
		}
		value := s.root(a)
		if a.name == "node" && value == "null" {
			errors = append(errors, a.alias+" NOT_FOUND")
		}
		return value
	})
	slices.Sort(errors)
	return data, errors
}

func (s *slow) root(a asked) string {
	switch a.name {
	case "viewer":
		return s.viewer(a)
	case "node":
		return s.byID(s.value(a, "id"), a)
	case "nodes":
		var items []string
		for _, id := range listed(s.value(a, "ids")) {
			items = append(items, s.byID(id, a))
		}
		return "[" + strings.Join(items, ",") + "]"
	}
	for _, k := range s.kinds.Kinds() {
		switch {
		case k.List == "" || k.Space != "":
		case k.List == a.name:
			return s.connection(k, a, s.visible[k.Name], a.name, k.Orders[0].Name)
		case k.Stats() == a.name:
			return s.stats(k, a, s.groups(k, a), nil)
		}
	}
	panic("no root field " + a.name)
}

// kindOf tells the kind and row id of an id of the API; nil for what is none.
func (s *slow) kindOf(id any) (*catalog.Kind, string) {
	text, _ := id.(string)
	prefix, rest, _ := strings.Cut(text, "_")
	k := s.kinds.ByPrefix(prefix)
	if parsed, err := uuid.Parse(rest); k == nil || err != nil || parsed.String() != rest {
		return nil, ""
	}
	return k, rest
}

func (s *slow) byID(id any, a asked) string {
	k, row := s.kindOf(id)
	if k == nil || !s.sees[k.Name][row] {
		return "null"
	}
	return s.object(k, s.known[k.Name][row], a.sets...)
}

func (s *slow) viewer(a asked) string {
	return object(s.asked("Viewer", a.sets...), func(f asked) string {
		switch f.name {
		case "user":
			return s.object(s.kinds.Kind("User"), s.known["User"][s.user], f.sets...)
		case "unit":
			return s.object(s.kinds.Kind("Unit"), s.known["Unit"][s.unit], f.sets...)
		case "today":
			return inQuotes(s.today)
		case "roles":
			var names []string
			for _, r := range s.roles {
				names = append(names, inQuotes(string(r)))
			}
			return "[" + strings.Join(names, ",") + "]"
		case "seats":
			return "[]" // the fixture's viewers have none
		}
		return inQuotes("Viewer")
	})
}

// asked is one name of an answer, with all selections that the document makes under it.
type asked struct {
	alias, name string
	field       *ast.Field
	sets        []ast.SelectionSet
}

// asked gathers what selections ask of an object of a type, in their order.
func (s *slow) asked(typ string, sets ...ast.SelectionSet) []asked {
	var out []asked
	var walk func(ast.SelectionSet)
	in := func(list ast.DirectiveList, condition string) bool {
		for _, d := range list {
			if on, _ := s.argument(d.Arguments, "if").(bool); on == (d.Name == "skip") {
				return false
			}
		}
		_, isKind := s.sees[typ]
		return condition == "" || condition == typ || condition == "Node" && isKind
	}
	walk = func(set ast.SelectionSet) {
		for _, x := range set {
			switch x := x.(type) {
			case *ast.Field:
				if !in(x.Directives, "") {
					continue
				}
				i := slices.IndexFunc(out, func(a asked) bool { return a.alias == x.Alias })
				if i < 0 {
					i = len(out)
					out = append(out, asked{alias: x.Alias, name: x.Name, field: x})
				}
				out[i].sets = append(out[i].sets, x.SelectionSet)
			case *ast.InlineFragment:
				if in(x.Directives, x.TypeCondition) {
					walk(x.SelectionSet)
				}
			case *ast.FragmentSpread:
				if in(x.Directives, x.Definition.TypeCondition) {
					walk(x.Definition.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		walk(set)
	}
	return out
}

// object writes what is asked for, member by member.
func object(list []asked, value func(asked) string) string {
	members := make([]string, len(list))
	for i, a := range list {
		members[i] = inQuotes(a.alias) + ":" + value(a)
	}
	return "{" + strings.Join(members, ",") + "}"
}

// object writes a row.
func (s *slow) object(k *catalog.Kind, row record, sets ...ast.SelectionSet) string {
	return object(s.asked(k.Name, sets...), func(a asked) string {
		if a.name == "__typename" {
			return inQuotes(k.Name)
		}
		if f := k.Field(a.name); f != nil && f.Target != "" {
			return s.named(f, row)
		} else if f != nil && f.Body != "" {
			return fromBody(f, row)
		} else if f != nil {
			return written(k, f.Type, s.cell(k, f, row))
		}
		r := k.Ref(a.name)
		if !r.Many {
			target := s.follow(k, r, row)
			if target == nil {
				return "null"
			}
			return s.object(s.kinds.Kind(r.Target), target, a.sets...)
		}
		target := s.kinds.Kind(r.Target)
		standard := target.Orders[0].Name
		if r.Target == "Task" {
			standard = "NUMBER" // a plan and a group have their tasks in their own order
		}
		return s.connection(target, a, s.followMany(k, r, row), k.Name+"."+r.Name, standard)
	})
}

// whole tells that the viewer sees all of a row and not only what is public in it.
func (s *slow) whole(k *catalog.Kind, row record) bool {
	switch k.Name {
	case "Unit":
		return s.sight[row.id()]
	case "Plan":
		return s.sight[row.id()] || s.sight[row.text("owner_unit_id")]
	}
	return true
}

// follow is the visible row that a reference to one leads to, nil if there is none.
func (s *slow) follow(k *catalog.Kind, r *catalog.Ref, row record) record {
	id := row.text(r.Column)
	if r.Inner && !s.whole(k, row) || !s.sees[r.Target][id] {
		return nil
	}
	return s.known[r.Target][id]
}

func (s *slow) followMany(k *catalog.Kind, r *catalog.Ref, row record) []record {
	if r.Inner && !s.whole(k, row) {
		return nil
	}
	var out []record
	for _, x := range s.back[[3]string{r.Target, r.Column, row.id()}] {
		if s.sees[r.Target][x.id()] {
			out = append(out, x)
		}
	}
	return out
}

// cell is a field's value of a row for the viewer.
func (s *slow) cell(k *catalog.Kind, f *catalog.Field, row record) any {
	switch {
	case f.Computed != "":
		return s.computed(k.Name+"."+f.Name, row)
	case f.Inner && !s.whole(k, row):
		return nil
	}
	return row[f.Column]
}

// computed is lateness, and a task's standing for the viewer.
func (s *slow) computed(name string, row record) any {
	if strings.HasPrefix(name, "Task.") {
		state, due, open := s.earliest(row.id())
		switch {
		case name == "Task.state":
			return state
		case name == "Task.dueOn":
			return due
		case !open:
			due = nil
		}
		return s.lateness(due, nil)
	}
	if kind, found := strings.CutSuffix(name, ".url"); found {
		return "/files/" + s.kinds.Kind(kind).Prefix + "_" + row.id()
	}
	if name == "Record.of" {
		return s.kinds.Kind(row.text("kind")).Prefix + "_" + row.id()
	}
	switch row.text("state") {
	case "NOT_APPLICABLE", "CANCELLED", "CARRIED_OVER":
		return "NONE"
	}
	return s.lateness(row["due_on"], row["done_on"])
}

func (s *slow) lateness(due, done any) string {
	switch {
	case due == nil:
		return "NONE"
	case done != nil && compare(done, due) > 0:
		return "LATE"
	case done != nil:
		return "ON_TIME"
	case compare(due, s.today) < 0:
		return "OVERDUE"
	case compare(due, s.soon) <= 0:
		return "DUE_SOON"
	}
	return "OPEN"
}

// earliest is the state and due day of the viewer's earliest open visible assignment of a task;
// if none is open, the state of the latest one. Of equal days, an open one counts that the lowest
// unit or plan in sight shows, then the lowest id; a closed one with the highest id.
func (s *slow) earliest(task string) (state, due any, open bool) {
	var best, last record
	var bestKey string
	for _, a := range s.back[[3]string{"Assignment", "task_id", task}] {
		switch {
		case !s.sees["Assignment"][a.id()]:
		case slices.Contains([]string{"CONFIRMED", "NOT_APPLICABLE", "CANCELLED", "CARRIED_OVER"}, a.text("state")):
			if last == nil || dayOf(a, "")+a.id() > dayOf(last, "")+last.id() {
				last = a
			}
		default:
			for _, anchor := range []string{a.text("unit_id"), a.text("lead_unit_id"), a.text("plan_id")} {
				if key := dayOf(a, "9999-99-99") + anchor + a.id(); s.sight[anchor] && (best == nil || key < bestKey) {
					best, bestKey = a, key
				}
			}
		}
	}
	switch {
	case best != nil:
		return best["state"], best["due_on"], true
	case last != nil:
		return last["state"], nil, false
	}
	return nil, nil, false
}

// dayOf is the due day of an assignment as text that sorts, or what stands for none.
func dayOf(a record, none string) string {
	if a["due_on"] == nil {
		return fmt.Sprintf("%10s", none)
	}
	return a.text("due_on")
}
