package main

import (
	"os"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

func TestRun(t *testing.T) {
	t.Setenv(pgtest.EnvServer, pgtest.Own(t, pgtest.Options{}).URL) // else each row starts its own
	for name, c := range map[string]struct {
		command []string
		want    int
	}{
		"a command that succeeds":             {[]string{"true"}, 0},
		"a command that fails gives its code": {[]string{"sh", "-c", "exit 7"}, 7},
		"a command that is not there":         {[]string{"/nonexistent/command"}, 1},
		"a command that is killed":            {[]string{"sh", "-c", "kill -KILL $$"}, 1},
		"the command is told of the server":   {[]string{"sh", "-c", `[ -n "$` + pgtest.EnvServer + `" ]`}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := run(c.command); got != c.want {
				t.Errorf("run(%q) = %d, want %d", c.command, got, c.want)
			}
		})
	}
}

func TestRunStartsAServerWhereNoneIsNamed(t *testing.T) {
	pgtest.Own(t, pgtest.Options{}) // skips where there is none to start
	t.Setenv(pgtest.EnvServer, "")
	t.Setenv("WITHPG_CHILD", "yes")
	if got := run([]string{os.Args[0], "-test.run=^TestChild$"}); got != 0 {
		t.Errorf("the command could not use the server: exit code %d", got)
	}
}

// TestChild is what the test above runs under withpg.
func TestChild(t *testing.T) {
	if os.Getenv("WITHPG_CHILD") == "" {
		t.Skip("runs as the child of another test only")
	}
	if os.Getenv(pgtest.EnvServer) == "" {
		t.Fatalf("%s is not set", pgtest.EnvServer)
	}
	conn, err := pgx.Connect(t.Context(), pgtest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.Close(t.Context()); err != nil {
		t.Error(err)
	}
}
