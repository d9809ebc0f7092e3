package evaluation_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// carried starts a province with a plan whose tasks are those of the duties.
func carried(t *testing.T) (h *sdktest.Host, part func(unit, content string) string) {
	t.Helper()
	h = sdktest.New(t, evaluation.Module(), sdktest.SQLite)
	return h, plan(t, h)
}

// assigned fails unless a record is tied to a part of a task that the unit has to do, and the part
// lists it as its proof.
func assigned(t testing.TB, p *sdktest.Person, part, title string) {
	t.Helper()
	a := p.Do(`query($id: ID!) { node(id: $id) { ... on Assignment { role unit { code } records(first: 50) { nodes { module title } } } } }`, map[string]any{"id": part})
	if len(a.Errors) > 0 || a.Get("node.unit.code") == nil || !contains(a.Body, fmt.Sprintf(`"title":%q`, title)) {
		t.Errorf("the part of the task does not show %q: %s", title, a.Body)
	}
}

// unseen fails if another unit sees anything in the lists.
func unseen(t testing.TB, p *sdktest.Person, lists ...string) {
	t.Helper()
	for _, list := range lists {
		if got := lines(t, p, list, "", "id"); len(got) > 0 {
			t.Errorf("another unit sees %s: %v", list, got)
		}
	}
}

// figure fails unless a statistic says what is wanted.
func figure(t testing.TB, p *sdktest.Person, statistic, want string) {
	t.Helper()
	if got := fmt.Sprint(see(t, p, statistic)); got != want {
		t.Errorf("%s: %s, want %s", statistic, got, want)
	}
}

// Duty 51: inspections with the council, minutes, findings, and their follow-up.
func TestDuty51Inspections(t *testing.T) {
	h, part := carried(t)
	stp, cauKe := h.As("stp"), h.As("h-cau-ke")
	id := inspect(t, h, in{"assignment": part("stp", "Kiểm tra")})
	assigned(t, stp, part("stp", "Kiểm tra"), "Kiểm tra tại Cầu Kè")
	asked := finding(t, stp, id, "Thiếu hồ sơ", "2022-03-10")
	must(t, stp, "ConcludeInspection", "inspection", in{"id": id, "number": "12/TB-HĐPH", "on": "2022-02-25"})
	same(t, "the inspected unit reads the minutes and the finding", append(lines(t, cauKe, "minutesList", "", "content"), lines(t, cauKe, "findings", "", "title", "due", "status")...),
		"Hai bên làm việc.", "Thiếu hồ sơ 2022-03-10 SENT")
	must(t, cauKe, "AnswerFinding", "finding", in{"id": asked, "stand": "ACCEPTED", "text": "Đã bổ sung."})
	must(t, stp, "ResolveFinding", "finding", in{"id": asked, "on": "2022-03-01", "outcome": "Đủ hồ sơ."})
	figure(t, stp, "unitsInspected { targetDistinct key { fromYear } }", "[map[key:map[fromYear:2022] targetDistinct:1]]")
	figure(t, stp, "recommendationsClosed { count key { onTime } }", "[map[count:1 key:map[onTime:true]]]")
	unseen(t, h.As("snv"), "inspections", "minutesList", "findings")
}

// Duty 52: interim and final reviews, and of the provincial plan.
func TestDuty52Reviews(t *testing.T) {
	h, part := carried(t)
	stp, officer := h.As("stp"), h.As("stp", "OFFICER")
	h.Advance(20 * 24 * time.Hour) // two parts of the plan were due on 15 March, besides stp's own
	review := must(t, officer, "CreateReview", "review", in{"title": "Sơ kết quý I", "sort": "INTERIM", "subject": "PLAN", "from": "2022-01-01", "until": "2022-03-21", "assignment": part("stp", "Sơ kết")})
	assigned(t, stp, part("stp", "Sơ kết"), "Sơ kết quý I")
	expect(t, map[string][2]string{
		"without results and figures": {refused(officer, "SubmitReview", "review", in{"id": review}), "MISSING MISSING NO_FIGURES"},
	})
	must(t, officer, "GatherReview", "review", in{"id": review})
	same(t, "its figures are those of all units of the plan", lines(t, stp, "reviews", "", "units", "parts", "onTime", "overdue", "proven"), "3 3 0 3 1")
	must(t, officer, "UpdateReview", "review", in{"id": review, "version": 2, "results": "Đã làm.", "directions": "Làm tiếp."})
	must(t, officer, "SubmitReview", "review", in{"id": review})
	must(t, stp, "ReturnReview", "review", in{"id": review, "reason": "Bổ sung hạn chế."})
	must(t, officer, "UpdateReview", "review", in{"id": review, "version": 5, "shortcomings": "Còn chậm."})
	must(t, officer, "SubmitReview", "review", in{"id": review})
	expect(t, map[string][2]string{
		"an officer signs":          {refused(officer, "ApproveReview", "review", in{"id": review, "number": "45/BC-STP", "on": "2022-03-21"}), "FORBIDDEN"},
		"it is changed before that": {refused(officer, "UpdateReview", "review", in{"id": review, "version": 7, "results": "Khác"}), "SUBMITTED"},
		"the head signs":            {refused(stp, "ApproveReview", "review", in{"id": review, "number": "45/BC-STP", "on": "2022-03-21"}), ""},
		"the head signs twice":      {refused(stp, "ApproveReview", "review", in{"id": review, "number": "45/BC-STP", "on": "2022-03-21"}), "INVALID_STATE"},
	})
	figure(t, stp, "reviewNumbers { count key { sort subject status } }", "[map[count:1 key:map[sort:INTERIM status:APPROVED subject:PLAN]]]")
	unseen(t, h.As("snv"), "reviews")
	t.Log("missing: the report on official paper")
}

