package reporting

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/report"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

const remindAtOnce = 500 // units named in one call

// RemindReportsInput names the form, the period and, where the reports are about one plan, the
// plan; the units, or all whose report is not there.
type RemindReportsInput struct {
	FormID         string
	PeriodID       string
	PlanID         *string
	UnitIDs        []string
	IdempotencyKey *string
}

// RemindReports tells units that the acting unit waits for their report. A unit that does not
// report to it is missing as a random id is. A unit whose report is there, or that was reminded of
// it within a day, is told nothing.
func (s *Service) RemindReports(ctx context.Context, in RemindReportsInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "remindReports", Kind: "Report", Action: "remind"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		f, p, err := formAndPeriod(ctx, tx, in.FormID, in.PeriodID)
		if err != nil {
			return nil, err
		}
		if err := open(p); err != nil {
			return nil, fault.Of(err).At("input", "periodId")
		}
		pl, err := planOf(ctx, tx, in.PlanID)
		if err != nil {
			return nil, err
		}
		if err := s.lock(ctx, tx, "remind:"+tx.Viewer.Unit.String()); err != nil {
			return nil, err
		}
		who, err := askedBy(ctx, tx.Client(), tx.Viewer.Unit, pl)
		if err != nil {
			return nil, err
		}
		units, err := chosen(tx, who.in(p), in.UnitIDs)
		if err != nil {
			return nil, err
		}
		return remind(ctx, tx, f, p, units, len(in.UnitIDs) > 0)
	})
}

// chosen are the units of the input, or all that are expected.
func chosen(tx *txn.Tx, expected map[uuid.UUID]bool, names []string) ([]uuid.UUID, error) {
	var out []uuid.UUID
	if len(names) > remindAtOnce {
		return nil, fault.Newf(fault.BadInput, "Mỗi lần nhắc nhiều nhất %d đơn vị.", "At most %d units are reminded at once.", remindAtOnce).At("input", "unitIds")
	}
	for i, name := range names {
		id, err := tx.Row("Unit", name, "input", "unitIds", i)
		if err != nil {
			return nil, err
		}
		if !expected[id] {
			return nil, fault.Missing().At("input", "unitIds", i)
		}
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	if len(names) == 0 {
		for id := range expected {
			out = append(out, id)
		}
	}
	return out, nil
}

// remind tells those of the units whose report is not there. Of units that nobody named, those
// that have reported are not listed as skipped.
func remind(ctx context.Context, tx *txn.Tx, f *gen.ReportForm, p *gen.Period, ids []uuid.UUID, named bool) (txn.Result, error) {
	units, err := tx.Unit.Query().Where(unit.IDIn(ids...)).Order(unit.BySortKey(), unit.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	own, err := tx.Unit.Get(ctx, tx.Viewer.Unit)
	if err != nil {
		return nil, err
	}
	rows, err := tx.Report.Query().Where(report.FormID(f.ID), report.PeriodID(p.ID), report.SentToUnitID(own.ID)).Order(report.ByCorrection()).All(ctx)
	if err != nil {
		return nil, err
	}
	last := make(map[uuid.UUID]*gen.Report, len(rows))
	filed := map[uuid.UUID]bool{}
	for _, r := range rows {
		last[r.UnitID], filed[r.UnitID] = r, !slices.Contains(outstanding, r.State)
	}
	lately, err := notify.Lately(ctx, tx.Client(), programme.Reminder, tx.Now, ids...)
	if err != nil {
		return nil, err
	}
	text := reminder(own, f, p)
	out := txn.Result{"reminded": {}, "skipped": {}}
	var messages []notify.Message
	for _, u := range units {
		name := tx.ID("Unit", u.ID)
		if filed[u.ID] || lately[notify.Told{Unit: u.ID, Text: text.VI}] {
			if named || !filed[u.ID] {
				out["skipped"] = append(out["skipped"], name)
			}
			continue
		}
		subject := tx.ID("Period", p.ID) // of a draft the sender knows nothing; its unit finds it by the period
		if r := last[u.ID]; r != nil {
			subject = tx.ID("Report", r.ID)
		}
		messages = append(messages, notify.Message{Unit: u.ID, VI: text.VI, EN: text.EN, Subject: subject})
		tx.Audit("Period", p.ID, u.ID, map[string]any{"reminded": name, "form": f.Code, "by": tx.ID("Unit", own.ID)})
		out["reminded"] = append(out["reminded"], name)
	}
	if n := len(out["reminded"]); n > 0 {
		tx.Audit("Period", p.ID, own.ID, map[string]any{"form": f.Code, "reminded": n, "skipped": len(out["skipped"])})
	}
	return out, notify.ToUnits(ctx, tx, programme.Reminder, messages...)
}

// reminder is the sentence of a reminder; the same sentence is the same reminder.
func reminder(from *gen.Unit, f *gen.ReportForm, p *gen.Period) programme.Term {
	return programme.Term{
		VI: from.Name + " nhắc đơn vị gửi “" + f.Title + "”, " + p.Label + ".",
		EN: from.Name + " reminds the unit to send “" + f.TitleEn + "”, " + p.LabelEn + ".",
	}
}
