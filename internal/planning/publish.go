package planning

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// PublishPlanInput brings a draft into force. AllowUnresolved publishes although names in it fit
// several units, or none at all is registered; those names get no assignment.
type PublishPlanInput struct {
	PlanID          string
	Version         int
	AllowUnresolved *bool
	IdempotencyKey  *string
}

// PublishPlan turns a draft into work: names become units, the first year is opened, the units
// are told. Where the document names no lead, the plan's owner is proposed; registered units that
// are guided are proposed as coordinating; both are marked inferred.
func (s *Service) PublishPlan(ctx context.Context, in PublishPlanInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("publishPlan", "publish"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, sys, err := owned(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if p.State == programme.PlanInForce {
			return nil, fault.New(fault.InvalidState, "Kế hoạch này đã được triển khai rồi.", "This plan is in force already.").At("input", "planId")
		}
		if err := inState(p, programme.PlanDraft); err != nil {
			return nil, err
		}
		err = change(ctx, tx, p, in.Version, func(u *gen.PlanUpdate) { u.SetState(programme.PlanInForce).SetPublishedAt(tx.Now) })
		if err != nil {
			return nil, err
		}
		tasks, err := tx.Task.Query().Where(task.PlanID(p.ID)).Order(task.ByPosition(), task.ByID()).All(sys)
		if err != nil {
			return nil, err
		}
		if len(tasks) == 0 {
			return nil, fault.New(fault.BadInput, "Kế hoạch chưa có nhiệm vụ nào.", "The plan has no task.").At("input", "planId")
		}
		inferred, err := resolve(sys, tx, p, tasks, isTrue(in.AllowUnresolved))
		if err != nil {
			return nil, err
		}
		if err := waiting(sys, tx, tasks); err != nil {
			return nil, err
		}
		o := &opening{tx: tx, sys: sys, plan: p, tasks: tasks}
		year := firstYear(p, tx.Today)
		if err := o.open(firstYears(p, year)); err != nil {
			return nil, err
		}
		o.detail = map[string]any{"year": year, "tasks": len(tasks), "inferred": inferred}
		err = o.tell("TASK_ASSIGNED", func(n int) (vi, en string) {
			return fmt.Sprintf("Đơn vị bạn được giao %d nhiệm vụ của %s.", n, name(p)), fmt.Sprintf("Your unit has been given %d tasks of %s.", n, nameEN(p))
		})
		if err != nil {
			return nil, err
		}
		return txn.One("plan", tx.ID("Plan", p.ID)), nil
	})
}

// firstYear is the year that publishing opens: this one, or the plan's nearest.
func firstYear(p *gen.Plan, today clock.Day) int {
	return min(max(today.Year(), p.StartsOn.Year()), p.EndsOn.Year())
}

// firstYears is what publishing opens: the year, and what is done once and would have begun in an
// earlier year of the plan. Recurring work of years gone by is not asked for; opening those years
// does that.
func firstYears(p *gen.Plan, year int) func(calendar.Timing) []calendar.Occurrence {
	return func(t calendar.Timing) []calendar.Occurrence {
		var out []calendar.Occurrence
		for y := p.StartsOn.Year(); y <= year; y++ {
			for _, o := range calendar.Occurrences(t, p.StartsOn, p.EndsOn, y) {
				if y == year || o.Key == calendar.OnceKey {
					out = append(out, o)
				}
			}
		}
		return out
	}
}

// waiting puts the tasks that nothing but an event or a request wakes on hold.
func waiting(sys context.Context, tx *txn.Tx, tasks []*gen.Task) error {
	var ids []uuid.UUID
	for _, t := range tasks {
		if wokenOnly(t) {
			ids = append(ids, t.ID)
		}
	}
	return stand(sys, tx, ids, programme.TaskWaiting)
}

// wokenOnly tells that a task has no assignment before something wakes it.
func wokenOnly(t *gen.Task) bool {
	k := calendar.TimingKind(t.Timing)
	return k == calendar.AfterEvent || k == calendar.OnDemand
}

// stand moves tasks between being active and waiting; one that stands there already, or is
// amended or cancelled, stays.
func stand(sys context.Context, tx *txn.Tx, ids []uuid.UUID, to programme.TaskStanding) error {
	from := programme.TaskActive
	if to == programme.TaskActive {
		from = programme.TaskWaiting
	}
	return batches(ids, func(b ...uuid.UUID) error {
		return tx.Task.Update().Where(task.IDIn(b...), task.StandingEQ(from)).SetStanding(to).AddVersion(1).Exec(sys)
	})
}

// namesWorkers tells the roles whose units are looked for.
func namesWorkers(r programme.ParticipationRole) bool {
	return r == programme.Lead || r == programme.Coordinate || r == programme.Guide
}

// resolve casts tasks and stores it, and counts the proposals; or refuses.
func resolve(sys context.Context, tx *txn.Tx, p *gen.Plan, tasks []*gen.Task, allow bool) (int, error) {
	c, err := cast(sys, tx.Client(), p, tasks, tx.Today)
	if err != nil {
		return 0, err
	}
	if err := c.refusal(tasks, allow); err != nil {
		return 0, err
	}
	return c.inferred, c.write(sys, tx)
}

// cast gives the names of a draft their units, proposes leads and coordinating units, and notes
// which names mean nobody. It writes nothing.
func cast(sys context.Context, db *gen.Client, p *gen.Plan, tasks []*gen.Task, today clock.Day) (*casting, error) {
	reg, err := newRegister(sys, db, p.OwnerUnitID, today)
	if err != nil {
		return nil, err
	}
	rows, err := db.Participation.Query().Where(participation.PlanID(p.ID)).Order(participation.ByID()).All(sys)
	if err != nil {
		return nil, err
	}
	var reading struct{ Definitions map[string]string }
	if len(p.Reading) > 0 {
		if err := json.Unmarshal(p.Reading, &reading); err != nil {
			return nil, fmt.Errorf("reading of plan %s: %w", p.ID, err)
		}
	}
	of := make(map[uuid.UUID][]*gen.Participation, len(tasks))
	var names []string
	for _, r := range rows {
		of[r.TaskID] = append(of[r.TaskID], r)
		if r.UnitID == nil && namesWorkers(r.Role) && !slices.Contains(names, r.Name) {
			names = append(names, r.Name)
		}
	}
	c := &casting{plan: p, reg: reg, rows: rows, meant: reg.find(names, reading.Definitions)}
	for _, t := range tasks {
		c.task(t, of[t.ID])
	}
	return c, nil
}
