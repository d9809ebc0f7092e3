package graph_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/graph"
)

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	fields := 0
	missing := func(what string) { t.Errorf("%s has no description", what) }
	for name, def := range graph.Schema().Types {
		if strings.HasPrefix(name, "__") || def.BuiltIn {
			continue
		}
		if def.Description == "" && def.Name != "Mutation" { // a root that is only extended
			missing(name)
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			fields++
			if f.Description == "" {
				missing(name + "." + f.Name)
			}
			for _, a := range f.Arguments {
				// the one argument of a mutation is its input, whose fields are described
				if a.Description == "" && def.Name != "Mutation" {
					missing(name + "." + f.Name + "(" + a.Name + ")")
				}
			}
		}
		for _, v := range def.EnumValues {
			if v.Description == "" {
				missing(name + "." + v.Name)
			}
		}
	}
	if fields < 300 {
		t.Errorf("only %d fields were looked at", fields)
	}
}

func TestEveryMutationTakesOneInputAndAnIdempotencyKey(t *testing.T) {
	s := graph.Schema()
	for _, f := range s.Mutation.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		if len(f.Arguments) != 1 || f.Arguments[0].Name != "input" || !f.Arguments[0].Type.NonNull {
			t.Errorf("%s does not take one input", f.Name)
			continue
		}
		if s.Types[f.Arguments[0].Type.Name()].Fields.ForName("idempotencyKey") == nil {
			t.Errorf("%s takes no idempotencyKey", f.Name)
		}
		payload := s.Types[f.Type.Name()]
		for _, p := range payload.Fields {
			if p.Type.NonNull && s.Types[p.Type.Name()].Kind == ast.Object {
				t.Errorf("%s.%s is not nullable: what is read after the commit may be out of sight", payload.Name, p.Name)
			}
		}
	}
}
