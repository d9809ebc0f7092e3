package calendar

import (
	"time"

	"github.com/lantoa/lantoa/internal/clock"
)

// Holiday is one exception to "Monday to Friday are working days".
type Holiday struct {
	Day     clock.Day
	Name    string // as the administrator writes it, in Vietnamese
	Working bool   // a working day all the same: a make-up Saturday, or a holiday that was called off
}

// Holidays is the table of exceptions. A nil table knows weekends only.
type Holidays struct {
	working map[clock.Day]bool // exceptions only
}

// NewHolidays builds the table; the order of the list does not matter, and where a day is listed
// both as off and as working, it is working. Entries without a day are ignored.
func NewHolidays(list []Holiday) *Holidays {
	h := &Holidays{working: make(map[clock.Day]bool, len(list))}
	for _, e := range list {
		if !e.Day.IsZero() {
			h.working[e.Day] = h.working[e.Day] || e.Working
		}
	}
	return h
}

// IsWorking tells whether offices work on the day; never for no day.
func (h *Holidays) IsWorking(d clock.Day) bool {
	if d.IsZero() {
		return false
	}
	if h != nil {
		if w, ok := h.working[d]; ok {
			return w
		}
	}
	return !weekend(d)
}

func weekend(d clock.Day) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}

// AddWorkingDays is the n-th working day after d, or before d for a negative n; d itself for 0,
// working or not. The day d is not counted (Civil Code 2015, article 147: a term starts on the
// next day). No day stays no day.
func (h *Holidays) AddWorkingDays(d clock.Day, n int) clock.Day {
	if d.IsZero() {
		return d
	}
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		d = d.Add(step)
		if h.IsWorking(d) {
			n--
		}
	}
	return d
}

// NextWorking is d if it is a working day, else the first one after it (Civil Code 2015,
// article 148: a term that ends on a day off ends on the next working day).
func (h *Holidays) NextWorking(d clock.Day) clock.Day {
	for !d.IsZero() && !h.IsWorking(d) {
		d = d.Add(1)
	}
	return d
}

// WorkingDaysBetween counts the working days after a, up to and with b; where b is before a, it
// is minus the count from b to a. It is 0 if either is no day.
func (h *Holidays) WorkingDaysBetween(a, b clock.Day) int {
	if a.IsZero() || b.IsZero() {
		return 0
	}
	if b.Before(a) {
		return -h.WorkingDaysBetween(b, a)
	}
	n := 0
	for d := a.Add(1); !d.After(b); d = d.Add(1) {
		if h.IsWorking(d) {
			n++
		}
	}
	return n
}
