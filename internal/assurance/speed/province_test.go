package speed_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	_ "github.com/jackc/pgx/v5/stdlib" // the owner's connection that fills
	_ "modernc.org/sqlite"             // the driver

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

var now = time.Date(2022, 11, 15, 8, 0, 0, 0, clock.Zone)

// province is the whole program on a filled database.
type province struct {
	*app.App
	postgres bool
	tasks    int
	address  string // of the whole handler
	tokens   map[string]string
}

// personas are the units that ask: with three tasks, with thousands, a district with its communes,
// and the office that owns every plan.
var personas = []string{"few", "many", "huyen-0", "stp"}

// open fills a database of n tasks, or opens a kept one.
func open(t testing.TB, database string, n int) *province {
	t.Helper()
	p := &province{postgres: database == "postgres", tasks: n, tokens: map[string]string{}}
	data, filled := p.place(t)
	ctx := context.Background()
	a, err := app.Open(ctx, data, app.BringUp, clock.Fixed(now), slog.New(slog.DiscardHandler))
	testkit.Must(t, err)
	if !filled {
		testkit.Must(t, a.Runner.System(ctx, "fill", func(ctx context.Context, tx *txn.Tx) error { return fillSmall(ctx, tx, n) }))
		testkit.Must(t, a.Close())
		p.fill(t, data)
		a, err = app.Open(ctx, data, app.RequireCurrent, clock.Fixed(now), slog.New(slog.DiscardHandler))
		testkit.Must(t, err)
	}
	t.Cleanup(func() { testkit.Must(t, a.Close()) })
	p.App = a
	server := httptest.NewServer(a.Door(config.Serve{Data: data}, nil))
	t.Cleanup(server.Close)
	p.address = server.URL
	for _, code := range personas {
		p.tokens[code] = p.token(t, code)
	}
	return p
}

func (p *province) place(t testing.TB) (d config.Data, filled bool) {
	t.Helper()
	keep := os.Getenv("LANTOA_SPEED_KEEP")
	switch {
	case keep == "" && p.postgres:
		d.DatabaseURL = pgtest.URL(t)
	case keep == "":
		d.Data = filepath.Join(t.TempDir(), "data")
	case p.postgres:
		d.DatabaseURL, filled = kept(t, fmt.Sprint("lantoa_speed_", p.tasks))
	default:
		d.Data = filepath.Join(keep, fmt.Sprint("speed-", p.tasks))
		_, err := os.Stat(filepath.Join(d.Data, "lantoa.db"))
		filled = err == nil
	}
	return d, filled
}

// kept is a database on the test server that stays.
func kept(t testing.TB, name string) (address string, filled bool) {
	t.Helper()
	admin, err := url.Parse(os.Getenv(pgtest.EnvServer))
	testkit.Must(t, err)
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, admin.String())
	testkit.Must(t, err)
	defer conn.Close(ctx)
	testkit.Must(t, conn.QueryRow(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&filled))
	if !filled {
		_, err = conn.Exec(ctx, "CREATE DATABASE "+name+" OWNER lantoa_test TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'")
		testkit.Must(t, err)
	}
	admin.Path, admin.User = "/"+name, url.User("lantoa_test")
	return admin.String(), filled
}

func (p *province) fill(t testing.TB, d config.Data) {
	t.Helper()
	driver, source := "sqlite", "file:"+filepath.Join(d.Data, "lantoa.db")
	if p.postgres {
		driver, source = "pgx", d.DatabaseURL
	}
	db, err := sql.Open(driver, source)
	testkit.Must(t, err)
	began := time.Now()
	fillLarge(t, db, p.postgres, p.tasks)
	t.Logf("%s: %d tasks filled in %.0f s", driver, p.tasks, time.Since(began).Seconds())
	testkit.Must(t, db.Close())
}

func (p *province) token(t testing.TB, code string) string {
	t.Helper()
	var token string
	testkit.Must(t, p.Runner.System(context.Background(), "token", func(ctx context.Context, tx *txn.Tx) error {
		u, err := tx.User.Query().Where(user.Username(code)).Only(ctx)
		if err != nil {
			return err
		}
		token, _, err = auth.NewToken(ctx, tx, auth.TokenInput{User: u.ID, Unit: u.UnitID, Expires: clock.At(now.Add(24 * time.Hour))})
		return err
	}))
	return token
}

// viewer is who the token of a unit's user stands for.
func (p *province) viewer(t testing.TB, code string) *viewer.Viewer {
	t.Helper()
	v, err := p.Auth.Resolve(context.Background(), auth.Credential{Bearer: p.tokens[code]})
	testkit.Must(t, err)
	return v
}

// body is the JSON of a GraphQL request.
func body(t testing.TB, doc string, vars map[string]any) []byte {
	t.Helper()
	text, err := json.Marshal(map[string]any{"query": doc, "variables": vars})
	testkit.Must(t, err)
	return text
}

// request sends GraphQL requests of a unit's user over a kept connection; nil is the answer of one
// that takes longer than a request may.
func (p *province) request(t testing.TB, code string) func(body []byte) []byte {
	t.Helper()
	return func(body []byte) []byte {
		r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, p.address+"/graphql", bytes.NewReader(body))
		testkit.Must(t, err)
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+p.tokens[code])
		answer := send(t, r)
		if bytes.Contains(answer, []byte(`"TIMEOUT"`)) {
			return nil
		}
		if bytes.Contains(answer, []byte(`"errors"`)) {
			t.Fatalf("%s: %s", body, answer)
		}
		return answer
	}
}

func send(t testing.TB, r *http.Request) []byte {
	t.Helper()
	answer, err := client.Do(r)
	testkit.Must(t, err)
	body, err := io.ReadAll(answer.Body)
	testkit.Must(t, errors.Join(err, answer.Body.Close()))
	if answer.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s", answer.Status, body)
	}
	return body
}

var client = &http.Client{Timeout: time.Minute}
