package audit

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/auditentry"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Break is a place where a chain does not hold.
type Break struct {
	Unit uuid.UUID
	Seq  int64
	What string
}

// Verify walks every chain and returns how many entries it read and where chains break. It finds
// an entry that was changed, moved, swapped or taken out of the middle; entries cut off the end
// of a chain leave no trace in it.
func Verify(ctx context.Context, db *gen.Client) (entries int, breaks []Break, err error) {
	sys := tenant.System(ctx)
	const page = 1000
	prev := Entry{}
	var hash string
	for {
		rows, err := db.AuditEntry.Query().Where(behind(prev, entries > 0)).
			Order(auditentry.ByUnitID(), auditentry.BySeq(sql.OrderAsc())).Limit(page).All(sys)
		if err != nil {
			return entries, breaks, err
		}
		for _, r := range rows {
			e := Entry{Unit: r.UnitID, Seq: deref(r.Seq), At: r.CreatedAt, Actor: r.ActorName, Action: r.Action, Kind: r.Kind, Subject: r.Subject, Change: r.Change, Prev: r.PrevHash}
			if entries == 0 || e.Unit != prev.Unit {
				prev, hash = Entry{Unit: e.Unit}, ""
			}
			switch {
			case e.Seq != prev.Seq+1:
				breaks = append(breaks, Break{e.Unit, e.Seq, fmt.Sprintf("follows entry %d", prev.Seq)})
			case e.Prev != hash:
				breaks = append(breaks, Break{e.Unit, e.Seq, "does not continue the entry before it"})
			case e.Hash() != r.Hash:
				breaks = append(breaks, Break{e.Unit, e.Seq, "is not what was sealed"})
			}
			prev, hash = e, r.Hash
			entries++
		}
		if len(rows) < page {
			return entries, breaks, nil
		}
	}
}

func deref(n *int64) int64 {
	if n == nil {
		return 0
	}
	return *n
}

// behind is where the next page begins: after an entry, in the order of unit and sequence.
func behind(e Entry, begun bool) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if begun {
			s.Where(sql.CompositeGT([]string{s.C("unit_id"), s.C("seq")}, e.Unit, e.Seq))
		}
	}
}
