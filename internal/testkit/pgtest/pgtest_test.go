package pgtest

import (
	"bufio"
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

func one(t *testing.T, conn *pgx.Conn, sql string, args ...any) string {
	t.Helper()
	var s string
	if err := conn.QueryRow(t.Context(), sql, args...).Scan(&s); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return s
}

func exec1(t *testing.T, conn *pgx.Conn, sql string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

func databaseOf(t *testing.T, dsn string) string {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimPrefix(u.Path, "/")
}

func TestAFreshDatabaseIsWhatTheServerPromises(t *testing.T) {
	conn := connect(t, URL(t))
	for name, c := range map[string]struct{ sql, want string }{
		"it is empty":                  {`SELECT count(*)::text FROM information_schema.tables WHERE table_schema = 'public'`, "0"},
		"it is UTF-8":                  {`SHOW server_encoding`, "UTF8"},
		"text sorts by code point":     {`SELECT datcollate FROM pg_database WHERE datname = current_database()`, "C.UTF-8"},
		"lower knows Vietnamese":       {`SELECT lower('ĐỘC LẬP')`, "độc lập"},
		"times are in UTC":             {`SHOW timezone`, "UTC"},
		"its owner is no superuser":    {`SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user`, "false"},
		"its owner obeys row policies": {`SELECT rolbypassrls::text FROM pg_roles WHERE rolname = current_user`, "false"},
		"its owner may make tables":    {`SELECT has_schema_privilege('public', 'CREATE')::text`, "true"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := one(t, conn, c.sql); got != c.want {
				t.Errorf("%s = %q, want %q", c.sql, got, c.want)
			}
		})
	}
}

func TestDatabasesAreApartAndGoWithTheirTests(t *testing.T) {
	a, b := URL(t), URL(t)
	exec1(t, connect(t, a), "CREATE TABLE mine (id int)")
	if got := one(t, connect(t, b), "SELECT coalesce(to_regclass('mine')::text, 'none')"); got != "none" {
		t.Errorf("a table of one database is in the other: %s", got)
	}

	var inner string
	t.Run("a test that leaves a connection open", func(t *testing.T) {
		inner = URL(t)
		conn, err := pgx.Connect(t.Context(), inner) // not closed before the database is dropped
		if err != nil {
			t.Fatal(err)
		}
		exec1(t, conn, "CREATE TABLE left_open (id int)")
	})
	got := one(t, connect(t, a), "SELECT count(*)::text FROM pg_database WHERE datname = $1", databaseOf(t, inner))
	if got != "0" {
		t.Error("the database of an ended test is still there")
	}
}

func TestTemplateMigratesOnceAndCopiesEachTime(t *testing.T) {
	var runs atomic.Int32
	migrate := func(dsn string) {
		runs.Add(1)
		conn, err := pgx.Connect(t.Context(), dsn) // left open: the copy must not mind
		if err != nil {
			t.Error(err)
			return
		}
		exec1(t, conn, "CREATE TABLE unit (name text); INSERT INTO unit VALUES ('Sở Tư pháp')")
	}
	urls := make([]string, 4)
	var wg sync.WaitGroup
	for i := range urls {
		wg.Go(func() { urls[i] = Template(t, "Once And Copies", migrate) })
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	if n := runs.Load(); n != 1 {
		t.Errorf("migrate ran %d times, want once", n)
	}
	first := connect(t, urls[0])
	exec1(t, first, "INSERT INTO unit VALUES ('Sở Nội vụ')")
	if got := one(t, first, "SELECT count(*)::text FROM unit"); got != "2" {
		t.Errorf("the first copy has %s rows, want 2", got)
	}
	for _, dsn := range urls[1:] {
		if got := one(t, connect(t, dsn), "SELECT count(*)::text FROM unit"); got != "1" {
			t.Errorf("another copy has %s rows, want the template's 1", got)
		}
	}
}

func TestOnlyADurableClusterWaitsForTheDisk(t *testing.T) {
	for name, c := range map[string]struct {
		options Options
		want    string
	}{
		"by default it does not": {Options{}, "off"},
		"a durable one does":     {Options{Durable: true}, "on"},
	} {
		t.Run(name, func(t *testing.T) {
			conn := connect(t, Own(t, c.options).URL)
			for _, setting := range []string{"fsync", "full_page_writes", "synchronous_commit"} {
				if got := one(t, conn, "SHOW "+setting); got != c.want {
					t.Errorf("%s = %s, want %s", setting, got, c.want)
				}
			}
		})
	}
}

func TestAStoppedClusterLeavesNothing(t *testing.T) {
	c, err := Start(Options{})
	need(t, err)
	pid := c.server.Process.Pid
	c.Stop()
	if alive(pid) {
		t.Error("the server still runs")
	}
	if _, err := os.Stat(c.dir); !os.IsNotExist(err) {
		t.Errorf("the folder is still there: %v", err)
	}
}

// The child is this test binary again, in one of the states that child_test.go describes.
func child(t *testing.T, state string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestChild$", "-test.v")
	cmd.Env = append(os.Environ(), append([]string{EnvServer + "=", "CI=", "PGTEST_CHILD=" + state}, env...)...)
	return cmd
}

func TestAClusterDiesWithItsProcess(t *testing.T) {
	if _, err := binaries(); err != nil {
		need(t, err)
	}
	for name, state := range map[string]string{
		"that ends":      "end",
		"that panics":    "panic",
		"that exits":     "exit",
		"that is killed": "wait",
	} {
		t.Run(name, func(t *testing.T) {
			cmd := child(t, state)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			var dir string
			var pid int
			lines := bufio.NewScanner(out)
			for dir == "" && lines.Scan() {
				_, _ = fmt.Sscanf(lines.Text(), "cluster %d %s", &pid, &dir)
			}
			if dir == "" {
				t.Fatal("the child started no cluster")
			}
			if state == "wait" {
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
			for lines.Scan() { // to its end
			}
			_ = cmd.Wait()
			eventually(t, "the server ends", func() bool { return !alive(pid) })
			eventually(t, "the folder goes", func() bool {
				_, err := os.Stat(dir)
				return os.IsNotExist(err)
			})
		})
	}
}

func TestANamedServerIsUsed(t *testing.T) {
	c := Own(t, Options{})
	out, err := child(t, "url", EnvServer+"="+c.URL).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := "url lantoa_test " + c.dir; !strings.Contains(string(out), want) {
		t.Errorf("the child did not use the server of %s:\n%s", EnvServer, out)
	}
}

func TestWithoutAServer(t *testing.T) {
	for name, c := range map[string]struct {
		state string
		env   []string
		want  string
	}{
		"a test at home is skipped":                 {"missing", nil, "--- SKIP: TestChild"},
		"a test in CI fails":                        {"missing", []string{"CI=true"}, "--- FAIL: TestChild"},
		"it says what to install":                   {"missing", nil, "install the package postgresql"},
		"a named server that is not there fails":    {"url", []string{EnvServer + "=postgres://nobody@localhost/x?host=/nonexistent"}, "--- FAIL: TestChild"},
		"a named server that is no URL fails":       {"url", []string{EnvServer + "=host=localhost"}, "is not a URL like"},
		"a named server is not skipped for its URL": {"missing", []string{EnvServer + "=nonsense"}, "--- FAIL: TestChild"},
	} {
		t.Run(name, func(t *testing.T) {
			out, _ := child(t, c.state, c.env...).CombinedOutput()
			if !strings.Contains(string(out), c.want) {
				t.Errorf("want %q in:\n%s", c.want, out)
			}
		})
	}
}

func TestTheNewestServerIsTaken(t *testing.T) {
	root := t.TempDir()
	for _, v := range []string{"9", "13", "17"} {
		bin := filepath.Join(root, v, "bin")
		if err := os.MkdirAll(bin, 0o700); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"initdb", "postgres"} {
			if v == "17" && name == "postgres" {
				continue // a version of which only a part is installed
			}
			if err := os.WriteFile(filepath.Join(bin, name), nil, 0o700); err != nil {
				t.Fatal(err)
			}
		}
	}
	old := installed
	installed = filepath.Join(root, "*", "bin")
	t.Cleanup(func() { installed = old })
	t.Setenv("PATH", root)
	got, err := binaries()
	if want := filepath.Join(root, "13", "bin"); err != nil || got != want {
		t.Errorf("binaries() = %q, %v; want %q", got, err, want)
	}
}

// alive tells whether a process runs; one that has ended and waits to be collected does not.
func alive(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return !os.IsNotExist(err)
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	return !strings.HasPrefix(rest, "Z")
}

func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if holds() {
			return
		}
	}
	t.Errorf("%s: not within a minute", what)
}
