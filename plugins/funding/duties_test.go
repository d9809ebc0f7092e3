package funding_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// tied tells how many records of a kind hang on an assignment, as somebody sees it.
func tied(t testing.TB, p *sdktest.Person, assignment, list string) float64 {
	t.Helper()
	a := p.Do(`query($id: ID!) { assignments(where: {id: {eq: $id}}) { nodes { unit { code } n: `+list+` { totalCount } } } }`, map[string]any{"id": assignment})
	n, ok := a.Get("assignments.nodes.0.n.totalCount").(float64)
	if !ok {
		t.Fatalf("who is assigned: %s", a.Body)
	}
	return n
}

// hiddenFrom holds that a unit sees no row of a list and no group of a figure.
func hiddenFrom(t testing.TB, p *sdktest.Person, list string, stats ...string) {
	t.Helper()
	if got := lines(t, p, list, "", "id"); len(got) > 0 {
		t.Errorf("another unit sees %s: %v", list, got)
	}
	for _, s := range stats {
		if groups, _ := see(t, p, s+" { count }").([]any); len(groups) > 0 {
			t.Errorf("another unit sees figures of %s: %v", s, groups)
		}
	}
}

func on(t *testing.T, f func(t *testing.T, h *sdktest.Host, parts map[string]string)) {
	t.Helper()
	h := sdktest.New(t, module(), sdktest.SQLite)
	f(t, h, assigned(t, h))
}

// Duty 29: priority groups and areas first; the weighting half.
func TestDuty29PriorityGroupsAndAreasFirst(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, parts map[string]string) {
		stp := h.As("stp")
		id := distributed(t, h, stp, parts["stp"])
		if n := tied(t, stp, parts["stp"], "fundingAllocations"); n != 1 {
			t.Errorf("%v allocations prove the work", n)
		}
		hiddenFrom(t, h.As("h-duyen-hai"), "shareLines", "priorityAmounts")
		must(t, stp, "IssueAllocation", "allocation", in{"id": id, "number": "10/QĐ", "on": "2022-02-01"})
		if got := figures(t, stp, "priorityAmounts", "amountSum", "ground"); fmt.Sprint(got) != "map[EQUAL:40000000 ISLAND_COMMUNES:25000000 POOR_LOCALITY:34999000]" {
			t.Errorf("money by priority: %v", got)
		}
	})
}

// Duty 36: guide the units' review of regulations; each unit keeps its findings to their outcome.
func TestDuty36ReviewOfRegulations(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, parts map[string]string) {
		district, officer, stp, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("stp"), h.As("h-duyen-hai")
		row := in{"title": "Quyết định về hỗ trợ tuyên truyền viên", "symbol": "15/2016/QĐ-UBND", "issuer": "UBND huyện", "issuedOn": "2016-05-04", "finding": "Mức hỗ trợ không còn phù hợp",
			"action": "AMEND", "authority": "PEOPLES_COMMITTEE", "deadline": "2022-06-30", "assignment": parts["h-cau-ke"]}
		id := must(t, officer, "CreateLegalReview", "legalReview", row)
		letter := in{"id": id, "number": "21/KN", "on": "2022-02-10"}
		for _, c := range []struct{ name, got, want string }{
			{"no deadline", refused(officer, "CreateLegalReview", "legalReview { id }", row.with(in{"deadline": nil})), "MISSING"},
			{"an officer recommends nothing", refused(officer, "RecommendLegalReview", "legalReview { id }", letter), "FORBIDDEN"},
			{"an outcome before the recommendation", refused(district, "ConcludeLegalReview", "legalReview { id }", letter), "INVALID_STATE"},
			{"before the document itself", refused(district, "RecommendLegalReview", "legalReview { id }", letter.with(in{"on": "2016-05-03"})), "WRONG_DAY"},
			{"recommended", refused(district, "RecommendLegalReview", "legalReview { id }", letter), ""},
			{"recommended twice", refused(district, "RecommendLegalReview", "legalReview { id }", letter), "INVALID_STATE"},
			{"the finding stays", refused(officer, "UpdateLegalReview", "legalReview { id }", in{"id": id, "version": 2, "action": "REPEAL"}), "LOCKED"},
			{"another unit", refused(other, "ConcludeLegalReview", "legalReview { id }", letter), "NOT_FOUND"},
			{"the outcome before the recommendation's day", refused(officer, "ConcludeLegalReview", "legalReview { id }", letter.with(in{"on": "2022-02-09"})), "WRONG_DAY"},
			{"the outcome", refused(officer, "ConcludeLegalReview", "legalReview { id }", in{"id": id, "number": "3/2022/QĐ-UBND", "on": "2022-02-28"}), ""},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := lines(t, stp, "legalReviews", "", "symbol", "outcomeNo", "status"); !slices.Equal(got, []string{"15/2016/QĐ-UBND 3/2022/QĐ-UBND DONE"}) {
			t.Errorf("the office's register: %v", got)
		}
		if n := tied(t, stp, parts["h-cau-ke"], "fundingLegalReviews"); n != 1 {
			t.Errorf("%v findings prove the district's work", n)
		}
		if got := figures(t, stp, "legalReviewsDone", "count", "outcomeOnQuarter", "action"); got["2022-Q1 AMEND"] != "1" {
			t.Errorf("documents dealt with: %v", got)
		}
		hiddenFrom(t, other, "legalReviews", "legalReviewNumbers", "legalReviewsDone")
	})
}

