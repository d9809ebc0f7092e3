package reporting

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/reportform"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Expected is who should report to the acting unit on a form in a year, and what came.
type Expected struct {
	Periods []ExpectedPeriod `json:"periods"`
	Units   []ExpectedUnit   `json:"units"`
}

// ExpectedPeriod is a period of the year for which the form is filed.
type ExpectedPeriod struct {
	PeriodID string                `json:"periodId"`
	Label    string                `json:"label"`
	LabelEn  string                `json:"labelEn"`
	StartsOn clock.Day             `json:"startsOn"`
	EndsOn   clock.Day             `json:"endsOn"`
	State    programme.PeriodState `json:"state"`
}

// ExpectedUnit is a unit that should report in one of the periods at least.
type ExpectedUnit struct {
	UnitID  string           `json:"unitId"`
	Code    string           `json:"code"`
	Name    string           `json:"name"`
	Reports []ExpectedReport `json:"reports"` // in the order of the periods
}

// ExpectedReport is one report that is asked for; what the unit has not sent yet is not told.
type ExpectedReport struct {
	PeriodID string                 `json:"periodId"`
	DueOn    *clock.Day             `json:"dueOn"`
	ReportID *string                `json:"reportId"`
	State    *programme.ReportState `json:"state"`
	DoneOn   *clock.Day             `json:"doneOn"`
	Lateness programme.Lateness     `json:"lateness"`
	Reminded bool                   `json:"reminded"` // by the acting unit within the last day
}

// asked is who reports to a unit: the units directly below it, or those with parts of a plan.
type asked struct {
	below []*gen.Unit
	parts []*gen.Assignment
}

// askedBy reads who reports to a unit. About a plan: the units whose parts it delegated, and for
// the plan's owner all that have parts of their own. Otherwise the units directly below.
func askedBy(ctx context.Context, c *gen.Client, to uuid.UUID, pl *gen.Plan) (*asked, error) {
	if pl == nil {
		below, err := c.Unit.Query().Where(unit.ParentID(to), unit.KindNEQ(programme.UnitCouncil)).All(ctx)
		return &asked{below: below}, err
	}
	rows, err := c.Assignment.Query().Where(assignment.PlanID(pl.ID), assignment.StateNEQ(programme.Cancelled)).
		Select(assignment.FieldID, assignment.FieldUnitID, assignment.FieldParentID, assignment.FieldPeriodFrom, assignment.FieldPeriodTo).All(ctx)
	if err != nil {
		return nil, err
	}
	unitOf := make(map[uuid.UUID]uuid.UUID, len(rows))
	for _, a := range rows {
		unitOf[a.ID] = a.UnitID
	}
	out := &asked{}
	for _, a := range rows {
		own := a.ParentID == nil && pl.OwnerUnitID == to
		if a.UnitID != to && (own || a.ParentID != nil && unitOf[*a.ParentID] == to) {
			out.parts = append(out.parts, a)
		}
	}
	return out, nil
}

// in are the units that report for a period: they are there on its last day, or have a part of the
// plan that shares a day with it (overlapping says the same in SQL).
func (a *asked) in(p *gen.Period) map[uuid.UUID]bool {
	out := map[uuid.UUID]bool{}
	for _, u := range a.below {
		if !u.ValidFrom.After(p.EndsOn) && (u.ValidTo.IsZero() || !u.ValidTo.Before(p.EndsOn)) {
			out[u.ID] = true
		}
	}
	for _, x := range a.parts {
		if !x.PeriodFrom.After(p.EndsOn) && (x.PeriodTo.IsZero() || !x.PeriodTo.Before(p.StartsOn)) {
			out[x.UnitID] = true
		}
	}
	return out
}

// outstanding are the states in which the unit still has to act.
var outstanding = []programme.ReportState{programme.ReportDraft, programme.ReportReturned}

// ExpectedReports tells of the reports that the acting unit should receive on a form in a year,
// with a fixed number of statements. It tells of no report that was not sent to it.
func (s *Service) ExpectedReports(ctx context.Context, formID string, year int, planID *string) (*Expected, error) {
	v := viewer.From(ctx)
	if err := s.Runner.Policy.Check(v, "Report", "read"); err != nil {
		return nil, err
	}
	c, kinds := s.Runner.Store.Reading(), s.Runner.Store.Catalogue
	id, err := kinds.Kind("ReportForm").DecodeID(formID)
	if err != nil {
		return nil, fault.Of(err).At("formId")
	}
	form, err := c.ReportForm.Query().Where(reportform.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing().At("formId")
	}
	if err != nil {
		return nil, err
	}
	var pl *gen.Plan
	if planID != nil {
		if id, err = kinds.Kind("Plan").DecodeID(*planID); err != nil {
			return nil, fault.Of(err).At("planId")
		}
		pl, err = c.Plan.Query().Where(plan.ID(id)).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Missing().At("planId")
		}
		if err != nil {
			return nil, err
		}
	}
	periods, err := periodsOf(ctx, c, form, year)
	if err != nil {
		return nil, err
	}
	return s.told(ctx, c, form, periods, pl, v)
}

