// Package audit writes the hash chains: one per unit, each entry bound to the one before it, in
// the same transaction as the change that it tells; the head of each chain, so that a lost end is
// missed; and at intervals a seal over the heads that moved, whose number and hash an auditor can
// write down. It writes and verifies; it reads nothing for users (the catalogue does) and never
// decides. It holds no secret: whoever may write every table of the database can write all of it
// anew, and only a seal that was written down elsewhere shows that.
package audit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
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

// Append writes the changes of one operation, in order. Entries of one unit are serialised by the
// row lock on the head of its chain (SQLite: by its one writer).
func Append(ctx context.Context, tx *gen.Tx, postgres bool, now clock.Instant, action string, changes []Change) error {
	if len(changes) == 0 {
		return nil
	}
	sys := tenant.System(ctx)
	name, actor := "lantoa", (*uuid.UUID)(nil)
	if v := viewer.From(ctx); v != nil {
		name = v.Name
		if v.User != uuid.Nil { // the public, and the server at work for a unit, are nobody's account
			actor = &v.User
		}
	}
	heads, err := hold(sys, tx, postgres, changes)
	if err != nil {
		return err
	}
	creates := make([]*gen.AuditEntryCreate, len(changes))
	for i, c := range changes {
		detail, err := json.Marshal(c.Detail)
		if err != nil {
			return fmt.Errorf("audit %s: %w", action, err)
		}
		id, err := uuid.NewV7()
		if err != nil {
			return fmt.Errorf("audit %s: %w", action, err)
		}
		h := heads[c.Unit]
		e := Entry{ID: id, Unit: c.Unit, Seq: h.Seq + 1, At: now, Actor: actor, Name: name, Action: action, Kind: c.Kind, Subject: c.Subject, Change: detail, Prev: h.Hash}
		h.Seq, h.Hash = e.Seq, e.Hash()
		creates[i] = tx.AuditEntry.Create().SetID(id).SetUnitID(c.Unit).SetNillableActorID(actor).SetActorName(name).
			SetAction(action).SetKind(c.Kind).SetSubject(c.Subject).SetChange(detail).SetCreatedAt(now).
			SetSeq(e.Seq).SetPrevHash(e.Prev).SetHash(h.Hash)
	}
	for len(creates) > 0 {
		n := min(batch, len(creates))
		if _, err := tx.AuditEntry.CreateBulk(creates[:n]...).Save(sys); err != nil {
			return err
		}
		creates = creates[n:]
	}
	return keep(sys, tx, postgres, heads)
}

const batch = 20 // rows of one statement; the SQLite driver takes long to bind many values at once

// Entry is what a hash covers: every column of the row but the hash.
type Entry struct {
	ID, Unit                    uuid.UUID
	Seq                         int64
	At                          clock.Instant
	Actor                       *uuid.UUID // nil for the server itself
	Name, Action, Kind, Subject string
	Change                      json.RawMessage // as the databases keep it, byte by byte
	Prev                        string
}

// Hash is SHA-256 over the parts, each with its length before it, so that no two entries share
// one text.
func (e Entry) Hash() string {
	actor := ""
	if e.Actor != nil {
		actor = e.Actor.String()
	}
	return digest("entry", e.Prev, e.ID.String(), e.Unit.String(), strconv.FormatInt(e.Seq, 10), e.At.String(), actor, e.Name, e.Action, e.Kind, e.Subject, string(e.Change))
}

func digest(parts ...string) string {
	h := sha256.New()
	for _, part := range parts {
		fmt.Fprintf(h, "%d:%s", len(part), part)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// read is the entry of a row.
func read(r *gen.AuditEntry) Entry {
	seq := int64(0) // the column allows NULL, and no entry has it
	if r.Seq != nil {
		seq = *r.Seq
	}
	return Entry{ID: r.ID, Unit: r.UnitID, Seq: seq, At: r.CreatedAt, Actor: r.ActorID, Name: r.ActorName, Action: r.Action, Kind: r.Kind, Subject: r.Subject, Change: r.Change, Prev: r.PrevHash}
}
