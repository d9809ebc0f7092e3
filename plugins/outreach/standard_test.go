package outreach_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestStandardsAreDatedDataAndNothingIsMadeUp(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		manager, other := h.As(office, "PLAN_MANAGER"), h.As(commune)
		sdktest.Expect(t, sdktest.Cases{
			"an officer loads none": {h.As(office, "OFFICER").Refused("LoadStandards", in{}), "FORBIDDEN"},
			"the manager does":      {manager.Refused("LoadStandards", in{}), ""},
			"twice, and no more":    {manager.Refused("LoadStandards", in{}), ""},
		})
		sdktest.Same(t, "the two decisions", manager.Lines("standards", "decision", "validFrom", "validTo", "criteria", "indicators", "passOne", "passTwo", "passThree", "share", "dossierBy"), "25/2021/QĐ-TTg 2022-01-01 <nil> 5 20 80 80 80 50 01-10", "619/QĐ-TTg 2017-05-08 2021-12-31 5 25 90 80 70 50 <nil>")
		sizes := map[string]int{}
		for _, line := range manager.Lines(`criteria(first: 100, where: {standard: {decision: {eq: "25/2021/QĐ-TTg"}}})`, "number", "points") {
			n, points, _ := strings.Cut(line, " ")
			if points != "<nil>" {
				t.Errorf("number %s has %s points, which nobody has obtained", n, points)
			}
			if c, _, indicator := strings.Cut(n, "."); indicator {
				sizes[c]++
			}
		}
		if got := fmt.Sprint(sizes); got != "map[1:2 2:6 3:3 4:5 5:4]" {
			t.Errorf("indicators of the criteria: %s", got)
		}
		other.SeesNothing("standards", "criteria")
		old := manager.Lines(`standards(where: {decision: {eq: "619/QĐ-TTg"}})`, "id")[0]
		cur := manager.Lines(`standards(where: {decision: {eq: "25/2021/QĐ-TTg"}})`, "id")[0]
		one := manager.Lines(`criteria(where: {number: {eq: "1"}, standard: {decision: {eq: "25/2021/QĐ-TTg"}}})`, "id")[0]
		last := manager.Lines(`criteria(where: {number: {eq: "5.4"}})`, "id")[0]
		sdktest.Expect(t, sdktest.Cases{
			"an end before the start":     {manager.Refused("UpdateStandard", in{"id": old, "version": 1, "validTo": "2016-01-01"}), "BEFORE_START"},
			"a pass mark out of reach":    {manager.Refused("UpdateStandard", in{"id": old, "version": 1, "passOne": 101}), "OUT_OF_REACH"},
			"an indicator is missing":     {manager.Refused("DeleteCriterion", in{"id": last, "version": 1}), ""},
			"and the standard incomplete": {manager.Refused("IssueStandard", in{"id": cur}), "INCOMPLETE"},
			"it is entered again":         {manager.Refused("CreateCriterion", in{"standard": cur, "number": "5.4"}), ""},
			"a number twice":              {manager.Refused("CreateCriterion", in{"standard": cur, "number": "5.4"}), "UNIQUE"},
			"a number that is none":       {manager.Refused("CreateCriterion", in{"standard": cur, "number": "5.x"}), "VALIDATION"},
			"the newer one":               {manager.Refused("IssueStandard", in{"id": cur}), ""},
			"twice":                       {manager.Refused("IssueStandard", in{"id": cur}), "INVALID_STATE"},
			"the older, its days open":    {manager.Refused("UpdateStandard", in{"id": old, "version": 1, "validTo": "2022-06-30"}), ""},
			"two hold at the same time":   {manager.Refused("IssueStandard", in{"id": old}), "OVERLAP"},
			"points that come later":      {manager.Refused("UpdateCriterion", in{"id": one, "version": 2, "points": "15.00"}), ""},
			"a commune writes none":       {other.Refused("UpdateCriterion", in{"id": one, "version": 3, "points": "1.00"}), "FORBIDDEN"},
		})
		sdktest.Same(t, "every unit sees what is in use", other.Lines("standards", "decision"), "25/2021/QĐ-TTg")
		sdktest.Same(t, "what is on awareness", other.Lines(`criteria(where: {awareness: {eq: true}})`, "number"), "2.3", "2.4", "2.5", "2.6")
	})
}

func TestTwoStandardsAtOnceAreNotBothInForce(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As(office)
		var ids []string
		for i := range 3 {
			id := p.Must("CreateStandard", in{"title": "Bộ thử", "decision": fmt.Sprint(i), "validFrom": "2022-01-01", "criteria": 1, "indicators": 1, "passOne": 1, "passTwo": 1, "passThree": 1})
			p.Must("CreateCriterion", in{"standard": id, "number": "1"})
			ids = append(ids, id)
		}
		codes := h.AtOnce(len(ids), func(i int) string { return p.Refused("IssueStandard", in{"id": ids[i]}) })
		slices.Sort(codes)
		sdktest.Same(t, "C4 one of three is issued, the others overlap with it", codes, "", "OVERLAP", "OVERLAP")
		if got := p.Lines(`standards(where: {status: {eq: IN_FORCE}})`, "decision"); len(got) != 1 {
			t.Errorf("C4 three standards of one time were issued at once: %v hold", got)
		}
	})
}

