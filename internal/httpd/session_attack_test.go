package httpd_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestTheCookie(t *testing.T) {
	public := func(url string) func(d *httpd.Deps) { return func(d *httpd.Deps) { d.PublicURL = url } }
	for name, c := range map[string]struct {
		public string
		tls    bool
		peer   string
		status int
		cookie string
		secure bool
	}{
		"A4 on this machine, plain":                      {"", false, "127.0.0.1", 200, "lantoa", false},
		"A4 on this machine, IPv6":                       {"", false, "[::1]", 200, "lantoa", false},
		"A4 over https":                                  {"", true, "192.0.2.1", 200, "__Host-lantoa", true},
		"A4 behind a proxy that speaks https":            {"https://phobien.example.vn", false, "192.0.2.1", 200, "__Host-lantoa", true},
		"A4 from elsewhere, plain: no password is taken": {"", false, "192.0.2.1", 403, "", false},
		"A4 from elsewhere, plain, as the operator said": {"http://may-chu:8080", false, "192.0.2.1", 200, "lantoa", false},
	} {
		t.Run(name, func(t *testing.T) {
			h := open(t, public(c.public))
			r := h.send(ask{path: "/auth/sign-in", body: signInBody("stp", right), tls: c.tls, peer: c.peer})
			if r.StatusCode != c.status {
				t.Fatalf("%d %s", r.StatusCode, text(r))
			}
			if c.cookie == "" {
				if len(r.Cookies()) != 0 {
					t.Error("a cookie is set")
				}
				return
			}
			set := r.Cookies()[0]
			if set.Name != c.cookie || set.Secure != c.secure || !set.HttpOnly || set.SameSite != http.SameSiteLaxMode || set.Path != "/" || set.Domain != "" || set.MaxAge != 7*24*3600 {
				t.Errorf("set %s", r.Header.Get("Set-Cookie"))
			}
			in := ask{path: "/graphql", body: query, tls: c.tls, peer: c.peer, cookies: r.Cookies()}
			if got := text(h.send(in)); !strings.Contains(got, `"unit":"stp"`) {
				t.Errorf("then GraphQL sees %s", got)
			}
			if c.secure {
				in.cookies = []*http.Cookie{{Name: "lantoa", Value: set.Value}} // what a neighbour host can plant
				if got := text(h.send(in)); strings.Contains(got, `"unit"`) {
					t.Errorf("a cookie without __Host- is taken: %s", got)
				}
			}
			in.path, in.cookies = "/auth/sign-out", r.Cookies()
			out := h.send(in)
			if gone := out.Cookies(); out.StatusCode != http.StatusNoContent || len(gone) != 1 || gone[0].MaxAge >= 0 || gone[0].Name != c.cookie || gone[0].Secure != c.secure || !gone[0].HttpOnly {
				t.Errorf("sign-out: %d %s", out.StatusCode, out.Header.Get("Set-Cookie"))
			}
		})
	}
}

func TestEveryCookieHasItsFlags(t *testing.T) {
	t.Run("A4 whatever the route, the method and the fate of the request", func(t *testing.T) {
		for _, public := range []string{"", "https://phobien.example.vn"} {
			h := open(t, func(d *httpd.Deps) { d.PublicURL = public })
			set := 0
			for _, path := range []string{"/", "/graphql", "/auth/sign-in", "/auth/sign-out", "/auth/sign-out?everywhere", "/auth/setup", "/healthz", "/readyz", "/nowhere"} {
				for _, method := range []string{"GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"} {
					for _, body := range []string{query, signInBody("snv", right), signInBody("snv", "wrong password"), ""} {
						r := h.send(ask{method: method, path: path, body: body, cookies: []*http.Cookie{{Name: "lantoa", Value: "ended"}}, header: []string{"Content-Type", "application/json"}})
						for _, c := range r.Cookies() {
							set++
							host, secure := "lantoa", public != ""
							if secure {
								host = "__Host-lantoa"
							}
							if c.Name != host || c.Secure != secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
								t.Errorf("%s %s sets %s", method, path, c.Raw)
							}
						}
					}
				}
			}
			if set != 5 { // one sign-in with the right password, four sign-outs
				t.Errorf("%d cookies were set", set)
			}
		}
	})
}

