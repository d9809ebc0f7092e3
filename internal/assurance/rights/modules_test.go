package rights

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestKindsOfModulesAskTheirRules asks every list, statistic and change of the fixture's module with
// each role: what the manifest's rules give to officers is given to them and to heads, who have an
// officer's rights, and to nobody else. roles.csv knows none of it.
func TestKindsOfModulesAskTheirRules(t *testing.T) {
	w, a := whole(t)
	schema := a.GraphQL.Schema()
	cells := 0
	try := func(t *testing.T, doc string) {
		t.Helper()
		for _, role := range append([]string{""}, programme.Role("").Values()...) {
			cells++
			var held []programme.Role
			if role != "" {
				held = append(held, programme.Role(role))
			}
			got := testkit.Read(t, testkit.Ask(t, a.GraphQL, as(w, "sgddt", held...), doc, nil))
			want := !slices.Contains([]string{"OFFICER", "HEAD"}, role)
			if refused := got.Code() == "FORBIDDEN"; refused != want {
				t.Errorf("%q is refused: %v, the rules say %v: %s %+v", role, refused, want, doc, got.Errors)
			}
		}
	}
	for _, s := range w.Kinds.Spaces() {
		for _, k := range s.Kinds {
			t.Run("Z1 and Z2 list, statistics and single records of "+k.Name, func(t *testing.T) {
				try(t, "{"+s.Root+"{"+k.List+"{nodes{id}}}}")
				try(t, "{"+s.Root+"{"+k.Stats()+"{count}}}")
				try(t, `{`+s.Root+`{`+k.One+`(id:"`+k.EncodeID(testkit.RowID("no record"))+`"){id}}}`)
				try(t, "{units{nodes{"+s.Root+strings.ToUpper(k.List[:1])+k.List[1:]+"{totalCount}}}}")
			})
		}
		for _, f := range schema.Mutation.Fields {
			if !strings.HasPrefix(f.Name, s.Root) {
				continue
			}
			t.Run("Z1 and Z2 mutation "+f.Name, func(t *testing.T) {
				try(t, fmt.Sprintf("mutation{%s(input:%s)%s}", f.Name, value(schema, f.Arguments.ForName("input").Type), inner(schema, f.Type)))
			})
		}
	}
	if cells < 200 {
		t.Errorf("only %d questions", cells)
	}
	testkit.Figure(t, "Rights", "lists, statistics and changes of a module × roles (and none), compared with the rules that it brought", cells, "all")
}