// Duty 37: rules on money, with the Department of Finance, to the People's Council.
func TestDuty37RulesOnMoney(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, parts map[string]string) {
		stp, finance, other := h.As("stp"), h.As("stc"), h.As("snv")
		id := must(t, stp, "CreateDraft", "draft", in{"title": "Nghị quyết quy định mức chi", "sort": "RESOLUTION", "authority": "PEOPLES_COUNCIL", "content": "Mức chi bằng mức tối đa", "assignment": parts["stp"]})
		must(t, stp, "CreateNorm", "norm", in{"title": "Hòa giải thành", "code": "MEDIATOR_CASE_SETTLED", "level": "PROVINCE", "act": "Nghị quyết về mức chi", "amount": "200000", "per": "vụ việc", "validFrom": "2022-03-01", "draft": id})
		review := must(t, stp, "CreateLegalReview", "legalReview", in{"title": "Nghị quyết cũ", "symbol": "7/2015/NQ-HĐND", "issuer": "HĐND tỉnh", "finding": "Lạc hậu", "action": "REPLACE", "authority": "PEOPLES_COUNCIL", "deadline": "2022-06-30", "draft": id})
		opinion := in{"draft": id, "content": "Nguồn bảo đảm", "verdict": "AGREE_WITH_CHANGES", "assignment": parts["stc"]}
		if got := refused(finance, "CreateOpinion", "opinion { id }", opinion); got != "INVALID_REFERENCE" {
			t.Errorf("an opinion on a draft that nobody shows: %q", got)
		}
		hiddenFrom(t, other, "drafts")
		must(t, stp, "ConsultDraft", "draft", in{"id": id, "number": "40/STP", "on": "2022-01-20"})
		said := must(t, finance, "CreateOpinion", "opinion", opinion)
		own := must(t, stp, "CreateOpinion", "opinion", opinion.with(in{"assignment": nil}))
		against := must(t, h.As("h-cau-ke"), "CreateOpinion", "opinion", opinion.with(in{"assignment": nil, "verdict": "DISAGREE"}))
		hiddenFrom(t, other, "opinions")
		agree := func(opinion string) string {
			return refused(stp, "AgreeDraft", "draft { id }", in{"id": id, "opinion": opinion})
		}
		notSent := agree(said)
		for p, id := range map[*sdktest.Person]string{finance: said, stp: own, h.As("h-cau-ke"): against} {
			must(t, p, "SendOpinion", "opinion", in{"id": id, "number": "55/STC", "on": "2022-02-10"})
		}
		for _, c := range []struct{ name, got, want string }{
			{"an opinion that was not sent", notSent, "ANOTHER_DRAFT"},
			{"its own opinion", agree(own), "OWN_OPINION"},
			{"one that disagrees", agree(against), "DISAGREES"},
			{"presented without the opinion", refused(stp, "PresentDraft", "draft { id }", in{"id": id, "number": "8/TTr", "on": "2022-02-20"}), "INVALID_STATE"},
			{"another unit issues it", refused(other, "IssueDraft", "draft { id }", in{"id": id, "number": "x", "on": "2022-02-20"}), "FORBIDDEN"},
			{"an opinion that was sent stays", refused(finance, "UpdateOpinion", "opinion { id }", in{"id": said, "version": 2, "verdict": "DISAGREE"}), "LOCKED"},
			{"the Department of Finance agrees", agree(said), ""},
			{"the content stays", refused(stp, "UpdateDraft", "draft { id }", in{"id": id, "version": 3, "content": "x"}), "LOCKED"},
			{"presented", refused(stp, "PresentDraft", "draft { id }", in{"id": id, "number": "8/TTr", "on": "2022-02-20"}), ""},
			{"issued before it was presented", refused(stp, "IssueDraft", "draft { id }", in{"id": id, "number": "x", "on": "2022-02-19"}), "WRONG_DAY"},
			{"issued", refused(stp, "IssueDraft", "draft { id }", in{"id": id, "number": "2/2022/NQ-HĐND", "on": "2022-02-28"}), ""},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := rateOn(t, h.As("h-cau-ke"), "MEDIATOR_CASE_SETTLED", "2022-03-01"); got != "true 200000 PROVINCE" {
			t.Errorf("the norm that came into use with it: %q", got)
		}
		if got := lines(t, stp, "legalReviews", "", "id", "status", "outcomeNo"); got[0] != review+" DONE 2/2022/NQ-HĐND" {
			t.Errorf("the review that it deals with: %v", got)
		}
		if tied(t, stp, parts["stp"], "fundingDrafts") != 1 || tied(t, stp, parts["stc"], "fundingOpinions") != 1 {
			t.Error("the draft and the opinion do not prove the work of the two")
		}
		if got := figures(t, stp, "draftNumbers", "count", "sort", "authority", "status"); got["RESOLUTION PEOPLES_COUNCIL ISSUED"] != "1" {
			t.Errorf("drafts: %v", got)
		}
	})
}

