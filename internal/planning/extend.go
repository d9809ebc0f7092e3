package planning

import (
	"context"
	"fmt"

	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// AddTasksInput adds work to a plan in force, such as what a resolution of the council asks for.
type AddTasksInput struct {
	PlanID         string
	Tasks          []NewTaskInput
	IdempotencyKey *string
}

// mostAdded is how many tasks one call adds.
const mostAdded = 50

// AddTasks adds tasks behind those of their groups and gives the named units their parts, as
// publishing does: for this year, and what is done once. The units are told.
func (s *Service) AddTasks(ctx context.Context, in AddTasksInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("addTasks", "publish"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, sys, err := owned(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if err := inState(p, programme.PlanInForce); err != nil {
			return nil, err
		}
		if len(in.Tasks) == 0 || len(in.Tasks) > mostAdded {
			return nil, fault.Newf(fault.BadInput, "Nêu từ 1 đến %d nhiệm vụ.", "Name 1 to %d tasks.", mostAdded).At("input", "tasks")
		}
		e := &editor{tx: tx, sys: sys, plan: p, detail: map[string]any{}}
		if err := e.add("tasks", in.Tasks); err != nil {
			return nil, err
		}
		if err := e.flush(); err != nil {
			return nil, err
		}
		o := &opening{tx: tx, sys: sys, plan: p}
		if o.tasks, err = tx.Task.Query().Where(task.IDIn(e.fresh...)).Order(task.ByID()).All(sys); err != nil {
			return nil, err
		}
		inferred, err := resolve(sys, tx, p, o.tasks, false)
		if err != nil {
			return nil, err
		}
		if err := waiting(sys, tx, o.tasks); err != nil {
			return nil, err
		}
		if err := o.open(firstYears(p, firstYear(p, tx.Today))); err != nil {
			return nil, err
		}
		ids, numbers := make([]string, len(o.tasks)), make([]string, len(o.tasks))
		for i, t := range o.tasks {
			ids[i], numbers[i] = tx.ID("Task", t.ID), t.Number
		}
		o.detail = map[string]any{"added": numbers, "inferred": inferred}
		return txn.Result{"tasks": ids}, o.tell("TASK_ASSIGNED", func(n int) (vi, en string) {
			return fmt.Sprintf("Đơn vị bạn được giao thêm %d nhiệm vụ của %s.", n, name(p)), fmt.Sprintf("Your unit has been given %d more tasks of %s.", n, nameEN(p))
		})
	})
}
