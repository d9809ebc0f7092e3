package training_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// figures are the groups of a statistic: "key fields = value".
func figures(t testing.TB, p *sdktest.Person, name, value string, keys ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	list, _ := see(t, p, fmt.Sprintf("%s { %s key { %s } }", name, value, strings.Join(keys, " "))).([]any)
	for _, g := range list {
		group := g.(map[string]any)
		var key []string
		for _, k := range keys {
			k, _, _ = strings.Cut(k, " ")
			v := group["key"].(map[string]any)[k]
			if inner, ok := v.(map[string]any); ok {
				v = inner["name"]
			}
			key = append(key, fmt.Sprint(v))
		}
		out[strings.Join(key, " ")] = fmt.Sprint(group[value])
	}
	return out
}

// recount groups the rows that a person sees, as figures should: of keeps the rows, by makes the key.
func recount(rows []string, of func(f []string) bool, by ...int) map[string]string {
	n := map[string]int{}
	for _, row := range rows {
		if f := strings.Split(row, "|"); of(f) {
			var key []string
			for _, i := range by {
				key = append(key, f[i])
			}
			n[strings.Join(key, " ")]++
		}
	}
	out := map[string]string{}
	for k, v := range n {
		out[k] = fmt.Sprint(v)
	}
	return out
}

func TestStatisticsAreARecount(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp, district := h.As("stp"), h.As("h-cau-ke")
		people := roster(t, stp, "Một", "Hai", "Ba", "Bốn", "Năm")
		below := roster(t, district, "Sáu", "Bảy")
		roster(t, h.As("h-duyen-hai"), "Tám") // the other district's
		must(t, stp, "CreateReporter", "reporter", someone("Chưa công nhận", in{"level": "PROVINCE"}))
		for i, c := range []struct {
			who    *sdktest.Person
			people []any
			days   []string
		}{{stp, people, []string{"2021-11-30", "2021-12-01"}}, {stp, people[:3], []string{"2022-01-15"}}, {district, below, []string{"2022-02-10"}}} {
			course, sessions := class(t, c.who, fmt.Sprint("Lớp ", i), 20, c.days...)
			must(t, c.who, "EnrolCourse", "course", in{"id": course, "reporters": c.people, "guests": []any{"Khách"}})
			for _, s := range sessions {
				must(t, c.who, "AttendSession", "session", in{"id": s, "absent": []any{enrolment(t, c.who, course, "Khách")}})
			}
		}
		for name, p := range map[string]*sdktest.Person{"the office": stp, "the district": district, "the province": h.As("ubnd-tinh")} {
			reporters := rows(t, p, "reporters", "level", "sex", "ethnicity", "degree", "status")
			if got, want := figures(t, p, "reporterNumbers", "count", "level", "sex", "ethnicity", "degree"),
				recount(reporters, func(f []string) bool { return f[4] == "RECOGNISED" }, 0, 1, 2, 3); !maps.Equal(got, want) || len(got) == 0 {
				t.Errorf("%s, reporters: %v, want %v", name, got, want)
			}
			taken := rows(t, p, "enrolments", "group", "level", "sex", "degree", "attendedOn", "name", "hours")
			for i, line := range taken {
				f := strings.Split(line, "|")
				f[4] = strings.Split(f[4], "-")[0]
				taken[i] = strings.Join(f, "|")
			}
			persons := slices.Clone(taken)
			slices.Sort(persons) // nobody attends two courses in one year here
			if got, want := figures(t, p, "trainedReporters", "reporterDistinct", "attendedOnYear", "level", "sex", "degree"),
				recount(persons, func(f []string) bool { return f[0] == "REPORTER" }, 4, 1, 2, 3); !maps.Equal(got, want) || len(got) == 0 {
				t.Errorf("%s, trained: %v, want %v", name, got, want)
			}
			hours := map[string]string{}
			for _, line := range taken {
				if f := strings.Split(line, "|"); f[0] == "REPORTER" {
					hours[f[5]+" "+f[4]] = f[6]
				}
			}
			if got := figures(t, p, "reporterHours", "hoursSum", "reporter { name }", "attendedOnYear"); !maps.Equal(got, hours) {
				t.Errorf("%s, hours: %v, want %v", name, got, hours)
			}
		}
		if got := figures(t, stp, "traineeNumbers", "enrolledSum", "startsMonth", "status"); got["2021-11 OPEN"] != "6" || got["2022-01 OPEN"] != "4" {
			t.Errorf("trainees by month: %v", got)
		}
		if got := figures(t, stp, "courseNumbers", "count", "startsMonth", "status"); got["2021-11 OPEN"] != "1" || got["2022-01 OPEN"] != "1" {
			t.Errorf("courses by month: %v", got)
		}
		above := h.As("ubnd-tinh")
		if got := figures(t, above, "attendanceNumbers", "count", "onMonth", "group"); !maps.Equal(got, map[string]string{"2021-11 REPORTER": "5", "2021-12 REPORTER": "5", "2022-01 REPORTER": "3", "2022-02 REPORTER": "2"}) {
			t.Errorf("attendances that the province sees as figures: %v", got)
		}
		if got := lines(t, above, "attendances", "", "name"); len(got) > 0 {
			t.Errorf("the province sees who was there: %v", got)
		}
		if got := figures(t, h.As("snv"), "attendanceNumbers", "count", "onMonth", "group"); len(got) > 0 {
			t.Errorf("a department beside sees figures: %v", got)
		}
	})
}

// rows are all rows of a list, their fields with bars between.
func rows(t testing.TB, p *sdktest.Person, list string, fields ...string) []string {
	t.Helper()
	var out []string
	for _, n := range see(t, p, list+"(first: 100) { nodes { "+strings.Join(fields, " ")+" } }").(map[string]any)["nodes"].([]any) {
		var f []string
		for _, name := range fields {
			f = append(f, fmt.Sprint(n.(map[string]any)[name]))
		}
		out = append(out, strings.Join(f, "|"))
	}
	return out
}
