package awareness_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/awareness"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// TestALetterGoesDownTheTree from its addressees to who has answered and who has not.
func TestALetterGoesDownTheTree(t *testing.T) {
	sdktest.Each(t, awareness.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := published(h)
		office, staff, school, district := h.As("stp"), h.As("stp", "OFFICER"), h.As("sgddt"), h.As("h-cau-ke")
		draft := staff.Must("CreateGuidance", in{"title": "Dự thảo", "subject": "FORMS", "task": plan.Task(3)})
		id := in{"id": draft}
		unit := func(codes ...string) in {
			var ids []any
			for _, c := range codes {
				ids = append(ids, h.UnitID(c))
			}
			return id.With(in{"units": ids, "level": "PROVINCE"})
		}
		sdktest.Expect(t, sdktest.Cases{
			"a unit beside that has no part in the task would answer unseen": {staff.Refused("AddressGuidance", unit("snv")), "NO_PART"},
			"a unit twice":                                {staff.Refused("AddressGuidance", unit("sgddt", "sgddt")), "VALIDATION"},
			"a unit whose level nobody tells":             {staff.Refused("AddressGuidance", id.With(in{"units": []any{h.UnitID("sgddt")}})), "MISSING"},
			"the other unit addresses nobody":             {school.Refused("AddressGuidance", unit("snv")), "NOT_FOUND"},
			"an officer issues nothing":                   {staff.Refused("IssueGuidance", id), "FORBIDDEN"},
			"nothing is issued to nobody, unsigned":       {office.Refused("IssueGuidance", id), "NOBODY NOT_SIGNED"},
			"those below, and one beside that has a part": {staff.Refused("AddressGuidance", unit("sgddt").With(in{"below": true})), ""},
			"the same again changes nothing":              {staff.Refused("AddressGuidance", unit("sgddt").With(in{"below": true})), ""},
			"another task, in which it has no part":       {staff.Refused("UpdateGuidance", id.With(in{"version": 1, "task": plan.Task(1), "symbol": "9/STP", "issuedOn": "2022-03-01"})), ""},
			"is found when it is issued":                  {office.Refused("IssueGuidance", id), "NO_PART"},
			"the draft is nobody else's to read":          {fmt.Sprint(school.Lines("guidances", "title"), school.Lines("addressees", "name")), "[] []"},
			"a draft goes":                                {staff.Refused("DiscardGuidance", id), ""},
			"with its list":                               {fmt.Sprint(staff.Lines("addressees", "name")), "[]"},
		})
		g, to := letter(t, h, plan, nil)
		if got := school.Lines("addressees", "name", "level", "status"); len(got) != 5 {
			t.Errorf("the list under the letter reads %v", got)
		}
		sdktest.Expect(t, sdktest.Cases{
			"what was issued stays":        {staff.Refused("UpdateGuidance", in{"id": g, "version": 2, "title": "Khác"}), "ISSUED"},
			"the due day moves":            {staff.Refused("UpdateGuidance", in{"id": g, "version": 2, "due": "2022-04-15"}), ""},
			"nobody answers for another":   {school.Refused("Acknowledge", in{"addressee": to["h-cau-ke"]}), "NOT_ADDRESSED"},
			"the school office takes note": {school.Refused("Acknowledge", in{"addressee": to["sgddt"]}), ""},
			"once":                         {school.Refused("Acknowledge", in{"addressee": to["sgddt"]}), "UNIQUE"},
			"an auditor does not":          {h.As("snv", "AUDITOR").Refused("Acknowledge", in{"addressee": to["snv"]}), "FORBIDDEN"},
			"the division below does":      {h.As("stp-vbpb").Refused("Acknowledge", in{"addressee": to["stp-vbpb"]}), ""},
		})
		none := `(where: {acknowledgements: {none: {}}})`
		sdktest.Same(t, "who has not taken note", office.Lines("addressees"+none, "level", "name"), "DISTRICT UBND huyện Cầu Kè", "DISTRICT UBND huyện Duyên Hải", "PROVINCE Sở Nội vụ")
		sdktest.Same(t, "how many have not, by level", office.Figures("addressed"+none, "count", "level"), "DISTRICT = 2", "PROVINCE = 1")
		sdktest.Same(t, "how many have", office.Figures("acknowledged", "count", "level"), "PROVINCE = 2")
		for _, other := range []*sdktest.Person{district, h.As("snv")} {
			sdktest.Same(t, "T1 another unit reads the answers", other.Lines("acknowledgements", "by"))
		}
		h.Advance(50 * 24 * time.Hour)
		district.Must("Acknowledge", in{"addressee": to["h-cau-ke"]})
		sdktest.Same(t, "late answers", office.Lines("acknowledgements(where: {late: {eq: true}})", "title", "level"), "Thực hiện Kết luận số 80-KL/TW DISTRICT")
		office.Must("CloseGuidance", in{"id": g})
		if got := h.As("snv").Refused("Acknowledge", in{"addressee": to["snv"]}); got != "CLOSED" {
			t.Errorf("an answer after the end: %q", got)
		}
	})
}

// TestALetterIsPassedOn by a district to its commune, and the office reads the figure of that level.
func TestALetterIsPassedOn(t *testing.T) {
	sdktest.Each(t, awareness.Module(), func(t *testing.T, h *sdktest.Host) {
		plan := published(h)
		_, to := letter(t, h, plan, in{"commitment": false})
		office, district, commune := h.As("stp"), h.As("h-cau-ke"), h.As("h-cau-ke-x-hoa-an")
		if got := commune.Refused("Forward", in{"addressee": to["h-cau-ke"]}); got != "NOT_ADDRESSED" {
			t.Errorf("what another received is passed on: %q", got)
		}
		note := district.Must("Acknowledge", in{"addressee": to["h-cau-ke"], "by": "Văn thư"})
		passed := district.Must("Forward", in{"addressee": to["h-cau-ke"], "symbol": "40/UBND-TP", "issuedOn": "2022-03-01"})
		district.Must("AddressGuidance", in{"id": passed, "below": true})
		district.Must("IssueGuidance", in{"id": passed})
		below := sentTo(t, commune, passed)["h-cau-ke-x-hoa-an"]
		commune.Must("Acknowledge", in{"addressee": below})
		meeting := commune.Must("Study", in{"addressee": below, "form": "STAFF_MEETING", "on": "2022-03-01"})
		sdktest.Same(t, "the office, which is not above the commune, counts", office.Figures("acknowledged", "count", "level"), "DISTRICT = 1")
		figure := func() string {
			return fmt.Sprint(office.Figures("passedOn", "passedToSum", "level"), office.Figures("passedTaken", "passedTakenSum", "level"), office.Figures("passedStudied", "passedStudiedSum", "level"))
		}
		district.Must("ReckonAcknowledgement", in{"id": note})
		if got := figure(); got != "[DISTRICT = 1] [DISTRICT = 1] [DISTRICT = 0]" {
			t.Errorf("figures of the level below: %s", got)
		}
		commune.Must("AttendStudySession", in{"id": meeting, "officials": 12})
		district.Must("ReckonAcknowledgement", in{"id": note})
		if got := figure(); got != "[DISTRICT = 1] [DISTRICT = 1] [DISTRICT = 1]" {
			t.Errorf("figures after the session: %s", got)
		}
		sdktest.Same(t, "the province above both counts", h.As("ubnd-tinh").Figures("acknowledged", "count", "level"), "COMMUNE = 1", "DISTRICT = 1")
	})
}
