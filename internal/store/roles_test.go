package store_test

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// server is a cluster of the test's own: roles belong to the whole of one.
type server struct {
	t   *testing.T
	url string
}

// run executes statements as the administrator.
func (s server) run(statements ...string) {
	s.t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, s.url)
	testkit.Must(s.t, err)
	defer conn.Close(ctx)
	for _, text := range statements {
		if _, err := conn.Exec(ctx, text); err != nil {
			s.t.Fatalf("%s: %v", text, err)
		}
	}
}

// as is the address of a database for a login.
func (s server) as(login, database string) store.Config {
	s.t.Helper()
	u, err := url.Parse(s.url)
	testkit.Must(s.t, err)
	u.User, u.Path = url.User(login), "/"+database
	return store.Config{DatabaseURL: u.String()}
}

// try opens a store and does something with it.
func (s server) try(c store.Config, do func(context.Context, *store.Store) error) error {
	s.t.Helper()
	ctx := context.Background()
	st, err := store.Open(ctx, c)
	if err != nil {
		return err
	}
	return errors.Join(do(ctx, st), st.Close())
}

func migrateIt(ctx context.Context, s *store.Store) error { return s.Migrate(ctx) }
func checkIt(ctx context.Context, s *store.Store) error   { return s.Check(ctx) }

// TestTheRolesAreMadeOrAskedFor walks a server from its first day: each step needs the one before.
func TestTheRolesAreMadeOrAskedFor(t *testing.T) {
	t.Parallel()
	s := server{t, pgtest.Own(t, pgtest.Options{}).URL}
	// The words that an administrator needs: what to run, and for whom.
	asked := func(err error, login string) {
		t.Helper()
		for _, want := range []string{"CREATE ROLE lantoa_app NOLOGIN", `GRANT lantoa_app, lantoa_system TO "` + login + `"`} {
			if f := fault.Of(err); f == nil || f.Code != fault.InvalidState || !strings.Contains(f.Text.VI, want) || !strings.Contains(f.Text.EN, want) {
				t.Errorf("%v, want %q", err, want)
			}
		}
	}
	s.run("CREATE ROLE humble LOGIN", "CREATE DATABASE one OWNER humble", "CREATE ROLE maker LOGIN CREATEROLE", "CREATE DATABASE two OWNER maker", "CREATE DATABASE three OWNER maker", "CREATE DATABASE four OWNER maker")

	asked(s.try(s.as("humble", "one"), migrateIt), "humble")
	empty := true
	testkit.Must(t, s.try(s.as("humble", "one"), func(ctx context.Context, st *store.Store) (err error) { empty, err = st.Empty(ctx); return err }))
	if empty {
		t.Error("the migrations before the wall are lost with it")
	}

	// A login that may make roles makes them, also for several databases at one moment.
	var all sync.WaitGroup
	errs := make([]error, 3)
	for i, database := range []string{"two", "three", "four"} {
		all.Go(func() { errs[i] = s.try(s.as("maker", database), migrateIt) })
	}
	all.Wait()
	testkit.Must(t, errors.Join(errs...))
	testkit.Must(t, s.try(s.as("maker", "two"), checkIt))

	// Now the roles are there, but the other login may not work as them.
	asked(s.try(s.as("humble", "one"), migrateIt), "humble")
	s.run("GRANT lantoa_app, lantoa_system TO humble")
	testkit.Must(t, s.try(s.as("humble", "one"), migrateIt))
	testkit.Must(t, s.try(s.as("humble", "one"), checkIt))

	// What the administrator takes away later is noticed at the start of a server.
	s.run("REVOKE lantoa_system FROM humble")
	asked(s.try(s.as("humble", "one"), checkIt), "humble")
	s.run("GRANT lantoa_system TO humble", "ALTER ROLE lantoa_app BYPASSRLS")
	if err := s.try(s.as("humble", "one"), checkIt); !is(err, fault.InvalidState) || !strings.Contains(err.Error(), "ALTER ROLE lantoa_app NOSUPERUSER NOBYPASSRLS") {
		t.Errorf("a role that passes by: %v", err)
	}
	s.run("ALTER ROLE lantoa_app NOBYPASSRLS", "ALTER ROLE lantoa_system SUPERUSER")
	if err := s.try(s.as("humble", "one"), checkIt); !is(err, fault.InvalidState) || !strings.Contains(err.Error(), "ALTER ROLE lantoa_system") {
		t.Errorf("a role that is above all: %v", err)
	}
	s.run("ALTER ROLE lantoa_system NOSUPERUSER", "ALTER ROLE humble NOINHERIT")
	if err := s.try(s.as("humble", "one"), checkIt); !is(err, fault.InvalidState) || !strings.Contains(err.Error(), `ALTER ROLE "humble" INHERIT`) {
		t.Errorf("a login whose dump would be empty: %v", err)
	}
	s.run("ALTER ROLE humble INHERIT")
	testkit.Must(t, s.try(s.as("humble", "one"), checkIt))

	// A superuser works, and works as the roles all the same.
	s.run("CREATE DATABASE five")
	testkit.Must(t, s.try(s.as("postgres", "five"), func(ctx context.Context, st *store.Store) error {
		if err := st.Migrate(ctx); err != nil {
			return err
		}
		for role, db := range map[string]*sql.DB{"lantoa_app": st.WriteDB(), "lantoa_system": st.ReadDB} {
			if got := lines(t, db, "SELECT current_user::text WHERE NOT pg_has_role(current_user, session_user, 'MEMBER')"); len(got) != 1 || got[0] != role {
				t.Errorf("%s works as %q", role, got)
			}
		}
		return nil
	}))
}