// dossier opens a dossier of a year, scores every line with the points given, and returns its id.
func dossier(t testing.TB, p *sdktest.Person, year int, more in, points func(number string) string) string {
	t.Helper()
	id := p.Must("OpenAssessment", in{"year": year, "class": "II"}.With(more))
	for _, line := range p.Lines(fmt.Sprintf(`scores(first: 100, where: {assessment: {id: {eq: %q}}})`, id), "number", "id") {
		n, s, _ := strings.Cut(line, " ")
		p.Must("ScoreScore", in{"id": s, "points": points(n), "grounds": "Hồ sơ lưu tại xã."})
	}
	return id
}

// lineOf is a line of somebody's sheet.
func lineOf(t testing.TB, p *sdktest.Person, number string) string {
	t.Helper()
	return p.Lines(fmt.Sprintf(`scores(where: {number: {eq: %q}})`, number), "id")[0]
}

func TestADossierFromScoresToDecision(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		standards(t, h, "10.00", "30.00", "15.00", "20.00", "25.00")
		p, officer, above, otherDistrict := h.As(commune), h.As(commune, "OFFICER"), h.As(district), h.As(stranger)
		h.Advance(300 * 24 * time.Hour) // 26 December 2022
		sdktest.Expect(t, sdktest.Cases{
			"a year to come":         {officer.Refused("OpenAssessment", in{"year": 2023, "class": "II"}), "WRONG_YEAR"},
			"a year long gone":       {officer.Refused("OpenAssessment", in{"year": 2020, "class": "II"}), "WRONG_YEAR"},
			"a role without a right": {h.As(commune, "AUDITOR").Refused("OpenAssessment", in{"year": 2022, "class": "II"}), "FORBIDDEN"},
		})
		id := officer.Must("OpenAssessment", in{"year": 2022, "class": "II", "areas": []any{"RURAL"}})
		sheet := officer.Lines("scores(first: 100)", "number")
		if len(sheet) != 20 || sheet[0] != "1.1" {
			t.Fatalf("the sheet of 2022: %v", sheet)
		}
		post := func(ways []any, times int) string {
			return officer.Refused("PostAssessment", in{"id": id, "on": "2022-12-26", "ways": ways, "radioTimes": times})
		}
		if got := strings.Count(post([]any{"OFFICE", "WEBSITE"}, 0), "UNSCORED"); got != 20 {
			t.Errorf("a sheet that is empty was posted: %d lines are missing", got)
		}
		for _, n := range sheet { // 20 × 4.10 = 82.00; criterion 1 has 8.20 of 10, criterion 2 24.60 of 30
			officer.Must("ScoreScore", in{"id": lineOf(t, officer, n), "points": "4.10", "grounds": "Hồ sơ lưu tại xã."})
		}
		do := func(q *sdktest.Person, name string, more in) string {
			return q.Refused(name+"Assessment", in{"id": id}.With(more))
		}
		sdktest.Expect(t, sdktest.Cases{
			"a dossier twice a year":             {officer.Refused("OpenAssessment", in{"year": 2022, "class": "II"}), "UNIQUE"},
			"posted at the office alone":         {post([]any{"OFFICE"}, 0), "NOT_PUBLIC"},
			"twice on the loudspeaker":           {post([]any{"OFFICE", "RADIO"}, 2), "NOT_PUBLIC"},
			"three times on the loudspeaker":     {post([]any{"OFFICE", "RADIO"}, 3), ""},
			"scored while it is posted":          {officer.Refused("ScoreScore", in{"id": lineOf(t, officer, "1.1"), "points": "5.00", "grounds": "x"}), "CLOSED"},
			"the district before it is sent":     {do(above, "Review", nil), "INVALID_STATE"},
			"submitted before five days are out": {do(p, "Submit", in{"meetingOn": "2022-12-26"}), "TOO_EARLY WRONG_DAY"},
			"mended after what people said":      {do(officer, "Reopen", nil), ""},
			"and posted anew":                    {post([]any{"OFFICE", "WEBSITE"}, 0), ""},
		})
		h.Advance(16 * 24 * time.Hour) // 11 January 2023
		sdktest.Expect(t, sdktest.Cases{
			"an officer sends nothing":        {do(officer, "Submit", in{"meetingOn": "2023-01-03"}), "FORBIDDEN"},
			"the district sends nothing":      {do(above, "Submit", in{"meetingOn": "2023-01-03"}), "FORBIDDEN"},
			"sent, a day late":                {do(p, "Submit", in{"meetingOn": "2023-01-03"}), ""},
			"the commune reviews itself":      {do(p, "Review", nil), "OWN_DOSSIER"},
			"the other district sees nothing": {do(otherDistrict, "Review", nil), "NOT_FOUND"},
			"something is missing":            {do(above, "Ask", in{"missing": "Biên bản họp."}), ""},
		})
		sdktest.Same(t, "the dossier while it is supplemented", p.Lines("assessments", "lateDossier", "supplementDue", "dossierDue", "decisionDue", "selfTotal", "status"), "true 2023-01-16 2023-01-10 2023-02-10 82.00 SUPPLEMENT")
		if told := p.Do(`{ notifications { nodes { text } } }`, nil); !strings.Contains(told.Body, "cần bổ sung") {
			t.Errorf("the commune is told: %s", told.Body)
		}
		sdktest.Expect(t, sdktest.Cases{
			"sent again":                 {do(p, "Submit", in{"meetingOn": "2023-01-03"}), ""},
			"more than the points":       {above.Refused("CheckScore", in{"id": lineOf(t, above, "2.1"), "points": "-1.00"}), "VALIDATION"},
			"the commune checks itself":  {p.Refused("CheckScore", in{"id": lineOf(t, p, "2.1"), "points": "1.00"}), "OWN_DOSSIER"},
			"the district lowers a line": {above.Refused("CheckScore", in{"id": lineOf(t, above, "1.1"), "points": "3.00", "note": "Thiếu một văn bản."}), ""},
			"the council before review":  {do(above, "Sit", in{"on": "2023-01-11", "papersOn": "2023-01-05", "members": 9, "present": 9}), "INVALID_STATE"},
			"reviewed":                   {do(above, "Review", in{"note": "Đủ điều kiện trình Hội đồng."}), ""},
		})
		h.Advance(5 * 24 * time.Hour) // 16 January
		sit := func(on, papers string, members, present int) string {
			return do(above, "Sit", in{"on": on, "papersOn": papers, "members": members, "present": present})
		}
		sdktest.Expect(t, sdktest.Cases{
			"sixteen members":                          {sit("2023-01-16", "2023-01-11", 16, 16), "TOO_MANY"},
			"less than two thirds":                     {sit("2023-01-16", "2023-01-11", 9, 5), "NO_QUORUM"},
			"papers two working days ahead":            {sit("2023-01-16", "2023-01-12", 9, 6), "TOO_LATE"},
			"a session before the review":              {sit("2023-01-10", "2023-01-03", 9, 6), "WRONG_DAY"},
			"decided before the council":               {do(above, "Decide", in{"met": true, "decisionNo": "15/QĐ-UBND", "on": "2023-01-16"}), "INVALID_STATE"},
			"two thirds, papers three working days":    {sit("2023-01-16", "2023-01-11", 9, 6), ""},
			"an officer decides nothing":               {do(h.As(district, "OFFICER"), "Decide", in{"met": true, "decisionNo": "15/QĐ-UBND", "on": "2023-01-16"}), "FORBIDDEN"},
			"the commune decides nothing":              {do(p, "Decide", in{"met": true, "decisionNo": "15/QĐ-UBND", "on": "2023-01-16"}), "OWN_DOSSIER"},
			"not recognised for no reason":             {do(above, "Decide", in{"met": false, "decisionNo": "15/QĐ-UBND", "on": "2023-01-16"}), "MISSING"},
			"recognised":                               {do(above, "Decide", in{"met": true, "decisionNo": "15/QĐ-UBND", "on": "2023-01-16"}), ""},
			"decided twice":                            {do(above, "Decide", in{"met": true, "decisionNo": "16/QĐ-UBND", "on": "2023-01-16"}), "INVALID_STATE"},
			"published before it was decided":          {do(above, "Publish", in{"on": "2023-01-15"}), "WRONG_DAY"},
			"published":                                {do(above, "Publish", in{"on": "2023-01-16"}), ""},
			"the conditions are not changed behind it": {officer.Refused("UpdateAssessment", in{"id": id, "version": version(t, p, "assessment", id), "disciplined": true}), "CLOSED"},
		})
		sdktest.Same(t, "the decision", p.Lines("assessments", "total", "mark", "decisionNo", "lateDecision", "publishDue", "publishedOn", "status"), "80.90 80 15/QĐ-UBND false 2023-01-18 2023-01-16 MET")
		sdktest.Same(t, "communes of the standard, for the province", h.As("ubnd-tinh").Figures("communesMet", "count", "untilYear", "class"), "2022 II = 1")
		sdktest.Same(t, "by area", above.Figures("communesMetByArea", "count", "areasEach"), "RURAL = 1")
		sdktest.Same(t, "for the other district", otherDistrict.Figures("communesMet", "count", "untilYear"))
		otherDistrict.SeesNothing("assessments", "scores")
	})
}

// version is the version of a record.
func version(t testing.TB, p *sdktest.Person, kind, id string) any {
	t.Helper()
	v, _ := p.See(fmt.Sprintf(`%s(id: %q) { version }`, kind, id)).(map[string]any)
	return v["version"]
}
