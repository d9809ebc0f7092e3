package graph_test

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// TestWhoTakesJSONGetsJSON: clients that name every kind of answer ask queries, too.
func TestWhoTakesJSONGetsJSON(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h, ctx := door(t, w), w.As("stp")
		for accept, want := range map[string]string{
			"": "application/json",
			"application/graphql-response+json, application/json, text/event-stream, multipart/mixed": "application/graphql-response+json",
			"application/json, text/event-stream":                                                     "application/json",
			"text/event-stream":                                                                       "text/event-stream",
			"text/event-stream, multipart/mixed":                                                      "text/event-stream",
		} {
			r := httptest.NewRequestWithContext(ctx, "POST", "/graphql", strings.NewReader(`{"query":"{viewer{today}}"}`))
			r.Header.Set("Content-Type", "application/json")
			r.Header.Set("Accept", accept)
			answer := httptest.NewRecorder()
			h.ServeHTTP(answer, r)
			if got := answer.Header().Get("Content-Type"); got != want {
				t.Errorf("%q is answered with %s, want %s", accept, got, want)
			}
		}
	})
}
