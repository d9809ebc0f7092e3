package reporting

import (
	"context"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/reportline"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// CorrectReportInput names the report and says what was wrong.
type CorrectReportInput struct {
	ReportID       string
	Reason         string
	IdempotencyKey *string
}

// correctionKey holds the reason in the narrative of a correction.
const correctionKey = "correction"

// CorrectReport opens a correction of a report that was accepted or issued (Circular
// 03/2019/TT-BTP, article 9): a copy to work on. The first one stays as it was, marked CORRECTED;
// who summed it up leaves it out until the correction is accepted.
func (s *Service) CorrectReport(ctx context.Context, in CorrectReportInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "correctReport", Kind: "Report", Action: action("correct")}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		r, err := find(ctx, tx, in.ReportID)
		if err != nil {
			return nil, err
		}
		if err := may(tx, r, "correct", nil); err != nil {
			return nil, err
		}
		why, err := reason(in.Reason)
		if err != nil {
			return nil, err
		}
		words, err := withNote(r, correctionKey, why)
		if err != nil {
			return nil, err
		}
		if err := take(ctx, tx, r, "correct", nil, map[string]any{"reason": why}); err != nil {
			return nil, err
		}
		// The copy names the first one; its plan is taken over as it stands.
		c, err := tx.Report.Create().SetUnitID(r.UnitID).SetFormID(r.FormID).SetPeriodID(r.PeriodID).SetReceiverUnitID(r.ReceiverUnitID).
			SetNillablePlanID(r.PlanID).SetCorrectsID(r.ID).SetCorrection(r.Correction + 1).SetState(programme.ReportDraft).
			SetNillableDueOn(r.DueOn.Ptr()).SetNarrative(words).SetConsolidated(r.Consolidated).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		if err := copyContent(ctx, tx, r, c); err != nil {
			return nil, err
		}
		note(tx, c, map[string]any{"corrects": in.ReportID, "correction": c.Correction})
		return txn.Result{"report": {tx.ID("Report", c.ID)}, "corrected": {in.ReportID}}, nil
	})
}

// copyContent gives a correction the lines, figures and taken-in reports of the first one.
func copyContent(ctx context.Context, tx *txn.Tx, from, to *gen.Report) error {
	rows, err := tx.ReportLine.Query().Where(reportline.ReportID(from.ID)).Order(reportline.ByPosition(), reportline.ByID()).All(ctx)
	if err != nil {
		return err
	}
	lines := make([]line, len(rows))
	for i, l := range rows {
		lines[i] = line{source: l.SourceUnitID, assignment: l.AssignmentID, task: l.TaskID, number: l.TaskNumber, name: l.TaskTitle, role: l.Role,
			state: l.State, percent: l.Percent, due: l.DueOn, lateness: l.Lateness, text: l.Text}
	}
	if err := writeLines(ctx, tx, to, lines); err != nil {
		return err
	}
	figures, err := tx.Figure.Query().Where(figure.ReportID(from.ID)).All(ctx)
	if err != nil {
		return err
	}
	creates := make([]*gen.FigureCreate, len(figures))
	for i, f := range figures {
		creates[i] = tx.Figure.Create().SetUnitID(to.UnitID).SetReportID(to.ID).SetIndicatorID(f.IndicatorID).SetPosition(f.Position).
			SetBreakdown(f.Breakdown).SetNillableActual(f.Actual).SetNillableEstimate(f.Estimate).SetNillableOfficial(f.Official).
			SetTyped(f.Typed).SetCreatedAt(tx.Now)
	}
	if err := tx.Figure.CreateBulk(creates...).Exec(ctx); err != nil {
		return err
	}
	return tx.Report.Update().Where(report.ConsolidatedIntoID(from.ID)).SetConsolidatedIntoID(to.ID).Exec(ctx)
}
