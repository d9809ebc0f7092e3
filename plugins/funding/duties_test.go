package funding_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// proofs is how many records of each kind the assignment of a unit shows to the office: "Line 1".
func proofs(h *sdktest.Host, assignment string) string {
	n := map[string]int{}
	for _, proof := range h.As("stp").Proofs(assignment) {
		kind, _, _ := strings.Cut(strings.TrimPrefix(proof, "Funding"), " ")
		n[kind]++
	}
	return strings.TrimPrefix(fmt.Sprint(n), "map")
}

func on(t *testing.T, f func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan)) {
	t.Helper()
	h := sdktest.New(t, funding.Module(), sdktest.SQLite)
	f(t, h, planned(h))
}

// Duty 29: priority groups and areas first; the weighting half.
func TestDuty29PriorityGroupsAndAreasFirst(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan) {
		stp := h.As("stp")
		id := distributed(t, h, stp, plan.Part(1, "stp"))
		if got := proofs(h, plan.Part(1, "stp")); !strings.Contains(got, "Allocation:1") {
			t.Errorf("%v allocations prove the work", got)
		}
		h.As("h-duyen-hai").SeesNothing("shareLines", "priorityAmounts")
		stp.Must("IssueAllocation", in{"id": id, "number": "10/QĐ", "on": "2022-02-01"})
		sdktest.Same(t, "money by priority", stp.Figures("priorityAmounts", "amountSum", "ground"), "EQUAL = 40000000", "ISLAND_COMMUNES = 25000000", "POOR_LOCALITY = 34999000")
	})
}

// Duty 36: guide the units' review of regulations; each unit keeps its findings to their outcome.
func TestDuty36ReviewOfRegulations(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan) {
		district, officer, stp, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("stp"), h.As("h-duyen-hai")
		row := in{"title": "Quyết định về hỗ trợ tuyên truyền viên", "symbol": "15/2016/QĐ-UBND", "issuer": "UBND huyện", "issuedOn": "2016-05-04", "finding": "Mức hỗ trợ không còn phù hợp",
			"action": "AMEND", "authority": "PEOPLES_COMMITTEE", "deadline": "2022-06-30", "assignment": plan.Part(1, "h-cau-ke")}
		id := officer.Must("CreateLegalReview", row)
		letter := in{"id": id, "number": "21/KN", "on": "2022-02-10"}
		sdktest.Expect(t, sdktest.Cases{
			"no deadline":                                 {officer.Refused("CreateLegalReview", row.With(in{"deadline": nil})), "MISSING"},
			"an officer recommends nothing":               {officer.Refused("RecommendLegalReview", letter), "FORBIDDEN"},
			"an outcome before the recommendation":        {district.Refused("ConcludeLegalReview", letter), "INVALID_STATE"},
			"before the document itself":                  {district.Refused("RecommendLegalReview", letter.With(in{"on": "2016-05-03"})), "WRONG_DAY"},
			"recommended":                                 {district.Refused("RecommendLegalReview", letter), ""},
			"recommended twice":                           {district.Refused("RecommendLegalReview", letter), "INVALID_STATE"},
			"the finding stays":                           {officer.Refused("UpdateLegalReview", in{"id": id, "version": 2, "action": "REPEAL"}), "LOCKED"},
			"another unit":                                {other.Refused("ConcludeLegalReview", letter), "NOT_FOUND"},
			"the outcome before the recommendation's day": {officer.Refused("ConcludeLegalReview", letter.With(in{"on": "2022-02-09"})), "WRONG_DAY"},
			"the outcome":                                 {officer.Refused("ConcludeLegalReview", in{"id": id, "number": "3/2022/QĐ-UBND", "on": "2022-02-28"}), ""},
		})
		sdktest.Same(t, "the office's register", stp.Lines("legalReviews", "symbol", "outcomeNo", "status"), "15/2016/QĐ-UBND 3/2022/QĐ-UBND DONE")
		if got := proofs(h, plan.Part(1, "h-cau-ke")); got != "[LegalReview:1]" {
			t.Errorf("%v findings prove the district's work", got)
		}
		if got := stp.Figures("legalReviewsDone", "count", "outcomeOnQuarter", "action"); !slices.Contains(got, "2022-Q1 AMEND = 1") {
			t.Errorf("documents dealt with: %v", got)
		}
		other.SeesNothing("legalReviews", "legalReviewNumbers", "legalReviewsDone")
	})
}

