package people_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

func TestNobodyMakesThemselvesMore(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		admin, below := x.As("stp", programme.Administrator), x.user("stp-vbpb")
		tomorrow := w.Clock.Today().Add(1)
		before := x.everything()
		grant := func(ctx context.Context, who, where string, role programme.Role) error {
			return second(x.s.GrantRole(ctx, people.GrantRoleInput{UserID: who, UnitID: where, Role: role}))
		}
		create := func(in people.CreateUserInput) error {
			in.Password = password
			if in.FullName == "" {
				in.FullName = "Người Mới"
			}
			return second(x.s.CreateUser(admin, in))
		}
		rows := map[string]struct {
			err  error
			want fault.Code
		}{
			"Z10 a role for oneself at home":                        {grant(admin, x.user("stp"), x.ID("stp"), programme.Auditor), fault.Forbidden},
			"Z10 a role for oneself below":                          {grant(admin, x.user("stp"), x.ID("stp-vbpb"), programme.Head), fault.Forbidden},
			"Z10 a role for oneself, the id in another case":        {grant(admin, "user_"+strings.ToUpper(x.user("stp")[5:]), x.ID("stp"), programme.Head), fault.InvalidReference},
			"Z10 a role for oneself, the id with a blank":           {grant(admin, x.user("stp")+" ", x.ID("stp"), programme.Head), fault.InvalidReference},
			"Z10 a role above":                                      {grant(admin, below, x.ID("ubnd-tinh"), programme.Officer), fault.NotFound},
			"Z10 a role beside":                                     {grant(admin, below, x.ID("snv"), programme.Officer), fault.NotFound},
			"Z10 a role that is only inherited":                     {grant(admin, below, x.ID("stp"), "MEMBER"), fault.BadInput},
			"Z10 a role that is a rule's subject":                   {grant(admin, below, x.ID("stp"), "r:ADMINISTRATOR"), fault.BadInput},
			"Z10 a new account above":                               {create(people.CreateUserInput{Username: "moi", UnitID: x.ID("ubnd-tinh"), Roles: []programme.Role{programme.Administrator}}), fault.NotFound},
			"Z10 a new account with one's own name":                 {create(people.CreateUserInput{Username: "stp", UnitID: x.ID("stp"), Roles: []programme.Role{programme.Head}}), fault.Conflict},
			"Z10 a new account with one's own name, in capitals":    {create(people.CreateUserInput{Username: " STP ", UnitID: x.ID("stp"), Roles: []programme.Role{programme.Head}}), fault.Conflict},
			"Z10 a new account with a role that is no role":         {create(people.CreateUserInput{Username: "moi", UnitID: x.ID("stp"), Roles: []programme.Role{programme.Officer, "*"}}), fault.BadInput},
			"Z10 one's own home moved up":                           {second(x.s.EditUser(admin, people.EditUserInput{UserID: x.user("stp"), UnitID: new(x.ID("ubnd-tinh"))})), fault.NotFound},
			"Z10 an administrator names no deputy of the head":      {second(x.s.NameDeputy(admin, people.NameDeputyInput{UserID: x.user("stp"), To: tomorrow})), fault.Forbidden},
			"Z10 a head names no deputy of another unit":            {second(x.s.NameDeputy(x.As("stp-vbpb", programme.Head), people.NameDeputyInput{UserID: x.user("stp"), To: tomorrow})), fault.NotFound},
			"Z10 a head is not their own deputy":                    {second(x.s.NameDeputy(x.As("stp", programme.Head), people.NameDeputyInput{UserID: x.user("stp"), To: tomorrow})), fault.BadInput},
			"Z10 the password of the administrator above":           {second(x.s.ResetPassword(admin, people.ResetPasswordInput{UserID: x.user("ubnd-tinh"), Password: password})), fault.NotFound},
			"Z10 the role of the administrator above":               {second(x.s.EndRole(admin, people.EndRoleInput{MembershipID: x.role("ubnd-tinh", programme.Administrator)})), fault.NotFound},
			"Z10 the account of the administrator above":            {second(x.s.DisableUser(admin, people.DisableUserInput{UserID: x.user("ubnd-tinh")})), fault.NotFound},
			"Z10 the last administrator's role":                     {second(x.s.EndRole(x.As("ubnd-tinh"), people.EndRoleInput{MembershipID: x.role("ubnd-tinh", programme.Administrator)})), fault.InvalidState},
			"Z10 the last administrator's role, from a day on":      {second(x.s.EndRole(x.As("ubnd-tinh"), people.EndRoleInput{MembershipID: x.role("ubnd-tinh", programme.Administrator), To: &tomorrow})), fault.InvalidState},
			"Z10 the last administrator's role in the other tree":   {second(x.s.EndRole(x.As("hdph"), people.EndRoleInput{MembershipID: x.role("hdph", programme.Administrator)})), fault.InvalidState},
			"Z10 one's own account, as the last administrator":      {second(x.s.DisableUser(x.As("ubnd-tinh"), people.DisableUserInput{UserID: x.user("ubnd-tinh")})), fault.Forbidden},
			"Z10 the top unit ended with its administrator":         {second(x.s.SucceedUnits(x.As("ubnd-tinh"), people.SucceedUnitsInput{PredecessorIDs: []string{x.ID("ubnd-tinh")}, Kind: programme.Abolished, EffectiveOn: w.Clock.Today()})), fault.Forbidden},
			"Z10 the top unit moved below another, out of the rule": {second(x.s.MoveUnit(x.As("ubnd-tinh"), people.MoveUnitInput{UnitID: x.ID("ubnd-tinh"), ParentID: x.ID("stp"), From: w.Clock.Today()})), fault.Forbidden},
		}
		for _, role := range programme.Role("").Values() {
			if r := programme.Role(role); r != programme.Administrator {
				rows["Z10 a role given by "+role] = struct {
					err  error
					want fault.Code
				}{grant(x.As("stp", r), below, x.ID("stp-vbpb"), programme.Auditor), fault.Forbidden}
			}
		}
		for name, c := range rows {
			t.Run(name, func(t *testing.T) {
				if fault.CodeOf(c.err) != c.want {
					t.Errorf("%v, want %s", c.err, c.want)
				}
			})
		}
		if x.everything() != before {
			t.Error("something was written")
		}
	})
}

