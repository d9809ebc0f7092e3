package reporting_test

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/reportline"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// scene is a plan of the office stp with one task: sgddt leads it; stp, h-cau-ke, h-duyen-hai and
// snv's neighbour stc coordinate; h-cau-ke has delegated its part to the commune. snv takes no
// part. The form asks for sessions and attendances; the period is the first half of the ministry's
// statistics, whose June is an estimate.
type scene struct {
	*testkit.World
	t      *testing.T
	s      *reporting.Service
	plan   uuid.UUID
	form   string
	period string
	gov    string // the government's first half-year, another clock
	part   map[string]uuid.UUID
	code   map[string]uuid.UUID // indicators
}

func stage(t *testing.T, w *testkit.World) *scene {
	t.Helper()
	x := &scene{World: w, t: t, s: &reporting.Service{Runner: w.Runner}, part: map[string]uuid.UUID{}, code: map[string]uuid.UUID{}}
	w.Clock.Set(time.Date(2022, 4, 11, 9, 0, 0, 0, clock.Zone))
	testkit.Must(t, w.Runner.System(context.Background(), "scene", x.fill))
	x.must(x.s.OpenPeriods(x.As("stp"), reporting.OpenPeriodsInput{Regime: programme.Statistics, Year: 2022}))
	x.must(x.s.OpenPeriods(x.As("stp"), reporting.OpenPeriodsInput{Regime: programme.Government, Year: 2022}))
	for _, p := range all(x, func(c *gen.Client) ([]*gen.Period, error) { return c.Period.Query().All(sys()) }) {
		switch p.Code {
		case "STATISTICS-2022-6M":
			x.period = x.id("Period", p.ID)
		case "GOVERNMENT-2022-H1":
			x.gov = x.id("Period", p.ID)
		}
	}
	return x
}

func (x *scene) fill(ctx context.Context, tx *txn.Tx) error {
	forms, err := reporting.SeedForms(ctx, tx, x.Units["stp"], reporting.Form{
		Code: "TK-HOATDONG", Title: "Hoạt động phổ biến, giáo dục pháp luật", TitleEN: "Legal dissemination activities", Regime: programme.Statistics,
		ValidFrom: clock.MustDay("2019-05-15"), Sections: []reporting.Section{{Code: "remarks", Number: "1", Title: "Nhận xét", TitleEN: "Remarks", Kind: "NARRATIVE"}},
		Indicators: []reporting.Indicator{
			{Code: "sessions", Name: "Cuộc phổ biến pháp luật trực tiếp", NameEN: "Direct sessions", Measure: "cuộc"},
			{Code: "attendances", Name: "Lượt người dự", NameEN: "Attendances", Measure: "lượt người", Breakdowns: []string{"SEX"}},
		},
	})
	if err != nil {
		return err
	}
	x.form = tx.ID("ReportForm", forms["TK-HOATDONG"])
	indicators, err := tx.Indicator.Query().All(ctx)
	if err != nil {
		return err
	}
	for _, i := range indicators {
		x.code[i.Code] = i.ID
	}
	p, err := tx.Plan.Create().SetOwnerUnitID(x.Units["stp"]).SetTitle("Kế hoạch thực hiện Kết luận số 80-KL/TW").SetState(programme.PlanInForce).
		SetStartsOn(clock.MustDay("2021-01-01")).SetEndsOn(clock.MustDay("2025-12-31")).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	x.plan = p.ID
	g, err := tx.TaskGroup.Create().SetPlanID(p.ID).SetNumber("2").SetTitle("Đổi mới nội dung, hình thức").SetPosition(1).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	k, err := tx.Task.Create().SetPlanID(p.ID).SetTaskGroupID(g.ID).SetNumber("2.1").SetPosition(1).SetTitle("Tổ chức phổ biến pháp luật trực tiếp").
		SetContent("Tổ chức phổ biến pháp luật trực tiếp tại cơ sở.").SetTiming("ANNUAL").SetStanding(programme.TaskActive).SetSearchText("to chuc").SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	for _, u := range []struct {
		code   string
		role   programme.ParticipationRole
		parent string
	}{
		{"sgddt", programme.Lead, ""}, {"stp", programme.Coordinate, ""}, {"h-cau-ke", programme.Coordinate, ""}, {"h-duyen-hai", programme.Coordinate, ""},
		{"h-cau-ke-x-hoa-an", programme.Coordinate, "h-cau-ke"},
	} {
		c := tx.Assignment.Create().SetUnitID(x.Units[u.code]).SetPlanID(p.ID).SetTaskID(k.ID).SetRole(u.role).SetLeadUnitID(x.Units["sgddt"]).
			SetPeriodKey("2022").SetPeriod("2022").SetPeriodFrom(clock.MustDay("2022-01-01")).SetPeriodTo(clock.MustDay("2022-12-31")).
			SetDueOn(clock.MustDay("2022-12-31")).SetState(programme.InProgress).SetPercent(40).SetCreatedAt(tx.Now)
		if u.parent != "" {
			c.SetParentID(x.part[u.parent]).SetLeadUnitID(x.Units[u.parent]) // as work.Delegate makes it
		}
		a, err := c.Save(ctx)
		if err != nil {
			return err
		}
		x.part[u.code] = a.ID
	}
	return reach.Refresh(ctx, tx.Tx, tx.Now, k.ID)
}

