package outreach_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// team makes an active team of the unit and returns its id.
func team(t testing.TB, p *sdktest.Person, name string) string {
	t.Helper()
	id := p.Must("CreateTeam", in{"name": name, "members": 5, "women": 2, "minority": 1, "minorityMany": true, "areas": []any{"RURAL"}})
	return p.Must("FoundTeam", in{"id": id, "decisionNo": "12/QĐ-UBND", "on": "2021-03-01"})
}

func TestATeamHasTheCompositionOfTheLaw(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		head, officer := h.As(commune), h.As(commune, "OFFICER")
		found := func(members, women, minority int, many bool) string {
			name := fmt.Sprintf("Tổ %d %d %d %t", members, women, minority, many)
			id := officer.Must("CreateTeam", in{"name": name, "members": members, "women": women, "minority": minority, "minorityMany": many})
			return head.Refused("FoundTeam", in{"id": id, "decisionNo": "12/QĐ-UBND", "on": "2022-02-01"})
		}
		sdktest.Expect(t, sdktest.Cases{
			"two mediators": {found(2, 1, 0, false), "TOO_FEW"},
			"three men":     {found(3, 0, 0, false), "NO_WOMAN"},
			"nobody of a minority where they are many":  {found(3, 1, 0, true), "NO_MINORITY"},
			"all of it at once":                         {found(1, 0, 0, true), "NO_MINORITY NO_WOMAN TOO_FEW"},
			"three, one a woman, no minorities there":   {found(3, 1, 0, false), ""},
			"more women than mediators":                 {officer.Refused("CreateTeam", in{"name": "x", "members": 3, "women": 4}), "MORE_THAN_ALL"},
			"a name twice":                              {officer.Refused("CreateTeam", in{"name": "Tổ 3 1 0 false", "members": 3}), "UNIQUE"},
			"the same name in another commune is its":   {h.As(stranger).Refused("CreateTeam", in{"name": "Tổ 3 1 0 false", "members": 3}), ""},
			"an officer founds none":                    {officer.Refused("FoundTeam", in{"id": officer.Lines(`teams(where: {name: {eq: "Tổ 2 1 0 false"}})`, "id")[0], "decisionNo": "1", "on": "2022-02-01"}), "FORBIDDEN"},
			"an active team does not lose its only one": {officer.Refused("UpdateTeam", in{"id": officer.Lines(`teams(where: {status: {eq: ACTIVE}})`, "id")[0], "version": 2, "women": 0}), "NO_WOMAN"},
		})
		id := team(t, head, "Tổ hòa giải ấp Hòa Thạnh")
		review := func(more in) string {
			return head.Refused("ConsolidateTeam", in{"id": id, "on": "2022-02-20", "members": 5, "women": 2, "minority": 1}.With(more))
		}
		sdktest.Expect(t, sdktest.Cases{
			"a day to come":                        {review(in{"on": "2022-03-02"}), "WRONG_DAY"},
			"a change without a decision":          {review(in{"members": 4}), "MISSING"},
			"a review that leaves the law":         {review(in{"members": 2, "women": 0, "minority": 0, "decisionNo": "15/QĐ"}), "NO_MINORITY NO_WOMAN TOO_FEW"},
			"another unit's team":                  {h.As(stranger).Refused("ConsolidateTeam", in{"id": id, "on": "2022-02-20", "members": 5}), "NOT_FOUND"},
			"the yearly review":                    {review(in{"members": 6, "decisionNo": "15/QĐ-UBND"}), ""},
			"a second review of the same year":     {review(in{"members": 6, "on": "2022-03-01"}), "UNIQUE"},
			"a team that is founded is founded":    {head.Refused("FoundTeam", in{"id": id, "decisionNo": "1", "on": "2022-02-01"}), "INVALID_STATE"},
			"the district only looks at the teams": {h.As(district).Refused("DissolveTeam", in{"id": id, "on": "2022-02-20", "reason": "x"}), "FORBIDDEN"},
		})
		sdktest.Same(t, "the team after its review", head.Lines(`teams(where: {name: {search: "hoa thanh"}})`, "members", "reviewedOn", "reviewDue", "decisionNo"), "6 2022-02-20 2023-02-20 15/QĐ-UBND")
		sdktest.Same(t, "its history", head.Lines("teamReviews", "year", "members", "changed"), "2022 6 true")
		sdktest.Same(t, "mediators, for the province", h.As("ubnd-tinh").Figures("teamMembers", "membersSum", "minorityMany"), "false = 3", "true = 6")
		sdktest.Same(t, "reviews of the year, for the district", h.As(district).Figures("teamReviewNumbers", "count", "onYear", "changed"), "2022 true = 1")
		h.As("sgddt").SeesNothing("teams", "teamReviews")
	})
}

