// Package notify tells people what happened: it writes notifications in the transaction of the
// change that they are about. It may write to units that the sender does not see, and it may not
// read anything back for a user or decide about rights: callers have checked them. What Lately reads
// tells only who need not be told again.
package notify

import (
	"context"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// listeners are the roles that act on what a unit is told.
var listeners = []programme.Role{programme.Head, programme.Officer, programme.PlanManager}

// ToUnit writes one notification for each person who works in the unit today. vi and en are
// complete sentences; subject is the API id of the object that they are about, or "".
func ToUnit(ctx context.Context, tx *txn.Tx, unit uuid.UUID, kind programme.NotificationKind, vi, en, subject string) error {
	sys := tenant.System(ctx) // the sender rarely sees the members of the unit that is told
	var rows []struct {
		UserID uuid.UUID `json:"user_id"`
	}
	err := tx.Membership.Query().Where(
		membership.UnitID(unit), membership.RoleIn(listeners...), membership.ValidFromLTE(tx.Today),
		membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today)),
		membership.HasUserWith(user.DisabledAtIsNil()),
	).Order(membership.ByUserID()).Select(membership.FieldUserID).Scan(sys, &rows)
	if err != nil {
		return err
	}
	users := make([]uuid.UUID, len(rows))
	for i, r := range rows {
		users[i] = r.UserID
	}
	return write(sys, tx, unit, slices.Compact(users), kind, vi, en, subject)
}

// ToUser writes one notification for one person in one unit.
func ToUser(ctx context.Context, tx *txn.Tx, unit, to uuid.UUID, kind programme.NotificationKind, vi, en, subject string) error {
	return write(tenant.System(ctx), tx, unit, []uuid.UUID{to}, kind, vi, en, subject)
}

// Told is what a unit was told.
type Told struct {
	Unit uuid.UUID
	Text string // in Vietnamese
}

// again is how long nobody is told the same once more.
const again = 24 * time.Hour

// Lately tells what the units were told in notifications of a kind in the day before now, so that
// nobody is told the same twice in one.
func Lately(ctx context.Context, c *gen.Client, kind programme.NotificationKind, now clock.Instant, units ...uuid.UUID) (map[Told]bool, error) {
	var rows []struct {
		UnitID uuid.UUID `json:"unit_id"`
		Text   string    `json:"text"`
	}
	out := map[Told]bool{}
	const batch = 100 // the SQLite driver takes long to bind many values at once
	for part := range slices.Chunk(units, batch) {
		rows = nil
		err := c.Notification.Query().Where(notification.UnitIDIn(part...), notification.KindEQ(kind), notification.CreatedAtGTE(clock.Instant{Time: now.Add(-again)})).
			Unique(true).Select(notification.FieldUnitID, notification.FieldText).Scan(tenant.System(ctx), &rows)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			out[Told{r.UnitID, r.Text}] = true
		}
	}
	return out, nil
}

func write(sys context.Context, tx *txn.Tx, unit uuid.UUID, users []uuid.UUID, kind programme.NotificationKind, vi, en, subject string) error {
	const batch = 30 // the SQLite driver takes long to bind many values at once
	for part := range slices.Chunk(users, batch) {
		creates := make([]*gen.NotificationCreate, len(part))
		for i, to := range part {
			creates[i] = tx.Notification.Create().SetUnitID(unit).SetUserID(to).SetKind(kind).
				SetText(vi).SetTextEn(en).SetCreatedAt(tx.Now)
			if subject != "" {
				creates[i].SetSubject(subject)
			}
		}
		rows, err := tx.Notification.CreateBulk(creates...).Save(sys)
		if err != nil {
			return err
		}
		for _, n := range rows {
			tx.Event(txn.Notified, tx.ID("Notification", n.ID), &n.UserID)
		}
	}
	return nil
}
