package modules

import (
	"context"
	"maps"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// again is how often an action is asked again after somebody else changed what it had read.
const again = 3

// one is one run of a mutation.
type one struct {
	*Host
	*mutation
	g     *generation
	v     *viewer.Viewer
	input map[string]any // as it came, without the key
	key   *string
}

func (o *one) operation() txn.Operation {
	return txn.Operation{Name: o.name, Kind: o.about, Action: o.does}
}

// Change runs a mutation of a module for the viewer of ctx. The keys of the result are the fields
// of its payload.
func (h *Host) Change(ctx context.Context, name string, input map[string]any) (txn.Result, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	for {
		number, res, err := h.changeIn(ctx, v, name, input)
		// A record that a newer version of the module wrote is no fault of the caller: this node is about to serve it.
		if fault.CodeOf(err) != fault.InvalidState || !h.follows(ctx, number) {
			return res, err
		}
	}
}

// follows tells that the register has moved on from a generation, and this node with it.
func (h *Host) follows(ctx context.Context, from int64) bool {
	if number, err := h.number(ctx); err != nil || number == from {
		return false
	}
	for end := time.Now().Add(2 * lookEvery); time.Now().Before(end) && ctx.Err() == nil; time.Sleep(10 * time.Millisecond) { //nolint:forbidigo // process time
		if h.Generation() != from {
			return true
		}
	}
	return false
}

// changeIn runs a mutation in the present generation, and tells which that is.
func (h *Host) changeIn(ctx context.Context, v *viewer.Viewer, name string, input map[string]any) (int64, txn.Result, error) {
	g, done := h.use()
	defer done()
	res, err := h.changeOf(ctx, g, v, name, input)
	return g.number, res, err
}

func (h *Host) changeOf(ctx context.Context, g *generation, v *viewer.Viewer, name string, input map[string]any) (txn.Result, error) {
	m := g.mutations[name]
	if m == nil {
		return nil, fault.New(fault.ModuleDisabled, "Mô-đun của thao tác này vừa được tắt, gỡ hoặc thay bằng bản khác. Vui lòng tải lại.",
			"The module of this operation has just been disabled, removed or replaced. Load again.")
	}
	o := &one{Host: h, mutation: m, g: g, v: v, input: maps.Clone(input)}
	if o.input == nil {
		o.input = map[string]any{}
	}
	if key, ok := o.input["idempotencyKey"].(string); ok {
		o.key = &key
	}
	delete(o.input, "idempotencyKey")
	known, err := h.Runner.Known(ctx, o.operation(), o.input, o.key)
	if err != nil || known != nil {
		return known, err
	}
	if err := g.waits(m.module.Name); err != nil {
		return nil, err
	}
	switch m.verb {
	case record.Create, record.Update:
		return o.save(ctx)
	case record.Delete:
		return o.remove(ctx)
	}
	for round := 0; ; round++ {
		res, err := o.act(ctx)
		if fault.CodeOf(err) != fault.Conflict || round == again || ctx.Err() != nil {
			return res, err
		}
	}
}

// save creates or updates one record.
func (o *one) save(ctx context.Context) (txn.Result, error) {
	set := maps.Clone(o.input)
	op := record.Op{Verb: o.verb, Kind: o.kind.Name}
	c := &checked{kind: o.kind, set: set}
	if o.verb == record.Create {
		if o.kind.Declared.Tied {
			op.Assignment, _ = set["assignment"].(string)
			delete(set, "assignment")
		}
		op.ID = newID()
	} else {
		delete(set, "id")
		delete(set, "version")
		var err error
		if op.ID, op.Version, err = o.target(); err != nil {
			return nil, err
		}
		if c.old, err = o.row(ctx, op.ID); err != nil {
			return nil, err
		}
		if c.old.Version != op.Version { // whatever is asked: it was asked of something else
			op.Body = c.old.Body
			return o.write(ctx, record.Changes{Ops: []record.Op{op}}, nil, nil)
		}
	}
	if err := o.judge(ctx, o.module, "", []*checked{c}); err != nil {
		return nil, err
	}
	op.Body = c.body
	return o.write(ctx, record.Changes{Ops: []record.Op{op}}, nil, txn.One(lower(o.kind.Declared.Name), o.kind.EncodeID(op.ID)))
}

func (o *one) remove(ctx context.Context) (txn.Result, error) {
	id, version, err := o.target()
	if err != nil {
		return nil, err
	}
	op := record.Op{Verb: record.Delete, Kind: o.kind.Name, ID: id, Version: version}
	return o.write(ctx, record.Changes{Ops: []record.Op{op}}, nil, txn.One("id", o.kind.EncodeID(id)))
}

// target reads id and version of the input. An id of another kind names nothing here.
func (o *one) target() (id uuid.UUID, version int64, err error) {
	text, _ := o.input["id"].(string)
	if id, err = o.kind.DecodeID(text); err != nil {
		return id, 0, fault.Missing().At("input", "id")
	}
	n, ok := whole(o.input["version"])
	if !ok && o.verb != "" {
		return id, 0, fault.New(fault.BadInput, "Phiên bản phải là số nguyên.", "The version must be a whole number.").At("input", "version")
	}
	return id, n, nil
}

// row is a record that the viewer sees, as today's schema has it.
func (o *one) row(ctx context.Context, id uuid.UUID) (*record.Row, error) {
	rows, err := o.rows(ctx, id)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 || rows[0].Kind != o.kind {
		return nil, fault.Missing().At("input", "id")
	}
	return rows[0], nil
}

func (o *one) rows(ctx context.Context, ids ...uuid.UUID) ([]*record.Row, error) {
	rows, err := o.g.store.Rows(ctx, o.Runner.Store.Reading(), o.v, ids...)
	if err != nil {
		return nil, err
	}
	return o.upgradeRows(ctx, o.module, rows)
}

// write writes changes in one transaction, with the work that they ask for.
func (o *one) write(ctx context.Context, c record.Changes, asks []ask, shown txn.Result) (txn.Result, error) {
	c.Module = o.module.Name
	if o.action != nil {
		c.By = by(o.action)
	}
	res, err := o.Runner.Do(ctx, o.operation(), o.input, o.key, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := o.g.store.Apply(ctx, tx, c); err != nil {
			return nil, err
		}
		if len(asks) > 0 {
			tx.Audit("Unit", tx.Viewer.Unit, tx.Viewer.Unit, map[string]any{"module": o.module.Name, "asks": names(asks)})
		}
		if err := writeAsks(ctx, tx, o.module.Name, tx.Viewer.Unit, asks); err != nil {
			return nil, err
		}
		return shown, nil
	})
	if err == nil && len(asks) > 0 {
		o.wake()
	}
	return res, err
}

// newID is the id of a new record.
func newID() uuid.UUID {
	id, err := uuid.NewV7()
	if err != nil {
		panic(err) // the system's random source is gone: nothing may go on
	}
	return id
}
