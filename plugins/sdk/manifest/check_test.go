package manifest_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

type (
	m = manifest.Manifest
	f = manifest.Field
)

func text(s string) manifest.Text { return manifest.Text{VI: s, EN: s} }

// good is a manifest of everything, without a fault.
func good() *m {
	field := func(name string, t manifest.Type, with func(*f)) f {
		x := f{Name: name, Type: t, Label: text(name)}
		if with != nil {
			with(&x)
		}
		return x
	}
	return &m{
		Format: 1, Name: "mentoring", Version: "1.2.0", TaskGroup: 5, Label: text("Cố vấn"), Doc: text("Cặp cố vấn"), Core: []string{"Unit"},
		Enums:    []manifest.Enum{{Name: "Status", Label: text("s"), Values: []manifest.Value{{Name: "OPEN", Label: text("o")}, {Name: "CLOSED", Label: text("c")}}}},
		Sections: []manifest.Value{{Name: "who", Label: text("Ai")}},
		Kinds: []manifest.Kind{{
			Name: "Pair", Plural: "pairs", Schema: 1, Label: text("p"), Labels: text("ps"), Doc: text("d"), Menu: "people",
			Visibility: manifest.AllUnits, Shared: []string{"CLOSED"}, Title: "code", Tied: true, Create: true, Update: true, Delete: true,
			OrderBy: "-starts", Columns: []string{"code", "status"}, Filters: []string{"status", "mentor"},
			Unique: []manifest.Unique{{Fields: []string{"code"}}},
			States: &manifest.States{Field: "status", Initial: "OPEN", Transitions: []manifest.Transition{{From: []string{"OPEN"}, To: "CLOSED", By: []string{"close"}}}},
			Fields: []f{
				field("code", manifest.TextType, func(x *f) { x.Required, x.Index, x.Search, x.MaxLength, x.Pattern = true, true, true, 20, "[A-Z]+" }),
				field("status", manifest.EnumType, func(x *f) { x.Enum, x.Default, x.Required = "Status", "OPEN", true }),
				field("starts", manifest.Date, func(x *f) { x.Index, x.Min, x.Max = true, new("2020-01-01"), new("2030-01-01") }),
				field("hours", manifest.Decimal, func(x *f) { x.Scale, x.Sum, x.Min, x.Max, x.Default = 2, true, new("0"), new("200.5"), "1.50" }),
				field("mentor", manifest.ReferenceType, func(x *f) { x.Ref, x.Section = "core.User", "who" }),
				field("before", manifest.ReferenceType, func(x *f) { x.Ref, x.OnDelete, x.Back = "Pair", manifest.SetNull, "afterwards" }),
				field("course", manifest.ReferenceType, func(x *f) { x.Ref = "training.Course" }),
				field("count", manifest.Integer, func(x *f) { x.Default, x.Max = json.Number("3"), new("9") }),
				field("role", manifest.EnumType, func(x *f) { x.Enum = "core.Role" }),
				field("notes", manifest.LongText, nil),
			},
		}},
		Actions: []manifest.Action{
			{Name: "close", On: "Pair", Label: text("Đóng"), From: []string{"OPEN"}, Below: true, Seconds: 30, Input: []f{field("hours", manifest.Integer, nil)}},
			{Name: "draw", Label: text("Rút"), Returns: "Pair", Many: true, Output: []f{field("left", manifest.Integer, nil)}},
		},
		Statistics: []manifest.Statistic{
			{Name: "hours", Label: text("Giờ"), Kind: "Pair", Metric: manifest.Sum, Field: "hours", GroupBy: []string{"month(starts)", "unit", "status"}, Where: map[string]any{
				"status": map[string]any{"eq": "CLOSED"}, "or": []any{map[string]any{"mentor": map[string]any{"id": map[string]any{"eq": "x"}}}},
			}},
			{Name: "mentors", Label: text("Người"), Kind: "Pair", Metric: manifest.Distinct, Field: "mentor"},
		},
		Jobs:        []manifest.Job{{Name: "remind", Label: text("Nhắc"), Cron: "30 7 * * 1-5"}},
		Permissions: []manifest.Permission{{Role: "HEAD", Kind: "Pair", Allow: []string{"read", "close", "*"}}, {Role: "OFFICER", Allow: []string{"draw"}}},
	}
}

