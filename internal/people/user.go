package people

import (
	"context"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// CreateUserInput is a new account with its first roles in the home unit, from today on. The
// password is in no hash of the input: json leaves it out.
type CreateUserInput struct {
	Username       string
	FullName       string
	Title          *string
	UnitID         string
	Password       string `json:"-"`
	Roles          []programme.Role
	OneTime        *bool // the person chooses another at the first sign-in; true if it is missing
	IdempotencyKey *string
}

// CreateUser opens an account in the acting unit or one below.
func (s *Service) CreateUser(ctx context.Context, in CreateUserInput) (txn.Result, error) {
	hash, err := s.hash(ctx, "create", in.Password)
	if err != nil {
		return nil, err
	}
	return s.Runner.Do(ctx, txn.Operation{Name: "createUser", Kind: "User", Action: "create"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		name := norm.NFC.String(strings.ToLower(strings.TrimSpace(in.Username)))
		if !auth.Username.MatchString(name) {
			return nil, fault.New(fault.BadInput, "Tên đăng nhập gồm 2–63 chữ thường không dấu, chữ số và các dấu . _ -", "A user name has 2 to 63 lower-case letters, digits and . _ -").At("input", "username")
		}
		full, err := word(in.FullName, 200, "input", "fullName")
		if err != nil {
			return nil, err
		}
		title, err := maybeWord(in.Title, 200, "input", "title")
		if err != nil {
			return nil, err
		}
		home, err := held(ctx, tx, in.UnitID, "input", "unitId")
		if err != nil {
			return nil, err
		}
		if err := openOn(home, tx.Today); err != nil {
			return nil, fault.Of(err).At("input", "unitId")
		}
		create := tx.User.Create()
		if oneTime(in.OneTime) {
			create.SetPasswordGivenAt(tx.Now)
		}
		u, err := create.SetUnitID(home.ID).SetUsername(name).SetFullName(full).SetTitle(title).SetPasswordHash(hash).
			SetSortKey(personSort(full)).SetSearchText(personSearch(full, name)).SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, taken(err, "Tên đăng nhập này đã được dùng.", "This user name is taken.", "input", "username")
		}
		given := map[programme.Role]bool{}
		for i, role := range in.Roles {
			if given[role] || !programme.Enums()["Role"].Has(string(role)) {
				return nil, fault.New(fault.BadInput, "Không có vai trò này, hoặc vai trò được nêu hai lần.", "There is no such role, or it is there twice.").At("input", "roles", i)
			}
			given[role] = true
			if err := tx.Membership.Create().SetUnitID(home.ID).SetUserID(u.ID).SetRole(role).SetValidFrom(tx.Today).SetGrantedByID(tx.Viewer.User).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return nil, err
			}
		}
		tx.Audit("User", u.ID, home.ID, map[string]any{"username": name, "fullName": full, "roles": in.Roles})
		return txn.One("user", tx.ID("User", u.ID)), nil
	})
}

// oneTime tells whether a password that an administrator sets is good for one sign-in only.
func oneTime(asked *bool) bool { return asked == nil || *asked }

// hash makes the hash before the transaction, once the role is known to allow the action: hashing
// is dear, and SQLite has one writer.
func (s *Service) hash(ctx context.Context, action, password string) (string, error) {
	v := viewer.From(ctx)
	if v == nil {
		return "", tenant.NoViewer()
	}
	if err := s.Runner.Policy.Check(v, "User", action); err != nil {
		return "", err
	}
	hash, err := auth.HashPassword(ctx, password)
	if err != nil {
		return "", fault.Of(err).At("input", "password")
	}
	return hash, nil
}

// account reads a user that the acting unit keeps, or one below; alone refuses one that also
// serves where the acting unit does not reach: who resets the password of such a person would
// hold those roles too.
func account(ctx context.Context, tx *txn.Tx, id string, alone bool) (*gen.User, error) {
	row, err := tx.Row("User", id, "input", "userId")
	if err != nil {
		return nil, err
	}
	u, err := tx.User.Query().Where(user.ID(row)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing().At("input", "userId")
	}
	if err != nil || !alone {
		return u, err
	}
	// Those memberships are outside the administrator's sight; only whether there is one is used.
	elsewhere, err := tx.Membership.Query().Where(membership.UserID(row), membership.UnitIDNotIn(tx.Viewer.Hold().IDs()...),
		membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(tx.Today))).Exist(tenant.System(ctx))
	if err != nil {
		return nil, err
	}
	if elsewhere {
		return nil, fault.New(fault.Forbidden, "Người này còn giữ vai trò ngoài phạm vi của bạn; quản trị viên cấp trên làm việc này.",
			"This person also has roles outside your scope; an administrator above does this.").At("input", "userId")
	}
	return u, nil
}

// EditUserInput changes what is known of a person; what is missing stays.
type EditUserInput struct {
	UserID         string
	FullName       *string
	Title          *string
	UnitID         *string // another home unit
	IdempotencyKey *string
}

