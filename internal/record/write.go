package record

import (
	"fmt"

	"entgo.io/ent"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// values are what the columns of a record hold beside its id, unit and kind: the body, what it is
// called, its shadow columns, and who sees it.
func (c *change) values() map[string]any {
	k, b := c.kind, c.Body
	out := b.columns()
	out[record.FieldSchema], out[record.FieldTitle], out[record.FieldBody] = k.Declared.Schema, b.title(), b.JSON()
	out[record.FieldState], out[record.FieldShared] = nil, k.shared(b.state())
	if s := b.state(); s != "" {
		out[record.FieldState] = s
	}
	for _, column := range []string{record.FieldScopeID, record.FieldPlanID, record.FieldFiguresID, record.FieldAssignmentID} {
		out[column] = nil
	}
	if c.assignment != nil {
		out[record.FieldAssignmentID] = *c.assignment
	}
	switch k.Declared.Visibility {
	case manifest.Scope, manifest.AllUnits:
		if out[record.FieldScopeID] = c.unit; c.plan != nil {
			out[record.FieldPlanID] = *c.plan
		}
	case manifest.Named:
		for _, l := range b.links() {
			if l.field.Name == k.Declared.Named && k.shows(b.state()) {
				out[record.FieldScopeID] = c.named(l.id)
			}
		}
		if c.plan != nil {
			out[record.FieldPlanID] = *c.plan
		}
	case manifest.StatisticsUp:
		out[record.FieldFiguresID] = c.unit
	}
	return out
}

// set puts values into a mutation of ent; an update empties what has none.
func set(m ent.Mutation, values map[string]any, update bool) error {
	for column, v := range values {
		var err error
		switch {
		case v != nil:
			err = m.SetField(column, v)
		case update:
			err = m.ClearField(column)
		}
		if err != nil {
			return fmt.Errorf("record: column %s: %w", column, err)
		}
	}
	return nil
}

// mostValues is how many values one statement binds; the SQLite driver takes long with many.
const mostValues = 400

// write writes the bodies: as the viewer, so that the unit rules hold once more; as the server
// where it follows from a deletion.
func (a *applying) write() error {
	var creates []*gen.RecordCreate
	bound := 0
	flush := func() error {
		if len(creates) == 0 {
			return nil
		}
		err := a.tx.Record.CreateBulk(creates...).Exec(a.ctx)
		creates, bound = nil, 0
		return err
	}
	for _, c := range a.changes {
		if c.Verb == Delete {
			continue
		}
		values := c.values()
		if c.Verb == Update {
			if err := a.update(c, values); err != nil {
				return err
			}
			continue
		}
		row := a.tx.Record.Create().SetID(c.ID).SetUnitID(c.unit).SetKind(c.kind.Name).SetModule(a.Module).SetCreatedAt(a.tx.Now).SetUpdatedAt(a.tx.Now)
		if a.v.User != uuid.Nil {
			row.SetCreatedByID(a.v.User).SetUpdatedByID(a.v.User)
		}
		if c.past > 0 {
			row.SetVersion(c.past + 1)
		}
		if err := set(row.Mutation(), values, false); err != nil {
			return err
		}
		creates = append(creates, row)
		if bound += len(row.Mutation().Fields()); bound >= mostValues {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	return a.relink()
}

func (a *applying) update(c *change, values map[string]any) error {
	ctx := a.ctx
	if c.beyond() {
		ctx = a.sys
	}
	delete(values, record.FieldPlanID) // it stays tied to what it was made for
	delete(values, record.FieldAssignmentID)
	u := a.tx.Record.Update().Where(record.ID(c.ID), record.Version(int(c.old.Version))).AddVersion(1).SetUpdatedAt(a.tx.Now)
	if a.v.User != uuid.Nil {
		u.SetUpdatedByID(a.v.User)
	}
	if err := set(u.Mutation(), values, true); err != nil {
		return err
	}
	n, err := u.Save(ctx)
	if err == nil && n != 1 {
		err = conflict()
	}
	return err
}

// remove deletes what goes; its references went with relink, its unique values with unique.
func (a *applying) remove() error {
	for _, beyond := range []bool{true, false} {
		var ids []uuid.UUID
		for _, c := range a.changes {
			if c.Verb == Delete && c.beyond() == beyond {
				ids = append(ids, c.ID)
			}
		}
		if len(ids) == 0 {
			continue
		}
		ctx := a.ctx
		if beyond {
			ctx = a.sys
		}
		n, err := a.tx.Record.Delete().Where(among(record.FieldID, ids)).Exec(ctx)
		if err == nil && n != len(ids) {
			err = conflict()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// tell notes every change in the audit of the record's unit and for whoever follows it, and
// notifies people.
func (a *applying) tell() error {
	for _, c := range a.changes {
		kind := "Record"
		if c.kind != nil {
			kind = c.kind.Name
		}
		a.tx.Audit(kind, c.ID, c.unit, c.detail())
		a.tx.Event(EventTopic, a.tx.ID(kind, c.ID), nil)
	}
	for _, n := range a.Notify {
		if err := a.notify(n); err != nil {
			return err
		}
	}
	return nil
}

// moved is a field's value before and after.
type moved struct {
	From any `json:"from,omitempty"`
	To   any `json:"to,omitempty"`
}

// detail says which fields changed; of hidden ones only that they did, and so of all fields of a
// kind whose rows those above the unit need not see: they read the unit's audit, too.
func (c *change) detail() map[string]any {
	out := map[string]any{"do": c.Verb}
	if c.follows {
		out["follows"] = "deletion"
	}
	if c.kind == nil {
		return out
	}
	var before, after Body
	if c.old != nil {
		before = c.old.Body
	}
	if c.Verb != Delete {
		after = c.Body
	}
	fields := map[string]moved{}
	var hidden []string
	private := c.kind.Declared.Visibility == manifest.Own || c.kind.Declared.Visibility == manifest.StatisticsUp || c.kind.Declared.Visibility == manifest.Named
	for _, f := range c.kind.fields {
		was, is := before.values[f.key], after.values[f.key]
		switch {
		case same(was, is):
		case f.Hidden || private:
			hidden = append(hidden, f.Name)
		default:
			fields[f.Name] = moved{was, is}
		}
	}
	if len(fields) > 0 {
		out["fields"] = fields
	}
	if len(hidden) > 0 {
		out["hidden"] = hidden
	}
	if c.Verb == Create && c.assignment != nil {
		out["assignment"] = *c.assignment
	}
	return out
}
