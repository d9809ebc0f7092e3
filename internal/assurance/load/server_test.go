package load_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/events"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/work"
)

const password = "mật khẩu của bài thử tải"

var hashed = sync.OnceValues(func() (string, error) { return auth.HashPassword(context.Background(), password) })

// office is the whole server on a filled world, listening on a port of this machine.
type office struct {
	*testkit.World
	t      testing.TB
	door   http.Handler
	server *http.Server
	addr   string
	graph  *graph.Resolver
	reader *read.Reader
	hub    *events.Hub
}

// TestNoRequestExhaustsTheServer runs every case on a server of each database, one after the
// other: what is measured must not be disturbed by a neighbour.
func TestNoRequestExhaustsTheServer(t *testing.T) {
	app.Threads() // as serve does
	all := func(t *testing.T, o *office) {
		for _, part := range []struct {
			name string
			run  func(t *testing.T, o *office)
		}{
			{"what asks for too much is refused", refusals},
			{"what is searched for", searches},
			{"answers", answers},
			{"what is kept of documents", caches},
			{"the body and its sockets", sockets},
			{"slow statements", slowness},
			{"streams", streams},
			{"floods", floods},
		} {
			t.Run(part.name, func(t *testing.T) { part.run(t, o.in(t)) })
			o.in(t).rests(part.name)
		}
	}
	t.Run("sqlite", func(t *testing.T) {
		all(t, open(t, testkit.New(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})))
	})
	t.Run("postgres", func(t *testing.T) {
		all(t, open(t, testkit.New(t, store.Config{DatabaseURL: pgtest.URL(t)})))
	})
}

// rests holds when nothing of a part runs any more; what came after it would tell nothing of itself.
func (o *office) rests(after string) {
	o.t.Helper()
	within(o.t, "the database rests after: "+after, 10*time.Second, func() bool {
		if o.Store.Postgres() {
			return o.Store.Pool.Stat().AcquiredConns() == 0
		}
		return o.Store.ReadDB.Stats().InUse+o.writing() == 0
	})
}

// in is the same office for a part of the test.
func (o *office) in(t *testing.T) *office {
	c := *o
	c.t = t
	return &c
}

// database names the database in figures.
func (o *office) database() string {
	if o.Store.Postgres() {
		return "PostgreSQL"
	}
	return "SQLite"
}

func open(t testing.TB, w *testkit.World) *office {
	t.Helper()
	w.Fill()
	hash, err := hashed()
	testkit.Must(t, err)
	testkit.Must(t, w.Runner.System(t.Context(), "test", func(ctx context.Context, tx *txn.Tx) error {
		return tx.User.Update().Where(user.UsernameIn("stp", "sgddt", "stc", "snv")).SetPasswordHash(hash).Exec(ctx)
	}))
	o := &office{World: w, t: t}
	o.reader, err = read.New(w.Store, w.Runner.Policy, w.Clock, make([]byte, 32))
	testkit.Must(t, err)
	o.hub, err = events.New(t.Context(), w.Store, w.Clock)
	testkit.Must(t, err)
	w.Runner.Wake = o.hub.Wake
	quiet := slog.New(slog.DiscardHandler)
	signIn := auth.New(w.Runner, auth.Options{Log: quiet})
	o.graph = &graph.Resolver{Reader: o.reader, Work: &work.Service{Runner: w.Runner}, Notify: &notify.Service{Runner: w.Runner}, Hub: o.hub, Still: signIn.Still, Fresh: signIn.Fresh}
	o.server = httpd.Server("", nil)
	o.door = httpd.New(httpd.Deps{Auth: signIn, GraphQL: graph.NewServer(o.graph), Ready: w.Store.Ping, Log: quiet})
	o.server.Handler = o.door
	listener, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	testkit.Must(t, err)
	o.addr = listener.Addr().String()
	ctx, stop := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { o.hub.Run(ctx) })
	running.Go(func() { _ = o.server.Serve(listener) })
	t.Cleanup(func() {
		_ = o.server.Close()
		stop()
		running.Wait()
	})
	return o
}

// person is somebody who is signed in.
type person struct {
	*office
	cookie string
	http   *http.Client
}

