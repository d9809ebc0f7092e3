package outreach_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// team makes an active team of the unit and returns its id.
func team(t testing.TB, p *sdktest.Person, name string) string {
	t.Helper()
	id := must(t, p, "CreateTeam", "team", in{"name": name, "members": 5, "women": 2, "minority": 1, "minorityMany": true, "areas": []any{"RURAL"}})
	return must(t, p, "FoundTeam", "team", in{"id": id, "decisionNo": "12/QĐ-UBND", "on": "2021-03-01"})
}

func TestATeamHasTheCompositionOfTheLaw(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		head, officer := h.As(commune), h.As(commune, "OFFICER")
		found := func(members, women, minority int, many bool) string {
			name := fmt.Sprintf("Tổ %d %d %d %t", members, women, minority, many)
			id := must(t, officer, "CreateTeam", "team", in{"name": name, "members": members, "women": women, "minority": minority, "minorityMany": many})
			return refused(head, "FoundTeam", "team { id }", in{"id": id, "decisionNo": "12/QĐ-UBND", "on": "2022-02-01"})
		}
		check(t, map[string]row{
			"two mediators": {found(2, 1, 0, false), "TOO_FEW"},
			"three men":     {found(3, 0, 0, false), "NO_WOMAN"},
			"nobody of a minority where they are many":  {found(3, 1, 0, true), "NO_MINORITY"},
			"all of it at once":                         {found(1, 0, 0, true), "NO_MINORITY NO_WOMAN TOO_FEW"},
			"three, one a woman, no minorities there":   {found(3, 1, 0, false), ""},
			"more women than mediators":                 {refused(officer, "CreateTeam", "team { id }", in{"name": "x", "members": 3, "women": 4}), "MORE_THAN_ALL"},
			"a name twice":                              {refused(officer, "CreateTeam", "team { id }", in{"name": "Tổ 3 1 0 false", "members": 3}), "UNIQUE"},
			"the same name in another commune is its":   {refused(h.As(stranger), "CreateTeam", "team { id }", in{"name": "Tổ 3 1 0 false", "members": 3}), ""},
			"an officer founds none":                    {refused(officer, "FoundTeam", "team { id }", in{"id": lines(t, officer, "teams", `(where: {name: {eq: "Tổ 2 1 0 false"}})`, "id")[0], "decisionNo": "1", "on": "2022-02-01"}), "FORBIDDEN"},
			"an active team does not lose its only one": {refused(officer, "UpdateTeam", "team { id }", in{"id": lines(t, officer, "teams", `(where: {status: {eq: ACTIVE}})`, "id")[0], "version": 2, "women": 0}), "NO_WOMAN"},
		})
		id := team(t, head, "Tổ hòa giải ấp Hòa Thạnh")
		review := func(more in) string {
			return refused(head, "ConsolidateTeam", "team { id }", in{"id": id, "on": "2022-02-20", "members": 5, "women": 2, "minority": 1}.with(more))
		}
		check(t, map[string]row{
			"a day to come":                        {review(in{"on": "2022-03-02"}), "WRONG_DAY"},
			"a change without a decision":          {review(in{"members": 4}), "MISSING"},
			"a review that leaves the law":         {review(in{"members": 2, "women": 0, "minority": 0, "decisionNo": "15/QĐ"}), "NO_MINORITY NO_WOMAN TOO_FEW"},
			"another unit's team":                  {refused(h.As(stranger), "ConsolidateTeam", "team { id }", in{"id": id, "on": "2022-02-20", "members": 5}), "NOT_FOUND"},
			"the yearly review":                    {review(in{"members": 6, "decisionNo": "15/QĐ-UBND"}), ""},
			"a second review of the same year":     {review(in{"members": 6, "on": "2022-03-01"}), "UNIQUE"},
			"a team that is founded is founded":    {refused(head, "FoundTeam", "team { id }", in{"id": id, "decisionNo": "1", "on": "2022-02-01"}), "INVALID_STATE"},
			"the district only looks at the teams": {refused(h.As(district), "DissolveTeam", "team { id }", in{"id": id, "on": "2022-02-20", "reason": "x"}), "FORBIDDEN"},
		})
		same(t, "the team after its review", lines(t, head, "teams", `(where: {name: {search: "hoa thanh"}})`, "members", "reviewedOn", "reviewDue", "decisionNo"), "6 2022-02-20 2023-02-20 15/QĐ-UBND")
		same(t, "its history", lines(t, head, "teamReviews", "", "year", "members", "changed"), "2022 6 true")
		same(t, "mediators, for the province", figures(t, h.As("ubnd-tinh"), "teamMembers", "membersSum", "minorityMany"), "false = 3", "true = 6")
		same(t, "reviews of the year, for the district", figures(t, h.As(district), "teamReviewNumbers", "count", "onYear", "changed"), "2022 true = 1")
		nothing(t, h.As("sgddt"), "a department", "teams", "teamReviews")
	})
}

