package audit_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/audit"
)

// chain is the entries of a unit, in order.
func (h *hand) chain(unit uuid.UUID) []*gen.AuditEntry {
	var rows []*gen.AuditEntry
	for _, e := range h.entries {
		if e.UnitID == unit {
			rows = append(rows, e)
		}
	}
	return rows
}

// sealed is the entries that a seal covers.
func (h *hand) sealed() []*gen.AuditEntry {
	upTo := map[uuid.UUID]int64{}
	for _, x := range h.heads {
		upTo[x.ID] = x.Sealed
	}
	return slices.DeleteFunc(slices.Clone(h.entries), func(e *gen.AuditEntry) bool { return *e.Seq > upTo[e.UnitID] })
}

func (h *hand) cut(e *gen.AuditEntry) error {
	q, args := sql.Dialect(h.dialect).Delete("audit_entries").Where(sql.And(sql.EQ("unit_id", e.UnitID), sql.GTE("seq", *e.Seq))).Query()
	return h.exec(q, args)
}

// cutWithHead takes off the end of a chain from a sealed entry on, and makes the head fit.
func (h *hand) cutWithHead() (string, error) {
	e := pick(h, h.sealed())
	if err := h.cut(e); err != nil {
		return "", err
	}
	return say(e), h.putHead(e.UnitID, *e.Seq-1, e.PrevHash)
}

func (h *hand) putHead(unit uuid.UUID, seq int64, hash string) error {
	q, args := sql.Dialect(h.dialect).Update("audit_heads").Set("seq", seq).Set("hash", hash).Where(sql.EQ("unit_id", unit)).Query()
	return h.exec(q, args)
}

func (h *hand) swapPlaces() (string, error) {
	a := pick(h, h.entries)
	b := pick(h, h.chain(a.UnitID))
	if a == b {
		return "", errNothing
	}
	what := say(a) + " and " + say(b)
	for _, p := range []struct {
		e   *gen.AuditEntry
		seq int64
	}{{a, -1}, {b, *a.Seq}, {a, *b.Seq}} {
		if err := h.put("audit_entries", "id", p.e.ID, "seq", p.seq); err != nil {
			return what, err
		}
	}
	if h.luck.IntN(2) == 0 { // and the links, so that only the content differs
		for _, p := range [][2]*gen.AuditEntry{{a, b}, {b, a}} {
			q, args := sql.Dialect(h.dialect).Update("audit_entries").Set("prev_hash", p[1].PrevHash).Set("hash", p[1].Hash).Where(sql.EQ("id", p[0].ID)).Query()
			if err := h.exec(q, args); err != nil {
				return what, err
			}
		}
	}
	return what, nil
}

// swapWords exchanges one column of two entries of any unit.
func (h *hand) swapWords() (string, error) {
	a, b := pick(h, h.entries), pick(h, h.entries)
	column, av, bv := "change", string(a.Change), string(b.Change)
	switch h.luck.IntN(3) {
	case 0:
		column, av, bv = "subject", a.Subject, b.Subject
	case 1:
		column, av, bv = "hash", a.Hash, b.Hash
	}
	what := fmt.Sprintf("%s of %s and %s", column, say(a), say(b))
	if av == bv {
		return what, errNothing
	}
	if err := h.put("audit_entries", "id", a.ID, column, bv); err != nil {
		return what, err
	}
	return what, h.put("audit_entries", "id", b.ID, column, av)
}

func (h *hand) swapHeads() (string, error) {
	a, b := pick(h, h.heads), pick(h, h.heads)
	if a == b {
		return "", errNothing
	}
	if err := h.putHead(a.ID, b.Seq, b.Hash); err != nil {
		return "", err
	}
	return fmt.Sprint(a.ID, " and ", b.ID), h.putHead(b.ID, a.Seq, a.Hash)
}

func (h *hand) swapSeals() (string, error) {
	a, b := pick(h, h.seals), pick(h, h.seals)
	if a == b {
		return "", errNothing
	}
	for _, p := range []struct {
		s      *gen.AuditSeal
		number int64
	}{{a, 99}, {b, a.Number}, {a, b.Number}} {
		if err := h.put("audit_seals", "id", p.s.ID, "number", p.number); err != nil {
			return "", err
		}
	}
	return fmt.Sprint("seals ", a.Number, " and ", b.Number), nil
}

// move hangs an entry at the end of another unit's chain.
func (h *hand) move() (string, error) {
	e, to := pick(h, h.entries), pick(h, h.heads)
	if e.UnitID == to.ID {
		return "", errNothing
	}
	q, args := sql.Dialect(h.dialect).Update("audit_entries").Set("unit_id", to.ID).Set("seq", to.Seq+1).Where(sql.EQ("id", e.ID)).Query()
	return say(e) + " to " + to.ID.String(), h.exec(q, args)
}

