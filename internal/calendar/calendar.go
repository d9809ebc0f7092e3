// Package calendar holds the time rules of a programme office: working days and holidays, what a
// plan's wording of time asks of a year, standing against a due day, and the periods of the two
// reporting regimes. Its functions are pure: it may not read the clock, know a database or a
// viewer, or import anything of the project but internal/clock and the text type of
// internal/fault.
package calendar

import (
	"fmt"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
)

// YearStart is 1 January of the year.
func YearStart(year int) clock.Day { return clock.Date(year, time.January, 1) }

// YearEnd is 31 December of the year.
func YearEnd(year int) clock.Day { return clock.Date(year, time.December, 31) }

// MonthEnd is the last day of the month; no day for a month that does not exist.
func MonthEnd(year int, month time.Month) clock.Day {
	if month < time.January || month > time.December {
		return clock.Day{}
	}
	return clock.Date(year, month+1, 0)
}

// QuarterEnd is the last day of quarter 1 to 4; no day for another number.
func QuarterEnd(year, quarter int) clock.Day {
	if quarter < 1 || quarter > 4 {
		return clock.Day{}
	}
	return MonthEnd(year, time.Month(3*quarter))
}

// HalfEnd is 30 June (half 1) or 31 December (half 2); no day for another number.
func HalfEnd(year, half int) clock.Day {
	if half < 1 || half > 2 {
		return clock.Day{}
	}
	return MonthEnd(year, time.Month(6*half))
}

// quarterOf is the number of the calendar quarter that the day lies in.
func quarterOf(d clock.Day) int { return (int(d.Month()) + 2) / 3 }

func quarterStart(d clock.Day) clock.Day {
	return clock.Date(d.Year(), time.Month(3*quarterOf(d)-2), 1)
}

func monthStart(d clock.Day) clock.Day { return clock.Date(d.Year(), d.Month(), 1) }

// later and earlier take the zero day for "no bound".
func later(a, b clock.Day) clock.Day {
	if a.IsZero() || b.After(a) {
		return b
	}
	return a
}

func earlier(a, b clock.Day) clock.Day {
	if a.IsZero() || (!b.IsZero() && b.Before(a)) {
		return b
	}
	return a
}

var roman = [...]string{1: "I", 2: "II", 3: "III", 4: "IV"}

func monthLabel(year int, month time.Month) fault.Text {
	return fault.Text{
		VI: fmt.Sprintf("Tháng %d năm %d", int(month), year),
		EN: fmt.Sprintf("%s %d", month, year),
	}
}

func quarterLabel(year, quarter int) fault.Text {
	return fault.Text{
		VI: fmt.Sprintf("Quý %s năm %d", roman[quarter], year),
		EN: fmt.Sprintf("Quarter %s, %d", roman[quarter], year),
	}
}

// spanLabel names the span of two days in the shortest way that is exact; either may be no day.
func spanLabel(from, due clock.Day) fault.Text {
	switch {
	case from.IsZero() && due.IsZero():
		return fault.Text{VI: "Không ấn định thời hạn", EN: "No set date"}
	case from.IsZero():
		return fault.Text{VI: "Đến ngày " + dayVI(due), EN: "By " + dayEN(due)}
	case due.IsZero() && from.Equal(YearStart(from.Year())):
		return fault.Text{VI: fmt.Sprintf("Từ năm %d", from.Year()), EN: fmt.Sprintf("From %d", from.Year())}
	case due.IsZero():
		return fromLabel(from)
	case from.Equal(YearStart(from.Year())) && due.Equal(YearEnd(due.Year())):
		return yearsLabel(from.Year(), due.Year())
	case from.Equal(quarterStart(due)) && due.Equal(QuarterEnd(due.Year(), quarterOf(due))):
		return quarterLabel(due.Year(), quarterOf(due))
	case from.Equal(monthStart(due)) && due.Equal(MonthEnd(due.Year(), due.Month())):
		return monthLabel(due.Year(), due.Month())
	}
	return fault.Text{VI: dayVI(from) + " – " + dayVI(due), EN: dayEN(from) + " – " + dayEN(due)}
}

func fromLabel(d clock.Day) fault.Text {
	return fault.Text{VI: "Từ ngày " + dayVI(d), EN: "From " + dayEN(d)}
}

func yearsLabel(from, to int) fault.Text {
	s := fmt.Sprint(from)
	if from != to {
		s = fmt.Sprintf("%d–%d", from, to)
	}
	return fault.Text{VI: s, EN: s}
}

func dayVI(d clock.Day) string {
	return fmt.Sprintf("%02d/%02d/%d", d.DayOfMonth(), int(d.Month()), d.Year())
}

func dayEN(d clock.Day) string {
	return fmt.Sprintf("%d %s %d", d.DayOfMonth(), d.Month(), d.Year())
}
