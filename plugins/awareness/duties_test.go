package awareness_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/awareness"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestDuty01GuideAllUnits(t *testing.T) {
	h := sdktest.New(t, awareness.Module(), sdktest.SQLite)
	plan := published(h)
	office := h.As("stp")
	g := office.Must("CreateGuidance", in{"title": "Triển khai kế hoạch năm 2022", "subject": "PROGRAMME", "symbol": "31/STP", "issuedOn": "2022-02-28",
		"task": plan.Task(2), "assignment": plan.Part(2, "stp")})
	h.As("snv").SeesNothing("guidances")
	office.Must("AddressGuidance", in{"id": g, "units": []any{h.UnitID("sgddt"), h.UnitID("snv")}, "level": "PROVINCE"})
	office.Must("IssueGuidance", in{"id": g})
	sdktest.Same(t, "the part shows", office.Proofs(plan.Part(2, "stp")), "AwarenessGuidance Triển khai kế hoạch năm 2022")
	sdktest.Same(t, "guidance issued", office.Figures("guidanceNumbers", "count", "issuedOnMonth", "subject"), "2022-02 PROGRAMME = 1")
	h.As("sgddt").Must("Acknowledge", in{"addressee": sentTo(t, office, g)["sgddt"]})
	sdktest.Same(t, "who has not", office.Lines("addressees(where: {acknowledgements: {none: {}}})", "name"), "Sở Nội vụ")
	h.As("snv").SeesNothing("acknowledgements")
	t.Log("missing: the letter itself as an official paper (Decree 30/2020) with its number from the register")
}

func TestDuty04StudyWithinTheDepartment(t *testing.T) {
	h := sdktest.New(t, awareness.Module(), sdktest.SQLite)
	plan := published(h)
	office := h.As("stp")
	part := plan.Part(1, "stp")
	s := office.Must("CreateStudySession", in{"title": "Học tập Kết luận số 80-KL/TW", "document": "Kết luận số 80-KL/TW", "form": "CONFERENCE", "on": "2022-02-25", "assignment": part})
	office.Must("AttendStudySession", in{"id": s, "partyMembers": 41, "officials": 22, "publicEmployees": 15, "workers": 6, "minutes": "01/BB"})
	sdktest.Same(t, "the part shows", office.Proofs(part), "AwarenessStudySession Học tập Kết luận số 80-KL/TW")
	for stat, want := range map[string]string{"partyMemberAttendances partyMembersSum": "41", "officialAttendances officialsSum": "22",
		"publicEmployeeAttendances publicEmployeesSum": "15", "workerAttendances workersSum": "6", "sessionAttendances attendancesSum": "84", "sessionNumbers count": "1"} {
		var name, value string
		_, _ = fmt.Sscan(stat, &name, &value)
		if got := office.Figures(name, value, "onMonth"); !slices.Equal(got, []string{"2022-02 = " + want}) {
			t.Errorf("%s: %v, want %s", name, got, want)
		}
	}
	h.As("snv").SeesNothing("studySessions")
}

func TestDuty05ResponsibilityOfHeads(t *testing.T) {
	h := sdktest.New(t, awareness.Module(), sdktest.SQLite)
	plan := published(h)
	office, school := h.As("stp"), h.As("sgddt")
	_, to := letter(t, h, plan, nil)
	school.Must("Acknowledge", in{"addressee": to["sgddt"]})
	c := school.Must("Promise", in{"addressee": to["sgddt"], "signer": "Dương Thị Nhung", "position": "Giám đốc", "content": "Đưa vào chương trình công tác."})
	signedBy := func() []string {
		return office.Lines(`addressees(where: {commitments: {some: {status: {ne: DRAFT}}}})`, "name")
	}
	if got := signedBy(); len(got) > 0 {
		t.Errorf("a draft counts as signed: %v", got)
	}
	school.Must("SignCommitment", in{"id": c})
	if got := signedBy(); !slices.Equal(got, []string{"Sở Giáo dục và Đào tạo"}) {
		t.Errorf("who has signed: %v", got)
	}
	sdktest.Same(t, "the unit's part shows", school.Proofs(plan.Part(2, "sgddt")), "AwarenessAcknowledgement Thực hiện Kết luận số 80-KL/TW", "AwarenessCommitment Dương Thị Nhung")
	sdktest.Same(t, "who has not, by level", office.Figures("addressed(where: {commitments: {none: {status: {ne: DRAFT}}}})", "count", "level"), "DISTRICT = 2", "PROVINCE = 2")
	h.As("snv").SeesNothing("commitments")
}

func TestDuty19GuideTheUseOfForms(t *testing.T) {
	h := sdktest.New(t, awareness.Module(), sdktest.SQLite)
	plan := published(h)
	office, school := h.As("stp"), h.As("sgddt")
	part := plan.Part(3, "stp")
	g := office.Must("CreateGuidance", in{"title": "Hướng dẫn sử dụng các hình thức phổ biến", "subject": "FORMS", "symbol": "77/STP", "issuedOn": "2022-03-01", "task": plan.Task(3),
		"assignment": part, "fields": []any{"JUSTICE", "LAND"}, "content": "Ưu tiên hình thức trực tiếp ở ấp, khóm."})
	office.Must("AddressGuidance", in{"id": g, "units": []any{h.UnitID("sgddt")}, "level": "PROVINCE", "below": true})
	office.Must("IssueGuidance", in{"id": g})
	school.Must("Acknowledge", in{"addressee": sentTo(t, school, g)["sgddt"], "measures": "Đưa vào sinh hoạt dưới cờ."})
	if got := office.Proofs(part); len(got) != 1 {
		t.Errorf("the part shows %v", got)
	}
	sdktest.Same(t, "what units do with it", office.Lines("acknowledgements", "measures"), "Đưa vào sinh hoạt dưới cờ.")
	sdktest.Same(t, "by field of law", office.Figures("guidanceFields", "count", "fieldsEach", "issuedOnYear"), "JUSTICE 2022 = 1", "LAND 2022 = 1")
	h.As("snv").SeesNothing("acknowledgements")
}
