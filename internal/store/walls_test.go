package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/difficulty"
	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

var system = tenant.System(context.Background())

func is(err error, code fault.Code) bool { return errors.Is(err, &fault.Error{Code: code}) }

// inTx runs fn in a transaction that is rolled back at the end.
func inTx(t *testing.T, w *testkit.World, ctx context.Context, fn func(context.Context, *gen.Tx)) {
	t.Helper()
	back := errors.New("back")
	if err := w.Store.Tx(ctx, func(ctx context.Context, tx *gen.Tx) error { fn(ctx, tx); return back }); err == nil || fault.CodeOf(err) != fault.Internal {
		t.Fatal(err)
	}
}

func each(t *testing.T, f func(t *testing.T, w *testkit.World)) {
	t.Helper()
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.Fill()
		f(t, w)
	})
}

// uses are the ways to reach rows of snv: each must be an error without a viewer, and find
// nothing for another unit.
var uses = map[string]func(ctx context.Context, tx *gen.Tx, w *testkit.World) (rows int, err error){
	"a query": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		return tx.Assignment.Query().Where(assignment.UnitID(w.Units["snv"])).Count(ctx)
	},
	"a query by id": func(ctx context.Context, tx *gen.Tx, _ *testkit.World) (int, error) {
		rows, err := tx.Assignment.Query().Where(assignment.ID(testkit.PartID("2", 1, "snv"))).All(ctx)
		return len(rows), err
	},
	"a query for existence": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		found, err := tx.Difficulty.Query().Where(difficulty.UnitID(w.Units["snv"])).Exist(ctx)
		if found {
			return 1, err
		}
		return 0, err
	},
	"an aggregate": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		var out []struct {
			State string
			Count int
		}
		err := tx.Assignment.Query().Where(assignment.UnitID(w.Units["snv"])).GroupBy(assignment.FieldState).Aggregate(gen.Count()).Scan(ctx, &out)
		return len(out), err
	},
	"rows through an edge": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		u, err := tx.Assignment.Query().Where(assignment.UnitID(w.Units["snv"])).WithTask().WithPlan().All(ctx)
		return len(u), err
	},
	"an update in bulk": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		return tx.Assignment.Update().Where(assignment.UnitID(w.Units["snv"])).SetPercent(1).Save(ctx)
	},
	"an update of everything": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		before, err := tx.Assignment.Query().Where(assignment.UnitID(w.Units["snv"]), assignment.Percent(77)).Count(system)
		if err == nil {
			_, err = tx.Assignment.Update().SetPercent(77).Save(ctx)
		}
		after, err2 := tx.Assignment.Query().Where(assignment.UnitID(w.Units["snv"]), assignment.Percent(77)).Count(system)
		return after - before, errors.Join(err, err2)
	},
	"a deletion in bulk": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		return tx.Difficulty.Delete().Where(difficulty.UnitID(w.Units["snv"])).Exec(ctx)
	},
	"an update of a task": func(ctx context.Context, tx *gen.Tx, _ *testkit.World) (int, error) {
		return tx.Task.Update().Where(task.ID(testkit.RowID("task 2.1"))).SetTitle("x").Save(ctx)
	},
	"an update of a unit": func(ctx context.Context, tx *gen.Tx, w *testkit.World) (int, error) {
		return tx.Unit.Update().Where(unit.ID(w.Units["snv"])).SetName("x").Save(ctx)
	},
}

func TestWithoutAViewerNothingWorks(t *testing.T) {
	each(t, func(t *testing.T, w *testkit.World) {
		for name, use := range uses {
			inTx(t, w, context.Background(), func(ctx context.Context, tx *gen.Tx) {
				if _, err := use(ctx, tx, w); !is(err, fault.Unauthenticated) {
					t.Errorf("%s: %v", name, err)
				}
			})
		}
		inTx(t, w, context.Background(), func(ctx context.Context, tx *gen.Tx) {
			err := tx.UnitSet.Create().SetUnitID(w.Units["snv"]).SetName("x").SetFoldKey("x").SetCreatedAt(w.Clock.Now()).Exec(ctx)
			if !is(err, fault.Unauthenticated) {
				t.Errorf("a create: %v", err)
			}
		})
	})
}

func TestAnotherUnitReachesNoRow(t *testing.T) {
	each(t, func(t *testing.T, w *testkit.World) {
		for name, use := range uses {
			inTx(t, w, w.As("sgddt"), func(ctx context.Context, tx *gen.Tx) {
				if n, err := use(ctx, tx, w); err != nil || n != 0 {
					t.Errorf("%s: %d rows of snv, %v", name, n, err)
				}
			})
			inTx(t, w, w.As("snv"), func(ctx context.Context, tx *gen.Tx) {
				if n, err := use(ctx, tx, w); err != nil || n == 0 {
					t.Errorf("%s: snv itself finds nothing, %v", name, err)
				}
			})
		}
	})
}

