package httpd_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

const right = "mật khẩu của phòng thử"

var hashed = sync.OnceValues(func() (string, error) { return auth.HashPassword(context.Background(), right) })

// house is a door before a small world; its GraphQL handler tells who it sees.
type house struct {
	*testkit.World
	t     testing.TB
	auth  *auth.Auth
	deps  httpd.Deps
	door  http.Handler
	asked int // how often GraphQL was reached
	log   *bytes.Buffer
}

func open(t testing.TB, change ...func(d *httpd.Deps)) *house {
	return on(t, testkit.New(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")}), change...)
}

func on(t testing.TB, w *testkit.World, change ...func(d *httpd.Deps)) *house {
	t.Helper()
	h := &house{World: w, t: t, log: &bytes.Buffer{}}
	log := slog.New(slog.NewJSONHandler(h.log, nil))
	h.auth = auth.New(w.Runner, auth.Options{Log: log})
	hash, err := hashed()
	testkit.Must(t, err)
	testkit.Must(t, w.Runner.System(t.Context(), "test", func(ctx context.Context, tx *txn.Tx) error {
		return tx.User.Update().Where(user.UsernameIn("stp", "snv")).SetPasswordHash(hash).Exec(ctx)
	}))
	h.deps = httpd.Deps{Auth: h.auth, GraphQL: http.HandlerFunc(h.graphql), Ready: w.Store.Ping, Log: log}
	for _, c := range change {
		c(&h.deps)
	}
	h.door = httpd.New(h.deps)
	return h
}

func (h *house) graphql(w http.ResponseWriter, r *http.Request) {
	h.asked++
	w.Header().Set("Content-Type", "application/json")
	body, err := io.ReadAll(r.Body)
	if err != nil {
		h.t.Error(err)
	}
	sees := map[string]any{"body": string(body), "length": r.ContentLength}
	if v := viewer.From(r.Context()); v != nil {
		sees["unit"], sees["roles"], sees["scopes"] = v.UnitCode, v.Roles, v.Scopes
	}
	testkit.Must(h.t, json.NewEncoder(w).Encode(sees))
}

// ask is one request; headers come in pairs.
type ask struct {
	method, path, body, peer string
	tls                      bool
	header                   []string
	cookies                  []*http.Cookie
}

func (h *house) send(a ask) *http.Response {
	h.t.Helper()
	if a.method == "" {
		a.method = http.MethodPost
	}
	r := httptest.NewRequest(a.method, a.path, strings.NewReader(a.body))
	r.RemoteAddr = "127.0.0.1:40000"
	if a.peer != "" {
		r.RemoteAddr = a.peer + ":40000"
	}
	if a.tls {
		r.TLS = &tls.ConnectionState{}
	}
	if a.method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(a.header); i += 2 {
		r.Header.Set(a.header[i], a.header[i+1])
		if a.header[i+1] == "" {
			r.Header.Del(a.header[i])
		}
	}
	for _, c := range a.cookies {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	h.door.ServeHTTP(w, r)
	return w.Result()
}

func text(r *http.Response) string {
	b, _ := io.ReadAll(r.Body)
	return string(b)
}

func code(r *http.Response) string {
	var e struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if json.Unmarshal([]byte(text(r)), &e) != nil || len(e.Errors) != 1 || e.Errors[0].Message == "" {
		return ""
	}
	return e.Errors[0].Extensions.Code
}

func signInBody(name, password string) string {
	b, _ := json.Marshal(map[string]string{"username": name, "password": password})
	return string(b)
}

func (h *house) signIn(name string, more ...*http.Cookie) *http.Cookie {
	h.t.Helper()
	r := h.send(ask{path: "/auth/sign-in", body: signInBody(name, right), cookies: more})
	if r.StatusCode != http.StatusOK || len(r.Cookies()) != 1 {
		h.t.Fatalf("sign-in: %d %s", r.StatusCode, text(r))
	}
	return r.Cookies()[0]
}

const query = `{"query":"{viewer{id}}"}`

func (h *house) status(c *http.Cookie, header ...string) int {
	h.t.Helper()
	return h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{c}, header: header}).StatusCode
}

func (h *house) do(f func(ctx context.Context, tx *txn.Tx) error) {
	h.t.Helper()
	testkit.Must(h.t, h.Runner.System(context.Background(), "test", f))
}

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
		"on this machine, plain":                      {"", false, "127.0.0.1", 200, "lantoa", false},
		"on this machine, IPv6":                       {"", false, "[::1]", 200, "lantoa", false},
		"over https":                                  {"", true, "192.0.2.1", 200, "__Host-lantoa", true},
		"behind a proxy that speaks https":            {"https://phobien.example.vn", false, "192.0.2.1", 200, "__Host-lantoa", true},
		"from elsewhere, plain: no password is taken": {"", false, "192.0.2.1", 403, "", false},
		"from elsewhere, plain, as the operator said": {"http://may-chu:8080", false, "192.0.2.1", 200, "lantoa", false},
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
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h := on(t, w)
		first := h.signIn("stp")
		second := h.signIn("stp", first)
		if first.Value == second.Value || h.status(first) != 401 || h.status(second) != 200 {
			t.Error("sign-in does not renew the token")
		}
		planted := &http.Cookie{Name: "lantoa", Value: "planted"}
		if h.signIn("stp", planted).Value == "planted" || h.status(planted) != 401 {
			t.Error("a planted token lives on")
		}
		out := h.signIn("stp")
		h.send(ask{path: "/auth/sign-out", cookies: []*http.Cookie{out}})
		if h.status(out) != 401 {
			t.Error("a session is replayed after sign-out")
		}
		here, there, other := h.signIn("stp"), h.signIn("stp"), h.signIn("snv")
		if r := h.send(ask{path: "/auth/sign-out?everywhere", cookies: []*http.Cookie{here}}); r.StatusCode != http.StatusNoContent {
			t.Errorf("everywhere: %d %s", r.StatusCode, text(r))
		}
		if h.status(here) != 401 || h.status(there) != 401 || h.status(other) != 200 {
			t.Error("everywhere is not everywhere, or reaches the other unit")
		}
		if r := h.send(ask{path: "/auth/sign-out?everywhere"}); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("everywhere, of nobody: %d", r.StatusCode)
		}
		h.Clock.Advance(12 * time.Hour)
		if h.status(other) != 401 {
			t.Error("an idle session is replayed")
		}
		live := h.signIn("stp")
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			_, err := tx.Membership.Delete().Where(membership.UserID(h.Users["stp"]), membership.RoleEQ(programme.Head)).Exec(ctx)
			return err
		})
		if got := text(h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{live}})); strings.Contains(got, "HEAD") || !strings.Contains(got, "OFFICER") {
			t.Errorf("a role that is gone is seen at the next request: %s", got)
		}
		h.do(func(ctx context.Context, tx *txn.Tx) error {
			return tx.User.UpdateOneID(h.Users["stp"]).SetDisabledAt(tx.Now).Exec(ctx)
		})
		if h.status(live) != 401 {
			t.Error("a closed account goes on")
		}
	})
}

