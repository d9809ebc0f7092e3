package contests_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
)

// stage makes a contest of three teams, two rounds and three judges, with two prizes.
func (w *world) stage() string {
	w.t.Helper()
	id := w.put("Stage", `{"title":"Hội thi hòa giải viên giỏi","day":"2022-10-20","judges":["user_1","user_3","user_4"]}`)
	for i := range 3 {
		w.put("Team", fmt.Sprintf(`{"stage":%q,"name":"Đội %d","from":"Huyện %d","position":%d,"members":["A%d","B%d","C%d"],"reserve":"D%d","total":"0.00","penalty":"0.00"}`, id, i+1, i+1, i+1, i, i, i, i))
	}
	for i := range 2 {
		w.put("Round", fmt.Sprintf(`{"stage":%q,"name":"Phần %d","position":%d,"criteria":[{"name":"Nội dung","most":"6"},{"name":"Phong cách","most":"4"}],
			"allowed":300,"grace":10,"each":30,"cost":"0.50","mostTaken":"2.00"}`, id, i+1, i+1))
		w.put("Prize", fmt.Sprintf(`{"name":"Giải %d","stage":%q,"position":%d,"places":1}`, i+1, id, i+1))
	}
	return id
}

var judges = []who{theOfficer, {"user_3", []string{"OFFICER"}}, {"user_4", []string{"OFFICER"}}}

func TestAContestOnAStage(t *testing.T) {
	w := newWorld(t)
	id := w.stage()
	if r := w.act(anybody, "board", id, `{}`); r.code != "NOT_FOUND" {
		t.Errorf("the board of what has not begun: %s", r.faults)
	}
	w.must(theOfficer, "begin", id, `{}`)
	performances := w.all("Performance")
	if len(performances) != 6 {
		t.Fatalf("%d performances", len(performances))
	}
	p := performances[0].Id
	act := func(by who, action, id, input string) string { return w.act(by, action, id, input).code }
	for _, s := range []struct {
		name, action, input, code string
		by                        who
	}{
		{"marks before the team is on stage", "mark", `{"marks":["5.00","3.00"]}`, "INVALID_STATE", theOfficer},
		{"the call", "call", `{}`, "", theOfficer},
		{"marks of somebody who is no judge", "mark", `{"marks":["5.00","3.00"]}`, "NO_JUDGE", who{"user_9", []string{"OFFICER"}}},
		{"marks of nobody", "mark", `{"marks":["5.00","3.00"]}`, "NO_JUDGE", anybody},
		{"more points than there are", "mark", `{"marks":["6.01","3.00"]}`, "MARK", theOfficer},
		{"points below zero", "mark", `{"marks":["-0.01","3.00"]}`, "MARK", theOfficer},
		{"one criterion too few", "mark", `{"marks":["6.00"]}`, "COUNT", theOfficer},
		{"the first sheet", "mark", `{"marks":["5.00","3.00"]}`, "", judges[0]},
		{"the second sheet", "mark", `{"marks":["5.25","3.00"]}`, "", judges[1]},
		{"a sheet given again", "mark", `{"marks":["4.00","3.00"],"note":"sửa"}`, "", judges[0]},
		{"the time", "time", `{"seconds":341}`, "", theOfficer},
	} {
		if got := act(s.by, s.action, p, s.input); got != s.code {
			t.Errorf("%s: %q, want %q", s.name, got, s.code)
		}
	}
	// Two of three sheets: no average yet, from which the third judge could tell what the others gave.
	if got := fmt.Sprintln(w.value(p, "sheets"), w.value(p, "average"), w.value(p, "penalty"), w.value(p, "total")); got != "2 <nil> 1.00 <nil>\n" {
		t.Errorf("the first performance stands at %s", got)
	}
	if got := fmt.Sprint(w.must(anybody, "board", id, `{}`).output["teams"]); strings.Contains(got, "total:7") || strings.Contains(got, "total:6") {
		t.Errorf("the board tells of sheets before all are given: %s", got)
	}
	if len(w.all("Sheet")) != 2 {
		t.Errorf("there are %d sheets", len(w.all("Sheet")))
	}
	if r := w.act(theOfficer, "finish", id, `{}`); r.code != "INCOMPLETE" || strings.Count(r.faults, ";") != 5 {
		t.Errorf("finished early: %s", r.faults)
	}
	w.must(judges[2], "mark", p, `{"marks":["6.00","4.00"]}`)
	// (7 + 8.25 + 10) / 3 = 8.4166…; 31 seconds beyond the allowance are two steps begun.
	if got := fmt.Sprintln(w.value(p, "sheets"), w.value(p, "average"), w.value(p, "penalty"), w.value(p, "total")); got != "3 8.42 1.00 7.42\n" {
		t.Errorf("with all sheets the first performance stands at %s", got)
	}
	for i, p := range performances[1:] {
		w.must(theOfficer, "call", p.Id, `{}`)
		together(3, func(j int) { w.must(judges[j], "mark", p.Id, fmt.Sprintf(`{"marks":["%d.00","3.00"]}`, (i+2*j)%7)) })
		w.must(theOfficer, "time", p.Id, fmt.Sprintf(`{"seconds":%d}`, 300+i*20))
	}
	w.recounted(t)
	w.must(theOfficer, "finish", id, `{}`)
	for _, team := range w.all("Team") {
		if team.values["rank"] != nil || team.values["prize"] != nil {
			t.Errorf("%v has rank %v and prize %v before they are published", team.values["name"], team.values["rank"], team.values["prize"])
		}
	}
	if r := w.act(theOfficer, "mark", p, `{"marks":["1.00","1.00"]}`); r.code != "NOT_RUNNING" {
		t.Errorf("marks after the end: %s", r.faults)
	}
	w.must(theHead, "publish", id, `{}`)
	shown := w.must(anybody, "board", id, `{}`).output
	rows := shown["teams"].([]any)
	if fmt.Sprint(shown["rounds"]) != "[Phần 1 Phần 2]" {
		t.Errorf("the rounds are %v", shown["rounds"])
	}
	last := new(big.Rat).SetInt64(1000)
	for i, r := range rows {
		row := r.(map[string]any)
		total, _ := new(big.Rat).SetString(row["total"].(string))
		if total.Cmp(last) > 0 || row["rank"] != float64(i+1) || len(row["rounds"].([]any)) != 2 {
			t.Errorf("the board has %v after %s", row, last)
		}
		last = total
	}
	certificates := w.all("Certificate")
	if len(certificates) != 2 || certificates[0].values["number"] != 1.0 || certificates[1].values["number"] != 2.0 || certificates[0].values["holder"] != rows[0].(map[string]any)["name"] {
		t.Errorf("the certificates are %v", certificates)
	}
}

