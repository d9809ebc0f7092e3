package people_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/session"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/unitcode"
	"github.com/lantoa/lantoa/ent/gen/unitparent"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

const password = "mot-mat-khau-rieng-7"

type scene struct {
	*testkit.World
	t *testing.T
	s *people.Service
}

func stage(t *testing.T, w *testkit.World) *scene {
	return &scene{World: w, t: t, s: &people.Service{Runner: w.Runner}}
}

func sys() context.Context { return tenant.System(context.Background()) }

func (x *scene) db() *gen.Client { return x.Store.Reading() }

func (x *scene) id(kind string, id uuid.UUID) string {
	return x.Store.Catalogue.Kind(kind).EncodeID(id)
}

func (x *scene) random(kind string) string { return x.id(kind, uuid.Must(uuid.NewV7())) }

func (x *scene) row(kind, id string) uuid.UUID {
	x.t.Helper()
	row, err := x.Store.Catalogue.Kind(kind).DecodeID(id)
	testkit.Must(x.t, err)
	return row
}

func (x *scene) user(code string) string { return x.id("User", x.Users[code]) }

func (x *scene) must(r txn.Result, err error) txn.Result {
	x.t.Helper()
	testkit.Must(x.t, err)
	return r
}

func (x *scene) wantCode(err error, want fault.Code) {
	x.t.Helper()
	if got := fault.CodeOf(err); got != want {
		x.t.Errorf("the answer is %q (%v), want %q", got, err, want)
	}
}

// everything is the register as it stands.
func (x *scene) everything() string {
	x.t.Helper()
	units, err := x.db().Unit.Query().Order(unit.ByID()).All(sys())
	testkit.Must(x.t, err)
	places, err := x.db().UnitParent.Query().Order(unitparent.ByID()).All(sys())
	testkit.Must(x.t, err)
	users, err := x.db().User.Query().Order(user.ByID()).All(sys())
	testkit.Must(x.t, err)
	roles, err := x.db().Membership.Query().Order(membership.ByID()).All(sys())
	testkit.Must(x.t, err)
	raw, err := json.Marshal([]any{units, places, users, roles})
	testkit.Must(x.t, err)
	for _, u := range users { // not in the JSON of a row
		raw = append(raw, u.PasswordHash...)
	}
	return string(raw)
}

// role is the id of a membership of a unit's user there.
func (x *scene) role(code string, r programme.Role) string {
	x.t.Helper()
	m, err := x.db().Membership.Query().Where(membership.UserID(x.Users[code]), membership.UnitID(x.Units[code]), membership.RoleEQ(r)).Only(sys())
	testkit.Must(x.t, err)
	return x.id("Membership", m.ID)
}

func second(_ txn.Result, err error) error { return err }

