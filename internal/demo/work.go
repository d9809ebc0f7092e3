package demo

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/extension"
	"github.com/lantoa/lantoa/ent/gen/progressupdate"
	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reach"
	"github.com/lantoa/lantoa/internal/txn"
)

// handedOn is when the districts hand work on to their communes.
var handedOn = at("2022-02-16", 10, 0)

// told is when all that has happened is written: the morning on which the demonstration begins.
var told = at("2022-11-15", 7, 0)

// work writes what the units have done, their reports, and that Fill is done.
func (f *filler) work(ctx context.Context) error {
	return f.system(ctx, told, func(ctx context.Context, tx *txn.Tx) error {
		parts, err := f.parts(ctx, tx)
		if err != nil {
			return err
		}
		if err := f.writeParts(ctx, tx, parts); err != nil {
			return err
		}
		if err := f.writeEvidence(ctx, tx, parts); err != nil {
			return err
		}
		if err := f.writeDifficulties(ctx, tx, parts); err != nil {
			return err
		}
		if err := f.writeReports(ctx, tx, parts); err != nil {
			return err
		}
		if err := f.writeNotes(ctx, tx, parts); err != nil {
			return err
		}
		if err := f.writeRecords(ctx, tx); err != nil {
			return err
		}
		if _, err := tx.Outbox.Delete().Exec(ctx); err != nil { // nobody followed it
			return err
		}
		f.summarise(tx, parts)
		return tx.Setting.Update().Where(setting.Name(mark)).SetValue(version).Exec(ctx)
	})
}

// parts reads the assignments, adds those of the communes, and tells the story of each.
func (f *filler) parts(ctx context.Context, tx *txn.Tx) ([]*part, error) {
	tasks, err := tx.Task.Query().Where(task.PlanID(f.plan)).All(ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[uuid.UUID]*gen.Task, len(tasks))
	for _, t := range tasks {
		byID[t.ID] = t
	}
	list, err := tx.Assignment.Query().Where(assignment.PlanID(f.plan)).All(ctx)
	if err != nil {
		return nil, err
	}
	crews := map[string]crew{}
	for _, u := range f.Units {
		crews[u.Code] = f.crewOf(u.Code)
	}
	teller := newTeller(textsOf(f.Province))
	var parts []*part
	for _, a := range list {
		p := &part{Assignment: a, task: byID[a.TaskID], unit: f.unitCodes[a.UnitID]}
		parts = append(parts, p)
		if !delegated(p) {
			continue
		}
		p.Version++
		below, err := f.handOn(p)
		if err != nil {
			return nil, err
		}
		parts = append(parts, below...)
	}
	slices.SortFunc(parts, func(a, b *part) int {
		return cmp.Or(cmp.Compare(a.task.Position, b.task.Position), strings.Compare(a.unit, b.unit), strings.Compare(a.PeriodKey, b.PeriodKey))
	})
	for _, p := range parts {
		r := luck(p)
		p.doer, p.judge = crews[p.unit], pick(r, []string{director, viceHead})
		if p.below {
			p.judge = crews[f.unitCodes[*p.LeadUnitID]].head
		}
		if p.doer.head == p.judge {
			p.doer.head = p.doer.staff
		}
		teller.tell(p, r, fateOf(p, r))
	}
	return parts, nil
}

// handOn makes the parts of a district's communes, as work.DelegateAssignment does.
func (f *filler) handOn(p *part) ([]*part, error) {
	var out []*part
	for _, u := range f.Units {
		if u.Parent != p.unit || u.Kind != string(programme.UnitCommune) {
			continue
		}
		id, err := uuid.NewV7()
		if err != nil {
			return nil, err
		}
		a := *p.Assignment
		a.ID, a.UnitID, a.ParentID, a.LeadUnitID, a.Role = id, f.unitIDs[u.Code], &p.ID, &p.UnitID, programme.Coordinate
		a.Version, a.CreatedAt = 1, handedOn
		out = append(out, &part{Assignment: &a, task: p.task, unit: u.Code, below: true})
	}
	return out, nil
}

