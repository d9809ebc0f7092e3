package evaluation_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// inspect brings an inspection of h-cau-ke by stp to its minutes.
func inspect(t testing.TB, h *sdktest.Host, more in) string {
	t.Helper()
	stp := h.As("stp")
	input := in{"title": "Kiểm tra tại Cầu Kè", "target": h.UnitID("h-cau-ke"), "content": "Việc thực hiện kế hoạch.", "lead": "Trưởng đoàn", "from": "2022-02-21", "until": "2022-02-22"}
	maps.Copy(input, more)
	id := stp.Must("CreateInspection", input)
	stp.Must("AnnounceInspection", in{"id": id, "decisionNo": "11/QĐ-STP", "on": "2022-02-10"})
	stp.Must("RecordInspection", in{"id": id, "on": "2022-02-22", "content": "Hai bên làm việc.", "signedBy": "Phó Chủ tịch"})
	return id
}

// finding adds a finding to an inspection; without a due day nothing is asked for.
func finding(t testing.TB, p *sdktest.Person, inspection, title, due string) string {
	t.Helper()
	input := in{"id": inspection, "title": title, "sort": "STRENGTH"}
	if due != "" {
		input["sort"], input["recommendation"], input["due"] = "SHORTCOMING", "Khắc phục.", due
	}
	return p.Must("FindInspection", input)
}

func TestAnInspectionFromItsPlanToTheLastRecommendation(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, officer, cauKe := h.As("stp"), h.As("stp", "OFFICER"), h.As("h-cau-ke")
		id := stp.Must("CreateInspection", in{"title": "Kiểm tra tại Cầu Kè", "target": h.UnitID("h-cau-ke"), "content": "Việc thực hiện kế hoạch.", "lead": "Trưởng đoàn", "from": "2022-02-21", "until": "2022-02-22"})
		own := stp.Must("CreateInspection", in{"title": "Tự kiểm tra", "target": h.UnitID("stp"), "content": "x", "lead": "y", "from": "2022-02-21", "until": "2022-02-22"})
		sdktest.Same(t, "T1 another unit sees", h.As("h-duyen-hai").Lines("inspections", "title"))
		cauKe.SeesNothing("inspections", "inspectionNumbers")
		announce := in{"id": id, "decisionNo": "11/QĐ-STP", "on": "2022-02-10"}
		record := in{"id": id, "on": "2022-02-22", "content": "Hai bên làm việc."}
		sdktest.Expect(t, sdktest.Cases{
			"it ends before it starts":                   {stp.Refused("CreateInspection", in{"title": "a", "target": h.UnitID("snv"), "content": "x", "lead": "y", "from": "2022-03-02", "until": "2022-03-01"}), "BEFORE_START"},
			"minutes before it is announced":             {stp.Refused("RecordInspection", record), "INVALID_STATE"},
			"the inspected unit changes what is planned": {cauKe.Refused("UpdateInspection", in{"id": id, "version": 1, "title": "a"}), "NOT_FOUND"},
			"an officer announces":                       {officer.Refused("AnnounceInspection", announce), "FORBIDDEN"},
			"a decision of tomorrow":                     {stp.Refused("AnnounceInspection", in{"id": id, "decisionNo": "1", "on": "2022-03-02"}), "WRONG_DAY"},
			"a unit inspects itself":                     {stp.Refused("AnnounceInspection", in{"id": own, "decisionNo": "1", "on": "2022-02-10"}), "OWN_UNIT"},
			"the inspected unit announces":               {cauKe.Refused("AnnounceInspection", announce), "NOT_FOUND"},
			"it is announced":                            {stp.Refused("AnnounceInspection", announce), ""},
			"it is announced twice":                      {stp.Refused("AnnounceInspection", announce), "INVALID_STATE"},
			"findings before the minutes":                {stp.Refused("FindInspection", in{"id": id, "title": "a", "sort": "STRENGTH"}), "INVALID_STATE"},
			"minutes before the inspection":              {stp.Refused("RecordInspection", in{"id": id, "on": "2022-02-20", "content": "x"}), "WRONG_DAY"},
			"the inspected unit makes the minutes":       {cauKe.Refused("RecordInspection", record), "FORBIDDEN"},
			"an officer makes the minutes":               {officer.Refused("RecordInspection", record), ""},
			"a conclusion without findings":              {stp.Refused("ConcludeInspection", in{"id": id, "number": "12/TB", "on": "2022-02-25"}), "NO_FINDING"},
			"a recommendation without a due day":         {officer.Refused("FindInspection", in{"id": id, "title": "a", "sort": "SHORTCOMING", "recommendation": "b"}), "MISSING"},
			"a due day without a recommendation":         {officer.Refused("FindInspection", in{"id": id, "title": "a", "sort": "SHORTCOMING", "due": "2022-03-31"}), "MISSING"},
			"the inspected unit adds its own praise":     {cauKe.Refused("FindInspection", in{"id": id, "title": "a", "sort": "STRENGTH"}), "FORBIDDEN"},
		})
	})
}

