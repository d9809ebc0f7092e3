package app

import (
	"fmt"
	"testing"
)

// Duties that two parts of the program carry, walked in the demonstration where both are: each
// part's own test walks its own half alone.

// counted adds up the counts or sums of a statistic by one of its keys.
func counted(groups answer, figure, key string) map[string]float64 {
	out := map[string]float64{}
	for _, g := range groups.list() {
		var n float64
		_, _ = fmt.Sscan(fmt.Sprint(g.at(figure).v), &n)
		out[fmt.Sprint(g.at("key", key).v)] += n
	}
	return out
}

// TestDuty08ReachesMinorityAreasByBothModules: sessions in the villages, events and material beside them.
func TestDuty08ReachesMinorityAreasByBothModules(t *testing.T) {
	o := demonstration(t)
	const both = `{
		outreach { sessionsByLanguage { count key { language } } sessions(where:{language:{in:[KHMER,BILINGUAL]}}){ nodes { unit { code } assignment { task { number } } } } }
		media { materials(where:{language:{in:[KHMER,BILINGUAL]}}){ nodes { unit { code } assignment { task { number } } } } materialNumbers { count key { language } } }
	}`
	office := o.official("stp").ask(both, nil)
	for _, half := range [][3]string{{"outreach", "sessions", "sessionsByLanguage"}, {"media", "materials", "materialNumbers"}} {
		tied := 0
		for _, r := range office.at(half[0], half[1], "nodes").list() {
			if r.at("assignment").v != nil && r.at("assignment", "task", "number").text() != "" {
				tied++
			}
		}
		if n := counted(office.at(half[0], half[2]), "count", "language"); tied == 0 || n["KHMER"]+n["BILINGUAL"] == 0 {
			t.Errorf("%s: %d records are tied to the work, figures %v", half[0], tied, n)
		}
	}
	other := o.official("snv").ask(both, nil)
	if n := len(other.at("outreach", "sessions", "nodes").list()) + len(other.at("outreach", "sessionsByLanguage").list()); n != 0 {
		t.Errorf("a unit without a part in it sees %d sessions and figures of them", n)
	}
}

// TestDuty29PutsPriorityFirstInWorkAndMoney: who is reached, and where the money goes.
func TestDuty29PutsPriorityFirstInWorkAndMoney(t *testing.T) {
	o := demonstration(t)
	const both = `{outreach{sessionsByPriority{count key{priority}}} funding{priorityAmounts{amountSum key{ground}}}}`
	office := o.official("stp").ask(both, nil)
	if n := counted(office.at("outreach", "sessionsByPriority"), "count", "priority"); n["true"] == 0 || n["false"] == 0 {
		t.Errorf("sessions for whom it comes first, and the others: %v", n)
	}
	money := counted(office.at("funding", "priorityAmounts"), "amountSum", "ground")
	for _, ground := range []string{"ISLAND_COMMUNES", "POOR_LOCALITY", "SPECIAL_GROUPS"} {
		if money[ground] <= 0 {
			t.Errorf("nothing is given for %s: %v", ground, money)
		}
	}
	if n := o.official("snv").ask(both, nil).at("outreach", "sessionsByPriority").list(); len(n) != 0 {
		t.Errorf("a unit without a part in it sees %d figures of the sessions", len(n))
	}
}

// TestDuty35CommentsOnceTheMinistryAsks: the task slept until the letter, the comments are its proof.
func TestDuty35CommentsOnceTheMinistryAsks(t *testing.T) {
	o := demonstration(t)
	stp := o.official("stp")
	task := stp.task("3.8")
	task.is("AFTER_EVENT", "timing")
	task.is("ACTIVE", "standing")
	if who := task.whose("2021"); len(who) != 1 || who["stp"] != "CONFIRMED" {
		t.Errorf("the letter gave it to the department, which has done it: %v", who)
	}
	const comments = `{outreach{programmeReviews(where:{matter:{eq:CRITERIA_COMMENTS}}){nodes{status paper assignment{task{number}}}} reviewNumbers{count key{matter status}}}}`
	whole := stp.ask(comments, nil).at("outreach")
	if n := len(whole.at("programmeReviews", "nodes").list()); n != 1 {
		t.Fatalf("%d comments on the criteria", n)
	}
	one := whole.at("programmeReviews", "nodes", 0)
	one.is("3.8", "assignment", "task", "number")
	one.is("ISSUED", "status")
	if one.at("paper").text() == "" {
		t.Error("they went out without a number")
	}
	if n := counted(whole.at("reviewNumbers"), "count", "matter"); n["CRITERIA_COMMENTS"] != 1 {
		t.Errorf("the figure: %v", n)
	}
	other := o.official("snv")
	if other.ask(comments, nil).at("outreach", "programmeReviews", "nodes", 0, "assignment").v != nil || other.total(`tasks(where:{number:{eq:"3.8"}})`) != 0 {
		t.Error("a unit without a part in it sees the department's work")
	}
}

// TestDuty39ReviewsTheLawOnceTheMinistryGuides: every unit got a part by the letter, and reports on it.
func TestDuty39ReviewsTheLawOnceTheMinistryGuides(t *testing.T) {
	o := demonstration(t)
	stp := o.official("stp")
	task := stp.task("4.4")
	task.is("AFTER_EVENT", "timing")
	task.is("ACTIVE", "standing")
	if who := task.whose("2022"); len(who) < 20 || who["stp"] == "" || who["h-cau-ke"] != "SUBMITTED" {
		t.Errorf("every unit has its part: %v", who)
	}
	const reports = `{funding{lawReviews(first:50){nodes{unit{code} status guidance assignment{task{number}}}}}}`
	for who, want := range map[string][]string{"stp": {"stp", "sgddt", "h-cau-ke"}, "h-cau-ke": {"h-cau-ke"}, "snv": nil} {
		seen := map[string]bool{}
		for _, r := range o.official(who).ask(reports, nil).at("funding", "lawReviews", "nodes").list() {
			r.is("4.4", "assignment", "task", "number")
			r.is("1864/BTP-PBGDPL", "guidance")
			seen[r.at("unit", "code").text()] = true
		}
		for _, unit := range want {
			if !seen[unit] {
				t.Errorf("%s does not see the report of %s", who, unit)
			}
		}
		if who != "stp" && len(seen) != len(want) {
			t.Errorf("%s sees the reports of others: %v", who, seen)
		}
	}
	if n := o.official("snv").task("4.4").whose("2022"); len(n) != 1 {
		t.Errorf("another unit sees the parts of others: %v", n)
	}
}
