package read_test

import (
	"runtime"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/read"
)

// FuzzCost holds two things: the walker never fails by itself, and what it lets pass costs
// validation little memory, whatever it is. An explosion in time ends the run by its timeout.
func FuzzCost(f *testing.F) {
	schema, all := graph.Schema(), rules.NewDefaultRules()
	for _, doc := range []string{
		"{units{nodes{id}}}", "{...a} fragment a on Query{...b ...b} fragment b on Query{...c ...c} fragment c on Query{viewer{today}}",
		"query($a:Int=1){units(first:$a){edges{cursor}}}", "{__schema{types{name}}}", "{a:units(where:{and:[{or:[{not:{}}]}]}){totalCount}}",
		"mutation{x} subscription{y}", "{units{nodes{id id id ...{id}}}}", "{a{...}}", "fragment a on A{...a}", "{nodes(ids:[\"a\"]){... on Task{id}}}",
	} {
		f.Add(doc)
	}
	f.Fuzz(func(t *testing.T, doc string) {
		if len(doc) > 20_000 {
			return
		}
		parsed, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: doc}, read.MaxTokens)
		if err != nil {
			return
		}
		if _, err := read.Weigh(&catalog.Catalogue{}, parsed, "", map[string]any{"a": "x"}); err != nil {
			return
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_ = validator.ValidateWithRules(schema, parsed, all)
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > 64<<20 {
			t.Errorf("validation took %d bytes of memory for %q", used, doc)
		}
	})
}