func TestAnAdministratorChangesNothingOfAnotherUnit(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		snv := x.As("snv", programme.Administrator)
		today := w.Clock.Today()
		type about struct{ unit, user, role string }
		before := x.everything()
		for name, do := range map[string]func(o about) error{
			"create a unit below it": func(o about) error {
				return second(x.s.CreateUnit(snv, people.CreateUnitInput{Code: "moi", Kind: programme.UnitOther, Name: "Mới", ParentID: o.unit}))
			},
			"rename it": func(o about) error {
				return second(x.s.EditUnit(snv, people.EditUnitInput{UnitID: o.unit, Name: new("Khác")}))
			},
			"move it": func(o about) error {
				return second(x.s.MoveUnit(snv, people.MoveUnitInput{UnitID: o.unit, ParentID: x.ID("snv"), From: today}))
			},
			"move below it": func(o about) error {
				return second(x.s.MoveUnit(snv, people.MoveUnitInput{UnitID: x.ID("snv"), ParentID: o.unit, From: today}))
			},
			"end it": func(o about) error {
				return second(x.s.SucceedUnits(snv, people.SucceedUnitsInput{PredecessorIDs: []string{o.unit}, Kind: programme.Abolished, EffectiveOn: today}))
			},
			"take its place": func(o about) error {
				return second(x.s.SucceedUnits(snv, people.SucceedUnitsInput{PredecessorIDs: []string{o.unit}, SuccessorID: new(x.ID("snv")), Kind: programme.Merged, EffectiveOn: today}))
			},
			"open an account there": func(o about) error {
				return second(x.s.CreateUser(snv, people.CreateUserInput{Username: "nguoi-moi", FullName: "Người Mới", UnitID: o.unit, Password: password}))
			},
			"edit its user": func(o about) error {
				return second(x.s.EditUser(snv, people.EditUserInput{UserID: o.user, FullName: new("Tên Khác")}))
			},
			"close its user's account": func(o about) error {
				return second(x.s.DisableUser(snv, people.DisableUserInput{UserID: o.user}))
			},
			"open its user's account": func(o about) error {
				return second(x.s.EnableUser(snv, people.EnableUserInput{UserID: o.user}))
			},
			"set its user's password": func(o about) error {
				return second(x.s.ResetPassword(snv, people.ResetPasswordInput{UserID: o.user, Password: password}))
			},
			"give its user a role": func(o about) error {
				return second(x.s.GrantRole(snv, people.GrantRoleInput{UserID: o.user, UnitID: x.ID("snv"), Role: programme.Auditor}))
			},
			"give a role there": func(o about) error {
				return second(x.s.GrantRole(snv, people.GrantRoleInput{UserID: x.user("snv"), UnitID: o.unit, Role: programme.Auditor}))
			},
			"end a role there": func(o about) error {
				return second(x.s.EndRole(snv, people.EndRoleInput{MembershipID: o.role}))
			},
			"name its user a deputy": func(o about) error {
				return second(x.s.NameDeputy(x.As("snv", programme.Head), people.NameDeputyInput{UserID: o.user, To: today}))
			},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				none := do(about{x.random("Unit"), x.random("User"), x.random("Membership")})
				x.wantCode(none, fault.NotFound)
				for _, code := range []string{"stp", "ubnd-tinh"} { // beside it, and above it
					err := do(about{x.ID(code), x.user(code), x.role(code, programme.Officer)})
					if err == nil || err.Error() != none.Error() {
						t.Errorf("of %s it is told %v, of a random id %v", code, err, none)
					}
				}
			})
		}
		x.t = t
		if after := x.everything(); after != before {
			t.Error("the register changed")
		}
	})
}

