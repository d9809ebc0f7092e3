package outreach_test

import (
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// called makes a review that asks units, and calls for it.
func called(t testing.TB, h *sdktest.Host, p *sdktest.Person, more in, units ...string) string {
	t.Helper()
	asked := []any{}
	for _, u := range units {
		asked = append(asked, h.UnitID(u))
	}
	id := p.Must("CreateProgrammeReview", in{
		"title": "Tổng kết Chương trình PBGDPL giai đoạn 2017 - 2021", "matter": "PROGRAMME_REVIEW", "programme": "Quyết định số 1320/QĐ-UBND; Quyết định số 705/QĐ-TTg", "due": "2022-03-10", "asked": asked,
	}.With(more))
	return p.Must("CallProgrammeReview", in{"id": id})
}

func TestAReviewIsGatheredAndConsolidated(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := planned(h, "Tổng kết Chương trình PBGDPL giai đoạn 2017 - 2021 theo Quyết định số 1320/QĐ-UBND")
		p, dept, dist := h.As(office), h.As("sgddt"), h.As(district)
		draft := p.Must("CreateProgrammeReview", in{"title": "Nháp", "matter": "NEXT_STAGE", "programme": "x", "due": "2022-03-10", "asked": []any{h.UnitID("sgddt")}})
		dept.SeesNothing("programmeReviews")
		id := called(t, h, p, nil, "sgddt", district, "stc")
		contribute := func(q *sdktest.Person, to string, more in) string {
			return q.Refused("Contribute", in{"review": to, "results": "Đã tổ chức 40 cuộc.", "causes": "Thiếu kinh phí.", "sessions": 40, "attendances": "3000"}.With(more))
		}
		tied := in{"tiedTo": plan.Part(1, "sgddt")}
		sdktest.Expect(t, sdktest.Cases{
			"a review that is a draft":        {contribute(dept, draft, tied), "NOT_FOUND"},
			"who is not asked":                {contribute(h.As(stranger), id, in{"tiedTo": plan.Part(1, stranger)}), "NOT_ASKED"},
			"tied to another's assignment":    {contribute(dept, id, in{"tiedTo": plan.Part(1, district)}), "INVALID_REFERENCE"},
			"a role that reads":               {contribute(h.As("sgddt", "AUDITOR"), id, tied), "FORBIDDEN"},
			"tied to its own":                 {contribute(dept, id, tied), ""},
			"twice":                           {contribute(dept, id, tied), "UNIQUE"},
			"another unit's review is called": {dept.Refused("GatherProgrammeReview", in{"id": id}), "FORBIDDEN"},
		})
		if got := contribute(dist, id, in{"tiedTo": plan.Part(1, district), "results": "", "sessions": 15, "attendances": "900", "needs": "Tài liệu song ngữ."}); got != "" {
			t.Fatal(got)
		}
		mine := dept.Lines("contributions", "id")[0]
		theirs := dist.Lines("contributions", "id")[0]
		send := func(q *sdktest.Person, id string) string {
			return q.Refused("SubmitContribution", in{"id": id})
		}
		sdktest.Expect(t, sdktest.Cases{
			"an officer sends nothing":         {send(h.As("sgddt", "OFFICER"), mine), "FORBIDDEN"},
			"the head sends it":                {send(dept, mine), ""},
			"twice":                            {send(dept, mine), "INVALID_STATE"},
			"what was sent is not mended":      {dept.Refused("UpdateContribution", in{"id": mine, "version": 2, "results": "Khác."}), "SENT"},
			"results are missing":              {send(dist, theirs), "MISSING"},
			"another department's":             {send(h.As("snv"), mine), "NOT_FOUND"},
			"consolidated while some have not": {p.Refused("ConsolidateProgrammeReview", in{"id": id}), "SOME_MISSING"},
		})
		if a := p.Call("GatherProgrammeReview", "received missing", in{"id": id}); a.Get("it.received") != 1.0 || !strings.Contains(a.Body, "Sở Tài chính") || !strings.Contains(a.Body, "UBND huyện Cầu Kè") || strings.Contains(a.Body, "Giáo dục") {
			t.Errorf("who is missing: %s", a.Body)
		}
		h.As("snv").SeesNothing("contributions")
		sdktest.Same(t, "a unit that takes part sees its own", dept.Lines("contributions", "sessions"), "40")
		h.Advance(10 * 24 * time.Hour) // 11 March, a day late
		dist.Must("UpdateContribution", in{"id": theirs, "version": 1, "results": "Đã tổ chức 15 cuộc."})
		if got := send(dist, theirs); got != "" {
			t.Fatal(got)
		}
		giveBack := func(q *sdktest.Person) string {
			return q.Refused("GiveBackContribution", in{"id": theirs, "reason": "Thiếu số liệu."})
		}
		sdktest.Expect(t, sdktest.Cases{
			"who is above the office returns nothing": {giveBack(h.As("ubnd-tinh")), "FORBIDDEN"},
			"another unit":          {giveBack(dept), "NOT_FOUND"},
			"the office returns it": {giveBack(p), ""},
		})
		dist.Must("SubmitContribution", in{"id": theirs})
		p.Must("ConsolidateProgrammeReview", in{"id": id, "withoutMissing": true})
		sdktest.Same(t, "the consolidated review", p.Lines(`programmeReviews(where: {status: {eq: CONSOLIDATED}})`, "received", "missing", "sessions", "attendances", "needs"), "2 1 55 3900 UBND huyện Cầu Kè: Tài liệu song ngữ.")
		if a := p.Do(`{ outreach { programmeReviews(where: {status: {eq: CONSOLIDATED}}) { nodes { results } } } }`, nil); a.Text("outreach.programmeReviews.nodes.0.results") != "Sở Giáo dục và Đào tạo: Đã tổ chức 40 cuộc.\nUBND huyện Cầu Kè: Đã tổ chức 15 cuộc." {
			t.Errorf("T28 the text: %s", a.Body)
		}
		dept.SeesNothing("programmeReviews")
		sdktest.Same(t, "late and in time, for the office", p.Figures("contributionNumbers", "count", "status", "late"), "SUBMITTED false = 1", "SUBMITTED true = 1")
		issue := func(q *sdktest.Person, on string) string {
			return q.Refused("PublishProgrammeReview", in{"id": id, "paper": "85/BC-STP", "on": on})
		}
		sdktest.Expect(t, sdktest.Cases{
			"a day to come":             {issue(p, "2022-03-12"), "WRONG_DAY"},
			"an officer issues nothing": {issue(h.As(office, "OFFICER"), "2022-03-11"), "FORBIDDEN"},
			"another unit":              {issue(dept, "2022-03-11"), "NOT_FOUND"},
			"issued":                    {issue(p, "2022-03-11"), ""},
			"twice":                     {issue(p, "2022-03-11"), "INVALID_STATE"},
		})
		sdktest.Same(t, "every unit reads the paper", h.As(stranger).Lines("programmeReviews", "paper", "status"), "85/BC-STP ISSUED")
	})
}

