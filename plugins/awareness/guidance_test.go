package awareness_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// TestALetterGoesDownTheTree from its addressees to who has answered and who has not.
func TestALetterGoesDownTheTree(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		plan := published(t, h)
		office, staff, school, district := h.As("stp"), h.As("stp", "OFFICER"), h.As("sgddt"), h.As("h-cau-ke")
		draft := must(t, staff, "CreateGuidance", "guidance", in{"title": "Dự thảo", "subject": "FORMS", "task": plan.tasks["1.3"]})
		id := in{"id": draft}
		unit := func(codes ...string) in {
			var ids []any
			for _, c := range codes {
				ids = append(ids, h.UnitID(c))
			}
			return id.with(in{"units": ids, "level": "PROVINCE"})
		}
		for _, c := range []struct{ name, got, want string }{
			{"a unit beside that has no part in the task would answer unseen", refused(staff, "AddressGuidance", "guidance { id }", unit("snv")), "NO_PART"},
			{"a unit twice", refused(staff, "AddressGuidance", "guidance { id }", unit("sgddt", "sgddt")), "VALIDATION"},
			{"a unit whose level nobody tells", refused(staff, "AddressGuidance", "guidance { id }", id.with(in{"units": []any{h.UnitID("sgddt")}})), "MISSING"},
			{"the other unit addresses nobody", refused(school, "AddressGuidance", "guidance { id }", unit("snv")), "NOT_FOUND"},
			{"an officer issues nothing", refused(staff, "IssueGuidance", "guidance { id }", id), "FORBIDDEN"},
			{"nothing is issued to nobody, unsigned", refused(office, "IssueGuidance", "guidance { id }", id), "NOBODY NOT_SIGNED"},
			{"those below, and one beside that has a part", refused(staff, "AddressGuidance", "guidance { id }", unit("sgddt").with(in{"below": true})), ""},
			{"the same again changes nothing", refused(staff, "AddressGuidance", "guidance { id }", unit("sgddt").with(in{"below": true})), ""},
			{"another task, in which it has no part", refused(staff, "UpdateGuidance", "guidance { id }", id.with(in{"version": 1, "task": plan.tasks["1.1"], "symbol": "9/STP", "issuedOn": "2022-03-01"})), ""},
			{"is found when it is issued", refused(office, "IssueGuidance", "guidance { id }", id), "NO_PART"},
			{"the draft is nobody else's to read", fmt.Sprint(lines(t, school, "guidances", "", "title"), lines(t, school, "addressees", "", "name")), "[] []"},
			{"a draft goes", refused(staff, "DiscardGuidance", "guidance { id }", id), ""},
			{"with its list", fmt.Sprint(lines(t, staff, "addressees", "", "name")), "[]"},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		g, to := letter(t, h, plan, nil)
		if got := lines(t, school, "addressees", "", "name", "level", "status"); len(got) != 5 {
			t.Errorf("the list under the letter reads %v", got)
		}
		for _, c := range []struct{ name, got, want string }{
			{"what was issued stays", refused(staff, "UpdateGuidance", "guidance { id }", in{"id": g, "version": 2, "title": "Khác"}), "ISSUED"},
			{"the due day moves", refused(staff, "UpdateGuidance", "guidance { id }", in{"id": g, "version": 2, "due": "2022-04-15"}), ""},
			{"nobody answers for another", refused(school, "Acknowledge", "acknowledgement { id }", in{"addressee": to["h-cau-ke"]}), "NOT_ADDRESSED"},
			{"the school office takes note", refused(school, "Acknowledge", "acknowledgement { id }", in{"addressee": to["sgddt"]}), ""},
			{"once", refused(school, "Acknowledge", "acknowledgement { id }", in{"addressee": to["sgddt"]}), "UNIQUE"},
			{"an auditor does not", refused(h.As("snv", "AUDITOR"), "Acknowledge", "acknowledgement { id }", in{"addressee": to["snv"]}), "FORBIDDEN"},
			{"the division below does", refused(h.As("stp-vbpb"), "Acknowledge", "acknowledgement { id }", in{"addressee": to["stp-vbpb"]}), ""},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		none := `(where: {acknowledgements: {none: {}}})`
		if got := lines(t, office, "addressees", none, "level", "name"); !slices.Equal(got, []string{"DISTRICT UBND huyện Cầu Kè", "DISTRICT UBND huyện Duyên Hải", "PROVINCE Sở Nội vụ"}) {
			t.Errorf("who has not taken note: %v", got)
		}
		if got := figures(t, office, "addressed"+none, "count", "level"); !slices.Equal(got, []string{"DISTRICT 2", "PROVINCE 1"}) {
			t.Errorf("how many have not, by level: %v", got)
		}
		if got := figures(t, office, "acknowledged", "count", "level"); !slices.Equal(got, []string{"PROVINCE 2"}) {
			t.Errorf("how many have: %v", got)
		}
		for _, other := range []*sdktest.Person{district, h.As("snv")} {
			if got := lines(t, other, "acknowledgements", "", "by"); len(got) > 0 {
				t.Errorf("T1 another unit reads the answers %v", got)
			}
		}
		h.Advance(50 * 24 * time.Hour)
		must(t, district, "Acknowledge", "acknowledgement", in{"addressee": to["h-cau-ke"]})
		if got := lines(t, office, "acknowledgements", "(where: {late: {eq: true}})", "title", "level"); !slices.Equal(got, []string{"Thực hiện Kết luận số 80-KL/TW DISTRICT"}) {
			t.Errorf("late answers: %v", got)
		}
		must(t, office, "CloseGuidance", "guidance", in{"id": g})
		if got := refused(h.As("snv"), "Acknowledge", "acknowledgement { id }", in{"addressee": to["snv"]}); got != "CLOSED" {
			t.Errorf("an answer after the end: %q", got)
		}
	})
}