func TestUnitsAreCreatedEditedAndMovedWithDates(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		root := x.As("ubnd-tinh")
		id := x.must(x.s.CreateUnit(root, people.CreateUnitInput{Code: "H-Tieu-Can", Kind: programme.UnitDistrict, Name: "UBND  huyện Tiểu Cần", ShortName: new("Tiểu Cần"),
			ParentID: x.ID("stp"), OfficialCode: new("846")}))["unit"][0]
		row := x.row("Unit", id)
		root = x.As("ubnd-tinh") // each request finds the tree as it stands
		u, err := x.db().Unit.Get(sys(), row)
		testkit.Must(t, err)
		if u.Code != "h-tieu-can" || u.Name != "UBND huyện Tiểu Cần" || u.SearchText != "ubnd huyen tieu can h-tieu-can" || *u.ParentID != x.Units["stp"] {
			t.Errorf("created %+v", u)
		}
		x.must(x.s.EditUnit(root, people.EditUnitInput{UnitID: id, Aliases: []string{"Huyện Tiểu Cần"}, OfficialCode: new("999"), OfficialFrom: new(clock.MustDay("2022-07-01"))}))
		codes, err := x.db().UnitCode.Query().Where(unitcode.UnitID(row)).Order(unitcode.ByValidFrom()).All(sys())
		testkit.Must(t, err)
		if len(codes) != 2 || codes[0].Code != "846" || codes[0].ValidTo.String() != "2022-06-30" || codes[1].Code != "999" || !codes[1].ValidTo.IsZero() {
			t.Errorf("codes %+v", codes)
		}
		x.must(x.s.MoveUnit(root, people.MoveUnitInput{UnitID: id, ParentID: x.ID("snv"), From: clock.MustDay("2022-03-01")}))
		x.must(x.s.MoveUnit(root, people.MoveUnitInput{UnitID: id, ParentID: x.ID("ubnd-tinh"), From: clock.MustDay("2022-05-01")}))
		parent := func() uuid.UUID {
			u, err := x.db().Unit.Get(sys(), row)
			testkit.Must(t, err)
			return *u.ParentID
		}
		if parent() != x.Units["snv"] {
			t.Error("the move of today does not hold today, or the one of May holds already")
		}
		w.Clock.Set(clock.MustDay("2022-05-01").Start().Time)
		testkit.Must(t, w.Runner.System(context.Background(), "settle", func(ctx context.Context, tx *txn.Tx) error {
			n, err := people.Settle(ctx, tx)
			if n != 1 {
				t.Errorf("%d units settled, want 1", n)
			}
			return err
		}))
		if parent() != x.Units["ubnd-tinh"] {
			t.Error("the move of May does not hold in May")
		}
		for name, c := range map[string]struct {
			err  error
			want fault.Code
		}{
			"a code that is taken":      {second(x.s.CreateUnit(root, people.CreateUnitInput{Code: "snv", Kind: programme.UnitOther, Name: "x", ParentID: x.ID("stp")})), fault.Conflict},
			"a malformed code":          {second(x.s.CreateUnit(root, people.CreateUnitInput{Code: "Sở X", Kind: programme.UnitOther, Name: "x", ParentID: x.ID("stp")})), fault.BadInput},
			"no name":                   {second(x.s.CreateUnit(root, people.CreateUnitInput{Code: "so-x", Kind: programme.UnitOther, Name: " ", ParentID: x.ID("stp")})), fault.BadInput},
			"an unknown kind":           {second(x.s.CreateUnit(root, people.CreateUnitInput{Code: "so-x", Kind: "MINISTRY", Name: "x", ParentID: x.ID("stp")})), fault.BadInput},
			"a unit below itself":       {second(x.s.MoveUnit(root, people.MoveUnitInput{UnitID: x.ID("h-cau-ke"), ParentID: x.ID("h-cau-ke-x-hoa-an"), From: w.Clock.Today()})), fault.BadInput},
			"a place before the last":   {second(x.s.MoveUnit(root, people.MoveUnitInput{UnitID: id, ParentID: x.ID("snv"), From: clock.MustDay("2022-04-01")})), fault.InvalidState},
			"one's own unit":            {second(x.s.MoveUnit(x.As("stp"), people.MoveUnitInput{UnitID: x.ID("stp"), ParentID: x.ID("stp-vbpb"), From: w.Clock.Today()})), fault.Forbidden},
			"an officer creates a unit": {second(x.s.CreateUnit(x.As("ubnd-tinh", programme.Officer), people.CreateUnitInput{Code: "so-y", Kind: programme.UnitOther, Name: "x", ParentID: x.ID("stp")})), fault.Forbidden},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				x.wantCode(c.err, c.want)
			})
		}
	})
}

func TestASetIsFrozenWithItsMembers(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		first := x.must(x.s.SaveUnitSet(x.As("stp"), people.SaveUnitSetInput{Name: "Các cơ quan, đơn vị, địa phương", MemberIDs: []string{x.ID("sgddt"), x.ID("snv")}}))
		again := x.must(x.s.SaveUnitSet(x.As("stp"), people.SaveUnitSetInput{Name: "các cơ quan, đơn vị, địa phương", MemberIDs: []string{x.ID("stc")}}))
		other := x.must(x.s.SaveUnitSet(x.As("snv"), people.SaveUnitSetInput{Name: "các cơ quan, đơn vị, địa phương", MemberIDs: []string{x.ID("stc")}}))
		members, err := x.db().UnitSetMember.Query().All(sys())
		testkit.Must(t, err)
		if first["unitSet"][0] != again["unitSet"][0] || other["unitSet"][0] == again["unitSet"][0] || len(members) != 2 || members[0].MemberID != x.Units["stc"] {
			t.Errorf("%v, %v, %v; members %+v", first, again, other, members)
		}
		x.wantCode(second(x.s.SaveUnitSet(x.As("stp"), people.SaveUnitSetInput{Name: "x", MemberIDs: []string{x.random("Unit")}})), fault.InvalidReference)
	})
}

