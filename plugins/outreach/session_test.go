package outreach_test

import (
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// meeting is a session of several groups, areas and forms.
func meeting(title, on string, more in) in {
	return in{
		"title": title, "on": on, "place": "Chùa Ô Mịch", "forms": []any{"MEDIATION", "LEGAL_AID"}, "language": "BILINGUAL",
		"groups": []any{"ETHNIC_MINORITY", "WOMEN", "POOR"}, "areas": []any{"RURAL", "ETHNIC_MINORITY_AREA"}, "fields": []any{"LAND"},
	}.With(more)
}

func TestOneSessionServesSeveralGroupsAndCountsOnce(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		officer := h.As(commune, "OFFICER")
		id := officer.Must("CreateSession", meeting("Đất đai và hòa giải", "2022-03-01", nil))
		town := h.As(district, "OFFICER").Must("CreateSession", meeting("Luật Giao thông", "2022-03-01", in{"groups": []any{"YOUTH"}, "areas": []any{"URBAN"}, "language": "VIETNAMESE", "forms": []any{"CULTURE"}}))
		later := officer.Must("CreateSession", meeting("Mai mới họp", "2022-03-02", nil))
		bare := officer.Must("CreateSession", in{"title": "Chưa có nhãn", "on": "2022-03-01"})
		hold := func(p *sdktest.Person, id string, all, women, minority int) string {
			return p.Refused("HoldSession", in{"id": id, "attendances": all, "women": women, "minority": minority})
		}
		sdktest.Expect(t, sdktest.Cases{
			"before its day":                   {hold(officer, later, 40, 0, 0), "NOT_YET"},
			"more women than people":           {hold(officer, id, 40, 41, 0), "MORE_THAN_ALL"},
			"without groups, areas and fields": {hold(officer, bare, 40, 0, 0), "UNTAGGED"},
			"the district above only looks":    {hold(h.As(district, "OFFICER"), id, 40, 0, 0), "FORBIDDEN"},
			"the other district sees none":     {hold(h.As(stranger, "OFFICER"), id, 40, 0, 0), "NOT_FOUND"},
			"a role that reads":                {hold(h.As(commune, "AUDITOR"), id, 40, 0, 0), "FORBIDDEN"},
			"the priority is not typed":        {officer.Refused("CreateSession", meeting("x", "2022-03-01", in{"priority": false})), "BAD_INPUT"},
		})
		if got := hold(officer, id, 60, 40, 50); got != "" {
			t.Fatal(got)
		}
		officer.Must("HoldSession", in{"id": id, "attendances": 64, "women": 41, "minority": 50}) // set right
		h.As(district, "OFFICER").Must("HoldSession", in{"id": town, "attendances": 30, "women": 10, "minority": 0})
		for who, p := range map[string]*sdktest.Person{"the district": h.As(district), "the province": h.As("ubnd-tinh")} {
			sdktest.Same(t, who+": sessions", p.Figures("sessionNumbers", "count", "onMonth"), "2022-03 = 2")
			sdktest.Same(t, who+": attendances", p.Figures("sessionAttendances", "attendancesSum", "onMonth"), "2022-03 = 94")
			sdktest.Same(t, who+": women", p.Figures("sessionWomen", "womenSum", "onMonth"), "2022-03 = 51")
			sdktest.Same(t, who+": by group", p.Figures("sessionsByGroup", "count", "groupsEach"), "ETHNIC_MINORITY = 1", "POOR = 1", "WOMEN = 1", "YOUTH = 1")
			sdktest.Same(t, who+": attendances by area", p.Figures("attendancesByArea", "attendancesSum", "areasEach"), "ETHNIC_MINORITY_AREA = 64", "RURAL = 64", "URBAN = 30")
			sdktest.Same(t, who+": priority", p.Figures("attendancesByPriority", "attendancesSum", "priority"), "false = 30", "true = 64")
			sdktest.Same(t, who+": language", p.Figures("sessionsByLanguage", "count", "language"), "BILINGUAL = 1", "VIETNAMESE = 1")
			sdktest.Same(t, who+": forms", p.Figures("sessionsByForm", "count", "formsEach"), "CULTURE = 1", "LEGAL_AID = 1", "MEDIATION = 1")
		}
		sdktest.Same(t, "the other district's figures", h.As(stranger).Figures("sessionNumbers", "count", "onMonth"))
		h.As(stranger).SeesNothing("sessions")
		sdktest.Expect(t, sdktest.Cases{
			"the day of a session that was held": {officer.Refused("UpdateSession", in{"id": id, "version": 3, "on": "2022-02-28"}), "HELD"},
			"its tags are not taken away":        {officer.Refused("UpdateSession", in{"id": id, "version": 3, "groups": []any{}}), "UNTAGGED"},
			"what was held is not cancelled":     {officer.Refused("CancelSession", in{"id": id, "reason": "Mưa"}), "INVALID_STATE"},
		})
	})
}