func TestNoCredentialReachesGraphQLWithoutAViewer(t *testing.T) {
	h := open(t)
	r := h.send(ask{path: "/graphql", body: query})
	if got := text(r); r.StatusCode != http.StatusOK || h.asked != 1 || strings.Contains(got, "unit") || !strings.Contains(got, fmt.Sprintf(`"length":%d`, len(query))) {
		t.Errorf("%d %s", r.StatusCode, got)
	}
}

func TestWhatIsRefusedAtTheDoor(t *testing.T) {
	h := open(t)
	c := []*http.Cookie{h.signIn("stp")}
	deep := strings.Repeat(" ", 1<<20)
	for name, x := range map[string]struct {
		ask
		status int
		code   string
	}{
		"GET of GraphQL":                    {ask{method: "GET", path: "/graphql?query={viewer{id}}"}, 405, "BAD_INPUT"},
		"PUT of GraphQL":                    {ask{method: "PUT", path: "/graphql", body: query}, 405, "BAD_INPUT"},
		"a stream by GET":                   {ask{method: "GET", path: "/graphql", header: []string{"Accept", "text/event-stream"}}, 405, "BAD_INPUT"},
		"no type":                           {ask{path: "/graphql", body: query, header: []string{"Content-Type", ""}}, 415, "BAD_INPUT"},
		"text":                              {ask{path: "/graphql", body: query, header: []string{"Content-Type", "text/plain"}}, 415, "BAD_INPUT"},
		"a form":                            {ask{path: "/graphql", body: "query=x", header: []string{"Content-Type", "application/x-www-form-urlencoded"}}, 415, "BAD_INPUT"},
		"multipart":                         {ask{path: "/graphql", body: query, header: []string{"Content-Type", "multipart/form-data; boundary=x"}}, 415, "BAD_INPUT"},
		"a type that only begins like JSON": {ask{path: "/graphql", body: query, header: []string{"Content-Type", "application/jsonp"}}, 415, "BAD_INPUT"},
		"another charset":                   {ask{path: "/graphql", body: query, header: []string{"Content-Type", "application/json; charset=utf-16"}}, 415, "BAD_INPUT"},
		"a compressed body":                 {ask{path: "/graphql", body: query, header: []string{"Content-Encoding", "gzip"}}, 415, "BAD_INPUT"},
		"an array":                          {ask{path: "/graphql", body: "[" + query + "]"}, 400, "BAD_INPUT"},
		"an array behind blanks":            {ask{path: "/graphql", body: " \n\t[" + query + "]"}, 400, "BAD_INPUT"},
		"nothing":                           {ask{path: "/graphql"}, 400, "BAD_INPUT"},
		"a text":                            {ask{path: "/graphql", body: `"x"`}, 400, "BAD_INPUT"},
		"no UTF-8":                          {ask{path: "/graphql", body: "{\"query\":\"\xff\"}"}, 400, "BAD_INPUT"},
		"more than a megabyte":              {ask{path: "/graphql", body: query + deep}, 413, "BAD_INPUT"},
		"a made-up session":                 {ask{path: "/graphql", body: query, cookies: []*http.Cookie{{Name: "lantoa", Value: "x"}}}, 401, "UNAUTHENTICATED"},
		"a made-up token":                   {ask{path: "/graphql", body: query, cookies: c, header: []string{"Authorization", "Bearer x"}}, 401, "UNAUTHENTICATED"},
		"Basic beside a session":            {ask{path: "/graphql", body: query, cookies: c, header: []string{"Authorization", "Basic c3RwOng="}}, 401, "UNAUTHENTICATED"},
		"sign-in by GET":                    {ask{method: "GET", path: "/auth/sign-in"}, 405, "BAD_INPUT"},
		"sign-in by a form":                 {ask{path: "/auth/sign-in", body: "username=stp", header: []string{"Content-Type", "application/x-www-form-urlencoded"}}, 415, "BAD_INPUT"},
		"sign-in with a list":               {ask{path: "/auth/sign-in", body: "[" + signInBody("stp", right) + "]"}, 400, "BAD_INPUT"},
		"sign-in with a list of passwords":  {ask{path: "/auth/sign-in", body: `{"username":"stp","password":["a","b"]}`}, 400, "BAD_INPUT"},
		"sign-in with a long body":          {ask{path: "/auth/sign-in", body: signInBody("stp", strings.Repeat("x", 1<<15))}, 413, "BAD_INPUT"},
		"a wrong password":                  {ask{path: "/auth/sign-in", body: signInBody("stp", "wrong password")}, 401, "UNAUTHENTICATED"},
		"sign-out by GET":                   {ask{method: "GET", path: "/auth/sign-out", cookies: c}, 405, "BAD_INPUT"},
		"set-up when there are people":      {ask{path: "/auth/setup", body: "{}"}, 404, "NOT_FOUND"},
		"an address that is none":           {ask{method: "GET", path: "/nowhere"}, 404, "NOT_FOUND"},
		"metrics where there are none":      {ask{method: "GET", path: "/metrics"}, 404, "NOT_FOUND"},
	} {
		before := h.asked
		r := h.send(x.ask)
		if got := code(r); r.StatusCode != x.status || got != x.code {
			t.Errorf("%s: %d %s, want %d %s", name, r.StatusCode, got, x.status, x.code)
		}
		if r.StatusCode == http.StatusMethodNotAllowed && r.Header.Get("Allow") != "POST" {
			t.Errorf("%s: Allow %q", name, r.Header.Get("Allow"))
		}
		if h.asked != before {
			t.Errorf("%s: reached GraphQL", name)
		}
	}
	if h.status(c[0]) != 200 {
		t.Error("the session was ended by one of these")
	}
}

