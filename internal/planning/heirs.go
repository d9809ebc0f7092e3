package planning

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitsuccession"
	"github.com/lantoa/lantoa/internal/clock"
)

// heirs tells what became of the units that have ended: new work goes to those that stand in
// their place.
type heirs struct {
	ended map[uuid.UUID]bool
	next  map[uuid.UUID][]uuid.UUID
}

func successors(sys context.Context, db *gen.Client, today clock.Day) (heirs, error) {
	h := heirs{map[uuid.UUID]bool{}, map[uuid.UUID][]uuid.UUID{}}
	ended, err := db.Unit.Query().Where(unit.ValidToLT(today)).Select(unit.FieldID).All(sys)
	if err != nil || len(ended) == 0 {
		return h, err
	}
	for _, u := range ended {
		h.ended[u.ID] = true
	}
	rows, err := db.UnitSuccession.Query().Where(unitsuccession.EffectiveOnLTE(today), unitsuccession.SuccessorIDNotNil()).
		Order(unitsuccession.ByID()).All(sys)
	for _, r := range rows {
		h.next[r.PredecessorID] = append(h.next[r.PredecessorID], *r.SuccessorID)
	}
	return h, err
}

// of returns the unit, or those in its place today; none if it was abolished.
func (h heirs) of(u uuid.UUID) []uuid.UUID {
	var out []uuid.UUID
	seen := map[uuid.UUID]bool{}
	var visit func(u uuid.UUID)
	visit = func(u uuid.UUID) {
		switch {
		case seen[u]:
			return
		case !h.ended[u]:
			out = append(out, u)
		}
		seen[u] = true
		if h.ended[u] {
			for _, n := range h.next[u] {
				visit(n)
			}
		}
	}
	visit(u)
	return out
}
