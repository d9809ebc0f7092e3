package sdk

import (
	"testing"
	"time"
)

func TestWorkdaysPassOverWhatTheCalendarSays(t *testing.T) {
	on := func(month time.Month, day int) Date { return Date{Year: 2022, Month: month, Day: day} }
	for name, c := range map[string]struct {
		works map[Date]bool
		from  Date
		n     int
		want  Date
	}{
		"the day itself is not counted":           {nil, on(3, 1), 1, on(3, 2)},
		"five from a Tuesday":                     {nil, on(3, 1), 5, on(3, 8)},
		"from a Saturday the first is the Monday": {nil, on(3, 5), 1, on(3, 7)},
		"over the holidays of the end of April":   {map[Date]bool{on(5, 2): false, on(5, 3): false}, on(4, 28), 3, on(5, 5)},
		"a Saturday that is worked for a Monday":  {map[Date]bool{on(3, 5): true, on(3, 7): false}, on(3, 4), 2, on(3, 8)},
		"no days is the day itself":               {nil, on(3, 1), 0, on(3, 1)},
	} {
		if got := nthWorkday(c.works, c.from, c.n); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
