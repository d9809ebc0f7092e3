package reporting_test

import (
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func (x *scene) remind(unit string, units ...string) (txn.Result, error) {
	in := reporting.RemindReportsInput{FormID: x.form, PeriodID: x.period, PlanID: x.planID()}
	for _, u := range units {
		in.UnitIDs = append(in.UnitIDs, x.ID(u))
	}
	return x.s.RemindReports(x.As(unit), in)
}

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}

// reminders are the subjects of the reminders that the unit's person has got.
func (x *scene) reminders(unit string) (subjects []string) {
	for _, n := range all(x, func(c *gen.Client) ([]*gen.Notification, error) {
		return c.Notification.Query().Where(notification.UserID(x.Users[unit]), notification.KindEQ("REMINDER")).Order(notification.ByCreatedAt(), notification.ByID()).All(sys())
	}) {
		subjects = append(subjects, n.Subject)
	}
	return subjects
}

func TestWhoHasNotReportedIsRemindedOnceADay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		x.filed("sgddt", "stp")
		x.compose("h-cau-ke")
		refused := map[string]struct {
			by   string
			unit string
			code fault.Code
		}{
			"a unit that takes no part is missing":         {"stp", "snv", fault.NotFound},
			"the commune reports to its district, no more": {"stp", "h-cau-ke-x-hoa-an", fault.NotFound},
			"whoever receives nothing reminds nobody":      {"sgddt", "h-cau-ke", fault.NotFound},
			"a district reminds no other district":         {"h-cau-ke", "h-duyen-hai", fault.NotFound},
		}
		for name, c := range refused {
			t.Run(name, func(t *testing.T) {
				_, err := x.remind(c.by, c.unit)
				x.wantCode(err, c.code)
			})
		}
		if x.reminders("snv") != nil || x.reminders("h-duyen-hai") != nil {
			t.Fatal("somebody was told of what was refused")
		}
		first := x.must(x.remind("stp"))
		if !slices.Equal(sorted(first["reminded"]), sorted([]string{x.ID("h-cau-ke"), x.ID("h-duyen-hai")})) || len(first["skipped"]) != 0 {
			t.Errorf("all that are missing: %v", first)
		}
		if got := x.reminders("h-cau-ke"); !slices.Equal(got, []string{x.period}) {
			t.Errorf("the district with a draft, of which the office knows nothing, is led to %v", got)
		}
		if got := x.reminders("h-duyen-hai"); !slices.Equal(got, []string{x.period}) {
			t.Errorf("the district without a draft is led to %v", got)
		}
		x.Clock.Set(x.Clock.Now().Add(23 * time.Hour))
		again := x.must(x.remind("stp", "h-cau-ke", "sgddt"))
		if len(again["reminded"]) != 0 || !slices.Equal(sorted(again["skipped"]), sorted([]string{x.ID("h-cau-ke"), x.ID("sgddt")})) {
			t.Errorf("within the day: %v", again)
		}
		x.Clock.Set(x.Clock.Now().Add(2 * time.Hour))
		if next := x.must(x.remind("stp", "h-cau-ke")); len(next["reminded"]) != 1 || len(x.reminders("h-cau-ke")) != 2 {
			t.Errorf("a day later: %v", next)
		}
		if down := x.must(x.remind("h-cau-ke")); !slices.Equal(down["reminded"], []string{x.ID("h-cau-ke-x-hoa-an")}) {
			t.Errorf("the district reminds the commune that it gave a part to: %v", down)
		}
		back := x.compose("h-duyen-hai")
		x.submit("h-duyen-hai", back)
		x.must(x.s.ReturnReport(x.As("stp"), reporting.ReturnReportInput{ReportID: back, Version: x.report(back).Version, Reason: "Thiếu số liệu"}))
		x.must(x.remind("stp", "h-duyen-hai"))
		if got := x.reminders("h-duyen-hai"); !slices.Equal(got, []string{x.period, back}) {
			t.Errorf("the district whose report came back is led to %v", got)
		}
		x.must(x.s.ClosePeriod(x.As("stp"), reporting.ClosePeriodInput{PeriodID: x.period}))
		_, err := x.remind("stp")
		x.wantCode(err, fault.InvalidState)
	})
}

func TestWhoShouldReportIsTold(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		sent := x.compose("sgddt")
		x.submit("sgddt", sent)
		x.compose("h-cau-ke") // a draft is nobody else's
		x.must(x.remind("stp", "h-duyen-hai"))
		told := func(unit string) (out []string) {
			t.Helper()
			got, err := x.s.ExpectedReports(x.As(unit), x.form, 2022, x.planID())
			testkit.Must(t, err)
			for _, u := range got.Units {
				for _, r := range u.Reports {
					if r.PeriodID != x.period {
						continue
					}
					line := u.Code + " " + string(r.Lateness)
					if r.State != nil {
						line += " " + string(*r.State) + " " + r.DoneOn.String()
					}
					if r.Reminded {
						line += " reminded"
					}
					if (r.ReportID != nil) != (r.State != nil) {
						t.Errorf("%s: id without state or the other way round", line)
					}
					out = append(out, line)
				}
			}
			return out
		}
		for unit, want := range map[string][]string{
			"stp":      {"h-cau-ke OPEN", "h-duyen-hai OPEN reminded", "sgddt ON_TIME SUBMITTED 2022-04-11"},
			"h-cau-ke": {"h-cau-ke-x-hoa-an OPEN"},
			"sgddt":    nil,
		} {
			if got := sorted(told(unit)); !slices.Equal(got, want) {
				t.Errorf("%s is told %q, want %q", unit, got, want)
			}
		}
		_, err := x.s.ExpectedReports(x.As("snv"), x.form, 2022, x.planID())
		x.wantCode(err, fault.NotFound)
		below, err := x.s.ExpectedReports(x.As("ubnd-tinh"), x.form, 2022, nil)
		testkit.Must(t, err)
		if !slices.ContainsFunc(below.Units, func(u reporting.ExpectedUnit) bool { return u.Code == "snv" }) ||
			slices.ContainsFunc(below.Units, func(u reporting.ExpectedUnit) bool { return u.Code == "h-cau-ke-x-hoa-an" }) {
			t.Errorf("without a plan those directly below report: %+v", below.Units)
		}
	})
}
