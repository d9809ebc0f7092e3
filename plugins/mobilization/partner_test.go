package mobilization_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// partner enters a partner, who consents in the given way: "", "name" or "value".
func partner(t testing.TB, p *sdktest.Person, name, kind, consent string) string {
	t.Helper()
	id := p.Must("CreatePartner", in{"name": name, "sort": kind, "since": "2021-05-01"})
	if consent != "" {
		p.Must("ConsentPartner", in{"id": id, "on": "2022-01-05", "how": "Phiếu đồng ý", "showValue": consent == "value"})
	}
	return id
}

// gift is a contribution that was received.
func gift(t testing.TB, p *sdktest.Person, partner, value string, more in) string {
	t.Helper()
	id := p.Must("CreateContribution", in{"title": "Tặng", "partner": partner, "form": "MONEY", "value": value}.With(more))
	return p.Must("ReceiveContribution", in{"id": id, "number": "PT1", "on": "2022-02-01"})
}

// shown is the public list, "" where the public is told that there is none.
func shown(t testing.TB, p *sdktest.Person, roll string) string {
	t.Helper()
	a := p.Call("ShowRoll", "title partners", in{"id": roll})
	if a.Code() == "NOT_FOUND" {
		return ""
	}
	if a.Code() != "" {
		t.Fatal(a.Body)
	}
	return fmt.Sprint(a.Get("it.partners"))
}

func TestWithoutConsentNothingIsPublic(t *testing.T) {
	sdktest.Each(t, module(), func(t *testing.T, h *sdktest.Host) {
		p, other := h.As("stp"), h.As("snv")
		silent := partner(t, p, "Công ty Im Lặng", "ENTERPRISE", "")
		named := partner(t, p, "Văn phòng luật sư Có Tên", "LAWYER", "name")
		valued := partner(t, p, "Công ty Có Giá Trị", "ENTERPRISE", "value")
		gone := partner(t, p, "Hội Đã Thôi", "ORGANISATION", "value")
		p.Must("UpdatePartner", in{"id": gone, "version": 2, "status": "LEFT"})
		partner(t, other, "Đối tác của sở khác", "JURIST", "value")
		for _, id := range []string{silent, named, valued, valued} {
			gift(t, p, id, "7654321", nil)
		}
		p.Must("CreateContribution", in{"title": "Mới hứa", "partner": valued, "form": "MONEY", "value": "1111111"})
		roll := p.Must("CreateRoll", in{"title": "Sổ vàng"})
		if got := shown(t, p, roll); got != "" {
			t.Errorf("a list that is not published: %s", got)
		}
		if got := h.As("stp", "OFFICER").Refused("PublishRoll", in{"id": roll}); got != "FORBIDDEN" {
			t.Errorf("an officer publishes: %q", got)
		}
		p.Must("PublishRoll", in{"id": roll})
		want := "[map[contributions:2 name:Công ty Có Giá Trị sort:ENTERPRISE value:15308642] map[contributions:1 name:Văn phòng luật sư Có Tên sort:LAWYER]]"
		if got := shown(t, p, roll); got != want {
			t.Errorf("the public list:\ngot  %s\nwant %s", got, want)
		}
		if got := other.Refused("UpdatePartner", in{"id": silent, "version": 1, "name": "x"}); got != "NOT_FOUND" {
			t.Errorf("another unit changes a partner: %q", got)
		}
		if got := p.Refused("UpdatePartner", in{"id": silent, "version": 1, "consent": true}); got != "BAD_INPUT" {
			t.Errorf("consent without saying how: %q", got)
		}
		p.Must("WithdrawConsentPartner", in{"id": valued})
		if got := shown(t, p, roll); got != "[map[contributions:1 name:Văn phòng luật sư Có Tên sort:LAWYER]]" {
			t.Errorf("after consent was withdrawn: %s", got)
		}
		p.Must("HideRoll", in{"id": roll})
		if got := shown(t, p, roll); got != "" {
			t.Errorf("a list that is hidden again: %s", got)
		}
		for _, list := range []string{"contributions", "rolls"} {
			other.SeesNothing(list)
		}
	})
}

