package people_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/unitsuccession"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

func (x *scene) viewer(code string) *viewer.Viewer { return viewer.From(x.As(code)) }

func (x *scene) with(v *viewer.Viewer) context.Context { return viewer.With(context.Background(), v) }

// work gives h-cau-ke one open and one confirmed part of a plan of stp, and h-duyen-hai a part of
// the same open task.
func (x *scene) work() (open, done uuid.UUID) {
	x.t.Helper()
	testkit.Must(x.t, x.Runner.System(context.Background(), "work", func(ctx context.Context, tx *txn.Tx) error {
		p, err := tx.Plan.Create().SetOwnerUnitID(x.Units["stp"]).SetTitle("Kế hoạch").SetState(programme.PlanInForce).
			SetStartsOn(clock.MustDay("2021-01-01")).SetEndsOn(clock.MustDay("2025-12-31")).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		g, err := tx.TaskGroup.Create().SetPlanID(p.ID).SetNumber("1").SetTitle("Nhóm").SetPosition(1).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		add := func(task uuid.UUID, unit string, state programme.AssignmentState) (uuid.UUID, error) {
			a, err := tx.Assignment.Create().SetUnitID(x.Units[unit]).SetPlanID(p.ID).SetTaskID(task).SetLeadUnitID(x.Units["h-cau-ke"]).SetRole(programme.Coordinate).
				SetPeriodKey("2022").SetPeriod("2022").SetState(state).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return uuid.Nil, err
			}
			return a.ID, reach.Refresh(ctx, tx.Tx, tx.Now, task)
		}
		var tasks [3]uuid.UUID
		for i := range tasks {
			k, err := tx.Task.Create().SetPlanID(p.ID).SetTaskGroupID(g.ID).SetNumber("1").SetPosition(i + 1).SetTitle("Việc").SetContent("Việc.").
				SetTiming("ANNUAL").SetStanding(programme.TaskActive).SetSearchText("viec").SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			tasks[i] = k.ID
		}
		if open, err = add(tasks[0], "h-cau-ke", programme.InProgress); err != nil {
			return err
		}
		if done, err = add(tasks[1], "h-cau-ke", programme.Confirmed); err != nil {
			return err
		}
		if _, err = add(tasks[2], "h-cau-ke", programme.Assigned); err != nil {
			return err
		}
		_, err = add(tasks[2], "h-duyen-hai", programme.Assigned)
		return err
	}))
	return open, done
}

func TestAUnitIsNotClosedUnderItsOpenWork(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		open, done := x.work()
		root, today := x.As("ubnd-tinh"), w.Clock.Today()
		in := people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("h-cau-ke")}, Kind: programme.Abolished, EffectiveOn: today}
		before := x.everything()
		err := second(x.s.SucceedUnits(root, in))
		x.wantCode(err, fault.InvalidState)
		for _, words := range []string{"2 phần việc chưa xong", "1 phần việc của đơn vị khác", "1 đơn vị trực thuộc"} {
			if !strings.Contains(fault.Of(err).Text.VI, words) {
				t.Errorf("%q does not tell of %q", fault.Of(err).Text.VI, words)
			}
		}
		in.Kind, in.SuccessorID = programme.Merged, new(x.ID("h-duyen-hai"))
		x.wantCode(second(x.s.SucceedUnits(root, in)), fault.InvalidState)
		if x.everything() != before {
			t.Error("the register changed")
		}
		in.HandOver = new(true)
		res := x.must(x.s.SucceedUnits(root, in))
		if len(res["successions"]) != 1 || res["successor"][0] != x.ID("h-duyen-hai") {
			t.Errorf("answered %v", res)
		}
		u, err := x.db().Unit.Get(sys(), x.Units["h-cau-ke"])
		testkit.Must(t, err)
		if u.ValidTo != today.Add(-1) {
			t.Errorf("it ends on %s", u.ValidTo)
		}
		parts, err := x.db().Assignment.Query().Order(assignment.ByID()).All(sys())
		testkit.Must(t, err)
		for _, a := range parts {
			switch {
			case a.ID == open && (a.UnitID != x.Units["h-duyen-hai"] || *a.LeadUnitID != x.Units["h-duyen-hai"]):
				t.Error("the open part is still with the unit that ended")
			case a.ID == done && a.UnitID != x.Units["h-cau-ke"]:
				t.Error("the confirmed part lost its unit")
			case a.UnitID == x.Units["h-cau-ke"] && !a.State.Closed():
				t.Errorf("left on the closed unit: %+v", a)
			}
		}
		if n, err := x.db().Assignment.Query().Where(assignment.UnitID(x.Units["h-duyen-hai"]), assignment.StateEQ(programme.Assigned)).Count(sys()); err != nil || n != 1 {
			t.Errorf("the successor has %d parts of the task that both had, %v", n, err)
		}
		seen := false
		testkit.Must(t, w.Store.Tx(x.As("h-duyen-hai"), func(ctx context.Context, tx *gen.Tx) (err error) {
			a, err := tx.Assignment.Get(ctx, open)
			if err == nil {
				seen, err = tx.Task.Query().Where(task.ID(a.TaskID)).Exist(ctx)
			}
			return err
		}))
		if !seen {
			t.Error("the successor does not see the task that it took over")
		}
		commune, err := x.db().Unit.Get(sys(), x.Units["h-cau-ke-x-hoa-an"])
		testkit.Must(t, err)
		if *commune.ParentID != x.Units["h-duyen-hai"] {
			t.Error("the commune still stands below the unit that ended")
		}
		if n, err := x.db().Membership.Query().Where(membership.UnitID(u.ID), membership.ValidToIsNil()).Count(sys()); err != nil || n != 0 {
			t.Errorf("%d roles go on in the unit that ended, %v", n, err)
		}
		t.Run("and takes no new work", func(t *testing.T) {
			testkit.Must(t, w.Runner.System(context.Background(), "look", func(ctx context.Context, tx *txn.Tx) error {
				x.t = t
				x.wantCode(people.Open(ctx, tx, x.Units["h-cau-ke"]), fault.InvalidState)
				x.wantCode(people.Open(ctx, tx, uuid.Must(uuid.NewV7())), fault.NotFound)
				return people.Open(ctx, tx, x.Units["h-duyen-hai"])
			}))
			x.wantCode(second(x.s.CreateUnit(root, people.CreateUnitInput{Code: "xa-moi", Kind: programme.UnitCommune, Name: "x", ParentID: x.ID("h-cau-ke")})), fault.InvalidState)
			x.wantCode(second(x.s.GrantRole(root, people.GrantRoleInput{UserID: x.user("h-cau-ke"), UnitID: x.ID("h-cau-ke"), Role: programme.Auditor})), fault.InvalidState)
		})
	})
}

