package reporting

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/figure"
	"github.com/lantoa/lantoa/ent/gen/reportline"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// SubmitReportInput names the report as the caller saw it.
type SubmitReportInput struct {
	ReportID       string
	Version        int
	IdempotencyKey *string
}

// SubmitReport sends the unit's report to its receiver, who sees it from now on.
func (s *Service) SubmitReport(ctx context.Context, in SubmitReportInput) (txn.Result, error) {
	return s.step(ctx, "submitReport", "submit", in, in.IdempotencyKey, in.ReportID, in.Version, func(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
		if r.ReceiverUnitID == r.UnitID {
			return fault.New(fault.InvalidState, "Báo cáo do đơn vị tự phát hành: hãy ký và phát hành.", "The unit issues this report itself: sign and send it.").At("input", "reportId")
		}
		if err := take(ctx, tx, r, "submit", func(u *gen.ReportUpdate) {
			u.SetSentToUnitID(r.ReceiverUnitID).SetSubmittedAt(tx.Now).SetSubmittedByID(tx.Viewer.User).SetDoneOn(tx.Today)
		}, map[string]any{"dueOn": r.DueOn, "doneOn": tx.Today}); err != nil {
			return err
		}
		return hand(ctx, tx, r, r.ReceiverUnitID)
	})
}

// hand shows the lines and figures of a report to its receiver and tells it.
func hand(ctx context.Context, tx *txn.Tx, r *gen.Report, to uuid.UUID) error {
	if err := tx.ReportLine.Update().Where(reportline.ReportID(r.ID)).SetSentToUnitID(to).Exec(ctx); err != nil {
		return err
	}
	if err := tx.Figure.Update().Where(figure.ReportID(r.ID)).SetSentToUnitID(to).Exec(ctx); err != nil {
		return err
	}
	return tell(ctx, tx, r, to, "REPORT_SUBMITTED", "đã gửi báo cáo", "sent its report")
}

// ReturnReportInput names the report and says what is to be mended.
type ReturnReportInput struct {
	ReportID       string
	Version        int
	Reason         string
	IdempotencyKey *string
}

// ReturnReport gives a submitted report back to its unit.
func (s *Service) ReturnReport(ctx context.Context, in ReturnReportInput) (txn.Result, error) {
	return s.step(ctx, "returnReport", "return", in, in.IdempotencyKey, in.ReportID, in.Version, func(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
		why, err := reason(in.Reason)
		if err != nil {
			return err
		}
		if err := take(ctx, tx, r, "return", func(u *gen.ReportUpdate) {
			u.SetJudgedAt(tx.Now).SetJudgedByID(tx.Viewer.User).SetReturnReason(why).ClearDoneOn()
		}, map[string]any{"reason": why}); err != nil {
			return err
		}
		return tell(ctx, tx, r, r.UnitID, "REPORT_RETURNED", "đã trả lại báo cáo", "returned the report")
	})
}

// AcceptReportInput names the report as the caller saw it.
type AcceptReportInput struct {
	ReportID       string
	Version        int
	IdempotencyKey *string
}

// AcceptReport takes a submitted report as good. Nobody accepts what they submitted.
func (s *Service) AcceptReport(ctx context.Context, in AcceptReportInput) (txn.Result, error) {
	return s.step(ctx, "acceptReport", "accept", in, in.IdempotencyKey, in.ReportID, in.Version, func(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
		if r.SubmittedByID != nil && *r.SubmittedByID == tx.Viewer.User {
			return fault.New(fault.Forbidden, "Người gửi báo cáo không được tự chấp nhận.", "Nobody accepts the report that they submitted.")
		}
		if err := take(ctx, tx, r, "accept", func(u *gen.ReportUpdate) {
			u.SetJudgedAt(tx.Now).SetJudgedByID(tx.Viewer.User).ClearReturnReason()
		}, nil); err != nil {
			return err
		}
		return tell(ctx, tx, r, r.UnitID, "REPORT_ACCEPTED", "đã chấp nhận báo cáo", "accepted the report")
	})
}

// SignReportInput names the report as the caller saw it.
type SignReportInput struct {
	ReportID       string
	Version        int
	IdempotencyKey *string
}

// SignReport records that the head of the unit has signed its report.
func (s *Service) SignReport(ctx context.Context, in SignReportInput) (txn.Result, error) {
	return s.step(ctx, "signReport", "sign", in, in.IdempotencyKey, in.ReportID, in.Version, func(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
		return take(ctx, tx, r, "sign", nil, nil)
	})
}

// SendReportInput names the report as the caller saw it.
type SendReportInput struct {
	ReportID       string
	Version        int
	IdempotencyKey *string
}

// SendReport issues a signed report.
func (s *Service) SendReport(ctx context.Context, in SendReportInput) (txn.Result, error) {
	return s.step(ctx, "sendReport", "send", in, in.IdempotencyKey, in.ReportID, in.Version, func(ctx context.Context, tx *txn.Tx, r *gen.Report) error {
		outside := r.ReceiverUnitID == r.UnitID
		if err := take(ctx, tx, r, "send", func(u *gen.ReportUpdate) {
			u.SetDoneOn(tx.Today)
			if !outside {
				u.SetSentToUnitID(r.ReceiverUnitID)
			}
		}, nil); err != nil || outside {
			return err
		}
		return hand(ctx, tx, r, r.ReceiverUnitID)
	})
}

// actions are the words of the policy for steps that share one.
var actions = map[string]string{"update": "edit", "send": "submit", "correct": "edit"}

func action(name string) string {
	if a, ok := actions[name]; ok {
		return a
	}
	return name
}

// step runs a mutation on one report: it finds it, asks whether the step is open, and does it.
func (s *Service) step(ctx context.Context, mutation, name string, in any, key *string, id string, version int, do func(ctx context.Context, tx *txn.Tx, r *gen.Report) error) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: mutation, Kind: "Report", Action: action(name)}, in, key, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		r, err := find(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if err := may(tx, r, name, &version); err != nil {
			return nil, err
		}
		if err := hold(ctx, tx, r); err != nil {
			return nil, err
		}
		return txn.One("report", id), do(ctx, tx, r)
	})
}

func reason(text string) (string, error) {
	text = norm.NFC.String(strings.TrimSpace(text))
	if text == "" || len(text) > 8000 || strings.ContainsRune(text, 0) {
		return "", fault.New(fault.BadInput, "Hãy nêu lý do, không quá dài.", "Say why, at not too great a length.").At("input", "reason")
	}
	return text, nil
}

// tell notifies a unit about a report: "<acting unit> <what> <form>, <period>".
func tell(ctx context.Context, tx *txn.Tx, r *gen.Report, to uuid.UUID, kind programme.NotificationKind, vi, en string) error {
	u, err := tx.Unit.Get(ctx, tx.Viewer.Unit)
	if err != nil {
		return err
	}
	f, p := r.Edges.Form, r.Edges.Period
	return notify.ToUnits(ctx, tx, kind, notify.Message{Unit: to, VI: u.Name + " " + vi + " “" + f.Title + "”, " + p.Label + ".", EN: u.Name + " " + en + " “" + f.TitleEn + "”, " + p.LabelEn + ".", Subject: tx.ID("Report", r.ID)})
}

// withNote keeps a note of the host beside the sections' texts.
func withNote(r *gen.Report, key string, value any) (json.RawMessage, error) {
	words, err := wordsOf(r)
	if err != nil {
		return nil, err
	}
	words[key] = value
	return json.Marshal(words)
}
