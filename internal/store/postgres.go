package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"

	"github.com/lantoa/lantoa/internal/fault"
)

// How long PostgreSQL may take to answer when a program starts, and when a pool connects: a place
// in a pool is taken as long as it tries, two minutes if nobody says otherwise.
const (
	reachTime   = 10 * time.Second
	connectTime = 5 * time.Second
)

// openPostgres opens two pools, one for each role of the second wall. The login of the address
// owns the tables; it is used to look at the schema and to migrate, and no connection of a pool
// works as it. The pools connect when they are asked first: an empty server has no roles yet.
func (s *Store) openPostgres(ctx context.Context, address string) error {
	cfg, err := pgxpool.ParseConfig(address)
	if err != nil {
		return fmt.Errorf("database address: %w", err)
	}
	cfg.ConnConfig.RuntimeParams["timezone"] = "UTC"
	cfg.ConnConfig.RuntimeParams["application_name"] = "lantoa"
	// Statements come in few shapes with many values, and their joins start from indexes whatever the
	// values are: to plan each run anew takes longer than the run, and to compile it much longer.
	cfg.ConnConfig.RuntimeParams["plan_cache_mode"] = "force_generic_plan"
	cfg.ConnConfig.RuntimeParams["jit"] = "off"
	cfg.ConnConfig.StatementCacheCapacity = 64 // a prepared statement may weigh 100 KB on the server
	cfg.MaxConns = max(cfg.MaxConns, int32(4*runtime.NumCPU()))
	cfg.ConnConfig.ConnectTimeout = connectTime
	cfg.PingTimeout = time.Second // an idle connection that fell silent is given up, and the next one tried
	s.Dialect = dialect.Postgres
	s.login = cfg.ConnConfig.Copy()
	reaching, cancel := context.WithTimeout(ctx, reachTime)
	defer cancel()
	if err := s.asLogin(func(db *sql.DB) error { return db.PingContext(reaching) }); err != nil {
		return fault.Newf(fault.Unavailable, "Không kết nối được PostgreSQL: %v.", "PostgreSQL cannot be reached: %v.", err).In("--database-url").Because(err)
	}
	if s.Pool, err = pool(ctx, cfg, appRole, cfg.MaxConns); err != nil {
		return err
	}
	if s.system, err = pool(ctx, cfg, systemRole, max(4, cfg.MaxConns/2)); err != nil {
		s.Pool.Close()
		return err
	}
	s.ReadDB = stdlib.OpenDBFromPool(s.system)
	s.writeDB = stdlib.OpenDBFromPool(s.Pool)
	return nil
}

// pool opens connections that work as the role from their first moment: RESET ROLE leads back to
// it, not to the login.
func pool(ctx context.Context, cfg *pgxpool.Config, role string, most int32) (*pgxpool.Pool, error) {
	cfg = cfg.Copy()
	cfg.ConnConfig.RuntimeParams["role"] = role
	cfg.MaxConns = most
	p, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("open PostgreSQL: %w", err)
	}
	return p, nil
}

// asLogin lends a handle that works as the login and is closed afterwards.
func (s *Store) asLogin(use func(db *sql.DB) error) error {
	db := stdlib.OpenDB(*s.login)
	return errors.Join(use(db), db.Close())
}

// manned tells whether both pools can work as their roles, whether the roles are held by the second
// wall, and whether the login has their rights without working as them: pg_dump would write a
// dump without rows, and a migration would change none.
func (s *Store) manned(ctx context.Context) error {
	for _, db := range []*sql.DB{s.writeDB, s.ReadDB} {
		var role string
		var above, inherited bool
		err := db.QueryRowContext(ctx, "SELECT rolname, rolsuper OR rolbypassrls, pg_has_role(session_user, oid, 'USAGE') FROM pg_roles WHERE rolname = current_user").
			Scan(&role, &above, &inherited)
		switch {
		case err != nil && rights(err):
			return s.unmanned(err)
		case err != nil:
			return fmt.Errorf("work as a role of the second wall: %w", err)
		case above:
			return fault.Newf(fault.InvalidState,
				"Vai trò %[1]s của PostgreSQL vượt được các quy tắc theo hàng. Quản trị viên cần chạy: ALTER ROLE %[1]s NOSUPERUSER NOBYPASSRLS;",
				"The PostgreSQL role %[1]s passes by the rules of rows. An administrator must run: ALTER ROLE %[1]s NOSUPERUSER NOBYPASSRLS;", role)
		case !inherited:
			return fault.Newf(fault.InvalidState,
				"Tài khoản PostgreSQL %[1]q không thừa hưởng quyền của vai trò %[2]s, nên bản sao lưu sẽ trống. Quản trị viên cần chạy: ALTER ROLE %[1]q INHERIT; và từ PostgreSQL 16: GRANT %[2]s TO %[1]q WITH INHERIT TRUE;",
				"The PostgreSQL login %[1]q does not inherit the rights of the role %[2]s, so a backup would be empty. An administrator must run: ALTER ROLE %[1]q INHERIT; and from PostgreSQL 16 on: GRANT %[2]s TO %[1]q WITH INHERIT TRUE;",
				s.login.User, role)
		}
	}
	return nil
}

// rights tells that the login may not make, or may not become, a role of the second wall.
func rights(err error) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (pg.Code == "42501" || pg.Code == "22023" || pg.Code == "42704")
}

// unmanned says what an administrator of the server must run.
func (s *Store) unmanned(because error) error {
	run := fmt.Sprintf("CREATE ROLE %[1]s NOLOGIN; CREATE ROLE %[2]s NOLOGIN; GRANT %[1]s, %[2]s TO %[3]q;", appRole, systemRole, s.login.User)
	return fault.Newf(fault.InvalidState,
		"Tài khoản PostgreSQL %[1]q chưa được làm việc với hai vai trò của tường thứ hai. Quản trị viên máy chủ PostgreSQL cần chạy (bỏ qua vai trò đã có): %[2]s",
		"The PostgreSQL login %[1]q may not work as the two roles of the second wall. An administrator of the PostgreSQL server must run (leave out a role that exists): %[2]s",
		s.login.User, run).Because(because)
}
