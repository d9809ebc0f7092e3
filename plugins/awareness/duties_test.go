package awareness_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// tied are the records of a list that a unit's own part of a task shows, by one of their fields.
func tied(t testing.TB, p *sdktest.Person, part, list, field string) []string {
	t.Helper()
	a := p.Do(fmt.Sprintf(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { it: %s { nodes { %s } } } } }`, list, field), map[string]any{"id": part})
	out := []string{}
	nodes, _ := a.Get("assignments.nodes.0.it.nodes").([]any)
	for _, n := range nodes {
		out = append(out, fmt.Sprint(n.(map[string]any)[field]))
	}
	slices.Sort(out)
	return out
}

// theOther is a unit beside, which takes part in the plan and sees nothing of what others keep.
func theOther(t testing.TB, h *sdktest.Host, list, field string) {
	t.Helper()
	if got := lines(t, h.As("snv"), list, "", field); len(got) > 0 {
		t.Errorf("another unit sees %s: %v", list, got)
	}
}

func TestDuty01GuideAllUnits(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	office := h.As("stp")
	g := must(t, office, "CreateGuidance", "guidance", in{"title": "Triển khai kế hoạch năm 2022", "subject": "PROGRAMME", "symbol": "31/STP", "issuedOn": "2022-02-28",
		"task": plan.tasks["1.2"], "assignment": plan.part(office, "1.2")})
	theOther(t, h, "guidances", "title")
	must(t, office, "AddressGuidance", "guidance", in{"id": g, "units": []any{h.UnitID("sgddt"), h.UnitID("snv")}, "level": "PROVINCE"})
	must(t, office, "IssueGuidance", "guidance", in{"id": g})
	if got := tied(t, office, plan.part(office, "1.2"), "awarenessGuidances", "symbol"); !slices.Equal(got, []string{"31/STP"}) {
		t.Errorf("the part shows %v", got)
	}
	if got := figures(t, office, "guidanceNumbers", "count", "issuedOnMonth", "subject"); !slices.Equal(got, []string{"2022-02 PROGRAMME 1"}) {
		t.Errorf("guidance issued: %v", got)
	}
	must(t, h.As("sgddt"), "Acknowledge", "acknowledgement", in{"addressee": sentTo(t, office, g)["sgddt"]})
	if got := lines(t, office, "addressees", "(where: {acknowledgements: {none: {}}})", "name"); !slices.Equal(got, []string{"Sở Nội vụ"}) {
		t.Errorf("who has not: %v", got)
	}
	theOther(t, h, "acknowledgements", "by")
	t.Log("missing: the letter itself as an official paper (Decree 30/2020) with its number from the register")
}

func TestDuty04StudyWithinTheDepartment(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	office := h.As("stp")
	part := plan.part(office, "1.1")
	s := must(t, office, "CreateStudySession", "studySession", in{"title": "Học tập Kết luận số 80-KL/TW", "document": "Kết luận số 80-KL/TW", "form": "CONFERENCE", "on": "2022-02-25", "assignment": part})
	must(t, office, "AttendStudySession", "studySession", in{"id": s, "partyMembers": 41, "officials": 22, "publicEmployees": 15, "workers": 6, "minutes": "01/BB"})
	if got := tied(t, office, part, "awarenessStudySessions", "attendances"); !slices.Equal(got, []string{"84"}) {
		t.Errorf("the part shows %v attendances", got)
	}
	for stat, want := range map[string]string{"partyMemberAttendances partyMembersSum": "41", "officialAttendances officialsSum": "22",
		"publicEmployeeAttendances publicEmployeesSum": "15", "workerAttendances workersSum": "6", "sessionAttendances attendancesSum": "84", "sessionNumbers count": "1"} {
		var name, value string
		_, _ = fmt.Sscan(stat, &name, &value)
		if got := figures(t, office, name, value, "onMonth"); !slices.Equal(got, []string{"2022-02 " + want}) {
			t.Errorf("%s: %v, want %s", name, got, want)
		}
	}
	theOther(t, h, "studySessions", "title")
}

func TestDuty05ResponsibilityOfHeads(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	office, school := h.As("stp"), h.As("sgddt")
	_, to := letter(t, h, plan, nil)
	must(t, school, "Acknowledge", "acknowledgement", in{"addressee": to["sgddt"]})
	c := must(t, school, "Promise", "commitment", in{"addressee": to["sgddt"], "signer": "Dương Thị Nhung", "position": "Giám đốc", "content": "Đưa vào chương trình công tác."})
	signedBy := func() []string {
		return lines(t, office, "addressees", `(where: {commitments: {some: {status: {ne: DRAFT}}}})`, "name")
	}
	if got := signedBy(); len(got) > 0 {
		t.Errorf("a draft counts as signed: %v", got)
	}
	must(t, school, "SignCommitment", "commitment", in{"id": c})
	if got := signedBy(); !slices.Equal(got, []string{"Sở Giáo dục và Đào tạo"}) {
		t.Errorf("who has signed: %v", got)
	}
	if got := tied(t, school, plan.part(school, "1.2"), "awarenessCommitments", "status"); !slices.Equal(got, []string{"SIGNED"}) {
		t.Errorf("the unit's part shows %v", got)
	}
	if got := figures(t, office, "addressed(where: {commitments: {none: {status: {ne: DRAFT}}}})", "count", "level"); !slices.Equal(got, []string{"DISTRICT 2", "PROVINCE 2"}) {
		t.Errorf("who has not, by level: %v", got)
	}
	theOther(t, h, "commitments", "signer")
}

func TestDuty19GuideTheUseOfForms(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := published(t, h)
	office, school := h.As("stp"), h.As("sgddt")
	part := plan.part(office, "1.3")
	g := must(t, office, "CreateGuidance", "guidance", in{"title": "Hướng dẫn sử dụng các hình thức phổ biến", "subject": "FORMS", "symbol": "77/STP", "issuedOn": "2022-03-01", "task": plan.tasks["1.3"],
		"assignment": part, "fields": []any{"JUSTICE", "LAND"}, "content": "Ưu tiên hình thức trực tiếp ở ấp, khóm."})
	must(t, office, "AddressGuidance", "guidance", in{"id": g, "units": []any{h.UnitID("sgddt")}, "level": "PROVINCE", "below": true})
	must(t, office, "IssueGuidance", "guidance", in{"id": g})
	must(t, school, "Acknowledge", "acknowledgement", in{"addressee": sentTo(t, school, g)["sgddt"], "measures": "Đưa vào sinh hoạt dưới cờ."})
	if got := tied(t, office, part, "awarenessGuidances", "title"); len(got) != 1 {
		t.Errorf("the part shows %v", got)
	}
	if got := lines(t, office, "acknowledgements", "", "measures"); !slices.Equal(got, []string{"Đưa vào sinh hoạt dưới cờ."}) {
		t.Errorf("what units do with it: %v", got)
	}
	if got := figures(t, office, "guidanceFields", "count", "fieldsEach", "issuedOnYear"); !slices.Equal(got, []string{"JUSTICE 2022 1", "LAND 2022 1"}) {
		t.Errorf("by field of law: %v", got)
	}
	theOther(t, h, "acknowledgements", "measures")
}
