package httpd_test

import (
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

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
		"JSON of the first packets":    {"application/json", long[:8000], "gzip", false},
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
		if told := c.accept == "gzip" && c.kind == "application/json"; told && r.ContentLength != int64(len(c.body)) {
			t.Errorf("%s: the length is told as %d", name, r.ContentLength)
		}
		if got, err := io.ReadAll(body); string(got) != c.body || err != nil || r.StatusCode != http.StatusAccepted {
			t.Errorf("%s: %d bytes, status %d, %v", name, len(got), r.StatusCode, err)
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

// TestThePagesBesideTheApp: every address under /cuoc-thi is the public's page, which may run and
// draw nothing that no file of the server holds; GraphiQL is under the app's policy.
func TestThePagesBesideTheApp(t *testing.T) {
	web := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>app")}, "cuoc-thi/index.html": {Data: []byte("<!doctype html>contest")}, "cuoc-thi/contest.js": {Data: []byte("code")},
		"graphiql/index.html": {Data: []byte("<!doctype html>graphiql")}, "graphiql/graphiql.js": {Data: []byte("code")}}
	h := open(t, func(d *httpd.Deps) { d.Web = web })
	for path, want := range map[string]struct {
		status int
		body   string
		inline bool
	}{
		"/cuoc-thi": {200, "contest", false}, "/cuoc-thi/": {200, "contest", false}, "/cuoc-thi/01a206b0-81f1-734f-b4df-a0179bf85e33/thi": {200, "contest", false},
		"/cuoc-thi/index.html": {200, "contest", false}, "/cuoc-thi/contest.js": {200, "code", false}, "/cuoc-thi/old.js": {404, "", false},
		"/graphiql": {200, "graphiql", true}, "/graphiql/": {200, "graphiql", true}, "/graphiql/graphiql.js": {200, "code", false}, "/graphiql/old.js": {404, "", false},
		"/cuoc-thix": {200, "app", true}, "/tasks/cuoc-thi": {200, "app", true},
	} {
		r := h.send(ask{method: "GET", path: path})
		policy := r.Header.Get("Content-Security-Policy")
		if body := text(r); r.StatusCode != want.status || !strings.Contains(body, want.body) || strings.Contains(policy, "unsafe") != want.inline || !strings.HasPrefix(policy, "default-src 'self'; ") {
			t.Errorf("%s: %d %s, policy %s", path, r.StatusCode, body, policy)
		}
	}
}

// TestTheWebAppIsKept: a browser that has a file gets no body again, and a page of the app may not
// run a script that no file of the server holds.
func TestTheWebAppIsKept(t *testing.T) {
	code := strings.Repeat("let a = 1;\n", 4000)
	web := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>app")}, "assets/app.js": {Data: []byte(code)}, "icon.png": {Data: []byte("\x89PNG\r\n\x1a\n")}}
	h := open(t, func(d *httpd.Deps) { d.Web = web })
	for name, c := range map[string]struct{ path, takes, kind, encoding string }{
		"code":                       {"/assets/app.js", "gzip", "text/javascript; charset=utf-8", "gzip"},
		"code for who refuses it":    {"/assets/app.js", "identity", "text/javascript; charset=utf-8", ""},
		"a picture, as it is":        {"/icon.png", "gzip", "image/png", ""},
		"the page of any address":    {"/tasks/task_1", "identity", "text/html; charset=utf-8", ""},
		"the page by its own name":   {"/index.html", "identity", "text/html; charset=utf-8", ""},
		"a page deep in the address": {"/m/training/Course/new", "identity", "text/html; charset=utf-8", ""},
	} {
		first := h.send(ask{method: "GET", path: c.path, header: []string{"Accept-Encoding", c.takes}})
		body := text(first)
		tag := first.Header.Get("ETag")
		if first.StatusCode != http.StatusOK || first.Header.Get("Content-Type") != c.kind || first.Header.Get("Content-Encoding") != c.encoding || tag == "" || body == "" {
			t.Errorf("%s: %d %v", name, first.StatusCode, first.Header)
		}
		again := h.send(ask{method: "GET", path: c.path, header: []string{"Accept-Encoding", c.takes, "If-None-Match", tag}})
		if again.StatusCode != http.StatusNotModified || text(again) != "" {
			t.Errorf("%s: %d once it is known", name, again.StatusCode)
		}
		policy := first.Header.Get("Content-Security-Policy")
		if styles := strings.Contains(policy, "style-src 'self' 'unsafe-inline'"); styles != strings.HasPrefix(c.kind, "text/html") ||
			strings.Contains(policy, "script-src") || strings.Contains(policy, "unsafe-eval") || !strings.HasPrefix(policy, "default-src 'self'") {
			t.Errorf("%s: the policy is %s", name, policy)
		}
	}
}

// TestCodeOfOneVersionStaysTogether: the page names its code by the version of all of it, which a
// browser keeps for good; a page of another version gets none, so that the two never mix.
func TestCodeOfOneVersionStaysTogether(t *testing.T) {
	served := func(code string) (src, cache, body string, other int) {
		web := fstest.MapFS{"index.html": {Data: []byte(`<script src="/assets/app.js"></script>`)}, "assets/app.js": {Data: []byte(code)}}
		h := open(t, func(d *httpd.Deps) { d.Web = web })
		page := text(h.send(ask{method: "GET", path: "/tasks"}))
		_, src, _ = strings.Cut(page, `src="`)
		src, _, _ = strings.Cut(src, `"`)
		r := h.send(ask{method: "GET", path: src})
		gone := h.send(ask{method: "GET", path: "/v/0123456789abcdef/assets/app.js"})
		return src, r.Header.Get("Cache-Control"), text(r), gone.StatusCode
	}
	src, cache, body, other := served("one")
	if !strings.HasPrefix(src, "/v/") || !strings.HasSuffix(src, "/assets/app.js") || !strings.Contains(cache, "immutable") || body != "one" || other != http.StatusNotFound {
		t.Errorf("%s: %q kept %q, another version: %d", src, body, cache, other)
	}
	if next, _, body, _ := served("two"); next == src || body != "two" {
		t.Errorf("another content stands at %s, too", next)
	}
}

// TestTheSignInPageKnowsWhatToSay: nobody is signed in there, so it tells nothing but these.
func TestTheSignInPageKnowsWhatToSay(t *testing.T) {
	info := &httpd.DemoInfo{Clock: clock.Fixed(time.Date(2022, 11, 15, 8, 30, 0, 0, clock.Zone)), Password: "p", SignIns: []httpd.DemoSignIn{{Username: "stp", FullName: "A", Unit: "Sở"}}}
	for name, c := range map[string]struct {
		demo  *httpd.DemoInfo
		empty bool
		want  []string
		not   string
	}{
		"a province's server":         {nil, false, []string{`"setup":false`, `"demo":null`}, "signIns"},
		"a server at its first start": {nil, true, []string{`"setup":true`}, "signIns"},
		"a demonstration":             {info, false, []string{`"password":"p"`, `"username":"stp"`, `"now":"2022-11-1`}, ""},
	} {
		h := open(t, func(d *httpd.Deps) { d.Demo = c.demo })
		if c.empty {
			h.do(func(ctx context.Context, tx *txn.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
		}
		r := h.send(ask{method: "GET", path: "/auth/start"})
		body := text(r)
		for _, want := range c.want {
			if r.StatusCode != http.StatusOK || !strings.Contains(body, want) {
				t.Errorf("%s: %d %s", name, r.StatusCode, body)
			}
		}
		if c.not != "" && strings.Contains(body, c.not) {
			t.Errorf("%s tells %s", name, body)
		}
	}
}
