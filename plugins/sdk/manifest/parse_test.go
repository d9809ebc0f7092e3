package manifest_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

func TestParseRefuses(t *testing.T) {
	whole, err := json.Marshal(good())
	if err != nil {
		t.Fatal(err)
	}
	if one, err := manifest.Parse(whole); err != nil || len(manifest.Check(one)) > 0 || !reflect.DeepEqual(one.Kinds[0].Fields[7].Default, json.Number("3")) {
		t.Errorf("the good one: %v %v", err, manifest.Check(one))
	}
	for name, text := range map[string]string{
		"P14 a thousand objects in each other": `{"statistics":[{"where":` + strings.Repeat(`{"not":`, 1000) + `{}` + strings.Repeat(`}`, 1000) + `}]}`,
		"P14 lists without an end":             strings.Repeat(`[`, 100_000),
		"P14 a reference to elsewhere":         `{"manifest":1,"$ref":"https://example.vn/m.json"}`,
		"P14 more than a mebibyte":             `{"name":"` + strings.Repeat("a", manifest.MaxBytes) + `"}`,
		"a name that the format does not have": `{"manifest":1,"kinds":[{"name":"A","colour":"red"}]}`,
		"something after the object":           `{"manifest":1} {}`,
		"no object":                            `[]`,
		"nothing":                              ``,
		"a number as a name":                   `{"name":1}`,
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := manifest.Parse([]byte(text)); err == nil {
				t.Error("it was read")
			} else if len(err.Error()) > 300 {
				t.Errorf("the error has %d bytes", len(err.Error()))
			}
		})
	}
	if _, err := manifest.Parse([]byte(`{"manifest":1,"name":"` + strings.Repeat(`[{\"`, 50) + `"}`)); err != nil {
		t.Errorf("brackets in a text are no depth: %v", err)
	}
}

func TestCompatible(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*m)
		fault  string // part of the English text; "": none
	}{
		"the same":                                   {func(*m) {}, ""},
		"another module":                             {func(x *m) { x.Name = "other" }, "named"},
		"a kind that is gone":                        {func(x *m) { x.Kinds = nil }, "the kind \"Pair\" is gone"},
		"a field that is gone":                       {func(x *m) { x.Kinds[0].Fields = x.Kinds[0].Fields[:9] }, "\"notes\" (key \"notes\") is gone"},
		"a field that is gone, with the schema":      {func(x *m) { x.Kinds[0].Fields = x.Kinds[0].Fields[:9]; x.Kinds[0].Schema = 2 }, ""},
		"a field with another type":                  {on("notes", func(x *f) { x.Type = manifest.TextType }), "another type"},
		"a field with another type, with the schema": {func(x *m) { x.Kinds[0].Field("notes").Type = manifest.TextType; x.Kinds[0].Schema = 2 }, ""},
		"a decimal with another scale":               {on("hours", func(x *f) { x.Scale = 3 }), "another type"},
		"a reference to elsewhere":                   {on("mentor", func(x *f) { x.Ref = "core.Unit" }), "another type"},
		"a value that becomes a list":                {on("count", func(x *f) { x.List = true }), "another type"},
		"a renamed field with its key":               {on("notes", func(x *f) { x.Name, x.Key = "remarks", "notes" }), ""},
		"a renamed field without its key":            {on("notes", func(x *f) { x.Name = "remarks" }), "is gone"},
		"a key that goes to another field": {func(x *m) {
			a, b := x.Kinds[0].Field("code"), x.Kinds[0].Field("notes")
			a.Key, b.Key = "notes", "code"
		}, "use a new key"},
		"a new field":                            {add(1, manifest.TextType, func(*f) {}), ""},
		"a new required field":                   {add(1, manifest.TextType, func(x *f) { x.Required = true }), "newly required"},
		"a new required field with a default":    {add(1, manifest.TextType, func(x *f) { x.Required, x.Default = true, "a" }), ""},
		"a field that becomes required":          {on("notes", func(x *f) { x.Required = true }), "newly required"},
		"a value of an enumeration that is gone": {func(x *m) { x.Enums[0].Values = x.Enums[0].Values[:1] }, "Status.CLOSED is gone"},
		"a value that is gone, with the schema":  {func(x *m) { x.Enums[0].Values = x.Enums[0].Values[:1]; x.Kinds[0].Schema = 2 }, ""},
		"a new value":                            {func(x *m) { x.Enums[0].Values = append(x.Enums[0].Values, manifest.Value{Name: "NEW"}) }, ""},
		"a schema that goes back":                {func(x *m) { x.Kinds[0].Schema = 0 }, "goes back"},
	} {
		t.Run(name, func(t *testing.T) {
			x := good()
			c.change(x)
			faults := manifest.Compatible(*good(), *x)
			if c.fault == "" && len(faults) > 0 || c.fault != "" && (len(faults) == 0 || !strings.Contains(faults[0].Text.EN, c.fault)) {
				t.Errorf("found %v, want %q", faults, c.fault)
			}
		})
	}
}

func TestSchedules(t *testing.T) {
	start := time.Date(2022, 11, 15, 7, 30, 20, 0, time.FixedZone("ICT", 7*3600)) // a Tuesday
	for cron, want := range map[string]string{
		"* * * * *":        "2022-11-15 07:31",
		"30 7 * * *":       "2022-11-16 07:30",
		"0 8 * * 1-5":      "2022-11-15 08:00",
		"0 8 * * 0":        "2022-11-20 08:00",
		"0 8 * * 7":        "2022-11-20 08:00",
		"0 0 1 1,4,7,10 *": "2023-01-01 00:00",
		"*/15 9-17 * * *":  "2022-11-15 09:00",
		"5-59/10 * * * *":  "2022-11-15 07:35",
		"0 8 25 * 6":       "2022-11-19 08:00", // either day
		"0 8 */2 * 6":      "2022-11-19 08:00", // both
		"0 0 29 2 *":       "2024-02-29 00:00",
		"0 0 31 * *":       "2022-12-31 00:00",
		" 0  0 31  12 * ":  "2022-12-31 00:00",
		"60 * * * *":       "",
		"* 24 * * *":       "",
		"* * 0 * *":        "",
		"* * * 13 *":       "",
		"* * * * 8":        "",
		"0 0 30 2 *":       "",
		"5-1 * * * *":      "",
		"*/0 * * * *":      "",
		"5/2 * * * *":      "",
		"1,,2 * * * *":     "",
		"a * * * *":        "",
		"-1 * * * *":       "",
		"+1 * * * *":       "",
		"* * * *":          "",
		"* * * * * *":      "",
		"@daily":           "",
		"":                 "",
		"0 8 * * MON":      "",
	} {
		t.Run(cron, func(t *testing.T) {
			s, err := manifest.ParseCron(cron)
			got := ""
			if err == nil {
				got = s.Next(start).Format("2006-01-02 15:04")
			}
			if got != want {
				t.Errorf("next is %q (%v), want %q", got, err, want)
			}
		})
	}
}
