package modules

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	records "github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// missed is how far back a moment that no node was there for is made up for.
const missed = 24 * time.Hour

// schedule writes down the jobs whose moment has come: one for each unit that has records of the
// module, or that somebody works in. Every node does; the key of a moment makes it one.
func (j *jobs) schedule(ctx context.Context, g *generation) error {
	now := j.h.Runner.Clock.Now().In(clock.Zone)
	for _, m := range g.modules {
		for _, declared := range m.Jobs {
			if declared.Cron == "" {
				continue
			}
			plan, err := manifest.ParseCron(declared.Cron)
			if err != nil {
				return err
			}
			key := m.Name + "." + declared.Name + " " + declared.Cron
			next, known := j.next[key]
			if !known {
				from := now.Add(-missed)
				if installed := m.row.ChangedAt.In(clock.Zone); installed.After(from) {
					from = installed
				}
				next = plan.Next(from)
			}
			var due time.Time
			for ; !next.IsZero() && !next.After(now); next = plan.Next(next) {
				due = next // of several that were missed the last one
			}
			if !due.IsZero() {
				if err := j.writeDue(ctx, m, declared, due); err != nil {
					return err
				}
			}
			j.next[key] = next
		}
	}
	return nil
}

// dueFor are the units for which a job runs by the clock.
func (j *jobs) dueFor(ctx context.Context, m *module, everywhere bool) ([]uuid.UUID, error) {
	kinds := make([]any, len(m.Kinds))
	for i := range m.Kinds {
		kinds[i] = catalog.TypeName(m.Name, m.Kinds[i].Name)
	}
	keeps := func(q *sql.Selector) {
		t := sql.Table(record.Table)
		q.Where(sql.Exists(sql.Select(t.C(record.FieldID)).From(t).Where(sql.And(sql.In(t.C(record.FieldKind), kinds...), sql.ColumnsEQ(t.C(record.FieldUnitID), q.C(unit.FieldID))))))
	}
	where := predicate.Unit(keeps)
	if everywhere {
		where = unit.Or(keeps, func(q *sql.Selector) { q.Where(worksIn(q.C(unit.FieldID), j.h.Runner.Clock.Today())) })
	}
	return j.h.Runner.Store.Reading().Unit.Query().Where(where).Order(unit.ByID()).IDs(tenant.System(ctx))
}

// worksIn tells that somebody has a role in a unit on a day.
func worksIn(unit string, on clock.Day) *sql.Predicate {
	role, person := sql.Table(membership.Table), sql.Table(user.Table)
	return sql.Exists(sql.Select(role.C(membership.FieldID)).From(role).Join(person).On(role.C(membership.FieldUserID), person.C(user.FieldID)).Where(sql.And(
		sql.ColumnsEQ(role.C(membership.FieldUnitID), unit), sql.LTE(role.C(membership.FieldValidFrom), on),
		sql.Or(sql.IsNull(role.C(membership.FieldValidTo)), sql.GTE(role.C(membership.FieldValidTo), on)), sql.IsNull(person.C(user.FieldDisabledAt)))))
}

func (j *jobs) writeDue(ctx context.Context, m *module, declared manifest.Job, due time.Time) error {
	units, err := j.dueFor(ctx, m, declared.Everywhere)
	if err != nil || len(units) == 0 {
		return err
	}
	name := declared.Name
	return j.h.Runner.System(ctx, "schedule", func(ctx context.Context, tx *txn.Tx) error {
		if err := store.Lock(ctx, tx.Tx, j.h.Runner.Store.Postgres(), "module-schedule"); err != nil { // of several nodes one writes, the others find it written
			return err
		}
		for some := range slices.Chunk(units, 500) {
			if err := writeJobs(tenant.System(ctx), tx, m.Name, clock.At(due), some, func(u uuid.UUID) (string, payload) {
				return fmt.Sprintf("cron:%s.%s:%s:%s", m.Name, name, u, due.UTC().Format(time.RFC3339)), payload{Job: name, Unit: u}
			}); err != nil {
				return err
			}
		}
		return nil
	})
}

// errChanged tells that a record changed between the look at it and the lock on it.
var errChanged = errors.New("a record changed meanwhile")

// upgrade re-writes the records of a kind piece by piece. The module makes the new bodies before
// the transaction of a piece begins, so that nothing waits for it.
func (r *run) upgrade(ctx context.Context) error {
	k := r.m.declared(r.g, r.payload.Upgrade)
	if k == nil {
		return nil // gone with a later version
	}
	for {
		made, err := r.ahead(ctx, k)
		if err != nil {
			return err
		}
		var last uuid.UUID
		err = r.h.Runner.System(ctx, "upgradeRecords", func(ctx context.Context, tx *txn.Tx) error {
			if err := r.hold(ctx, tx.Tx); err != nil {
				return err
			}
			last, err = r.g.store.Upgrade(ctx, tx, k.Name, r.payload.After, func(from int, bodies []json.RawMessage) ([]json.RawMessage, error) {
				out := make([]json.RawMessage, len(bodies))
				for i, b := range bodies {
					if out[i] = made[bodyKey(from, b)]; out[i] == nil {
						return nil, errChanged
					}
				}
				return out, nil
			})
			return err
		})
		if errors.Is(err, errChanged) {
			continue
		}
		if err != nil || last == uuid.Nil {
			return err
		}
		r.payload.After, r.payload.Done = last, r.payload.Done+records.UpgradeBatch
	}
}

// ahead has the module make the bodies of the next piece.
func (r *run) ahead(ctx context.Context, k *records.Kind) (map[string]json.RawMessage, error) {
	rows, err := r.h.Runner.Store.Reading().Record.Query().Where(record.Kind(k.Name), record.SchemaLTE(k.Declared.Schema), record.IDGT(r.payload.After)).
		Order(record.ByID()).Limit(records.UpgradeBatch).Select(record.FieldID, record.FieldSchema, record.FieldBody).All(tenant.System(ctx))
	if err != nil {
		return nil, err
	}
	old := map[int][]json.RawMessage{}
	for _, row := range rows {
		if row.Schema < k.Declared.Schema {
			old[row.Schema] = append(old[row.Schema], row.Body)
		}
	}
	out := map[string]json.RawMessage{}
	for from, bodies := range old {
		made, err := r.h.upgradeBodies(ctx, r.m, k, from, bodies)
		if err != nil {
			return nil, err
		}
		for i, b := range bodies {
			out[bodyKey(from, b)] = made[i]
		}
	}
	return out, nil
}

// bodyKey names a body of a schema, however its JSON is laid out.
func bodyKey(from int, body json.RawMessage) string {
	if v, err := object(body); err == nil {
		body = jsonOf(v)
	}
	sum := sha256.Sum256(body)
	return fmt.Sprint(from, ":", hex.EncodeToString(sum[:]))
}