// Duty 53: nominations for commendation, from what the records show.
func TestDuty53Commendations(t *testing.T) {
	h, part := carried(t)
	stp, officer := h.As("stp"), h.As("stp", "OFFICER")
	suggest := in{"year": 2022, "share": "60.0", "form": "CERTIFICATE_OF_PROVINCE"}
	expect(t, map[string][2]string{"no result, no suggestion": {refusedMany(officer, suggest), "NOBODY"}})
	final(t, h, "h-cau-ke", part("h-cau-ke", "Tự chấm"), "25.0")
	final(t, h, "snv", part("snv", "Tự chấm"), "5.0")
	expect(t, map[string][2]string{
		"the district is suggested": {refusedMany(officer, suggest), ""},
		"it is not suggested twice": {refusedMany(officer, suggest), "NOBODY"},
	})
	same(t, "from its result", lines(t, stp, "commendations", "", "nominee", "reasons", "status"),
		"UBND huyện Cầu Kè Kết quả chấm điểm chính thức năm 2022: 45.0/65.0 điểm (Quyết định số 88/QĐ). SUGGESTED")
	person := must(t, officer, "CreateCommendation", "commendation", in{"nominee": "Một tuyên truyền viên", "sort": "INDIVIDUAL", "year": 2022, "form": "CERTIFICATE_OF_PROVINCE", "reasons": "Nhiều buổi.", "assignment": part("stp", "Đề nghị khen thưởng")})
	assigned(t, stp, part("stp", "Đề nghị khen thưởng"), "Một tuyên truyền viên")
	unit := lines(t, stp, "commendations", "(where: {sort: {eq: COLLECTIVE}})", "id")[0]
	letter := func(id string) in { return in{"id": id, "letterNo": "30/TTr-STP", "on": "2022-03-01"} }
	expect(t, map[string][2]string{
		"nobody is nominated without proof": {refused(stp, "NominateCommendation", "commendation", letter(person)), "NO_PROOF"},
		"an officer nominates":              {refused(officer, "NominateCommendation", "commendation", letter(unit)), "FORBIDDEN"},
		"the head nominates":                {refused(stp, "NominateCommendation", "commendation", letter(unit)), ""},
		"a decision before the council":     {refused(stp, "DecideCommendation", "commendation", in{"id": unit, "awarded": true, "decisionNo": "9/QĐ", "on": "2022-03-01", "by": "Chủ tịch UBND tỉnh"}), "INVALID_STATE"},
		"the council":                       {refused(stp, "WeighCommendation", "commendation", in{"id": unit, "on": "2022-03-01", "endorsed": true, "for": 9, "against": 1}), ""},
		"the decision":                      {refused(stp, "DecideCommendation", "commendation", in{"id": unit, "awarded": true, "decisionNo": "9/QĐ", "on": "2022-03-01", "by": "Chủ tịch UBND tỉnh"}), ""},
		"another unit decides":              {refused(h.As("sgddt"), "DecideCommendation", "commendation", in{"id": unit, "awarded": true, "decisionNo": "9/QĐ", "on": "2022-03-01", "by": "x"}), "NOT_FOUND"},
	})
	figure(t, stp, "awardsByYear { count key { decidedOnYear sort } }", "[map[count:1 key:map[decidedOnYear:2022 sort:COLLECTIVE]]]")
	unseen(t, h.As("snv"), "commendations")
}

// Duty 54: effectiveness counts in the rating of units and heads.
func TestDuty54Scores(t *testing.T) {
	h, part := carried(t)
	cauKe, stp := h.As("h-cau-ke"), h.As("stp")
	final(t, h, "h-cau-ke", part("h-cau-ke", "Tự chấm"), "25.0")
	assigned(t, cauKe, part("h-cau-ke", "Tự chấm"), "Phiếu chấm điểm năm 2022")
	same(t, "the office sees the result and each point with its reason", append(lines(t, stp, "scorecards", "", "total", "status"), lines(t, stp, "scores", `(where: {number: {eq: "1"}})`, "own", "given", "explanation", "reason")...),
		"45.0 FINAL", "20.0 25.0 Phần việc có hạn trong năm: 0 đúng hạn, 0 trễ hoặc quá hạn. Theo hồ sơ.")
	figure(t, stp, "unitScores { totalSum key { unit { code } } }", "[map[key:map[unit:map[code:h-cau-ke]] totalSum:45.0]]")
	unseen(t, h.As("snv"), "scorecards", "scores")
}

