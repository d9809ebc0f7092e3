package funding_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// asks submits an estimate of a unit: a number of things at a rate.
func asks(t testing.TB, p *sdktest.Person, assignment string, quantity int, rate string) string {
	t.Helper()
	id := p.Must("CreateEstimate", in{"title": "Dự toán năm 2022", "year": "2022", "purpose": "Tuyên truyền ở ấp", "assignment": assignment})
	p.Must("AddEstimate", in{"id": id, "title": "Buổi tuyên truyền", "quantity": quantity, "rate": rate})
	return p.Must("SubmitEstimate", in{"id": id, "number": "12/DT", "on": "2022-01-10"})
}

// distributed is an allocation of 100 million by three weights over two districts, reckoned and not
// issued.
func distributed(t testing.TB, h *sdktest.Host, p *sdktest.Person, assignment string) string {
	t.Helper()
	id := p.Must("CreateAllocation", in{"title": "Phân bổ 2022", "year": "2022", "total": "100000000", "assignment": assignment})
	for _, w := range []in{{"criterion": "EQUAL", "percent": 40}, {"criterion": "ISLAND_COMMUNES", "percent": 25}, {"criterion": "POOR_LOCALITY", "percent": 35}} {
		p.Must("WeightAllocation", w.With(in{"id": id, "basis": "Nghị quyết về ưu tiên"}))
	}
	for _, n := range []struct {
		unit, criterion string
		value           int
	}{{"h-cau-ke", "EQUAL", 1}, {"h-duyen-hai", "EQUAL", 1}, {"h-cau-ke", "POOR_LOCALITY", 2}, {"h-duyen-hai", "POOR_LOCALITY", 1}, {"h-duyen-hai", "ISLAND_COMMUNES", 2}} {
		p.Must("NeedAllocation", in{"id": id, "to": h.UnitID(n.unit), "criterion": n.criterion, "value": n.value, "basis": "Báo cáo của huyện"})
	}
	return p.Must("WeighAllocation", in{"id": id})
}

// given issues an allocation and has a unit take up its share.
func given(t testing.TB, h *sdktest.Host, unit, assignment string) (line string) {
	t.Helper()
	stp := h.As("stp")
	stp.Must("IssueAllocation", in{"id": distributed(t, h, stp, ""), "number": "10/QĐ-STC", "on": "2022-02-01"})
	return h.As(unit).Must("Receive", in{"share": h.As(unit).One(`shares(where: {to: {id: {eq: "` + h.UnitID(unit) + `"}}})`), "part": assignment})
}

