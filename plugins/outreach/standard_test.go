package outreach_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestStandardsAreDatedDataAndNothingIsMadeUp(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		manager, other := h.As(office, "PLAN_MANAGER"), h.As(commune)
		check(t, map[string]row{
			"an officer loads none": {refused(h.As(office, "OFFICER"), "LoadStandards", "standards { id }", in{}), "FORBIDDEN"},
			"the manager does":      {refused(manager, "LoadStandards", "standards { id }", in{}), ""},
			"twice, and no more":    {refused(manager, "LoadStandards", "standards { id }", in{}), ""},
		})
		same(t, "the two decisions", lines(t, manager, "standards", "", "decision", "validFrom", "validTo", "criteria", "indicators", "passOne", "passTwo", "passThree", "share", "dossierBy"),
			"25/2021/QĐ-TTg 2022-01-01 <nil> 5 20 80 80 80 50 01-10", "619/QĐ-TTg 2017-05-08 2021-12-31 5 25 90 80 70 50 <nil>")
		sizes := map[string]int{}
		for _, line := range lines(t, manager, "criteria", `(first: 100, where: {standard: {decision: {eq: "25/2021/QĐ-TTg"}}})`, "number", "points") {
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
		nothing(t, other, "a commune, before they are in use", "standards", "criteria")
		old := lines(t, manager, "standards", `(where: {decision: {eq: "619/QĐ-TTg"}})`, "id")[0]
		cur := lines(t, manager, "standards", `(where: {decision: {eq: "25/2021/QĐ-TTg"}})`, "id")[0]
		one := lines(t, manager, "criteria", `(where: {number: {eq: "1"}, standard: {decision: {eq: "25/2021/QĐ-TTg"}}})`, "id")[0]
		last := lines(t, manager, "criteria", `(where: {number: {eq: "5.4"}})`, "id")[0]
		check(t, map[string]row{
			"an end before the start":     {refused(manager, "UpdateStandard", "standard { id }", in{"id": old, "version": 1, "validTo": "2016-01-01"}), "BEFORE_START"},
			"a pass mark out of reach":    {refused(manager, "UpdateStandard", "standard { id }", in{"id": old, "version": 1, "passOne": 101}), "OUT_OF_REACH"},
			"an indicator is missing":     {refused(manager, "DeleteCriterion", "id", in{"id": last, "version": 1}), ""},
			"and the standard incomplete": {refused(manager, "IssueStandard", "standard { id }", in{"id": cur}), "INCOMPLETE"},
			"it is entered again":         {refused(manager, "CreateCriterion", "criterion { id }", in{"standard": cur, "number": "5.4"}), ""},
			"a number twice":              {refused(manager, "CreateCriterion", "criterion { id }", in{"standard": cur, "number": "5.4"}), "UNIQUE"},
			"a number that is none":       {refused(manager, "CreateCriterion", "criterion { id }", in{"standard": cur, "number": "5.x"}), "VALIDATION"},
			"the newer one":               {refused(manager, "IssueStandard", "standard { id }", in{"id": cur}), ""},
			"twice":                       {refused(manager, "IssueStandard", "standard { id }", in{"id": cur}), "INVALID_STATE"},
			"the older, its days open":    {refused(manager, "UpdateStandard", "standard { id }", in{"id": old, "version": 1, "validTo": "2022-06-30"}), ""},
			"two hold at the same time":   {refused(manager, "IssueStandard", "standard { id }", in{"id": old}), "OVERLAP"},
			"points that come later":      {refused(manager, "UpdateCriterion", "criterion { id }", in{"id": one, "version": 2, "points": "15.00"}), ""},
			"a commune writes none":       {refused(other, "UpdateCriterion", "criterion { id }", in{"id": one, "version": 3, "points": "1.00"}), "FORBIDDEN"},
		})
		same(t, "every unit sees what is in use", lines(t, other, "standards", "", "decision"), "25/2021/QĐ-TTg")
		same(t, "what is on awareness", lines(t, other, "criteria", `(where: {awareness: {eq: true}})`, "number"), "2.3", "2.4", "2.5", "2.6")
	})
}