// Duty 55: the provincial plan for the evaluation scheme, on the ministry's guidance.
func TestDuty55Scheme(t *testing.T) {
	h, part := carried(t)
	stp, officer := h.As("stp"), h.As("stp", "OFFICER")
	task := stp.Do(`{ tasks(first: 20, where: {standing: {eq: WAITING_GUIDANCE}}) { nodes { id content } } }`, nil)
	if !contains(task.Body, "Đề án đánh giá hiệu quả") {
		t.Fatalf("the plan has no such task that waits: %s", task.Body)
	}
	if a := stp.Do(`mutation($in: TriggerGuidanceInput!) { triggerGuidance(input: $in) { tasks { id } } }`, map[string]any{"in": map[string]any{"taskIds": []any{task.Text("tasks.nodes.0.id")},
		"document": map[string]any{"kind": "CV", "symbol": "9/BTP-PBGDPL", "issuedOn": "2022-02-15", "title": "Hướng dẫn"}, "dueOn": "2022-06-30"}}); len(a.Errors) > 0 {
		t.Fatal(a.Body)
	}
	id := must(t, officer, "CreateScheme", "scheme", in{"title": "Kế hoạch thực hiện Đề án", "scheme": "Đề án đánh giá hiệu quả", "content": "Nội dung.", "assignment": part("stp", "Xây dựng kế hoạch")})
	assigned(t, stp, part("stp", "Xây dựng kế hoạch"), "Kế hoạch thực hiện Đề án")
	expect(t, map[string][2]string{
		"nothing is submitted before the guidance": {refused(stp, "LayScheme", "scheme", in{"id": id, "number": "1/TTr", "on": "2022-03-01"}), "INVALID_STATE"},
		"guidance that has not come":               {refused(officer, "GuideScheme", "scheme", in{"id": id, "number": "9/BTP", "on": "2022-03-02"}), "WRONG_DAY"},
		"the guidance comes":                       {refused(officer, "GuideScheme", "scheme", in{"id": id, "number": "9/BTP-PBGDPL", "on": "2022-02-15"}), ""},
		"an officer submits":                       {refused(officer, "LayScheme", "scheme", in{"id": id, "number": "1/TTr", "on": "2022-02-20"}), "FORBIDDEN"},
		"submitted before the guidance":            {refused(stp, "LayScheme", "scheme", in{"id": id, "number": "1/TTr", "on": "2022-02-14"}), "WRONG_DAY"},
		"it is submitted":                          {refused(stp, "LayScheme", "scheme", in{"id": id, "number": "1/TTr-STP", "on": "2022-02-20"}), ""},
	})
	unseen(t, h.As("snv"), "schemes")
	must(t, stp, "IssueScheme", "scheme", in{"id": id, "number": "20/KH-UBND", "on": "2022-02-28", "by": "UBND tỉnh"})
	same(t, "once issued everybody reads it", lines(t, h.As("snv"), "schemes", "", "guidance", "issuedNo"), "9/BTP-PBGDPL 20/KH-UBND")
	figure(t, stp, "schemeNumbers { count key { status } }", "[map[count:1 key:map[status:ISSUED]]]")
}

// final brings a unit's scorecard to its result; the office, as the owner of the plan, gives the
// first criterion some points, and the others 20 together.
func final(t testing.TB, h *sdktest.Host, unit, part, first string) {
	t.Helper()
	stp, own := h.As("stp"), h.As(unit)
	var scale string
	if there := lines(t, stp, "scales", "", "id"); len(there) > 0 {
		scale = there[0]
	} else {
		scale = scaleOf(t, stp, nil)
	}
	card := must(t, own, "Score", "scorecard", in{"scale": scale, "year": 2022, "tiedTo": part})
	for number, points := range map[string]string{"1": "20.0", "2": "10.0", "3": "7.0", "4": "3.0"} {
		must(t, own, "ClaimScore", "score", in{"id": ownLine(t, own, card, number), "points": points, "note": "Theo hồ sơ."})
	}
	must(t, own, "SubmitScorecard", "scorecard", in{"id": card})
	must(t, stp, "GiveScore", "score", in{"id": ownLine(t, own, card, "1"), "points": first, "reason": "Theo hồ sơ."})
	must(t, stp, "ProposeScorecard", "scorecard", in{"id": card})
	must(t, own, "ReplyScorecard", "scorecard", in{"id": card, "contested": false})
	must(t, stp, "FinaliseScorecard", "scorecard", in{"id": card, "decisionNo": "88/QĐ"})
}

func ownLine(t testing.TB, p *sdktest.Person, card, number string) string {
	t.Helper()
	return lines(t, p, "scores", fmt.Sprintf(`(where: {number: {eq: %q}, scorecard: {id: {eq: %q}}})`, number, card), "id")[0]
}

func refusedMany(p *sdktest.Person, input in) string {
	a := ask(p, "Suggest", "commendations { id }", input)
	if len(a.Errors) > 0 {
		return a.Reason()
	}
	return ""
}
