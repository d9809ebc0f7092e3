// Package clock is the one source of time, and the one Go type each for a day and an instant as
// the two databases keep them. Nothing else in the project may call time.Now for a business
// fact. It knows no calendar rules (internal/calendar) and no database beyond Value and Scan.
package clock

import (
	"sync/atomic"
	"time"
)

// Zone is Vietnam's time, UTC+7 without daylight saving; days are days of this zone.
var Zone = time.FixedZone("ICT", 7*60*60)

// Clock tells the time. The zero value is the system clock; Starting makes one that runs from
// another moment (the demonstration), Fixed one that only moves when told (tests).
type Clock struct {
	offset time.Duration
	fixed  *atomic.Int64 // unix microseconds
}

// System is the clock of the machine.
func System() *Clock { return &Clock{} }

// Starting returns a clock that reads at now and runs on from there.
func Starting(at time.Time) *Clock { return &Clock{offset: time.Until(at)} }

// Fixed returns a clock that stands at the given moment until Advance or Set.
func Fixed(at time.Time) *Clock {
	c := &Clock{fixed: new(atomic.Int64)}
	c.fixed.Store(at.UnixMicro())
	return c
}

// Now is the present instant, in whole microseconds (what both databases keep).
func (c *Clock) Now() Instant {
	if c.fixed != nil {
		return Instant{time.UnixMicro(c.fixed.Load()).UTC()}
	}
	return Instant{time.Now().Add(c.offset).UTC().Truncate(time.Microsecond)}
}

// Today is the present day in Vietnam.
func (c *Clock) Today() Day { return DayOf(c.Now().Time) }

// Advance moves a fixed clock; it does nothing to a running one.
func (c *Clock) Advance(d time.Duration) {
	if c.fixed != nil {
		c.fixed.Add(d.Microseconds())
	}
}

// Set puts a fixed clock at a moment; it does nothing to a running one.
func (c *Clock) Set(at time.Time) {
	if c.fixed != nil {
		c.fixed.Store(at.UnixMicro())
	}
}
