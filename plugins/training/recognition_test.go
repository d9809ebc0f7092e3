package training_test

import (
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

const day = 24 * time.Hour

// stands are the fields of a reporter that decisions write.
func stands(t *testing.T, p *sdktest.Person, id string) string {
	t.Helper()
	return strings.Join(p.Lines(`reporters(where: {id: {eq: "`+id+`"}})`, "status", "proposedOn", "due", "late", "recognisedOn", "removedOn", "objectBy", "ground"), ";")
}

func TestAReporterFromProposalToRemoval(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		officer, head, chairman := h.As("sgddt", "OFFICER"), h.As("sgddt", "HEAD"), h.As("ubnd-tinh", "HEAD")
		id := officer.Must("CreateReporter", someone("Thạch Thị Trúc", in{"level": "PROVINCE", "fields": []any{"LAND", "CIVIL"}}))
		target := in{"id": id}
		for _, step := range []struct {
			name    string
			who     *sdktest.Person
			after   time.Duration // that the clock moves before
			do      string
			input   in
			refused string // codes; "" works
			stands  string
		}{
			{"what was not submitted is not sent back", head, 0, "AskReporter", in{"missing": "Thiếu bằng."}, "NOT_SUBMITTED", "PROPOSED <nil> <nil> false <nil> <nil> <nil> <nil>"},
			{"an officer submits on a Tuesday, and the fifth working day is the Tuesday after", officer, 0, "SubmitReporter", nil, "", "PROPOSED 2022-03-01 2022-03-08 false <nil> <nil> <nil> <nil>"},
			{"an officer does not decide", officer, 0, "RecogniseReporter", in{"decisionNo": "1", "on": "2022-03-01"}, "FORBIDDEN", ""},
			{"the other district knows of none", h.As("h-duyen-hai", "HEAD"), 0, "RecogniseReporter", in{"decisionNo": "1", "on": "2022-03-01"}, "NOT_FOUND", ""},
			{"a department beside knows of none", h.As("snv", "HEAD"), 0, "RecogniseReporter", in{"decisionNo": "1", "on": "2022-03-01"}, "NOT_FOUND", ""},
			{"on the second working day more is asked for, and the clock stops", chairman, 2 * day, "AskReporter", in{"missing": "Thiếu bằng."}, "", "PROPOSED <nil> <nil> false <nil> <nil> <nil> <nil>"},
			{"submitted again on a Friday, the weekend does not count", officer, day, "SubmitReporter", nil, "", "PROPOSED 2022-03-04 2022-03-11 false <nil> <nil> <nil> <nil>"},
			{"on the third working day it is too late to ask", head, 5 * day, "AskReporter", in{"missing": "Thiếu bằng."}, "TOO_LATE", ""},
			{"a decision of tomorrow is none", chairman, 0, "RecogniseReporter", in{"decisionNo": "1", "on": "2022-03-10"}, "WRONG_DAY", ""},
			{"a decision before the submission is none", chairman, 0, "RecogniseReporter", in{"decisionNo": "1", "on": "2022-03-03"}, "WRONG_DAY", ""},
			{"a term that ends before it starts is none", chairman, 5 * day, "RecogniseReporter", in{"decisionNo": "1", "on": "2022-03-14", "until": "2022-03-14"}, "BEFORE_START", ""},
			{"the chairman above decides a working day late", chairman, 0, "RecogniseReporter", in{"decisionNo": "15/QĐ-UBND", "on": "2022-03-14", "until": "2027-03-14"}, "", "RECOGNISED 2022-03-04 2027-03-14 true 2022-03-14 <nil> <nil> <nil>"},
			{"who is recognised is not withdrawn", officer, 0, "WithdrawReporter", nil, "INVALID_STATE", ""},
			{"a decided one is not submitted again", officer, 0, "SubmitReporter", nil, "INVALID_STATE", ""},
			{"suspended", head, 0, "SuspendReporter", in{"reason": "Đi học."}, "", "SUSPENDED 2022-03-04 2027-03-14 true 2022-03-14 <nil> <nil> <nil>"},
			{"and back", head, 0, "ReinstateReporter", nil, "", "RECOGNISED 2022-03-04 2027-03-14 true 2022-03-14 <nil> <nil> <nil>"},
			{"removal before the recognition is none", head, 0, "DismissReporter", in{"decisionNo": "2", "on": "2022-03-13", "ground": "DD", "note": "Nghỉ việc."}, "WRONG_DAY", ""},
			{"a removal without a ground is none", head, 0, "DismissReporter", in{"decisionNo": "2", "on": "2022-03-14", "note": "Nghỉ việc."}, "BAD_INPUT", ""},
			{"removed, with three working days to object", chairman, 0, "DismissReporter", in{"decisionNo": "2", "on": "2022-03-14", "ground": "DD", "note": "Nghỉ việc."}, "", "DISMISSED 2022-03-04 <nil> true 2022-03-14 2022-03-14 2022-03-17 DD"},
			{"removal is the end", head, 0, "ReinstateReporter", nil, "INVALID_STATE", ""},
		} {
			h.Advance(step.after)
			got := step.who.Refused(step.do, target.With(step.input))
			if step.refused == "" && got != "" || step.refused != "" && !strings.HasPrefix(got, step.refused) {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
			if now := stands(t, officer, id); step.stands != "" && now != step.stands {
				t.Errorf("%s:\ngot  %s\nwant %s", step.name, now, step.stands)
			}
		}
	})
}

