package demo

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
)

// soon is the number of days before the due day from which reports call work due soon.
const soon = 7

// paper is a report with its content, as the reporting package would compose it at that time.
type paper struct {
	*gen.Report
	unit     string
	words    map[string]any
	lines    []line
	figures  map[uuid.UUID]amount // by indicator
	typed    bool                 // a person typed the figures
	composed clock.Instant
}

// amount is a figure; nil is not known.
type amount struct{ actual, estimate *int64 }

func (a amount) plus(b amount) amount {
	return amount{sum(a.actual, b.actual), sum(a.estimate, b.estimate)}
}

func sum(a, b *int64) *int64 {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	n := *a + *b
	return &n
}

// line is what a report says about a part.
type line struct {
	*part
	standing step
	due      clock.Day
	lateness calendar.Lateness
	text     string
}

// overlaps tells whether a part is reported on in a period, at that time.
func (p *part) overlaps(e *gen.Period, when clock.Instant) bool {
	return !p.CreatedAt.After(when.Time) && (p.PeriodFrom.IsZero() || !p.PeriodFrom.After(e.EndsOn)) && (p.PeriodTo.IsZero() || !p.PeriodTo.Before(e.StartsOn))
}

// fill writes a unit's own work into a report: lines, and figures of the form's indicators.
func (x *paper) fill(parts []*part, e *gen.Period, indicators []*gen.Indicator) {
	today := clock.DayOf(x.composed.Time)
	total := map[string]amount{}
	for _, p := range parts {
		if !p.overlaps(e, x.composed) {
			continue
		}
		l := line{part: p, standing: p.standing(x.composed), due: p.dueAt(x.composed)}
		l.lateness = calendar.Late(l.due, l.standing.done, today, today.Add(soon))
		if l.standing.state.Closed() && l.standing.done.IsZero() {
			l.lateness = calendar.None
		}
		var said []string
		for _, u := range p.updates {
			on := clock.DayOf(u.at.Time)
			if u.at.After(x.composed.Time) || on.Before(e.StartsOn) || on.After(e.EndsOn) {
				continue
			}
			said = append(said, u.text)
			for code, n := range u.figures {
				a := amount{actual: &n}
				if on.After(e.ActualTo) {
					a = amount{estimate: &n}
				}
				total[code] = total[code].plus(a)
			}
		}
		if l.text = strings.Join(said, "\n"); l.text == "" {
			l.text = l.standing.result
		}
		x.lines = append(x.lines, l)
	}
	slices.SortStableFunc(x.lines, compareLines)
	x.figures = make(map[uuid.UUID]amount, len(indicators))
	for _, i := range indicators {
		x.figures[i.ID] = total[i.Code]
	}
}

// take sums an accepted report up into this one; its lines are put in order when all are taken.
func (x *paper) take(c *paper) {
	for i, a := range c.figures {
		x.figures[i] = x.figures[i].plus(a)
	}
	x.lines = append(x.lines, c.lines...)
}

// compareLines orders lines by task, the lead's before the others', as the reporting package does.
func compareLines(a, b line) int {
	lead := func(l line) int {
		if l.Role == programme.Lead {
			return 0
		}
		return 1
	}
	if n := cmp.Or(cmp.Compare(a.task.Position, b.task.Position), cmp.Compare(a.task.Number, b.task.Number), cmp.Compare(lead(a), lead(b))); n != 0 {
		return n
	}
	return cmp.Or(bytes.Compare(a.UnitID[:], b.UnitID[:]), bytes.Compare(a.ID[:], b.ID[:]))
}

// sheets collects the rows of reports.
type sheets struct{ reports, lines, figures *rows }

func newSheets() sheets {
	return sheets{
		into("reports", "version", "unit_id", "form_id", "period_id", "receiver_unit_id", "sent_to_unit_id", "plan_id", "consolidated_into_id", "state", "due_on",
			"narrative", "submitted_at", "submitted_by_id", "judged_at", "judged_by_id", "return_reason", "done_on", "consolidated"),
		into("report_lines", "unit_id", "sent_to_unit_id", "report_id", "source_unit_id", "assignment_id", "task_id", "position", "task_number", "task_title",
			"role", "state", "percent", "due_on", "lateness", "text"),
		into("figures", "unit_id", "sent_to_unit_id", "report_id", "indicator_id", "position", "actual", "estimate", "typed"),
	}
}

// put adds the rows of a report.
func (s sheets) put(x *paper, indicators []*gen.Indicator) error {
	words, err := json.Marshal(x.words)
	if err != nil {
		return err
	}
	s.reports.addAs(x.ID, x.CreatedAt, x.Version, x.UnitID, x.FormID, x.PeriodID, x.ReceiverUnitID, x.SentToUnitID, x.PlanID, x.ConsolidatedIntoID, x.State, x.DueOn,
		string(words), x.SubmittedAt, x.SubmittedByID, x.JudgedAt, x.JudgedByID, orNull(x.ReturnReason), x.DoneOn, x.Consolidated)
	for i, l := range x.lines {
		if _, err := s.lines.add(x.composed, x.UnitID, x.SentToUnitID, x.ID, l.UnitID, l.ID, l.TaskID, i+1, l.task.Number, l.task.Title,
			l.Role, l.standing.state, l.standing.percent, l.due, string(l.lateness), l.text); err != nil {
			return err
		}
	}
	for i, x2 := range indicators {
		a := x.figures[x2.ID]
		if _, err := s.figures.add(x.composed, x.UnitID, x.SentToUnitID, x.ID, x2.ID, i+1, a.actual, a.estimate, x.typed && a.actual != nil); err != nil {
			return err
		}
	}
	return nil
}
