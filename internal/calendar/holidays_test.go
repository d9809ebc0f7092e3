package calendar_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
)

var day = clock.MustDay

// opt reads a day, "" being no day.
func opt(s string) clock.Day {
	if s == "" {
		return clock.Day{}
	}
	return day(s)
}

// office is the seed of 2020 to 2026.
func office() *calendar.Holidays {
	var list []calendar.Holiday
	for y := 2020; y <= 2026; y++ {
		list = append(list, calendar.Statutory(y)...)
	}
	return calendar.NewHolidays(list)
}

func anyDay() *rapid.Generator[clock.Day] {
	return rapid.Custom(func(t *rapid.T) clock.Day {
		return day("2019-06-01").Add(rapid.IntRange(0, 3500).Draw(t, "days"))
	})
}

// anyHolidays draws a table with days off and make-up days, or none.
func anyHolidays() *rapid.Generator[*calendar.Holidays] {
	return rapid.Custom(func(t *rapid.T) *calendar.Holidays {
		if rapid.Bool().Draw(t, "weekends only") {
			return nil
		}
		one := rapid.Custom(func(t *rapid.T) calendar.Holiday {
			return calendar.Holiday{Day: anyDay().Draw(t, "day"), Working: rapid.Bool().Draw(t, "working")}
		})
		return calendar.NewHolidays(append(rapid.SliceOfN(one, 0, 200).Draw(t, "list"), calendar.Statutory(2022)...))
	})
}

func TestIsWorking(t *testing.T) {
	swap := calendar.NewHolidays([]calendar.Holiday{
		{Day: day("2022-03-11"), Name: "off"},
		{Day: day("2022-03-12"), Name: "make-up Saturday", Working: true},
		{Day: day("2022-03-14"), Name: "called off", Working: true},
		{Day: day("2022-03-14"), Name: "holiday"},
		{Name: "an entry without a day"},
	})
	for name, c := range map[string]struct {
		table *calendar.Holidays
		day   string
		want  bool
	}{
		"a Friday is a working day without a table":         {nil, "2022-11-18", true},
		"a Saturday is not":                                 {nil, "2022-11-19", false},
		"a Sunday is not":                                   {nil, "2022-11-20", false},
		"a listed Friday is off":                            {swap, "2022-03-11", false},
		"a make-up Saturday is worked":                      {swap, "2022-03-12", true},
		"the Sunday after it is not":                        {swap, "2022-03-13", false},
		"working wins where a day is listed twice":          {swap, "2022-03-14", true},
		"no day is not a working day":                       {swap, "", false},
		"Hùng Kings on a Sunday gives Monday off":           {office(), "2022-04-11", false},
		"two days in lieu follow 30/4 and 1/5 of 2022":      {office(), "2022-05-03", false},
		"work goes on after them":                           {office(), "2022-05-04", true},
		"National Day had one day in 2020":                  {office(), "2020-09-03", true},
		"and two from 2021":                                 {office(), "2021-09-03", false},
		"29/4/2024 was exchanged":                           {office(), "2024-04-29", false},
		"for Saturday 4/5/2024":                             {office(), "2024-05-04", true},
		"Tết 2021 lasted to 16/2, two days being in lieu":   {office(), "2021-02-16", false},
		"and not to 17/2":                                   {office(), "2021-02-17", true},
		"the days in lieu of Tết 2023 follow its fifth day": {office(), "2023-01-26", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.table.IsWorking(opt(c.day)); got != c.want {
				t.Errorf("IsWorking(%s) = %v", c.day, got)
			}
		})
	}
}

func TestAddWorkingDays(t *testing.T) {
	for name, c := range map[string]struct {
		from string
		n    int
		want string
	}{
		"two days after Tuesday is Thursday":                {"2022-03-15", 2, "2022-03-17"},
		"a weekend is stepped over":                         {"2022-10-14", 1, "2022-10-17"},
		"a start on a day off counts from the next day":     {"2022-10-15", 1, "2022-10-17"},
		"backwards over a weekend":                          {"2022-10-17", -1, "2022-10-14"},
		"no days leaves a day off where it is":              {"2022-10-15", 0, "2022-10-15"},
		"Tết 2022 takes the week":                           {"2022-01-28", 1, "2022-02-07"},
		"and back":                                          {"2022-02-07", -1, "2022-01-28"},
		"a make-up Saturday counts":                         {"2024-05-03", 1, "2024-05-04"},
		"a leap day is a day like others":                   {"2024-02-28", 1, "2024-02-29"},
		"over the end of a year, 1/1/2022 being a Saturday": {"2021-12-31", 1, "2022-01-04"},
		"no day stays no day":                               {"", 5, ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := office().AddWorkingDays(opt(c.from), c.n); !got.Equal(opt(c.want)) {
				t.Errorf("AddWorkingDays(%s, %d) = %s, want %s", c.from, c.n, got, c.want)
			}
		})
	}
}