// recounted holds every total against the sheets.
func (w *world) recounted(t *testing.T) {
	t.Helper()
	number := func(r *row, field string) *big.Rat {
		n, _ := new(big.Rat).SetString(fmt.Sprint(r.values[field]))
		return n
	}
	teams := map[any]*big.Rat{}
	for _, p := range w.all("Performance") {
		sum, n := new(big.Rat), int64(0)
		for _, s := range w.all("Sheet") {
			if s.values["performance"] == p.Id {
				sum.Add(sum, number(s, "total"))
				n++
			}
		}
		mean := sum.Mul(sum, big.NewRat(1, n)).FloatString(2) // rounds halves away from zero
		if mean != p.values["average"] || n != 3 {
			t.Errorf("%v: the average of %d sheets is %s, not %v", p.values["label"], n, mean, p.values["average"])
		}
		m, _ := new(big.Rat).SetString(mean)
		if m.Sub(m, number(p, "penalty")); m.Sign() < 0 {
			m.SetInt64(0)
		}
		if m.Cmp(number(p, "total")) != 0 {
			t.Errorf("%v: %s less %v is %s, not %v", p.values["label"], mean, p.values["penalty"], m.FloatString(2), p.values["total"])
		}
		if teams[p.values["team"]] == nil {
			teams[p.values["team"]] = new(big.Rat)
		}
		teams[p.values["team"]].Add(teams[p.values["team"]], m)
	}
	for _, team := range w.all("Team") {
		if teams[team.Id].Cmp(number(team, "total")) != 0 {
			t.Errorf("%v has %v, not %s", team.values["name"], team.values["total"], teams[team.Id].FloatString(2))
		}
	}
}

func TestATeamMayWithdraw(t *testing.T) {
	w := newWorld(t)
	id := w.stage()
	w.must(theOfficer, "begin", id, `{}`)
	leaves := w.all("Team")[0].Id
	for _, p := range w.all("Performance") {
		if p.values["team"] == leaves {
			continue
		}
		w.must(theOfficer, "call", p.Id, `{}`)
		for _, j := range judges {
			w.must(j, "mark", p.Id, `{"marks":["1.00","1.00"]}`)
		}
		w.must(theOfficer, "time", p.Id, `{"seconds":1}`)
	}
	w.must(theOfficer, "withdraw", leaves, `{}`)
	w.must(theOfficer, "finish", id, `{}`)
	if rows := w.must(anybody, "board", id, `{}`).output["teams"].([]any); len(rows) != 2 {
		t.Errorf("the board has %d teams", len(rows))
	}
}
