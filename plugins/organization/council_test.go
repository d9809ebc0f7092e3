package organization_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/organization"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// seated is a council of the province with its members in force: "name|ROLE|unit".
func seated(t testing.TB, h *sdktest.Host, p *sdktest.Person, tie string, people ...string) (council, proposal string) {
	t.Helper()
	set := in{"name": "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", "level": "PROVINCE", "committee": h.UnitID("ubnd-tinh"), "termFrom": "2022-01-01"}
	council = p.Must("CreateCouncil", set)
	proposal = propose(t, h, p, council, in{"occasion": "ESTABLISH"}, tie, people...)
	p.Must("SubmitReconstitution", in{"id": proposal, "number": "12/TTr-STP", "on": "2022-02-01"})
	p.Must("DecideReconstitution", in{"id": proposal, "number": "215/QĐ-UBND", "on": "2022-02-14"})
	return council, proposal
}

// propose drafts a reconstitution with people who come.
func propose(t testing.TB, h *sdktest.Host, p *sdktest.Person, council string, more in, tie string, people ...string) string {
	t.Helper()
	set := in{"title": "Kiện toàn", "council": council, "occasion": "RECONSTITUTE"}.With(more)
	if tie != "" {
		set["assignment"] = tie
	}
	id := p.Must("CreateReconstitution", set)
	for _, one := range people {
		f := strings.Split(one, "|")
		p.Must("NominateReconstitution", in{"id": id, "name": f[0], "position": "Lãnh đạo " + f[2], "role": f[1], "agency": h.UnitID(f[2])})
	}
	return id
}

// member finds somebody on a council.
func member(t testing.TB, p *sdktest.Person, name string) string {
	t.Helper()
	return p.Lines(fmt.Sprintf(`members(where: {name: {eq: %q}})`, name), "id")[0]
}

func whoSits(t testing.TB, p *sdktest.Person) string {
	t.Helper()
	return strings.Join(p.Lines("members(where: {status: {eq: SERVING}})", "name", "role", "from"), "; ")
}

func council(t testing.TB, p *sdktest.Person) string {
	t.Helper()
	return strings.Join(p.Lines("councils", "status", "seats", "serving", "vacant", "decisionNo"), "; ")
}

