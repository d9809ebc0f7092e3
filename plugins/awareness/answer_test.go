package awareness_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/awareness"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestSessionsAndCommitments(t *testing.T) {
	sdktest.Each(t, awareness.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := published(h)
		_, to := letter(t, h, plan, nil)
		office, school, staff := h.As("stp"), h.As("sgddt"), h.As("sgddt", "OFFICER")
		study := in{"addressee": to["sgddt"], "form": "CONFERENCE", "on": "2022-03-02", "place": "Hội trường"}
		session := staff.Must("Study", study)
		vow := in{"addressee": to["sgddt"], "signer": "Dương Thị Nhung", "position": "Giám đốc", "content": "Chịu trách nhiệm về kết quả."}
		promise := staff.Must("Promise", vow)
		sdktest.Expect(t, sdktest.Cases{
			"a session of tomorrow has no attendance": {staff.Refused("AttendStudySession", in{"id": session, "officials": 5}), "IN_FUTURE"},
			"nobody commits twice on one letter":      {staff.Refused("Promise", vow.With(in{"signer": "Người khác"})), "UNIQUE"},
			"an officer signs nothing":                {staff.Refused("SignCommitment", in{"id": promise}), "FORBIDDEN"},
			"nobody signs for another unit":           {office.Refused("SignCommitment", in{"id": promise}), "FORBIDDEN"},
			"nor sees what is a district's":           {h.As("h-cau-ke").Refused("SignCommitment", in{"id": promise}), "NOT_FOUND"},
			"what is not signed is not assessed":      {h.As("ubnd-tinh").Refused("AssessCommitment", in{"id": promise, "verdict": "KEPT"}), "INVALID_STATE"},
			"the head signs":                          {school.Refused("SignCommitment", in{"id": promise}), ""},
			"once":                                    {school.Refused("SignCommitment", in{"id": promise}), "INVALID_STATE"},
			"what is signed stays":                    {school.Refused("UpdateCommitment", in{"id": promise, "version": 2, "content": "Khác"}), "SIGNED"},
			"nobody assesses oneself":                 {school.Refused("AssessCommitment", in{"id": promise, "verdict": "KEPT"}), "OWN"},
			"the head above does":                     {h.As("ubnd-tinh").Refused("AssessCommitment", in{"id": promise, "verdict": "PARTLY", "assessment": "Chậm."}), ""},
		})
		sdktest.Same(t, "heads who signed", office.Figures("committed", "count", "level"), "PROVINCE = 1")
		h.Advance(24 * time.Hour)
		count := in{"id": session, "partyMembers": 30, "officials": 12, "publicEmployees": 8, "workers": 2}
		sdktest.Expect(t, sdktest.Cases{
			"nobody was there":            {staff.Refused("AttendStudySession", in{"id": session}), "NOBODY"},
			"attendance by audience":      {staff.Refused("AttendStudySession", count), ""},
			"set right":                   {staff.Refused("AttendStudySession", count.With(in{"workers": 3, "minutes": "05/BB-SGDĐT"})), ""},
			"what was held keeps its day": {staff.Refused("UpdateStudySession", in{"id": session, "version": 3, "on": "2022-03-01"}), "HELD"},
			"figures are not typed in":    {staff.Refused("UpdateStudySession", in{"id": session, "version": 3, "attendances": 900}), "BAD_INPUT"},
		})
		own := h.As("snv").Must("CreateStudySession", in{"title": "Học tập nghị quyết", "document": "Nghị quyết", "form": "CELL_MEETING", "on": "2022-02-20", "groups": []any{"OFFICIALS", "WOMEN"}})
		h.As("snv").Must("AttendStudySession", in{"id": own, "partyMembers": 10})
		above := h.As("ubnd-tinh")
		for name, c := range map[string][2][]string{
			"attendances":          {above.Figures("sessionAttendances", "attendancesSum", "onMonth", "form"), []string{"2022-02 CELL_MEETING = 10", "2022-03 CONFERENCE = 53"}},
			"Party members":        {above.Figures("partyMemberAttendances", "partyMembersSum", "onMonth"), []string{"2022-02 = 10", "2022-03 = 30"}},
			"workers":              {above.Figures("workerAttendances", "workersSum", "onMonth"), []string{"2022-02 = 0", "2022-03 = 3"}},
			"by target group":      {above.Figures("sessionsByGroup", "attendancesSum", "onMonth", "groupsEach"), []string{"2022-02 OFFICIALS = 10", "2022-02 WOMEN = 10", "2022-03 OFFICIALS = 53"}},
			"of the office's plan": {office.Figures("sessionAttendances", "attendancesSum", "onMonth"), []string{"2022-03 = 53"}},
			"units that studied":   {office.Figures("studied", "addresseeDistinct", "level"), []string{"PROVINCE = 1"}},
			"another unit":         {h.As("h-cau-ke").Figures("sessionAttendances", "attendancesSum", "onMonth"), []string{}},
		} {
			sdktest.Same(t, name, c[0], c[1]...)
		}
	})
}

