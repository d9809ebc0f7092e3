package auth_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/policy"
)

func TestASignInThatFailsTellsNothing(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			return tx.User.UpdateOneID(h.Users["h-cau-ke"]).SetDisabledAt(tx.Now).Exec(ctx)
		})
		_, want := h.try("nobody-of-that-name", right, "192.0.2.7")
		for name, c := range map[string]struct{ user, password string }{
			"a wrong password":              {"stp", "not the password"},
			"an empty password":             {"stp", ""},
			"a closed account":              {"h-cau-ke", right},
			"an account without a password": {"sgddt", right},
			"the stored form":               {"sgddt", "!"},
			"a very long password":          {"snv", strings.Repeat("đ", 10_000)},
			"a very long name":              {strings.Repeat("a", 10_000), right},
			"a NUL in the name":             {"st\x00p", right},
			"no text":                       {"\xff\xfe", "\xff\xfe"},
			"nothing":                       {"", ""},
		} {
			_, err := h.try(c.user, c.password, "192.0.2.7")
			if err == nil || err.Error() != want.Error() || fault.CodeOf(err) != fault.Unauthenticated {
				t.Errorf("%s: %v, want as for an unknown name: %v", name, err, want)
			}
		}
		if n := h.Store.Reading().Session.Query().CountX(tenant.System(h.ctx)); n != 0 {
			t.Errorf("%d sessions", n)
		}
	})
}

// TestAnUnknownNameCostsAsMuch counts hashes; it runs alone, so it may look at the process.
func TestAnUnknownNameCostsAsMuch(t *testing.T) {
	w := testkit.New(t, storeIn(t))
	h := &house{World: w, Auth: auth.New(w.Runner, auth.Options{}), t: t, ctx: context.Background()}
	hash, err := hashed()
	testkit.Must(t, err)
	h.do(func(ctx context.Context, tx *txn.Tx) error {
		return tx.User.Update().Where(user.Username("stp")).SetPasswordHash(hash).Exec(ctx)
	})
	for _, name := range []string{"stp", "nobody", "sgddt"} { // known, unknown, without a password
		before, _ := auth.Hashes()
		if _, err := h.try(name, "wrong password", "192.0.2.9"); err == nil {
			t.Fatal("signed in")
		}
		if after, _ := auth.Hashes(); after-before != 1 {
			t.Errorf("%s costs %d hashes, want 1", name, after-before)
		}
	}
}

func TestARightPasswordWithoutARoleIsToldSo(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		h.ungrant("stp")
		_, err := h.try("stp", right, "192.0.2.1")
		if f := fault.Of(err); f.Code != fault.Forbidden || !strings.Contains(f.Text.VI, "vai trò") {
			t.Errorf("%v", err)
		}
		if row := h.Store.Reading().Session.Query().OnlyX(tenant.System(h.ctx)); row.RevokedAt.IsZero() {
			t.Error("a session of no use is left open")
		}
	})
}

func TestADecomposedPasswordIsTheSame(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		if _, err := h.try("stp", norm.NFD.String(right), "192.0.2.1"); err != nil {
			t.Error(err)
		}
	})
}

func (h *house) fail(n int, name, peer string) (blocked int) {
	for range n {
		if _, err := h.try(name, "wrong password", peer); fault.CodeOf(err) == fault.RateLimited {
			blocked++
		}
	}
	return blocked
}

func retry(err error) time.Duration {
	var r auth.Retry
	errors.As(err, &r)
	return time.Duration(r)
}

