package calendar

import (
	"slices"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
)

// TimingKind is how a plan words the time of a task. The values are those of the plan reading
// and of the API.
type TimingKind string

// The kinds of timing.
const (
	Annual      TimingKind = "ANNUAL"      // hằng năm
	Regular     TimingKind = "REGULAR"     // thường xuyên
	InYear      TimingKind = "YEAR"        // năm 2022
	InYears     TimingKind = "YEAR_RANGE"  // giai đoạn 2025-2030
	InQuarter   TimingKind = "QUARTER"     // quý II năm 2021
	InMonth     TimingKind = "MONTH"       // tháng 12/2025
	BeforeDate  TimingKind = "BEFORE_DATE" // trước ngày 15/11/2021
	DateRange   TimingKind = "DATE_RANGE"  // từ ngày đến ngày
	Monthly     TimingKind = "MONTHLY"     // hằng tháng
	Weekly      TimingKind = "WEEKLY"      // hằng tuần
	AfterEvent  TimingKind = "AFTER_EVENT" // sau khi có hướng dẫn
	OnDemand    TimingKind = "ON_DEMAND"   // khi có yêu cầu, nếu cần thiết
	PerPlan     TimingKind = "PER_PLAN"    // theo kế hoạch riêng
	Unspecified TimingKind = "UNSPECIFIED" // not stated
)

// TimingKinds lists the kinds.
func TimingKinds() []TimingKind {
	return []TimingKind{Annual, Regular, InYear, InYears, InQuarter, InMonth, BeforeDate, DateRange,
		Monthly, Weekly, AfterEvent, OnDemand, PerPlan, Unspecified}
}

// Valid tells whether k is one of the kinds.
func (k TimingKind) Valid() bool { return slices.Contains(TimingKinds(), k) }

// Timing is when a task is to be done, as the plan says it. From and Due are no day where the
// plan names none; Condition is what the work waits for or depends on, in the plan's words.
type Timing struct {
	Kind      TimingKind
	Text      string
	From, Due clock.Day
	Condition string
}

// YearTiming is "năm Y".
func YearTiming(year int) Timing {
	return Timing{Kind: InYear, From: YearStart(year), Due: YearEnd(year)}
}

// YearsTiming is "giai đoạn A-B", from the start of the first to the end of the last year.
func YearsTiming(first, last int) Timing {
	return Timing{Kind: InYears, From: YearStart(first), Due: YearEnd(last)}
}

// QuarterTiming is "quý Q năm Y"; a quarter that does not exist gives no days.
func QuarterTiming(year, quarter int) Timing {
	return Timing{Kind: InQuarter, Due: QuarterEnd(year, quarter)}.withWindow()
}

// MonthTiming is "tháng M năm Y"; a month that does not exist gives no days.
func MonthTiming(year int, month time.Month) Timing {
	return Timing{Kind: InMonth, Due: MonthEnd(year, month)}.withWindow()
}

// BeforeTiming is "trước ngày D", "chậm nhất ngày D"; the day given is the last one.
func BeforeTiming(due clock.Day) Timing { return Timing{Kind: BeforeDate, Due: due} }

// DatesTiming is "từ ngày A đến ngày B"; B is no day for "từ ngày A".
func DatesTiming(from, due clock.Day) Timing { return Timing{Kind: DateRange, From: from, Due: due} }

// Window is the span that the words mean: for a year, a quarter or a month, the end that the
// plan left out is filled in from the other; ranges and "before" stay open where they are open.
// A From after the Due is a misreading and is left out.
func (t Timing) Window() (from, due clock.Day) {
	from, due = t.From, t.Due
	if !due.IsZero() && from.After(due) {
		from = clock.Day{}
	}
	var start, end func(clock.Day) clock.Day
	switch t.Kind {
	case InYear:
		start = func(d clock.Day) clock.Day { return YearStart(d.Year()) }
		end = func(d clock.Day) clock.Day { return YearEnd(d.Year()) }
	case InQuarter:
		start = quarterStart
		end = func(d clock.Day) clock.Day { return QuarterEnd(d.Year(), quarterOf(d)) }
	case InMonth:
		start = monthStart
		end = func(d clock.Day) clock.Day { return MonthEnd(d.Year(), d.Month()) }
	default:
		return from, due
	}
	switch {
	case from.IsZero() && !due.IsZero():
		from = start(due)
	case due.IsZero() && !from.IsZero():
		due = end(from)
	}
	return from, due
}

func (t Timing) withWindow() Timing {
	t.From, t.Due = t.Window()
	return t
}

// Checkpoints are the days from the first to the last given, both included, on which work of
// this timing is looked at: ends of months for MONTHLY, Fridays for WEEKLY, none for other kinds
// or an open span. They are for reminders; a day off is not moved.
func Checkpoints(t Timing, from, to clock.Day) []clock.Day {
	if from.IsZero() || to.IsZero() {
		return nil
	}
	var out []clock.Day
	switch t.Kind {
	case Monthly:
		for d := MonthEnd(from.Year(), from.Month()); !d.After(to); {
			out = append(out, d)
			next := d.Add(1)
			d = MonthEnd(next.Year(), next.Month())
		}
	case Weekly:
		ahead := (int(time.Friday) - int(from.Weekday()) + 7) % 7
		for d := from.Add(ahead); !d.After(to); d = d.Add(7) {
			out = append(out, d)
		}
	default:
	}
	return out
}
