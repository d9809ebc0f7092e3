package funding_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestNoLineIsOverdrawnUnderLoad(t *testing.T) {
	sdktest.Each(t, funding.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("h-cau-ke")
		const asking, fit = 24, 12 // some commit and some spend
		line := p.Must("Open", in{"title": "Nguồn huyện", "year": "2022", "source": "STATE_BUDGET", "amount": fmt.Sprint(fit * 1000), "number": "1/QĐ", "on": "2022-01-05"})
		got := h.AtOnce(asking, func(i int) string {
			if i%2 == 0 {
				return p.Refused("CommitLine", in{"id": line, "title": "Hợp đồng", "amount": "1000"})
			}
			return p.Refused("SpendLine", in{"id": line, "title": "Chi", "amount": "1000", "voucher": fmt.Sprint(i)})
		})
		slices.Sort(got)
		if want := append(slices.Repeat([]string{""}, fit), slices.Repeat([]string{"OVER_LINE"}, asking-fit)...); !slices.Equal(got, want) {
			t.Errorf("C4 a line for %d payments answered %q", fit, got)
		}
		commitments, spendings := p.Lines("commitments(first: 100)", "id"), p.Lines("spendings(first: 100)", "id")
		if len(commitments)+len(spendings) != fit {
			t.Errorf("C4 %d commitments and %d spendings of %d that fit", len(commitments), len(spendings), fit)
		}
		want := fmt.Sprintf("%d %d %d", fit*1000, len(commitments)*1000, len(spendings)*1000)
		if got := p.Lines("lines", "amount", "committed", "spent"); got[0] != want {
			t.Errorf("C4 the line says %s, its records %s", got[0], want)
		}
		// All commitments are paid twice at the same time: each is paid once.
		paid := h.AtOnce(2*len(commitments), func(i int) string {
			return p.Refused("PayCommitment", in{"id": commitments[i/2], "title": "Chi", "amount": "1000", "voucher": fmt.Sprint("C", i)})
		})
		n := 0
		for _, code := range paid {
			if code == "" {
				n++
			} else if code != "INVALID_STATE" && code != "OVER_COMMITMENT" {
				t.Errorf("C4 paying a commitment twice: %q", code)
			}
		}
		if got := p.Lines("lines", "committed", "spent"); n != len(commitments) || got[0] != fmt.Sprintf("0 %d", fit*1000) {
			t.Errorf("C4 %d of %d commitments were paid, the line says %v", n, len(commitments), got)
		}
	})
}

func TestOneShareOneLineAndOneTotalUnderLoad(t *testing.T) {
	sdktest.Each(t, funding.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, district := h.As("stp"), h.As("h-cau-ke")
		id := distributed(t, h, stp, "")
		shares := stp.Lines("shares", "id") // together 99,999,000 of 100,000,000
		got := h.AtOnce(8, func(i int) string {
			return stp.Refused("AdjustShare", in{"id": shares[i%2], "amount": "400", "reason": "Bù làm tròn"})
		})
		slices.Sort(got)
		if !slices.Equal(got, []string{"", "", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL", "OVER_TOTAL"}) {
			t.Errorf("C4 eight times 400 of the 1,000 that are left: %q", got)
		}
		stp.Must("IssueAllocation", in{"id": id, "number": "10/QĐ", "on": "2022-02-01"})
		if got := stp.Lines("allocations", "total", "shared"); got[0] != "100000000 99999800" {
			t.Errorf("C4 the allocation: %v", got)
		}
		mine := district.One(`shares(where: {to: {id: {eq: "` + h.UnitID("h-cau-ke") + `"}}})`)
		got = h.AtOnce(8, func(int) string { return district.Refused("Receive", in{"share": mine}) })
		slices.Sort(got)
		if got[0] != "" || got[1] != "UNIQUE" || len(district.Lines("lines", "id")) != 1 {
			t.Errorf("C4 a share is taken up by eight at once: %q", got)
		}
	})
}