// The office that asked sees what is tied to nothing once it is sent: no unit beside or above the
// one that wrote it does, and nobody before.
func TestTheOfficeThatAskedSeesWhatIsTiedToNothing(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		p, dist := h.As(office), h.As(district)
		id := called(t, h, p, in{"matter": "CRITERIA_COMMENTS"}, district, commune)
		mine := dist.Must("Contribute", in{"review": id, "proposals": "Giảm tài liệu kiểm chứng."})
		theirs := h.As(commune).Must("Contribute", in{"review": id, "proposals": "Thêm mẫu."})
		p.SeesNothing("contributions")
		dist.Must("SubmitContribution", in{"id": mine})
		h.As(commune).Must("SubmitContribution", in{"id": theirs})
		sdktest.Same(t, "the office", p.Lines("contributions", "proposals", "unit { code }"), "Giảm tài liệu kiểm chứng. "+district, "Thêm mẫu. "+commune)
		sdktest.Same(t, "the district sees its own, not its commune's", dist.Lines("contributions", "proposals"), "Giảm tài liệu kiểm chứng.")
		for _, other := range []string{"snv", "sgddt", stranger} {
			h.As(other).SeesNothing("contributions", "contributionNumbers")
			sdktest.Expect(t, sdktest.Cases{
				"T11 another unit returns it: " + other: {h.As(other).Refused("GiveBackContribution", in{"id": mine, "reason": "x"}), "NOT_FOUND"},
			})
		}
		sdktest.Same(t, "for the office", p.Figures("contributionNumbers", "count", "matter", "status"), "CRITERIA_COMMENTS SUBMITTED = 2")
		p.Must("ConsolidateProgrammeReview", in{"id": id})
		sdktest.Same(t, "the comments", p.Lines("programmeReviews", "received", "missing"), "2 0")
	})
}

// A review of a district asks its communes: they need no assignment.
func TestUnitsBelowContributeWithoutAnAssignment(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		p, below := h.As(district), h.As(commune)
		id := called(t, h, p, in{"matter": "CRITERIA_COMMENTS"}, commune)
		if got := below.Refused("Contribute", in{"review": id, "proposals": "Giảm tài liệu kiểm chứng."}); got != "" {
			t.Fatal(got)
		}
		mine := below.Lines("contributions", "id")[0]
		below.Must("SubmitContribution", in{"id": mine})
		p.Must("ConsolidateProgrammeReview", in{"id": id})
		sdktest.Same(t, "the district's comments", p.Lines("programmeReviews", "proposals", "missing"), "UBND xã Hòa Ân, huyện Cầu Kè: Giảm tài liệu kiểm chứng. 0")
	})
}

func TestMorningReminders(t *testing.T) {
	h := sdktest.New(t, outreach.Module(), sdktest.SQLite)
	p := h.As(commune)
	late := p.Must("ReceiveCase", dispute(team(t, p, "Tổ hòa giải ấp Hòa Thạnh"), "Ranh đất", nil))
	p.Must("AssignCase", in{"id": late, "mediators": "x", "on": "2022-02-27"})
	called(t, h, h.As(district), in{"due": "2022-03-04"}, commune)
	shared := h.As(district).Must("CreateSession", meeting("Phiên lưu động", "2022-03-03", nil))
	h.As(district).Must("ShareSession", in{"id": shared, "partners": []any{h.UnitID(commune)}})
	h.Work()
	h.Advance(24 * time.Hour) // 2 March, past seven
	for _, words := range []string{"hạn bắt đầu hòa giải", "hạn gửi là ngày 04/03/2022", "Ngày mai có buổi phối hợp"} {
		sdktest.Until(t, "told "+words, func() bool { return strings.Contains(p.Told(), words) })
	}
	if a := h.As(stranger).Do(`{ notifications(first: 50) { nodes { text } } }`, nil); strings.Contains(a.Body, "phối hợp") {
		t.Errorf("another district is told: %s", a.Body)
	}
}