// Duty 38: money first for poor localities, special groups, island communes, urgent needs.
func TestDuty38MoneyFirstWhereItIsNeeded(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, parts map[string]string) {
		island, stp := h.As("h-duyen-hai"), h.As("stp")
		asks(t, island, parts["h-duyen-hai"], 200, "1000000")
		given(t, h, "h-duyen-hai", parts["h-duyen-hai"])
		if n := tied(t, stp, parts["h-duyen-hai"], "fundingLines"); n != 1 {
			t.Errorf("the office sees %v lines of the district", n)
		}
		if got := figures(t, stp, "shareAmounts", "amountSum", "year", "to { name }", "status"); got["2022 UBND huyện Duyên Hải ISSUED"] != "56666000" || got["2022 UBND huyện Cầu Kè ISSUED"] != "43333000" {
			t.Errorf("what the two districts get: %v", got)
		}
		if got := figures(t, stp, "lineAmounts", "amountSum", "year", "source", "origin"); got["2022 STATE_BUDGET SHARE"] != "56666000" {
			t.Errorf("what was taken up: %v", got)
		}
		hiddenFrom(t, h.As("h-cau-ke"), "lines", "lineAmounts")
		hiddenFrom(t, h.As("h-cau-ke"), "estimates", "estimateAmounts")
	})
}

