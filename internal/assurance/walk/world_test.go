package walk_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
)

// house is a filled world with the whole program on it, as internal/app wires it, and people in it.
type house struct {
	*testkit.World
	t        *testing.T
	database string
	url      string // of PostgreSQL, for its owner
	app      *app.App
	door     http.Handler
	people   map[string]*person
	schema   string // as introspection shows it, before others write
}

// person asks with a credential of their own: a session or an access token.
type person struct {
	name  string
	unit  string
	users string // user name
	token string
	web   bool // the token is of a session
}

// each runs f on a house on each of the two databases, one after the other: they share two cores.
func each(t *testing.T, f func(t *testing.T, h *house)) {
	t.Helper()
	for _, database := range []string{"sqlite", "postgres"} {
		t.Run(database, func(t *testing.T) { f(t, open(t, database)) })
	}
}

// open builds a house: the fixture, the rows that changes need, and the program.
func open(t *testing.T, database string) *house {
	t.Helper()
	h := &house{t: t, database: database, people: map[string]*person{}}
	folder := filepath.Join(t.TempDir(), "data")
	c := store.Config{DataDir: folder}
	if database == "postgres" {
		c = store.Config{DatabaseURL: pgtest.URL(t)}
		h.url = c.DatabaseURL
	}
	h.World = testkit.New(t, c)
	h.Fill()
	h.Shelve()
	h.furnish(files.OnDisk(folder))
	const current = 0 // the schema is there already
	a, err := app.OpenWith(context.Background(), config.Data{Data: folder, DatabaseURL: c.DatabaseURL}, current, h.Clock, slog.New(slog.DiscardHandler),
		app.Modules{Run: func(o process.Options) modules.Running { return librarian{Running: process.New(o)} }})
	testkit.Must(t, err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); a.Hub.Run(ctx) }()
	t.Cleanup(func() { stop(); <-done; testkit.Must(t, a.Close()) })
	h.app = a
	h.keep(a)
	h.door = a.Door(config.Serve{}, nil)
	h.settle()
	return h
}

const password = "Mật khẩu của bài thử 2022"

// settle gives people their credentials: those who hold all roles a session, by signing in, those
// of one role an access token.
func (h *house) settle() {
	h.t.Helper()
	hash, err := auth.HashPassword(context.Background(), password)
	testkit.Must(h.t, err)
	h.system(func(ctx context.Context, tx *txn.Tx) error { return tx.User.Update().SetPasswordHash(hash).Exec(ctx) })
	for _, code := range []string{"sgddt", "snv", "stp", "h-cau-ke"} {
		in, err := h.app.Auth.SignIn(context.Background(), auth.SignInInput{Username: code, Password: password, Peer: "127.0.0.1"})
		testkit.Must(h.t, err)
		h.people[code] = &person{name: code, unit: code, users: code, token: in.Token, web: true}
	}
	for _, code := range []string{"h-cau-ke-x-hoa-an", "h-duyen-hai", "hdph", "ubnd-tinh", "stc"} {
		h.hand(code, code, code)
	}
	for _, unit := range []string{"sgddt", "snv"} {
		for _, role := range roles() {
			h.hand(unit+" as "+string(role), unit, oneRole(unit, role))
		}
	}
}

func (h *house) hand(name, unit, username string) {
	h.t.Helper()
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		token, _, err := auth.NewToken(ctx, tx, auth.TokenInput{User: testkit.RowID("user " + username), Unit: h.Units[unit], Name: "walk",
			Scopes: auth.AllScopes, Expires: clock.At(testkit.Start.AddDate(0, 6, 0))})
		h.people[name] = &person{name: name, unit: unit, users: username, token: token}
		return err
	})
}

// roles are all that there are.
func roles() []programme.Role {
	var out []programme.Role
	for _, t := range programme.Enums()["Role"].Terms {
		out = append(out, programme.Role(t.Value))
	}
	return out
}

// oneRole is the user name of a person of the unit who has this role and no other.
func oneRole(unit string, role programme.Role) string {
	return unit + "-" + strings.ToLower(strings.ReplaceAll(string(role), "_", "-"))
}

// who lists people: those of a unit with one role each, after the one with all working roles.
func (h *house) who(unit string) []*person {
	out := []*person{h.people[unit]}
	for _, role := range roles() {
		out = append(out, h.people[unit+" as "+string(role)])
	}
	return out
}

// system writes as the server itself.
func (h *house) system(fn func(ctx context.Context, tx *txn.Tx) error) {
	h.t.Helper()
	testkit.Must(h.t, h.Runner.System(context.Background(), "fixture", fn))
}

// request makes a request that comes from this machine with the person's credential; nil is nobody.
func (p *person) request(ctx context.Context, method, path string, body []byte) *http.Request {
	r := httptest.NewRequestWithContext(ctx, method, path, bytes.NewReader(body))
	r.RemoteAddr = "127.0.0.1:40000"
	if len(body) > 0 {
		r.Header.Set("Content-Type", "application/json")
	}
	switch {
	case p == nil:
	case p.web:
		r.AddCookie(&http.Cookie{Name: "lantoa", Value: p.token})
	default:
		r.Header.Set("Authorization", "Bearer "+p.token)
	}
	return r
}

// ask posts a document and returns the answer as it came.
func (h *house) ask(p *person, doc string, vars map[string]any) string {
	body, err := json.Marshal(map[string]any{"query": doc, "variables": vars})
	testkit.Must(h.t, err)
	return h.post(p, body)
}

func (h *house) post(p *person, body []byte) string {
	rec := httptest.NewRecorder()
	h.door.ServeHTTP(rec, p.request(context.Background(), http.MethodPost, "/graphql", body))
	return rec.Body.String()
}

// data asks for something that must be answered without an error.
func (h *house) data(p *person, doc string, vars map[string]any) map[string]any {
	h.t.Helper()
	body := h.ask(p, doc, vars)
	a := testkit.Read(h.t, body)
	if len(a.Errors) > 0 {
		h.t.Fatalf("as %s: %s\n%s", p.name, doc, body)
	}
	return a.Data
}

// kind is a kind of the catalogue by its GraphQL name.
func (h *house) kind(name string) *catalog.Kind {
	h.t.Helper()
	k := h.Kinds.Kind(name)
	if k == nil {
		h.t.Fatalf("there is no kind %s", name)
	}
	return k
}

// stood is a moment before the clock of the worlds.
func stood(n int) clock.Instant { return clock.At(testkit.Start.Add(-time.Duration(n) * time.Hour)) }
