package sdk_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/plugins/sdk"
)

func TestDecimals(t *testing.T) {
	for text, want := range map[string]string{
		"12.50": "12.50", "-0.5": "-0.5", "0": "0", "007": "7", "-12": "-12", "0.000001": "0.000001", "1.2345678": "", ".5": "0.5", "5.": "", "": "", "-": "", "1.-2": "",
		"+1": "", "1e3": "", "a": "", "99999999999999999999": "", "-.5": "-0.5", "1.2.3": "",
	} {
		d, err := sdk.ParseDecimal(text)
		got := d.String()
		if err != nil {
			got = ""
		}
		if got != want {
			t.Errorf("%q: got %q (%v), want %q", text, got, err, want)
		}
	}
	if a, b := sdk.NewDecimal(150, 2), sdk.NewDecimal(15, 1); a.Cmp(b) != 0 || a.Cmp(sdk.NewDecimal(2, 0)) != -1 || a.Add(b).String() != "3.00" || a.Sub(b).String() != "0.00" || b.Cmp(sdk.NewDecimal(1, 0)) != 1 {
		t.Error("1.50 and 1.5 do not reckon")
	}
	if _, ok := sdk.NewDecimal(math.MaxInt64, 0).At(1); ok {
		t.Error("more than 64 bits fit")
	}
	if n, ok := sdk.NewDecimal(1250, 3).Units(2); !ok || n != 125 {
		t.Errorf("1.250 in hundredths is %d, %v", n, ok)
	}
	for name, f := range map[string]func(){
		"a sum":        func() { sdk.NewDecimal(math.MaxInt64, 0).Add(sdk.NewDecimal(1, 0)) },
		"a comparison": func() { sdk.NewDecimal(math.MaxInt64, 0).Cmp(sdk.NewDecimal(1, 6)) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s that does not fit is reckoned", name)
				}
			}()
			f()
		}()
	}
	rapid.Check(t, func(r *rapid.T) {
		d := sdk.NewDecimal(rapid.Int64().Draw(r, "units"), rapid.IntRange(0, 6).Draw(r, "scale"))
		data, err := json.Marshal(d)
		var back sdk.Decimal
		if err != nil || json.Unmarshal(data, &back) != nil || back != d {
			r.Errorf("%v came back as %v", d, back)
		}
	})
}

func TestDates(t *testing.T) {
	d, err := sdk.ParseDate("2024-02-28")
	if err != nil || d.AddDays(2).String() != "2024-03-01" || d.AddDays(-59).String() != "2023-12-31" || d.AddDays(366).DaysSince(d) != 366 || d.Weekday() != time.Wednesday {
		t.Errorf("%v %v %v", d, d.AddDays(-59), err)
	}
	for _, text := range []string{"", "2024-02-30", "24-2-1", "2024-02-28T00:00:00Z", "0000-01-01"} {
		if d, err := sdk.ParseDate(text); err == nil {
			t.Errorf("%q is %v", text, d)
		}
	}
	late := time.Date(2022, 11, 15, 17, 0, 0, 0, time.UTC) // midnight in Vietnam
	if got := sdk.DateOf(late); got.String() != "2022-11-16" || !got.Start().Equal(late) || sdk.DateOf(late.Add(-time.Second)) != got.AddDays(-1) {
		t.Errorf("%v is the day %v", late, got)
	}
	if !sdk.DateOf(time.Time{}).IsZero() || !d.Before(d.AddDays(1)) || d.Before(d) || !d.After(d.AddDays(-1)) {
		t.Error("the order of days")
	}
}

func TestMoney(t *testing.T) {
	for text, want := range map[string]sdk.Money{`"1500000"`: 1500000, `15`: 15, `"-1"`: -1} {
		var m sdk.Money
		if err := json.Unmarshal([]byte(text), &m); err != nil || m != want {
			t.Errorf("%s is %v (%v)", text, m, err)
		}
	}
	for _, text := range []string{`"1.5"`, `1.5`, `"a"`, `""`, `1e3`} {
		var m sdk.Money
		if err := json.Unmarshal([]byte(text), &m); err == nil {
			t.Errorf("%s is %v", text, m)
		}
	}
}