// Duty 39: the ten-year review of the Law of 2012, once the ministry guides it.
func TestDuty39TenYearReview(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, parts map[string]string) {
		stp, district, other := h.As("stp"), h.As("h-cau-ke"), h.As("h-duyen-hai")
		mine := must(t, district, "CreateLawReview", "lawReview", in{"title": "Tổng kết 10 năm", "assignment": parts["h-cau-ke"]})
		office := must(t, stp, "CreateLawReview", "lawReview", in{"title": "Tổng kết của tỉnh", "assignment": parts["stp"]})
		report := in{"id": mine, "number": "30/BC", "on": "2022-02-25"}
		guided := func(p *sdktest.Person, id string) string {
			return refused(p, "StartLawReview", "lawReview { id }", in{"id": id, "number": "1864/BTP-PBGDPL", "on": "2022-02-08"})
		}
		words := func(p *sdktest.Person, id string) string {
			return refused(p, "UpdateLawReview", "lawReview { id }", in{"id": id, "version": 2, "results": "Tốt", "obstacles": "Kinh phí", "proposals": "Sửa luật"})
		}
		for _, c := range []struct{ name, got, want string }{
			{"before there is guidance", refused(district, "SubmitLawReview", "lawReview { id }", report), "INVALID_STATE"},
			{"guidance has come", guided(district, mine), ""},
			{"an empty report", refused(district, "SubmitLawReview", "lawReview { id }", report), "INCOMPLETE"},
			{"another unit writes it", words(other, mine), "NOT_FOUND"},
			{"it is written", words(district, mine), ""},
			{"the office's", guided(stp, office) + words(stp, office), ""},
			{"nobody has reported", refused(stp, "GatherLawReview", "lawReview { id }", in{"id": office, "number": "90/BC", "on": "2022-02-28"}), "NOTHING"},
			{"before the guidance", refused(district, "SubmitLawReview", "lawReview { id }", report.with(in{"on": "2022-02-07"})), "WRONG_DAY"},
			{"reported", refused(district, "SubmitLawReview", "lawReview { id }", report), ""},
			{"what was reported stays", refused(district, "UpdateLawReview", "lawReview { id }", in{"id": mine, "version": 4, "results": "Khác"}), "LOCKED"},
			{"gathered", refused(stp, "GatherLawReview", "lawReview { id }", in{"id": office, "number": "90/BC", "on": "2022-02-28"}), ""},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := lines(t, stp, "lawReviews", "", "status", "units", "letter"); !slices.Equal(got, []string{"GATHERED 1 90/BC", "SUBMITTED 0 30/BC"}) {
			t.Errorf("the office's: %v", got)
		}
		if n := tied(t, stp, parts["h-cau-ke"], "fundingLawReviews"); n != 1 {
			t.Errorf("%v reports prove the district's work", n)
		}
		hiddenFrom(t, other, "lawReviews", "lawReviewNumbers")
	})
}

// Duty 58: money within the yearly budget, settled by the rules; the settlement half.
func TestDuty58MoneyWithinTheBudgetAndSettled(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, parts map[string]string) {
		district, stp := h.As("h-cau-ke"), h.As("stp")
		line := given(t, h, "h-cau-ke", parts["h-cau-ke"])
		if got := refused(district, "SpendLine", "spending { id }", in{"id": line, "title": "Chi", "amount": "43333001", "voucher": "1"}); got != "OVER_LINE" {
			t.Errorf("more than the budget: %q", got)
		}
		must(t, district, "SpendLine", "spending", in{"id": line, "title": "Chi", "amount": "43000000", "voucher": "1"})
		id := must(t, district, "SettleLine", "settlement", in{"id": line})
		must(t, district, "SubmitSettlement", "settlement", in{"id": id, "number": "3/QT", "on": "2022-03-01"})
		must(t, district, "ApproveSettlement", "settlement", in{"id": id, "number": "9/TB", "on": "2022-03-01"})
		for _, list := range []string{"fundingLines", "fundingSpendings", "fundingSettlements"} {
			if n := tied(t, stp, parts["h-cau-ke"], list); n != 1 {
				t.Errorf("%s: %v of them prove the work", list, n)
			}
		}
		for name, want := range map[string]string{"settled": "43000000", "settledReturned": "333000"} {
			value := map[string]string{"settled": "spentSum", "settledReturned": "returnedSum"}[name]
			if got := figures(t, stp, name, value, "year", "source"); got["2022 STATE_BUDGET"] != want {
				t.Errorf("%s: %v", name, got)
			}
		}
		hiddenFrom(t, h.As("h-duyen-hai"), "settlements", "settled", "settlementNumbers")
		hiddenFrom(t, h.As("h-duyen-hai"), "spendings", "spent", "spentByGroup")
	})
}
