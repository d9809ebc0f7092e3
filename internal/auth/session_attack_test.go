package auth_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

func TestASessionEnds(t *testing.T) {
	for name, c := range map[string]struct {
		ends func(h *house, in *auth.SignedIn)
		want fault.Code
	}{
		"A2 not by itself":                 {func(h *house, _ *auth.SignedIn) {}, ""},
		"A2 not within 12 hours of idling": {func(h *house, _ *auth.SignedIn) { h.Clock.Advance(12*time.Hour - time.Second) }, ""},
		"A2 after 12 hours of idling":      {func(h *house, _ *auth.SignedIn) { h.Clock.Advance(12 * time.Hour) }, fault.Unauthenticated},
		"A2 after a night of idling":       {func(h *house, _ *auth.SignedIn) { h.Clock.Advance(14 * time.Hour) }, fault.Unauthenticated},
		"A2 not while it is used": {func(h *house, in *auth.SignedIn) {
			for range 6 {
				h.Clock.Advance(11 * time.Hour)
				h.code(auth.Credential{Session: in.Token})
			}
		}, ""},
		"A2 after 7 days, used or not": {func(h *house, in *auth.SignedIn) {
			for range 16 {
				h.Clock.Advance(10*time.Hour + 30*time.Minute)
				h.code(auth.Credential{Session: in.Token})
			}
		}, fault.Unauthenticated},
		"A2 with sign-out": {func(h *house, in *auth.SignedIn) {
			testkit.Must(h.t, h.SignOut(h.ctx, in.Token))
		}, fault.Unauthenticated},
		"A3 with sign-out everywhere, from another browser": {func(h *house, _ *auth.SignedIn) {
			v, err := h.Resolve(h.ctx, auth.Credential{Session: h.signIn("stp").Token})
			testkit.Must(h.t, err)
			testkit.Must(h.t, h.SignOutEverywhere(h.ctx, v))
		}, fault.Unauthenticated},
		"A3 not with the sign-out of somebody else": {func(h *house, _ *auth.SignedIn) {
			testkit.Must(h.t, h.SignOut(h.ctx, h.signIn("snv").Token))
			v, err := h.Resolve(h.ctx, auth.Credential{Session: h.signIn("snv").Token})
			testkit.Must(h.t, err)
			testkit.Must(h.t, h.SignOutEverywhere(h.ctx, v))
		}, ""},
		"A3 with a new password": {func(h *house, _ *auth.SignedIn) {
			h.do(func(ctx context.Context, tx *txn.Tx) error { return auth.RevokeUser(ctx, tx, h.Users["stp"]) })
		}, fault.Unauthenticated},
		"A3 when the account is closed": {func(h *house, _ *auth.SignedIn) {
			h.do(func(ctx context.Context, tx *txn.Tx) error {
				return tx.User.UpdateOneID(h.Users["stp"]).SetDisabledAt(tx.Now).Exec(ctx)
			})
		}, fault.Unauthenticated},
		"A3 when the last role is taken away": {func(h *house, _ *auth.SignedIn) { h.ungrant("stp") }, fault.Forbidden},
		"A1 when the same browser signs in again": {func(h *house, in *auth.SignedIn) {
			_, err := h.SignIn(h.ctx, auth.SignInInput{Username: "snv", Password: right, Peer: "192.0.2.1", Old: in.Token})
			testkit.Must(h.t, err)
		}, fault.Unauthenticated},
		"A1 not when its browser fails to sign in": {func(h *house, in *auth.SignedIn) {
			_, err := h.SignIn(h.ctx, auth.SignInInput{Username: "snv", Password: "wrong, quite", Peer: "192.0.2.1", Old: in.Token})
			if err == nil {
				h.t.Error("signed in")
			}
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, h *house) {
				in := h.signIn("stp")
				c.ends(h, in)
				if got := h.code(auth.Credential{Session: in.Token}); got != c.want {
					t.Errorf("it is %q, want %q", got, c.want)
				}
			})
		})
	}
}

func TestEverySignInHasATokenOfItsOwn(t *testing.T) {
	t.Run("A1 and a planted one is worth nothing", aTokenOfItsOwn)
}

func aTokenOfItsOwn(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		one, two := h.signIn("stp"), h.signIn("stp")
		if one.Token == two.Token {
			t.Fatal("the token is the same")
		}
		planted, err := h.SignIn(h.ctx, auth.SignInInput{Username: "stp", Password: right, Peer: "192.0.2.1", Old: "planted by somebody else"})
		testkit.Must(t, err)
		if planted.Token == "planted by somebody else" {
			t.Error("a planted token was taken over")
		}
		if got := h.code(auth.Credential{Session: "planted by somebody else"}); got != fault.Unauthenticated {
			t.Errorf("a planted token is %q", got)
		}
	})
}

