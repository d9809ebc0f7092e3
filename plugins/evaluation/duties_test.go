package evaluation_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// carried starts a province with a plan whose tasks are those of the duties.
func carried(t *testing.T) (*sdktest.Host, *sdktest.Plan) {
	t.Helper()
	h := sdktest.New(t, evaluation.Module(), sdktest.SQLite)
	return h, planned(h)
}

// assigned fails unless a record is tied to a part of a task, and the part lists it as its proof.
func assigned(t testing.TB, p *sdktest.Person, part, title string) {
	t.Helper()
	if got := strings.Join(p.Proofs(part), "\n"); !strings.Contains(got, " "+title) {
		t.Errorf("the part of the task does not show %q: %q", title, got)
	}
}

// figure fails unless a statistic says what is wanted.
func figure(t testing.TB, p *sdktest.Person, statistic, want string) {
	t.Helper()
	if got := fmt.Sprint(p.See(statistic)); got != want {
		t.Errorf("%s: %s, want %s", statistic, got, want)
	}
}

// Duty 51: inspections with the council, minutes, findings, and their follow-up.
func TestDuty51Inspections(t *testing.T) {
	h, plan := carried(t)
	stp, cauKe := h.As("stp"), h.As("h-cau-ke")
	id := inspect(t, h, in{"assignment": plan.Part(inspectionTask, "stp")})
	assigned(t, stp, plan.Part(inspectionTask, "stp"), "Kiểm tra tại Cầu Kè")
	asked := finding(t, stp, id, "Thiếu hồ sơ", "2022-03-10")
	stp.Must("ConcludeInspection", in{"id": id, "number": "12/TB-HĐPH", "on": "2022-02-25"})
	sdktest.Same(t, "the inspected unit reads the minutes and the finding", append(cauKe.Lines("minutesList", "content"), cauKe.Lines("findings", "title", "due", "status")...), "Hai bên làm việc.", "Thiếu hồ sơ 2022-03-10 SENT")
	cauKe.Must("AnswerFinding", in{"id": asked, "stand": "ACCEPTED", "text": "Đã bổ sung."})
	stp.Must("ResolveFinding", in{"id": asked, "on": "2022-03-01", "outcome": "Đủ hồ sơ."})
	figure(t, stp, "unitsInspected { targetDistinct key { fromYear } }", "[map[key:map[fromYear:2022] targetDistinct:1]]")
	figure(t, stp, "recommendationsClosed { count key { onTime } }", "[map[count:1 key:map[onTime:true]]]")
	h.As("snv").SeesNothing("inspections", "minutesList", "findings")
}

// Duty 52: interim and final reviews, and of the provincial plan.
func TestDuty52Reviews(t *testing.T) {
	h, plan := carried(t)
	stp, officer := h.As("stp"), h.As("stp", "OFFICER")
	h.Advance(20 * 24 * time.Hour) // two parts of the plan were due on 15 March, besides stp's own
	review := officer.Must("CreateReview", in{"title": "Sơ kết quý I", "sort": "INTERIM", "subject": "PLAN", "from": "2022-01-01", "until": "2022-03-21", "assignment": plan.Part(reviewTask, "stp")})
	assigned(t, stp, plan.Part(reviewTask, "stp"), "Sơ kết quý I")
	sdktest.Expect(t, sdktest.Cases{
		"without results and figures": {officer.Refused("SubmitReview", in{"id": review}), "MISSING MISSING NO_FIGURES"},
	})
	officer.Must("GatherReview", in{"id": review})
	sdktest.Same(t, "its figures are those of all units of the plan", stp.Lines("reviews", "units", "parts", "onTime", "overdue", "proven"), "3 3 0 3 1")
	officer.Must("UpdateReview", in{"id": review, "version": 2, "results": "Đã làm.", "directions": "Làm tiếp."})
	officer.Must("SubmitReview", in{"id": review})
	stp.Must("ReturnReview", in{"id": review, "reason": "Bổ sung hạn chế."})
	officer.Must("UpdateReview", in{"id": review, "version": 5, "shortcomings": "Còn chậm."})
	officer.Must("SubmitReview", in{"id": review})
	sdktest.Expect(t, sdktest.Cases{
		"an officer signs":          {officer.Refused("ApproveReview", in{"id": review, "number": "45/BC-STP", "on": "2022-03-21"}), "FORBIDDEN"},
		"it is changed before that": {officer.Refused("UpdateReview", in{"id": review, "version": 7, "results": "Khác"}), "SUBMITTED"},
		"the head signs":            {stp.Refused("ApproveReview", in{"id": review, "number": "45/BC-STP", "on": "2022-03-21"}), ""},
		"the head signs twice":      {stp.Refused("ApproveReview", in{"id": review, "number": "45/BC-STP", "on": "2022-03-21"}), "INVALID_STATE"},
	})
	figure(t, stp, "reviewNumbers { count key { sort subject status } }", "[map[count:1 key:map[sort:INTERIM status:APPROVED subject:PLAN]]]")
	h.As("snv").SeesNothing("reviews")
	t.Log("missing: the report on official paper")
}