func TestACouncilIsReconstituted(t *testing.T) {
	sdktest.Each(t, organization.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("h-cau-ke")
		c, first := seated(t, h, p, "", "Trương Thịnh|CHAIR|ubnd-tinh", "Thạch Tài|STANDING_VICE_CHAIR|stp", "Đỗ Khoa|MEMBER|snv", "Từ Nghĩa|MEMBER|stc")
		if got := council(t, other); got != "ACTIVE 4 4 0 215/QĐ-UBND" {
			t.Errorf("everybody reads the council that is in force: %s", got)
		}
		sdktest.Same(t, "T1 another unit reads the proposal", other.Lines("reconstitutions", "title"))
		officer.Must("VacateMember", in{"id": member(t, p, "Từ Nghĩa"), "on": "2022-02-28", "ending": "RETIRED"})
		if got := council(t, p); got != "ACTIVE 4 3 1 215/QĐ-UBND" {
			t.Errorf("a seat is vacant: %s", got)
		}
		next := propose(t, h, p, c, nil, "", "Người Mới|CHAIR|snv")
		sdktest.Expect(t, sdktest.Cases{
			"who left does not leave again":         {officer.Refused("VacateMember", in{"id": member(t, p, "Từ Nghĩa"), "on": "2022-02-28", "ending": "RETIRED"}), "INVALID_STATE"},
			"nor is released":                       {officer.Refused("ReleaseReconstitution", in{"id": next, "member": member(t, p, "Từ Nghĩa"), "ending": "RETIRED"}), "NOT_SERVING"},
			"a serving member is released":          {officer.Refused("ReleaseReconstitution", in{"id": next, "member": member(t, p, "Đỗ Khoa"), "ending": "TRANSFERRED"}), ""},
			"once":                                  {officer.Refused("ReleaseReconstitution", in{"id": next, "member": member(t, p, "Đỗ Khoa"), "ending": "TRANSFERRED"}), "NOT_SERVING"},
			"the other unit has no such list":       {other.Refused("NominateReconstitution", in{"id": next, "name": "x", "position": "y", "role": "MEMBER"}), "NOT_FOUND"},
			"an officer does not submit":            {officer.Refused("SubmitReconstitution", in{"id": next, "number": "1", "on": "2022-03-01"}), "FORBIDDEN"},
			"what is not submitted is not decided":  {p.Refused("DecideReconstitution", in{"id": next, "number": "1", "on": "2022-03-01"}), "INVALID_STATE"},
			"the head submits":                      {p.Refused("SubmitReconstitution", in{"id": next, "number": "30/TTr-STP", "on": "2022-03-01"}), ""},
			"a submitted list changes no more":      {officer.Refused("NominateReconstitution", in{"id": next, "name": "x", "position": "y", "role": "MEMBER"}), "INVALID_STATE"},
			"before it was submitted":               {p.Refused("DecideReconstitution", in{"id": next, "number": "1", "on": "2022-02-20"}), "TWO_CHAIRS WRONG_DAY"},
			"two chairs":                            {p.Refused("DecideReconstitution", in{"id": next, "number": "1", "on": "2022-03-01"}), "TWO_CHAIRS"},
			"what was decided is not decided again": {p.Refused("DecideReconstitution", in{"id": first, "number": "1", "on": "2022-03-01"}), "INVALID_STATE"},
			"a rejection says why":                  {p.Refused("RejectReconstitution", in{"id": next, "answer": "Đã có Chủ tịch."}), ""},
		})
		whole := propose(t, h, p, c, in{"whole": true}, "", "Trương Thịnh|CHAIR|ubnd-tinh", "Thạch Tài|STANDING_VICE_CHAIR|stp")
		p.Must("SubmitReconstitution", in{"id": whole, "number": "31/TTr-STP", "on": "2022-03-01"})
		if got := p.Refused("DecideReconstitution", in{"id": whole, "number": "2", "on": "2022-03-01", "seats": 1}); got != "OVER" {
			t.Errorf("more people than seats: %q", got)
		}
		p.Must("DecideReconstitution", in{"id": whole, "number": "300/QĐ-UBND", "on": "2022-03-01", "seats": 3})
		if got := council(t, p) + " / " + whoSits(t, p); got != "ACTIVE 3 2 1 300/QĐ-UBND / Thạch Tài STANDING_VICE_CHAIR 2022-03-01; Trương Thịnh CHAIR 2022-03-01" {
			t.Errorf("the whole list anew: %s", got)
		}
		sdktest.Same(t, "who left", p.Figures("membersLeft", "count", "ending"), "RETIRED = 1", "TERM_ENDED = 3")
		sdktest.Same(t, "vacancies", other.Figures("vacancies", "vacantSum", "level"), "PROVINCE = 1")
		p.Must("DissolveCouncil", in{"id": c, "number": "400/QĐ-UBND", "on": "2022-03-01"})
		if got := council(t, p) + whoSits(t, p); got != "DISSOLVED 3 0 0 400/QĐ-UBND" {
			t.Errorf("after the end: %s", got)
		}
	})
}

func TestSeatsUnderLoad(t *testing.T) {
	sdktest.Each(t, organization.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		c, _ := seated(t, h, p, "", "A|CHAIR|stp", "B|MEMBER|snv", "C|MEMBER|stc", "D|MEMBER|sgddt")
		chair := propose(t, h, p, c, nil, "", "Hai|CHAIR|snv")
		p.Must("ReleaseReconstitution", in{"id": chair, "member": member(t, p, "A"), "ending": "OTHER"})
		again := propose(t, h, p, c, nil, "", "Ba|CHAIR|stc")
		p.Must("ReleaseReconstitution", in{"id": again, "member": member(t, p, "A"), "ending": "OTHER"})
		var changes []in
		for _, id := range []string{chair, again} {
			p.Must("SubmitReconstitution", in{"id": id, "number": "1/TTr", "on": "2022-03-01"})
			changes = append(changes, in{"id": id, "number": "2/QĐ", "on": "2022-03-01"})
		}
		for _, name := range []string{"B", "C", "D"} {
			changes = append(changes, in{"id": member(t, p, name), "on": "2022-03-01", "ending": "OTHER"})
		}
		got := h.AtOnce(len(changes), func(i int) string {
			if i < 2 {
				return p.Refused("DecideReconstitution", changes[i])
			}
			return p.Refused("VacateMember", changes[i])
		})
		slices.Sort(got)
		if !slices.Equal(got, []string{"", "", "", "", "TWO_CHAIRS"}) {
			t.Errorf("C4 two decisions for one chair and three who leave: %v", got)
		}
		if got := council(t, p); got != "ACTIVE 4 1 3 2/QĐ" {
			t.Errorf("C4 the council counts %s", got)
		}
		sdktest.Same(t, "C4 who sits", p.Lines("members(where: {status: {eq: SERVING}})", "role"), "CHAIR")
	})
}