func TestSuccessions(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		root, today := x.As("ubnd-tinh"), w.Clock.Today()
		fresh := func(code string) *people.NewUnitInput {
			return &people.NewUnitInput{Code: code, Kind: programme.UnitDepartment, Name: "Sở " + code, ParentID: x.ID("ubnd-tinh")}
		}
		for name, c := range map[string]struct {
			in   people.SucceedUnitsInput
			want fault.Code
		}{
			"nobody":                       {people.SucceedUnitsInput{Kind: programme.Abolished, EffectiveOn: today}, fault.BadInput},
			"no such kind":                 {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, Kind: "SOLD", EffectiveOn: today}, fault.BadInput},
			"a day to come":                {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, Kind: programme.Abolished, EffectiveOn: today.Add(1)}, fault.BadInput},
			"a day before it began":        {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, Kind: programme.Abolished, EffectiveOn: clock.MustDay("2019-01-01")}, fault.BadInput},
			"abolished with a successor":   {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID("snv")), Kind: programme.Abolished, EffectiveOn: today}, fault.BadInput},
			"merged without a successor":   {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, Kind: programme.Merged, EffectiveOn: today}, fault.BadInput},
			"two kinds of successor":       {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID("snv")), NewUnit: fresh("so-moi"), Kind: programme.Merged, EffectiveOn: today}, fault.BadInput},
			"into itself":                  {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID("stc")), Kind: programme.Merged, EffectiveOn: today}, fault.BadInput},
			"a unit twice":                 {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc"), x.ID("stc")}, SuccessorID: new(x.ID("snv")), Kind: programme.Merged, EffectiveOn: today}, fault.BadInput},
			"the unit that one acts for":   {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("ubnd-tinh")}, Kind: programme.Abolished, EffectiveOn: today}, fault.Forbidden},
			"a successor that is random":   {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.random("Unit")), Kind: programme.Merged, EffectiveOn: today}, fault.NotFound},
			"a successor outside the hold": {people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID("hdph")), Kind: programme.Merged, EffectiveOn: today}, fault.NotFound},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				x.wantCode(second(x.s.SucceedUnits(root, c.in)), c.want)
			})
		}
		x.t = t
		merged := x.must(x.s.SucceedUnits(root, people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc"), x.ID("snv")}, NewUnit: fresh("so-moi"), Kind: programme.Merged, EffectiveOn: today, LegalBasis: new("Nghị quyết 202/2025/QH15")}))
		rows, err := x.db().UnitSuccession.Query().Where(unitsuccession.SuccessorID(x.row("Unit", merged["successor"][0]))).All(sys())
		testkit.Must(t, err)
		if len(rows) != 2 || rows[0].LegalBasis != "Nghị quyết 202/2025/QH15" {
			t.Errorf("successions %+v", rows)
		}
		again := people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("stc")}, SuccessorID: new(x.ID("sgddt")), Kind: programme.Split, EffectiveOn: today}
		x.must(x.s.SucceedUnits(root, again)) // the second part of a split
		x.wantCode(second(x.s.SucceedUnits(root, again)), fault.Conflict)
		again.EffectiveOn = today.Add(-3)
		x.wantCode(second(x.s.SucceedUnits(root, again)), fault.InvalidState)
	})
}