// TestTwoAdministratorsRemoveEachOther starts both at once: whoever comes second has no right to
// any more, at the top of the tree and below it.
func TestTwoAdministratorsRemoveEachOther(t *testing.T) {
	rounds := testkit.Rounds(4, 200)
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		both := map[string]int{}
		for _, unit := range []string{"ubnd-tinh", "h-cau-ke"} {
			one, two := x.user(unit), x.must(x.s.CreateUser(x.As(unit), people.CreateUserInput{Username: unit + "-2", FullName: "Người Thứ Hai", UnitID: x.ID(unit), Password: password, Roles: []programme.Role{programme.Administrator}}))["user"][0]
			role := map[string]string{one: x.role(unit, programme.Administrator)}
			m, err := x.db().Membership.Query().Where(membership.UserID(x.row("User", two))).Only(sys())
			testkit.Must(t, err)
			role[two] = x.id("Membership", m.ID)
			end := func(ctx context.Context, who string) error {
				return second(x.s.EndRole(ctx, people.EndRoleInput{MembershipID: role[who]}))
			}
			shut := func(ctx context.Context, who string) error {
				return second(x.s.DisableUser(ctx, people.DisableUserInput{UserID: who}))
			}
			for name, how := range map[string][2]func(ctx context.Context, who string) error{"roles": {end, end}, "accounts": {shut, shut}, "a role and an account": {end, shut}} {
				t.Run(fmt.Sprintf("Z10 at %s: %s", unit, name), func(t *testing.T) {
					x.t = t
					for range rounds {
						first := x.As(unit, programme.Administrator)
						v := *viewer.From(first)
						v.User = x.row("User", two)
						other := viewer.With(context.Background(), &v)
						var errs [2]error
						start, done := make(chan struct{}), sync.WaitGroup{}
						done.Go(func() { <-start; errs[0] = how[0](first, two) })
						done.Go(func() { <-start; errs[1] = how[1](other, one) })
						close(start)
						done.Wait()
						left, err := x.db().Membership.Query().Where(membership.UnitID(x.Units[unit]), membership.RoleEQ(programme.Administrator),
							membership.ValidToIsNil(), membership.HasUserWith(user.DisabledAtIsNil())).Count(sys())
						testkit.Must(t, err)
						if left != 1 || (errs[0] == nil) == (errs[1] == nil) {
							both[unit]++
							t.Errorf("%d administrators are left: %v", left, errs)
						}
						for _, err := range errs {
							if err != nil && fault.CodeOf(err) != fault.Forbidden && fault.CodeOf(err) != fault.InvalidState {
								t.Errorf("refused with %v", err)
							}
						}
						testkit.Must(t, w.Runner.System(context.Background(), "again", func(ctx context.Context, tx *txn.Tx) error {
							if err := tx.User.Update().ClearDisabledAt().Exec(ctx); err != nil {
								return err
							}
							return tx.Membership.Update().Where(membership.RoleEQ(programme.Administrator)).ClearValidTo().SetValidFrom(clock.MustDay("2020-01-01")).Exec(ctx)
						}))
					}
				})
			}
		}
		testkit.Figure(t, "Rights", "two administrators remove each other: rounds in which not exactly one stayed ("+w.Store.Dialect+")",
			fmt.Sprintf("%d of %d", both["ubnd-tinh"]+both["h-cau-ke"], 6*rounds), "0")
	})
}

