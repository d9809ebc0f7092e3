package mobilization_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// partner enters a partner, who consents in the given way: "", "name" or "value".
func partner(t testing.TB, p *sdktest.Person, name, kind, consent string) string {
	t.Helper()
	id := must(t, p, "CreatePartner", "partner", in{"name": name, "sort": kind, "since": "2021-05-01"})
	if consent != "" {
		must(t, p, "ConsentPartner", "partner", in{"id": id, "on": "2022-01-05", "how": "Phiếu đồng ý", "showValue": consent == "value"})
	}
	return id
}

// gift is a contribution that was received.
func gift(t testing.TB, p *sdktest.Person, partner, value string, more in) string {
	t.Helper()
	id := must(t, p, "CreateContribution", "contribution", in{"title": "Tặng", "partner": partner, "form": "MONEY", "value": value}.with(more))
	return must(t, p, "ReceiveContribution", "contribution", in{"id": id, "number": "PT1", "on": "2022-02-01"})
}

// shown is the public list, "" where the public is told that there is none.
func shown(t testing.TB, p *sdktest.Person, roll string) string {
	t.Helper()
	a := ask(p, "ShowRoll", "title partners", in{"id": roll})
	if a.Code() == "NOT_FOUND" {
		return ""
	}
	if a.Code() != "" {
		t.Fatal(a.Body)
	}
	return fmt.Sprint(a.Get("mobilizationShowRoll.partners"))
}

func TestWithoutConsentNothingIsPublic(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, other := h.As("stp"), h.As("snv")
		silent := partner(t, p, "Công ty Im Lặng", "ENTERPRISE", "")
		named := partner(t, p, "Văn phòng luật sư Có Tên", "LAWYER", "name")
		valued := partner(t, p, "Công ty Có Giá Trị", "ENTERPRISE", "value")
		gone := partner(t, p, "Hội Đã Thôi", "ORGANISATION", "value")
		must(t, p, "UpdatePartner", "partner", in{"id": gone, "version": 2, "status": "LEFT"})
		partner(t, other, "Đối tác của sở khác", "JURIST", "value")
		for _, id := range []string{silent, named, valued, valued} {
			gift(t, p, id, "7654321", nil)
		}
		must(t, p, "CreateContribution", "contribution", in{"title": "Mới hứa", "partner": valued, "form": "MONEY", "value": "1111111"})
		roll := must(t, p, "CreateRoll", "roll", in{"title": "Sổ vàng"})
		if got := shown(t, p, roll); got != "" {
			t.Errorf("a list that is not published: %s", got)
		}
		if got := refused(h.As("stp", "OFFICER"), "PublishRoll", "roll { id }", in{"id": roll}); got != "FORBIDDEN" {
			t.Errorf("an officer publishes: %q", got)
		}
		must(t, p, "PublishRoll", "roll", in{"id": roll})
		want := "[map[contributions:2 name:Công ty Có Giá Trị sort:ENTERPRISE value:15308642] map[contributions:1 name:Văn phòng luật sư Có Tên sort:LAWYER]]"
		if got := shown(t, p, roll); got != want {
			t.Errorf("the public list:\ngot  %s\nwant %s", got, want)
		}
		if got := refused(other, "UpdatePartner", "partner { id }", in{"id": silent, "version": 1, "name": "x"}); got != "NOT_FOUND" {
			t.Errorf("another unit changes a partner: %q", got)
		}
		if got := refused(p, "UpdatePartner", "partner { id }", in{"id": silent, "version": 1, "consent": true}); got != "BAD_INPUT" {
			t.Errorf("consent without saying how: %q", got)
		}
		must(t, p, "WithdrawConsentPartner", "partner", in{"id": valued})
		if got := shown(t, p, roll); got != "[map[contributions:1 name:Văn phòng luật sư Có Tên sort:LAWYER]]" {
			t.Errorf("after consent was withdrawn: %s", got)
		}
		must(t, p, "HideRoll", "roll", in{"id": roll})
		if got := shown(t, p, roll); got != "" {
			t.Errorf("a list that is hidden again: %s", got)
		}
		for _, list := range []string{"contributions", "rolls"} {
			hiddenFrom(t, other, list)
		}
	})
}

