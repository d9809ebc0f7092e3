package awareness_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestSessionsAndCommitments(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		plan := published(t, h)
		_, to := letter(t, h, plan, nil)
		office, school, staff := h.As("stp"), h.As("sgddt"), h.As("sgddt", "OFFICER")
		study := in{"addressee": to["sgddt"], "form": "CONFERENCE", "on": "2022-03-02", "place": "Hội trường"}
		session := must(t, staff, "Study", "studySession", study)
		vow := in{"addressee": to["sgddt"], "signer": "Dương Thị Nhung", "position": "Giám đốc", "content": "Chịu trách nhiệm về kết quả."}
		promise := must(t, staff, "Promise", "commitment", vow)
		for _, c := range []struct{ name, got, want string }{
			{"a session of tomorrow has no attendance", refused(staff, "AttendStudySession", "studySession { id }", in{"id": session, "officials": 5}), "IN_FUTURE"},
			{"nobody commits twice on one letter", refused(staff, "Promise", "commitment { id }", vow.with(in{"signer": "Người khác"})), "UNIQUE"},
			{"an officer signs nothing", refused(staff, "SignCommitment", "commitment { id }", in{"id": promise}), "FORBIDDEN"},
			{"nobody signs for another unit", refused(office, "SignCommitment", "commitment { id }", in{"id": promise}), "FORBIDDEN"},
			{"nor sees what is a district's", refused(h.As("h-cau-ke"), "SignCommitment", "commitment { id }", in{"id": promise}), "NOT_FOUND"},
			{"what is not signed is not assessed", refused(h.As("ubnd-tinh"), "AssessCommitment", "commitment { id }", in{"id": promise, "verdict": "KEPT"}), "INVALID_STATE"},
			{"the head signs", refused(school, "SignCommitment", "commitment { id }", in{"id": promise}), ""},
			{"once", refused(school, "SignCommitment", "commitment { id }", in{"id": promise}), "INVALID_STATE"},
			{"what is signed stays", refused(school, "UpdateCommitment", "commitment { id }", in{"id": promise, "version": 2, "content": "Khác"}), "SIGNED"},
			{"nobody assesses oneself", refused(school, "AssessCommitment", "commitment { id }", in{"id": promise, "verdict": "KEPT"}), "OWN"},
			{"the head above does", refused(h.As("ubnd-tinh"), "AssessCommitment", "commitment { id }", in{"id": promise, "verdict": "PARTLY", "assessment": "Chậm."}), ""},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := figures(t, office, "committed", "count", "level"); !slices.Equal(got, []string{"PROVINCE 1"}) {
			t.Errorf("heads who signed: %v", got)
		}
		h.Advance(24 * time.Hour)
		count := in{"id": session, "partyMembers": 30, "officials": 12, "publicEmployees": 8, "workers": 2}
		for _, c := range []struct{ name, got, want string }{
			{"nobody was there", refused(staff, "AttendStudySession", "studySession { id }", in{"id": session}), "NOBODY"},
			{"attendance by audience", refused(staff, "AttendStudySession", "studySession { id }", count), ""},
			{"set right", refused(staff, "AttendStudySession", "studySession { id }", count.with(in{"workers": 3, "minutes": "05/BB-SGDĐT"})), ""},
			{"what was held keeps its day", refused(staff, "UpdateStudySession", "studySession { id }", in{"id": session, "version": 3, "on": "2022-03-01"}), "HELD"},
			{"figures are not typed in", refused(staff, "UpdateStudySession", "studySession { id }", in{"id": session, "version": 3, "attendances": 900}), "BAD_INPUT"},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		own := must(t, h.As("snv"), "CreateStudySession", "studySession", in{"title": "Học tập nghị quyết", "document": "Nghị quyết", "form": "CELL_MEETING", "on": "2022-02-20", "groups": []any{"OFFICIALS", "WOMEN"}})
		must(t, h.As("snv"), "AttendStudySession", "studySession", in{"id": own, "partyMembers": 10})
		above := h.As("ubnd-tinh")
		for name, c := range map[string]struct {
			got, want []string
		}{
			"attendances":          {figures(t, above, "sessionAttendances", "attendancesSum", "onMonth", "form"), []string{"2022-02 CELL_MEETING 10", "2022-03 CONFERENCE 53"}},
			"Party members":        {figures(t, above, "partyMemberAttendances", "partyMembersSum", "onMonth"), []string{"2022-02 10", "2022-03 30"}},
			"workers":              {figures(t, above, "workerAttendances", "workersSum", "onMonth"), []string{"2022-02 0", "2022-03 3"}},
			"by target group":      {figures(t, above, "sessionsByGroup", "attendancesSum", "onMonth", "groupsEach"), []string{"2022-02 OFFICIALS 10", "2022-02 WOMEN 10", "2022-03 OFFICIALS 53"}},
			"of the office's plan": {figures(t, office, "sessionAttendances", "attendancesSum", "onMonth"), []string{"2022-03 53"}},
			"units that studied":   {figures(t, office, "studied", "addresseeDistinct", "level"), []string{"PROVINCE 1"}},
			"another unit":         {figures(t, h.As("h-cau-ke"), "sessionAttendances", "attendancesSum", "onMonth"), []string{}},
		} {
			if !slices.Equal(c.got, c.want) {
				t.Errorf("%s: %v, want %v", name, c.got, c.want)
			}
		}
	})
}