func TestGuessingIsSlowedDown(t *testing.T) {
	t.Run("by account, from whatever address", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			for i := range 5 {
				if h.fail(1, "stp", fmt.Sprintf("192.0.2.%d", i)) != 0 {
					t.Fatalf("failure %d is blocked", i)
				}
			}
			_, err := h.try("stp", right, "198.51.100.1")
			if fault.CodeOf(err) != fault.RateLimited || retry(err) != 15*time.Second {
				t.Errorf("after 5 failures the right password gives %v", err)
			}
			if _, err := h.try("STP ", right, "198.51.100.1"); fault.CodeOf(err) != fault.RateLimited {
				t.Errorf("another spelling of the name: %v", err)
			}
			if _, err := h.try("snv", right, "192.0.2.1"); err != nil {
				t.Errorf("the other unit's user is blocked: %v", err)
			}
			h.Clock.Advance(15 * time.Second)
			if _, err := h.try("stp", right, "198.51.100.1"); err != nil {
				t.Errorf("after the block: %v", err)
			}
			if h.fail(5, "stp", "198.51.100.1") != 0 {
				t.Error("a success does not reset the account")
			}
		})
	})
	t.Run("an unknown account like any other", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			if known, unknown := h.fail(8, "stp", "192.0.2.1"), h.fail(8, "no-such-name", "192.0.2.2"); known != 3 || unknown != 3 {
				t.Errorf("%d and %d of 8 are blocked", known, unknown)
			}
		})
	})
	t.Run("by address, over many accounts", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			for i := range auth.FreePeer {
				if h.fail(1, fmt.Sprintf("name-%d", i), "192.0.2.1") != 0 {
					t.Fatalf("failure %d is blocked", i)
				}
			}
			if h.fail(1, "another-name", "192.0.2.1") != 1 {
				t.Error("the address is not blocked")
			}
			if h.fail(1, "another-name", "192.0.2.2") != 0 {
				t.Error("another address is blocked")
			}
		})
	})
	t.Run("twice as long each time, 15 minutes at most, and forgotten after a day", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			h.fail(5, "stp", "192.0.2.1")
			for _, want := range []time.Duration{15, 30, 60, 120, 240, 480, 900, 900} {
				_, err := h.try("stp", "wrong", "192.0.2.1")
				if retry(err) != want*time.Second {
					t.Fatalf("blocked for %s, want %s", retry(err), want*time.Second)
				}
				h.Clock.Advance(retry(err))
				h.fail(1, "stp", "192.0.2.1")
			}
			h.Clock.Advance(24*time.Hour + time.Second)
			if h.fail(5, "stp", "192.0.2.1") != 0 {
				t.Error("failures of two days ago still count")
			}
		})
	})
	t.Run("in a burst as in a queue", func(t *testing.T) {
		each(t, func(t *testing.T, h *house) {
			var looked, limited atomic.Int64
			var wg sync.WaitGroup
			for range 40 {
				wg.Go(func() {
					switch _, err := h.try("stp", "wrong password", "192.0.2.1"); fault.CodeOf(err) {
					case fault.Unauthenticated:
						looked.Add(1)
					case fault.RateLimited:
						limited.Add(1)
					default:
						t.Errorf("%v", err)
					}
				})
			}
			wg.Wait()
			if looked.Load() > 5 || limited.Load() != 40-looked.Load() {
				t.Errorf("%d guesses were looked at, %d refused; want 5 at most", looked.Load(), limited.Load())
			}
		})
	})
}

func TestDelay(t *testing.T) {
	for n, want := range map[int]time.Duration{0: 0, 4: 0, 5: 15, 6: 30, 10: 480, 11: 900, 1 << 30: 900} {
		if got := auth.Delay(n); got != want*time.Second {
			t.Errorf("failure %d blocks for %s", n, got)
		}
	}
}

func TestABurstOfSignInsTakesTwoHashesAtATime(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		var in, later atomic.Int64
		var wg sync.WaitGroup
		for i := range 200 {
			wg.Go(func() {
				_, err := h.once("stp", right, fmt.Sprintf("192.0.2.%d", i))
				switch {
				case err == nil:
					in.Add(1)
				case fault.CodeOf(err) == fault.RateLimited && retry(err) > 0:
					later.Add(1)
				default:
					t.Errorf("%v", err)
				}
			})
		}
		wg.Wait()
		if in.Load() == 0 || in.Load()+later.Load() != 200 {
			t.Errorf("%d signed in, %d are to come later", in.Load(), later.Load())
		}
		if _, peak := auth.Hashes(); peak > 2 {
			t.Errorf("%d hashes at once", peak)
		}
		h.Clock.Advance(15 * time.Minute)
		if _, err := h.try("stp", right, "192.0.2.1"); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}

func TestPasswordRules(t *testing.T) {
	for name, c := range map[string]struct {
		password string
		ok       bool
	}{
		"nine characters":           {"abcdefghi", false},
		"ten":                       {"abcdefghiz", true},
		"ten Vietnamese ones":       {"mật khẩu ạ", true},
		"nine, ten when decomposed": {"abcdefghe\u0301", false},
		"nothing":                   {"", false},
		"one everybody tries":       {"Matkhau12345", false},
		"the same with marks":       {"mậtkhẩu12345", false},
		"one letter over and over":  {"zzzzzzzzzzzz", false},
		"256 bytes":                 {strings.Repeat("abcd", 64), true},
		"257 bytes":                 {strings.Repeat("abcd", 64) + "e", false},
		"no text":                   {"\xff\xfeabcdefghijk", false},
	} {
		hash, err := auth.HashPassword(context.Background(), c.password)
		if (err == nil) != c.ok || (hash != "") != c.ok {
			t.Errorf("%s: %q, %v", name, hash, err)
		}
		if !c.ok && fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: %v", name, err)
		}
		if c.ok && !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
			t.Errorf("%s: hashed as %s", name, hash)
		}
	}
}

