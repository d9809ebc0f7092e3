package evaluation_test

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// inspect brings an inspection of h-cau-ke by stp to its minutes.
func inspect(t testing.TB, h *sdktest.Host, more in) string {
	t.Helper()
	stp := h.As("stp")
	input := in{"title": "Kiểm tra tại Cầu Kè", "target": h.UnitID("h-cau-ke"), "content": "Việc thực hiện kế hoạch.", "lead": "Trưởng đoàn", "from": "2022-02-21", "until": "2022-02-22"}
	maps.Copy(input, more)
	id := must(t, stp, "CreateInspection", "inspection", input)
	must(t, stp, "AnnounceInspection", "inspection", in{"id": id, "decisionNo": "11/QĐ-STP", "on": "2022-02-10"})
	must(t, stp, "RecordInspection", "inspection", in{"id": id, "on": "2022-02-22", "content": "Hai bên làm việc.", "signedBy": "Phó Chủ tịch"})
	return id
}

// finding adds a finding to an inspection; without a due day nothing is asked for.
func finding(t testing.TB, p *sdktest.Person, inspection, title, due string) string {
	t.Helper()
	input := in{"id": inspection, "title": title, "sort": "STRENGTH"}
	if due != "" {
		input["sort"], input["recommendation"], input["due"] = "SHORTCOMING", "Khắc phục.", due
	}
	return must(t, p, "FindInspection", "finding", input)
}

func TestAnInspectionFromItsPlanToTheLastRecommendation(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp, officer, cauKe := h.As("stp"), h.As("stp", "OFFICER"), h.As("h-cau-ke")
		id := must(t, stp, "CreateInspection", "inspection", in{"title": "Kiểm tra tại Cầu Kè", "target": h.UnitID("h-cau-ke"), "content": "Việc thực hiện kế hoạch.", "lead": "Trưởng đoàn", "from": "2022-02-21", "until": "2022-02-22"})
		own := must(t, stp, "CreateInspection", "inspection", in{"title": "Tự kiểm tra", "target": h.UnitID("stp"), "content": "x", "lead": "y", "from": "2022-02-21", "until": "2022-02-22"})
		same(t, "T1 another unit sees", lines(t, h.As("h-duyen-hai"), "inspections", "", "title"))
		announce := in{"id": id, "decisionNo": "11/QĐ-STP", "on": "2022-02-10"}
		record := in{"id": id, "on": "2022-02-22", "content": "Hai bên làm việc."}
		expect(t, map[string][2]string{
			"it ends before it starts":               {refused(stp, "CreateInspection", "inspection", in{"title": "a", "target": h.UnitID("snv"), "content": "x", "lead": "y", "from": "2022-03-02", "until": "2022-03-01"}), "BEFORE_START"},
			"minutes before it is announced":         {refused(stp, "RecordInspection", "inspection", record), "INVALID_STATE"},
			"an officer announces":                   {refused(officer, "AnnounceInspection", "inspection", announce), "FORBIDDEN"},
			"a decision of tomorrow":                 {refused(stp, "AnnounceInspection", "inspection", in{"id": id, "decisionNo": "1", "on": "2022-03-02"}), "WRONG_DAY"},
			"a unit inspects itself":                 {refused(stp, "AnnounceInspection", "inspection", in{"id": own, "decisionNo": "1", "on": "2022-02-10"}), "OWN_UNIT"},
			"the inspected unit announces":           {refused(cauKe, "AnnounceInspection", "inspection", announce), "FORBIDDEN"},
			"it is announced":                        {refused(stp, "AnnounceInspection", "inspection", announce), ""},
			"it is announced twice":                  {refused(stp, "AnnounceInspection", "inspection", announce), "INVALID_STATE"},
			"findings before the minutes":            {refused(stp, "FindInspection", "finding", in{"id": id, "title": "a", "sort": "STRENGTH"}), "INVALID_STATE"},
			"minutes before the inspection":          {refused(stp, "RecordInspection", "inspection", in{"id": id, "on": "2022-02-20", "content": "x"}), "WRONG_DAY"},
			"the inspected unit makes the minutes":   {refused(cauKe, "RecordInspection", "inspection", record), "FORBIDDEN"},
			"an officer makes the minutes":           {refused(officer, "RecordInspection", "inspection", record), ""},
			"a conclusion without findings":          {refused(stp, "ConcludeInspection", "inspection", in{"id": id, "number": "12/TB", "on": "2022-02-25"}), "NO_FINDING"},
			"a recommendation without a due day":     {refused(officer, "FindInspection", "finding", in{"id": id, "title": "a", "sort": "SHORTCOMING", "recommendation": "b"}), "MISSING"},
			"a due day without a recommendation":     {refused(officer, "FindInspection", "finding", in{"id": id, "title": "a", "sort": "SHORTCOMING", "due": "2022-03-31"}), "MISSING"},
			"the inspected unit adds its own praise": {refused(cauKe, "FindInspection", "finding", in{"id": id, "title": "a", "sort": "STRENGTH"}), "FORBIDDEN"},
		})
	})
}

