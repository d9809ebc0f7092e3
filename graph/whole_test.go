package graph_test

import (
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// TestAKnownDocumentIsStillWeighed: a document that was light is kept as such only where no
// variable decides how much it asks for, and its variables are looked at every time.
func TestAKnownDocumentIsStillWeighed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h, ctx := door(t, w), w.As("stp")
		wide := make([]any, 3000)
		for name, c := range map[string]struct {
			doc         string
			light, more map[string]any
			code        string
		}{
			"a page that a variable makes long": {
				"query($n:Int){units(first:$n){nodes{children(first:$n){nodes{children(first:$n){nodes{id}}}}}}}",
				map[string]any{"n": 1}, map[string]any{"n": 100}, "TOO_COSTLY"},
			"a list of ids in a variable": {
				"query($i:[ID!]!){nodes(ids:$i){...on Unit{children(first:100){nodes{children(first:10){nodes{id}}}}}}}",
				map[string]any{"i": []any{}}, map[string]any{"i": many(w.ID("stp"), 100)}, "TOO_COSTLY"},
			"variables that are too many": {
				"query($i:[ID!]!){nodes(ids:$i){id}}",
				map[string]any{"i": []any{}}, map[string]any{"i": wide}, "TOO_COSTLY"},
		} {
			for range 3 {
				if a := testkit.Read(t, testkit.Ask(t, h, ctx, c.doc, c.light)); a.Code() != "" {
					t.Fatalf("%s: %v", name, a.Errors)
				}
			}
			if a := testkit.Read(t, testkit.Ask(t, h, ctx, c.doc, c.more)); a.Code() != c.code {
				t.Errorf("%s: %s, want %s", name, a.Code(), c.code)
			}
		}
	})
}

func many(id string, n int) (out []any) {
	for range n {
		out = append(out, id)
	}
	return out
}

// TestAnAnswerIsOneWhole: what the reader answers at once, and what the executor puts together
// because of an error or a question about the schema, have the same order and names.
func TestAnAnswerIsOneWhole(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h, ctx := door(t, w), w.As("stp")
		for name, c := range map[string]struct{ doc, want string }{
			"fields in their order":       {`{b:viewer{unit{code}} a:units(first:0){nodes{id}}}`, `{"data":{"b":{"unit":{"code":"stp"}},"a":{"nodes":[]}}}`},
			"a field without a row":       {`{nodes(ids:["` + strings.Replace(w.ID("stp"), "unit_", "task_", 1) + `"]){id}}`, `{"data":{"nodes":[null]}}`},
			"the name of the type beside": {`{b:viewer{unit{code}} __typename}`, `{"data":{"b":{"unit":{"code":"stp"}},"__typename":"Query"}}`},
			"a field that is left out":    {`query($x:Boolean!){a:viewer@skip(if:$x){today} b:viewer{unit{code}}}`, `{"data":{"b":{"unit":{"code":"stp"}}}}`},
		} {
			if body := testkit.Ask(t, h, ctx, c.doc, map[string]any{"x": true}); strings.TrimSpace(body) != c.want {
				t.Errorf("%s: %s, want %s", name, body, c.want)
			}
		}
		body := testkit.Ask(t, h, ctx, `{a:viewer{unit{code}} b:node(id:"unit_x"){id}}`, nil)
		if a := testkit.Read(t, body); a.Code() != "NOT_FOUND" || !strings.Contains(body, `"path":["b"]`) || !strings.Contains(body, `"a":{"unit":{"code":"stp"}},"b":null`) {
			t.Errorf("one field has an error: %s", body)
		}
	})
}