// TestAnotherSiteIsRefused is the matrix of what browsers send for another site's page.
func TestAnotherSiteIsRefused(t *testing.T) {
	h := open(t, func(d *httpd.Deps) { d.PublicURL = "https://phobien.example.vn" })
	cookie := h.signIn("stp")
	token, _, err := h.auth.CreateToken(t.Context(), auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Expires: clock.At(h.Clock.Now().Add(time.Hour))})
	testkit.Must(t, err)
	senders := map[string]struct {
		header  []string
		foreign bool
	}{
		"our page":                       {[]string{"Sec-Fetch-Site", "same-origin", "Origin", "https://phobien.example.vn"}, false},
		"our page, an old browser":       {[]string{"Origin", "https://phobien.example.vn"}, false},
		"typed by the user":              {[]string{"Sec-Fetch-Site", "none"}, false},
		"a program":                      {nil, false},
		"another site":                   {[]string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, true},
		"another site without an origin": {[]string{"Sec-Fetch-Site", "cross-site"}, true},
		"a neighbour of our domain":      {[]string{"Sec-Fetch-Site", "same-site", "Origin", "https://blog.example.vn"}, true},
		"another port":                   {[]string{"Sec-Fetch-Site", "same-site", "Origin", "https://phobien.example.vn:8443"}, true},
		"a sandboxed frame":              {[]string{"Sec-Fetch-Site", "cross-site", "Origin", "null"}, true},
		"an old browser, origin null":    {[]string{"Origin", "null"}, true},
		"an old browser, another site":   {[]string{"Origin", "https://evil.example"}, true},
		"a name that ends like ours":     {[]string{"Origin", "https://phobien.example.vn.evil.example"}, true},
	}
	types := []string{"application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""}
	for name, s := range senders {
		for _, kind := range types {
			want := 200
			switch {
			case s.foreign:
				want = 403
			case kind != "application/json":
				want = 415
			}
			before := h.asked
			header := append([]string{"Content-Type", kind}, s.header...)
			r := h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{cookie}, header: header})
			if r.StatusCode != want || (h.asked > before) != (want == 200) {
				t.Errorf("%s with %q: %d, want %d", name, kind, r.StatusCode, want)
			}
		}
		if r := h.send(ask{path: "/auth/sign-out", header: s.header}); (r.StatusCode == http.StatusForbidden) != s.foreign {
			t.Errorf("%s signs out: %d", name, r.StatusCode)
		}
		if r := h.send(ask{path: "/auth/sign-in", body: signInBody("snv", right), header: s.header}); (r.StatusCode == http.StatusForbidden) != s.foreign {
			t.Errorf("%s signs the browser in as somebody else: %d", name, r.StatusCode)
		}
		r := h.send(ask{path: "/graphql", body: query, header: append([]string{"Authorization", "Bearer " + token}, s.header...)})
		if r.StatusCode != http.StatusOK {
			t.Errorf("%s with a bearer token: %d", name, r.StatusCode)
		}
		if allow := r.Header.Get("Access-Control-Allow-Origin"); allow != "" {
			t.Errorf("%s: other sites may read: %q", name, allow)
		}
	}
}