// EditUser changes a user's name, title or home unit. Roles stay as they are.
func (s *Service) EditUser(ctx context.Context, in EditUserInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "editUser", Kind: "User", Action: "edit"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		u, err := account(ctx, tx, in.UserID, false)
		if err != nil {
			return nil, err
		}
		was := map[string]any{"fullName": u.FullName, "title": u.Title, "unit": tx.ID("Unit", u.UnitID)}
		from := u.UnitID
		if in.FullName != nil {
			if u.FullName, err = word(*in.FullName, 200, "input", "fullName"); err != nil {
				return nil, err
			}
		}
		if in.Title != nil {
			if u.Title, err = maybeWord(in.Title, 200, "input", "title"); err != nil {
				return nil, err
			}
		}
		if in.UnitID != nil {
			home, err := held(ctx, tx, *in.UnitID, "input", "unitId")
			if err != nil {
				return nil, err
			}
			if err := openOn(home, tx.Today); err != nil {
				return nil, fault.Of(err).At("input", "unitId")
			}
			u.UnitID = home.ID
		}
		if err := tx.User.UpdateOneID(u.ID).SetFullName(u.FullName).SetTitle(u.Title).SetUnitID(u.UnitID).
			SetSortKey(personSort(u.FullName)).SetSearchText(personSearch(u.FullName, u.Username)).Exec(ctx); err != nil {
			return nil, err
		}
		tx.Audit("User", u.ID, from, map[string]any{"before": was, "fullName": u.FullName, "title": u.Title, "unit": tx.ID("Unit", u.UnitID)})
		return txn.One("user", in.UserID), nil
	})
}

// DisableUserInput names the user.
type DisableUserInput struct {
	UserID         string
	IdempotencyKey *string
}

// DisableUser closes an account and ends its sessions and tokens. Nobody closes their own, and
// the last administrator of a unit at the top stays.
func (s *Service) DisableUser(ctx context.Context, in DisableUserInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "disableUser", Kind: "User", Action: "disable"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := s.alone(ctx, tx, "User", "disable"); err != nil {
			return nil, err
		}
		u, err := account(ctx, tx, in.UserID, true)
		if err != nil {
			return nil, err
		}
		if u.ID == tx.Viewer.User {
			return nil, fault.New(fault.Forbidden, "Không ai tự khóa tài khoản của mình.", "Nobody closes their own account.").At("input", "userId")
		}
		if err := keepAdministrator(ctx, tx, u.ID, nil, tx.Today.Add(-1)); err != nil {
			return nil, err
		}
		n, err := tx.User.Update().Where(user.ID(u.ID), user.DisabledAtIsNil()).SetDisabledAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, fault.New(fault.InvalidState, "Tài khoản đã bị khóa.", "The account is closed already.").At("input", "userId")
		}
		if err := auth.RevokeUser(ctx, tx, u.ID); err != nil {
			return nil, err
		}
		tx.Audit("User", u.ID, u.UnitID, map[string]any{"disabled": true})
		return txn.One("user", in.UserID), nil
	})
}

// EnableUserInput names the user.
type EnableUserInput struct {
	UserID         string
	IdempotencyKey *string
}

// EnableUser opens a closed account again, with the password that it had.
func (s *Service) EnableUser(ctx context.Context, in EnableUserInput) (txn.Result, error) {
	return s.Runner.Do(ctx, txn.Operation{Name: "enableUser", Kind: "User", Action: "disable"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		u, err := account(ctx, tx, in.UserID, true)
		if err != nil {
			return nil, err
		}
		n, err := tx.User.Update().Where(user.ID(u.ID), user.DisabledAtNotNil()).ClearDisabledAt().Save(ctx)
		if err != nil {
			return nil, err
		}
		if n != 1 {
			return nil, fault.New(fault.InvalidState, "Tài khoản đang mở.", "The account is open.").At("input", "userId")
		}
		tx.Audit("User", u.ID, u.UnitID, map[string]any{"disabled": false})
		return txn.One("user", in.UserID), nil
	})
}

// ResetPasswordInput names the user and the new password, which is in no hash of the input.
type ResetPasswordInput struct {
	UserID         string
	Password       string `json:"-"`
	OneTime        *bool  // the person chooses another at the next sign-in; true if it is missing
	IdempotencyKey *string
}

// ResetPassword sets a password and ends all sessions and tokens of the user.
func (s *Service) ResetPassword(ctx context.Context, in ResetPasswordInput) (txn.Result, error) {
	hash, err := s.hash(ctx, "resetPassword", in.Password)
	if err != nil {
		return nil, err
	}
	return s.Runner.Do(ctx, txn.Operation{Name: "resetPassword", Kind: "User", Action: "resetPassword"}, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		u, err := account(ctx, tx, in.UserID, true)
		if err != nil {
			return nil, err
		}
		up := tx.User.UpdateOneID(u.ID).SetPasswordHash(hash)
		if oneTime(in.OneTime) {
			up.SetPasswordGivenAt(tx.Now)
		} else {
			up.ClearPasswordGivenAt()
		}
		if err := up.Exec(ctx); err != nil {
			return nil, err
		}
		if err := auth.RevokeUser(ctx, tx, u.ID); err != nil {
			return nil, err
		}
		tx.Audit("User", u.ID, u.UnitID, map[string]any{"password": "reset"})
		return txn.One("user", in.UserID), nil
	})
}
