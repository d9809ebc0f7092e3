package evaluation_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// criteria of a scale: the last one has no points that anybody knows.
func scaleOf(t testing.TB, p *sdktest.Person, limits in) string {
	t.Helper()
	input := in{"title": "Bộ tiêu chí thử", "basis": "Văn bản thử", "from": "2022-01-01", "replyDays": 5}
	maps.Copy(input, limits)
	id := p.Must("CreateScale", input)
	for _, c := range []in{
		{"number": "1", "title": "Việc đúng hạn", "points": "30.0", "how": "ASSIGNMENTS_ON_TIME"},
		{"number": "2", "title": "Hồ sơ", "points": "20.0", "how": "ASSIGNMENTS_PROVEN"},
		{"number": "3", "title": "Cách làm mới", "points": "10.0"},
		{"number": "4", "title": "Báo cáo đúng hạn", "points": "5.0", "how": "REPORTS_ON_TIME"},
		{"number": "5", "title": "Chưa có điểm"},
	} {
		c["scale"], c["group"] = id, "Nhóm I"
		p.Must("CreateCriterion", c)
	}
	p.Must("EnforceScale", in{"id": id})
	return id
}

// line is the id of a line of the unit's own scorecard.
func line(t testing.TB, p *sdktest.Person, number string) string {
	t.Helper()
	return p.Lines(fmt.Sprintf(`scores(where: {number: {eq: %q}})`, number), "id")[0]
}

func TestCriteriaAreDataAndHoldOnceInForce(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, cauKe := h.As("stp"), h.As("h-cau-ke")
		draft := stp.Must("CreateScale", in{"title": "Đang soạn", "from": "2022-01-01"})
		sdktest.Expect(t, sdktest.Cases{
			"a scale without criteria":         {stp.Refused("EnforceScale", in{"id": draft}), "NO_CRITERION"},
			"a lower grade that begins higher": {stp.Refused("CreateScale", in{"title": "a", "from": "2022-01-01", "excellentFrom": "80.0", "goodFrom": "90.0"}), "NOT_BELOW"},
			"a draft is not for others":        {cauKe.Refused("Score", in{"scale": draft, "year": 2022}), "NOT_FOUND"},
			"a draft is nothing to score by":   {stp.Refused("Score", in{"scale": draft, "year": 2022}), "NOT_IN_FORCE"},
		})
		id := scaleOf(t, stp, nil)
		sdktest.Same(t, "everybody sees what is in force", cauKe.Lines("criteria", "number", "points"), "1 30.0", "2 20.0", "3 10.0", "4 5.0", "5 <nil>")
		of := func(number string) string {
			return stp.Lines(fmt.Sprintf(`criteria(where: {number: {eq: %q}, scale: {id: {eq: %q}}})`, number, id), "id")[0]
		}
		sdktest.Expect(t, sdktest.Cases{
			"points that were fixed":        {stp.Refused("UpdateCriterion", in{"id": of("1"), "version": 2, "points": "40.0"}), "IN_FORCE"},
			"another unit's criterion":      {cauKe.Refused("UpdateCriterion", in{"id": of("5"), "version": 2, "points": "35.0"}), "FORBIDDEN"},
			"points that were unknown":      {stp.Refused("UpdateCriterion", in{"id": of("5"), "version": 2, "points": "35.0"}), ""},
			"the same number twice":         {stp.Refused("CreateCriterion", in{"scale": id, "number": "1", "group": "a", "title": "b"}), "UNIQUE"},
			"an officer brings it in force": {h.As("stp", "OFFICER").Refused("EnforceScale", in{"id": draft}), "FORBIDDEN"},
			"it is retired":                 {stp.Refused("RetireScale", in{"id": id}), ""},
			"and scores nobody any more":    {cauKe.Refused("Score", in{"scale": id, "year": 2022}), "NOT_IN_FORCE"},
		})
	})
}