func TestATokenIsTakenInOnePlace(t *testing.T) {
	h := open(t)
	token, _, err := h.auth.CreateToken(t.Context(), auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Scopes: []string{"read"}, Expires: clock.At(h.Clock.Now().Add(time.Hour))})
	testkit.Must(t, err)
	for name, c := range map[string]struct {
		ask
		status int
		sees   bool
	}{
		"in the header":                           {ask{path: "/graphql", header: []string{"Authorization", "Bearer " + token}}, 200, true},
		"in the header, in lower case":            {ask{path: "/graphql", header: []string{"Authorization", "bearer " + token}}, 200, true},
		"in the header, for a stream":             {ask{path: "/graphql", header: []string{"Authorization", "Bearer " + token, "Accept", "text/event-stream"}}, 200, true},
		"in the header, for another unit":         {ask{path: "/graphql", header: []string{"Authorization", "Bearer " + token, "Lantoa-Unit", "snv"}}, 403, false},
		"as Basic":                                {ask{path: "/graphql", header: []string{"Authorization", "Basic " + token}}, 401, false},
		"without a scheme":                        {ask{path: "/graphql", header: []string{"Authorization", token}}, 401, false},
		"in the cookie":                           {ask{path: "/graphql", cookies: []*http.Cookie{{Name: "lantoa", Value: token}}}, 401, false},
		"in the address: nobody":                  {ask{path: "/graphql?access_token=" + token}, 200, false},
		"to sign out everywhere: needs a session": {ask{path: "/auth/sign-out?everywhere", header: []string{"Authorization", "Bearer " + token}}, 401, false},
	} {
		c.body = query
		r := h.send(c.ask)
		body := text(r)
		if r.StatusCode != c.status || strings.Contains(body, `"unit":"stp"`) != c.sees || c.sees && !strings.Contains(body, `"scopes":["read"]`) {
			t.Errorf("%s: %d %s", name, r.StatusCode, body)
		}
	}
	if strings.Contains(h.log.String(), token) {
		t.Error("the log has the token")
	}
}

