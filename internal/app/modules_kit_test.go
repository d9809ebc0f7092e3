package app

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// house is the whole program with modules, on a database of its own with the province of testkit.
type house struct {
	*testkit.World
	a    *App
	data config.Data
	with Modules
}

// eachHouse runs f on both databases.
func eachHouse(t *testing.T, f func(t *testing.T, h *house), all ...sdk.Module) {
	t.Helper()
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			f(t, newHouse(t, on, all...))
		})
	}
}

func newHouse(t testing.TB, on string, all ...sdk.Module) *house {
	t.Helper()
	return newHouseWith(t, on, insideOf, all...)
}

// insideOf runs the modules of the house in the test's own process, and others as processes.
func insideOf(all []sdk.Module) func(process.Options) modules.Running {
	return func(o process.Options) modules.Running {
		for _, m := range all {
			if m.Name == o.Name {
				return &inside{module: m, options: o}
			}
		}
		return process.New(o)
	}
}

func newHouseWith(t testing.TB, on string, run func([]sdk.Module) func(process.Options) modules.Running, all ...sdk.Module) *house {
	t.Helper()
	h := &house{data: config.Data{Data: filepath.Join(t.TempDir(), "data")}}
	place := store.Config{DataDir: h.data.Data}
	if on == "postgres" {
		h.data.DatabaseURL = pgtest.URL(t)
		place = store.Config{DatabaseURL: h.data.DatabaseURL}
	}
	h.World = testkit.New(t, place)
	h.with = Modules{BuiltIn: all, Run: run(all)}
	h.a = h.open(t, h.data)
	return h
}

// open opens a server on the database and runs it until the end of the test.
func (h *house) open(t testing.TB, data config.Data) *App {
	t.Helper()
	log := slog.New(slog.NewTextHandler(&logOf{t}, &slog.HandlerOptions{Level: slog.LevelWarn}))
	a, err := OpenWith(context.Background(), data, RequireCurrent, h.Clock, log, h.with)
	testkit.Must(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ran := make(chan struct{})
	testkit.Must(t, a.Modules.Register(ctx))
	testkit.Must(t, a.Modules.Follow(ctx))
	go a.Hub.Run(ctx)
	go func() { defer close(ran); a.Modules.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		<-ran
		testkit.Must(t, a.Close())
	})
	return a
}

// logOf shows the server's log where a test fails.
type logOf struct{ t testing.TB }

func (l *logOf) Write(b []byte) (int, error) {
	l.t.Logf("server: %s", strings.TrimSpace(string(b)))
	return len(b), nil
}

// by is somebody of a unit at a server.
type by struct {
	t   testing.TB
	h   *house
	a   *App
	ctx context.Context
}

func (h *house) by(t testing.TB, unit string, roles ...programme.Role) *by {
	return &by{t, h, h.a, h.As(unit, roles...)}
}

// reply2 is an answer of GraphQL.
type told struct {
	testkit.Answer
	body string
	t    testing.TB
}

func (b *by) ask(doc string, vars map[string]any) told {
	b.t.Helper()
	body := testkit.Ask(b.t, b.a.GraphQL, b.ctx, doc, vars)
	return told{testkit.Read(b.t, body), body, b.t}
}

// do sends a mutation with its input.
func (b *by) do(name string, input map[string]any, shows string) told {
	b.t.Helper()
	return b.ask(mutation(name, shows), map[string]any{"in": input})
}

func (a told) must() told {
	a.t.Helper()
	if len(a.Errors) > 0 {
		a.t.Fatalf("answered %s", a.body)
	}
	return a
}

// faults are the faults as code and input path, such as "VALIDATION input.title".
func (a told) faults() string {
	var out []string
	for _, e := range a.Errors {
		line := e.Extensions.Code
		for i, step := range e.Extensions.InputPath {
			line += string(" ."[min(i, 1)]) + fmt.Sprint(step)
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

// text is what stands at a place of the data: names, and numbers for places in lists.
func (a told) text(path ...any) string {
	a.t.Helper()
	v := answer{nil, a.Data}.v
	for _, step := range path {
		switch s := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[s]
		case int:
			l, _ := v.([]any)
			if s >= len(l) {
				return "<nil>"
			}
			v = l[s]
		}
	}
	if f, ok := v.(float64); ok {
		return fmt.Sprint(int64(f))
	}
	if text, ok := v.(string); ok || v == nil {
		return fmt.Sprint(or(text, v))
	}
	out, _ := json.Marshal(v)
	return string(out)
}

func or(text string, v any) any {
	if v == nil {
		return "<nil>"
	}
	return text
}

// random is an id of no row, of the kind that another is of.
func random(like string) string {
	prefix, _, _ := strings.Cut(like, "_")
	return prefix + "_" + uuid.NewString()
}
