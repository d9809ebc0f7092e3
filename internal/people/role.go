package people

import (
	"context"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// GrantRoleInput gives a user a role in a unit between two days.
type GrantRoleInput struct {
	UserID         string
	UnitID         string
	Role           programme.Role
	From           *clock.Day // today if it is missing
	To             *clock.Day // no end if it is missing
	IdempotencyKey *string
}

// GrantRole gives a role in the acting unit or one below, never in one above, and never to
// oneself.
func (s *Service) GrantRole(ctx context.Context, in GrantRoleInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "grantRole", Kind: "Membership", Action: "grant"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		u, err := account(ctx, tx, in.UserID, false)
		if err != nil {
			return nil, err
		}
		where, err := held(ctx, tx, in.UnitID, "input", "unitId")
		if err != nil {
			return nil, err
		}
		if u.ID == tx.Viewer.User {
			return nil, fault.New(fault.Forbidden, "Không ai tự cấp vai trò cho mình.", "Nobody gives themselves a role.").At("input", "userId")
		}
		if !programme.Enums()["Role"].Has(string(in.Role)) {
			return nil, fault.New(fault.BadInput, "Không có vai trò này.", "There is no such role.").At("input", "role")
		}
		from, to, err := span(tx, in.From, in.To)
		if err != nil {
			return nil, err
		}
		if err := openOn(where, from); err != nil {
			return nil, fault.Of(err).At("input", "unitId")
		}
		m, err := give(ctx, tx, u, where, in.Role, from, to, false)
		if err != nil {
			return nil, err
		}
		return txn.One("membership", tx.ID("Membership", m.ID)), nil
	})
}

// span reads the days of a role: not before today, and not ending before it begins.
func span(tx *txn.Tx, from, to *clock.Day) (first, last clock.Day, err error) {
	first = tx.Today
	if from != nil && !from.IsZero() {
		first = *from
	}
	if first.Before(tx.Today) {
		return first, last, fault.New(fault.BadInput, "Vai trò không bắt đầu từ ngày đã qua.", "A role does not begin in the past.").At("input", "from")
	}
	if to != nil && !to.IsZero() {
		if last = *to; last.Before(first) {
			return first, last, fault.New(fault.BadInput, "Ngày kết thúc trước ngày bắt đầu.", "It ends before it begins.").At("input", "to")
		}
	}
	return first, last, nil
}

// give writes a role unless the user has it on one of these days already.
func give(ctx context.Context, tx *txn.Tx, u *gen.User, unit *gen.Unit, role programme.Role, from, to clock.Day, deputy bool) (*gen.Membership, error) {
	if !u.DisabledAt.IsZero() {
		return nil, fault.New(fault.InvalidState, "Tài khoản đã bị khóa.", "The account is closed.").At("input", "userId")
	}
	overlap := []predicate.Membership{membership.UserID(u.ID), membership.UnitID(unit.ID), membership.RoleEQ(role), membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(from))}
	if !to.IsZero() {
		overlap = append(overlap, membership.ValidFromLTE(to))
	}
	has, err := tx.Membership.Query().Where(overlap...).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if has {
		return nil, fault.New(fault.InvalidState, "Người này đã có vai trò đó trong thời gian này.", "The person has this role on some of these days already.").At("input", "userId")
	}
	m, err := tx.Membership.Create().SetUnitID(unit.ID).SetUserID(u.ID).SetRole(role).SetValidFrom(from).SetNillableValidTo(to.Ptr()).
		SetDeputy(deputy).SetGrantedByID(tx.Viewer.User).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return nil, taken(err, "Người khác vừa cấp vai trò này.", "Somebody else has just given this role.", "input", "userId")
	}
	tx.Audit("Membership", m.ID, unit.ID, map[string]any{"user": tx.ID("User", u.ID), "role": role, "from": from, "to": to, "deputy": deputy})
	return m, nil
}

// EndRoleInput names the membership; To is its last day, yesterday if it is missing: at once.
type EndRoleInput struct {
	MembershipID   string
	To             *clock.Day
	IdempotencyKey *string
}

