package app

import (
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/demo"
)

// The duties that rest on the core are walked in the demonstration, where all 58 are tasks with
// their units. What cannot be walked to its end yet says so in a line that begins with "missing".

var shown struct {
	sync.Once
	url string
	app *App
	end func()
	err error
}

// demonstration is one demonstration behind HTTP for all these tests.
func demonstration(t *testing.T) *office {
	t.Helper()
	shown.Do(func() {
		var folder string
		if folder, shown.err = os.MkdirTemp("", "duties"); shown.err != nil { //nolint:usetesting // it outlives the first of these tests
			return
		}
		clk := clock.Fixed(config.DemoStart)
		a, err := Open(context.Background(), config.Data{Data: filepath.Join(folder, "data")}, BringUp, clk, slog.New(slog.DiscardHandler))
		if err == nil {
			_, err = demo.Fill(context.Background(), demo.House{Runner: a.Runner, Planning: a.Planning, People: a.People, Reporting: a.Reporting, Store: a.Store, Clock: a.Clock, Disk: a.Files.Disk})
		}
		if err == nil {
			err = a.Modules.Register(context.Background())
		}
		if err == nil {
			err = a.Modules.Follow(context.Background())
		}
		if shown.err = err; err != nil {
			return
		}
		server := httptest.NewServer(a.Door(config.Serve{}, nil))
		shown.url, shown.app = server.URL, a
		shown.end = func() {
			server.CloseClientConnections()
			server.Close()
			_ = a.Close()
			_ = os.RemoveAll(folder)
		}
	})
	if shown.err != nil {
		t.Fatal(shown.err)
	}
	return &office{t: t, url: shown.url}
}

func TestMain(m *testing.M) {
	code := m.Run()
	if shown.end != nil {
		shown.end()
	}
	os.Exit(code)
}

func (o *office) official(username string) *person { return o.signInWith(username, demo.Password) }

const taskDoc = `query($n:String!){tasks(where:{number:{eq:$n}}){nodes{id title standing timing state taskGroup{number} plan{title} assignments(first:100){nodes{id state percent dueOn unit{code}}}}}}`

// task reads the one task with a number.
func (p *person) task(number string) answer {
	p.t.Helper()
	all := p.ask(taskDoc, map[string]any{"n": number}).at("tasks", "nodes")
	if n := len(all.list()); n != 1 {
		p.t.Fatalf("%d tasks %s, want 1", n, number)
	}
	return all.at(0)
}

// total asks for the totalCount of a list.
func (p *person) total(list string) int {
	p.t.Helper()
	n, _ := p.ask(fmt.Sprintf(`{x: %s{totalCount}}`, list), nil).at("x", "totalCount").v.(float64)
	return int(n)
}

// whose are the units of a task's assignments in a year.
func (a answer) whose(year string) map[string]string {
	out := map[string]string{}
	for _, part := range a.at("assignments", "nodes").list() {
		if day := part.at("dueOn").text(); len(day) > 4 && day[:4] == year {
			out[part.at("unit", "code").text()] = part.at("state").text()
		}
	}
	return out
}

func TestDuty01GuidesAllUnits(t *testing.T) {
	o := demonstration(t)
	stp, snv := o.official("stp"), o.official("snv")
	issued := `awareness{guidances(where:{unit:{code:{eq:"stp"}},status:{ne:DRAFT}}){totalCount}}`
	seen := func(p *person) float64 {
		return p.ask("{"+issued+"}", nil).at("awareness", "guidances", "totalCount").v.(float64)
	}
	if n := seen(stp); n == 0 || seen(snv) != n {
		t.Errorf("the department sees %v letters that it has issued, another unit %v", n, seen(snv))
	}
	answers := `{awareness{acknowledgements{totalCount} others: acknowledgements(where:{unit:{code:{ne:"snv"}}}){totalCount}}}`
	if n := stp.ask(answers, nil).at("awareness", "others", "totalCount").v.(float64); n < 5 {
		t.Errorf("%v units took note", n)
	}
	if n := snv.ask(answers, nil).at("awareness", "others", "totalCount").v.(float64); n != 0 {
		t.Errorf("another unit sees who else took note: %v", n)
	}
	t.Log("missing: the letter to the chairman as a paper")
}

