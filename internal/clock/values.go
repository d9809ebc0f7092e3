package clock

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"
)

// Layouts of the two types in JSON, GraphQL and SQLite text; an Instant has a fixed width, so
// that its text sorts by time.
const (
	DayLayout     = "2006-01-02"
	InstantLayout = "2006-01-02T15:04:05.000000Z"
)

// Day is a calendar day: PostgreSQL date, SQLite ISO text. The zero Day is no day (NULL).
type Day struct{ t time.Time } // midnight UTC

// Date makes a day; out-of-range values roll over as in time.Date.
func Date(year int, month time.Month, day int) Day {
	return Day{time.Date(year, month, day, 0, 0, 0, 0, time.UTC)}
}

// DayOf is the day of an instant in Vietnam.
func DayOf(t time.Time) Day {
	y, m, d := t.In(Zone).Date()
	return Date(y, m, d)
}

// ParseDay reads YYYY-MM-DD.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(DayLayout, s)
	if err != nil || t.Year() < 1 {
		return Day{}, fmt.Errorf("day %q is not YYYY-MM-DD", s)
	}
	return Day{t}, nil
}

// MustDay is ParseDay for constants; it panics on a bad one.
func MustDay(s string) Day {
	d, err := ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return d.t.Format(DayLayout)
}

// IsZero tells that there is no day.
func (d Day) IsZero() bool { return d.t.IsZero() }

// Year, Month and DayOfMonth are the parts of the day.
func (d Day) Year() int             { return d.t.Year() }
func (d Day) Month() time.Month     { return d.t.Month() }
func (d Day) DayOfMonth() int       { return d.t.Day() }
func (d Day) Weekday() time.Weekday { return d.t.Weekday() }

// Add moves by whole days.
func (d Day) Add(days int) Day { return Day{d.t.AddDate(0, 0, days)} }

// AddDate moves by years, months and days as time.AddDate does.
func (d Day) AddDate(years, months, days int) Day { return Day{d.t.AddDate(years, months, days)} }

// Before, After and Compare order days.
func (d Day) Before(o Day) bool { return d.t.Before(o.t) }
func (d Day) After(o Day) bool  { return d.t.After(o.t) }
func (d Day) Compare(o Day) int { return d.t.Compare(o.t) }
func (d Day) Equal(o Day) bool  { return d.t.Equal(o.t) }

// Sub is the number of days from o to d.
func (d Day) Sub(o Day) int { return int(d.t.Sub(o.t).Hours() / 24) }

// Start is the first instant of the day in Vietnam.
func (d Day) Start() Instant {
	return Instant{time.Date(d.Year(), d.Month(), d.DayOfMonth(), 0, 0, 0, 0, Zone).UTC()}
}

// Ptr is for nullable columns: nil for no day.
func (d Day) Ptr() *Day {
	if d.IsZero() {
		return nil
	}
	return &d
}

// Value implements driver.Valuer with ISO text, which both databases take.
func (d Day) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil //nolint:nilnil // NULL is the zero day
	}
	return d.String(), nil
}

// Scan implements sql.Scanner.
func (d *Day) Scan(v any) error {
	switch x := v.(type) {
	case nil:
		*d = Day{}
	case time.Time:
		y, m, day := x.Date()
		*d = Date(y, m, day)
	case string:
		return d.parse(x)
	case []byte:
		return d.parse(string(x))
	default:
		return fmt.Errorf("day: cannot scan %T", v)
	}
	return nil
}

func (d *Day) parse(s string) error {
	if len(s) > len(DayLayout) {
		s = s[:len(DayLayout)]
	}
	p, err := ParseDay(s)
	if err == nil {
		*d = p
	}
	return err
}

// MarshalJSON writes "YYYY-MM-DD" or null.
func (d Day) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(d.String())
}

// UnmarshalJSON reads "YYYY-MM-DD" or null.
func (d *Day) UnmarshalJSON(b []byte) error {
	var s *string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if s == nil {
		*d = Day{}
		return nil
	}
	p, err := ParseDay(*s)
	if err == nil {
		*d = p
	}
	return err
}

// Instant is a moment in whole microseconds UTC: PostgreSQL timestamptz, SQLite integer
// microseconds (the SQLite driver is told to bind times so).
type Instant struct{ time.Time }

// At makes an instant of a time, dropping what is below a microsecond.
func At(t time.Time) Instant { return Instant{t.UTC().Truncate(time.Microsecond)} }

// Value implements driver.Valuer.
func (i Instant) Value() (driver.Value, error) {
	if i.IsZero() {
		return nil, nil //nolint:nilnil // NULL is the zero instant
	}
	return i.UTC().Truncate(time.Microsecond), nil
}

// Scan implements sql.Scanner.
func (i *Instant) Scan(v any) error {
	switch x := v.(type) {
	case nil:
		*i = Instant{}
	case time.Time:
		*i = At(x)
	case int64:
		*i = Instant{time.UnixMicro(x).UTC()}
	default:
		return fmt.Errorf("instant: cannot scan %T", v)
	}
	return nil
}

// Ptr is for nullable columns: nil for no instant.
func (i Instant) Ptr() *Instant {
	if i.IsZero() {
		return nil
	}
	return &i
}

func (i Instant) String() string { return i.UTC().Format(InstantLayout) }

// MarshalJSON writes the fixed-width RFC 3339 text or null.
func (i Instant) MarshalJSON() ([]byte, error) {
	if i.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(i.String())
}

// UnmarshalJSON reads RFC 3339 or null and drops what is below a microsecond.
func (i *Instant) UnmarshalJSON(b []byte) error {
	var t *time.Time
	if err := json.Unmarshal(b, &t); err != nil {
		return err
	}
	*i = Instant{}
	if t != nil {
		*i = At(*t)
	}
	return nil
}
