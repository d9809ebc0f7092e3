// Package txn runs one mutation: the roles are asked, the idempotency key is looked up, the
// domain's change, its audit entries, its events and the key are written in one transaction.
// Domain packages get a Tx and nothing else that writes. It knows no GraphQL and no rule of the
// programme.
package txn

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/idempotencykey"
	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

// Runner runs mutations against one store.
type Runner struct {
	Store  *store.Store
	Clock  *clock.Clock
	Policy *policy.Policy
	Wake   func() // called after a commit that wrote events; nil for none
}

// Operation names a mutation and who may do it.
type Operation struct {
	Name   string // of the mutation, as in GraphQL and in the audit
	Kind   string // of the catalogue, for the policy
	Action string // for the policy
}

// Result names the objects that a payload shows, by payload field: API ids, in order. It is what
// a repeated call with the same key answers.
type Result map[string][]string

// One is the result of a mutation on one object.
func One(field, id string) Result { return Result{field: {id}} }

// Tx is what a domain package writes with.
type Tx struct {
	*gen.Tx
	Viewer  *viewer.Viewer
	Now     clock.Instant
	Today   clock.Day
	Kinds   *catalog.Catalogue
	changes []audit.Change
	events  []event
}

type event struct {
	topic, subject string
	user           *uuid.UUID
}

// Topics of events; subscriptions follow them.
const (
	AssignmentChanged = "assignment"
	ReportChanged     = "report"
	Notified          = "notification"
)

// Audit notes a change for the chain of the unit whose row it is.
func (t *Tx) Audit(kind string, id, unit uuid.UUID, detail any) {
	t.changes = append(t.changes, audit.Change{Unit: unit, Kind: kind, Subject: t.ID(kind, id), Detail: detail})
}

// Event tells subscribers that an object changed; user limits it to one person.
func (t *Tx) Event(topic, subject string, user *uuid.UUID) {
	t.events = append(t.events, event{topic, subject, user})
}

// ID is the API id of a row.
func (t *Tx) ID(kind string, id uuid.UUID) string { return t.Kinds.Kind(kind).EncodeID(id) }

// Row reads the row id out of an API id of the given kind; path names the input field.
func (t *Tx) Row(kind, id string, path ...any) (uuid.UUID, error) {
	row, err := t.Kinds.Kind(kind).DecodeID(id)
	if err != nil {
		return row, fault.Of(err).At(path...)
	}
	return row, nil
}

// Do runs a mutation for the viewer of ctx. With a key, a repeated call with the same input
// answers the first result and changes nothing; with another input it is KEY_REUSED.
func (r *Runner) Do(ctx context.Context, op Operation, input any, key *string, fn func(ctx context.Context, tx *Tx) (Result, error)) (Result, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	if err := r.Policy.Check(v, op.Kind, op.Action); err != nil {
		return nil, err
	}
	hash, err := hashed(input, key)
	if err != nil {
		return nil, err
	}
	var result Result
	events := 0
	err = r.Store.Tx(ctx, func(ctx context.Context, gtx *gen.Tx) error {
		tx := &Tx{Tx: gtx, Viewer: v, Now: r.Clock.Now(), Kinds: r.Store.Catalogue}
		tx.Today = clock.DayOf(tx.Now.Time)
		var err error
		if tx.Viewer, err = r.still(ctx, gtx, v, tx.Today); err != nil {
			return err
		}
		if err := r.Policy.Check(tx.Viewer, op.Kind, op.Action); err != nil {
			return err
		}
		if key != nil {
			known, err := claim(ctx, tx, op.Name, *key, hash, r.Store.Postgres())
			if err != nil || known != nil {
				result = known
				return err
			}
		}
		res, err := fn(ctx, tx)
		if err != nil {
			return err
		}
		if err := audited(ctx, tx, op.Name); err != nil {
			return err
		}
		result, events = res, len(tx.events)
		return r.finish(ctx, tx, op.Name, key, hash, res)
	})
	if err == nil && events > 0 && r.Wake != nil {
		r.Wake()
	}
	return result, err
}

// Known looks an idempotency key up before the work on an answer begins, without a transaction: it
// answers the result of an earlier call with the same input, nil if there is none, KEY_REUSED for
// another input, and FORBIDDEN as Do would. Do looks again, under the key's lock.
func (r *Runner) Known(ctx context.Context, op Operation, input any, key *string) (Result, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	if err := r.Policy.Check(v, op.Kind, op.Action); err != nil {
		return nil, err
	}
	hash, err := hashed(input, key)
	if err != nil || key == nil {
		return nil, err
	}
	return known(tenant.System(ctx), r.Store.Reading().IdempotencyKey, v, op.Name, *key, hash)
}

