package httpd

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
)

type requestKey struct{}

// RequestID is the id of the request of ctx, "" outside of one. Answers and logs carry it.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

// policyHeader lets the page load what this server serves and nothing else.
const policyHeader = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

// always are the headers of every answer, in the form in which net/http keeps them.
var always = http.Header{
	"X-Content-Type-Options":     {"nosniff"},
	"X-Frame-Options":            {"DENY"},
	"Referrer-Policy":            {"same-origin"},
	"Cross-Origin-Opener-Policy": {"same-origin"},
	"Content-Security-Policy":    {policyHeader},
}

// outside stands before every route: it names the request, sets the headers, refuses what another
// site sends, compresses, and writes the log.
func (s *server) outside(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now() //nolint:forbidigo // how long it took
		id := rand.Text()
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, id))
		h := w.Header()
		h.Set("X-Request-ID", id)
		maps.Copy(h, always)
		if s.secure(r) {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		rec := &recorder{ResponseWriter: w, squeeze: takesGzip(r)}
		defer func() {
			if p := recover(); p != nil {
				s.caught(rec, r, p)
			}
			rec.end()
			s.log(r, rec, time.Since(start)) //nolint:forbidigo // how long it took
		}()
		if err := s.foreign(r); err != nil {
			s.fail(rec, r, err)
			return
		}
		next.ServeHTTP(rec, r)
	})
}

// foreign refuses what a page of another site makes a browser send. A question to GraphQL with a
// bearer token is none: no browser adds one by itself, and the cookie beside it is not looked at.
// The routes of the session look at the cookie, whatever stands in the header.
func (s *server) foreign(r *http.Request) error {
	if token, ok := bearer(r); ok && token != noToken && r.URL.Path == graphqlPath {
		return nil
	}
	if err := s.cross.Check(r); err != nil {
		return fault.New(fault.Forbidden, "Yêu cầu đến từ một trang khác nên bị từ chối.", "The request comes from another site and is refused.").Because(err)
	}
	return nil
}

func (s *server) caught(rec *recorder, r *http.Request, p any) {
	if p == http.ErrAbortHandler { //nolint:errorlint,err113 // recover gives the value itself
		panic(p)
	}
	s.Log.ErrorContext(r.Context(), "a handler panicked", "panic", fmt.Sprint(p), "stack", string(debug.Stack()), "request_id", RequestID(r.Context()))
	if !rec.begun {
		s.refuse(rec, r, http.StatusInternalServerError, fault.Of(fmt.Errorf("panic: %v", p)))
	}
}

// log says who asked for which route and what came of it; no query, no header, no body: those
// hold secrets.
func (s *server) log(r *http.Request, rec *recorder, took time.Duration) {
	status := rec.code()
	route := r.Pattern
	if route == "" {
		route = "none"
	}
	if s.seen != nil {
		s.seen.WithLabelValues(route, strconv.Itoa(status/100)+"xx").Observe(took.Seconds())
	}
	if !s.Log.Enabled(r.Context(), slog.LevelInfo) {
		return
	}
	s.Log.InfoContext(r.Context(), "request", "method", r.Method, "path", r.URL.Path, "status", status, "bytes", rec.bytes,
		"ms", took.Milliseconds(), "peer", s.peer(r).String(), "user", rec.user, "request_id", RequestID(r.Context()))
}