// TestAnInspectionIsSeenFromItsAnnouncementOn: what is planned is the inspector's, and so it stays
// where it is dropped; one that was announced and is called off stays seen.
func TestAnInspectionIsSeenFromItsAnnouncementOn(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, cauKe, above := h.As("stp"), h.As("h-cau-ke"), h.As("ubnd-tinh")
		made := func(title string) string {
			return stp.Must("CreateInspection", in{"title": title, "target": h.UnitID("h-cau-ke"), "content": "x", "lead": "y", "from": "2022-03-21", "until": "2022-03-22"})
		}
		dropped, announced := made("Bỏ"), made("Đột xuất")
		sdktest.Same(t, "the inspector", stp.Lines("inspections", "title", "status"), "Bỏ PLANNED", "Đột xuất PLANNED")
		stp.Must("UpdateInspection", in{"id": dropped, "version": 1, "status": "DROPPED"})
		for name, p := range map[string]*sdktest.Person{"the inspected unit": cauKe, "who is above it": above} {
			t.Log(name)
			p.SeesNothing("inspections", "inspectionNumbers", "unitsInspected")
		}
		stp.Must("AnnounceInspection", in{"id": announced, "decisionNo": "11/QĐ-STP", "on": "2022-02-28"})
		sdktest.Same(t, "from the announcement on", cauKe.Lines("inspections", "title", "status"), "Đột xuất ANNOUNCED")
		if told := cauKe.Told(); !strings.Contains(told, "Đơn vị được kiểm tra từ ngày 21/03/2022 đến ngày 22/03/2022 theo Quyết định số 11/QĐ-STP: “Đột xuất”.") {
			t.Errorf("the inspected unit is told: %s", told)
		}
		stp.Must("UpdateInspection", in{"id": announced, "version": 2, "status": "CANCELLED"})
		sdktest.Same(t, "called off", cauKe.Lines("inspections", "title", "status"), "Đột xuất CANCELLED")
		for _, other := range []string{"snv", "h-duyen-hai"} {
			h.As(other).SeesNothing("inspections", "inspectionNumbers")
		}
	})
}

