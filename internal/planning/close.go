package planning

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// ClosePlanInput ends a plan. CarryOver says that open parts go on elsewhere (CARRIED_OVER).
type ClosePlanInput struct {
	PlanID         string
	Version        int
	CarryOver      *bool
	IdempotencyKey *string
}

// ClosePlan ends a plan in force. Open parts hinder it, unless they are carried over; parts that
// wait for a judgement always do.
func (s *Service) ClosePlan(ctx context.Context, in ClosePlanInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("closePlan", "close"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, sys, err := owned(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if err := inState(p, programme.PlanInForce); err != nil {
			return nil, err
		}
		err = change(ctx, tx, p, in.Version, func(u *gen.PlanUpdate) { u.SetState(programme.PlanClosed) })
		if err != nil {
			return nil, err
		}
		carried, err := carryOver(sys, tx, p, isTrue(in.CarryOver))
		if err != nil {
			return nil, err
		}
		tx.Audit("Plan", p.ID, p.OwnerUnitID, map[string]any{"carriedOver": carried})
		return txn.One("plan", tx.ID("Plan", p.ID)), nil
	})
}

// carryOver ends the open parts of a plan and counts them, or refuses.
func carryOver(sys context.Context, tx *txn.Tx, p *gen.Plan, allowed bool) (int, error) {
	rows, err := tx.Assignment.Query().Where(assignment.PlanID(p.ID), assignment.StateNotIn(closed()...)).
		Select(assignment.FieldID, assignment.FieldTaskID, assignment.FieldUnitID, assignment.FieldState).All(sys)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	submitted := 0
	tasks := make([]uuid.UUID, len(rows))
	units := map[uuid.UUID]int{}
	for i, a := range rows {
		tasks[i] = a.TaskID
		units[a.UnitID]++
		if a.State == programme.Submitted {
			submitted++
		}
	}
	if submitted > 0 {
		return 0, fault.Newf(fault.InvalidState, "Còn %d phần việc chờ xác nhận; hãy xác nhận hoặc trả lại trước.",
			"%d parts wait to be confirmed; confirm or return them first.", submitted).At("input", "planId")
	}
	if !allowed {
		return 0, fault.Newf(fault.InvalidState, "Còn %d phần việc chưa hoàn thành; đặt carryOver để chuyển sang kỳ sau.",
			"%d parts are not done; set carryOver to carry them over.", len(rows)).At("input", "carryOver")
	}
	n, err := tx.Assignment.Update().Where(assignment.PlanID(p.ID), assignment.StateNotIn(append(closed(), programme.Submitted)...)).
		SetState(programme.CarriedOver).AddVersion(1).Save(sys)
	if err != nil {
		return 0, err
	}
	if n != len(rows) {
		return 0, fault.New(fault.Conflict, "Có phần việc vừa thay đổi. Vui lòng thử lại.", "Some parts have just changed. Try again.")
	}
	if len(rows) <= eventsAtMost {
		for _, a := range rows {
			tx.Event(txn.AssignmentChanged, tx.ID("Assignment", a.ID), nil)
		}
	}
	for _, u := range sortedUnits(units) {
		tx.Audit("Plan", p.ID, u, map[string]any{"carriedOver": units[u]})
	}
	return n, reach.Refresh(sys, tx.Tx, tx.Now, tasks...)
}

// closed are the states in which nothing more is to be done.
func closed() []programme.AssignmentState {
	var out []programme.AssignmentState
	for _, t := range programme.Enums()["AssignmentState"].Terms {
		if s := programme.AssignmentState(t.Value); s.Closed() {
			out = append(out, s)
		}
	}
	return out
}
