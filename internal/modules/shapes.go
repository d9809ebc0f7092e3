package modules

import (
	"fmt"
	"maps"
	"strings"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// The input and the output of an action are held to their fields as a record is held to its kind:
// each is compiled as a kind that no schema shows and no record has. Their names hold a character
// that a manifest's cannot.

func inputName(i int) string  { return fmt.Sprint("Input-", i) }
func outputName(i int) string { return fmt.Sprint("Output-", i) }

// shapesOf compiles the inputs and outputs of the actions of modules.
func shapesOf(modules []catalog.Module) (*record.Kinds, error) {
	wide := make([]catalog.Module, len(modules))
	for i, m := range modules {
		own := *m.Manifest
		own.Kinds = append([]manifest.Kind{}, own.Kinds...)
		slots := map[string]string{}
		maps.Copy(slots, m.Slots)
		for j := range own.Actions {
			for name, fields := range map[string][]manifest.Field{inputName(j): own.Actions[j].Input, outputName(j): own.Actions[j].Output} {
				if len(fields) > 0 {
					own.Kinds = append(own.Kinds, shape(name, fields, slots))
				}
			}
		}
		wide[i] = catalog.Module{Manifest: &own, Slots: slots}
	}
	all, err := catalog.WithModules(gen.Kinds(), wide)
	if err != nil {
		return nil, err
	}
	return record.Compile(all)
}

// shape is a kind with the fields of an input or an output.
func shape(name string, fields []manifest.Field, slots map[string]string) manifest.Kind {
	k := manifest.Kind{Name: name, Plural: name, Schema: 1, Visibility: manifest.Own, Title: fields[0].Name,
		Label: manifest.Text{VI: "Dữ liệu gửi", EN: "Input"}, Labels: manifest.Text{VI: "Dữ liệu gửi", EN: "Inputs"}}
	if strings.HasPrefix(name, "Output") {
		k.Label = manifest.Text{VI: "Kết quả", EN: "Output"}
	}
	for _, f := range fields {
		f.Key, f.Back, f.Index, f.Search, f.Sum, f.ByAction, f.Immutable, f.Hidden = "", "", false, false, false, false, false, false
		k.Fields = append(k.Fields, f)
		if (f.Type == manifest.ReferenceType || f.Type == manifest.FileType) && !f.List {
			slots[name+"."+f.Name] = "r1" // compared with nothing
		}
	}
	return k
}

// mutation is one mutation of a module.
type mutation struct {
	name   string // as in GraphQL and in the audit
	module *module
	kind   *record.Kind     // of create, update and delete; of an action the kind that it is on
	verb   record.Verb      // "" of an action
	action *manifest.Action // nil of the others
	in     *record.Kind     // shape of an action's input; nil: no fields
	out    *record.Kind     // shape of its output; nil: no fields
	about  string           // kind for the policy
	does   string           // action for the policy
}

// offer lists the mutations of a module.
func (g *generation) offer(m *module, kinds, shapes *record.Kinds) {
	for i := range m.Kinds {
		k := &m.Kinds[i]
		name := catalog.TypeName(m.Name, k.Name)
		for _, o := range []struct {
			offered bool
			verb    record.Verb
			word    string
		}{{k.Create, record.Create, "Create"}, {k.Update, record.Update, "Update"}, {k.Delete, record.Delete, "Delete"}} {
			if o.offered {
				field := m.Name + o.word + k.Name
				g.mutations[field] = &mutation{name: field, module: m, kind: kinds.Kind(name), verb: o.verb, about: name, does: string(o.verb)}
			}
		}
	}
	for i := range m.Actions {
		a := &m.Actions[i]
		about := catalog.TypeName(m.Name, a.On)
		field := catalog.ActionField(m.Name, a)
		g.mutations[field] = &mutation{
			name: field, module: m, kind: kinds.Kind(about), action: a, about: about, does: a.Name,
			in: shapes.Kind(catalog.TypeName(m.Name, inputName(i))), out: shapes.Kind(catalog.TypeName(m.Name, outputName(i))),
		}
	}
}

// declared is a kind of the module by the name in its manifest.
func (m *module) declared(g *generation, name string) *record.Kind {
	if strings.ContainsAny(name, ".-") {
		return nil
	}
	return g.store.Kinds.Kind(catalog.TypeName(m.Name, name))
}