func TestAJointSessionIsSharedAndNotDoubled(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		organiser, partner, other := h.As(district), h.As("sgddt"), h.As("snv")
		id := organiser.Must("CreateSession", meeting("Phiên lưu động", "2022-03-02", nil))
		ask1 := func(partners ...any) string {
			return organiser.Refused("ShareSession", in{"id": id, "partners": partners})
		}
		sdktest.Expect(t, sdktest.Cases{
			"the organiser is no co-organiser": {ask1(h.UnitID(district)), "ORGANISER"},
			"a unit twice":                     {ask1(h.UnitID("sgddt"), h.UnitID("sgddt")), "VALIDATION"},
			"a unit that is none":              {ask1(h.UnitID("sgddt")[:len(h.UnitID("sgddt"))-12] + "000000000000"), "INVALID_REFERENCE"},
		})
		joint := organiser.Must("ShareSession", in{"id": id, "partners": []any{h.UnitID("stc")}})
		if again := organiser.Must("ShareSession", in{"id": id, "partners": []any{h.UnitID("sgddt"), h.UnitID("stc")}, "note": "Sở mời học sinh."}); again != joint {
			t.Errorf("shared twice: %s and %s", joint, again)
		}
		join := func(p *sdktest.Person) string {
			return p.Refused("Join", in{"joint": joint, "contribution": "Mời 60 học sinh."})
		}
		sdktest.Expect(t, sdktest.Cases{
			"who is not invited":                {join(other), "NOT_INVITED"},
			"who is invited":                    {join(partner), ""},
			"twice":                             {join(partner), "UNIQUE"},
			"a role that reads":                 {join(h.As("stc", "AUDITOR")), "FORBIDDEN"},
			"the day of what is shared":         {organiser.Refused("UpdateSession", in{"id": id, "version": 2, "on": "2022-03-05"}), "SHARED"},
			"a session that others are part of": {organiser.Refused("DeleteSession", in{"id": id, "version": 2}), "REF_IN_USE"},
		})
		h.Advance(24 * time.Hour)
		organiser.Must("HoldSession", in{"id": id, "attendances": 90, "women": 50, "minority": 30})
		sdktest.Same(t, "the co-organiser sees it", partner.Lines("joints", "title", "attendances", "status"), "Phiên lưu động 90 HELD")
		sdktest.Same(t, "and its own part", partner.Lines("parts", "title", "contribution"), "Phiên lưu động Mời 60 học sinh.")
		partner.SeesNothing("sessions")
		other.SeesNothing("sessions", "parts")
		if a := partner.Do(`{ outreach { joints { nodes { session { id } } } } }`, nil); a.Get("outreach.joints.nodes.0.session") != nil {
			t.Errorf("T4 the organiser's record through the shared one: %s", a.Body)
		}
		sdktest.Same(t, "the co-organiser's figures", partner.Figures("sessionAttendances", "attendancesSum", "onMonth"))
		sdktest.Same(t, "its parts", partner.Figures("partNumbers", "count", "onMonth"), "2022-03 = 1")
		sdktest.Same(t, "the province counts it once", h.As("ubnd-tinh").Figures("sessionAttendances", "attendancesSum", "onMonth"), "2022-03 = 90")
		gone := organiser.Must("CreateSession", meeting("Không tổ chức", "2022-03-09", nil))
		late := organiser.Must("ShareSession", in{"id": gone, "partners": []any{h.UnitID("sgddt")}})
		organiser.Must("CancelSession", in{"id": gone, "reason": "Trùng lịch."})
		if got := partner.Refused("Join", in{"joint": late, "contribution": "x"}); got != "CANCELLED" {
			t.Errorf("a part in what is cancelled: %q", got)
		}
	})
}

func TestAJointSessionIsSharedOnceUnderLoad(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		organiser := h.As(district)
		id := organiser.Must("CreateSession", meeting("Phiên lưu động", "2022-03-02", nil))
		h.AtOnce(4, func(int) string {
			return organiser.Refused("ShareSession", in{"id": id, "partners": []any{h.UnitID("sgddt")}})
		})
		if got := organiser.Lines("joints", "status"); len(got) != 1 {
			t.Errorf("C4 four shared one session: %v", got)
		}
	})
}