// Duty 37: rules on money, with the Department of Finance, to the People's Council.
func TestDuty37RulesOnMoney(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan) {
		stp, finance, other := h.As("stp"), h.As("stc"), h.As("snv")
		id := stp.Must("CreateDraft", in{"title": "Nghị quyết quy định mức chi", "sort": "RESOLUTION", "authority": "PEOPLES_COUNCIL", "content": "Mức chi bằng mức tối đa", "assignment": plan.Part(1, "stp")})
		stp.Must("CreateNorm", in{"title": "Hòa giải thành", "code": "MEDIATOR_CASE_SETTLED", "level": "PROVINCE", "act": "Nghị quyết về mức chi", "amount": "200000", "per": "vụ việc", "validFrom": "2022-03-01", "draft": id})
		review := stp.Must("CreateLegalReview", in{"title": "Nghị quyết cũ", "symbol": "7/2015/NQ-HĐND", "issuer": "HĐND tỉnh", "finding": "Lạc hậu", "action": "REPLACE", "authority": "PEOPLES_COUNCIL", "deadline": "2022-06-30", "draft": id})
		opinion := in{"draft": id, "content": "Nguồn bảo đảm", "verdict": "AGREE_WITH_CHANGES", "assignment": plan.Part(1, "stc")}
		if got := finance.Refused("CreateOpinion", opinion); got != "INVALID_REFERENCE" {
			t.Errorf("an opinion on a draft that nobody shows: %q", got)
		}
		other.SeesNothing("drafts")
		stp.Must("ConsultDraft", in{"id": id, "number": "40/STP", "on": "2022-01-20"})
		said := finance.Must("CreateOpinion", opinion)
		own := stp.Must("CreateOpinion", opinion.With(in{"assignment": nil}))
		against := h.As("h-cau-ke").Must("CreateOpinion", opinion.With(in{"assignment": nil, "verdict": "DISAGREE"}))
		other.SeesNothing("opinions")
		agree := func(opinion string) string {
			return stp.Refused("AgreeDraft", in{"id": id, "opinion": opinion})
		}
		notSent := agree(said)
		for p, id := range map[*sdktest.Person]string{finance: said, stp: own, h.As("h-cau-ke"): against} {
			p.Must("SendOpinion", in{"id": id, "number": "55/STC", "on": "2022-02-10"})
		}
		sdktest.Expect(t, sdktest.Cases{
			"an opinion that was not sent":     {notSent, "ANOTHER_DRAFT"},
			"its own opinion":                  {agree(own), "OWN_OPINION"},
			"one that disagrees":               {agree(against), "DISAGREES"},
			"presented without the opinion":    {stp.Refused("PresentDraft", in{"id": id, "number": "8/TTr", "on": "2022-02-20"}), "INVALID_STATE"},
			"another unit issues it":           {other.Refused("IssueDraft", in{"id": id, "number": "x", "on": "2022-02-20"}), "FORBIDDEN"},
			"an opinion that was sent stays":   {finance.Refused("UpdateOpinion", in{"id": said, "version": 2, "verdict": "DISAGREE"}), "LOCKED"},
			"the Department of Finance agrees": {agree(said), ""},
			"the content stays":                {stp.Refused("UpdateDraft", in{"id": id, "version": 3, "content": "x"}), "LOCKED"},
			"presented":                        {stp.Refused("PresentDraft", in{"id": id, "number": "8/TTr", "on": "2022-02-20"}), ""},
			"issued before it was presented":   {stp.Refused("IssueDraft", in{"id": id, "number": "x", "on": "2022-02-19"}), "WRONG_DAY"},
			"issued":                           {stp.Refused("IssueDraft", in{"id": id, "number": "2/2022/NQ-HĐND", "on": "2022-02-28"}), ""},
		})
		if got := rateOn(t, h.As("h-cau-ke"), "MEDIATOR_CASE_SETTLED", "2022-03-01"); got != "true 200000 PROVINCE" {
			t.Errorf("the norm that came into use with it: %q", got)
		}
		if got := stp.Lines("legalReviews", "id", "status", "outcomeNo"); got[0] != review+" DONE 2/2022/NQ-HĐND" {
			t.Errorf("the review that it deals with: %v", got)
		}
		if office, finance := proofs(h, plan.Part(1, "stp")), proofs(h, plan.Part(1, "stc")); !strings.Contains(office, "Draft:1") || finance != "[Opinion:1]" {
			t.Error("the draft and the opinion do not prove the work of the two")
		}
		if got := stp.Figures("draftNumbers", "count", "sort", "authority", "status"); !slices.Contains(got, "RESOLUTION PEOPLES_COUNCIL ISSUED = 1") {
			t.Errorf("drafts: %v", got)
		}
	})
}

// Duty 38: money first for poor localities, special groups, island communes, urgent needs.
func TestDuty38MoneyFirstWhereItIsNeeded(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan) {
		island, stp := h.As("h-duyen-hai"), h.As("stp")
		asks(t, island, plan.Part(1, "h-duyen-hai"), 200, "1000000")
		given(t, h, "h-duyen-hai", plan.Part(1, "h-duyen-hai"))
		if got := proofs(h, plan.Part(1, "h-duyen-hai")); !strings.Contains(got, "Line:1") {
			t.Errorf("the office sees %v of the district", got)
		}
		if got := stp.Figures("shareAmounts", "amountSum", "year", "to { name }", "status"); !slices.Contains(got, "2022 UBND huyện Duyên Hải ISSUED = 56666000") || !slices.Contains(got, "2022 UBND huyện Cầu Kè ISSUED = 43333000") {
			t.Errorf("what the two districts get: %v", got)
		}
		if got := stp.Figures("lineAmounts", "amountSum", "year", "source", "origin"); !slices.Contains(got, "2022 STATE_BUDGET SHARE = 56666000") {
			t.Errorf("what was taken up: %v", got)
		}
		h.As("h-cau-ke").SeesNothing("lines", "lineAmounts")
		h.As("h-cau-ke").SeesNothing("estimates", "estimateAmounts")
	})
}

