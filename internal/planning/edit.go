package planning

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/ent/gen/taskgroup"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// UpdatePlanDraftInput changes a draft. What is nil stays; a list of followers that is given
// replaces the one before.
type UpdatePlanDraftInput struct {
	PlanID         string
	Version        int
	Title          *string
	StartsOn       *clock.Day
	EndsOn         *clock.Day
	Tasks          []DraftTaskInput
	SplitTasks     []SplitTaskInput
	MergeTasks     []MergeTasksInput
	AddTasks       []NewTaskInput
	Followers      []string
	IdempotencyKey *string
}

// DraftTaskInput confirms a task of a draft with the given changes, or removes it. A timing kind
// replaces the days of the timing too; participations that are given replace those before. A task
// is moved in front of another one, or to the end of a group.
type DraftTaskInput struct {
	TaskID         string
	Remove         *bool
	TaskGroupID    *string
	BeforeTaskID   *string
	Number         *string
	Title          *string
	Content        *string
	Timing         *programme.TimingKind
	TimingText     *string
	TimingFrom     *clock.Day
	TimingDue      *clock.Day
	Product        *string
	Condition      *string
	Participations []DraftParticipationInput
}

// NewTaskInput adds a task that the reading missed.
type NewTaskInput struct {
	TaskGroupID    string
	Number         *string
	Title          *string
	Content        string
	Timing         *programme.TimingKind
	TimingText     *string
	TimingFrom     *clock.Day
	TimingDue      *clock.Day
	Product        *string
	Condition      *string
	Participations []DraftParticipationInput
}

// DraftParticipationInput names a registered unit, or an outside body or collective by its name.
type DraftParticipationInput struct {
	Role   programme.ParticipationRole
	UnitID *string
	Name   *string
}

// UpdatePlanDraft lets the owner correct what was read. A task that is named without being
// removed counts as confirmed by a person.
func (s *Service) UpdatePlanDraft(ctx context.Context, in UpdatePlanDraftInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("updatePlanDraft", "edit"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		p, sys, err := owned(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if err := inState(p, programme.PlanDraft); err != nil {
			return nil, err
		}
		e := &editor{tx: tx, sys: sys, plan: p, detail: map[string]any{}}
		if err := e.head(ctx, in); err != nil {
			return nil, err
		}
		if err := e.tasks(in.Tasks); err != nil {
			return nil, err
		}
		if err := e.split(in.SplitTasks); err != nil {
			return nil, err
		}
		if err := e.merge(in.MergeTasks); err != nil {
			return nil, err
		}
		if err := e.arrange(); err != nil {
			return nil, err
		}
		if err := e.add("addTasks", in.AddTasks); err != nil {
			return nil, err
		}
		if err := e.flush(); err != nil {
			return nil, err
		}
		if in.Followers != nil {
			if err := e.follow(in.Followers, nil, true, "followers"); err != nil {
				return nil, err
			}
		}
		tx.Audit("Plan", p.ID, p.OwnerUnitID, e.detail)
		return txn.One("plan", tx.ID("Plan", p.ID)), nil
	})
}

// head changes the title and the days of the plan.
func (e *editor) head(ctx context.Context, in UpdatePlanDraftInput) error {
	starts, ends := given(in.StartsOn, e.plan.StartsOn), given(in.EndsOn, e.plan.EndsOn)
	place := "startsOn"
	if in.EndsOn != nil {
		place = "endsOn"
	}
	if err := span(starts, ends, "input", place); err != nil {
		return err
	}
	title := e.plan.Title
	if in.Title != nil {
		if title = strings.TrimSpace(*in.Title); title == "" {
			return empty().At("input", "title")
		}
		e.detail["title"] = title
	}
	if in.StartsOn != nil || in.EndsOn != nil {
		e.detail["startsOn"], e.detail["endsOn"] = starts, ends
	}
	return change(ctx, e.tx, e.plan, in.Version, func(u *gen.PlanUpdate) { u.SetStartsOn(starts).SetEndsOn(ends).SetTitle(title) })
}

