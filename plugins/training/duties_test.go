package training_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

// The tasks of the province's plan that this module carries.
var dutyTasks = []string{
	"Tập huấn báo cáo viên, tuyên truyền viên, hòa giải viên", "Nâng chất lượng giáo dục pháp luật trong các cơ sở giáo dục nghề nghiệp", "Chuẩn hóa giáo viên giáo dục công dân và pháp luật",
	"Bồi dưỡng cán bộ quản lý, giáo viên và người làm công tác pháp chế", "Kiện toàn đội ngũ công chức phổ biến, giáo dục pháp luật", "Đề xuất chính sách cho đội ngũ",
	"Bồi dưỡng nghiệp vụ cho công chức", "Rà soát báo cáo viên, tuyên truyền viên", "Xây dựng chương trình khung bồi dưỡng",
}

// duty is a province with a plan, of whose tasks stp leads all, and sgddt and h-cau-ke have parts.
type duty struct {
	*sdktest.Host
	t    *testing.T
	plan *sdktest.Plan
}

func walk(t *testing.T) duty {
	t.Helper()
	h := sdktest.New(t, training.Module(), sdktest.SQLite)
	var tasks []sdktest.Task
	for _, text := range dutyTasks {
		tasks = append(tasks, sdktest.Task{Text: text, With: []string{"sgddt", "h-cau-ke"}})
	}
	return duty{h, t, h.Plan(tasks...)}
}

// part is the unit's part of the n-th task of dutyTasks.
func (d duty) part(unit string, n int) string { return d.plan.Part(n+1, unit) }

// proven fails unless the unit's part lists the record, also before the office that owns the plan.
func (d duty) proven(unit string, n int, title string) {
	d.t.Helper()
	for _, who := range []string{unit, "stp"} {
		if got := strings.Join(d.As(who).Proofs(d.part(unit, n)), "\n"); !strings.Contains(got, " "+title) {
			d.t.Errorf("%s does not see %q as a proof of the task: %q", who, title, got)
		}
	}
}

// unseen fails if a unit that has nothing to do with it sees anything.
func (d duty) unseen(lists ...string) {
	d.t.Helper()
	d.As("h-duyen-hai").SeesNothing(lists...)
}

// course holds a course for people, tied to the n-th task, to its certificates.
func (d duty) course(unit string, n int, title string, people in) {
	d.t.Helper()
	p := d.As(unit)
	c := p.Must("CreateCourse", in{"title": title, "starts": "2022-02-22", "ends": "2022-02-22", "capacity": 20, "assignment": d.part(unit, n)})
	p.Must("UpdateCourse", in{"id": c, "version": 1, "status": "OPEN"})
	s := p.Must("CreateSession", in{"course": c, "title": "Buổi 1", "on": "2022-02-22", "hours": "3.0"})
	p.Must("EnrolCourse", in{"id": c}.With(people))
	p.Must("AttendSession", in{"id": s, "absent": []any{}})
	p.Must("FinishCourse", in{"id": c})
	d.proven(unit, n, title)
	d.unseen("sessions", "enrolments", "attendances", "certificates")
}

// person enters somebody on a roster and, where it recognises, has it decided.
func (d duty) person(unit, kind, one, name string, more in) any {
	d.t.Helper()
	id := d.As(unit).Must("Create"+kind, someone(name, more))
	if kind == "Reporter" || kind == "Communicator" || kind == "Mediator" {
		d.As(unit).Must("Recognise"+kind, in{"id": id, "decisionNo": "1/QĐ", "on": "2020-01-06"})
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
		if got := fmt.Sprint(d.As("stp").See(statistic + " { " + field + " }")); got != "[map["+field+":1]]" {
			t.Errorf("%s: %s", statistic, got)
		}
	}
	sdktest.Same(d.t, "certificates", d.As("stp").Lines("certificates", "name"), "A", "B", "C")
}

