package reach_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/taskreach"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// plan is a plan of the office with some tasks and no assignment.
type plan struct {
	id, group uuid.UUID
	tasks     []uuid.UUID
}

func newPlan(ctx context.Context, tx *txn.Tx, w *testkit.World, tasks int) (plan, error) {
	first := clock.MustDay("2022-01-01")
	p, err := tx.Plan.Create().SetOwnerUnitID(w.Units["stp"]).SetTitle("Kế hoạch").SetState(programme.PlanInForce).
		SetStartsOn(first).SetEndsOn(first.AddDate(1, 0, -1)).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return plan{}, err
	}
	g, err := tx.TaskGroup.Create().SetPlanID(p.ID).SetNumber("1").SetTitle("Nhóm").SetPosition(1).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return plan{}, err
	}
	out := plan{id: p.ID, group: g.ID}
	for i := range tasks {
		t, err := tx.Task.Create().SetPlanID(p.ID).SetTaskGroupID(g.ID).SetNumber(fmt.Sprint("1.", i+1)).SetPosition(i + 1).
			SetTitle("Việc").SetContent("Việc").SetTiming("ANNUAL").SetStanding(programme.TaskActive).SetSearchText("viec").
			SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return plan{}, err
		}
		out.tasks = append(out.tasks, t.ID)
	}
	return out, reach.Refresh(ctx, tx.Tx, tx.Now, out.tasks...)
}

func assign(tx *txn.Tx, p plan, task, unit uuid.UUID, lead *uuid.UUID, key string, due *clock.Day, state programme.AssignmentState) *gen.AssignmentCreate {
	return tx.Assignment.Create().SetPlanID(p.id).SetTaskID(task).SetUnitID(unit).SetNillableLeadUnitID(lead).
		SetRole(programme.Coordinate).SetPeriodKey(key).SetPeriod(key).SetNillableDueOn(due).SetState(state).SetCreatedAt(tx.Now)
}

// row is one row of task_reach as the reference and the database tell it.
type row struct {
	task, anchor, group, plan uuid.UUID
	due, state                string
	closed                    bool
}

// reference computes the rows of a plan the slow way: for each anchor it collects what the anchor
// sees and looks for the one that counts.
func reference(p plan, work []*gen.Assignment) []row {
	var out []row
	for _, t := range p.tasks {
		seen := map[uuid.UUID][]*gen.Assignment{p.id: nil}
		for _, a := range work {
			if a.TaskID != t {
				continue
			}
			seen[p.id] = append(seen[p.id], a)
			seen[a.UnitID] = append(seen[a.UnitID], a)
			if a.LeadUnitID != nil && *a.LeadUnitID != a.UnitID {
				seen[*a.LeadUnitID] = append(seen[*a.LeadUnitID], a)
			}
		}
		for anchor, list := range seen {
			r := row{task: t, anchor: anchor, group: p.group, plan: p.id}
			open := slices.DeleteFunc(slices.Clone(list), func(a *gen.Assignment) bool { return a.State.Closed() })
			switch {
			case len(open) > 0:
				slices.SortFunc(open, order("9999"))
				r.due, r.state = open[0].DueOn.String(), string(open[0].State)
			case len(list) > 0:
				slices.SortFunc(list, order("0000"))
				r.state, r.closed = string(list[len(list)-1].State), true
			}
			out = append(out, r)
		}
	}
	return sorted(out)
}

// order sorts by due day, none standing for the given text, then by id.
func order(none string) func(a, b *gen.Assignment) int {
	key := func(a *gen.Assignment) string {
		if a.DueOn.IsZero() {
			return none + a.ID.String()
		}
		return a.DueOn.String() + a.ID.String()
	}
	return func(a, b *gen.Assignment) int { return strings.Compare(key(a), key(b)) }
}

func sorted(rows []row) []row {
	slices.SortFunc(rows, func(a, b row) int {
		return strings.Compare(a.task.String()+a.anchor.String(), b.task.String()+b.anchor.String())
	})
	return rows
}

func stored(ctx context.Context, tx *txn.Tx, p plan) ([]row, error) {
	list, err := tx.TaskReach.Query().Where(taskreach.PlanID(p.id)).All(ctx)
	out := make([]row, len(list))
	for i, r := range list {
		out[i] = row{r.TaskID, r.AnchorID, r.GroupID, r.PlanID, r.DueOn.String(), r.State, r.Closed}
	}
	return sorted(out), err
}