func empty() *fault.Error {
	return fault.New(fault.BadInput, "Không được để trống.", "It may not be empty.")
}

// editor changes the tasks of one draft; rows of participations are written together at the end.
type editor struct {
	tx     *txn.Tx
	sys    context.Context // of the plan's owner, from owned
	plan   *gen.Plan
	redone []uuid.UUID // tasks whose participations are replaced
	parts  []*gen.ParticipationCreate
	fresh  []uuid.UUID // tasks whose reach must be written
	detail map[string]any
	known  map[uuid.UUID]bool // units that exist
	order  []*gen.Task        // all tasks as they will stand, once one was named
	named  map[uuid.UUID]bool // tasks that this call has named
	groups map[uuid.UUID]*gen.TaskGroup
	moved  bool // order is not what is stored
}

func (e *editor) tasks(list []DraftTaskInput) error {
	if len(list) == 0 {
		return nil
	}
	var removed []uuid.UUID
	var confirmed, lost []string // task numbers, for the audit
	for i, in := range list {
		t, err := e.task(in.TaskID, "input", "tasks", i, "taskId")
		if err != nil {
			return err
		}
		if isTrue(in.Remove) {
			removed, lost = append(removed, t.ID), append(lost, t.Number+" "+t.Title)
			e.drop(t.ID)
			continue
		}
		confirmed = append(confirmed, in.TaskID)
		if err := e.change(t, in, "input", "tasks", i); err != nil {
			return err
		}
	}
	e.detail["confirmed"], e.detail["removed"] = confirmed, lost
	return e.remove(removed)
}

// remove deletes tasks with their participations.
func (e *editor) remove(ids []uuid.UUID) error {
	if len(ids) == 0 {
		return nil
	}
	if _, err := e.tx.Participation.Delete().Where(participation.TaskIDIn(ids...)).Exec(e.sys); err != nil {
		return err
	}
	if _, err := e.tx.Task.Delete().Where(task.IDIn(ids...)).Exec(e.sys); err != nil {
		return err
	}
	e.fresh = append(e.fresh, ids...)
	return nil
}

func (e *editor) change(t *gen.Task, in DraftTaskInput, path ...any) error {
	u := e.tx.Task.UpdateOneID(t.ID).AddVersion(1).SetConfidence(100)
	from, due := t.TimingFrom, t.TimingDue
	if in.Timing != nil {
		u.SetTiming(*in.Timing)
		from, due = clock.Day{}, clock.Day{}
	}
	from, due = given(in.TimingFrom, from), given(in.TimingDue, due)
	if err := span(from, due, append(path, "timingDue")...); err != nil {
		return err
	}
	orNull(from, u.ClearTimingFrom, u.SetTimingFrom)
	orNull(due, u.ClearTimingDue, u.SetTimingDue)
	title, content := t.Title, t.Content
	for _, say := range []struct {
		given *string
		into  *string
		field string
		set   func(string) *gen.TaskUpdateOne
	}{{in.Number, &t.Number, "number", u.SetNumber}, {in.Title, &title, "title", u.SetTitle}, {in.Content, &content, "content", u.SetContent}} {
		if say.given == nil {
			continue
		}
		if *say.into = strings.TrimSpace(*say.given); *say.into == "" {
			return empty().At(append(path, say.field)...)
		}
		say.set(*say.into)
	}
	if in.Title != nil || in.Content != nil {
		u.SetSearchText(searchText(title, content))
	}
	if err := e.move(t, u, in, path...); err != nil {
		return err
	}
	either(in.TimingText, u.ClearTimingText, u.SetTimingText)
	either(in.Product, u.ClearProduct, u.SetProduct)
	either(in.Condition, u.ClearCondition, u.SetCondition)
	if err := u.Exec(e.sys); err != nil {
		return err
	}
	if in.Participations == nil {
		return nil
	}
	e.redone = append(e.redone, t.ID)
	return e.participate(t.ID, in.Participations, path...)
}