func TestAManifestWithoutFaultsHasNone(t *testing.T) {
	for _, fault := range manifest.Check(*good()) {
		t.Error(fault)
	}
}

// What those above see figures of may be grouped by an enumeration, a month, and the unit.
func TestAManifestOfFiguresWithoutFaultsHasNone(t *testing.T) {
	x := good()
	upward(func(*m) {})(x)
	for _, fault := range manifest.Check(*x) {
		t.Error(fault)
	}
}

// situations is every fault of a manifest: what is done to the good one, and where the fault is.
var situations = map[string]struct {
	spoil func(*m)
	place string
}{
	"another format":                          {func(x *m) { x.Format = 2 }, "manifest"},
	"a module name in capitals":               {func(x *m) { x.Name = "Mentoring" }, "name"},
	"a module name of one letter":             {func(x *m) { x.Name = "a" }, "name"},
	"a module named as a query of the core":   {func(x *m) { x.Name = "tasks" }, "name"},
	"a version that is none":                  {func(x *m) { x.Version = "1.2" }, "version"},
	"a task group that is none":               {func(x *m) { x.TaskGroup = 9 }, "taskGroup"},
	"no Vietnamese label":                     {func(x *m) { x.Label.VI = " " }, "label.vi"},
	"no English label":                        {func(x *m) { x.Label.EN = "" }, "label.en"},
	"no English description":                  {func(x *m) { x.Doc.EN = "" }, "doc.en"},
	"P14 a script in a label":                 {func(x *m) { x.Label.EN = "<script>alert(1)</script>" }, "label.en"},
	"P14 a control character in a label":      {func(x *m) { x.Label.VI = "a\x1b[2J" }, "label.vi"},
	"P14 a text that turns its direction":     {func(x *m) { x.Label.VI = "a\u202eb" }, "label.vi"},
	"P14 a label of bad UTF-8":                {func(x *m) { x.Label.VI = "a\xff" }, "label.vi"},
	"a label that is too long":                {func(x *m) { x.Label.VI = strings.Repeat("ạ", 101) }, "label.vi"},
	"a label in decomposed Unicode":           {func(x *m) { x.Label.VI = "Co\u0302" }, "label.vi"},
	"a core kind that is none":                {func(x *m) { x.Core = []string{"Session"} }, "core[0]"},
	"a core kind twice":                       {func(x *m) { x.Core = []string{"Unit", "Unit"} }, "core[1]"},
	"a job for every unit that no clock runs": {func(x *m) { x.Jobs[0].Cron, x.Jobs[0].Everywhere = "", true }, "jobs[0].everywhere"},
	"a core kind without a list":              {func(x *m) { x.Core = []string{"Plan", "UnitSuccession"} }, "core[1]"},
	"the records of all modules":              {func(x *m) { x.Core = []string{"Record"} }, "core[0]"},
	"too many kinds":                          {func(x *m) { x.Kinds = slices.Repeat(x.Kinds, 51) }, "kinds"},
	"too many fields":                         {func(x *m) { x.Kinds[0].Fields = slices.Repeat(x.Kinds[0].Fields, 7) }, "kinds[0].fields"},
	"too many actions":                        {func(x *m) { x.Actions = slices.Repeat(x.Actions, 51) }, "actions"},
	"too many enumerations":                   {func(x *m) { x.Enums = slices.Repeat(x.Enums, 101) }, "enums"},
	"too many statistics":                     {func(x *m) { x.Statistics = slices.Repeat(x.Statistics, 51) }, "statistics"},
	"too many jobs":                           {func(x *m) { x.Jobs = slices.Repeat(x.Jobs, 51) }, "jobs"},
	"more than a mebibyte":                    {func(x *m) { x.Doc.EN = strings.Repeat("a", 1<<20) }, ""},
	"what JSON cannot hold":                   {func(x *m) { x.Kinds[0].Fields[0].Default = func() {} }, ""},
	"an enumeration in small letters":         {func(x *m) { x.Enums[0].Name = "status" }, "enums[0].name"},
	"an enumeration twice":                    {func(x *m) { x.Enums = append(x.Enums, x.Enums[0]) }, "enums[1].name"},
	"an enumeration named as a kind":          {func(x *m) { x.Enums[0].Name = "PairStat" }, "kinds[0].name"},
	"no values":                               {func(x *m) { x.Enums[0].Values = nil }, "enums[0].values"},
	"a value in small letters":                {func(x *m) { x.Enums[0].Values[0].Name = "open" }, "enums[0].values[0].name"},
	"a value without a label":                 {func(x *m) { x.Enums[0].Values[0].Label = text("") }, "enums[0].values[0].label.vi"},
	"a value twice":                           {func(x *m) { x.Enums[0].Values[1].Name = "OPEN" }, "enums[0].values[1].name"},
	"a section twice":                         {func(x *m) { x.Sections = append(x.Sections, x.Sections[0]) }, "sections[1].name"},
	"a section without a label":               {func(x *m) { x.Sections[0].Label = text("") }, "sections[0].label.en"},
	"a job twice":                             {func(x *m) { x.Jobs = append(x.Jobs, x.Jobs[0]) }, "jobs[1].name"},
	"a schedule that is none":                 {func(x *m) { x.Jobs[0].Cron = "61 7 * * *" }, "jobs[0].cron"},
	"a role that is none":                     {func(x *m) { x.Permissions[0].Role = "lead" }, "permissions[0].role"},
	"a right on a kind that is none":          {func(x *m) { x.Permissions[0].Kind = "Team" }, "permissions[0].kind"},
	"a right to nothing":                      {func(x *m) { x.Permissions[0].Allow = nil }, "permissions[0].allow"},
	"a right to an action that is none":       {func(x *m) { x.Permissions[0].Allow[0] = "open" }, "permissions[0].allow[0]"},
	"a right to what the kind does not offer": {func(x *m) { x.Kinds[0].Delete = false; x.Permissions[0].Allow[0] = "delete" }, "permissions[0].allow[0]"},
	"a right to create without a kind":        {func(x *m) { x.Permissions[1].Allow[0] = "create" }, "permissions[1].allow[0]"},
}