// Duty 53: nominations for commendation, from what the records show.
func TestDuty53Commendations(t *testing.T) {
	h, plan := carried(t)
	stp, officer := h.As("stp"), h.As("stp", "OFFICER")
	suggest := in{"year": 2022, "share": "60.0", "form": "CERTIFICATE_OF_PROVINCE"}
	sdktest.Expect(t, sdktest.Cases{"no result, no suggestion": {refusedMany(officer, suggest), "NOBODY"}})
	final(t, h, "h-cau-ke", plan.Part(scoreTask, "h-cau-ke"), "25.0")
	final(t, h, "snv", plan.Part(scoreTask, "snv"), "5.0")
	sdktest.Expect(t, sdktest.Cases{
		"the district is suggested": {refusedMany(officer, suggest), ""},
		"it is not suggested twice": {refusedMany(officer, suggest), "NOBODY"},
	})
	sdktest.Same(t, "from its result", stp.Lines("commendations", "nominee", "reasons", "status"), "UBND huyện Cầu Kè Kết quả chấm điểm chính thức năm 2022: 45.0/65.0 điểm (Quyết định số 88/QĐ). SUGGESTED")
	person := officer.Must("CreateCommendation", in{"nominee": "Một tuyên truyền viên", "sort": "INDIVIDUAL", "year": 2022, "form": "CERTIFICATE_OF_PROVINCE", "reasons": "Nhiều buổi.", "assignment": plan.Part(commendationTask, "stp")})
	assigned(t, stp, plan.Part(commendationTask, "stp"), "Một tuyên truyền viên")
	unit := stp.Lines("commendations(where: {sort: {eq: COLLECTIVE}})", "id")[0]
	letter := func(id string) in { return in{"id": id, "letterNo": "30/TTr-STP", "on": "2022-03-01"} }
	sdktest.Expect(t, sdktest.Cases{
		"nobody is nominated without proof": {stp.Refused("NominateCommendation", letter(person)), "NO_PROOF"},
		"an officer nominates":              {officer.Refused("NominateCommendation", letter(unit)), "FORBIDDEN"},
		"the head nominates":                {stp.Refused("NominateCommendation", letter(unit)), ""},
		"a decision before the council":     {stp.Refused("DecideCommendation", in{"id": unit, "awarded": true, "decisionNo": "9/QĐ", "on": "2022-03-01", "by": "Chủ tịch UBND tỉnh"}), "INVALID_STATE"},
		"the council":                       {stp.Refused("WeighCommendation", in{"id": unit, "on": "2022-03-01", "endorsed": true, "for": 9, "against": 1}), ""},
		"the decision":                      {stp.Refused("DecideCommendation", in{"id": unit, "awarded": true, "decisionNo": "9/QĐ", "on": "2022-03-01", "by": "Chủ tịch UBND tỉnh"}), ""},
		"another unit decides":              {h.As("sgddt").Refused("DecideCommendation", in{"id": unit, "awarded": true, "decisionNo": "9/QĐ", "on": "2022-03-01", "by": "x"}), "NOT_FOUND"},
	})
	figure(t, stp, "awardsByYear { count key { decidedOnYear sort } }", "[map[count:1 key:map[decidedOnYear:2022 sort:COLLECTIVE]]]")
	h.As("snv").SeesNothing("commendations")
}

// Duty 54: effectiveness counts in the rating of units and heads.
func TestDuty54Scores(t *testing.T) {
	h, plan := carried(t)
	cauKe, stp := h.As("h-cau-ke"), h.As("stp")
	final(t, h, "h-cau-ke", plan.Part(scoreTask, "h-cau-ke"), "25.0")
	assigned(t, cauKe, plan.Part(scoreTask, "h-cau-ke"), "Phiếu chấm điểm năm 2022")
	sdktest.Same(t, "the office sees the result and each point with its reason", append(stp.Lines("scorecards", "total", "status"), stp.Lines(`scores(where: {number: {eq: "1"}})`, "own", "given", "explanation", "reason")...), "45.0 FINAL", "20.0 25.0 Phần việc có hạn trong năm: 0 đúng hạn, 0 trễ hoặc quá hạn. Theo hồ sơ.")
	figure(t, stp, "unitScores { totalSum key { unit { code } } }", "[map[key:map[unit:map[code:h-cau-ke]] totalSum:45.0]]")
	h.As("snv").SeesNothing("scorecards", "scores")
}