func TestTwoStandardsAtOnceAreNotBothInForce(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As(office)
		var ids []string
		for i := range 3 {
			id := must(t, p, "CreateStandard", "standard", in{"title": "Bộ thử", "decision": fmt.Sprint(i), "validFrom": "2022-01-01", "criteria": 1, "indicators": 1, "passOne": 1, "passTwo": 1, "passThree": 1})
			must(t, p, "CreateCriterion", "criterion", in{"standard": id, "number": "1"})
			ids = append(ids, id)
		}
		var all sync.WaitGroup
		for _, id := range ids {
			all.Go(func() {
				for code := "CONFLICT"; code == "CONFLICT"; {
					code = refused(p, "IssueStandard", "standard { id }", in{"id": id})
				}
			})
		}
		all.Wait()
		if got := lines(t, p, "standards", `(where: {status: {eq: IN_FORCE}})`, "decision"); len(got) != 1 {
			t.Errorf("C4 three standards of one time were issued at once: %v hold", got)
		}
	})
}

// dossier opens a dossier of a year, scores every line with the points given, and returns its id.
func dossier(t testing.TB, p *sdktest.Person, year int, more in, points func(number string) string) string {
	t.Helper()
	id := must(t, p, "OpenAssessment", "assessment", in{"year": year, "class": "II"}.with(more))
	for _, line := range lines(t, p, "scores", fmt.Sprintf(`(first: 100, where: {assessment: {id: {eq: %q}}})`, id), "number", "id") {
		n, s, _ := strings.Cut(line, " ")
		must(t, p, "ScoreScore", "score", in{"id": s, "points": points(n), "grounds": "Hồ sơ lưu tại xã."})
	}
	return id
}

// lineOf is a line of somebody's sheet.
func lineOf(t testing.TB, p *sdktest.Person, number string) string {
	t.Helper()
	return lines(t, p, "scores", fmt.Sprintf(`(where: {number: {eq: %q}})`, number), "id")[0]
}

