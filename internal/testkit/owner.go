package testkit

import (
	"context"

	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/tenant"
)

// AsOwner runs statements as who owns the tables, each on its own: what an administrator does to
// a schema, and no part of the program can.
func (w *World) AsOwner(statements ...string) {
	w.T.Helper()
	ctx := context.Background()
	if !w.Store.Postgres() {
		Must(w.T, w.Store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error {
			for _, s := range statements {
				if _, err := tx.ExecContext(ctx, s); err != nil {
					return err
				}
			}
			return nil
		}))
		return
	}
	conn, err := pgx.Connect(ctx, w.Store.Pool.Config().ConnString())
	Must(w.T, err)
	defer conn.Close(ctx) //nolint:errcheck // it has done its work
	for _, s := range statements {
		_, err := conn.Exec(ctx, s)
		Must(w.T, err)
	}
}
