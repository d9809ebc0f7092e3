package auth

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// SignInInput is one try to sign in.
type SignInInput struct {
	Username string
	Password string
	Peer     string // address of who asks, as the server trusts it
	Old      string // session token that came with the request; it ends
}

// SignedIn is a new session. Token is told once; the database keeps its hash.
type SignedIn struct {
	Token   string
	Expires clock.Instant
	Life    time.Duration // until Expires
	Viewer  *viewer.Viewer
}

// wrong is the one answer to an unknown name, a wrong password and a closed account.
func wrong() *fault.Error {
	return fault.New(fault.Unauthenticated, "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is wrong.")
}

// SignIn checks a password and opens a session. Whoever guesses is slowed down by account and by
// address; the work and the answer do not tell whether the name exists.
func (a *Auth) SignIn(ctx context.Context, in SignInInput) (*SignedIn, error) {
	name := strings.ToLower(norm.NFC.String(strings.TrimSpace(in.Username)))
	try := newAttempt(name, in.Peer)
	if err := a.count(ctx, try); err != nil {
		return nil, down(ctx, err)
	}
	hash, id, open, err := a.account(ctx, name)
	if err != nil {
		return nil, down(ctx, err)
	}
	ok, err := matches(ctx, in.Password, hash)
	if err != nil {
		return nil, down(ctx, a.giveBack(ctx, try, err))
	}
	if !ok || !open {
		return nil, wrong()
	}
	return a.welcome(ctx, in, try, id)
}

// welcome opens the session of a person whose password was right.
func (a *Auth) welcome(ctx context.Context, in SignInInput, try *attempt, id uuid.UUID) (*SignedIn, error) {
	out := &SignedIn{Life: a.opts.Absolute}
	err := a.store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error { return a.forgive(ctx, tx, try, true) })
	if err == nil {
		err = a.runner.System(ctx, "signIn", func(ctx context.Context, tx *txn.Tx) error {
			u, err := tx.User.Query().Where(user.ID(id), user.DisabledAtIsNil()).Only(ctx)
			if gen.IsNotFound(err) {
				return wrong() // closed since
			}
			if err != nil {
				return err
			}
			tx.Audit("User", id, u.UnitID, map[string]any{"signedIn": u.Username})
			out.Token, out.Expires, err = a.open(ctx, tx, id, in.Peer, in.Old)
			return err
		})
	}
	if err != nil {
		return nil, down(ctx, err)
	}
	out.Viewer, err = a.Resolve(ctx, Credential{Session: out.Token})
	if err != nil { // a right password, and no role: the session is of no use
		if err := a.SignOut(ctx, out.Token); err != nil {
			a.opts.Log.WarnContext(ctx, "end a session without a role", "error", err)
		}
		return nil, err
	}
	return out, nil
}

// account reads the hash of an open account; an unknown name has none, and is not open.
func (a *Auth) account(ctx context.Context, name string) (hash string, id uuid.UUID, open bool, err error) {
	if len(name) > 200 || strings.ContainsRune(name, 0) {
		name = ""
	}
	u, err := a.store.Reading().User.Query().Where(user.Username(strings.ToValidUTF8(name, ""))).Only(tenant.System(ctx))
	switch {
	case gen.IsNotFound(err):
		return "", uuid.Nil, false, nil
	case err != nil:
		return "", uuid.Nil, false, err
	}
	return u.PasswordHash, u.ID, u.DisabledAt.IsZero(), nil
}

// giveBack uncounts a try that was never looked at, and returns why.
func (a *Auth) giveBack(ctx context.Context, try *attempt, why error) error {
	ctx = context.WithoutCancel(ctx)
	if err := a.store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error { return a.forgive(ctx, tx, try, false) }); err != nil {
		a.opts.Log.WarnContext(ctx, "uncount a sign-in that was not looked at", "error", err)
	}
	return why
}
