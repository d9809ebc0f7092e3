package planning

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unitset"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/plandoc"
	dbstore "github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
)

// MatchUnits resolves the names of a reading by the register of a database on a day, for the
// command line: with the collectives of the first unit that keeps any. It writes nothing.
func MatchUnits(ctx context.Context, s *dbstore.Store, on clock.Day, r *plandoc.Reading) error {
	sys := tenant.System(ctx) // the operator of the data folder, not a viewer
	keeper := uuid.Nil
	first, err := s.Reading().UnitSet.Query().Order(unitset.ByID()).First(sys)
	switch {
	case err == nil:
		keeper = first.UnitID
	case !gen.IsNotFound(err):
		return err
	}
	reg, err := newRegister(sys, s.Reading(), keeper, on)
	if err != nil {
		return err
	}
	r.Match(reg.known)
	return nil
}