func TestAScorecardFromTheCountToTheReplyAndTheResult(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := planned(h)
		province, cauKe, officer := h.As("ubnd-tinh"), h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER")
		scale := scaleOf(t, h.As("stp"), in{"excellentFrom": "90.0", "goodFrom": "70.0", "passFrom": "50.0"})
		// One of the district's parts is overdue since 15 March, the others are not due yet.
		h.Advance(20 * 24 * time.Hour) // 21 March
		card := officer.Must("Score", in{"scale": scale, "year": 2022, "tiedTo": plan.Part(scoreTask, "h-cau-ke")})
		sdktest.Same(t, "what was counted", officer.Lines("scores", "number", "max", "suggested", "explanation"), "1 30.0 0.0 Phần việc có hạn trong năm: 0 đúng hạn, 1 trễ hoặc quá hạn.", "2 20.0 0.0 Phần việc có hạn trong năm: 0 có hồ sơ chứng minh, 1 không có.", "3 10.0 <nil> <nil>", "4 5.0 <nil> Báo cáo có hạn trong năm: 0 đúng hạn, 0 trễ hoặc quá hạn.", "5 <nil> <nil> <nil>")
		if got := fmt.Sprint(officer.See(`scores(where: {number: {eq: "1"}}) { nodes { missed } }`)); !strings.Contains(got, plan.Part(reviewTask, "h-cau-ke")) {
			t.Errorf("the late part is not named: %s", got)
		}
		sdktest.Same(t, "the card says what is not known", cauKe.Lines("scorecards", "possible", "unknown", "grade"), "65.0 1 NOT_RATED")
		points := func(p *sdktest.Person, what, number, n string, more in) string {
			input := in{"id": line(t, cauKe, number), "points": n}
			maps.Copy(input, more)
			return p.Refused(what, input)
		}
		sdktest.Expect(t, sdktest.Cases{
			"a second card of the year":           {officer.Refused("Score", in{"scale": scale, "year": 2022}), "UNIQUE"},
			"more than the count says":            {points(officer, "ClaimScore", "1", "20.0", nil), "MISSING"},
			"more than the count says, with why":  {points(officer, "ClaimScore", "1", "20.0", in{"note": "Chậm do bão."}), ""},
			"more than there are":                 {points(officer, "ClaimScore", "3", "10.5", nil), "TOO_MANY"},
			"points where none are known":         {points(officer, "ClaimScore", "5", "1.0", nil), "UNKNOWN_POINTS"},
			"it is submitted half scored":         {cauKe.Refused("SubmitScorecard", in{"id": card}), "NOT_SCORED NOT_SCORED"},
			"the new way":                         {points(officer, "ClaimScore", "3", "10.0", in{"proof": []any{}}), ""},
			"the reports":                         {points(officer, "ClaimScore", "4", "5.0", nil), ""},
			"another unit scores":                 {points(h.As("h-duyen-hai"), "ClaimScore", "3", "1.0", nil), "NOT_FOUND"},
			"an officer submits":                  {officer.Refused("SubmitScorecard", in{"id": card}), "FORBIDDEN"},
			"points are given too early":          {points(province, "GiveScore", "3", "5.0", in{"reason": "x"}), "NOT_OPEN"},
			"the head submits":                    {cauKe.Refused("SubmitScorecard", in{"id": card}), ""},
			"the unit scores on":                  {points(officer, "ClaimScore", "3", "9.0", nil), "NOT_OPEN"},
			"the unit gives itself points":        {points(cauKe, "GiveScore", "3", "9.0", in{"reason": "x"}), "OWN_CARD"},
			"the unit confirms itself":            {cauKe.Refused("ProposeScorecard", in{"id": card}), "OWN_CARD"},
			"other points without a reason":       {points(province, "GiveScore", "1", "10.0", nil), "MISSING"},
			"other points":                        {points(province, "GiveScore", "1", "10.0", in{"reason": "Chưa có văn bản gia hạn."}), ""},
			"the same points need no reason":      {points(province, "GiveScore", "3", "10.0", nil), ""},
			"the result before any reply":         {province.Refused("FinaliseScorecard", in{"id": card, "decisionNo": "1"}), "INVALID_STATE"},
			"the points are proposed":             {province.Refused("ProposeScorecard", in{"id": card}), ""},
			"the result while the unit may reply": {province.Refused("FinaliseScorecard", in{"id": card, "decisionNo": "1"}), "TERM_RUNS"},
			"a reply that says nothing":           {cauKe.Refused("ReplyScorecard", in{"id": card, "contested": true}), "MISSING"},
			"the district above replies for it":   {province.Refused("ReplyScorecard", in{"id": card, "contested": false}), "FORBIDDEN"},
			"the unit replies":                    {cauKe.Refused("ReplyScorecard", in{"id": card, "contested": true, "text": "Có công văn gia hạn."}), ""},
			"it replies twice":                    {cauKe.Refused("ReplyScorecard", in{"id": card, "contested": false}), "INVALID_STATE"},
			"the reply is heard":                  {points(province, "GiveScore", "1", "15.5", in{"reason": "Theo công văn gia hạn."}), ""},
			"a result that does not answer":       {province.Refused("FinaliseScorecard", in{"id": card, "decisionNo": "88/QĐ"}), "MISSING"},
			"the result":                          {province.Refused("FinaliseScorecard", in{"id": card, "decisionNo": "88/QĐ", "answer": "Chấp nhận một phần."}), ""},
			"points after the result":             {points(province, "GiveScore", "1", "1.0", in{"reason": "x"}), "NOT_OPEN"},
		})
		sdktest.Same(t, "the result of the unit", cauKe.Lines("scorecards", "selfTotal", "total", "possible", "grade", "replyBy", "status"), "35.0 30.5 65.0 INSUFFICIENT 2022-03-26 FINAL")
		sdktest.Same(t, "the plan's owner sees it by the task", h.As("stp").Lines("scorecards", "total"), "30.5")
		for _, p := range []*sdktest.Person{h.As("h-duyen-hai"), h.As("snv")} {
			for _, list := range []string{"scorecards", "scores"} {
				if got := p.Lines(list, "id"); len(got) > 0 {
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
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		province, cauKe := h.As("ubnd-tinh"), h.As("h-cau-ke")
		scale := scaleOf(t, h.As("stp"), nil)
		card := cauKe.Must("Score", in{"scale": scale, "year": 2022})
		for _, number := range []string{"1", "2", "3", "4"} {
			cauKe.Must("ClaimScore", in{"id": line(t, cauKe, number), "points": "5.0", "note": "x"})
		}
		cauKe.Must("SubmitScorecard", in{"id": card})
		province.Must("GiveBackScorecard", in{"id": card})
		cauKe.Must("SubmitScorecard", in{"id": card})
		province.Must("ProposeScorecard", in{"id": card})
		h.Advance(5 * 24 * time.Hour)
		result := in{"id": card, "decisionNo": "9/QĐ"}
		sdktest.Expect(t, sdktest.Cases{"the last day is the unit's": {province.Refused("FinaliseScorecard", result), "TERM_RUNS"}})
		h.Advance(24 * time.Hour)
		sdktest.Expect(t, sdktest.Cases{
			"a reply after the term": {cauKe.Refused("ReplyScorecard", in{"id": card, "contested": false}), "TOO_LATE"},
		})
		province.Must("FinaliseScorecard", result)
		sdktest.Same(t, "no limits of grades, no grade", cauKe.Lines("scorecards", "total", "grade"), "20.0 NOT_RATED")
	})
}
