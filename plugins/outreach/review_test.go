package outreach_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// called makes a review that asks units, and calls for it.
func called(t testing.TB, h *sdktest.Host, p *sdktest.Person, more in, units ...string) string {
	t.Helper()
	asked := []any{}
	for _, u := range units {
		asked = append(asked, h.UnitID(u))
	}
	id := must(t, p, "CreateProgrammeReview", "programmeReview", in{
		"title": "Tổng kết Chương trình PBGDPL giai đoạn 2017 - 2021", "matter": "PROGRAMME_REVIEW", "programme": "Quyết định số 1320/QĐ-UBND; Quyết định số 705/QĐ-TTg", "due": "2022-03-10", "asked": asked,
	}.with(more))
	return must(t, p, "CallProgrammeReview", "programmeReview", in{"id": id})
}

func TestAReviewIsGatheredAndConsolidated(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		parts := assigned(t, h, "Tổng kết Chương trình PBGDPL giai đoạn 2017 - 2021 theo Quyết định số 1320/QĐ-UBND.")
		p, dept, dist := h.As(office), h.As("sgddt"), h.As(district)
		draft := must(t, p, "CreateProgrammeReview", "programmeReview", in{"title": "Nháp", "matter": "NEXT_STAGE", "programme": "x", "due": "2022-03-10", "asked": []any{h.UnitID("sgddt")}})
		nothing(t, dept, "a unit, before it is asked", "programmeReviews")
		id := called(t, h, p, nil, "sgddt", district, "stc")
		contribute := func(q *sdktest.Person, to string, more in) string {
			return refused(q, "Contribute", "contribution { id }", in{"review": to, "results": "Đã tổ chức 40 cuộc.", "causes": "Thiếu kinh phí.", "sessions": 40, "attendances": "3000"}.with(more))
		}
		tied := in{"tiedTo": parts["sgddt"]}
		check(t, map[string]row{
			"a review that is a draft":        {contribute(dept, draft, tied), "NOT_FOUND"},
			"who is not asked":                {contribute(h.As(stranger), id, in{"tiedTo": parts[stranger]}), "NOT_ASKED"},
			"not tied: the office sees none":  {contribute(dept, id, nil), "NOT_TIED"},
			"tied to another's assignment":    {contribute(dept, id, in{"tiedTo": parts[district]}), "INVALID_REFERENCE"},
			"a role that reads":               {contribute(h.As("sgddt", "AUDITOR"), id, tied), "FORBIDDEN"},
			"tied to its own":                 {contribute(dept, id, tied), ""},
			"twice":                           {contribute(dept, id, tied), "UNIQUE"},
			"another unit's review is called": {refused(dept, "GatherProgrammeReview", "received", in{"id": id}), "FORBIDDEN"},
		})
		if got := contribute(dist, id, in{"tiedTo": parts[district], "results": "", "sessions": 15, "attendances": "900", "needs": "Tài liệu song ngữ."}); got != "" {
			t.Fatal(got)
		}
		mine := lines(t, dept, "contributions", "", "id")[0]
		theirs := lines(t, dist, "contributions", "", "id")[0]
		send := func(q *sdktest.Person, id string) string {
			return refused(q, "SubmitContribution", "contribution { id }", in{"id": id})
		}
		check(t, map[string]row{
			"an officer sends nothing":         {send(h.As("sgddt", "OFFICER"), mine), "FORBIDDEN"},
			"the head sends it":                {send(dept, mine), ""},
			"twice":                            {send(dept, mine), "INVALID_STATE"},
			"what was sent is not mended":      {refused(dept, "UpdateContribution", "contribution { id }", in{"id": mine, "version": 2, "results": "Khác."}), "SENT"},
			"results are missing":              {send(dist, theirs), "MISSING"},
			"another department's":             {send(h.As("snv"), mine), "NOT_FOUND"},
			"consolidated while some have not": {refused(p, "ConsolidateProgrammeReview", "programmeReview { id }", in{"id": id}), "SOME_MISSING"},
		})
		if a := ask(p, "GatherProgrammeReview", "received missing", in{"id": id}); a.Get("outreachGatherProgrammeReview.received") != 1.0 || !strings.Contains(a.Body, "Sở Tài chính") || !strings.Contains(a.Body, "UBND huyện Cầu Kè") || strings.Contains(a.Body, "Giáo dục") {
			t.Errorf("who is missing: %s", a.Body)
		}
		nothing(t, h.As("snv"), "another department", "contributions")
		same(t, "a unit that takes part sees its own", lines(t, dept, "contributions", "", "sessions"), "40")
		h.Advance(10 * 24 * time.Hour) // 11 March, a day late
		must(t, dist, "UpdateContribution", "contribution", in{"id": theirs, "version": 1, "results": "Đã tổ chức 15 cuộc."})
		if got := send(dist, theirs); got != "" {
			t.Fatal(got)
		}
		must(t, h.As("ubnd-tinh"), "GiveBackContribution", "contribution", in{"id": theirs, "reason": "Thiếu số liệu."})
		must(t, dist, "SubmitContribution", "contribution", in{"id": theirs})
		must(t, p, "ConsolidateProgrammeReview", "programmeReview", in{"id": id, "withoutMissing": true})
		same(t, "the consolidated review", lines(t, p, "programmeReviews", `(where: {status: {eq: CONSOLIDATED}})`, "received", "missing", "sessions", "attendances", "needs"), "2 1 55 3900 UBND huyện Cầu Kè: Tài liệu song ngữ.")
		if a := p.Do(`{ outreach { programmeReviews(where: {status: {eq: CONSOLIDATED}}) { nodes { results } } } }`, nil); a.Text("outreach.programmeReviews.nodes.0.results") != "Sở Giáo dục và Đào tạo: Đã tổ chức 40 cuộc.\nUBND huyện Cầu Kè: Đã tổ chức 15 cuộc." {
			t.Errorf("T28 the text: %s", a.Body)
		}
		nothing(t, dept, "a unit, while the office consolidates", "programmeReviews")
		same(t, "late and in time, for the office", figures(t, p, "contributionNumbers", "count", "status", "late"), "SUBMITTED false = 1", "SUBMITTED true = 1")
		issue := func(q *sdktest.Person, on string) string {
			return refused(q, "PublishProgrammeReview", "programmeReview { id }", in{"id": id, "paper": "85/BC-STP", "on": on})
		}
		check(t, map[string]row{
			"a day to come":             {issue(p, "2022-03-12"), "WRONG_DAY"},
			"an officer issues nothing": {issue(h.As(office, "OFFICER"), "2022-03-11"), "FORBIDDEN"},
			"another unit":              {issue(dept, "2022-03-11"), "NOT_FOUND"},
			"issued":                    {issue(p, "2022-03-11"), ""},
			"twice":                     {issue(p, "2022-03-11"), "INVALID_STATE"},
		})
		same(t, "every unit reads the paper", lines(t, h.As(stranger), "programmeReviews", "", "paper", "status"), "85/BC-STP ISSUED")
	})
}

