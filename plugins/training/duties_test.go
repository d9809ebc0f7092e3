package training_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

// The tasks of the province's plan that this module carries.
var dutyTasks = []string{
	"Tập huấn báo cáo viên, tuyên truyền viên, hòa giải viên.", "Nâng chất lượng giáo dục pháp luật trong các cơ sở giáo dục nghề nghiệp.", "Chuẩn hóa giáo viên giáo dục công dân và pháp luật.",
	"Bồi dưỡng cán bộ quản lý, giáo viên và người làm công tác pháp chế.", "Kiện toàn đội ngũ công chức phổ biến, giáo dục pháp luật.", "Đề xuất chính sách cho đội ngũ.",
	"Bồi dưỡng nghiệp vụ cho công chức.", "Rà soát báo cáo viên, tuyên truyền viên.", "Xây dựng chương trình khung bồi dưỡng.",
}

// duty is a province with a plan, of whose tasks stp leads all, and sgddt and h-cau-ke have parts.
type duty struct {
	*sdktest.Host
	t *testing.T
}

func walk(t *testing.T) duty {
	t.Helper()
	text := "UBND TỈNH MẪU\nSỞ TƯ PHÁP\n\nSố: 07/KH-STP\n\nTỉnh Mẫu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCông tác phổ biến, giáo dục pháp luật năm 2022\n\nII. NHIỆM VỤ\n\n1. Xây dựng đội ngũ\n\n"
	for i, task := range dutyTasks {
		text += fmt.Sprintf("1.%d. %s\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Đơn vị phối hợp: Sở Giáo dục và Đào tạo; UBND huyện Cầu Kè.\n\n- Thời gian thực hiện: Hằng năm.\n\n", i+1, task)
	}
	text += "III. TỔ CHỨC THỰC HIỆN\n\n1. Các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp./.\n"
	d := duty{sdktest.New(t, training.Module(), sdktest.SQLite), t}
	stp := d.As("stp")
	made := stp.Do(`mutation($in: ImportPlanInput!) { importPlan(input: $in) { plan { id version } } }`,
		map[string]any{"in": map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(text))}})
	if a := stp.Do(`mutation($in: PublishPlanInput!) { publishPlan(input: $in) { plan { state } } }`,
		map[string]any{"in": map[string]any{"planId": made.Text("importPlan.plan.id"), "version": made.Get("importPlan.plan.version")}}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	return d
}

// part is the unit's part of the n-th task of dutyTasks.
func (d duty) part(unit string, n int) string {
	d.t.Helper()
	a := d.As(unit).Do(fmt.Sprintf(`{ assignments(first: 100, where: {unit: {code: {eq: %q}}}) { nodes { id task { content } } } }`, unit), nil)
	nodes, _ := a.Get("assignments.nodes").([]any)
	for i := range nodes {
		if strings.HasPrefix(a.Text(fmt.Sprintf("assignments.nodes.%d.task.content", i)), strings.TrimSuffix(dutyTasks[n], ".")) {
			return a.Text(fmt.Sprintf("assignments.nodes.%d.id", i))
		}
	}
	d.t.Fatalf("%s has no part of %q: %s", unit, dutyTasks[n], a.Body)
	return ""
}

// proven fails unless the unit's part lists the record, also before the office that owns the plan.
func (d duty) proven(unit string, n int, title string) {
	d.t.Helper()
	for _, who := range []string{unit, "stp"} {
		a := d.As(who).Do(`query($id: ID!) { node(id: $id) { ... on Assignment { unit { code } records(first: 50) { nodes { title } } } } }`, map[string]any{"id": d.part(unit, n)})
		if a.Get("node.unit.code") != unit || !strings.Contains(a.Body, fmt.Sprintf(`{"title":%q}`, title)) {
			d.t.Errorf("%s does not see %q as a proof of the task: %s", who, title, a.Body)
		}
	}
}

// unseen fails if a unit that has nothing to do with it sees anything.
func (d duty) unseen(lists ...string) {
	d.t.Helper()
	for _, list := range lists {
		if got := lines(d.t, d.As("h-duyen-hai"), list, "", "id"); len(got) > 0 {
			d.t.Errorf("another unit sees %s: %v", list, got)
		}
	}
}

func (d duty) is(what string, got []string, want ...string) {
	d.t.Helper()
	if !slices.Equal(got, want) {
		d.t.Errorf("%s:\ngot  %v\nwant %v", what, got, want)
	}
}

