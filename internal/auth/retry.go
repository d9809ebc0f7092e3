package auth

import (
	"time"

	"github.com/lantoa/lantoa/internal/fault"
)

// Retry is the cause of a RATE_LIMITED fault: how long to wait. internal/httpd writes it as
// Retry-After.
type Retry time.Duration //nolint:errname // a cause that carries how long, named for that

func (r Retry) Error() string { return "retry after " + time.Duration(r).String() }

func limited(wait time.Duration) *fault.Error {
	return fault.New(fault.RateLimited, "Quá nhiều lần thử. Vui lòng đợi rồi thử lại.", "Too many attempts. Wait a while and try again.").Because(Retry(wait))
}
