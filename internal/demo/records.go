package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/awareness"
	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/mobilization"
	"github.com/lantoa/lantoa/plugins/organization"
	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/training"
)

// kept are the modules that the demonstration has records of, in the order in which they are
// written: a record may refer to those of modules before it.
var kept = []struct {
	module func() sdk.Module
	write  func(context.Context, *desk) error
}{
	{training.Module, writeTraining},
	{contests.Module, writeContests},
	{awareness.Module, writeAwareness},
	{organization.Module, writeOrganization},
	{media.Module, writeMedia},
	{outreach.Module, writeOutreach},
	{funding.Module, writeFunding},
	{mobilization.Module, writeMobilization},
	{evaluation.Module, writeEvaluation},
}

// values are the fields of a record by name, as the API takes them.
type values map[string]any

// entry is a record of a module on its way into the database.
type entry struct {
	kind   string // Course
	set    values
	task   string // number of the task whose assignment of this year it is tied to; "" for none
	number string // field that gets a number of the book
	moves  []move // what became of it, in order
	id     uuid.UUID
}

// move is a change by an action, which may set what an update does not take.
type move struct {
	action string
	set    values
}

// entering stands for the actions that set what a create does not take.
const entering = "enter"

// desk writes the records of one module as its actions would have.
type desk struct {
	*filler
	module string
	tx     *txn.Tx
	store  *record.Store
	ties   map[string]string         // this year's assignment by task number and unit: "2.10 stp"
	people map[string]*viewer.Viewer // who acted already, by name and unit: "stp-cv stp"
}

// writeRecords writes what the units have kept in the modules.
func (f *filler) writeRecords(ctx context.Context, tx *txn.Tx) error {
	var all []catalog.Module
	for _, k := range kept {
		m, err := sdk.Manifest(k.module())
		if err != nil {
			return err
		}
		slots, err := record.Slots(m, nil) // the same that the register gives a module that is new
		if err != nil {
			return err
		}
		all = append(all, catalog.Module{Manifest: &m, Slots: slots})
	}
	known, err := catalog.WithModules(gen.Kinds(), all)
	if err != nil {
		return err
	}
	kinds, err := record.Compile(known)
	if err != nil {
		return err
	}
	d := desk{filler: f, tx: tx, store: &record.Store{Kinds: kinds, Postgres: f.store.Postgres()}, ties: map[string]string{}, people: map[string]*viewer.Viewer{}}
	rows, err := tx.Assignment.Query().Where(assignment.PlanID(f.plan), assignment.PeriodFromGTE(yearStart), assignment.ParentIDIsNil()).
		WithTask().Order(assignment.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range rows {
		d.ties[a.Edges.Task.Number+" "+f.unitCodes[a.UnitID]] = f.store.Catalogue.Kind("Assignment").EncodeID(a.ID)
	}
	for i, k := range kept {
		one := d
		one.module = all[i].Name
		if err := k.write(ctx, &one); err != nil {
			return fmt.Errorf("%s: %w", one.module, err)
		}
	}
	return nil
}

// write writes the records of one unit, as somebody there, as what became of them left them.
func (d *desk) write(ctx context.Context, username, unit string, entries ...*entry) error {
	ctx, tx, err := d.acting(ctx, username, unit)
	if err != nil {
		return err
	}
	counts := map[string]int{}
	for some := range slices.Chunk(entries, 900) { // Apply takes 1,000
		made := record.Changes{Module: d.module}
		for _, e := range some {
			steps := []record.Input{{Action: entering, Set: e.set, Number: e.number}}
			for _, m := range e.moves {
				steps = append(steps, record.Input{Action: m.action, Set: m.set})
			}
			op, faults := d.kind(e).Enter(steps...)
			if len(faults) > 0 {
				return fmt.Errorf("%s %v %v: %w", e.kind, e.set, e.moves, faults)
			}
			if e.id == uuid.Nil {
				e.newID()
			}
			op.ID, op.Assignment = e.id, d.ties[e.task+" "+unit]
			made.Ops = append(made.Ops, op)
			counts[e.kind]++
		}
		if err := d.store.Apply(ctx, tx, made); err != nil {
			return err
		}
	}
	d.tx.Audit("Unit", d.unitIDs[unit], d.unitIDs[unit], map[string]any{"module": d.module, "records": counts})
	return nil
}

// later takes the moves of a record that is there already, one after the other.
func (d *desk) later(ctx context.Context, username, unit string, e *entry) error {
	ctx, tx, err := d.acting(ctx, username, unit)
	if err != nil {
		return err
	}
	for _, m := range e.moves {
		rows, err := d.store.Rows(ctx, tx.Client(), tx.Viewer, e.id)
		if err != nil {
			return err
		}
		moved := record.Changes{Module: d.module}
		for _, r := range rows {
			body, faults := r.Kind.Check(record.Input{Action: m.action, Old: r, Set: m.set})
			if len(faults) > 0 {
				return fmt.Errorf("%s %v: %w", r.KindName, m, faults)
			}
			moved.Ops = append(moved.Ops, record.Op{Verb: record.Update, Kind: r.KindName, ID: r.ID, Version: r.Version, Body: body})
		}
		if err := d.store.Apply(ctx, tx, moved); err != nil {
			return err
		}
	}
	return nil
}

// acting is the transaction of a person who acts for a unit; what it tells of each record is
// summed up elsewhere. Who that is is asked once: no unit changes while records are written.
func (d *desk) acting(ctx context.Context, username, unit string) (context.Context, *txn.Tx, error) {
	tx := *d.tx
	tx.Viewer = d.people[username+" "+unit]
	if tx.Viewer == nil {
		asked, err := d.as(ctx, username, unit)
		if err != nil {
			return nil, nil, err
		}
		tx.Viewer = viewer.From(asked)
		d.people[username+" "+unit] = tx.Viewer
	}
	return viewer.With(ctx, tx.Viewer), &tx, nil
}

func (d *desk) kind(e *entry) *record.Kind {
	return d.store.Kinds.Kind(catalog.TypeName(d.module, e.kind))
}

// ref is the API id of a record, which may be written later.
func (d *desk) ref(e *entry) string {
	if e.id == uuid.Nil {
		e.newID()
	}
	return d.kind(e).EncodeID(e.id)
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
