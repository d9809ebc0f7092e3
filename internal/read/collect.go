package read

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// pick is one field of a response object: all fields of the document with its response name.
type pick struct {
	alias string
	name  string
	field *ast.Field
	sets  []ast.SelectionSet
}

// collect gathers what is asked of a concrete type, in the order of the document. Fragments on
// other types do not apply; @skip and @include are decided by the variables, which are part of
// the plan's shape. The cost walker has bounded the document before.
func collect(typeName string, schema *ast.Schema, vars map[string]any, sets ...ast.SelectionSet) []*pick {
	g := &gatherer{typeName: typeName, schema: schema, vars: vars}
	for _, s := range sets {
		g.walk(s)
	}
	return g.picks
}

type gatherer struct {
	typeName string
	schema   *ast.Schema
	vars     map[string]any
	picks    []*pick
	seen     map[string]bool // fragments; most documents have none
}

// named is the pick of a response name: the few of one object are sooner looked through than put
// into a map.
func (g *gatherer) named(alias string) *pick {
	for _, p := range g.picks {
		if p.alias == alias {
			return p
		}
	}
	return nil
}

func (g *gatherer) walk(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if !g.included(s.Directives) {
				continue
			}
			p := g.named(s.Alias)
			if p == nil {
				p = &pick{alias: s.Alias, name: s.Name, field: s}
				g.picks = append(g.picks, p)
			}
			p.sets = append(p.sets, s.SelectionSet)
		case *ast.InlineFragment:
			if g.included(s.Directives) && g.applies(s.TypeCondition) {
				g.walk(s.SelectionSet)
			}
		case *ast.FragmentSpread:
			if !g.included(s.Directives) || g.seen[s.Name] || s.Definition == nil {
				continue
			}
			if g.seen == nil {
				g.seen = map[string]bool{}
			}
			g.seen[s.Name] = true
			if g.applies(s.Definition.TypeCondition) {
				g.walk(s.Definition.SelectionSet)
			}
		}
	}
}

func (g *gatherer) applies(condition string) bool {
	if condition == "" || condition == g.typeName {
		return true
	}
	def := g.schema.Types[condition]
	if def == nil || (def.Kind != ast.Interface && def.Kind != ast.Union) {
		return false
	}
	for _, p := range g.schema.GetPossibleTypes(def) {
		if p.Name == g.typeName {
			return true
		}
	}
	return false
}

func (g *gatherer) included(list ast.DirectiveList) bool {
	return !truth(list.ForName("skip"), g.vars, false) && truth(list.ForName("include"), g.vars, true)
}

func truth(d *ast.Directive, vars map[string]any, absent bool) bool {
	if d == nil {
		return absent
	}
	a := d.Arguments.ForName("if")
	if a == nil {
		return absent
	}
	v, err := a.Value.Value(vars)
	if err != nil {
		return absent
	}
	b, ok := v.(bool)
	if !ok {
		return absent
	}
	return b
}