// EndRole takes a role away, at once or from a day on. The last administrator of a unit at the
// top stays.
func (s *Service) EndRole(ctx context.Context, in EndRoleInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "endRole", Kind: "Membership", Action: "end"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		row, err := tx.Row("Membership", in.MembershipID, "input", "membershipId")
		if err != nil {
			return nil, err
		}
		if err := s.alone(ctx, tx, "Membership", "end"); err != nil {
			return nil, err
		}
		m, err := tx.Membership.Query().Where(membership.ID(row)).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Missing().At("input", "membershipId")
		}
		if err != nil {
			return nil, err
		}
		now := tx.Today.Add(-1)
		last := now
		if in.To != nil && !in.To.IsZero() {
			last = *in.To
		}
		switch {
		case last.Before(now):
			return nil, fault.New(fault.BadInput, "Ngày kết thúc đã qua.", "The last day is past.").At("input", "to")
		case !m.ValidTo.IsZero() && !m.ValidTo.After(last):
			return nil, fault.Newf(fault.InvalidState, "Vai trò đã kết thúc hoặc kết thúc ngày %[1]s.", "The role ended, or ends, on %[1]s.", m.ValidTo).At("input", "membershipId")
		}
		if err := keepAdministrator(ctx, tx, m.UserID, &m.ID, last); err != nil {
			return nil, err
		}
		same := membership.ValidToIsNil()
		if !m.ValidTo.IsZero() {
			same = membership.ValidTo(m.ValidTo)
		}
		n, err := tx.Membership.Update().Where(membership.ID(row), same).SetValidTo(last).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, fault.New(fault.Conflict, "Vai trò vừa được người khác thay đổi.", "Somebody else has just changed the role.").At("input", "membershipId")
		}
		tx.Audit("Membership", row, m.UnitID, map[string]any{"user": tx.ID("User", m.UserID), "role": m.Role, "to": last})
		return txn.One("membership", in.MembershipID), nil
	})
}

// NameDeputyInput names a member of the acting unit and the days.
type NameDeputyInput struct {
	UserID         string
	From           *clock.Day // today if it is missing
	To             clock.Day
	IdempotencyKey *string
}

// NameDeputy gives a member of the acting unit the head's role for some days (ủy quyền). Only a
// head does it; a deputy names no other.
func (s *Service) NameDeputy(ctx context.Context, in NameDeputyInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "nameDeputy", Kind: "Membership", Action: "deputize"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		u, err := account(ctx, tx, in.UserID, false)
		if err != nil {
			return nil, err
		}
		today := membership.And(membership.UnitID(tx.Viewer.Unit), membership.ValidFromLTE(tx.Today), membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today)))
		head, err := tx.Membership.Query().Where(today, membership.UserID(tx.Viewer.User), membership.RoleEQ(programme.Head), membership.Deputy(false)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if !head {
			return nil, fault.New(fault.Forbidden, "Chỉ thủ trưởng đơn vị mới được ủy quyền; người được ủy quyền không ủy quyền lại.", "Only the head names deputies; a deputy names no other.")
		}
		member, err := tx.Membership.Query().Where(today, membership.UserID(u.ID)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if !member || u.ID == tx.Viewer.User {
			return nil, fault.New(fault.BadInput, "Người được ủy quyền phải là người khác đang làm việc trong đơn vị.", "A deputy is somebody else who works in the unit.").At("input", "userId")
		}
		if in.To.IsZero() {
			return nil, fault.New(fault.BadInput, "Ủy quyền phải có ngày kết thúc.", "A deputy is named until a day.").At("input", "to")
		}
		from, to, err := span(tx, in.From, &in.To)
		if err != nil {
			return nil, err
		}
		here, err := tx.Unit.Get(ctx, tx.Viewer.Unit)
		if err != nil {
			return nil, err
		}
		m, err := give(ctx, tx, u, here, programme.Head, from, to, true)
		if err != nil {
			return nil, err
		}
		return txn.One("membership", tx.ID("Membership", m.ID)), nil
	})
}