// progress writes an update of the unit's part on a day of 2022.
func (x *scene) progress(unit, day, text string, figures map[string]any) {
	x.t.Helper()
	at := clock.MustDay("2022-" + day).Start()
	testkit.Must(x.t, x.Runner.System(context.Background(), "progress", func(ctx context.Context, tx *txn.Tx) error {
		a, err := tx.Assignment.Get(ctx, x.part[unit])
		if err != nil {
			return err
		}
		raw, err := json.Marshal(figures)
		if err != nil {
			return err
		}
		return tx.ProgressUpdate.Create().SetUnitID(a.UnitID).SetPlanID(a.PlanID).SetNillableLeadUnitID(a.LeadUnitID).SetTaskID(a.TaskID).SetAssignmentID(a.ID).
			SetAuthorName("Chuyên viên").SetPercent(50).SetText(text).SetFigures(raw).SetCreatedAt(at).Exec(ctx)
	}))
}

func sys() context.Context { return tenant.System(context.Background()) }

func all[T any](x *scene, q func(c *gen.Client) ([]T, error)) []T {
	x.t.Helper()
	rows, err := q(x.Store.Reading())
	testkit.Must(x.t, err)
	return rows
}

func (x *scene) id(kind string, id uuid.UUID) string {
	return x.Store.Catalogue.Kind(kind).EncodeID(id)
}

func (x *scene) planID() *string { id := x.id("Plan", x.plan); return &id }

func (x *scene) must(r txn.Result, err error) txn.Result {
	x.t.Helper()
	testkit.Must(x.t, err)
	return r
}

// report reads a report as it is.
func (x *scene) report(id string) *gen.Report {
	x.t.Helper()
	row, err := x.Store.Catalogue.Kind("Report").DecodeID(id)
	testkit.Must(x.t, err)
	r, err := x.Store.Reading().Report.Query().Where(report.ID(row)).Only(sys())
	testkit.Must(x.t, err)
	return r
}

// figure reads one figure as "actual/estimate/official", "-" where it is not known.
func (x *scene) figure(id, code, breakdown string) string {
	x.t.Helper()
	f, err := x.Store.Reading().Figure.Query().Where(figure.ReportID(x.report(id).ID), figure.IndicatorID(x.code[code]), figure.Breakdown(breakdown)).Only(sys())
	testkit.Must(x.t, err)
	text := func(n *int64) string {
		if n == nil {
			return "-"
		}
		raw, _ := json.Marshal(*n)
		return string(raw)
	}
	out := text(f.Actual) + "/" + text(f.Estimate) + "/" + text(f.Official)
	if f.Typed {
		out += " typed"
	}
	return out
}

func (x *scene) wantFigure(id, code, breakdown, want string) {
	x.t.Helper()
	if got := x.figure(id, code, breakdown); got != want {
		x.t.Errorf("%s %s is %s, want %s", code, breakdown, got, want)
	}
}

func (x *scene) lines(id string) []*gen.ReportLine {
	x.t.Helper()
	return all(x, func(c *gen.Client) ([]*gen.ReportLine, error) {
		return c.ReportLine.Query().Where(reportline.ReportID(x.report(id).ID)).Order(reportline.ByPosition()).All(sys())
	})
}

func (x *scene) wantState(id string, want programme.ReportState) {
	x.t.Helper()
	if got := x.report(id).State; got != want {
		x.t.Errorf("the report is %s, want %s", got, want)
	}
}

func (x *scene) wantCode(err error, want fault.Code) {
	x.t.Helper()
	if got := fault.CodeOf(err); got != want {
		x.t.Errorf("the answer is %q (%v), want %q", got, err, want)
	}
}

// The steps of a report in one word each; they fail the test on an error.
func (x *scene) compose(unit string) string {
	x.t.Helper()
	return x.must(x.s.ComposeReport(x.As(unit), reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period, PlanID: x.planID()}))["report"][0]
}

func (x *scene) submit(unit, id string) {
	x.t.Helper()
	x.must(x.s.SubmitReport(x.As(unit), reporting.SubmitReportInput{ReportID: id, Version: x.report(id).Version}))
}

func (x *scene) accept(unit, id string) {
	x.t.Helper()
	x.must(x.s.AcceptReport(x.As(unit), reporting.AcceptReportInput{ReportID: id, Version: x.report(id).Version}))
}

func (x *scene) filed(unit, to string) string {
	x.t.Helper()
	id := x.compose(unit)
	x.submit(unit, id)
	x.accept(to, id)
	return id
}

func (x *scene) consolidate(unit string) txn.Result {
	x.t.Helper()
	return x.must(x.s.ConsolidateReports(x.As(unit), reporting.ConsolidateReportsInput{FormID: x.form, PeriodID: x.period, PlanID: x.planID()}))
}

func (x *scene) type1(unit, id string, f reporting.ReportFigureInput) {
	x.t.Helper()
	x.must(x.s.UpdateReport(x.As(unit), reporting.UpdateReportInput{ReportID: id, Version: x.report(id).Version, Figures: []reporting.ReportFigureInput{f}}))
}
