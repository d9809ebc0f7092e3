package races_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/plan"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
)

// fresh makes another plan of stp.
func (s *scene) fresh(state programme.PlanState) (id uuid.UUID, itsTasks []uuid.UUID) {
	s.T.Helper()
	s.system(func(ctx context.Context, tx *txn.Tx) (err error) {
		id, itsTasks, err = s.newPlan(ctx, tx, state)
		return err
	})
	return id, itsTasks
}

// TestOfTwoEditsOfOneDraftTheSecondIsRefused: and nothing of it is left.
func TestOfTwoEditsOfOneDraftTheSecondIsRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		const name = "C3 two edits of one draft plan"
		t.Run(name, func(t *testing.T) {
			draft, ids := s.fresh(programme.PlanDraft)
			prove(t, w, name, full, func(round int) string {
				p, err := s.Store.Reading().Plan.Query().Where(plan.ID(draft)).Only(system)
				testkit.Must(t, err)
				edit := func(who string, on uuid.UUID) func() error {
					title := fmt.Sprint("Bản của ", who, " lượt ", round)
					return func() error {
						return only(s.planning.UpdatePlanDraft(w.As("stp"), planning.UpdatePlanDraftInput{PlanID: s.id("Plan", draft), Version: p.Version, Title: &title,
							Tasks: []planning.DraftTaskInput{{TaskID: s.id("Task", on), Title: &title}}}))
					}
				}
				won, wrong := oneWins(together(edit("A", ids[0]), edit("B", ids[1])), fault.Conflict)
				if wrong != "" {
					return wrong
				}
				after, err := s.Store.Reading().Plan.Query().Where(plan.ID(draft)).Only(system)
				testkit.Must(t, err)
				want := fmt.Sprint("Bản của ", []string{"A", "B"}[won], " lượt ", round)
				changed, err := s.Store.Reading().Task.Query().Where(task.PlanID(draft), task.TitleHasSuffix(fmt.Sprint(" lượt ", round))).All(system)
				testkit.Must(t, err)
				if after.Title != want || after.Version != p.Version+1 || len(changed) != 1 || changed[0].Title != want {
					return fmt.Sprintf("%s won; the plan is %q in version %d after %d, %d tasks were changed", want, after.Title, after.Version, p.Version, len(changed))
				}
				return ""
			})
		})
	})
}

// opened says what is wrong with a year that several opened at once: each task has one part for
// each of three units, and each unit was told once.
func (s *scene) opened(id uuid.UUID, codes []fault.Code) string {
	s.T.Helper()
	for _, c := range codes {
		if c != "" {
			return fmt.Sprint("they were told ", codes)
		}
	}
	rows, err := s.Store.Reading().Assignment.Query().Where(assignment.PlanID(id)).All(system)
	testkit.Must(s.T, err)
	seen := map[string]int{}
	for _, a := range rows {
		seen[fmt.Sprint(a.TaskID, a.UnitID, a.PeriodKey)]++
	}
	if n := s.audited(s.id("Plan", id), "openYear"); len(rows) != 3*tasks || len(seen) != 3*tasks || n != 1+3 { // the owner's entry and one for each unit
		return fmt.Sprintf("%d parts of %d kinds, want %d; %d entries in the audit, want 4", len(rows), len(seen), 3*tasks, n)
	}
	return ""
}

func TestAYearIsOpenedOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := stage(t, w)
		const name = "C11 one year opened twice at once in one process"
		t.Run(name, func(t *testing.T) {
			prove(t, w, name, full, func(int) string {
				id, _ := s.fresh(programme.PlanInForce)
				open := func() error {
					return only(s.planning.OpenYear(w.As("stp"), planning.OpenYearInput{PlanID: s.id("Plan", id), Year: 2022}))
				}
				return s.opened(id, together(open, open))
			})
		})
	})
}

func TestAYearIsOpenedOnceByTwoProcesses(t *testing.T) {
	const name = "C11 one year opened at once by two processes"
	address := pgtest.URL(t)
	w := testkit.New(t, store.Config{DatabaseURL: address})
	s := stage(t, w)
	nodes := []*node{startNode(t, address), startNode(t, address)}
	t.Run(name, func(t *testing.T) {
		prove(t, w, name, full, func(int) string {
			id, _ := s.fresh(programme.PlanInForce)
			var calls []func() error
			for _, n := range nodes {
				calls = append(calls, func() error { return n.ask("open " + s.id("Plan", id)) })
			}
			return s.opened(id, together(calls...))
		})
	})
}
