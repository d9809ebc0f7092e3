package modules

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	entrecord "github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// How many records, and bytes of their bodies, are written anew together with the new version of
// their module. Reads never ask a module, so a record is shown as it is stored: up to here the
// version and its records change in one transaction, and no read meets one without the other but in
// the moment in which a node takes the new schema into service. More would keep all writers of an
// embedded database waiting for longer than a few seconds; such an upgrade is done behind, in pieces,
// and until it is done a read may show a body of before.
const (
	mostRenewed      = 2_000
	mostRenewedBytes = 64 << 20
)

// renewal is the change of the records of a module together with its manifest.
type renewal struct {
	h     *Host
	older *manifest.Manifest // nil: there was none
	known map[string]string  // its columns
	me    *candidate         // nil: the records are written anew later
	needs []*candidate
	run   Running // of the new version; started when it is needed

	store *record.Store
	made  map[string]json.RawMessage // today's bodies, by kind and the bodies of older schemas
}

// stop ends the process of the new version, if there is one.
func (r *renewal) stop(ctx context.Context) {
	if r.run != nil {
		r.run.Stop(context.WithoutCancel(ctx))
	}
}

// prepare has the new version make the bodies that it will have, before any lock is taken. It
// tells whether the records are to be written anew at once.
func (r *renewal) prepare(ctx context.Context) (bool, error) {
	if r.me == nil || r.older == nil {
		return false, nil
	}
	kinds := rewritten(r.older, *r.me.Manifest, r.known, r.me.Slots)
	if len(kinds) == 0 {
		return false, nil
	}
	compiled, err := kindsOf(append(append([]*candidate{}, r.needs...), r.me))
	if err != nil {
		return false, err
	}
	r.store, r.made = &record.Store{Kinds: compiled, Postgres: r.h.Runner.Store.Postgres()}, map[string]json.RawMessage{}
	count, size := 0, 0
	for _, name := range kinds {
		k := compiled.Kind(catalog.TypeName(r.me.Name, name))
		for after := uuid.Nil; ; {
			rows, err := r.h.Runner.Store.Reading().Record.Query().Where(entrecord.Kind(k.Name), entrecord.SchemaLTE(k.Declared.Schema), entrecord.IDGT(after)).
				Order(entrecord.ByID()).Limit(record.UpgradeBatch).Select(entrecord.FieldID, entrecord.FieldSchema, entrecord.FieldBody).All(tenant.System(ctx))
			if err != nil {
				return false, err
			}
			if len(rows) == 0 {
				break
			}
			after = rows[len(rows)-1].ID
			for _, row := range rows {
				count, size = count+1, size+len(row.Body)
			}
			if count > r.h.renewed || size > mostRenewedBytes {
				return false, nil
			}
			if err := r.makeAll(ctx, k, rows); err != nil {
				return false, err
			}
		}
	}
	return true, nil
}

// makeAll has the bodies made of those that are of an older schema.
func (r *renewal) makeAll(ctx context.Context, k *record.Kind, rows []*gen.Record) error {
	old := map[int][]json.RawMessage{}
	for _, row := range rows {
		if row.Schema < k.Declared.Schema {
			old[row.Schema] = append(old[row.Schema], row.Body)
		}
	}
	for from, bodies := range old {
		if err := r.make(ctx, k, from, bodies); err != nil {
			return err
		}
	}
	return nil
}

func (r *renewal) make(ctx context.Context, k *record.Kind, from int, bodies []json.RawMessage) error {
	r.run.Start()
	ready, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	if err := r.run.Ready(ready); err != nil {
		return err
	}
	made, err := r.h.upgradeBodies(ctx, &module{Module: r.me.Module, run: r.run}, k, from, bodies)
	if err != nil {
		return err
	}
	for i, b := range bodies {
		r.made[k.Name+bodyKey(from, b)] = made[i]
	}
	return nil
}

// write writes the records of a kind anew, all of them.
func (r *renewal) write(ctx context.Context, tx *txn.Tx, kind string) error {
	name := catalog.TypeName(r.me.Name, kind)
	for after := uuid.Nil; ; {
		last, err := r.store.Upgrade(ctx, tx, name, after, func(from int, bodies []json.RawMessage) ([]json.RawMessage, error) {
			out := make([]json.RawMessage, len(bodies))
			for i, b := range bodies {
				if out[i] = r.made[name+bodyKey(from, b)]; out[i] == nil {
					return nil, errChanged
				}
			}
			return out, nil
		})
		if err != nil || last == uuid.Nil {
			return err
		}
		after = last
	}
}

// write puts a module into the register, with its records where they are not too many. A record that
// changes between the look at it and the lock on it has the bodies made anew.
func (h *Host) write(ctx context.Context, in installed, detail map[string]any, r *renewal) error {
	for try := 0; ; try++ {
		at, err := r.prepare(ctx)
		if err != nil {
			return err
		}
		if in.renewal = nil; at && try < again {
			in.renewal = r
		}
		err = h.Runner.System(ctx, "installModule", func(ctx context.Context, tx *txn.Tx) error {
			return change(ctx, tx, h.Runner.Store.Postgres(), detail, func(sys context.Context) error { return h.put(sys, tx, in) })
		})
		if !errors.Is(err, errChanged) {
			return err
		}
	}
}

// warmed is the running process of a version that was just put into the register.
type warmed struct {
	in  installed
	run Running
}

// warmRun is the process of a version, if it runs already; of another version it is stopped.
func (h *Host) warmRun(ctx context.Context, m *module) Running {
	v, ok := h.warm.LoadAndDelete(m.Name)
	if !ok {
		return nil
	}
	w := v.(*warmed)
	if w.in.sha256 == m.row.Sha256 && w.in.path == m.row.Path && sameJSON(w.in.text, m.row.Manifest) {
		return w.run
	}
	h.retired.Go(func() { w.run.Stop(context.WithoutCancel(ctx)) })
	return nil
}

// cool stops what is warm still of a module.
func (h *Host) cool(ctx context.Context, name string) {
	if v, left := h.warm.LoadAndDelete(name); left {
		v.(*warmed).run.Stop(context.WithoutCancel(ctx))
	}
}

// renewalOf is the change of the records of a built-in module that another program registered.
func (h *Host) renewalOf(ctx context.Context, before *candidate, m manifest.Manifest, text []byte) *renewal {
	r := &renewal{h: h, older: before.Manifest, known: before.Slots}
	slots, err := record.Slots(m, before.Slots)
	if err != nil {
		return r
	}
	others, err := h.others(ctx, m.Name)
	if err != nil {
		return r
	}
	me := &candidate{Module: catalog.Module{Manifest: &m, Slots: slots}}
	needs, missing := me.needs(others, nil)
	if missing != "" {
		return r
	}
	r.me, r.needs, r.run = me, needs, h.running(m.Name, process.BuiltIn(m.Name), text)
	return r
}
