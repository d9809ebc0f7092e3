package auth

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/session"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// ChangePasswordInput is the person's own change.
type ChangePasswordInput struct {
	Old  string
	New  string
	Peer string // address of who asks, as the server trusts it
}

// ChangePassword sets the viewer's own password and ends their other sessions. Whoever guesses the
// old one is slowed down as at the sign-in, and by the same counters.
func (a *Auth) ChangePassword(ctx context.Context, v *viewer.Viewer, in ChangePasswordInput) error {
	if v == nil || v.Session == uuid.Nil {
		return tenant.NoViewer() // no access token sets passwords
	}
	sys := tenant.System(ctx)
	u, err := a.store.Reading().User.Get(sys, v.User)
	if err != nil {
		return down(ctx, err)
	}
	try := newAttempt(u.Username, in.Peer)
	if err := a.count(ctx, try); err != nil {
		return down(ctx, err)
	}
	ok, err := matches(ctx, in.Old, u.PasswordHash)
	if err != nil {
		return down(ctx, a.giveBack(ctx, try, err))
	}
	if !ok {
		return fault.New(fault.BadInput, "Mật khẩu hiện tại không đúng.", "The present password is wrong.").At("old")
	}
	if err := a.store.Tx(sys, func(ctx context.Context, tx *gen.Tx) error { return a.forgive(ctx, tx, try, true) }); err != nil {
		return down(ctx, err)
	}
	if in.Old == in.New {
		return fault.New(fault.BadInput, "Mật khẩu mới phải khác mật khẩu hiện tại.", "The new password is another than the present one.").At("new")
	}
	hash, err := HashPassword(ctx, in.New)
	if err != nil {
		return fault.Of(err).At("new")
	}
	return orDown(ctx, a.runner.System(viewer.With(ctx, v), "changePassword", func(ctx context.Context, tx *txn.Tx) error {
		n, err := tx.User.Update().Where(user.ID(v.User), user.PasswordHash(u.PasswordHash), user.DisabledAtIsNil()).SetPasswordHash(hash).ClearPasswordGivenAt().Save(ctx)
		if err != nil {
			return err
		}
		if n != 1 {
			return fault.New(fault.Conflict, "Mật khẩu vừa được thay đổi ở nơi khác.", "The password has just been changed elsewhere.").At("old")
		}
		tx.Audit("User", v.User, u.UnitID, map[string]any{"password": "changed"})
		return tx.Session.Update().Where(session.UserID(v.User), session.IDNEQ(v.Session), session.RevokedAtIsNil()).SetRevokedAt(tx.Now).Exec(ctx)
	}))
}

// SessionInfo is what a person sees of a sign-in of their own.
type SessionInfo struct {
	ID      uuid.UUID     `json:"id"`
	Peer    string        `json:"peer"`
	Created clock.Instant `json:"createdAt"`
	Seen    clock.Instant `json:"seenAt"`
	Here    bool          `json:"here"` // the one that asks
}

// Sessions lists where the viewer is signed in, the latest used first.
func (a *Auth) Sessions(ctx context.Context, v *viewer.Viewer) ([]SessionInfo, error) {
	now := a.clock.Now()
	rows, err := a.store.Reading().Session.Query().Where(session.UserID(v.User), session.RevokedAtIsNil(), session.ExpiresAtGT(now), session.SeenAtGT(clock.At(now.Add(-a.opts.Idle)))).
		Order(session.BySeenAt(sql.OrderDesc()), session.ByID(sql.OrderDesc())).Limit(100).All(tenant.System(ctx))
	if err != nil {
		return nil, down(ctx, err)
	}
	out := make([]SessionInfo, len(rows))
	for i, r := range rows {
		out[i] = SessionInfo{ID: r.ID, Peer: r.Peer, Created: r.CreatedAt, Seen: r.SeenAt, Here: r.ID == v.Session}
	}
	return out, nil
}

// EndSession ends one of the viewer's own sign-ins; any other id is NOT_FOUND.
func (a *Auth) EndSession(ctx context.Context, v *viewer.Viewer, id string) error {
	row, err := uuid.Parse(id)
	if err != nil {
		return fault.Missing()
	}
	return orDown(ctx, a.runner.System(viewer.With(ctx, v), "endSession", func(ctx context.Context, tx *txn.Tx) error {
		n, err := tx.Session.Update().Where(session.ID(row), session.UserID(v.User), session.RevokedAtIsNil()).SetRevokedAt(tx.Now).Save(ctx)
		if err == nil && n != 1 {
			err = fault.Missing()
		}
		tx.Audit("User", v.User, v.Pays(), map[string]any{"session": "ended"})
		return err
	}))
}

// MakeToken makes an access token of the viewer's own for the acting unit. It is told once.
func (a *Auth) MakeToken(ctx context.Context, v *viewer.Viewer, name string, scopes []string, life time.Duration) (string, error) {
	if err := a.runner.Policy.Check(v, "AccessToken", "create"); err != nil {
		return "", err
	}
	token := ""
	err := a.runner.System(viewer.With(ctx, v), "createAccessToken", func(ctx context.Context, tx *txn.Tx) (err error) {
		token, _, err = NewToken(ctx, tx, TokenInput{User: v.User, Unit: v.Unit, Name: name, Scopes: scopes, Expires: clock.At(tx.Now.Add(life))})
		return err
	})
	return token, orDown(ctx, err)
}

// EndToken ends one of the viewer's own access tokens; any other id is NOT_FOUND.
func (a *Auth) EndToken(ctx context.Context, v *viewer.Viewer, id string) error {
	if err := a.runner.Policy.Check(v, "AccessToken", "revoke"); err != nil {
		return err
	}
	row, err := uuid.Parse(id)
	if err != nil {
		return fault.Missing()
	}
	return orDown(ctx, a.runner.System(viewer.With(ctx, v), "revokeAccessToken", func(ctx context.Context, tx *txn.Tx) error {
		return RevokeToken(ctx, tx, v.User, row)
	}))
}
