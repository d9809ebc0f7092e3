package work

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/txn"
)

// AcceptAssignmentInput names the part and, if wanted, who will do it.
type AcceptAssignmentInput struct {
	AssignmentID   string
	Version        *int
	StaffID        *string
	IdempotencyKey *string
}

// AcceptAssignment is the unit's word that it will do its part.
func (s *Service) AcceptAssignment(ctx context.Context, in AcceptAssignmentInput) (txn.Result, error) {
	return s.do(ctx, "acceptAssignment", Accept, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Accept, in.Version)
		if err != nil {
			return nil, err
		}
		staff, err := staffOf(ctx, tx, in.StaffID)
		if err != nil {
			return nil, err
		}
		err = p.change(ctx, tx, step, func(u *gen.AssignmentUpdate) {
			u.SetAcceptedAt(tx.Now).SetNillableStaffID(staff)
		}, map[string]any{"staff": staff})
		return txn.One("assignment", in.AssignmentID), err
	})
}

// staffOf reads the id of a person who works in the acting unit today; nil for none.
func staffOf(ctx context.Context, tx *txn.Tx, id *string) (*uuid.UUID, error) {
	if id == nil {
		return nil, nil //nolint:nilnil // nobody is named
	}
	row, err := tx.Row("User", *id, "input", "staffId")
	if err != nil {
		return nil, err
	}
	works, err := tx.Membership.Query().Where(membership.UnitID(tx.Viewer.Unit), membership.UserID(row), membership.ValidFromLTE(tx.Today),
		membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today))).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if !works {
		return nil, fault.New(fault.InvalidReference, "Người được nêu không làm việc tại đơn vị của bạn hôm nay.", "This person does not work in your unit today.").At("input", "staffId")
	}
	return &row, nil
}

// AddProgressUpdateInput tells what was done; figures are whole numbers by indicator code.
type AddProgressUpdateInput struct {
	AssignmentID   string
	Version        *int
	Percent        int
	Text           string
	Figures        map[string]any
	Uploads        []string // files that prove it
	IdempotencyKey *string
}

// AddProgressUpdate reports progress of the unit's own part.
func (s *Service) AddProgressUpdate(ctx context.Context, in AddProgressUpdateInput) (txn.Result, error) {
	return s.do(ctx, "addProgressUpdate", Progress, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if in.Percent < 0 || in.Percent > 100 {
			return nil, fault.New(fault.BadInput, "Tiến độ từ 0 đến 100 phần trăm.", "Progress is from 0 to 100 percent.").At("input", "percent")
		}
		text, err := words(in.Text, longText, "input", "text")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Progress, in.Version)
		if err != nil {
			return nil, err
		}
		figures, err := figuresOf(ctx, tx, in.Figures)
		if err != nil {
			return nil, err
		}
		row, err := tx.ProgressUpdate.Create().SetUnitID(p.UnitID).SetPlanID(p.PlanID).SetNillableLeadUnitID(p.LeadUnitID).SetTaskID(p.TaskID).
			SetAssignmentID(p.ID).SetAuthorID(tx.Viewer.User).SetAuthorName(tx.Viewer.Name).SetPercent(in.Percent).SetText(text).
			SetFigures(figures).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		detail := map[string]any{"percent": in.Percent, "before": p.Percent, "progressUpdate": tx.ID("ProgressUpdate", row.ID)}
		if len(in.Uploads) > 0 {
			if detail["evidence"], err = p.attach(ctx, tx, in.Uploads, &row.ID); err != nil {
				return nil, err
			}
		}
		err = p.change(ctx, tx, step, func(u *gen.AssignmentUpdate) { u.SetPercent(in.Percent) }, detail)
		return txn.Result{"assignment": {in.AssignmentID}, "progressUpdate": {tx.ID("ProgressUpdate", row.ID)}}, err
	})
}

// SubmitAssignmentInput hands the part in, with its result in words.
type SubmitAssignmentInput struct {
	AssignmentID   string
	Version        *int
	Result         *string
	IdempotencyKey *string
}

// SubmitAssignment hands the unit's part in for judgement.
func (s *Service) SubmitAssignment(ctx context.Context, in SubmitAssignmentInput) (txn.Result, error) {
	return s.do(ctx, "submitAssignment", Submit, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		result, err := maybeWords(in.Result, longText, "input", "result")
		if err != nil {
			return nil, err
		}
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Submit, in.Version)
		if err != nil {
			return nil, err
		}
		err = p.change(ctx, tx, step, func(u *gen.AssignmentUpdate) {
			u.SetSubmittedAt(tx.Now).SetSubmittedByID(tx.Viewer.User).ClearJudgedAt().ClearJudgedByID().ClearReturnReason()
			if result != "" {
				u.SetResult(result)
			}
		}, map[string]any{"result": result})
		if err != nil {
			return nil, err
		}
		return txn.One("assignment", in.AssignmentID), p.notify(ctx, tx, p.judge(), submittedKind, "%[1]s đã gửi kết quả %[2]s, chờ xác nhận.", "%[1]s submitted its part of %[3]s; it waits for confirmation.")
	})
}

// WithdrawAssignmentInput names the part.
type WithdrawAssignmentInput struct {
	AssignmentID   string
	Version        *int
	IdempotencyKey *string
}

// WithdrawAssignment takes a submission back as long as nobody judged it.
func (s *Service) WithdrawAssignment(ctx context.Context, in WithdrawAssignmentInput) (txn.Result, error) {
	return s.do(ctx, "withdrawAssignment", Withdraw, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, err := find(ctx, tx, in.AssignmentID, "input", "assignmentId")
		if err != nil {
			return nil, err
		}
		step, err := p.step(tx, Withdraw, in.Version)
		if err != nil {
			return nil, err
		}
		return txn.One("assignment", in.AssignmentID), p.change(ctx, tx, step, nil, nil)
	})
}

// do runs a mutation on an assignment.
func (s *Service) do(ctx context.Context, name string, do Action, input any, key *string, fn func(context.Context, *txn.Tx) (txn.Result, error)) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: name, Kind: "Assignment", Action: string(do)}, input, key, fn)
}

// notPast refuses a day that lies behind today.
func notPast(tx *txn.Tx, d clock.Day, path ...any) error {
	if d.Before(tx.Today) {
		return fault.New(fault.BadInput, "Ngày này đã qua.", "This day is in the past.").At(path...)
	}
	return nil
}