func TestAccessTokens(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		rules, err := policy.New()
		testkit.Must(t, err)
		good := auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Name: "đồng bộ", Expires: clock.At(h.Clock.Now().Add(24 * time.Hour))}
		full, id, err := h.CreateToken(h.ctx, good)
		testkit.Must(t, err)
		if !strings.HasPrefix(full, auth.TokenPrefix) || len(full) != 46 {
			t.Errorf("token of %d letters", len(full))
		}
		reading := good
		reading.Scopes = []string{"read"}
		readOnly, _, err := h.CreateToken(h.ctx, reading)
		testkit.Must(t, err)
		for token, may := range map[string]bool{full: true, readOnly: false} {
			v, err := h.Resolve(h.ctx, auth.Credential{Bearer: token})
			testkit.Must(t, err)
			if v.Session != uuid.Nil || v.Scopes == nil {
				t.Errorf("resolved to %+v", v)
			}
			if err := rules.Check(v, "Plan", "read"); err != nil {
				t.Errorf("reading: %v", err)
			}
			if err := rules.Check(v, "Plan", "publish"); (err == nil) != may {
				t.Errorf("publishing with %v: %v", v.Scopes, err)
			}
		}
		if got := h.code(auth.Credential{Session: full}); got != fault.Unauthenticated {
			t.Errorf("a token in a cookie is %q", got)
		}
		list, err := h.Tokens(h.ctx, h.Users["stp"])
		if err != nil || len(list) != 2 || list[1].ID != id || list[1].Name != "đồng bộ" || list[1].UsedAt.IsZero() {
			t.Errorf("list %+v, %v", list, err)
		}
		if list, err := h.Tokens(h.ctx, h.Users["snv"]); err != nil || len(list) != 0 {
			t.Errorf("the other unit's user has %d, %v", len(list), err)
		}
		foreign := h.Runner.System(h.ctx, "test", func(ctx context.Context, tx *txn.Tx) error { return auth.RevokeToken(ctx, tx, h.Users["snv"], id) })
		if fault.CodeOf(foreign) != fault.NotFound {
			t.Errorf("revoked by somebody else: %v", foreign)
		}
		h.do(func(ctx context.Context, tx *txn.Tx) error { return auth.RevokeToken(ctx, tx, h.Users["stp"], id) })
		if got := h.code(auth.Credential{Bearer: full}); got != fault.Unauthenticated {
			t.Errorf("revoked, it is %q", got)
		}
		again := h.Runner.System(h.ctx, "test", func(ctx context.Context, tx *txn.Tx) error { return auth.RevokeToken(ctx, tx, h.Users["stp"], id) })
		if fault.CodeOf(again) != fault.NotFound {
			t.Errorf("revoked twice: %v", again)
		}
		h.Clock.Advance(24 * time.Hour)
		if got := h.code(auth.Credential{Bearer: readOnly}); got != fault.Unauthenticated {
			t.Errorf("expired, it is %q", got)
		}
	})
}

func TestAccessTokensThatAreNotMade(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		for name, c := range map[string]struct {
			change func(in *auth.TokenInput)
			want   fault.Code
		}{
			"without an end":             {func(in *auth.TokenInput) { in.Expires = clock.Instant{} }, fault.BadInput},
			"that has ended":             {func(in *auth.TokenInput) { in.Expires = h.Clock.Now() }, fault.BadInput},
			"for two years":              {func(in *auth.TokenInput) { in.Expires = clock.At(in.Expires.AddDate(2, 0, 0)) }, fault.BadInput},
			"with a star for a scope":    {func(in *auth.TokenInput) { in.Scopes = []string{"*"} }, fault.BadInput},
			"with a scope of all of one": {func(in *auth.TokenInput) { in.Scopes = []string{"Plan:*"} }, fault.BadInput},
			"with an empty scope":        {func(in *auth.TokenInput) { in.Scopes = []string{""} }, fault.BadInput},
			"with a very long name":      {func(in *auth.TokenInput) { in.Name = strings.Repeat("a", 201) }, fault.BadInput},
			"for the other unit":         {func(in *auth.TokenInput) { in.Unit = h.Units["snv"] }, fault.Forbidden},
			"for nobody":                 {func(in *auth.TokenInput) { in.User = uuid.New() }, fault.Forbidden},
		} {
			in := auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Expires: clock.At(h.Clock.Now().Add(time.Hour))}
			c.change(&in)
			if token, _, err := h.CreateToken(h.ctx, in); token != "" || fault.CodeOf(err) != c.want {
				t.Errorf("%s: %q, %v", name, token, err)
			}
		}
		if n := h.Store.Reading().AccessToken.Query().CountX(tenant.System(h.ctx)); n != 0 {
			t.Errorf("%d tokens were kept", n)
		}
	})
}