// TestDuty03FocusesOnPriorityGroups: reach and money by group and area, of all modules in one question.
func TestDuty03FocusesOnPriorityGroups(t *testing.T) {
	o := demonstration(t)
	const equity = `{
		outreach { groups: attendancesByGroup { attendancesSum key { groupsEach } } areas: attendancesByArea { attendancesSum key { areasEach } } whole: sessionStats { attendancesSum } }
		media { groups: eventGroups { attendancesSum key { groupsEach } } }
		funding { groups: spentByGroup { amountSum key { groupsEach } } areas: spentByArea { amountSum key { areasEach } } }
	}`
	of := func(a answer, module, field, tag string) string {
		for _, g := range a.at(module, field).list() {
			for _, v := range g.at("key").v.(map[string]any) {
				if v == tag {
					m := g.v.(map[string]any)
					delete(m, "key")
					for _, sum := range m {
						return fmt.Sprint(sum)
					}
				}
			}
		}
		return "nothing"
	}
	all, other := o.official("stp").ask(equity, nil), o.official("snv").ask(equity, nil)
	for _, what := range [][3]string{
		{"outreach", "groups", "ETHNIC_MINORITY"}, {"outreach", "areas", "ISLAND_COMMUNE"}, {"media", "groups", "ETHNIC_MINORITY"}, {"funding", "groups", "ETHNIC_MINORITY"}, {"funding", "areas", "ISLAND_COMMUNE"},
	} {
		if got := of(all, what[0], what[1], what[2]); got == "nothing" || got == "0" || got == "<nil>" {
			t.Errorf("%v: %s", what, got)
		}
		if got := of(other, what[0], what[1], what[2]); got != "nothing" {
			t.Errorf("%v: a unit without a part in it reads %s", what, got)
		}
	}
}

func TestDuty02UrgesWhoIsLate(t *testing.T) {
	o := demonstration(t)
	stp, snv := o.official("stp"), o.official("snv")
	late := map[string]int{}
	for _, g := range stp.ask(`{assignmentStats(groupBy:[UNIT],where:{lateness:{eq:OVERDUE}}){count key{unit{code}}}}`, nil).at("assignmentStats").list() {
		late[g.at("key", "unit", "code").text()] = int(g.at("count").v.(float64))
	}
	if len(late) < 5 || stp.total("assignments(where:{lateness:{eq:OVERDUE}})") < len(late) {
		t.Errorf("the office sees who is late: %v", late)
	}
	if n := snv.total(`assignments(where:{lateness:{eq:OVERDUE}, unit:{code:{ne:"snv"}}})`); n != 0 {
		t.Errorf("another unit sees %d late assignments of others", n)
	}
	t.Log("missing: reminders by rule and the letter that urges")
}

func TestDuty18AdvisesTheCouncil(t *testing.T) {
	o := demonstration(t)
	task := o.official("stp").task("2.13")
	if who := task.whose("2022"); len(who) != 2 || who["stp"] != "CONFIRMED" || who["hdph"] == "" {
		t.Errorf("the department advises, the council is with it: %v", who)
	}
	if n := o.official("snv").total(`tasks(where:{number:{eq:"2.13"}})`); n != 0 {
		t.Error("a unit without a part in it sees the task")
	}
	t.Log("missing: the directive as a paper")
}

func TestDuty30TiesToResolution88(t *testing.T) {
	o := demonstration(t)
	stp := o.official("stp")
	d := stp.ask(`{plans{nodes{document{symbol implements{symbol implements{symbol implements{symbol}}}}}}}`, nil).at("plans", "nodes", 0, "document")
	for _, symbol := range []string{"02/KH-STP", "68/KH-UBND", "1521/QĐ-TTg", "80-KL/TW"} {
		d.is(symbol, "symbol")
		d = d.at("implements")
	}
	task := stp.task("3.5")
	if title := task.at("title").text(); !strings.Contains(title, "88/2019/QH14") {
		t.Errorf("the task does not name the resolution: %s", title)
	}
	if who := task.whose("2022"); len(who) != 1 || who["stp"] == "" {
		t.Errorf("it is the department's: %v", who)
	}
	tied := stp.ask(`{assignments(where:{task:{number:{eq:"3.5"}}}){nodes{progress{totalCount} records{totalCount}}}}`, nil).at("assignments", "nodes")
	var updates, records float64
	for _, a := range tied.list() {
		updates += a.at("progress", "totalCount").v.(float64)
		records += a.at("records", "totalCount").v.(float64)
	}
	if updates == 0 || records == 0 {
		t.Errorf("%v updates and %v records are tied to it", updates, records)
	}
	if n := o.official("sgddt").total(`tasks(where:{number:{eq:"3.5"}})`); n != 0 {
		t.Error("a unit without a part in it sees the task")
	}
}

