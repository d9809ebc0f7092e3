package contests_test

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// carried is the real server with a plan of stp whose two tasks are the contests. What is open to
// the public is open to officers here, as in each.
func carried(t *testing.T) *server {
	t.Helper()
	m := contests.Module()
	m.Parts = append(m.Parts, sdk.Allow("OFFICER", "Contest", "info", "register", "board"), sdk.Allow("OFFICER", "Entrant", "verify", "open", "mine"),
		sdk.Allow("OFFICER", "Attempt", "save", "submit"), sdk.Allow("OFFICER", "Stage", "board"))
	h := sdktest.New(t, m, sdktest.SQLite)
	s := &server{t: t, Host: h, officer: h.As("stp", "OFFICER"), head: h.As("stp", "HEAD"), now: time.Date(2022, 3, 1, 1, 0, 0, 0, time.UTC)}
	text := "UBND TỈNH MẪU\nSỞ TƯ PHÁP\n\nSố: 07/KH-STP\n\nTỉnh Mẫu, ngày 10 tháng 01 năm 2022\n\nKẾ HOẠCH\nCông tác phổ biến, giáo dục pháp luật năm 2022\n\nII. NHIỆM VỤ\n\n1. Cuộc thi\n\n" +
		"1.1. Tổ chức cuộc thi tìm hiểu pháp luật.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Thời gian thực hiện: Hằng năm.\n\n" +
		"1.2. Tổ chức hội thi hòa giải viên giỏi.\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Thời gian thực hiện: Hằng năm.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp./.\n"
	stp := h.As("stp")
	made := s.must(stp, "importPlan", "plan { id version }", map[string]any{"fileName": "ke-hoach.txt", "content": base64.StdEncoding.EncodeToString([]byte(text))})
	s.must(stp, "publishPlan", "plan { state }", map[string]any{"planId": made.Text("m.plan.id"), "version": made.Get("m.plan.version")})
	return s
}

// part is stp's part of the task that begins so.
func (s *server) part(content string) string {
	s.t.Helper()
	a := s.As("stp").Do(`{ assignments(first: 20) { nodes { id task { content } } } }`, nil)
	nodes, _ := a.Get("assignments.nodes").([]any)
	for i := range nodes {
		if strings.HasPrefix(a.Text(fmt.Sprintf("assignments.nodes.%d.task.content", i)), content) {
			return a.Text(fmt.Sprintf("assignments.nodes.%d.id", i))
		}
	}
	s.t.Fatalf("no part of %q in %s", content, a.Body)
	return ""
}

// proven fails unless the part lists the record, and says who has to do it.
func (s *server) proven(part, title string) {
	s.t.Helper()
	a := s.As("stp").Do(`query($id: ID!) { node(id: $id) { ... on Assignment { role unit { code } records(first: 5) { nodes { module title } } } } }`, map[string]any{"id": part})
	if a.Get("node.unit.code") != "stp" || a.Get("node.role") != "LEAD" || a.Get("node.records.nodes.0.title") != title || a.Get("node.records.nodes.0.module") != "contests" {
		s.t.Errorf("the task does not show %q: %s", title, a.Body)
	}
}

// unseen fails if another unit sees anything in the lists.
func (s *server) unseen(lists ...string) {
	s.t.Helper()
	for _, list := range lists {
		if a := s.As("snv").Do(fmt.Sprintf("{ contests { %s { totalCount } } }", list), nil); a.Get("contests."+list+".totalCount") != 0.0 {
			s.t.Errorf("another unit sees %s: %s", list, a.Body)
		}
	}
}

// Duty 13: a law contest, from the questions to the results and the certificates.
func TestDuty13LawContest(t *testing.T) {
	s := carried(t)
	s.Work()
	part := s.part("Tổ chức cuộc thi")
	id := s.contest("certifyFrom", 4, "assignment", part)
	s.proven(part, "Tìm hiểu pháp luật")
	for n := range 3 {
		a, solution := s.begin(s.enter(id, n), n)
		s.must(s.officer, "contestsSubmitAttempt", "score", in(a, "token", token(n), "answers", wrong(solution, n), "guess", n))
	}
	s.pass(25 * time.Hour)
	s.until("closed", func() bool { return s.state(id) == "CLOSED" })
	s.must(s.officer, "contestsRankContest", "contest { state }", in(id))
	s.until("ranked", func() bool { return s.state(id) == "RANKED" })
	s.unseen("entrants", "attempts", "questions", "certificates")
	s.must(s.head, "contestsPublishContest", "contest { state }", in(id))
	s.until("certified", func() bool {
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
	s.unseen("entrants", "attempts", "questions", "certificates")
}

// Duty 14: a contest of mediators on a stage, from the teams to the results.
func TestDuty14MediatorContest(t *testing.T) {
	s := carried(t)
	s.Work()
	part := s.part("Tổ chức hội thi")
	id := s.must(s.officer, "contestsCreateStage", "stage { id }", map[string]any{"title": "Hội thi hòa giải viên giỏi", "day": "2022-03-01", "judges": []any{s.As("stp").UserID()}, "assignment": part}).Text("m.stage.id")
	s.proven(part, "Hội thi hòa giải viên giỏi")
	for i := range 2 {
		s.must(s.officer, "contestsCreateTeam", "team { id }", map[string]any{"stage": id, "name": fmt.Sprint("Đội ", i+1), "from": "Huyện", "position": i + 1, "members": []any{"A", "B", "C"}})
	}
	s.must(s.officer, "contestsCreateRound", "round { id }", map[string]any{"stage": id, "name": "Xử lý tình huống", "position": 1, "allowed": 300, "criteria": []any{map[string]any{"name": "Nội dung", "most": "10"}}})
	s.must(s.officer, "contestsBeginStage", "stage { state }", in(id))
	shown := s.officer.Do(`{ contests { performances(first: 10, orderBy: {field: POSITION}) { nodes { id } } } }`, nil)
	for i := range 2 {
		p := shown.Text(fmt.Sprintf("contests.performances.nodes.%d.id", i))
		s.must(s.officer, "contestsCallPerformance", "performance { state }", in(p))
		s.must(s.officer, "contestsMarkPerformance", "performance { state }", in(p, "marks", []any{fmt.Sprintf("%d.00", 7+i)}))
		s.must(s.officer, "contestsTimePerformance", "performance { state }", in(p, "seconds", 280))
	}
	s.unseen("sheets")
	s.must(s.officer, "contestsFinishStage", "stage { state }", in(id))
	if a := do(s.officer, "contestsPublishStage", "stage { state }", in(id)); a.Code() != "FORBIDDEN" {
		t.Errorf("an officer publishes: %s", a.Body)
	}
	s.must(s.head, "contestsPublishStage", "stage { state }", in(id))
	teams := s.officer.Do(`{ contests { teams(orderBy: {field: RANK}) { nodes { name total rank } } } }`, nil)
	if teams.Get("contests.teams.nodes.0.name") != "Đội 2" || teams.Get("contests.teams.nodes.0.total") != "8.00" || teams.Get("contests.teams.nodes.0.rank") != 1.0 {
		t.Errorf("the results: %s", teams.Body)
	}
	if a := s.officer.Do(`{ contests { scoresByRound { totalAvg key { round { name } } } } }`, nil); !strings.HasPrefix(a.Text("contests.scoresByRound.0.totalAvg"), "7.50") || a.Get("contests.scoresByRound.0.key.round.name") != "Xử lý tình huống" {
		t.Errorf("the figures: %s", a.Body)
	}
	s.unseen("sheets")
}
