package training

import (
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

func TestWorkingDays(t *testing.T) {
	on := func(month time.Month, day int, working bool) *holiday {
		return &holiday{OnDay: sdk.Date{Year: 2022, Month: month, Day: day}, Working: working}
	}
	for name, c := range map[string]struct {
		list   []*holiday
		month  time.Month
		day, n int
		wantM  time.Month
		wantD  int
	}{
		"the day itself is not counted":           {nil, 3, 1, 1, 3, 2},
		"five from a Tuesday":                     {nil, 3, 1, 5, 3, 8},
		"from a Saturday the first is the Monday": {nil, 3, 5, 1, 3, 7},
		"over the holidays of the end of April":   {[]*holiday{on(5, 2, false), on(5, 3, false)}, 4, 28, 3, 5, 5},
		"a Saturday that is worked for a Monday":  {[]*holiday{on(3, 5, true), on(3, 7, false)}, 3, 4, 2, 3, 8},
		"worked all the same counts":              {[]*holiday{on(3, 2, false), on(3, 2, true)}, 3, 1, 1, 3, 2},
	} {
		got := nth(c.list, sdk.Date{Year: 2022, Month: c.month, Day: c.day}, c.n)
		if want := (sdk.Date{Year: 2022, Month: c.wantM, Day: c.wantD}); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