// Duty 39: the ten-year review of the Law of 2012, once the ministry guides it.
func TestDuty39TenYearReview(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan) {
		stp, district, other := h.As("stp"), h.As("h-cau-ke"), h.As("h-duyen-hai")
		mine := district.Must("CreateLawReview", in{"title": "Tổng kết 10 năm", "assignment": plan.Part(1, "h-cau-ke")})
		office := stp.Must("CreateLawReview", in{"title": "Tổng kết của tỉnh", "assignment": plan.Part(1, "stp")})
		report := in{"id": mine, "number": "30/BC", "on": "2022-02-25"}
		guided := func(p *sdktest.Person, id string) string {
			return p.Refused("StartLawReview", in{"id": id, "number": "1864/BTP-PBGDPL", "on": "2022-02-08"})
		}
		words := func(p *sdktest.Person, id string) string {
			return p.Refused("UpdateLawReview", in{"id": id, "version": 2, "results": "Tốt", "obstacles": "Kinh phí", "proposals": "Sửa luật"})
		}
		sdktest.Expect(t, sdktest.Cases{
			"before there is guidance": {district.Refused("SubmitLawReview", report), "INVALID_STATE"},
			"guidance has come":        {guided(district, mine), ""},
			"an empty report":          {district.Refused("SubmitLawReview", report), "INCOMPLETE"},
			"another unit writes it":   {words(other, mine), "NOT_FOUND"},
			"it is written":            {words(district, mine), ""},
			"the office's":             {guided(stp, office) + words(stp, office), ""},
			"nobody has reported":      {stp.Refused("GatherLawReview", in{"id": office, "number": "90/BC", "on": "2022-02-28"}), "NOTHING"},
			"before the guidance":      {district.Refused("SubmitLawReview", report.With(in{"on": "2022-02-07"})), "WRONG_DAY"},
			"reported":                 {district.Refused("SubmitLawReview", report), ""},
			"what was reported stays":  {district.Refused("UpdateLawReview", in{"id": mine, "version": 4, "results": "Khác"}), "LOCKED"},
			"gathered":                 {stp.Refused("GatherLawReview", in{"id": office, "number": "90/BC", "on": "2022-02-28"}), ""},
		})
		sdktest.Same(t, "the office's", stp.Lines("lawReviews", "status", "units", "letter"), "GATHERED 1 90/BC", "SUBMITTED 0 30/BC")
		if got := proofs(h, plan.Part(1, "h-cau-ke")); got != "[LawReview:1]" {
			t.Errorf("%v reports prove the district's work", got)
		}
		other.SeesNothing("lawReviews", "lawReviewNumbers")
	})
}

// Duty 58: money within the yearly budget, settled by the rules; the settlement half.
func TestDuty58MoneyWithinTheBudgetAndSettled(t *testing.T) {
	on(t, func(t *testing.T, h *sdktest.Host, plan *sdktest.Plan) {
		district, stp := h.As("h-cau-ke"), h.As("stp")
		line := given(t, h, "h-cau-ke", plan.Part(1, "h-cau-ke"))
		if got := district.Refused("SpendLine", in{"id": line, "title": "Chi", "amount": "43333001", "voucher": "1"}); got != "OVER_LINE" {
			t.Errorf("more than the budget: %q", got)
		}
		district.Must("SpendLine", in{"id": line, "title": "Chi", "amount": "43000000", "voucher": "1"})
		id := district.Must("SettleLine", in{"id": line})
		district.Must("SubmitSettlement", in{"id": id, "number": "3/QT", "on": "2022-03-01"})
		district.Must("ApproveSettlement", in{"id": id, "number": "9/TB", "on": "2022-03-01"})
		if got := proofs(h, plan.Part(1, "h-cau-ke")); got != "[Line:1 Settlement:1 Spending:1]" {
			t.Errorf("%s prove the work", got)
		}
		sdktest.Same(t, "settled", stp.Figures("settled", "spentSum", "year", "source"), "2022 STATE_BUDGET = 43000000")
		sdktest.Same(t, "returned", stp.Figures("settledReturned", "returnedSum", "year", "source"), "2022 STATE_BUDGET = 333000")
		h.As("h-duyen-hai").SeesNothing("settlements", "settled", "settlementNumbers")
		h.As("h-duyen-hai").SeesNothing("spendings", "spent", "spentByGroup")
	})
}
