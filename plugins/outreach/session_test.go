package outreach_test

import (
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// meeting is a session of several groups, areas and forms.
func meeting(title, on string, more in) in {
	return in{
		"title": title, "on": on, "place": "Chùa Ô Mịch", "forms": []any{"MEDIATION", "LEGAL_AID"}, "language": "BILINGUAL",
		"groups": []any{"ETHNIC_MINORITY", "WOMEN", "POOR"}, "areas": []any{"RURAL", "ETHNIC_MINORITY_AREA"}, "fields": []any{"LAND"},
	}.with(more)
}

func TestOneSessionServesSeveralGroupsAndCountsOnce(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		officer := h.As(commune, "OFFICER")
		id := must(t, officer, "CreateSession", "session", meeting("Đất đai và hòa giải", "2022-03-01", nil))
		town := must(t, h.As(district, "OFFICER"), "CreateSession", "session", meeting("Luật Giao thông", "2022-03-01", in{"groups": []any{"YOUTH"}, "areas": []any{"URBAN"}, "language": "VIETNAMESE", "forms": []any{"CULTURE"}}))
		later := must(t, officer, "CreateSession", "session", meeting("Mai mới họp", "2022-03-02", nil))
		bare := must(t, officer, "CreateSession", "session", in{"title": "Chưa có nhãn", "on": "2022-03-01"})
		hold := func(p *sdktest.Person, id string, all, women, minority int) string {
			return refused(p, "HoldSession", "session { id }", in{"id": id, "attendances": all, "women": women, "minority": minority})
		}
		check(t, map[string]row{
			"before its day":                   {hold(officer, later, 40, 0, 0), "NOT_YET"},
			"more women than people":           {hold(officer, id, 40, 41, 0), "MORE_THAN_ALL"},
			"without groups, areas and fields": {hold(officer, bare, 40, 0, 0), "UNTAGGED"},
			"the district above only looks":    {hold(h.As(district, "OFFICER"), id, 40, 0, 0), "FORBIDDEN"},
			"the other district sees none":     {hold(h.As(stranger, "OFFICER"), id, 40, 0, 0), "NOT_FOUND"},
			"a role that reads":                {hold(h.As(commune, "AUDITOR"), id, 40, 0, 0), "FORBIDDEN"},
			"the priority is not typed":        {refused(officer, "CreateSession", "session { id }", meeting("x", "2022-03-01", in{"priority": false})), "BAD_INPUT"},
		})
		if got := hold(officer, id, 60, 40, 50); got != "" {
			t.Fatal(got)
		}
		must(t, officer, "HoldSession", "session", in{"id": id, "attendances": 64, "women": 41, "minority": 50}) // set right
		must(t, h.As(district, "OFFICER"), "HoldSession", "session", in{"id": town, "attendances": 30, "women": 10, "minority": 0})
		for who, p := range map[string]*sdktest.Person{"the district": h.As(district), "the province": h.As("ubnd-tinh")} {
			same(t, who+": sessions", figures(t, p, "sessionNumbers", "count", "onMonth"), "2022-03 = 2")
			same(t, who+": attendances", figures(t, p, "sessionAttendances", "attendancesSum", "onMonth"), "2022-03 = 94")
			same(t, who+": women", figures(t, p, "sessionWomen", "womenSum", "onMonth"), "2022-03 = 51")
			same(t, who+": by group", figures(t, p, "sessionsByGroup", "count", "groupsEach"), "ETHNIC_MINORITY = 1", "POOR = 1", "WOMEN = 1", "YOUTH = 1")
			same(t, who+": attendances by area", figures(t, p, "attendancesByArea", "attendancesSum", "areasEach"), "ETHNIC_MINORITY_AREA = 64", "RURAL = 64", "URBAN = 30")
			same(t, who+": priority", figures(t, p, "attendancesByPriority", "attendancesSum", "priority"), "false = 30", "true = 64")
			same(t, who+": language", figures(t, p, "sessionsByLanguage", "count", "language"), "BILINGUAL = 1", "VIETNAMESE = 1")
			same(t, who+": forms", figures(t, p, "sessionsByForm", "count", "formsEach"), "CULTURE = 1", "LEGAL_AID = 1", "MEDIATION = 1")
		}
		same(t, "the other district's figures", figures(t, h.As(stranger), "sessionNumbers", "count", "onMonth"))
		nothing(t, h.As(stranger), "the other district", "sessions")
		check(t, map[string]row{
			"the day of a session that was held": {refused(officer, "UpdateSession", "session { id }", in{"id": id, "version": 3, "on": "2022-02-28"}), "HELD"},
			"its tags are not taken away":        {refused(officer, "UpdateSession", "session { id }", in{"id": id, "version": 3, "groups": []any{}}), "UNTAGGED"},
			"what was held is not cancelled":     {refused(officer, "CancelSession", "session { id }", in{"id": id, "reason": "Mưa"}), "INVALID_STATE"},
		})
	})
}