// periodsOf are the periods of a year for which a form is filed.
func periodsOf(ctx context.Context, c *gen.Client, f *gen.ReportForm, year int) ([]*gen.Period, error) {
	kinds, err := kindsOf(f)
	if err != nil {
		return nil, err
	}
	rows, err := c.Period.Query().Where(period.RegimeEQ(f.Regime), period.Year(year)).Order(period.ByEndsOn(), period.ByStartsOn(), period.ByCode()).All(ctx)
	return slices.DeleteFunc(rows, func(p *gen.Period) bool {
		return len(kinds) > 0 && !slices.Contains(kinds, p.Kind) || f.ValidFrom.After(p.EndsOn) || !f.ValidTo.IsZero() && f.ValidTo.Before(p.StartsOn)
	}), err
}

type place struct{ unit, period uuid.UUID }

func (s *Service) told(ctx context.Context, c *gen.Client, f *gen.ReportForm, periods []*gen.Period, pl *gen.Plan, v *viewer.Viewer) (*Expected, error) {
	who, err := askedBy(ctx, c, v.Unit, pl)
	if err != nil {
		return nil, err
	}
	out := &Expected{Periods: []ExpectedPeriod{}, Units: []ExpectedUnit{}}
	kinds := s.Runner.Store.Catalogue
	all, ids := map[uuid.UUID]bool{}, []uuid.UUID(nil)
	expected := make([]map[uuid.UUID]bool, len(periods))
	for i, p := range periods {
		expected[i] = who.in(p)
		for u := range expected[i] {
			if !all[u] {
				all[u], ids = true, append(ids, u)
			}
		}
		out.Periods = append(out.Periods, ExpectedPeriod{kinds.Kind("Period").EncodeID(p.ID), p.Label, p.LabelEn, p.StartsOn, p.EndsOn, p.State})
	}
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return cmp.Compare(a.String(), b.String()) })
	units, err := c.Unit.Query().Where(unit.IDIn(ids...)).Order(unit.BySortKey(), unit.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	sent, err := c.Report.Query().Where(report.FormID(f.ID), report.SentToUnitID(v.Unit), report.HasPeriodWith(period.Year(yearOf(periods)))).
		Order(report.ByCorrection(), report.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	last := make(map[place]*gen.Report, len(sent))
	for _, r := range sent {
		last[place{r.UnitID, r.PeriodID}] = r
	}
	days, err := holidaysOf(ctx, c.Holiday)
	if err != nil {
		return nil, err
	}
	own, err := c.Unit.Get(ctx, v.Unit)
	if err != nil {
		return nil, err
	}
	lately, err := notify.Lately(ctx, c, programme.Reminder, s.Runner.Clock.Now(), ids...)
	if err != nil {
		return nil, err
	}
	today := s.Runner.Clock.Today()
	for _, u := range units {
		row := ExpectedUnit{UnitID: kinds.Kind("Unit").EncodeID(u.ID), Code: u.Code, Name: u.Name}
		for i, p := range periods {
			if !expected[i][u.ID] {
				continue
			}
			x := ExpectedReport{PeriodID: out.Periods[i].PeriodID, Reminded: lately[notify.Told{Unit: u.ID, Text: reminder(own, f, p).VI}]}
			due, done := dueOn(p, u.Kind, days), clock.Day{}
			if r := last[place{u.ID, p.ID}]; r != nil {
				id := kinds.Kind("Report").EncodeID(r.ID)
				x.ReportID, x.State, due, done = &id, &r.State, r.DueOn, r.DoneOn
			}
			x.DueOn, x.DoneOn = due.Ptr(), done.Ptr()
			x.Lateness = programme.Lateness(calendar.Late(due, done, today, today.Add(soon)))
			row.Reports = append(row.Reports, x)
		}
		out.Units = append(out.Units, row)
	}
	return out, nil
}

func yearOf(periods []*gen.Period) int {
	if len(periods) == 0 {
		return 0
	}
	return periods[0].Year
}