func TestRowsAreWhatTheAssignmentsSay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		units := slices.Sorted(maps.Keys(w.Units))[:5]
		days := []string{"", "2022-03-31", "2022-06-30", "2022-12-31"}
		states := programme.Enums()["AssignmentState"].Values()
		rapid.Check(t, func(r *rapid.T) {
			unit := func(name string) uuid.UUID { return w.Units[rapid.SampledFrom(units).Draw(r, name)] }
			lead := func() *uuid.UUID {
				if rapid.Bool().Draw(r, "led") {
					id := unit("lead")
					return &id
				}
				return nil
			}
			due := func() *clock.Day {
				var d clock.Day
				if s := rapid.SampledFrom(days).Draw(r, "due"); s != "" {
					d = clock.MustDay(s)
				}
				return d.Ptr()
			}
			state := func() programme.AssignmentState {
				return programme.AssignmentState(rapid.SampledFrom(states).Draw(r, "state"))
			}
			err := w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
				p, err := newPlan(ctx, tx, w, 3)
				if err != nil {
					return err
				}
				var work []uuid.UUID
				for step := range rapid.IntRange(1, 12).Draw(r, "steps") {
					task := rapid.SampledFrom(p.tasks).Draw(r, "task")
					what := rapid.SampledFrom([]string{"new", "new", "change", "delete"}).Draw(r, "what")
					if len(work) == 0 {
						what = "new"
					}
					var err error
					switch what {
					case "new":
						var a *gen.Assignment
						if a, err = assign(tx, p, task, unit("unit"), lead(), fmt.Sprint(step), due(), state()).Save(ctx); err == nil {
							work = append(work, a.ID)
						}
					case "change":
						id := rapid.SampledFrom(work).Draw(r, "which")
						a, geterr := tx.Assignment.Get(ctx, id)
						if geterr != nil {
							return geterr
						}
						task = a.TaskID
						err = tx.Assignment.UpdateOneID(id).SetState(state()).ClearDueOn().ClearLeadUnitID().Exec(ctx)
						if d := due(); err == nil && d != nil {
							err = tx.Assignment.UpdateOneID(id).SetDueOn(*d).SetNillableLeadUnitID(lead()).Exec(ctx)
						}
					case "delete":
						i := rapid.IntRange(0, len(work)-1).Draw(r, "which")
						a, geterr := tx.Assignment.Get(ctx, work[i])
						if geterr != nil {
							return geterr
						}
						task = a.TaskID
						work = slices.Delete(work, i, i+1)
						err = tx.Assignment.DeleteOne(a).Exec(ctx)
					}
					if err != nil {
						return err
					}
					if err := reach.Refresh(ctx, tx.Tx, tx.Now, task, task); err != nil {
						return err
					}
				}
				all, err := tx.Assignment.Query().Where(assignment.PlanID(p.id)).All(ctx)
				if err != nil {
					return err
				}
				got, err := stored(ctx, tx, p)
				if err != nil {
					return err
				}
				if want := reference(p, all); !slices.Equal(got, want) {
					r.Fatalf("stored\n%v\nwant\n%v", got, want)
				}
				return nil
			})
			if err != nil {
				r.Fatal(err)
			}
		})
	})
}

func TestRefreshWritesOnlyWhatDiffers(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
			p, err := newPlan(ctx, tx, w, 2)
			if err != nil {
				return err
			}
			due := clock.MustDay("2022-12-31")
			var first *gen.Assignment
			for _, task := range p.tasks {
				for _, u := range []string{"stp", "sgddt"} {
					a, err := assign(tx, p, task, w.Units[u], nil, "2022", &due, programme.Assigned).Save(ctx)
					if err != nil {
						return err
					}
					if first == nil {
						first = a
					}
				}
			}
			ids := func() map[anchor]uuid.UUID {
				list, err := tx.TaskReach.Query().Where(taskreach.PlanID(p.id)).All(ctx)
				testkit.Must(t, err)
				out := map[anchor]uuid.UUID{}
				for _, r := range list {
					out[anchor{r.TaskID, r.AnchorID}] = r.ID
				}
				return out
			}
			testkit.Must(t, reach.Refresh(ctx, tx.Tx, tx.Now, p.tasks...))
			before := ids()
			testkit.Must(t, reach.Refresh(ctx, tx.Tx, tx.Now, p.tasks...))
			if again := ids(); !maps.Equal(before, again) || len(before) != 6 {
				t.Errorf("a second refresh changed rows: %v, then %v", before, again)
			}
			testkit.Must(t, tx.Assignment.UpdateOne(first).SetState(programme.Accepted).Exec(ctx))
			testkit.Must(t, reach.Refresh(ctx, tx.Tx, tx.Now, p.tasks...))
			var changed []anchor
			for k, id := range ids() {
				if before[k] != id {
					changed = append(changed, k)
				}
			}
			want := []anchor{{first.TaskID, first.UnitID}, {first.TaskID, p.id}}
			for _, c := range changed {
				if !slices.Contains(want, c) {
					t.Errorf("the row %v was written though nothing of it changed", c)
				}
			}
			if len(changed) != 2 {
				t.Errorf("%d rows changed, want those of the unit and of the plan", len(changed))
			}
			return nil
		}))
	})
}

