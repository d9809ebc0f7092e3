package app

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

type migrateCommand struct{ config.Data }

// Run brings the schema up; a newer one is refused.
func (m *migrateCommand) Run(c *console) error {
	a, err := c.open(m.Data, BringUp)
	if err != nil {
		return err
	}
	c.say("Cơ sở dữ liệu đã ở cấu trúc mới nhất / the database is at this program's schema.")
	return a.Close()
}

type tokenCommands struct {
	Create tokenCreateCommand `cmd:"" help:"Make an access token and print it, once."`
}

type tokenCreateCommand struct {
	config.Data
	User    string        `help:"User name." required:""`
	Unit    string        `help:"Code of the unit to act for; the user's home unit without it."`
	Expires time.Duration `help:"How long it is good for." default:"24h"`
	Scopes  []string      `help:"What it may do: read, write, or Kind:action. Without it reading and writing, but no accounts and roles: name those, such as User:create."`
}

// Run makes a token.
func (t *tokenCreateCommand) Run(c *console) error {
	return c.perform(t.Data, tokenCreate, tokenArgs{t.User, t.Unit, t.Expires, t.Scopes})
}

type tokenArgs struct {
	User, Unit string
	Expires    time.Duration
	Scopes     []string
}

var tokenCreate = remote{"token-create", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var in tokenArgs
	if err := json.Unmarshal(raw, &in); err != nil {
		return "", err
	}
	sys := tenant.System(ctx)
	u, err := a.Store.Reading().User.Query().Where(user.Username(in.User)).Only(sys)
	if gen.IsNotFound(err) {
		return "", fault.Newf(fault.NotFound, "Không có người dùng %s.", "There is no user %s.", in.User).In("--user")
	}
	if err != nil {
		return "", err
	}
	of := u.UnitID
	if in.Unit != "" {
		if of, err = a.unitByCode(ctx, in.Unit); err != nil {
			return "", err
		}
	}
	token, _, err := a.Auth.CreateToken(ctx, auth.TokenInput{
		User: u.ID, Unit: of, Name: "lantoa token create", Scopes: in.Scopes, Expires: clock.At(a.Clock.Now().Add(in.Expires)),
	})
	return token + "\n", err
}}

type userCommands struct {
	List     userListCommand     `cmd:"" help:"List the people."`
	Password userPasswordCommand `cmd:"" help:"Set somebody's password; it is read from standard input. All their sessions end."`
}

type userListCommand struct{ config.Data }

// Run lists the people.
func (u *userListCommand) Run(c *console) error { return c.perform(u.Data, userList, nil) }

var userList = remote{"user-list", func(ctx context.Context, a *App, _ json.RawMessage) (string, error) {
	rows, err := a.Store.Reading().User.Query().WithUnit().Order(user.BySortKey()).All(tenant.System(ctx))
	return table(err, rows, func(u *gen.User) []string { return []string{u.Username, u.FullName, u.Edges.Unit.Code} })
}}

type userPasswordCommand struct {
	config.Data
	Username string `arg:"" help:"User name."`
}

// Run reads the new password's line.
func (u *userPasswordCommand) Run(c *console) error {
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil && line == "" {
		return fault.New(fault.BadInput, "Hãy đưa mật khẩu mới qua đầu vào chuẩn.", "Give the new password on standard input.")
	}
	return c.perform(u.Data, userPassword, [2]string{u.Username, strings.TrimRight(line, "\r\n")})
}

var userPassword = remote{"user-password", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var in [2]string
	if err := json.Unmarshal(raw, &in); err != nil {
		return "", err
	}
	if err := auth.CheckPassword(in[1]); err != nil {
		return "", err
	}
	hash, err := auth.HashPassword(ctx, in[1])
	if err != nil {
		return "", err
	}
	err = a.Runner.System(ctx, "resetPassword", func(ctx context.Context, tx *txn.Tx) error {
		u, err := tx.User.Query().Where(user.Username(in[0])).Only(ctx)
		if err != nil {
			return err
		}
		tx.Audit("User", u.ID, u.UnitID, map[string]any{"password": "reset"})
		if err := tx.User.UpdateOne(u).SetPasswordHash(hash).Exec(ctx); err != nil {
			return err
		}
		return auth.RevokeUser(ctx, tx, u.ID)
	})
	return "Đã đặt mật khẩu / the password is set.\n", err
}}

type unitCommands struct {
	List unitListCommand `cmd:"" help:"List the units."`
}

type unitListCommand struct{ config.Data }

// Run lists the units.
func (u *unitListCommand) Run(c *console) error { return c.perform(u.Data, unitList, nil) }

var unitList = remote{"unit-list", func(ctx context.Context, a *App, _ json.RawMessage) (string, error) {
	rows, err := a.Store.Reading().Unit.Query().Order(unit.BySortKey()).All(tenant.System(ctx))
	return table(err, rows, func(u *gen.Unit) []string { return []string{u.Code, string(u.Kind), u.Name} })
}}

func table[T any](err error, rows []T, cells func(T) []string) (string, error) {
	if err != nil {
		return "", err
	}
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 4, 2, ' ', 0)
	for _, r := range rows {
		fmt.Fprintln(w, strings.Join(cells(r), "\t"))
	}
	err = w.Flush()
	return b.String(), err
}

func (a *App) unitByCode(ctx context.Context, code string) (id [16]byte, err error) {
	row, err := a.Store.Reading().Unit.Query().Where(unit.Code(code)).Only(tenant.System(ctx))
	if gen.IsNotFound(err) {
		return id, fault.Newf(fault.NotFound, "Không có đơn vị %s.", "There is no unit %s.", code).In("--unit")
	}
	if err != nil {
		return id, err
	}
	return row.ID, nil
}

// actFor makes the viewer of a command that works for a unit: somebody who has the role there.
func (a *App) actFor(ctx context.Context, code string, role programme.Role) (context.Context, error) {
	of, err := a.unitByCode(ctx, code)
	if err != nil {
		return nil, err
	}
	today := a.Clock.Today()
	m, err := a.Store.Reading().Membership.Query().Where(
		membership.UnitID(of), membership.RoleEQ(role), membership.ValidFromLTE(today),
		membership.Or(membership.ValidToIsNil(), membership.ValidToGTE(today))).
		WithUser().Order(membership.ByID()).First(tenant.System(ctx))
	if gen.IsNotFound(err) {
		label := programme.Enums()["Role"].Label(string(role))
		return nil, fault.Newf(fault.Forbidden, "Đơn vị %[1]s chưa có người giữ vai trò %[2]s.", "Nobody in the unit %[1]s has the role %[3]s.", code, label.VI, label.EN).In("--unit")
	}
	if err != nil {
		return nil, err
	}
	sight, hold, err := auth.Sight(ctx, a.Store, of, today)
	if err != nil {
		return nil, err
	}
	v := &viewer.Viewer{User: m.UserID, Name: m.Edges.User.FullName + " (dòng lệnh)", Unit: of, UnitCode: code, Roles: []programme.Role{role}, Today: today}
	return viewer.With(ctx, v.Seeing(sight, hold)), nil
}