// insert puts in an entry that fits: at the end of a chain, as the first of a unit that has none,
// or in the middle, with all later ones renumbered and every hash made anew.
func (h *hand) insert() (string, error) {
	e := *pick(h, h.entries)
	e.ID = uuid.New()
	place := h.luck.IntN(3)
	later := h.chain(e.UnitID)
	switch seq := int64(1); place {
	case 0:
		last := later[len(later)-1]
		seq = *last.Seq + 1
		e.Seq, e.PrevHash, later = &seq, last.Hash, nil
	case 1:
		e.UnitID, e.Seq, e.PrevHash, later = h.world.Units["tx-duyen-hai"], &seq, "", nil
	default:
		later = later[*e.Seq-1:]
		for _, l := range slices.Backward(later) {
			*l.Seq++
			if err := h.put("audit_entries", "id", l.ID, "seq", *l.Seq); err != nil {
				return "", err
			}
		}
		seq = *e.Seq - 1 // e shares its number with the row that it was copied from
		e.Seq = &seq
	}
	e.Hash = audit.HashOf(&e)
	err := h.tx.AuditEntry.Create().SetID(e.ID).SetUnitID(e.UnitID).SetActorName(e.ActorName).SetAction(e.Action).SetKind(e.Kind).SetSubject(e.Subject).
		SetChange(e.Change).SetCreatedAt(e.CreatedAt).SetSeq(*e.Seq).SetPrevHash(e.PrevHash).SetHash(e.Hash).Exec(h.ctx)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s, place %d", say(&e), place), h.relink(later, e.Hash)
}

// relink gives entries the hashes that follow from prev.
func (h *hand) relink(rows []*gen.AuditEntry, prev string) error {
	for _, r := range rows {
		r.PrevHash = prev
		r.Hash = audit.HashOf(r)
		q, args := sql.Dialect(h.dialect).Update("audit_entries").Set("prev_hash", r.PrevHash).Set("hash", r.Hash).
			Set("action", r.Action).Where(sql.EQ("id", r.ID)).Query()
		if err := h.exec(q, args); err != nil {
			return err
		}
		prev = r.Hash
	}
	return nil
}

// rewrite changes one of the entries and writes the chain anew from there on, with its head if so told.
func (h *hand) rewrite(from []*gen.AuditEntry, head bool) (string, error) {
	e := pick(h, from)
	e.Action += " khác"
	later := h.chain(e.UnitID)[*e.Seq-1:]
	if err := h.relink(later, e.PrevHash); err != nil || !head {
		return say(e), err
	}
	last := later[len(later)-1]
	return say(e), h.putHead(e.UnitID, *last.Seq, last.Hash)
}

// insertSeal adds a seal that fits, over a head that no seal covers.
func (h *hand) insertSeal() (string, error) {
	last, x := h.seals[len(h.seals)-1], pick(h, h.heads)
	heads, err := json.Marshal([]audit.Head{{Unit: x.ID, Seq: x.Seq, Hash: x.Hash}})
	if err != nil {
		return "", err
	}
	s := &gen.AuditSeal{ID: uuid.New(), Number: last.Number + 1, CreatedAt: last.CreatedAt, Heads: heads, PrevHash: last.Hash}
	return fmt.Sprint("seal ", s.Number), h.tx.AuditSeal.Create().SetID(s.ID).SetNumber(s.Number).SetCreatedAt(s.CreatedAt).SetHeads(heads).
		SetPrevHash(s.PrevHash).SetHash(audit.HashOf(s)).Exec(h.ctx)
}

// reseal changes the seals from the n-th on and gives them the hashes that follow.
func (h *hand) reseal(n int, change func(*gen.AuditSeal)) error {
	prev := h.seals[n].PrevHash
	for _, s := range h.seals[n:] {
		change(s)
		s.PrevHash = prev
		s.Hash = audit.HashOf(s)
		q, args := sql.Dialect(h.dialect).Update("audit_seals").Set("created_at", s.CreatedAt).Set("heads", string(s.Heads)).
			Set("prev_hash", s.PrevHash).Set("hash", s.Hash).Where(sql.EQ("id", s.ID)).Query()
		if err := h.exec(q, args); err != nil {
			return err
		}
		prev = s.Hash
	}
	return nil
}

// sealAgain makes a seal name the entries as they are now.
func (h *hand) sealAgain(s *gen.AuditSeal) {
	var heads []audit.Head
	if json.Unmarshal(s.Heads, &heads) != nil {
		return
	}
	for i, x := range heads {
		heads[i].Hash = h.chain(x.Unit)[x.Seq-1].Hash
	}
	s.Heads, _ = json.Marshal(heads)
}
