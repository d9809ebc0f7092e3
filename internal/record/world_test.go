package record_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// compiled makes the kinds of manifests, with fresh slots.
func compiled(t testing.TB, ms ...manifest.Manifest) *record.Kinds {
	t.Helper()
	var modules []catalog.Module
	for i := range ms {
		slots, err := record.Slots(ms[i], nil)
		testkit.Must(t, err)
		modules = append(modules, catalog.Module{Manifest: &ms[i], Slots: slots})
	}
	all, err := catalog.WithModules(gen.Kinds(), modules)
	testkit.Must(t, err)
	ks, err := record.Compile(all)
	testkit.Must(t, err)
	return ks
}

// world is the fixture with the library's kinds.
type world struct {
	*testkit.World
	store *record.Store
}

func each(t *testing.T, f func(t *testing.T, w *world)) {
	t.Helper()
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		f(t, open(w))
	})
}

// open fills the fixture and compiles the library for it.
func open(w *testkit.World) *world {
	w.Fill()
	return &world{w, &record.Store{Kinds: compiled(w.T, testkit.Library()), Postgres: w.Store.Postgres()}}
}

// operation is one that every working role may do: what a role may do is not this package's.
var operation = txn.Operation{Name: "libraryTest", Kind: "Assignment", Action: "accept"}

// apply writes changes of the library as the user of a unit.
func (w *world) apply(ctx context.Context, c record.Changes) error {
	c.Module = "library"
	_, err := w.Runner.Do(ctx, operation, nil, nil, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		return txn.Result{}, w.store.Apply(ctx, tx, c)
	})
	return err
}

// row reads a record whatever its unit; nil if there is none.
func (w *world) row(id uuid.UUID) *gen.Record {
	w.T.Helper()
	row, err := w.Store.Reading().Record.Get(tenant.System(context.Background()), id)
	if gen.IsNotFound(err) {
		return nil
	}
	testkit.Must(w.T, err)
	return row
}

// seen reads a record as the viewer of ctx sees it, as the executor would before it checks.
func (w *world) seen(ctx context.Context, id uuid.UUID) *record.Row {
	w.T.Helper()
	rows, err := w.store.Rows(ctx, w.Store.Reading(), viewer.From(ctx), id)
	testkit.Must(w.T, err)
	if len(rows) == 0 {
		return nil
	}
	return rows[0]
}

// create is the operation that makes a record; the values must pass Check.
func (w *world) create(kind string, set map[string]any) record.Op {
	w.T.Helper()
	return w.numbered(kind, "", set)
}

func (w *world) numbered(kind, number string, set map[string]any) record.Op {
	w.T.Helper()
	body, faults := w.store.Kinds.Kind(kind).Check(record.Input{Action: "count", Set: set, Number: number})
	if len(faults) > 0 {
		w.T.Fatal(faults)
	}
	return record.Op{Verb: record.Create, Kind: kind, ID: uuid.New(), Body: body, Number: number}
}

// update is the operation that changes what the viewer of ctx sees of a record.
func (w *world) update(ctx context.Context, id uuid.UUID, action string, set map[string]any) record.Op {
	w.T.Helper()
	old := w.seen(ctx, id)
	if old == nil {
		w.T.Fatalf("%s is not seen", id)
	}
	body, faults := old.Kind.Check(record.Input{Action: action, Old: old, Set: set})
	if len(faults) > 0 {
		w.T.Fatal(faults)
	}
	return record.Op{Verb: record.Update, Kind: old.KindName, ID: id, Version: old.Version, Body: body}
}

// remove is the operation that deletes what the viewer of ctx sees.
func (w *world) remove(ctx context.Context, id uuid.UUID) record.Op {
	w.T.Helper()
	old := w.seen(ctx, id)
	if old == nil {
		w.T.Fatalf("%s is not seen", id)
	}
	return record.Op{Verb: record.Delete, Kind: old.KindName, ID: id, Version: old.Version}
}

// must applies operations and returns the id of the first.
func (w *world) must(ctx context.Context, ops ...record.Op) uuid.UUID {
	w.T.Helper()
	testkit.Must(w.T, w.apply(ctx, record.Changes{Ops: ops}))
	return ops[0].ID
}

// id is the API id of a record.
func (w *world) id(kind string, id uuid.UUID) string { return w.store.Kinds.Kind(kind).EncodeID(id) }

// book is a valid book with a code of its own.
func book(code string, more ...any) map[string]any {
	set := map[string]any{"title": "Luật " + code, "code": code}
	for i := 0; i < len(more); i += 2 {
		set[more[i].(string)] = more[i+1]
	}
	return set
}

// count counts rows of a table.
func (w *world) count(table, where string, args ...any) (n int) {
	w.T.Helper()
	if !w.Store.Postgres() {
		for i := range args {
			if id, ok := args[i].(uuid.UUID); ok {
				args[i] = id.String()
			}
		}
	}
	testkit.Must(w.T, w.Store.ReadDB.QueryRow("SELECT count(*) FROM "+table+" WHERE "+where, args...).Scan(&n))
	return n
}

// audited are the details of the audit entries of a record, oldest first.
func (w *world) audited(kind string, id uuid.UUID) []map[string]any {
	w.T.Helper()
	rows, err := w.Store.Reading().AuditEntry.Query().All(tenant.System(context.Background()))
	testkit.Must(w.T, err)
	var out []map[string]any
	for _, r := range rows {
		if r.Subject == w.id(kind, id) && r.Kind == kind {
			var detail map[string]any
			testkit.Must(w.T, json.Unmarshal(r.Change, &detail))
			out = append(out, detail)
		}
	}
	return out
}

// same compares by JSON.
func same(a, b any) bool { return asJSON(a) == asJSON(b) }

func asJSON(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return strings.ReplaceAll(string(out), `\u0026`, "&")
}

// jnum is a number as JSON decodes it.
func jnum(s string) json.Number { return json.Number(s) }

// bare is a transaction of nobody.
func (w *world) bare(tx *gen.Tx) *txn.Tx {
	return &txn.Tx{Tx: tx, Now: w.Clock.Now(), Today: w.Clock.Today(), Kinds: w.Store.Catalogue}
}
