package record_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// rowOf is a stored row with a body.
func rowOf(k *record.Kind, b record.Body) *record.Row {
	return &record.Row{ID: uuid.New(), Kind: k, KindName: k.Name, Version: 1, Schema: k.Declared.Schema, Body: b}
}

// stored is a row whose body some older manifest let in.
func stored(t *testing.T, k *record.Kind, body string) *record.Row {
	t.Helper()
	b, err := k.Stored([]byte(body))
	testkit.Must(t, err)
	return rowOf(k, b)
}

func TestTheLibraryIsAGoodManifest(t *testing.T) {
	if faults := manifest.Check(testkit.Library()); len(faults) > 0 {
		for _, f := range faults {
			t.Errorf("%+v", f)
		}
	}
}

// TestAValueIsTakenOrRefused by its type, limits and pattern.
func TestAValueIsTakenOrRefused(t *testing.T) {
	k := compiled(t, testkit.Library()).Kind("LibraryBook")
	long := strings.Repeat("ă", 501) // 1,002 bytes
	many := make([]any, 201)
	for i := range many {
		many[i] = "LAND"
	}
	for name, c := range map[string]struct {
		field string
		in    any
		want  any // canonical; nil: none
		code  fault.Code
		at    string
	}{
		"a text loses the blanks around it":    {"title", "\u00a0 Luật Đất đai \t", "Luật Đất đai", "", ""},
		"a text is composed":                   {"title", "Lua\u0323\u0302t", "Luật", "", ""},
		"a blank text is none, and required":   {"title", "  ", nil, fault.Validation, "[input title]"},
		"a blank text is none":                 {"isbn", "  ", nil, "", ""},
		"a number is no text":                  {"title", jnum("1"), nil, fault.Validation, "[input title]"},
		"a line break in one line":             {"title", "a\nb", nil, fault.Validation, "[input title]"},
		"a line separator in one line":         {"title", "a\u2028b", nil, fault.Validation, "[input title]"},
		"an escape character":                  {"title", "a\x1bb", nil, fault.Validation, "[input title]"},
		"a NUL":                                {"summary", "a\x00b", nil, fault.Validation, "[input summary]"},
		"broken UTF-8":                         {"title", "a\xffb", nil, fault.Validation, "[input title]"},
		"a line break in a long text":          {"summary", "a\r\nb\tc", "a\nb\tc", "", ""},
		"200 characters":                       {"title", strings.Repeat("ữ", 200), strings.Repeat("ữ", 200), "", ""},
		"201 characters":                       {"title", strings.Repeat("ữ", 201), nil, fault.Validation, "[input title]"},
		"1,002 bytes":                          {"isbn", long, nil, fault.Validation, "[input isbn]"},
		"a pattern holds for the whole text":   {"code", "12/2022 Đ", "12/2022 Đ", "", ""},
		"a pattern that holds for a part":      {"code", "12_2022", nil, fault.Validation, "[input code]"},
		"a whole number":                       {"pages", jnum("120"), 120, "", ""},
		"a whole number that Go counted":       {"pages", int64(120), 120, "", ""},
		"a fraction for a whole number":        {"pages", jnum("1.0"), nil, fault.Validation, "[input pages]"},
		"an exponent for a whole number":       {"pages", jnum("1e2"), nil, fault.Validation, "[input pages]"},
		"text for a whole number":              {"pages", "120", nil, fault.Validation, "[input pages]"},
		"more than 32 bits":                    {"pages", jnum("2147483648"), nil, fault.Validation, "[input pages]"},
		"the least":                            {"pages", jnum("1"), 1, "", ""},
		"below the least":                      {"pages", jnum("0"), nil, fault.Validation, "[input pages]"},
		"above the most":                       {"pages", jnum("5001"), nil, fault.Validation, "[input pages]"},
		"64 bits":                              {"copies", "-9223372036854775808", "-9223372036854775808", "", ""},
		"65 bits":                              {"copies", "9223372036854775808", nil, fault.Validation, "[input copies]"},
		"a number for a big number":            {"copies", jnum("1"), nil, fault.Validation, "[input copies]"},
		"a plus sign":                          {"copies", "+1", nil, fault.Validation, "[input copies]"},
		"a leading zero":                       {"copies", "01", nil, fault.Validation, "[input copies]"},
		"money":                                {"price", "125000", "125000", "", ""},
		"money with xu":                        {"price", "125000.5", nil, fault.Validation, "[input price]"},
		"money below the least":                {"price", "-1", nil, fault.Validation, "[input price]"},
		"a decimal":                            {"rating", "8.50", "8.50", "", ""},
		"a decimal of less digits":             {"rating", "8.5", nil, fault.Validation, "[input rating]"},
		"a decimal of more digits":             {"rating", "8.500", nil, fault.Validation, "[input rating]"},
		"a decimal without a point":            {"rating", "8", nil, fault.Validation, "[input rating]"},
		"minus nothing":                        {"rating", "-0.00", "0.00", "", ""},
		"the greatest decimal":                 {"rating", "10.00", "10.00", "", ""},
		"above the greatest decimal":           {"rating", "10.01", nil, fault.Validation, "[input rating]"},
		"a day":                                {"acquired", "2024-02-29", "2024-02-29", "", ""},
		"a day that is not":                    {"acquired", "2023-02-29", nil, fault.Validation, "[input acquired]"},
		"a day with a time":                    {"acquired", "2024-02-29T00:00:00Z", nil, fault.Validation, "[input acquired]"},
		"a day before the first":               {"acquired", "1999-12-31", nil, fault.Validation, "[input acquired]"},
		"an instant of Vietnam is told in UTC": {"opens", "2022-03-01T00:30:00.1234567+07:00", "2022-02-28T17:30:00.123456Z", "", ""},
		"an instant without a zone":            {"opens", "2022-03-01T00:30:00", nil, fault.Validation, "[input opens]"},
		"an instant of no year":                {"opens", "0001-01-01T00:00:00Z", nil, fault.Validation, "[input opens]"},
		"true":                                 {"loanable", true, true, "", ""},
		"a word for true":                      {"loanable", "true", nil, fault.Validation, "[input loanable]"},
		"none where there is a default":        {"loanable", nil, true, "", ""},
		"a value of the module's enumeration":  {"subject", "LAND", "LAND", "", ""},
		"a value that it has not":              {"subject", "land", nil, fault.Validation, "[input subject]"},
		"a value of the core's enumeration":    {"writer", "OFFICER", "OFFICER", "", ""},
		"a value that the core has not":        {"writer", "LAND", nil, fault.Validation, "[input writer]"},
		"several values":                       {"topics", []any{"LAND", "LABOUR"}, []any{"LAND", "LABOUR"}, "", ""},
		"no values are none":                   {"topics", []any{}, nil, "", ""},
		"a value twice":                        {"topics", []any{"LAND", "LABOUR", "LAND"}, nil, fault.Validation, "[input topics 2]"},
		"nothing among several":                {"topics", []any{"LAND", nil}, nil, fault.Validation, "[input topics 1]"},
		"one for several":                      {"topics", "LAND", nil, fault.Validation, "[input topics]"},
		"201 values":                           {"topics", many, nil, fault.Validation, "[input topics]"},
		"several for one":                      {"subject", []any{"LAND"}, nil, fault.Validation, "[input subject]"},
		"an id of another kind":                {"keeper", "unit_" + uuid.NewString(), nil, fault.InvalidReference, "[input keeper]"},
		"an id that is none":                   {"previous", "library-book_x", nil, fault.InvalidReference, "[input previous]"},
		"an id in capitals":                    {"previous", "library-book_" + strings.ToUpper("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"), nil, fault.InvalidReference, "[input previous]"},
		"an object keeps its numbers":          {"extra", map[string]any{"b": jnum("1.50"), "a": "<&>"}, map[string]any{"a": "<&>", "b": jnum("1.50")}, "", ""},
		"an object with a NUL":                 {"extra", map[string]any{"a\x00": 1}, nil, fault.Validation, "[input extra]"},
		"an object that is too deep":           {"extra", deep(40), nil, fault.Validation, "[input extra]"},
		"an object that is too long":           {"extra", strings.Repeat("x", 100_001), nil, fault.Validation, "[input extra]"},
		"an object that JSON does not know":    {"extra", func() {}, nil, fault.Validation, "[input extra]"},
		"a field that is not there":            {"nothing", "x", nil, fault.Validation, "[input nothing]"},
		"a hidden field":                       {"secret", "x", nil, fault.Validation, "[input secret]"},
		"a field that only actions set":        {"number", jnum("1"), nil, fault.Validation, "[input number]"},
		"the state in which a record begins":   {"status", "DRAFT", "DRAFT", "", ""},
		"a state in which none begins":         {"status", "PUBLISHED", nil, fault.InvalidState, "[input status]"},
		"a state that is none":                 {"status", "LOST", nil, fault.Validation, "[input status]"},
	} {
		set := book("a")
		set[c.field] = c.in
		body, faults := k.Check(record.Input{Set: set})
		if c.code == "" && len(faults) == 0 {
			if got := body.Fields()[c.field]; !same(got, c.want) {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
			continue
		}
		if len(faults) != 1 || faults[0].Code != c.code || fmt.Sprint(faults[0].Path) != c.at || faults[0].Text.VI == "" || faults[0].Text.EN == "" {
			t.Errorf("%s: %v, want %q at %s", name, faults, c.code, c.at)
		}
	}
}

func deep(n int) any {
	if n == 0 {
		return "x"
	}
	return []any{deep(n - 1)}
}

// TestAnUpdateIsHeldToWhatChanges: the old may stay as it is.
func TestAnUpdateIsHeldToWhatChanges(t *testing.T) {
	k := compiled(t, testkit.Library()).Kind("LibraryBook")
	const good = `{"title":"A","code":"a","status":"DRAFT","loanable":true,"removed":"x"}`
	for name, c := range map[string]struct {
		old, action string
		set         map[string]any
		want        string // body by key; "" for a fault
		code        fault.Code
	}{
		"nothing changes": {good, "", nil, `{"code":"a","loanable":true,"removed":"x","status":"DRAFT","title":"A"}`, ""},
		"a value changes, and what an older one kept stays": {good, "", map[string]any{"title": "B"}, `{"code":"a","loanable":true,"removed":"x","status":"DRAFT","title":"B"}`, ""},
		"null empties":                                    {`{"title":"A","code":"a","status":"DRAFT","loanable":true,"pages":3}`, "", map[string]any{"pages": nil}, `{"code":"a","loanable":true,"status":"DRAFT","title":"A"}`, ""},
		"what is required is not emptied":                 {good, "", map[string]any{"title": nil}, "", fault.Validation},
		"what cannot be changed":                          {good, "", map[string]any{"code": "b"}, "", fault.Validation},
		"what cannot be changed, not even by an action":   {good, "count", map[string]any{"code": "b"}, "", fault.Validation},
		"what cannot be changed, as it stands":            {good, "", map[string]any{"code": "a"}, `{"code":"a","loanable":true,"removed":"x","status":"DRAFT","title":"A"}`, ""},
		"what only actions set":                           {good, "", map[string]any{"number": jnum("7")}, "", fault.Validation},
		"what only actions set, by an action":             {good, "count", map[string]any{"number": jnum("7")}, `{"code":"a","loanable":true,"number":7,"removed":"x","status":"DRAFT","title":"A"}`, ""},
		"an old value that is wrong by now stays":         {`{"title":"A","code":"a_b","status":"DRAFT","loanable":true,"pages":9999}`, "", map[string]any{"title": "B"}, `{"code":"a_b","loanable":true,"pages":9999,"status":"DRAFT","title":"B"}`, ""},
		"an old value that is wrong, sent again":          {`{"title":"A","code":"a","status":"DRAFT","loanable":true,"pages":9999}`, "", map[string]any{"pages": jnum("9999")}, `{"code":"a","loanable":true,"pages":9999,"status":"DRAFT","title":"A"}`, ""},
		"an old value that is wrong, made another wrong":  {`{"title":"A","code":"a","status":"DRAFT","loanable":true,"pages":9999}`, "", map[string]any{"pages": jnum("9998")}, "", fault.Validation},
		"what is required since yesterday may be missing": {`{"code":"a","status":"DRAFT","loanable":true}`, "", map[string]any{"pages": jnum("3")}, `{"code":"a","loanable":true,"pages":3,"status":"DRAFT"}`, ""},
		"a default of today is filled in":                 {`{"title":"A","code":"a","status":"DRAFT"}`, "", nil, `{"code":"a","loanable":true,"status":"DRAFT","title":"A"}`, ""},
		"a step that an action makes":                     {good, "publish", map[string]any{"status": "PUBLISHED"}, `{"code":"a","loanable":true,"removed":"x","status":"PUBLISHED","title":"A"}`, ""},
		"a step that only an action makes":                {good, "", map[string]any{"status": "PUBLISHED"}, "", fault.InvalidState},
		"a step that another action makes":                {good, "count", map[string]any{"status": "PUBLISHED"}, "", fault.InvalidState},
		"a step that nobody makes":                        {good, "publish", map[string]any{"status": "RETIRED"}, "", fault.InvalidState},
		"a step that anybody makes":                       {`{"title":"A","code":"a","status":"PUBLISHED","loanable":true}`, "", map[string]any{"status": "RETIRED"}, `{"code":"a","loanable":true,"status":"RETIRED","title":"A"}`, ""},
		"a step back":                                     {`{"title":"A","code":"a","status":"PUBLISHED","loanable":true}`, "publish", map[string]any{"status": "DRAFT"}, "", fault.InvalidState},
		"no step":                                         {`{"title":"A","code":"a","status":"RETIRED","loanable":true}`, "", map[string]any{"status": "RETIRED"}, `{"code":"a","loanable":true,"status":"RETIRED","title":"A"}`, ""},
		"a state is not emptied":                          {good, "", map[string]any{"status": nil}, "", fault.Validation},
	} {
		body, faults := k.Check(record.Input{Action: c.action, Old: stored(t, k, c.old), Set: c.set})
		switch {
		case c.code == "" && (len(faults) > 0 || string(body.JSON()) != c.want):
			t.Errorf("%s: %s %v, want %s", name, body.JSON(), faults, c.want)
		case c.code != "" && (len(faults) != 1 || faults[0].Code != c.code):
			t.Errorf("%s: %v, want one %s", name, faults, c.code)
		}
	}
}

// TestAllThatIsWrongIsSaidAtOnce, each at its place.
func TestAllThatIsWrongIsSaidAtOnce(t *testing.T) {
	k := compiled(t, testkit.Library()).Kind("LibraryBook")
	_, faults := k.Check(record.Input{Set: map[string]any{"code": "a_b", "pages": jnum("0"), "topics": []any{"LAND", "x", "LAND"}, "unknown": 1, "number": jnum("1")}})
	var at []string
	for _, f := range faults {
		at = append(at, fmt.Sprint(f.Path[1:]...))
		if strings.Contains(f.Text.VI, "%!") || strings.Contains(f.Text.EN, "%!") {
			t.Errorf("a text is broken: %v", f.Text)
		}
	}
	if got := strings.Join(at, ", "); got != "title, code, topics1, topics2, pages, number, unknown" {
		t.Errorf("faults at %s", got)
	}
}

// TestABodyOfAnotherSchemaIsNotWritten.
func TestABodyOfAnotherSchemaIsNotWritten(t *testing.T) {
	k := compiled(t, testkit.Library()).Kind("LibraryLoan")
	for schema, code := range map[int]fault.Code{1: fault.InvalidState, 2: "", 3: fault.InvalidState} {
		old := stored(t, k, `{"reader":"x","book":"library-book_`+uuid.NewString()+`"}`)
		old.Schema = schema
		_, faults := k.Check(record.Input{Old: old, Set: map[string]any{"reader": "y"}})
		if len(faults) > 0 != (code != "") || len(faults) > 0 && faults[0].Code != code {
			t.Errorf("schema %d: %v, want %q", schema, faults, code)
		}
	}
}

// TestFieldsOfABodyComeByName with hidden ones and defaults.
func TestFieldsOfABodyComeByName(t *testing.T) {
	k := compiled(t, testkit.Library()).Kind("LibraryBook")
	got, err := json.Marshal(stored(t, k, `{"abstract":"x","secret":"y","removed":"z"}`).Body.Fields())
	if want := `{"loanable":true,"secret":"y","summary":"x"}`; err != nil || string(got) != want {
		t.Errorf("%s, want %s", got, want)
	}
}
