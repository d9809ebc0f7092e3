package work_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	"github.com/lantoa/lantoa/ent/gen/progressupdate"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

// office is a plan in force that stp owns and hdph follows. sgddt leads the first task, with stc
// and h-cau-ke; stp leads the second itself, with stc. snv, the other unit, has no part.
type office struct {
	*testkit.World
	*work.Service
	plan, group uuid.UUID
	tasks       [2]uuid.UUID
	parts       map[string]uuid.UUID // by name: "lead", "coordinate", "own", "for the owner"
	made        int
}

var due = clock.MustDay("2022-06-30")

func newOffice(t *testing.T, w *testkit.World) *office {
	t.Helper()
	o := &office{World: w, Service: &work.Service{Runner: w.Runner}, parts: map[string]uuid.UUID{}}
	o.system(func(ctx context.Context, tx *txn.Tx) error {
		p, err := tx.Plan.Create().SetOwnerUnitID(w.Units["stp"]).SetTitle("Kế hoạch").SetState(programme.PlanInForce).
			SetStartsOn(clock.MustDay("2021-01-01")).SetEndsOn(clock.MustDay("2025-12-31")).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		o.plan = p.ID
		if err := tx.PlanFollower.Create().SetPlanID(p.ID).SetUnitID(w.Units["hdph"]).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
		g, err := tx.TaskGroup.Create().SetPlanID(p.ID).SetNumber("1").SetTitle("Nhóm").SetPosition(1).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		o.group = g.ID
		for i := range o.tasks {
			row, err := tx.Task.Create().SetPlanID(p.ID).SetTaskGroupID(g.ID).SetNumber(fmt.Sprint("1.", i+1)).SetPosition(i + 1).
				SetTitle("Tập huấn").SetContent("Tập huấn").SetTiming("ANNUAL").SetStanding(programme.TaskActive).SetSearchText("tap huan").
				SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			o.tasks[i] = row.ID
		}
		return nil
	})
	o.parts["lead"] = o.part(0, "sgddt", programme.Lead, "")
	o.parts["coordinate"] = o.part(0, "h-cau-ke", programme.Coordinate, "sgddt")
	o.part(0, "stc", programme.Coordinate, "sgddt")
	o.parts["own"] = o.part(1, "stp", programme.Lead, "")
	o.parts["for the owner"] = o.part(1, "stc", programme.Coordinate, "stp")
	return o
}

func (o *office) system(fn func(context.Context, *txn.Tx) error) {
	o.T.Helper()
	testkit.Must(o.T, o.World.Runner.System(context.Background(), "fixture", fn))
}

// part gives a unit a part of its own in a task; every call makes another period.
func (o *office) part(task int, unit string, role programme.ParticipationRole, lead string) uuid.UUID {
	o.T.Helper()
	var id uuid.UUID
	o.made++
	o.system(func(ctx context.Context, tx *txn.Tx) error {
		c := tx.Assignment.Create().SetPlanID(o.plan).SetTaskID(o.tasks[task]).SetUnitID(o.Units[unit]).SetRole(role).
			SetPeriodKey(fmt.Sprint("2022-", o.made)).SetPeriod("2022").SetDueOn(due).SetState(programme.Assigned).SetCreatedAt(tx.Now)
		if lead != "" {
			c.SetLeadUnitID(o.Units[lead])
		}
		row, err := c.Save(ctx)
		if err != nil {
			return err
		}
		id = row.ID
		return reach.Refresh(ctx, tx.Tx, tx.Now, o.tasks[task])
	})
	return id
}

// put brings a part into a state, as if by the person named.
func (o *office) put(part uuid.UUID, state programme.AssignmentState, by uuid.UUID) {
	o.T.Helper()
	o.system(func(ctx context.Context, tx *txn.Tx) error {
		u := tx.Assignment.UpdateOneID(part).SetState(state).AddVersion(1).SetDueOn(due).ClearJudgedAt().ClearJudgedByID()
		if state == programme.Submitted {
			u.SetSubmittedAt(tx.Now).SetSubmittedByID(by)
		} else {
			u.ClearSubmittedAt().ClearSubmittedByID()
		}
		return u.Exec(ctx)
	})
}

func (o *office) row(part uuid.UUID) *gen.Assignment {
	o.T.Helper()
	a, err := o.Store.Reading().Assignment.Query().Where(assignment.ID(part)).Only(system)
	testkit.Must(o.T, err)
	return a
}

var system = tenant.System(context.Background())

// person makes somebody with a home unit who works in others too.
func (o *office) person(name, home string, also ...string) uuid.UUID {
	o.T.Helper()
	var id uuid.UUID
	o.system(func(ctx context.Context, tx *txn.Tx) error {
		u, err := tx.User.Create().SetUnitID(o.Units[home]).SetUsername(name).SetFullName(name).SetSortKey(name).SetSearchText(name).
			SetPasswordHash("!").SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		id = u.ID
		for _, unit := range append(also, home) {
			if err := tx.Membership.Create().SetUnitID(o.Units[unit]).SetUserID(id).SetRole(programme.Officer).
				SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	return id
}

// acting is a context of a person who acts for a unit.
func (o *office) acting(user uuid.UUID, unit string) context.Context {
	o.T.Helper()
	v := &viewer.Viewer{User: user, Name: "Người của " + unit, Unit: o.Units[unit], UnitCode: unit, Roles: testkit.WorkingRoles, Today: o.Clock.Today()}
	sight, hold, err := auth.Sight(context.Background(), o.Store, v.Unit, v.Today)
	testkit.Must(o.T, err)
	return viewer.With(context.Background(), v.Seeing(sight, hold))
}

func (o *office) id(kind string, row uuid.UUID) string {
	return o.Store.Catalogue.Kind(kind).EncodeID(row)
}

func (o *office) asg(part uuid.UUID) string { return o.id("Assignment", part) }

// all is everything that a mutation could have written, as text.
func (o *office) all() string {
	o.T.Helper()
	var b strings.Builder
	c := o.Store.Reading()
	dump(o.T, &b, c.Assignment.Query().Order(assignment.ByID()).All)
	dump(o.T, &b, c.ProgressUpdate.Query().All)
	dump(o.T, &b, c.Extension.Query().All)
	dump(o.T, &b, c.Difficulty.Query().All)
	dump(o.T, &b, c.Notification.Query().All)
	dump(o.T, &b, c.AuditEntry.Query().All)
	dump(o.T, &b, c.Outbox.Query().All)
	dump(o.T, &b, c.TaskReach.Query().All)
	return b.String()
}

func dump[T any](t testing.TB, b *strings.Builder, all func(context.Context) ([]T, error)) {
	t.Helper()
	rows, err := all(system)
	testkit.Must(t, err)
	for _, r := range rows {
		fmt.Fprintln(b, r)
	}
}

func code(err error) fault.Code { return fault.CodeOf(err) }

// carriedOn matches the parts that carrying over made.
func carriedOn() predicate.Assignment { return assignment.PeriodKeyHasSuffix("+") }

var progressByID = progressupdate.ByID()