// course holds a course for people, tied to the n-th task, to its certificates.
func (d duty) course(unit string, n int, title string, people in) {
	d.t.Helper()
	p := d.As(unit)
	c := must(d.t, p, "CreateCourse", "course", in{"title": title, "starts": "2022-02-22", "ends": "2022-02-22", "capacity": 20, "assignment": d.part(unit, n)})
	must(d.t, p, "UpdateCourse", "course", in{"id": c, "version": 1, "status": "OPEN"})
	s := must(d.t, p, "CreateSession", "session", in{"course": c, "title": "Buổi 1", "on": "2022-02-22", "hours": "3.0"})
	must(d.t, p, "EnrolCourse", "course", in{"id": c}.with(people))
	must(d.t, p, "AttendSession", "session", in{"id": s, "absent": []any{}})
	must(d.t, p, "FinishCourse", "course", in{"id": c})
	d.proven(unit, n, title)
	d.unseen("sessions", "enrolments", "attendances", "certificates")
}

// person enters somebody on a roster and, where it recognises, has it decided.
func (d duty) person(unit, kind, one, name string, more in) any {
	d.t.Helper()
	id := must(d.t, d.As(unit), "Create"+kind, one, someone(name, more))
	if kind == "Reporter" || kind == "Communicator" || kind == "Mediator" {
		must(d.t, d.As(unit), "Recognise"+kind, one, in{"id": id, "decisionNo": "1/QĐ", "on": "2020-01-06"})
	}
	return id
}

// Duty 15: classes for reporters, communicators and mediators.
func TestDuty15TrainReportersCommunicatorsMediators(t *testing.T) {
	d := walk(t)
	d.course("stp", 0, "Kỹ năng phổ biến pháp luật", in{
		"reporters": []any{d.person("stp", "Reporter", "reporter", "A", in{"level": "PROVINCE"})}, "communicators": []any{d.person("stp", "Communicator", "communicator", "B", nil)},
		"mediators": []any{d.person("stp", "Mediator", "mediator", "C", nil)},
	})
	for statistic, field := range map[string]string{"trainedReporters": "reporterDistinct", "trainedCommunicators": "communicatorDistinct", "trainedMediators": "mediatorDistinct"} {
		if got := fmt.Sprint(see(t, d.As("stp"), statistic+" { "+field+" }")); got != "[map["+field+":1]]" {
			t.Errorf("%s: %s", statistic, got)
		}
	}
	d.is("certificates", lines(t, d.As("stp"), "certificates", "", "name"), "A", "B", "C")
}

// Duty 23: measures for law teaching in vocational schools.
func TestDuty23LawInVocationalSchools(t *testing.T) {
	d := walk(t)
	p := d.As("sgddt")
	id := must(t, p, "CreateMeasure", "measure", in{"title": "Bổ sung giờ học pháp luật", "sort": "HOURS", "school": "VOCATIONAL", "from": "2022-01-10", "schools": 6, "learners": 830, "assignment": d.part("sgddt", 1)})
	must(t, p, "UpdateMeasure", "measure", in{"id": id, "version": 1, "status": "RUNNING"})
	if got := refused(p, "UpdateMeasure", "measure { id }", in{"id": id, "version": 2, "status": "DONE"}); got != "MISSING" {
		t.Errorf("done without an outcome: %q", got)
	}
	must(t, p, "UpdateMeasure", "measure", in{"id": id, "version": 2, "status": "DONE", "outcome": "6 trường thực hiện."})
	d.proven("sgddt", 1, "Bổ sung giờ học pháp luật")
	if got := fmt.Sprint(see(t, d.As("stp"), "measureLearners { learnersSum key { school fromYear } }")); got != "[map[key:map[fromYear:2022 school:VOCATIONAL] learnersSum:830]]" {
		t.Errorf("learners, as the office sees them: %s", got)
	}
	d.unseen("measures")
}

// Duty 24: the roster of teachers, and who still lacks the standard.
func TestDuty24StandardiseTeachers(t *testing.T) {
	d := walk(t)
	d.person("sgddt", "Teacher", "teacher", "Giáo viên đạt", in{"school": "Trường A", "schoolLevel": "UPPER_SECONDARY", "qualified": true, "assignment": d.part("sgddt", 2)})
	id := d.person("sgddt", "Teacher", "teacher", "Giáo viên chưa đạt", in{"school": "Trường B", "schoolLevel": "UPPER_SECONDARY", "assignment": d.part("sgddt", 2)})
	d.proven("sgddt", 2, "Giáo viên chưa đạt")
	d.is("who lacks it", lines(t, d.As("stp"), "teachers", "(where: {qualified: {eq: false}})", "name"), "Giáo viên chưa đạt")
	must(t, d.As("sgddt"), "UpdateTeacher", "teacher", in{"id": id, "version": 1, "qualified": true})
	if got := fmt.Sprint(see(t, d.As("stp"), "teacherNumbers { count key { qualified } }")); got != "[map[count:2 key:map[qualified:true]]]" {
		t.Errorf("teachers: %s", got)
	}
	d.unseen("teachers")
}

