package auth_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/session"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

const right = "mật khẩu của phòng thử"

var hashed = sync.OnceValues(func() (string, error) { return auth.HashPassword(context.Background(), right) })

// house is a world in which stp and snv (the other unit) can sign in.
type house struct {
	*testkit.World
	*auth.Auth
	t   testing.TB
	ctx context.Context
}

func each(t *testing.T, f func(t *testing.T, h *house)) {
	t.Helper()
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h := &house{World: w, Auth: auth.New(w.Runner, auth.Options{}), t: t, ctx: context.Background()}
		hash, err := hashed()
		testkit.Must(t, err)
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			return tx.User.Update().Where(user.UsernameIn("stp", "snv", "h-cau-ke")).SetPasswordHash(hash).Exec(ctx)
		})
		f(t, h)
	})
}

func (h *house) do(f func(ctx context.Context, tx *txn.Tx) error) {
	h.t.Helper()
	testkit.Must(h.t, h.Runner.System(h.ctx, "test", f))
}

// once signs in, or is told that the queue of the hashes is full.
func (h *house) once(name, password, peer string) (*auth.SignedIn, error) {
	return h.SignIn(h.ctx, auth.SignInInput{Username: name, Password: password, Peer: peer})
}

// try comes again while the queue of the hashes is full: the same test on the other database may
// fill it, for it is one for the process. What the back-off asks for is never two seconds here.
func (h *house) try(name, password, peer string) (*auth.SignedIn, error) {
	in, err := h.once(name, password, peer)
	for retry(err) == 2*time.Second {
		time.Sleep(20 * time.Millisecond)
		in, err = h.once(name, password, peer)
	}
	return in, err
}

func (h *house) signIn(name string) *auth.SignedIn {
	h.t.Helper()
	in, err := h.try(name, right, "192.0.2.1")
	testkit.Must(h.t, err)
	return in
}

func (h *house) code(c auth.Credential) fault.Code {
	v, err := h.Resolve(h.ctx, c)
	if (v == nil) == (err == nil) {
		h.t.Errorf("a viewer and an error, or neither: %v, %v", v, err)
	}
	return fault.CodeOf(err)
}

func (h *house) grant(name, unit string, role programme.Role, from, to string) {
	h.t.Helper()
	h.do(func(ctx context.Context, tx *txn.Tx) error {
		c := tx.Membership.Create().SetUserID(h.Users[name]).SetUnitID(h.Units[unit]).SetRole(role).SetValidFrom(clock.MustDay(from)).SetCreatedAt(tx.Now)
		if to != "" {
			c.SetValidTo(clock.MustDay(to))
		}
		return c.Exec(ctx)
	})
}

func (h *house) ungrant(name string) {
	h.t.Helper()
	h.do(func(ctx context.Context, tx *txn.Tx) error {
		return tx.Membership.Update().Where(membership.UserID(h.Users[name])).SetValidTo(h.Clock.Today().Add(-1)).Exec(ctx)
	})
}

func TestASignInIsTheViewerOfTheHomeUnit(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := h.signIn("  STP ")
		v, err := h.Resolve(h.ctx, auth.Credential{Session: in.Token})
		testkit.Must(t, err)
		if v.User != h.Users["stp"] || v.Unit != h.Units["stp"] || v.UnitCode != "stp" || v.Session == uuid.Nil || v.Scopes != nil {
			t.Errorf("resolved to %+v", v)
		}
		if !v.Sight().Has(h.Units["stp-vbpb"]) || v.Sight().Has(h.Units["snv"]) {
			t.Error("the sight is not that of the unit")
		}
		if len(v.Roles) != 4 || len(v.Units) != 1 || v.Today != h.Clock.Today() {
			t.Errorf("roles %v, seats %v, today %s", v.Roles, v.Units, v.Today)
		}
		if len(in.Token) != 43 || in.Expires.Sub(h.Clock.Now().Time) != 7*24*time.Hour {
			t.Errorf("token of %d letters until %s", len(in.Token), in.Expires)
		}
		row := h.Store.Reading().Session.Query().OnlyX(tenant.System(h.ctx))
		if row.TokenHash == in.Token || len(row.TokenHash) != 64 || strings.Contains(row.String(), row.TokenHash) {
			t.Error("the token, or its hash in print, is kept")
		}
		other, err := h.Resolve(h.ctx, auth.Credential{Session: h.signIn("snv").Token})
		testkit.Must(t, err)
		if other.Unit != h.Units["snv"] || other.Sight().Has(h.Units["stp"]) {
			t.Errorf("the other unit is %+v", other)
		}
	})
}

