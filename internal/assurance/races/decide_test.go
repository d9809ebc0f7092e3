package races_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/work"
)

// TestOfThoseWhoDecideOneStepOneWins: the others get CONFLICT, and the audit has one decision.
func TestOfThoseWhoDecideOneStepOneWins(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		asg := s.id("Assignment", s.parts["h-cau-ke"][0])
		district, first := w.As("h-cau-ke"), w.As("sgddt")
		confirm := func(ctx context.Context) func() error {
			return func() error {
				return only(s.work.ConfirmAssignments(ctx, work.ConfirmAssignmentsInput{AssignmentIDs: []string{asg}}))
			}
		}
		withdraw := func() error {
			return only(s.work.WithdrawAssignment(district, work.WithdrawAssignmentInput{AssignmentID: asg}))
		}
		giveBack := func() error {
			return only(s.work.ReturnAssignment(s.second, work.ReturnAssignmentInput{AssignmentID: asg, Reason: "Thiếu số liệu"}))
		}
		for _, c := range []struct {
			name  string
			calls []func() error
			ends  []programme.AssignmentState
		}{
			{"C1 two people confirm one part", []func() error{confirm(first), confirm(s.second)}, []programme.AssignmentState{programme.Confirmed, programme.Confirmed}},
			{"C2 confirm, withdraw and return one part", []func() error{confirm(first), withdraw, giveBack}, []programme.AssignmentState{programme.Confirmed, programme.InProgress, programme.Returned}},
		} {
			t.Run(c.name, func(t *testing.T) {
				prove(t, w, c.name, full, func(int) string {
					s.put("h-cau-ke", 0, programme.Submitted)
					before := s.part(0)
					decided := func() int {
						return s.audited(asg, "confirmAssignments", "withdrawAssignment", "returnAssignment")
					}
					entries := decided()
					won, wrong := oneWins(together(c.calls...), fault.Conflict)
					if wrong != "" {
						return wrong
					}
					after := s.part(0)
					if n := decided() - entries; after.State != c.ends[won] || after.Version != before.Version+1 || n != 1 {
						return fmt.Sprintf("it is %s in version %d after %d, with %d decisions in the audit", after.State, after.Version, before.Version, n)
					}
					return ""
				})
			})
		}
	})
}

// TestWhatIsCountedEqualsARecount lets officers and judges work on the same parts at once. After
// each round the index of tasks is what a recount makes of the assignments, a part's percent is
// that of the last report in the order of the audit, and every report that was acknowledged is there.
func TestWhatIsCountedEqualsARecount(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		district, finance, lead := w.As("h-cau-ke"), w.As("stc"), w.As("sgddt")
		const name = "C12 percent, reports and the index of tasks under concurrent work"
		t.Run(name, func(t *testing.T) {
			reported := 0
			prove(t, w, name, full, func(round int) string {
				var calls []func() error
				for i := range tasks {
					states := []programme.AssignmentState{programme.InProgress, programme.Submitted, programme.Returned}
					s.put("h-cau-ke", i, states[(round+i)%3])
					s.put("stc", i, states[(round+i)%2])
					asg, beside := s.id("Assignment", s.parts["h-cau-ke"][i]), s.id("Assignment", s.parts["stc"][i])
					for n := range 3 {
						in := work.AddProgressUpdateInput{AssignmentID: asg, Percent: (round*7 + n*31 + i) % 101, Text: "Thêm"}
						calls = append(calls, func() error { return only(s.work.AddProgressUpdate(district, in)) })
					}
					calls = append(calls,
						func() error {
							return only(s.work.SubmitAssignment(district, work.SubmitAssignmentInput{AssignmentID: asg}))
						},
						func() error {
							return only(s.work.WithdrawAssignment(district, work.WithdrawAssignmentInput{AssignmentID: asg}))
						},
						func() error {
							return only(s.work.ConfirmAssignments(lead, work.ConfirmAssignmentsInput{AssignmentIDs: []string{asg}}))
						},
						func() error {
							return only(s.work.ReturnAssignment(s.second, work.ReturnAssignmentInput{AssignmentID: asg, Reason: "Thiếu"}))
						},
						// The other part of the same task: the index of tasks follows both.
						func() error {
							return only(s.work.SubmitAssignment(finance, work.SubmitAssignmentInput{AssignmentID: beside}))
						},
						func() error {
							return only(s.work.ConfirmAssignments(lead, work.ConfirmAssignmentsInput{AssignmentIDs: []string{beside}}))
						})
				}
				for i, c := range together(calls...) {
					switch {
					case c == "" && i%9 < 3:
						reported++
					case c != "" && c != fault.Conflict && c != fault.InvalidState:
						return fmt.Sprintf("call %d was told %s", i, c)
					}
				}
				if n, err := s.Store.Reading().ProgressUpdate.Query().Count(system); err != nil || n != reported {
					return fmt.Sprintf("%d reports are there of %d that were acknowledged, %v", n, reported, err)
				}
				for i := range tasks {
					if got, want := s.part(i).Percent, s.lastPercent(i); got != want {
						return fmt.Sprintf("part %d stands at %d percent, its last report said %d", i, got, want)
					}
				}
				return s.recount()
			})
		})
	})
}
