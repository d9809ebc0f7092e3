package work

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// DelegateAssignmentInput hands a part on to units below, to a person of the unit, or to both.
// Without DueOn the delegated parts are due when the part itself is.
type DelegateAssignmentInput struct {
	AssignmentID   string
	Version        *int
	UnitIDs        []string
	StaffID        *string
	DueOn          *clock.Day
	Note           *string
	IdempotencyKey *string
}

const delegateAtOnce = 200 // units of one call

// DelegateAssignment gives units below the acting one parts of their own, which the acting unit
// judges; what becomes of them does not change the part itself.
func (s *Service) DelegateAssignment(ctx context.Context, in DelegateAssignmentInput) (txn.Result, error) {
	return s.do(ctx, "delegateAssignment", Delegate, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if len(in.UnitIDs) == 0 && in.StaffID == nil || len(in.UnitIDs) > delegateAtOnce {
			return nil, fault.Newf(fault.BadInput, "Nêu người thực hiện hoặc từ 1 đến %d đơn vị cấp dưới.", "Name a person, or from 1 to %d units below.", delegateAtOnce).At("input", "unitIds")
		}
		note, err := maybeWords(in.Note, shortText, "input", "note")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Delegate, in.Version)
		if err != nil {
			return nil, err
		}
		due, err := p.dueOfDelegated(tx, in.DueOn)
		if err != nil {
			return nil, err
		}
		staff, err := staffOf(ctx, tx, in.StaffID)
		if err != nil {
			return nil, err
		}
		units, err := p.unitsBelow(ctx, tx, in.UnitIDs)
		if err != nil {
			return nil, err
		}
		parts, err := p.delegate(ctx, tx, units, due, note)
		if err != nil {
			return nil, err
		}
		result := txn.Result{"assignment": {in.AssignmentID}, "delegated": {}}
		for _, c := range parts {
			result["delegated"] = append(result["delegated"], tx.ID("Assignment", c.ID))
		}
		return result, p.change(ctx, tx, step, func(u *gen.AssignmentUpdate) { u.SetNillableStaffID(staff) },
			map[string]any{"staff": staff, "delegated": result["delegated"], "note": note})
	})
}

func (p *part) dueOfDelegated(tx *txn.Tx, due *clock.Day) (clock.Day, error) {
	if due == nil || due.IsZero() {
		return p.DueOn, nil
	}
	if !p.DueOn.IsZero() && due.After(p.DueOn) {
		return *due, fault.Newf(fault.BadInput, "Thời hạn giao lại không được sau thời hạn của phần việc (%s).", "A delegated part is due no later than the part itself (%s).", p.DueOn).At("input", "dueOn")
	}
	return *due, notPast(tx, *due, "input", "dueOn")
}

// unitsBelow reads units that stand below the acting one today and have no part of their own in
// this task and period.
func (p *part) unitsBelow(ctx context.Context, tx *txn.Tx, texts []string) ([]uuid.UUID, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	ids := make([]uuid.UUID, len(texts))
	places := map[uuid.UUID]int{}
	for i, text := range texts {
		id, err := tx.Row("Unit", text, "input", "unitIds", i)
		if err != nil {
			return nil, err
		}
		if _, twice := places[id]; twice {
			return nil, fault.New(fault.BadInput, "Đơn vị này có hai lần trong danh sách.", "This unit is in the list twice.").At("input", "unitIds", i)
		}
		ids[i], places[id] = id, i
	}
	living, err := tx.Unit.Query().Where(unit.IDIn(ids...), unit.Or(unit.ValidToIsNil(), unit.ValidToGTE(tx.Today))).IDs(ctx)
	if err != nil {
		return nil, err
	}
	lives := map[uuid.UUID]bool{}
	for _, id := range living {
		lives[id] = id != tx.Viewer.Unit && tx.Viewer.Hold().Has(id)
	}
	for i, id := range ids {
		if !lives[id] {
			return nil, fault.New(fault.InvalidReference, "Chỉ giao lại được cho đơn vị cấp dưới đang hoạt động của đơn vị bạn.", "Work is delegated to existing units below your own only.").At("input", "unitIds", i)
		}
	}
	taken, err := tx.Assignment.Query().Where(assignment.TaskID(p.TaskID), assignment.PeriodKey(p.PeriodKey), assignment.UnitIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	if len(taken) > 0 {
		return nil, fault.New(fault.BadInput, "Đơn vị này đã có phần việc trong nhiệm vụ và kỳ này.", "This unit has a part in this task and period already.").At("input", "unitIds", places[taken[0].UnitID])
	}
	return ids, nil
}

func (p *part) delegate(ctx context.Context, tx *txn.Tx, units []uuid.UUID, due clock.Day, note string) ([]*gen.Assignment, error) {
	creates := make([]*gen.AssignmentCreate, len(units))
	for i, u := range units {
		creates[i] = tx.Assignment.Create().SetUnitID(u).SetPlanID(p.PlanID).SetTaskID(p.TaskID).SetLeadUnitID(p.UnitID).SetParentID(p.ID).
			SetRole(programme.Coordinate).SetPeriodKey(p.PeriodKey).SetPeriod(p.Period).SetPeriodFrom(p.PeriodFrom).SetPeriodTo(p.PeriodTo).
			SetNillableDueOn(due.Ptr()).SetState(programme.Assigned).SetCreatedAt(tx.Now)
	}
	rows, err := tx.Assignment.CreateBulk(creates...).Save(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		c := &part{row, p.Owner, p.InForce}
		c.tell(tx, Step{Do: Delegate, To: programme.Assigned}, map[string]any{"parent": tx.ID("Assignment", p.ID), "note": note})
		vi, en := "%[1]s giao lại %[2]s.", "%[1]s delegated %[3]s to your unit."
		if note != "" {
			vi, en = vi+" Ghi chú: %[4]s", en+" Note: %[4]s"
		}
		if err := c.notify(ctx, tx, row.UnitID, assignedKind, vi, en, note); err != nil {
			return nil, err
		}
	}
	return rows, nil
}
