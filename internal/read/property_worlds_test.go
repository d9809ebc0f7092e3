package read_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// forest is a filled world with thirty more units, whose tree and whose rows are dealt out anew
// for every case.
type forest struct {
	*world
	t     *testing.T
	units []uuid.UUID
	codes []string // of the units that somebody may act for

	n                       int
	worlds, verdicts, lists int
	hidden, shown           int // parts of other units in the tasks that a unit sees
}

func newForest(t *testing.T, plain *testkit.World) *forest {
	t.Helper()
	f := &forest{t: t, world: newWorld(t, plain)}
	testkit.Must(t, plain.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		for i := range 30 {
			code := fmt.Sprintf("u%02d", i)
			unit, user := testkit.RowID("unit "+code), testkit.RowID("user "+code)
			plain.Units[code], plain.Users[code] = unit, user
			if err := tx.Unit.Create().SetID(unit).SetCode(code).SetKind(programme.UnitOther).SetName("Đơn vị " + code).SetSortKey(fold.SortKey(code)).SetSearchText(code).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
			if err := tx.User.Create().SetID(user).SetUnitID(unit).SetUsername(code).SetFullName(code).SetSortKey(code).SetSearchText(code).SetPasswordHash("!").SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	}))
	for _, code := range slices.Sorted(maps.Keys(plain.Units)) {
		f.units = append(f.units, plain.Units[code])
	}
	f.codes = slices.Sorted(maps.Keys(plain.Users))
	return f
}

// deal draws who stands above whom and on which days, what became of whom, and whose every row
// is. The tree may have circles, which the server refuses to make: they must end too.
func (f *forest) deal(r *rapid.T) {
	d := &draft{t: r}
	rows := newLibrary(f.t, f.World)
	unit := func() uuid.UUID { return drawn(d, f.units...) }
	plan := func() string { return drawn(d, rows.rows["Plan"]...).id() }
	maybe := func(id string) string {
		if d.chance(30) {
			return "NULL"
		}
		return "'" + id + "'"
	}
	testkit.Must(f.t, f.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		for _, table := range []string{"unit_parents", "unit_successions", "plan_followers"} {
			if _, err := tx.ExecContext(ctx, "DELETE FROM "+table); err != nil {
				return err
			}
		}
		if err := f.dealTree(ctx, tx, d, unit); err != nil {
			return err
		}
		if err := f.dealRecords(ctx, tx, d, rows, unit); err != nil {
			return err
		}
		for _, k := range rows.kinds.Kinds() {
			for _, row := range rows.rows[k.Name] {
				f.n++ // what must be unique never repeats
				n := fmt.Sprint(f.n)
				sets := map[string]string{}
				for _, column := range owners[k.Name] {
					sets[column] = "'" + unit().String() + "'"
				}
				for _, column := range []string{"lead_unit_id", "sent_to_unit_id"} {
					if sets[column] != "" {
						sets[column] = maybe(unit().String())
					}
				}
				switch k.Name {
				case "Assignment":
					sets["period_key"] = "'" + row.id() + "'"
				case "Evidence", "Extension", "ProgressUpdate":
					sets["plan_id"] = "'" + plan() + "'"
				case "File":
					sets["unit_id"], sets["scope_id"], sets["plan_id"] = "'"+unit().String()+"'", maybe(unit().String()), maybe(plan())
				case "Document":
					sets["unit_id"], sets["plan_id"] = "'"+unit().String()+"'", maybe(plan())
				case "Plan":
					sets["owner_unit_id"] = "'" + unit().String() + "'"
				case "Report":
					sets["unit_id"], sets["correction"] = "'"+unit().String()+"'", n
				case "AuditEntry":
					sets["unit_id"], sets["seq"] = "'"+unit().String()+"'", "1000000+"+n
				case "Membership":
					sets["unit_id"], sets["valid_from"] = "'"+unit().String()+"'", "'"+clock.MustDay("1800-01-01").Add(f.n%70_000).String()+"'"
				case "UnitSet":
					sets["unit_id"], sets["fold_key"] = "'"+unit().String()+"'", "'"+row.id()+"'"
				case "Participation":
					sets["unit_id"], sets["name"] = "'"+unit().String()+"'", "'"+n+"'"
				case "UnitCode", "UnitSetMember", "User":
					sets["unit_id"] = "'" + unit().String() + "'"
				case "Notification":
					code := drawn(d, f.codes...)
					sets["unit_id"], sets["user_id"] = "'"+f.Units[drawn(d, code, code, drawn(d, f.codes...))].String()+"'", "'"+f.Users[code].String()+"'"
				}
				if len(sets) == 0 {
					continue
				}
				var list []string
				for _, column := range slices.Sorted(maps.Keys(sets)) {
					list = append(list, column+" = "+sets[column])
				}
				if _, err := tx.ExecContext(ctx, "UPDATE "+k.Table+" SET "+strings.Join(list, ", ")+" WHERE id = '"+row.id()+"'"); err != nil {
					return fmt.Errorf("%s: %w", k.Table, err)
				}
			}
		}
		var tasks []uuid.UUID
		for _, row := range rows.rows["Task"] {
			tasks = append(tasks, uuid.MustParse(row.id()))
		}
		return reach.Refresh(ctx, tx.Tx, tx.Now, tasks...)
	}))
	f.worlds++
}

// dealTree draws places, successions and followers around the fixture's day.
func (f *forest) dealTree(ctx context.Context, tx *txn.Tx, d *draft, unit func() uuid.UUID) error {
	today, taken := clock.DayOf(testkit.Start), map[string]bool{}
	day := func() clock.Day { return today.Add(drawn(d, -400, -1, 0, 1)) }
	free := func(parts ...any) bool {
		key := fmt.Sprint(parts...)
		was := taken[key]
		taken[key] = true
		return !was
	}
	for _, u := range f.units {
		for range drawn(d, 0, 1, 1, 2) { // the second is a move, or overlaps
			from := day()
			c := tx.UnitParent.Create().SetUnitID(u).SetParentID(unit()).SetValidFrom(from).SetCreatedAt(tx.Now)
			if d.chance(30) {
				c.SetValidTo(day())
			}
			if !free(u, from) {
				continue
			}
			if err := c.Exec(ctx); err != nil {
				return err
			}
		}
	}
	for range d.one(12) {
		before, after := unit(), unit()
		c := tx.UnitSuccession.Create().SetPredecessorID(before).SetSuccessorID(after).SetKind(programme.Merged).SetEffectiveOn(day()).SetCreatedAt(tx.Now)
		if d.chance(10) {
			after = uuid.Nil
			c.SetKind(programme.Abolished).Mutation().ClearSuccessorID()
		}
		if !free(before, after) {
			continue
		}
		if err := c.Exec(ctx); err != nil {
			return err
		}
	}
	for _, name := range []string{"plan 1", "plan 2", "plan 3"} {
		for range d.one(4) {
			u := unit()
			if !free(name, u) {
				continue
			}
			if err := tx.PlanFollower.Create().SetPlanID(testkit.RowID(name)).SetUnitID(u).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}
