package funding_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// asks submits an estimate of a unit: a number of things at a rate.
func asks(t testing.TB, p *sdktest.Person, assignment string, quantity int, rate string) string {
	t.Helper()
	id := must(t, p, "CreateEstimate", "estimate", in{"title": "Dự toán năm 2022", "year": "2022", "purpose": "Tuyên truyền ở ấp", "assignment": assignment})
	must(t, p, "AddEstimate", "estimate", in{"id": id, "title": "Buổi tuyên truyền", "quantity": quantity, "rate": rate})
	return must(t, p, "SubmitEstimate", "estimate", in{"id": id, "number": "12/DT", "on": "2022-01-10"})
}

// distributed is an allocation of 100 million by three weights over two districts, reckoned and not
// issued.
func distributed(t testing.TB, h *sdktest.Host, p *sdktest.Person, assignment string) string {
	t.Helper()
	id := must(t, p, "CreateAllocation", "allocation", in{"title": "Phân bổ 2022", "year": "2022", "total": "100000000", "assignment": assignment})
	for _, w := range []in{{"criterion": "EQUAL", "percent": 40}, {"criterion": "ISLAND_COMMUNES", "percent": 25}, {"criterion": "POOR_LOCALITY", "percent": 35}} {
		must(t, p, "WeightAllocation", "allocation", w.with(in{"id": id, "basis": "Nghị quyết về ưu tiên"}))
	}
	for _, n := range []struct {
		unit, criterion string
		value           int
	}{{"h-cau-ke", "EQUAL", 1}, {"h-duyen-hai", "EQUAL", 1}, {"h-cau-ke", "POOR_LOCALITY", 2}, {"h-duyen-hai", "POOR_LOCALITY", 1}, {"h-duyen-hai", "ISLAND_COMMUNES", 2}} {
		must(t, p, "NeedAllocation", "allocation", in{"id": id, "to": h.UnitID(n.unit), "criterion": n.criterion, "value": n.value, "basis": "Báo cáo của huyện"})
	}
	return must(t, p, "WeighAllocation", "allocation", in{"id": id})
}

// given issues an allocation and has a unit take up its share.
func given(t testing.TB, h *sdktest.Host, unit, assignment string) (line string) {
	t.Helper()
	stp := h.As("stp")
	must(t, stp, "IssueAllocation", "allocation", in{"id": distributed(t, h, stp, ""), "number": "10/QĐ-STC", "on": "2022-02-01"})
	return must(t, h.As(unit), "Receive", "line", in{"share": one(t, h.As(unit), "shares", `(where: {to: {id: {eq: "`+h.UnitID(unit)+`"}}})`), "part": assignment})
}

// one is the id of the only record of a list.
func one(t testing.TB, p *sdktest.Person, list, args string) string {
	t.Helper()
	ids := lines(t, p, list, args, "id")
	if len(ids) != 1 {
		t.Fatalf("%s%s: %v", list, args, ids)
	}
	return ids[0]
}