func TestGuessingThroughTheDoor(t *testing.T) {
	h := open(t, func(d *httpd.Deps) { d.PublicURL = "https://x.example" })
	var last *http.Response
	for i := range 50 { // a made-up address each time does not make a new peer
		last = h.send(ask{path: "/auth/sign-in", body: signInBody(fmt.Sprintf("name-%d", i), "wrong"), peer: "192.0.2.1", header: []string{"X-Forwarded-For", fmt.Sprintf("203.0.113.%d", i)}})
		if last.StatusCode != http.StatusUnauthorized {
			t.Fatalf("guess %d: %d", i, last.StatusCode)
		}
	}
	last = h.send(ask{path: "/auth/sign-in", body: signInBody("stp", right), peer: "192.0.2.1", header: []string{"X-Forwarded-For", "203.0.113.99"}})
	if last.StatusCode != http.StatusTooManyRequests || last.Header.Get("Retry-After") != "15" || code(last) != "RATE_LIMITED" {
		t.Errorf("%d, Retry-After %q", last.StatusCode, last.Header.Get("Retry-After"))
	}
	unknown := text(h.send(ask{path: "/auth/sign-in", body: signInBody("nobody", "wrong"), peer: "192.0.2.2"}))
	known := text(h.send(ask{path: "/auth/sign-in", body: signInBody("snv", "wrong"), peer: "192.0.2.2"}))
	if cut := func(s string) string { before, _, _ := strings.Cut(s, `"requestId"`); return before }; cut(unknown) != cut(known) {
		t.Errorf("%s differs from %s", unknown, known)
	}
}

func TestAProxyTellsWhoAsks(t *testing.T) {
	h := open(t, func(d *httpd.Deps) {
		d.PublicURL, d.Proxies = "https://x.example", []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	})
	guess := func(peer, forwarded string) int {
		return h.send(ask{path: "/auth/sign-in", body: signInBody(forwarded, "wrong"), peer: peer, header: []string{"X-Forwarded-For", forwarded}}).StatusCode
	}
	for i := range 50 {
		guess("10.0.0.1", fmt.Sprintf("203.0.113.%d, 198.51.100.1, 10.0.0.2", i)) // the client made up the first
	}
	if got := guess("10.0.0.1", "198.51.100.1"); got != 429 {
		t.Errorf("the client behind two proxies: %d", got)
	}
	if got := guess("10.0.0.1", "198.51.100.2"); got != 401 {
		t.Errorf("another client behind the proxy: %d", got)
	}
}

