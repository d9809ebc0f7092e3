package reporting_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

func TestAReportIsComposedFromTheWorkOfThePeriod(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		x.progress("sgddt", "01-10", "Một hội nghị.", map[string]any{"sessions": 1, "attendances": 120})
		x.progress("sgddt", "05-31", "Hai buổi ngoại khóa.", map[string]any{"sessions": 2})
		x.progress("sgddt", "06-01", "Dự kiến tháng 6.", map[string]any{"sessions": 4})
		x.progress("sgddt", "07-01", "Ngoài kỳ.", map[string]any{"sessions": 100})
		id := x.compose("sgddt")
		r := x.report(id)
		if r.ReceiverUnitID != x.Units["stp"] || r.SentToUnitID != nil || r.State != programme.ReportDraft || r.DueOn.String() != "2022-06-25" {
			t.Errorf("composed as %+v; want a draft for stp that nobody else sees, due on 2022-06-25", r)
		}
		x.wantFigure(id, "sessions", "", "3/4/-")
		x.wantFigure(id, "attendances", "", "120/-/-")
		lines := x.lines(id)
		if len(lines) != 1 || lines[0].TaskNumber != "2.1" || lines[0].Role != programme.Lead || lines[0].Percent != 40 || lines[0].Lateness != "OPEN" ||
			lines[0].Text != "Một hội nghị.\nHai buổi ngoại khóa.\nDự kiến tháng 6." {
			t.Errorf("lines %+v", lines)
		}
		t.Run("again, it follows the work and keeps what was typed", func(t *testing.T) {
			x.t = t
			x.type1("sgddt", id, reporting.ReportFigureInput{Code: new("attendances"), Actual: new(int64(130)), Estimate: new(int64(20))})
			x.type1("sgddt", id, reporting.ReportFigureInput{Code: new("attendances"), Breakdown: new("SEX:FEMALE"), Actual: new(int64(70))})
			x.must(x.s.UpdateReport(x.As("sgddt"), reporting.UpdateReportInput{ReportID: id, Version: x.report(id).Version, Narrative: map[string]any{"remarks": " Đạt kế hoạch. "}}))
			x.progress("sgddt", "02-02", "Một buổi nữa.", map[string]any{"sessions": 1, "attendances": 999})
			if again := x.compose("sgddt"); again != id {
				t.Fatalf("composed %s beside %s", again, id)
			}
			x.wantFigure(id, "sessions", "", "4/4/-")
			x.wantFigure(id, "attendances", "", "130/20/- typed")
			x.wantFigure(id, "attendances", "SEX:FEMALE", "70/-/- typed")
			if r := x.report(id); !strings.Contains(string(r.Narrative), "Đạt kế hoạch.") {
				t.Errorf("narrative %s", r.Narrative)
			}
			x.type1("sgddt", id, reporting.ReportFigureInput{Code: new("attendances")})
			x.wantFigure(id, "attendances", "", "1119/-/-")
		})
	})
}

