package main

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema/field"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// rules writes one Go map entry per entity; an entity without a rule is an error.
func rules(g *gen.Graph) ([]string, error) {
	var out []string
	for _, n := range g.Nodes {
		var r tenant.Rule
		if !annotation(n.Annotations, r.Name(), &r) || r.Empty() {
			return nil, fmt.Errorf("entity %s has no unit rule: give it a Ruled mixin", n.Name)
		}
		var parts []string
		if r.Everyone {
			parts = append(parts, "Everyone: true")
		}
		if len(r.Columns) > 0 {
			parts = append(parts, fmt.Sprintf("Columns: %#v", r.Columns))
		}
		if r.Through != nil {
			parts = append(parts, fmt.Sprintf("Through: &tenant.Through{Key: %q, Column: %q}", r.Through.Key, r.Through.Column))
		}
		if r.Personal {
			parts = append(parts, "Personal: true")
		}
		if r.Own {
			parts = append(parts, "Own: true")
		}
		if r.Open != "" {
			parts = append(parts, fmt.Sprintf("Open: %q", r.Open))
		}
		if len(r.Keepers) > 0 {
			parts = append(parts, fmt.Sprintf("Keepers: %#v", r.Keepers))
		}
		if r.System {
			parts = append(parts, "System: true")
		}
		out = append(out, fmt.Sprintf("%q: {%s},", n.Name, strings.Join(parts, ", ")))
	}
	sort.Strings(out)
	return out, nil
}

// catalogue writes the kinds of all entities that carry a Mark, as JSON.
func catalogue(g *gen.Graph) (string, error) {
	kinds := map[string]*catalog.Kind{}
	var order []string
	for _, n := range g.Nodes {
		k, err := kindOf(n)
		if err != nil {
			return "", err
		}
		if k != nil {
			kinds[n.Name] = k
			order = append(order, n.Name)
		}
	}
	for _, n := range g.Nodes {
		for _, e := range n.Edges {
			if err := link(kinds, n, e); err != nil {
				return "", err
			}
		}
	}
	list := make([]catalog.Kind, len(order))
	for i, name := range order {
		list[i] = *kinds[name]
	}
	text, err := json.MarshalIndent(list, "", " ")
	if strings.Contains(string(text), "`") {
		return "", fmt.Errorf("a description holds a back quote")
	}
	return string(text), err
}

func kindOf(n *gen.Type) (*catalog.Kind, error) {
	var m catalog.Mark
	if !annotation(n.Annotations, m.Name(), &m) {
		return nil, nil //nolint:nilnil // no Mark: not readable from outside
	}
	k := &catalog.Kind{Name: n.Name, Table: n.Table(), Prefix: m.Prefix, Doc: m.Doc, List: m.List, Inner: m.Inner, Driver: catalog.Driver{Columns: m.Drive, Reach: m.Reach}}
	annotation(n.Annotations, tenant.Rule{}.Name(), &k.Rule)
	k.Fields = append(k.Fields, catalog.Field{Name: "id", Column: "id", Type: catalog.ID, Filter: true, Doc: "Opaque id, the same for good."})
	for _, f := range n.Fields {
		if cf, ok, err := fieldOf(n, f); err != nil {
			return nil, err
		} else if ok {
			k.Fields = append(k.Fields, cf)
		}
	}
	for _, c := range m.Computed {
		k.Fields = append(k.Fields, catalog.Field{Name: c.Name, Computed: strings.ToLower(n.Name) + "." + c.Name, Type: c.Type, Enum: c.Enum, Nullable: true, Doc: c.Doc, Filter: true, Group: c.Type == catalog.Enum})
	}
	for _, o := range m.Orders {
		name, column, ok := strings.Cut(o, "=")
		if !ok {
			return nil, fmt.Errorf("%s: order %q is not NAME=column", n.Name, o)
		}
		k.Orders = append(k.Orders, catalog.Order{Name: name, Column: column})
	}
	if len(k.Orders) == 0 {
		return nil, fmt.Errorf("%s has no order", n.Name)
	}
	if len(m.Drive) > 0 || m.Reach {
		k.Driver.Order = k.Orders[0].Name
	}
	return k, nil
}

func fieldOf(n *gen.Type, f *gen.Field) (catalog.Field, bool, error) {
	var of catalog.Of
	annotation(f.Annotations, of.Name(), &of)
	if of.Hide || f.Sensitive() || f.IsEdgeField() || strings.HasSuffix(f.Name, "_id") {
		return catalog.Field{}, false, nil
	}
	cf := catalog.Field{
		Name: camel(f.Name), Column: f.StorageKey(), Nullable: f.Optional || of.Inner, Inner: of.Inner,
		Search: of.Search, Sum: of.Sum, Enum: of.Enum, Doc: f.Comment(),
	}
	if of.As != "" {
		cf.Name = of.As
	}
	if cf.Doc == "" {
		return cf, false, fmt.Errorf("%s.%s has no description", n.Name, f.Name)
	}
	switch {
	case f.IsEnum():
		cf.Type = catalog.Enum
		if cf.Enum == "" {
			return cf, false, fmt.Errorf("%s.%s names no enumeration", n.Name, f.Name)
		}
	case f.IsBool():
		cf.Type = catalog.Boolean
	case f.IsJSON():
		cf.Type = catalog.JSON
	case f.Type.Type == field.TypeInt:
		cf.Type = catalog.Int
	case f.Type.Type == field.TypeInt64:
		cf.Type = catalog.BigInt
	case f.IsTime() && strings.HasSuffix(f.Type.String(), "clock.Day"):
		cf.Type = catalog.Day
	case f.IsTime():
		cf.Type = catalog.Instant
	case f.IsString():
		cf.Type = catalog.String
	default:
		return cf, false, fmt.Errorf("%s.%s: type %s has no place in the catalogue", n.Name, f.Name, f.Type)
	}
	cf.Filter = !of.Long && cf.Type != catalog.JSON
	cf.Group = cf.Type == catalog.Enum || cf.Type == catalog.Boolean || cf.Name == "period" || cf.Name == "year" || cf.Name == "dueOn"
	return cf, true, nil
}

// link puts the references of edge e on both kinds.
func link(kinds map[string]*catalog.Kind, n *gen.Type, e *gen.Edge) error {
	from, target := kinds[n.Name], kinds[e.Type.Name]
	if from == nil || !e.OwnFK() {
		return nil
	}
	var of catalog.Of
	annotation(e.Annotations, of.Name(), &of)
	if of.Hide {
		return nil
	}
	if target == nil {
		return fmt.Errorf("%s.%s leads to %s, which is not readable", n.Name, e.Name, e.Type.Name)
	}
	column := e.Rel.Column()
	from.Refs = append(from.Refs, catalog.Ref{Name: e.Name, Target: target.Name, Column: column, Nullable: true, Inner: of.Inner, Filter: true, Doc: e.Comment()})
	var back catalog.Back
	if annotation(e.Annotations, back.Name(), &back) {
		target.Refs = append(target.Refs, catalog.Ref{Name: back.As, Target: from.Name, Many: true, Column: column, Inner: back.Inner, Filter: true, Doc: back.Doc})
	}
	return nil
}

func annotation(all map[string]any, name string, into any) bool {
	a, ok := all[name]
	if !ok {
		return false
	}
	text, err := json.Marshal(a)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		panic(fmt.Sprintf("annotation %s: %v", name, err))
	}
	return true
}

func camel(s string) string {
	parts := strings.Split(s, "_")
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
	}
	return strings.Join(parts, "")
}
