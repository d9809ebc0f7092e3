package calendar_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
)

func TestLate(t *testing.T) {
	for name, c := range map[string]struct {
		due, done, today string
		soon             int
		want             calendar.Lateness
	}{
		"without a due day there is nothing to miss":  {"", "", "2022-11-15", 5, calendar.None},
		"nor when it is done":                         {"", "2022-11-01", "2022-11-15", 5, calendar.None},
		"done on the due day is on time":              {"2022-11-10", "2022-11-10", "2022-11-15", 5, calendar.OnTime},
		"done the day after is late":                  {"2022-11-10", "2022-11-11", "2022-11-15", 5, calendar.DoneLate},
		"late stays late years after":                 {"2022-11-10", "2022-11-11", "2030-01-01", 5, calendar.DoneLate},
		"on time stays on time years after":           {"2022-11-10", "2022-11-09", "2030-01-01", 5, calendar.OnTime},
		"not done on the due day is due, not overdue": {"2022-11-15", "", "2022-11-15", 0, calendar.DueSoon},
		"not done the day after is overdue":           {"2022-11-14", "", "2022-11-15", 5, calendar.Overdue},
		"five working days ahead is soon":             {"2022-11-22", "", "2022-11-15", 5, calendar.DueSoon},
		"six are not":                                 {"2022-11-23", "", "2022-11-15", 5, calendar.Open},
		"a due Sunday counts with the Friday":         {"2022-11-20", "", "2022-11-15", 3, calendar.DueSoon},
		"the Monday after does not":                   {"2022-11-21", "", "2022-11-15", 3, calendar.Open},
		"Tết brings February near":                    {"2022-02-08", "", "2022-01-28", 2, calendar.DueSoon},
		"a negative term turns it off":                {"2022-11-15", "", "2022-11-15", -1, calendar.Open},
	} {
		t.Run(name, func(t *testing.T) {
			h := office()
			today := day(c.today)
			if got := calendar.Late(opt(c.due), opt(c.done), today, h.SoonUntil(today, c.soon)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestSoonIsCountedInWorkingDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := anyHolidays().Draw(t, "table")
		today, n := anyDay().Draw(t, "today"), rapid.IntRange(0, 15).Draw(t, "n")
		due := today.Add(rapid.IntRange(-5, 40).Draw(t, "ahead"))
		want := calendar.Open
		switch {
		case due.Before(today):
			want = calendar.Overdue
		case h.WorkingDaysBetween(today, due) <= n:
			want = calendar.DueSoon
		}
		if got := calendar.Late(due, clock.Day{}, today, h.SoonUntil(today, n)); got != want {
			t.Fatalf("due %s, today %s, %d working days: got %s, want %s", due, today, n, got, want)
		}
	})
}

func find(t *testing.T, r calendar.Regime, year int, h *calendar.Holidays, kind calendar.PeriodKind, number int) calendar.Period {
	t.Helper()
	for _, p := range calendar.Periods(r, year, h) {
		if p.Kind == kind && p.Number == number {
			return p
		}
	}
	t.Fatalf("%s %d has no %s %d", r, year, kind, number)
	return calendar.Period{}
}

func TestGovernmentPeriods(t *testing.T) {
	for _, c := range []struct {
		kind          calendar.PeriodKind
		number        int
		from, to, due string
		vi, en        string
	}{
		{calendar.PeriodMonth, 1, "2021-12-15", "2022-01-14", "2022-01-18", "Tháng 1 năm 2022", "January 2022"},
		{calendar.PeriodMonth, 3, "2022-02-15", "2022-03-14", "2022-03-16", "Tháng 3 năm 2022", "March 2022"},
		{calendar.PeriodMonth, 12, "2022-11-15", "2022-12-14", "2022-12-16", "Tháng 12 năm 2022", "December 2022"},
		{calendar.PeriodQuarter, 1, "2021-12-15", "2022-03-14", "2022-03-16", "Quý I năm 2022", "Quarter I, 2022"},
		{calendar.PeriodQuarter, 2, "2022-03-15", "2022-06-14", "2022-06-16", "Quý II năm 2022", "Quarter II, 2022"},
		{calendar.PeriodQuarter, 3, "2022-06-15", "2022-09-14", "2022-09-16", "Quý III năm 2022", "Quarter III, 2022"},
		{calendar.PeriodQuarter, 4, "2022-09-15", "2022-12-14", "2022-12-16", "Quý IV năm 2022", "Quarter IV, 2022"},
		{calendar.PeriodFirstHalf, 1, "2021-12-15", "2022-06-14", "2022-06-16", "6 tháng đầu năm 2022", "First six months of 2022"},
		{calendar.PeriodSecondHalf, 1, "2022-06-15", "2022-12-14", "2022-12-16", "6 tháng cuối năm 2022", "Last six months of 2022"},
		{calendar.PeriodNineMonths, 1, "2021-12-15", "2022-09-14", "2022-09-16", "9 tháng đầu năm 2022", "First nine months of 2022"},
		{calendar.PeriodYear, 1, "2021-12-15", "2022-12-14", "2022-12-16", "Năm 2022", "Year 2022"},
	} {
		t.Run(c.vi, func(t *testing.T) {
			p := find(t, calendar.Government, 2022, office(), c.kind, c.number)
			if p.From.String() != c.from || p.To.String() != c.to || p.Due.At(calendar.Province).String() != c.due {
				t.Errorf("%s..%s due %s, want %s..%s due %s", p.From, p.To, p.Due.Province, c.from, c.to, c.due)
			}
			if p.Label.VI != c.vi || p.Label.EN != c.en {
				t.Errorf("label %v", p.Label)
			}
			if !p.CutOff.Equal(p.To) || !p.ActualTo.Equal(p.To) || p.Official {
				t.Errorf("cut-off %s, actual to %s, official %v: government reports hold no estimates", p.CutOff, p.ActualTo, p.Official)
			}
			if p.Provincial != (c.kind == calendar.PeriodNineMonths) {
				t.Errorf("provincial is %v", p.Provincial)
			}
		})
	}
}

func TestGovernmentDueStepsOverTet(t *testing.T) {
	// 14 February 2021 is the third day of Tết; the days off last to the 16th.
	if p := find(t, calendar.Government, 2021, office(), calendar.PeriodMonth, 2); p.Due.Commune.String() != "2021-02-18" {
		t.Errorf("due %s", p.Due.Commune)
	}
	if p := find(t, calendar.Government, 2021, nil, calendar.PeriodMonth, 2); p.Due.Commune.String() != "2021-02-16" {
		t.Errorf("without a table due %s", p.Due.Commune)
	}
}

func TestStatisticsPeriods(t *testing.T) {
	for _, c := range []struct {
		kind                        calendar.PeriodKind
		to, actual                  string
		commune, district, province string
		official                    bool
		vi                          string
	}{
		{calendar.PeriodSixMonths, "2022-06-30", "2022-05-31", "2022-06-06", "2022-06-16", "2022-06-25", false, "6 tháng đầu năm 2022"},
		{calendar.PeriodYear, "2022-12-31", "2022-10-31", "2022-11-07", "2022-11-18", "2022-11-28", false, "Năm 2022"},
		{calendar.PeriodOfficialYear, "2022-12-31", "2022-12-31", "2023-01-20", "2023-01-31", "2023-02-20", true, "Năm 2022 (chính thức)"},
	} {
		t.Run(string(c.kind), func(t *testing.T) {
			p := find(t, calendar.Statistics, 2022, office(), c.kind, 1)
			if p.From.String() != "2022-01-01" || p.To.String() != c.to || p.ActualTo.String() != c.actual || p.CutOff.String() != c.actual {
				t.Errorf("%s..%s actual to %s, cut-off %s", p.From, p.To, p.ActualTo, p.CutOff)
			}
			if p.Due.At(calendar.Commune).String() != c.commune || p.Due.At(calendar.District).String() != c.district || p.Due.At(calendar.Province).String() != c.province {
				t.Errorf("due %v", p.Due)
			}
			if p.Official != c.official || p.Provincial || p.Label.VI != c.vi {
				t.Errorf("official %v, provincial %v, label %q", p.Official, p.Provincial, p.Label.VI)
			}
			if !p.Due.At("WARD").IsZero() {
				t.Error("a level that does not exist has a due day")
			}
		})
	}
	if got := calendar.Periods("WEEKLY", 2022, nil); len(got) != 0 {
		t.Errorf("an unknown regime has %v", got)
	}
}

// TestPeriodsTileTheYear: the parts of a year follow each other without gap or overlap, make up
// the year of their regime, and join on to the next year.
func TestPeriodsTileTheYear(t *testing.T) {
	type selection func(calendar.Period) bool
	kinds := func(list ...calendar.PeriodKind) selection {
		return func(p calendar.Period) bool { return slices.Contains(list, p.Kind) }
	}
	parts := []struct {
		regime calendar.Regime
		in     selection
		count  int
	}{
		{calendar.Government, kinds(calendar.PeriodMonth), 12},
		{calendar.Government, kinds(calendar.PeriodQuarter), 4},
		{calendar.Government, kinds(calendar.PeriodFirstHalf, calendar.PeriodSecondHalf), 2},
		{calendar.Government, func(p calendar.Period) bool {
			return p.Kind == calendar.PeriodNineMonths || p.Kind == calendar.PeriodQuarter && p.Number == 4
		}, 2},
		{calendar.Government, kinds(calendar.PeriodYear), 1},
		{calendar.Statistics, kinds(calendar.PeriodYear), 1},
		{calendar.Statistics, kinds(calendar.PeriodOfficialYear), 1},
	}
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(1900, 2400).Draw(t, "year")
		for i, c := range parts {
			first, last := calendar.YearStart(year), calendar.YearEnd(year+1)
			if c.regime == calendar.Government {
				first, last = clock.Date(year-1, 12, 15), clock.Date(year+1, 12, 14)
			}
			var list []calendar.Period
			for _, p := range append(calendar.Periods(c.regime, year, nil), calendar.Periods(c.regime, year+1, nil)...) {
				if c.in(p) {
					list = append(list, p)
				}
			}
			slices.SortFunc(list, func(a, b calendar.Period) int { return a.From.Compare(b.From) })
			if len(list) != 2*c.count {
				t.Fatalf("parts %d: %d periods in two years, want %d", i, len(list), 2*c.count)
			}
			next := first
			for _, p := range list {
				if !p.From.Equal(next) {
					t.Fatalf("%s starts on %s, want %s", p.Key, p.From, next)
				}
				next = p.To.Add(1)
			}
			if !next.Equal(last.Add(1)) {
				t.Fatalf("parts %d end before %s, want after %s", i, next, last)
			}
		}
	})
}

