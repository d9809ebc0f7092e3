// Package audit writes the hash chains: one per unit, each entry sealed with the one before it,
// in the same transaction as the change that it tells. It writes and verifies; it reads nothing
// for users (the catalogue does) and never decides.
package audit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Change is one thing that an operation did to one row.
type Change struct {
	Unit    uuid.UUID // whose row it is
	Kind    string    // of the catalogue
	Subject string    // API id of the row
	Detail  any       // what changed; marshalled as JSON
}

// Append writes the changes of one operation, in order. Entries of one unit are serialised by
// the row lock on the unit's last entry (SQLite: by its one writer).
func Append(ctx context.Context, tx *gen.Tx, postgres bool, now clock.Instant, action string, changes []Change) error {
	if len(changes) == 0 {
		return nil
	}
	ctx2 := tenant.System(ctx)
	name, actor := "lantoa", (*uuid.UUID)(nil)
	if v := viewer.From(ctx); v != nil {
		name, actor = v.Name, &v.User
	}
	heads := map[uuid.UUID]*head{}
	var creates []*gen.AuditEntryCreate
	for _, c := range changes {
		h := heads[c.Unit]
		if h == nil {
			var err error
			if h, err = last(ctx2, tx, postgres, c.Unit); err != nil {
				return err
			}
			heads[c.Unit] = h
		}
		detail, err := json.Marshal(c.Detail)
		if err != nil {
			return fmt.Errorf("audit %s: %w", action, err)
		}
		h.seq++
		e := Entry{Unit: c.Unit, Seq: h.seq, At: now, Actor: name, Action: action, Kind: c.Kind, Subject: c.Subject, Change: detail, Prev: h.hash}
		prev := h.hash
		h.hash = e.Hash()
		creates = append(creates, tx.AuditEntry.Create().SetUnitID(c.Unit).SetNillableActorID(actor).SetActorName(name).
			SetAction(action).SetKind(c.Kind).SetSubject(c.Subject).SetChange(detail).SetCreatedAt(now).
			SetSeq(h.seq).SetPrevHash(prev).SetHash(h.hash))
	}
	const batch = 20 // the SQLite driver takes long to bind many values at once
	for len(creates) > 0 {
		n := min(batch, len(creates))
		if _, err := tx.AuditEntry.CreateBulk(creates[:n]...).Save(ctx2); err != nil {
			return err
		}
		creates = creates[n:]
	}
	return nil
}

type head struct {
	seq  int64
	hash string
}

func last(ctx context.Context, tx *gen.Tx, postgres bool, unit uuid.UUID) (*head, error) {
	if postgres {
		if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtextextended($1, 7))", "audit:"+unit.String()); err != nil {
			return nil, err
		}
	}
	e, err := tx.AuditEntry.Query().Where(auditentry.UnitID(unit)).Order(auditentry.BySeq(sql.OrderDesc())).First(ctx)
	if gen.IsNotFound(err) {
		return &head{}, nil
	}
	if err != nil {
		return nil, err
	}
	return &head{seq: *e.Seq, hash: e.Hash}, nil
}

// Entry is what a hash covers.
type Entry struct {
	Unit                         uuid.UUID
	Seq                          int64
	At                           clock.Instant
	Actor, Action, Kind, Subject string
	Change                       json.RawMessage
	Prev                         string
}

// Hash is SHA-256 over the parts, each with its length before it, so that no two entries share
// one text; the change enters as compact JSON with sorted keys, which both databases give back.
func (e Entry) Hash() string {
	h := sha256.New()
	for _, part := range []string{e.Prev, e.Unit.String(), strconv.FormatInt(e.Seq, 10), e.At.String(), e.Actor, e.Action, e.Kind, e.Subject, canonical(e.Change)} {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func canonical(raw json.RawMessage) string {
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		return string(raw)
	}
	text, err := json.Marshal(v)
	if err != nil {
		return string(raw)
	}
	return string(text)
}
