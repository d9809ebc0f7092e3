package reporting

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// ComposeReportInput names the form, the period and, where it is about one plan, the plan.
type ComposeReportInput struct {
	FormID         string
	PeriodID       string
	PlanID         *string
	ReceiverUnitID *string
	IdempotencyKey *string
}

// ComposeReport writes the acting unit's report on a form for a period, or writes it afresh: the
// lines and the computed figures follow the work as it stands, what a person typed stays. Once
// submitted, a report is no longer composed.
func (s *Service) ComposeReport(ctx context.Context, in ComposeReportInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "composeReport", Kind: "Report", Action: "compose"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		r, err := s.draft(ctx, tx, in, false)
		if err != nil {
			return nil, err
		}
		if err := refresh(ctx, tx, r); err != nil {
			return nil, err
		}
		if err := take(ctx, tx, r, "compose", func(u *gen.ReportUpdate) { u.SetNillableDueOn(r.DueOn.Ptr()) }, nil); err != nil {
			return nil, err
		}
		return txn.One("report", tx.ID("Report", r.ID)), nil
	})
}

// refresh writes a report afresh with the reports that it has taken in already.
func refresh(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
	typed, err := typedByUnit(ctx, tx, r)
	if err != nil {
		return err
	}
	_, err = fill(ctx, tx, r, typed)
	return err
}

// draft finds the unit's report, or makes an empty one. summing is for a report that sums up
// others: a unit without a unit above issues it itself.
func (s *Service) draft(ctx context.Context, tx *txn.Tx, in ComposeReportInput, summing bool) (*gen.Report, error) {
	f, p, err := formAndPeriod(ctx, tx, in.FormID, in.PeriodID)
	if err != nil {
		return nil, err
	}
	if err := open(p); err != nil {
		return nil, err
	}
	plan, err := planOf(ctx, tx, in.PlanID)
	if err != nil {
		return nil, err
	}
	unit := tx.Viewer.Unit
	if err := s.lock(ctx, tx, "report:"+unit.String()); err != nil {
		return nil, err
	}
	r, err := tx.Report.Query().Where(report.UnitID(unit), report.FormID(f.ID), report.PeriodID(p.ID)).
		Order(gen.Desc(report.FieldCorrection)).First(ctx)
	if err != nil && !gen.IsNotFound(err) {
		return nil, err
	}
	own, oerr := tx.Unit.Get(ctx, unit)
	if oerr != nil {
		return nil, oerr
	}
	due, derr := dueFor(ctx, tx, p, own.Kind)
	if derr != nil {
		return nil, derr
	}
	if err == nil {
		r.Edges.Form, r.Edges.Period, r.DueOn = f, p, due
		if err := may(tx, r, "compose", nil); err != nil {
			return nil, err
		}
		if err := hold(ctx, tx, r); err != nil {
			return nil, err
		}
		return r, again(ctx, tx, r, own, plan, in)
	}
	to, err := receiverOf(ctx, tx, own, plan, p, in.ReceiverUnitID, summing)
	if err != nil {
		return nil, err
	}
	create := tx.Report.Create().SetUnitID(unit).SetFormID(f.ID).SetPeriodID(p.ID).SetReceiverUnitID(to).
		SetState(programme.ReportDraft).SetDueOn(due).SetNarrative([]byte("{}")).SetCreatedAt(tx.Now)
	if plan != nil {
		create.SetPlanID(plan.ID)
	}
	if r, err = create.Save(ctx); err != nil {
		return nil, err
	}
	r.Edges.Form, r.Edges.Period = f, p
	return r, nil
}

// again checks what a repeated call asks of a report that exists: its plan stays, its receiver
// may change until the first submission.
func again(ctx context.Context, tx *txn.Tx, r *gen.Report, own *gen.Unit, plan *gen.Plan, in ComposeReportInput) error {
	if plan != nil && (r.PlanID == nil || *r.PlanID != plan.ID) {
		return fault.New(fault.InvalidState, "Đơn vị đã có báo cáo theo biểu mẫu và kỳ này, về một phạm vi kế hoạch khác.",
			"The unit has a report on this form and period already, about another plan.").At("input", "planId")
	}
	if in.ReceiverUnitID == nil {
		return nil
	}
	if plan == nil && r.PlanID != nil {
		var err error
		if plan, err = tx.Plan.Get(ctx, *r.PlanID); err != nil {
			return err
		}
	}
	to, err := receiverOf(ctx, tx, own, plan, r.Edges.Period, in.ReceiverUnitID, false)
	if err != nil || to == r.ReceiverUnitID {
		return err
	}
	if r.SentToUnitID != nil {
		return fault.New(fault.InvalidState, "Báo cáo đã gửi; không đổi được đơn vị nhận.", "The report was sent; its receiver stays.").At("input", "receiverUnitId")
	}
	r.ReceiverUnitID = to
	return tx.Report.UpdateOneID(r.ID).SetReceiverUnitID(to).Exec(ctx)
}