func TestFromTheOfferToTheThanks(t *testing.T) {
	sdktest.Each(t, module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai")
		firm := partner(t, p, "Công ty A", "ENTERPRISE", "")
		deal := p.Must("CreateAgreement", in{"title": "Phối hợp năm 2022", "partner": firm, "content": "Tài trợ tờ gấp"})
		offer := p.Must("CreateOffer", in{"title": "Tài trợ in ấn", "partner": firm, "form": "KIND", "value": "10000000", "until": "2022-03-31", "groups": []any{"FARMERS", "POOR"}})
		any := func(id string) string { _, row, _ := strings.Cut(id, "_"); return "record_" + row }
		foreign := any(partner(t, other, "Đối tác khác", "JURIST", ""))
		matched := in{"id": offer, "title": "2.000 tờ gấp", "activity": any(deal), "value": "6000000", "basis": "Báo giá nhà in"}
		once := officer.Must("MatchOffer", matched)
		receipt := in{"id": once, "number": "BB1", "on": "2022-02-20"}
		sdktest.Expect(t, sdktest.Cases{
			"another unit's record and a random id are alike": {officer.Refused("MatchOffer", matched.With(in{"value": "1", "activity": foreign})) + " " +
				officer.Refused("MatchOffer", matched.With(in{"value": "1", "activity": foreign[:len(foreign)-12] + "0123456789ab"})), "INVALID_REFERENCE INVALID_REFERENCE"},
			"things without how they were valued": {officer.Refused("MatchOffer", matched.With(in{"value": "1", "basis": ""})), "MISSING"},
			"more than is left":                   {officer.Refused("MatchOffer", matched.With(in{"value": "4000001"})), "OVER_OFFER"},
			"another unit matches it":             {other.Refused("MatchOffer", matched), "NOT_FOUND"},
			"who audits matches nothing":          {h.As("h-cau-ke", "AUDITOR").Refused("MatchOffer", matched), "FORBIDDEN"},
			"the value of what was matched stays": {officer.Refused("UpdateContribution", in{"id": once, "version": 1, "value": "1"}), "LOCKED"},
			"the rest":                            {officer.Refused("MatchOffer", matched.With(in{"title": "Băng rôn", "value": "4000000"})), ""},
			"an offer that is used up":            {officer.Refused("MatchOffer", matched.With(in{"value": "1"})), "INVALID_STATE"},
			"cancelled":                           {officer.Refused("CancelContribution", in{"id": p.One(`contributions(where: {title: {search: "bang ron"}})`), "reason": "Không cần"}), ""},
			"thanked before it came":              {p.Refused("ThankContribution", receipt), "INVALID_STATE"},
			"received on a day that has not come": {officer.Refused("ReceiveContribution", receipt.With(in{"on": "2022-03-02"})), "WRONG_DAY"},
			"received":                            {officer.Refused("ReceiveContribution", receipt), ""},
			"received twice":                      {officer.Refused("ReceiveContribution", receipt), "INVALID_STATE"},
			"an officer thanks nobody":            {officer.Refused("ThankContribution", receipt), "FORBIDDEN"},
			"thanked before it was received":      {p.Refused("ThankContribution", receipt.With(in{"on": "2022-02-19"})), "WRONG_DAY"},
			"thanked":                             {p.Refused("ThankContribution", receipt.With(in{"on": "2022-02-25"})), ""},
			"what came is not cancelled":          {officer.Refused("CancelContribution", in{"id": once, "reason": "x"}), "INVALID_STATE"},
			"signed":                              {p.Refused("SignAgreement", in{"id": deal, "number": "1/TT", "on": "2022-01-15"}), ""},
			"what was signed stays":               {officer.Refused("UpdateAgreement", in{"id": deal, "version": 2, "content": "x"}), "LOCKED"},
			"ended before it was signed":          {p.Refused("EndAgreement", in{"id": deal, "on": "2022-01-14"}), "WRONG_DAY"},
		})
		if got := p.Lines("offers", "matched", "status"); got[0] != "6000000 OPEN" {
			t.Errorf("the offer: %v", got)
		}
		if got := p.Figures("valueByGroup", "valueSum", "groupsEach", "receivedOnYear"); fmt.Sprint(got) != "[FARMERS 2022 = 6000000 POOR 2022 = 6000000]" {
			t.Errorf("value by group: %v", got)
		}
		if got := h.As("ubnd-tinh").Figures("valueMobilised", "valueSum", "receivedOnMonth", "form"); fmt.Sprint(got) != "[2022-02 KIND = 6000000]" {
			t.Errorf("value as the province reads it: %v", got)
		}
		other.SeesNothing("contributions", "valueMobilised", "valueByGroup")
		other.SeesNothing("agreements", "agreementNumbers")
		other.SeesNothing("offers", "offerValues")
	})
}

