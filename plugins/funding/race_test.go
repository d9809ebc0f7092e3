package funding_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// until sends a mutation until it is not overtaken any more.
func until(p *sdktest.Person, name, set string, input in) string {
	for {
		if got := refused(p, name, set, input); got != "CONFLICT" {
			return got
		}
	}
}

func TestNoLineIsOverdrawnUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As("h-cau-ke")
		const asking, fit = 24, 12 // some commit and some spend
		line := must(t, p, "Open", "line", in{"title": "Nguồn huyện", "year": "2022", "source": "STATE_BUDGET", "amount": fmt.Sprint(fit * 1000), "number": "1/QĐ", "on": "2022-01-05"})
		got := make([]string, asking)
		var all sync.WaitGroup
		for i := range asking {
			all.Go(func() {
				if i%2 == 0 {
					got[i] = until(p, "CommitLine", "commitment { id }", in{"id": line, "title": "Hợp đồng", "amount": "1000"})
				} else {
					got[i] = until(p, "SpendLine", "spending { id }", in{"id": line, "title": "Chi", "amount": "1000", "voucher": fmt.Sprint(i)})
				}
			})
		}
		all.Wait()
		slices.Sort(got)
		if want := append(slices.Repeat([]string{""}, fit), slices.Repeat([]string{"OVER_LINE"}, asking-fit)...); !slices.Equal(got, want) {
			t.Errorf("C4 a line for %d payments answered %q", fit, got)
		}
		commitments, spendings := lines(t, p, "commitments", "(first: 100)", "id"), lines(t, p, "spendings", "(first: 100)", "id")
		if len(commitments)+len(spendings) != fit {
			t.Errorf("C4 %d commitments and %d spendings of %d that fit", len(commitments), len(spendings), fit)
		}
		want := fmt.Sprintf("%d %d %d", fit*1000, len(commitments)*1000, len(spendings)*1000)
		if got := lines(t, p, "lines", "", "amount", "committed", "spent"); got[0] != want {
			t.Errorf("C4 the line says %s, its records %s", got[0], want)
		}
		// All commitments are paid twice at the same time: each is paid once.
		paid := make([]string, 2*len(commitments))
		for i := range paid {
			all.Go(func() {
				paid[i] = until(p, "PayCommitment", "spending { id }", in{"id": commitments[i/2], "title": "Chi", "amount": "1000", "voucher": fmt.Sprint("C", i)})
			})
		}
		all.Wait()
		n := 0
		for _, code := range paid {
			if code == "" {
				n++
			} else if code != "INVALID_STATE" && code != "OVER_COMMITMENT" {
				t.Errorf("C4 paying a commitment twice: %q", code)
			}
		}
		if got := lines(t, p, "lines", "", "committed", "spent"); n != len(commitments) || got[0] != fmt.Sprintf("0 %d", fit*1000) {
			t.Errorf("C4 %d of %d commitments were paid, the line says %v", n, len(commitments), got)
		}
	})
}

func TestOneShareOneLineAndOneTotalUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		stp, district := h.As("stp"), h.As("h-cau-ke")
		id := distributed(t, h, stp, "")
		shares := lines(t, stp, "shares", "", "id") // together 99,999,000 of 100,000,000
		got := make([]string, 8)
		var all sync.WaitGroup
		for i := range got {
			all.Go(func() {
				got[i] = until(stp, "AdjustShare", "share { id }", in{"id": shares[i%2], "amount": "400", "reason": "Bù làm tròn"})
			})
		}
		all.Wait()
		slices.Sort(got)
		if !slices.Equal(got, []string{"", "", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL"}) {
			t.Errorf("C4 eight times 400 of the 1,000 that are left: %q", got)
		}
		must(t, stp, "IssueAllocation", "allocation", in{"id": id, "number": "10/QĐ", "on": "2022-02-01"})
		if got := lines(t, stp, "allocations", "", "total", "shared"); got[0] != "100000000 99999800" {
			t.Errorf("C4 the allocation: %v", got)
		}
		mine := one(t, district, "shares", `(where: {to: {id: {eq: "`+h.UnitID("h-cau-ke")+`"}}})`)
		for i := range got {
			all.Go(func() { got[i] = until(district, "Receive", "line { id }", in{"share": mine}) })
		}
		all.Wait()
		slices.Sort(got)
		if got[0] != "" || got[1] != "UNIQUE" || len(lines(t, district, "lines", "", "id")) != 1 {
			t.Errorf("C4 a share is taken up by eight at once: %q", got)
		}
	})
}