// Duty 55: the provincial plan for the evaluation scheme, on the ministry's guidance.
func TestDuty55Scheme(t *testing.T) {
	h, plan := carried(t)
	stp, officer := h.As("stp"), h.As("stp", "OFFICER")
	task := stp.Do(`{ tasks(first: 20, where: {standing: {eq: WAITING_GUIDANCE}}) { nodes { id content } } }`, nil)
	if !strings.Contains(task.Body, "Đề án đánh giá hiệu quả") {
		t.Fatalf("the plan has no such task that waits: %s", task.Body)
	}
	if a := stp.Do(`mutation($in: TriggerGuidanceInput!) { triggerGuidance(input: $in) { tasks { id } } }`, map[string]any{"in": map[string]any{"taskIds": []any{task.Text("tasks.nodes.0.id")},
		"document": map[string]any{"kind": "CV", "symbol": "9/BTP-PBGDPL", "issuedOn": "2022-02-15", "title": "Hướng dẫn"}, "dueOn": "2022-06-30"}}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	id := officer.Must("CreateScheme", in{"title": "Kế hoạch thực hiện Đề án", "scheme": "Đề án đánh giá hiệu quả", "content": "Nội dung.", "assignment": plan.Part(schemeTask, "stp")})
	assigned(t, stp, plan.Part(schemeTask, "stp"), "Kế hoạch thực hiện Đề án")
	sdktest.Expect(t, sdktest.Cases{
		"nothing is submitted before the guidance": {stp.Refused("LayScheme", in{"id": id, "number": "1/TTr", "on": "2022-03-01"}), "INVALID_STATE"},
		"guidance that has not come":               {officer.Refused("GuideScheme", in{"id": id, "number": "9/BTP", "on": "2022-03-02"}), "WRONG_DAY"},
		"the guidance comes":                       {officer.Refused("GuideScheme", in{"id": id, "number": "9/BTP-PBGDPL", "on": "2022-02-15"}), ""},
		"an officer submits":                       {officer.Refused("LayScheme", in{"id": id, "number": "1/TTr", "on": "2022-02-20"}), "FORBIDDEN"},
		"submitted before the guidance":            {stp.Refused("LayScheme", in{"id": id, "number": "1/TTr", "on": "2022-02-14"}), "WRONG_DAY"},
		"it is submitted":                          {stp.Refused("LayScheme", in{"id": id, "number": "1/TTr-STP", "on": "2022-02-20"}), ""},
	})
	h.As("snv").SeesNothing("schemes")
	stp.Must("IssueScheme", in{"id": id, "number": "20/KH-UBND", "on": "2022-02-28", "by": "UBND tỉnh"})
	sdktest.Same(t, "once issued everybody reads it", h.As("snv").Lines("schemes", "guidance", "issuedNo"), "9/BTP-PBGDPL 20/KH-UBND")
	figure(t, stp, "schemeNumbers { count key { status } }", "[map[count:1 key:map[status:ISSUED]]]")
}

// final brings a unit's scorecard to its result; the office, as the owner of the plan, gives the
// first criterion some points, and the others 20 together.
func final(t testing.TB, h *sdktest.Host, unit, part, first string) {
	t.Helper()
	stp, own := h.As("stp"), h.As(unit)
	var scale string
	if there := stp.Lines("scales", "id"); len(there) > 0 {
		scale = there[0]
	} else {
		scale = scaleOf(t, stp, nil)
	}
	card := own.Must("Score", in{"scale": scale, "year": 2022, "tiedTo": part})
	for number, points := range map[string]string{"1": "20.0", "2": "10.0", "3": "7.0", "4": "3.0"} {
		own.Must("ClaimScore", in{"id": ownLine(t, own, card, number), "points": points, "note": "Theo hồ sơ."})
	}
	own.Must("SubmitScorecard", in{"id": card})
	stp.Must("GiveScore", in{"id": ownLine(t, own, card, "1"), "points": first, "reason": "Theo hồ sơ."})
	stp.Must("ProposeScorecard", in{"id": card})
	own.Must("ReplyScorecard", in{"id": card, "contested": false})
	stp.Must("FinaliseScorecard", in{"id": card, "decisionNo": "88/QĐ"})
}

func ownLine(t testing.TB, p *sdktest.Person, card, number string) string {
	t.Helper()
	return p.Lines(fmt.Sprintf(`scores(where: {number: {eq: %q}, scorecard: {id: {eq: %q}}})`, number, card), "id")[0]
}

func refusedMany(p *sdktest.Person, input in) string {
	a := p.Call("Suggest", "commendations { id }", input)
	if len(a.Errors) > 0 {
		return a.Reason()
	}
	return ""
}
