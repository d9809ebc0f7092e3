package planning

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/document"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// DocumentInput is an official document.
type DocumentInput struct {
	Kind     programme.DocumentKind
	Symbol   *string
	Issuer   *string
	IssuedOn *clock.Day
	Title    *string
}

// TriggerGuidanceInput says that the document has arrived which tasks of one plan wait for, and
// when the work is due: on a day, or a number of days after the document. Neither: as the plan says.
type TriggerGuidanceInput struct {
	TaskIDs        []string
	Document       DocumentInput
	DueOn          *clock.Day
	DueDays        *int
	IdempotencyKey *string
}

// TriggerGuidance records the document and wakes the tasks: parts that waited are assigned, and
// tasks done after an event or on demand get their parts. The same document wakes a task once.
func (s *Service) TriggerGuidance(ctx context.Context, in TriggerGuidanceInput) (txn.Result, error) {
	return s.Runner.Do(ctx, operation("triggerGuidance", "trigger"), in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		o, err := asleep(ctx, tx, in.TaskIDs)
		if err != nil {
			return nil, err
		}
		known, on, err := o.record(in.Document)
		if err != nil {
			return nil, err
		}
		due, err := dueAfter(in, on)
		if err != nil {
			return nil, err
		}
		if err := o.wake(on, due); err != nil {
			return nil, err
		}
		o.detail = map[string]any{"document": tx.ID("Document", known.ID), "symbol": known.Symbol, "tasks": len(o.tasks)}
		switch waits := func(t *gen.Task) bool { return t.Standing == programme.TaskWaiting }; {
		case len(o.made)+len(o.woken) > 0:
			title := documentName(known)
			err = o.tell("GUIDANCE_ARRIVED", func(n int) (vi, en string) {
				return fmt.Sprintf("Đã có %s: %d nhiệm vụ của %s bắt đầu thực hiện.", title, n, name(o.plan)),
					fmt.Sprintf("%s has arrived: %d tasks of %s begin.", title, n, nameEN(o.plan))
			})
		case o.recorded, slices.ContainsFunc(o.tasks, waits): // nobody gets a part, and yet something changed
			tx.Audit("Plan", o.plan.ID, o.plan.OwnerUnitID, o.detail)
		}
		ids := make([]string, len(o.tasks))
		for i, t := range o.tasks {
			ids[i] = tx.ID("Task", t.ID)
		}
		return txn.Result{"tasks": ids, "document": {tx.ID("Document", known.ID)}}, err
	})
}

// asleep loads the tasks with the plan that they share, and refuses those that nothing wakes.
func asleep(ctx context.Context, tx *txn.Tx, ids []string) (*opening, error) {
	const most = 200
	if len(ids) == 0 || len(ids) > most {
		return nil, fault.Newf(fault.BadInput, "Nêu từ 1 đến %d nhiệm vụ.", "Name 1 to %d tasks.", most).At("input", "taskIds")
	}
	rows := make([]uuid.UUID, len(ids))
	for i, id := range ids {
		var err error
		if rows[i], err = tx.Row("Task", id, "input", "taskIds", i); err != nil {
			return nil, err
		}
	}
	found, err := tx.Task.Query().Where(task.IDIn(rows...)).All(ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[uuid.UUID]*gen.Task, len(found))
	for _, t := range found {
		byID[t.ID] = t
	}
	o := &opening{tx: tx}
	for i, id := range rows {
		t := byID[id]
		if t == nil {
			return nil, fault.Missing().At("input", "taskIds", i)
		}
		if slices.Contains(o.tasks, t) {
			continue
		}
		if o.plan == nil {
			if o.plan, o.sys, err = owned(ctx, tx, tx.ID("Plan", t.PlanID)); err == nil {
				err = inState(o.plan, programme.PlanInForce)
			}
			if fault.CodeOf(err) == fault.Internal {
				return nil, err
			}
			if err != nil {
				return nil, fault.Of(err).At("input", "taskIds", i)
			}
		}
		if err := o.canWake(t); err != nil {
			return nil, err.At("input", "taskIds", i)
		}
		o.tasks = append(o.tasks, t)
	}
	return o, nil
}

func (o *opening) canWake(t *gen.Task) *fault.Error {
	switch {
	case t.PlanID != o.plan.ID:
		return fault.New(fault.BadInput, "Các nhiệm vụ phải thuộc cùng một kế hoạch.", "The tasks must be of one plan.")
	case t.Standing != programme.TaskActive && t.Standing != programme.TaskWaiting, !wokenOnly(t) && t.Condition == "":
		return fault.New(fault.InvalidState, "Nhiệm vụ "+t.Number+" không chờ văn bản hướng dẫn.", "Task "+t.Number+" does not wait for guidance.")
	}
	return nil
}

