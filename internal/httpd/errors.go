package httpd

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
)

// statuses is the one mapping of fault codes to HTTP, for what is refused before GraphQL answers.
var statuses = map[fault.Code]int{
	fault.Unauthenticated:  http.StatusUnauthorized,
	fault.Forbidden:        http.StatusForbidden,
	fault.NotFound:         http.StatusNotFound,
	fault.BadInput:         http.StatusBadRequest,
	fault.InvalidReference: http.StatusBadRequest,
	fault.BadFile:          http.StatusBadRequest,
	fault.TooCostly:        http.StatusBadRequest,
	fault.InvalidState:     http.StatusConflict,
	fault.Conflict:         http.StatusConflict,
	fault.KeyReused:        http.StatusConflict,
	fault.RateLimited:      http.StatusTooManyRequests,
	fault.StorageFull:      http.StatusInsufficientStorage,
	fault.Unavailable:      http.StatusServiceUnavailable,
	fault.Timeout:          http.StatusGatewayTimeout,
	fault.Reconnect:        http.StatusServiceUnavailable,
	fault.Internal:         http.StatusInternalServerError,

	fault.Validation:        http.StatusBadRequest,
	fault.Unique:            http.StatusConflict,
	fault.RefInUse:          http.StatusConflict,
	fault.ModuleUnavailable: http.StatusServiceUnavailable,
	fault.ModuleTimeout:     http.StatusGatewayTimeout,
	fault.ModuleBusy:        http.StatusServiceUnavailable,
	fault.ModuleDisabled:    http.StatusServiceUnavailable,
	fault.ModuleBadResponse: http.StatusBadGateway,
}

// refusal is the shape of a GraphQL response with errors, so that clients read one shape.
type refusal struct {
	Errors []refused `json:"errors"`
}

type refused struct {
	Message    string     `json:"message"`
	Extensions extensions `json:"extensions"`
}

type extensions struct {
	Code      fault.Code `json:"code"`
	MessageEN string     `json:"messageEn"`
	Path      []any      `json:"inputPath,omitempty"`
	Reason    string     `json:"reason,omitempty"`
	RequestID string     `json:"requestId,omitempty"`
}

// fail answers an error with the status of its fault, and logs what is ours.
func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	f := fault.Of(err)
	status, ok := statuses[f.Code]
	if !ok {
		status = http.StatusInternalServerError
	}
	if status >= http.StatusInternalServerError && !errors.Is(err, context.Canceled) {
		s.Log.ErrorContext(r.Context(), "a request failed", "error", err, "request_id", RequestID(r.Context()))
	}
	if wait, ok := errors.AsType[auth.Retry](err); ok {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(time.Duration(wait).Seconds()))))
	} else if status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "2")
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Bearer realm="lantoa"`)
	}
	s.refuse(w, r, status, f)
}

// refuse answers a fault with a status of its own.
func (s *server) refuse(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	answer(w, status, refusal{Errors: []refused{{
		Message:    f.Text.VI,
		Extensions: extensions{Code: f.Code, MessageEN: f.Text.EN, Path: f.Path, Reason: f.Reason, RequestID: RequestID(r.Context())},
	}}})
}

// answer writes JSON that no cache keeps.
func answer(w http.ResponseWriter, status int, v any) {
	text, err := json.Marshal(v)
	if err != nil { // only our own structs come here
		status, text = http.StatusInternalServerError, []byte(`{"errors":[{"message":"","extensions":{"code":"INTERNAL"}}]}`)
	}
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(text, '\n')) // who has left does not read it
}