func TestAccountsAndRoles(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		stp := x.As("stp")
		today := w.Clock.Today()
		id := x.must(x.s.CreateUser(stp, people.CreateUserInput{Username: " Nguyen.Van-A ", FullName: "Nguyễn  Văn Ấm", UnitID: x.ID("stp-vbpb"), Password: password, Roles: []programme.Role{programme.Officer}}))["user"][0]
		u, err := x.db().User.Get(sys(), x.row("User", id))
		testkit.Must(t, err)
		if u.Username != "nguyen.van-a" || u.FullName != "Nguyễn Văn Ấm" || !strings.HasPrefix(u.PasswordHash, "$argon2id$") || u.SearchText != "nguyen van am nguyen.van-a" {
			t.Errorf("created %+v", u)
		}
		x.must(x.s.EditUser(stp, people.EditUserInput{UserID: id, UnitID: new(x.ID("stp")), Title: new("Chuyên viên")}))
		role := x.must(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.PlanManager, From: new(today.Add(1)), To: new(today.Add(30))}))["membership"][0]
		x.must(x.s.EndRole(stp, people.EndRoleInput{MembershipID: role, To: new(today.Add(10))}))
		x.must(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.Officer}))
		deputy := x.must(x.s.NameDeputy(stp, people.NameDeputyInput{UserID: id, To: today.Add(5)}))["membership"][0]
		m, err := x.db().Membership.Get(sys(), x.row("Membership", deputy))
		testkit.Must(t, err)
		if !m.Deputy || m.Role != programme.Head || m.ValidTo != today.Add(5) {
			t.Errorf("the deputy is %+v", m)
		}
		asDeputy := *x.viewer("stp")
		asDeputy.User = u.ID
		for name, c := range map[string]struct {
			err  error
			want fault.Code
		}{
			"a user name that is taken":           {second(x.s.CreateUser(stp, people.CreateUserInput{Username: "snv", FullName: "x", UnitID: x.ID("stp"), Password: password})), fault.Conflict},
			"a malformed user name":               {second(x.s.CreateUser(stp, people.CreateUserInput{Username: "nguyễn", FullName: "x", UnitID: x.ID("stp"), Password: password})), fault.BadInput},
			"a short password":                    {second(x.s.CreateUser(stp, people.CreateUserInput{Username: "nva", FullName: "x", UnitID: x.ID("stp"), Password: "ngan"})), fault.BadInput},
			"a role twice":                        {second(x.s.CreateUser(stp, people.CreateUserInput{Username: "nva", FullName: "x", UnitID: x.ID("stp"), Password: password, Roles: []programme.Role{"HEAD", "HEAD"}})), fault.BadInput},
			"a role for oneself":                  {second(x.s.GrantRole(stp, people.GrantRoleInput{UserID: x.user("stp"), UnitID: x.ID("stp-vbpb"), Role: programme.Auditor})), fault.Forbidden},
			"a role in the unit above":            {second(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("ubnd-tinh"), Role: programme.Administrator})), fault.NotFound},
			"a role that the user has":            {second(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.Officer, From: new(today.Add(3))})), fault.InvalidState},
			"a role from yesterday":               {second(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.Auditor, From: new(today.Add(-1))})), fault.BadInput},
			"a role that ends before it begins":   {second(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.Auditor, From: new(today.Add(2)), To: new(today.Add(1))})), fault.BadInput},
			"an officer gives a role":             {second(x.s.GrantRole(x.As("stp", programme.Officer), people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.Auditor})), fault.Forbidden},
			"a deputy from elsewhere in the tree": {second(x.s.NameDeputy(stp, people.NameDeputyInput{UserID: x.user("stp-vbpb"), To: today})), fault.BadInput},
			"a deputy names a deputy":             {second(x.s.NameDeputy(x.with(&asDeputy), people.NameDeputyInput{UserID: x.user("stp"), To: today})), fault.Forbidden},
			"one's own account is not closed":     {second(x.s.DisableUser(stp, people.DisableUserInput{UserID: x.user("stp")})), fault.Forbidden},
			"an open account is not opened":       {second(x.s.EnableUser(stp, people.EnableUserInput{UserID: id})), fault.InvalidState},
		} {
			t.Run(name, func(t *testing.T) {
				x.t = t
				x.wantCode(c.err, c.want)
			})
		}
		x.t = t
		x.must(x.s.EndRole(stp, people.EndRoleInput{MembershipID: deputy}))
		x.wantCode(second(x.s.EndRole(stp, people.EndRoleInput{MembershipID: deputy})), fault.InvalidState)
		x.must(x.s.DisableUser(stp, people.DisableUserInput{UserID: id}))
		x.wantCode(second(x.s.GrantRole(stp, people.GrantRoleInput{UserID: id, UnitID: x.ID("stp"), Role: programme.Auditor})), fault.InvalidState)
		x.must(x.s.EnableUser(stp, people.EnableUserInput{UserID: id}))
	})
}

