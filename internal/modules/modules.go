// Package modules is the host of programme modules: which are installed, what they declare to the
// schema and to the rights, and what becomes of a call of one of their mutations. The database holds
// the register (ent Module, ModuleRule); a number in it (Setting) is raised by every change, and each
// node follows it: it compiles the manifests, has them served, reloads the rights and starts, stops
// and replaces processes (internal/modules/process).
//
// A mutation of a module is create, update or delete of a record, or an action that the module's
// process answers with changes. The host judges every line of them (internal/record), writes them in
// one transaction (internal/txn), and shows the module only what the person who asked sees. The
// package decides nothing about a programme; it may not read rows for users (internal/read does), and
// nothing here trusts what a module says.
package modules

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Options are what a host works with.
type Options struct {
	Runner *txn.Runner
	Log    *slog.Logger
	Folder string // of the programs of modules that are not built in; "" takes none
	// BuiltIn are the manifests of the modules that are compiled into the server.
	BuiltIn []manifest.Manifest
	// Merge tells what is wrong with the schema that a catalogue makes.
	Merge func(kinds *catalog.Catalogue) error
	// Serve takes the kinds of another generation into service.
	Serve func(number int64, kinds *catalog.Catalogue) error
	// Ask answers a query for the viewer of ctx, as the schema that is served does.
	Ask func(ctx context.Context, query string, vars map[string]any) (map[string]read.JSON, error)
	// Files has the lists of records that come in; nil takes none.
	Files *files.Service
	// Run makes what runs a module, and does not start it; nil: a process.
	Run func(o process.Options) Running
}

// Running is a module that answers calls: a process, or a module in this very program for tests
// of its author. See process.Process for the methods.
type Running interface {
	Start()
	Stop(ctx context.Context)
	Ready(ctx context.Context) error
	Do(ctx context.Context, deadline time.Duration, call func(context.Context, *process.Conn) error) error
	State() process.State
	Reset()
}

// Host keeps the modules of this node.
type Host struct {
	Options
	now     atomic.Pointer[generation]
	conns   sync.Map   // *process.Conn → *hostServer
	loading sync.Mutex // one generation after the other
	retired sync.WaitGroup
	warm    sync.Map      // name → *warmed
	renewed int           // how many records are written anew at once; a test takes fewer
	poke    chan struct{} // there may be work
	told    atomic.Int64  // second of the last line about a wrong token
	closing atomic.Bool
	desks   desks // where the public waits
}

// How often a node looks, and how long it waits.
const (
	lookEvery   = time.Second
	tryTime     = 10 * time.Second // for one look: a connection that fell silent is given up
	readyWithin = 5 * time.Second  // for the new process of an upgrade, before calls go to it
	drainTime   = 30 * time.Second // for the calls that the old one still has
)

// New makes a host; Open serves what is installed, and processes start with Run.
func New(o Options) *Host {
	h := &Host{Options: o, poke: make(chan struct{}, 1), renewed: mostRenewed}
	if h.Log == nil {
		h.Log = slog.Default()
	}
	if h.Options.Run == nil {
		h.Options.Run = func(o process.Options) Running { return process.New(o) }
	}
	h.now.Store(emptyGeneration())
	return h
}

// Open serves what is installed. Reads wait for nothing else.
func (h *Host) Open(ctx context.Context) error { return h.follow(ctx, false) }

// Run follows the number of the register and does the work of the modules, until ctx ends.
func (h *Host) Run(ctx context.Context) {
	h.start(ctx)
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	jobs := h.newJobs()
	defer jobs.wait()
	for {
		if err := h.Follow(ctx); err != nil && ctx.Err() == nil {
			h.Log.WarnContext(ctx, "look for changes of modules", "error", err)
		}
		if err := jobs.look(ctx); err != nil && ctx.Err() == nil {
			h.Log.WarnContext(ctx, "look for the work of modules", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		case <-h.poke:
		}
	}
}

// Follow serves what the register holds, if that has changed.
func (h *Host) Follow(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, tryTime)
	defer cancel()
	number, err := h.number(ctx)
	if err != nil {
		return err
	}
	if number == h.now.Load().number {
		return h.progress(ctx)
	}
	return h.follow(ctx, false)
}

// start starts the processes of what is served, one after the other: nine at once would keep a small
// machine from its first requests.
func (h *Host) start(ctx context.Context) {
	h.loading.Lock()
	defer h.loading.Unlock()
	g := h.now.Load()
	g.started = true
	for _, name := range slices.Sorted(maps.Keys(g.modules)) {
		run := g.modules[name].run
		run.Start()
		soon, cancel := context.WithTimeout(ctx, startGap)
		_ = run.Ready(soon) // or the next is started all the same
		cancel()
	}
}

// startGap is the longest that the start of one module waits for that of another.
const startGap = 300 * time.Millisecond

// wake has the node look for work at once.
func (h *Host) wake() {
	select {
	case h.poke <- struct{}{}:
	default:
	}
}

// Generation is the number of what is served.
func (h *Host) Generation() int64 { return h.now.Load().number }

// Ready waits until all modules that are served answer calls.
func (h *Host) Ready(ctx context.Context) error {
	for _, m := range h.now.Load().modules {
		if err := m.run.Ready(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Close stops the processes; calls in flight may end within ten seconds.
func (h *Host) Close() {
	h.closing.Store(true)
	h.loading.Lock()
	defer h.loading.Unlock()
	ctx, cancel := context.WithTimeout(context.Background(), tryTime)
	defer cancel()
	var all sync.WaitGroup
	for _, m := range h.now.Load().modules {
		all.Go(func() { m.run.Stop(ctx) })
	}
	all.Wait()
	h.retired.Wait()
}

// use takes the present generation for one call: its processes stay until done is called.
func (h *Host) use() (g *generation, done func()) {
	for {
		g := h.now.Load()
		g.users.Add(1)
		if h.now.Load() == g {
			return g, func() { g.users.Add(-1) }
		}
		g.users.Add(-1)
	}
}

// retire stops the processes of a generation that no later one has, when its calls are over.
func (h *Host) retire(old *generation, kept map[Running]bool) {
	var gone []Running
	for _, m := range old.modules {
		if !kept[m.run] {
			gone = append(gone, m.run)
		}
	}
	if len(gone) == 0 {
		return
	}
	h.retired.Go(func() {
		for end := time.Now().Add(drainTime); old.users.Load() > 0 && time.Now().Before(end) && !h.closing.Load(); { //nolint:forbidigo // process time
			time.Sleep(10 * time.Millisecond)
		}
		ctx, cancel := context.WithTimeout(context.Background(), drainTime)
		defer cancel()
		for _, run := range gone {
			run.Stop(ctx)
		}
	})
}

// running makes what runs a module of the register.
func (h *Host) running(name string, program process.Program, declared []byte) Running {
	return h.Options.Run(process.Options{
		Name: name, Program: program, Manifest: declared, Log: h.Log, Host: func(c *process.Conn) proto.HostServer { return h.hostOf(c) },
	})
}
