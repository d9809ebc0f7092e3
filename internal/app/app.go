// Package app opens, wires, runs and closes: the only place where the parts of the program meet.
// It holds no rule of the programme; what a command does is a call into the package that knows.
package app

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/events"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/settings"
	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
	"github.com/lantoa/lantoa/policy"
)

// App is the program, opened.
type App struct {
	Store     *store.Store
	Clock     *clock.Clock
	Runner    *txn.Runner
	Auth      *auth.Auth
	Planning  *planning.Service
	Work      *work.Service
	Reporting *reporting.Service
	People    *people.Service
	Settings  *settings.Service
	Hub       *events.Hub
	Files     *files.Service
	Modules   *modules.Host
	GraphQL   *graph.Server

	with Modules
	lock *folderLock
	log  *slog.Logger
}

// SchemaMode is how the schema is treated when a program opens a database.
type SchemaMode int

// The two modes.
const (
	RequireCurrent SchemaMode = iota // refuse an older or newer one
	BringUp                          // migrate
)

// wholeAtStart is the largest embedded database that is looked through before it is served, in
// bytes: it takes about a second. What is larger would keep everybody waiting for minutes.
const wholeAtStart = 256 << 20

// Open opens the database of cfg, with the schema as mode says, and wires everything to it. On an
// embedded database it takes the folder's lock: one program at a time.
func Open(ctx context.Context, cfg config.Data, mode SchemaMode, clk *clock.Clock, log *slog.Logger) (*App, error) {
	return OpenWith(ctx, cfg, mode, clk, log, Modules{BuiltIn: builtInModules()})
}

// OpenWith is Open with other built-in modules than the program's own, for their tests.
func OpenWith(ctx context.Context, cfg config.Data, mode SchemaMode, clk *clock.Clock, log *slog.Logger, with Modules) (*App, error) {
	a := &App{Clock: clk, log: log, with: with}
	if cfg.DatabaseURL == "" {
		var err error
		if a.lock, err = lockFolder(cfg.Data); err != nil {
			return nil, err
		}
	}
	if err := a.open(ctx, cfg, mode); err != nil {
		return nil, errors.Join(err, a.Close())
	}
	return a, nil
}

func (a *App) open(ctx context.Context, cfg config.Data, mode SchemaMode) error {
	var err error
	if a.Store, err = store.Open(ctx, store.Config{DataDir: cfg.Data, DatabaseURL: cfg.DatabaseURL}); err != nil {
		return err
	}
	if cfg.DatabaseURL == "" { // a damaged file is served to nobody, and no migration changes it
		if err := a.Store.WholeUpTo(ctx, wholeAtStart); err != nil {
			return fault.Of(err).In(cfg.Data)
		}
	}
	if mode == BringUp {
		err = a.Store.Migrate(ctx)
	} else {
		err = a.Store.Check(ctx)
	}
	if err != nil {
		return err
	}
	err = a.wire(ctx, cfg.Data)
	if f := fault.Of(err); err != nil && f.Code == fault.Internal && cfg.DatabaseURL == "" { // a row that is none: damage that the file's structure does not show
		return fault.Newf(fault.BadFile, "Không đọc được dữ liệu trong %s: %v.", "The data in %s cannot be read: %v.", cfg.Data, err).Because(err)
	}
	return err
}

func (a *App) wire(ctx context.Context, folder string) error {
	rules, err := policy.New()
	if err != nil {
		return err
	}
	if a.Hub, err = events.New(ctx, a.Store, a.Clock); err != nil {
		return err
	}
	a.Runner = &txn.Runner{Store: a.Store, Clock: a.Clock, Policy: rules, Wake: a.Hub.Wake}
	a.Auth = auth.New(a.Runner, auth.Options{})
	a.Work = &work.Service{Runner: a.Runner}
	a.Reporting = &reporting.Service{Runner: a.Runner}
	a.Settings = &settings.Service{Runner: a.Runner}
	a.Files = &files.Service{Runner: a.Runner, Disk: files.OnDisk(folder)}
	a.People = &people.Service{Runner: a.Runner, Files: a.Files}
	a.Planning = &planning.Service{Runner: a.Runner, Files: a.Files}
	key, err := a.cursorKey(ctx)
	if err != nil {
		return err
	}
	reader, err := read.New(a.Store, rules, a.Clock, key)
	if err != nil {
		return err
	}
	if a.Modules, err = a.newModules(folder); err != nil {
		return err
	}
	a.GraphQL = graph.NewServer(&graph.Resolver{
		Reader: reader, Planning: a.Planning, Work: a.Work, Reporting: a.Reporting, People: a.People, Settings: a.Settings, Modules: a.Modules, Change: a.Modules.Change,
		Notify: &notify.Service{Runner: a.Runner}, Hub: a.Hub, Still: a.still, Fresh: a.Auth.Fresh,
	})
	return a.Modules.Open(ctx)
}

// still is the viewer of now. One that came through no door, such as a test's, has what it was given.
func (a *App) still(ctx context.Context, v *viewer.Viewer) (*viewer.Viewer, error) {
	if v != nil && v.Session == uuid.Nil && v.Scopes == nil {
		return v, nil
	}
	return a.Auth.Still(ctx, v)
}

// form is that of a list which may come in: of people, or of records of a kind.
func (a *App) form(ctx context.Context, of string) (*sheet.Form, error) {
	if of == "User" {
		return a.People.PeopleForm(ctx)
	}
	return a.Modules.RecordsForm(ctx, of)
}

// cursorKey is the key that seals cursors, the same on every node; the first node makes it.
func (a *App) cursorKey(ctx context.Context) ([]byte, error) {
	const name = "cursor-key"
	sys := tenant.System(ctx)
	find := func() ([]byte, error) {
		row, err := a.Store.Reading().Setting.Query().Where(setting.Name(name)).Only(sys)
		if err != nil {
			return nil, err
		}
		return hex.DecodeString(row.Value)
	}
	key, err := find()
	if !gen.IsNotFound(err) {
		return key, err
	}
	fresh := make([]byte, 32)
	if _, err := rand.Read(fresh); err != nil {
		return nil, fmt.Errorf("make the cursor key: %w", err)
	}
	made := a.Store.Tx(sys, func(ctx context.Context, tx *gen.Tx) error {
		return tx.Setting.Create().SetName(name).SetValue(hex.EncodeToString(fresh)).SetCreatedAt(a.Clock.Now()).Exec(ctx)
	})
	if key, err = find(); err != nil { // another node may have been first: its key counts
		return nil, errors.Join(made, err)
	}
	return key, nil
}

// Close closes what is open, the lock last.
func (a *App) Close() error {
	var err error
	if a.Modules != nil {
		a.Modules.Close()
	}
	if a.Store != nil {
		err = a.Store.Close()
	}
	if a.lock != nil {
		err = errors.Join(err, a.lock.release())
	}
	return err
}