// Duty 23: measures for law teaching in vocational schools.
func TestDuty23LawInVocationalSchools(t *testing.T) {
	d := walk(t)
	p := d.As("sgddt")
	id := p.Must("CreateMeasure", in{"title": "Bổ sung giờ học pháp luật", "sort": "HOURS", "school": "VOCATIONAL", "from": "2022-01-10", "schools": 6, "learners": 830, "assignment": d.part("sgddt", 1)})
	p.Must("UpdateMeasure", in{"id": id, "version": 1, "status": "RUNNING"})
	if got := p.Refused("UpdateMeasure", in{"id": id, "version": 2, "status": "DONE"}); got != "MISSING" {
		t.Errorf("done without an outcome: %q", got)
	}
	p.Must("UpdateMeasure", in{"id": id, "version": 2, "status": "DONE", "outcome": "6 trường thực hiện."})
	d.proven("sgddt", 1, "Bổ sung giờ học pháp luật")
	if got := fmt.Sprint(d.As("stp").See("measureLearners { learnersSum key { school fromYear } }")); got != "[map[key:map[fromYear:2022 school:VOCATIONAL] learnersSum:830]]" {
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
	sdktest.Same(d.t, "who lacks it", d.As("stp").Lines("teachers(where: {qualified: {eq: false}})", "name"), "Giáo viên chưa đạt")
	d.As("sgddt").Must("UpdateTeacher", in{"id": id, "version": 1, "qualified": true})
	if got := fmt.Sprint(d.As("stp").See("teacherNumbers { count key { qualified } }")); got != "[map[count:2 key:map[qualified:true]]]" {
		t.Errorf("teachers: %s", got)
	}
	d.unseen("teachers")
}

// Duty 25: classes for managers, teachers and legal officers.
func TestDuty25TrainTeachersAndLegalOfficers(t *testing.T) {
	d := walk(t)
	d.course("sgddt", 3, "Phương pháp dạy pháp luật", in{"teachers": []any{d.person("sgddt", "Teacher", "teacher", "A", in{"school": "Trường A", "schoolLevel": "VOCATIONAL"})},
		"officials": []any{d.person("sgddt", "Official", "official", "B", in{"position": "Pháp chế"})}, "guests": []any{"Hiệu trưởng"}})
	sdktest.Same(d.t, "who learned", d.As("sgddt").Lines("enrolments", "group", "status"), "GUEST COMPLETED", "OFFICIAL COMPLETED", "TEACHER COMPLETED")
	if got := fmt.Sprint(d.As("sgddt").See("trained { count key { group } }")); strings.Count(got, "count:1") != 3 {
		t.Errorf("trainees: %s", got)
	}
}

// Duty 40: the staff, who they are and how many.
func TestDuty40Staff(t *testing.T) {
	d := walk(t)
	d.person("h-cau-ke", "Official", "official", "Chuyên trách", in{"fullTime": true, "since": "2020-03-01", "assignment": d.part("h-cau-ke", 4)})
	left := d.person("h-cau-ke", "Official", "official", "Đã nghỉ", in{"assignment": d.part("h-cau-ke", 4)})
	d.As("h-cau-ke").Must("UpdateOfficial", in{"id": left, "version": 1, "status": "LEFT", "leftOn": "2022-02-01"})
	d.proven("h-cau-ke", 4, "Chuyên trách")
	if got := fmt.Sprint(d.As("stp").See("officialNumbers { count key { fullTime } }")); got != "[map[count:1 key:map[fullTime:true]]]" {
		t.Errorf("who serves, as the office sees it: %s", got)
	}
	d.unseen("officials")
}

// proposal takes a proposal tied to the n-th task to its answer.
func (d duty) proposal(n int, subject string) {
	d.t.Helper()
	p := d.As("stp")
	id := p.Must("CreateProposal", in{"title": "Đề xuất", "subject": subject, "addressee": "Cấp trên", "content": "Nội dung.", "assignment": d.part("stp", n)})
	if got := d.As("stp", "OFFICER").Refused("SendProposal", in{"id": id, "number": "1/STP", "on": "2022-02-01"}); got != "FORBIDDEN" {
		d.t.Errorf("an officer sends it: %q", got)
	}
	p.Must("SendProposal", in{"id": id, "number": "1/STP", "on": "2022-02-01"})
	p.Must("AdoptProposal", in{"id": id, "number": "9/BTP", "on": "2022-02-20", "answer": "Thống nhất."})
	d.proven("stp", n, "Đề xuất")
	if got := fmt.Sprint(p.See("proposalNumbers { count key { subject status } }")); got != "[map[count:1 key:map[status:ADOPTED subject:"+subject+"]]]" {
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
	if got := fmt.Sprint(d.As("stp").See("trained { count key { group } }")); got != "[map[count:2 key:map[group:OFFICIAL]]]" {
		t.Errorf("trainees: %s", got)
	}
	sdktest.Same(d.t, "certificates", d.As("stp").Lines("certificates", "number", "hours"), "1 3.0", "2 3.0")
}

// Duty 43: the rosters of reporters and communicators, reviewed by field of law.
func TestDuty43ReviewTheRosters(t *testing.T) {
	d := walk(t)
	d.person("h-cau-ke", "Reporter", "reporter", "Báo cáo viên", in{"level": "DISTRICT", "fields": []any{"LAND"}, "assignment": d.part("h-cau-ke", 7)})
	d.person("h-cau-ke", "Communicator", "communicator", "Tuyên truyền viên", in{"assignment": d.part("h-cau-ke", 7)})
	d.proven("h-cau-ke", 7, "Báo cáo viên")
	d.proven("h-cau-ke", 7, "Tuyên truyền viên")
	sdktest.Same(d.t, "fields of law, as the office sees them", d.As("stp").Lines("reporters", "level", "fields"), "DISTRICT [LAND]")
	for statistic, want := range map[string]string{"reporterNumbers": "[map[count:1]]", "communicatorNumbers": "[map[count:1]]"} {
		if got := fmt.Sprint(d.As("stp").See(statistic + " { count }")); got != want {
			t.Errorf("%s: %s", statistic, got)
		}
	}
	d.unseen("reporters", "communicators")
}

// Duty 44: recognise who is able, remove who is not active.
func TestDuty44KeepTheActive(t *testing.T) {
	d := walk(t)
	p := d.As("stp")
	fresh := p.Must("CreateReporter", someone("Mới", in{"level": "PROVINCE", "assignment": d.part("stp", 7)}))
	p.Must("SubmitReporter", in{"id": fresh})
	p.Must("RecogniseReporter", in{"id": fresh, "decisionNo": "7/QĐ-UBND", "on": "2022-03-01"})
	active, idle := d.person("stp", "Reporter", "reporter", "Hoạt động", in{"level": "PROVINCE"}), d.person("stp", "Reporter", "reporter", "Không hoạt động", in{"level": "PROVINCE"})
	p.Must("CreateActivity", in{"title": "Luật Đất đai", "on": "2022-02-01", "reporter": active, "attendances": 30})
	if a := d.As("stp", "OFFICER").Call("Review", "looked keep remove", in{"roster": "REPORTER", "courses": 0}); a.Get("it.remove") != 1.0 || a.Get("it.keep") != 2.0 {
		t.Fatal(a.Body)
	}
	advised := p.Lines("reviews(where: {advice: {eq: REMOVE}})", "name", "id")
	if len(advised) != 1 || !strings.HasPrefix(advised[0], "Không hoạt động ") {
		t.Fatalf("advised against: %v", advised)
	}
	p.Must("DecideReview", in{"id": strings.TrimPrefix(advised[0], "Không hoạt động "), "verdict": "TO_BE_REMOVED"})
	d.Advance(24 * time.Hour)
	p.Must("DismissReporter", in{"id": idle, "decisionNo": "8/QĐ-UBND", "on": "2022-03-02", "ground": "DD", "note": "Không hoạt động."})
	d.proven("stp", 7, "Mới")
	sdktest.Same(d.t, "the roster", p.Lines("reporters", "name", "status"), "Hoạt động RECOGNISED", "Không hoạt động DISMISSED", "Mới RECOGNISED")
	for statistic, want := range map[string]string{"reportersRecognised": "count:1 key:map[recognisedOnMonth:2022-03", "reportersRemoved": "count:1 key:map[removedOnMonth:2022-03"} {
		key := map[string]string{"reportersRecognised": "recognisedOnMonth", "reportersRemoved": "removedOnMonth"}[statistic]
		if got := fmt.Sprint(p.See(statistic + " { count key { " + key + " } }")); !strings.Contains(got, want) {
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
	if got := fmt.Sprint(p.See("trainedCommunicators { communicatorDistinct }"), p.See("reporterHours { hoursSum }")); got != "[map[communicatorDistinct:2]] [map[hoursSum:3.0]]" {
		t.Errorf("trained, and hours: %s", got)
	}
}

// Duty 46: a framework curriculum, where it is needed.
func TestDuty46Curriculum(t *testing.T) { walk(t).proposal(8, "CURRICULUM") }
