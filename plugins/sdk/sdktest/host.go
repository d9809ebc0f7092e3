package sdktest

import (
	"cmp"
	"context"
	"encoding/json"
	"log/slog"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Database is what a server keeps its data in.
type Database int

// The two.
const (
	SQLite Database = iota
	Postgres
)

// Host is the real server with one module more, which runs in the test's own process, and a small
// province: the office stp with its division stp-vbpb, the departments sgddt, snv and stc, the
// districts h-cau-ke (with the commune h-cau-ke-x-hoa-an), h-duyen-hai and tx-duyen-hai. Its clock
// stands at 1 March 2022, 8 o'clock, until Advance moves it.
type Host struct {
	t        *testing.T
	manifest manifest.Manifest
	world    *testkit.World
	app      *app.App
	nodes    []*app.App // app, and on PostgreSQL those that AtOnce has added
	asked    atomic.Int64
	open     func() *app.App
	shared   bool // its database may have several nodes
	meeting  meeting
}

// New starts the server on an empty database; the test stops it. With Postgres and without a
// PostgreSQL on the machine, the test is skipped.
func New(t *testing.T, m sdk.Module, on Database) *Host {
	t.Helper()
	data := config.Data{Data: filepath.Join(t.TempDir(), "data")}
	where := store.Config{DataDir: data.Data}
	if on == Postgres {
		data.DatabaseURL = pgtest.URL(t)
		where = store.Config{DatabaseURL: data.DatabaseURL}
	}
	declared, err := sdk.Manifest(m)
	testkit.Must(t, err)
	h := &Host{t: t, manifest: declared, world: testkit.New(t, where)}
	h.open = func() *app.App {
		node, err := app.OpenWith(t.Context(), data, app.RequireCurrent, h.world.Clock, slog.New(slog.DiscardHandler),
			app.Modules{BuiltIn: []sdk.Module{m}, Run: inProcess(m, &h.meeting)})
		testkit.Must(t, err)
		t.Cleanup(func() { testkit.Must(t, node.Close()) })
		testkit.Must(t, node.Modules.Register(t.Context()))
		testkit.Must(t, node.Modules.Follow(t.Context()))
		return node
	}
	h.app = h.open()
	h.nodes = []*app.App{h.app}
	h.shared = on == Postgres
	return h
}

// Work does the jobs of the module as they come due, until the test ends.
func (h *Host) Work() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); h.app.Modules.Run(ctx) }()
	h.t.Cleanup(func() { cancel(); <-done })
}

// Advance moves the server's clock.
func (h *Host) Advance(d time.Duration) { h.world.Clock.Advance(d) }

// UnitID is the API id of a unit of the province.
func (h *Host) UnitID(code string) string { return h.world.ID(code) }

// Person is somebody who asks.
type Person struct {
	h     *Host
	unit  string
	roles []programme.Role
}

// As is the person of a unit with the given roles of the programme, or with HEAD, OFFICER,
// PLAN_MANAGER and ADMINISTRATOR.
func (h *Host) As(unit string, roles ...string) *Person {
	h.t.Helper()
	if _, ok := h.world.Units[unit]; !ok {
		h.t.Fatalf("no unit %s in this province", unit)
	}
	p := &Person{h: h, unit: unit}
	for _, r := range roles {
		p.roles = append(p.roles, programme.Role(r))
	}
	return p
}

// UserID is the API id of the person.
func (p *Person) UserID() string {
	return p.h.world.Store.Catalogue.Kind("User").EncodeID(p.h.world.Users[p.unit])
}

// Do sends GraphQL as the person; vars may be nil.
func (p *Person) Do(document string, vars map[string]any) Answer {
	t := p.h.t
	t.Helper()
	body := testkit.Ask(t, p.h.nodes[int(p.h.asked.Add(1))%len(p.h.nodes)].GraphQL, p.h.world.As(p.unit, p.roles...), document, vars)
	a := Answer{t: t, Body: body}
	if err := json.Unmarshal([]byte(body), &a); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	return a
}

// Answer is what a client gets.
type Answer struct {
	t    *testing.T
	Body string `json:"-"` // as it came
	Data map[string]any
	// Errors are in the order of the answer.
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code      string
			Reason    string // the module's own code of a VALIDATION: "FULL"
			InputPath []any
		}
	}
}

// Code is the code of the first error, "" where there is none.
func (a Answer) Code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// Reason is the module's own code of the first error, "" where there is none.
func (a Answer) Reason() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Reason
}

// Codes are the codes of all errors, sorted, each the module's own where it gives one; "" where
// there is none.
func (a Answer) Codes() string {
	var codes []string
	for _, e := range a.Errors {
		codes = append(codes, cmp.Or(e.Extensions.Reason, e.Extensions.Code))
	}
	slices.Sort(codes)
	return strings.Join(codes, " ")
}

// OK ends the test where the answer has an error, and is the answer.
func (a Answer) OK() Answer {
	a.t.Helper()
	if len(a.Errors) > 0 {
		a.t.Fatal(a.Body)
	}
	return a
}

// Get is a value of the data by its path, "awards.activities.nodes.0.title", nil where there is none.
func (a Answer) Get(path string) any {
	var at any = a.Data
	for part := range strings.SplitSeq(path, ".") {
		switch v := at.(type) {
		case map[string]any:
			at = v[part]
		case []any:
			n, err := strconv.Atoi(part)
			if err != nil || n < 0 || n >= len(v) {
				return nil
			}
			at = v[n]
		default:
			return nil
		}
	}
	return at
}

// Text is Get for a text; the test fails where there is none, with the whole answer.
func (a Answer) Text(path string) string {
	a.t.Helper()
	s, ok := a.Get(path).(string)
	if !ok {
		a.t.Fatalf("no text at %s in %s", path, a.Body)
	}
	return s
}
