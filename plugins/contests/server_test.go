package contests_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// open is the module with what is open to the public open to officers, so that a test reaches it by
// GraphQL.
func open() sdk.Module {
	m := contests.Module()
	m.Parts = append(m.Parts, sdk.Allow("OFFICER", "Contest", "info", "register", "board"), sdk.Allow("OFFICER", "Entrant", "verify", "open", "mine"),
		sdk.Allow("OFFICER", "Attempt", "save", "submit"), sdk.Allow("OFFICER", "Stage", "board"))
	return m
}

// each runs a test on the real server, on both databases.
func each(t *testing.T, f func(t *testing.T, s *server)) {
	t.Helper()
	sdktest.Each(t, open(), func(t *testing.T, h *sdktest.Host) { f(t, office(t, h)) })
}

// office is the server as the office uses it.
func office(t *testing.T, h *sdktest.Host) *server {
	return &server{t: t, Host: h, officer: h.As("stp", "OFFICER"), head: h.As("stp", "HEAD"), now: time.Date(2022, 3, 1, 1, 0, 0, 0, time.UTC)}
}

// server is the real server with the contests of the office.
type server struct {
	*sdktest.Host
	t             *testing.T
	officer, head *sdktest.Person
	now           time.Time
}

func (s *server) pass(d time.Duration) {
	s.Advance(d)
	s.now = s.now.Add(d)
}

// in is the input of an action on a record.
func in(id string, more ...any) sdktest.In {
	out := sdktest.In{"id": id}
	for i := 0; i < len(more); i += 2 {
		out[more[i].(string)] = more[i+1]
	}
	return out
}

// contest opens a contest of five questions as that of the world.
func (s *server) contest(more ...any) string {
	s.t.Helper()
	input := map[string]any{
		"title": "Tìm hiểu pháp luật", "opens": s.now.Format(instant), "closes": s.now.Add(24 * time.Hour).Format(instant), "minutes": 10, "attempts": 2,
	}
	for i := 0; i < len(more); i += 2 {
		input[more[i].(string)] = more[i+1]
	}
	id := s.officer.Must("CreateContest", input)
	for i, t := range []struct{ draw, points int }{{3, 1}, {2, 2}} {
		topic := s.officer.Must("CreateTopic", map[string]any{"contest": id, "name": fmt.Sprint("Chủ đề ", i), "position": i, "draw": t.draw, "points": t.points})
		for _, practice := range []bool{false, true} {
			var questions map[string]any
			if err := json.Unmarshal([]byte(bankJSON(fmt.Sprint("T", i), 10, practice)), &questions); err != nil {
				s.t.Fatal(err)
			}
			s.officer.Must("ImportQuestionsTopic", in(topic, "questions", questions["questions"]))
		}
	}
	s.officer.Must("StartContest", in(id))
	return id
}

func (s *server) enter(contest string, n int) string {
	s.t.Helper()
	return s.officer.Must("RegisterContest", in(contest, "phone", fmt.Sprintf("09%08d", n), "name", fmt.Sprint("Nguyễn Văn ", n), "from", fmt.Sprint("Xã ", n%3), "token", token(n)))
}

func (s *server) begin(entrant string, n int) (attempt, solution string) {
	s.t.Helper()
	a := s.officer.Call("OpenEntrant", "attempt { id } questions deadline", in(entrant, "token", token(n))).OK()
	questions, _ := a.Get("it.questions").([]any)
	for _, q := range questions {
		for i, o := range q.(map[string]any)["options"].([]any) {
			if o == right {
				solution += fmt.Sprint(i)
			}
		}
	}
	return a.Text("it.attempt.id"), solution
}

func TestAnEntrantOnTheRealServer(t *testing.T) {
	each(t, func(t *testing.T, s *server) {
		id := s.contest("liveBoard", true)
		e := s.enter(id, 1)
		if again := s.enter(id, 1); again != e {
			t.Errorf("registered again as %s", again)
		}
		a, solution := s.begin(e, 1)
		if len(solution) != 5 {
			t.Fatalf("the paper has the solution %q", solution)
		}
		for _, c := range []struct {
			name, mutation, id, selection string
			more                          []any
			path, want                    string
		}{
			{"a save", "SaveAttempt", a, "saved sequence", []any{"answers", solution[:2] + "---", "sequence", 2}, "saved", "true"},
			{"an older save", "SaveAttempt", a, "saved sequence", []any{"answers", "-----", "sequence", 1}, "saved", "false"},
			{"the paper again", "OpenEntrant", e, "answers attempt { id }", nil, "answers", solution[:2] + "---"},
			{"the submission", "SubmitAttempt", a, "score state", []any{"answers", solution, "guess", 3}, "score", "7"},
			{"again", "SubmitAttempt", a, "score state", []any{"answers", "-----"}, "score", "7"},
			{"one's place", "MineEntrant", e, "rank score", nil, "rank", "1"},
		} {
			if got := s.officer.Call(c.mutation, c.selection, in(c.id, append(c.more, "token", token(1))...)).OK(); fmt.Sprint(got.Get("it."+c.path)) != c.want {
				t.Errorf("%s: %s", c.name, got.Body)
			}
		}
		board := s.officer.Call("BoardContest", "top places", in(id)).OK()
		if board.Get("it.top.0.name") != "N. V. 1" || board.Get("it.places.0.from") != "Xã 1" || fmt.Sprint(board.Get("it.places.0.entrants")) != "1" {
			t.Errorf("the board: %s", board.Body)
		}
		figures := s.officer.Do(`{ contests { entrantsByPlace { count key { from contest { title } } } scoresByPlace { scoreAvg } } }`, nil)
		if figures.Get("contests.entrantsByPlace.0.key.from") != "Xã 1" || figures.Get("contests.scoresByPlace.0.scoreAvg") != "7.00" {
			t.Errorf("the figures: %s", figures.Body)
		}
	})
}