func TestFromTheOfferToTheThanks(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("h-cau-ke"), h.As("h-cau-ke", "OFFICER"), h.As("h-duyen-hai")
		firm := partner(t, p, "Công ty A", "ENTERPRISE", "")
		deal := must(t, p, "CreateAgreement", "agreement", in{"title": "Phối hợp năm 2022", "partner": firm, "content": "Tài trợ tờ gấp"})
		offer := must(t, p, "CreateOffer", "offer", in{"title": "Tài trợ in ấn", "partner": firm, "form": "KIND", "value": "10000000", "until": "2022-03-31", "groups": []any{"FARMERS", "POOR"}})
		any := func(id string) string { _, row, _ := strings.Cut(id, "_"); return "record_" + row }
		foreign := any(partner(t, other, "Đối tác khác", "JURIST", ""))
		matched := in{"id": offer, "title": "2.000 tờ gấp", "activity": any(deal), "value": "6000000", "basis": "Báo giá nhà in"}
		once := must(t, officer, "MatchOffer", "contribution", matched)
		receipt := in{"id": once, "number": "BB1", "on": "2022-02-20"}
		for _, c := range []struct{ name, got, want string }{
			{"another unit's record and a random id are alike", refused(officer, "MatchOffer", "contribution { id }", matched.with(in{"value": "1", "activity": foreign})) + " " +
				refused(officer, "MatchOffer", "contribution { id }", matched.with(in{"value": "1", "activity": foreign[:len(foreign)-12] + "0123456789ab"})), "INVALID_REFERENCE INVALID_REFERENCE"},
			{"things without how they were valued", refused(officer, "MatchOffer", "contribution { id }", matched.with(in{"value": "1", "basis": ""})), "MISSING"},
			{"more than is left", refused(officer, "MatchOffer", "contribution { id }", matched.with(in{"value": "4000001"})), "OVER_OFFER"},
			{"another unit matches it", refused(other, "MatchOffer", "contribution { id }", matched), "NOT_FOUND"},
			{"who audits matches nothing", refused(h.As("h-cau-ke", "AUDITOR"), "MatchOffer", "contribution { id }", matched), "FORBIDDEN"},
			{"the value of what was matched stays", refused(officer, "UpdateContribution", "contribution { id }", in{"id": once, "version": 1, "value": "1"}), "LOCKED"},
			{"the rest", refused(officer, "MatchOffer", "contribution { id }", matched.with(in{"title": "Băng rôn", "value": "4000000"})), ""},
			{"an offer that is used up", refused(officer, "MatchOffer", "contribution { id }", matched.with(in{"value": "1"})), "INVALID_STATE"},
			{"cancelled", refused(officer, "CancelContribution", "contribution { id }", in{"id": one(t, p, "contributions", `(where: {title: {search: "bang ron"}})`), "reason": "Không cần"}), ""},
			{"thanked before it came", refused(p, "ThankContribution", "contribution { id }", receipt), "INVALID_STATE"},
			{"received on a day that has not come", refused(officer, "ReceiveContribution", "contribution { id }", receipt.with(in{"on": "2022-03-02"})), "WRONG_DAY"},
			{"received", refused(officer, "ReceiveContribution", "contribution { id }", receipt), ""},
			{"received twice", refused(officer, "ReceiveContribution", "contribution { id }", receipt), "INVALID_STATE"},
			{"an officer thanks nobody", refused(officer, "ThankContribution", "contribution { id }", receipt), "FORBIDDEN"},
			{"thanked before it was received", refused(p, "ThankContribution", "contribution { id }", receipt.with(in{"on": "2022-02-19"})), "WRONG_DAY"},
			{"thanked", refused(p, "ThankContribution", "contribution { id }", receipt.with(in{"on": "2022-02-25"})), ""},
			{"what came is not cancelled", refused(officer, "CancelContribution", "contribution { id }", in{"id": once, "reason": "x"}), "INVALID_STATE"},
			{"signed", refused(p, "SignAgreement", "agreement { id }", in{"id": deal, "number": "1/TT", "on": "2022-01-15"}), ""},
			{"what was signed stays", refused(officer, "UpdateAgreement", "agreement { id }", in{"id": deal, "version": 2, "content": "x"}), "LOCKED"},
			{"ended before it was signed", refused(p, "EndAgreement", "agreement { id }", in{"id": deal, "on": "2022-01-14"}), "WRONG_DAY"},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := lines(t, p, "offers", "", "matched", "status"); got[0] != "6000000 OPEN" {
			t.Errorf("the offer: %v", got)
		}
		if got := figures(t, p, "valueByGroup", "valueSum", "groupsEach", "receivedOnYear"); fmt.Sprint(got) != "map[FARMERS 2022:6000000 POOR 2022:6000000]" {
			t.Errorf("value by group: %v", got)
		}
		if got := figures(t, h.As("ubnd-tinh"), "valueMobilised", "valueSum", "receivedOnMonth", "form"); fmt.Sprint(got) != "map[2022-02 KIND:6000000]" {
			t.Errorf("value as the province reads it: %v", got)
		}
		hiddenFrom(t, other, "contributions", "valueMobilised", "valueByGroup")
		hiddenFrom(t, other, "agreements", "agreementNumbers")
		hiddenFrom(t, other, "offers", "offerValues")
	})
}

func TestAnOfferIsMatchedOnceUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		const asking = 20
		firm := partner(t, p, "Công ty A", "ENTERPRISE", "")
		_, row, _ := strings.Cut(firm, "_")
		offer := must(t, p, "CreateOffer", "offer", in{"title": "Tài trợ", "partner": firm, "form": "MONEY", "value": fmt.Sprint(asking / 2 * 1000)})
		got := make([]string, asking)
		var all sync.WaitGroup
		for i := range asking {
			all.Go(func() {
				for got[i] = "CONFLICT"; got[i] == "CONFLICT"; {
					got[i] = refused(p, "MatchOffer", "contribution { id }", in{"id": offer, "title": "Phần", "activity": "record_" + row, "value": "1000"})
				}
				if got[i] == "INVALID_STATE" { // the last one before it took the rest
					got[i] = "OVER_OFFER"
				}
			})
		}
		all.Wait()
		slices.Sort(got)
		if want := append(slices.Repeat([]string{""}, asking/2), slices.Repeat([]string{"OVER_OFFER"}, asking-asking/2)...); !slices.Equal(got, want) {
			t.Errorf("C4 an offer for %d answered %q", asking/2, got)
		}
		if n, o := len(lines(t, p, "contributions", "(first: 100)", "id")), lines(t, p, "offers", "", "matched", "status"); n != asking/2 || o[0] != fmt.Sprintf("%d MATCHED", asking/2*1000) {
			t.Errorf("C4 %d contributions, the offer says %v", n, o)
		}
	})
}

// Duty 47: the mechanism to mobilise firms, lawyers, jurists, scientists, prestigious persons.
func TestDuty47MechanismToMobilise(t *testing.T) {
	h := sdktest.New(t, module(), sdktest.SQLite)
	parts := assigned(t, h)
	p, other := h.As("stp"), h.As("h-duyen-hai")
	id := must(t, p, "CreateMechanism", "mechanism", in{"title": "Cơ chế huy động", "sorts": []any{"ENTERPRISE", "LAWYER"}, "content": "Ghi nhận, cảm ơn", "authority": "UBND tỉnh", "due": "2022-12-31", "assignment": parts["stp"]})
	firm := must(t, p, "CreatePartner", "partner", in{"name": "Công ty A", "sort": "ENTERPRISE", "since": "2022-01-04", "assignment": parts["stp"]})
	gift(t, p, firm, "5000000", in{"assignment": parts["stp"], "sessions": 3})
	letter := in{"id": id, "number": "4/TTr", "on": "2022-02-10"}
	for _, c := range []struct{ name, got, want string }{
		{"an officer submits nothing", refused(h.As("stp", "OFFICER"), "SubmitMechanism", "mechanism { id }", letter), "FORBIDDEN"},
		{"issued before it is submitted", refused(p, "IssueMechanism", "mechanism { id }", letter), "INVALID_STATE"},
		{"submitted", refused(p, "SubmitMechanism", "mechanism { id }", letter), ""},
		{"what was submitted stays", refused(p, "UpdateMechanism", "mechanism { id }", in{"id": id, "version": 2, "content": "x"}), "LOCKED"},
		{"returned", refused(p, "ReturnMechanism", "mechanism { id }", in{"id": id, "reason": "Bổ sung nhà khoa học"}), ""},
		{"put right", refused(p, "UpdateMechanism", "mechanism { id }", in{"id": id, "version": 3, "content": "Thêm nhà khoa học"}), ""},
		{"submitted again", refused(p, "SubmitMechanism", "mechanism { id }", letter), ""},
		{"another unit does not see it", refused(other, "IssueMechanism", "mechanism { id }", letter), "NOT_FOUND"},
		{"issued before it was submitted", refused(p, "IssueMechanism", "mechanism { id }", letter.with(in{"on": "2022-02-09"})), "WRONG_DAY"},
		{"issued", refused(p, "IssueMechanism", "mechanism { id }", in{"id": id, "number": "300/QĐ-UBND", "on": "2022-02-28"}), ""},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
		}
	}
	for list, n := range map[string]float64{"mobilizationMechanisms": 1, "mobilizationPartners": 1, "mobilizationContributions": 1} {
		if got := tied(t, p, parts["stp"], list); got != n {
			t.Errorf("%s: %v prove the work", list, got)
		}
	}
	if got := lines(t, other, "mechanisms", "", "number", "status"); !slices.Equal(got, []string{"300/QĐ-UBND ISSUED"}) {
		t.Errorf("the units that are to use it see %v", got)
	}
	for stat, want := range map[string]string{"partnerNumbers count sort": "map[ENTERPRISE:1]", "valueMobilised valueSum form": "map[MONEY:5000000]", "sessionsOfPartners sessionsSum form": "map[MONEY:3]"} {
		f := strings.Fields(stat)
		if got := figures(t, p, f[0], f[1], f[2]); fmt.Sprint(got) != want {
			t.Errorf("%s: %v, want %s", stat, got, want)
		}
	}
	hiddenFrom(t, other, "partners", "partnerNumbers")
	hiddenFrom(t, other, "contributions", "valueMobilised", "sessionsOfPartners")
}