// Duty 25: classes for managers, teachers and legal officers.
func TestDuty25TrainTeachersAndLegalOfficers(t *testing.T) {
	d := walk(t)
	d.course("sgddt", 3, "Phương pháp dạy pháp luật", in{"teachers": []any{d.person("sgddt", "Teacher", "teacher", "A", in{"school": "Trường A", "schoolLevel": "VOCATIONAL"})},
		"officials": []any{d.person("sgddt", "Official", "official", "B", in{"position": "Pháp chế"})}, "guests": []any{"Hiệu trưởng"}})
	d.is("who learned", lines(t, d.As("sgddt"), "enrolments", "", "group", "status"), "GUEST COMPLETED", "OFFICIAL COMPLETED", "TEACHER COMPLETED")
	if got := fmt.Sprint(see(t, d.As("sgddt"), "trained { count key { group } }")); strings.Count(got, "count:1") != 3 {
		t.Errorf("trainees: %s", got)
	}
}

// Duty 40: the staff, who they are and how many.
func TestDuty40Staff(t *testing.T) {
	d := walk(t)
	d.person("h-cau-ke", "Official", "official", "Chuyên trách", in{"fullTime": true, "since": "2020-03-01", "assignment": d.part("h-cau-ke", 4)})
	left := d.person("h-cau-ke", "Official", "official", "Đã nghỉ", in{"assignment": d.part("h-cau-ke", 4)})
	must(t, d.As("h-cau-ke"), "UpdateOfficial", "official", in{"id": left, "version": 1, "status": "LEFT", "leftOn": "2022-02-01"})
	d.proven("h-cau-ke", 4, "Chuyên trách")
	if got := fmt.Sprint(see(t, d.As("stp"), "officialNumbers { count key { fullTime } }")); got != "[map[count:1 key:map[fullTime:true]]]" {
		t.Errorf("who serves, as the office sees it: %s", got)
	}
	d.unseen("officials")
}

// proposal takes a proposal tied to the n-th task to its answer.
func (d duty) proposal(n int, subject string) {
	d.t.Helper()
	p := d.As("stp")
	id := must(d.t, p, "CreateProposal", "proposal", in{"title": "Đề xuất", "subject": subject, "addressee": "Cấp trên", "content": "Nội dung.", "assignment": d.part("stp", n)})
	if got := refused(d.As("stp", "OFFICER"), "SendProposal", "proposal { id }", in{"id": id, "number": "1/STP", "on": "2022-02-01"}); got != "FORBIDDEN" {
		d.t.Errorf("an officer sends it: %q", got)
	}
	must(d.t, p, "SendProposal", "proposal", in{"id": id, "number": "1/STP", "on": "2022-02-01"})
	must(d.t, p, "AdoptProposal", "proposal", in{"id": id, "number": "9/BTP", "on": "2022-02-20", "answer": "Thống nhất."})
	d.proven("stp", n, "Đề xuất")
	if got := fmt.Sprint(see(d.t, p, "proposalNumbers { count key { subject status } }")); got != "[map[count:1 key:map[status:ADOPTED subject:"+subject+"]]]" {
		d.t.Errorf("proposals: %s", got)
	}
	d.unseen("proposals")
}

// Duty 41: policy for the staff.
func TestDuty41PolicyForTheStaff(t *testing.T) { walk(t).proposal(5, "STAFF_POLICY") }

// Duty 42: classes for the staff.
func TestDuty42TrainTheStaff(t *testing.T) {
	d := walk(t)
	d.course("stp", 6, "Nghiệp vụ phổ biến pháp luật", in{"officials": []any{d.person("stp", "Official", "official", "A", nil), d.person("stp", "Official", "official", "B", nil)}})
	if got := fmt.Sprint(see(t, d.As("stp"), "trained { count key { group } }")); got != "[map[count:2 key:map[group:OFFICIAL]]]" {
		t.Errorf("trainees: %s", got)
	}
	d.is("certificates", lines(t, d.As("stp"), "certificates", "", "number", "hours"), "1 3.0", "2 3.0")
}