func TestSignInSaysWhoThatIs(t *testing.T) {
	h := open(t)
	h.do(func(ctx context.Context, tx *txn.Tx) error {
		return tx.Membership.Create().SetUserID(h.Users["stp"]).SetUnitID(h.Units["hdph"]).SetRole(programme.CouncilMember).SetValidFrom(tx.Today).SetCreatedAt(tx.Now).Exec(ctx)
	})
	r := h.send(ask{path: "/auth/sign-in", body: signInBody("stp", right)})
	var got struct {
		User  struct{ ID, Name string }
		Unit  string
		Units []struct {
			ID, Code, Name string
			Roles          []string
		}
	}
	testkit.Must(t, json.Unmarshal([]byte(text(r)), &got))
	if got.User.ID != "user_"+h.Users["stp"].String() || got.User.Name == "" || got.Unit != h.ID("stp") || len(got.Units) != 2 ||
		got.Units[0].Code != "hdph" || got.Units[0].ID != h.ID("hdph") || len(got.Units[0].Roles) != 1 || len(got.Units[1].Roles) != 4 {
		t.Errorf("%+v", got)
	}
	c := r.Cookies()[0]
	for unit, want := range map[string]int{h.ID("hdph"): 200, "hdph": 200, h.ID("stp"): 200, h.ID("snv"): 403, "snv": 403, "nowhere": 403, "unit_x": 403} {
		if got := h.status(c, "Lantoa-Unit", unit); got != want {
			t.Errorf("acting for %s: %d, want %d", unit, got, want)
		}
	}
	if got := text(h.send(ask{path: "/graphql", body: query, cookies: r.Cookies(), header: []string{"Lantoa-Unit", "hdph"}})); !strings.Contains(got, `"unit":"hdph"`) || !strings.Contains(got, `["COUNCIL_MEMBER"]`) {
		t.Errorf("acting for the council, GraphQL sees %s", got)
	}
}

func TestSessionsThroughTheDoor(t *testing.T) {
	for name, hold := range map[string]func(t *testing.T, h *house){
		"A1 a sign-in gives another token and ends the one before it": func(t *testing.T, h *house) {
			first := h.signIn("stp")
			second := h.signIn("stp", first)
			if first.Value == second.Value || h.status(first) != 401 || h.status(second) != 200 {
				t.Error("sign-in does not renew the token")
			}
		},
		"A1 a planted token is never taken over": func(t *testing.T, h *house) {
			planted := &http.Cookie{Name: "lantoa", Value: "planted"}
			if h.signIn("stp", planted).Value == "planted" || h.status(planted) != 401 {
				t.Error("a planted token lives on")
			}
		},
		"A1 somebody else's token in the browser does not become one's own": func(t *testing.T, h *house) {
			theirs := h.signIn("snv")
			mine := h.signIn("stp", theirs)
			if mine.Value == theirs.Value || h.status(theirs) != 401 {
				t.Error("two people share a token")
			}
			if got := text(h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{mine}})); !strings.Contains(got, `"unit":"stp"`) {
				t.Errorf("signed in as stp, GraphQL sees %s", got)
			}
		},
		"A1 two cookies of one name: the first counts, and proves what it proves": func(t *testing.T, h *house) {
			good := h.signIn("stp")
			planted := &http.Cookie{Name: good.Name, Value: "planted"}
			if got := h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{planted, good}}).StatusCode; got != 401 {
				t.Errorf("behind a planted cookie: %d", got)
			}
		},
		"A2 no replay after sign-out": func(t *testing.T, h *house) {
			out := h.signIn("stp")
			h.send(ask{path: "/auth/sign-out", cookies: []*http.Cookie{out}})
			if h.status(out) != 401 {
				t.Error("a session is replayed after sign-out")
			}
		},
		"A2 no replay after an idle night": func(t *testing.T, h *house) {
			in := h.signIn("snv")
			h.Clock.Advance(12*time.Hour - time.Second)
			if h.status(in) != 200 {
				t.Error("it ended early")
			}
			h.Clock.Advance(12 * time.Hour)
			if h.status(in) != 401 {
				t.Error("an idle session is replayed")
			}
		},
		"A2 no replay after seven days, used or not": func(t *testing.T, h *house) {
			in := h.signIn("snv")
			for range 16 {
				h.Clock.Advance(10 * time.Hour)
				h.status(in)
			}
			if h.status(in) != 200 {
				t.Error("it ended early, though it was used")
			}
			h.Clock.Advance(8 * time.Hour)
			if h.status(in) != 401 {
				t.Error("a session of seven days is replayed")
			}
		},
		"A3 signed out everywhere, and nobody else": func(t *testing.T, h *house) {
			here, there, other := h.signIn("stp"), h.signIn("stp"), h.signIn("snv")
			if r := h.send(ask{path: "/auth/sign-out?everywhere", cookies: []*http.Cookie{here}}); r.StatusCode != http.StatusNoContent {
				t.Errorf("everywhere: %d %s", r.StatusCode, text(r))
			}
			if h.eventually(here, 401) != 401 || h.eventually(there, 401) != 401 || h.status(other) != 200 {
				t.Error("everywhere is not everywhere, or reaches the other unit")
			}
			if r := h.send(ask{path: "/auth/sign-out?everywhere"}); r.StatusCode != http.StatusUnauthorized {
				t.Errorf("everywhere, of nobody: %d", r.StatusCode)
			}
		},
		"A3 a role that is gone, and a closed account": func(t *testing.T, h *house) {
			live := h.signIn("stp")
			h.do(func(ctx context.Context, tx *txn.Tx) error {
				_, err := tx.Membership.Delete().Where(membership.UserID(h.Users["stp"]), membership.RoleEQ(programme.Head)).Exec(ctx)
				return err
			})
			var got string
			h.soon(func() bool {
				got = text(h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{live}}))
				return !strings.Contains(got, "HEAD")
			})
			if strings.Contains(got, "HEAD") || !strings.Contains(got, "OFFICER") {
				t.Errorf("the roles are seen as %s", got)
			}
			h.do(func(ctx context.Context, tx *txn.Tx) error {
				return tx.User.UpdateOneID(h.Users["stp"]).SetDisabledAt(tx.Now).Exec(ctx)
			})
			if h.eventually(live, 401) != 401 {
				t.Error("a closed account goes on")
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, w *testkit.World) { hold(t, on(t, w)) })
		})
	}
}

