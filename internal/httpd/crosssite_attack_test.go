package httpd_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/testkit"
)

// sender is what browsers send beside a request, and whether another site's page made it.
type sender struct {
	name    string
	header  []string
	foreign bool
}

var senders = []sender{
	{"our page", []string{"Sec-Fetch-Site", "same-origin", "Origin", "https://phobien.example.vn"}, false},
	{"our page, an old browser", []string{"Origin", "https://phobien.example.vn"}, false},
	{"typed by the user", []string{"Sec-Fetch-Site", "none"}, false},
	{"a program", nil, false},
	{"another site", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, true},
	{"another site without an origin", []string{"Sec-Fetch-Site", "cross-site"}, true},
	{"another site that claims our host", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example", "X-Forwarded-Host", "evil.example"}, true},
	{"a neighbour of our domain", []string{"Sec-Fetch-Site", "same-site", "Origin", "https://blog.example.vn"}, true},
	{"another port", []string{"Sec-Fetch-Site", "same-site", "Origin", "https://phobien.example.vn:8443"}, true},
	{"our host over http", []string{"Sec-Fetch-Site", "cross-site", "Origin", "http://phobien.example.vn"}, true},
	{"a sandboxed frame", []string{"Sec-Fetch-Site", "cross-site", "Origin", "null"}, true},
	{"an old browser, origin null", []string{"Origin", "null"}, true},
	{"an old browser, another site", []string{"Origin", "https://evil.example"}, true},
	{"a name that ends like ours", []string{"Origin", "https://phobien.example.vn.evil.example"}, true},
	{"a word that no browser sends", []string{"Sec-Fetch-Site", "trusted", "Origin", "https://evil.example"}, true},
}

var contentTypes = []string{"application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""}

// public is a door at a public address, and a signed-in browser.
func public(t *testing.T) (*house, *http.Cookie) {
	h := open(t, func(d *httpd.Deps) { d.PublicURL = "https://phobien.example.vn" })
	return h, h.signIn("stp")
}

func TestAnotherSiteChangesNothing(t *testing.T) {
	rows := 0
	t.Run("A5 the matrix of senders, content types and methods", func(t *testing.T) {
		h, cookie := public(t)
		for _, s := range senders {
			for _, kind := range contentTypes {
				for _, method := range []string{"POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"} {
					rows++
					safe := method == "GET" || method == "HEAD" || method == "OPTIONS"
					want := http.StatusOK
					switch {
					case s.foreign && !safe:
						want = http.StatusForbidden
					case method != "POST":
						want = http.StatusMethodNotAllowed
					case kind != "application/json":
						want = http.StatusUnsupportedMediaType
					}
					before := h.asked
					r := h.send(ask{method: method, path: "/graphql?query=mutation{x}", body: query, cookies: []*http.Cookie{cookie}, header: append([]string{"Content-Type", kind}, s.header...)})
					if r.StatusCode != want || (h.asked > before) != (want == http.StatusOK) {
						t.Errorf("%s, %s with %q: %d, want %d", s.name, method, kind, r.StatusCode, want)
					}
					for name := range r.Header {
						if strings.HasPrefix(name, "Access-Control-") {
							t.Errorf("%s, %s: other sites may read or ask: %s", s.name, method, name)
						}
					}
				}
			}
		}
	})
	for name, a := range map[string]ask{
		"A5 nobody is signed in as somebody else":        {path: "/auth/sign-in", body: signInBody("snv", right)},
		"A5 nobody is signed out":                        {path: "/auth/sign-out"},
		"A5 nobody is signed out everywhere":             {path: "/auth/sign-out?everywhere"},
		"A5 nobody is signed out beside a bearer token":  {path: "/auth/sign-out", header: []string{"Authorization", "Bearer lt_x"}},
		"A5 nobody is signed out beside a Basic header":  {path: "/auth/sign-out?everywhere", header: []string{"Authorization", "Basic eDp5"}},
		"A5 nobody is signed in beside a bearer token":   {path: "/auth/sign-in", body: signInBody("snv", right), header: []string{"Authorization", "Bearer lt_x"}},
		"A5 nothing is set up beside a bearer token":     {path: "/auth/setup", body: "{}", header: []string{"Authorization", "Bearer lt_x"}},
		"A5 GraphQL is not asked beside a Basic header":  {path: "/graphql", body: query, header: []string{"Authorization", "Basic eDp5"}},
		"A5 GraphQL is not asked beside an empty bearer": {path: "/graphql", body: query, header: []string{"Authorization", "Bearer "}},
	} {
		t.Run(name, func(t *testing.T) {
			h, cookie := public(t)
			for _, s := range senders {
				rows++
				if !s.foreign {
					continue
				}
				mine := a
				mine.cookies, mine.header = []*http.Cookie{cookie}, append(append([]string{}, a.header...), s.header...)
				r := h.send(mine)
				if r.StatusCode != http.StatusForbidden || len(r.Cookies()) != 0 {
					t.Errorf("%s: %d, cookies %v", s.name, r.StatusCode, r.Cookies())
				}
				if h.asked > 0 {
					t.Fatalf("%s: reached GraphQL", s.name)
				}
			}
			if h.send(ask{path: "/graphql", body: query, tls: true, cookies: []*http.Cookie{cookie}}).StatusCode != http.StatusOK {
				t.Error("the session has ended")
			}
		})
	}
	t.Run("A5 a program's bearer token is no browser's, and the cookie beside it is not looked at", func(t *testing.T) {
		h, cookie := public(t)
		token, _, err := h.auth.CreateToken(t.Context(), auth.TokenInput{User: h.Users["snv"], Unit: h.Units["snv"], Expires: clock.At(h.Clock.Now().Add(time.Hour))})
		testkit.Must(t, err)
		for _, s := range senders {
			rows++
			r := h.send(ask{path: "/graphql", body: query, cookies: []*http.Cookie{cookie}, header: append([]string{"Authorization", "Bearer " + token}, s.header...)})
			if got := text(r); r.StatusCode != http.StatusOK || !strings.Contains(got, `"unit":"snv"`) {
				t.Errorf("%s: %d %s", s.name, r.StatusCode, got)
			}
		}
	})
	t.Run("A6 no stream opens for another site", func(t *testing.T) {
		h, cookie := public(t)
		for _, s := range senders {
			for _, method := range []string{"POST", "GET"} {
				rows++
				want := http.StatusOK
				switch {
				case method == "GET":
					want = http.StatusMethodNotAllowed
				case s.foreign:
					want = http.StatusForbidden
				}
				before := h.asked
				r := h.send(ask{method: method, path: "/graphql", body: query, cookies: []*http.Cookie{cookie}, header: append([]string{"Accept", "text/event-stream"}, s.header...)})
				if r.StatusCode != want || (h.asked > before) != (want == http.StatusOK) {
					t.Errorf("%s, a stream by %s: %d, want %d", s.name, method, r.StatusCode, want)
				}
			}
		}
	})
	t.Run("A6 no WebSocket opens for anybody", func(t *testing.T) {
		h, cookie := public(t)
		for _, s := range senders {
			rows++
			r := h.send(ask{method: "GET", path: "/graphql", cookies: []*http.Cookie{cookie}, header: append([]string{
				"Connection", "Upgrade", "Upgrade", "websocket", "Sec-WebSocket-Version", "13", "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol", "graphql-transport-ws"}, s.header...)})
			if r.StatusCode != http.StatusMethodNotAllowed || h.asked > 0 {
				t.Errorf("%s: %d", s.name, r.StatusCode)
			}
		}
	})
	testkit.Figure(t, "Sign-in", "rows of the matrix of other sites: senders × content types × methods × routes", rows, ">= 40")
}
