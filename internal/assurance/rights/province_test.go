package rights

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
)

const right = "mật khẩu của phòng thử"

// province is the fixture on PostgreSQL at today's date, for nodes that run on the real clock,
// with people who have one role each, so that taking it away is taking everything.
type province struct {
	*testkit.World
	t      *testing.T
	url    string
	hash   string
	people []*person
}

// person is an officer of a unit that has work.
type person struct {
	name       string
	id         uuid.UUID
	unit       uuid.UUID
	user, role string   // API ids of the person and of the membership
	parts      []string // API ids of assignments of which no other person's rounds tell
}

// seats are units that take part in plan 1 of the fixture, with tasks of which each has a part.
var seats = []struct {
	unit  string
	tasks []int
}{
	{"stc", []int{1, 4, 7}}, {"sgddt", []int{1, 4, 7}}, {"h-cau-ke", []int{1, 4}}, {"h-cau-ke-x-hoa-an", []int{3, 9, 12}},
	{"stp", []int{2, 5, 8}}, {"stc", []int{2, 5, 8}}, {"sgddt", []int{2, 5, 8}}, {"h-cau-ke", []int{7, 10}},
}

func open(t *testing.T) *province {
	t.Helper()
	p := &province{t: t, url: pgtest.URL(t)}
	p.World = testkit.New(t, store.Config{DatabaseURL: p.url})
	p.Fill()
	p.Clock.Set(time.Now())
	var err error
	p.hash, err = auth.HashPassword(context.Background(), right)
	testkit.Must(t, err)
	p.do(func(ctx context.Context, tx *txn.Tx) error {
		if err := tx.User.Update().Where(user.Username("ubnd-tinh")).SetPasswordHash(p.hash).Exec(ctx); err != nil {
			return err
		}
		for i, s := range seats {
			name := fmt.Sprint("can-bo-", i)
			u, err := tx.User.Create().SetUnitID(p.Units[s.unit]).SetUsername(name).SetFullName(name).SetSortKey(name).SetSearchText(name).SetPasswordHash(p.hash).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			m, err := tx.Membership.Create().SetUnitID(u.UnitID).SetUserID(u.ID).SetRole(programme.Officer).SetValidFrom(clock.MustDay("2021-01-01")).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return err
			}
			who := &person{name: name, id: u.ID, unit: u.UnitID, user: tx.ID("User", u.ID), role: tx.ID("Membership", m.ID)}
			for _, task := range s.tasks {
				who.parts = append(who.parts, tx.ID("Assignment", testkit.PartID("1", task, s.unit)))
			}
			p.people = append(p.people, who)
		}
		return nil
	})
	return p
}

func (p *province) do(f func(ctx context.Context, tx *txn.Tx) error) {
	p.t.Helper()
	p.Clock.Set(time.Now())
	testkit.Must(p.t, p.World.Runner.System(context.Background(), "fixture", f))
}

// happen writes an event about a part, as a change on any node would.
func (p *province) happen(part string) {
	p.t.Helper()
	p.do(func(_ context.Context, tx *txn.Tx) error {
		tx.Event(txn.AssignmentChanged, part, nil)
		return nil
	})
}

// restore gives a person back what was taken.
func (p *province) restore(who *person) {
	p.t.Helper()
	p.do(func(ctx context.Context, tx *txn.Tx) error {
		if err := tx.User.UpdateOneID(who.id).ClearDisabledAt().SetPasswordHash(p.hash).Exec(ctx); err != nil {
			return err
		}
		return tx.Membership.Update().Where(membership.UserID(who.id)).ClearValidTo().Exec(ctx)
	})
}

// token is an access token of the person.
func (p *province) token(who *person) string {
	p.t.Helper()
	p.Clock.Set(time.Now())
	token, _, err := auth.New(p.World.Runner, auth.Options{}).CreateToken(context.Background(), auth.TokenInput{
		User: who.id, Unit: who.unit, Name: "thử", Expires: clock.At(time.Now().Add(time.Hour))})
	testkit.Must(p.t, err)
	return token
}