func TestADossierFromScoresToDecision(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		standards(t, h, "10.00", "30.00", "15.00", "20.00", "25.00")
		p, officer, above, otherDistrict := h.As(commune), h.As(commune, "OFFICER"), h.As(district), h.As(stranger)
		h.Advance(300 * 24 * time.Hour) // 26 December 2022
		check(t, map[string]row{
			"a year to come":         {refused(officer, "OpenAssessment", "assessment { id }", in{"year": 2023, "class": "II"}), "WRONG_YEAR"},
			"a year long gone":       {refused(officer, "OpenAssessment", "assessment { id }", in{"year": 2020, "class": "II"}), "WRONG_YEAR"},
			"a role without a right": {refused(h.As(commune, "AUDITOR"), "OpenAssessment", "assessment { id }", in{"year": 2022, "class": "II"}), "FORBIDDEN"},
		})
		id := must(t, officer, "OpenAssessment", "assessment", in{"year": 2022, "class": "II", "areas": []any{"RURAL"}})
		sheet := lines(t, officer, "scores", "(first: 100)", "number")
		if len(sheet) != 20 || sheet[0] != "1.1" {
			t.Fatalf("the sheet of 2022: %v", sheet)
		}
		post := func(ways []any, times int) string {
			return refused(officer, "PostAssessment", "assessment { id }", in{"id": id, "on": "2022-12-26", "ways": ways, "radioTimes": times})
		}
		if got := strings.Count(post([]any{"OFFICE", "WEBSITE"}, 0), "UNSCORED"); got != 20 {
			t.Errorf("a sheet that is empty was posted: %d lines are missing", got)
		}
		for _, n := range sheet { // 20 × 4.10 = 82.00; criterion 1 has 8.20 of 10, criterion 2 24.60 of 30
			must(t, officer, "ScoreScore", "score", in{"id": lineOf(t, officer, n), "points": "4.10", "grounds": "Hồ sơ lưu tại xã."})
		}
		do := func(q *sdktest.Person, name string, more in) string {
			return refused(q, name+"Assessment", "assessment { id }", in{"id": id}.with(more))
		}
		check(t, map[string]row{
			"a dossier twice a year":             {refused(officer, "OpenAssessment", "assessment { id }", in{"year": 2022, "class": "II"}), "UNIQUE"},
			"posted at the office alone":         {post([]any{"OFFICE"}, 0), "NOT_PUBLIC"},
			"twice on the loudspeaker":           {post([]any{"OFFICE", "RADIO"}, 2), "NOT_PUBLIC"},
			"three times on the loudspeaker":     {post([]any{"OFFICE", "RADIO"}, 3), ""},
			"scored while it is posted":          {refused(officer, "ScoreScore", "score { id }", in{"id": lineOf(t, officer, "1.1"), "points": "5.00", "grounds": "x"}), "CLOSED"},
			"the district before it is sent":     {do(above, "Review", nil), "INVALID_STATE"},
			"submitted before five days are out": {do(p, "Submit", in{"meetingOn": "2022-12-26"}), "TOO_EARLY WRONG_DAY"},
			"mended after what people said":      {do(officer, "Reopen", nil), ""},
			"and posted anew":                    {post([]any{"OFFICE", "WEBSITE"}, 0), ""},
		})
		h.Advance(16 * 24 * time.Hour) // 11 January 2023
		check(t, map[string]row{
			"an officer sends nothing":        {do(officer, "Submit", in{"meetingOn": "2023-01-03"}), "FORBIDDEN"},
			"the district sends nothing":      {do(above, "Submit", in{"meetingOn": "2023-01-03"}), "FORBIDDEN"},
			"sent, a day late":                {do(p, "Submit", in{"meetingOn": "2023-01-03"}), ""},
			"the commune reviews itself":      {do(p, "Review", nil), "OWN_DOSSIER"},
			"the other district sees nothing": {do(otherDistrict, "Review", nil), "NOT_FOUND"},
			"something is missing":            {do(above, "Ask", in{"missing": "Biên bản họp."}), ""},
		})
		same(t, "the dossier while it is supplemented", lines(t, p, "assessments", "", "lateDossier", "supplementDue", "dossierDue", "decisionDue", "selfTotal", "status"), "true 2023-01-16 2023-01-10 2023-02-10 82.00 SUPPLEMENT")
		if told := p.Do(`{ notifications { nodes { text } } }`, nil); !strings.Contains(told.Body, "cần bổ sung") {
			t.Errorf("the commune is told: %s", told.Body)
		}
		check(t, map[string]row{
			"sent again":                 {do(p, "Submit", in{"meetingOn": "2023-01-03"}), ""},
			"more than the points":       {refused(above, "CheckScore", "score { id }", in{"id": lineOf(t, above, "2.1"), "points": "-1.00"}), "VALIDATION"},
			"the commune checks itself":  {refused(p, "CheckScore", "score { id }", in{"id": lineOf(t, p, "2.1"), "points": "1.00"}), "OWN_DOSSIER"},
			"the district lowers a line": {refused(above, "CheckScore", "score { id }", in{"id": lineOf(t, above, "1.1"), "points": "3.00", "note": "Thiếu một văn bản."}), ""},
			"the council before review":  {do(above, "Sit", in{"on": "2023-01-11", "papersOn": "2023-01-05", "members": 9, "present": 9}), "INVALID_STATE"},
			"reviewed":                   {do(above, "Review", in{"note": "Đủ điều kiện trình Hội đồng."}), ""},
		})
		h.Advance(5 * 24 * time.Hour) // 16 January
		sit := func(on, papers string, members, present int) string {
			return do(above, "Sit", in{"on": on, "papersOn": papers, "members": members, "present": present})
		}
		check(t, map[string]row{
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
			"the conditions are not changed behind it": {refused(officer, "UpdateAssessment", "assessment { id }", in{"id": id, "version": version(t, p, "assessment", id), "disciplined": true}), "CLOSED"},
		})
		same(t, "the decision", lines(t, p, "assessments", "", "total", "mark", "decisionNo", "lateDecision", "publishDue", "publishedOn", "status"), "80.90 80 15/QĐ-UBND false 2023-01-18 2023-01-16 MET")
		same(t, "communes of the standard, for the province", figures(t, h.As("ubnd-tinh"), "communesMet", "count", "untilYear", "class"), "2022 II = 1")
		same(t, "by area", figures(t, above, "communesMetByArea", "count", "areasEach"), "RURAL = 1")
		same(t, "for the other district", figures(t, otherDistrict, "communesMet", "count", "untilYear"))
		nothing(t, otherDistrict, "the other district", "assessments", "scores")
	})
}

// version is the version of a record.
func version(t testing.TB, p *sdktest.Person, kind, id string) any {
	t.Helper()
	v, _ := see(t, p, fmt.Sprintf(`%s(id: %q) { version }`, kind, id)).(map[string]any)
	return v["version"]
}