// TestOneRowOfAnotherUnitIsNotFound: the error is that of an id that nobody has.
func TestOneRowOfAnotherUnitIsNotFound(t *testing.T) {
	each(t, func(t *testing.T, w *testkit.World) {
		foreign, random := testkit.PartID("2", 1, "snv"), uuid.New()
		for name, use := range map[string]func(ctx context.Context, tx *gen.Tx, id uuid.UUID) error{
			"get": func(ctx context.Context, tx *gen.Tx, id uuid.UUID) error {
				_, err := tx.Assignment.Get(ctx, id)
				return err
			},
			"update": func(ctx context.Context, tx *gen.Tx, id uuid.UUID) error {
				return tx.Assignment.UpdateOneID(id).SetPercent(1).Exec(ctx)
			},
			"delete": func(ctx context.Context, tx *gen.Tx, id uuid.UUID) error {
				return tx.Assignment.DeleteOneID(id).Exec(ctx)
			},
		} {
			var texts []string
			for _, id := range []uuid.UUID{foreign, random} {
				inTx(t, w, w.As("sgddt"), func(ctx context.Context, tx *gen.Tx) {
					err := use(ctx, tx, id)
					if !gen.IsNotFound(err) {
						t.Errorf("%s: %v", name, err)
					}
					texts = append(texts, fmt.Sprint(err))
				})
			}
			if texts[0] != texts[1] {
				t.Errorf("%s tells a foreign id from a random one: %v", name, texts)
			}
		}
	})
}

func TestCreatesAndLinksStayWithinWhatTheViewerHolds(t *testing.T) {
	each(t, func(t *testing.T, w *testkit.World) {
		now := w.Clock.Now()
		set := func(tx *gen.Tx, key string) *gen.UnitSetCreate {
			return tx.UnitSet.Create().SetName(key).SetFoldKey(key).SetCreatedAt(now)
		}
		report := func(tx *gen.Tx) *gen.DifficultyCreate {
			return tx.Difficulty.Create().SetOfficeUnitID(w.Units["stp"]).SetText("x").SetState("OPEN").SetCreatedAt(now)
		}
		for name, c := range map[string]struct {
			use  func(ctx context.Context, tx *gen.Tx) error
			code fault.Code // "" if it is allowed
		}{
			"a row of one's own": {func(ctx context.Context, tx *gen.Tx) error { return set(tx, "a").SetUnitID(w.Units["sgddt"]).Exec(ctx) }, ""},
			"a row that names no unit is the acting unit's": {func(ctx context.Context, tx *gen.Tx) error {
				row, err := set(tx, "a").Save(ctx)
				if err == nil && row.UnitID != w.Units["sgddt"] {
					t.Errorf("the row went to %s", row.UnitID)
				}
				return err
			}, ""},
			"a row of another unit": {func(ctx context.Context, tx *gen.Tx) error { return set(tx, "a").SetUnitID(w.Units["snv"]).Exec(ctx) }, fault.NotFound},
			"one row of another unit among many": {func(ctx context.Context, tx *gen.Tx) error {
				return tx.UnitSet.CreateBulk(set(tx, "a"), set(tx, "b").SetUnitID(w.Units["snv"])).Exec(ctx)
			}, fault.NotFound},
			"a row of another unit that one would judge": {func(ctx context.Context, tx *gen.Tx) error {
				return tx.ProgressUpdate.Create().SetUnitID(w.Units["snv"]).SetLeadUnitID(w.Units["sgddt"]).SetText("x").SetCreatedAt(now).Exec(ctx)
			}, fault.NotFound},
			"a difficulty of another unit that one would answer": {func(ctx context.Context, tx *gen.Tx) error {
				return report(tx).SetUnitID(w.Units["snv"]).SetOfficeUnitID(w.Units["sgddt"]).Exec(ctx)
			}, fault.NotFound},
			"a row of no unit's": {func(ctx context.Context, tx *gen.Tx) error { return set(tx, "a").SetUnitID(uuid.New()).Exec(ctx) }, fault.NotFound},
			"a system table": {func(ctx context.Context, tx *gen.Tx) error {
				return tx.Setting.Create().SetName("x").SetValue("y").SetCreatedAt(now).Exec(ctx)
			}, fault.NotFound},
			"a row handed to another unit": {func(ctx context.Context, tx *gen.Tx) error {
				return tx.UnitSet.UpdateOneID(testkit.RowID("set of sgddt")).SetUnitID(w.Units["snv"]).Exec(ctx)
			}, fault.NotFound},
			"a link to a part of one's own": {func(ctx context.Context, tx *gen.Tx) error {
				return report(tx).SetAssignmentID(testkit.PartID("1", 1, "sgddt")).Exec(ctx)
			}, ""},
			"a link to a part of another": {func(ctx context.Context, tx *gen.Tx) error {
				return report(tx).SetAssignmentID(testkit.PartID("2", 1, "snv")).Exec(ctx)
			}, fault.InvalidReference},
			"a link to a part that is not there": {func(ctx context.Context, tx *gen.Tx) error { return report(tx).SetAssignmentID(uuid.New()).Exec(ctx) }, fault.InvalidReference},
			"a link put in by an update": {func(ctx context.Context, tx *gen.Tx) error {
				return tx.Difficulty.Update().Where(difficulty.UnitID(w.Units["sgddt"])).SetAssignmentID(testkit.PartID("2", 1, "snv")).Exec(ctx)
			}, fault.InvalidReference},
			"a link to a person of another": {func(ctx context.Context, tx *gen.Tx) error {
				return tx.Assignment.UpdateOneID(testkit.PartID("1", 1, "sgddt")).SetStaffID(w.Users["snv"]).Exec(ctx)
			}, fault.InvalidReference},
		} {
			inTx(t, w, w.As("sgddt"), func(ctx context.Context, tx *gen.Tx) {
				if got := fault.CodeOf(c.use(ctx, tx)); got != c.code {
					t.Errorf("%s: %q, want %q", name, got, c.code)
				}
			})
		}
	})
}