func TestWorkingDaysBetween(t *testing.T) {
	for name, c := range map[string]struct {
		from, to string
		want     int
	}{
		"the first day does not count, the last does": {"2022-11-14", "2022-11-18", 4},
		"a day to itself is none":                     {"2022-11-14", "2022-11-14", 0},
		"over a weekend":                              {"2022-11-18", "2022-11-21", 1},
		"to a Sunday":                                 {"2022-11-18", "2022-11-20", 0},
		"backwards is negative":                       {"2022-11-18", "2022-11-14", -4},
		"no day counts nothing":                       {"", "2022-11-14", 0},
		"nor to no day":                               {"2022-11-14", "", 0},
		"Tết is not counted":                          {"2022-01-28", "2022-02-08", 2},
	} {
		t.Run(name, func(t *testing.T) {
			if got := office().WorkingDaysBetween(opt(c.from), opt(c.to)); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestWorkingDayArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := anyHolidays().Draw(t, "table")
		d := h.NextWorking(anyDay().Draw(t, "day"))
		n, m := rapid.IntRange(-60, 60).Draw(t, "n"), rapid.IntRange(0, 60).Draw(t, "m")
		r := h.AddWorkingDays(d, n)
		if !h.IsWorking(r) {
			t.Fatalf("%s %+d is %s, a day off", d, n, r)
		}
		if back := h.AddWorkingDays(r, -n); !back.Equal(d) {
			t.Fatalf("%s %+d is %s, and back %s", d, n, r, back)
		}
		if got := h.WorkingDaysBetween(d, r); got != n {
			t.Fatalf("%s to %s are %d working days, want %d", d, r, got, n)
		}
		if m1 := h.AddWorkingDays(h.AddWorkingDays(d, m), m); !m1.Equal(h.AddWorkingDays(d, 2*m)) {
			t.Fatalf("%s +%d +%d is %s", d, m, m, m1)
		}
	})
}

func TestNextWorkingIsTheFirstFromTheDayOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h, d := anyHolidays().Draw(t, "table"), anyDay().Draw(t, "day")
		n := h.NextWorking(d)
		if !h.IsWorking(n) || n.Before(d) {
			t.Fatalf("NextWorking(%s) = %s", d, n)
		}
		for x := d; x.Before(n); x = x.Add(1) {
			if h.IsWorking(x) {
				t.Fatalf("NextWorking(%s) = %s steps over %s", d, n, x)
			}
		}
	})
	if got := office().NextWorking(clock.Day{}); !got.IsZero() {
		t.Errorf("no day gives %s", got)
	}
}

func TestWorkingDaysAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := anyHolidays().Draw(t, "table")
		a, b, c := anyDay().Draw(t, "a"), anyDay().Draw(t, "b"), anyDay().Draw(t, "c")
		if h.WorkingDaysBetween(a, b)+h.WorkingDaysBetween(b, c) != h.WorkingDaysBetween(a, c) {
			t.Fatalf("%s, %s, %s do not add up", a, b, c)
		}
	})
}

func TestOrderOfTheListDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDay().Draw(t, "day")
		list := []calendar.Holiday{{Day: d}, {Day: d, Working: true}, {Day: d.Add(1)}}
		p := rapid.Permutation(list).Draw(t, "order")
		if h := calendar.NewHolidays(p); !h.IsWorking(d) || h.IsWorking(d.Add(1)) {
			t.Fatalf("order %v changes the answer", p)
		}
	})
}

