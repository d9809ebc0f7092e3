package planning

import (
	"context"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/participation"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// opening makes assignments for tasks of one plan: those of a year, or those that something woke.
type opening struct {
	tx       *txn.Tx
	sys      context.Context // of the plan's owner, from owned
	plan     *gen.Plan
	tasks    []*gen.Task
	made     []*gen.Assignment
	woken    []*gen.Assignment // that waited and now are assigned
	recorded bool              // the document of a guidance is new
	detail   map[string]any    // for the audit of the owner
}

// slot is what may exist once.
type slot struct {
	task, unit uuid.UUID
	key        string
}

// open makes the assignments that the tasks' timings ask for and that are not there yet, and
// refreshes their reach.
func (o *opening) open(of func(calendar.Timing) []calendar.Occurrence) error {
	return o.openTasks(func(t *gen.Task) []calendar.Occurrence { return of(timingOf(t)) })
}

func (o *opening) openTasks(of func(*gen.Task) []calendar.Occurrence) error {
	workers, err := o.workers()
	if err != nil {
		return err
	}
	there, err := o.there()
	if err != nil {
		return err
	}
	var creates []*gen.AssignmentCreate
	var onHold []uuid.UUID
	for _, p := range partsOf(o.tasks, workers, of) {
		if there[slot{p.task.ID, p.unit, p.occ.Key}] {
			continue
		}
		creates = append(creates, o.assign(p.task, p.worker, p.occ))
		if p.occ.Waiting {
			onHold = append(onHold, p.task.ID)
		}
	}
	if err := batches(creates, func(b ...*gen.AssignmentCreate) error {
		rows, err := o.tx.Assignment.CreateBulk(b...).Save(o.sys)
		o.made = append(o.made, rows...)
		return err
	}); err != nil {
		return err
	}
	if err := stand(o.sys, o.tx, onHold, programme.TaskWaiting); err != nil {
		return err
	}
	return reach.Refresh(o.sys, o.tx.Tx, o.tx.Now, o.touched()...)
}

// part is what one unit has to do in one occurrence of a task.
type part struct {
	task *gen.Task
	worker
	occ calendar.Occurrence
}

// partsOf are the parts that the timings of tasks ask for. Tasks that are amended or cancelled have
// none.
func partsOf(tasks []*gen.Task, workers map[uuid.UUID][]worker, of func(*gen.Task) []calendar.Occurrence) []part {
	var out []part
	for _, t := range tasks {
		if t.Standing != programme.TaskActive && t.Standing != programme.TaskWaiting {
			continue
		}
		for _, occ := range of(t) {
			for _, w := range workers[t.ID] {
				out = append(out, part{t, w, occ})
			}
		}
	}
	return out
}

// worker is a unit that works on a task, and the one lead that confirms its part, if it is not a
// lead itself and there is just one.
type worker struct {
	unit uuid.UUID
	role programme.ParticipationRole
	lead *uuid.UUID
}

// workers are the units with an assignment in each task.
func (o *opening) workers() (map[uuid.UUID][]worker, error) {
	rows, err := o.tx.Participation.Query().Where(participation.PlanID(o.plan.ID), participation.UnitIDNotNil(),
		participation.RoleIn(programme.Lead, programme.Coordinate)).Order(participation.ByID()).All(o.sys)
	if err != nil {
		return nil, err
	}
	heirs, err := successors(o.sys, o.tx.Client(), o.tx.Today)
	if err != nil {
		return nil, err
	}
	return workersOf(rows, heirs), nil
}

// workersOf are the units with an assignment in each task: the leads first. The part of a lead has
// no lead above it, so that the plan's owner confirms it; with several leads the owner confirms
// the coordinating parts too.
func workersOf(rows []*gen.Participation, heirs heirs) map[uuid.UUID][]worker {
	out := map[uuid.UUID][]worker{}
	for _, role := range []programme.ParticipationRole{programme.Lead, programme.Coordinate} {
		for _, r := range rows {
			if r.Role != role || r.UnitID == nil {
				continue
			}
			for _, u := range heirs.of(*r.UnitID) {
				if !slices.ContainsFunc(out[r.TaskID], func(w worker) bool { return w.unit == u }) {
					out[r.TaskID] = append(out[r.TaskID], worker{unit: u, role: role})
				}
			}
		}
	}
	for _, list := range out {
		if len(list) == 0 || list[0].role != programme.Lead || len(list) > 1 && list[1].role == programme.Lead {
			continue
		}
		for i := range list[1:] {
			list[i+1].lead = &list[0].unit
		}
	}
	return out
}

func (o *opening) there() (map[slot]bool, error) {
	rows, err := o.tx.Assignment.Query().Where(assignment.PlanID(o.plan.ID)).
		Select(assignment.FieldTaskID, assignment.FieldUnitID, assignment.FieldPeriodKey).All(o.sys)
	if err != nil {
		return nil, err
	}
	out := make(map[slot]bool, len(rows))
	for _, a := range rows {
		out[slot{a.TaskID, a.UnitID, a.PeriodKey}] = true
	}
	return out, nil
}

func (o *opening) assign(t *gen.Task, w worker, occ calendar.Occurrence) *gen.AssignmentCreate {
	state := programme.Assigned
	if occ.Waiting {
		state = programme.WaitingGuidance
	}
	period := "" // of a single one
	if recurs(t) {
		period = occ.Key // the year
	}
	return o.tx.Assignment.Create().SetPlanID(o.plan.ID).SetTaskID(t.ID).SetUnitID(w.unit).SetNillableLeadUnitID(w.lead).
		SetRole(w.role).SetPeriodKey(occ.Key).SetPeriod(period).SetNillablePeriodFrom(occ.From.Ptr()).SetNillablePeriodTo(occ.To.Ptr()).
		SetNillableDueOn(occ.Due.Ptr()).SetState(state).SetCreatedAt(o.tx.Now)
}

func timingOf(t *gen.Task) calendar.Timing {
	return calendar.Timing{Kind: calendar.TimingKind(t.Timing), Text: t.TimingText, From: t.TimingFrom, Due: t.TimingDue, Condition: t.Condition}
}

// recurs tells that a task is done anew in every year.
func recurs(t *gen.Task) bool {
	switch calendar.TimingKind(t.Timing) {
	case calendar.Annual, calendar.Regular, calendar.Monthly, calendar.Weekly:
		return true
	}
	return false
}

// touched are the tasks whose assignments were written.
func (o *opening) touched() []uuid.UUID {
	var ids []uuid.UUID
	for _, list := range [][]*gen.Assignment{o.made, o.woken} {
		for _, a := range list {
			ids = append(ids, a.TaskID)
		}
	}
	return ids
}

// eventsAtMost is how many changed assignments are told one by one to open streams; of more than
// that a screen reads its list again anyway.
const eventsAtMost = 50

// tell writes the audit of the owner and of each unit, the events, and one notification for each
// unit, whose text say makes of the number of its tasks.
func (o *opening) tell(kind programme.NotificationKind, say func(tasks int) (vi, en string)) error {
	changed := append(slices.Clone(o.made), o.woken...)
	tasks := map[uuid.UUID][]uuid.UUID{}
	count := map[uuid.UUID]int{}
	for _, a := range changed {
		count[a.UnitID]++
		if !slices.Contains(tasks[a.UnitID], a.TaskID) {
			tasks[a.UnitID] = append(tasks[a.UnitID], a.TaskID)
		}
		if len(changed) <= eventsAtMost {
			o.tx.Event(txn.AssignmentChanged, o.tx.ID("Assignment", a.ID), nil)
		}
	}
	units := sortedUnits(count)
	detail := map[string]any{"assignments": len(o.made), "units": len(units)}
	if len(o.woken) > 0 {
		detail["woken"] = len(o.woken)
	}
	maps.Copy(detail, o.detail)
	o.tx.Audit("Plan", o.plan.ID, o.plan.OwnerUnitID, detail)
	subject := o.tx.ID("Plan", o.plan.ID)
	messages := make([]notify.Message, len(units))
	for i, u := range units {
		o.tx.Audit("Plan", o.plan.ID, u, map[string]any{"assignments": count[u], "tasks": len(tasks[u])})
		vi, en := say(len(tasks[u]))
		messages[i] = notify.Message{Unit: u, VI: vi, EN: en, Subject: subject}
	}
	return notify.ToUnits(o.sys, o.tx, kind, messages...)
}

// sortedUnits are the units of a count in one order, so that two transactions that write to their
// chains take them in the same order.
func sortedUnits(count map[uuid.UUID]int) []uuid.UUID {
	return slices.SortedFunc(maps.Keys(count), func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) })
}