func TestReportsGoUpAreMendedAndSummedUp(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		x.progress("sgddt", "03-01", "Hội nghị.", map[string]any{"sessions": 5, "attendances": 500})
		x.progress("h-duyen-hai", "03-02", "Tại các ấp.", map[string]any{"sessions": 7, "attendances": 300})
		x.progress("h-duyen-hai", "06-02", "Tháng 6.", map[string]any{"sessions": 1})
		x.progress("stp", "03-03", "Sở tổ chức.", map[string]any{"sessions": 2})
		a, b := x.filed("sgddt", "stp"), x.compose("h-duyen-hai")
		x.submit("h-duyen-hai", b)
		first := x.consolidate("stp")
		own := first["report"][0]
		x.wantFigure(own, "sessions", "", "7/-/-")
		if !slices.Equal(first["parts"], []string{a}) || !slices.Contains(first["missing"], x.ID("h-duyen-hai")) || !slices.Contains(first["missing"], x.ID("h-cau-ke")) ||
			slices.Contains(first["missing"], x.ID("h-cau-ke-x-hoa-an")) || slices.Contains(first["missing"], x.ID("snv")) {
			t.Errorf("summed up %v; want sgddt in, the two districts missing, and nobody asked of the commune or snv", first)
		}
		x.must(x.s.ReturnReport(x.As("stp"), reporting.ReturnReportInput{ReportID: b, Version: x.report(b).Version, Reason: "Thiếu số lượt người tháng 6"}))
		x.wantState(b, programme.ReportReturned)
		x.type1("h-duyen-hai", b, reporting.ReportFigureInput{Code: new("attendances"), Actual: new(int64(310)), Estimate: new(int64(40))})
		x.submit("h-duyen-hai", b)
		x.accept("stp", b)
		second := x.consolidate("stp")
		if second["report"][0] != own || len(second["parts"]) != 2 {
			t.Errorf("summed up again: %v", second)
		}
		x.wantFigure(own, "sessions", "", "14/1/-")
		x.wantFigure(own, "attendances", "", "810/40/-")
		x.wantState(a, programme.ReportConsolidated)
		if r := x.report(own); !r.Consolidated || r.ReceiverUnitID != x.Units["ubnd-tinh"] || strings.Contains(string(r.Narrative), "h-duyen-hai") {
			t.Errorf("the office's report is %+v", r)
		}
		if n := len(x.lines(own)); n != 3 {
			t.Errorf("%d lines, want one for each of sgddt, h-duyen-hai and stp", n)
		}
		x.submit("stp", own)
		x.accept("ubnd-tinh", own)
		x.must(x.s.SignReport(x.As("stp"), reporting.SignReportInput{ReportID: own, Version: x.report(own).Version}))
		x.must(x.s.SendReport(x.As("stp"), reporting.SendReportInput{ReportID: own, Version: x.report(own).Version}))
		x.wantState(own, programme.ReportSent)
		told := all(x, func(c *gen.Client) ([]*gen.Notification, error) {
			return c.Notification.Query().Where(notification.UserID(x.Users["h-duyen-hai"])).Order(notification.ByCreatedAt(), notification.ByID()).All(sys())
		})
		if len(told) != 2 || told[0].Kind != "REPORT_RETURNED" || told[1].Kind != "REPORT_ACCEPTED" || told[0].Subject != b {
			t.Errorf("h-duyen-hai was told %+v", told)
		}
	})
}

func TestADelegatedPartCountsOnce(t *testing.T) {
	for name, c := range map[string]struct {
		district, commune int
		want              string
	}{
		"the district repeats what the commune did":          {3, 3, "3/-/-"},
		"the district's figure includes the commune's":       {5, 3, "5/-/-"},
		"the commune did more than the district knew":        {2, 6, "6/-/-"},
		"the district has no figure of its own":              {0, 4, "4/-/-"},
		"the commune's report has no figure for the session": {4, 0, "4/-/-"},
	} {
		t.Run(name, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, w *testkit.World) {
				x := stage(t, w)
				if c.district > 0 {
					x.progress("h-cau-ke", "03-01", "Huyện.", map[string]any{"sessions": c.district})
				}
				if c.commune > 0 {
					x.progress("h-cau-ke-x-hoa-an", "03-01", "Xã.", map[string]any{"sessions": c.commune})
				}
				commune := x.filed("h-cau-ke-x-hoa-an", "h-cau-ke") // delegated by the district, so the district receives it
				own := x.consolidate("h-cau-ke")
				if !slices.Equal(own["parts"], []string{commune}) || len(own["missing"]) != 0 {
					t.Errorf("summed up %v", own)
				}
				district := own["report"][0]
				x.wantFigure(district, "sessions", "", c.want)
				x.submit("h-cau-ke", district)
				x.accept("stp", district)
				x.wantFigure(x.consolidate("stp")["report"][0], "sessions", "", c.want)
			})
		})
	}
}

