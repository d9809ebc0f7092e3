// Package scalar reads and writes the scalars of inputs. Scalars of answers are written by the
// database (internal/read).
package scalar

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
)

// MarshalDay writes YYYY-MM-DD.
func MarshalDay(d clock.Day) graphql.Marshaler { return quoted(d.String()) }

// UnmarshalDay reads YYYY-MM-DD.
func UnmarshalDay(v any) (clock.Day, error) {
	s, _ := v.(string)
	d, err := clock.ParseDay(s)
	if err != nil || d.Year() < 1900 || d.Year() > 2200 {
		return clock.Day{}, fault.New(fault.BadInput, "Ngày phải có dạng YYYY-MM-DD.", "A day is written YYYY-MM-DD.")
	}
	return d, nil
}

// MarshalInstant writes RFC 3339 with microseconds.
func MarshalInstant(i clock.Instant) graphql.Marshaler { return quoted(i.String()) }

// UnmarshalInstant reads RFC 3339.
func UnmarshalInstant(v any) (clock.Instant, error) {
	s, _ := v.(string)
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return clock.Instant{}, fault.New(fault.BadInput, "Thời điểm phải theo RFC 3339.", "An instant is written as RFC 3339.")
	}
	return clock.At(t), nil
}

// MarshalBigInt writes a whole number as a string.
func MarshalBigInt(n int64) graphql.Marshaler { return quoted(strconv.FormatInt(n, 10)) }

// UnmarshalBigInt reads a whole number, as a string or a JSON number.
func UnmarshalBigInt(v any) (int64, error) {
	var s string
	switch x := v.(type) {
	case string:
		s = x
	case json.Number:
		s = x.String()
	case int64:
		return x, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0, fault.New(fault.BadInput, "Cần một số nguyên 64 bit.", "Expected a whole number of 64 bits.")
	}
	return n, nil
}

func quoted(s string) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { fmt.Fprintf(w, "%q", s) })
}