// record finds the document among those of the plan or writes it, and tells the day that counts:
// the day of issue, else the day on which it was recorded.
func (o *opening) record(in DocumentInput) (*gen.Document, clock.Day, error) {
	symbol, issuer, title := trimmed(in.Symbol), trimmed(in.Issuer), trimmed(in.Title)
	if symbol == nil && title == nil {
		return nil, clock.Day{}, fault.New(fault.BadInput, "Văn bản cần có số, ký hiệu hoặc trích yếu.", "The document needs a symbol or a title.").At("input", "document")
	}
	if in.IssuedOn != nil && in.IssuedOn.After(o.tx.Today) {
		return nil, clock.Day{}, fault.New(fault.BadInput, "Ngày ban hành ở tương lai.", "The day of issue is in the future.").At("input", "document", "issuedOn")
	}
	q := o.tx.Document.Query().Where(document.PlanID(o.plan.ID), document.KindEQ(in.Kind))
	if symbol != nil {
		q.Where(document.Symbol(*symbol))
	} else {
		q.Where(document.SymbolIsNil(), document.Title(*title))
	}
	if in.IssuedOn != nil {
		q.Where(document.Or(document.IssuedOn(*in.IssuedOn), document.IssuedOnIsNil()))
	}
	row, err := q.Order(document.ByID()).First(o.sys)
	if gen.IsNotFound(err) {
		o.recorded = true
		row, err = o.tx.Document.Create().SetUnitID(o.plan.OwnerUnitID).SetPlanID(o.plan.ID).SetKind(in.Kind).SetNillableSymbol(symbol).
			SetNillableIssuer(issuer).SetNillableIssuedOn(in.IssuedOn).SetNillableTitle(title).SetCreatedAt(o.tx.Now).Save(o.sys)
	}
	if err != nil {
		return nil, clock.Day{}, err
	}
	if !row.IssuedOn.IsZero() {
		return row, row.IssuedOn, nil
	}
	return row, clock.DayOf(row.CreatedAt.Time), nil
}

func documentName(d *gen.Document) string {
	label := programme.Enums()["DocumentKind"].Label(string(d.Kind)).VI
	if d.Symbol != "" {
		return label + " số " + d.Symbol
	}
	return label + " “" + shorten(d.Title, 80) + "”"
}

// dueAfter is the due day that the caller sets; no day leaves it to the plan.
func dueAfter(in TriggerGuidanceInput, on clock.Day) (clock.Day, error) {
	switch {
	case in.DueOn != nil && in.DueDays != nil:
		return clock.Day{}, fault.New(fault.BadInput, "Chỉ nêu dueOn hoặc dueDays.", "Give dueOn or dueDays, not both.").At("input", "dueDays")
	case in.DueOn != nil:
		return *in.DueOn, span(on, *in.DueOn, "input", "dueOn")
	case in.DueDays != nil && (*in.DueDays < 1 || *in.DueDays > 3660):
		return clock.Day{}, fault.New(fault.BadInput, "dueDays từ 1 đến 3660 ngày.", "dueDays is 1 to 3660 days.").At("input", "dueDays")
	case in.DueDays != nil:
		return on.Add(*in.DueDays), nil
	}
	return clock.Day{}, nil
}

// wake assigns the parts that waited and makes those that the day brings.
func (o *opening) wake(on, due clock.Day) error {
	ids := make([]uuid.UUID, len(o.tasks))
	for i, t := range o.tasks {
		ids[i] = t.ID
	}
	waiting, err := o.tx.Assignment.Query().Where(assignment.TaskIDIn(ids...), assignment.StateEQ(programme.WaitingGuidance)).All(o.sys)
	if err != nil {
		return err
	}
	byTask := map[uuid.UUID][]uuid.UUID{}
	for _, a := range waiting {
		byTask[a.TaskID] = append(byTask[a.TaskID], a.ID)
	}
	for _, t := range o.tasks {
		rows := byTask[t.ID]
		if len(rows) == 0 {
			continue
		}
		u := o.tx.Assignment.Update().Where(assignment.IDIn(rows...), assignment.StateEQ(programme.WaitingGuidance)).
			SetState(programme.Assigned).SetPeriodFrom(on).AddVersion(1)
		if d := o.woke(t, on, due).Due; !d.IsZero() {
			u.SetDueOn(d).SetPeriodTo(d)
		}
		if err := u.Exec(o.sys); err != nil {
			return err
		}
	}
	o.woken = waiting
	if err := stand(o.sys, o.tx, ids, programme.TaskActive); err != nil {
		return err
	}
	return o.openTasks(func(t *gen.Task) []calendar.Occurrence {
		if !wokenOnly(t) {
			return nil
		}
		return []calendar.Occurrence{o.woke(t, on, due)}
	})
}

// woke is the occurrence of a task that the day brings, with the caller's due day if one is set.
func (o *opening) woke(t *gen.Task, on, due clock.Day) calendar.Occurrence {
	occ := calendar.Woken(timingOf(t), on, 0)
	if !due.IsZero() {
		occ.To, occ.Due = due, due
	}
	return occ
}
