package outreach_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// tiedTo fails where a record is not tied to an assignment of the plan, where the office that owns
// the plan does not see it there, or where the other district sees the record.
func tiedTo(t testing.TB, h *sdktest.Host, list, title, assignment string) {
	t.Helper()
	if got := strings.Join(h.As(office).Proofs(assignment), "\n"); !strings.Contains(got, " "+title) {
		t.Errorf("the office does not see “%s” tied to its assignment: %s", title, got)
	}
	if got := strings.Join(h.As(stranger).Lines(list, "title"), "\n"); strings.Contains(got, title) {
		t.Errorf("another unit sees it: %s", got)
	}
}

func TestDuty08EthnicMinorityAreas(t *testing.T) {
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	plan := planned(h, "Tổ chức các buổi phổ biến pháp luật song ngữ Việt - Khmer tại chùa, phum, sóc")
	p := h.As(district)
	id := p.Must("CreateSession", meeting("Luật Trẻ em bằng tiếng Khmer", "2022-03-01", in{"language": "KHMER", "assignment": plan.Part(1, district)}))
	p.Must("HoldSession", in{"id": id, "attendances": 70, "women": 40, "minority": 68})
	tiedTo(t, h, "sessions", "Luật Trẻ em bằng tiếng Khmer", plan.Part(1, district))
	sdktest.Same(t, "sessions in Khmer, for the office", h.As(office).Figures("sessionsByLanguage", "count", "language"), "KHMER = 1")
	sdktest.Same(t, "in ethnic-minority areas", h.As(office).Figures("attendancesByArea", "attendancesSum", "areasEach"), "ETHNIC_MINORITY_AREA = 70", "RURAL = 70")
	sdktest.Same(t, "people of ethnic minorities", h.As(office).Figures("sessionMinority", "minoritySum", "onMonth"), "2022-03 = 68")
	sdktest.Same(t, "for another unit", h.As(stranger).Figures("sessionsByLanguage", "count", "language"))
}

func TestDuty26IntegratedGrassrootsWork(t *testing.T) {
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	plan := planned(h, "Kết hợp PBGDPL ở cơ sở với hòa giải, tư vấn pháp luật, trợ giúp pháp lý, sinh hoạt văn hóa")
	p, partner := h.As(district), h.As("sgddt")
	id := p.Must("CreateSession", meeting("Phiên trợ giúp pháp lý lưu động", "2022-03-01", in{"forms": []any{"MEDIATION", "LEGAL_AID", "CULTURE"}, "assignment": plan.Part(1, district)}))
	joint := p.Must("ShareSession", in{"id": id, "partners": []any{h.UnitID("sgddt")}})
	partner.Must("Join", in{"joint": joint, "contribution": "Mời học sinh.", "tiedTo": plan.Part(1, "sgddt")})
	p.Must("HoldSession", in{"id": id, "attendances": 120, "women": 60})
	tiedTo(t, h, "sessions", "Phiên trợ giúp pháp lý lưu động", plan.Part(1, district))
	tiedTo(t, h, "parts", "Phiên trợ giúp pháp lý lưu động", plan.Part(1, "sgddt"))
	sdktest.Same(t, "by form", h.As(office).Figures("sessionsByForm", "count", "formsEach"), "CULTURE = 1", "LEGAL_AID = 1", "MEDIATION = 1")
	sdktest.Same(t, "sessions, once though two units held it", h.As(office).Figures("sessionNumbers", "count", "onMonth"), "2022-03 = 1")
	sdktest.Same(t, "attendances, once", h.As(office).Figures("sessionAttendances", "attendancesSum", "onMonth"), "2022-03 = 120")
	sdktest.Same(t, "for another unit", h.As(stranger).Figures("sessionNumbers", "count", "onMonth"))
}

func TestDuty27CommunesOfLegalAccessStandard(t *testing.T) {
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	plan := planned(h, "Hỗ trợ các xã, phường, thị trấn tự chấm điểm, lập hồ sơ để đạt chuẩn tiếp cận pháp luật")
	standards(t, h)
	p, above := h.As(commune), h.As(district)
	if a := above.Do(`mutation($in: DelegateAssignmentInput!) { delegateAssignment(input: $in) { assignment { id } } }`,
		map[string]any{"in": map[string]any{"assignmentId": plan.Part(1, district), "unitIds": []any{h.UnitID(commune)}}}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	own := p.Do(`{ assignments { nodes { id } } }`, nil).Text("assignments.nodes.0.id")
	id := dossier(t, p, 2021, in{"tiedTo": own}, func(string) string { return "18.00" })
	judged(t, p, above, id, "2022-03-01", true)
	above.Must("DecideAssessment", in{"id": id, "met": true, "decisionNo": "300/QĐ-UBND", "on": "2022-03-01"})
	tiedTo(t, h, "assessments", "Đánh giá chuẩn tiếp cận pháp luật năm 2021", own)
	sdktest.Same(t, "communes that met the standard, for the office", h.As(office).Figures("communesMet", "count", "untilYear"), "2021 = 1")
	above.Must("Summarise", in{"year": 2021, "tiedTo": plan.Part(1, district)})
	tiedTo(t, h, "summaries", "Kết quả đánh giá xã đạt chuẩn tiếp cận pháp luật năm 2021", plan.Part(1, district))
	sdktest.Same(t, "for another district", h.As(stranger).Figures("communesMet", "count", "untilYear"))
	h.As(stranger).SeesNothing("assessments", "scores", "summaries")
}

func TestDuty28AwarenessIsACondition(t *testing.T) {
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	planned(h, "Hướng dẫn cách xác định mức độ hiểu biết và chấp hành pháp luật để làm điều kiện khi xét đạt chuẩn tiếp cận pháp luật")
	manager := h.As(office)
	standards(t, h)
	id := manager.Lines(`criteria(where: {number: {eq: "2.3"}})`, "id")[0]
	manager.Must("UpdateCriterion", in{"id": id, "version": version(t, manager, "criterion", id), "guidance": "Chấm theo số buổi và kết quả khảo sát."})
	p := h.As(commune)
	sdktest.Same(t, "the commune reads the guidance", p.Lines(`criteria(where: {number: {eq: "2.3"}})`, "guidance", "awareness"), "Chấm theo số buổi và kết quả khảo sát. true")
	h.Advance(300 * 24 * time.Hour)
	dossier(t, p, 2022, nil, func(n string) string { return map[bool]string{true: "3.00", false: "4.00"}[strings.HasPrefix(n, "2.")] })
	sdktest.Same(t, "scores on awareness", h.As(district).Figures("awarenessScores", "ownAvg", "number"), "2.3 = 3.0000", "2.4 = 3.0000", "2.5 = 3.0000", "2.6 = 3.0000")
	sdktest.Same(t, "for another district", h.As(stranger).Figures("awarenessScores", "ownAvg", "number"))
	if got := h.As(stranger).Refused("UpdateCriterion", in{"id": id, "version": 1, "guidance": "x"}); got == "" {
		t.Error("another unit writes the guidance")
	}
	t.Log("missing: the guidance as an issued paper")
}

func TestDuty29PriorityGroupsAndAreasFirst(t *testing.T) {
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	plan := planned(h, "Dành nguồn lực trước hết cho nhóm đặc thù, người yếu thế, đồng bào dân tộc thiểu số, vùng sâu, vùng xa, xã đảo")
	p := h.As(district)
	for title, c := range map[string]struct {
		groups, areas []any
		people        int
	}{
		"Phổ biến tại xã đảo":   {[]any{"GENERAL_PUBLIC"}, []any{"ISLAND_COMMUNE"}, 50},
		"Cho người khuyết tật":  {[]any{"DISABLED", "WOMEN"}, []any{"URBAN"}, 30},
		"Cho cán bộ, công chức": {[]any{"OFFICIALS"}, []any{"URBAN"}, 200},
	} {
		id := p.Must("CreateSession", meeting(title, "2022-03-01", in{"groups": c.groups, "areas": c.areas, "assignment": plan.Part(1, district)}))
		p.Must("HoldSession", in{"id": id, "attendances": c.people})
		tiedTo(t, h, "sessions", title, plan.Part(1, district))
	}
	sdktest.Same(t, "sessions for whom it comes first", h.As(office).Figures("sessionsByPriority", "count", "priority"), "false = 1", "true = 2")
	sdktest.Same(t, "their attendances", h.As(office).Figures("attendancesByPriority", "attendancesSum", "priority"), "false = 200", "true = 80")
	sdktest.Same(t, "by group", h.As(office).Figures("attendancesByGroup", "attendancesSum", "groupsEach"), "DISABLED = 30", "GENERAL_PUBLIC = 50", "OFFICIALS = 200", "WOMEN = 30")
	sdktest.Same(t, "for another unit", h.As(stranger).Figures("sessionsByPriority", "count", "priority"))
}

// gathered walks a matter from the call to the paper: the head of a department contributes.
func gathered(t *testing.T, task, matter string, says in, field string) {
	t.Helper()
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	plan := planned(h, task)
	p, dept := h.As(office), h.As("sgddt")
	id := p.Must("CreateProgrammeReview", in{"title": "Hồ sơ chung", "matter": matter, "programme": "Quyết định số 1320/QĐ-UBND; Quyết định số 705/QĐ-TTg", "due": "2022-03-10",
		"asked": []any{h.UnitID("sgddt")}, "assignment": plan.Part(1, office)})
	p.Must("CallProgrammeReview", in{"id": id})
	mine := dept.Must("Contribute", in{"review": id, "tiedTo": plan.Part(1, "sgddt")}.With(says))
	dept.Must("SubmitContribution", in{"id": mine})
	tiedTo(t, h, "contributions", "Hồ sơ chung", plan.Part(1, "sgddt"))
	h.As(stranger).SeesNothing("contributions")
	sdktest.Same(t, "the figure", p.Figures("contributionNumbers", "count", "matter", "status"), matter+" SUBMITTED = 1")
	p.Must("ConsolidateProgrammeReview", in{"id": id})
	if got := p.Lines("programmeReviews", field)[0]; !strings.Contains(got, "Sở Giáo dục và Đào tạo: "+fmt.Sprint(says[field])) {
		t.Errorf("the consolidated text: %q", got)
	}
	p.Must("PublishProgrammeReview", in{"id": id, "paper": "85/BC-STP", "on": "2022-03-01"})
	sdktest.Same(t, "the paper", dept.Lines("programmeReviews", "paper", "issuedOn"), "85/BC-STP 2022-03-01")
}

func TestDuty32ReviewOfTheProgramme(t *testing.T) {
	gathered(t, "Tổng kết Chương trình PBGDPL giai đoạn 2017 - 2021 theo Quyết định số 1320/QĐ-UBND", "PROGRAMME_REVIEW",
		in{"results": "Đã tổ chức 40 cuộc phổ biến.", "causes": "Thiếu kinh phí.", "sessions": 40}, "results")
}

func TestDuty33NeedsAndDirections(t *testing.T) {
	gathered(t, "Từ kết quả tổng kết, xác định nhu cầu, phương hướng và cách làm cho giai đoạn tiếp theo", "NEXT_STAGE", in{"needs": "Tài liệu ngắn, song ngữ."}, "needs")
}

func TestDuty35NationalCriteriaOnLegalAccess(t *testing.T) {
	gathered(t, "Nghiên cứu, góp ý dự thảo Bộ tiêu chí quốc gia về chuẩn tiếp cận pháp luật", "CRITERIA_COMMENTS", in{"proposals": "Giảm số tài liệu kiểm chứng."}, "proposals")
}
