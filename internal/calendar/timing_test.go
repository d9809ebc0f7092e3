package calendar_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
)

func TestEnds(t *testing.T) {
	for name, c := range map[string]struct {
		got  clock.Day
		want string
	}{
		"a year ends on 31 December":          {calendar.YearEnd(2021), "2021-12-31"},
		"a year starts on 1 January":          {calendar.YearStart(2021), "2021-01-01"},
		"quarter I ends on 31 March":          {calendar.QuarterEnd(2021, 1), "2021-03-31"},
		"quarter II ends on 30 June":          {calendar.QuarterEnd(2021, 2), "2021-06-30"},
		"quarter IV ends with the year":       {calendar.QuarterEnd(2021, 4), "2021-12-31"},
		"there is no quarter 0":               {calendar.QuarterEnd(2021, 0), ""},
		"there is no quarter 5":               {calendar.QuarterEnd(2021, 5), ""},
		"February of a leap year":             {calendar.MonthEnd(2024, time.February), "2024-02-29"},
		"February of another":                 {calendar.MonthEnd(2023, time.February), "2023-02-28"},
		"2100 is no leap year":                {calendar.MonthEnd(2100, time.February), "2100-02-28"},
		"2000 was one":                        {calendar.MonthEnd(2000, time.February), "2000-02-29"},
		"December ends with the year":         {calendar.MonthEnd(2023, time.December), "2023-12-31"},
		"there is no month 13":                {calendar.MonthEnd(2023, 13), ""},
		"the first half ends on 30 June":      {calendar.HalfEnd(2022, 1), "2022-06-30"},
		"the second half ends on 31 December": {calendar.HalfEnd(2022, 2), "2022-12-31"},
		"there is no third half":              {calendar.HalfEnd(2022, 3), ""},
	} {
		if !c.got.Equal(opt(c.want)) {
			t.Errorf("%s: got %s, want %s", name, c.got, c.want)
		}
	}
}

func TestKindsAreThoseOfTheProgramme(t *testing.T) {
	enums := programme.Enums()
	for _, k := range calendar.TimingKinds() {
		if !k.Valid() || !enums["TimingKind"].Has(string(k)) {
			t.Errorf("%s is not a timing kind", k)
		}
	}
	if got, want := len(calendar.TimingKinds()), len(enums["TimingKind"].Terms); got != want {
		t.Errorf("%d timing kinds, the programme has %d", got, want)
	}
	for _, k := range []calendar.TimingKind{"", "annual", "SOMETIMES"} {
		if k.Valid() {
			t.Errorf("%q is valid", k)
		}
	}
	for _, r := range []calendar.Regime{calendar.Government, calendar.Statistics} {
		if !enums["Regime"].Has(string(r)) {
			t.Errorf("%s is not a regime", r)
		}
		for _, rule := range calendar.Rules(r) {
			if !enums["PeriodKind"].Has(string(rule.Kind)) {
				t.Errorf("%s is not a kind of period", rule.Kind)
			}
		}
	}
	for _, l := range []calendar.Lateness{calendar.None, calendar.OnTime, calendar.DoneLate, calendar.Overdue, calendar.DueSoon, calendar.Open} {
		if !enums["Lateness"].Has(string(l)) {
			t.Errorf("%s is not a lateness", l)
		}
	}
}

// show writes an occurrence in one line: key label from..to due, "?" for waiting.
func show(list []calendar.Occurrence) []string {
	var out []string
	for _, o := range list {
		s := fmt.Sprintf("%s [%s] %s..%s due %s", o.Key, o.Label.VI, o.From, o.To, o.Due)
		if o.Waiting {
			s += " ?"
		}
		out = append(out, s)
	}
	return out
}

