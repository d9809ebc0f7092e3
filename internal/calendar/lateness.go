package calendar

import "github.com/lantoa/lantoa/internal/clock"

// Lateness is the standing of work against its due day. It is computed and never stored.
type Lateness string

// The standings.
const (
	None     Lateness = "NONE"     // there is no due day
	OnTime   Lateness = "ON_TIME"  // done, by the due day
	DoneLate Lateness = "LATE"     // done, after it
	Overdue  Lateness = "OVERDUE"  // not done, and the due day is past
	DueSoon  Lateness = "DUE_SOON" // not done, due today or soon
	Open     Lateness = "OPEN"     // not done, due later
)

// Late is the standing on the day today of work that is due on a day and was done on doneOn (no
// day: not yet). Work not done is due soon up to soonUntil, which SoonUntil gives; no day there
// turns DUE_SOON off. The due day itself is in time, a day off or not. The SQL of the catalogue
// says the same with today and soonUntil bound.
func Late(due, doneOn, today, soonUntil clock.Day) Lateness {
	switch {
	case due.IsZero():
		return None
	case !doneOn.IsZero() && doneOn.After(due):
		return DoneLate
	case !doneOn.IsZero():
		return OnTime
	case today.After(due):
		return Overdue
	case !due.After(soonUntil):
		return DueSoon
	}
	return Open
}

// SoonUntil is the last day that is at most n working days away from today: work due by then is
// due soon. It is no day for a negative n.
func (h *Holidays) SoonUntil(today clock.Day, n int) clock.Day {
	if today.IsZero() || n < 0 {
		return clock.Day{}
	}
	return h.AddWorkingDays(today, n+1).Add(-1)
}
