package work

import (
	"context"
	"strconv"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// SetAssignmentStandingInput sets a part aside or takes it up again: SUSPENDED, NOT_APPLICABLE,
// CANCELLED or ASSIGNED.
type SetAssignmentStandingInput struct {
	AssignmentID   string
	Version        *int
	State          programme.AssignmentState
	Reason         string
	IdempotencyKey *string
}

var standings = map[programme.AssignmentState]Action{
	programme.Suspended:     Suspend,
	programme.NotApplicable: Excuse,
	programme.Cancelled:     Cancel,
	programme.Assigned:      Reinstate,
}

// SetAssignmentStanding is the plan's owner's word that a part rests, falls away or stands again.
func (s *Service) SetAssignmentStanding(ctx context.Context, in SetAssignmentStandingInput) (txn.Result, error) {
	return s.manage(ctx, "setAssignmentStanding", in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		do, ok := standings[in.State]
		if !ok {
			return nil, fault.New(fault.BadInput, "Chỉ đặt được trạng thái SUSPENDED, NOT_APPLICABLE, CANCELLED hoặc ASSIGNED.", "Only SUSPENDED, NOT_APPLICABLE, CANCELLED and ASSIGNED can be set.").At("input", "state")
		}
		reason, err := words(in.Reason, longText, "input", "reason")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, do, in.Version)
		if err != nil {
			return nil, err
		}
		if err := p.change(ctx, tx, step, nil, map[string]any{"reason": reason}); err != nil {
			return nil, err
		}
		kind, to := programme.Reminder, stateName(step.To)
		if do == Reinstate {
			kind = assignedKind
		}
		return txn.One("assignment", in.AssignmentID), p.notify(ctx, tx, p.UnitID, kind,
			"%[1]s chuyển %[2]s sang trạng thái «%[4]s». Lý do: %[6]s", "%[1]s set your part of %[3]s to “%[5]s”. Reason: %[6]s", to.VI, to.EN, reason)
	})
}

// CarryOverAssignmentInput moves what was not done to a later day, as a part of its own.
type CarryOverAssignmentInput struct {
	AssignmentID   string
	Version        *int
	DueOn          clock.Day
	Reason         string
	IdempotencyKey *string
}

// carried is added to the key of an occurrence that continues in a later period.
const carried = "+"

// CarryOverAssignment closes a part as carried over and gives its unit a new one that is due
// later; the plan's owner does it.
func (s *Service) CarryOverAssignment(ctx context.Context, in CarryOverAssignmentInput) (txn.Result, error) {
	return s.manage(ctx, "carryOverAssignment", in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		reason, err := words(in.Reason, longText, "input", "reason")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, CarryOver, in.Version)
		if err != nil {
			return nil, err
		}
		if !p.DueOn.IsZero() && !in.DueOn.After(p.DueOn) {
			return nil, fault.Newf(fault.BadInput, "Thời hạn mới phải sau thời hạn hiện nay (%s).", "The new due day must be after the present one (%s).", p.DueOn).At("input", "dueOn")
		}
		if err := notPast(tx, in.DueOn, "input", "dueOn"); err != nil {
			return nil, err
		}
		next, err := p.next(ctx, tx, in.DueOn)
		if err != nil {
			return nil, err
		}
		id := tx.ID("Assignment", next.ID)
		next.tell(tx, Step{Do: CarryOver, To: next.State}, map[string]any{"carriedFrom": in.AssignmentID, "reason": reason})
		if err := p.change(ctx, tx, step, nil, map[string]any{"reason": reason, "carriedTo": id}); err != nil {
			return nil, err
		}
		return txn.Result{"assignment": {in.AssignmentID}, "next": {id}}, next.notify(ctx, tx, p.UnitID, assignedKind,
			"%[1]s chuyển %[2]s sang kỳ sau, thời hạn %[4]s. Lý do: %[6]s", "%[1]s carried %[3]s over; it is due on %[5]s. Reason: %[6]s", vnDay(in.DueOn), in.DueOn, reason)
	})
}

// next writes the part that continues this one. The person named for it is not carried: that is
// the unit's own choice.
func (p *part) next(ctx context.Context, tx *txn.Tx, due clock.Day) (*part, error) {
	c := tx.Assignment.Create().SetUnitID(p.UnitID).SetPlanID(p.PlanID).SetTaskID(p.TaskID).SetNillableLeadUnitID(p.LeadUnitID).
		SetNillableParentID(p.ParentID).SetRole(p.Role).SetPeriodKey(p.PeriodKey + carried).SetPeriod("").
		SetDueOn(due).SetState(programme.Assigned).SetCreatedAt(tx.Now)
	if p.Period != "" { // of a year: the next part is of the year in which it is due
		c.SetPeriod(strconv.Itoa(due.Year())).SetPeriodFrom(clock.Date(due.Year(), time.January, 1)).SetPeriodTo(clock.Date(due.Year(), time.December, 31))
	}
	row, err := c.Save(ctx)
	if err != nil {
		return nil, err
	}
	return &part{row, p.Owner, p.InForce}, nil
}

// manage runs a mutation of the plan's owner; whoever may edit a plan may set its work aside.
func (s *Service) manage(ctx context.Context, name string, input any, key *string, fn func(context.Context, *txn.Tx) (txn.Result, error)) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: name, Kind: "Plan", Action: "edit"}, input, key, fn)
}