func TestDuty34WakesOnGuidance(t *testing.T) {
	o := demonstration(t)
	task := o.official("stp").task("3.7")
	task.is("AFTER_EVENT", "timing")
	task.is("ACTIVE", "standing")
	if who := task.whose("2022"); who["stp"] != "IN_PROGRESS" {
		t.Errorf("the guidance has come, and the department works: %v", who)
	}
	if n := o.official("sgddt").total(`tasks(where:{number:{eq:"3.7"}})`); n != 0 {
		t.Error("a unit without a part in it sees the task")
	}
	t.Log("missing: the decision as a paper")
}

func TestDuty55WakesOnGuidance(t *testing.T) {
	o := demonstration(t)
	stp := o.official("stp")
	task := stp.task("8.5")
	task.is("WAITING_GUIDANCE", "standing")
	if who := task.whose("2022"); len(who) != 0 {
		t.Errorf("nobody works before the guidance: %v", who)
	}
	wake := map[string]any{"taskIds": []any{task.at("id").text()}, "dueDays": 30, "document": map[string]any{
		"kind": "QD", "symbol": "979/QĐ-TTg", "issuer": "Thủ tướng Chính phủ", "issuedOn": "2022-11-10", "title": "Phê duyệt Đề án đánh giá hiệu quả",
	}}
	o.official("snv").refused("NOT_FOUND", `query($id:ID!){node(id:$id){id}}`, map[string]any{"id": task.at("id").text()})
	o.official("snv").refused("FORBIDDEN", mutation("triggerGuidance", "tasks{id}"), map[string]any{"in": wake})
	stp.change("triggerGuidance", wake, "tasks{id}")
	task = stp.task("8.5")
	task.is("ACTIVE", "standing")
	if who := task.whose("2022"); who["stp"] != "ASSIGNED" {
		t.Errorf("the department has it now: %v", who)
	}
}

func TestDuty56ConsolidatesPeriodically(t *testing.T) {
	o := demonstration(t)
	stp := o.official("stp")
	whole := stp.ask(`{reports(where:{consolidated:{eq:true},unit:{code:{eq:"stp"}}},first:20){nodes{period{label} parts{totalCount} lines{totalCount}}}}`, nil).at("reports", "nodes").list()
	if len(whole) < 3 {
		t.Fatalf("%d consolidated reports in two years", len(whole))
	}
	for _, r := range whole {
		if r.at("parts", "totalCount").v.(float64) < 5 || r.at("lines", "totalCount").v.(float64) < 5 {
			t.Errorf("of few units: %v", r.v)
		}
	}
	if n := o.official("snv").total(`reports(where:{unit:{code:{ne:"snv"}}})`); n != 0 {
		t.Errorf("another unit sees %d reports of others", n)
	}
	t.Log("missing: the consolidated report as a paper")
}

func TestDuty57DistrictsReportToTheDivision(t *testing.T) {
	o := demonstration(t)
	of := `reports(where:{unit:{code:{eq:"h-cau-ke"}},receiverUnit:{code:{eq:"stp"}},state:{in:[SUBMITTED,ACCEPTED,CONSOLIDATED]}})`
	for who, want := range map[string]bool{"stp": true, "h-cau-ke": true, "h-tra-cu": false, "sgddt": false} {
		if n := o.official(who).total(of); (n > 0) != want {
			t.Errorf("%s sees %d reports of the district", who, n)
		}
	}
}

func TestDuty58DifficultiesGoToTheDivision(t *testing.T) {
	o := demonstration(t)
	district, stp := o.official("h-cau-ke"), o.official("stp")
	told := district.change("reportDifficulty", map[string]any{"text": "Chưa có mức chi cho buổi tuyên truyền lưu động."}, "difficulty{id state officeUnit{code}}").at("difficulty")
	told.is("OPEN", "state")
	told.is("stp", "officeUnit", "code")
	id := told.at("id").text()
	read := `query($id:ID!){node(id:$id){... on Difficulty{state answer}}}`
	o.official("h-tra-cu").refused("NOT_FOUND", read, map[string]any{"id": id})
	stp.change("answerDifficulty", map[string]any{"difficultyId": id, "answer": "Áp dụng mức chi hiện hành."}, "difficulty{state}").is("ANSWERED", "difficulty", "state")
	district.ask(read, map[string]any{"id": id}).at("node").is("Áp dụng mức chi hiện hành.", "answer")
	o.official("h-tra-cu").refused("NOT_FOUND", read, map[string]any{"id": id})
}