func TestAnOfferIsMatchedOnceUnderLoad(t *testing.T) {
	sdktest.Each(t, module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		const asking = 20
		firm := partner(t, p, "Công ty A", "ENTERPRISE", "")
		_, row, _ := strings.Cut(firm, "_")
		offer := p.Must("CreateOffer", in{"title": "Tài trợ", "partner": firm, "form": "MONEY", "value": fmt.Sprint(asking / 2 * 1000)})
		got := h.AtOnce(asking, func(int) string {
			code := p.Refused("MatchOffer", in{"id": offer, "title": "Phần", "activity": "record_" + row, "value": "1000"})
			if code == "INVALID_STATE" { // the last one before it took the rest
				return "OVER_OFFER"
			}
			return code
		})
		slices.Sort(got)
		if want := append(slices.Repeat([]string{""}, asking/2), slices.Repeat([]string{"OVER_OFFER"}, asking-asking/2)...); !slices.Equal(got, want) {
			t.Errorf("C4 an offer for %d answered %q", asking/2, got)
		}
		if n, o := len(p.Lines("contributions(first: 100)", "id")), p.Lines("offers", "matched", "status"); n != asking/2 || o[0] != fmt.Sprintf("%d MATCHED", asking/2*1000) {
			t.Errorf("C4 %d contributions, the offer says %v", n, o)
		}
	})
}

// Duty 47: the mechanism to mobilise firms, lawyers, jurists, scientists, prestigious persons.
func TestDuty47MechanismToMobilise(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	plan := planned(h)
	p, other := h.As("stp"), h.As("h-duyen-hai")
	id := p.Must("CreateMechanism", in{"title": "Cơ chế huy động", "sorts": []any{"ENTERPRISE", "LAWYER"}, "content": "Ghi nhận, cảm ơn", "authority": "UBND tỉnh", "due": "2022-12-31", "assignment": plan.Part(1, "stp")})
	firm := p.Must("CreatePartner", in{"name": "Công ty A", "sort": "ENTERPRISE", "since": "2022-01-04", "assignment": plan.Part(1, "stp")})
	gift(t, p, firm, "5000000", in{"assignment": plan.Part(1, "stp"), "sessions": 3})
	letter := in{"id": id, "number": "4/TTr", "on": "2022-02-10"}
	sdktest.Expect(t, sdktest.Cases{
		"an officer submits nothing":     {h.As("stp", "OFFICER").Refused("SubmitMechanism", letter), "FORBIDDEN"},
		"issued before it is submitted":  {p.Refused("IssueMechanism", letter), "INVALID_STATE"},
		"submitted":                      {p.Refused("SubmitMechanism", letter), ""},
		"what was submitted stays":       {p.Refused("UpdateMechanism", in{"id": id, "version": 2, "content": "x"}), "LOCKED"},
		"returned":                       {p.Refused("ReturnMechanism", in{"id": id, "reason": "Bổ sung nhà khoa học"}), ""},
		"put right":                      {p.Refused("UpdateMechanism", in{"id": id, "version": 3, "content": "Thêm nhà khoa học"}), ""},
		"submitted again":                {p.Refused("SubmitMechanism", letter), ""},
		"another unit does not see it":   {other.Refused("IssueMechanism", letter), "NOT_FOUND"},
		"issued before it was submitted": {p.Refused("IssueMechanism", letter.With(in{"on": "2022-02-09"})), "WRONG_DAY"},
		"issued":                         {p.Refused("IssueMechanism", in{"id": id, "number": "300/QĐ-UBND", "on": "2022-02-28"}), ""},
	})
	sdktest.Same(t, "what proves the work", p.Proofs(plan.Part(1, "stp")), "MobilizationContribution Tặng", "MobilizationMechanism Cơ chế huy động", "MobilizationPartner Công ty A")
	sdktest.Same(t, "the units that are to use it see", other.Lines("mechanisms", "number", "status"), "300/QĐ-UBND ISSUED")
	sdktest.Same(t, "partners", p.Figures("partnerNumbers", "count", "sort"), "ENTERPRISE = 1")
	sdktest.Same(t, "what they gave", p.Figures("valueMobilised", "valueSum", "form"), "MONEY = 5000000")
	sdktest.Same(t, "sessions that they paid", p.Figures("sessionsOfPartners", "sessionsSum", "form"), "MONEY = 3")
	other.SeesNothing("partners", "partnerNumbers")
	other.SeesNothing("contributions", "valueMobilised", "sessionsOfPartners")
}
