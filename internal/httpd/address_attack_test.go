package httpd_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestWhatTheClientCallsUsIsNotRepeated(t *testing.T) {
	for name, header := range map[string][]string{
		"A15 another Host":                  nil,
		"A15 X-Forwarded-Host":              {"X-Forwarded-Host", "evil.example"},
		"A15 X-Forwarded-Host and -Proto":   {"X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https"},
		"A15 Forwarded":                     {"Forwarded", "host=evil.example;proto=https"},
		"A15 X-Host and X-Forwarded-Server": {"X-Host", "evil.example", "X-Forwarded-Server", "evil.example"},
		"A15 X-Original-URL":                {"X-Original-URL", "http://evil.example/", "X-Rewrite-URL", "http://evil.example/"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, empty := range []bool{false, true} { // with the first run on the page, and without
				h := open(t, func(d *httpd.Deps) { d.PublicURL = "https://phobien.example.vn" })
				if empty {
					h.do(func(ctx context.Context, tx *txn.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
				}
				for _, a := range []ask{{method: "GET", path: "/"}, {method: "GET", path: "/nowhere"}, {path: "/auth/sign-in", body: signInBody("stp", "wrong password")}, {method: "GET", path: "/auth/setup"}, {path: "/graphql", body: "x"}} {
					a.host, a.header = "evil.example", header
					r := h.send(a)
					body := text(r)
					if strings.Contains(body, "evil") {
						t.Errorf("%s repeats it: %s", a.path, body)
					}
					for k, v := range r.Header {
						if strings.Contains(strings.Join(v, " "), "evil") {
							t.Errorf("%s repeats it in %s: %s", a.path, k, v)
						}
					}
					if a.path == "/" && !strings.Contains(body, "https://phobien.example.vn/") {
						t.Error("the page does not say the configured address")
					}
				}
			}
		})
	}
	t.Run("A15 without a configured address the page says the server's own, or what was typed, as text and for no cache", func(t *testing.T) {
		h := open(t)
		r := h.send(ask{method: "GET", path: "/", host: `x"><script>alert(1)</script>`})
		if body := text(r); strings.Contains(body, "<script") || r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("Cache-Control %q: %s", r.Header.Get("Cache-Control"), body)
		}
	})
	t.Run("A15 a host does not make a cookie secure, and no forwarded word does", func(t *testing.T) {
		h := open(t)
		r := h.send(ask{path: "/auth/sign-in", body: signInBody("stp", right), peer: "192.0.2.1", header: []string{"X-Forwarded-Proto", "https", "Forwarded", "proto=https;for=127.0.0.1", "X-Forwarded-For", "127.0.0.1"}})
		if r.StatusCode != http.StatusForbidden {
			t.Errorf("a password is taken over a plain network: %d", r.StatusCode)
		}
	})
}

// FuzzRedirects: no address leads away from this host, with a web app and without one. There is no
// next= to follow; what redirects is the router, which cleans paths.
func FuzzRedirects(f *testing.F) {
	for _, s := range []string{
		"/", "//evil.example", "//evil.example/..", "/\\evil.example", "/%5cevil.example", "/%2f%2fevil.example", "///evil.example/%2e%2e", "/.//evil.example", "/auth/sign-in/../..//evil.example",
		"/?next=https://evil.example", "/auth/sign-in?next=//evil.example", "/auth/sign-out?next=javascript:alert(1)&redirect=//evil.example&return_to=/\\evil.example",
		"/graphql/", "/graphql//", "/assets", "/assets/", "/assets//app.js/", "/assets/app.js/", "/assets/../index.html", "/index.html", "//index.html", "/x/..//evil.example/index.html", "/%0d%0aLocation:%20https://evil.example", "/\x00", "*", "/a/./b", "/%2e%2e//evil.example/%2e%2e/",
	} {
		f.Add(s)
	}
	web := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>app")}, "assets/app.js": {Data: []byte("code")}}
	houses := []*house{open(f), open(f, func(d *httpd.Deps) { d.Web = web })}
	f.Fuzz(func(t *testing.T, target string) {
		u, err := url.ParseRequestURI(target)
		if err != nil || u.Host != "" || u.Scheme != "" {
			return // no server is asked so, but for a proxy
		}
		for _, h := range houses {
			r := h.at(u)
			to := r.Header.Get("Location")
			if to == "" {
				continue
			}
			base := &url.URL{Scheme: "https", Host: "phobien.example.vn", Path: "/", RawPath: ""}
			asked := base.ResolveReference(u)
			if rel, err := asked.Parse(strings.ReplaceAll(to, "\\", "/")); err != nil || rel.Host != base.Host || rel.Scheme != base.Scheme || strings.HasPrefix(to, "//") {
				t.Errorf("A16 %q leads to %q", target, to)
			}
			if r.StatusCode >= 300 && r.StatusCode < 400 && len(r.Cookies()) > 0 {
				t.Errorf("A16 %q sets a cookie on the way", target)
			}
		}
	})
}