func TestWhatWasTypedOverASumStaysAndGrowsWithFurtherReports(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		x.progress("sgddt", "03-01", "a", map[string]any{"sessions": 5})
		x.progress("h-duyen-hai", "03-01", "b", map[string]any{"sessions": 7})
		x.progress("stp", "03-01", "c", map[string]any{"sessions": 1})
		own := x.compose("stp")
		x.type1("stp", own, reporting.ReportFigureInput{Code: new("sessions"), Actual: new(int64(10))}) // its own work, by hand
		first := x.filed("sgddt", "stp")
		x.consolidate("stp")
		x.wantFigure(own, "sessions", "", "15/-/- typed")
		x.consolidate("stp")
		x.compose("stp")
		x.wantFigure(own, "sessions", "", "15/-/- typed")
		x.type1("stp", own, reporting.ReportFigureInput{Code: new("sessions"), Actual: new(int64(14))}) // one was held together
		x.filed("h-duyen-hai", "stp")
		x.consolidate("stp")
		x.wantFigure(own, "sessions", "", "21/-/- typed")

		t.Run("and follows a correction of a part", func(t *testing.T) {
			x.t = t
			res := x.must(x.s.CorrectReport(x.As("sgddt"), reporting.CorrectReportInput{ReportID: first, Reason: "Nhầm số cuộc"}))
			again := res["report"][0]
			x.wantState(first, programme.ReportCorrected)
			if r := x.report(again); r.Correction != 1 || r.CorrectsID == nil || r.SentToUnitID != nil {
				t.Errorf("the correction is %+v", r)
			}
			x.wantFigure(again, "sessions", "", "5/-/-")
			x.wantFigure(own, "sessions", "", "21/-/- typed") // until it is summed up again
			if m := x.consolidate("stp")["missing"]; !slices.Contains(m, x.ID("sgddt")) {
				t.Errorf("missing %v; want sgddt while its correction is open", m)
			}
			x.wantFigure(own, "sessions", "", "16/-/- typed")
			x.type1("sgddt", again, reporting.ReportFigureInput{Code: new("sessions"), Actual: new(int64(6))})
			x.submit("sgddt", again)
			x.accept("stp", again)
			x.consolidate("stp")
			x.wantFigure(own, "sessions", "", "22/-/- typed")
		})
	})
}

// call is one mutation on a report, under any viewer.
type call func(x *scene, ctx context.Context, id string, version int) error

var calls = map[string]call{
	"update": func(x *scene, ctx context.Context, id string, v int) error {
		_, err := x.s.UpdateReport(ctx, reporting.UpdateReportInput{ReportID: id, Version: v, Narrative: map[string]any{"remarks": "x"}})
		return err
	},
	"submit": func(x *scene, ctx context.Context, id string, v int) error {
		_, err := x.s.SubmitReport(ctx, reporting.SubmitReportInput{ReportID: id, Version: v})
		return err
	},
	"return": func(x *scene, ctx context.Context, id string, v int) error {
		_, err := x.s.ReturnReport(ctx, reporting.ReturnReportInput{ReportID: id, Version: v, Reason: "x"})
		return err
	},
	"accept": func(x *scene, ctx context.Context, id string, v int) error {
		_, err := x.s.AcceptReport(ctx, reporting.AcceptReportInput{ReportID: id, Version: v})
		return err
	},
	"sign": func(x *scene, ctx context.Context, id string, v int) error {
		_, err := x.s.SignReport(ctx, reporting.SignReportInput{ReportID: id, Version: v})
		return err
	},
	"send": func(x *scene, ctx context.Context, id string, v int) error {
		_, err := x.s.SendReport(ctx, reporting.SendReportInput{ReportID: id, Version: v})
		return err
	},
	"correct": func(x *scene, ctx context.Context, id string, _ int) error {
		_, err := x.s.CorrectReport(ctx, reporting.CorrectReportInput{ReportID: id, Reason: "x"})
		return err
	},
}

