package planning

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// OpenYearInput names a year of a plan in force.
type OpenYearInput struct {
	PlanID         string
	Year           int
	IdempotencyKey *string
}

// OpenYear makes the assignments of a year that are not there yet; opening a year again changes
// nothing. Of two calls at once one waits and then finds the other's rows.
func (s *Service) OpenYear(ctx context.Context, in OpenYearInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("openYear", "openYear"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, sys, err := owned(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if err := inState(p, programme.PlanInForce); err != nil {
			return nil, err
		}
		if in.Year < p.StartsOn.Year() || in.Year > p.EndsOn.Year() {
			return nil, fault.Newf(fault.BadInput, "Năm %d nằm ngoài thời gian của kế hoạch (%d–%d).", "The year %d is outside the plan (%d–%d).",
				in.Year, p.StartsOn.Year(), p.EndsOn.Year()).At("input", "year")
		}
		o := &opening{tx: tx, sys: sys, plan: p, detail: map[string]any{"year": in.Year}}
		if o.tasks, err = tx.Task.Query().Where(task.PlanID(p.ID)).Order(task.ByPosition(), task.ByID()).All(sys); err != nil {
			return nil, err
		}
		err = o.open(func(t calendar.Timing) []calendar.Occurrence {
			return calendar.Occurrences(t, p.StartsOn, p.EndsOn, in.Year)
		})
		if err != nil {
			return nil, err
		}
		if len(o.made) > 0 {
			err = o.tell("TASK_ASSIGNED", func(n int) (vi, en string) {
				return fmt.Sprintf("Năm %d, đơn vị bạn được giao %d nhiệm vụ của %s.", in.Year, n, name(p)),
					fmt.Sprintf("For %d your unit has been given %d tasks of %s.", in.Year, n, nameEN(p))
			})
		}
		return txn.One("plan", tx.ID("Plan", p.ID)), err
	})
}
