package planning

import (
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
)

// unstated is the timing of a task whose time is not said.
const unstated = programme.TimingKind("UNSPECIFIED")

// addTo writes a new task behind the last one of its group. It takes that one's position: tasks
// of one position stand in the order in which they were made.
func (e *editor) addTo(group *gen.TaskGroup, in NewTaskInput, path ...any) error {
	content := strings.TrimSpace(in.Content)
	if content == "" {
		return empty().At(append(path, "content")...)
	}
	from, due := given(in.TimingFrom, clock.Day{}), given(in.TimingDue, clock.Day{})
	if err := span(from, due, append(path, "timingDue")...); err != nil {
		return err
	}
	siblings, err := e.tx.Task.Query().Where(task.TaskGroupID(group.ID)).Count(e.sys)
	if err != nil {
		return err
	}
	position := 1
	before := e.tx.Task.Query().Where(task.TaskGroupID(group.ID))
	if siblings == 0 { // an empty group: behind the last task of the plan
		before = e.tx.Task.Query().Where(task.PlanID(e.plan.ID))
	}
	last, err := before.Order(task.ByPosition(sql.OrderDesc())).First(e.sys)
	switch {
	case err == nil:
		position = last.Position
	case !gen.IsNotFound(err):
		return err
	}
	number := fmt.Sprintf("%s.%d", group.Number, siblings+1)
	if in.Number != nil && strings.TrimSpace(*in.Number) != "" {
		number = strings.TrimSpace(*in.Number)
	}
	title := titleOf(content)
	if in.Title != nil && strings.TrimSpace(*in.Title) != "" {
		title = strings.TrimSpace(*in.Title)
	}
	timing := unstated
	if in.Timing != nil {
		timing = *in.Timing
	}
	t, err := e.tx.Task.Create().SetPlanID(e.plan.ID).SetTaskGroupID(group.ID).SetNumber(number).SetPosition(position).
		SetTitle(title).SetContent(content).SetTiming(timing).SetNillableTimingText(trimmed(in.TimingText)).
		SetNillableTimingFrom(from.Ptr()).SetNillableTimingDue(due.Ptr()).SetNillableProduct(trimmed(in.Product)).
		SetNillableCondition(trimmed(in.Condition)).SetStanding(programme.TaskActive).SetSearchText(searchText(title, content)).
		SetCreatedAt(e.tx.Now).Save(e.sys)
	if err != nil {
		return err
	}
	e.fresh = append(e.fresh, t.ID)
	return e.participate(t.ID, in.Participations, path...)
}

// trimmed is nil for a text that says nothing.
func trimmed(s *string) *string {
	if s == nil || strings.TrimSpace(*s) == "" {
		return nil
	}
	text := strings.TrimSpace(*s)
	return &text
}
