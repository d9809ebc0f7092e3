package store

import (
	"context"
	"database/sql"
	"testing"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/viewer"
)

// LoginDB is a handle that works as the login of PostgreSQL.
func (s *Store) LoginDB(t testing.TB) *sql.DB {
	t.Helper()
	db := stdlib.OpenDB(*s.login)
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// WriteDB is the handle of the write transactions.
func (s *Store) WriteDB() *sql.DB { return s.writeDB }

// Trace puts a tracer below the write transactions.
func (s *Store) Trace(t testing.TB, by pgx.QueryTracer) {
	t.Helper()
	cfg := s.Pool.Config()
	cfg.ConnConfig.Tracer = by
	traced, err := pgxpool.NewWithConfig(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	db, write := stdlib.OpenDBFromPool(traced), s.write
	s.write = s.wall(gen.NewClient(gen.Driver(walled{entsql.OpenDB(s.Dialect, db)})))
	t.Cleanup(func() { s.write = write; _ = db.Close(); traced.Close() })
}

// Acting is the statement by which a write transaction works for a viewer.
func Acting(v *viewer.Viewer) (statement string, args []any) {
	return actSQL, []any{v.Sight().Array(), v.Hold().Array(), v.User.String(), v.Unit.String()}
}
