package work_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/work"
)

const rounds = 50

// together starts all functions at once and returns what each answers.
func together(fns ...func() error) []error {
	errs := make([]error, len(fns))
	var ready, done sync.WaitGroup
	start := make(chan struct{})
	for i, fn := range fns {
		ready.Add(1)
		done.Go(func() {
			ready.Done()
			<-start
			errs[i] = fn()
		})
	}
	ready.Wait()
	close(start)
	done.Wait()
	return errs
}

func TestOfTwoWhoDecideOneWins(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		part, asg := o.parts["coordinate"], o.asg(o.parts["coordinate"])
		second := o.person("second", "sgddt")
		district, lead, leadToo := w.As("h-cau-ke"), w.As("sgddt"), o.acting(second, "sgddt")
		withdraw := func() error {
			return result(o.WithdrawAssignment(district, work.WithdrawAssignmentInput{AssignmentID: asg}))
		}
		confirm := func(ctx context.Context) func() error {
			return func() error {
				return result(o.ConfirmAssignments(ctx, work.ConfirmAssignmentsInput{AssignmentIDs: []string{asg}}))
			}
		}
		giveBack := func() error {
			return result(o.ReturnAssignment(leadToo, work.ReturnAssignmentInput{AssignmentID: asg, Reason: "Thiếu"}))
		}
		for name, c := range map[string]struct {
			fns  []func() error
			ends []programme.AssignmentState
		}{
			"withdraw and confirm":         {[]func() error{withdraw, confirm(lead)}, []programme.AssignmentState{programme.InProgress, programme.Confirmed}},
			"two confirm":                  {[]func() error{confirm(lead), confirm(leadToo)}, []programme.AssignmentState{programme.Confirmed, programme.Confirmed}},
			"confirm, return and withdraw": {[]func() error{confirm(lead), giveBack, withdraw}, []programme.AssignmentState{programme.Confirmed, programme.Returned, programme.InProgress}},
		} {
			for range rounds {
				o.put(part, programme.Submitted, w.Users["h-cau-ke"])
				before := o.row(part).Version
				won := -1
				for i, err := range together(c.fns...) {
					switch code(err) {
					case "":
						if won >= 0 {
							t.Fatalf("%s: two won", name)
						}
						won = i
					case fault.Conflict:
					default:
						t.Fatalf("%s: the other was told %v", name, err)
					}
				}
				if won < 0 {
					t.Fatalf("%s: nobody won", name)
				}
				if row := o.row(part); row.State != c.ends[won] || row.Version != before+1 {
					t.Fatalf("%s: it is %s in version %d after %d", name, row.State, row.Version, before)
				}
			}
		}
	})
}

func TestProgressOfTwoOfficersAtOnceIsAllKept(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		o.put(o.parts["coordinate"], programme.InProgress, w.Users["h-cau-ke"])
		ctx := w.As("h-cau-ke")
		var fns []func() error
		for i := range 20 {
			fns = append(fns, func() error {
				return result(o.AddProgressUpdate(ctx, work.AddProgressUpdateInput{AssignmentID: o.asg(o.parts["coordinate"]), Percent: i, Text: "Thêm"}))
			})
		}
		for _, err := range together(fns...) {
			if err != nil {
				t.Error(err)
			}
		}
		n, err := w.Store.Reading().ProgressUpdate.Query().Count(system)
		testkit.Must(t, err)
		if n != len(fns) {
			t.Errorf("%d reports are kept of %d", n, len(fns))
		}
	})
}

func TestAKeyMakesAnActionHappenOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		o := newOffice(t, w)
		o.put(o.parts["coordinate"], programme.InProgress, w.Users["h-cau-ke"])
		ctx, key := w.As("h-cau-ke"), "k1"
		in := work.AddProgressUpdateInput{AssignmentID: o.asg(o.parts["coordinate"]), Percent: 10, Text: "Một lần", IdempotencyKey: &key}
		var mu sync.Mutex
		answers := map[string]int{}
		var fns []func() error
		for range 50 {
			fns = append(fns, func() error {
				res, err := o.AddProgressUpdate(ctx, in)
				mu.Lock()
				defer mu.Unlock()
				answers[fmt.Sprint(res)]++
				return err
			})
		}
		for _, err := range together(fns...) {
			if err != nil {
				t.Error(err)
			}
		}
		n, err := w.Store.Reading().ProgressUpdate.Query().Count(system)
		testkit.Must(t, err)
		if n != 1 || len(answers) != 1 {
			t.Errorf("%d rows, answers %v", n, answers)
		}
		before := o.all()
		in.Percent = 11
		if _, err := o.AddProgressUpdate(ctx, in); code(err) != fault.KeyReused || o.all() != before {
			t.Errorf("another input under the key: %v", err)
		}
		// A step that cannot be taken twice answers the first result when it is sent again.
		sub := work.SubmitAssignmentInput{AssignmentID: in.AssignmentID, IdempotencyKey: &key}
		var first txn.Result
		for i := range 2 {
			res, err := o.SubmitAssignment(ctx, sub)
			testkit.Must(t, err)
			if i == 0 {
				first = res
			} else if fmt.Sprint(res) != fmt.Sprint(first) {
				t.Errorf("sent again: %v, first %v", res, first)
			}
		}
	})
}