func TestSharesAreReckonedByPrioritiesAndExplained(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		parts := assigned(t, h)
		stp, island := h.As("stp"), h.As("h-duyen-hai")
		asks(t, island, parts["h-duyen-hai"], 50, "1000000")
		id := distributed(t, h, stp, parts["stp"])
		want := []string{
			"2022 43333000 0 PROPOSED UBND huyện Cầu Kè – 2022",           // 20,000,000 + 2/3 of 35,000,000
			"2022 50000000 50000000 PROPOSED UBND huyện Duyên Hải – 2022", // 20 + 11.666 + 25 is 56.666 million, and it asked for 50
		}
		if got := lines(t, stp, "shares", "", "year", "amount", "requested", "status", "title"); !slices.Equal(got, want) {
			t.Errorf("shares:\ngot  %q\nwant %q", got, want)
		}
		explained := lines(t, stp, "shareLines", `(where: {share: {to: {id: {eq: "`+h.UnitID("h-duyen-hai")+`"}}}})`, "ground", "value", "of", "amount", "text")
		for i, begin := range []string{"CAPPED 0 0 -6666000 Giảm từ 56.666.000 đồng", "EQUAL 1 2 20000000 40 % của 100.000.000 đồng là 40.000.000 đồng; giá trị 1 trên tổng 2: 20.000.000 đồng",
			"ISLAND_COMMUNES 2 2 25000000 25 %", "POOR_LOCALITY 1 3 11666000 35 %"} {
			if len(explained) != 4 || !strings.HasPrefix(explained[i], begin) {
				t.Fatalf("the explanation of an island district: %q, want %q", explained, begin)
			}
		}
		cauKe := one(t, stp, "shares", `(where: {to: {id: {eq: "`+h.UnitID("h-cau-ke")+`"}}})`)
		for _, c := range []struct{ name, got, want string }{
			{"weights are 100 together", refused(stp, "WeightAllocation", "allocation { id }", in{"id": id, "criterion": "EQUAL", "percent": 30, "basis": "x"}) + refused(stp, "WeighAllocation", "allocation { id }", in{"id": id}), "NOT_100"},
			{"what is not reckoned is not issued", refused(stp, "IssueAllocation", "allocation { id }", in{"id": id, "number": "1", "on": "2022-02-01"}), "INVALID_STATE"},
			{"a weight needs its grounds", refused(stp, "WeightAllocation", "allocation { id }", in{"id": id, "criterion": "EQUAL", "percent": 40}), "MISSING"},
			{"a weight that nobody has a value for", refused(stp, "WeightAllocation", "allocation { id }", in{"id": id, "criterion": "EQUAL", "percent": 25, "basis": "x"}) +
				refused(stp, "WeightAllocation", "allocation { id }", in{"id": id, "criterion": "URGENT_NEED", "percent": 15, "basis": "x"}) + refused(stp, "WeighAllocation", "allocation { id }", in{"id": id}), "NO_NEEDS"},
			{"back as it was", refused(stp, "WeightAllocation", "allocation { id }", in{"id": id, "criterion": "EQUAL", "percent": 40, "basis": "x"}) +
				refused(stp, "WeightAllocation", "allocation { id }", in{"id": id, "criterion": "URGENT_NEED", "percent": 0}) + refused(stp, "WeighAllocation", "allocation { id }", in{"id": id}), ""},
			{"shares of an earlier reckoning are gone", refused(stp, "AdjustShare", "share { id }", in{"id": cauKe, "amount": "1", "reason": "x"}), "NOT_FOUND"},
			{"an officer issues nothing", refused(h.As("stp", "OFFICER"), "IssueAllocation", "allocation { id }", in{"id": id, "number": "1", "on": "2022-02-01"}), "FORBIDDEN"},
			{"another unit does not see the draft", refused(h.As("snv"), "WeighAllocation", "allocation { id }", in{"id": id}), "NOT_FOUND"},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		cauKe = one(t, stp, "shares", `(where: {to: {id: {eq: "`+h.UnitID("h-cau-ke")+`"}}})`)
		if got := refused(stp, "AdjustShare", "share { id }", in{"id": cauKe, "amount": "6667001", "reason": "x"}); got != "OVER_TOTAL" {
			t.Errorf("the shares go over the total: %q", got)
		}
		must(t, stp, "AdjustShare", "share", in{"id": cauKe, "amount": "667000", "reason": "Dự phòng"})
		for _, list := range []string{"allocations", "weights", "needs", "shares", "shareLines"} {
			if got := lines(t, island, list, "", "id"); len(got) > 0 {
				t.Errorf("before it is issued a district sees %s: %v", list, got)
			}
		}
		must(t, stp, "IssueAllocation", "allocation", in{"id": id, "number": "10/QĐ-STC", "on": "2022-02-01"})
		for list, n := range map[string]int{"allocations": 1, "weights": 3, "needs": 5, "shares": 2, "shareLines": 7} {
			if got := lines(t, island, list, "", "id"); len(got) != n {
				t.Errorf("once it is issued a district sees %d of %s, want %d", len(got), list, n)
			}
		}
		if got := lines(t, island, "allocations", "", "total", "shared", "decisionNo"); got[0] != "100000000 94000000 10/QĐ-STC" {
			t.Errorf("the allocation: %v", got)
		}
		sums := map[string]int{}
		for _, n := range see(t, island, "shareLines(first: 50) { nodes { share { id } amount } }").(map[string]any)["nodes"].([]any) {
			line := n.(map[string]any)
			amount, err := strconv.Atoi(line["amount"].(string))
			if err != nil {
				t.Fatal(err)
			}
			sums[line["share"].(map[string]any)["id"].(string)] += amount
		}
		for _, row := range lines(t, island, "shares", "", "id", "amount") {
			if id, amount, _ := strings.Cut(row, " "); amount != fmt.Sprint(sums[id]) {
				t.Errorf("a share of %s is explained as %d", amount, sums[id])
			}
		}
	})
}

