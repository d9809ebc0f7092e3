package training_test

import (
	"slices"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

func TestTheActivityTestProposesAndTheHeadDecides(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer := h.As("stp"), h.As("stp", "OFFICER")
		people := roster(t, p, "A đi nhiều", "B chỉ giảng", "C không gì", "D chỉ học", "E mới")
		fresh := p.Must("CreateReporter", someone("F vừa công nhận", in{"level": "PROVINCE"}))
		p.Must("RecogniseReporter", in{"id": fresh, "decisionNo": "9/QĐ", "on": "2022-01-10"})
		p.Must("DismissReporter", in{"id": people[4], "decisionNo": "9/QĐ", "on": "2022-01-10", "ground": "A", "note": "Nghỉ hưu."})
		roster(t, h.As("h-cau-ke"), "G của huyện")
		gave := func(who any, on string) {
			officer.Must("CreateActivity", in{"title": "Luật Đất đai", "on": on, "reporter": who, "attendances": 30})
		}
		gave(people[0], "2021-09-01")
		gave(people[0], "2021-02-01") // before the year that is looked at
		gave(people[2], "2020-12-01")
		course, sessions := class(t, p, "Lớp", 9, "2022-02-22")
		p.Must("UpdateSession", in{"id": sessions[0], "version": 1, "lecturer": people[1]})
		p.Must("EnrolCourse", in{"id": course, "reporters": []any{people[0], people[3]}})
		p.Must("AttendSession", in{"id": sessions[0], "absent": []any{}})
		if got := officer.Refused("CreateActivity", in{"title": "x", "on": "2022-03-02", "reporter": people[0]}); got != "IN_FUTURE" {
			t.Errorf("an activity of tomorrow: %q", got)
		}
		if got := officer.Refused("CreateActivity", in{"title": "x", "on": "2022-03-01"}); got != "NOBODY" {
			t.Errorf("an activity of nobody: %q", got)
		}
		if got := officer.Refused("Review", in{"roster": "TEACHER"}); got != "NO_TEST" {
			t.Errorf("a test of teachers: %q", got)
		}
		for range 2 { // the second time replaces what nobody has decided
			a := officer.Call("Review", "looked keep remove", in{"roster": "REPORTER"})
			if a.Get("it.looked") != 5.0 || a.Get("it.keep") != 2.0 || a.Get("it.remove") != 3.0 {
				t.Fatalf("the review: %s", a.Body)
			}
		}
		want := []string{"A đi nhiều 1 1 2.0 KEEP PENDING", "B chỉ giảng 1 0 0.0 REMOVE PENDING", "C không gì 0 0 0.0 REMOVE PENDING", "D chỉ học 0 1 2.0 REMOVE PENDING", "F vừa công nhận 0 0 0.0 KEEP PENDING"}
		if got := p.Lines("reviews", "name", "sessions", "courses", "hours", "advice", "verdict"); !slices.Equal(got, want) {
			t.Errorf("got\n%q\nwant\n%q", got, want)
		}
		a := officer.Call("Review", "looked keep remove", in{"roster": "REPORTER", "years": 2, "sessions": 2, "courses": 0})
		if a.Get("it.keep") != 2.0 { // A with two sessions in two years, F who is new
			t.Errorf("two sessions in two years: %s", a.Body)
		}
		id := p.Lines(`reviews(where: {name: {eq: "C không gì"}})`, "id")[0]
		for _, step := range []struct {
			name    string
			who     *sdktest.Person
			input   in
			refused string
		}{
			{"an officer does not decide", officer, in{"verdict": "KEPT", "note": "x"}, "FORBIDDEN"},
			{"the office above sees no single review", h.As("ubnd-tinh"), in{"verdict": "KEPT", "note": "x"}, "NOT_FOUND"},
			{"pending is no verdict", p, in{"verdict": "PENDING"}, "UNDECIDED"},
			{"against the advice without a word", p, in{"verdict": "KEPT"}, "MISSING"},
			{"the head decides", p, in{"verdict": "TO_BE_REMOVED"}, ""},
			{"and that is decided", p, in{"verdict": "KEPT", "note": "x"}, "INVALID_STATE"},
		} {
			if got := step.who.Refused("DecideReview", in{"id": id}.With(step.input)); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		if got := p.Lines(`reporters(where: {name: {eq: "C không gì"}})`, "status"); got[0] != "RECOGNISED" {
			t.Errorf("a verdict alone removed somebody: %v", got)
		}
	})
}

func TestProposalsAndMeasures(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer := h.As("sgddt"), h.As("sgddt", "OFFICER")
		id := officer.Must("CreateProposal", in{"title": "Chương trình khung", "subject": "CURRICULUM", "addressee": "Bộ Tư pháp", "content": "…"})
		measure := officer.Must("CreateMeasure", in{"title": "Câu lạc bộ", "sort": "MODEL", "school": "VOCATIONAL", "from": "2022-01-10", "learners": 120})
		for _, step := range []struct {
			name, do, set string
			who           *sdktest.Person
			input         in
			refused       string
		}{
			{"what was not sent has no answer", "AdoptProposal", "proposal { id }", officer, in{"id": id, "on": "2022-03-01"}, "INVALID_STATE"},
			{"an officer does not sign", "SendProposal", "proposal { id }", officer, in{"id": id, "number": "1", "on": "2022-02-25"}, "FORBIDDEN"},
			{"the other department knows of none", "SendProposal", "proposal { id }", h.As("snv"), in{"id": id, "number": "1", "on": "2022-02-25"}, "NOT_FOUND"},
			{"a letter of tomorrow is none", "SendProposal", "proposal { id }", p, in{"id": id, "number": "1", "on": "2022-03-02"}, "WRONG_DAY"},
			{"sent", "SendProposal", "proposal { id }", p, in{"id": id, "number": "1", "on": "2022-02-25"}, ""},
			{"the answer does not come before the letter", "RejectProposal", "proposal { id }", officer, in{"id": id, "on": "2022-02-24"}, "WRONG_DAY"},
			{"adopted", "AdoptProposal", "proposal { id }", officer, in{"id": id, "on": "2022-03-01", "number": "7"}, ""},
			{"and not rejected later", "RejectProposal", "proposal { id }", officer, in{"id": id, "on": "2022-03-01"}, "INVALID_STATE"},
			{"a measure is not done before it began", "UpdateMeasure", "measure { id }", officer, in{"id": measure, "version": 1, "status": "DONE", "outcome": "x"}, "INVALID_STATE"},
			{"it begins", "UpdateMeasure", "measure { id }", officer, in{"id": measure, "version": 1, "status": "RUNNING"}, ""},
			{"what is done needs an outcome", "UpdateMeasure", "measure { id }", officer, in{"id": measure, "version": 2, "status": "DONE"}, "MISSING"},
			{"it does not end before it begins", "UpdateMeasure", "measure { id }", officer, in{"id": measure, "version": 2, "until": "2022-01-09"}, "BEFORE_START"},
			{"done", "UpdateMeasure", "measure { id }", officer, in{"id": measure, "version": 2, "status": "DONE", "outcome": "120 học sinh."}, ""},
		} {
			if got := step.who.Refused(step.do, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		if got := p.Lines("proposals", "status", "sentOn", "answeredOn"); got[0] != "ADOPTED 2022-02-25 2022-03-01" {
			t.Errorf("the proposal: %v", got)
		}
	})
}