// TestOpeningEachYear opens every year of a plan and tells what each gives.
func TestOpeningEachYear(t *testing.T) {
	kind := func(k calendar.TimingKind, from, due, condition string) calendar.Timing {
		return calendar.Timing{Kind: k, From: opt(from), Due: opt(due), Condition: condition}
	}
	for name, c := range map[string]struct {
		timing   calendar.Timing
		from, to string // of the plan; default 2021-02-05 to 2023-06-30
		want     map[int]string
	}{
		"a yearly task has one each year, clipped by the plan": {timing: kind(calendar.Annual, "", "", ""), want: map[int]string{
			2021: "2021 [2021] 2021-02-05..2021-12-31 due 2021-12-31",
			2022: "2022 [2022] 2022-01-01..2022-12-31 due 2022-12-31",
			2023: "2023 [2023] 2023-01-01..2023-06-30 due 2023-06-30",
		}},
		"a yearly task that starts later": {timing: kind(calendar.Annual, "2022-07-01", "", ""), want: map[int]string{
			2022: "2022 [2022] 2022-07-01..2022-12-31 due 2022-12-31",
			2023: "2023 [2023] 2023-01-01..2023-06-30 due 2023-06-30",
		}},
		"a regular task that stops earlier": {timing: kind(calendar.Regular, "", "2022-03-31", ""), want: map[int]string{
			2021: "2021 [2021] 2021-02-05..2021-12-31 due 2021-12-31",
			2022: "2022 [2022] 2022-01-01..2022-03-31 due 2022-03-31",
		}},
		"a monthly task has one row a year": {timing: kind(calendar.Monthly, "", "", ""), from: "2022-01-01", to: "2022-12-31", want: map[int]string{
			2022: "2022 [2022] 2022-01-01..2022-12-31 due 2022-12-31",
		}},
		"a weekly task too, and 'if needed' does not make it wait": {timing: kind(calendar.Weekly, "", "", "nếu cần thiết"), from: "2022-01-01", to: "2022-12-31", want: map[int]string{
			2022: "2022 [2022] 2022-01-01..2022-12-31 due 2022-12-31",
		}},
		"a year": {timing: calendar.YearTiming(2022), want: map[int]string{
			2022: "once [2022] 2022-01-01..2022-12-31 due 2022-12-31",
		}},
		"a year of which only the end was read": {timing: kind(calendar.InYear, "", "2022-12-31", ""), want: map[int]string{
			2022: "once [2022] 2022-01-01..2022-12-31 due 2022-12-31",
		}},
		"a quarter, clipped by the start of the plan": {timing: calendar.QuarterTiming(2021, 1), want: map[int]string{
			2021: "once [Quý I năm 2021] 2021-02-05..2021-03-31 due 2021-03-31",
		}},
		"a quarter without a day is undated": {timing: kind(calendar.InQuarter, "", "", ""), want: map[int]string{
			2021: "once [Không ấn định thời hạn] 2021-02-05..2023-06-30 due ",
		}},
		"a month of a leap year": {timing: calendar.MonthTiming(2024, time.February), from: "2024-01-01", to: "2024-12-31", want: map[int]string{
			2024: "once [Tháng 2 năm 2024] 2024-02-01..2024-02-29 due 2024-02-29",
		}},
		"before a day": {timing: calendar.BeforeTiming(day("2021-11-15")), want: map[int]string{
			2021: "once [Đến ngày 15/11/2021] 2021-02-05..2021-11-15 due 2021-11-15",
		}},
		"before a day of a later year belongs to that year": {timing: calendar.BeforeTiming(day("2022-06-30")), want: map[int]string{
			2022: "once [Đến ngày 30/06/2022] 2022-01-01..2022-06-30 due 2022-06-30",
		}},
		"several years belong to the first of them": {timing: calendar.YearsTiming(2022, 2025), want: map[int]string{
			2022: "once [2022–2025] 2022-01-01..2025-12-31 due 2025-12-31",
		}},
		"a range that began before the plan belongs to its first year": {timing: calendar.YearsTiming(2017, 2021), want: map[int]string{
			2021: "once [2017–2021] 2021-02-05..2021-12-31 due 2021-12-31",
		}},
		"'from 2022 on' has no due day": {timing: kind(calendar.InYears, "2022-01-01", "", ""), want: map[int]string{
			2022: "once [Từ năm 2022] 2022-01-01..2023-06-30 due ",
		}},
		"from one day to another over the new year belongs to the year it starts": {timing: calendar.DatesTiming(day("2021-11-01"), day("2022-02-28")), want: map[int]string{
			2021: "once [01/11/2021 – 28/02/2022] 2021-11-01..2022-02-28 due 2022-02-28",
		}},
		"a range of which only the end is known starts with the plan": {timing: kind(calendar.DateRange, "", "2022-09-30", ""), want: map[int]string{
			2021: "once [Đến ngày 30/09/2022] 2021-02-05..2022-09-30 due 2022-09-30",
		}},
		"a range read the wrong way round keeps its due day": {timing: calendar.DatesTiming(day("2022-09-30"), day("2021-09-30")), want: map[int]string{
			2021: "once [Đến ngày 30/09/2021] 2021-02-05..2021-09-30 due 2021-09-30",
		}},
		"a due day before the plan belongs to its first year and is kept": {timing: calendar.BeforeTiming(day("2020-12-31")), want: map[int]string{
			2021: "once [Đến ngày 31/12/2020] 2020-12-31..2020-12-31 due 2020-12-31",
		}},
		"a due day after the plan belongs to its last year and is kept": {timing: calendar.QuarterTiming(2024, 2), want: map[int]string{
			2023: "once [Quý II năm 2024] 2024-04-01..2024-06-30 due 2024-06-30",
		}},
		"a range that starts after the plan belongs to its last year": {timing: kind(calendar.DateRange, "2024-07-15", "", ""), want: map[int]string{
			2023: "once [Từ ngày 15/07/2024] 2024-07-15.. due ",
		}},
		"unspecified is undated, in the first year": {timing: kind(calendar.Unspecified, "", "", ""), want: map[int]string{
			2021: "once [Không ấn định thời hạn] 2021-02-05..2023-06-30 due ",
		}},
		"unspecified on ministry guidance waits": {timing: kind(calendar.Unspecified, "", "", "theo hướng dẫn của Bộ Tư pháp"), want: map[int]string{
			2021: "once [Không ấn định thời hạn] 2021-02-05..2023-06-30 due  ?",
		}},
		"a blank condition is none": {timing: kind(calendar.PerPlan, "", "", " \t"), want: map[int]string{
			2021: "once [Không ấn định thời hạn] 2021-02-05..2023-06-30 due ",
		}},
		"unspecified takes no day from what was read": {timing: kind(calendar.Unspecified, "2022-01-01", "2022-12-31", ""), want: map[int]string{
			2021: "once [Không ấn định thời hạn] 2021-02-05..2023-06-30 due ",
		}},
		"after an event has none until woken":        {timing: kind(calendar.AfterEvent, "", "", "Sau khi có hướng dẫn"), want: nil},
		"on demand has none until woken":             {timing: kind(calendar.OnDemand, "", "", ""), want: nil},
		"an unknown kind has none":                   {timing: kind("SOMETIMES", "", "", ""), want: nil},
		"a plan that ends before it begins has none": {timing: kind(calendar.Annual, "", "", ""), from: "2022-06-01", to: "2022-01-01", want: nil},
		"a yearly task that stopped before the plan": {timing: kind(calendar.Annual, "", "2020-12-31", ""), want: nil},
	} {
		t.Run(name, func(t *testing.T) {
			from, to := day("2021-02-05"), day("2023-06-30")
			if c.from != "" {
				from, to = day(c.from), day(c.to)
			}
			for year := 2015; year <= 2030; year++ {
				var want []string
				if w, ok := c.want[year]; ok {
					want = []string{w}
				}
				if got := show(calendar.Occurrences(c.timing, from, to, year)); !slices.Equal(got, want) {
					t.Errorf("%d: got %q, want %q", year, got, want)
				}
			}
		})
	}
}