func TestEveryPeriodIsWellFormed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year, h := rapid.IntRange(2020, 2027).Draw(t, "year"), anyHolidays().Draw(t, "table")
		keys, labels := map[string]bool{}, map[string]bool{}
		for _, r := range []calendar.Regime{calendar.Government, calendar.Statistics} {
			for i, p := range calendar.Periods(r, year, h) {
				if again := calendar.Periods(r, year, h)[i]; again != p {
					t.Fatalf("%s differs when computed again", p.Key)
				}
				if p.Regime != r || p.Year != year || keys[p.Key] || p.Key == "" {
					t.Fatalf("key %q is not its own", p.Key)
				}
				keys[p.Key] = true
				for _, l := range []string{string(r) + p.Label.VI, string(r) + p.Label.EN} {
					if labels[l] {
						t.Fatalf("label %q comes twice", l)
					}
					labels[l] = true
				}
				if p.To.Before(p.From) || p.CutOff.Before(p.From) || p.ActualTo.After(p.To) {
					t.Fatalf("%s: %s..%s, cut-off %s, actual to %s", p.Key, p.From, p.To, p.CutOff, p.ActualTo)
				}
				for _, l := range []calendar.Level{calendar.Commune, calendar.District, calendar.Province} {
					due := p.Due.At(l)
					if !due.After(p.CutOff) {
						t.Fatalf("%s: %s submits on %s, before the cut-off %s", p.Key, l, due, p.CutOff)
					}
					if r == calendar.Government && (!h.IsWorking(due) || h.WorkingDaysBetween(p.CutOff, due) != 2) {
						t.Fatalf("%s: %s submits on %s, not two working days after %s", p.Key, l, due, p.CutOff)
					}
				}
				if p.Due.District.Before(p.Due.Commune) || p.Due.Province.Before(p.Due.District) {
					t.Fatalf("%s: an upper level submits before a lower one: %v", p.Key, p.Due)
				}
			}
		}
	})
}

