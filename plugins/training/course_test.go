package training_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

// class opens a course with sessions on days, of two hours each.
func class(t testing.TB, p *sdktest.Person, title string, places int, days ...string) (course string, sessions []string) {
	t.Helper()
	course = p.Must("CreateCourse", in{"title": title, "starts": days[0], "ends": days[len(days)-1], "capacity": places})
	p.Must("UpdateCourse", in{"id": course, "version": 1, "status": "OPEN"})
	for i, d := range days {
		sessions = append(sessions, p.Must("CreateSession", in{"course": course, "title": fmt.Sprint("Buổi ", i+1), "on": d, "hours": "2.0"}))
	}
	return course, sessions
}

// roster enters reporters and returns their ids.
func roster(t testing.TB, p *sdktest.Person, names ...string) (ids []any) {
	t.Helper()
	for i, name := range names {
		more := in{"level": []string{"PROVINCE", "DISTRICT"}[i%2], "degree": []string{"LAW", "OTHER", "LAW"}[i%3], "sex": []string{"FEMALE", "MALE"}[i/2%2]}
		id := p.Must("CreateReporter", someone(name, more))
		p.Must("RecogniseReporter", in{"id": id, "decisionNo": "1/QĐ", "on": "2020-01-06"})
		ids = append(ids, id)
	}
	return ids
}

// enrolment finds the enrolment of somebody on a course.
func enrolment(t testing.TB, p *sdktest.Person, course, name string) string {
	t.Helper()
	return p.Lines(fmt.Sprintf(`enrolments(where: {course: {id: {eq: %q}}, name: {eq: %q}})`, course, name), "id")[0]
}

func TestACourseFromOpeningToCertificates(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer := h.As("stp"), h.As("stp", "OFFICER")
		people := roster(t, p, "Thạch Trúc", "Kim Duyên", "Sơn Liễu")
		course, sessions := class(t, p, "Kỹ năng", 5, "2022-02-22", "2022-02-23", "2022-02-24")
		about := in{"id": course}
		enrol := func(more in) string { return officer.Refused("EnrolCourse", about.With(more)) }
		sdktest.Expect(t, sdktest.Cases{
			"nobody is no list":                  {enrol(in{}), "NOBODY"},
			"six do not fit in five places":      {enrol(in{"guests": []any{"a", "b", "c", "d", "e", "f"}}), "FULL"},
			"somebody who is not there":          {enrol(in{"reporters": []any{people[0].(string)[:len(people[0].(string))-12] + "000000000000"}}), "NOT_FOUND"},
			"the same person twice in one list":  {enrol(in{"reporters": []any{people[0], people[0]}}), "VALIDATION"},
			"three of the roster and a guest":    {enrol(in{"reporters": people, "guests": []any{"Nguyễn Giang, Sở Y tế"}}), ""},
			"nobody is twice on a course":        {enrol(in{"reporters": people[:1]}), "UNIQUE"},
			"two do not fit in the last place":   {enrol(in{"guests": []any{"a", "b"}}), "FULL"},
			"the other department enrols nobody": {h.As("sgddt").Refused("EnrolCourse", about.With(in{"guests": []any{"a"}})), "FORBIDDEN"},
			"fewer places than people":           {p.Refused("UpdateCourse", in{"id": course, "version": 3, "capacity": 3}), "TOO_FEW"},
		})
		first := officer.Must("AttendSession", in{"id": sessions[0], "absent": []any{enrolment(t, p, course, "Sơn Liễu")}})
		officer.Must("AttendSession", in{"id": sessions[1], "absent": []any{enrolment(t, p, course, "Sơn Liễu"), enrolment(t, p, course, "Kim Duyên")}})
		if got := p.Refused("FinishCourse", about); got != "NOT_HELD" {
			t.Errorf("a course ends before its last session: %q", got)
		}
		officer.Must("AttendSession", in{"id": sessions[2], "absent": []any{}})
		// The first list was wrong: Kim Duyên was not there, Sơn Liễu was.
		officer.Must("AttendSession", in{"id": first, "absent": []any{enrolment(t, p, course, "Kim Duyên")}})
		// Nor was the last one right: Thạch Trúc was not there.
		officer.Must("AttendSession", in{"id": sessions[2], "absent": []any{enrolment(t, p, course, "Thạch Trúc")}})
		want := []string{"Kim Duyên 2.0 2022-02-24", "Nguyễn Giang, Sở Y tế 6.0 2022-02-24", "Sơn Liễu 4.0 2022-02-24", "Thạch Trúc 4.0 2022-02-23"}
		if got := p.Lines("enrolments", "name", "hours", "attendedOn"); !slices.Equal(got, want) {
			t.Errorf("hours after the list was set right:\ngot  %v\nwant %v", got, want)
		}
		if got := officer.Refused("UpdateSession", in{"id": first, "version": 2, "hours": "4.0"}); got != "HELD" {
			t.Errorf("the hours of a session that was held: %q", got)
		}
		sdktest.Same(t, "sessions", p.Lines("sessions", "on", "present", "status"), "2022-02-22 3 HELD", "2022-02-23 2 HELD", "2022-02-24 3 HELD")
		if got := officer.Refused("LeaveEnrolment", in{"id": enrolment(t, p, course, "Kim Duyên")}); got != "ATTENDED" {
			t.Errorf("who was there leaves: %q", got)
		}
		if got := officer.Refused("FinishCourse", about); got != "FORBIDDEN" {
			t.Errorf("an officer certifies: %q", got)
		}
		p.Must("FinishCourse", about.With(in{"share": 60}))
		sdktest.Same(t, "certificates", p.Lines("certificates", "number", "year", "name", "status"), "1 2022 Nguyễn Giang, Sở Y tế ISSUED", "2 2022 Sơn Liễu ISSUED", "3 2022 Thạch Trúc ISSUED")
		if got := p.Lines("enrolments", "name", "status"); got[0] != "Kim Duyên INCOMPLETE" || got[1] != "Nguyễn Giang, Sở Y tế COMPLETED" {
			t.Errorf("outcomes: %v", got)
		}
		if got := officer.Refused("AttendSession", in{"id": first, "absent": []any{}}); got != "NOT_OPEN" {
			t.Errorf("attendance after the end: %q", got)
		}
		for _, other := range []*sdktest.Person{h.As("sgddt"), h.As("h-duyen-hai")} {
			for _, list := range []string{"enrolments", "certificates", "sessions", "attendances"} {
				if got := other.Lines(list, "id"); len(got) > 0 {
					t.Errorf("T1 another unit sees %s: %v", list, got)
				}
			}
			if got := other.Lines("courses", "title"); len(got) != 1 {
				t.Errorf("another unit sees the courses %v, want the finished one", got)
			}
		}
	})
}