func TestANewPasswordEndsAccessTokensToo(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Expires: clock.At(h.Clock.Now().Add(time.Hour))}
		stp, _, err := h.CreateToken(h.ctx, in)
		testkit.Must(t, err)
		in.User, in.Unit = h.Users["snv"], h.Units["snv"]
		snv, _, err := h.CreateToken(h.ctx, in)
		testkit.Must(t, err)
		h.do(func(ctx context.Context, tx *txn.Tx) error { return auth.RevokeUser(ctx, tx, h.Users["stp"]) })
		if got := h.code(auth.Credential{Bearer: stp}); got != fault.Unauthenticated {
			t.Errorf("the token is %q", got)
		}
		if got := h.code(auth.Credential{Bearer: snv}); got != "" {
			t.Errorf("the other unit's token is %q", got)
		}
		h.ungrant("snv")
		if got := h.code(auth.Credential{Bearer: snv}); got != fault.Forbidden {
			t.Errorf("without a role the token is %q", got)
		}
	})
}

func TestTheFirstRunIsOnce(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := auth.SetupInput{UnitCode: " UBND-X ", UnitName: "Ủy ban nhân dân tỉnh X", Username: "Quantri", FullName: "Người quản trị", Password: right}
		if err := h.setup(in); fault.CodeOf(err) != fault.NotFound {
			t.Fatalf("with administrators: %v", err)
		}
		h.do(func(ctx context.Context, tx *txn.Tx) error { // one whose role has ended
			_, err := tx.Membership.Update().Where(membership.RoleEQ(programme.Administrator)).SetValidTo(h.Clock.Today().Add(-1)).Save(ctx)
			return err
		})
		if needed, err := h.NeedsSetup(h.ctx); needed || err != nil {
			t.Fatalf("with administrators of the past: %v, %v", needed, err)
		}
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			_, err := tx.Membership.Delete().Where(membership.RoleEQ(programme.Administrator)).Exec(ctx)
			return err
		})
		for name, change := range map[string]func(in *auth.SetupInput){
			"a weak password":   func(in *auth.SetupInput) { in.Password = "1234567890" },
			"no unit":           func(in *auth.SetupInput) { in.UnitName = "  " },
			"a code with marks": func(in *auth.SetupInput) { in.UnitCode = "tỉnh" },
			"a name with blank": func(in *auth.SetupInput) { in.Username = "quan tri" },
			"a control letter":  func(in *auth.SetupInput) { in.FullName = "a\x00b" },
		} {
			bad := in
			change(&bad)
			if err := h.setup(bad); fault.CodeOf(err) != fault.BadInput || len(fault.Of(err).Path) != 1 {
				t.Errorf("%s: %v", name, err)
			}
		}
		for name, change := range map[string]func(in *auth.SetupInput){
			"a code in use": func(in *auth.SetupInput) { in.UnitCode = "snv" }, "a user name in use": func(in *auth.SetupInput) { in.Username = "snv" },
		} {
			bad := in
			change(&bad)
			if err := h.setup(bad); fault.CodeOf(err) != fault.Conflict {
				t.Errorf("%s: %v", name, err)
			}
		}
		won, lost := h.race(in)
		if won != 1 || won+lost != 50 {
			t.Errorf("%d won, %d lost", won, lost)
		}
		admins := h.Store.Reading().Membership.Query().Where(membership.RoleEQ(programme.Administrator)).CountX(tenant.System(h.ctx))
		if admins != 1 {
			t.Errorf("%d administrators", admins)
		}
		winner := h.Store.Reading().User.Query().Where(user.FullName("Người quản trị")).OnlyX(tenant.System(h.ctx))
		signed, err := h.try(winner.Username, right, "192.0.2.1")
		testkit.Must(t, err)
		if v := signed.Viewer; !strings.HasPrefix(v.UnitCode, "ubnd-") || v.Unit != winner.UnitID || !v.Is(programme.Administrator) || len(v.Roles) != 1 {
			t.Errorf("signed in as %+v", v)
		}
	})
}

// race sets up 50 times at once; who waits for a hash comes again.
// setup waits for its turn: the databases of one test share the process's queue of hashes.
func (h *house) setup(in auth.SetupInput) error {
	for {
		if err := h.Setup(h.ctx, in); fault.CodeOf(err) != fault.RateLimited {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func (h *house) race(in auth.SetupInput) (won, lost int64) {
	var ok, no atomic.Int64
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i := range 50 {
		wg.Go(func() {
			mine := in
			mine.UnitCode, mine.Username = in.UnitCode, in.Username
			if i%2 == 1 { // another name does not get past either
				mine.Username = fmt.Sprintf("quantri-%d", i)
				mine.UnitCode = fmt.Sprintf("ubnd-%d", i)
			}
			<-start
			switch err := h.setup(mine); fault.CodeOf(err) {
			case "":
				ok.Add(1)
			case fault.NotFound:
				no.Add(1)
			default:
				h.t.Errorf("%v", err)
			}
		})
	}
	close(start)
	wg.Wait()
	return ok.Load(), no.Load()
}
