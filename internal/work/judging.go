package work

import (
	"context"
	"errors"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// ReturnAssignmentInput says why a submission is not enough.
type ReturnAssignmentInput struct {
	AssignmentID   string
	Version        *int
	Reason         string
	IdempotencyKey *string
}

// ReturnAssignment sends a submission back to its unit.
func (s *Service) ReturnAssignment(ctx context.Context, in ReturnAssignmentInput) (txn.Result, error) {
	return s.do(ctx, "returnAssignment", Return, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		reason, err := words(in.Reason, longText, "input", "reason")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Return, in.Version)
		if err != nil {
			return nil, err
		}
		err = p.change(ctx, tx, step, func(u *gen.AssignmentUpdate) {
			u.SetJudgedAt(tx.Now).SetJudgedByID(tx.Viewer.User).SetReturnReason(reason)
		}, map[string]any{"reason": reason})
		if err != nil {
			return nil, err
		}
		return txn.One("assignment", in.AssignmentID), p.notify(ctx, tx, p.UnitID, returnedKind,
			"%[1]s trả lại %[2]s. Lý do: %[4]s", "%[1]s returned %[3]s. Reason: %[4]s", reason)
	})
}

// ConfirmAssignmentsInput names up to 200 parts; all are confirmed or none.
type ConfirmAssignmentsInput struct {
	AssignmentIDs  []string
	IdempotencyKey *string
}

const (
	confirmAtOnce = 200
	faultsAtOnce  = 20 // told of one call
)

// ConfirmAssignments accepts submissions. If any of them cannot be confirmed none is, and the
// error joins one fault for each of the first that cannot, with its place in the list.
func (s *Service) ConfirmAssignments(ctx context.Context, in ConfirmAssignmentsInput) (txn.Result, error) {
	return s.do(ctx, "confirmAssignments", Confirm, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if n := len(in.AssignmentIDs); n == 0 || n > confirmAtOnce {
			return nil, fault.Newf(fault.BadInput, "Mỗi lần xác nhận từ 1 đến %d phần việc.", "From 1 to %d parts are confirmed at once.", confirmAtOnce).At("input", "assignmentIds")
		}
		parts, err := findAll(ctx, tx, in.AssignmentIDs)
		if err != nil {
			return nil, err
		}
		var faults []error
		for i, p := range parts {
			if _, err := p.step(tx, Confirm, nil); err != nil {
				faults = append(faults, fault.Of(err).At("input", "assignmentIds", i))
			}
		}
		if err := several(faults); err != nil {
			return nil, err
		}
		if err := confirm(ctx, tx, parts); err != nil {
			return nil, err
		}
		return txn.Result{"assignments": in.AssignmentIDs}, tellConfirmed(ctx, tx, parts)
	})
}

// several joins faults, nil for none.
func several(faults []error) error {
	return errors.Join(faults[:min(len(faults), faultsAtOnce)]...)
}

// findAll is find for a list: the parts in the list's order, each with its place in the faults.
func findAll(ctx context.Context, tx *txn.Tx, texts []string) ([]*part, error) {
	const list = "assignmentIds"
	ids := make([]uuid.UUID, len(texts))
	places := map[uuid.UUID]int{}
	var faults []error
	for i, text := range texts {
		id, err := tx.Row("Assignment", text, "input", list, i)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		if _, twice := places[id]; twice {
			faults = append(faults, fault.New(fault.BadInput, "Phần việc này có hai lần trong danh sách.", "This part is in the list twice.").At("input", list, i))
		}
		ids[i], places[id] = id, i
	}
	if err := several(faults); err != nil {
		return nil, err
	}
	rows, err := tx.Assignment.Query().Where(assignment.IDIn(ids...), lock).Order(assignment.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	plans, err := tx.Plan.Query().Where(plan.IDIn(planIDs(rows)...)).Select(plan.FieldID, plan.FieldOwnerUnitID, plan.FieldState).All(ctx)
	if err != nil {
		return nil, err
	}
	parts := make([]*part, len(ids))
	for _, a := range rows {
		for _, p := range plans {
			if p.ID == a.PlanID {
				parts[places[a.ID]] = &part{a, p.OwnerUnitID, p.State == programme.PlanInForce}
			}
		}
	}
	for i, p := range parts {
		if p == nil {
			faults = append(faults, fault.Missing().At("input", list, i))
		}
	}
	return parts, several(faults)
}

func planIDs(rows []*gen.Assignment) (ids []uuid.UUID) {
	for _, a := range rows {
		if !slices.Contains(ids, a.PlanID) {
			ids = append(ids, a.PlanID)
		}
	}
	return ids
}

// confirm writes the judgement with one statement for each day of submission, the day on which
// the work counts as done.
func confirm(ctx context.Context, tx *txn.Tx, parts []*part) error {
	byDay := map[clock.Day][]uuid.UUID{}
	var days []clock.Day
	tasks := make([]uuid.UUID, len(parts))
	for i, p := range parts {
		day := clock.DayOf(p.SubmittedAt.Time)
		if byDay[day] == nil {
			days = append(days, day)
		}
		byDay[day] = append(byDay[day], p.ID)
		tasks[i] = p.TaskID
	}
	for _, day := range days {
		n, err := tx.Assignment.Update().Where(assignment.IDIn(byDay[day]...), assignment.StateEQ(programme.Submitted)).
			SetState(programme.Confirmed).SetDoneOn(day).SetJudgedAt(tx.Now).SetJudgedByID(tx.Viewer.User).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		if n != len(byDay[day]) {
			return fault.New(fault.Conflict, "Một phần việc trong danh sách vừa được người khác thay đổi. Vui lòng tải lại.",
				"Somebody else has just changed a part of the list. Load it again.").At("input", "assignmentIds")
		}
	}
	for _, p := range parts {
		p.tell(tx, Step{From: programme.Submitted, Do: Confirm, To: programme.Confirmed}, map[string]any{"doneOn": clock.DayOf(p.SubmittedAt.Time)})
	}
	return reach.Refresh(ctx, tx.Tx, tx.Now, tasks...)
}

// tellConfirmed sends each unit one notification, however many of its parts were confirmed.
func tellConfirmed(ctx context.Context, tx *txn.Tx, parts []*part) error {
	byUnit := map[uuid.UUID][]*part{}
	var units []uuid.UUID
	for _, p := range parts {
		if byUnit[p.UnitID] == nil {
			units = append(units, p.UnitID)
		}
		byUnit[p.UnitID] = append(byUnit[p.UnitID], p)
	}
	for _, u := range units {
		first, n := byUnit[u][0], len(byUnit[u])
		vi, en := "%[1]s đã xác nhận %[2]s.", "%[1]s confirmed %[3]s."
		if n > 1 {
			vi, en = "%[1]s đã xác nhận %[4]d phần việc, trong đó có %[2]s.", "%[1]s confirmed %[4]d parts, among them %[3]s."
		}
		if err := first.notify(ctx, tx, u, confirmedKind, vi, en, n); err != nil {
			return err
		}
	}
	return nil
}
