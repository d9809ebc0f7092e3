package reporting

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/predicate"
	"github.com/lantoa/lantoa/ent/gen/progressupdate"
	"github.com/lantoa/lantoa/ent/gen/task"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// part is one assignment with what was done on it in a period.
type part struct {
	*gen.Assignment
	task    *gen.Task // nil if the viewer does not see it
	texts   []string
	figures map[string]numbers // by indicator code
}

// soon is the number of days before the due day from which work is due soon.
const soon = 7

// overlapping are the assignments that share a day with the period. A missing day is an open end;
// cancelled work is not reported on.
func overlapping(p *gen.Period) predicate.Assignment {
	return assignment.And(
		assignment.Or(assignment.PeriodFromIsNil(), assignment.PeriodFromLTE(p.EndsOn)),
		assignment.Or(assignment.PeriodToIsNil(), assignment.PeriodToGTE(p.StartsOn)),
		assignment.StateNEQ(programme.Cancelled))
}

// ownParts reads a unit's parts that overlap the period, those of one plan if it is given.
func ownParts(ctx context.Context, tx *txn.Tx, unit uuid.UUID, plan *uuid.UUID, p *gen.Period) ([]*part, error) {
	where := []predicate.Assignment{assignment.UnitID(unit), overlapping(p)}
	if plan != nil {
		where = append(where, assignment.PlanID(*plan))
	}
	return readParts(ctx, tx, p, where...)
}

// readParts reads assignments with their tasks and the progress of the period, in the order of
// the tasks.
func readParts(ctx context.Context, tx *txn.Tx, p *gen.Period, where ...predicate.Assignment) ([]*part, error) {
	rows, err := tx.Assignment.Query().Where(where...).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	parts := make([]*part, len(rows))
	byID := make(map[uuid.UUID]*part, len(rows))
	var ids, taskIDs []uuid.UUID
	for i, r := range rows {
		parts[i] = &part{Assignment: r, figures: map[string]numbers{}}
		byID[r.ID] = parts[i]
		ids, taskIDs = append(ids, r.ID), append(taskIDs, r.TaskID)
	}
	tasks, err := tasksByID(ctx, tx, taskIDs)
	if err != nil {
		return nil, err
	}
	for _, x := range parts {
		x.task = tasks[x.TaskID]
	}
	updates, err := tx.ProgressUpdate.Query().Where(progressupdate.AssignmentIDIn(ids...),
		progressupdate.CreatedAtGTE(p.StartsOn.Start()), progressupdate.CreatedAtLT(p.EndsOn.Add(1).Start())).
		Order(progressupdate.ByCreatedAt(), progressupdate.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, u := range updates {
		if err := byID[u.AssignmentID].count(p, u); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(parts, func(a, b *part) int { return compareLines(a.line(tx), b.line(tx)) })
	return parts, nil
}

// count adds one update: its text, and its figures as actual up to the last actual day and as
// estimate after it. The official year knows official figures only.
func (x *part) count(p *gen.Period, u *gen.ProgressUpdate) error {
	if t := strings.TrimSpace(u.Text); t != "" {
		x.texts = append(x.texts, t)
	}
	figures, err := wholeNumbers(u.Figures)
	if err != nil {
		return err
	}
	last := p.ActualTo
	if last.IsZero() {
		last = p.EndsOn
	}
	for code, n := range figures {
		var add numbers
		switch {
		case p.Kind == officialYear:
			add.official = &n
		case clock.DayOf(u.CreatedAt.Time).After(last):
			add.estimate = &n
		default:
			add.actual = &n
		}
		x.figures[code] = x.figures[code].plus(add)
	}
	return nil
}

const officialYear = programme.PeriodKind(calendar.PeriodOfficialYear)

func tasksByID(ctx context.Context, tx *txn.Tx, ids []uuid.UUID) (map[uuid.UUID]*gen.Task, error) {
	rows, err := tx.Task.Query().Where(task.IDIn(ids...)).All(ctx)
	out := make(map[uuid.UUID]*gen.Task, len(rows))
	for _, r := range rows {
		out[r.ID] = r
	}
	return out, err
}

// line is a line of a report before it is written.
type line struct {
	source       uuid.UUID
	assignment   *uuid.UUID
	task         *uuid.UUID
	position     int // of the task in its plan
	number, name string
	role         programme.ParticipationRole
	state        programme.AssignmentState
	percent      int
	due          clock.Day
	lateness     programme.Lateness
	text         string
}

// line says of a part how it stands today.
func (x *part) line(tx *txn.Tx) line {
	done := x.DoneOn
	if done.IsZero() && x.State == programme.Submitted {
		done = clock.DayOf(x.SubmittedAt.Time)
	}
	late := calendar.Late(x.DueOn, done, tx.Today, tx.Today.Add(soon))
	if x.State.Closed() && done.IsZero() {
		late = calendar.None // it was called off: no day is kept or missed
	}
	l := line{source: x.UnitID, assignment: &x.ID, role: x.Role, state: x.State, percent: x.Percent, due: x.DueOn,
		lateness: programme.Lateness(late), text: strings.Join(x.texts, "\n")}
	if l.text == "" {
		l.text = x.Result
	}
	if x.task != nil {
		l.task, l.position, l.number, l.name = &x.task.ID, x.task.Position, x.task.Number, x.task.Title
	}
	return l
}

// compareLines orders lines by task, the lead's before the others'.
func compareLines(a, b line) int {
	lead := func(l line) int {
		if l.role == programme.Lead {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(a.position, b.position), cmp.Compare(a.number, b.number), cmp.Compare(lead(a), lead(b)),
		strings.Compare(a.source.String(), b.source.String()), strings.Compare(a.key(), b.key()))
}

func (l line) key() string {
	if l.assignment == nil {
		return ""
	}
	return l.assignment.String()
}

// sheetOf sums the figures of parts for the indicators of a form; an indicator that no update
// names has no numbers.
func sheetOf(indicators []*gen.Indicator, parts []*part) sheet {
	out := make(sheet, len(indicators))
	for _, i := range indicators {
		c := cell{indicator: i.ID}
		out[c] = numbers{}
		for _, x := range parts {
			out[c] = out[c].plus(x.figures[i.Code])
		}
	}
	return out
}

// countOnce takes out of the unit's own parts what the units they were delegated to have reported
// themselves, in lines that are summed up here: the organiser reports. Of the unit's own figure
// on a delegated part only what goes beyond the delegates' figures stays.
func countOnce(ctx context.Context, tx *txn.Tx, p *gen.Period, own []*part, covered map[uuid.UUID]bool) error {
	below := map[uuid.UUID][]*part{} // by the part that they were delegated from
	level := own
	for depth := 0; len(level) > 0 && depth < 8; depth++ {
		ids := make([]uuid.UUID, len(level))
		for i, x := range level {
			ids[i] = x.ID
		}
		next, err := readParts(ctx, tx, p, assignment.ParentIDIn(ids...))
		if err != nil {
			return err
		}
		for _, x := range next {
			below[*x.ParentID] = append(below[*x.ParentID], x)
		}
		level = next
	}
	var value func(x *part, code string) numbers
	delegated := func(x *part, code string) numbers {
		var sum numbers
		for _, d := range below[x.ID] {
			sum = sum.plus(value(d, code))
		}
		return sum
	}
	value = func(x *part, code string) numbers {
		sum := delegated(x, code)
		if covered[x.ID] {
			return x.figures[code].larger(sum)
		}
		return sum
	}
	for _, x := range own {
		for code, n := range x.figures {
			x.figures[code] = n.beyond(delegated(x, code))
		}
	}
	return nil
}