func TestEveryFaultIsFoundAtItsPlace(t *testing.T) {
	for name, s := range situations {
		t.Run(name, func(t *testing.T) {
			x := good()
			s.spoil(x)
			faults := manifest.Check(*x)
			if !slices.ContainsFunc(faults, func(f manifest.Fault) bool { return f.Place == s.place }) {
				t.Errorf("no fault at %q among %v", s.place, faults)
			}
			for _, fault := range faults {
				if fault.Text.VI == "" || fault.Text.EN == "" || strings.ContainsAny(fault.Text.VI+fault.Text.EN, "<\x1b\u202e") || strings.Contains(fault.Text.VI+fault.Text.EN, "%!") {
					t.Errorf("a fault says %+v", fault)
				}
			}
		})
	}
}

func TestAllFaultsAreListedAtOnce(t *testing.T) {
	x := good()
	x.Name, x.Version, x.Kinds[0].Visibility, x.Actions[0].Label.EN = "X", "", "", ""
	var places []string
	for _, fault := range manifest.Check(*x) {
		places = append(places, fault.Place)
	}
	for _, want := range []string{"name", "version", "kinds[0].visibility", "actions[0].label.en"} {
		if !slices.Contains(places, want) {
			t.Errorf("%s is missing in %v", want, places)
		}
	}
}

func FuzzParseAndCheck(f *testing.F) {
	data, err := json.Marshal(good())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"manifest":1,"kinds":[{"name":"","plural":"","fields":[{"name":"","type":"ENUM","default":1e99}],"states":{}}],"statistics":[{"where":{"and":[1]}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		one, err := manifest.Parse(data)
		if err != nil {
			return
		}
		if len(manifest.Check(one)) == 0 && one.Name == "" {
			t.Error("a manifest without a name passes")
		}
		manifest.Compatible(*good(), one)
		manifest.Compatible(one, *good())
		manifest.Compatible(one, one)
	})
}
