package read_test

import (
	"context"
	"encoding/json"
	"net/http"
	"testing"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/testkit"
)

// world is a filled world with the door to it.
type world struct {
	*testkit.World
	reader *read.Reader
	door   http.Handler
}

func newWorld(t testing.TB, w *testkit.World) *world {
	t.Helper()
	w.Fill()
	w.Shelve()
	return opened(t, w)
}

// opened makes the door to a world that is not filled.
func opened(t testing.TB, w *testkit.World) *world {
	t.Helper()
	r, err := read.New(w.Store, w.Runner.Policy, w.Clock, make([]byte, 32))
	testkit.Must(t, err)
	door := graph.NewServer(&graph.Resolver{Reader: r})
	testkit.Must(t, door.Serve(1, w.Kinds))
	return &world{World: w, reader: r, door: door}
}

// unmerged serves no module, so that the plans are those of w.reader and can be counted: a generation
// has a reader of its own.
func (w *world) unmerged() { w.door = graph.NewServer(&graph.Resolver{Reader: w.reader}) }

// each runs f on a filled world of both databases.
func each(t *testing.T, f func(t *testing.T, w *world)) {
	t.Helper()
	testkit.Each(t, func(t *testing.T, w *testkit.World) { f(t, newWorld(t, w)) })
}

// ask returns the body of an answer.
func (w *world) ask(t testing.TB, ctx context.Context, doc string, vars ...map[string]any) string {
	t.Helper()
	var v map[string]any
	if len(vars) > 0 {
		v = vars[0]
	}
	return testkit.Ask(t, w.door, ctx, doc, v)
}

// data returns what an answer without errors holds at a path of names.
func (w *world) data(t testing.TB, ctx context.Context, doc string, vars map[string]any, path ...string) any {
	t.Helper()
	body := w.ask(t, ctx, doc, vars)
	a := testkit.Read(t, body)
	if len(a.Errors) > 0 {
		t.Fatalf("%s\nasked %s: %s", doc, vars, body)
	}
	var at any = a.Data
	for _, p := range path {
		m, ok := at.(map[string]any)
		if !ok {
			t.Fatalf("%s: no %s in %s", doc, p, body)
		}
		at = m[p]
	}
	return at
}

// refused asks for something that must fail and returns the first error's code and input path.
func (w *world) refused(t testing.TB, ctx context.Context, doc string, vars map[string]any) (code, path string) {
	t.Helper()
	a := testkit.Read(t, w.ask(t, ctx, doc, vars))
	if len(a.Errors) == 0 {
		t.Fatalf("answered: %s", doc)
	}
	text, err := json.Marshal(a.Errors[0].Extensions.InputPath)
	testkit.Must(t, err)
	return a.Code(), string(text)
}

// id is the API id of a row of the fixture.
func (w *world) id(kind, name string) string {
	return w.Kinds.Kind(kind).EncodeID(testkit.RowID(name))
}

func pick(t testing.TB, list any, field string) []string {
	t.Helper()
	items, ok := list.([]any)
	if !ok {
		t.Fatalf("no list but %v", list)
	}
	out := make([]string, len(items))
	for i, item := range items {
		m, _ := item.(map[string]any)
		text, err := json.Marshal(m[field])
		testkit.Must(t, err)
		out[i] = string(text)
	}
	return out
}
