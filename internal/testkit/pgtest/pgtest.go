package pgtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// EnvServer names the environment variable with the URL of an administrator of a test server.
const EnvServer = "LANTOA_TEST_PG"

// role owns the test databases. It may sign in and work as the two roles of the second wall
// (internal/store), and nothing else.
const role = "lantoa_test"

const statementWithin = 60 * time.Second

// shared is the cluster of this process, or the server that EnvServer names.
var shared = sync.OnceValues(func() (string, error) {
	admin := os.Getenv(EnvServer)
	if admin == "" {
		c, err := Start(Options{})
		if err != nil {
			return "", err
		}
		admin = c.URL // the cluster ends with the process
	}
	return admin, prepare(admin)
})

// prepare makes the roles; several processes may do so at once.
func prepare(admin string) error {
	u, err := url.Parse(admin)
	if err != nil || u.User == nil {
		return fmt.Errorf("%s is not a URL like postgres://user@host/database", EnvServer)
	}
	login := "LOGIN"
	if password, ok := u.User.Password(); ok {
		login += " PASSWORD " + literal(password)
	}
	var statements []string
	for _, create := range []string{role + " " + login, "lantoa_app NOLOGIN", "lantoa_system NOLOGIN"} {
		statements = append(statements, unlessThere("CREATE ROLE "+create))
	}
	return run(admin, append(statements, unlessThere("GRANT lantoa_app, lantoa_system TO "+role))...)
}

// unlessThere runs a statement that somebody else may have run, or may be running.
func unlessThere(statement string) string {
	return "DO $$ BEGIN " + statement + "; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
}

// URL returns the URL of a fresh, empty database (UTF-8, collation C.UTF-8, time zone UTC) that
// is dropped when the test ends, open connections or not. Without a server on this machine the
// test is skipped, but fails where CI=true.
func URL(t testing.TB) string {
	t.Helper()
	return create(t, "template0")
}

// Own starts a cluster for one test alone, to be configured, filled or crashed at will, and stops
// it when the test ends; it skips and fails as URL does.
func Own(t testing.TB, o Options) *Cluster {
	t.Helper()
	c, err := Start(o)
	need(t, err)
	t.Cleanup(c.Stop)
	return c
}

type template struct {
	once sync.Once
	name string
	err  error
}

var templates sync.Map // name → *template

// Template returns the URL of a fresh database with what migrate has left in a template: migrate
// runs once per process and name, every call gets a copy. It skips, fails and cleans up as URL;
// the template itself stays until the server goes.
func Template(t testing.TB, name string, migrate func(url string)) string {
	t.Helper()
	admin, err := shared()
	need(t, err)
	v, _ := templates.LoadOrStore(name, new(template))
	tpl := v.(*template)
	tpl.once.Do(func() {
		db := random(name)
		if tpl.err = run(admin, createSQL(db, "template0")); tpl.err != nil {
			return
		}
		tpl.err = errors.New("its migration has failed the test that ran it")
		migrate(at(admin, db))
		tpl.name = db
		// The server refuses to copy a database in use: keep newcomers out, then end who is left.
		tpl.err = run(admin,
			"ALTER DATABASE "+db+" ALLOW_CONNECTIONS false",
			"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = "+literal(db))
	})
	if tpl.err != nil {
		t.Fatalf("template %s: %v", name, tpl.err)
	}
	return create(t, tpl.name)
}

func create(t testing.TB, from string) string {
	t.Helper()
	admin, err := shared()
	need(t, err)
	db := random("test")
	if err := run(admin, createSQL(db, from)); err != nil {
		t.Fatalf("create a test database: %v", err)
	}
	t.Cleanup(func() {
		if err := run(admin, "DROP DATABASE IF EXISTS "+db+" WITH (FORCE)"); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	return at(admin, db)
}

func createSQL(db, from string) string {
	return "CREATE DATABASE " + db + " OWNER " + role + " TEMPLATE " + from +
		" ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
}

// need ends the test when there is no server: quietly at home, loudly in CI and on any other error.
func need(t testing.TB, err error) {
	t.Helper()
	switch {
	case err == nil:
	case errors.Is(err, ErrMissing) && os.Getenv("CI") != "true":
		t.Skipf("needs PostgreSQL: %v", err)
	default:
		t.Fatalf("needs PostgreSQL: %v", err)
	}
}

// at is the URL of a database for its owner.
func at(admin, db string) string {
	u, err := url.Parse(admin)
	if err != nil {
		return "" // prepare has refused it
	}
	u.Path = "/" + db
	if password, ok := u.User.Password(); ok {
		u.User = url.UserPassword(role, password)
	} else {
		u.User = url.User(role)
	}
	q := u.Query()
	q.Set("timezone", "UTC")
	u.RawQuery = q.Encode()
	return u.String()
}

// random is a database name that nobody else has: the plain letters of a name and 16 others.
func random(name string) string {
	plain := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(name))
	return "lantoa_" + plain[:min(len(plain), 20)] + "_" + strings.ToLower(rand.Text()[:16])
}

func literal(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// run executes statements one by one on a connection of its own, outside a transaction.
func run(admin string, statements ...string) error {
	ctx, cancel := context.WithTimeout(context.Background(), statementWithin)
	defer cancel()
	conn, err := pgx.Connect(ctx, admin)
	if err != nil {
		return err
	}
	defer conn.Close(ctx) //nolint:errcheck // it has done its work
	for _, s := range statements {
		if _, err := conn.Exec(ctx, s); err != nil {
			return err
		}
	}
	return nil
}
