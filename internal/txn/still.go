package txn

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/membership"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
)

// still is the viewer with the roles that it has at this moment, and keeps them, and the account,
// from being taken away until the transaction ends: a change that comes after the end of a right
// does not happen, and who ends a right waits for the changes under way. SQLite has one writer. A
// viewer that came through no door (a command on the server's own machine) has what it was given.
func (r *Runner) still(ctx context.Context, tx *gen.Tx, v *viewer.Viewer, today clock.Day) (*viewer.Viewer, error) {
	if v.Session == uuid.Nil && v.Scopes == nil {
		return v, nil
	}
	b := sql.Dialect(r.Store.Dialect)
	m, u := b.Table(membership.Table), b.Table(user.Table)
	q := b.Select(m.C(membership.FieldRole)).From(m).Join(u).On(m.C(membership.FieldUserID), u.C(user.FieldID)).Where(sql.And(
		sql.EQ(m.C(membership.FieldUserID), v.User), sql.EQ(m.C(membership.FieldUnitID), v.Unit), sql.LTE(m.C(membership.FieldValidFrom), today),
		sql.Or(sql.IsNull(m.C(membership.FieldValidTo)), sql.GTE(m.C(membership.FieldValidTo), today)), sql.IsNull(u.C(user.FieldDisabledAt))))
	if r.Store.Postgres() {
		q.ForShare()
	}
	query, args := q.Query()
	rows, err := tx.QueryContext(tenant.System(ctx), query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	has := map[programme.Role]bool{}
	for rows.Next() {
		var role programme.Role
		if err := rows.Scan(&role); err != nil {
			return nil, err
		}
		has[role] = true
	}
	now := v.Seeing(v.Sight(), v.Hold())
	now.Roles = nil
	for _, role := range v.Roles {
		if has[role] {
			now.Roles = append(now.Roles, role)
		}
	}
	return now, rows.Err()
}
