package app

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/plugins/organization"
	"github.com/lantoa/lantoa/plugins/training"
)

// TestRecordsSurviveASuccession: two communes with classes of a module merge; the new one goes on
// with them, figures are asked as now and as then, and the other unit sees nothing.
func TestRecordsSurviveASuccession(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		root := func() *by { return h.by(t, "ubnd-tinh") } // what it holds changes
		commune := func(code, parent string) string {
			id := root().do("createUnit", map[string]any{"code": code, "kind": "COMMUNE", "name": "UBND xã " + code, "parentId": h.ID(parent), "validFrom": "2021-01-01"}, "unit{id}").must().text("createUnit", "unit", "id")
			h.adopt(code, id)
			return id
		}
		a, b, c := commune("xa-a", "h-cau-ke"), commune("xa-b", "h-cau-ke"), commune("xa-c", "h-cau-ke")
		course := func(unit, title string) string {
			return h.by(t, unit).do("trainingCreateCourse", map[string]any{"title": title, "starts": "2022-02-01", "ends": "2022-02-02", "capacity": 20}, "course{id}").must().text("trainingCreateCourse", "course", "id")
		}
		first := course("xa-a", "Lớp A")
		course("xa-b", "Lớp B1")
		course("xa-b", "Lớp B2")
		course("xa-c", "Lớp C")

		before := root().ask(`query($ids:[ID!]!){handover(unitIds:$ids){code assignments reports plans members records{module kind count}} units(first:1){nodes{id}}}`, map[string]any{"ids": []any{a, b}}).must()
		if got := before.text("handover"); !strings.Contains(got, `"records":[{"count":1,"kind":"TrainingCourse","module":"training"}`) || !strings.Contains(got, `"records":[{"count":2,"kind":"TrainingCourse","module":"training"}]`) {
			t.Errorf("what is to be handed over: %s", got)
		}
		for name, got := range map[string]string{
			"T10 the other district counts nothing": h.by(t, "h-duyen-hai").ask(`query($ids:[ID!]!){handover(unitIds:$ids){code}}`, map[string]any{"ids": []any{a}}).faults(),
			"T10 nor does a random id":              root().ask(`query($ids:[ID!]!){handover(unitIds:$ids){code}}`, map[string]any{"ids": []any{random(a)}}).faults(),
		} {
			if got != "NOT_FOUND unitIds.0" {
				t.Errorf("%s: %q", name, got)
			}
		}
		if got := h.by(t, "ubnd-tinh", "OFFICER").ask(`query($ids:[ID!]!){handover(unitIds:$ids){code}}`, map[string]any{"ids": []any{a}}).faults(); got != "FORBIDDEN" {
			t.Errorf("an officer asks what is to be handed over: %q", got)
		}

		heir := root().do("succeedUnits", map[string]any{"predecessorIds": []any{a, b}, "kind": "MERGED", "effectiveOn": h.Clock.Today().String(), "legalBasis": "Nghị quyết 1687/NQ-UBTVQH15",
			"newUnit": map[string]any{"code": "xa-moi", "kind": "COMMUNE", "name": "UBND xã mới", "parentId": h.ID("h-cau-ke")}}, "successor{id}").must().text("succeedUnits", "successor", "id")
		h.adopt("xa-moi", heir)
		h.by(t, "xa-moi").do("trainingUpdateCourse", map[string]any{"id": first, "version": h.version(t, "xa-moi", first), "title": "Lớp A, tiếp tục"}, "course{title}").must()

		const figures = `{training{now:courseStats(groupBy:[UNIT]){key{unit{code}} count} then:courseStats(groupBy:[UNIT_THEN]){key{unitThen{code}} count}
			courses(where:{unitThen:{code:{eq:"xa-a"}}}){nodes{title unit{code} unitThen{code}}}}}`
		got := h.by(t, "h-cau-ke").ask(figures, nil).must()
		for at, want := range map[string][]string{"now": {`"code":"xa-moi"`, `"count":3`}, "then": {`"code":"xa-a"`, `"code":"xa-b"`, `"count":2`}} {
			for _, piece := range want {
				if !strings.Contains(got.text("training", at), piece) {
					t.Errorf("%s lacks %s: %s", at, piece, got.text("training", at))
				}
			}
		}
		if got := got.text("training", "courses", "nodes"); got != `[{"title":"Lớp A, tiếp tục","unit":{"code":"xa-moi"},"unitThen":{"code":"xa-a"}}]` {
			t.Errorf("as now and as then: %s", got)
		}
		if strings.Contains(got.text("training", "now"), "xa-a") || strings.Contains(got.text("training", "then"), "xa-moi") {
			t.Errorf("now and then are mixed up: %s", got.body)
		}
		for name, unit := range map[string]string{"T27 the commune beside": "xa-c", "T27 the other district": "h-duyen-hai", "T27 a commune that ended": "xa-a"} {
			if body := h.by(t, unit).ask(figures, nil).must().body; strings.Contains(body, "Lớp A") || strings.Contains(body, `"xa-moi"`) || strings.Contains(body, `"xa-b"`) {
				t.Errorf("%s sees %s", name, body)
			}
		}
		after := root().ask(`query($ids:[ID!]!){handover(unitIds:$ids){members records{count}}}`, map[string]any{"ids": []any{a, b}}).must().text("handover")
		if after != `[{"members":0,"records":[]},{"members":0,"records":[]}]` {
			t.Errorf("left on the units that ended: %s", after)
		}
		h.by(t, "xa-moi").do("trainingUpdateCourse", map[string]any{"id": first, "version": h.version(t, "xa-moi", first), "status": "OPEN"}, "__typename").must()
		h.by(t, "xa-moi").do("trainingEnrolCourse", map[string]any{"id": first, "guests": []any{"Trần Văn Hai"}}, "__typename").must()
		if got := h.by(t, "xa-moi").ask(`{training{enrolments{nodes{name unit{code} unitThen{code}}}}}`, nil).must().text("training", "enrolments", "nodes"); got != `[{"name":"Trần Văn Hai","unit":{"code":"xa-moi"},"unitThen":{"code":"xa-moi"}}]` {
			t.Errorf("what the successor adds: %s", got)
		}
		t.Run("a split hands over what is chosen", func(t *testing.T) { h.splits(t, c) })
	}, training.Module())
}

