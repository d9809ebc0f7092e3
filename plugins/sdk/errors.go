package sdk

import (
	"context"
	"errors"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Error is something that the user can act on, at a place of the input. Return one from an action
// to end it: nothing is written, and the user reads the text.
type Error struct {
	Code string   // UPPER_SNAKE, stable
	Path []string // names and indexes
	Text Text
}

func (e *Error) Error() string {
	s := e.Code
	if e.Text.EN != "" {
		s += ": " + e.Text.EN
	}
	if len(e.Path) > 0 {
		s += " at " + strings.Join(e.Path, ".")
	}
	return s
}

// Is makes an error equal to one of the errors below by its code.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && t.Text == (Text{})
}

// The errors of the server, for errors.Is.
var (
	ErrNotFound    = &Error{Code: "NOT_FOUND"}   // no such row for this call
	ErrForbidden   = &Error{Code: "FORBIDDEN"}   // the call may not do that
	ErrConflict    = &Error{Code: "CONFLICT"}    // somebody else changed it first
	ErrBadInput    = &Error{Code: "BAD_INPUT"}   // the server does not understand a condition or a change
	ErrTooCostly   = &Error{Code: "TOO_COSTLY"}  // the call asks for more than one call may
	ErrUnavailable = &Error{Code: "UNAVAILABLE"} // the server cannot be reached now
	ErrTimeout     = &Error{Code: "TIMEOUT"}     // the call's time is over
	ErrInternal    = &Error{Code: "INTERNAL"}    // a fault that tells a user nothing; the log has it
)

// Fail is an error with a text, to return from an action; At adds the place.
func Fail(code, vi, en string) *Error { return &Error{Code: code, Text: L(vi, en)} }

// At is the error at a place of the input: "hours", "lines.0.amount".
func (e *Error) At(path string) *Error {
	c := *e
	c.Path = split(path)
	return &c
}

func split(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

// Diags collects what is wrong, so that the user reads all of it at once. One is enough for
// nothing to be written.
type Diags struct{ all []*proto.Diagnostic }

// Error adds a fault at a place of the record or the input: "hours", "lines.0.amount", "" for the
// whole.
func (d *Diags) Error(path, code string, text Text) {
	d.all = append(d.all, &proto.Diagnostic{Code: code, Path: split(path), Text: wireText(text)})
}

// Any tells that something is wrong.
func (d *Diags) Any() bool { return len(d.all) > 0 }

// Add adds err: an Error as it is, any other as INTERNAL, which tells the user nothing.
func (d *Diags) Add(err error) {
	if e, ok := errors.AsType[*Error](err); ok {
		d.all = append(d.all, &proto.Diagnostic{Code: e.Code, Path: e.Path, Text: wireText(e.said())})
		return
	}
	d.all = append(d.all, &proto.Diagnostic{Code: ErrInternal.Code, Text: wireText(said[ErrInternal.Code])})
}

// said is what the user reads where an error brings no text of its own.
var said = map[string]Text{
	"NOT_FOUND":   L("Không tìm thấy, hoặc bạn không có quyền xem.", "Not found, or not yours to see."),
	"FORBIDDEN":   L("Bạn không có quyền làm việc này.", "You may not do this."),
	"CONFLICT":    L("Người khác vừa thay đổi dữ liệu này. Vui lòng thử lại.", "Somebody else has just changed this. Please try again."),
	"BAD_INPUT":   L("Yêu cầu không hợp lệ.", "The request is not valid."),
	"TOO_COSTLY":  L("Yêu cầu quá lớn.", "The request asks for too much."),
	"UNAVAILABLE": L("Tạm thời chưa thực hiện được. Vui lòng thử lại sau.", "Not possible just now. Please try again later."),
	"TIMEOUT":     L("Việc này mất quá nhiều thời gian. Vui lòng thử lại.", "This took too long. Please try again."),
	"INTERNAL":    L("Phân hệ gặp lỗi. Vui lòng thử lại; nếu vẫn lỗi, báo quản trị viên.", "The module failed. Try again; if it persists, tell the administrator."),
}

func (e *Error) said() Text {
	if e.Text != (Text{}) {
		return e.Text
	}
	if t, ok := said[e.Code]; ok {
		return t
	}
	return L(e.Code, e.Code)
}

func wireText(t Text) *proto.Text { return &proto.Text{Vi: t.VI, En: t.EN} }

func fromWire(d *proto.Diagnostic) *Error {
	return &Error{Code: d.GetCode(), Path: d.GetPath(), Text: L(d.GetText().GetVi(), d.GetText().GetEn())}
}

// hostError makes what the server answered an Error: the diagnostic that it sent along, or one by
// the status.
func hostError(err error) error {
	if err == nil {
		return nil
	}
	s, ok := status.FromError(err)
	if !ok {
		if errors.Is(err, context.DeadlineExceeded) {
			return ErrTimeout
		}
		return err
	}
	for _, detail := range s.Details() {
		if d, ok := detail.(*proto.Diagnostic); ok {
			return fromWire(d)
		}
	}
	var code string
	switch s.Code() {
	case codes.NotFound:
		code = ErrNotFound.Code
	case codes.PermissionDenied, codes.Unauthenticated:
		code = ErrForbidden.Code
	case codes.Aborted:
		code = ErrConflict.Code
	case codes.InvalidArgument, codes.FailedPrecondition:
		code = ErrBadInput.Code
	case codes.ResourceExhausted:
		code = ErrTooCostly.Code
	case codes.Unavailable:
		code = ErrUnavailable.Code
	case codes.DeadlineExceeded, codes.Canceled:
		code = ErrTimeout.Code
	default:
		return err
	}
	return &saidError{&Error{Code: code, Text: said[code]}, s.Message()}
}

// saidError keeps the server's own words for the log.
type saidError struct {
	e       *Error
	message string
}

func (f *saidError) Error() string { return f.e.Error() + " (" + f.message + ")" }

// Unwrap gives errors.Is and errors.As the Error.
func (f *saidError) Unwrap() error { return f.e }