func TestSharesAreReckonedByPrioritiesAndExplained(t *testing.T) {
	sdktest.Each(t, funding.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := planned(h)
		stp, island := h.As("stp"), h.As("h-duyen-hai")
		asks(t, island, plan.Part(1, "h-duyen-hai"), 50, "1000000")
		id := distributed(t, h, stp, plan.Part(1, "stp"))
		want := []string{
			"2022 43333000 0 PROPOSED UBND huyện Cầu Kè – 2022",           // 20,000,000 + 2/3 of 35,000,000
			"2022 50000000 50000000 PROPOSED UBND huyện Duyên Hải – 2022", // 20 + 11.666 + 25 is 56.666 million, and it asked for 50
		}
		if got := stp.Lines("shares", "year", "amount", "requested", "status", "title"); !slices.Equal(got, want) {
			t.Errorf("shares:\ngot  %q\nwant %q", got, want)
		}
		explained := stp.Lines(`shareLines(where: {share: {to: {id: {eq: "`+h.UnitID("h-duyen-hai")+`"}}}})`, "ground", "value", "of", "amount", "text")
		for i, begin := range []string{"CAPPED 0 0 -6666000 Giảm từ 56.666.000 đồng", "EQUAL 1 2 20000000 40 % của 100.000.000 đồng là 40.000.000 đồng; giá trị 1 trên tổng 2: 20.000.000 đồng",
			"ISLAND_COMMUNES 2 2 25000000 25 %", "POOR_LOCALITY 1 3 11666000 35 %"} {
			if len(explained) != 4 || !strings.HasPrefix(explained[i], begin) {
				t.Fatalf("the explanation of an island district: %q, want %q", explained, begin)
			}
		}
		cauKe := stp.One(`shares(where: {to: {id: {eq: "` + h.UnitID("h-cau-ke") + `"}}})`)
		sdktest.Expect(t, sdktest.Cases{
			"weights are 100 together":           {stp.Refused("WeightAllocation", in{"id": id, "criterion": "EQUAL", "percent": 30, "basis": "x"}) + stp.Refused("WeighAllocation", in{"id": id}), "NOT_100"},
			"what is not reckoned is not issued": {stp.Refused("IssueAllocation", in{"id": id, "number": "1", "on": "2022-02-01"}), "INVALID_STATE"},
			"a weight needs its grounds":         {stp.Refused("WeightAllocation", in{"id": id, "criterion": "EQUAL", "percent": 40}), "MISSING"},
			"a weight that nobody has a value for": {stp.Refused("WeightAllocation", in{"id": id, "criterion": "EQUAL", "percent": 25, "basis": "x"}) +
				stp.Refused("WeightAllocation", in{"id": id, "criterion": "URGENT_NEED", "percent": 15, "basis": "x"}) + stp.Refused("WeighAllocation", in{"id": id}), "NO_NEEDS"},
			"back as it was": {stp.Refused("WeightAllocation", in{"id": id, "criterion": "EQUAL", "percent": 40, "basis": "x"}) +
				stp.Refused("WeightAllocation", in{"id": id, "criterion": "URGENT_NEED", "percent": 0}) + stp.Refused("WeighAllocation", in{"id": id}), ""},
			"shares of an earlier reckoning are gone": {stp.Refused("AdjustShare", in{"id": cauKe, "amount": "1", "reason": "x"}), "NOT_FOUND"},
			"an officer issues nothing":               {h.As("stp", "OFFICER").Refused("IssueAllocation", in{"id": id, "number": "1", "on": "2022-02-01"}), "FORBIDDEN"},
			"another unit does not see the draft":     {h.As("snv").Refused("WeighAllocation", in{"id": id}), "NOT_FOUND"},
		})
		cauKe = stp.One(`shares(where: {to: {id: {eq: "` + h.UnitID("h-cau-ke") + `"}}})`)
		if got := stp.Refused("AdjustShare", in{"id": cauKe, "amount": "6667001", "reason": "x"}); got != "OVER_TOTAL" {
			t.Errorf("the shares go over the total: %q", got)
		}
		stp.Must("AdjustShare", in{"id": cauKe, "amount": "667000", "reason": "Dự phòng"})
		island.SeesNothing("allocations", "weights", "needs", "shares", "shareLines") // before it is issued
		stp.Must("IssueAllocation", in{"id": id, "number": "10/QĐ-STC", "on": "2022-02-01"})
		for list, n := range map[string]int{"allocations": 1, "weights": 3, "needs": 5, "shares": 2, "shareLines": 7} {
			if got := island.Lines(list, "id"); len(got) != n {
				t.Errorf("once it is issued a district sees %d of %s, want %d", len(got), list, n)
			}
		}
		if got := island.Lines("allocations", "total", "shared", "decisionNo"); got[0] != "100000000 94000000 10/QĐ-STC" {
			t.Errorf("the allocation: %v", got)
		}
		sums := map[string]int{}
		for _, n := range island.See("shareLines(first: 50) { nodes { share { id } amount } }").(map[string]any)["nodes"].([]any) {
			line := n.(map[string]any)
			amount, err := strconv.Atoi(line["amount"].(string))
			if err != nil {
				t.Fatal(err)
			}
			sums[line["share"].(map[string]any)["id"].(string)] += amount
		}
		for _, row := range island.Lines("shares", "id", "amount") {
			if id, amount, _ := strings.Cut(row, " "); amount != fmt.Sprint(sums[id]) {
				t.Errorf("a share of %s is explained as %d", amount, sums[id])
			}
		}
	})
}