func TestAReportIsThereForItsUnitAndItsReceiverOnly(t *testing.T) {
	authors := []string{"update", "submit", "sign", "send", "correct"}
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		id := x.compose("sgddt")
		x.submit("sgddt", id)
		before, _ := json.Marshal(x.report(id))
		v := x.report(id).Version
		random := x.id("Report", uuid.Must(uuid.NewV7()))
		for name, do := range calls {
			t.Run(name, func(t *testing.T) {
				x.t = t
				foreign, none := do(x, x.As("snv"), id, v), do(x, x.As("snv"), random, v)
				x.wantCode(foreign, fault.NotFound)
				if foreign == nil || foreign.Error() != none.Error() {
					t.Errorf("another unit is told %v, of a random id %v", foreign, none)
				}
				x.wantCode(do(x, x.As("stc"), x.id("Plan", x.plan), v), fault.InvalidReference)
				other := "sgddt"
				if slices.Contains(authors, name) {
					other = "stp"
				}
				x.wantCode(do(x, x.As(other), id, v), fault.Forbidden)
				x.wantCode(do(x, x.As("ubnd-tinh"), id, v), fault.Forbidden) // sees both, is neither
			})
		}
		x.t = t
		if after, _ := json.Marshal(x.report(id)); string(after) != string(before) {
			t.Errorf("the report changed:\n%s\n%s", before, after)
		}
	})
}

func TestADraftIsNobodyElses(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		id := x.compose("sgddt")
		for _, unit := range []string{"stp", "snv", "h-cau-ke"} {
			x.wantCode(calls["accept"](x, x.As(unit), id, 1), fault.NotFound)
		}
	})
}

func TestEveryStepAsksForItsStateAndVersion(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		id := x.compose("sgddt")
		x.wantCode(calls["sign"](x, x.As("sgddt"), id, 1), fault.Conflict) // version 2 by now
		x.wantCode(calls["send"](x, x.As("sgddt"), id, 2), fault.InvalidState)
		x.wantCode(calls["correct"](x, x.As("sgddt"), id, 2), fault.InvalidState)
		x.submit("sgddt", id)
		for _, step := range []string{"update", "submit", "sign", "send", "correct"} {
			x.wantCode(calls[step](x, x.As("sgddt"), id, x.report(id).Version), fault.InvalidState)
		}
		_, err := x.s.ComposeReport(x.As("sgddt"), reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period, PlanID: x.planID()})
		x.wantCode(err, fault.InvalidState)
		x.accept("stp", id)
		x.wantCode(calls["return"](x, x.As("stp"), id, x.report(id).Version), fault.InvalidState)
		x.wantCode(calls["accept"](x, x.As("stp"), id, x.report(id).Version), fault.InvalidState)
	})
}

func TestNobodyAcceptsWhatTheySubmitted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		id := x.compose("sgddt")
		x.submit("sgddt", id)
		both := *viewer.From(x.As("stp")) // serves in both units
		both.User = x.Users["sgddt"]
		x.wantCode(calls["accept"](x, viewer.With(context.Background(), &both), id, x.report(id).Version), fault.Forbidden)
		x.wantState(id, programme.ReportSubmitted)
	})
}

func TestOfTwoWhoDecideOneWins(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		id := x.compose("sgddt")
		x.submit("sgddt", id)
		v := x.report(id).Version
		var wg sync.WaitGroup
		answers := make([]error, 6)
		for i := range answers {
			step := []string{"accept", "return"}[i%2]
			ctx := x.As("stp")
			wg.Go(func() { answers[i] = calls[step](x, ctx, id, v) })
		}
		wg.Wait()
		won := 0
		for _, err := range answers {
			if err == nil {
				won++
				continue
			}
			x.wantCode(err, fault.Conflict)
		}
		if won != 1 {
			t.Errorf("%d decided: %v", won, answers)
		}
		if got := x.report(id).Version; got != v+1 {
			t.Errorf("version %d, want %d", got, v+1)
		}
	})
}

