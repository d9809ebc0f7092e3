package reporting_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/testkit"
)

func TestOpeningAYearTwiceChangesNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		read := func() []*gen.Period {
			return all(x, func(c *gen.Client) ([]*gen.Period, error) { return c.Period.Query().Order(period.ByID()).All(sys()) })
		}
		before := read()
		if len(before) != 23 {
			t.Errorf("%d periods, want 20 of the government and 3 of the statistics", len(before))
		}
		for _, p := range before {
			if p.Code == "GOVERNMENT-2022-Q1" && (p.StartsOn.String() != "2021-12-15" || p.EndsOn.String() != "2022-03-14" || p.DueOn.String() != "2022-03-16") {
				t.Errorf("the first quarter is %+v", p)
			}
		}
		again := x.must(x.s.OpenPeriods(x.As("stp"), reporting.OpenPeriodsInput{Regime: programme.Government, Year: 2022}))
		a, _ := json.Marshal(before)
		b, _ := json.Marshal(read())
		if len(again["periods"]) != 20 || string(a) != string(b) {
			t.Errorf("answered %d periods; before and after:\n%s\n%s", len(again["periods"]), a, b)
		}
	})
}

func TestTheCalendarHasOneKeeper(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		day := clock.MustDay("2022-06-15")
		x.must(x.s.SaveHoliday(x.As("stp"), reporting.SaveHolidayInput{On: day, Name: "Ngày nghỉ thử"}))
		state := func() string {
			raw, _ := json.Marshal([]any{
				all(x, func(c *gen.Client) ([]*gen.Period, error) { return c.Period.Query().Order(period.ByID()).All(sys()) }),
				all(x, func(c *gen.Client) ([]*gen.Holiday, error) { return c.Holiday.Query().All(sys()) }),
			})
			return string(raw)
		}
		before := state()
		snv := x.As("snv")
		closing := second(x.s.ClosePeriod(snv, reporting.ClosePeriodInput{PeriodID: x.period}))
		none := second(x.s.ClosePeriod(snv, reporting.ClosePeriodInput{PeriodID: x.id("Period", uuid.Must(uuid.NewV7()))}))
		if closing == nil || closing.Error() != none.Error() {
			t.Errorf("another unit closes a period: %v; a random one: %v", closing, none)
		}
		for name, c := range map[string]struct {
			err  error
			want fault.Code
		}{
			"another unit closes":            {closing, fault.NotFound},
			"another unit reopens":           {second(x.s.ReopenPeriod(snv, reporting.ReopenPeriodInput{PeriodID: x.period})), fault.NotFound},
			"another unit opens":             {second(x.s.OpenPeriods(snv, reporting.OpenPeriodsInput{Regime: programme.Government, Year: 2023})), fault.Forbidden},
			"another unit writes a day":      {second(x.s.SaveHoliday(snv, reporting.SaveHolidayInput{On: clock.MustDay("2022-06-16"), Name: "x"})), fault.Forbidden},
			"another unit rewrites a day":    {second(x.s.SaveHoliday(snv, reporting.SaveHolidayInput{On: day, Name: "x"})), fault.Forbidden},
			"another unit takes a day out":   {second(x.s.DeleteHoliday(snv, reporting.DeleteHolidayInput{On: day})), fault.NotFound},
			"a day that is not there":        {second(x.s.DeleteHoliday(x.As("stp"), reporting.DeleteHolidayInput{On: clock.MustDay("2022-06-16")})), fault.NotFound},
			"a day without a name":           {second(x.s.SaveHoliday(x.As("stp"), reporting.SaveHolidayInput{On: day, Name: "  "})), fault.BadInput},
			"no day":                         {second(x.s.SaveHoliday(x.As("stp"), reporting.SaveHolidayInput{Name: "x"})), fault.BadInput},
			"a year beyond the calendar":     {second(x.s.OpenPeriods(x.As("stp"), reporting.OpenPeriodsInput{Regime: programme.Government, Year: 1999})), fault.BadInput},
			"an open period is not reopened": {second(x.s.ReopenPeriod(x.As("stp"), reporting.ReopenPeriodInput{PeriodID: x.period})), fault.InvalidState},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				x.wantCode(c.err, c.want)
			})
		}
		x.t = t
		if after := state(); after != before {
			t.Errorf("the calendar changed:\n%s\n%s", before, after)
		}
	})
}

func TestDueDaysFollowTheLevelAndTheHolidays(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		for unit, want := range map[string]string{"sgddt": "2022-06-25", "h-cau-ke": "2022-06-16", "h-cau-ke-x-hoa-an": "2022-06-06"} {
			if got := x.report(x.compose(unit)).DueOn.String(); got != want {
				t.Errorf("%s reports by %s, want %s", unit, got, want)
			}
		}
		// The cut-off of the second quarter is 14 June; two working days later, the 15th being off.
		x.must(x.s.SaveHoliday(x.As("stp"), reporting.SaveHolidayInput{On: clock.MustDay("2023-06-15"), Name: "Nghỉ"}))
		ids := x.must(x.s.OpenPeriods(x.As("stp"), reporting.OpenPeriodsInput{Regime: programme.Government, Year: 2023}))["periods"]
		i := slices.IndexFunc(all(x, func(c *gen.Client) ([]*gen.Period, error) {
			return c.Period.Query().Where(period.Code("GOVERNMENT-2023-Q2")).All(sys())
		}), func(p *gen.Period) bool {
			return p.DueOn.String() == "2023-06-19" && slices.Contains(ids, x.id("Period", p.ID))
		})
		if i < 0 {
			t.Error("the second quarter of 2023 is not due on Monday 19 June")
		}
		x.must(x.s.DeleteHoliday(x.As("stp"), reporting.DeleteHolidayInput{On: clock.MustDay("2023-06-15")}))
	})
}
