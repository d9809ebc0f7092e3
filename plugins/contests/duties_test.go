package contests_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// carried is the real server with a plan of stp whose two tasks are the contests.
func carried(t *testing.T) (*server, *sdktest.Plan) {
	t.Helper()
	h := sdktest.New(t, open(), sdktest.SQLite)
	return office(t, h), h.Plan(sdktest.Task{Text: "Tổ chức cuộc thi tìm hiểu pháp luật"}, sdktest.Task{Text: "Tổ chức hội thi hòa giải viên giỏi"})
}

// Duty 13: a law contest, from the questions to the results and the certificates.
func TestDuty13LawContest(t *testing.T) {
	s, plan := carried(t)
	s.Work()
	part := plan.Part(1, "stp")
	id := s.contest("certifyFrom", 4, "assignment", part)
	sdktest.Same(t, "what proves the task", s.head.Proofs(part), "ContestsContest Tìm hiểu pháp luật")
	for n := range 3 {
		a, solution := s.begin(s.enter(id, n), n)
		s.officer.Must("SubmitAttempt", in(a, "token", token(n), "answers", wrong(solution, n), "guess", n))
	}
	s.pass(25 * time.Hour)
	sdktest.Until(t, "closed", func() bool { return s.state(id) == "CLOSED" })
	s.officer.Must("RankContest", in(id))
	sdktest.Until(t, "ranked", func() bool { return s.state(id) == "RANKED" })
	s.As("snv").SeesNothing("entrants", "attempts", "questions", "certificates")
	s.head.Must("PublishContest", in(id))
	sdktest.Until(t, "certified", func() bool {
		a := s.officer.Do(`{ contests { certificates { nodes { number } } } }`, nil)
		return a.Get("contests.certificates.nodes.0.number") != nil
	})
	if got := s.entrants(""); len(got) != 3 || got[0]["rank"] != 1.0 || got[0]["score"] != 7.0 {
		t.Errorf("the results: %v", got)
	}
	if a := s.As("stp").Do(`{ contests { contestsByYear { count key { opensYear state } } entriesByYear { entriesSum } } }`, nil); a.Get("contests.contestsByYear.0.count") != 1.0 ||
		a.Get("contests.contestsByYear.0.key.state") != "PUBLISHED" || a.Get("contests.entriesByYear.0.entriesSum") != "3" {
		t.Errorf("the figures: %s", a.Body)
	}
	s.As("snv").SeesNothing("entrants", "attempts", "questions", "certificates")
}

// Duty 14: a contest of mediators on a stage, from the teams to the results.
func TestDuty14MediatorContest(t *testing.T) {
	s, plan := carried(t)
	s.Work()
	part := plan.Part(2, "stp")
	id := s.officer.Must("CreateStage", map[string]any{"title": "Hội thi hòa giải viên giỏi", "day": "2022-03-01", "judges": []any{s.As("stp").UserID()}, "assignment": part})
	sdktest.Same(t, "what proves the task", s.head.Proofs(part), "ContestsStage Hội thi hòa giải viên giỏi")
	for i := range 2 {
		s.officer.Must("CreateTeam", map[string]any{"stage": id, "name": fmt.Sprint("Đội ", i+1), "from": "Huyện", "position": i + 1, "members": []any{"A", "B", "C"}})
	}
	s.officer.Must("CreateRound", map[string]any{"stage": id, "name": "Xử lý tình huống", "position": 1, "allowed": 300, "criteria": []any{map[string]any{"name": "Nội dung", "most": "10"}}})
	s.officer.Must("BeginStage", in(id))
	shown := s.officer.Do(`{ contests { performances(first: 10, orderBy: {field: POSITION}) { nodes { id } } } }`, nil)
	for i := range 2 {
		p := shown.Text(fmt.Sprintf("contests.performances.nodes.%d.id", i))
		s.officer.Must("CallPerformance", in(p))
		s.officer.Must("MarkPerformance", in(p, "marks", []any{fmt.Sprintf("%d.00", 7+i)}))
		s.officer.Must("TimePerformance", in(p, "seconds", 280))
	}
	s.As("snv").SeesNothing("sheets")
	s.officer.Must("FinishStage", in(id))
	if a := s.officer.Call("PublishStage", "stage { state }", in(id)); a.Code() != "FORBIDDEN" {
		t.Errorf("an officer publishes: %s", a.Body)
	}
	s.head.Must("PublishStage", in(id))
	teams := s.officer.Do(`{ contests { teams(orderBy: {field: RANK}) { nodes { name total rank } } } }`, nil)
	if teams.Get("contests.teams.nodes.0.name") != "Đội 2" || teams.Get("contests.teams.nodes.0.total") != "8.00" || teams.Get("contests.teams.nodes.0.rank") != 1.0 {
		t.Errorf("the results: %s", teams.Body)
	}
	if a := s.officer.Do(`{ contests { scoresByRound { totalAvg key { round { name } } } } }`, nil); !strings.HasPrefix(a.Text("contests.scoresByRound.0.totalAvg"), "7.50") || a.Get("contests.scoresByRound.0.key.round.name") != "Xử lý tình huống" {
		t.Errorf("the figures: %s", a.Body)
	}
	s.As("snv").SeesNothing("sheets")
}