func TestRostersOfOtherUnits(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		commune, district, stranger := h.As("h-cau-ke-x-hoa-an", "OFFICER"), h.As("h-cau-ke", "HEAD"), h.As("h-duyen-hai", "HEAD")
		id := commune.Must("CreateCommunicator", someone("Kim Thị Lài", nil))
		foreign := strings.Replace(id, "0", "1", 1)
		if id == foreign {
			foreign = strings.Replace(id, "1", "2", 1)
		}
		for _, name := range []string{"SubmitCommunicator", "RecogniseCommunicator", "SuspendCommunicator", "ReinstateCommunicator", "DismissCommunicator", "AskCommunicator"} {
			more := map[string]in{"Recognise": {"decisionNo": "1", "on": "2022-03-01"}, "Suspend": {"reason": "x"}, "Ask": {"missing": "x"}, "Dismiss": {"decisionNo": "1", "on": "2022-03-01", "ground": "A", "note": "x"}}[strings.TrimSuffix(name, "Communicator")]
			theirs := stranger.Call(name, "communicator { id }", in{"id": id}.With(more)).Body
			if random := stranger.Call(name, "communicator { id }", in{"id": foreign}.With(more)).Body; theirs != random || !strings.Contains(theirs, "NOT_FOUND") {
				t.Errorf("T1 %s tells a foreign id from a random one:\n%s\n%s", name, theirs, random)
			}
		}
		if n := stranger.See("communicators { totalCount }").(map[string]any)["totalCount"]; n != 0.0 {
			t.Errorf("the other district sees %v", n)
		}
		if n := district.See("communicators { totalCount }").(map[string]any)["totalCount"]; n != 1.0 {
			t.Errorf("the district sees %v of its commune", n)
		}
		if got := district.Refused("SubmitCommunicator", in{"id": id}); got != "FORBIDDEN" {
			t.Errorf("the district submits for the commune: %q", got)
		}
		commune.Must("SubmitCommunicator", in{"id": id})
		district.Must("RecogniseCommunicator", in{"id": id, "decisionNo": "7/QĐ-UBND", "on": "2022-03-01"})
		mediator := commune.Must("CreateMediator", someone("Sơn Thị Lành", nil))
		commune.Must("SubmitMediator", in{"id": mediator})
		if got := commune.Lines("mediators", "status", "due"); got[0] != "PROPOSED <nil>" {
			t.Errorf("no clock is known for mediators: %v", got)
		}
		if got := commune.Refused("WithdrawMediator", in{"id": mediator}); got != "" {
			t.Errorf("a proposal cannot be withdrawn: %s", got)
		}
		sdktest.Same(t, "it is still there", commune.Lines("mediators", "id"))
	})
}