// splits splits xa-c in two and hands its class to the second part.
func (h *house) splits(t *testing.T, c string) {
	t.Helper()
	root := func() *by { return h.by(t, "ubnd-tinh") }
	part := func(code string) string {
		id := root().do("succeedUnits", map[string]any{"predecessorIds": []any{c}, "kind": "SPLIT", "effectiveOn": h.Clock.Today().String(),
			"newUnit": map[string]any{"code": code, "kind": "COMMUNE", "name": "UBND xã " + code, "parentId": h.ID("h-cau-ke")}}, "successor{id}").must().text("succeedUnits", "successor", "id")
		h.adopt(code, id)
		return id
	}
	part("xa-c1")
	second := part("xa-c2")
	const list = `{training{courses(where:{unitThen:{code:{eq:"xa-c"}}}){nodes{id version unit{code}}}}}`
	stays := root().ask(list, nil).must()
	if got := stays.text("training", "courses", "nodes", 0, "unit", "code"); got != "xa-c" {
		t.Errorf("a split moved the class to %s", got)
	}
	id := stays.text("training", "courses", "nodes", 0, "id")
	give := func(who, to string, more map[string]any) told {
		in := map[string]any{"unitId": c, "successorId": to}
		maps.Copy(in, more)
		return h.by(t, who).do("handOverRecords", in, "predecessor{code} successor{code}")
	}
	for name, x := range map[string]struct{ got, want string }{
		"nothing is chosen":                 {give("ubnd-tinh", second, nil).faults(), "BAD_INPUT input.kinds"},
		"to a unit that does not succeed":   {give("ubnd-tinh", h.ID("stc"), map[string]any{"ids": []any{id}}).faults(), "BAD_INPUT input.successorId"},
		"T10 by the other district":         {give("h-duyen-hai", second, map[string]any{"ids": []any{id}}).faults(), "NOT_FOUND input.unitId"},
		"T10 a record of nobody":            {give("ubnd-tinh", second, map[string]any{"ids": []any{random(id)}}).faults(), "NOT_FOUND input.ids.0"},
		"a kind that the unit has not":      {give("ubnd-tinh", second, map[string]any{"kinds": []any{"TrainingSession"}}).faults(), "BAD_INPUT input.kinds.0"},
		"the class, by its kind, goes over": {give("ubnd-tinh", second, map[string]any{"kinds": []any{"TrainingCourse"}}).text("handOverRecords"), `{"predecessor":{"code":"xa-c"},"successor":{"code":"xa-c2"}}`},
		// the table is one step after another only in what it does to the class: the last alone changes anything
	} {
		if x.got != x.want {
			t.Errorf("%s: %q, want %q", name, x.got, x.want)
		}
	}
	h.by(t, "xa-c2").do("trainingUpdateCourse", map[string]any{"id": id, "version": h.version(t, "xa-c2", id), "title": "Lớp C, tiếp tục"}, "course{title}").must()
	if got := h.by(t, "xa-c1").ask(list, nil).must().text("training", "courses", "nodes"); got != "[]" {
		t.Errorf("T27 the other part sees %s", got)
	}
}

