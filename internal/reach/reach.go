// Package reach maintains task_reach: which anchor (a unit that works on a task or leads it, or
// the task's plan) reaches a task, with the due day and state of the earliest open assignment
// that the anchor sees. Lists of tasks and the unit rules start from it, so whoever writes
// assignments or tasks calls Refresh in the same transaction. The package decides nothing, knows
// no viewer and writes no other table.
package reach

import (
	"bytes"
	"context"
	"slices"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/taskreach"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

const (
	tasksAtOnce = 300 // tasks of one round of statements
	rowsAtOnce  = 200 // rows of one insert or delete: the SQLite driver binds in the square of the values
)

// anchored names a row of task_reach.
type anchored struct{ task, anchor uuid.UUID }

// standing is what a row says.
type standing struct {
	group, plan uuid.UUID
	due         clock.Day
	state       programme.AssignmentState
	closed      bool
	id          uuid.UUID // of the assignment that it follows; breaks ties, is not stored
}

// Refresh brings the rows of these tasks to what their assignments say. A task has one row for
// each unit with an assignment, each unit that leads one, and its plan; the plan's stays even
// without an assignment (a draft's task). A row has the due day and state of the earliest open
// assignment that its anchor sees (one without a due day comes last); if none is open it is
// closed and has the state of the latest due one. Rows of a task that is gone are deleted.
//
// Only rows that differ are written. The number of statements does not depend on the number of
// tasks up to 300 (above, they go in rounds); rows are written 200 at a time. On PostgreSQL the tasks are locked first, so that
// two transactions on one task cannot both leave out what the other wrote.
func Refresh(ctx context.Context, tx *gen.Tx, now clock.Instant, tasks ...uuid.UUID) error {
	sys := tenant.System(ctx) // the rows are of all units that take part, not of the viewer's
	tasks = slices.Clone(tasks)
	slices.SortFunc(tasks, compare)
	for round := range slices.Chunk(slices.Compact(tasks), tasksAtOnce) {
		if err := refresh(sys, tx, now, round); err != nil {
			return err
		}
	}
	return nil
}

func refresh(ctx context.Context, tx *gen.Tx, now clock.Instant, ids []uuid.UUID) error {
	rows, err := tx.Task.Query().Where(task.IDIn(ids...), lock).Order(task.ByID()).
		Select(task.FieldID, task.FieldTaskGroupID, task.FieldPlanID).All(ctx)
	if err != nil {
		return err
	}
	work, err := tx.Assignment.Query().Where(assignment.TaskIDIn(ids...)).
		Select(assignment.FieldID, assignment.FieldTaskID, assignment.FieldUnitID, assignment.FieldLeadUnitID, assignment.FieldDueOn, assignment.FieldState).All(ctx)
	if err != nil {
		return err
	}
	old, err := tx.TaskReach.Query().Where(taskreach.TaskIDIn(ids...)).All(ctx)
	if err != nil {
		return err
	}
	return write(ctx, tx, now, standings(rows, work), old)
}

// lock keeps others from refreshing the same tasks until this transaction ends. SQLite has one
// writer and needs none.
func lock(s *sql.Selector) {
	if s.Dialect() == dialect.Postgres {
		s.For("NO KEY UPDATE") // does not hinder new assignments, whose foreign key shares the task's key
	}
}

func standings(tasks []*gen.Task, work []*gen.Assignment) map[anchored]standing {
	out := make(map[anchored]standing, len(tasks)+len(work))
	byID := make(map[uuid.UUID]*gen.Task, len(tasks))
	for _, t := range tasks {
		byID[t.ID] = t
		out[anchored{t.ID, t.PlanID}] = standing{group: t.TaskGroupID, plan: t.PlanID}
	}
	for _, a := range work {
		t := byID[a.TaskID]
		if t == nil {
			continue
		}
		s := standing{t.TaskGroupID, t.PlanID, a.DueOn, a.State, a.State.Closed(), a.ID}
		anchors := []uuid.UUID{t.PlanID, a.UnitID}
		if a.LeadUnitID != nil && *a.LeadUnitID != a.UnitID {
			anchors = append(anchors, *a.LeadUnitID)
		}
		for _, anchor := range anchors {
			k := anchored{t.ID, anchor}
			if known, ok := out[k]; !ok || known.state == "" || s.over(known) {
				out[k] = s
			}
		}
	}
	for k, s := range out {
		if s.closed {
			s.due = clock.Day{}
			out[k] = s
		}
	}
	return out
}

// over tells that the row follows s rather than o.
func (s standing) over(o standing) bool {
	switch {
	case s.closed != o.closed:
		return o.closed
	case s.due.IsZero() != o.due.IsZero():
		return o.due.IsZero() // a set day counts before none, open or closed
	case !s.due.Equal(o.due):
		return s.due.Before(o.due) != s.closed
	}
	return (compare(s.id, o.id) < 0) != s.closed
}

func write(ctx context.Context, tx *gen.Tx, now clock.Instant, want map[anchored]standing, old []*gen.TaskReach) error {
	var gone []uuid.UUID
	for _, r := range old {
		k := anchored{r.TaskID, r.AnchorID}
		w, ok := want[k]
		if ok && w.group == r.GroupID && w.plan == r.PlanID && w.due.Equal(r.DueOn) && string(w.state) == r.State && w.closed == r.Closed {
			delete(want, k)
			continue
		}
		gone = append(gone, r.ID)
	}
	for ids := range slices.Chunk(gone, rowsAtOnce) {
		if _, err := tx.TaskReach.Delete().Where(taskreach.IDIn(ids...)).Exec(ctx); err != nil {
			return err
		}
	}
	creates := make([]*gen.TaskReachCreate, 0, len(want))
	for k, w := range want {
		c := tx.TaskReach.Create().SetTaskID(k.task).SetAnchorID(k.anchor).SetGroupID(w.group).SetPlanID(w.plan).
			SetNillableDueOn(w.due.Ptr()).SetClosed(w.closed).SetCreatedAt(now)
		if w.state != "" {
			c.SetState(string(w.state))
		}
		creates = append(creates, c)
	}
	for batch := range slices.Chunk(creates, rowsAtOnce) {
		if err := tx.TaskReach.CreateBulk(batch...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func compare(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }
