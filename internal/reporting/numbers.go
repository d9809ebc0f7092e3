package reporting

import (
	"encoding/json"
	"strconv"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
)

// limit is the largest figure, either way, that one row may hold: thousands of rows still sum up
// within 64 bits.
const limit = int64(1_000_000_000_000_000)

// cell is the place of a figure in a report.
type cell struct {
	indicator uuid.UUID
	breakdown string
}

// numbers are the three readings of a figure; nil is "not known", which is not zero.
type numbers struct {
	actual, estimate, official *int64
}

// sheet holds the figures of a report.
type sheet map[cell]numbers

func (n numbers) each(o numbers, f func(a, b *int64) *int64) numbers {
	return numbers{f(n.actual, o.actual), f(n.estimate, o.estimate), f(n.official, o.official)}
}

func (n numbers) plus(o numbers) numbers  { return n.each(o, plus) }
func (n numbers) minus(o numbers) numbers { return n.each(o, minus) }

// beyond is what of n goes beyond o, never less than nothing.
func (n numbers) beyond(o numbers) numbers {
	return n.each(o, func(a, b *int64) *int64 {
		if a == nil || b == nil {
			return a
		}
		d := max(0, *a-*b)
		return &d
	})
}

// larger is the larger of each pair.
func (n numbers) larger(o numbers) numbers {
	return n.each(o, func(a, b *int64) *int64 {
		if a == nil || b != nil && *b > *a {
			return b
		}
		return a
	})
}

func plus(a, b *int64) *int64 {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	sum := *a + *b
	return &sum
}

// minus leaves what is not known unknown.
func minus(a, b *int64) *int64 {
	if a == nil || b == nil {
		return a
	}
	d := *a - *b
	return &d
}

// add sums another sheet into this one.
func (s sheet) add(o sheet) {
	for c, n := range o {
		s[c] = s[c].plus(n)
	}
}

func numbersOf(f *gen.Figure) numbers { return numbers{f.Actual, f.Estimate, f.Official} }

// wholeNumbers reads the figures of a progress update: a JSON object of whole numbers, as numbers
// or as text. What is neither is left out; it was refused when the update was written.
func wholeNumbers(raw json.RawMessage) (map[string]int64, error) {
	var fields map[string]json.RawMessage
	if err := decode(raw, &fields); err != nil {
		return nil, err
	}
	out := make(map[string]int64, len(fields))
	for code, v := range fields {
		text := string(v)
		if s, err := strconv.Unquote(text); err == nil {
			text = s
		}
		if n, err := strconv.ParseInt(text, 10, 64); err == nil && -limit <= n && n <= limit {
			out[code] = n
		}
	}
	return out, nil
}