func given(d *clock.Day, old clock.Day) clock.Day {
	if d == nil {
		return old
	}
	return *d
}

// orNull sets a day or clears it where there is none.
func orNull(d clock.Day, clear func() *gen.TaskUpdateOne, set func(clock.Day) *gen.TaskUpdateOne) {
	if d.IsZero() {
		clear()
		return
	}
	set(d)
}

// either clears a text that is given empty and sets one that is given.
func either(text *string, clear func() *gen.TaskUpdateOne, set func(string) *gen.TaskUpdateOne) {
	switch {
	case text == nil:
	case strings.TrimSpace(*text) == "":
		clear()
	default:
		set(strings.TrimSpace(*text))
	}
}

func (e *editor) participate(id uuid.UUID, list []DraftParticipationInput, path ...any) error {
	type key struct {
		role programme.ParticipationRole
		unit uuid.UUID
		name string
	}
	seen := map[key]bool{}
	for i, in := range list {
		at := append(append([]any{}, path...), "participations", i)
		k := key{role: in.Role}
		if in.Name != nil {
			k.name = strings.TrimSpace(*in.Name)
		}
		var of *uuid.UUID
		if in.UnitID != nil {
			row, err := e.unit(*in.UnitID, append(at, "unitId")...)
			if err != nil {
				return err
			}
			k.unit, of = row, &row
		}
		if of == nil && k.name == "" {
			return fault.New(fault.BadInput, "Cần nêu đơn vị hoặc tên gọi.", "Name a unit or give a name.").At(at...)
		}
		if seen[k] {
			continue
		}
		seen[k] = true
		e.parts = append(e.parts, e.tx.Participation.Create().SetPlanID(e.plan.ID).SetTaskID(id).SetRole(in.Role).
			SetNillableUnitID(of).SetName(k.name).SetConfidence(100).SetCreatedAt(e.tx.Now))
	}
	return nil
}

// unit reads the id of a unit that exists; which units there are is public.
func (e *editor) unit(id string, path ...any) (uuid.UUID, error) {
	row, err := e.tx.Row("Unit", id, path...)
	if err != nil {
		return row, err
	}
	if e.known == nil {
		ids, err := e.tx.Unit.Query().Select(unit.FieldID).All(e.sys)
		if err != nil {
			return row, err
		}
		e.known = make(map[uuid.UUID]bool, len(ids))
		for _, u := range ids {
			e.known[u.ID] = true
		}
	}
	if !e.known[row] {
		return row, fault.New(fault.InvalidReference, "Không có đơn vị này.", "There is no such unit.").At(path...)
	}
	return row, nil
}

// add writes new tasks; of is the field of the input that has them.
func (e *editor) add(of string, list []NewTaskInput) error {
	for i, in := range list {
		path := []any{"input", of, i}
		row, err := e.tx.Row("TaskGroup", in.TaskGroupID, append(path, "taskGroupId")...)
		if err != nil {
			return err
		}
		group, err := e.tx.TaskGroup.Query().Where(taskgroup.ID(row), taskgroup.PlanID(e.plan.ID)).Only(e.sys)
		if gen.IsNotFound(err) {
			return fault.Missing().At(append(path, "taskGroupId")...)
		}
		if err != nil {
			return err
		}
		if err := e.addTo(group, in, path...); err != nil {
			return err
		}
	}
	if len(list) > 0 {
		e.detail["added"] = len(list)
	}
	return nil
}

// flush writes the participations and the reach of all tasks that changed.
func (e *editor) flush() error {
	if len(e.redone) > 0 {
		if _, err := e.tx.Participation.Delete().Where(participation.TaskIDIn(e.redone...)).Exec(e.sys); err != nil {
			return err
		}
	}
	if err := batches(e.parts, func(b ...*gen.ParticipationCreate) error { return e.tx.Participation.CreateBulk(b...).Exec(e.sys) }); err != nil {
		return err
	}
	return reach.Refresh(e.sys, e.tx.Tx, e.tx.Now, e.fresh...)
}
