package reporting

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/assignment"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/indicator"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/reportline"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// batch bounds the rows of one insert.
const batch = 30 // the SQLite driver takes long to bind many values at once

// fill writes the lines and figures of a report afresh: the unit's own work, and the reports that
// it has taken in. typed is what typedByUnit found before the call took in any. It returns the
// reports that are in.
func fill(ctx context.Context, tx *txn.Tx, r *gen.Report, typed sheet) ([]*gen.Report, error) {
	// A part that was corrected is out until its correction is accepted.
	if err := tx.Report.Update().Where(report.ConsolidatedIntoID(r.ID), report.StateEQ(programme.ReportCorrected)).
		ClearConsolidatedIntoID().Exec(ctx); err != nil {
		return nil, err
	}
	indicators, err := tx.Indicator.Query().Where(indicator.FormID(r.FormID)).Order(indicator.ByPosition(), indicator.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	own, err := ownParts(ctx, tx, r.UnitID, r.PlanID, r.Edges.Period)
	if err != nil {
		return nil, err
	}
	in, err := tx.Report.Query().Where(report.ConsolidatedIntoID(r.ID), report.StateEQ(programme.ReportConsolidated)).All(ctx)
	if err != nil {
		return nil, err
	}
	taken := make([]uuid.UUID, len(in))
	for i, c := range in {
		taken[i] = c.ID
	}
	theirs, err := linesOf(ctx, tx, taken)
	if err != nil {
		return nil, err
	}
	if err := countOnce(ctx, tx, r.Edges.Period, own, coveredBy(theirs)); err != nil {
		return nil, err
	}
	parts, _, err := figuresOf(ctx, tx, taken)
	if err != nil {
		return nil, err
	}
	total := sheetOf(indicators, own)
	maps.Copy(total, typed)
	total.add(parts)
	lines := make([]line, 0, len(own)+len(theirs))
	for _, x := range own {
		lines = append(lines, x.line(tx))
	}
	lines = append(lines, theirs...)
	slices.SortStableFunc(lines, compareLines)
	if err := writeLines(ctx, tx, r, lines); err != nil {
		return nil, err
	}
	return in, writeFigures(ctx, tx, r, indicators, total, typed)
}

// typedByUnit is what a person typed, less the reports that were in the figure then, so that it
// counts as the unit's own work: the figure stays as typed while the same reports are in, and a
// further one adds to it.
func typedByUnit(ctx context.Context, tx *txn.Tx, r *gen.Report) (sheet, error) {
	total, typed, err := figuresOf(ctx, tx, []uuid.UUID{r.ID})
	if err != nil || len(typed) == 0 {
		return nil, err
	}
	in, err := tx.Report.Query().Where(report.ConsolidatedIntoID(r.ID)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	before, _, err := figuresOf(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	out := sheet{}
	for c := range typed {
		out[c] = total[c].minus(before[c])
	}
	return out, nil
}

// figuresOf sums the figures of reports by cell, and marks the cells that a person typed.
func figuresOf(ctx context.Context, tx *txn.Tx, reports []uuid.UUID) (sheet, map[cell]bool, error) {
	sum, typed := sheet{}, map[cell]bool{}
	if len(reports) == 0 {
		return sum, typed, nil
	}
	rows, err := tx.Figure.Query().Where(figure.ReportIDIn(reports...)).All(ctx)
	for _, f := range rows {
		c := cell{f.IndicatorID, f.Breakdown}
		sum[c] = sum[c].plus(numbersOf(f))
		if f.Typed {
			typed[c] = true
		}
	}
	return sum, typed, err
}

// linesOf reads the lines of reports as lines of the one that sums them up. A task or an
// assignment that the receiver does not see is told in words only.
func linesOf(ctx context.Context, tx *txn.Tx, reports []uuid.UUID) ([]line, error) {
	if len(reports) == 0 {
		return nil, nil
	}
	rows, err := tx.ReportLine.Query().Where(reportline.ReportIDIn(reports...)).Order(reportline.ByPosition(), reportline.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	var taskIDs, partIDs []uuid.UUID
	for _, l := range rows {
		if l.TaskID != nil {
			taskIDs = append(taskIDs, *l.TaskID)
		}
		if l.AssignmentID != nil {
			partIDs = append(partIDs, *l.AssignmentID)
		}
	}
	tasks, err := tasksByID(ctx, tx, taskIDs)
	if err != nil {
		return nil, err
	}
	seen, err := tx.Assignment.Query().Where(assignment.IDIn(partIDs...)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	visible := make(map[uuid.UUID]bool, len(seen))
	for _, id := range seen {
		visible[id] = true
	}
	lines := make([]line, 0, len(rows))
	once := map[uuid.UUID]bool{}
	for _, l := range rows {
		x := line{source: l.SourceUnitID, number: l.TaskNumber, name: l.TaskTitle, role: l.Role, state: l.State, percent: l.Percent,
			due: l.DueOn, lateness: l.Lateness, text: l.Text}
		if l.TaskID != nil && tasks[*l.TaskID] != nil {
			x.task, x.position = l.TaskID, tasks[*l.TaskID].Position
		}
		if l.AssignmentID != nil {
			if once[*l.AssignmentID] {
				continue
			}
			once[*l.AssignmentID] = true
			if visible[*l.AssignmentID] {
				x.assignment = l.AssignmentID
			}
		}
		lines = append(lines, x)
	}
	return lines, nil
}

// coveredBy marks the assignments that lines speak of.
func coveredBy(lines []line) map[uuid.UUID]bool {
	out := map[uuid.UUID]bool{}
	for _, l := range lines {
		if l.assignment != nil {
			out[*l.assignment] = true
		}
	}
	return out
}

func writeLines(ctx context.Context, tx *txn.Tx, r *gen.Report, lines []line) error {
	if _, err := tx.ReportLine.Delete().Where(reportline.ReportID(r.ID)).Exec(ctx); err != nil {
		return err
	}
	creates := make([]*gen.ReportLineCreate, len(lines))
	for i, l := range lines {
		creates[i] = tx.ReportLine.Create().SetUnitID(r.UnitID).SetNillableSentToUnitID(r.SentToUnitID).SetReportID(r.ID).SetSourceUnitID(l.source).
			SetNillableAssignmentID(l.assignment).SetNillableTaskID(l.task).SetPosition(i + 1).SetTaskNumber(l.number).SetTaskTitle(l.name).
			SetRole(l.role).SetState(l.state).SetPercent(l.percent).SetNillableDueOn(l.due.Ptr()).SetLateness(l.lateness).SetText(l.text).SetCreatedAt(tx.Now)
	}
	for some := range slices.Chunk(creates, batch) {
		if err := tx.ReportLine.CreateBulk(some...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// writeFigures replaces the figures: one row for each indicator, and for each breakdown that has
// one, in the order of the form.
func writeFigures(ctx context.Context, tx *txn.Tx, r *gen.Report, indicators []*gen.Indicator, total, typed sheet) error {
	if _, err := tx.Figure.Delete().Where(figure.ReportID(r.ID)).Exec(ctx); err != nil {
		return err
	}
	place := make(map[uuid.UUID]int, len(indicators))
	for i, x := range indicators {
		place[x.ID] = i
	}
	cells := make([]cell, 0, len(total))
	for c := range total {
		cells = append(cells, c)
	}
	slices.SortFunc(cells, func(a, b cell) int {
		if d := place[a.indicator] - place[b.indicator]; d != 0 {
			return d
		}
		if d := bytes.Compare(a.indicator[:], b.indicator[:]); d != 0 {
			return d
		}
		return strings.Compare(a.breakdown, b.breakdown)
	})
	creates := make([]*gen.FigureCreate, len(cells))
	for i, c := range cells {
		n := total[c]
		_, byHand := typed[c]
		creates[i] = tx.Figure.Create().SetUnitID(r.UnitID).SetNillableSentToUnitID(r.SentToUnitID).SetReportID(r.ID).SetIndicatorID(c.indicator).
			SetPosition(i + 1).SetBreakdown(c.breakdown).SetNillableActual(n.actual).SetNillableEstimate(n.estimate).SetNillableOfficial(n.official).
			SetTyped(byHand).SetCreatedAt(tx.Now)
	}
	for some := range slices.Chunk(creates, batch) {
		if err := tx.Figure.CreateBulk(some...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
