package contests_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestRacesOnTheRealServer(t *testing.T) {
	each(t, func(t *testing.T, s *server) {
		id := s.contest("minutes", 10)
		t.Run("one account for each telephone under 50 registers at once", func(t *testing.T) {
			codes := make([]string, 50)
			together(50, func(i int) {
				codes[i] = s.officer.Refused("RegisterContest", in(id, "phone", "0987654321", "name", "Trần Thị Bé", "token", token(1000+i)))
			})
			slices.Sort(codes)
			if n := s.officer.Do(`{ contests { entrants { totalCount } } }`, nil).Get("contests.entrants.totalCount"); n != 1.0 || codes[0] != "" || codes[1] == "" {
				t.Errorf("%v accounts, %v", n, codes)
			}
			for _, c := range codes[1:] {
				if c != "UNIQUE" && c != "PHONE_TAKEN" {
					t.Errorf("refused with %s", c)
				}
			}
		})
		t.Run("C5 an attempt is opened and handed in once", func(t *testing.T) {
			e := s.enter(id, 1)
			opened := make([]string, 4)
			together(4, func(i int) {
				a := s.officer.Call("OpenEntrant", "attempt { id }", in(e, "token", token(1)))
				opened[i] = fmt.Sprint(a.Get("it.attempt.id"), a.Code())
			})
			slices.Sort(opened)
			if left := slices.DeleteFunc(slices.Compact(opened), func(o string) bool { return strings.HasSuffix(o, "CONFLICT") }); len(left) != 1 {
				t.Errorf("C5 four tabs opened %v", left)
			}
			a, solution := s.begin(e, 1)
			answers := make([]string, 8)
			together(8, func(i int) {
				got := s.officer.Call("SubmitAttempt", "score state", in(a, "token", token(1), "answers", wrong(solution, i%4)))
				answers[i] = fmt.Sprint(got.Get("it.score"), got.Get("it.state"), got.Code())
			})
			slices.Sort(answers)
			if left := slices.DeleteFunc(slices.Compact(answers), func(o string) bool { return strings.HasSuffix(o, "CONFLICT") }); len(left) != 1 || !strings.HasSuffix(left[0], "SUBMITTED") {
				t.Errorf("C5 eight submissions were answered %v", left)
			}
			me := s.officer.Call("MineEntrant", "used score", in(e, "token", token(1))).OK()
			if me.Get("it.used") != 1.0 {
				t.Errorf("C5 the entrant stands at %s", me.Body)
			}
		})
		t.Run("C6 the server's clock decides", func(t *testing.T) {
			early, late := s.enter(id, 2), s.enter(id, 3)
			a, solution := s.begin(early, 2)
			b, other := s.begin(late, 3)
			s.officer.Must("SaveAttempt", in(b, "token", token(3), "answers", wrong(other, 5)))
			s.pass(10 * time.Minute)
			if got := s.officer.Call("SubmitAttempt", "score state", in(a, "token", token(2), "answers", solution)).OK(); got.Get("it.score") != 7.0 {
				t.Errorf("C6 at the very end: %s", got.Body)
			}
			s.pass(time.Microsecond)
			if got := s.officer.Call("SaveAttempt", "saved", in(b, "token", token(3), "answers", other)); got.Codes() != "TOO_LATE" {
				t.Errorf("C6 a save after the end: %s", got.Body)
			}
			if got := s.officer.Call("SubmitAttempt", "score state", in(b, "token", token(3), "answers", other)).OK(); got.Get("it.score") != 0.0 || got.Get("it.state") != "EXPIRED" {
				t.Errorf("C6 after the end: %s", got.Body)
			}
		})
	})
}

// stage makes a contest of two teams, one round and one judge, and brings it to its end.
func (s *server) stage(n int) string {
	s.t.Helper()
	id := s.officer.Must("CreateStage", map[string]any{
		"title": fmt.Sprint("Hội thi ", n), "day": "2022-03-01", "judges": []any{s.officer.UserID()},
	})
	s.officer.Must("CreateRound", map[string]any{
		"stage": id, "name": "Chào hỏi", "position": 1, "allowed": 300, "each": 60, "cost": "0.50",
		"criteria": []any{map[string]any{"name": "Nội dung", "most": "6"}, map[string]any{"name": "Phong cách", "most": "4"}},
	})
	for i := range 2 {
		s.officer.Must("CreatePrize", map[string]any{"stage": id, "name": fmt.Sprint("Giải ", i+1), "position": i + 1, "money": "1500000"})
		s.officer.Must("CreateTeam", map[string]any{
			"stage": id, "name": fmt.Sprint("Đội ", i), "from": fmt.Sprint("Huyện ", i), "position": i + 1, "members": []any{"A", "B", "C"}, "reserve": "D",
		})
	}
	s.officer.Must("BeginStage", in(id))
	performances, _ := s.officer.Do(fmt.Sprintf(`{ contests { performances(where: {stage: {id: {eq: %q}}}) { nodes { id } } } }`, id), nil).Get("contests.performances.nodes").([]any)
	if len(performances) != 2 {
		s.t.Fatalf("%d performances", len(performances))
	}
	for i, p := range performances {
		p := p.(map[string]any)["id"].(string)
		s.officer.Must("CallPerformance", in(p))
		s.officer.Must("MarkPerformance", in(p, "marks", []any{fmt.Sprintf("%d.25", i+1), "3.00"}))
		s.officer.Must("TimePerformance", in(p, "seconds", 300+i*61))
	}
	s.officer.Must("FinishStage", in(id))
	return id
}

