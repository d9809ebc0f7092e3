package reporting

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// ConsolidateReportsInput names what is summed up: the accepted reports on a form for a period,
// those about one plan if it is given.
type ConsolidateReportsInput struct {
	FormID         string
	PeriodID       string
	PlanID         *string
	IdempotencyKey *string
}

// missingKey holds, in the narrative of a report that sums up, the units whose report is not in it.
const missingKey = "missing"

// absent is a unit that should have reported.
type absent struct {
	Unit  string `json:"unit"` // API id
	Code  string `json:"code"`
	Name  string `json:"name"`
	State string `json:"state"` // of its report, as far as the receiver sees one
}

// ConsolidateReports sums the accepted reports that were sent to the acting unit up into its own
// report, with its own work, and lists who is missing. Done again after more were accepted, it
// takes those in too. The reports taken in become CONSOLIDATED.
func (s *Service) ConsolidateReports(ctx context.Context, in ConsolidateReportsInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "consolidateReports", Kind: "Report", Action: "consolidate"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		r, err := s.draft(ctx, tx, ComposeReportInput{FormID: in.FormID, PeriodID: in.PeriodID, PlanID: in.PlanID}, true)
		if err != nil {
			return nil, err
		}
		typed, err := typedByUnit(ctx, tx, r)
		if err != nil {
			return nil, err
		}
		if err := takeIn(ctx, tx, r); err != nil {
			return nil, err
		}
		parts, err := fill(ctx, tx, r, typed)
		if err != nil {
			return nil, err
		}
		missing, err := missingFrom(ctx, tx, r, parts)
		if err != nil {
			return nil, err
		}
		words, err := withNote(r, missingKey, missing)
		if err != nil {
			return nil, err
		}
		detail := map[string]any{"consolidated": len(parts), "missing": len(missing)}
		if err := take(ctx, tx, r, "compose", func(u *gen.ReportUpdate) { u.SetConsolidated(true).SetNarrative(words).SetNillableDueOn(r.DueOn.Ptr()) }, detail); err != nil {
			return nil, err
		}
		out := txn.Result{"report": {tx.ID("Report", r.ID)}, "parts": {}, "missing": {}}
		for _, p := range parts {
			out["parts"] = append(out["parts"], tx.ID("Report", p.ID))
		}
		for _, m := range missing {
			out["missing"] = append(out["missing"], m.Unit)
		}
		return out, nil
	})
}

// takeIn marks the accepted reports that were sent to the unit as summed up in r.
func takeIn(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
	q := tx.Report.Query().Where(report.SentToUnitID(r.UnitID), report.FormID(r.FormID), report.PeriodID(r.PeriodID), report.StateEQ(programme.ReportAccepted))
	if r.PlanID != nil {
		q.Where(report.PlanID(*r.PlanID))
	}
	accepted, err := q.Order(report.ByCreatedAt(), report.ByID()).WithPeriod().All(ctx)
	if err != nil {
		return err
	}
	for _, c := range accepted {
		if err := may(tx, c, "consolidate", nil); err != nil {
			return err
		}
		if err := take(ctx, tx, c, "consolidate", func(u *gen.ReportUpdate) { u.SetConsolidatedIntoID(r.ID) }, map[string]any{"into": tx.ID("Report", r.ID)}); err != nil {
			return err
		}
	}
	return nil
}

// missingFrom lists the units that should have reported and are not among the parts, by name.
func missingFrom(ctx context.Context, tx *txn.Tx, r *gen.Report, parts []*gen.Report) ([]absent, error) {
	var plan *gen.Plan
	if r.PlanID != nil {
		var err error
		if plan, err = tx.Plan.Get(ctx, *r.PlanID); err != nil {
			return nil, err
		}
	}
	asked, err := askedBy(ctx, tx.Client(), r.UnitID, plan)
	if err != nil {
		return nil, err
	}
	expected := asked.in(r.Edges.Period)
	for _, p := range parts {
		delete(expected, p.UnitID)
	}
	ids := make([]uuid.UUID, 0, len(expected))
	for id := range expected {
		ids = append(ids, id)
	}
	units, err := tx.Unit.Query().Where(unit.IDIn(ids...)).Order(unit.BySortKey(), unit.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	theirs, err := tx.Report.Query().Where(report.UnitIDIn(ids...), report.FormID(r.FormID), report.PeriodID(r.PeriodID), report.SentToUnitID(r.UnitID)).
		Order(report.ByCorrection()).All(ctx)
	if err != nil {
		return nil, err
	}
	state := map[uuid.UUID]string{}
	for _, t := range theirs {
		state[t.UnitID] = string(t.State)
	}
	out := make([]absent, len(units))
	for i, u := range units {
		out[i] = absent{Unit: tx.ID("Unit", u.ID), Code: u.Code, Name: u.Name, State: state[u.ID]}
	}
	slices.SortStableFunc(out, func(a, b absent) int { return strings.Compare(a.State, b.State) })
	return out, nil
}
