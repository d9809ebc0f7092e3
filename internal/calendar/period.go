package calendar

import (
	"fmt"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
)

// Regime is one of the two reporting clocks. They run side by side and never share a period.
type Regime string

// The regimes.
const (
	Government Regime = "GOVERNMENT" // periodic reports, Decree 09/2019/NĐ-CP: from the 15th to the 14th
	Statistics Regime = "STATISTICS" // Ministry of Justice, Circular 03/2019/TT-BTP: calendar year with estimates
)

// PeriodKind is the kind of a period within its regime.
type PeriodKind string

// The kinds of period.
const (
	PeriodMonth        PeriodKind = "MONTH"
	PeriodQuarter      PeriodKind = "QUARTER"
	PeriodFirstHalf    PeriodKind = "FIRST_HALF"
	PeriodSecondHalf   PeriodKind = "SECOND_HALF"
	PeriodNineMonths   PeriodKind = "NINE_MONTHS"   // not in the Decree; provinces add it
	PeriodSixMonths    PeriodKind = "SIX_MONTHS"    // statistics only
	PeriodYear         PeriodKind = "YEAR"          // of both regimes
	PeriodOfficialYear PeriodKind = "OFFICIAL_YEAR" // statistics only
)

// Level is the level of the unit that sends a report.
type Level string

// The levels, with the letter of the statistical forms.
const (
	Commune  Level = "COMMUNE"  // a: to the district
	District Level = "DISTRICT" // b: to the Department of Justice
	Province Level = "PROVINCE" // c: to the Ministry
)

// Dues are the submission days by the level of the sender.
type Dues struct {
	Commune, District, Province clock.Day
}

// At is the submission day of a level; no day for a level that does not exist.
func (d Dues) At(l Level) clock.Day {
	switch l {
	case Commune:
		return d.Commune
	case District:
		return d.District
	case Province:
		return d.Province
	}
	return clock.Day{}
}

// Period is one reporting period of one year.
type Period struct {
	Key        string // unique over all regimes and years: "GOVERNMENT/2022/QUARTER/1"
	Regime     Regime
	Kind       PeriodKind
	Year       int
	Number     int // 1 to 12 for months, 1 to 4 for quarters, else 1
	Label      fault.Text
	From, To   clock.Day // what the report is about, both days included
	CutOff     clock.Day // last day whose facts must be in; the same as ActualTo under both regimes of the seed
	ActualTo   clock.Day // figures are actual up to this day, estimates after it until To
	Due        Dues
	Official   bool // final figures, no estimates
	Provincial bool // added by provinces, not in the national rule
}

// YearDay is a day of a period's year, or of a year before (-1) or after (1) it.
type YearDay struct {
	Year  int
	Month time.Month
	Day   int
}

func (y YearDay) in(year int) clock.Day { return clock.Date(year+y.Year, y.Month, y.Day) }

// DueRule is when one level submits: on a fixed day or, where that is not set, some working days
// after the cut-off.
type DueRule struct {
	On    YearDay
	After int
}

func (r DueRule) in(year int, cutOff clock.Day, h *Holidays) clock.Day {
	if r.On != (YearDay{}) {
		return r.On.in(year)
	}
	return h.AddWorkingDays(cutOff, r.After)
}

// Rule is one period of every year of a regime, as data: a province changes a copy of Rules.
type Rule struct {
	Regime                      Regime
	Kind                        PeriodKind
	Number                      int
	From, To, ActualTo          YearDay
	Commune, District, Province DueRule
	Official, Provincial        bool
}

// Rules is the seed of a regime: months, quarters, halves, nine months and the year, in this
// order, or the three statistical reports; nothing for a regime that does not exist.
func Rules(r Regime) []Rule {
	switch r {
	case Government:
		return governmentRules()
	case Statistics:
		return statisticsRules()
	}
	return nil
}

// governmentDue is the number of working days between cut-off and submission. The Decree leaves
// it to each report; two is what provinces set.
const governmentDue = 2

func governmentRules() []Rule {
	// span is from the 15th of the month before first to the 14th of last.
	span := func(kind PeriodKind, number int, first, last time.Month) Rule {
		from := YearDay{Month: first - 1, Day: 15}
		if first == time.January {
			from = YearDay{Year: -1, Month: time.December, Day: 15}
		}
		to := YearDay{Month: last, Day: 14}
		due := DueRule{After: governmentDue}
		return Rule{Regime: Government, Kind: kind, Number: number, From: from, To: to, ActualTo: to,
			Commune: due, District: due, Province: due, Provincial: kind == PeriodNineMonths}
	}
	var rules []Rule
	for m := time.January; m <= time.December; m++ {
		rules = append(rules, span(PeriodMonth, int(m), m, m))
	}
	for q := 1; q <= 4; q++ {
		rules = append(rules, span(PeriodQuarter, q, time.Month(3*q-2), time.Month(3*q)))
	}
	return append(rules,
		span(PeriodFirstHalf, 1, time.January, time.June),
		span(PeriodSecondHalf, 1, time.July, time.December),
		span(PeriodNineMonths, 1, time.January, time.September),
		span(PeriodYear, 1, time.January, time.December))
}

