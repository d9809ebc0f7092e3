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

// Message is what the people of a unit are told, in complete sentences; Subject is the API id of the
// object that it is about, or "".
type Message struct {
	Unit    uuid.UUID
	VI, EN  string
	Subject string
}

// atOnce is how many values one statement has: the SQLite driver takes long to bind many.
const atOnce = 100

// ToUnits writes each message for every person who works in its unit today.
func ToUnits(ctx context.Context, tx *txn.Tx, kind programme.NotificationKind, messages ...Message) error {
	sys := tenant.System(ctx) // the sender rarely sees the members of the units that are told
	var units []uuid.UUID
	for _, m := range messages {
		if !slices.Contains(units, m.Unit) {
			units = append(units, m.Unit)
		}
	}
	people := map[uuid.UUID][]uuid.UUID{}
	for part := range slices.Chunk(units, atOnce) {
		var rows []struct {
			UnitID uuid.UUID `json:"unit_id"`
			UserID uuid.UUID `json:"user_id"`
		}
		err := tx.Membership.Query().Where(
			membership.UnitIDIn(part...), membership.RoleIn(listeners...), membership.ValidFromLTE(tx.Today),
			membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today)),
			membership.HasUserWith(user.DisabledAtIsNil()),
		).Order(membership.ByUserID()).Select(membership.FieldUnitID, membership.FieldUserID).Scan(sys, &rows)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if known := people[r.UnitID]; len(known) == 0 || known[len(known)-1] != r.UserID {
				people[r.UnitID] = append(known, r.UserID)
			}
		}
	}
	var all []*gen.NotificationCreate
	for _, m := range messages {
		for _, to := range people[m.Unit] {
			all = append(all, create(tx, kind, m, to))
		}
	}
	return write(sys, tx, all)
}

// ToUser writes one notification for one person in one unit.
func ToUser(ctx context.Context, tx *txn.Tx, unit, to uuid.UUID, kind programme.NotificationKind, vi, en, subject string) error {
	return write(tenant.System(ctx), tx, []*gen.NotificationCreate{create(tx, kind, Message{unit, vi, en, subject}, to)})
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
	for part := range slices.Chunk(units, atOnce) {
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

func create(tx *txn.Tx, kind programme.NotificationKind, m Message, to uuid.UUID) *gen.NotificationCreate {
	c := tx.Notification.Create().SetUnitID(m.Unit).SetUserID(to).SetKind(kind).SetText(m.VI).SetTextEn(m.EN).SetCreatedAt(tx.Now)
	if m.Subject != "" {
		c.SetSubject(m.Subject)
	}
	return c
}

func write(sys context.Context, tx *txn.Tx, all []*gen.NotificationCreate) error {
	const rowsAtOnce = 30 // of several values each
	for part := range slices.Chunk(all, rowsAtOnce) {
		rows, err := tx.Notification.CreateBulk(part...).Save(sys)
		if err != nil {
			return err
		}
		for _, n := range rows {
			tx.Event(txn.Notified, tx.ID("Notification", n.ID), &n.UserID)
		}
	}
	return nil
}