type anchor struct{ task, anchor uuid.UUID }

func TestRowsOfATaskThatIsGoneGo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
			p, err := newPlan(ctx, tx, w, 2)
			if err != nil {
				return err
			}
			testkit.Must(t, tx.Task.DeleteOneID(p.tasks[0]).Exec(ctx))
			testkit.Must(t, reach.Refresh(ctx, tx.Tx, tx.Now, p.tasks...))
			got, err := stored(ctx, tx, p)
			if len(got) != 1 || got[0].task != p.tasks[1] || got[0].anchor != p.id || got[0].state != "" || got[0].closed {
				t.Errorf("left %v, want the plan's row of the other task", got)
			}
			return err
		}))
	})
}

// TestStatementsDoNotGrowWithTasks counts on PostgreSQL, where the test can open a client of its own.
func TestStatementsDoNotGrowWithTasks(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		if !w.Store.Postgres() {
			t.Skip("counted on PostgreSQL: the store keeps SQLite's write connection to itself")
		}
		statements := 0
		client := gen.NewClient(gen.Driver(dialect.DebugWithContext(entsql.OpenDB(dialect.Postgres, w.Store.ReadDB), func(_ context.Context, v ...any) {
			if s := fmt.Sprint(v...); strings.Contains(s, "query=") {
				statements++
			}
		})))
		count := func(tasks int) int {
			var p plan
			testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) (err error) {
				if p, err = newPlan(ctx, tx, w, tasks); err != nil {
					return err
				}
				var list []*gen.AssignmentCreate
				for _, task := range p.tasks {
					list = append(list, assign(tx, p, task, w.Units["snv"], nil, "2022", nil, programme.Assigned))
				}
				return tx.Assignment.CreateBulk(list...).Exec(ctx)
			}))
			ctx := context.Background()
			tx, err := client.Tx(ctx)
			testkit.Must(t, err)
			statements = 0
			testkit.Must(t, reach.Refresh(ctx, tx, w.Clock.Now(), p.tasks...))
			n := statements
			testkit.Must(t, tx.Commit())
			return n
		}
		few, many := count(2), count(60)
		if few != many || few == 0 {
			t.Errorf("2 tasks take %d statements, 60 take %d", few, many)
		}
	})
}

func TestTwoTransactionsOnOneTaskLoseNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		var p plan
		units := []string{"stp", "sgddt", "snv", "stc", "hdph", "h-cau-ke", "h-duyen-hai", "tx-duyen-hai"}
		work := map[string]uuid.UUID{}
		due := clock.MustDay("2022-12-31")
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) (err error) {
			if p, err = newPlan(ctx, tx, w, 1); err != nil {
				return err
			}
			for _, u := range units {
				a, err := assign(tx, p, p.tasks[0], w.Units[u], nil, "2022", &due, programme.Assigned).Save(ctx)
				if err != nil {
					return err
				}
				work[u] = a.ID
			}
			return reach.Refresh(ctx, tx.Tx, tx.Now, p.tasks...)
		}))
		errs := make(chan error, len(units))
		for _, u := range units {
			go func() {
				errs <- w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
					if err := tx.Assignment.UpdateOneID(work[u]).SetState(programme.Confirmed).Exec(ctx); err != nil {
						return err
					}
					return reach.Refresh(ctx, tx.Tx, tx.Now, p.tasks...)
				})
			}()
		}
		for range units {
			testkit.Must(t, <-errs)
		}
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
			rows, err := stored(ctx, tx, p)
			for _, r := range rows {
				if !r.closed || r.state != string(programme.Confirmed) {
					t.Errorf("all is confirmed, but a row says %s, closed %v", r.state, r.closed)
				}
			}
			if len(rows) != len(units)+1 {
				t.Errorf("%d rows, want one for each of %d units and one of the plan", len(rows), len(units))
			}
			return err
		}))
	})
}

func TestNobodySeesTheRowsThemselves(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		err := w.Store.Tx(context.Background(), func(ctx context.Context, tx *gen.Tx) error {
			_, err := tx.TaskReach.Query().All(ctx)
			return err
		})
		if fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("without a viewer: %v", err)
		}
		err = w.Store.Tx(w.As("stp"), func(ctx context.Context, tx *gen.Tx) error {
			n, err := tx.TaskReach.Query().Count(ctx)
			if n != 0 {
				t.Errorf("the office sees %d rows of task_reach", n)
			}
			return err
		})
		testkit.Must(t, err)
	})
}
