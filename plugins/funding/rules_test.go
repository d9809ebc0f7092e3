package funding_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// rateOn asks for a rate: whether it is there, its amount and its level.
func rateOn(t testing.TB, p *sdktest.Person, code, on string) string {
	t.Helper()
	a := p.Do(`mutation($in: FundingRateInput!) { fundingRate(input: $in) { obtained amount level } }`, map[string]any{"in": in{"code": code, "on": on}})
	if a.Code() != "" {
		t.Fatal(a.Body)
	}
	return fmt.Sprint(a.Get("fundingRate.obtained"), " ", a.Get("fundingRate.amount"), " ", a.Get("fundingRate.level"))
}

const (
	circular56 = "Thông tư 56/2023/TT-BTC"
	joint2014  = "Thông tư liên tịch 14/2014/TTLT-BTC-BTP và 100/2014/TTLT-BTC-BTP"
)

func TestNormsHoldOnTheirDays(t *testing.T) {
	sdktest.Each(t, funding.Module(), func(t *testing.T, h *sdktest.Host) {
		stp, district := h.As("stp"), h.As("h-cau-ke")
		load := func() int {
			a := stp.Do(`mutation { fundingLoadMaxima(input: {}) { norms { id } } }`, nil)
			list, _ := a.Get("fundingLoadMaxima.norms").([]any)
			return len(list)
		}
		if first, again := load(), load(); first != 60 || again != 0 {
			t.Errorf("the maxima are loaded: %d, again: %d", first, again)
		}
		norm := func(p *sdktest.Person, code, amount, from, act string) string {
			return p.Refused("CreateNorm", in{"title": "Mức " + code, "code": code, "level": "PROVINCE", "act": act, "amount": amount, "per": "vụ việc", "validFrom": from})
		}
		enact := func(p *sdktest.Person, act string) string {
			return p.Refused("Enact", in{"act": act})
		}
		sdktest.Same(t, "another unit sees drafted norms", district.Lines("norms", "id"))
		sdktest.Expect(t, sdktest.Cases{
			"an officer enacts nothing":               {enact(h.As("stp", "OFFICER"), circular56), "FORBIDDEN"},
			"the maxima of 2023":                      {enact(stp, circular56), ""},
			"the things of 2014, without their rates": {enact(stp, joint2014), ""},
			"an act twice":                            {enact(stp, circular56), "NO_NORMS"},
			"the province above the maximum":          {norm(stp, "MEDIATOR_CASE", "300001", "2024-01-01", "NQ 1") + enact(stp, "NQ 1"), "OVER_MAXIMUM"},
			"the province within it":                  {norm(stp, "MEDIATOR_CASE_SETTLED", "350000", "2024-01-01", "NQ 2") + enact(stp, "NQ 2"), ""},
			"before the maximum came, the rate of 2014 was not obtained: nothing to hold it to": {norm(stp, "STORY", "900000", "2022-01-01", "NQ 3") + enact(stp, "NQ 3"), ""},
			"a new norm of the province ends the one before":                                    {norm(stp, "STORY", "2000000", "2023-12-01", "NQ 4") + enact(stp, "NQ 4"), ""},
			"a norm of days of two others":                                                      {norm(stp, "STORY", "2000000", "2023-11-01", "NQ 5") + enact(stp, "NQ 5"), "OVERLAP OVERLAP"},
			"a thing twice in one act":                                                          {norm(stp, "STORY", "1", "2025-12-01", "NQ 4"), "UNIQUE"},
			"no first day":                                                                      {stp.Refused("CreateNorm", in{"title": "x", "code": "SKIT", "level": "PROVINCE", "act": "NQ 6", "amount": "1", "per": "x"}) + enact(stp, "NQ 6"), "INCOMPLETE"},
			"an enacted norm stays":                                                             {stp.Refused("UpdateNorm", in{"id": stp.One(`norms(where: {act: {eq: "NQ 2"}})`), "version": 2, "amount": "1"}), "ENACTED"},
		})
		for _, c := range []struct{ name, code, on, want string }{
			{"at the time of the plan nothing was obtained", "LEAFLET", "2021-03-01", "false <nil> MAXIMUM"},
			{"the last day of 2014's", "LEAFLET", "2023-10-05", "false <nil> MAXIMUM"},
			{"the first day of the circular", "LEAFLET", "2023-10-06", "true 1500000 MAXIMUM"},
			{"a rate that is no amount", "MEDIATOR_FUNERAL", "2024-01-01", "true <nil> MAXIMUM"},
			{"the province's over the maximum", "MEDIATOR_CASE_SETTLED", "2024-01-01", "true 350000 PROVINCE"},
			{"the maximum until the province's", "MEDIATOR_CASE_SETTLED", "2023-12-31", "true 400000 MAXIMUM"},
			{"the province's first", "STORY", "2022-06-01", "true 900000 PROVINCE"},
			{"until the day before the second", "STORY", "2023-11-30", "true 900000 PROVINCE"},
			{"the province's second", "STORY", "2023-12-01", "true 2000000 PROVINCE"},
			{"nobody knows it", "NOTHING", "2024-01-01", "false <nil> <nil>"},
		} {
			if got := rateOn(t, district, c.code, c.on); got != c.want {
				t.Errorf("%s, %s on %s: %q, want %q", c.name, c.code, c.on, got, c.want)
			}
		}
		// An estimate of today is held to the norm of today.
		estimate := district.Must("CreateEstimate", in{"title": "Dự toán", "year": "2022", "purpose": "x"})
		story, leaflet := district.One(`norms(where: {act: {eq: "NQ 3"}})`), district.One(`norms(where: {code: {eq: "LEAFLET"}, act: {eq: "`+joint2014+`"}})`)
		for _, c := range []struct{ name, got, want string }{
			{"within", district.Refused("AddEstimate", in{"id": estimate, "title": "Câu chuyện", "norm": story, "quantity": 3}), ""},
			{"above", district.Refused("AddEstimate", in{"id": estimate, "title": "x", "norm": story, "quantity": 3, "rate": "900001"}), "OVER_NORM"},
			{"not obtained, no rate", district.Refused("AddEstimate", in{"id": estimate, "title": "x", "norm": leaflet, "quantity": 3}), "NO_RATE"},
			{"not obtained, entered", district.Refused("AddEstimate", in{"id": estimate, "title": "Tờ gấp", "norm": leaflet, "quantity": 2, "rate": "1000000"}), ""},
			{"of another day", district.Refused("AddEstimate", in{"id": estimate, "title": "x", "norm": district.One(`norms(where: {act: {eq: "NQ 4"}})`), "quantity": 2}), "NOT_IN_FORCE"},
			{"another unit", h.As("h-duyen-hai").Refused("AddEstimate", in{"id": estimate, "title": "x", "quantity": 2, "rate": "1"}), "NOT_FOUND"},
			{"a line is taken out", district.Refused("RemoveEstimateLine", in{"id": district.One(`estimateLines(where: {held: {eq: false}})`)}), ""},
			{"submitted", district.Refused("SubmitEstimate", in{"id": estimate, "number": "1", "on": "2022-02-01"}), ""},
			{"submitted twice", district.Refused("SubmitEstimate", in{"id": estimate, "number": "1", "on": "2022-02-01"}), "INVALID_STATE"},
			{"its lines stay", district.Refused("RemoveEstimateLine", in{"id": district.One("estimateLines")}), "SUBMITTED"},
			{"it is not another year's", district.Refused("UpdateEstimate", in{"id": estimate, "version": 5, "year": "2023"}), "LOCKED"},
		} {
			if c.got != c.want {
				t.Errorf("a line of an estimate, %s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := district.Lines("estimates", "amount", "status"); got[0] != "2700000 SUBMITTED" {
			t.Errorf("the estimate: %v", got)
		}
	})
}

func TestAReferenceToAnyRecordIsOneThatIsSeen(t *testing.T) {
	sdktest.Each(t, funding.Module(), func(t *testing.T, h *sdktest.Host) {
		district, other := h.As("h-cau-ke"), h.As("h-duyen-hai")
		review := in{"title": "Quyết định cũ", "symbol": "1/QĐ", "issuer": "UBND", "finding": "Hết hiệu lực", "action": "REPEAL", "authority": "CHAIRMAN", "deadline": "2022-06-30"}
		line := district.Must("Open", in{"title": "Nguồn huyện", "year": "2022", "source": "INTEGRATED", "amount": "1000000", "number": "1/QĐ", "on": "2022-01-05"})
		any := func(id string) string { _, row, _ := strings.Cut(id, "_"); return "record_" + row }
		mine, hidden := any(district.Must("CreateLegalReview", review)), any(other.Must("CreateLegalReview", review))
		random := hidden[:len(hidden)-12] + "0123456789ab"
		spend := func(activity string) string {
			a := district.Call("SpendLine", "spending { id }", in{"id": line, "title": "Chi", "amount": "1", "voucher": "1", "activity": activity})
			return strings.ReplaceAll(a.Body, activity, "")
		}
		if a, b := spend(hidden), spend(random); a != b || !strings.Contains(a, "INVALID_REFERENCE") {
			t.Errorf("T10 another unit's record and a random id:\n%s\n%s", a, b)
		}
		if got := spend(mine); strings.Contains(got, "errors") {
			t.Errorf("a record that is seen: %s", got)
		}
		commit := in{"id": line, "title": "x", "amount": "1", "activity": hidden}
		if got := district.Refused("CommitLine", commit); got != "INVALID_REFERENCE" {
			t.Errorf("T10 a commitment for another unit's record: %q", got)
		}
		a := district.Do(`{ funding { spentByActivity { amountSum key { activity { id kind title state } } } } }`, nil)
		if a.Get("funding.spentByActivity.0.key.activity.id") != mine || a.Get("funding.spentByActivity.0.key.activity.kind") != "FundingLegalReview" || a.Get("funding.spentByActivity.0.amountSum") != "1" {
			t.Errorf("money by activity: %s", a.Body)
		}
		// The unit above sees the spending and what it was for; the other sees neither.
		above := h.As("ubnd-tinh").Do(`{ funding { spendings { nodes { activity { title } } } } }`, nil)
		if above.Get("funding.spendings.nodes.0.activity.title") != "Quyết định cũ" {
			t.Errorf("the unit above: %s", above.Body)
		}
		if got := other.Lines("spendings", "id"); len(got) > 0 {
			t.Errorf("the other unit: %v", got)
		}
	})
}