// System runs work of the server itself, without a viewer: set-up, the demonstration, jobs.
// Audit names it lantoa.
func (r *Runner) System(ctx context.Context, action string, fn func(ctx context.Context, tx *Tx) error) error {
	err := r.Store.Tx(tenant.System(ctx), func(ctx context.Context, gtx *gen.Tx) error {
		tx := &Tx{Tx: gtx, Viewer: viewer.From(ctx), Now: r.Clock.Now(), Kinds: r.Store.Catalogue}
		tx.Today = clock.DayOf(tx.Now.Time)
		if err := fn(ctx, tx); err != nil {
			return err
		}
		return r.finish(ctx, tx, action, nil, "", nil)
	})
	if err == nil && r.Wake != nil {
		r.Wake()
	}
	return err
}

// untold lists the kinds that a mutation may change without an audit entry, each with its reason.
var untold = map[string]string{
	"Notification": "who has read what is that person's own affair",
	"Upload":       "what was uploaded is nothing yet; what is made of it is told",
}

// audited refuses a mutation that changed something and told the audit nothing.
func audited(ctx context.Context, tx *Tx, name string) error {
	if len(tx.changes) > 0 {
		return nil
	}
	for _, kind := range store.Changed(ctx) {
		if untold[kind] == "" {
			return fmt.Errorf("%s changed a %s and told the audit nothing", name, kind)
		}
	}
	return nil
}

const batch = 20 // rows of one statement; the SQLite driver takes long to bind many values at once

func (r *Runner) finish(ctx context.Context, tx *Tx, action string, key *string, hash string, res Result) error {
	if err := audit.Append(ctx, tx.Tx, r.Store.Postgres(), tx.Now, action, tx.changes); err != nil {
		return err
	}
	sys := tenant.System(ctx)
	for some := range slices.Chunk(tx.events, batch) {
		rows := make([]*gen.OutboxCreate, len(some))
		for i, e := range some {
			rows[i] = tx.Outbox.Create().SetTopic(e.topic).SetSubject(e.subject).SetNillableUserID(e.user).SetCreatedAt(tx.Now)
		}
		if err := tx.Outbox.CreateBulk(rows...).Exec(sys); err != nil {
			return err
		}
	}
	if key == nil {
		return nil
	}
	text, err := json.Marshal(res)
	if err != nil {
		return err
	}
	return tx.IdempotencyKey.Create().SetUserID(tx.Viewer.User).SetUnitID(tx.Viewer.Unit).SetOperation(action).
		SetKey(*key).SetInputHash(hash).SetResult(text).SetCreatedAt(tx.Now).Exec(sys)
}

// claim finds the answer of an earlier call with the key, nil if there is none. Two
// calls with one key wait for each other.
func claim(ctx context.Context, tx *Tx, operation, key, hash string, postgres bool) (Result, error) {
	sys := tenant.System(ctx)
	if err := store.Lock(sys, tx.Tx, postgres, fmt.Sprintf("key:%s:%s:%s:%s", tx.Viewer.User, tx.Viewer.Unit, operation, key)); err != nil {
		return nil, err
	}
	return known(sys, tx.IdempotencyKey, tx.Viewer, operation, key, hash)
}

// known reads the answer of an earlier call with the key, nil if there is none.
func known(sys context.Context, keys *gen.IdempotencyKeyClient, v *viewer.Viewer, operation, key, hash string) (Result, error) {
	row, err := keys.Query().Where(
		idempotencykey.UserID(v.User), idempotencykey.UnitID(v.Unit),
		idempotencykey.Operation(operation), idempotencykey.Key(key)).Only(sys)
	switch {
	case gen.IsNotFound(err):
		return nil, nil //nolint:nilnil // a new key has no answer yet
	case err != nil:
		return nil, err
	case row.InputHash != hash:
		return nil, fault.New(fault.KeyReused, "idempotencyKey này đã được dùng cho một yêu cầu khác.", "This idempotencyKey came with another input before.").At("input", "idempotencyKey")
	}
	var res Result
	if err := json.Unmarshal(row.Result, &res); err != nil {
		return nil, fmt.Errorf("idempotency row %s: %w", row.ID, err)
	}
	return res, nil
}

// hashed checks the key and makes the hash of the input that it came with.
func hashed(input any, key *string) (string, error) {
	if key != nil && (*key == "" || len(*key) > 200) {
		return "", fault.New(fault.BadInput, "idempotencyKey dài từ 1 đến 200 ký tự.", "idempotencyKey has 1 to 200 characters.").At("input", "idempotencyKey")
	}
	return inputHash(input)
}

func inputHash(input any) (string, error) {
	text, err := json.Marshal(input)
	if err != nil {
		return "", fmt.Errorf("hash the input: %w", err)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), nil
}