// newMoon is the day in Vietnam of the k-th new moon since 1900 (Meeus, Astronomical Formulae for
// Calculators, chapter 32; the terms above two minutes).
func newMoon(k float64) clock.Day {
	c := k / 1236.85
	sin := func(deg float64) float64 { return math.Sin(deg * math.Pi / 180) }
	sun := 359.2242 + 29.10535608*k
	moon := 306.0253 + 385.81691806*k + 0.0107306*c*c
	lat := 21.2964 + 390.67050646*k - 0.0016528*c*c
	jd := 2415020.75933 + 29.53058868*k + 0.0001178*c*c + 0.00033*sin(166.56+132.87*c) +
		(0.1734-0.000393*c)*sin(sun) + 0.0021*sin(2*sun) - 0.4068*sin(moon) + 0.0161*sin(2*moon) +
		0.0104*sin(2*lat) - 0.0051*sin(sun+moon) - 0.0074*sin(sun-moon)
	return clock.DayOf(time.Unix(0, 0).Add(time.Duration((jd - 2440587.5) * 24 * float64(time.Hour))))
}

func TestSeedFollowsTheMoon(t *testing.T) {
	moons := map[clock.Day]bool{}
	for k := 1480.0; k < 1600; k++ {
		moons[newMoon(k)] = true
	}
	for year := 2020; year <= 2028; year++ {
		var hung clock.Day
		newMoons := 0
		for _, h := range calendar.Statutory(year) {
			switch h.Name {
			case "Ngày Giỗ Tổ Hùng Vương":
				hung = h.Day
			case "Tết Nguyên đán":
				if moons[h.Day] {
					newMoons++
				}
			}
		}
		if newMoons != 1 {
			t.Errorf("%d: Tết holds %d new moons, want its first day", year, newMoons)
		}
		if hung.IsZero() || !moons[hung.Add(-9)] {
			t.Errorf("%d: %s is no tenth day of a lunar month", year, hung)
		}
	}
}

func TestStatutory(t *testing.T) {
	for year := 2018; year <= 2030; year++ {
		off := map[clock.Day]bool{}
		var last clock.Day
		weekdays := 0
		for _, h := range calendar.Statutory(year) {
			if h.Name == "" || h.Day.Year() != year || h.Day.Before(last) || off[h.Day] {
				t.Errorf("%d: %v has no name, or is of another year, out of order or twice there", year, h)
			}
			last = h.Day
			off[h.Day] = !h.Working
			wd := h.Day.Weekday()
			switch {
			case h.Working && (wd != time.Saturday && wd != time.Sunday):
				t.Errorf("%s is made up on a weekday", h.Day)
			case h.Working:
				weekdays--
			case wd != time.Saturday && wd != time.Sunday:
				weekdays++
			}
		}
		for _, md := range []clock.Day{clock.Date(year, 1, 1), clock.Date(year, 4, 30), clock.Date(year, 5, 1), clock.Date(year, 9, 2)} {
			if !off[md] {
				t.Errorf("%s is not off", md)
			}
		}
		// The Labour Code gives 11 days off since 2021 and gave 10 before; those on a weekend
		// move to weekdays, and exchanges of days change nothing.
		want := map[bool]int{true: 11, false: 10}[year >= 2021]
		if complete := calendar.StatutoryComplete(year); complete != (year >= 2020 && year <= 2026) {
			t.Errorf("%d: complete is %v", year, complete)
		} else if complete && weekdays != want {
			t.Errorf("%d: %d weekdays off, want %d", year, weekdays, want)
		} else if !complete && weekdays >= want {
			t.Errorf("%d: %d weekdays off though some are said to be unknown", year, weekdays)
		}
	}
}

// TestTetAsItWas holds the weekdays off at Tết against those that offices had.
func TestTetAsItWas(t *testing.T) {
	for year, want := range map[int][2]string{
		2020: {"2020-01-23", "2020-01-29"},
		2021: {"2021-02-10", "2021-02-16"},
		2022: {"2022-01-31", "2022-02-04"},
		2023: {"2023-01-20", "2023-01-26"},
		2024: {"2024-02-08", "2024-02-14"},
		2025: {"2025-01-27", "2025-01-31"},
		2026: {"2026-02-16", "2026-02-20"},
	} {
		var tet []clock.Day
		for _, h := range calendar.Statutory(year) {
			if strings.HasPrefix(h.Name, "Tết Nguyên đán") {
				tet = append(tet, h.Day)
			}
		}
		first, last := tet[0], tet[len(tet)-1]
		if first.String() != want[0] || last.String() != want[1] || last.Sub(first)+1 != len(tet) {
			t.Errorf("%d: %v, want %s to %s", year, tet, want[0], want[1])
		}
	}
}
