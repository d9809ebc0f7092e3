package auth_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/policy"
)

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

func TestANewPassword(t *testing.T) {
	t.Run("A3 ends access tokens too", endsTokens)
}

func endsTokens(t *testing.T) {
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
