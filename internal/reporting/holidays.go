package reporting

import (
	"context"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/holiday"
	"github.com/lantoa/lantoa/internal/calendar"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/office"
	"github.com/lantoa/lantoa/internal/txn"
)

// Holidays reads the calendar of the database.
func Holidays(ctx context.Context, tx *txn.Tx) (*calendar.Holidays, error) {
	return holidaysOf(ctx, tx.Holiday)
}

func holidaysOf(ctx context.Context, c *gen.HolidayClient) (*calendar.Holidays, error) {
	rows, err := c.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]calendar.Holiday, len(rows))
	for i, r := range rows {
		list[i] = calendar.Holiday{Day: r.OnDay, Name: r.Name, Working: r.Working}
	}
	return calendar.NewHolidays(list), nil
}

// SeedHolidays fills the calendar of a year with the statutory days, once: where the year has a
// day already, the keeper's table is the truth and nothing is written.
func SeedHolidays(ctx context.Context, tx *txn.Tx, keeper uuid.UUID, year int) error {
	filled, err := tx.Holiday.Query().Where(holiday.OnDayGTE(calendar.YearStart(year)), holiday.OnDayLTE(calendar.YearEnd(year))).Exist(ctx)
	if err != nil || filled {
		return err
	}
	var creates []*gen.HolidayCreate
	for _, h := range calendar.Statutory(year) {
		creates = append(creates, tx.Holiday.Create().SetKeeperID(keeper).SetOnDay(h.Day).SetName(h.Name).SetWorking(h.Working).SetCreatedAt(tx.Now))
	}
	_, err = tx.Holiday.CreateBulk(creates...).Save(ctx)
	return err
}

// keeps checks that the acting unit may add to the calendar that everybody shares: whoever keeps
// its first entry (form, holiday or period) keeps it all. An empty calendar is anybody's whose
// role allows the operation.
func keeps(ctx context.Context, tx *txn.Tx) error {
	keepers, err := office.Keepers(ctx, tx.Client())
	if err != nil {
		return err
	}
	for _, k := range keepers {
		if tx.Viewer.Hold().Has(k) {
			return nil
		}
	}
	if len(keepers) == 0 {
		return nil
	}
	return fault.New(fault.Forbidden, "Lịch báo cáo do đơn vị khác quản lý.", "Another unit keeps the reporting calendar.")
}

// SaveHolidayInput is one day of the calendar: off, or with Working a make-up working day.
type SaveHolidayInput struct {
	On             clock.Day
	Name           string
	Working        bool
	IdempotencyKey *string
}

// SaveHoliday writes a day of the calendar, in place of what stood there. Due days of reports
// that are composed later follow it; periods that are open keep their own.
func (s *Service) SaveHoliday(ctx context.Context, in SaveHolidayInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "saveHoliday", Kind: "Holiday", Action: "edit"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		name := norm.NFC.String(strings.TrimSpace(in.Name))
		if in.On.IsZero() {
			return nil, fault.New(fault.BadInput, "Thiếu ngày.", "The day is missing.").At("input", "on")
		}
		if name == "" || len(name) > 500 {
			return nil, fault.New(fault.BadInput, "Thiếu tên ngày, hoặc tên quá dài.", "The name is missing or too long.").At("input", "name")
		}
		if err := s.lock(ctx, tx, "calendar"); err != nil {
			return nil, err
		}
		if err := keeps(ctx, tx); err != nil {
			return nil, err
		}
		row, err := tx.Holiday.Query().Where(holiday.OnDay(in.On)).Only(ctx)
		switch {
		case gen.IsNotFound(err):
			row, err = tx.Holiday.Create().SetKeeperID(tx.Viewer.Unit).SetOnDay(in.On).SetName(name).SetWorking(in.Working).SetCreatedAt(tx.Now).Save(ctx)
		case err == nil:
			err = tx.Holiday.UpdateOne(row).SetName(name).SetWorking(in.Working).Exec(ctx)
		}
		if err != nil {
			return nil, err
		}
		tx.Audit("Holiday", row.ID, row.KeeperID, map[string]any{"on": in.On, "name": name, "working": in.Working})
		return txn.One("holiday", tx.ID("Holiday", row.ID)), nil
	})
}

// DeleteHolidayInput names the day.
type DeleteHolidayInput struct {
	On             clock.Day
	IdempotencyKey *string
}

// DeleteHoliday makes a day an ordinary one again.
func (s *Service) DeleteHoliday(ctx context.Context, in DeleteHolidayInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "deleteHoliday", Kind: "Holiday", Action: "edit"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		row, err := tx.Holiday.Query().Where(holiday.OnDay(in.On)).Only(ctx)
		if gen.IsNotFound(err) || err == nil && !tx.Viewer.Hold().Has(row.KeeperID) {
			return nil, fault.Missing().At("input", "on")
		}
		if err != nil {
			return nil, err
		}
		if err := tx.Holiday.DeleteOne(row).Exec(ctx); err != nil {
			return nil, err
		}
		tx.Audit("Holiday", row.ID, row.KeeperID, map[string]any{"on": in.On, "deleted": row.Name})
		return txn.Result{"holiday": nil}, nil
	})
}
