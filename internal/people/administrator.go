package people

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// administratorLock is the name under which everything waits that could take away the last
// administrator.
const administratorLock = "people:administrators"

// alone lets one at a time take rights away, and asks again whether the viewer may: of two
// administrators who remove each other, the one who waited has no right any more.
func (s *Service) alone(ctx context.Context, tx *txn.Tx, kind, action string) error {
	if err := s.lock(ctx, tx, administratorLock); err != nil {
		return err
	}
	var roles []programme.Role
	err := tx.Membership.Query().Where(membership.UserID(tx.Viewer.User), membership.UnitID(tx.Viewer.Unit), membership.ValidFromLTE(tx.Today),
		membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today)), membership.HasUserWith(user.DisabledAtIsNil())).
		Select(membership.FieldRole).Scan(ctx, &roles)
	if err != nil {
		return err
	}
	now := *tx.Viewer
	now.Roles = roles
	return s.Runner.Policy.Check(&now, kind, action)
}

// keepAdministrator refuses what would leave a unit at the top without an administrator after the
// day last: taking all roles of the user away, or just one. The caller holds administratorLock.
func keepAdministrator(ctx context.Context, tx *txn.Tx, who uuid.UUID, only *uuid.UUID, last clock.Day) error {
	q := tx.Membership.Query().Where(membership.UserID(who), membership.RoleEQ(programme.Administrator), membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today)))
	if only != nil {
		q.Where(membership.ID(*only))
	}
	rows, err := q.WithUnit().All(ctx)
	if err != nil {
		return err
	}
	for _, m := range rows {
		if m.Edges.Unit.ParentID != nil {
			continue
		}
		others, err := tx.Membership.Query().Where(membership.UnitID(m.UnitID), membership.RoleEQ(programme.Administrator), membership.UserIDNEQ(who),
			membership.ValidToIsNil(), membership.ValidFromLTE(last.Add(1)), membership.HasUserWith(user.DisabledAtIsNil())).Exist(ctx)
		if err != nil {
			return err
		}
		if !others {
			return fault.Newf(fault.InvalidState, "Đây là quản trị viên cuối cùng của “%[1]s”.", "This is the last administrator of “%[1]s”.", m.Edges.Unit.Name)
		}
	}
	return nil
}