func TestTheFirstRunThroughTheDoor(t *testing.T) {
	h := open(t)
	h.do(func(ctx context.Context, tx *txn.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
	if r := h.send(ask{method: "GET", path: "/auth/setup"}); r.StatusCode != http.StatusOK {
		t.Fatalf("GET: %d", r.StatusCode)
	}
	body := func(user, password string) string {
		b, _ := json.Marshal(auth.SetupInput{UnitCode: "tinh-x", UnitName: "Tỉnh X", Username: user, FullName: "Người quản trị", Password: password})
		return string(b)
	}
	if r := h.send(ask{path: "/auth/setup", body: body("quantri", "short")}); r.StatusCode != http.StatusBadRequest || !strings.Contains(text(r), `"inputPath":["password"]`) {
		t.Errorf("a weak password: %d", r.StatusCode)
	}
	if r := h.send(ask{path: "/auth/setup", body: body("quantri", right), header: []string{"Sec-Fetch-Site", "cross-site"}}); r.StatusCode != http.StatusForbidden {
		t.Errorf("from another site: %d", r.StatusCode)
	}
	if r := h.send(ask{path: "/auth/setup", body: body("quantri", right), peer: "192.0.2.1"}); r.StatusCode != http.StatusForbidden {
		t.Errorf("over a plain network: %d", r.StatusCode)
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	statuses := map[int]int{}
	for i := range 20 {
		wg.Go(func() {
			r := h.send(ask{path: "/auth/setup", body: body(fmt.Sprintf("quantri-%d", i), right)})
			mu.Lock()
			statuses[r.StatusCode]++
			mu.Unlock()
		})
	}
	wg.Wait()
	if statuses[201] != 1 || statuses[404] != 19 {
		t.Errorf("%v", statuses)
	}
	if r := h.send(ask{method: "GET", path: "/auth/setup"}); r.StatusCode != http.StatusNotFound {
		t.Errorf("afterwards GET: %d", r.StatusCode)
	}
}

func TestHeadersOfEveryAnswer(t *testing.T) {
	for _, public := range []string{"", "https://x.example"} {
		h := open(t, func(d *httpd.Deps) { d.PublicURL = public })
		ids := map[string]bool{}
		for _, a := range []ask{{path: "/graphql", body: query}, {method: "GET", path: "/"}, {method: "GET", path: "/nowhere"}, {method: "GET", path: "/healthz"}, {path: "/auth/sign-in", body: "x"}} {
			r := h.send(a)
			for name, want := range map[string]string{
				"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "same-origin",
				"Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
			} {
				if got := r.Header.Get(name); got != want {
					t.Errorf("%s: %s is %q", a.path, name, got)
				}
			}
			if (r.Header.Get("Strict-Transport-Security") != "") != (public != "") {
				t.Errorf("%s: Strict-Transport-Security %q", a.path, r.Header.Get("Strict-Transport-Security"))
			}
			ids[r.Header.Get("X-Request-ID")] = true
		}
		if len(ids) != 5 || ids[""] {
			t.Errorf("request ids %v", ids)
		}
	}
}

func TestTheLogHasNoSecrets(t *testing.T) {
	h := open(t)
	c := h.signIn("stp")
	h.send(ask{path: "/auth/sign-in", body: signInBody("canary-name", "canary-password")})
	h.send(ask{path: "/graphql?token=canary-query", body: `{"query":"canary-body"}`, cookies: []*http.Cookie{c}, header: []string{"X-Canary", "canary-header"}})
	h.send(ask{path: "/graphql", body: query, header: []string{"Authorization", "Bearer canary-token"}})
	log := h.log.String()
	for _, secret := range []string{"canary", c.Value, right} {
		if strings.Contains(log, secret) {
			t.Errorf("the log has %q:\n%s", secret, log)
		}
	}
	for _, want := range []string{`"path":"/graphql","status":200`, `"status":401`, `"user":"` + h.Users["stp"].String(), `"request_id"`} {
		if !strings.Contains(log, want) {
			t.Errorf("the log has no %s:\n%s", want, log)
		}
	}
}

func TestLongAnswersAreCompressed(t *testing.T) {
	long := strings.Repeat("Lan Tỏa ", 1000)
	for name, c := range map[string]struct {
		kind, body, accept string
		zipped             bool
	}{
		"long JSON":                    {"application/json", long, "gzip, br", true},
		"long JSON for who takes none": {"application/json", long, "", false},
		"long JSON for who refuses it": {"application/json", long, "gzip;q=0, br", false},
		"short JSON":                   {"application/json", "{}", "gzip", false},
		"a stream":                     {"text/event-stream", long, "gzip", false},
		"a picture":                    {"image/png", long, "gzip", false},
	} {
		h := open(t, func(d *httpd.Deps) {
			d.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", c.kind)
				w.WriteHeader(http.StatusAccepted)
				for part := range strings.SplitAfterSeq(c.body, "a") {
					_, _ = io.WriteString(w, part)
				}
			})
		})
		r := h.send(ask{path: "/graphql", body: query, header: []string{"Accept-Encoding", c.accept}})
		var body io.Reader = r.Body
		if zipped := r.Header.Get("Content-Encoding") == "gzip"; zipped != c.zipped {
			t.Errorf("%s: compressed is %v", name, zipped)
		} else if zipped {
			z, err := gzip.NewReader(r.Body)
			testkit.Must(t, err)
			body = z
		}
		if got, err := io.ReadAll(body); string(got) != c.body || err != nil || r.StatusCode != http.StatusAccepted {
			t.Errorf("%s: %d bytes, status %d, %v", name, len(got), r.StatusCode, err)
		}
	}
}

func TestAPanicIsAnAnswer(t *testing.T) {
	h := open(t, func(d *httpd.Deps) {
		d.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("canary") })
	})
	r := h.send(ask{path: "/graphql", body: query})
	body := text(r)
	if r.StatusCode != http.StatusInternalServerError || strings.Contains(body, "canary") || !strings.Contains(body, r.Header.Get("X-Request-ID")) || !strings.Contains(h.log.String(), "canary") {
		t.Errorf("%d %s", r.StatusCode, body)
	}
}

