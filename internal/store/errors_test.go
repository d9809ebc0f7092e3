package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/lantoa/lantoa/internal/fault"
)

// TestErrorsOfTheDatabaseHaveTheirCode: what a client may do about it is in the code, and the
// cause stays in the error for the log.
func TestErrorsOfTheDatabaseHaveTheirCode(t *testing.T) {
	state := func(code string) error { return &pgconn.PgError{Code: code, Message: "…"} }
	for name, c := range map[string]struct {
		err  error
		code fault.Code
	}{
		"no error":                              {nil, ""},
		"a fault passes":                        {fault.New(fault.Forbidden, "…", "…"), fault.Forbidden},
		"it took too long":                      {context.DeadlineExceeded, fault.Timeout},
		"the server ended a slow statement":     {state("57014"), fault.Timeout},
		"the client went away":                  {context.Canceled, fault.Unavailable},
		"a deadlock that did not dissolve":      {state("40P01"), fault.Conflict},
		"PostgreSQL's disk is full":             {state("53100"), fault.StorageFull},
		"PostgreSQL's disk fails":               {state("58030"), fault.Unavailable},
		"PostgreSQL found damage":               {state("XX001"), fault.Unavailable},
		"PostgreSQL only reads":                 {state("25006"), fault.Unavailable},
		"PostgreSQL is shutting down":           {state("57P01"), fault.Unavailable},
		"PostgreSQL has no connection left":     {state("53300"), fault.Unavailable},
		"the connection broke in the middle":    {io.ErrUnexpectedEOF, fault.Unavailable},
		"the connection was closed":             {net.ErrClosed, fault.Unavailable},
		"the pool gave the connection up":       {driver.ErrBadConn, fault.Unavailable},
		"SQLite is asked of what is none":       {liteError(t, "PRAGMA user_version", notADatabase), fault.Unavailable},
		"SQLite may not write":                  {liteError(t, "CREATE TABLE t (a)", nil), fault.Unavailable},
		"SQLite's file is full":                 {liteFull(t), fault.StorageFull},
		"a statement that is wrong is our own":  {liteError(t, "SELECT nothing", nil), fault.Internal},
		"PostgreSQL refuses a wrong statement":  {state("42P01"), fault.Internal},
		"an error that nobody knows is our own": {errors.New("…"), fault.Internal},
	} {
		t.Run(name, func(t *testing.T) {
			wrapped := c.err
			if wrapped != nil {
				wrapped = fmt.Errorf("in the middle: %w", c.err)
			}
			got := translate(wrapped)
			if code := fault.CodeOf(got); code != c.code {
				t.Errorf("%v is %s, want %s", c.err, code, c.code)
			}
			if c.err != nil && !errors.Is(got, c.err) {
				t.Errorf("the cause of %v is lost: %v", c.err, got)
			}
		})
	}
}

var notADatabase = []byte("this file is none, and long enough to show it: " + string(make([]byte, 4096)))

// liteError is what a statement comes to on a database that can only be read.
func liteError(t *testing.T, statement string, content []byte) error {
	t.Helper()
	name := filepath.Join(t.TempDir(), "some.db")
	if content != nil {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", "file:"+name+"?_pragma=query_only(1)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	_, err = db.ExecContext(t.Context(), statement)
	return err
}

func liteFull(t *testing.T) error {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(t.TempDir(), "some.db")+"?_pragma=max_page_count(3)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for err == nil {
		_, err = db.ExecContext(t.Context(), "CREATE TABLE IF NOT EXISTS t (a); INSERT INTO t VALUES (zeroblob(3000))")
	}
	return err
}