func TestReminders(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		plan := published(t, h)
		g, to := letter(t, h, plan, nil)
		office, school := h.As("stp"), h.As("sgddt")
		must(t, school, "Acknowledge", "acknowledgement", in{"addressee": to["sgddt"]})
		session := must(t, school, "Study", "studySession", in{"addressee": to["sgddt"], "form": "ONLINE", "on": "2022-03-01"})
		must(t, school, "AttendStudySession", "studySession", in{"id": session, "workers": 1})
		if got := refused(school, "RemindGuidance", "guidance { id }", in{"id": g}); got != "FORBIDDEN" {
			t.Errorf("another unit reminds: %q", got)
		}
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				for code := "CONFLICT"; code == "CONFLICT"; {
					code = refused(office, "RemindGuidance", "guidance { id }", in{"id": g})
				}
			})
		}
		all.Wait()
		all4 := "[ACKNOWLEDGEMENT SESSION COMMITMENT] false"
		want := []string{"Phòng Văn bản, Phổ biến và Theo dõi thi hành pháp luật 1 " + all4, "Sở Giáo dục và Đào tạo 1 [COMMITMENT] false", "Sở Nội vụ 1 " + all4, "UBND huyện Cầu Kè 1 " + all4, "UBND huyện Duyên Hải 1 " + all4}
		if got := lines(t, office, "reminders", "", "name", "times", "missing", "late"); !slices.Equal(got, want) {
			t.Errorf("four at once remind each unit once a day:\ngot  %v\nwant %v", got, want)
		}
		if got := lines(t, h.As("snv"), "reminders", "", "name"); len(got) > 0 {
			t.Errorf("who was reminded is the sender's: %v", got)
		}
		if a := h.As("snv").Do(`{ awareness { addressees { nodes { remindedOn } } } }`, nil); len(a.Errors) == 0 {
			t.Errorf("the list tells who was reminded: %s", a.Body)
		}
		h.Advance(35 * 24 * time.Hour)
		if a := ask(office, "RemindGuidance", "guidance { reminders(where: {times: {eq: 2}}) { nodes { name times late } } }", in{"id": g}); !strings.Contains(a.Body, `"times":2,"late":true`) {
			t.Errorf("a month later: %s", a.Body)
		}
		if got := figures(t, office, "reminderNumbers", "count", "level", "onMonth"); !slices.Equal(got, []string{"DISTRICT 2022-03 2", "DISTRICT 2022-04 2", "PROVINCE 2022-03 3", "PROVINCE 2022-04 3"}) {
			t.Errorf("reminders by level: %v", got)
		}
	})
}

// TestAUnitIsToldInTheMorning of what it has received and not answered.
func TestAUnitIsToldInTheMorning(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	g, to := letter(t, h, plan, in{"due": "2022-03-10"})
	school := h.As("sgddt")
	must(t, school, "Acknowledge", "acknowledgement", in{"addressee": to["sgddt"]})
	h.Work()
	told := func(p *sdktest.Person) string {
		var out []string
		nodes, _ := p.Do(`{ notifications(first: 50) { nodes { text } } }`, nil).Get("notifications.nodes").([]any)
		for _, n := range nodes {
			text := n.(map[string]any)["text"].(string)
			if strings.Contains(text, "125/STP-VBPB") {
				out = append(out, text)
			}
		}
		slices.Sort(out)
		return strings.Join(out, "\n")
	}
	for _, step := range []struct {
		name, want string
		days       int
		remind     bool
	}{
		{"the day after it was sent", "Văn bản mới.", 1, false},
		{"three days before it is due", "Sắp đến hạn.", 5, true},
		{"after the sender's reminder", "Đôn đốc lần 1.", 1, false},
		{"the day after it was due", "Quá hạn.", 3, false},
	} {
		h.Advance(time.Duration(step.days) * 24 * time.Hour)
		until := time.Now().Add(time.Minute) // the server's work is not on the test's clock
		for !strings.Contains(told(school), step.want) && time.Now().Before(until) {
			time.Sleep(50 * time.Millisecond)
		}
		if !strings.Contains(told(school), step.want+" “Thực hiện Kết luận số 80-KL/TW” (125/STP-VBPB): cần tổ chức học tập, quán triệt, ký cam kết, hạn 10/03/2022.") {
			t.Errorf("%s: %s", step.name, told(school))
		}
		if step.remind {
			must(t, h.As("stp"), "RemindGuidance", "guidance", in{"id": g})
		}
	}
	if n := strings.Count(told(school), "\n") + 1; n != 4 {
		t.Errorf("it was told %d times: %s", n, fmt.Sprint(told(school)))
	}
}