func TestTheStageOnTheRealServer(t *testing.T) {
	each(t, func(t *testing.T, s *server) {
		const stages = 6
		var ids []string
		for n := range stages {
			ids = append(ids, s.stage(n))
		}
		if a := s.officer.Call("PublishStage", "stage { state }", in(ids[0])); a.Code() != "FORBIDDEN" {
			t.Errorf("an officer publishes: %s", a.Body)
		}
		for who, p := range map[string]*sdktest.Person{"another department": s.As("snv"), "a district": s.As("h-cau-ke")} {
			if a := p.Call("PublishStage", "stage { state }", in(ids[0])); a.Code() != "FORBIDDEN" {
				t.Errorf("%s publishes: %s", who, a.Body)
			}
			board := p.Do(fmt.Sprintf(`{ contests { teams(where: {stage: {id: {eq: %q}}}, orderBy: {field: TOTAL, direction: DESC}) { nodes { name total penalty rank } } sheets { totalCount } } }`, ids[0]), nil)
			// 5.25 less one minute begun, and 4.25
			if board.Get("contests.teams.nodes.0.total") != "4.25" || board.Get("contests.teams.nodes.1.penalty") != "0.00" && board.Get("contests.teams.nodes.0.penalty") != "1.00" || board.Get("contests.sheets.totalCount") != 0.0 || board.Get("contests.teams.nodes.0.rank") != nil {
				t.Errorf("%s sees %s", who, board.Body)
			}
		}
		// C7: all are published at once, each with two certificates of one book.
		var mu sync.Mutex
		wrong := []string{}
		together(stages, func(i int) {
			for range 10 {
				a := s.head.Call("PublishStage", "stage { state }", in(ids[i]))
				if a.Code() == "CONFLICT" {
					continue
				}
				if a.Code() != "" {
					mu.Lock()
					wrong = append(wrong, a.Body)
					mu.Unlock()
				}
				return
			}
		})
		nodes, _ := s.officer.Do(`{ contests { certificates(orderBy: {field: NUMBER}) { nodes { number holder award team { prize { name } } } } } }`, nil).Get("contests.certificates.nodes").([]any)
		if len(wrong) > 0 || len(nodes) != 2*stages {
			t.Fatalf("C7 %d certificates of %d: %v", len(nodes), 2*stages, wrong)
		}
		for i, n := range nodes {
			c := n.(map[string]any)
			if prize := c["team"].(map[string]any)["prize"].(map[string]any)["name"]; c["number"] != float64(i+1) || c["award"] != prize {
				t.Errorf("C7 the %d-th certificate is %v", i+1, c)
			}
		}
		board := s.officer.Call("BoardStage", "state teams rounds", in(ids[0])).OK()
		if board.Get("it.state") != "PUBLISHED" || board.Get("it.rounds.0") != "Chào hỏi" || len(board.Get("it.teams").([]any)) != 2 {
			t.Errorf("the board: %s", board.Body)
		}
		money := s.officer.Do(`{ contests { prizeMoney { costSum } } }`, nil)
		if money.Get("contests.prizeMoney.0.costSum") != "1500000" && money.Get("contests.prizeMoney.0.costSum") != "3000000" {
			t.Errorf("the prize money: %s", money.Body)
		}
	})
}

// TestNoUnitReadsOneJudgesSheetInATotal: another unit sees that a team is on the stage, and what it
// got when every judge has given a sheet.
func TestNoUnitReadsOneJudgesSheetInATotal(t *testing.T) {
	each(t, func(t *testing.T, s *server) {
		province := s.As("ubnd-tinh", "OFFICER")
		id := province.Must("CreateStage", map[string]any{"title": "Hội thi", "day": "2022-03-01", "judges": []any{province.UserID(), s.As("sgddt").UserID()}})
		province.Must("CreateRound", map[string]any{"stage": id, "name": "Chào hỏi", "position": 1, "allowed": 300, "criteria": []any{map[string]any{"name": "Nội dung", "most": "10"}}})
		for i := range 2 {
			province.Must("CreateTeam", map[string]any{"stage": id, "name": fmt.Sprint("Đội ", i), "from": "Huyện", "position": i + 1, "members": []any{"A", "B", "C"}})
		}
		province.Must("BeginStage", in(id))
		first := province.Do(`{ contests { performances(first: 1) { nodes { id } } } }`, nil).Text("contests.performances.nodes.0.id")
		province.Must("CallPerformance", in(first))
		province.Must("MarkPerformance", in(first, "marks", []any{"7.25"}))
		province.Must("TimePerformance", in(first, "seconds", 200))
		for who, p := range map[string]*sdktest.Person{"another department": s.As("snv"), "a district": s.As("h-cau-ke"), "the second judge, of a unit below": s.As("sgddt")} {
			a := p.Do(`{ contests { performances { nodes { state sheets average total } } teams { nodes { total rank prize { name } } } sheets { totalCount } } }`, nil)
			if a.Get("contests.performances.nodes.0.state") != "DONE" || a.Get("contests.performances.nodes.0.sheets") != 1.0 || strings.Contains(a.Body, "7.25") {
				t.Errorf("%s sees %s", who, a.Body)
			}
		}
	})
}
