package demo_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/ent/gen/progressupdate"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/reportform"
	"github.com/lantoa/lantoa/ent/gen/reportline"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/demo"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// as acts for the unit as its main sign-in, today, in the roles that a head and plan manager has.
func as(t *testing.T, h demo.House, code string) context.Context {
	t.Helper()
	ctx := tenant.System(context.Background())
	u, err := h.Store.Reading().Unit.Query().Where(unit.Code(code)).Only(ctx)
	testkit.Must(t, err)
	who, err := h.Store.Reading().User.Query().Where(user.Username(code)).Only(ctx)
	testkit.Must(t, err)
	sight, hold, err := auth.Sight(context.Background(), h.Store, u.ID, h.Clock.Today())
	testkit.Must(t, err)
	v := &viewer.Viewer{User: who.ID, Name: who.FullName, Unit: u.ID, UnitCode: code, Roles: []programme.Role{programme.Head, programme.PlanManager}, Today: h.Clock.Today()}
	return viewer.With(context.Background(), v.Seeing(sight, hold))
}

// content is the figures of a report by indicator, and the texts of its lines.
func content(t *testing.T, h demo.House, id uuid.UUID) (figures, lines map[string]string) {
	t.Helper()
	ctx := tenant.System(context.Background())
	rows, err := h.Store.Reading().Figure.Query().Where(figure.ReportID(id)).WithIndicator().All(ctx)
	testkit.Must(t, err)
	figures = map[string]string{}
	for _, f := range rows {
		figures[f.Edges.Indicator.Code] = said(f.Actual) + "/" + said(f.Estimate)
	}
	all, err := h.Store.Reading().ReportLine.Query().Where(reportline.ReportID(id)).WithSourceUnit().All(ctx)
	testkit.Must(t, err)
	lines = map[string]string{}
	for _, l := range all {
		lines[fmt.Sprint(l.Position, " ", l.TaskNumber, " ", l.Edges.SourceUnit.Code, " ", l.Role)] = l.Text
	}
	return figures, lines
}

func said(n *int64) string {
	if n == nil {
		return "-"
	}
	return fmt.Sprint(*n)
}

func reportsOf(t *testing.T, h demo.House, form, code string) []*gen.Report {
	t.Helper()
	rows, err := h.Store.Reading().Report.Query().Where(report.HasFormWith(reportform.Code(form)), report.HasPeriodWith(period.Code(code))).
		WithUnit().WithPeriod().WithForm().Order(report.ByID()).All(tenant.System(context.Background()))
	testkit.Must(t, err)
	if len(rows) == 0 {
		t.Fatalf("no reports on %s for %s", form, code)
	}
	return rows
}

// own sums what a unit's progress tells for a report: the figures of updates in the period that
// were there when it was composed.
func own(t *testing.T, h demo.House, r *gen.Report) map[string][2]int64 {
	t.Helper()
	e := r.Edges.Period
	rows, err := h.Store.Reading().ProgressUpdate.Query().Where(progressupdate.UnitID(r.UnitID), progressupdate.CreatedAtLTE(r.CreatedAt),
		progressupdate.CreatedAtGTE(e.StartsOn.Start()), progressupdate.CreatedAtLT(e.EndsOn.Add(1).Start())).All(tenant.System(context.Background()))
	testkit.Must(t, err)
	out := map[string][2]int64{}
	for _, u := range rows {
		if len(u.Figures) == 0 {
			continue
		}
		var figures map[string]int64
		testkit.Must(t, json.Unmarshal(u.Figures, &figures))
		for code, n := range figures {
			x := out[code]
			if clock.DayOf(u.CreatedAt.Time).After(e.ActualTo) {
				x[1] += n
			} else {
				x[0] += n
			}
			out[code] = x
		}
	}
	return out
}

