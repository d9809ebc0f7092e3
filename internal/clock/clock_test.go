package clock_test

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/clock"
)

func anyDay() *rapid.Generator[clock.Day] {
	return rapid.Custom(func(t *rapid.T) clock.Day {
		return clock.Date(1900, 1, 1).Add(rapid.IntRange(0, 90000).Draw(t, "days"))
	})
}

func anyInstant() *rapid.Generator[clock.Instant] {
	return rapid.Custom(func(t *rapid.T) clock.Instant {
		return clock.At(time.UnixMicro(rapid.Int64Range(-2e15, 4e15).Draw(t, "microseconds")))
	})
}

func TestADayIsADayOfVietnam(t *testing.T) {
	for name, c := range map[string]struct {
		at   time.Time
		want string
	}{
		"17:00 UTC is the next day":        {time.Date(2022, 11, 14, 17, 0, 0, 0, time.UTC), "2022-11-15"},
		"a microsecond before is not":      {time.Date(2022, 11, 14, 16, 59, 59, 999999000, time.UTC), "2022-11-14"},
		"over the new year":                {time.Date(2021, 12, 31, 18, 0, 0, 0, time.UTC), "2022-01-01"},
		"whatever the zone it is given in": {time.Date(2022, 11, 14, 12, 0, 0, 0, time.FixedZone("", -5*3600)), "2022-11-15"},
	} {
		if got := clock.DayOf(c.at); got.String() != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
	if got := clock.MustDay("2022-11-15").Start(); got.String() != "2022-11-14T17:00:00.000000Z" {
		t.Errorf("the day starts at %s", got)
	}
}

func TestParseDay(t *testing.T) {
	for _, bad := range []string{"", "2022-2-5", "2022-02-30", "2023-02-29", "05/02/2021", "2022-02-05 ", "0000-01-01", "2022-02-05T00:00:00Z"} {
		if d, err := clock.ParseDay(bad); err == nil {
			t.Errorf("%q is read as %s", bad, d)
		}
	}
	if d, err := clock.ParseDay("2024-02-29"); err != nil || d != clock.Date(2024, time.February, 29) {
		t.Errorf("29 February 2024: %s, %v", d, err)
	}
}

func TestTheZeroDayIsNoDay(t *testing.T) {
	var d clock.Day
	if !d.IsZero() || d.String() != "" || d.Ptr() != nil {
		t.Errorf("zero day: %q, %v", d.String(), d.Ptr())
	}
	if v, err := d.Value(); v != nil || err != nil {
		t.Errorf("value %v, %v", v, err)
	}
	if b, err := json.Marshal(d); string(b) != "null" || err != nil {
		t.Errorf("JSON %s, %v", b, err)
	}
	for _, src := range []func(*clock.Day) error{
		func(d *clock.Day) error { return d.Scan(nil) },
		func(d *clock.Day) error { return json.Unmarshal([]byte("null"), d) },
	} {
		d := clock.MustDay("2022-01-01")
		if err := src(&d); err != nil || !d.IsZero() {
			t.Errorf("null leaves %s, %v", d, err)
		}
	}
}

// TestADayIsTheSameFromEverySource guards ==, which maps and comparable structs use.
func TestADayIsTheSameFromEverySource(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDay().Draw(t, "day")
		text, err := d.Value()
		if err != nil {
			t.Fatal(err)
		}
		var scanned, bytes, stamp, read clock.Day
		j, err := json.Marshal(d)
		for _, e := range []error{
			err, json.Unmarshal(j, &read), scanned.Scan(text), bytes.Scan([]byte(d.String() + " 00:00:00")),
			stamp.Scan(time.Date(d.Year(), d.Month(), d.DayOfMonth(), 0, 0, 0, 0, time.Local)),
		} {
			if e != nil {
				t.Fatal(e)
			}
		}
		for name, got := range map[string]clock.Day{
			"text": scanned, "bytes": bytes, "time of a driver": stamp, "JSON": read,
			"its parts": clock.Date(d.Year(), d.Month(), d.DayOfMonth()),
			"its start": clock.DayOf(d.Start().Time), "there and back": d.Add(400).Add(-400),
			"parsed": clock.MustDay(d.String()), "moved": d.AddDate(0, 0, 0), "pointer": *d.Ptr(),
		} {
			if got != d {
				t.Fatalf("%s gives %s for %s", name, got, d)
			}
		}
	})
}

func TestDaysAreOrderedAndCounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, n := anyDay().Draw(t, "a"), rapid.IntRange(-80000, 80000).Draw(t, "n")
		b := a.Add(n)
		if b.Sub(a) != n || b.After(a) != (n > 0) || b.Before(a) != (n < 0) || b.Equal(a) != (n == 0) {
			t.Fatalf("%s %+d is %s", a, n, b)
		}
		if b.Compare(a) != -a.Compare(b) || (b.String() > a.String()) != b.After(a) {
			t.Fatalf("%s and %s compare wrongly", a, b)
		}
		if want := time.Weekday(((int(a.Weekday())+n)%7 + 7) % 7); b.Weekday() != want {
			t.Fatalf("%s is a %s, want %s", b, b.Weekday(), want)
		}
	})
}

func TestScanRefusesWhatIsNoDay(t *testing.T) {
	for _, v := range []any{"yesterday", []byte("2022-13-01"), 42, true} {
		d := clock.MustDay("2022-01-01")
		if err := d.Scan(v); err == nil || d.String() != "2022-01-01" {
			t.Errorf("%v scanned to %s, %v", v, d, err)
		}
	}
	for _, j := range []string{`"soon"`, `20220101`, `{}`} {
		var d clock.Day
		if err := json.Unmarshal([]byte(j), &d); err == nil {
			t.Errorf("%s is read as %s", j, d)
		}
	}
}

func TestInstants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyInstant().Draw(t, "a"), anyInstant().Draw(t, "b")
		if (a.String() < b.String()) != a.Before(b.Time) {
			t.Fatalf("%s and %s sort otherwise than in time", a, b)
		}
		v, err := a.Value()
		if err != nil {
			t.Fatal(err)
		}
		var pg, lite clock.Instant
		if err := pg.Scan(v); err != nil || !pg.Equal(a.Time) {
			t.Fatalf("timestamp gives %s for %s, %v", pg, a, err)
		}
		if err := lite.Scan(a.UnixMicro()); err != nil || !lite.Equal(a.Time) {
			t.Fatalf("microseconds give %s for %s, %v", lite, a, err)
		}
		var text string
		j, err := json.Marshal(a)
		if err != nil || json.Unmarshal(j, &text) != nil {
			t.Fatalf("%s, %v", j, err)
		}
		if back, err := time.Parse(time.RFC3339Nano, text); err != nil || !back.Equal(a.Time) {
			t.Fatalf("%s is read back as %s, %v", text, back, err)
		}
	})
	var none clock.Instant
	if v, err := none.Value(); v != nil || err != nil || none.Ptr() != nil {
		t.Errorf("no instant: %v, %v", v, err)
	}
	if b, err := json.Marshal(none); string(b) != "null" || err != nil {
		t.Errorf("no instant in JSON: %s, %v", b, err)
	}
	if err := none.Scan("2022-11-15"); err == nil {
		t.Error("text is scanned as an instant")
	}
	if got := clock.At(time.Date(2022, 1, 1, 0, 0, 0, 1999, time.UTC)); got.Nanosecond() != 1000 {
		t.Errorf("%d ns are kept, want whole microseconds", got.Nanosecond())
	}
}

func TestAFixedClockStands(t *testing.T) {
	c := clock.Fixed(time.Date(2022, 11, 15, 16, 59, 0, 0, time.UTC))
	if first, second := c.Now(), c.Now(); first != second || c.Today().String() != "2022-11-15" {
		t.Fatalf("%s, %s", c.Now(), c.Today())
	}
	c.Advance(time.Minute)
	if c.Today().String() != "2022-11-16" || c.Now().String() != "2022-11-15T17:00:00.000000Z" {
		t.Errorf("a minute later it is %s, %s", c.Now(), c.Today())
	}
	c.Set(time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC))
	if c.Today().String() != "2024-02-29" {
		t.Errorf("set, it is %s", c.Today())
	}
}

func TestARunningClockStartsWhereItIsToldAndIsNotMoved(t *testing.T) {
	start := time.Date(2022, 11, 15, 1, 0, 0, 0, time.UTC)
	c := clock.Starting(start)
	c.Advance(-48 * time.Hour)
	c.Set(start.AddDate(-1, 0, 0))
	if off := c.Now().Sub(start); off < -time.Hour || off > time.Hour {
		t.Errorf("started at %s, reads %s", start, c.Now())
	}
}

func TestTheSystemClockIsThatOfTheMachine(t *testing.T) {
	if off := time.Since(clock.System().Now().Time); off < -time.Hour || off > time.Hour {
		t.Errorf("%s away from the machine", off)
	}
}