// dispute is the input of a case of a team.
func dispute(team, subject string, more in) in {
	return in{"subject": subject, "team": team, "type": "LAND", "grounds": "REQUEST", "receivedOn": "2022-02-21", "parties": "Bên A và bên B, ấp Hòa Thạnh"}.With(more)
}

func TestACaseStaysInTheCommuneAndItsFiguresGoUp(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As(commune)
		active := team(t, p, "Tổ hòa giải ấp Hòa Thạnh")
		idle := p.Must("CreateTeam", in{"name": "Tổ chưa thành lập", "members": 3})
		receive := func(q *sdktest.Person, in in) string { return q.Refused("ReceiveCase", in) }
		sdktest.Expect(t, sdktest.Cases{
			"a team that is not active":   {receive(p, dispute(idle, "x", nil)), "NOT_ACTIVE"},
			"another unit names the team": {receive(h.As(stranger), dispute(active, "x", nil)), "NOT_FOUND"},
			"the district keeps no case":  {receive(h.As(district), dispute(active, "x", nil)), "NOT_ACTIVE"},
			"a day to come":               {receive(p, dispute(active, "x", in{"receivedOn": "2022-03-02"})), "WRONG_DAY"},
		})
		walk := func(subject, on string, steps ...in) string {
			id := p.Must("ReceiveCase", dispute(active, subject, nil))
			for i, s := range steps {
				p.Must([]string{"AssignCase", "StartCase", "EndCase"}[i], in{"id": id}.With(s))
			}
			return id
		}
		given := in{"mediators": "Hòa giải viên một", "on": "2022-02-22"}
		walk("Ranh đất", "", given, in{"on": "2022-02-25"}, in{"outcome": "SETTLED", "on": "2022-02-28", "agreement": "Cắm lại mốc.", "written": true})
		slow := walk("Lối đi chung", "", given, in{"on": "2022-02-26"})
		waits := walk("Vay tiền", "", given)
		fresh := walk("Đánh nhau", "")
		end := func(id, outcome string, more in) string {
			return p.Refused("EndCase", in{"id": id, "outcome": outcome, "on": "2022-03-01"}.With(more))
		}
		sdktest.Expect(t, sdktest.Cases{
			"settled, but how":                   {end(slow, "SETTLED", nil), "MISSING"},
			"not settled, and the parties?":      {end(slow, "NOT_SETTLED", nil), "MISSING"},
			"no outcome":                         {end(slow, "STARTED", nil), "NO_OUTCOME"},
			"settled before it started":          {end(waits, "SETTLED", in{"agreement": "x"}), "NOT_STARTED"},
			"ended before it started":            {end(slow, "NOT_SETTLED", in{"guidance": "Tòa án", "on": "2022-02-24"}), "WRONG_DAY"},
			"started before it was assigned":     {p.Refused("StartCase", in{"id": waits, "on": "2022-02-21"}), "WRONG_DAY"},
			"received after it was assigned":     {p.Refused("UpdateCase", in{"id": waits, "version": 2, "receivedOn": "2022-02-24"}), "AFTER_ASSIGNMENT"},
			"started twice":                      {p.Refused("StartCase", in{"id": slow, "on": "2022-03-01"}), "INVALID_STATE"},
			"out of scope at once":               {end(fresh, "OUT_OF_SCOPE", in{"guidance": "Công an xã"}), ""},
			"ended twice":                        {end(fresh, "OUT_OF_SCOPE", in{"guidance": "Công an xã"}), "INVALID_STATE"},
			"not settled, sent to the court":     {end(slow, "NOT_SETTLED", in{"guidance": "Tòa án nhân dân huyện"}), ""},
			"the district ends no case":          {h.As(district).Refused("EndCase", in{"id": waits, "outcome": "TERMINATED_BY_PARTY", "on": "2022-03-01"}), "NOT_FOUND"},
			"an auditor ends none":               {h.As(commune, "AUDITOR").Refused("EndCase", in{"id": waits, "outcome": "TERMINATED_BY_PARTY", "on": "2022-03-01"}), "FORBIDDEN"},
			"a figure by what is not for others": {h.As(district).Do(`{ outreach { caseStats(groupBy: [TEAM]) { count } } }`, nil).Code(), "BAD_INPUT"},
		})
		sdktest.Same(t, "the logbook", p.Lines("cases", "number", "subject", "startBy", "late", "status"), "1 Ranh đất 2022-02-25 false SETTLED", "2 Lối đi chung 2022-02-25 true NOT_SETTLED", "3 Vay tiền 2022-02-25 false ASSIGNED", "4 Đánh nhau <nil> false OUT_OF_SCOPE")
		for who, q := range map[string]*sdktest.Person{"the district": h.As(district), "the province": h.As("ubnd-tinh")} {
			q.SeesNothing("cases")
			if a := q.Do(`{ outreach { cases { totalCount nodes { subject parties } } teams { nodes { cases { nodes { subject } } } } } units(where: {code: {eq: "h-cau-ke-x-hoa-an"}}) { nodes { records(where: {kind: {eq: "OutreachCase"}}) { totalCount nodes { title } } } } }`, nil); strings.Contains(a.Body, "Ranh") || a.Get("units.nodes.0.records.totalCount") != 0.0 {
				t.Errorf("T8 %s reads of the parties: %s", who, a.Body)
			}
			sdktest.Same(t, who+": outcomes", q.Figures("caseOutcomes", "count", "status"), "NOT_SETTLED = 1", "OUT_OF_SCOPE = 1", "SETTLED = 1")
			sdktest.Same(t, who+": unfinished", q.Figures("caseUnfinished", "count", "status"), "ASSIGNED = 1")
			sdktest.Same(t, who+": late", q.Figures("caseLateStarts", "count", "late"), "false = 3", "true = 1")
		}
		sdktest.Same(t, "the other district's figures", h.As(stranger).Figures("caseOutcomes", "count", "status"))
	})
}