// TestALetterIsPassedOn by a district to its commune, and the office reads the figure of that level.
func TestALetterIsPassedOn(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		plan := published(t, h)
		_, to := letter(t, h, plan, in{"commitment": false})
		office, district, commune := h.As("stp"), h.As("h-cau-ke"), h.As("h-cau-ke-x-hoa-an")
		if got := refused(commune, "Forward", "guidance { id }", in{"addressee": to["h-cau-ke"]}); got != "NOT_ADDRESSED" {
			t.Errorf("what another received is passed on: %q", got)
		}
		note := must(t, district, "Acknowledge", "acknowledgement", in{"addressee": to["h-cau-ke"], "by": "Văn thư"})
		passed := must(t, district, "Forward", "guidance", in{"addressee": to["h-cau-ke"], "symbol": "40/UBND-TP", "issuedOn": "2022-03-01"})
		must(t, district, "AddressGuidance", "guidance", in{"id": passed, "below": true})
		must(t, district, "IssueGuidance", "guidance", in{"id": passed})
		below := sentTo(t, commune, passed)["h-cau-ke-x-hoa-an"]
		must(t, commune, "Acknowledge", "acknowledgement", in{"addressee": below})
		meeting := must(t, commune, "Study", "studySession", in{"addressee": below, "form": "STAFF_MEETING", "on": "2022-03-01"})
		if got := figures(t, office, "acknowledged", "count", "level"); !slices.Equal(got, []string{"DISTRICT 1"}) {
			t.Errorf("the office, which is not above the commune, counts %v", got)
		}
		figure := func() string {
			return fmt.Sprint(figures(t, office, "passedOn", "passedToSum", "level"), figures(t, office, "passedTaken", "passedTakenSum", "level"), figures(t, office, "passedStudied", "passedStudiedSum", "level"))
		}
		must(t, district, "ReckonAcknowledgement", "acknowledgement", in{"id": note})
		if got := figure(); got != "[DISTRICT 1] [DISTRICT 1] [DISTRICT 0]" {
			t.Errorf("figures of the level below: %s", got)
		}
		must(t, commune, "AttendStudySession", "studySession", in{"id": meeting, "officials": 12})
		must(t, district, "ReckonAcknowledgement", "acknowledgement", in{"id": note})
		if got := figure(); got != "[DISTRICT 1] [DISTRICT 1] [DISTRICT 1]" {
			t.Errorf("figures after the session: %s", got)
		}
		if got := figures(t, h.As("ubnd-tinh"), "acknowledged", "count", "level"); !slices.Equal(got, []string{"COMMUNE 1", "DISTRICT 1"}) {
			t.Errorf("the province above both counts %v", got)
		}
	})
}
