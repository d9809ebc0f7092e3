package auth

import (
	"context"
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// SetupInput is the first run: the unit at the top and its administrator.
type SetupInput struct {
	UnitCode string `json:"unitCode"`
	UnitName string `json:"unitName"`
	Username string `json:"username"`
	FullName string `json:"fullName"`
	Password string `json:"password"`
}

// The shapes of the two handles that people choose, the same at set-up and later.
var (
	UnitCode = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{1,62}$`)
	Username = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{1,62}$`)
)

func (in *SetupInput) check() error {
	in.UnitCode, in.Username = strings.ToLower(strings.TrimSpace(in.UnitCode)), strings.ToLower(strings.TrimSpace(in.Username))
	in.UnitName, in.FullName = norm.NFC.String(strings.TrimSpace(in.UnitName)), norm.NFC.String(strings.TrimSpace(in.FullName))
	if !UnitCode.MatchString(in.UnitCode) {
		return fault.New(fault.BadInput, "Mã đơn vị gồm 2–63 chữ thường không dấu, chữ số và dấu gạch nối.", "A unit code has 2 to 63 lower-case letters, digits and hyphens.").At("unitCode")
	}
	if !Username.MatchString(in.Username) {
		return fault.New(fault.BadInput, "Tên đăng nhập gồm 2–63 chữ thường không dấu, chữ số và các dấu . _ -", "A user name has 2 to 63 lower-case letters, digits and . _ -").At("username")
	}
	for field, s := range map[string]string{"unitName": in.UnitName, "fullName": in.FullName} {
		if s == "" || len(s) > 300 || strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r == '\uFFFD' }) {
			return fault.New(fault.BadInput, "Tên không được để trống, dài quá 300 byte hoặc có ký tự điều khiển.", "A name is not empty, at most 300 bytes, without control characters.").At(field)
		}
	}
	if err := CheckPassword(in.Password); err != nil {
		return fault.Of(err).At("password")
	}
	return nil
}

// NeedsSetup tells whether there has never been an administrator. One whose role has ended counts:
// set-up must not become a way in.
func (a *Auth) NeedsSetup(ctx context.Context) (bool, error) {
	had, err := a.store.Reading().Membership.Query().Where(membership.RoleEQ(programme.Administrator)).Exist(tenant.System(ctx))
	return !had, orDown(ctx, err)
}

// Setup makes the first unit and its administrator, once; afterwards it is NOT_FOUND. Of several
// calls at the same time one wins.
func (a *Auth) Setup(ctx context.Context, in SetupInput) error {
	needed, err := a.NeedsSetup(ctx)
	if err != nil {
		return err
	}
	if !needed {
		return fault.Missing()
	}
	if err := in.check(); err != nil {
		return err
	}
	hash, err := HashPassword(ctx, in.Password)
	if err != nil {
		return err
	}
	return orDown(ctx, a.runner.System(ctx, "setUp", func(ctx context.Context, tx *txn.Tx) error {
		if err := store.Lock(ctx, tx.Tx, a.store.Postgres(), "lantoa:setup"); err != nil {
			return err
		}
		had, err := tx.Membership.Query().Where(membership.RoleEQ(programme.Administrator)).Exist(ctx)
		if err != nil {
			return err
		}
		if had {
			return fault.Missing()
		}
		return first(ctx, tx, in, hash)
	}))
}

func first(ctx context.Context, tx *txn.Tx, in SetupInput, hash string) error {
	taken, err := tx.Unit.Query().Where(unit.Code(in.UnitCode)).Exist(ctx)
	if err != nil {
		return err
	}
	if taken {
		return fault.New(fault.Conflict, "Mã đơn vị đã được dùng.", "The unit code is in use.").At("unitCode")
	}
	if taken, err = tx.User.Query().Where(user.Username(in.Username)).Exist(ctx); err != nil {
		return err
	}
	if taken {
		return fault.New(fault.Conflict, "Tên đăng nhập đã được dùng.", "The user name is in use.").At("username")
	}
	top, err := tx.Unit.Create().SetCode(in.UnitCode).SetName(in.UnitName).SetKind(programme.UnitOther).SetSortKey(fold.SortKey(in.UnitName)).
		SetSearchText(fold.Key(in.UnitName + " " + in.UnitCode)).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	person, err := tx.User.Create().SetUnitID(top.ID).SetUsername(in.Username).SetFullName(in.FullName).SetPasswordHash(hash).
		SetSortKey(fold.SortKey(givenFirst(in.FullName))).SetSearchText(fold.Key(in.FullName + " " + in.Username)).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	seat, err := tx.Membership.Create().SetUnitID(top.ID).SetUserID(person.ID).SetRole(programme.Administrator).
		SetValidFrom(tx.Today).SetCreatedAt(tx.Now).Save(ctx)
	if err != nil {
		return err
	}
	detail := map[string]any{"setUp": in.UnitCode}
	tx.Audit("Unit", top.ID, top.ID, detail)
	tx.Audit("User", person.ID, top.ID, detail)
	tx.Audit("Membership", seat.ID, top.ID, detail)
	return nil
}

// givenFirst turns "Nguyễn Văn An" into "An Nguyễn Văn", the order by which Vietnamese lists sort.
func givenFirst(name string) string {
	words := strings.Fields(name)
	if n := len(words); n > 1 {
		return words[n-1] + " " + strings.Join(words[:n-1], " ")
	}
	return name
}
