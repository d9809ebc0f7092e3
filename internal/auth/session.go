package auth

import (
	"context"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/accesstoken"
	"github.com/lantoa/lantoa/ent/gen/session"
	"github.com/lantoa/lantoa/ent/gen/signinattempt"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// open writes a new session and ends the one that the browser had before, so that a token that
// somebody planted there is worth nothing after sign-in.
func (a *Auth) open(ctx context.Context, tx *txn.Tx, user uuid.UUID, peer, old string) (token string, expires clock.Instant, err error) {
	sys := tenant.System(ctx)
	if old != "" {
		if err := tx.Session.Update().Where(session.TokenHash(hashToken(old)), session.RevokedAtIsNil()).SetRevokedAt(tx.Now).Exec(sys); err != nil {
			return "", expires, err
		}
	}
	token, expires = secret(), clock.At(tx.Now.Add(a.opts.Absolute))
	err = tx.Session.Create().SetUserID(user).SetTokenHash(hashToken(token)).SetPeer(peer).
		SetSeenAt(tx.Now).SetExpiresAt(expires).SetCreatedAt(tx.Now).Exec(sys)
	return token, expires, err
}

// SignOut ends the session of the token. A token that is none, or that has ended, is no error:
// the browser is signed out either way.
func (a *Auth) SignOut(ctx context.Context, token string) error {
	if token == "" {
		return nil
	}
	return orDown(ctx, a.exec(ctx, `UPDATE sessions SET revoked_at = ?1 WHERE token_hash = ?2 AND revoked_at IS NULL`, a.clock.Now(), hashToken(token)))
}

// SignOutEverywhere ends every session of the viewer's user, this one too. Access tokens stay.
func (a *Auth) SignOutEverywhere(ctx context.Context, v *viewer.Viewer) error {
	return orDown(ctx, a.runner.System(viewer.With(ctx, v), "signOutEverywhere", func(ctx context.Context, tx *txn.Tx) error {
		tx.Audit("User", v.User, v.Unit, map[string]any{"sessions": "revoked"})
		return revokeSessions(ctx, tx, v.User)
	}))
}

// Sweep deletes sessions and access tokens that ended more than 30 days ago, and forgotten
// failures. internal/jobs calls it once a day.
func (a *Auth) Sweep(ctx context.Context) error {
	before := clock.At(a.clock.Now().Add(-30 * 24 * time.Hour))
	return a.store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error {
		if _, err := tx.Session.Delete().Where(session.ExpiresAtLT(before)).Exec(ctx); err != nil {
			return err
		}
		if _, err := tx.AccessToken.Delete().Where(accesstoken.ExpiresAtLT(before)).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.SignInAttempt.Delete().Where(signinattempt.LastAtLT(before)).Exec(ctx)
		return err
	})
}

// exec runs one statement in a transaction of its own.
func (a *Auth) exec(ctx context.Context, statement string, args ...any) error {
	return a.store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error {
		_, err := tx.ExecContext(ctx, a.sql(statement), args...)
		return err
	})
}

func orDown(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	return down(ctx, err)
}