func TestAnOpenStreamSeesWhatIsTakenAway(t *testing.T) {
	for name, c := range map[string]struct {
		taken func(h *house, in *auth.SignedIn)
		want  fault.Code
	}{
		"A3 nothing":               {func(*house, *auth.SignedIn) {}, ""},
		"A3 the session":           {func(h *house, in *auth.SignedIn) { testkit.Must(h.t, h.SignOut(h.ctx, in.Token)) }, fault.Unauthenticated},
		"A3 every role":            {func(h *house, _ *auth.SignedIn) { h.ungrant("stp") }, fault.Forbidden},
		"A3 a role somewhere else": {func(h *house, _ *auth.SignedIn) { h.ungrant("snv") }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, h *house) {
				in := h.signIn("stp")
				ctx, err := h.Enter(h.ctx, auth.Credential{Session: in.Token})
				testkit.Must(t, err)
				c.taken(h, in)
				v, err := h.Still(ctx, viewer.From(ctx))
				if fault.CodeOf(err) != c.want || (v == nil) != (c.want != "") {
					t.Errorf("%v, %v", v, err)
				}
			})
		})
	}
	t.Run("A3 one role of several, and an access token", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			token, id, err := h.CreateToken(h.ctx, auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Expires: clock.At(h.Clock.Now().Add(time.Hour))})
			testkit.Must(t, err)
			ctx, err := h.Enter(h.ctx, auth.Credential{Bearer: token})
			testkit.Must(t, err)
			h.do(func(ctx context.Context, tx *txn.Tx) error {
				_, err := tx.Membership.Delete().Where(membership.UserID(h.Users["stp"]), membership.RoleEQ(programme.Head)).Exec(ctx)
				return err
			})
			v, err := h.Still(ctx, viewer.From(ctx))
			testkit.Must(t, err)
			if v.Is(programme.Head) || !v.Is(programme.Officer) || len(v.Scopes) != 2 {
				t.Errorf("roles %v, scopes %v", v.Roles, v.Scopes)
			}
			h.do(func(ctx context.Context, tx *txn.Tx) error { return auth.RevokeToken(ctx, tx, h.Users["stp"], id) })
			if _, err := h.Still(ctx, v); fault.CodeOf(err) != fault.Unauthenticated {
				t.Errorf("a revoked token: %v", err)
			}
			if _, err := h.Still(h.ctx, v); fault.CodeOf(err) != fault.Unauthenticated {
				t.Errorf("a context without proof: %v", err)
			}
		})
	})
}

func TestAnOpenStreamIsNoUse(t *testing.T) {
	t.Run("A2 it does not keep a session awake", notAwake)
}

func notAwake(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		ctx, err := h.Enter(h.ctx, auth.Credential{Session: h.signIn("stp").Token})
		testkit.Must(t, err)
		for hour := range 12 {
			if _, err := h.Still(ctx, viewer.From(ctx)); err != nil {
				t.Fatalf("after %d hours: %v", hour, err)
			}
			h.Clock.Advance(time.Hour)
		}
		if _, err := h.Still(ctx, viewer.From(ctx)); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("after 12 hours: %v", err)
		}
	})
}

func TestADatabaseThatDoesNotAnswer(t *testing.T) {
	t.Run("A14 is never anonymous", neverAnonymous)
}

func neverAnonymous(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := h.signIn("stp")
		ctx, cancel := context.WithCancel(h.ctx)
		cancel()
		if v, err := h.Resolve(ctx, auth.Credential{Session: in.Token}); v != nil || fault.CodeOf(err) != fault.Timeout {
			t.Errorf("cancelled: %v, %v", v, err)
		}
		h.AsOwner("ALTER TABLE sessions RENAME TO elsewhere")
		v, err := h.Resolve(h.ctx, auth.Credential{Session: in.Token})
		if v != nil || fault.CodeOf(err) != fault.Unavailable || errors.Unwrap(err) == nil {
			t.Errorf("gone: %v, %v", v, err)
		}
		if _, err := h.try("stp", right, "192.0.2.1"); fault.CodeOf(err) != fault.Unavailable {
			t.Errorf("sign-in: %v", err)
		}
	})
}
