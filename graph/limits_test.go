package graph_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/testkit"
)

func door(t *testing.T, w *testkit.World) http.Handler {
	t.Helper()
	r, err := read.New(w.Store, w.Runner.Policy, w.Clock, make([]byte, 32))
	testkit.Must(t, err)
	return graph.NewServer(&graph.Resolver{Reader: r})
}

// TestARefusedRequestSaysWhy: the code that a client acts on, in both languages, and no data.
func TestARefusedRequestSaysWhy(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h, ctx := door(t, w), w.As("stp")
		for name, c := range map[string]struct{ doc, code string }{
			"too deep":                     {"{" + strings.Repeat("a{", 50) + "b" + strings.Repeat("}", 51), "TOO_COSTLY"},
			"too many rows":                {"{units(first:100){nodes{children(first:100){nodes{children(first:100){nodes{id}}}}}}}", "TOO_COSTLY"},
			"fragments in a circle":        {"{...a} fragment a on Query{...a}", "TOO_COSTLY"},
			"a field that is not there":    {"{nothing}", "BAD_INPUT"},
			"a secret that is not a field": {"{viewer{user{passwordHash}}}", "BAD_INPUT"},
			"no GraphQL":                   {"{", "BAD_INPUT"},
			"too many tokens":              {"{" + strings.Repeat("a ", read.MaxTokens) + "}", "BAD_INPUT"},
			"a filter that is not there":   {`{units(where:{sortKey:{eq:"x"}}){nodes{id}}}`, "BAD_INPUT"},
			"an order that is not there":   {"{units(orderBy:{field:KIND}){nodes{id}}}", "BAD_INPUT"},
			"an id that is not there":      {`{node(id:"unit_x"){id}}`, "NOT_FOUND"},
		} {
			body := testkit.Ask(t, h, ctx, c.doc, nil)
			a := testkit.Read(t, body)
			if a.Code() != c.code || strings.Contains(body, "Did you mean") || len(a.Errors) > 20 {
				t.Errorf("%s: %s, want %s: %.300s", name, a.Code(), c.code, body)
			}
		}
	})
}

func TestManyErrorsAreNotAllTold(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		doc := "{" + strings.Repeat("viewer{", 1)
		for range 60 {
			doc += "x" + strings.Repeat("y", len(doc)%50) + " "
		}
		a := testkit.Read(t, testkit.Ask(t, door(t, w), w.As("stp"), doc+"}}", nil))
		if n := len(a.Errors); n == 0 || n > 20 {
			t.Errorf("%d errors are told", n)
		}
	})
}

func TestNobodySeesNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h := door(t, w)
		for _, doc := range []string{"{units{nodes{id}}}", "{viewer{today}}", `{node(id:"` + w.ID("stp") + `"){id}}`} {
			body := testkit.Ask(t, h, context.Background(), doc, nil)
			if a := testkit.Read(t, body); a.Code() != "UNAUTHENTICATED" {
				t.Errorf("%s: %s", doc, body)
			}
		}
		if body := testkit.Ask(t, h, context.Background(), "{__schema{types{name}}}", nil); strings.Contains(body, "AssignmentState") {
			t.Errorf("the schema is told to nobody: %.200s", body)
		}
	})
}

// TestTheSchemaHoldsNoData: what a tool asks about the schema is the same for all.
func TestTheSchemaHoldsNoData(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.Fill()
		h, doc := door(t, w), "{__schema{types{name description fields{name description args{name}} enumValues{name} inputFields{name}}}}"
		body := testkit.Ask(t, h, w.As("stp"), doc, nil)
		if body != testkit.Ask(t, h, w.As("snv"), doc, nil) || strings.Contains(body, "canary") || !strings.Contains(body, "AssignmentState") {
			t.Errorf("the schema differs, or holds rows: %.300s", body)
		}
	})
}
