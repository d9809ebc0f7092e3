package modules

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	entrecord "github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// What a rehearsal tries of each kind: all records of an older schema, or of very many the oldest
// and the newest; and how many it tells of that fail.
const (
	mostRehearsed = 20_000
	mostFailed    = 5
)

// rehearse has the program of an offer make today's bodies of the records that are there of older
// schemas, and throws them away: what it would fail at later, on records that are then in service,
// is said before it is installed. With no such records the program is not started.
func (h *Host) rehearse(ctx context.Context, o *Offer) []manifest.Fault {
	c := o.me
	kinds, err := kindsOf(append(slices.Clone(o.needs), c))
	if err != nil {
		return faultsOf(err)
	}
	m := &module{Module: c.Module}
	defer func() {
		if m.run != nil {
			m.run.Stop(context.WithoutCancel(ctx))
		}
	}()
	var faults []manifest.Fault
	for i := range c.Kinds {
		k := kinds.Kind(catalog.TypeName(c.Name, c.Kinds[i].Name))
		failed, err := h.rehearseKind(ctx, o, m, k)
		if err != nil {
			failed = append(failed, failure{"", err})
		}
		for _, f := range failed {
			faults = append(faults, f.at(fmt.Sprintf("kinds[%d].schema", i))...)
		}
	}
	return faults
}

func kindsOf(some []*candidate) (*record.Kinds, error) {
	modules := make([]catalog.Module, len(some))
	for i, c := range some {
		modules[i] = c.Module
	}
	all, err := catalog.WithModules(gen.Kinds(), modules)
	if err != nil {
		return nil, err
	}
	return record.Compile(all)
}

// failure is what is wrong with the new body of a record.
type failure struct {
	id  string
	err error
}

// at tells a failure as faults of a manifest.
func (f failure) at(place string) []manifest.Fault {
	if f.id == "" {
		return []manifest.Fault{{Place: place, Text: manifest.Text(fault.Of(f.err).Text)}}
	}
	all := []*fault.Error{fault.Of(f.err)}
	if several, ok := errors.AsType[record.Faults](f.err); ok {
		all = several
	}
	var out []manifest.Fault
	for _, e := range all {
		var what strings.Builder
		for _, step := range e.Path {
			fmt.Fprint(&what, step, ": ")
		}
		out = append(out, manifest.Fault{Place: place, Text: manifest.Text{
			VI: "không chuyển đổi được hồ sơ " + f.id + ": " + what.String() + e.Text.VI, EN: "the record " + f.id + " cannot be upgraded: " + what.String() + e.Text.EN,
		}})
	}
	return out
}

// newlyRequired are the fields that a kind did not require before.
func newlyRequired(older *manifest.Manifest, k *manifest.Kind) (names []string) {
	if older == nil || older.Kind(k.Name) == nil {
		return nil
	}
	for i := range k.Fields {
		f := fieldOf(older.Kind(k.Name), k.Fields[i].StorageKey())
		if k.Fields[i].Required && (f == nil || !f.Required) {
			names = append(names, k.Fields[i].Name)
		}
	}
	return names
}

func (h *Host) rehearseKind(ctx context.Context, o *Offer, m *module, k *record.Kind) (failed []failure, err error) {
	sys := tenant.System(ctx)
	older := h.Runner.Store.Reading().Record.Query().Where(entrecord.Kind(k.Name), entrecord.SchemaLT(k.Declared.Schema))
	ids, err := older.Clone().Order(entrecord.ByID()).Limit(mostRehearsed / 2).IDs(sys)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	newest, err := older.Clone().Where(entrecord.IDGT(ids[len(ids)-1])).Order(entrecord.ByID(sql.OrderDesc())).Limit(mostRehearsed / 2).IDs(sys)
	if err != nil {
		return nil, err
	}
	if m.run == nil {
		m.run = h.running(o.Name, o.program(), o.text)
		m.run.Start()
		ready, cancel := context.WithTimeout(ctx, readyWithin)
		defer cancel()
		if err := m.run.Ready(ready); err != nil {
			return nil, err
		}
	}
	needed := newlyRequired(o.older, k.Declared)
	for some := range slices.Chunk(append(ids, newest...), record.UpgradeBatch) {
		more, err := h.rehearseSome(ctx, m, k, needed, some)
		if failed = append(failed, more...); err != nil || len(failed) >= mostFailed {
			return failed[:min(len(failed), mostFailed)], err
		}
	}
	return failed, nil
}

// rehearseSome tries some records together, and where that fails one by one.
func (h *Host) rehearseSome(ctx context.Context, m *module, k *record.Kind, needed []string, ids []uuid.UUID) (failed []failure, err error) {
	rows, err := h.Runner.Store.Reading().Record.Query().Where(entrecord.IDIn(ids...)).Order(entrecord.ByID()).
		Select(entrecord.FieldID, entrecord.FieldSchema, entrecord.FieldBody).All(tenant.System(ctx))
	if err != nil {
		return nil, err
	}
	bySchema := map[int][]*gen.Record{}
	for _, r := range rows {
		bySchema[r.Schema] = append(bySchema[r.Schema], r)
	}
	for from, rows := range bySchema {
		if _, err := h.rehearseBodies(ctx, m, k, needed, from, rows...); err == nil {
			continue
		}
		for _, r := range rows {
			if id, err := h.rehearseBodies(ctx, m, k, needed, from, r); err != nil {
				if failed = append(failed, failure{k.EncodeID(id), err}); len(failed) == mostFailed {
					return failed, ctx.Err()
				}
			}
		}
	}
	return failed, ctx.Err()
}

// rehearseBodies tells the first record whose new body is not what it should be.
func (h *Host) rehearseBodies(ctx context.Context, m *module, k *record.Kind, needed []string, from int, rows ...*gen.Record) (uuid.UUID, error) {
	bodies := make([]json.RawMessage, len(rows))
	for i, r := range rows {
		bodies[i] = r.Body
	}
	made, err := h.upgradeBodies(ctx, m, k, from, bodies)
	if err != nil {
		return rows[0].ID, err
	}
	for i, r := range rows {
		row, err := k.Upgraded(&record.Row{}, made[i])
		if err != nil {
			return r.ID, err
		}
		has := row.Body.Fields()
		for _, name := range needed {
			if has[name] == nil { // lists that sort by it would leave the record out
				return r.ID, fault.New(fault.Validation, "nay bắt buộc mà hồ sơ không có giá trị; hãy đặt default= hoặc điền trong Upgrade",
					"it is required now and the record has no value; give it a default= or fill it in Upgrade").At(name)
			}
		}
	}
	return uuid.Nil, nil
}