// dispute is the input of a case of a team.
func dispute(team, subject string, more in) in {
	return in{"subject": subject, "team": team, "type": "LAND", "grounds": "REQUEST", "receivedOn": "2022-02-21", "parties": "Bên A và bên B, ấp Hòa Thạnh"}.with(more)
}

func TestACaseStaysInTheCommuneAndItsFiguresGoUp(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As(commune)
		active := team(t, p, "Tổ hòa giải ấp Hòa Thạnh")
		idle := must(t, p, "CreateTeam", "team", in{"name": "Tổ chưa thành lập", "members": 3})
		receive := func(q *sdktest.Person, in in) string { return refused(q, "ReceiveCase", "case { id }", in) }
		check(t, map[string]row{
			"a team that is not active":   {receive(p, dispute(idle, "x", nil)), "NOT_ACTIVE"},
			"another unit names the team": {receive(h.As(stranger), dispute(active, "x", nil)), "NOT_FOUND"},
			"the district keeps no case":  {receive(h.As(district), dispute(active, "x", nil)), "NOT_ACTIVE"},
			"a day to come":               {receive(p, dispute(active, "x", in{"receivedOn": "2022-03-02"})), "WRONG_DAY"},
		})
		walk := func(subject, on string, steps ...in) string {
			id := must(t, p, "ReceiveCase", "case", dispute(active, subject, nil))
			for i, s := range steps {
				must(t, p, []string{"AssignCase", "StartCase", "EndCase"}[i], "case", in{"id": id}.with(s))
			}
			return id
		}
		given := in{"mediators": "Hòa giải viên một", "on": "2022-02-22"}
		walk("Ranh đất", "", given, in{"on": "2022-02-25"}, in{"outcome": "SETTLED", "on": "2022-02-28", "agreement": "Cắm lại mốc.", "written": true})
		slow := walk("Lối đi chung", "", given, in{"on": "2022-02-26"})
		waits := walk("Vay tiền", "", given)
		fresh := walk("Đánh nhau", "")
		end := func(id, outcome string, more in) string {
			return refused(p, "EndCase", "case { id }", in{"id": id, "outcome": outcome, "on": "2022-03-01"}.with(more))
		}
		check(t, map[string]row{
			"settled, but how":                   {end(slow, "SETTLED", nil), "MISSING"},
			"not settled, and the parties?":      {end(slow, "NOT_SETTLED", nil), "MISSING"},
			"no outcome":                         {end(slow, "STARTED", nil), "NO_OUTCOME"},
			"settled before it started":          {end(waits, "SETTLED", in{"agreement": "x"}), "NOT_STARTED"},
			"ended before it started":            {end(slow, "NOT_SETTLED", in{"guidance": "Tòa án", "on": "2022-02-24"}), "WRONG_DAY"},
			"started before it was assigned":     {refused(p, "StartCase", "case { id }", in{"id": waits, "on": "2022-02-21"}), "WRONG_DAY"},
			"received after it was assigned":     {refused(p, "UpdateCase", "case { id }", in{"id": waits, "version": 2, "receivedOn": "2022-02-24"}), "AFTER_ASSIGNMENT"},
			"started twice":                      {refused(p, "StartCase", "case { id }", in{"id": slow, "on": "2022-03-01"}), "INVALID_STATE"},
			"out of scope at once":               {end(fresh, "OUT_OF_SCOPE", in{"guidance": "Công an xã"}), ""},
			"ended twice":                        {end(fresh, "OUT_OF_SCOPE", in{"guidance": "Công an xã"}), "INVALID_STATE"},
			"not settled, sent to the court":     {end(slow, "NOT_SETTLED", in{"guidance": "Tòa án nhân dân huyện"}), ""},
			"the district ends no case":          {refused(h.As(district), "EndCase", "case { id }", in{"id": waits, "outcome": "TERMINATED_BY_PARTY", "on": "2022-03-01"}), "NOT_FOUND"},
			"an auditor ends none":               {refused(h.As(commune, "AUDITOR"), "EndCase", "case { id }", in{"id": waits, "outcome": "TERMINATED_BY_PARTY", "on": "2022-03-01"}), "FORBIDDEN"},
			"a figure by what is not for others": {h.As(district).Do(`{ outreach { caseStats(groupBy: [TEAM]) { count } } }`, nil).Code(), "BAD_INPUT"},
		})
		same(t, "the logbook", lines(t, p, "cases", "", "number", "subject", "startBy", "late", "status"), "1 Ranh đất 2022-02-25 false SETTLED", "2 Lối đi chung 2022-02-25 true NOT_SETTLED", "3 Vay tiền 2022-02-25 false ASSIGNED", "4 Đánh nhau <nil> false OUT_OF_SCOPE")
		for who, q := range map[string]*sdktest.Person{"the district": h.As(district), "the province": h.As("ubnd-tinh")} {
			nothing(t, q, who, "cases")
			if a := q.Do(`{ outreach { cases { totalCount nodes { subject parties } } teams { nodes { cases { nodes { subject } } } } } units(where: {code: {eq: "h-cau-ke-x-hoa-an"}}) { nodes { records(where: {kind: {eq: "OutreachCase"}}) { totalCount nodes { title } } } } }`, nil); strings.Contains(a.Body, "Ranh") || a.Get("units.nodes.0.records.totalCount") != 0.0 {
				t.Errorf("T8 %s reads of the parties: %s", who, a.Body)
			}
			same(t, who+": outcomes", figures(t, q, "caseOutcomes", "count", "status"), "NOT_SETTLED = 1", "OUT_OF_SCOPE = 1", "SETTLED = 1")
			same(t, who+": unfinished", figures(t, q, "caseUnfinished", "count", "status"), "ASSIGNED = 1")
			same(t, who+": late", figures(t, q, "caseLateStarts", "count", "late"), "false = 3", "true = 1")
		}
		same(t, "the other district's figures", figures(t, h.As(stranger), "caseOutcomes", "count", "status"))
	})
}

func TestTheLogbookHasNoGapsUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As(commune)
		active := team(t, p, "Tổ hòa giải ấp Hòa Thạnh")
		const asking = 8
		var all sync.WaitGroup
		for i := range asking {
			all.Go(func() {
				for code := "CONFLICT"; code == "CONFLICT"; {
					code = refused(p, "ReceiveCase", "case { id }", dispute(active, fmt.Sprint("Vụ ", i), nil))
				}
			})
		}
		all.Wait()
		got := lines(t, p, "cases", "(first: 50)", "number")
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
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As(commune)
		must(t, p, "ReceiveCase", "case", dispute(team(t, p, "Tổ hòa giải ấp Hòa Thạnh"), "Đe dọa đánh nhau", in{"urgent": true}))
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