func TestReadiness(t *testing.T) {
	broken := false
	h := open(t, func(d *httpd.Deps) {
		d.Ready = func(context.Context) error {
			if broken {
				return fmt.Errorf("canary: the disk")
			}
			return nil
		}
	})
	for _, want := range []int{200, 503} {
		r := h.send(ask{method: "GET", path: "/readyz"})
		if body := text(r); r.StatusCode != want || strings.Contains(body, "canary") {
			t.Errorf("%d %s, want %d", r.StatusCode, body, want)
		}
		if r := h.send(ask{method: "GET", path: "/healthz"}); r.StatusCode != http.StatusOK {
			t.Errorf("alive: %d", r.StatusCode)
		}
		broken = true
	}
}

func TestWhoReadsMetrics(t *testing.T) {
	h := open(t, func(d *httpd.Deps) {
		d.Metrics, d.MetricsTo = prometheus.NewRegistry(), []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16")}
	})
	h.send(ask{path: "/graphql", body: query})
	for name, c := range map[string]struct {
		peer, forwarded string
		status          int
	}{
		"this machine":                       {"127.0.0.1", "", 200},
		"a configured one":                   {"10.1.2.3", "", 200},
		"another":                            {"192.0.2.1", "", 404},
		"another through a proxy right here": {"127.0.0.1", "192.0.2.1", 404},
		"another that claims to be this one": {"192.0.2.1", "127.0.0.1", 404},
	} {
		r := h.send(ask{method: "GET", path: "/metrics", peer: c.peer, header: []string{"X-Forwarded-For", c.forwarded}})
		if r.StatusCode != c.status {
			t.Errorf("%s: %d", name, r.StatusCode)
		}
		if c.status == 200 && !strings.Contains(text(r), `lantoa_http_request_seconds_count{route="/graphql",status="2xx"} 1`) {
			t.Errorf("%s: the request is not counted", name)
		}
	}
}

