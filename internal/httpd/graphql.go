package httpd

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Sizes of bodies, in bytes.
const (
	maxGraphQL = 1 << 20
	maxForm    = 16 << 10
	firstRead  = 64 << 10 // room made for a body before it comes: its length is only a claim
)

// graphql reads one JSON request of bounded size, finds out who is asking, and hands it on. A
// request without a credential goes on without a viewer; one whose credential proves nothing does
// not.
func (s *server) graphql(w http.ResponseWriter, r *http.Request) {
	body, ok := s.body(w, r, maxGraphQL)
	if !ok {
		return
	}
	if start := bytes.TrimLeft(body, " \t\r\n"); len(start) == 0 || start[0] != '{' {
		s.fail(w, r, fault.New(fault.BadInput, "Mỗi yêu cầu là một đối tượng JSON.", "A request is one JSON object."))
		return
	}
	ctx, err := s.enter(r.Context(), s.credential(r))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if rec, ok := w.(*recorder); ok {
		if v := viewer.From(ctx); v != nil {
			rec.user = v.User.String()
		}
	}
	unit := uuid.Nil
	if v := viewer.From(ctx); v != nil {
		unit = v.Pays()
	}
	if err := s.turns.Take(ctx, unit); err != nil {
		s.fail(w, r, tired(err))
		return
	}
	ctx, done := s.turns.With(ctx, unit) // GraphQL gives it back before it writes, or follows
	defer done()
	if accepts := r.Header.Get("Accept"); strings.Contains(accepts, "text/event-stream") && !strings.Contains(accepts, "json") {
		s.stream(w) // graph answers with one by the same rule
	}
	w.Header().Set("Cache-Control", "no-store")
	r = r.WithContext(ctx)
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	s.GraphQL.ServeHTTP(w, r)
}

// How the requests of one unit share the server, unless Deps say otherwise: some run, some wait.
// Before the unit is known, those of one credential do: looking it up takes two statements.
const (
	waiting   = 64
	patience  = 5 * time.Second
	lookingUp = 2
)

var seed = maphash.MakeSeed()

// enter finds out who is asking. A flood with one credential waits here, or is turned away, before
// it has cost a statement.
func (s *server) enter(ctx context.Context, c auth.Credential) (context.Context, error) {
	var shown uuid.UUID
	binary.NativeEndian.PutUint64(shown[:], maphash.Comparable(seed, c))
	if err := s.credentials.Take(ctx, shown); err != nil {
		return ctx, tired(err)
	}
	defer s.credentials.Done(shown, 0)
	ctx, err := s.Auth.Enter(ctx, c)
	if err == nil {
		err = due(viewer.From(ctx))
	}
	return ctx, err
}

// tired is the answer to a request whose turn did not come.
func tired(err error) error {
	if errors.Is(err, &fault.Error{Code: fault.RateLimited}) {
		return fault.Of(err).Because(auth.Retry(time.Second))
	}
	return fault.New(fault.Timeout, "Yêu cầu đã bị hủy hoặc quá thời gian.", "The request was cancelled or took too long.").Because(err)
}

// stream lifts the time limits of the connection: a stream ends when its credential does, when
// the client leaves, or when the server stops.
func (s *server) stream(w http.ResponseWriter) {
	c := http.NewResponseController(w)
	if err := errors.Join(c.SetReadDeadline(time.Time{}), c.SetWriteDeadline(time.Time{})); err != nil && !errors.Is(err, http.ErrNotSupported) {
		s.Log.Warn("lift the time limit of a stream", "error", err)
	}
	w.Header().Set("X-Accel-Buffering", "no") // proxies of nginx's kind would hold events back
}

// body reads a JSON body: another type is 415, a longer one 413, bad text 400.
func (s *server) body(w http.ResponseWriter, r *http.Request, most int64) ([]byte, bool) {
	kind, more, err := r.Header.Get("Content-Type"), map[string]string(nil), error(nil)
	if kind != "application/json" {
		kind, more, err = mime.ParseMediaType(kind)
	}
	if charset := strings.ToLower(more["charset"]); err != nil || kind != "application/json" || charset != "" && charset != "utf-8" {
		s.refuse(w, r, http.StatusUnsupportedMediaType, fault.New(fault.BadInput,
			"Nội dung phải là application/json (UTF-8).", "The content must be application/json (UTF-8)."))
		return nil, false
	}
	if r.Header.Get("Content-Encoding") != "" {
		s.refuse(w, r, http.StatusUnsupportedMediaType, fault.New(fault.BadInput,
			"Không nhận nội dung nén.", "Compressed requests are not taken."))
		return nil, false
	}
	var long *http.MaxBytesError
	var read bytes.Buffer
	err = error(&http.MaxBytesError{Limit: most}) // known before the first byte
	if r.ContentLength <= most {
		read.Grow(int(min(max(r.ContentLength, 0)+bytes.MinRead, firstRead)))
		_, err = read.ReadFrom(http.MaxBytesReader(w, r.Body, most))
	}
	text := read.Bytes()
	switch {
	case errors.As(err, &long):
		w.Header().Set("Connection", "close") // what else it sends is not read
		s.refuse(w, r, http.StatusRequestEntityTooLarge, fault.Newf(fault.BadInput,
			"Nội dung dài quá %d byte.", "The content is longer than %d bytes.", most))
	case err != nil:
		s.refuse(w, r, http.StatusRequestTimeout, fault.New(fault.Timeout, "Không nhận được hết nội dung yêu cầu.", "The request did not arrive in full."))
	case !utf8.Valid(text):
		s.fail(w, r, fault.New(fault.BadInput, "Nội dung không phải UTF-8.", "The content is not UTF-8."))
	default:
		return text, true
	}
	return nil, false
}

// credential is what the request shows: a bearer token goes before the cookie.
func (s *server) credential(r *http.Request) auth.Credential {
	c := auth.Credential{Unit: r.Header.Get("Lantoa-Unit"), View: r.Header.Get("Lantoa-View")}
	if token, ok := bearer(r); ok {
		c.Bearer = token
	} else {
		c.Session = s.cookie(r)
	}
	return c
}

// noToken is the token of a header that shows none.
const noToken = "-"

// bearer is the token of an Authorization header. Another scheme (Basic) is a token too, one that
// proves nothing: it must not fall back to the cookie.
func bearer(r *http.Request) (token string, ok bool) {
	h := r.Header.Get("Authorization")
	if h == "" {
		return "", false
	}
	scheme, token, _ := strings.Cut(h, " ")
	if !strings.EqualFold(scheme, "Bearer") || strings.TrimSpace(token) == "" {
		return noToken, true
	}
	return strings.TrimSpace(token), true
}