// formAndPeriod reads the two and checks that the form is filed for the period.
func formAndPeriod(ctx context.Context, tx *txn.Tx, formID, periodID string) (*gen.ReportForm, *gen.Period, error) {
	id, err := tx.Row("ReportForm", formID, "input", "formId")
	if err != nil {
		return nil, nil, err
	}
	f, err := tx.ReportForm.Get(ctx, id)
	if gen.IsNotFound(err) {
		return nil, nil, fault.Missing().At("input", "formId")
	}
	if err != nil {
		return nil, nil, err
	}
	if id, err = tx.Row("Period", periodID, "input", "periodId"); err != nil {
		return nil, nil, err
	}
	p, err := tx.Period.Get(ctx, id)
	if gen.IsNotFound(err) {
		return nil, nil, fault.Missing().At("input", "periodId")
	}
	if err != nil {
		return nil, nil, err
	}
	kinds, err := kindsOf(f)
	if err != nil {
		return nil, nil, err
	}
	switch {
	case f.Regime != p.Regime, len(kinds) > 0 && !slices.Contains(kinds, p.Kind):
		return nil, nil, fault.Newf(fault.BadInput, "Biểu mẫu %[1]s không dùng cho kỳ “%[2]s”.", "Form %[1]s is not filed for “%[3]s”.", f.Code, p.Label, p.LabelEn).At("input", "periodId")
	case f.ValidFrom.After(p.EndsOn), !f.ValidTo.IsZero() && f.ValidTo.Before(p.StartsOn):
		return nil, nil, fault.Newf(fault.BadInput, "Biểu mẫu %[1]s không có hiệu lực trong kỳ “%[2]s”.", "Form %[1]s is not in force in “%[3]s”.", f.Code, p.Label, p.LabelEn).At("input", "formId")
	}
	return f, p, nil
}

func planOf(ctx context.Context, tx *txn.Tx, id *string) (*gen.Plan, error) {
	if id == nil {
		return nil, nil //nolint:nilnil // a report need not be about a plan
	}
	row, err := tx.Row("Plan", *id, "input", "planId")
	if err != nil {
		return nil, err
	}
	p, err := tx.Plan.Get(ctx, row)
	if gen.IsNotFound(err) {
		return nil, fault.Missing().At("input", "planId")
	}
	if err == nil && p.State == programme.PlanDraft {
		return nil, fault.New(fault.InvalidState, "Kế hoạch còn là dự thảo.", "The plan is still a draft.").At("input", "planId")
	}
	return p, err
}

// receiverOf says who receives the unit's report: the plan's owner, or the unit above. The input
// may choose between the two. By itself a report on a plan goes to the owner, but to the unit
// above where all of the unit's parts were delegated by that one; the owner's own report and one
// about no plan go to the unit above.
func receiverOf(ctx context.Context, tx *txn.Tx, own *gen.Unit, plan *gen.Plan, p *gen.Period, asked *string, summing bool) (uuid.UUID, error) {
	owner := uuid.Nil
	if plan != nil && plan.OwnerUnitID != own.ID {
		owner = plan.OwnerUnitID
	}
	above := uuid.Nil
	if own.ParentID != nil {
		above = *own.ParentID
	}
	if asked != nil {
		to, err := tx.Row("Unit", *asked, "input", "receiverUnitId")
		if err != nil {
			return uuid.Nil, err
		}
		if to != owner && to != above {
			return uuid.Nil, fault.New(fault.BadInput, "Đơn vị nhận phải là đơn vị chủ trì kế hoạch hoặc cấp trên trực tiếp.",
				"The receiver is the plan's owner or the unit above.").At("input", "receiverUnitId")
		}
		return to, nil
	}
	if owner != uuid.Nil && above != uuid.Nil && owner != above {
		delegated, err := onlyDelegatedBy(ctx, tx, own.ID, above, plan.ID, p)
		if err != nil {
			return uuid.Nil, err
		}
		if delegated {
			return above, nil
		}
	}
	switch {
	case owner != uuid.Nil:
		return owner, nil
	case above != uuid.Nil:
		return above, nil
	case summing:
		return own.ID, nil
	}
	return uuid.Nil, fault.New(fault.BadInput, "Không có đơn vị nhận: đơn vị không có cấp trên và báo cáo không theo kế hoạch nào.",
		"There is nobody to receive it: no unit stands above and the report is about no plan.").At("input", "receiverUnitId")
}

// onlyDelegatedBy tells whether the unit has parts of the plan in the period and all of them were
// delegated by the unit above. A delegated part says itself who delegated it: its lead. The part
// that it was made from is out of the unit's sight, so no filter may look at it.
func onlyDelegatedBy(ctx context.Context, tx *txn.Tx, unit, above, plan uuid.UUID, p *gen.Period) (bool, error) {
	own := tx.Assignment.Query().Where(assignment.UnitID(unit), assignment.PlanID(plan), overlapping(p))
	all, err := own.Clone().Count(ctx)
	if err != nil || all == 0 {
		return false, err
	}
	n, err := own.Where(assignment.ParentIDNotNil(), assignment.LeadUnitID(above)).Count(ctx)
	return n == all, err
}