func statisticsRules() []Rule {
	day := func(month time.Month, d int) YearDay { return YearDay{Month: month, Day: d} }
	next := func(month time.Month, d int) DueRule { return DueRule{On: YearDay{1, month, d}} }
	start, end := day(time.January, 1), day(time.December, 31)
	return []Rule{{
		Regime: Statistics, Kind: PeriodSixMonths, Number: 1,
		From: start, To: day(time.June, 30), ActualTo: day(time.May, 31),
		Commune:  DueRule{On: day(time.June, 6)},
		District: DueRule{On: day(time.June, 16)},
		Province: DueRule{On: day(time.June, 25)},
	}, {
		Regime: Statistics, Kind: PeriodYear, Number: 1,
		From: start, To: end, ActualTo: day(time.October, 31),
		Commune:  DueRule{On: day(time.November, 7)},
		District: DueRule{On: day(time.November, 18)},
		Province: DueRule{On: day(time.November, 28)},
	}, {
		Regime: Statistics, Kind: PeriodOfficialYear, Number: 1,
		From: start, To: end, ActualTo: end, Official: true,
		Commune:  next(time.January, 20),
		District: next(time.January, 31),
		Province: next(time.February, 20),
	}}
}

// Periods are the periods of a year under the seed rules of a regime. A government year begins
// on 15 December of the year before. Days of submission that the rule fixes are not moved off a
// weekend: no more time is given than the source gives.
func Periods(r Regime, year int, h *Holidays) []Period { return Expand(Rules(r), year, h) }

// Expand makes the periods of a year from rules, in their order.
func Expand(rules []Rule, year int, h *Holidays) []Period {
	out := make([]Period, 0, len(rules))
	for _, r := range rules {
		cutOff := r.ActualTo.in(year)
		out = append(out, Period{
			Key:    fmt.Sprintf("%s/%d/%s/%d", r.Regime, year, r.Kind, r.Number),
			Regime: r.Regime, Kind: r.Kind, Year: year, Number: r.Number,
			Label: periodLabel(r.Kind, r.Number, year),
			From:  r.From.in(year), To: r.To.in(year), CutOff: cutOff, ActualTo: cutOff,
			Due: Dues{
				Commune:  r.Commune.in(year, cutOff, h),
				District: r.District.in(year, cutOff, h),
				Province: r.Province.in(year, cutOff, h),
			},
			Official: r.Official, Provincial: r.Provincial,
		})
	}
	return out
}

var spanNames = map[PeriodKind]fault.Text{
	PeriodFirstHalf:    {VI: "6 tháng đầu năm %d", EN: "First six months of %d"},
	PeriodSecondHalf:   {VI: "6 tháng cuối năm %d", EN: "Last six months of %d"},
	PeriodNineMonths:   {VI: "9 tháng đầu năm %d", EN: "First nine months of %d"},
	PeriodSixMonths:    {VI: "6 tháng đầu năm %d", EN: "First six months of %d"},
	PeriodYear:         {VI: "Năm %d", EN: "Year %d"},
	PeriodOfficialYear: {VI: "Năm %d (chính thức)", EN: "Year %d (official)"},
}

func periodLabel(kind PeriodKind, number, year int) fault.Text {
	switch {
	case kind == PeriodMonth && number >= 1 && number <= 12:
		return monthLabel(year, time.Month(number))
	case kind == PeriodQuarter && number >= 1 && number <= 4:
		return quarterLabel(year, number)
	}
	name, ok := spanNames[kind]
	if !ok {
		return fault.Text{VI: fmt.Sprintf("%s %d/%d", kind, number, year), EN: fmt.Sprintf("%s %d/%d", kind, number, year)}
	}
	return fault.Text{VI: fmt.Sprintf(name.VI, year), EN: fmt.Sprintf(name.EN, year)}
}

// Overlaps tells whether the period shares a day with the span from one day to another, both
// included; no day means open on that side. A span that ends before it begins shares none.
func Overlaps(p Period, from, to clock.Day) bool {
	if !from.IsZero() && !to.IsZero() && to.Before(from) {
		return false
	}
	return (from.IsZero() || !from.After(p.To)) && (to.IsZero() || !to.Before(p.From))
}