// Duty 43: the rosters of reporters and communicators, reviewed by field of law.
func TestDuty43ReviewTheRosters(t *testing.T) {
	d := walk(t)
	d.person("h-cau-ke", "Reporter", "reporter", "Báo cáo viên", in{"level": "DISTRICT", "fields": []any{"LAND"}, "assignment": d.part("h-cau-ke", 7)})
	d.person("h-cau-ke", "Communicator", "communicator", "Tuyên truyền viên", in{"assignment": d.part("h-cau-ke", 7)})
	d.proven("h-cau-ke", 7, "Báo cáo viên")
	d.proven("h-cau-ke", 7, "Tuyên truyền viên")
	d.is("fields of law, as the office sees them", lines(t, d.As("stp"), "reporters", "", "level", "fields"), "DISTRICT [LAND]")
	for statistic, want := range map[string]string{"reporterNumbers": "[map[count:1]]", "communicatorNumbers": "[map[count:1]]"} {
		if got := fmt.Sprint(see(t, d.As("stp"), statistic+" { count }")); got != want {
			t.Errorf("%s: %s", statistic, got)
		}
	}
	d.unseen("reporters", "communicators")
}

// Duty 44: recognise who is able, remove who is not active.
func TestDuty44KeepTheActive(t *testing.T) {
	d := walk(t)
	p := d.As("stp")
	fresh := must(t, p, "CreateReporter", "reporter", someone("Mới", in{"level": "PROVINCE", "assignment": d.part("stp", 7)}))
	must(t, p, "SubmitReporter", "reporter", in{"id": fresh})
	must(t, p, "RecogniseReporter", "reporter", in{"id": fresh, "decisionNo": "7/QĐ-UBND", "on": "2022-03-01"})
	active, idle := d.person("stp", "Reporter", "reporter", "Hoạt động", in{"level": "PROVINCE"}), d.person("stp", "Reporter", "reporter", "Không hoạt động", in{"level": "PROVINCE"})
	must(t, p, "CreateActivity", "activity", in{"title": "Luật Đất đai", "on": "2022-02-01", "reporter": active, "attendances": 30})
	if a := ask(d.As("stp", "OFFICER"), "Review", "looked keep remove", in{"roster": "REPORTER", "courses": 0}); a.Get("trainingReview.remove") != 1.0 || a.Get("trainingReview.keep") != 2.0 {
		t.Fatal(a.Body)
	}
	advised := lines(t, p, "reviews", "(where: {advice: {eq: REMOVE}})", "name", "id")
	if len(advised) != 1 || !strings.HasPrefix(advised[0], "Không hoạt động ") {
		t.Fatalf("advised against: %v", advised)
	}
	must(t, p, "DecideReview", "review", in{"id": strings.TrimPrefix(advised[0], "Không hoạt động "), "verdict": "TO_BE_REMOVED"})
	d.Advance(24 * time.Hour)
	must(t, p, "DismissReporter", "reporter", in{"id": idle, "decisionNo": "8/QĐ-UBND", "on": "2022-03-02", "ground": "DD", "note": "Không hoạt động."})
	d.proven("stp", 7, "Mới")
	d.is("the roster", lines(t, p, "reporters", "", "name", "status"), "Hoạt động RECOGNISED", "Không hoạt động DISMISSED", "Mới RECOGNISED")
	for statistic, want := range map[string]string{"reportersRecognised": "count:1 key:map[recognisedOnMonth:2022-03", "reportersRemoved": "count:1 key:map[removedOnMonth:2022-03"} {
		key := map[string]string{"reportersRecognised": "recognisedOnMonth", "reportersRemoved": "removedOnMonth"}[statistic]
		if got := fmt.Sprint(see(t, p, statistic+" { count key { "+key+" } }")); !strings.Contains(got, want) {
			t.Errorf("%s: %s", statistic, got)
		}
	}
	d.unseen("reporters", "activities", "reviews")
}

// Duty 45: classes for those on the rosters of a district.
func TestDuty45TrainTheRosters(t *testing.T) {
	d := walk(t)
	d.course("h-cau-ke", 7, "Kỹ năng ở cơ sở", in{"reporters": []any{d.person("h-cau-ke", "Reporter", "reporter", "A", in{"level": "DISTRICT"})},
		"communicators": []any{d.person("h-cau-ke", "Communicator", "communicator", "B", nil), d.person("h-cau-ke", "Communicator", "communicator", "C", nil)}})
	p := d.As("h-cau-ke")
	if got := fmt.Sprint(see(t, p, "trainedCommunicators { communicatorDistinct }"), see(t, p, "reporterHours { hoursSum }")); got != "[map[communicatorDistinct:2]] [map[hoursSum:3.0]]" {
		t.Errorf("trained, and hours: %s", got)
	}
}

// Duty 46: a framework curriculum, where it is needed.
func TestDuty46Curriculum(t *testing.T) { walk(t).proposal(8, "CURRICULUM") }