// A review of a district asks its communes: they are below it, and need no assignment.
func TestUnitsBelowContributeWithoutAnAssignment(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, below := h.As(district), h.As(commune)
		id := called(t, h, p, in{"matter": "CRITERIA_COMMENTS"}, commune)
		if got := refused(below, "Contribute", "contribution { id }", in{"review": id, "proposals": "Giảm tài liệu kiểm chứng."}); got != "" {
			t.Fatal(got)
		}
		mine := lines(t, below, "contributions", "", "id")[0]
		must(t, below, "SubmitContribution", "contribution", in{"id": mine})
		must(t, p, "ConsolidateProgrammeReview", "programmeReview", in{"id": id})
		same(t, "the district's comments", lines(t, p, "programmeReviews", "", "proposals", "missing"), "UBND xã Hòa Ân, huyện Cầu Kè: Giảm tài liệu kiểm chứng. 0")
	})
}

func TestMorningReminders(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	p := h.As(commune)
	late := must(t, p, "ReceiveCase", "case", dispute(team(t, p, "Tổ hòa giải ấp Hòa Thạnh"), "Ranh đất", nil))
	must(t, p, "AssignCase", "case", in{"id": late, "mediators": "x", "on": "2022-02-27"})
	called(t, h, h.As(district), in{"due": "2022-03-04"}, commune)
	shared := must(t, h.As(district), "CreateSession", "session", meeting("Phiên lưu động", "2022-03-03", nil))
	must(t, h.As(district), "ShareSession", "joint", in{"id": shared, "partners": []any{h.UnitID(commune)}})
	h.Work()
	h.Advance(24 * time.Hour) // 2 March, past seven
	told(t, p, "hạn bắt đầu hòa giải", "hạn gửi là ngày 04/03/2022", "Ngày mai có buổi phối hợp")
	if a := h.As(stranger).Do(`{ notifications(first: 50) { nodes { text } } }`, nil); strings.Contains(a.Body, "phối hợp") {
		t.Errorf("another district is told: %s", a.Body)
	}
}

// told waits until somebody has been told, in these words: a job runs when its process gets to it.
func told(t testing.TB, p *sdktest.Person, words ...string) {
	t.Helper()
	var body string
	missing := words
	for range 300 {
		body = p.Do(`{ notifications(first: 50) { nodes { text } } }`, nil).Body
		if missing = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return strings.Contains(body, w) }); len(missing) == 0 {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Errorf("nobody is told %q: %s", missing, body)
}
