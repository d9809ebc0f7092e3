package catalog

import (
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// space writes what a module adds: the object under its root field, the filters of its figures,
// and its mutations with their inputs and payloads.
func (w *sdl) space(s *Space) {
	w.doc("", doc(s.Doc, s.Label))
	w.line("type %s {", s.Type)
	for _, k := range s.Kinds {
		w.doc("  ", "One: "+k.Doc)
		w.line("  %s(\"\"\"The id.\"\"\" id: ID!): %s", k.One, k.Name)
		w.root(k)
	}
	for i := range s.Statistics {
		st := &s.Statistics[i]
		k := w.c.Kind(TypeName(s.Name, st.Kind))
		w.doc("  ", "Statistic: "+doc(manifest.Text{}, st.Label))
		w.line("  %s(\"\"\"Which rows, beside those that it is about.\"\"\" where: %sWhere): [%s!]", st.Name, figures(k), k.Name+"Stat")
	}
	w.line("}")
	for _, k := range s.Kinds {
		if k.Figures != nil {
			w.figuresWhere(k)
		}
	}
	var fields []string
	for i := range s.Manifest.Kinds {
		fields = append(fields, w.changes(s, &s.Manifest.Kinds[i])...)
	}
	for i := range s.Actions {
		fields = append(fields, w.action(s, &s.Actions[i]))
	}
	if len(fields) > 0 {
		w.line("extend type Mutation {\n%s\n}", strings.Join(fields, "\n"))
	}
}

// figures is the prefix of the filter that statistics of a kind take.
func figures(k *Kind) string {
	if k.Figures != nil {
		return k.Name + "Figures"
	}
	return k.Name
}

// figuresWhere is the filter of statistics over rows that are not shown: by what they are grouped
// by alone.
func (w *sdl) figuresWhere(k *Kind) {
	w.doc("", "Conditions on figures of "+k.Name+"; all given ones must hold.")
	w.line("input %sFiguresWhere {", k.Name)
	for i := range k.Fields {
		f := &k.Fields[i]
		if !FigureField(f) {
			continue
		}
		name := string(f.Type) + "Filter"
		if f.Type == Enum {
			name = f.Enum + "Filter"
		}
		w.doc("  ", f.Doc)
		w.line("  %s: %s", f.Name, name)
	}
	w.doc("  ", "The unit.")
	w.line("  unit: UnitWhere")
	w.line("}")
}

// FigureField tells whether statistics over rows that are not shown may filter by a field.
func FigureField(f *Field) bool {
	return f.Group && f.Filter && !f.Hidden && (f.Type == Enum || f.Type == Boolean || f.Type == Day)
}

// changes writes create, update and delete of a kind, where it offers them.
func (w *sdl) changes(s *Space, k *manifest.Kind) []string {
	name, one := TypeName(s.Name, k.Name), lower(k.Name)
	var out []string
	mutation := func(verb, what string, inputs func(), payload func()) {
		base := TypeName(s.Name, verb+k.Name)
		w.doc("", "Input of "+lower(base)+".")
		w.line("input %sInput {", base)
		w.key()
		inputs()
		w.line("}")
		w.doc("", "Answer of "+lower(base)+".")
		w.line("type %sPayload {", base)
		payload()
		w.line("}")
		out = append(out, `  """`+what+": "+doc(manifest.Text{}, k.Label)+`"""`+"\n  "+lower(base)+"(\"\"\"The input.\"\"\" input: "+base+"Input!): "+base+"Payload")
	}
	shown := func() {
		w.doc("  ", "The record.")
		w.line("  %s: %s", one, name)
	}
	target := func() {
		w.line("  \"\"\"The record.\"\"\"\n  id: ID!\n  \"\"\"Version of it that was seen; another one is CONFLICT.\"\"\"\n  version: Int!")
	}
	if k.Create {
		mutation("Create", "Makes a record", func() {
			if k.Tied {
				w.line("  \"\"\"The assignment that it is tied to.\"\"\"\n  assignment: ID")
			}
			for i := range k.Fields {
				if f := &k.Fields[i]; !f.ByAction && !f.Hidden {
					w.input(s, f, f.Required && f.Default == nil)
				}
			}
		}, shown)
	}
	if k.Update {
		mutation("Update", "Changes a record; what is not given stays, null empties", func() {
			target()
			for i := range k.Fields {
				if f := &k.Fields[i]; !f.ByAction && !f.Hidden && !f.Immutable {
					w.input(s, f, false)
				}
			}
		}, shown)
	}
	if k.Delete {
		mutation("Delete", "Deletes a record", target, func() { w.line("  \"\"\"Id of what was deleted.\"\"\"\n  id: ID") })
	}
	return out
}

func (w *sdl) key() {
	w.line("  \"\"\"Sent again with the same input, the change happens once; 1 to 200 characters.\"\"\"\n  idempotencyKey: String")
}

func (w *sdl) input(s *Space, f *manifest.Field, required bool) {
	w.doc("  ", doc(f.Help, f.Label))
	t := inputType(s.Module, f)
	if required {
		t += "!"
	}
	w.line("  %s: %s", f.Name, t)
}

func inputType(m Module, f *manifest.Field) string {
	t := string(types[f.Type])
	if f.Type == manifest.EnumType {
		t = (&builder{}).enumName(m, f.Enum)
	}
	if f.List {
		return "[" + t + "!]"
	}
	return t
}

// ActionField is the mutation of an action.
func ActionField(module string, a *manifest.Action) string {
	return lower(TypeName(module, strings.ToUpper(a.Name[:1])+a.Name[1:]+a.On))
}

func (w *sdl) action(s *Space, a *manifest.Action) string {
	field := ActionField(s.Name, a)
	base := strings.ToUpper(field[:1]) + field[1:]
	w.doc("", "Input of "+field+".")
	w.line("input %sInput {", base)
	w.key()
	if a.On != "" {
		w.line("  \"\"\"The record.\"\"\"\n  id: ID!")
	}
	for i := range a.Input {
		w.input(s, &a.Input[i], a.Input[i].Required && a.Input[i].Default == nil)
	}
	w.line("}")
	w.doc("", "Answer of "+field+".")
	w.line("type %sPayload {", base)
	k := w.c.returned(s, a)
	if k != nil {
		w.doc("  ", k.Doc)
		if a.Many {
			w.line("  %s: [%s!]", k.List, k.Name)
		} else {
			w.line("  %s: %s", k.One, k.Name)
		}
	}
	for i := range a.Output {
		w.input(s, &a.Output[i], false)
	}
	if k == nil && len(a.Output) == 0 {
		w.line("  \"\"\"It is done.\"\"\"\n  done: Boolean")
	}
	w.line("}")
	return `  """` + doc(a.Doc, a.Label) + `"""` + "\n  " + field + "(\"\"\"The input.\"\"\" input: " + base + "Input!): " + base + "Payload"
}