func TestAJointSessionIsSharedAndNotDoubled(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		organiser, partner, other := h.As(district), h.As("sgddt"), h.As("snv")
		id := must(t, organiser, "CreateSession", "session", meeting("Phiên lưu động", "2022-03-02", nil))
		ask1 := func(partners ...any) string {
			return refused(organiser, "ShareSession", "joint { id }", in{"id": id, "partners": partners})
		}
		check(t, map[string]row{
			"the organiser is no co-organiser": {ask1(h.UnitID(district)), "ORGANISER"},
			"a unit twice":                     {ask1(h.UnitID("sgddt"), h.UnitID("sgddt")), "VALIDATION"},
			"a unit that is none":              {ask1(h.UnitID("sgddt")[:len(h.UnitID("sgddt"))-12] + "000000000000"), "INVALID_REFERENCE"},
		})
		joint := must(t, organiser, "ShareSession", "joint", in{"id": id, "partners": []any{h.UnitID("stc")}})
		if again := must(t, organiser, "ShareSession", "joint", in{"id": id, "partners": []any{h.UnitID("sgddt"), h.UnitID("stc")}, "note": "Sở mời học sinh."}); again != joint {
			t.Errorf("shared twice: %s and %s", joint, again)
		}
		join := func(p *sdktest.Person) string {
			return refused(p, "Join", "part { id }", in{"joint": joint, "contribution": "Mời 60 học sinh."})
		}
		check(t, map[string]row{
			"who is not invited":                {join(other), "NOT_INVITED"},
			"who is invited":                    {join(partner), ""},
			"twice":                             {join(partner), "UNIQUE"},
			"a role that reads":                 {join(h.As("stc", "AUDITOR")), "FORBIDDEN"},
			"the day of what is shared":         {refused(organiser, "UpdateSession", "session { id }", in{"id": id, "version": 2, "on": "2022-03-05"}), "SHARED"},
			"a session that others are part of": {refused(organiser, "DeleteSession", "id", in{"id": id, "version": 2}), "REF_IN_USE"},
		})
		h.Advance(24 * time.Hour)
		must(t, organiser, "HoldSession", "session", in{"id": id, "attendances": 90, "women": 50, "minority": 30})
		same(t, "the co-organiser sees it", lines(t, partner, "joints", "", "title", "attendances", "status"), "Phiên lưu động 90 HELD")
		same(t, "and its own part", lines(t, partner, "parts", "", "title", "contribution"), "Phiên lưu động Mời 60 học sinh.")
		nothing(t, partner, "the co-organiser", "sessions")
		nothing(t, other, "another department", "sessions", "parts")
		if a := partner.Do(`{ outreach { joints { nodes { session { id } } } } }`, nil); a.Get("outreach.joints.nodes.0.session") != nil {
			t.Errorf("T4 the organiser's record through the shared one: %s", a.Body)
		}
		same(t, "the co-organiser's figures", figures(t, partner, "sessionAttendances", "attendancesSum", "onMonth"))
		same(t, "its parts", figures(t, partner, "partNumbers", "count", "onMonth"), "2022-03 = 1")
		same(t, "the province counts it once", figures(t, h.As("ubnd-tinh"), "sessionAttendances", "attendancesSum", "onMonth"), "2022-03 = 90")
		gone := must(t, organiser, "CreateSession", "session", meeting("Không tổ chức", "2022-03-09", nil))
		late := must(t, organiser, "ShareSession", "joint", in{"id": gone, "partners": []any{h.UnitID("sgddt")}})
		must(t, organiser, "CancelSession", "session", in{"id": gone, "reason": "Trùng lịch."})
		if got := refused(partner, "Join", "part { id }", in{"joint": late, "contribution": "x"}); got != "CANCELLED" {
			t.Errorf("a part in what is cancelled: %q", got)
		}
	})
}

func TestAJointSessionIsSharedOnceUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		organiser := h.As(district)
		id := must(t, organiser, "CreateSession", "session", meeting("Phiên lưu động", "2022-03-02", nil))
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				for code := "CONFLICT"; code == "CONFLICT"; {
					code = refused(organiser, "ShareSession", "joint { id }", in{"id": id, "partners": []any{h.UnitID("sgddt")}})
				}
			})
		}
		all.Wait()
		if got := lines(t, organiser, "joints", "", "status"); len(got) != 1 {
			t.Errorf("C4 four shared one session: %v", got)
		}
	})
}
