package work_test

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/work"
)

func TestTheMachineIsSound(t *testing.T) {
	type key struct {
		from programme.AssignmentState
		do   work.Action
	}
	seen, actors, reached := map[key]bool{}, map[work.Action]work.Actor{}, map[programme.AssignmentState]bool{programme.Assigned: true, programme.WaitingGuidance: true}
	for _, s := range work.Machine {
		k := key{s.From, s.Do}
		if seen[k] {
			t.Errorf("%s from %s stands twice", s.Do, s.From)
		}
		seen[k], reached[s.To] = true, true
		if who, known := actors[s.Do]; known && who != s.Who {
			t.Errorf("%s has two actors", s.Do)
		}
		actors[s.Do] = s.Who
		if s.From.Closed() && s.Do != work.Reinstate {
			t.Errorf("%s opens what is closed as %s", s.Do, s.From)
		}
		if s.To == programme.Confirmed && (s.From != programme.Submitted || s.Who != work.Judge) {
			t.Errorf("%s confirms from %s", s.Do, s.From)
		}
		if s.From == programme.Confirmed || s.From == programme.CarriedOver {
			t.Errorf("%s leaves the final state %s", s.Do, s.From)
		}
	}
	for _, v := range programme.AssignmentState("").Values() {
		if !reached[programme.AssignmentState(v)] {
			t.Errorf("nothing leads to %s", v)
		}
	}
}

// actor is somebody who acts for a unit.
type actor struct {
	name string
	user uuid.UUID
	unit string
	ctx  context.Context
}

// TestNoSequenceOfActionsLeavesTheMachine lets people of three units, one of them working in all
// three, do what they like to a part, and follows it with a model of its own.
func TestNoSequenceOfActionsLeavesTheMachine(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		both, second := o.person("both", "h-cau-ke", "sgddt", "stp"), o.person("second", "stp")
		var people []actor
		for _, p := range []struct {
			name string
			user uuid.UUID
			unit string
		}{
			{"district", w.Users["h-cau-ke"], "h-cau-ke"}, {"lead", w.Users["sgddt"], "sgddt"}, {"owner", w.Users["stp"], "stp"}, {"owner's second", second, "stp"},
			{"both", both, "h-cau-ke"}, {"both", both, "sgddt"}, {"both", both, "stp"}, {"province", w.Users["ubnd-tinh"], "ubnd-tinh"},
		} {
			people = append(people, actor{p.name, p.user, p.unit, o.acting(p.user, p.unit)})
		}
		// unit and judge of each part; all are owned by stp.
		kinds := []struct {
			unit, judge string
			make        func() uuid.UUID
		}{
			{"h-cau-ke", "sgddt", func() uuid.UUID { return o.part(0, "h-cau-ke", programme.Coordinate, "sgddt") }},
			{"stp", "stp", func() uuid.UUID { return o.part(1, "stp", programme.Lead, "") }},
			{"sgddt", "stp", func() uuid.UUID { return o.part(0, "sgddt", programme.Lead, "") }},
		}
		rapid.Check(t, func(t *rapid.T) {
			kind := rapid.SampledFrom(kinds).Draw(t, "part")
			part := kind.make()
			state, submittedBy := programme.Assigned, uuid.Nil
			for range rapid.IntRange(1, 12).Draw(t, "steps") {
				who, d := rapid.SampledFrom(people).Draw(t, "who"), rapid.SampledFrom(deeds).Draw(t, "deed")
				if d.name == "name a person for it" {
					continue
				}
				err := d.call(who.ctx, o, o.asg(part))
				row := o.row(part)
				if err != nil {
					if row.State != state {
						t.Fatalf("%s for %s failed to %s (%v), and %s became %s", who.name, who.unit, d.name, err, state, row.State)
					}
					continue
				}
				unit := map[work.Actor]string{work.Doer: kind.unit, work.Judge: kind.judge, work.Owner: "stp"}[d.who]
				if who.unit != unit || !follows(state, d, row.State) {
					t.Fatalf("%s for %s could %s: %s became %s", who.name, who.unit, d.name, state, row.State)
				}
				if d.who == work.Judge && who.user == submittedBy {
					t.Fatalf("%s judged what they submitted", who.name)
				}
				if d.name == "submit" {
					submittedBy = who.user
				}
				state = row.State
			}
		})
	})
}

// follows is the model: written apart from the machine.
func follows(from programme.AssignmentState, d deed, to programme.AssignmentState) bool {
	open := !from.Closed() && from != programme.Submitted
	at := from == programme.Assigned || from.Working()
	may := map[string]bool{
		"accept": from == programme.Assigned, "report progress": from.Working(), "submit": from.Working(),
		"withdraw": from == programme.Submitted, "return": from == programme.Submitted, "confirm": from == programme.Submitted,
		"ask for time": at, "report a difficulty": !from.Closed(),
		"suspend": open && from != programme.Suspended, "excuse": open, "cancel": open, "carry over": open,
		"reinstate": from == programme.Suspended || from == programme.NotApplicable || from == programme.Cancelled,
	}[d.name]
	if d.name == "ask for time" || d.name == "report a difficulty" {
		return may && to == from
	}
	return may && to == d.to
}

func TestAPersonWhoseAccountAnotherUnitKeepsDoesTheWork(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		away := o.person("away", "stc", "sgddt", "h-cau-ke")
		part, asg := o.parts["coordinate"], o.asg(o.parts["coordinate"])
		me := o.id("User", away)
		at := o.acting(away, "h-cau-ke")
		for _, d := range deeds[:1] {
			testkit.Must(t, d.call(at, o, asg))
		}
		_, err := o.DelegateAssignment(at, work.DelegateAssignmentInput{AssignmentID: asg, StaffID: &me})
		testkit.Must(t, err)
		_, err = o.AddProgressUpdate(at, work.AddProgressUpdateInput{AssignmentID: asg, Percent: 100, Text: "Xong"})
		testkit.Must(t, err)
		_, err = o.SubmitAssignment(at, work.SubmitAssignmentInput{AssignmentID: asg})
		testkit.Must(t, err)
		if _, err := o.ConfirmAssignments(o.acting(away, "sgddt"), work.ConfirmAssignmentsInput{AssignmentIDs: []string{asg}}); code(err) != fault.Forbidden {
			t.Errorf("they confirm it themselves: %v", err)
		}
		o.put(part, programme.Submitted, w.Users["h-cau-ke"])
		_, err = o.ConfirmAssignments(o.acting(away, "sgddt"), work.ConfirmAssignmentsInput{AssignmentIDs: []string{asg}})
		testkit.Must(t, err)
	})
}
