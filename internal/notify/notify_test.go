package notify_test

import (
	"context"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

type person struct {
	name     string
	role     programme.Role
	from, to string
	closed   bool
	told     bool
}

func TestAUnitIsToldThroughThoseWhoWorkThereToday(t *testing.T) {
	people := []person{
		{name: "officer", role: programme.Officer, from: "2021-01-01", told: true},
		{name: "head until today", role: programme.Head, from: "2021-01-01", to: "2022-03-01", told: true},
		{name: "plan manager from today", role: programme.PlanManager, from: "2022-03-01", told: true},
		{name: "officer until yesterday", role: programme.Officer, from: "2021-01-01", to: "2022-02-28"},
		{name: "officer from tomorrow", role: programme.Officer, from: "2022-03-02"},
		{name: "auditor", role: programme.Auditor, from: "2021-01-01"},
		{name: "administrator", role: programme.Administrator, from: "2021-01-01"},
		{name: "officer whose account is closed", role: programme.Officer, from: "2021-01-01", closed: true},
	}
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		ids := map[string]uuid.UUID{}
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
			for _, p := range people {
				c := tx.User.Create().SetUnitID(w.Units["stc"]).SetUsername(p.name).SetFullName(p.name).SetSortKey("x").SetSearchText("x").SetPasswordHash("!").SetCreatedAt(tx.Now)
				if p.closed {
					c.SetDisabledAt(tx.Now)
				}
				u, err := c.Save(ctx)
				if err != nil {
					return err
				}
				ids[p.name] = u.ID
				m := tx.Membership.Create().SetUnitID(w.Units["stc"]).SetUserID(u.ID).SetRole(p.role).SetValidFrom(clock.MustDay(p.from)).SetCreatedAt(tx.Now)
				if p.to != "" {
					m.SetValidTo(clock.MustDay(p.to))
				}
				if err := m.Exec(ctx); err != nil {
					return err
				}
			}
			return notify.ToUnits(ctx, tx, programme.NotificationKind("REMINDER"), notify.Message{Unit: w.Units["stc"], VI: "Nhắc việc.", EN: "A reminder.", Subject: "asg_x"})
		}))
		sys := tenant.System(context.Background())
		for _, p := range people {
			n, err := w.Store.Reading().Notification.Query().Where(notification.UserID(ids[p.name]), notification.UnitID(w.Units["stc"])).Count(sys)
			testkit.Must(t, err)
			if (n == 1) != p.told || n > 1 {
				t.Errorf("%s: %d notifications", p.name, n)
			}
		}
		if n := count(t, w, "stc"); n != 1 {
			t.Errorf("who has three roles there is told %d times", n)
		}
		if n := count(t, w, "snv"); n != 0 {
			t.Errorf("the other unit was told %d times", n)
		}
		events, err := w.Store.Reading().Outbox.Query().All(sys)
		testkit.Must(t, err)
		told := 0
		for _, e := range events {
			if e.Topic == txn.Notified && e.UserID != nil {
				told++
			}
		}
		if told != 4 {
			t.Errorf("%d events name a person, want 4", told)
		}
	})
}

func count(t *testing.T, w *testkit.World, unit string) int {
	t.Helper()
	n, err := w.Store.Reading().Notification.Query().Where(notification.UserID(w.Users[unit])).Count(tenant.System(context.Background()))
	testkit.Must(t, err)
	return n
}

func tell(t *testing.T, w *testkit.World, units ...string) (ids []string) {
	t.Helper()
	sys := tenant.System(context.Background())
	for _, u := range units {
		testkit.Must(t, w.Runner.System(sys, "test", func(ctx context.Context, tx *txn.Tx) error {
			return notify.ToUser(ctx, tx, w.Units[u], w.Users[u], programme.NotificationKind("REMINDER"), "Nhắc việc.", "A reminder.", "")
		}))
		rows, err := w.Store.Reading().Notification.Query().Where(notification.UserID(w.Users[u])).Order(notification.ByID()).All(sys)
		testkit.Must(t, err)
		ids = append(ids, w.Store.Catalogue.Kind("Notification").EncodeID(rows[len(rows)-1].ID))
	}
	return ids
}

func unread(t *testing.T, w *testkit.World, unit string) int {
	t.Helper()
	n, err := w.Store.Reading().Notification.Query().Where(notification.UserID(w.Users[unit]), notification.ReadAtIsNil()).Count(tenant.System(context.Background()))
	testkit.Must(t, err)
	return n
}

func TestMarkNotificationsRead(t *testing.T) {
	yes, no := true, false
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		s := &notify.Service{Runner: w.Runner}
		ids := tell(t, w, "stc", "stc", "stc", "snv")
		mine, other := ids[:3], ids[3]
		random := w.Store.Catalogue.Kind("Notification").EncodeID(uuid.New())
		many := make([]string, 201)
		for name, c := range map[string]struct {
			in   notify.MarkNotificationsReadInput
			want fault.Code
		}{
			"neither ids nor all":           {notify.MarkNotificationsReadInput{All: &no}, fault.BadInput},
			"both ids and all":              {notify.MarkNotificationsReadInput{IDs: mine, All: &yes}, fault.BadInput},
			"too many":                      {notify.MarkNotificationsReadInput{IDs: many}, fault.BadInput},
			"an id of another kind":         {notify.MarkNotificationsReadInput{IDs: []string{w.ID("stc")}}, fault.InvalidReference},
			"one of the other unit's":       {notify.MarkNotificationsReadInput{IDs: []string{mine[0], other}}, fault.NotFound},
			"one that is nobody's, as well": {notify.MarkNotificationsReadInput{IDs: []string{mine[0], random}}, fault.NotFound},
		} {
			if _, err := s.MarkNotificationsRead(w.As("stc"), c.in); fault.CodeOf(err) != c.want {
				t.Errorf("%s: %v", name, err)
			}
		}
		if unread(t, w, "stc") != 3 || unread(t, w, "snv") != 1 {
			t.Fatal("a refused call marked something")
		}
		res, err := s.MarkNotificationsRead(w.As("stc"), notify.MarkNotificationsReadInput{IDs: mine[:1]})
		testkit.Must(t, err)
		if unread(t, w, "stc") != 2 || len(res["notifications"]) != 1 || res["notifications"][0] != mine[0] {
			t.Errorf("one marked: %v", res)
		}
		_, err = s.MarkNotificationsRead(w.As("stc"), notify.MarkNotificationsReadInput{All: &yes})
		testkit.Must(t, err)
		if unread(t, w, "stc") != 0 || unread(t, w, "snv") != 1 {
			t.Error("all of mine, and mine only, are read")
		}
	})
}
