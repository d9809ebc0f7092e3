package contests_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func (s *server) state(contest string) string {
	return s.officer.Do(fmt.Sprintf(`{ contests { contest(id: %q) { state } } }`, contest), nil).Text("contests.contest.state")
}

// entrants are all entrants by their ranks.
func (s *server) entrants(where string) []map[string]any {
	s.t.Helper()
	var out []map[string]any
	after := "null"
	for {
		a := s.officer.Do(fmt.Sprintf(`{ contests { entrants(first: 100, after: %s, orderBy: {field: RANK}%s) { pageInfo { hasNextPage endCursor }
			nodes { id rank score seconds guess distance bestAt perfect state certificates { nodes { number } } } } } }`, after, where), nil)
		nodes, _ := a.Get("contests.entrants.nodes").([]any)
		for _, n := range nodes {
			out = append(out, n.(map[string]any))
		}
		if a.Get("contests.entrants.pageInfo.hasNextPage") != true {
			return out
		}
		after = fmt.Sprintf("%q", a.Text("contests.entrants.pageInfo.endCursor"))
	}
}

// TestTheRankingOnTheRealServer: what the jobs make of a contest is what a plain recount makes of
// it, and the certificates are numbered by rank, without a gap.
func TestTheRankingOnTheRealServer(t *testing.T) {
	each(t, func(t *testing.T, s *server) {
		s.Work()
		id := s.contest("certifyFrom", 4)
		const people = 40
		for n := range people {
			e := s.enter(id, n)
			a, solution := s.begin(e, n)
			s.pass(time.Duration(n%3) * time.Second)
			if n%10 == 9 { // never hands in
				s.officer.Must("SaveAttempt", in(a, "token", token(n), "answers", wrong(solution, 3)))
				continue
			}
			s.officer.Must("SubmitAttempt", in(a, "token", token(n), "answers", wrong(solution, n%4), "guess", n%13))
		}
		if a := s.officer.Call("CloseContest", "contest { state }", in(id)); a.Codes() != "NOT_OVER" {
			t.Errorf("closed early: %s", a.Body)
		}
		s.pass(25 * time.Hour)
		sdktest.Until(t, "closed", func() bool { return s.state(id) == "CLOSED" })
		s.officer.Must("RankContest", in(id))
		sdktest.Until(t, "ranked", func() bool { return s.state(id) == "RANKED" })
		recounted(t, s.entrants(""), people)
		if a := s.officer.Call("PublishContest", "contest { state }", in(id)); a.Code() != "FORBIDDEN" {
			t.Errorf("an officer publishes: %s", a.Body)
		}
		if a := s.As("ubnd-tinh", "HEAD").Call("PublishContest", "contest { state }", in(id)); a.Code() != "FORBIDDEN" {
			t.Errorf("the unit above publishes: %s", a.Body)
		}
		s.head.Must("PublishContest", in(id))
		want := 0
		for _, e := range s.entrants("") {
			if e["score"].(float64) >= 4 {
				want++
			}
		}
		sdktest.Until(t, "certified", func() bool {
			return s.officer.Do(`{ contests { certificates { totalCount } } }`, nil).Get("contests.certificates.totalCount") == float64(want)
		})
		next := 1.0
		for _, e := range s.entrants("") {
			nodes := e["certificates"].(map[string]any)["nodes"].([]any)
			if has := len(nodes) == 1; has != (e["score"].(float64) >= 4) {
				t.Errorf("%v has %d certificates", e, len(nodes))
			} else if has {
				if n := nodes[0].(map[string]any)["number"]; n != next {
					t.Errorf("number %v after %v", n, next-1)
				}
				next++
			}
		}
		for who, p := range map[string]*sdktest.Person{"another department": s.As("snv"), "the unit above": s.As("ubnd-tinh")} {
			if a := p.Do(`{ contests { entrants { totalCount } contests { nodes { state entrants entries } } } }`, nil); a.Get("contests.entrants.totalCount") != 0.0 || a.Get("contests.contests.nodes.0.entries") != float64(people) {
				t.Errorf("%s sees %s", who, a.Body)
			}
		}
	})
}

// recounted holds ranks against the figures themselves.
func recounted(t *testing.T, all []map[string]any, people int) {
	t.Helper()
	perfect := 0.0
	for _, e := range all {
		if e["perfect"] == true {
			perfect++
		}
	}
	off := func(e map[string]any) float64 {
		g, guessed := e["guess"].(float64)
		if !guessed {
			return 1e9
		}
		return max(g-perfect, perfect-g)
	}
	if len(all) != people || perfect == 0 || !slices.IsSortedFunc(all, func(a, b map[string]any) int {
		return cmp.Or(compare(b["score"], a["score"]), compare(a["seconds"], b["seconds"]), cmp.Compare(off(a), off(b)), compare(a["bestAt"], b["bestAt"]))
	}) {
		t.Errorf("%d entrants, %v with everything right, are ranked %v", len(all), perfect, all)
	}
	for i, e := range all {
		if e["rank"] != float64(i+1) {
			t.Errorf("the %d-th has rank %v", i+1, e["rank"])
		}
	}
}
