package sdk

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// Ref is the id of a record or of a core row; "" is none. In changes, a record that is only being
// created has one already ("$1"), which the server replaces.
type Ref string

// File is the id of a stored file; "" is none.
type File string

// Instant is a moment, kept to the microsecond in UTC; the zero time is none.
type Instant = time.Time

// JSON is structured data that no filter looks into, 100,000 bytes at most.
type JSON = json.RawMessage

// Money is an amount of whole đồng. It travels as text.
type Money int64

// MarshalJSON writes the amount as text.
func (m Money) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, m.String()), nil }

// UnmarshalJSON reads an amount from text or from a whole number.
func (m *Money) UnmarshalJSON(data []byte) error {
	n, err := whole(data)
	*m = Money(n)
	return err
}

// String is the amount in digits.
func (m Money) String() string { return strconv.FormatInt(int64(m), 10) }

// whole reads a 64-bit whole number from JSON text or a JSON number.
func whole(data []byte) (int64, error) {
	s := string(data)
	if strings.HasPrefix(s, `"`) {
		if err := json.Unmarshal(data, &s); err != nil {
			return 0, err
		}
	}
	return strconv.ParseInt(s, 10, 64)
}

// Decimal is an exact number with up to six digits after the point; the zero value is 0. Compare
// with Cmp: 1.5 and 1.50 are different values of the type.
type Decimal struct {
	units int64 // the number times 10^scale
	scale int8
}

const mostScale = 6

// NewDecimal is units divided by 10^scale: NewDecimal(125, 1) is 12.5. A scale is from 0 to 6.
func NewDecimal(units int64, scale int) Decimal {
	return Decimal{units, int8(min(max(scale, 0), mostScale))}
}

// ParseDecimal reads "-12.50"; the scale is the number of digits after the point.
func ParseDecimal(s string) (Decimal, error) {
	before, after, _ := strings.Cut(s, ".")
	digits := strings.TrimPrefix(before, "-") + after
	n, err := strconv.ParseInt(before+after, 10, 64)
	if err != nil || len(after) > mostScale || strings.HasSuffix(s, ".") || digits == "" || strings.ContainsAny(digits, "+-") {
		return Decimal{}, fmt.Errorf("%q is no decimal of at most %d digits after the point", s, mostScale)
	}
	return Decimal{n, int8(len(after))}, nil
}

// At is the number with exactly scale digits after the point; false if that would lose digits or
// does not fit.
func (d Decimal) At(scale int) (Decimal, bool) {
	for int(d.scale) < scale {
		if d.units > math.MaxInt64/10 || d.units < math.MinInt64/10 {
			return Decimal{}, false
		}
		d.units, d.scale = d.units*10, d.scale+1
	}
	for int(d.scale) > scale {
		if d.units%10 != 0 {
			return Decimal{}, false
		}
		d.units, d.scale = d.units/10, d.scale-1
	}
	return d, true
}

// Units is the number times 10^scale; see At for the error of a scale that is too small.
func (d Decimal) Units(scale int) (int64, bool) {
	e, ok := d.At(scale)
	return e.units, ok
}

// Add is the sum, with the larger scale of the two; it panics where the sum does not fit in 18 digits.
func (d Decimal) Add(e Decimal) Decimal {
	a, b, scale := d.align(e)
	sum := a + b
	if (sum > a) != (b > 0) {
		panic("sdk: a decimal sum does not fit")
	}
	return Decimal{sum, scale}
}

// Sub is the difference, see Add.
func (d Decimal) Sub(e Decimal) Decimal {
	e.units = -e.units
	return d.Add(e)
}

// Cmp is -1, 0 or 1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int {
	a, b, _ := d.align(e)
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (d Decimal) align(e Decimal) (a, b int64, scale int8) {
	scale = max(d.scale, e.scale)
	x, ok1 := d.At(int(scale))
	y, ok2 := e.At(int(scale))
	if !ok1 || !ok2 {
		panic("sdk: a decimal does not fit")
	}
	return x.units, y.units, scale
}

// String is the number with its point.
func (d Decimal) String() string {
	if d.scale <= 0 {
		return strconv.FormatInt(d.units, 10)
	}
	digits := strconv.FormatInt(d.units, 10)
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	if short := int(d.scale) + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	point := len(digits) - int(d.scale)
	return sign + digits[:point] + "." + digits[point:]
}

// MarshalJSON writes the number as text.
func (d Decimal) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, d.String()), nil }

// UnmarshalJSON reads text or a JSON number.
func (d *Decimal) UnmarshalJSON(data []byte) error {
	s := string(data)
	if strings.HasPrefix(s, `"`) {
		if err := json.Unmarshal(data, &s); err != nil {
			return err
		}
	}
	var err error
	*d, err = ParseDecimal(s)
	return err
}

// Date is a day of the calendar without a time; the zero value is none. Compare with ==, Before
// and After.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Vietnam is the time of the programme: seven hours ahead of UTC, always.
var Vietnam = time.FixedZone("ICT", 7*60*60)

// DateOf is the day of a moment in Vietnam.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	y, m, d := t.In(Vietnam).Date()
	return Date{y, m, d}
}

// ParseDate reads YYYY-MM-DD.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Date{}, fmt.Errorf("%q is no day of the form YYYY-MM-DD", s)
	}
	return Date{t.Year(), t.Month(), t.Day()}, nil
}

// IsZero tells that there is no day.
func (d Date) IsZero() bool { return d == Date{} }

// Start is the moment in Vietnam at which the day begins.
func (d Date) Start() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, Vietnam) }

// AddDays is the day n days later, or earlier for n below 0.
func (d Date) AddDays(n int) Date { return DateOf(d.Start().AddDate(0, 0, n)) }

// DaysSince is the number of days from e to d.
func (d Date) DaysSince(e Date) int { return int(d.Start().Sub(e.Start()) / (24 * time.Hour)) }

// Before tells that d is earlier than e.
func (d Date) Before(e Date) bool { return d.Start().Before(e.Start()) }

// After tells that d is later than e.
func (d Date) After(e Date) bool { return d.Start().After(e.Start()) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.Start().Weekday() }

// String is YYYY-MM-DD.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// MarshalText writes YYYY-MM-DD.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads YYYY-MM-DD.
func (d *Date) UnmarshalText(text []byte) error {
	var err error
	*d, err = ParseDate(string(text))
	return err
}

const instantLayout = "2006-01-02T15:04:05.000000Z"

func instantText(t time.Time) string { return t.UTC().Format(instantLayout) }

// plain turns the typed values of a condition into what travels.
func plain(w Where) map[string]any {
	out := make(map[string]any, len(w))
	for k, v := range w {
		out[k] = plainValue(v)
	}
	return out
}

func plainValue(v any) any {
	switch v := v.(type) {
	case Where:
		return plain(v)
	case map[string]any:
		return plain(v)
	case []Where:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plain(v[i])
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plainValue(v[i])
		}
		return out
	case time.Time:
		return instantText(v)
	case *time.Time:
		if v == nil {
			return nil
		}
		return instantText(*v)
	}
	return v
}