func TestWhatAReportRefuses(t *testing.T) {
	big := int64(1) << 60
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		id := x.compose("sgddt")
		compose := func(unit string, in reporting.ComposeReportInput) error {
			_, err := x.s.ComposeReport(x.As(unit), in)
			return err
		}
		write := func(in reporting.UpdateReportInput) error {
			in.ReportID, in.Version = id, x.report(id).Version
			_, err := x.s.UpdateReport(x.As("sgddt"), in)
			return err
		}
		figures := func(f ...reporting.ReportFigureInput) error { return write(reporting.UpdateReportInput{Figures: f}) }
		random := func(kind string) string { return x.id(kind, uuid.Must(uuid.NewV7())) }
		for name, c := range map[string]struct {
			err  error
			code fault.Code
			at   string
		}{
			"a form of the other clock":              {compose("sgddt", reporting.ComposeReportInput{FormID: x.form, PeriodID: x.gov}), fault.BadInput, "periodId"},
			"a random form":                          {compose("sgddt", reporting.ComposeReportInput{FormID: random("ReportForm"), PeriodID: x.period}), fault.NotFound, "formId"},
			"a random period":                        {compose("sgddt", reporting.ComposeReportInput{FormID: x.form, PeriodID: random("Period")}), fault.NotFound, "periodId"},
			"a random plan":                          {compose("sgddt", reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period, PlanID: new(random("Plan"))}), fault.NotFound, "planId"},
			"the plan of others":                     {compose("snv", reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period, PlanID: x.planID()}), fault.NotFound, "planId"},
			"a receiver that is neither":             {compose("sgddt", reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period, ReceiverUnitID: new(x.ID("snv"))}), fault.BadInput, "receiverUnitId"},
			"nobody to receive it":                   {compose("ubnd-tinh", reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period}), fault.BadInput, "receiverUnitId"},
			"a section that the form has not":        {write(reporting.UpdateReportInput{Narrative: map[string]any{"missing": "x"}}), fault.BadInput, "missing"},
			"a section that is no text":              {write(reporting.UpdateReportInput{Narrative: map[string]any{"remarks": 7}}), fault.BadInput, "remarks"},
			"an indicator that the form has not":     {figures(reporting.ReportFigureInput{Code: new("mediators"), Actual: new(int64(1))}), fault.BadInput, "figures"},
			"a breakdown that the indicator has not": {figures(reporting.ReportFigureInput{Code: new("sessions"), Breakdown: new("SEX:MALE"), Actual: new(int64(1))}), fault.BadInput, "breakdown"},
			"a negative figure":                      {figures(reporting.ReportFigureInput{Code: new("sessions"), Actual: new(int64(-1))}), fault.BadInput, "actual"},
			"a figure beyond measure":                {figures(reporting.ReportFigureInput{Code: new("sessions"), Official: &big}), fault.BadInput, "official"},
			"a figure twice":                         {figures(reporting.ReportFigureInput{Code: new("sessions"), Actual: new(int64(1))}, reporting.ReportFigureInput{IndicatorID: new(x.id("Indicator", x.code["sessions"])), Actual: new(int64(2))}), fault.BadInput, "figures"},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				x.wantCode(c.err, c.code)
				if path := fault.Of(c.err).Path; len(path) < 2 || !slices.Contains(path, any(c.at)) {
					t.Errorf("placed at %v, want %s", path, c.at)
				}
			})
		}
	})
}

func TestAClosedPeriodIsClosed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		draft, sent := x.compose("sgddt"), x.compose("h-duyen-hai")
		x.submit("h-duyen-hai", sent)
		x.must(x.s.ClosePeriod(x.As("stp"), reporting.ClosePeriodInput{PeriodID: x.period}))
		for name, err := range map[string]error{
			"compose":     second(x.s.ComposeReport(x.As("stp"), reporting.ComposeReportInput{FormID: x.form, PeriodID: x.period})),
			"consolidate": second(x.s.ConsolidateReports(x.As("stp"), reporting.ConsolidateReportsInput{FormID: x.form, PeriodID: x.period})),
			"update":      calls["update"](x, x.As("sgddt"), draft, x.report(draft).Version),
			"submit":      calls["submit"](x, x.As("sgddt"), draft, x.report(draft).Version),
			"return":      calls["return"](x, x.As("stp"), sent, x.report(sent).Version),
		} {
			if !strings.Contains(fault.Of(err).Text.VI, "Kỳ báo cáo đã khóa") || fault.CodeOf(err) != fault.InvalidState {
				t.Errorf("%s: %v", name, err)
			}
		}
		x.accept("stp", sent) // what is there is still judged
		x.must(x.s.ReopenPeriod(x.As("stp"), reporting.ReopenPeriodInput{PeriodID: x.period}))
		x.submit("sgddt", draft)
	})
}

func second(_ txn.Result, err error) error { return err }