func TestTheLastAdministratorStays(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		x := stage(t, w)
		root := x.As("ubnd-tinh")
		first := x.role("ubnd-tinh", programme.Administrator)
		x.wantCode(second(x.s.EndRole(root, people.EndRoleInput{MembershipID: first})), fault.InvalidState)
		x.wantCode(second(x.s.EndRole(root, people.EndRoleInput{MembershipID: first, To: new(w.Clock.Today().Add(100))})), fault.InvalidState)
		x.must(x.s.EndRole(root, people.EndRoleInput{MembershipID: x.role("stp", programme.Administrator)})) // not at the top
		var ids []string
		for _, code := range []string{"stp", "snv", "stc"} {
			ids = append(ids, x.must(x.s.GrantRole(root, people.GrantRoleInput{UserID: x.user(code), UnitID: x.ID("ubnd-tinh"), Role: programme.Administrator}))["membership"][0])
		}
		ids = append(ids, first)
		answers := make([]error, len(ids)+1)
		var wg sync.WaitGroup
		for i, id := range ids {
			wg.Go(func() { _, answers[i] = x.s.EndRole(root, people.EndRoleInput{MembershipID: id}) })
		}
		wg.Go(func() { _, answers[len(ids)] = x.s.DisableUser(root, people.DisableUserInput{UserID: x.user("stc")}) })
		wg.Wait()
		left, err := x.db().Membership.Query().Where(membership.UnitID(x.Units["ubnd-tinh"]), membership.RoleEQ(programme.Administrator),
			membership.ValidToIsNil(), membership.HasUserWith(user.DisabledAtIsNil())).Count(sys())
		testkit.Must(t, err)
		if left == 0 { // more than one if root ended its own role before the others': then it has no right to end them
			t.Errorf("no administrator is left: %v", answers)
		}
		for _, err := range answers {
			if err != nil && fault.CodeOf(err) != fault.Forbidden { // FORBIDDEN: root has lost the role meanwhile
				x.wantCode(err, fault.InvalidState)
			}
		}
	})
}