func TestReminders(t *testing.T) {
	sdktest.Each(t, awareness.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := published(h)
		g, to := letter(t, h, plan, nil)
		office, school := h.As("stp"), h.As("sgddt")
		school.Must("Acknowledge", in{"addressee": to["sgddt"]})
		session := school.Must("Study", in{"addressee": to["sgddt"], "form": "ONLINE", "on": "2022-03-01"})
		school.Must("AttendStudySession", in{"id": session, "workers": 1})
		if got := school.Refused("RemindGuidance", in{"id": g}); got != "FORBIDDEN" {
			t.Errorf("another unit reminds: %q", got)
		}
		h.AtOnce(4, func(int) string { return office.Refused("RemindGuidance", in{"id": g}) })
		all4 := "[ACKNOWLEDGEMENT SESSION COMMITMENT] false"
		want := []string{"Phòng Văn bản, Phổ biến và Theo dõi thi hành pháp luật 1 " + all4, "Sở Giáo dục và Đào tạo 1 [COMMITMENT] false", "Sở Nội vụ 1 " + all4, "UBND huyện Cầu Kè 1 " + all4, "UBND huyện Duyên Hải 1 " + all4}
		sdktest.Same(t, "four at once remind each unit once a day", office.Lines("reminders", "name", "times", "missing", "late"), want...)
		sdktest.Same(t, "who was reminded is the sender's", h.As("snv").Lines("reminders", "name"))
		if a := h.As("snv").Do(`{ awareness { addressees { nodes { remindedOn } } } }`, nil); len(a.Errors) == 0 {
			t.Errorf("the list tells who was reminded: %s", a.Body)
		}
		h.Advance(35 * 24 * time.Hour)
		if a := office.Call("RemindGuidance", "guidance { reminders(where: {times: {eq: 2}}) { nodes { name times late } } }", in{"id": g}); !strings.Contains(a.Body, `"times":2,"late":true`) {
			t.Errorf("a month later: %s", a.Body)
		}
		sdktest.Same(t, "reminders by level", office.Figures("reminderNumbers", "count", "level", "onMonth"), "DISTRICT 2022-03 = 2", "DISTRICT 2022-04 = 2", "PROVINCE 2022-03 = 3", "PROVINCE 2022-04 = 3")
	})
}

// TestAUnitIsToldInTheMorning of what it has received and not answered.
func TestAUnitIsToldInTheMorning(t *testing.T) {
	h := sdktest.New(t, awareness.Module(), sdktest.SQLite)
	plan := published(h)
	g, to := letter(t, h, plan, in{"due": "2022-03-10"})
	school := h.As("sgddt")
	school.Must("Acknowledge", in{"addressee": to["sgddt"]})
	h.Work()
	told := func() (about []string) {
		for text := range strings.SplitSeq(school.Told(), "\n") {
			if strings.Contains(text, "125/STP-VBPB") {
				about = append(about, text)
			}
		}
		return about
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
		want := step.want + " “Thực hiện Kết luận số 80-KL/TW” (125/STP-VBPB): cần tổ chức học tập, quán triệt, ký cam kết, hạn 10/03/2022."
		sdktest.Until(t, step.name, func() bool {
			return slices.ContainsFunc(told(), func(text string) bool { return strings.Contains(text, want) })
		})
		if step.remind {
			h.As("stp").Must("RemindGuidance", in{"id": g})
		}
	}
	if texts := told(); len(texts) != 4 {
		t.Errorf("it was told %d times: %q", len(texts), texts)
	}
}