func TestNothingShownIsNobody(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		v, err := h.Resolve(h.ctx, auth.Credential{Unit: "stp"})
		if v != nil || err != nil {
			t.Errorf("%v, %v", v, err)
		}
		ctx, err := h.Enter(h.ctx, auth.Credential{})
		if viewer.From(ctx) != nil || err != nil {
			t.Errorf("entered as %v, %v", viewer.From(ctx), err)
		}
		session := h.signIn("stp").Token
		for name, c := range map[string]auth.Credential{
			"a made-up session":             {Session: "x"},
			"a made-up token":               {Bearer: "lt_x"},
			"a session shown as a token":    {Bearer: session},
			"a bad token beside a session":  {Bearer: "lt_x", Session: session},
			"a NUL":                         {Session: "\x00"},
			"the hash of a session":         {Session: h.Store.Reading().Session.Query().OnlyX(tenant.System(h.ctx)).TokenHash},
			"a session with a blank behind": {Session: session + " "},
		} {
			if got := h.code(c); got != fault.Unauthenticated {
				t.Errorf("%s: %s", name, got)
			}
		}
	})
}

func TestUsingASessionIsNotedOnceAMinute(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := h.signIn("stp")
		start := h.Clock.Now()
		seen := func() time.Duration {
			h.code(auth.Credential{Session: in.Token})
			return h.Store.Reading().Session.Query().OnlyX(tenant.System(h.ctx)).SeenAt.Sub(start.Time)
		}
		for _, c := range []struct{ pass, want time.Duration }{{59 * time.Second, 0}, {time.Second, time.Minute}, {30 * time.Second, time.Minute}} {
			h.Clock.Advance(c.pass)
			if got := seen(); got != c.want {
				t.Errorf("%s later it was seen at %s, want %s", c.pass, got, c.want)
			}
		}
	})
}

func TestTheUnitToActFor(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.grant("stp", "hdph", programme.CouncilMember, "2021-01-01", "")
		h.grant("stp", "sgddt", programme.Officer, "2021-01-01", "2022-02-28") // until yesterday
		h.grant("stp", "stc", programme.Officer, "2022-03-02", "")             // from tomorrow
		h.grant("snv", "stc", programme.Head, "2022-03-01", "2022-03-01")      // today only
		h.grant("snv", "h-cau-ke", programme.Head, "2022-01-01", "")
		h.do(func(ctx context.Context, tx *txn.Tx) error { // no role at home
			return tx.Membership.Update().Where(membership.UserID(h.Users["snv"]), membership.UnitID(h.Units["snv"])).SetValidTo(clock.MustDay("2022-02-28")).Exec(ctx)
		})
		stp := h.signIn("stp").Token
		snv, err := h.try("snv", right, "192.0.2.1")
		testkit.Must(t, err)
		token, _, err := h.CreateToken(h.ctx, auth.TokenInput{User: h.Users["stp"], Unit: h.Units["hdph"], Expires: clock.At(h.Clock.Now().Add(time.Hour))})
		testkit.Must(t, err)
		for name, c := range map[string]struct {
			session, bearer, unit string
			acts                  string
			code                  fault.Code
		}{
			"the home unit":                                {session: stp, acts: "stp"},
			"another, by its id":                           {session: stp, unit: h.World.ID("hdph"), acts: "hdph"},
			"another, by its code":                         {session: stp, unit: "HDPH", acts: "hdph"},
			"the home unit, by name":                       {session: stp, unit: "stp", acts: "stp"},
			"a unit without a role":                        {session: stp, unit: h.World.ID("snv"), code: fault.Forbidden},
			"a unit that is not there":                     {session: stp, unit: "unit_" + uuid.NewString(), code: fault.Forbidden},
			"a code that is not there":                     {session: stp, unit: "nowhere", code: fault.Forbidden},
			"an id of another kind":                        {session: stp, unit: "user_" + h.Users["stp"].String(), code: fault.Forbidden},
			"a unit below, without a role of its own":      {session: stp, unit: "stp-vbpb", code: fault.Forbidden},
			"a role that ended yesterday":                  {session: stp, unit: "sgddt", code: fault.Forbidden},
			"a role that begins tomorrow":                  {session: stp, unit: "stc", code: fault.Forbidden},
			"without a role at home, the first":            {session: snv.Token, acts: "h-cau-ke"},
			"a role of today only":                         {session: snv.Token, unit: "stc", acts: "stc"},
			"the home unit without a role":                 {session: snv.Token, unit: "snv", code: fault.Forbidden},
			"Z4 an id in capitals":                         {session: stp, unit: strings.ToUpper(h.World.ID("hdph")), code: fault.Forbidden},
			"Z4 an id with a blank behind":                 {session: stp, unit: h.World.ID("hdph") + " ", code: fault.Forbidden},
			"Z4 an id without hyphens":                     {session: stp, unit: strings.ReplaceAll(h.World.ID("hdph"), "-", ""), code: fault.Forbidden},
			"Z4 an id without its prefix":                  {session: stp, unit: h.Units["hdph"].String(), code: fault.Forbidden},
			"Z4 an id in braces":                           {session: stp, unit: "unit_{" + h.Units["hdph"].String() + "}", code: fault.Forbidden},
			"Z4 a star":                                    {session: stp, unit: "*", code: fault.Forbidden},
			"Z4 a star for the id":                         {session: stp, unit: "unit_*", code: fault.Forbidden},
			"Z4 a pattern that fits":                       {session: stp, unit: "h.ph", code: fault.Forbidden},
			"Z4 a word of SQL that fits":                   {session: stp, unit: "hd%", code: fault.Forbidden},
			"Z4 a code with a mark":                        {session: stp, unit: "hdph\u0323", code: fault.Forbidden},
			"Z4 a code with a blank behind":                {session: stp, unit: "hdph ", code: fault.Forbidden},
			"Z4 two codes":                                 {session: stp, unit: "hdph,stp", code: fault.Forbidden},
			"an access token is for its unit":              {bearer: token, acts: "hdph"},
			"an access token, its unit named":              {bearer: token, unit: h.World.ID("hdph"), acts: "hdph"},
			"an access token for another unit of the user": {bearer: token, unit: "stp", code: fault.Forbidden},
		} {
			v, err := h.Resolve(h.ctx, auth.Credential{Session: c.session, Bearer: c.bearer, Unit: c.unit})
			if fault.CodeOf(err) != c.code || err == nil && v.UnitCode != c.acts {
				t.Errorf("%s: %+v, %v", name, v, err)
			}
			if err == nil && (v.Unit != h.Units[c.acts] || !v.Sight().Has(h.Units[c.acts])) {
				t.Errorf("%s: the id or the sight is of another unit", name)
			}
		}
		foreign, random := h.refusal(stp, h.World.ID("snv")), h.refusal(stp, "unit_"+uuid.NewString())
		if foreign != random {
			t.Errorf("a unit that is there is told: %q, %q", foreign, random)
		}
		v, err := h.Resolve(h.ctx, auth.Credential{Session: stp, Unit: "hdph"})
		testkit.Must(t, err)
		if !slices.Equal(v.Roles, []programme.Role{programme.CouncilMember}) {
			t.Errorf("in the council the roles are %v", v.Roles)
		}
		if len(v.Units) != 2 || v.Units[0].Code != "hdph" || v.Units[1].Code != "stp" || len(v.Units[1].Roles) != 4 {
			t.Errorf("seats %+v", v.Units)
		}
	})
}