// TestADumpHoldsEveryRow: what the login dumps, another server takes in whole, walls included.
func TestADumpHoldsEveryRow(t *testing.T) {
	t.Parallel()
	dump, err := exec.LookPath("pg_dump")
	if err != nil && os.Getenv("CI") == "true" {
		t.Fatalf("needs PostgreSQL's client programs: %v", err)
	}
	if err != nil {
		t.Skipf("needs PostgreSQL's client programs: %v", err)
	}
	w := province(t)
	address := forClients(t, w.Store.Pool.Config().ConnString())
	if out, err := exec.Command(dump, "--no-owner", "--file", filepath.Join(t.TempDir(), "x"), "--dbname", address).CombinedOutput(); err == nil || !strings.Contains(string(out), "row-level security") {
		t.Errorf("a dump that holds no row is not refused: %v %s", err, out)
	}
	file := filepath.Join(t.TempDir(), "lantoa.dump")
	if out, err := exec.Command(dump, "--format", "custom", "--no-owner", "--enable-row-security", "--file", file, "--dbname", address).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	again := pgtest.URL(t)
	if out, err := exec.Command(filepath.Join(filepath.Dir(dump), "pg_restore"), "--no-owner", "--enable-row-security", "--exit-on-error", "--dbname", forClients(t, again), file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	s, err := store.Open(context.Background(), store.Config{DatabaseURL: again})
	testkit.Must(t, err)
	defer func() { testkit.Must(t, s.Close()) }()
	testkit.Must(t, s.Check(context.Background()))
	rows := 0
	for _, table := range migrate.Tables {
		query := "SELECT md5(coalesce(string_agg(x::text, '' ORDER BY x::text), '')) || ' ' || count(*) FROM " + table.Name + " x"
		before, after := lines(t, w.Store.ReadDB, query), lines(t, s.ReadDB, query)
		if before[0] != after[0] {
			t.Errorf("%s: %q was dumped, %q is back", table.Name, before, after)
		}
		rows += count(t, w, "SELECT count(*) FROM "+table.Name)
	}
	if rows < 100 {
		t.Errorf("%d rows prove little", rows)
	}
	if before, after := lines(t, w.Store.LoginDB(t), wallSQL), lines(t, s.LoginDB(t), wallSQL); !slices.Equal(before, after) {
		t.Errorf("the wall is another after a restore: %d pieces, %d", len(before), len(after))
	}
}

// forClients is an address as PostgreSQL's own programs take it.
func forClients(t *testing.T, address string) string {
	t.Helper()
	u, err := url.Parse(address)
	testkit.Must(t, err)
	q := u.Query()
	q.Del("timezone")
	u.RawQuery = q.Encode()
	return u.String()
}