func (o *office) signIn(name string) *person {
	o.t.Helper()
	body, err := json.Marshal(map[string]string{"username": name, "password": password})
	testkit.Must(o.t, err)
	resp, err := http.Post("http://"+o.addr+"/auth/sign-in", "application/json", bytes.NewReader(body))
	testkit.Must(o.t, err)
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK || len(resp.Cookies()) != 1 {
		o.t.Fatalf("sign-in of %s: %d", name, resp.StatusCode)
	}
	c := resp.Cookies()[0]
	return &person{office: o, cookie: c.Name + "=" + c.Value, http: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 300, DisableCompression: true}}}
}

// request makes the request of a body.
func (p *person) request(ctx context.Context, body []byte, header ...string) *http.Request {
	p.t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+p.addr+"/graphql", bytes.NewReader(body))
	testkit.Must(p.t, err)
	r.Header.Set("Content-Type", "application/json")
	if p.cookie != "" {
		r.Header.Set("Cookie", p.cookie)
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return r
}

// ask sends a document over the socket.
func (p *person) ask(doc string, vars map[string]any) (int, string) {
	p.t.Helper()
	resp, err := p.http.Do(p.request(p.t.Context(), document(doc, vars)))
	if err != nil {
		p.t.Error(err)
		return 0, ""
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		p.t.Error(err)
	}
	return resp.StatusCode, string(text)
}

// answered is what came of a request without a socket, and what it took.
type answered struct {
	status int
	body   string
	bytes  uint64 // allocated meanwhile
	took   time.Duration
}

// hand gives a body to the server in this process, without a socket, and measures it.
func (p *person) hand(body []byte, header ...string) answered {
	p.t.Helper()
	r := p.request(p.t.Context(), body, header...)
	r.RemoteAddr, r.RequestURI = "127.0.0.1:40000", "/graphql"
	w := httptest.NewRecorder()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	p.door.ServeHTTP(w, r)
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	return answered{w.Code, w.Body.String(), after.TotalAlloc - before.TotalAlloc, took}
}

func document(doc string, vars map[string]any) []byte {
	body, err := json.Marshal(map[string]any{"query": doc, "variables": vars})
	if err != nil {
		panic(err)
	}
	return body
}

// refusal is the first fault of an answer.
func refusal(t testing.TB, body string) (code, vi, en string, errors int) {
	t.Helper()
	var a struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code, Vi, En, MessageEn string }
		}
	}
	if err := json.Unmarshal([]byte(body), &a); err != nil {
		t.Fatalf("%v in %.300s", err, body)
	}
	if len(a.Errors) == 0 {
		return "", "", "", 0
	}
	e := a.Errors[0]
	return e.Extensions.Code, e.Message, e.Extensions.En + e.Extensions.MessageEn, len(a.Errors)
}

// mailbox gives a unit's user n notifications, so that looking through them takes a while.
func (o *office) mailbox(unit string, n int) {
	o.t.Helper()
	series := "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %d) SELECT n FROM c) s"
	id, at := "printf('77777777-0000-7000-8000-%%012x', n)", "1646096400000000 + n"
	if o.Store.Postgres() {
		series = "generate_series(1, %d) AS s(n)"
		id, at = "('77777777-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid", "timestamptz '2022-03-01 01:00:00Z' + n * interval '1 microsecond'"
	}
	id = strings.ReplaceAll(id, "%%", "%")
	statement := "INSERT INTO notifications (id, created_at, kind, text, text_en, unit_id, user_id) SELECT " + id + ", " + at +
		", 'REMINDER', 'nhắc việc số ' || n || ' của đơn vị', 'reminder number ' || n || ' of the unit', '" + o.Units[unit].String() + "', '" + o.Users[unit].String() + "' FROM " + fmt.Sprintf(series, n)
	testkit.Must(o.t, o.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
		_, err := tx.ExecContext(ctx, statement)
		return err
	}))
}

// heavy looks through the whole mailbox several times.
const heavy = `{a:notifications(first:1,where:{not:{textEn:{startsWith:"x"}}}){totalCount} b:notifications(first:1,where:{not:{text:{startsWith:"x"}}}){totalCount}}`

// screen is what a unit's page asks for.
const screen = `{assignments(first:20,orderBy:[{field:DUE_ON}]){totalCount nodes{id role state percent dueOn task{number title taskGroup{title}} unit{code name} progress(first:1){nodes{text percent createdAt}}}}}`

func within(t testing.TB, what string, most time.Duration, holds func() bool) time.Duration {
	t.Helper()
	start := time.Now()
	for !holds() {
		if time.Since(start) > most {
			t.Fatalf("%s: not within %s", what, most)
		}
		time.Sleep(2 * time.Millisecond)
	}
	return time.Since(start)
}
