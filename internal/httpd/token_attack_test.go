package httpd_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestATokenIsTakenInOnePlace is every route × every form in which a token may be shown: it proves
// something in the Authorization header of /graphql, and nowhere else.
func TestATokenIsTakenInOnePlace(t *testing.T) {
	h := open(t, func(d *httpd.Deps) { d.Metrics = prometheus.NewRegistry() })
	token, _, err := h.auth.CreateToken(t.Context(), auth.TokenInput{User: h.Users["stp"], Unit: h.Units["stp"], Scopes: []string{"read"}, Expires: clock.At(h.Clock.Now().Add(time.Hour))})
	testkit.Must(t, err)
	cookie := func(name string) ask { return ask{cookies: []*http.Cookie{{Name: name, Value: token}}} }
	header := func(more ...string) ask { return ask{header: more} }
	forms := map[string]struct {
		ask
		status int // of /graphql
		sees   bool
	}{
		"A12 in the header":                  {header("Authorization", "Bearer "+token), 200, true},
		"A12 in the header, in lower case":   {header("Authorization", "bearer "+token), 200, true},
		"A12 in the header, for a stream":    {header("Authorization", "Bearer "+token, "Accept", "text/event-stream"), 200, true},
		"A12 for another unit":               {header("Authorization", "Bearer "+token, "Lantoa-Unit", "snv"), 403, false},
		"A12 as Basic":                       {header("Authorization", "Basic "+token), 401, false},
		"A12 as Digest":                      {header("Authorization", "Digest "+token), 401, false},
		"A12 without a scheme":               {header("Authorization", token), 401, false},
		"A12 with a word behind it":          {header("Authorization", "Bearer "+token+" x"), 401, false},
		"A12 cut short":                      {header("Authorization", "Bearer "+token[:len(token)-1]), 401, false},
		"A12 in another case":                {header("Authorization", "Bearer "+strings.ToUpper(token)), 401, false},
		"A12 in the session's cookie":        {cookie("lantoa"), 401, false},
		"A12 in a cookie of its own":         {cookie("access_token"), 200, false},
		"A12 in the address: nobody":         {ask{path: "?access_token=" + token + "&token=" + token}, 200, false},
		"A12 in a header of its own: nobody": {header("X-Api-Key", token, "Proxy-Authorization", "Bearer "+token), 200, false},
	}
	for name, c := range forms {
		t.Run(name, func(t *testing.T) {
			a := c.ask
			a.path, a.body = "/graphql"+c.path, query
			r := h.send(a)
			body := text(r)
			if r.StatusCode != c.status || strings.Contains(body, `"unit":"stp"`) != c.sees || c.sees && !strings.Contains(body, `"scopes":["read"]`) {
				t.Errorf("/graphql: %d %s", r.StatusCode, body)
			}
			for path, want := range map[string]int{"/auth/sign-out?everywhere=1": 401, "/auth/sign-in": 400, "/auth/setup": 404, "/nowhere": 404} {
				a := c.ask
				a.path, a.body = path, "{"
				if c.path != "" {
					a.path = strings.TrimSuffix(path, "?everywhere=1") + c.path + "&everywhere=1"
				}
				if r := h.send(a); r.StatusCode != want {
					t.Errorf("%s: %d, want %d", path, r.StatusCode, want)
				}
			}
			a.method, a.path, a.peer = "GET", "/metrics"+c.path, "192.0.2.1"
			if r := h.send(a); r.StatusCode != http.StatusNotFound {
				t.Errorf("/metrics from another machine: %d", r.StatusCode)
			}
		})
	}
	if strings.Contains(h.log.String(), token) {
		t.Error("the log has the token")
	}
	if list, err := h.auth.Tokens(t.Context(), h.Users["stp"]); err != nil || len(list) != 1 || !list[0].RevokedAt.IsZero() {
		t.Errorf("the token is %+v, %v", list, err)
	}
}
