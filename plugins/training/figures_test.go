package training_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

// recount groups the rows that a person sees, as figures should: of keeps the rows, by makes the key.
func recount(rows []string, of func(f []string) bool, by ...int) []string {
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
	var out []string
	for k, v := range n {
		out = append(out, fmt.Sprint(k, " = ", v))
	}
	slices.Sort(out)
	return out
}

func TestStatisticsAreARecount(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, district := h.As("stp"), h.As("h-cau-ke")
		people := roster(t, stp, "Một", "Hai", "Ba", "Bốn", "Năm")
		below := roster(t, district, "Sáu", "Bảy")
		roster(t, h.As("h-duyen-hai"), "Tám") // the other district's
		stp.Must("CreateReporter", someone("Chưa công nhận", in{"level": "PROVINCE"}))
		for i, c := range []struct {
			who    *sdktest.Person
			people []any
			days   []string
		}{{stp, people, []string{"2021-11-30", "2021-12-01"}}, {stp, people[:3], []string{"2022-01-15"}}, {district, below, []string{"2022-02-10"}}} {
			course, sessions := class(t, c.who, fmt.Sprint("Lớp ", i), 20, c.days...)
			c.who.Must("EnrolCourse", in{"id": course, "reporters": c.people, "guests": []any{"Khách"}})
			for _, s := range sessions {
				c.who.Must("AttendSession", in{"id": s, "absent": []any{enrolment(t, c.who, course, "Khách")}})
			}
		}
		for name, p := range map[string]*sdktest.Person{"the office": stp, "the district": district, "the province": h.As("ubnd-tinh")} {
			reporters := rows(t, p, "reporters", "level", "sex", "ethnicity", "degree", "status")
			if got, want := p.Figures("reporterNumbers", "count", "level", "sex", "ethnicity", "degree"),
				recount(reporters, func(f []string) bool { return f[4] == "RECOGNISED" }, 0, 1, 2, 3); !slices.Equal(got, want) || len(got) == 0 {
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
			if got, want := p.Figures("trainedReporters", "reporterDistinct", "attendedOnYear", "level", "sex", "degree"),
				recount(persons, func(f []string) bool { return f[0] == "REPORTER" }, 4, 1, 2, 3); !slices.Equal(got, want) || len(got) == 0 {
				t.Errorf("%s, trained: %v, want %v", name, got, want)
			}
			var hours []string
			for _, line := range taken {
				if f := strings.Split(line, "|"); f[0] == "REPORTER" {
					hours = append(hours, f[5]+" "+f[4]+" = "+f[6])
				}
			}
			slices.Sort(hours)
			sdktest.Same(t, name+", hours", p.Figures("reporterHours", "hoursSum", "reporter { name }", "attendedOnYear"), hours...)
		}
		if got := stp.Figures("traineeNumbers", "enrolledSum", "startsMonth", "status"); !slices.Contains(got, "2021-11 OPEN = 6") || !slices.Contains(got, "2022-01 OPEN = 4") {
			t.Errorf("trainees by month: %v", got)
		}
		if got := stp.Figures("courseNumbers", "count", "startsMonth", "status"); !slices.Contains(got, "2021-11 OPEN = 1") || !slices.Contains(got, "2022-01 OPEN = 1") {
			t.Errorf("courses by month: %v", got)
		}
		above := h.As("ubnd-tinh")
		sdktest.Same(t, "attendances that the province sees as figures", above.Figures("attendanceNumbers", "count", "onMonth", "group"),
			"2021-11 REPORTER = 5", "2021-12 REPORTER = 5", "2022-01 REPORTER = 3", "2022-02 REPORTER = 2")
		sdktest.Same(t, "the province sees who was there", above.Lines("attendances", "name"))
		sdktest.Same(t, "a department beside sees figures", h.As("snv").Figures("attendanceNumbers", "count", "onMonth", "group"))
	})
}

// rows are all rows of a list, their fields with bars between.
func rows(t testing.TB, p *sdktest.Person, list string, fields ...string) []string {
	t.Helper()
	var out []string
	for _, n := range p.See(list + "(first: 100) { nodes { " + strings.Join(fields, " ") + " } }").(map[string]any)["nodes"].([]any) {
		var f []string
		for _, name := range fields {
			f = append(f, fmt.Sprint(n.(map[string]any)[name]))
		}
		out = append(out, strings.Join(f, "|"))
	}
	return out
}
