package evaluation_test

import (
	"fmt"
	"maps"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// criteria of a scale: the last one has no points that anybody knows.
func scaleOf(t testing.TB, p *sdktest.Person, limits in) string {
	t.Helper()
	input := in{"title": "Bộ tiêu chí thử", "basis": "Văn bản thử", "from": "2022-01-01", "replyDays": 5}
	maps.Copy(input, limits)
	id := must(t, p, "CreateScale", "scale", input)
	for _, c := range []in{
		{"number": "1", "title": "Việc đúng hạn", "points": "30.0", "how": "ASSIGNMENTS_ON_TIME"},
		{"number": "2", "title": "Hồ sơ", "points": "20.0", "how": "ASSIGNMENTS_PROVEN"},
		{"number": "3", "title": "Cách làm mới", "points": "10.0"},
		{"number": "4", "title": "Báo cáo đúng hạn", "points": "5.0", "how": "REPORTS_ON_TIME"},
		{"number": "5", "title": "Chưa có điểm"},
	} {
		c["scale"], c["group"] = id, "Nhóm I"
		must(t, p, "CreateCriterion", "criterion", c)
	}
	must(t, p, "EnforceScale", "scale", in{"id": id})
	return id
}

// line is the id of a line of the unit's own scorecard.
func line(t testing.TB, p *sdktest.Person, number string) string {
	t.Helper()
	return lines(t, p, "scores", fmt.Sprintf(`(where: {number: {eq: %q}})`, number), "id")[0]
}

func TestCriteriaAreDataAndHoldOnceInForce(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp, cauKe := h.As("stp"), h.As("h-cau-ke")
		draft := must(t, stp, "CreateScale", "scale", in{"title": "Đang soạn", "from": "2022-01-01"})
		expect(t, map[string][2]string{
			"a scale without criteria":         {refused(stp, "EnforceScale", "scale", in{"id": draft}), "NO_CRITERION"},
			"a lower grade that begins higher": {refused(stp, "CreateScale", "scale", in{"title": "a", "from": "2022-01-01", "excellentFrom": "80.0", "goodFrom": "90.0"}), "NOT_BELOW"},
			"a draft is not for others":        {refused(cauKe, "Score", "scorecard", in{"scale": draft, "year": 2022}), "NOT_FOUND"},
			"a draft is nothing to score by":   {refused(stp, "Score", "scorecard", in{"scale": draft, "year": 2022}), "NOT_IN_FORCE"},
		})
		id := scaleOf(t, stp, nil)
		same(t, "everybody sees what is in force", lines(t, cauKe, "criteria", "", "number", "points"), "1 30.0", "2 20.0", "3 10.0", "4 5.0", "5 <nil>")
		of := func(number string) string {
			return lines(t, stp, "criteria", fmt.Sprintf(`(where: {number: {eq: %q}, scale: {id: {eq: %q}}})`, number, id), "id")[0]
		}
		expect(t, map[string][2]string{
			"points that were fixed":        {refused(stp, "UpdateCriterion", "criterion", in{"id": of("1"), "version": 2, "points": "40.0"}), "IN_FORCE"},
			"another unit's criterion":      {refused(cauKe, "UpdateCriterion", "criterion", in{"id": of("5"), "version": 2, "points": "35.0"}), "FORBIDDEN"},
			"points that were unknown":      {refused(stp, "UpdateCriterion", "criterion", in{"id": of("5"), "version": 2, "points": "35.0"}), ""},
			"the same number twice":         {refused(stp, "CreateCriterion", "criterion", in{"scale": id, "number": "1", "group": "a", "title": "b"}), "UNIQUE"},
			"an officer brings it in force": {refused(h.As("stp", "OFFICER"), "EnforceScale", "scale", in{"id": draft}), "FORBIDDEN"},
			"it is retired":                 {refused(stp, "RetireScale", "scale", in{"id": id}), ""},
			"and scores nobody any more":    {refused(cauKe, "Score", "scorecard", in{"scale": id, "year": 2022}), "NOT_IN_FORCE"},
		})
	})
}