func TestTheLandingPage(t *testing.T) {
	for name, c := range map[string]struct {
		empty bool
		demo  *httpd.DemoInfo
		has   []string
		not   []string
	}{
		"with people":  {false, nil, []string{"POST /graphql", "What works"}, []string{"First run", "Demonstration"}},
		"of a new one": {true, nil, []string{"First run", "/auth/setup"}, []string{"Demonstration"}},
		"of a demonstration": {
			false, &httpd.DemoInfo{Clock: clock.Fixed(time.Date(2022, 11, 15, 8, 30, 0, 0, clock.Zone)), Password: "mat-khau-chung", SignIns: []httpd.DemoSignIn{{"sgddt", "Người <b>", "Sở Giáo dục và Đào tạo"}}},
			[]string{"15/11/2022 08:30", "mat-khau-chung", "<code>sgddt</code>", "Người &lt;b&gt;", "Demonstration"}, []string{"First run", "<b>"},
		},
	} {
		h := open(t, func(d *httpd.Deps) { d.Demo = c.demo })
		if c.empty {
			h.do(func(ctx context.Context, tx *txn.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
		}
		r := h.send(ask{method: "GET", path: "/"})
		page := text(r)
		for _, s := range c.has {
			if !strings.Contains(page, s) {
				t.Errorf("%s: no %q", name, s)
			}
		}
		for _, s := range append(c.not, "<script", "style=", "http://www", "//cdn", "onload") {
			if strings.Contains(page, s) {
				t.Errorf("%s: has %q", name, s)
			}
		}
		if css := h.send(ask{method: "GET", path: "/landing.css"}); css.StatusCode != http.StatusOK || !strings.HasPrefix(css.Header.Get("Content-Type"), "text/css") {
			t.Errorf("%s: style %d %s", name, css.StatusCode, css.Header.Get("Content-Type"))
		}
	}
}

func TestTheWebApp(t *testing.T) {
	web := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>app")}, "assets/app.js": {Data: []byte("code")}}
	h := open(t, func(d *httpd.Deps) { d.Web = web })
	for path, want := range map[string]struct {
		status int
		body   string
	}{
		"/": {200, "app"}, "/assignments/asg_1": {200, "app"}, "/assets/app.js": {200, "code"}, "/assets": {200, "app"},
		"/assets/old.js": {404, ""}, "/../httpd.go": {307, ""}, "/healthz": {200, "ok"},
	} {
		r := h.send(ask{method: "GET", path: path})
		if body := text(r); r.StatusCode != want.status || !strings.Contains(body, want.body) {
			t.Errorf("%s: %d %s", path, r.StatusCode, body)
		}
	}
}

// TestAStreamOutlivesTheLimits holds a stream open for longer than the server lets a request be
// read or written, on a real connection.
func TestAStreamOutlivesTheLimits(t *testing.T) {
	goOn := make(chan struct{})
	h := open(t, func(d *httpd.Deps) {
		d.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/event-stream")
			_, _ = io.WriteString(w, "event: one\n\n")
			w.(http.Flusher).Flush()
			<-goOn
			if err := r.Context().Err(); err != nil {
				_, _ = io.WriteString(w, "cancelled")
			}
			_, _ = io.WriteString(w, "event: two\n\n")
		})
	})
	s := httptest.NewUnstartedServer(h.door)
	s.Config = httpd.Server("", h.door)
	s.Config.ReadTimeout, s.Config.WriteTimeout = 50*time.Millisecond, 50*time.Millisecond
	s.Start()
	defer s.Close()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", strings.NewReader(query))
	testkit.Must(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	res, err := s.Client().Do(r)
	testkit.Must(t, err)
	first := make([]byte, len("event: one\n\n"))
	_, err = io.ReadFull(res.Body, first)
	testkit.Must(t, err)
	time.Sleep(200 * time.Millisecond)
	close(goOn)
	if rest, err := io.ReadAll(res.Body); string(rest) != "event: two\n\n" || err != nil {
		t.Errorf("then came %q, %v", rest, err)
	}
}

func TestTheServerHasLimits(t *testing.T) {
	s := httpd.Server("127.0.0.1:0", http.NotFoundHandler())
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 || s.MaxHeaderBytes == 0 {
		t.Errorf("a client may take for ever: %+v", s)
	}
}
