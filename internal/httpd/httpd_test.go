package httpd_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/httpd"
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
	method, path, body, peer, host string
	tls                            bool
	header                         []string
	cookies                        []*http.Cookie
}

func (h *house) send(a ask) *http.Response {
	h.t.Helper()
	if a.method == "" {
		a.method = http.MethodPost
	}
	r := httptest.NewRequest(a.method, a.path, strings.NewReader(a.body))
	r.RemoteAddr, r.Host = "127.0.0.1:40000", "127.0.0.1:8080"
	if a.host != "" {
		r.Host = a.host
	}
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

// at is a GET of an address as it is, with nothing cleaned on the way.
func (h *house) at(u *url.URL) *http.Response {
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.RemoteAddr, r.URL, r.RequestURI = "127.0.0.1:40000", u, u.RequestURI()
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
