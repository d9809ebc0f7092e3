package planning

import (
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/taskgroup"
	"github.com/lantoa/lantoa/internal/fault"
)

// load reads the tasks and groups of the draft, once.
func (e *editor) load() error {
	if e.named != nil {
		return nil
	}
	groups, err := e.tx.TaskGroup.Query().Where(taskgroup.PlanID(e.plan.ID)).All(e.sys)
	if err != nil {
		return err
	}
	e.named, e.groups = map[uuid.UUID]bool{}, make(map[uuid.UUID]*gen.TaskGroup, len(groups))
	for _, g := range groups {
		e.groups[g.ID] = g
	}
	e.order, err = e.tx.Task.Query().Where(task.PlanID(e.plan.ID)).Order(task.ByPosition(), task.ByID()).All(e.sys)
	return err
}

// task is a task of the draft that is still there and that this call has not named before; named
// twice, it is not found the second time.
func (e *editor) task(id string, path ...any) (*gen.Task, error) {
	t, err := e.beside(id, path...)
	if err != nil {
		return nil, err
	}
	if e.named[t.ID] {
		return nil, fault.Missing().At(path...)
	}
	e.named[t.ID] = true
	return t, nil
}

// beside is a task of the draft that is still there.
func (e *editor) beside(id string, path ...any) (*gen.Task, error) {
	if err := e.load(); err != nil {
		return nil, err
	}
	row, err := e.tx.Row("Task", id, path...)
	if err != nil {
		return nil, err
	}
	if i := e.at(row); i >= 0 {
		return e.order[i], nil
	}
	return nil, fault.Missing().At(path...)
}

func (e *editor) at(id uuid.UUID) int {
	return slices.IndexFunc(e.order, func(t *gen.Task) bool { return t.ID == id })
}

// drop takes a task out of the order.
func (e *editor) drop(id uuid.UUID) {
	if i := e.at(id); i >= 0 {
		e.order = slices.Delete(e.order, i, i+1)
	}
}

// move puts a task in front of another one, or at the end of a group.
func (e *editor) move(t *gen.Task, u *gen.TaskUpdateOne, in DraftTaskInput, path ...any) error {
	if in.BeforeTaskID == nil && in.TaskGroupID == nil {
		return nil
	}
	place := append(slices.Clone(path), "beforeTaskId")
	group := t.TaskGroupID
	if in.TaskGroupID != nil {
		at := append(slices.Clone(path), "taskGroupId")
		row, err := e.tx.Row("TaskGroup", *in.TaskGroupID, at...)
		if err != nil {
			return err
		}
		if err := e.load(); err != nil {
			return err
		}
		if e.groups[row] == nil {
			return fault.Missing().At(at...)
		}
		group = row
	}
	var to int
	if in.BeforeTaskID == nil {
		e.drop(t.ID)
		to = e.endOf(group)
	} else {
		next, err := e.beside(*in.BeforeTaskID, place...)
		if err != nil {
			return err
		}
		if next.ID == t.ID || in.TaskGroupID != nil && next.TaskGroupID != group {
			return fault.New(fault.BadInput, "Nhiệm vụ đứng sau phải là nhiệm vụ khác, trong cùng nhóm đã chọn.",
				"The task behind must be another one, of the chosen group.").At(place...)
		}
		e.drop(t.ID)
		group, to = next.TaskGroupID, e.at(next.ID)
	}
	e.order = slices.Insert(e.order, to, t)
	if t.TaskGroupID != group {
		u.SetTaskGroupID(group)
		t.TaskGroupID = group
		e.fresh = append(e.fresh, t.ID) // the reach of a task names its group
	}
	e.moved = true
	return nil
}

// endOf is the place behind the last task of a group, and of the groups before it.
func (e *editor) endOf(group uuid.UUID) int {
	to := 0
	for i, t := range e.order {
		if e.groups[t.TaskGroupID].Position <= e.groups[group].Position {
			to = i + 1
		}
	}
	return to
}

// arrange stores the order of the tasks where it has changed. Tasks that move by the same way are
// written together.
func (e *editor) arrange() error {
	if !e.moved {
		return nil
	}
	by := map[int][]uuid.UUID{}
	var ways []int
	for i, t := range e.order {
		way := i + 1 - t.Position
		if way == 0 {
			continue
		}
		if by[way] == nil {
			ways = append(ways, way)
		}
		by[way] = append(by[way], t.ID)
	}
	for _, way := range ways {
		if err := batches(by[way], func(b ...uuid.UUID) error {
			return e.tx.Task.Update().Where(task.IDIn(b...)).AddPosition(way).Exec(e.sys)
		}); err != nil {
			return err
		}
	}
	return nil
}
