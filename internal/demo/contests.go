package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// contester writes the records of the module contests as its actions would have, all of the
// office: a contest that has been published, one that is open, and one on a stage.
type contester struct {
	*filler
	*cast
	ctx     context.Context // of somebody of the office
	tx      *txn.Tx
	store   *record.Store
	ties    map[string]string // assignment of the office by task number
	entries []*entry          // that are not written yet
	counts  map[string]int
}

// writeContests writes what the office has kept in the module contests.
func (f *filler) writeContests(ctx context.Context, tx *txn.Tx) error {
	m, err := sdk.Manifest(contests.Module())
	if err != nil {
		return err
	}
	slots, err := record.Slots(m, nil) // the same that the register gives a module that is new
	if err != nil {
		return err
	}
	all, err := catalog.WithModules(gen.Kinds(), []catalog.Module{{Manifest: &m, Slots: slots}})
	if err != nil {
		return err
	}
	kinds, err := record.Compile(all)
	if err != nil {
		return err
	}
	ctx, err = f.as(ctx, officeStaff, office)
	if err != nil {
		return err
	}
	inner := *tx // what is told of each record is summed up below
	inner.Viewer = viewer.From(ctx)
	w := &contester{
		filler: f, cast: &cast{rand.New(rand.NewPCG(13, 14)), map[string]bool{}}, ctx: ctx, tx: &inner,
		store: &record.Store{Kinds: kinds, Postgres: f.store.Postgres()}, ties: map[string]string{}, counts: map[string]int{},
	}
	for _, q := range f.People {
		w.used[q.FullName] = true
	}
	rows, err := tx.Assignment.Query().Where(assignment.PlanID(f.plan), assignment.UnitID(f.unitIDs[office]), assignment.PeriodFromGTE(yearStart),
		assignment.ParentIDIsNil(), assignment.HasTaskWith(task.NumberIn("2.8", "2.9"))).WithTask().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range rows {
		w.ties[a.Edges.Task.Number] = f.store.Catalogue.Kind("Assignment").EncodeID(a.ID)
	}
	for _, step := range []func() error{w.published, w.open, w.stage} {
		if err := step(); err != nil {
			return err
		}
	}
	tx.Audit("Unit", f.unitIDs[office], f.unitIDs[office], map[string]any{"module": "contests", "records": w.counts})
	return nil
}

// add puts a record among those to be written.
func (w *contester) add(e *entry) *entry {
	if e.id == uuid.Nil {
		e.newID()
	}
	w.entries = append(w.entries, e)
	return e
}

func (w *contester) kind(e *entry) *record.Kind { return w.store.Kinds.Kind("Contests" + e.kind) }

// to is the API id of a record.
func (w *contester) to(e *entry) string { return w.kind(e).EncodeID(e.id) }

// flush writes the records that wait, and what became of them.
func (w *contester) flush() error {
	most := 0
	for some := range slices.Chunk(w.entries, 900) { // Apply takes 1,000
		made := record.Changes{Module: "contests"}
		for _, e := range some {
			body, faults := w.kind(e).Check(record.Input{Action: entering, Set: e.set, Number: e.number})
			if len(faults) > 0 {
				return fmt.Errorf("%s %v: %w", e.kind, e.set, faults)
			}
			made.Ops = append(made.Ops, record.Op{Verb: record.Create, Kind: w.kind(e).Name, ID: e.id, Body: body, Number: e.number, Assignment: w.ties[e.task]})
			w.counts[e.kind]++
			most = max(most, len(e.moves))
		}
		if err := w.store.Apply(w.ctx, w.tx, made); err != nil {
			return err
		}
	}
	for round := range most {
		for some := range slices.Chunk(w.entries, 900) {
			if err := w.move(some, round); err != nil {
				return err
			}
		}
	}
	w.entries = nil
	return nil
}

// move takes the round-th move of each record.
func (w *contester) move(entries []*entry, round int) error {
	by := map[uuid.UUID]move{}
	var ids []uuid.UUID
	for _, e := range entries {
		if round < len(e.moves) {
			by[e.id] = e.moves[round]
			ids = append(ids, e.id)
		}
	}
	rows, err := w.store.Rows(w.ctx, w.tx.Client(), w.tx.Viewer, ids...)
	if err != nil {
		return err
	}
	moved := record.Changes{Module: "contests"}
	for _, r := range rows {
		m := by[r.ID]
		body, faults := r.Kind.Check(record.Input{Action: m.action, Old: r, Set: m.set})
		if len(faults) > 0 {
			return fmt.Errorf("%s %v: %w", r.KindName, m, faults)
		}
		moved.Ops = append(moved.Ops, record.Op{Verb: record.Update, Kind: r.KindName, ID: r.ID, Version: r.Version, Body: body})
	}
	return w.store.Apply(w.ctx, w.tx, moved)
}

// plainly is a value of the module as JSON decodes it for a check.
func plainly(v any) (any, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var out any
	err = json.Unmarshal(data, &out)
	return out, err
}