func TestRecommendationsAreFollowedUntilTheyAreCarriedOut(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		part := plan(t, h)
		stp, officer, cauKe := h.As("stp"), h.As("stp", "OFFICER"), h.As("h-cau-ke")
		id := inspect(t, h, in{"assignment": part("stp", "Kiểm tra")})
		finding(t, officer, id, "Cách làm tốt", "")
		soon := finding(t, officer, id, "Thiếu hồ sơ", "2022-03-10")
		wrong := finding(t, officer, id, "Nhầm", "2022-03-10")
		if a := officer.Do(`mutation($id: ID!) { evaluationDropFinding(input: {id: $id}) { __typename } }`, map[string]any{"id": wrong}); len(a.Errors) > 0 {
			t.Fatal(a.Body)
		}
		later := finding(t, officer, id, "Chưa có kinh phí", "2022-03-20")
		expect(t, map[string][2]string{
			"closed before the conclusion":           {refused(stp, "ResolveFinding", "finding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "INVALID_STATE"},
			"a conclusion after a day that it names": {refused(stp, "ConcludeInspection", "inspection", in{"id": id, "number": "12/TB", "on": "2022-03-11"}), "DUE_PASSED WRONG_DAY"},
			"it is concluded":                        {refused(stp, "ConcludeInspection", "inspection", in{"id": id, "number": "12/TB-STP", "on": "2022-02-25"}), ""},
			"what was sent is written anew":          {refused(stp, "UpdateFinding", "finding", in{"id": soon, "version": 2, "title": "Khác"}), "SENT"},
			"its day is moved silently":              {refused(stp, "UpdateFinding", "finding", in{"id": soon, "version": 2, "due": "2022-12-31"}), "SENT"},
			"what was sent is dropped":               {refusedAny(officer, `mutation($id: ID!) { evaluationDropFinding(input: {id: $id}) { __typename } }`, soon), "INVALID_STATE"},
		})
		same(t, "findings of the inspection", lines(t, stp, "findings", "", "number", "title", "status"), "1 Cách làm tốt NOTED", "2 Thiếu hồ sơ SENT", "4 Chưa có kinh phí SENT")

		// The inspected unit answers; another one sees nothing of it.
		same(t, "the inspected unit sees what is asked of it", lines(t, cauKe, "findings", "(where: {status: {eq: SENT}})", "title", "due"), "Chưa có kinh phí 2022-03-20", "Thiếu hồ sơ 2022-03-10")
		reply := in{"id": soon, "stand": "PARTLY", "text": "Đã bổ sung."}
		expect(t, map[string][2]string{
			"an officer of the unit answers":      {refused(h.As("h-cau-ke", "OFFICER"), "AnswerFinding", "finding", reply), "FORBIDDEN"},
			"another unit answers":                {refused(h.As("snv"), "AnswerFinding", "finding", reply), "NOT_FOUND"},
			"the inspector answers itself":        {refused(stp, "AnswerFinding", "finding", reply), "NOT_INSPECTED"},
			"the head answers":                    {refused(cauKe, "AnswerFinding", "finding", reply), ""},
			"it is not enough":                    {refused(stp, "InsistFinding", "finding", in{"id": soon, "note": "Còn thiếu danh sách."}), ""},
			"the head answers again":              {refused(cauKe, "AnswerFinding", "finding", in{"id": soon, "stand": "ACCEPTED", "text": "Đã bổ sung danh sách."}), ""},
			"the inspected unit closes it itself": {refused(cauKe, "ResolveFinding", "finding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "FORBIDDEN"},
			"an officer closes it":                {refused(officer, "ResolveFinding", "finding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "FORBIDDEN"},
			"an outcome before it was sent":       {refused(stp, "ResolveFinding", "finding", in{"id": soon, "on": "2022-02-24", "outcome": "x"}), "WRONG_DAY"},
			"the head closes it":                  {refused(stp, "ResolveFinding", "finding", in{"id": soon, "on": "2022-03-01", "outcome": "Đủ hồ sơ."}), ""},
			"it is closed twice":                  {refused(stp, "ResolveFinding", "finding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "INVALID_STATE"},
			"it is answered after that":           {refused(cauKe, "AnswerFinding", "finding", reply), "INVALID_STATE"},
			"an extension to an earlier day":      {refused(stp, "ExtendFinding", "finding", in{"id": later, "due": "2022-03-15", "note": "x"}), "NOT_LATER"},
			"an extension":                        {refused(stp, "ExtendFinding", "finding", in{"id": later, "due": "2022-03-25", "note": "Chờ cấp kinh phí"}), ""},
		})
		same(t, "what the unit said", lines(t, stp, "findings", "(where: {status: {eq: RESOLVED}})", "stand", "answer", "insisted"), "ACCEPTED Đã bổ sung danh sách. Còn thiếu danh sách.")
		for _, p := range []*sdktest.Person{h.As("h-duyen-hai"), h.As("sgddt")} {
			for _, list := range []string{"inspections", "findings", "minutesList"} {
				if got := lines(t, p, list, "", "id"); len(got) > 0 {
					t.Errorf("T1 another unit sees %s: %v", list, got)
				}
			}
			if a := p.Do(`{ evaluation { findingNumbers { count } recommendationsClosed { count } } }`, nil); a.Body != `{"data":{"evaluation":{"findingNumbers":[],"recommendationsClosed":[]}}}` {
				t.Errorf("T1 another unit's figures: %s", a.Body)
			}
		}

		h.Advance(26 * 24 * time.Hour) // 27 March
		expect(t, map[string][2]string{
			"late, and with the last one the inspection": {refused(stp, "ResolveFinding", "finding", in{"id": later, "on": "2022-03-26", "outcome": "Đã cấp."}), ""},
		})
		same(t, "on time or late", lines(t, stp, "findings", "(where: {status: {eq: RESOLVED}})", "number", "firstDue", "due", "onTime"), "2 <nil> 2022-03-10 true", "4 2022-03-20 2022-03-25 false")
		same(t, "the inspection", lines(t, stp, "inspections", "", "status", "findings"), "CLOSED 3")
		if got := fmt.Sprint(see(t, stp, "recommendationsClosed { count key { onTime } }")); got != "[map[count:1 key:map[onTime:true]] map[count:1 key:map[onTime:false]]]" && got != "[map[count:1 key:map[onTime:false]] map[count:1 key:map[onTime:true]]]" {
			t.Errorf("recommendations on time: %s", got)
		}
		must(t, stp, "ReopenFinding", "finding", in{"id": later, "note": "Chưa giải ngân."})
		same(t, "opened again", lines(t, stp, "findings", "(where: {overdue: {eq: true}})", "number", "onTime", "status"), "4 <nil> SENT")
		same(t, "and its inspection", lines(t, stp, "inspections", "", "status"), "CONCLUDED")
	})
}

func TestOverdueRecommendationsAreMarkedAndTold(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp := h.As("stp")
		must(t, h.As("h-cau-ke"), "CreateSurvey", "survey", in{"title": "Khảo sát", "mode": "PAPER", "from": "2022-03-01", "until": "2022-03-10"})
		id := inspect(t, h, nil)
		finding(t, stp, id, "Thiếu hồ sơ", "2022-03-01")
		finding(t, stp, id, "Còn lâu", "2022-06-01")
		must(t, stp, "ConcludeInspection", "inspection", in{"id": id, "number": "12/TB", "on": "2022-02-25"})
		h.Advance(24 * time.Hour)
		h.Work()
		notices := `{ notifications(first: 20) { nodes { textEn } } }`
		for range 200 {
			if contains(h.As("h-cau-ke").Do(notices, nil).Body, "should have") && len(lines(t, stp, "findings", "(where: {overdue: {eq: true}})", "title")) > 0 {
				break
			}
			time.Sleep(50 * time.Millisecond)
		}
		same(t, "overdue", lines(t, stp, "findings", "(where: {overdue: {eq: true}})", "title"), "Thiếu hồ sơ")
		// The district has records of the module, too, and is told of what is asked of it.
		for _, p := range []*sdktest.Person{stp, h.As("h-cau-ke")} {
			told := p.Do(notices, nil).Body
			if want := "The recommendation “Thiếu hồ sơ” should have been carried out by 2022-03-01."; !contains(told, want) || contains(told, "“Còn lâu”") {
				t.Errorf("told: %s", told)
			}
		}
		if a := stp.Do(`{ evaluation { recommendationsOverdue { count key { target { code } } } } }`, nil); a.Get("evaluation.recommendationsOverdue.0.count") != 1.0 || a.Get("evaluation.recommendationsOverdue.0.key.target.code") != "h-cau-ke" {
			t.Errorf("overdue by unit: %s", a.Body)
		}
	})
}

func TestFindingsAtTheSameTimeGetTheirOwnNumbers(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp := h.As("stp")
		id := inspect(t, h, nil)
		const asking = 6
		var all sync.WaitGroup
		for i := range asking {
			all.Go(func() {
				for code := "CONFLICT"; code == "CONFLICT"; {
					code = refused(stp, "FindInspection", "finding", in{"id": id, "title": fmt.Sprint("Nội dung ", i), "sort": "STRENGTH"})
				}
			})
		}
		all.Wait()
		got := lines(t, stp, "findings", "", "number")
		slices.Sort(got)
		same(t, "C7 numbers", got, "1", "2", "3", "4", "5", "6")
	})
}
