package auth

import (
	"context"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/accesstoken"
	"github.com/lantoa/lantoa/ent/gen/session"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// RevokeUser ends every session and access token of a user, in the transaction of the change that
// asks for it: a new password, a closed account. The caller has checked the right and audits.
func RevokeUser(ctx context.Context, tx *txn.Tx, user uuid.UUID) error {
	if err := revokeSessions(ctx, tx, user); err != nil {
		return err
	}
	return tx.AccessToken.Update().Where(accesstoken.UserID(user), accesstoken.RevokedAtIsNil()).
		SetRevokedAt(tx.Now).Exec(tenant.System(ctx))
}

func revokeSessions(ctx context.Context, tx *txn.Tx, user uuid.UUID) error {
	return tx.Session.Update().Where(session.UserID(user), session.RevokedAtIsNil()).
		SetRevokedAt(tx.Now).Exec(tenant.System(ctx))
}
