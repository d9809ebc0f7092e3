// Package office knows which unit keeps what all units share: the reporting calendar, the forms, the
// modules and the settings of the server. Roles say what a person may do (policy/), units whose rows
// they may touch (internal/tenant); what belongs to no unit alone needs this third question. It
// writes nothing.
package office

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/holiday"
	"github.com/lantoa/lantoa/ent/gen/period"
	"github.com/lantoa/lantoa/ent/gen/reportform"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Keepers are the units that keep the reporting calendar: those of its first form, holiday and
// period; none while it is empty.
func Keepers(ctx context.Context, c *gen.Client) ([]uuid.UUID, error) {
	var keepers []uuid.UUID
	if f, err := c.ReportForm.Query().Order(reportform.ByCreatedAt()).First(ctx); err == nil {
		keepers = append(keepers, f.KeeperID)
	} else if !gen.IsNotFound(err) {
		return nil, err
	}
	if h, err := c.Holiday.Query().Order(holiday.ByCreatedAt()).First(ctx); err == nil {
		keepers = append(keepers, h.KeeperID)
	} else if !gen.IsNotFound(err) {
		return nil, err
	}
	if p, err := c.Period.Query().Order(period.ByCreatedAt()).First(ctx); err == nil {
		keepers = append(keepers, p.KeeperID)
	} else if !gen.IsNotFound(err) {
		return nil, err
	}
	return keepers, nil
}

// Governs tells whether the acting unit decides for the whole server: it has no unit above it, or it
// keeps the reporting calendar.
func Governs(ctx context.Context, c *gen.Client, v *viewer.Viewer) (bool, error) {
	top, err := c.Unit.Query().Where(unit.ID(v.Unit), unit.ParentIDIsNil()).Exist(ctx)
	if err != nil || top {
		return top, err
	}
	keepers, err := Keepers(ctx, c)
	if err != nil {
		return false, err
	}
	for _, k := range keepers {
		if v.Hold().Has(k) {
			return true, nil
		}
	}
	return false, nil
}

// Only refuses whom Governs does not name.
func Only(ctx context.Context, c *gen.Client, v *viewer.Viewer) error {
	ok, err := Governs(ctx, c, v)
	if err != nil || ok {
		return err
	}
	return fault.New(fault.Forbidden, "Chỉ đơn vị cấp trên cùng hoặc cơ quan giữ lịch báo cáo mới được thay đổi phần dùng chung của toàn hệ thống.",
		"Only a unit with none above it, or the one that keeps the reporting calendar, changes what the whole system shares.")
}
