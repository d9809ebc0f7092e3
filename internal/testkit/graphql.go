package testkit

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
)

// Ask posts a document to a GraphQL handler as the viewer of ctx and returns the body as it came.
func Ask(t testing.TB, h http.Handler, ctx context.Context, doc string, vars map[string]any) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": doc, "variables": vars})
	Must(t, err)
	return AskRaw(h, ctx, body)
}

// AskRaw posts a body that need not be JSON.
func AskRaw(h http.Handler, ctx context.Context, body []byte) string {
	req := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	req.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, req)
	return rec.Body.String()
}

// Answer is what a client makes of a response.
type Answer struct {
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code      string
			InputPath []any
		}
	}
}

// Read parses a body of Ask.
func Read(t testing.TB, body string) Answer {
	t.Helper()
	var a Answer
	if err := json.Unmarshal([]byte(body), &a); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	return a
}

// Code is the code of the first error, "" if there is none.
func (a Answer) Code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}
