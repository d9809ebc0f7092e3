// Package reporting keeps the two reporting clocks and what is filed on them: periods, the holiday
// calendar, report forms as data, and reports from the first draft to the issued one. A report is
// composed from the unit's parts of tasks and their progress, typed over where a person knows
// better, submitted, judged by the receiver and summed up. It changes no assignment, decides no
// right beyond who is author and who is receiver (policy judges roles, internal/tenant rows), and
// never steps out of the unit rules.
package reporting

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/txn"
)

// Service runs the mutations of periods and reports.
type Service struct {
	Runner *txn.Runner
}

// side is who takes a step: the unit that reports, or the one that receives.
type side int

const (
	author side = iota
	receiver
)

// step is one way from state to state.
type step struct {
	by     side
	from   []programme.ReportState
	to     programme.ReportState // "" keeps the state
	moving bool                  // it changes what is filed: only while the period is open
}

// steps is the whole life of a report. Judging, signing and sending go on after a period was
// closed; what would change figures does not.
var steps = map[string]step{
	"compose":     {author, []programme.ReportState{programme.ReportDraft, programme.ReportReturned}, "", true},
	"update":      {author, []programme.ReportState{programme.ReportDraft, programme.ReportReturned}, "", true},
	"submit":      {author, []programme.ReportState{programme.ReportDraft, programme.ReportReturned}, programme.ReportSubmitted, true},
	"return":      {receiver, []programme.ReportState{programme.ReportSubmitted}, programme.ReportReturned, true},
	"accept":      {receiver, []programme.ReportState{programme.ReportSubmitted}, programme.ReportAccepted, false},
	"consolidate": {receiver, []programme.ReportState{programme.ReportAccepted}, programme.ReportConsolidated, true},
	"sign":        {author, []programme.ReportState{programme.ReportDraft, programme.ReportReturned, programme.ReportAccepted}, programme.ReportSigned, false},
	"send":        {author, []programme.ReportState{programme.ReportSigned}, programme.ReportSent, false},
	"correct": {author, []programme.ReportState{programme.ReportAccepted, programme.ReportConsolidated, programme.ReportSigned, programme.ReportSent},
		programme.ReportCorrected, true},
}

// find reads the report that an input names; one that the viewer does not see is NOT_FOUND, as a
// random id is.
func find(ctx context.Context, tx *txn.Tx, id string) (*gen.Report, error) {
	row, err := tx.Row("Report", id, "input", "reportId")
	if err != nil {
		return nil, err
	}
	r, err := tx.Report.Query().Where(report.ID(row)).WithPeriod().WithForm().Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing().At("input", "reportId")
	}
	return r, err
}

// may checks that the acting unit may take the step now; version is what the caller saw, nil
// where the caller has just read the row.
func may(tx *txn.Tx, r *gen.Report, name string, version *int) error {
	s := steps[name]
	switch {
	case s.by == author && r.UnitID != tx.Viewer.Unit:
		return fault.New(fault.Forbidden, "Chỉ đơn vị lập báo cáo mới được làm việc này.", "Only the unit whose report it is may do this.")
	case s.by == receiver && (r.SentToUnitID == nil || *r.SentToUnitID != tx.Viewer.Unit):
		return fault.New(fault.Forbidden, "Chỉ đơn vị nhận báo cáo mới được làm việc này.", "Only the unit that receives the report may do this.")
	case version != nil && *version != r.Version:
		return stale()
	case !slices.Contains(s.from, r.State):
		return fault.Newf(fault.InvalidState, "Báo cáo đang ở trạng thái “%[1]s” nên không làm được bước này.",
			"The report is %[2]s; this step is not open to it.", label(r.State).VI, label(r.State).EN)
	case s.moving:
		return open(r.Edges.Period)
	}
	return nil
}

// hold keeps others from changing a report until this transaction ends. Whoever writes lines or
// figures holds their report first: two who came to it from different ends would wait for each
// other crosswise. SQLite has one writer.
func hold(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
	same, err := tx.Report.Query().Where(report.ID(r.ID), report.Version(r.Version), func(s *sql.Selector) {
		if s.Dialect() == dialect.Postgres {
			s.For("NO KEY UPDATE")
		}
	}).Exist(ctx)
	if err == nil && !same {
		return stale()
	}
	return err
}

func stale() *fault.Error {
	return fault.New(fault.Conflict, "Báo cáo vừa được người khác thay đổi. Hãy tải lại.", "Somebody else has just changed the report. Load it again.").At("input", "version")
}

func label(s programme.ReportState) programme.Term {
	return programme.Enums()["ReportState"].Label(string(s))
}

// open refuses a closed period.
func open(p *gen.Period) error {
	if p.State == programme.PeriodClosed {
		return fault.Newf(fault.InvalidState, "Kỳ báo cáo đã khóa: %[1]s.", "The reporting period is closed: %[2]s.", p.Label, p.LabelEn)
	}
	return nil
}

// take writes a step that may has allowed. The state and the version stand in the WHERE, so that
// of two who decide at the same time one gets CONFLICT.
func take(ctx context.Context, tx *txn.Tx, r *gen.Report, name string, set func(*gen.ReportUpdate), detail map[string]any) error {
	s := steps[name]
	up := tx.Report.Update().Where(report.ID(r.ID), report.StateEQ(r.State), report.Version(r.Version)).AddVersion(1)
	to := r.State
	if s.to != "" {
		to = s.to
		up.SetState(to)
	}
	if set != nil {
		set(up)
	}
	n, err := up.Save(ctx)
	if err != nil {
		return err
	}
	if n != 1 {
		return stale()
	}
	if detail == nil {
		detail = map[string]any{}
	}
	detail["step"], detail["from"], detail["to"] = name, r.State, to
	note(tx, r, detail)
	return nil
}

// note tells the audit and the streams about a report.
func note(tx *txn.Tx, r *gen.Report, detail map[string]any) {
	tx.Audit("Report", r.ID, r.UnitID, detail)
	tx.Event(txn.ReportChanged, tx.ID("Report", r.ID), nil)
}

// lock makes the transactions that name the same thing follow each other.
func (s *Service) lock(ctx context.Context, tx *txn.Tx, name string) error {
	return store.Lock(ctx, tx.Tx, s.Runner.Store.Postgres(), name)
}

// decode reads a JSON column; an empty one leaves v as it is.
func decode(raw json.RawMessage, v any) error {
	if len(raw) == 0 {
		return nil
	}
	if err := json.Unmarshal(raw, v); err != nil {
		return fmt.Errorf("reporting: stored JSON: %w", err)
	}
	return nil
}