func TestAScorecardFromTheCountToTheReplyAndTheResult(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		part := plan(t, h)
		province, cauKe, officer := h.As("ubnd-tinh"), h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER")
		scale := scaleOf(t, h.As("stp"), in{"excellentFrom": "90.0", "goodFrom": "70.0", "passFrom": "50.0"})
		// One of the district's parts is overdue since 15 March, the others are not due yet.
		h.Advance(20 * 24 * time.Hour) // 21 March
		card := must(t, officer, "Score", "scorecard", in{"scale": scale, "year": 2022, "tiedTo": part("h-cau-ke", "Tự chấm")})
		same(t, "what was counted", lines(t, officer, "scores", "", "number", "max", "suggested", "explanation"),
			"1 30.0 0.0 Phần việc có hạn trong năm: 0 đúng hạn, 1 trễ hoặc quá hạn.", "2 20.0 0.0 Phần việc có hạn trong năm: 0 có hồ sơ chứng minh, 1 không có.",
			"3 10.0 <nil> <nil>", "4 5.0 <nil> Báo cáo có hạn trong năm: 0 đúng hạn, 0 trễ hoặc quá hạn.", "5 <nil> <nil> <nil>")
		if got := fmt.Sprint(see(t, officer, `scores(where: {number: {eq: "1"}}) { nodes { missed } }`)); !contains(got, part("h-cau-ke", "Sơ kết")) {
			t.Errorf("the late part is not named: %s", got)
		}
		same(t, "the card says what is not known", lines(t, cauKe, "scorecards", "", "possible", "unknown", "grade"), "65.0 1 NOT_RATED")
		points := func(p *sdktest.Person, what, number, n string, more in) string {
			input := in{"id": line(t, cauKe, number), "points": n}
			maps.Copy(input, more)
			return refused(p, what, "score", input)
		}
		expect(t, map[string][2]string{
			"a second card of the year":           {refused(officer, "Score", "scorecard", in{"scale": scale, "year": 2022}), "UNIQUE"},
			"more than the count says":            {points(officer, "ClaimScore", "1", "20.0", nil), "MISSING"},
			"more than the count says, with why":  {points(officer, "ClaimScore", "1", "20.0", in{"note": "Chậm do bão."}), ""},
			"more than there are":                 {points(officer, "ClaimScore", "3", "10.5", nil), "TOO_MANY"},
			"points where none are known":         {points(officer, "ClaimScore", "5", "1.0", nil), "UNKNOWN_POINTS"},
			"it is submitted half scored":         {refused(cauKe, "SubmitScorecard", "scorecard", in{"id": card}), "NOT_SCORED NOT_SCORED"},
			"the new way":                         {points(officer, "ClaimScore", "3", "10.0", in{"proof": []any{}}), ""},
			"the reports":                         {points(officer, "ClaimScore", "4", "5.0", nil), ""},
			"another unit scores":                 {points(h.As("h-duyen-hai"), "ClaimScore", "3", "1.0", nil), "NOT_FOUND"},
			"an officer submits":                  {refused(officer, "SubmitScorecard", "scorecard", in{"id": card}), "FORBIDDEN"},
			"points are given too early":          {points(province, "GiveScore", "3", "5.0", in{"reason": "x"}), "NOT_OPEN"},
			"the head submits":                    {refused(cauKe, "SubmitScorecard", "scorecard", in{"id": card}), ""},
			"the unit scores on":                  {points(officer, "ClaimScore", "3", "9.0", nil), "NOT_OPEN"},
			"the unit gives itself points":        {points(cauKe, "GiveScore", "3", "9.0", in{"reason": "x"}), "OWN_CARD"},
			"the unit confirms itself":            {refused(cauKe, "ProposeScorecard", "scorecard", in{"id": card}), "OWN_CARD"},
			"other points without a reason":       {points(province, "GiveScore", "1", "10.0", nil), "MISSING"},
			"other points":                        {points(province, "GiveScore", "1", "10.0", in{"reason": "Chưa có văn bản gia hạn."}), ""},
			"the same points need no reason":      {points(province, "GiveScore", "3", "10.0", nil), ""},
			"the result before any reply":         {refused(province, "FinaliseScorecard", "scorecard", in{"id": card, "decisionNo": "1"}), "INVALID_STATE"},
			"the points are proposed":             {refused(province, "ProposeScorecard", "scorecard", in{"id": card}), ""},
			"the result while the unit may reply": {refused(province, "FinaliseScorecard", "scorecard", in{"id": card, "decisionNo": "1"}), "TERM_RUNS"},
			"a reply that says nothing":           {refused(cauKe, "ReplyScorecard", "scorecard", in{"id": card, "contested": true}), "MISSING"},
			"the district above replies for it":   {refused(province, "ReplyScorecard", "scorecard", in{"id": card, "contested": false}), "FORBIDDEN"},
			"the unit replies":                    {refused(cauKe, "ReplyScorecard", "scorecard", in{"id": card, "contested": true, "text": "Có công văn gia hạn."}), ""},
			"it replies twice":                    {refused(cauKe, "ReplyScorecard", "scorecard", in{"id": card, "contested": false}), "INVALID_STATE"},
			"the reply is heard":                  {points(province, "GiveScore", "1", "15.5", in{"reason": "Theo công văn gia hạn."}), ""},
			"a result that does not answer":       {refused(province, "FinaliseScorecard", "scorecard", in{"id": card, "decisionNo": "88/QĐ"}), "MISSING"},
			"the result":                          {refused(province, "FinaliseScorecard", "scorecard", in{"id": card, "decisionNo": "88/QĐ", "answer": "Chấp nhận một phần."}), ""},
			"points after the result":             {points(province, "GiveScore", "1", "1.0", in{"reason": "x"}), "NOT_OPEN"},
		})
		same(t, "the result of the unit", lines(t, cauKe, "scorecards", "", "selfTotal", "total", "possible", "grade", "replyBy", "status"), "35.0 30.5 65.0 INSUFFICIENT 2022-03-26 FINAL")
		same(t, "the plan's owner sees it by the task", lines(t, h.As("stp"), "scorecards", "", "total"), "30.5")
		for _, p := range []*sdktest.Person{h.As("h-duyen-hai"), h.As("snv")} {
			for _, list := range []string{"scorecards", "scores"} {
				if got := lines(t, p, list, "", "id"); len(got) > 0 {
					t.Errorf("T1 another unit sees %s: %v", list, got)
				}
			}
			if a := p.Do(`{ evaluation { unitScores { totalSum } scoreAverage { totalAvg } } }`, nil); a.Body != `{"data":{"evaluation":{"unitScores":[],"scoreAverage":[]}}}` {
				t.Errorf("T1 another unit's figures: %s", a.Body)
			}
		}
	})
}

