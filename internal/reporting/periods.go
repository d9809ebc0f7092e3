package reporting

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// OpenPeriodsInput asks for the periods of one clock in one year.
type OpenPeriodsInput struct {
	Regime         programme.RegimeName
	Year           int
	IdempotencyKey *string
}

// OpenPeriods writes the periods of a regime and year that are not there yet. Doing it again
// changes nothing.
func (s *Service) OpenPeriods(ctx context.Context, in OpenPeriodsInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "openPeriods", Kind: "Period", Action: "open"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if in.Year < 2000 || in.Year > 2100 {
			return nil, fault.New(fault.BadInput, "Năm phải từ 2000 đến 2100.", "The year is from 2000 to 2100.").At("input", "year")
		}
		if err := s.lock(ctx, tx, "calendar"); err != nil {
			return nil, err
		}
		if err := keeps(ctx, tx); err != nil {
			return nil, err
		}
		ids, err := OpenYear(ctx, tx, tx.Viewer.Unit, in.Regime, in.Year)
		if err != nil {
			return nil, err
		}
		if err := seedStandard(ctx, tx); err != nil { // whoever opens a year finds its forms there
			return nil, err
		}
		names := make([]string, len(ids))
		for i, id := range ids {
			names[i] = tx.ID("Period", id)
		}
		return txn.Result{"periods": names}, nil
	})
}

// OpenYear is OpenPeriods for a keeper that the caller answers for; it returns all periods of the
// year, in the order of the regime's rules, new or not.
func OpenYear(ctx context.Context, tx *txn.Tx, keeper uuid.UUID, regime programme.RegimeName, year int) ([]uuid.UUID, error) {
	days, err := Holidays(ctx, tx)
	if err != nil {
		return nil, err
	}
	rows, err := tx.Period.Query().Where(period.RegimeEQ(regime), period.Year(year)).All(ctx)
	if err != nil {
		return nil, err
	}
	known := map[string]uuid.UUID{}
	for _, r := range rows {
		known[r.Code] = r.ID
	}
	list := calendar.Periods(calendar.Regime(regime), year, days)
	ids := make([]uuid.UUID, len(list))
	for i, p := range list {
		code := codeOf(p)
		if id, ok := known[code]; ok {
			ids[i] = id
			continue
		}
		row, err := tx.Period.Create().SetKeeperID(keeper).SetRegime(regime).SetKind(programme.PeriodKind(p.Kind)).SetCode(code).SetYear(year).
			SetLabel(p.Label.VI).SetLabelEn(p.Label.EN).SetStartsOn(p.From).SetEndsOn(p.To).SetActualTo(p.ActualTo).SetCutOff(p.CutOff).
			SetDueOn(p.Due.Province).SetState(programme.PeriodOpen).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		ids[i] = row.ID
		tx.Audit("Period", row.ID, keeper, map[string]any{"code": code, "dueOn": p.Due.Province})
	}
	return ids, nil
}

// codeOf is the stable code of a period: GOVERNMENT-2022-Q3, STATISTICS-2022-6M.
func codeOf(p calendar.Period) string {
	return fmt.Sprintf("%s-%d-", p.Regime, p.Year) + map[calendar.PeriodKind]string{
		calendar.PeriodMonth: fmt.Sprintf("M%02d", p.Number), calendar.PeriodQuarter: fmt.Sprintf("Q%d", p.Number),
		calendar.PeriodFirstHalf: "H1", calendar.PeriodSecondHalf: "H2", calendar.PeriodNineMonths: "9M",
		calendar.PeriodSixMonths: "6M", calendar.PeriodYear: "Y", calendar.PeriodOfficialYear: "OY",
	}[p.Kind]
}

// levelOf is the level at which a kind of unit reports.
func levelOf(k programme.UnitKind) calendar.Level {
	switch k {
	case programme.UnitCommune:
		return calendar.Commune
	case programme.UnitDistrict, "DISTRICT_JUSTICE_DIVISION":
		return calendar.District
	}
	return calendar.Province
}

// dueFor is the day by which a unit of this kind reports on the period: its level's day by the
// rule of the regime and today's holidays. A period that follows no rule has one day for all.
func dueFor(ctx context.Context, tx *txn.Tx, p *gen.Period, k programme.UnitKind) (clock.Day, error) {
	days, err := Holidays(ctx, tx)
	if err != nil {
		return clock.Day{}, err
	}
	return dueOn(p, k, days), nil
}

func dueOn(p *gen.Period, k programme.UnitKind, days *calendar.Holidays) clock.Day {
	list := calendar.Periods(calendar.Regime(p.Regime), p.Year, days)
	i := slices.IndexFunc(list, func(c calendar.Period) bool { return codeOf(c) == p.Code })
	if i < 0 || levelOf(k) == calendar.Province {
		return p.DueOn
	}
	return list[i].Due.At(levelOf(k))
}

// ClosePeriodInput names the period.
type ClosePeriodInput struct {
	PeriodID       string
	IdempotencyKey *string
}

// ClosePeriod locks a period: reports on it are no longer composed, changed or submitted.
func (s *Service) ClosePeriod(ctx context.Context, in ClosePeriodInput) (txn.Result, error) {
	return s.turn(ctx, "closePeriod", in, in.IdempotencyKey, in.PeriodID, programme.PeriodOpen, programme.PeriodClosed)
}

// ReopenPeriodInput names the period.
type ReopenPeriodInput struct {
	PeriodID       string
	IdempotencyKey *string
}

// ReopenPeriod unlocks a closed period.
func (s *Service) ReopenPeriod(ctx context.Context, in ReopenPeriodInput) (txn.Result, error) {
	return s.turn(ctx, "reopenPeriod", in, in.IdempotencyKey, in.PeriodID, programme.PeriodClosed, programme.PeriodOpen)
}

func (s *Service) turn(ctx context.Context, name string, in any, key *string, id string, from, to programme.PeriodState) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: name, Kind: "Period", Action: "close"}, in, key, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		row, err := tx.Row("Period", id, "input", "periodId")
		if err != nil {
			return nil, err
		}
		p, err := tx.Period.Get(ctx, row)
		if gen.IsNotFound(err) || err == nil && !tx.Viewer.Hold().Has(p.KeeperID) {
			return nil, fault.Missing().At("input", "periodId") // everybody sees periods, the keeper changes them
		}
		if err != nil {
			return nil, err
		}
		if p.State != from {
			return nil, fault.New(fault.InvalidState, "Kỳ báo cáo đã ở trạng thái này.", "The period is in that state already.").At("input", "periodId")
		}
		n, err := tx.Period.Update().Where(period.ID(row), period.StateEQ(from)).SetState(to).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, fault.New(fault.Conflict, "Kỳ báo cáo vừa được người khác thay đổi.", "Somebody else has just changed the period.").At("input", "periodId")
		}
		tx.Audit("Period", row, p.KeeperID, map[string]any{"from": from, "to": to})
		return txn.One("period", id), nil
	})
}