func TestAConsolidatedReportIsTheSumOfItsParts(t *testing.T) {
	h := shared(t)
	ctx := tenant.System(context.Background())
	sums, err := h.Store.Reading().Report.Query().Where(report.Consolidated(true)).WithPeriod().WithForm().All(ctx)
	testkit.Must(t, err)
	if len(sums) != 5 {
		t.Errorf("%d consolidated reports, want 5", len(sums))
	}
	for _, r := range sums {
		want := own(t, h, r)
		parts, err := h.Store.Reading().Figure.Query().Where(figure.HasReportWith(report.ConsolidatedIntoID(r.ID), report.StateEQ(programme.ReportConsolidated))).WithIndicator().All(ctx)
		testkit.Must(t, err)
		if len(parts) == 0 {
			t.Errorf("%s for %s has no parts", r.Edges.Form.Code, r.Edges.Period.Code)
		}
		for _, f := range parts {
			x := want[f.Edges.Indicator.Code]
			if f.Actual != nil {
				x[0] += *f.Actual
			}
			if f.Estimate != nil {
				x[1] += *f.Estimate
			}
			want[f.Edges.Indicator.Code] = x
		}
		rows, err := h.Store.Reading().Figure.Query().Where(figure.ReportID(r.ID)).WithIndicator().All(ctx)
		testkit.Must(t, err)
		total := int64(0)
		for _, f := range rows {
			got := [2]int64{}
			if f.Actual != nil {
				got[0] = *f.Actual
			}
			if f.Estimate != nil {
				got[1] = *f.Estimate
			}
			total += got[0] + got[1]
			if got != want[f.Edges.Indicator.Code] {
				t.Errorf("%s for %s: %s is %v, its parts and its own work give %v", r.Edges.Form.Code, r.Edges.Period.Code, f.Edges.Indicator.Code, got, want[f.Edges.Indicator.Code])
			}
		}
		if total == 0 {
			t.Errorf("%s for %s has no figures", r.Edges.Form.Code, r.Edges.Period.Code)
		}
	}
}

func TestTheDomainComposesTheSame(t *testing.T) {
	h := filled(t, sqlite(t))
	tried := 0
	for _, r := range reportsOf(t, h, "BC-PBGDPL", "GOVERNMENT-2022-Q3") {
		if r.State != programme.ReportDraft && r.State != programme.ReportReturned {
			continue
		}
		tried++
		figures, lines := content(t, h, r.ID)
		kinds := h.Store.Catalogue
		plan := kinds.Kind("Plan").EncodeID(*r.PlanID)
		_, err := h.Reporting.ComposeReport(as(t, h, r.Edges.Unit.Code), reporting.ComposeReportInput{
			FormID: kinds.Kind("ReportForm").EncodeID(r.FormID), PeriodID: kinds.Kind("Period").EncodeID(r.PeriodID), PlanID: &plan,
		})
		testkit.Must(t, err)
		after, now := content(t, h, r.ID)
		if !maps.Equal(figures, after) || len(figures) == 0 {
			t.Errorf("%s: figures %v, composed again %v", r.Edges.Unit.Code, figures, after)
		}
		if len(lines) == 0 || len(now) != len(lines) {
			t.Errorf("%s: %d lines, composed again %d", r.Edges.Unit.Code, len(lines), len(now))
		}
		for place, text := range lines {
			// A part without progress in the period shows its result, which may have come since.
			if again, there := now[place]; !there || text != "" && text != again {
				t.Errorf("%s, line %s: %q, composed again %q", r.Edges.Unit.Code, place, text, again)
			}
		}
	}
	if tried < 8 {
		t.Errorf("only %d drafts", tried)
	}
}

func TestTheOfficeCanGoOnWithTheOpenPeriod(t *testing.T) {
	h := filled(t, sqlite(t))
	list := reportsOf(t, h, "BC-PBGDPL", "GOVERNMENT-2022-Q3")
	kinds := h.Store.Catalogue
	plan := kinds.Kind("Plan").EncodeID(*list[0].PlanID)
	accepted := 0
	for _, r := range list {
		if r.State == programme.ReportAccepted {
			accepted++
		}
	}
	res, err := h.Reporting.ConsolidateReports(as(t, h, "stp"), reporting.ConsolidateReportsInput{
		FormID: kinds.Kind("ReportForm").EncodeID(list[0].FormID), PeriodID: kinds.Kind("Period").EncodeID(list[0].PeriodID), PlanID: &plan,
	})
	testkit.Must(t, err)
	if len(res["parts"]) != accepted || accepted < 5 || len(res["missing"]) == 0 {
		t.Errorf("%d parts of %d accepted reports, %d missing", len(res["parts"]), accepted, len(res["missing"]))
	}
}