func TestANewPasswordEndsTheSessionsAndStaysOutOfTheKeys(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
			return tx.Session.Create().SetUserID(x.Users["stp-vbpb"]).SetTokenHash("h").SetSeenAt(tx.Now).SetExpiresAt(clock.At(tx.Now.AddDate(0, 0, 1))).SetCreatedAt(tx.Now).Exec(ctx)
		}))
		in := people.ResetPasswordInput{UserID: x.user("stp-vbpb"), Password: password, IdempotencyKey: new("k1")}
		x.must(x.s.ResetPassword(x.As("stp"), in))
		open, err := x.db().Session.Query().Where(session.RevokedAtIsNil()).Count(sys())
		testkit.Must(t, err)
		if open != 0 {
			t.Error("a session is still open")
		}
		raw, err := json.Marshal(in)
		testkit.Must(t, err)
		if strings.Contains(string(raw), password) {
			t.Error("the hash of the input covers the password: a guess could be tried against it")
		}
	})
}

func TestWhoAlsoServesElsewhereIsNotTakenOverFromBelow(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		who := x.user("stp-vbpb")
		x.must(x.s.GrantRole(x.As("ubnd-tinh"), people.GrantRoleInput{UserID: who, UnitID: x.ID("ubnd-tinh"), Role: programme.Administrator}))
		before := x.everything()
		x.wantCode(second(x.s.ResetPassword(x.As("stp"), people.ResetPasswordInput{UserID: who, Password: password})), fault.Forbidden)
		x.wantCode(second(x.s.DisableUser(x.As("stp"), people.DisableUserInput{UserID: who})), fault.Forbidden)
		if x.everything() != before {
			t.Error("the register changed")
		}
		x.must(x.s.ResetPassword(x.As("ubnd-tinh"), people.ResetPasswordInput{UserID: who, Password: password}))
	})
}

func TestFillingARegister(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		from := clock.MustDay("2021-01-01")
		units := []people.UnitRow{{Code: "tinh", Kind: programme.UnitPeoplesCommittee, Name: "UBND tỉnh", ValidFrom: from}}
		for i := range 350 {
			units = append(units, people.UnitRow{Code: fmt.Sprintf("xa-%d", i), Kind: programme.UnitCommune, Name: fmt.Sprintf("UBND xã %d", i), Parent: "tinh", ValidFrom: from, OfficialCode: fmt.Sprint(29000 + i)})
		}
		testkit.Must(t, w.Runner.System(context.Background(), "fill", func(ctx context.Context, tx *txn.Tx) error {
			ids, err := people.CreateUnits(ctx, tx, units)
			if err != nil {
				return err
			}
			var users []people.UserRow
			for _, u := range units {
				users = append(users, people.UserRow{Username: u.Code, FullName: "Nguyễn Văn " + u.Code, Unit: ids[u.Code], PasswordHash: "!", Roles: []people.RoleRow{{Unit: ids[u.Code], Role: programme.Officer, From: from}}})
			}
			_, err = people.CreateUsers(ctx, tx, users)
			return err
		}))
		places, err := x.db().UnitParent.Query().Where(unitparent.HasParentWith(unit.Code("tinh"))).Count(sys())
		testkit.Must(t, err)
		roles, err := x.db().Membership.Query().Where(membership.HasUnitWith(unit.CodeHasPrefix("xa-"))).Count(sys())
		testkit.Must(t, err)
		if places != 350 || roles != 350 {
			t.Errorf("%d places and %d roles, want 350 each", places, roles)
		}
		for name, rows := range map[string][]people.UnitRow{
			"a parent that stands behind": {{Code: "con", Name: "x", Parent: "me"}, {Code: "me", Name: "y"}},
			"a code twice":                {{Code: "mot", Name: "x"}, {Code: "mot", Name: "y"}},
		} {
			if err := w.Runner.System(context.Background(), "fill", func(ctx context.Context, tx *txn.Tx) error {
				_, err := people.CreateUnits(ctx, tx, rows)
				return err
			}); err == nil {
				t.Errorf("%s is taken", name)
			}
		}
	})
}
