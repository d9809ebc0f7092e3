package work

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/difficulty"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// ReportDifficultyInput tells what hinders, on one part or in general.
type ReportDifficultyInput struct {
	AssignmentID   *string
	Text           string
	IdempotencyKey *string
}

// ReportDifficulty sends a difficulty to the office: the owner of the part's plan or, without a
// part, of the latest plan in force in which the acting unit has one.
func (s *Service) ReportDifficulty(ctx context.Context, in ReportDifficultyInput) (txn.Result, error) {
	op := txn.Operation{Name: "reportDifficulty", Kind: "Difficulty", Action: "report"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		text, err := words(in.Text, longText, "input", "text")
		if err != nil {
			return nil, err
		}
		var office uuid.UUID
		var about *uuid.UUID
		if in.AssignmentID != nil {
			p, err := find(ctx, tx, *in.AssignmentID, "input", "assignmentId")
			if err != nil {
				return nil, err
			}
			step, err := p.step(tx, Hinder, nil)
			if err != nil {
				return nil, err
			}
			p.tell(tx, step, nil)
			office, about = p.Owner, &p.ID
		} else if office, err = officeOf(ctx, tx); err != nil {
			return nil, err
		}
		row, err := tx.Difficulty.Create().SetUnitID(tx.Viewer.Unit).SetOfficeUnitID(office).SetNillableAssignmentID(about).
			SetReportedByID(tx.Viewer.User).SetText(text).SetState(programme.DifficultyOpen).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		id := tx.ID("Difficulty", row.ID)
		tx.Audit("Difficulty", row.ID, row.UnitID, map[string]any{"to": row.State, "office": tx.ID("Unit", office), "text": text})
		return txn.One("difficulty", id), tellOf(ctx, tx, row, office, hinderedKind, "%s báo cáo khó khăn, vướng mắc.", "%s reports a difficulty.")
	})
}

// officeOf is the owner of the latest plan in force in which the acting unit has a part.
func officeOf(ctx context.Context, tx *txn.Tx) (uuid.UUID, error) {
	p, err := tx.Plan.Query().Where(plan.StateEQ(programme.PlanInForce), func(s *sql.Selector) {
		t := sql.Table(assignment.Table)
		s.Where(sql.In(s.C(plan.FieldID), sql.Select(t.C(assignment.FieldPlanID)).From(t).Where(sql.EQ(t.C(assignment.FieldUnitID), tx.Viewer.Unit))))
	}).Order(plan.ByStartsOn(sql.OrderDesc()), plan.ByID(sql.OrderDesc())).First(ctx)
	if gen.IsNotFound(err) {
		return uuid.Nil, fault.New(fault.BadInput, "Đơn vị chưa có phần việc trong kế hoạch nào đang thực hiện nên chưa có cơ quan để gửi; hãy nêu phần việc.",
			"The unit has no part in a plan in force, so there is no office to tell; name a part.").At("input", "assignmentId")
	}
	if err != nil {
		return uuid.Nil, err
	}
	return p.OwnerUnitID, nil
}

// AnswerDifficultyInput is the office's answer; a reusable one serves others too.
type AnswerDifficultyInput struct {
	DifficultyID   string
	Version        *int
	Answer         string
	Reusable       *bool
	IdempotencyKey *string
}

// AnswerDifficulty answers a difficulty, once.
func (s *Service) AnswerDifficulty(ctx context.Context, in AnswerDifficultyInput) (txn.Result, error) {
	op := txn.Operation{Name: "answerDifficulty", Kind: "Difficulty", Action: "answer"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		answer, err := words(in.Answer, longText, "input", "answer")
		if err != nil {
			return nil, err
		}
		id, err := tx.Row("Difficulty", in.DifficultyID, "input", "difficultyId")
		if err != nil {
			return nil, err
		}
		d, err := tx.Difficulty.Query().Where(difficulty.ID(id), lock).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Missing().At("input", "difficultyId")
		}
		if err != nil {
			return nil, err
		}
		if tx.Viewer.Unit != d.OfficeUnitID {
			return nil, fault.New(fault.Forbidden, "Chỉ cơ quan nhận vướng mắc này mới được trả lời.", "Only the office that the difficulty was sent to answers it.")
		}
		if d.State != programme.DifficultyOpen || in.Version != nil && *in.Version != d.Version {
			return nil, answered()
		}
		reusable := in.Reusable != nil && *in.Reusable
		n, err := tx.Difficulty.Update().Where(difficulty.ID(id), difficulty.StateEQ(programme.DifficultyOpen)).
			SetState(programme.DifficultyAnswered).SetAnswer(answer).SetReusable(reusable).SetAnsweredAt(tx.Now).
			SetAnsweredByID(tx.Viewer.User).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, answered()
		}
		tx.Audit("Difficulty", id, d.UnitID, map[string]any{"from": d.State, "to": programme.DifficultyAnswered, "answer": answer, "reusable": reusable})
		return txn.One("difficulty", in.DifficultyID), tellOf(ctx, tx, d, d.UnitID, answeredKind, "%s trả lời khó khăn, vướng mắc của đơn vị.", "%s answered your unit's difficulty.")
	})
}

func answered() *fault.Error {
	return fault.New(fault.Conflict, "Vướng mắc này đã được người khác trả lời hoặc thay đổi. Vui lòng tải lại.", "Somebody else answered or changed this difficulty first. Load it again.").At("input", "difficultyId")
}

// tellOf notifies a unit of a difficulty and, if it hinders a part, whoever follows the part; %s
// in the texts is the acting unit's name.
func tellOf(ctx context.Context, tx *txn.Tx, d *gen.Difficulty, to uuid.UUID, kind programme.NotificationKind, vi, en string) error {
	if d.AssignmentID != nil {
		tx.Event(txn.AssignmentChanged, tx.ID("Assignment", *d.AssignmentID), nil)
	}
	name, err := unitName(ctx, tx)
	if err != nil {
		return err
	}
	return notify.ToUnits(ctx, tx, kind, notify.Message{Unit: to, VI: fmt.Sprintf(vi, name), EN: fmt.Sprintf(en, name), Subject: tx.ID("Difficulty", d.ID)})
}