func TestMoneyFromTheShareToTheNextYear(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		parts := assigned(t, h)
		district, officer, stp, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("stp"), h.As("h-duyen-hai")
		estimate := asks(t, district, parts["h-cau-ke"], 60, "1000000")
		line := given(t, h, "h-cau-ke", parts["h-cau-ke"]) // 43,333,000
		share := one(t, district, "shares", `(where: {to: {id: {eq: "`+h.UnitID("h-cau-ke")+`"}}})`)
		spend := func(p *sdktest.Person, amount string, more in) string {
			return refused(p, "SpendLine", "spending { id }", in{"id": line, "title": "Chi", "amount": amount, "voucher": "PC01"}.with(more))
		}
		contract := must(t, officer, "CommitLine", "commitment", in{"id": line, "title": "In tờ gấp", "amount": "20000000"})
		for _, c := range []struct{ name, got, want string }{
			{"the share of another unit", refused(other, "Receive", "line { id }", in{"share": share}), "NOT_YOURS"},
			{"a share twice", refused(district, "Receive", "line { id }", in{"share": share}), "UNIQUE"},
			{"another unit commits", refused(other, "CommitLine", "commitment { id }", in{"id": line, "title": "x", "amount": "1"}), "NOT_FOUND"},
			{"the office sees it and commits nothing", refused(stp, "CommitLine", "commitment { id }", in{"id": line, "title": "x", "amount": "1"}), "FORBIDDEN"},
			{"an auditor commits nothing", refused(h.As("h-cau-ke", "AUDITOR"), "CommitLine", "commitment { id }", in{"id": line, "title": "x", "amount": "1"}), "FORBIDDEN"},
			{"more than is left", refused(officer, "CommitLine", "commitment { id }", in{"id": line, "title": "x", "amount": "23333001"}), "OVER_LINE"},
			{"spending more than is left", spend(officer, "23333001", nil), "OVER_LINE"},
			{"a day that has not come", spend(officer, "1", in{"on": "2022-03-02"}), "WRONG_DAY"},
			{"a day before the money", spend(officer, "1", in{"on": "2022-01-31"}), "WRONG_DAY"},
			{"nothing", spend(officer, "0", nil), "VALIDATION"},
			{"paying more than was committed", refused(officer, "PayCommitment", "spending { id }", in{"id": contract, "title": "x", "amount": "20000001", "voucher": "1"}), "OVER_COMMITMENT"},
			{"a part of a commitment", refused(officer, "PayCommitment", "spending { id }", in{"id": contract, "title": "Tạm ứng", "amount": "15000000", "voucher": "PC02", "groups": []any{"ETHNIC_MINORITY", "POOR"}, "areas": []any{"REMOTE"}}), ""},
			{"a spending of its own", spend(officer, "3000000", in{"groups": []any{"POOR"}}), ""},
			{"an open commitment is not settled", refused(officer, "SettleLine", "settlement { id }", in{"id": line}), "OPEN_COMMITMENTS"},
			{"what is not paid goes back", refused(officer, "ReleaseCommitment", "commitment { id }", in{"id": contract}), ""},
			{"released twice", refused(officer, "ReleaseCommitment", "commitment { id }", in{"id": contract}), "INVALID_STATE"},
			{"an entry that was wrong", spend(officer, "500000", in{"title": "Nhầm"}), ""},
			{"an officer undoes nothing", refused(officer, "UndoSpending", "spending { id }", in{"id": one(t, district, "spendings", `(where: {title: {search: "nham"}})`), "reason": "Sai"}), "FORBIDDEN"},
			{"the head undoes it", refused(district, "UndoSpending", "spending { id }", in{"id": one(t, district, "spendings", `(where: {title: {search: "nham"}})`), "reason": "Sai"}), ""},
			{"carrying over more than is left", refused(officer, "SettleLine", "settlement { id }", in{"id": line, "carry": "25333001", "basis": "x"}), "OVER_LINE"},
			{"carrying over without grounds", refused(officer, "SettleLine", "settlement { id }", in{"id": line, "carry": "1"}), "MISSING"},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := lines(t, stp, "estimates", "", "id", "status", "granted"); !slices.Equal(got, []string{estimate + " FUNDED 43333000"}) {
			t.Errorf("the estimate: %v", got)
		}
		if got := lines(t, district, "lines", "", "amount", "committed", "spent", "status"); !slices.Equal(got, []string{"43333000 0 18000000 OPEN"}) {
			t.Errorf("the line: %v", got)
		}
		first := must(t, officer, "SettleLine", "settlement", in{"id": line})
		if got := spend(officer, "1", nil); got != "INVALID_STATE" {
			t.Errorf("spending on a line that is being settled: %q", got)
		}
		must(t, district, "SendBackSettlement", "settlement", in{"id": first, "reason": "Thiếu chứng từ"})
		if got := spend(officer, "333000", in{"groups": []any{"POOR"}}); got != "" {
			t.Errorf("a line that was opened again: %q", got)
		}
		second := must(t, officer, "SettleLine", "settlement", in{"id": line, "carry": "20000000", "basis": "Được phép chuyển nguồn"})
		must(t, district, "SubmitSettlement", "settlement", in{"id": second, "number": "3/QT", "on": "2022-03-01"})
		if got := refused(officer, "ApproveSettlement", "settlement { id }", in{"id": second, "number": "9/TB", "on": "2022-03-01"}); got != "FORBIDDEN" {
			t.Errorf("an officer approves: %q", got)
		}
		must(t, district, "ApproveSettlement", "settlement", in{"id": second, "number": "9/TB", "on": "2022-03-01"})
		if got := refused(district, "ApproveSettlement", "settlement { id }", in{"id": second, "number": "9/TB", "on": "2022-03-01"}); got != "INVALID_STATE" {
			t.Errorf("approved twice: %q", got)
		}
		if got := lines(t, district, "lines", "", "year", "origin", "amount", "spent", "carried", "returned", "status"); !slices.Equal(got, []string{"2022 SHARE 43333000 18333000 20000000 5000000 SETTLED", "2023 CARRIED 20000000 0 0 0 OPEN"}) {
			t.Errorf("lines: %v", got)
		}
		if got := lines(t, stp, "settlements", "", "spent", "entries", "carried", "returned", "status"); !slices.Equal(got, []string{"18000000 2 0 25333000 RETURNED", "18333000 3 20000000 5000000 APPROVED"}) {
			t.Errorf("settlements as the office sees them: %v", got)
		}
		for _, list := range []string{"estimates", "estimateLines", "lines", "commitments", "spendings", "settlements"} {
			if got := lines(t, other, list, "", "id"); len(got) > 0 {
				t.Errorf("T1 another unit sees %s: %v", list, got)
			}
		}
		if got := figures(t, district, "spentByGroup", "amountSum", "year", "groupsEach"); fmt.Sprint(got) != "map[2022 ETHNIC_MINORITY:15000000 2022 POOR:18333000]" {
			t.Errorf("money by group: %v", got)
		}
		for name, want := range map[string]string{"spent": "map[2022-03 STATE_BUDGET:18333000]", "settled": "map[2022 STATE_BUDGET:18333000]"} {
			key := map[string]string{"spent": "onMonth", "settled": "year"}[name]
			value := map[string]string{"spent": "amountSum", "settled": "spentSum"}[name]
			if got := figures(t, stp, name, value, key, "source"); fmt.Sprint(got) != want {
				t.Errorf("%s as the office reads it: %v, want %s", name, got, want)
			}
			if got := figures(t, other, name, value, key, "source"); len(got) > 0 {
				t.Errorf("%s of another unit: %v", name, got)
			}
		}
	})
}
