package store

import (
	"context"
	stdsql "database/sql"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
)

// A transaction tells the second wall whom it works for; both forget it with the transaction.
const (
	actSQL = "SELECT set_config('role', '" + appRole + "', true), set_config('lantoa.sight', $1, true), set_config('lantoa.hold', $2, true), " +
		"set_config('lantoa.user', $3, true), set_config('lantoa.unit', $4, true)"
	serveSQL = "SELECT set_config('role', '" + systemRole + "', true)"
	backSQL  = "SELECT set_config('role', '" + appRole + "', true)"
)

// Seeing is the statement that opens PostgreSQL's second wall for what the viewer sees, until the
// transaction ends, with its arguments. It opens nothing for writing.
func Seeing(v *viewer.Viewer) (statement string, args []any) {
	return actSQL, []any{v.Sight().Array(), "", v.User.String(), v.Unit.String()}
}

// walled is ent's driver on PostgreSQL: each statement of a transaction runs as whom its context
// names. Outside a transaction nothing is told, and nothing is seen.
type walled struct{ *entsql.Driver }

// Tx implements dialect.Driver.
func (w walled) Tx(ctx context.Context) (dialect.Tx, error) {
	tx, err := w.DB().BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	return &entsql.Tx{Conn: entsql.Conn{ExecQuerier: &acting{tx: tx}}, Tx: tx}, nil
}

// acting is a transaction that knows whom the database takes it for. It starts as a connection
// does: appRole, without a viewer.
type acting struct {
	tx     *stdsql.Tx
	server bool           // works as systemRole
	viewer *viewer.Viewer // whose settings were told last; nil: none
	saved  *acting        // as it was at the last savepoint, which brings the settings back, too
}

// ExecContext implements entsql.ExecQuerier.
func (a *acting) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	switch {
	case strings.HasPrefix(query, "SAVEPOINT "):
		a.saved = &acting{server: a.server, viewer: a.viewer}
		return a.tx.ExecContext(ctx, query, args...)
	case strings.HasPrefix(query, "ROLLBACK TO ") && a.saved != nil: // may stand in a failed transaction, where nothing else may
		res, err := a.tx.ExecContext(ctx, query, args...)
		if err == nil {
			a.server, a.viewer = a.saved.server, a.saved.viewer
		}
		return res, err
	}
	if err := a.as(ctx); err != nil {
		return nil, err
	}
	return a.tx.ExecContext(ctx, query, args...)
}

// QueryContext implements entsql.ExecQuerier.
func (a *acting) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	if err := a.as(ctx); err != nil {
		return nil, err
	}
	return a.tx.QueryContext(ctx, query, args...)
}

// as makes the transaction work for whom ctx names, if it does not yet.
func (a *acting) as(ctx context.Context) error {
	v := viewer.From(ctx)
	server := tenant.IsSystem(ctx)
	var statement string
	var args []any
	switch {
	case server && a.server, !server && !a.server && v == a.viewer:
		return nil
	case server:
		statement = serveSQL
	case v == a.viewer:
		statement = backSQL
	case v == nil:
		statement, args = actSQL, []any{"", "", "", ""}
	default:
		statement, args = actSQL, []any{v.Sight().Array(), v.Hold().Array(), v.User.String(), v.Unit.String()}
	}
	if _, err := a.tx.ExecContext(ctx, statement, args...); err != nil {
		return err
	}
	if a.server = server; !server {
		a.viewer = v
	}
	return nil
}
