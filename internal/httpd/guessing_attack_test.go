package httpd_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/txn"
)

func TestGuessingThroughTheDoor(t *testing.T) {
	t.Run("A7 a made-up address each time does not make a new peer", byAddresses)
	t.Run("A7 a proxy tells who asks, and the client cannot", throughAProxy)
	t.Run("A8 an unknown name is told what a wrong password is", sameWords)
}

func byAddresses(t *testing.T) {
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
}

func sameWords(t *testing.T) {
	h := open(t)
	h.do(func(ctx context.Context, tx *txn.Tx) error {
		return tx.User.Update().Where(user.Username("snv")).SetDisabledAt(tx.Now).Exec(ctx)
	})
	told := func(name, password string) string {
		r := h.send(ask{path: "/auth/sign-in", body: signInBody(name, password)})
		body, id := text(r), r.Header.Get("X-Request-ID")
		r.Header.Del("X-Request-ID")
		return fmt.Sprint(r.StatusCode, r.Header, strings.ReplaceAll(body, id, "ID"))
	}
	unknown := told("nobody", "wrong password")
	for what, got := range map[string]string{"a wrong password": told("stp", "wrong password"), "a closed account": told("snv", right), "a closed account, wrongly": told("snv", "wrong password")} {
		if got != unknown {
			t.Errorf("%s is told %s, an unknown name %s", what, got, unknown)
		}
	}
}

func throughAProxy(t *testing.T) {
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

func setupBody(user, password string) string {
	b, _ := json.Marshal(auth.SetupInput{UnitCode: "tinh-x", UnitName: "Tỉnh X", Username: user, FullName: "Người quản trị", Password: password})
	return string(b)
}

func TestTheFirstRun(t *testing.T) {
	t.Run("A18 of many at once one wins, and then there is none", oneFirstRun)
	t.Run("A15 and A18 a page of another name that points to this machine sets nothing up", noFirstRunByName)
}

func oneFirstRun(t *testing.T) {
	h := open(t)
	h.do(func(ctx context.Context, tx *txn.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
	if r := h.send(ask{method: "GET", path: "/auth/setup"}); r.StatusCode != http.StatusOK {
		t.Fatalf("GET: %d", r.StatusCode)
	}
	body := setupBody
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
	for i := range 50 {
		wg.Go(func() {
			r := h.send(ask{path: "/auth/setup", body: body(fmt.Sprintf("quantri-%d", i), right)})
			for r.StatusCode == http.StatusTooManyRequests { // the queue of the hashes is full
				time.Sleep(10 * time.Millisecond)
				r = h.send(ask{path: "/auth/setup", body: body(fmt.Sprintf("quantri-%d", i), right)})
			}
			mu.Lock()
			statuses[r.StatusCode]++
			mu.Unlock()
		})
	}
	wg.Wait()
	if statuses[201] != 1 || statuses[404] != 49 {
		t.Errorf("%v", statuses)
	}
	if r := h.send(ask{method: "GET", path: "/auth/setup"}); r.StatusCode != http.StatusNotFound {
		t.Errorf("afterwards GET: %d", r.StatusCode)
	}
}

// noFirstRunByName is DNS rebinding: the browser of whoever installs the server opens a page of
// evil.example, whose name then points to 127.0.0.1. To the browser it is one origin.
func noFirstRunByName(t *testing.T) {
	for _, c := range []struct {
		host, public string
		want         int
	}{
		{"evil.example:8080", "", 403}, {"evil.example", "https://phobien.example.vn", 403}, {"127.0.0.1.evil.example:8080", "", 403},
		{"localhost.evil.example", "", 403}, {"evil.example:8080@127.0.0.1", "", 403}, {"phobien.example.vn.evil.example", "https://phobien.example.vn", 403},
		{"phobien.example.vn", "", 403},
		{"127.0.0.1:8080", "", 201}, {"[::1]:8080", "", 201}, {"localhost:8080", "", 201}, {"phobien.example.vn", "https://phobien.example.vn", 201}, {"PhoBien.example.vn:443", "https://phobien.example.vn", 201},
	} {
		h := open(t, func(d *httpd.Deps) { d.PublicURL = c.public })
		h.do(func(ctx context.Context, tx *txn.Tx) error { _, err := tx.Membership.Delete().Exec(ctx); return err })
		origin := "http://" + c.host
		if c.public != "" && c.want == 201 {
			origin = c.public
		}
		r := h.send(ask{path: "/auth/setup", body: setupBody("quantri", right), host: c.host, header: []string{"Sec-Fetch-Site", "same-origin", "Origin", origin}})
		if r.StatusCode != c.want {
			t.Errorf("set up as %q of a server at %q: %d %s", c.host, c.public, r.StatusCode, text(r))
		}
	}
}