func (h *house) refusal(session, unit string) string {
	_, err := h.Resolve(h.ctx, auth.Credential{Session: session, Unit: unit})
	return fault.Of(err).Text.VI
}

func TestSweepForgetsWhatEndedLongAgo(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.signIn("stp")
		h.Clock.Advance(36 * 24 * time.Hour)
		in := h.signIn("stp")
		testkit.Must(t, h.Sweep(h.ctx))
		if n := h.Store.Reading().Session.Query().CountX(tenant.System(h.ctx)); n != 2 {
			t.Errorf("%d sessions, want both: the first ended 29 days ago", n)
		}
		h.Clock.Advance(48 * time.Hour)
		testkit.Must(t, h.Sweep(h.ctx))
		left := h.Store.Reading().Session.Query().Where(session.UserID(h.Users["stp"])).AllX(tenant.System(h.ctx))
		if len(left) != 1 || !left[0].ExpiresAt.Equal(in.Expires.Time) {
			t.Errorf("%d sessions left", len(left))
		}
	})
}

func TestARandomPasswordHasALightHashThatNobodySees(t *testing.T) {
	const made = "abcd-efgh-jkmn-pqrs"
	hash, err := auth.HashRandom(made)
	if err != nil {
		t.Fatal(err)
	}
	t.Run("it matches, and no other does", func(t *testing.T) {
		for password, want := range map[string]bool{made: true, "abcd-efgh-jkmn-pqrt": false, "": false} {
			if ok, err := auth.Matches(t.Context(), password, hash); ok != want || err != nil {
				t.Errorf("%q matches: %v %v", password, ok, err)
			}
		}
	})
	t.Run("a short one is no random one", func(t *testing.T) {
		if _, err := auth.HashRandom("mot-mat-khau"); err == nil {
			t.Error("it was taken")
		}
	})
	t.Run("a guess at it takes the work of a guess at any other", func(t *testing.T) {
		if light := auth.Worked(t, hash); light < auth.UsualWork() {
			t.Errorf("%d bytes of memory, want %d", light, auth.UsualWork())
		}
	})
}
