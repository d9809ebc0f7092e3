// Package fault is the one error type of Lan Tỏa: a stable code, a text in Vietnamese and
// English that the user can act on, and the place it is about. It may not import anything of
// the project, log, or know HTTP and GraphQL: their mappings live in internal/httpd and
// graph/errors.go. An error of any other type tells a user nothing.
package fault

import (
	"errors"
	"fmt"
	"strings"
)

// Code is the stable, public name of a class of faults (GraphQL extensions.code).
type Code string

// The codes. What is not listed here never reaches a client.
const (
	Unauthenticated  Code = "UNAUTHENTICATED"   // nobody is signed in
	Forbidden        Code = "FORBIDDEN"         // the roles of the acting unit do not allow it
	NotFound         Code = "NOT_FOUND"         // no such row for this viewer; foreign rows look the same
	BadInput         Code = "BAD_INPUT"         // the request or the file is wrong; the place says where
	InvalidReference Code = "INVALID_REFERENCE" // an id in the input names nothing that the viewer may use
	InvalidState     Code = "INVALID_STATE"     // the row is not in a state that allows this step
	Conflict         Code = "CONFLICT"          // somebody else decided or changed it first
	KeyReused        Code = "KEY_REUSED"        // the idempotency key came with another input
	TooCostly        Code = "TOO_COSTLY"        // the request asks for more than one request may
	RateLimited      Code = "RATE_LIMITED"      // too many attempts; retry later
	BadFile          Code = "BAD_FILE"          // the file cannot be read as what it should be
	StorageFull      Code = "STORAGE_FULL"      // the disk or the database is full; nothing was written
	Unavailable      Code = "UNAVAILABLE"       // a part that this needs is down; retry later
	Reconnect        Code = "RECONNECT"         // the stream's schema is served no more; connect again
	Timeout          Code = "TIMEOUT"           // it took longer than a request may
	Internal         Code = "INTERNAL"          // a fault of ours; the log has it under the request id

	// What a programme module, or the rules that its manifest declares, may answer.
	Validation        Code = "VALIDATION"          // a value breaks a rule of the record kind; the place says which
	Unique            Code = "UNIQUE"              // another record has this value already
	RefInUse          Code = "REF_IN_USE"          // other records still refer to it
	ModuleUnavailable Code = "MODULE_UNAVAILABLE"  // the module does not run right now; nothing was written, retry later
	ModuleTimeout     Code = "MODULE_TIMEOUT"      // the module did not answer in time; nothing was written
	ModuleBusy        Code = "MODULE_BUSY"         // too many calls of the module at once; retry later
	ModuleDisabled    Code = "MODULE_DISABLED"     // the module is switched off
	ModuleBadResponse Code = "MODULE_BAD_RESPONSE" // the module answered something that it may not; nothing was written
)

// Text is one message in the two languages of the product, Vietnamese first.
type Text struct {
	VI string `json:"vi"`
	EN string `json:"en"`
}

// Error is a fault that a user can act on.
type Error struct {
	Code  Code
	Text  Text
	Path  []any  // input path (names and indexes) of the value that is wrong, if one is
	Place string // place in a file: "line 12", "cell B7", "word/document.xml"
	// Reason is a module's own code for what is wrong ("FULL"), "" where the server itself says it
	// (GraphQL extensions.reason).
	Reason string
	cause  error
}

// New makes a fault; vi and en are complete sentences.
func New(code Code, vi, en string) *Error {
	return &Error{Code: code, Text: Text{VI: vi, EN: en}}
}

// Newf makes a fault whose two texts take the same arguments in the same order.
func Newf(code Code, vi, en string, args ...any) *Error {
	return New(code, fmt.Sprintf(vi, args...), fmt.Sprintf(en, args...))
}

// At returns a copy that names the input path of the wrong value.
func (e *Error) At(path ...any) *Error {
	c := *e
	c.Path = path
	return &c
}

// At names the input path of the wrong value in err, if that is an Error.
func At(err error, path ...any) error {
	if f, ok := errors.AsType[*Error](err); ok {
		return f.At(path...)
	}
	return err
}

// In returns a copy that names the place in a file.
func (e *Error) In(place string) *Error {
	c := *e
	c.Place = place
	return &c
}

// WithReason returns a copy that carries a module's own code.
func (e *Error) WithReason(reason string) *Error {
	c := *e
	c.Reason = reason
	return &c
}

// Because returns a copy that carries the cause for the log; no client sees it.
func (e *Error) Because(cause error) *Error {
	c := *e
	c.cause = cause
	return &c
}

func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Code))
	if e.Reason != "" {
		b.WriteString(" " + e.Reason)
	}
	b.WriteString(": " + e.Text.EN)
	if e.Place != "" {
		b.WriteString(" (" + e.Place + ")")
	}
	if len(e.Path) > 0 {
		fmt.Fprintf(&b, " at %v", e.Path)
	}
	if e.cause != nil {
		b.WriteString(": " + e.cause.Error())
	}
	return b.String()
}

// Unwrap gives errors.Is and errors.As the cause.
func (e *Error) Unwrap() error { return e.cause }

// Is makes two faults of one code equal to errors.Is when the target has no text.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && t.Text == (Text{})
}

// Of returns the fault in err, or an INTERNAL one that tells nothing and keeps err as its cause.
func Of(err error) *Error {
	if f, ok := errors.AsType[*Error](err); ok {
		return f
	}
	return New(Internal,
		"Hệ thống gặp lỗi. Vui lòng thử lại; nếu vẫn lỗi, báo quản trị viên kèm mã yêu cầu.",
		"Something failed on our side. Try again; if it persists, tell the administrator the request id.").Because(err)
}

// CodeOf returns the code of err, INTERNAL for an error of another type and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	return Of(err).Code
}

// Missing is the one answer about a row that is not there or not the viewer's to see.
func Missing() *Error {
	return New(NotFound, "Không tìm thấy.", "Not found.")
}
