package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/training"
)

// values are the fields of a record by name, as the API takes them.
type values map[string]any

// entry is a record of the module training on its way into the database.
type entry struct {
	kind   string // Course
	set    values
	task   string // number of the task whose assignment it is tied to; "" for none
	number string // field that gets a number of the book
	moves  []move // what became of it, in order
	id     uuid.UUID
}

// move is a change of state by an action, which may set more.
type move struct {
	action string
	set    values
}

// entering stands for the actions that set what a create does not take.
const entering = "enter"

// trainer writes the records of the module training as its actions would have.
type trainer struct {
	*filler
	tx    *txn.Tx
	store *record.Store
	ties  map[string]string // assignment by task number and unit
}

// writeTraining writes what the units have kept in the module training: rosters, courses with
// attendance and certificates, reviews, proposals and measures.
func (f *filler) writeTraining(ctx context.Context, tx *txn.Tx) error {
	m, err := sdk.Manifest(training.Module())
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
	t := &trainer{filler: f, tx: tx, store: &record.Store{Kinds: kinds, Postgres: f.store.Postgres()}}
	if err := t.readTies(ctx); err != nil {
		return err
	}
	return t.story(ctx)
}

// readTies finds this year's assignments of the tasks that the records belong to.
func (t *trainer) readTies(ctx context.Context) error {
	rows, err := t.tx.Assignment.Query().Where(assignment.PlanID(t.plan), assignment.PeriodFromGTE(yearStart), assignment.ParentIDIsNil(),
		assignment.HasTaskWith(task.NumberIn("2.10", "2.18", "2.20", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7"))).WithTask().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return err
	}
	t.ties = map[string]string{}
	for _, a := range rows {
		t.ties[a.Edges.Task.Number+" "+t.unitCodes[a.UnitID]] = t.filler.store.Catalogue.Kind("Assignment").EncodeID(a.ID)
	}
	return nil
}

// write writes the records of one unit, as somebody there, and what became of them.
func (t *trainer) write(ctx context.Context, username, unit string, entries ...*entry) error {
	ctx, err := t.as(ctx, username, unit)
	if err != nil {
		return err
	}
	inner := *t.tx // what is told of each record is summed up below
	inner.Viewer = viewer.From(ctx)
	made := record.Changes{Module: "training"}
	counts := map[string]int{}
	most := 0
	for _, e := range entries {
		if e.id == uuid.Nil {
			e.newID()
		}
		body, faults := t.kind(e).Check(record.Input{Action: entering, Set: e.set, Number: e.number})
		if len(faults) > 0 {
			return fmt.Errorf("%s %v: %w", e.kind, e.set, faults)
		}
		made.Ops = append(made.Ops, record.Op{
			Verb: record.Create, Kind: t.kind(e).Name, ID: e.id, Body: body, Number: e.number, Assignment: t.ties[e.task+" "+unit],
		})
		counts[e.kind]++
		most = max(most, len(e.moves))
	}
	if err := t.store.Apply(ctx, &inner, made); err != nil {
		return err
	}
	for round := range most {
		if err := t.move(ctx, &inner, entries, round); err != nil {
			return err
		}
	}
	t.tx.Audit("Unit", t.unitIDs[unit], t.unitIDs[unit], map[string]any{"module": "training", "records": counts})
	return nil
}

// move takes the round-th move of each record.
func (t *trainer) move(ctx context.Context, tx *txn.Tx, entries []*entry, round int) error {
	by := map[uuid.UUID]move{}
	var ids []uuid.UUID
	for _, e := range entries {
		if round < len(e.moves) {
			by[e.id] = e.moves[round]
			ids = append(ids, e.id)
		}
	}
	rows, err := t.store.Rows(ctx, tx.Client(), tx.Viewer, ids...)
	if err != nil {
		return err
	}
	moved := record.Changes{Module: "training"}
	for _, r := range rows {
		m := by[r.ID]
		body, faults := r.Kind.Check(record.Input{Action: m.action, Old: r, Set: m.set})
		if len(faults) > 0 {
			return fmt.Errorf("%s %v: %w", r.KindName, m, faults)
		}
		moved.Ops = append(moved.Ops, record.Op{Verb: record.Update, Kind: r.KindName, ID: r.ID, Version: r.Version, Body: body})
	}
	return t.store.Apply(ctx, tx, moved)
}

func (t *trainer) kind(e *entry) *record.Kind { return t.store.Kinds.Kind("Training" + e.kind) }

// ref is the API id of a record, which may be written later.
func (t *trainer) ref(e *entry) string {
	if e.id == uuid.Nil {
		e.newID()
	}
	return t.kind(e).EncodeID(e.id)
}

func (e *entry) newID() {
	id, err := uuid.NewV7()
	if err != nil {
		panic(err) // the system's random source is gone: nothing may go on
	}
	e.id = id
}

func (e *entry) text(field string) string { s, _ := e.set[field].(string); return s }

// with are the values with more.
func (v values) with(more values) values {
	out := values{}
	for _, from := range []values{v, more} {
		maps.Copy(out, from)
	}
	return out
}

func number(n int) json.Number { return json.Number(fmt.Sprint(n)) }