func TestMoneyFromTheShareToTheNextYear(t *testing.T) {
	sdktest.Each(t, funding.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := planned(h)
		district, officer, stp, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("stp"), h.As("h-duyen-hai")
		estimate := asks(t, district, plan.Part(1, "h-cau-ke"), 60, "1000000")
		line := given(t, h, "h-cau-ke", plan.Part(1, "h-cau-ke")) // 43,333,000
		share := district.One(`shares(where: {to: {id: {eq: "` + h.UnitID("h-cau-ke") + `"}}})`)
		spend := func(p *sdktest.Person, amount string, more in) string {
			return p.Refused("SpendLine", in{"id": line, "title": "Chi", "amount": amount, "voucher": "PC01"}.With(more))
		}
		contract := officer.Must("CommitLine", in{"id": line, "title": "In tờ gấp", "amount": "20000000"})
		sdktest.Expect(t, sdktest.Cases{
			"the share of another unit":              {other.Refused("Receive", in{"share": share}), "NOT_YOURS"},
			"a share twice":                          {district.Refused("Receive", in{"share": share}), "UNIQUE"},
			"another unit commits":                   {other.Refused("CommitLine", in{"id": line, "title": "x", "amount": "1"}), "NOT_FOUND"},
			"the office sees it and commits nothing": {stp.Refused("CommitLine", in{"id": line, "title": "x", "amount": "1"}), "FORBIDDEN"},
			"an auditor commits nothing":             {h.As("h-cau-ke", "AUDITOR").Refused("CommitLine", in{"id": line, "title": "x", "amount": "1"}), "FORBIDDEN"},
			"more than is left":                      {officer.Refused("CommitLine", in{"id": line, "title": "x", "amount": "23333001"}), "OVER_LINE"},
			"spending more than is left":             {spend(officer, "23333001", nil), "OVER_LINE"},
			"a day that has not come":                {spend(officer, "1", in{"on": "2022-03-02"}), "WRONG_DAY"},
			"a day before the money":                 {spend(officer, "1", in{"on": "2022-01-31"}), "WRONG_DAY"},
			"nothing":                                {spend(officer, "0", nil), "VALIDATION"},
			"paying more than was committed":         {officer.Refused("PayCommitment", in{"id": contract, "title": "x", "amount": "20000001", "voucher": "1"}), "OVER_COMMITMENT"},
			"a part of a commitment":                 {officer.Refused("PayCommitment", in{"id": contract, "title": "Tạm ứng", "amount": "15000000", "voucher": "PC02", "groups": []any{"ETHNIC_MINORITY", "POOR"}, "areas": []any{"REMOTE"}}), ""},
			"a spending of its own":                  {spend(officer, "3000000", in{"groups": []any{"POOR"}}), ""},
			"an open commitment is not settled":      {officer.Refused("SettleLine", in{"id": line}), "OPEN_COMMITMENTS"},
			"what is not paid goes back":             {officer.Refused("ReleaseCommitment", in{"id": contract}), ""},
			"released twice":                         {officer.Refused("ReleaseCommitment", in{"id": contract}), "INVALID_STATE"},
			"an entry that was wrong":                {spend(officer, "500000", in{"title": "Nhầm"}), ""},
			"an officer undoes nothing":              {officer.Refused("UndoSpending", in{"id": district.One(`spendings(where: {title: {search: "nham"}})`), "reason": "Sai"}), "FORBIDDEN"},
			"the head undoes it":                     {district.Refused("UndoSpending", in{"id": district.One(`spendings(where: {title: {search: "nham"}})`), "reason": "Sai"}), ""},
			"carrying over more than is left":        {officer.Refused("SettleLine", in{"id": line, "carry": "25333001", "basis": "x"}), "OVER_LINE"},
			"carrying over without grounds":          {officer.Refused("SettleLine", in{"id": line, "carry": "1"}), "MISSING"},
		})
		sdktest.Same(t, "the estimate", stp.Lines("estimates", "id", "status", "granted"), estimate+" FUNDED 43333000")
		sdktest.Same(t, "the line", district.Lines("lines", "amount", "committed", "spent", "status"), "43333000 0 18000000 OPEN")
		first := officer.Must("SettleLine", in{"id": line})
		if got := spend(officer, "1", nil); got != "INVALID_STATE" {
			t.Errorf("spending on a line that is being settled: %q", got)
		}
		district.Must("SendBackSettlement", in{"id": first, "reason": "Thiếu chứng từ"})
		if got := spend(officer, "333000", in{"groups": []any{"POOR"}}); got != "" {
			t.Errorf("a line that was opened again: %q", got)
		}
		second := officer.Must("SettleLine", in{"id": line, "carry": "20000000", "basis": "Được phép chuyển nguồn"})
		district.Must("SubmitSettlement", in{"id": second, "number": "3/QT", "on": "2022-03-01"})
		if got := officer.Refused("ApproveSettlement", in{"id": second, "number": "9/TB", "on": "2022-03-01"}); got != "FORBIDDEN" {
			t.Errorf("an officer approves: %q", got)
		}
		district.Must("ApproveSettlement", in{"id": second, "number": "9/TB", "on": "2022-03-01"})
		if got := district.Refused("ApproveSettlement", in{"id": second, "number": "9/TB", "on": "2022-03-01"}); got != "INVALID_STATE" {
			t.Errorf("approved twice: %q", got)
		}
		sdktest.Same(t, "lines", district.Lines("lines", "year", "origin", "amount", "spent", "carried", "returned", "status"), "2022 SHARE 43333000 18333000 20000000 5000000 SETTLED", "2023 CARRIED 20000000 0 0 0 OPEN")
		sdktest.Same(t, "settlements as the office sees them", stp.Lines("settlements", "spent", "entries", "carried", "returned", "status"), "18000000 2 0 25333000 RETURNED", "18333000 3 20000000 5000000 APPROVED")
		other.SeesNothing("estimates", "estimateLines", "lines", "commitments", "spendings", "settlements", "spent", "settled")
		sdktest.Same(t, "money by group", district.Figures("spentByGroup", "amountSum", "year", "groupsEach"), "2022 ETHNIC_MINORITY = 15000000", "2022 POOR = 18333000")
		sdktest.Same(t, "spent, as the office reads it", stp.Figures("spent", "amountSum", "onMonth", "source"), "2022-03 STATE_BUDGET = 18333000")
		sdktest.Same(t, "settled, as the office reads it", stp.Figures("settled", "spentSum", "year", "source"), "2022 STATE_BUDGET = 18333000")
	})
}