func TestAProvinceChangesTheRules(t *testing.T) {
	var rules []calendar.Rule
	for _, r := range calendar.Rules(calendar.Government) {
		if r.Provincial {
			continue
		}
		r.Commune.After = 1
		r.Province = calendar.DueRule{On: calendar.YearDay{Year: 1, Month: 1, Day: 5}}
		rules = append(rules, r)
	}
	rules = append(rules, calendar.Rule{Regime: calendar.Government, Kind: "TET", Number: 1,
		From: calendar.YearDay{Month: 1, Day: 1}, To: calendar.YearDay{Month: 2, Day: 10}, ActualTo: calendar.YearDay{Month: 2, Day: 8}})
	list := calendar.Expand(rules, 2022, office())
	if got, want := len(list), 12+4+2+1+1; got != want {
		t.Fatalf("%d periods, want %d", got, want)
	}
	march := list[2]
	if march.Due.Commune.String() != "2022-03-15" || march.Due.District.String() != "2022-03-16" || march.Due.Province.String() != "2023-01-05" {
		t.Errorf("due %v", march.Due)
	}
	own := list[len(list)-1]
	if own.Label.VI != "TET 1/2022" || own.CutOff.String() != "2022-02-08" {
		t.Errorf("a kind of its own is labelled %q, cut-off %s", own.Label.VI, own.CutOff)
	}
	if seed := find(t, calendar.Government, 2022, office(), calendar.PeriodMonth, 3); seed.Due.Commune.String() != "2022-03-16" {
		t.Errorf("the seed has changed: due %s", seed.Due.Commune)
	}
}

func TestOverlaps(t *testing.T) {
	p := find(t, calendar.Government, 2022, nil, calendar.PeriodQuarter, 1) // 15-12-2021 to 14-03-2022
	for name, c := range map[string]struct {
		from, to string
		want     bool
	}{
		"the period itself":                     {"2021-12-15", "2022-03-14", true},
		"a year that ends in it":                {"2021-01-01", "2021-12-31", true},
		"a year that starts in it":              {"2022-01-01", "2022-12-31", true},
		"its first day":                         {"2021-12-15", "2021-12-15", true},
		"its last day":                          {"2022-03-14", "2022-03-14", true},
		"the day before it":                     {"2021-12-01", "2021-12-14", false},
		"the day after it":                      {"2022-03-15", "2022-06-30", false},
		"work without an end that began before": {"2021-01-01", "", true},
		"work without an end that begins later": {"2022-03-15", "", false},
		"work without a start":                  {"", "2021-12-15", true},
		"work without a start that ended":       {"", "2021-12-14", false},
		"work without days":                     {"", "", true},
		"work that ends before it begins":       {"2022-03-01", "2022-02-01", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := calendar.Overlaps(p, opt(c.from), opt(c.to)); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
