package calendar

import (
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
)

// Occurrence is one row of work that a task asks of a unit.
type Occurrence struct {
	Key      string     // unique within one task and unit, and the same however often it is computed
	Label    fault.Text // the period in words: "2021", "Quý II năm 2021", "2025–2030"
	From, To clock.Day  // the span of the work; no day where it is open
	Due      clock.Day  // no day where the plan sets none
	Waiting  bool       // created, but waits for guidance (WAITING_GUIDANCE)
}

// OnceKey is the key of the only occurrence of a task that does not recur.
const OnceKey = "once"

// Occurrences are those that opening one year of a plan must create for an assignment. A year
// opened again gives equal occurrences with equal keys; over all years of the plan the keys of a
// task are distinct. planTo is no day for a plan without an end; a year outside the plan has none.
//
//   - ANNUAL, REGULAR, MONTHLY, WEEKLY: one in each year, due at its end; the plan's days and the
//     timing's own clip it.
//   - YEAR, QUARTER, MONTH, BEFORE_DATE: one in all, in the year of its due day.
//   - YEAR_RANGE, DATE_RANGE: one in all, in the year it starts, due at its end; one that is open
//     at the end has no due day.
//   - Days outside the plan: a due day or start before the plan belongs to its first year, one
//     after it to its last, so that no task is lost. The due day stays what the plan says.
//   - UNSPECIFIED, PER_PLAN, and a dated kind without a day: one without a due day in the first
//     year. It waits if the plan ties it to a condition ("theo hướng dẫn của Bộ Tư pháp").
//   - AFTER_EVENT, ON_DEMAND: none; see Woken.
func Occurrences(t Timing, planFrom, planTo clock.Day, year int) []Occurrence {
	if planFrom.IsZero() {
		planFrom = YearStart(year)
	}
	ended := !planTo.IsZero()
	if year < planFrom.Year() || ended && (year > planTo.Year() || planTo.Before(planFrom)) {
		return nil
	}
	from, due := t.Window()
	anchor := from
	switch t.Kind {
	case Annual, Regular, Monthly, Weekly:
		return recurring(later(planFrom, from), earlier(planTo, due), year)
	case InYears, DateRange:
	case InYear, InQuarter, InMonth, BeforeDate:
		if !due.IsZero() {
			anchor = due
		}
	case Unspecified, PerPlan:
		from, due, anchor = clock.Day{}, clock.Day{}, clock.Day{}
	default:
		return nil
	}
	at := planFrom.Year()
	if anchor.After(planFrom) {
		at = anchor.Year()
	}
	if ended {
		at = min(at, planTo.Year())
	}
	if at != year {
		return nil
	}
	undated := from.IsZero() && due.IsZero()
	o := Occurrence{
		Key:     OnceKey,
		Label:   spanLabel(from, due),
		From:    later(later(planFrom, YearStart(year)), from),
		To:      due,
		Due:     due,
		Waiting: undated && strings.TrimSpace(t.Condition) != "",
	}
	switch {
	case due.IsZero() && !planTo.Before(o.From):
		o.To = planTo
	case !due.IsZero() && due.Before(o.From):
		o.From = due
	}
	return []Occurrence{o}
}

// recurring is the part of the year that lies between from and to, which may be no day.
func recurring(from, to clock.Day, year int) []Occurrence {
	from, to = later(from, YearStart(year)), earlier(to, YearEnd(year))
	if from.After(to) {
		return nil
	}
	return []Occurrence{{
		Key: strconv.Itoa(year), Label: yearsLabel(year, year), From: from, To: to, Due: to,
	}}
}

// Woken is the occurrence that a triggering document or event creates on a day: due dueDays
// calendar days later; where that is not positive, on the timing's own due day if it is still
// ahead; else without a due day. Two triggers of one day are one occurrence. Without a day there
// is nothing to wake: the zero Occurrence.
func Woken(t Timing, on clock.Day, dueDays int) Occurrence {
	if on.IsZero() {
		return Occurrence{}
	}
	var due clock.Day
	switch {
	case dueDays > 0:
		due = on.Add(dueDays)
	case !t.Due.Before(on):
		due = t.Due
	}
	return Occurrence{Key: "woken:" + on.String(), Label: fromLabel(on), From: on, To: due, Due: due}
}