// TestADecisionComesIntoForce on its day, without anybody asking.
func TestADecisionComesIntoForce(t *testing.T) {
	h := sdktest.New(t, organization.Module(), sdktest.SQLite)
	p := h.As("stp")
	c, _ := seated(t, h, p, "", "A|CHAIR|stp")
	decide := func(who, from string) string {
		id := propose(t, h, p, c, nil, "", who)
		p.Must("SubmitReconstitution", in{"id": id, "number": "1/TTr", "on": "2022-03-01"})
		return p.Must("DecideReconstitution", in{"id": id, "number": "2/QĐ", "on": "2022-03-01", "effectiveOn": from})
	}
	soon, later := decide("B|MEMBER|snv", "2022-03-02"), decide("C|MEMBER|stc", "2022-03-04")
	status := func(id string) string {
		return p.Lines(`reconstitutions(where: {id: {eq: "`+id+`"}})`, "status")[0]
	}
	h.Work()
	for _, step := range []struct {
		days       int
		until      string
		want, sits string
	}{
		{1, soon, "DECIDED", "A CHAIR 2022-02-14; B MEMBER 2022-03-02"},
		{2, later, "IN_FORCE", "A CHAIR 2022-02-14; B MEMBER 2022-03-02; C MEMBER 2022-03-04"},
	} {
		h.Advance(time.Duration(step.days) * 24 * time.Hour)
		until := time.Now().Add(time.Minute) // the server's work is not on the test's clock
		for time.Now().Before(until) && status(step.until) != "IN_FORCE" {
			time.Sleep(50 * time.Millisecond)
		}
		if got := whoSits(t, p); status(later) != step.want || got != step.sits {
			t.Errorf("after %d days: %s, %s", step.days, status(later), got)
		}
	}
}

func TestUnitsMerge(t *testing.T) {
	sdktest.Each(t, organization.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp", "OFFICER", "HEAD")
		c, _ := seated(t, h, p, "", "A|CHAIR|ubnd-tinh", "B|MEMBER|snv", "C|MEMBER|stc", "D|MEMBER|sgddt")
		merge := func(ended, successor string) in {
			return in{"id": c, "ended": h.UnitID(ended), "successor": h.UnitID(successor), "basis": "Nghị quyết hợp nhất"}
		}
		list := func(id string) []string {
			return p.Lines(`seats(where: {reconstitution: {id: {eq: "`+id+`"}}})`, "change", "name", "position", "role", "ending")
		}
		into := p.Must("SucceedCouncil", merge("snv", "h-duyen-hai"))
		if got := list(into); !slices.Equal(got, []string{"APPOINT <nil> Đại diện UBND huyện Duyên Hải MEMBER <nil>", "RELEASE B Lãnh đạo snv MEMBER UNIT_ENDED"}) {
			t.Errorf("who goes and who comes: %v", got)
		}
		sdktest.Expect(t, sdktest.Cases{
			"the same again":                {p.Refused("SucceedCouncil", merge("snv", "h-duyen-hai")), "NOBODY"},
			"a unit without a member":       {p.Refused("SucceedCouncil", merge("h-cau-ke", "stp")), "NOBODY"},
			"nobody is named yet":           {p.Refused("SubmitReconstitution", in{"id": into, "number": "1", "on": "2022-03-01"}), "NO_NAME"},
			"another unit proposes nothing": {h.As("h-cau-ke").Refused("SucceedCouncil", merge("stc", "stp")), "FORBIDDEN"},
		})
		both := p.Must("SucceedCouncil", merge("stc", "sgddt"))
		if got := list(both); !slices.Equal(got, []string{"RELEASE C Lãnh đạo stc MEMBER UNIT_ENDED"}) {
			t.Errorf("into a unit that has a member: %v", got)
		}
		seat := p.Lines(`seats(where: {change: {eq: APPOINT}, reconstitution: {id: {eq: "`+into+`"}}})`, "id")[0]
		p.Must("FillSeat", in{"id": seat, "name": "E", "position": "Phó Chủ tịch"})
		p.Must("SubmitReconstitution", in{"id": into, "number": "1/TTr", "on": "2022-03-01"})
		if got := p.Refused("StrikeSeat", in{"id": seat}); got != "SUBMITTED" {
			t.Errorf("a submitted list is struck: %q", got)
		}
		p.Must("DecideReconstitution", in{"id": into, "number": "2/QĐ", "on": "2022-03-01"})
		if got := whoSits(t, h.As("h-cau-ke")); got != "A CHAIR 2022-02-14; C MEMBER 2022-02-14; D MEMBER 2022-02-14; E MEMBER 2022-03-01" {
			t.Errorf("after the merger: %s", got)
		}
	})
}
