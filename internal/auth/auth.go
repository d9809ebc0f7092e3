// Package auth says who is asking: it turns passwords, sessions and access tokens into viewers,
// and takes them back. Every request is resolved afresh from the database, so a right that was
// taken away is gone at the next request, and within two seconds on an open stream (Still). It
// keeps no state of its own but the queue of the hashes, so several nodes agree. It may not judge
// what a role may do (policy) or which rows exist (internal/tenant), and it knows no HTTP.
package auth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/txn"
)

// Options are the settings of sign-in; the zero value has the defaults.
type Options struct {
	Idle     time.Duration // a session that is not used ends after this; 12 h
	Absolute time.Duration // and at the latest after this; 7 days
	Log      *slog.Logger  // slog.Default()
}

// Auth answers who is asking; it is safe for concurrent use.
type Auth struct {
	store  *store.Store
	clock  *clock.Clock
	runner *txn.Runner
	opts   Options
	known  *known
}

// New makes an Auth on the runner's store and clock.
func New(r *txn.Runner, o Options) *Auth {
	if o.Idle <= 0 {
		o.Idle = 12 * time.Hour
	}
	if o.Absolute <= 0 {
		o.Absolute = 7 * 24 * time.Hour
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Auth{known: newKnown(), store: r.Store, clock: r.Clock, runner: r, opts: o}
}

// ID is the API id of a row, for those who answer before there is a transaction.
func (a *Auth) ID(kind string, id uuid.UUID) string { return a.store.Catalogue.Kind(kind).EncodeID(id) }

// hashToken is what the database keeps of a session's or a program's token.
func hashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// sql writes the numbered arguments of a statement (?1) as the database wants them.
func (a *Auth) sql(statement string) string { return dialectSQL(a.store, statement) }

func dialectSQL(s *store.Store, statement string) string {
	if s.Postgres() {
		return strings.ReplaceAll(statement, "?", "$")
	}
	return statement
}

// down is the answer when the database does not tell: never anonymous, never somebody else.
func down(ctx context.Context, err error) error {
	var f *fault.Error
	switch {
	case errors.As(err, &f) && f.Code != fault.Internal: // a transaction that failed for a reason of its own is one of the database here
		return err
	case ctx.Err() != nil:
		return fault.New(fault.Timeout, "Yêu cầu đã bị hủy hoặc quá thời gian.", "The request was cancelled or took too long.").Because(err)
	}
	return silent(err)
}

// silent is the fault of a database that does not answer.
func silent(err error) error {
	return fault.New(fault.Unavailable, "Hệ thống tạm thời không truy cập được dữ liệu. Vui lòng thử lại sau.",
		"The database is not available just now. Try again later.").Because(err)
}

func signedOut() *fault.Error {
	return fault.New(fault.Unauthenticated, "Phiên đăng nhập không còn hiệu lực. Vui lòng đăng nhập lại.", "You are no longer signed in. Sign in again.")
}

func noSeat() *fault.Error {
	return fault.New(fault.Forbidden, "Tài khoản của bạn hiện không có vai trò trong đơn vị nào. Hãy liên hệ quản trị viên.",
		"Your account has no role in any unit today. Ask your administrator.")
}

func notThere() *fault.Error {
	return fault.New(fault.Forbidden, "Bạn không có vai trò trong đơn vị được chọn (Lantoa-Unit).", "You have no role in the chosen unit (Lantoa-Unit).")
}
