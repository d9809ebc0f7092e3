package audit

import (
	"bytes"
	"context"
	"maps"
	"slices"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/audithead"
)

// Head is the last entry of a unit's chain.
type Head struct {
	Unit uuid.UUID `json:"unit"`
	Seq  int64     `json:"seq"`
	Hash string    `json:"hash"`
}

// hold locks the heads of the units that changed until the transaction ends, always in one order,
// so that two transactions about the same units wait for each other and never crosswise.
func hold(sys context.Context, tx *gen.Tx, postgres bool, changes []Change) (map[uuid.UUID]*Head, error) {
	heads := map[uuid.UUID]*Head{}
	for _, c := range changes {
		heads[c.Unit] = nil
	}
	units := slices.SortedFunc(maps.Keys(heads), func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	found, err := lock(sys, tx, postgres, units)
	if err != nil {
		return nil, err
	}
	if len(found) < len(units) { // the first entries of a unit: their head must be there to be locked
		empty := sql.Dialect(name(postgres)).Insert(audithead.Table).Columns(audithead.FieldID, audithead.FieldSeq, audithead.FieldHash, audithead.FieldSealed)
		for _, u := range units {
			if !slices.ContainsFunc(found, func(h *gen.AuditHead) bool { return h.ID == u }) {
				empty.Values(u, 0, "", 0)
			}
		}
		query, args := empty.OnConflict(sql.ConflictColumns(audithead.FieldID), sql.DoNothing()).Query()
		if _, err := tx.ExecContext(sys, query, args...); err != nil {
			return nil, err
		}
		if found, err = lock(sys, tx, postgres, units); err != nil {
			return nil, err
		}
	}
	for _, h := range found {
		heads[h.ID] = &Head{h.ID, h.Seq, h.Hash}
	}
	return heads, nil
}

func lock(sys context.Context, tx *gen.Tx, postgres bool, units []uuid.UUID) ([]*gen.AuditHead, error) {
	q := tx.AuditHead.Query().Where(audithead.IDIn(units...)).Order(audithead.ByID())
	if postgres {
		q.Where(func(s *sql.Selector) { s.ForUpdate() })
	}
	return q.All(sys)
}

// keep writes the new heads over the old ones.
func keep(sys context.Context, tx *gen.Tx, postgres bool, heads map[uuid.UUID]*Head) error {
	for some := range slices.Chunk(slices.Collect(maps.Values(heads)), batch) {
		insert := sql.Dialect(name(postgres)).Insert(audithead.Table).Columns(audithead.FieldID, audithead.FieldSeq, audithead.FieldHash, audithead.FieldSealed)
		for _, h := range some {
			insert.Values(h.Unit, h.Seq, h.Hash, 0)
		}
		query, args := insert.OnConflict(sql.ConflictColumns(audithead.FieldID), sql.ResolveWith(func(u *sql.UpdateSet) {
			u.SetExcluded(audithead.FieldSeq).SetExcluded(audithead.FieldHash)
		})).Query()
		if _, err := tx.ExecContext(sys, query, args...); err != nil {
			return err
		}
	}
	return nil
}

func name(postgres bool) string {
	if postgres {
		return dialect.Postgres
	}
	return dialect.SQLite
}
