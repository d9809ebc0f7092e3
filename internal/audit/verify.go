package audit

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Break is a place where the audit does not hold: an entry or the head of a unit's chain, or a
// seal.
type Break struct {
	Unit uuid.UUID // whose chain; zero if it is about a seal alone
	Seq  int64     // of the entry
	Seal int64     // number of the seal, 0 if it is about none
	What fault.Text
}

// Report is what Verify found.
type Report struct {
	Entries, Chains, Seals int
	Last                   Mark // of the last seal; the zero Mark if there is none
	Unsealed               int  // entries that no seal covers yet
	Breaks                 []Break
}

const page = 1000 // rows that are read at once

// VerifyNow is Verify on what is committed at this moment, however much is written meanwhile.
func VerifyNow(ctx context.Context, db *gen.Client, known Mark) (Report, error) {
	tx, err := db.BeginTx(tenant.System(ctx), &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return Report{}, err
	}
	defer func() { _ = tx.Rollback() }() // it has only read
	return Verify(ctx, tx.Client(), known)
}

// Verify walks every chain, its head and the seals in the transaction of db, and tells where they
// do not hold. It finds a row of any of the three that was changed, moved, swapped, put in or
// taken out, the end of a chain and whole chains too; and a chain written anew from some entry on
// where a seal covers that entry. Whoever writes chains, heads and seals anew together is found
// by the mark of a seal that was written down before; the zero Mark asks for none.
func Verify(ctx context.Context, db *gen.Client, known Mark) (Report, error) {
	v := verifier{ctx: tenant.System(ctx), db: db, heads: map[uuid.UUID]*gen.AuditHead{}, sealed: map[uuid.UUID]int64{}}
	heads, err := db.AuditHead.Query().All(v.ctx)
	if err != nil {
		return v.Report, err
	}
	for _, h := range heads {
		v.heads[h.ID] = h
	}
	for _, walk := range []func() error{func() error { return v.seals(known) }, v.entries, v.unnumbered} {
		if err := walk(); err != nil {
			return v.Report, err
		}
	}
	v.loose()
	return v.Report, nil
}

type verifier struct {
	Report
	ctx    context.Context //nolint:containedctx // of one Verify
	db     *gen.Client
	heads  map[uuid.UUID]*gen.AuditHead
	sealed map[uuid.UUID]int64 // last entry of each chain that a seal covers
}

func (v *verifier) broken(b Break, vi, en string, args ...any) {
	b.What = fault.Text{VI: fmt.Sprintf(vi, args...), EN: fmt.Sprintf(en, args...)}
	v.Breaks = append(v.Breaks, b)
}

// entries walks the chains; at the end of each it looks at the head.
func (v *verifier) entries() error {
	var prev Entry
	var hash string
	for {
		rows, err := v.db.AuditEntry.Query().Where(behind(prev, v.Entries > 0)).
			Order(auditentry.ByUnitID(), auditentry.BySeq(entsql.OrderAsc())).Limit(page).All(v.ctx)
		if err != nil {
			return err
		}
		for _, r := range rows {
			e := read(r)
			if v.Entries == 0 || e.Unit != prev.Unit {
				v.end(prev, hash)
				prev, hash = Entry{Unit: e.Unit}, ""
				v.Chains++
			}
			at := Break{Unit: e.Unit, Seq: e.Seq}
			switch {
			case e.Seq != prev.Seq+1:
				v.broken(at, "đứng ngay sau mục %d: có mục bị mất hoặc thêm vào", "stands right after entry %d: one was lost or put in", prev.Seq)
			case e.Prev != hash:
				v.broken(at, "không nối tiếp mục đứng trước", "does not continue the entry before it")
			case e.Hash() != r.Hash:
				v.broken(at, "không còn như lúc được ghi", "is not what was written")
			}
			prev, hash = e, r.Hash
			v.Entries++
		}
		if len(rows) < page {
			v.end(prev, hash)
			return nil
		}
	}
}

// end compares the last entry of a chain with its head.
func (v *verifier) end(last Entry, hash string) {
	if last.Unit == uuid.Nil {
		return // no chain has begun
	}
	at := Break{Unit: last.Unit, Seq: last.Seq}
	h := v.heads[last.Unit]
	delete(v.heads, last.Unit)
	switch {
	case h == nil:
		v.broken(at, "là mục cuối của một chuỗi không có đầu chuỗi", "ends a chain that has no head")
		return
	case h.Seq != last.Seq:
		v.broken(at, "là mục cuối, nhưng chuỗi đã được ghi đến mục %d", "is the last, but the chain was written up to entry %d", h.Seq)
	case h.Hash != hash:
		v.broken(at, "là mục cuối, nhưng khác với đầu chuỗi đã ghi", "is the last, but not the one that the head of the chain names")
	}
	if h.Sealed != v.sealed[last.Unit] {
		v.broken(at, "đầu chuỗi ghi đã niêm phong đến mục %d, các dấu niêm chỉ đến mục %d", "the head says sealed up to entry %d, the seals only up to entry %d", h.Sealed, v.sealed[last.Unit])
	}
	v.Unsealed += int(max(0, last.Seq-h.Sealed))
}

// loose tells of heads whose chain is gone.
func (v *verifier) loose() {
	for _, id := range slices.SortedFunc(maps.Keys(v.heads), func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }) {
		v.broken(Break{Unit: id, Seq: v.heads[id].Seq}, "chuỗi đã bị mất toàn bộ", "the whole chain is gone")
	}
}

// unnumbered tells of entries without a number, which stand in no chain.
func (v *verifier) unnumbered() error {
	rows, err := v.db.AuditEntry.Query().Where(auditentry.SeqIsNil()).Limit(page).All(v.ctx)
	for _, r := range rows {
		v.broken(Break{Unit: r.UnitID}, "mục không có số thứ tự", "an entry has no number")
	}
	return err
}

// behind is where the next page begins: after an entry, in the order of unit and sequence.
func behind(e Entry, begun bool) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		s.Where(entsql.NotNull(s.C(auditentry.FieldSeq)))
		if begun {
			s.Where(entsql.CompositeGT([]string{s.C(auditentry.FieldUnitID), s.C(auditentry.FieldSeq)}, e.Unit, e.Seq))
		}
	}
}