func TestTheLogbookHasNoGapsUnderLoad(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As(commune)
		active := team(t, p, "Tổ hòa giải ấp Hòa Thạnh")
		const asking = 8
		h.AtOnce(asking, func(i int) string { return p.Refused("ReceiveCase", dispute(active, fmt.Sprint("Vụ ", i), nil)) })
		got := p.Lines("cases(first: 50)", "number")
		var want []string
		for i := range asking {
			want = append(want, fmt.Sprint(i+1))
		}
		if slices.Sort(want); !slices.Equal(got, want) {
			t.Errorf("C7 the logbook is numbered %v", got)
		}
	})
}

func TestAnUrgentCaseIsToldAtOnce(t *testing.T) {
	sdktest.Each(t, outreach.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As(commune)
		p.Must("ReceiveCase", dispute(team(t, p, "Tổ hòa giải ấp Hòa Thạnh"), "Đe dọa đánh nhau", in{"urgent": true}))
		told := p.Do(`{ notifications { nodes { text } } }`, nil)
		if got := told.Text("notifications.nodes.0.text"); !strings.Contains(got, "bạo lực") || strings.Contains(got, "Đe dọa") {
			t.Errorf("the chairman is told: %s", told.Body)
		}
		h.Advance(time.Hour)
		if a := h.As(district).Do(`{ notifications { nodes { text } } }`, nil); strings.Contains(a.Body, "bạo lực") {
			t.Errorf("the district reads of it: %s", a.Body)
		}
	})
}
