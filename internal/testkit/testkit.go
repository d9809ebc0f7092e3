// Package testkit runs the store and the mutations on a temporary database of each kind, with a
// small province in it: two districts, two departments, an office, and people in every role.
// Tests only.
package testkit

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

// Start is where the clock of every world stands at first.
var Start = time.Date(2022, 3, 1, 8, 0, 0, 0, clock.Zone)

// World is one database with the fixture.
type World struct {
	T      testing.TB
	Store  *store.Store
	Runner *txn.Runner
	Clock  *clock.Clock
	Units  map[string]uuid.UUID // by code
	Users  map[string]uuid.UUID // by code of their unit: the user that has every working role there
	Kinds  *catalog.Catalogue   // the core's kinds and those of Library, which officers may read and write
}

// Units of the fixture: code, kind, name, parent. The office is stp; snv is "the other unit".
var units = []struct {
	code, name, parent string
	kind               programme.UnitKind
}{
	{"ubnd-tinh", "Ủy ban nhân dân tỉnh", "", programme.UnitPeoplesCommittee},
	{"stp", "Sở Tư pháp", "ubnd-tinh", programme.UnitDepartment},
	{"stp-vbpb", "Phòng Văn bản, Phổ biến và Theo dõi thi hành pháp luật", "stp", programme.UnitOther},
	{"sgddt", "Sở Giáo dục và Đào tạo", "ubnd-tinh", programme.UnitDepartment},
	{"snv", "Sở Nội vụ", "ubnd-tinh", programme.UnitDepartment},
	{"stc", "Sở Tài chính", "ubnd-tinh", programme.UnitDepartment},
	{"hdph", "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", "", programme.UnitCouncil},
	{"h-cau-ke", "UBND huyện Cầu Kè", "ubnd-tinh", programme.UnitDistrict},
	{"h-duyen-hai", "UBND huyện Duyên Hải", "ubnd-tinh", programme.UnitDistrict},
	{"tx-duyen-hai", "UBND thị xã Duyên Hải", "ubnd-tinh", programme.UnitDistrict},
	{"h-cau-ke-x-hoa-an", "UBND xã Hòa Ân, huyện Cầu Kè", "h-cau-ke", programme.UnitCommune},
}

// Each runs f on a fresh world of both databases.
func Each(t *testing.T, f func(t *testing.T, w *World)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		f(t, New(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")}))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		f(t, New(t, store.Config{DatabaseURL: pgtest.URL(t)}))
	})
}

// New opens a world on an empty database.
func New(t testing.TB, c store.Config) *World {
	t.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, c)
	Must(t, err)
	t.Cleanup(func() { Must(t, s.Close()) })
	Must(t, s.Migrate(ctx))
	rules, err := policy.New()
	Must(t, err)
	kinds, library, err := withLibrary()
	Must(t, err)
	Must(t, rules.Reload(library))
	clk := clock.Fixed(Start)
	w := &World{T: t, Store: s, Clock: clk, Units: map[string]uuid.UUID{}, Users: map[string]uuid.UUID{}, Kinds: kinds,
		Runner: &txn.Runner{Store: s, Clock: clk, Policy: rules}}
	Must(t, w.Runner.System(ctx, "fixture", w.fill))
	return w
}

func (w *World) fill(ctx context.Context, tx *txn.Tx) error {
	from := clock.MustDay("2020-01-01")
	for _, u := range units {
		create := tx.Unit.Create().SetID(RowID("unit " + u.code)).SetCode(u.code).SetKind(u.kind).SetName(u.name).SetShortName(u.code).
			SetSortKey(fold.SortKey(u.name)).SetSearchText(fold.Key(u.name + " " + u.code)).SetValidFrom(from).SetCreatedAt(tx.Now)
		if u.parent != "" {
			create.SetParentID(w.Units[u.parent])
		}
		row, err := create.Save(ctx)
		if err != nil {
			return err
		}
		w.Units[u.code] = row.ID
		if u.parent != "" {
			if err := tx.UnitParent.Create().SetID(RowID("place " + u.code)).SetUnitID(row.ID).SetParentID(w.Units[u.parent]).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		user, err := tx.User.Create().SetID(RowID("user " + u.code)).SetUnitID(row.ID).SetUsername(u.code).SetFullName("Người của " + u.name).
			SetSortKey(u.code).SetSearchText(u.code).SetPasswordHash("!").SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		w.Users[u.code] = user.ID
		for _, role := range WorkingRoles {
			if err := tx.Membership.Create().SetID(RowID("membership " + u.code + string(role))).SetUnitID(row.ID).SetUserID(user.ID).SetRole(role).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// RowID is the id of a row of the fixture: the same in every world, so that two databases can be
// compared byte by byte.
func RowID(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte(name)) }

// WorkingRoles are the roles that every user of the fixture has in the unit.
var WorkingRoles = []programme.Role{programme.Head, programme.Officer, programme.PlanManager, programme.Administrator}

// As is a context of the unit's user with all working roles, or with the given ones.
func (w *World) As(code string, roles ...programme.Role) context.Context {
	w.T.Helper()
	if len(roles) == 0 {
		roles = WorkingRoles
	}
	unit, ok := w.Units[code]
	if !ok {
		w.T.Fatalf("no unit %s in this world", code)
	}
	v := &viewer.Viewer{User: w.Users[code], Name: "Người của " + code, Unit: unit, UnitCode: code, Roles: roles, Today: w.Clock.Today()}
	sight, hold, err := auth.Sight(context.Background(), w.Store, unit, w.Clock.Today())
	Must(w.T, err)
	return viewer.With(context.Background(), v.Seeing(sight, hold))
}

// ID is the API id of a unit of the fixture.
func (w *World) ID(code string) string {
	return w.Store.Catalogue.Kind("Unit").EncodeID(w.Units[code])
}

// Must fails the test on an error.
func Must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%+v", err)
	}
}