func TestPlacesAndNumbersUnderLoad(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		const places, asking = 6, 12
		course, sessions := class(t, p, "Đông người", places, "2022-02-22")
		other, more := class(t, p, "Lớp khác", places, "2022-02-22")
		got := h.AtOnce(asking, func(i int) string {
			return p.Refused("EnrolCourse", in{"id": course, "guests": []any{fmt.Sprint("Người ", i)}})
		})
		slices.Sort(got)
		if want := append(slices.Repeat([]string{""}, places), slices.Repeat([]string{"FULL"}, asking-places)...); !slices.Equal(got, want) {
			t.Errorf("C4 a course of %d places answered %v", places, got)
		}
		if rows := p.Lines(`courses(where: {id: {eq: "`+course+`"}})`, "enrolled"); rows[0] != fmt.Sprint(places) {
			t.Errorf("C4 the course says %s enrolled", rows[0])
		}
		if rows := p.Lines(`enrolments(where: {course: {id: {eq: "`+course+`"}}})`, "name"); len(rows) != places {
			t.Errorf("C4 %d people are on the list: %v", len(rows), rows)
		}
		if got := p.Refused("LeaveEnrolment", in{"id": enrolment(t, p, course, p.Lines(`enrolments(where: {course: {id: {eq: "`+course+`"}}})`, "name")[0])}); got != "" {
			t.Errorf("a place is given back: %s", got)
		}
		p.Must("EnrolCourse", in{"id": course, "guests": []any{"Người được chỗ trống"}})
		p.Must("EnrolCourse", in{"id": other, "guests": []any{"A", "B", "C", "D", "E"}})
		for _, s := range append(sessions, more...) {
			p.Must("AttendSession", in{"id": s, "absent": []any{}})
		}
		courses := []string{course, other}
		h.AtOnce(len(courses), func(i int) string { return p.Refused("FinishCourse", in{"id": courses[i]}) })
		var want []string
		for n := range places + 5 {
			want = append(want, fmt.Sprintf("%02d", n+1))
		}
		var numbers []string
		for _, line := range p.Lines("certificates(first: 50)", "number") {
			numbers = append(numbers, fmt.Sprintf("%02s", line))
		}
		slices.Sort(numbers)
		if !slices.Equal(numbers, want) {
			t.Errorf("C7 two courses at once got the numbers %v", numbers)
		}
		p.Must("RevokeCertificate", in{"id": p.Lines("certificates(first: 1)", "id")[0], "reason": "Sai tên."})
		if got := p.Lines("certificates(first: 50)", "number"); len(got) != len(want) {
			t.Errorf("a revoked certificate lost its number: %v", got)
		}
	})
}