// soon waits until a right that was taken away is gone: two seconds are promised, and a busy
// machine gets more (internal/assurance/rights measures it).
func (h *house) soon(gone func() bool) {
	for end := time.Now().Add(20 * time.Second); !gone() && time.Now().Before(end); {
		time.Sleep(20 * time.Millisecond)
	}
}

// eventually is the status that a session has, or comes to have soon.
func (h *house) eventually(c *http.Cookie, want int) (got int) {
	h.t.Helper()
	h.soon(func() bool { got = h.status(c); return got == want })
	return got
}

func TestADatabaseThatIsAway(t *testing.T) {
	t.Run("A14 is 503 for every credential, and never anonymous or somebody else", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, w *testkit.World) {
			h := on(t, w)
			stp := h.signIn("stp")
			h.AsOwner("ALTER TABLE sessions RENAME TO sessions_away", "ALTER TABLE access_tokens RENAME TO tokens_away")
			h.Clock.Advance(time.Minute) // past whatever may be remembered of a viewer
			before := h.asked
			for name, a := range map[string]ask{
				"a session":               {path: "/graphql", body: query, cookies: []*http.Cookie{stp}},
				"a session for a stream":  {path: "/graphql", body: query, cookies: []*http.Cookie{stp}, header: []string{"Accept", "text/event-stream"}},
				"a made-up session":       {path: "/graphql", body: query, cookies: []*http.Cookie{{Name: "lantoa", Value: "x"}}},
				"a token":                 {path: "/graphql", body: query, header: []string{"Authorization", "Bearer lt_x"}},
				"a sign-in":               {path: "/auth/sign-in", body: signInBody("stp", right)},
				"a sign-out":              {path: "/auth/sign-out", cookies: []*http.Cookie{stp}},
				"a sign-out everywhere":   {path: "/auth/sign-out?everywhere", cookies: []*http.Cookie{stp}},
				"another unit of the two": {path: "/graphql", body: query, cookies: []*http.Cookie{stp}, header: []string{"Lantoa-Unit", "snv"}},
			} {
				r := h.send(a)
				if body := text(r); r.StatusCode != http.StatusServiceUnavailable || r.Header.Get("Retry-After") == "" || len(r.Cookies()) != 0 || strings.Contains(body, "sessions") {
					t.Errorf("%s: %d, Retry-After %q, cookies %v: %s", name, r.StatusCode, r.Header.Get("Retry-After"), r.Cookies(), body)
				}
			}
			if h.asked != before {
				t.Errorf("GraphQL was reached %d times", h.asked-before)
			}
			h.AsOwner("ALTER TABLE sessions_away RENAME TO sessions", "ALTER TABLE tokens_away RENAME TO access_tokens")
			if h.status(stp) != 200 {
				t.Error("the session did not come back with the database")
			}
		})
	})
	t.Run("A14 the accounts are away", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, w *testkit.World) {
			h := on(t, w)
			h.do(func(ctx context.Context, tx *txn.Tx) error {
				return tx.User.Update().Where(user.Username("snv")).SetTitle("x").Exec(ctx)
			})
			h.AsOwner("ALTER TABLE users RENAME TO users_away")
			for _, name := range []string{"stp", "nobody"} {
				if r := h.send(ask{path: "/auth/sign-in", body: signInBody(name, right)}); r.StatusCode != http.StatusServiceUnavailable {
					t.Errorf("%s signs in: %d", name, r.StatusCode)
				}
			}
		})
	})
}