func TestRecommendationsAreFollowedUntilTheyAreCarriedOut(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := planned(h)
		stp, officer, cauKe := h.As("stp"), h.As("stp", "OFFICER"), h.As("h-cau-ke")
		id := inspect(t, h, in{"assignment": plan.Part(inspectionTask, "stp")})
		finding(t, officer, id, "Cách làm tốt", "")
		soon := finding(t, officer, id, "Thiếu hồ sơ", "2022-03-10")
		wrong := finding(t, officer, id, "Nhầm", "2022-03-10")
		officer.Must("DropFinding", in{"id": wrong})
		later := finding(t, officer, id, "Chưa có kinh phí", "2022-03-20")
		sdktest.Expect(t, sdktest.Cases{
			"closed before the conclusion":           {stp.Refused("ResolveFinding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "INVALID_STATE"},
			"a conclusion after a day that it names": {stp.Refused("ConcludeInspection", in{"id": id, "number": "12/TB", "on": "2022-03-11"}), "DUE_PASSED WRONG_DAY"},
			"it is concluded":                        {stp.Refused("ConcludeInspection", in{"id": id, "number": "12/TB-STP", "on": "2022-02-25"}), ""},
			"what was sent is written anew":          {stp.Refused("UpdateFinding", in{"id": soon, "version": 2, "title": "Khác"}), "SENT"},
			"its day is moved silently":              {stp.Refused("UpdateFinding", in{"id": soon, "version": 2, "due": "2022-12-31"}), "SENT"},
			"what was sent is dropped":               {officer.Refused("DropFinding", in{"id": soon}), "INVALID_STATE"},
		})
		sdktest.Same(t, "findings of the inspection", stp.Lines("findings", "number", "title", "status"), "1 Cách làm tốt NOTED", "2 Thiếu hồ sơ SENT", "4 Chưa có kinh phí SENT")

		// The inspected unit answers; another one sees nothing of it.
		sdktest.Same(t, "the inspected unit sees what is asked of it", cauKe.Lines("findings(where: {status: {eq: SENT}})", "title", "due"), "Chưa có kinh phí 2022-03-20", "Thiếu hồ sơ 2022-03-10")
		reply := in{"id": soon, "stand": "PARTLY", "text": "Đã bổ sung."}
		sdktest.Expect(t, sdktest.Cases{
			"an officer of the unit answers":      {h.As("h-cau-ke", "OFFICER").Refused("AnswerFinding", reply), "FORBIDDEN"},
			"another unit answers":                {h.As("snv").Refused("AnswerFinding", reply), "NOT_FOUND"},
			"the inspector answers itself":        {stp.Refused("AnswerFinding", reply), "NOT_INSPECTED"},
			"the head answers":                    {cauKe.Refused("AnswerFinding", reply), ""},
			"it is not enough":                    {stp.Refused("InsistFinding", in{"id": soon, "note": "Còn thiếu danh sách."}), ""},
			"the head answers again":              {cauKe.Refused("AnswerFinding", in{"id": soon, "stand": "ACCEPTED", "text": "Đã bổ sung danh sách."}), ""},
			"the inspected unit closes it itself": {cauKe.Refused("ResolveFinding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "FORBIDDEN"},
			"an officer closes it":                {officer.Refused("ResolveFinding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "FORBIDDEN"},
			"an outcome before it was sent":       {stp.Refused("ResolveFinding", in{"id": soon, "on": "2022-02-24", "outcome": "x"}), "WRONG_DAY"},
			"the head closes it":                  {stp.Refused("ResolveFinding", in{"id": soon, "on": "2022-03-01", "outcome": "Đủ hồ sơ."}), ""},
			"it is closed twice":                  {stp.Refused("ResolveFinding", in{"id": soon, "on": "2022-03-01", "outcome": "x"}), "INVALID_STATE"},
			"it is answered after that":           {cauKe.Refused("AnswerFinding", reply), "INVALID_STATE"},
			"an extension to an earlier day":      {stp.Refused("ExtendFinding", in{"id": later, "due": "2022-03-15", "note": "x"}), "NOT_LATER"},
			"an extension":                        {stp.Refused("ExtendFinding", in{"id": later, "due": "2022-03-25", "note": "Chờ cấp kinh phí"}), ""},
		})
		sdktest.Same(t, "what the unit said", stp.Lines("findings(where: {status: {eq: RESOLVED}})", "stand", "answer", "insisted"), "ACCEPTED Đã bổ sung danh sách. Còn thiếu danh sách.")
		for _, p := range []*sdktest.Person{h.As("h-duyen-hai"), h.As("sgddt")} {
			for _, list := range []string{"inspections", "findings", "minutesList"} {
				if got := p.Lines(list, "id"); len(got) > 0 {
					t.Errorf("T1 another unit sees %s: %v", list, got)
				}
			}
			if a := p.Do(`{ evaluation { findingNumbers { count } recommendationsClosed { count } } }`, nil); a.Body != `{"data":{"evaluation":{"findingNumbers":[],"recommendationsClosed":[]}}}` {
				t.Errorf("T1 another unit's figures: %s", a.Body)
			}
		}

		h.Advance(26 * 24 * time.Hour) // 27 March
		sdktest.Expect(t, sdktest.Cases{
			"late, and with the last one the inspection": {stp.Refused("ResolveFinding", in{"id": later, "on": "2022-03-26", "outcome": "Đã cấp."}), ""},
		})
		sdktest.Same(t, "on time or late", stp.Lines("findings(where: {status: {eq: RESOLVED}})", "number", "firstDue", "due", "onTime"), "2 <nil> 2022-03-10 true", "4 2022-03-20 2022-03-25 false")
		sdktest.Same(t, "the inspection", stp.Lines("inspections", "status", "findings"), "CLOSED 3")
		if got := fmt.Sprint(stp.See("recommendationsClosed { count key { onTime } }")); got != "[map[count:1 key:map[onTime:true]] map[count:1 key:map[onTime:false]]]" && got != "[map[count:1 key:map[onTime:false]] map[count:1 key:map[onTime:true]]]" {
			t.Errorf("recommendations on time: %s", got)
		}
		stp.Must("ReopenFinding", in{"id": later, "note": "Chưa giải ngân."})
		sdktest.Same(t, "opened again", stp.Lines("findings(where: {overdue: {eq: true}})", "number", "onTime", "status"), "4 <nil> SENT")
		sdktest.Same(t, "and its inspection", stp.Lines("inspections", "status"), "CONCLUDED")
	})
}

func TestOverdueRecommendationsAreMarkedAndTold(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		stp := h.As("stp")
		h.As("h-cau-ke").Must("CreateSurvey", in{"title": "Khảo sát", "mode": "PAPER", "from": "2022-03-01", "until": "2022-03-10"})
		id := inspect(t, h, nil)
		finding(t, stp, id, "Thiếu hồ sơ", "2022-03-01")
		finding(t, stp, id, "Còn lâu", "2022-06-01")
		stp.Must("ConcludeInspection", in{"id": id, "number": "12/TB", "on": "2022-02-25"})
		h.Advance(24 * time.Hour)
		h.Work()
		notices := `{ notifications(first: 20) { nodes { textEn } } }`
		for range 200 {
			if strings.Contains(h.As("h-cau-ke").Do(notices, nil).Body, "should have") && len(stp.Lines("findings(where: {overdue: {eq: true}})", "title")) > 0 {
				break
			}
			time.Sleep(50 * time.Millisecond)
		}
		sdktest.Same(t, "overdue", stp.Lines("findings(where: {overdue: {eq: true}})", "title"), "Thiếu hồ sơ")
		// The district has records of the module, too, and is told of what is asked of it.
		for i, p := range []*sdktest.Person{stp, h.As("h-cau-ke")} {
			told := p.Do(notices, nil).Body
			if atOnce := strings.Contains(told, "An inspection recommends “Còn lâu”, due on 2022-06-01."); atOnce != (i == 1) {
				t.Errorf("told with the conclusion: %v, of what is recommended to h-cau-ke: %s", atOnce, told)
			}
			if want := "The recommendation “Thiếu hồ sơ” should have been carried out by 2022-03-01."; !strings.Contains(told, want) || strings.Contains(told, "The recommendation “Còn lâu”") {
				t.Errorf("told: %s", told)
			}
		}
		if a := stp.Do(`{ evaluation { recommendationsOverdue { count key { target { code } } } } }`, nil); a.Get("evaluation.recommendationsOverdue.0.count") != 1.0 || a.Get("evaluation.recommendationsOverdue.0.key.target.code") != "h-cau-ke" {
			t.Errorf("overdue by unit: %s", a.Body)
		}
	})
}

func TestFindingsAtTheSameTimeGetTheirOwnNumbers(t *testing.T) {
	sdktest.Each(t, evaluation.Module(), func(t *testing.T, h *sdktest.Host) {
		stp := h.As("stp")
		id := inspect(t, h, nil)
		const asking = 6
		h.AtOnce(asking, func(i int) string {
			return stp.Refused("FindInspection", in{"id": id, "title": fmt.Sprint("Nội dung ", i), "sort": "STRENGTH"})
		})
		got := stp.Lines("findings", "number")
		slices.Sort(got)
		sdktest.Same(t, "C7 numbers", got, "1", "2", "3", "4", "5", "6")
	})
}
