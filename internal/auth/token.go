package auth

import (
	"context"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/accesstoken"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// TokenPrefix begins every access token, so that scanners of leaked secrets know one.
const TokenPrefix = "lt_"

const maxTokenLife = 366 * 24 * time.Hour

// AllScopes are those of a token that may do what its user may, but for accounts and roles: those
// are named one by one (policy), and passwords and tokens are no token's at all.
var AllScopes = []string{"read", "write"}

// NewToken makes a token in a transaction that has checked the right: TokenInput.User is the
// viewer for a mutation, any user for the command line. It audits.
func NewToken(ctx context.Context, tx *txn.Tx, in TokenInput) (token string, id uuid.UUID, err error) {
	if err := in.check(tx.Now); err != nil {
		return "", id, err
	}
	sys := tenant.System(ctx)
	seated, err := tx.Membership.Query().Where(membership.UserID(in.User), membership.UnitID(in.Unit), membership.ValidFromLTE(tx.Today),
		membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today))).Exist(sys)
	if err != nil {
		return "", id, err
	}
	if !seated {
		return "", id, fault.New(fault.Forbidden, "Người dùng không có vai trò trong đơn vị này.", "The user has no role in this unit.")
	}
	scopes, err := json.Marshal(in.Scopes)
	if err != nil {
		return "", id, err
	}
	token = TokenPrefix + secret()
	row, err := tx.AccessToken.Create().SetUserID(in.User).SetUnitID(in.Unit).SetName(in.Name).SetTokenHash(hashToken(token)).
		SetScopes(scopes).SetExpiresAt(in.Expires).SetCreatedAt(tx.Now).Save(sys)
	if err != nil {
		return "", id, err
	}
	tx.Audit("User", in.User, in.Unit, map[string]any{"accessToken": row.ID, "name": in.Name, "scopes": in.Scopes, "expiresAt": in.Expires})
	return token, row.ID, nil
}

// TokenInput describes an access token.
type TokenInput struct {
	User, Unit uuid.UUID
	Name       string   // for the user's own list
	Scopes     []string // "read", "write" (every other action but accounts and roles), "Kind:action"; none: AllScopes
	Expires    clock.Instant
}

var scope = regexp.MustCompile(`^(read|write|[A-Z][A-Za-z0-9]{0,63}:[a-z][A-Za-z0-9]{0,63})$`)

func (in *TokenInput) check(now clock.Instant) error {
	in.Name = strings.TrimSpace(in.Name)
	if len(in.Scopes) == 0 {
		in.Scopes = AllScopes
	}
	switch {
	case !utf8.ValidString(in.Name) || strings.ContainsRune(in.Name, 0) || len(in.Name) > 200:
		return fault.New(fault.BadInput, "Tên dài quá 200 byte hoặc không hợp lệ.", "The name is longer than 200 bytes or not valid text.").At("input", "name")
	case !in.Expires.After(now.Time) || in.Expires.After(now.Add(maxTokenLife)):
		return fault.New(fault.BadInput, "Hạn của mã truy cập phải ở tương lai và trong vòng 366 ngày.", "An access token expires in the future, within 366 days.").At("input", "expiresAt")
	case len(in.Scopes) > 50:
		return fault.New(fault.BadInput, "Nhiều nhất 50 phạm vi.", "50 scopes at most.").At("input", "scopes")
	}
	for i, s := range in.Scopes {
		if !scope.MatchString(s) {
			return fault.Newf(fault.BadInput, "Phạm vi %q không hợp lệ: read, write hoặc Kind:action.", "The scope %q is none of read, write and Kind:action.", s).At("input", "scopes", i)
		}
	}
	return nil
}

// CreateToken makes a token on the server's own account (the command line, the demonstration);
// mutations use NewToken in their own transaction. The token is told once.
func (a *Auth) CreateToken(ctx context.Context, in TokenInput) (token string, id uuid.UUID, err error) {
	err = a.runner.System(ctx, "createAccessToken", func(ctx context.Context, tx *txn.Tx) error {
		token, id, err = NewToken(ctx, tx, in)
		return err
	})
	if err != nil {
		return "", id, err
	}
	return token, id, nil
}

// RevokeToken ends one of the user's access tokens; NOT_FOUND if there is no such one in use.
func RevokeToken(ctx context.Context, tx *txn.Tx, owner, id uuid.UUID) error {
	sys := tenant.System(ctx)
	row, err := tx.AccessToken.Query().Where(accesstoken.ID(id), accesstoken.UserID(owner), accesstoken.RevokedAtIsNil()).All(sys)
	if err != nil {
		return err
	}
	if len(row) == 0 {
		return fault.Missing()
	}
	tx.Audit("User", owner, row[0].UnitID, map[string]any{"accessToken": id, "revoked": true})
	return tx.AccessToken.UpdateOneID(id).SetRevokedAt(tx.Now).Exec(sys)
}

// TokenInfo is what the owner of an access token may see of it.
type TokenInfo struct {
	ID, Unit  uuid.UUID
	Name      string
	Scopes    []string
	Created   clock.Instant
	Expires   clock.Instant
	UsedAt    clock.Instant // zero: never
	RevokedAt clock.Instant // zero: in use
}

// Tokens lists a user's access tokens, the newest first.
func (a *Auth) Tokens(ctx context.Context, owner uuid.UUID) ([]TokenInfo, error) {
	rows, err := a.store.Reading().AccessToken.Query().Where(accesstoken.UserID(owner)).All(tenant.System(ctx))
	if err != nil {
		return nil, down(ctx, err)
	}
	var out []TokenInfo
	for _, r := range rows {
		t := TokenInfo{ID: r.ID, Unit: r.UnitID, Name: r.Name, Created: r.CreatedAt, Expires: r.ExpiresAt, UsedAt: r.UsedAt, RevokedAt: r.RevokedAt}
		if err := json.Unmarshal(r.Scopes, &t.Scopes); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	slices.SortFunc(out, func(x, y TokenInfo) int { return strings.Compare(y.ID.String(), x.ID.String()) }) // UUIDv7: by time
	return out, nil
}
