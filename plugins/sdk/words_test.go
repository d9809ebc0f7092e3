package sdk

import (
	"encoding/json"
	"testing"
	"time"
)

func TestConditionsAreJoined(t *testing.T) {
	for name, c := range map[string]struct {
		where Where
		want  string
	}{
		"a field has a value":                {Is("state", "OPEN"), `{"state":{"eq":"OPEN"}}`},
		"a reference leads to a row":         {Of("course", "c1"), `{"course":{"id":{"eq":"c1"}}}`},
		"two fields":                         {And(Of("course", "c1"), Is("state", "OPEN")), `{"course":{"id":{"eq":"c1"}},"state":{"eq":"OPEN"}}`},
		"two tests of one field both hold":   {And(Where{"on": Where{"gte": 1}}, Where{"on": Where{"lt": 5}}), `{"on":{"gte":1,"lt":5}}`},
		"two tests of one reference hold":    {And(Of("course", "c1"), Where{"course": Is("state", "OPEN")}), `{"course":{"id":{"eq":"c1"},"state":{"eq":"OPEN"}}}`},
		"none is no condition":               {And(), `{}`},
		"an empty one beside another is nil": {And(nil, Is("state", "OPEN")), `{"state":{"eq":"OPEN"}}`},
	} {
		if got, err := json.Marshal(c.where); err != nil || string(got) != c.want {
			t.Errorf("%s: %s %v, want %s", name, got, err, c.want)
		}
	}
	shared := Is("state", "OPEN")
	And(shared, Is("state", "CLOSED"))
	if shared["state"].(Where)["eq"] != "OPEN" {
		t.Errorf("joining changed a condition that was given: %v", shared)
	}
}

func TestTheDayOfAStep(t *testing.T) {
	day := func(n int) Date { return Date{Year: 2022, Month: time.March, Day: n} }
	for name, c := range map[string]struct {
		on, after Date
		want      bool
	}{
		"today":                           {day(5), Date{}, false},
		"tomorrow":                        {day(6), Date{}, true},
		"the day of the step before":      {day(3), day(3), false},
		"before the step that it follows": {day(2), day(3), true},
		"long ago, and it follows none":   {Date{Year: 1999, Month: time.January, Day: 1}, Date{}, false},
	} {
		var d Diags
		if d.Past("on", c.on, c.after, day(5)); d.Any() != c.want {
			t.Errorf("%s: a fault is %v, want %v", name, d.Any(), c.want)
		}
	}
	if got := (Date{Year: 2022, Month: time.September, Day: 2}).VN(); got != "02/09/2022" {
		t.Errorf("a day on paper: %s", got)
	}
}