func TestWhoSaysNothingAcceptsWhenTheTermIsOver(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		province, cauKe := h.As("ubnd-tinh"), h.As("h-cau-ke")
		scale := scaleOf(t, h.As("stp"), nil)
		card := must(t, cauKe, "Score", "scorecard", in{"scale": scale, "year": 2022})
		for _, number := range []string{"1", "2", "3", "4"} {
			must(t, cauKe, "ClaimScore", "score", in{"id": line(t, cauKe, number), "points": "5.0", "note": "x"})
		}
		must(t, cauKe, "SubmitScorecard", "scorecard", in{"id": card})
		must(t, province, "GiveBackScorecard", "scorecard", in{"id": card})
		must(t, cauKe, "SubmitScorecard", "scorecard", in{"id": card})
		must(t, province, "ProposeScorecard", "scorecard", in{"id": card})
		h.Advance(5 * 24 * time.Hour)
		result := in{"id": card, "decisionNo": "9/QĐ"}
		expect(t, map[string][2]string{"the last day is the unit's": {refused(province, "FinaliseScorecard", "scorecard", result), "TERM_RUNS"}})
		h.Advance(24 * time.Hour)
		expect(t, map[string][2]string{
			"a reply after the term": {refused(cauKe, "ReplyScorecard", "scorecard", in{"id": card, "contested": false}), "TOO_LATE"},
		})
		must(t, province, "FinaliseScorecard", "scorecard", result)
		same(t, "no limits of grades, no grade", lines(t, cauKe, "scorecards", "", "total", "grade"), "20.0 NOT_RATED")
	})
}
