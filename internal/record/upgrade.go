package record

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// UpgradeBatch is how many records one call of Upgrade re-writes.
const UpgradeBatch = 200

// Upgrade re-writes the next records of a kind behind the id after, in the order of their ids:
// bodies of an older schema as do makes them (pure; stored bodies of schema from, by the keys of
// the fields, in and out), with the defaults of what they lack, and of all of them the shadow columns, who sees them, their references
// and their unique values as the manifest says now. It returns the last id, or uuid.Nil if nothing
// is left. A value that two records have by now is UNIQUE, a body of a newer schema is left alone.
// It works for the server, in a transaction of txn.Runner.System.
func (s *Store) Upgrade(ctx context.Context, tx *txn.Tx, kind string, after uuid.UUID, do func(from int, bodies []json.RawMessage) ([]json.RawMessage, error)) (uuid.UUID, error) {
	k := s.Kinds.Kind(kind)
	if k == nil {
		return uuid.Nil, fmt.Errorf("record: there is no kind %s", kind)
	}
	tx.Kinds = s.Kinds.Catalogue
	sys := tenant.System(ctx)
	ids, err := tx.Record.Query().Where(record.Kind(kind), record.SchemaLTE(k.Declared.Schema), record.IDGT(after)).Order(record.ByID()).Limit(UpgradeBatch).IDs(sys)
	if err != nil || len(ids) == 0 {
		return uuid.Nil, err
	}
	rows, err := s.load(sys, tx.Client(), ids, "UPDATE")
	if err != nil {
		return uuid.Nil, err
	}
	a := &applying{Store: s, Changes: Changes{Module: k.Module}, tx: tx, ctx: sys, sys: sys, byID: map[uuid.UUID]*change{}}
	for _, r := range rows {
		c := &change{Op: &Op{Verb: Update, Kind: kind, ID: r.ID, Version: r.Version, Body: r.Body, Path: []any{k.EncodeID(r.ID)}}, kind: k, old: r, unit: r.Unit, assignment: r.Assignment, anew: true}
		a.changes = append(a.changes, c)
	}
	for _, step := range []func() error{func() error { return a.raised(do) }, a.defaults, a.plans, a.heirs, a.unique, a.rewrite} {
		if err := step(); err != nil {
			return uuid.Nil, err
		}
	}
	return ids[len(ids)-1], nil
}

// Upgraded is a row with the body that its module made of one of an older schema, for who changes
// a record before Upgrade came to it.
func (k *Kind) Upgraded(r *Row, body json.RawMessage) (*Row, error) {
	b, err := k.canonical(body)
	if err != nil {
		return nil, err
	}
	out := *r
	out.Body, out.Schema = b, k.Declared.Schema
	return &out, nil
}

// canonical reads a body that a module made: every value must be of its field's type.
func (k *Kind) canonical(text []byte) (Body, error) {
	b, err := k.body(text)
	if err != nil {
		return b, bad("nội dung không phải là đối tượng JSON", "a body is no JSON object").Because(err)
	}
	var faults Faults
	for _, f := range k.fields {
		v, wrong := f.value(b.values[f.key])
		for _, w := range wrong {
			faults = append(faults, w.At(append([]any{f.Name}, w.Path...)...))
		}
		if v == nil {
			v = f.without
		}
		if delete(b.values, f.key); v != nil {
			b.values[f.key] = v
		}
	}
	return b, faults.err()
}

// raised has bodies of older schemas made anew, those of one schema at once.
func (a *applying) raised(do func(from int, bodies []json.RawMessage) ([]json.RawMessage, error)) error {
	old := map[int][]*change{}
	for _, c := range a.changes {
		if c.old.Schema < c.kind.Declared.Schema {
			old[c.old.Schema] = append(old[c.old.Schema], c)
		}
	}
	for from, changes := range old {
		bodies := make([]json.RawMessage, len(changes))
		for i, c := range changes {
			bodies[i] = c.old.Body.JSON()
		}
		made, err := do(from, bodies)
		if err != nil {
			return err
		}
		if len(made) != len(bodies) {
			return bad("%d nội dung cho %d hồ sơ", "%d bodies for %d records", len(made), len(bodies))
		}
		for i, c := range changes {
			if c.Body, err = c.kind.canonical(made[i]); err != nil {
				return fmt.Errorf("%s: %w", c.kind.EncodeID(c.ID), err)
			}
		}
	}
	return nil
}

// defaults gives records the defaults of what they lack: reads show what is stored.
func (a *applying) defaults() error {
	for _, c := range a.changes {
		own := false // the values are the change's own, not those of the row
		for _, f := range c.kind.fields {
			if f.without == nil || c.Body.values[f.key] != nil {
				continue
			}
			if !own {
				c.Body, own = Body{c.kind, maps.Clone(c.Body.values)}, true
			}
			c.Body.values[f.key] = f.without
		}
	}
	return nil
}

// plans finds the plans of the assignments that the records are tied to.
func (a *applying) plans() error {
	var ids []uuid.UUID
	for _, c := range a.changes {
		if c.assignment != nil {
			ids = append(ids, *c.assignment)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := a.tx.Assignment.Query().Where(among(assignment.FieldID, ids)).Select(assignment.FieldID, assignment.FieldPlanID).All(a.sys)
	if err != nil {
		return err
	}
	plans := map[uuid.UUID]*uuid.UUID{}
	for _, r := range rows {
		plans[r.ID] = &r.PlanID
	}
	for _, c := range a.changes {
		if c.assignment != nil {
			c.plan = plans[*c.assignment]
		}
	}
	return nil
}

// rewrite writes the records; a changed body raises the version and is told.
func (a *applying) rewrite() error {
	for _, c := range a.changes {
		u := a.tx.Record.Update().Where(record.ID(c.ID))
		if c.old.Schema != c.kind.Declared.Schema || !bytes.Equal(c.old.Body.JSON(), c.Body.JSON()) {
			u.AddVersion(1)
			detail := c.detail()
			detail["do"], detail["schema"] = "upgrade", moved{c.old.Schema, c.kind.Declared.Schema}
			a.tx.Audit(c.kind.Name, c.ID, c.unit, detail)
		}
		if err := set(u.Mutation(), c.values(), true); err != nil {
			return err
		}
		if err := u.Exec(a.sys); err != nil {
			return err
		}
	}
	return a.relink()
}