func TestPlanWithoutAnEnd(t *testing.T) {
	from := day("2021-02-05")
	got := show(calendar.Occurrences(calendar.Timing{Kind: calendar.Annual}, from, clock.Day{}, 2050))
	if want := []string{"2050 [2050] 2050-01-01..2050-12-31 due 2050-12-31"}; !slices.Equal(got, want) {
		t.Errorf("yearly: %q", got)
	}
	got = show(calendar.Occurrences(calendar.Timing{Kind: calendar.PerPlan}, from, clock.Day{}, 2021))
	if want := []string{"once [Không ấn định thời hạn] 2021-02-05.. due "}; !slices.Equal(got, want) {
		t.Errorf("undated: %q", got)
	}
	if got := calendar.Occurrences(calendar.BeforeTiming(day("2030-01-31")), from, clock.Day{}, 2021); got != nil {
		t.Errorf("a later due day is opened in the first year: %q", show(got))
	}
}

func TestPlanWithoutAStartStartsWithTheYearOpened(t *testing.T) {
	got := show(calendar.Occurrences(calendar.Timing{Kind: calendar.Unspecified}, clock.Day{}, clock.Day{}, 2022))
	if want := []string{"once [Không ấn định thời hạn] 2022-01-01.. due "}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func anyTiming() *rapid.Generator[calendar.Timing] {
	return rapid.Custom(func(t *rapid.T) calendar.Timing {
		var tm calendar.Timing
		tm.Kind = rapid.SampledFrom(calendar.TimingKinds()).Draw(t, "kind")
		if rapid.Bool().Draw(t, "has from") {
			tm.From = anyDay().Draw(t, "from")
		}
		if rapid.Bool().Draw(t, "has due") {
			tm.Due = anyDay().Draw(t, "due")
		}
		tm.Condition = rapid.SampledFrom([]string{"", "nếu cần thiết"}).Draw(t, "condition")
		return tm
	})
}

func TestOccurrencesOfAPlan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tm := anyTiming().Draw(t, "timing")
		a, b := anyDay().Draw(t, "a"), anyDay().Draw(t, "b")
		if b.Before(a) {
			a, b = b, a
		}
		keys := map[string]bool{}
		for year := 2010; year <= 2035; year++ {
			list := calendar.Occurrences(tm, a, b, year)
			if again := calendar.Occurrences(tm, a, b, year); !slices.Equal(list, again) {
				t.Fatalf("opening %d twice gives %v and %v", year, list, again)
			}
			for _, o := range list {
				if year < a.Year() || year > b.Year() {
					t.Fatalf("%d is outside the plan: %v", year, o)
				}
				if keys[o.Key] {
					t.Fatalf("key %q comes twice", o.Key)
				}
				keys[o.Key] = true
				if o.From.IsZero() || !o.To.IsZero() && o.To.Before(o.From) {
					t.Fatalf("span %s..%s", o.From, o.To)
				}
				if !o.Due.IsZero() && !o.Due.Equal(o.To) {
					t.Fatalf("due %s is not the end of %s..%s", o.Due, o.From, o.To)
				}
				if o.Waiting && !o.Due.IsZero() {
					t.Fatalf("waits and is due on %s", o.Due)
				}
			}
		}
		_, due := tm.Window()
		switch tm.Kind {
		case calendar.AfterEvent, calendar.OnDemand:
			if len(keys) != 0 {
				t.Fatalf("woke by itself: %v", keys)
			}
		case calendar.Annual, calendar.Regular, calendar.Monthly, calendar.Weekly:
			if tm.From.IsZero() && due.IsZero() && len(keys) != b.Year()-a.Year()+1 {
				t.Fatalf("%d rows for the years %d to %d", len(keys), a.Year(), b.Year())
			}
			if keys[calendar.OnceKey] {
				t.Fatal("a recurring task has the key of a single one")
			}
		default:
			if len(keys) != 1 || !keys[calendar.OnceKey] {
				t.Fatalf("a task that is done once has the rows %v", keys)
			}
		}
	})
}

func TestADatedTaskIsDueWhenThePlanSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tm := anyTiming().Filter(func(tm calendar.Timing) bool {
			return !tm.Due.IsZero() && slices.Contains([]calendar.TimingKind{calendar.InYear, calendar.InYears,
				calendar.InQuarter, calendar.InMonth, calendar.BeforeDate, calendar.DateRange}, tm.Kind)
		}).Draw(t, "timing")
		a := anyDay().Draw(t, "a")
		b := a.Add(rapid.IntRange(0, 2000).Draw(t, "length"))
		for year := a.Year(); year <= b.Year(); year++ {
			for _, o := range calendar.Occurrences(tm, a, b, year) {
				if !o.Due.Equal(tm.Due) {
					t.Fatalf("due %s, the plan says %s", o.Due, tm.Due)
				}
			}
		}
	})
}

func TestWoken(t *testing.T) {
	after := calendar.Timing{Kind: calendar.AfterEvent, Condition: "Sau khi có hướng dẫn của Bộ Tư pháp"}
	dated := after
	dated.Due = day("2022-06-30")
	for name, c := range map[string]struct {
		timing calendar.Timing
		on     string
		days   int
		want   string
	}{
		"due so many days after the document":         {after, "2022-03-01", 30, "woken:2022-03-01 [Từ ngày 01/03/2022] 2022-03-01..2022-03-31 due 2022-03-31"},
		"without days it has no due day":              {after, "2022-03-01", 0, "woken:2022-03-01 [Từ ngày 01/03/2022] 2022-03-01.. due "},
		"negative days are none":                      {after, "2022-03-01", -3, "woken:2022-03-01 [Từ ngày 01/03/2022] 2022-03-01.. due "},
		"the plan's own day stands while it is ahead": {dated, "2022-03-01", 0, "woken:2022-03-01 [Từ ngày 01/03/2022] 2022-03-01..2022-06-30 due 2022-06-30"},
		"but not once it is past":                     {dated, "2022-07-01", 0, "woken:2022-07-01 [Từ ngày 01/07/2022] 2022-07-01.. due "},
		"a leap day can wake":                         {after, "2024-02-29", 1, "woken:2024-02-29 [Từ ngày 29/02/2024] 2024-02-29..2024-03-01 due 2024-03-01"},
	} {
		t.Run(name, func(t *testing.T) {
			got := show([]calendar.Occurrence{calendar.Woken(c.timing, day(c.on), c.days)})[0]
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	if got := calendar.Woken(after, clock.Day{}, 30); got != (calendar.Occurrence{}) {
		t.Errorf("no day wakes %v", got)
	}
}

func TestCheckpoints(t *testing.T) {
	for name, c := range map[string]struct {
		kind     calendar.TimingKind
		from, to string
		want     []string
	}{
		"months end on their last day, 29 February included": {calendar.Monthly, "2024-01-31", "2024-04-15", []string{"2024-01-31", "2024-02-29", "2024-03-31"}},
		"a month that does not end in the span has none":     {calendar.Monthly, "2022-03-01", "2022-03-30", nil},
		"over the new year":                          {calendar.Monthly, "2021-12-10", "2022-01-31", []string{"2021-12-31", "2022-01-31"}},
		"Fridays":                                    {calendar.Weekly, "2022-11-14", "2022-11-25", []string{"2022-11-18", "2022-11-25"}},
		"a span that starts on a Friday has it":      {calendar.Weekly, "2022-11-18", "2022-11-24", []string{"2022-11-18"}},
		"and one that starts on a Saturday the next": {calendar.Weekly, "2022-11-19", "2022-11-25", []string{"2022-11-25"}},
		"a yearly task has none":                     {calendar.Annual, "2022-01-01", "2022-12-31", nil},
		"an open span has none":                      {calendar.Monthly, "2022-01-01", "", nil},
		"nor one that is open at the start":          {calendar.Weekly, "", "2022-01-31", nil},
		"a span that ends before it begins has none": {calendar.Weekly, "2022-02-01", "2022-01-01", nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, d := range calendar.Checkpoints(calendar.Timing{Kind: c.kind}, opt(c.from), opt(c.to)) {
				got = append(got, d.String())
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestCheckpointsMissNone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := anyDay().Draw(t, "from")
		to := from.Add(rapid.IntRange(-10, 800).Draw(t, "length"))
		var months, fridays []clock.Day
		for d := from; !d.After(to); d = d.Add(1) {
			if d.Add(1).DayOfMonth() == 1 {
				months = append(months, d)
			}
			if d.Weekday() == time.Friday {
				fridays = append(fridays, d)
			}
		}
		if got := calendar.Checkpoints(calendar.Timing{Kind: calendar.Monthly}, from, to); !slices.Equal(got, months) {
			t.Fatalf("months %v, want %v", got, months)
		}
		if got := calendar.Checkpoints(calendar.Timing{Kind: calendar.Weekly}, from, to); !slices.Equal(got, fridays) {
			t.Fatalf("Fridays %v, want %v", got, fridays)
		}
	})
}