// adopt makes a unit that the test has made known to the fixture, with the people of the province's
// committee acting for it.
func (h *house) adopt(code, id string) {
	h.T.Helper()
	row, err := h.Store.Catalogue.Kind("Unit").DecodeID(id)
	if err != nil {
		h.T.Fatal(err)
	}
	h.Units[code], h.Users[code] = row, h.Users["ubnd-tinh"]
}

// version is the version of a class as a unit sees it.
func (h *house) version(t testing.TB, unit, id string) int {
	t.Helper()
	n := 0
	_, err := fmt.Sscan(h.by(t, unit).ask(fmt.Sprintf(`{training{course(id:%q){version}}}`, id), nil).must().text("training", "course", "version"), &n)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestACouncilAndASuccessionFitTogether: the council's standing body is merged and its successor goes
// on with the council; a member's unit is merged and the council replaces the member.
func TestACouncilAndASuccessionFitTogether(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		stp := h.by(t, "stp")
		council := stp.do("organizationCreateCouncil", map[string]any{"name": "Hội đồng phối hợp tỉnh", "level": "PROVINCE", "committee": h.ID("ubnd-tinh"), "termFrom": "2022-01-01"}, "council{id}").must().text("organizationCreateCouncil", "council", "id")
		draft := stp.do("organizationCreateReconstitution", map[string]any{"title": "Thành lập", "council": council, "occasion": "ESTABLISH"}, "reconstitution{id}").must().text("organizationCreateReconstitution", "reconstitution", "id")
		for _, m := range [][3]string{{"A", "CHAIR", "ubnd-tinh"}, {"B", "MEMBER", "snv"}, {"C", "MEMBER", "stc"}} {
			stp.do("organizationNominateReconstitution", map[string]any{"id": draft, "name": m[0], "position": "Lãnh đạo", "role": m[1], "agency": h.ID(m[2])}, "__typename").must()
		}
		stp.do("organizationSubmitReconstitution", map[string]any{"id": draft, "number": "1/TTr", "on": "2022-02-01"}, "__typename").must()
		stp.do("organizationDecideReconstitution", map[string]any{"id": draft, "number": "2/QĐ", "on": "2022-02-02"}, "__typename").must()
		merge := func(ended, into string) {
			h.by(t, "ubnd-tinh").do("succeedUnits", map[string]any{"predecessorIds": []any{h.ID(ended)}, "successorId": h.ID(into), "kind": "MERGED", "effectiveOn": clock.DayOf(h.Clock.Now().Time).String(), "handOver": true}, "successor{code}").must()
		}
		merge("stp", "sgddt") // the standing body
		merge("snv", "stc")   // a member's unit
		heir := h.by(t, "sgddt")
		const who = `{organization{members(where:{status:{eq:SERVING}}){nodes{name agency{code} unit{code} unitThen{code}}}}}`
		sits := heir.ask(who, nil).must().body
		for _, piece := range []string{`"agency":{"code":"snv"}`, `"unit":{"code":"sgddt"}`, `"unitThen":{"code":"stp"}`} {
			if !strings.Contains(sits, piece) {
				t.Errorf("after the succession of its standing body the council lacks %s: %s", piece, sits)
			}
		}
		into := heir.do("organizationSucceedCouncil", map[string]any{"id": council, "ended": h.ID("snv"), "successor": h.ID("stc"), "basis": "Nghị quyết hợp nhất"}, "reconstitution{id unit{code} unitThen{code}}").must()
		if got := into.text("organizationSucceedCouncil", "reconstitution", "unit", "code") + " " + into.text("organizationSucceedCouncil", "reconstitution", "unitThen", "code"); got != "sgddt sgddt" {
			t.Errorf("the new proposal is of %s", got)
		}
		id := into.text("organizationSucceedCouncil", "reconstitution", "id")
		heir.do("organizationSubmitReconstitution", map[string]any{"id": id, "number": "3/TTr", "on": "2022-02-20"}, "__typename").must()
		heir.do("organizationDecideReconstitution", map[string]any{"id": id, "number": "4/QĐ", "on": "2022-02-21"}, "__typename").must()
		if sits := heir.ask(who, nil).must().body; strings.Contains(sits, `"B"`) || !strings.Contains(sits, `"C"`) {
			t.Errorf("after the member's unit was merged: %s", sits)
		}
		if got := h.by(t, "h-duyen-hai").do("organizationSucceedCouncil", map[string]any{"id": council, "ended": h.ID("snv"), "successor": h.ID("stc")}, "__typename").faults(); got == "" {
			t.Error("T11 another unit proposes who succeeds")
		}
	}, organization.Module())
}
