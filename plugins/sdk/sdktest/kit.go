package sdktest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// In is the input of a mutation: its fields by name.
type In map[string]any

// With is the input with more, or with other values.
func (i In) With(more In) In {
	out := maps.Clone(i)
	if out == nil {
		out = In{}
	}
	maps.Copy(out, more)
	return out
}

// Each runs f on the real server with the module, once on each database.
func Each(t *testing.T, m sdk.Module, f func(t *testing.T, h *Host)) {
	t.Helper()
	for name, on := range map[string]Database{"sqlite": SQLite, "postgres": Postgres} {
		t.Run(name, func(t *testing.T) { f(t, New(t, m, on)) })
	}
}

// Call sends one mutation of the module by its name without the module's, "FinishActivity", and
// asks for what of its answer to show, which then stands under "it": "activity { stage }" is read
// with Text("it.activity.stage").
func (p *Person) Call(name, show string, in In) Answer {
	p.h.t.Helper()
	m := p.h.manifest.Name
	return p.Do(fmt.Sprintf("mutation($in: %s%s%sInput!) { it: %s%[3]s(input: $in) { %[5]s } }", strings.ToUpper(m[:1]), m[1:], name, m, show),
		map[string]any{"in": map[string]any(in)})
}

// Must is a Call that has to work; the test ends where it does not. It returns the id of the record
// that the answer shows, "" where it shows none or several.
func (p *Person) Must(name string, in In) string {
	p.h.t.Helper()
	one, show := p.h.payload(name)
	id, _ := p.Call(name, show, in).OK().Get(one).(string)
	return id
}

// Refused are the codes of the faults that a Call answers, sorted, each the module's own where it
// gives one: "FULL", "MISSING WRONG_DAY"; "" where it works.
func (p *Person) Refused(name string, in In) string {
	p.h.t.Helper()
	return p.Call(name, "__typename", in).Codes()
}

// payload is the field of a mutation's answer where the id of its one record stands, and what to
// ask for.
func (h *Host) payload(name string) (path, show string) {
	record := func(kind string) (string, string) {
		one := strings.ToLower(kind[:1]) + kind[1:]
		return "it." + one + ".id", one + " { id }"
	}
	for _, a := range h.manifest.Actions {
		if strings.ToUpper(a.Name[:1])+a.Name[1:]+a.On != name {
			continue
		}
		if kind := cmp.Or(a.Returns, a.On); kind != "" && !a.Many {
			return record(kind)
		}
		return "", "__typename"
	}
	for _, k := range h.manifest.Kinds {
		switch name {
		case "Create" + k.Name, "Update" + k.Name:
			return record(k.Name)
		case "Delete" + k.Name:
			return "it.id", "id"
		}
	}
	return "", "__typename"
}

// See reads one field under the module's root: "people { peopleSum }". The test ends where it
// cannot be read.
func (p *Person) See(field string) any {
	p.h.t.Helper()
	return p.Do("{ "+p.h.manifest.Name+" { it: "+field+" } }", nil).OK().Get(p.h.manifest.Name + ".it")
}

// Lines are the records of a list that the person sees, a line each with the values of fields,
// sorted: Lines("activities(first: 50)", "title", "unit { code }") gives "Hội thi stp".
func (p *Person) Lines(list string, fields ...string) []string {
	p.h.t.Helper()
	at, _ := p.See(list + " { nodes { " + strings.Join(fields, " ") + " } }").(map[string]any)
	nodes, _ := at["nodes"].([]any)
	out := make([]string, 0, len(nodes))
	for _, n := range nodes {
		out = append(out, line(n, fields))
	}
	slices.Sort(out)
	return out
}

// One is the id of the only record that the person sees in a list; the test ends where there is
// none, and where there are several.
func (p *Person) One(list string) string {
	p.h.t.Helper()
	ids := p.Lines(list, "id")
	if len(ids) != 1 {
		p.h.t.Fatalf("%s has %d records: %v", list, len(ids), ids)
	}
	return ids[0]
}

// Figures are the groups of a statistic as the person has them, a line each with the values of the
// key's fields and the figure, sorted: Figures("people", "peopleSum", "onDayMonth") gives
// "2022-03 = 40".
func (p *Person) Figures(statistic, value string, keys ...string) []string {
	p.h.t.Helper()
	show := value
	if len(keys) > 0 {
		show += " key { " + strings.Join(keys, " ") + " }"
	}
	groups, _ := p.See(statistic + " { " + show + " }").([]any)
	out := make([]string, 0, len(groups))
	for _, g := range groups {
		g := g.(map[string]any)
		out = append(out, strings.TrimSpace(line(g["key"], keys)+" = "+fmt.Sprint(g[value])))
	}
	slices.Sort(out)
	return out
}

// line is the values of fields of an object; of a field with fields of its own, "unit { code }",
// those in the order of their names.
func line(object any, fields []string) string {
	of, _ := object.(map[string]any)
	words := make([]string, 0, len(fields))
	for _, f := range fields {
		name, _, _ := strings.Cut(f, " ")
		inner, nested := of[name].(map[string]any)
		if !nested {
			words = append(words, fmt.Sprint(of[name]))
			continue
		}
		for _, k := range slices.Sorted(maps.Keys(inner)) {
			words = append(words, fmt.Sprint(inner[k]))
		}
	}
	return strings.Join(words, " ")
}

// SeesNothing fails the test where a list of the module has a record for the person, or a statistic
// a group; both are named as they stand under the module's root.
func (p *Person) SeesNothing(roots ...string) {
	p.h.t.Helper()
	for _, root := range roots {
		show := " { nodes { id } }"
		for _, s := range p.h.manifest.Statistics {
			if s.Name == root {
				show = " { count }"
			}
		}
		at := p.See(root + show)
		if list, is := at.(map[string]any); is {
			at = list["nodes"]
		}
		if rows, is := at.([]any); !is || len(rows) > 0 {
			p.h.t.Errorf("%s %v sees %s: %v", p.unit, p.roles, root, at)
		}
	}
}

// Told are the texts of the person's notices, a line each, sorted.
func (p *Person) Told() string {
	p.h.t.Helper()
	return strings.Join(p.texts("{ notifications(first: 100) { nodes { text } } }", nil, "notifications.nodes", "text"), "\n")
}

// Proofs are the records of the module that are tied to an assignment, as the person sees them, a
// line each with kind and title, sorted: "AwardsActivity Hội thi".
func (p *Person) Proofs(assignment string) []string {
	p.h.t.Helper()
	return p.texts("query($id: ID!) { node(id: $id) { ... on Assignment { records(first: 100) { nodes { kind title } } } } }", map[string]any{"id": assignment},
		"node.records.nodes", "kind", "title")
}

func (p *Person) texts(document string, vars map[string]any, path string, fields ...string) []string {
	p.h.t.Helper()
	nodes, _ := p.Do(document, vars).OK().Get(path).([]any)
	out := make([]string, 0, len(nodes))
	for _, n := range nodes {
		out = append(out, line(n, fields))
	}
	slices.Sort(out)
	return out
}