// writeParts writes assignments, progress and extensions as they stand on the last day.
func (f *filler) writeParts(ctx context.Context, tx *txn.Tx, parts []*part) error {
	fresh := into(assignment.Table, assignment.FieldVersion, assignment.FieldUnitID, assignment.FieldPlanID, assignment.FieldTaskID, assignment.FieldLeadUnitID,
		assignment.FieldParentID, assignment.FieldRole, assignment.FieldPeriodKey, assignment.FieldPeriod, assignment.FieldPeriodFrom, assignment.FieldPeriodTo,
		assignment.FieldDueOn, assignment.FieldState, assignment.FieldPercent, assignment.FieldStaffID, assignment.FieldAcceptedAt, assignment.FieldSubmittedAt,
		assignment.FieldSubmittedByID, assignment.FieldJudgedAt, assignment.FieldJudgedByID, assignment.FieldReturnReason, assignment.FieldDoneOn, assignment.FieldResult)
	asked := into(extension.Table, extension.FieldUnitID, extension.FieldPlanID, extension.FieldLeadUnitID, extension.FieldAssignmentID,
		extension.FieldRequestedByID, extension.FieldOldDueOn, extension.FieldNewDueOn, extension.FieldReason, extension.FieldState,
		extension.FieldDecidedAt, extension.FieldDecidedByID, extension.FieldDecision)
	var ids []uuid.UUID
	tasks := map[uuid.UUID]bool{}
	for _, p := range parts {
		if !p.below {
			ids = append(ids, p.ID)
		}
		tasks[p.TaskID] = true
		fresh.addAs(p.ID, p.CreatedAt, p.Version, p.UnitID, p.PlanID, p.TaskID, p.LeadUnitID, p.ParentID, p.Role, p.PeriodKey, p.Period, p.PeriodFrom, p.PeriodTo,
			p.DueOn, p.State, p.Percent, f.who(p.doer.staff, p.AcceptedAt), p.AcceptedAt, p.SubmittedAt, f.who(p.doer.head, p.SubmittedAt),
			p.JudgedAt, f.who(p.judge, p.JudgedAt), orNull(p.ReturnReason), p.DoneOn, orNull(p.Result))
		if x := p.extension; x != nil {
			if _, err := asked.add(x.CreatedAt, p.UnitID, p.PlanID, p.LeadUnitID, p.ID, f.users[p.doer.staff], x.OldDueOn, x.NewDueOn, x.Reason, x.State,
				x.DecidedAt, f.who(p.judge, x.DecidedAt), orNull(x.Decision)); err != nil {
				return err
			}
		}
	}
	// The rows take the place of those that publishing and opening wrote: nothing hangs on them yet.
	if err := inBatches(ids, func(b []uuid.UUID) error {
		_, err := tx.Assignment.Delete().Where(assignment.IDIn(b...)).Exec(ctx)
		return err
	}); err != nil {
		return err
	}
	progress, err := f.progress(parts)
	if err != nil {
		return err
	}
	for _, r := range []*rows{fresh, asked, progress} {
		if err := r.write(ctx, tx, f.store.Dialect); err != nil {
			return err
		}
	}
	touched := make([]uuid.UUID, 0, len(tasks))
	for id := range tasks {
		touched = append(touched, id)
	}
	return reach.Refresh(ctx, tx.Tx, tx.Now, touched...)
}

// progress is the rows of all updates, in the order of time.
func (f *filler) progress(parts []*part) (*rows, error) {
	out := into(progressupdate.Table, progressupdate.FieldUnitID, progressupdate.FieldPlanID, progressupdate.FieldLeadUnitID, progressupdate.FieldTaskID,
		progressupdate.FieldAssignmentID, progressupdate.FieldAuthorID, progressupdate.FieldAuthorName, progressupdate.FieldPercent, progressupdate.FieldText, progressupdate.FieldFigures)
	names := make(map[string]string, len(f.People))
	for _, q := range f.People {
		names[q.Username] = q.FullName
	}
	type entry struct {
		*part
		update
	}
	var all []entry
	for _, p := range parts {
		for _, u := range p.updates {
			all = append(all, entry{p, u})
		}
	}
	slices.SortStableFunc(all, func(a, b entry) int { return a.at.Compare(b.at.Time) })
	for _, e := range all {
		var figures any
		if len(e.figures) > 0 {
			text, err := json.Marshal(e.figures)
			if err != nil {
				return nil, err
			}
			figures = string(text)
		}
		if _, err := out.add(e.at, e.UnitID, e.PlanID, e.LeadUnitID, e.TaskID, e.ID, f.users[e.doer.staff], names[e.doer.staff], e.percent, e.text, figures); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// summarise tells the audit of each unit what was written for it.
func (f *filler) summarise(tx *txn.Tx, parts []*part) {
	type sum struct{ Parts, Updates, Confirmed int }
	of := map[string]*sum{}
	for _, p := range parts {
		s := of[p.unit]
		if s == nil {
			s = &sum{}
			of[p.unit] = s
		}
		s.Parts++
		s.Updates += len(p.updates)
		if p.State == programme.Confirmed {
			s.Confirmed++
		}
	}
	for _, u := range f.Units {
		if s := of[u.Code]; s != nil {
			tx.Audit("Plan", f.plan, f.unitIDs[u.Code], map[string]any{"assignments": s.Parts, "progressUpdates": s.Updates, "confirmed": s.Confirmed})
		}
	}
}

// who is a person's id, NULL for what has not happened.
func (f *filler) who(username string, when clock.Instant) any {
	if when.IsZero() {
		return nil
	}
	return f.users[username]
}

func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}
