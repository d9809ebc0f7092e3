package audit

import (
	"encoding/json"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/ent/gen/auditseal"
)

// seals walks the chain of seals and compares what each sealed with the entries of now; known is
// a seal that somebody wrote down.
func (v *verifier) seals(known Mark) error {
	met := known.Number == 0
	for {
		rows, err := v.db.AuditSeal.Query().Where(auditseal.NumberGT(v.Last.Number)).Order(auditseal.ByNumber()).Limit(page).All(v.ctx)
		if err != nil {
			return err
		}
		if v.Seals == 0 {
			if err := v.below(); err != nil {
				return err
			}
		}
		for _, r := range rows {
			if err := v.seal(r); err != nil {
				return err
			}
			v.Last = Mark{r.Number, r.Hash}
			v.Seals++
			if r.Number == known.Number {
				met = true
				if r.Hash != known.Hash {
					v.broken(Break{Seal: r.Number}, "không phải dấu niêm đã được chép lại: lịch sử đã bị viết lại", "is not the seal that was written down: history was written anew")
				}
			}
		}
		if len(rows) < page {
			break
		}
	}
	if !met {
		v.broken(Break{Seal: known.Number}, "không có dấu niêm đã được chép lại: lịch sử đã bị viết lại hoặc đây là bản cũ hơn", "the seal that was written down is not there: history was written anew, or this is an older copy")
	}
	return nil
}

// below tells of seals whose number comes before the first.
func (v *verifier) below() error {
	rows, err := v.db.AuditSeal.Query().Where(auditseal.NumberLT(1)).Order(auditseal.ByNumber()).Limit(page).All(v.ctx)
	for _, r := range rows {
		v.broken(Break{Seal: r.Number}, "mang số không thể có", "has a number that no seal has")
	}
	return err
}

func (v *verifier) seal(r *gen.AuditSeal) error {
	s := seal{r.ID, r.Number, r.CreatedAt, r.Heads, r.PrevHash}
	at := Break{Seal: r.Number}
	var heads []Head
	switch bad := json.Unmarshal(r.Heads, &heads); {
	case r.Number != v.Last.Number+1:
		v.broken(at, "đứng ngay sau dấu niêm %d: có dấu niêm bị mất hoặc thêm vào", "stands right after seal %d: one was lost or put in", v.Last.Number)
	case r.PrevHash != v.Last.Hash:
		v.broken(at, "không nối tiếp dấu niêm đứng trước", "does not continue the seal before it")
	case s.hash() != r.Hash:
		v.broken(at, "không còn như lúc được ghi", "is not what was written")
	case bad != nil || len(heads) == 0:
		v.broken(at, "không niêm phong chuỗi nào", "seals no chain")
	}
	const some = 100 // entries that are looked up at once
	for len(heads) > 0 {
		n := min(some, len(heads))
		if err := v.compare(r.Number, heads[:n]); err != nil {
			return err
		}
		heads = heads[n:]
	}
	return nil
}

// compare looks up the entries that a seal names.
func (v *verifier) compare(number int64, heads []Head) error {
	rows, err := v.db.AuditEntry.Query().Where(func(s *sql.Selector) {
		named := make([]*sql.Predicate, len(heads))
		for i, h := range heads {
			named[i] = sql.And(sql.EQ(s.C(auditentry.FieldUnitID), h.Unit), sql.EQ(s.C(auditentry.FieldSeq), h.Seq))
		}
		s.Where(sql.Or(named...))
	}).All(v.ctx)
	if err != nil {
		return err
	}
	type place struct {
		unit uuid.UUID
		seq  int64
	}
	have := map[place]string{}
	for _, r := range rows {
		have[place{r.UnitID, read(r).Seq}] = r.Hash
	}
	for _, h := range heads {
		at := Break{Unit: h.Unit, Seq: h.Seq, Seal: number}
		switch hash, there := have[place{h.Unit, h.Seq}]; {
		case h.Seq <= v.sealed[h.Unit]:
			v.broken(at, "được niêm phong lại sau mục %d", "is sealed again after entry %d", v.sealed[h.Unit])
		case !there:
			v.broken(at, "đã được niêm phong nhưng không còn", "was sealed and is gone")
		case hash != h.Hash:
			v.broken(at, "khác với mục đã được niêm phong", "is not the entry that was sealed")
		}
		v.sealed[h.Unit] = max(v.sealed[h.Unit], h.Seq)
	}
	return nil
}