// TestTakingPartIsNotChanging: who sees a task by having a part, or follows a plan, changes neither.
func TestTakingPartIsNotChanging(t *testing.T) {
	each(t, func(t *testing.T, w *testkit.World) {
		for code, want := range map[string]int{"sgddt": 0, "hdph": 0, "snv": 0, "stp": 1} {
			inTx(t, w, w.As(code), func(ctx context.Context, tx *gen.Tx) {
				tasks, err := tx.Task.Update().Where(task.ID(testkit.RowID("task 1.1"))).SetTitle("x").Save(ctx)
				plans, err2 := tx.Plan.Update().SetTitle("x").Where(func(s *entsqlSelector) { s.Where(idIs(testkit.RowID("plan 1"))) }).Save(ctx)
				if err != nil || err2 != nil || tasks != want || plans != want {
					t.Errorf("%s changed %d tasks (%v) and %d plans (%v)", code, tasks, err, plans, err2)
				}
			})
		}
	})
}

func TestEveryEntityHasARule(t *testing.T) {
	if len(gen.Rules) != len(migrate.Tables) {
		t.Errorf("%d rules for %d tables", len(gen.Rules), len(migrate.Tables))
	}
	for name, rule := range gen.Rules {
		if rule.Empty() {
			t.Errorf("%s has no rule", name)
		}
	}
	for _, k := range gen.Kinds() {
		if k.Rule.System {
			t.Errorf("%s is in the catalogue though no viewer sees it", k.Name)
		}
		for i := range k.Fields {
			if f := &k.Fields[i]; f.Column == "password_hash" || f.Column == "token_hash" || f.Column == "hash" || f.Column == "prev_hash" {
				t.Errorf("%s.%s can be asked for", k.Name, f.Name)
			}
		}
	}
}

// TestEveryTableCarriesItsUnit holds the list of tables that do not, with the reason.
func TestEveryTableCarriesItsUnit(t *testing.T) {
	anchors := []string{"unit_id", "owner_unit_id", "plan_id", "keeper_id"}
	without := map[string]string{
		"units": "it is the unit", "unit_successions": "it names two units", "task_reach": "it names an anchor",
		"sessions": "a session is a person's", "sign_in_attempts": "nobody is known yet", "settings": "the server's own",
		"jobs": "the server's own", "outbox": "the server's own", "audit_seals": "a seal covers the chains of all units",
		"modules": "the server's own", "module_rules": "the server's own", "record_guards": "the server's own", "record_refs": "the server's own, a record's",
	}
	for _, table := range migrate.Tables {
		carries := slices.ContainsFunc(table.Columns, func(c *entColumn) bool { return slices.Contains(anchors, c.Name) })
		if _, listed := without[table.Name]; !carries && !listed {
			t.Errorf("%s carries no unit", table.Name)
		}
	}
}
