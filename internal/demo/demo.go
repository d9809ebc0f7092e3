// Package demo fills an empty database with the demonstration province of internal/demo/data: its
// units and people, a plan in force, two years of work on it, and reports in several states. Steps
// that shape the data (load, publish, open a year, wake) go through the domain packages as the
// people who would take them; the mass of progress and reports is written in bulk, in the form in
// which the domain packages write it. Everything happens on a clock of its own that ends before
// the demonstration begins, and is the same from run to run but for ids. The package touches no
// database that holds anything else, and serves nothing.
package demo

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/demo/data"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/httpd"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Password is the password of everybody in the demonstration. It is no secret: it is printed.
const Password = "pho-bien-phap-luat" //nolint:gosec // of made-up people on this machine only

// version of what Fill writes; another one is another demonstration.
const version = "3"

// The mark is a setting; filling is its value until Fill is done.
const (
	mark    = "demo"
	filling = "filling"
)

// office is the unit that owns the plan.
const office = "stp"

// House is what the demonstration is filled through.
type House struct {
	Runner    *txn.Runner
	Planning  *planning.Service
	People    *people.Service
	Reporting *reporting.Service
	Store     *store.Store
	Clock     *clock.Clock
	Disk      *files.Disk // where uploaded files lie; nil: the demonstration has none
}

// SignIn is one person of the demonstration.
type SignIn = httpd.DemoSignIn

// Fill fills an empty database and returns who may sign in: of each unit the person whose user
// name is the unit's code, and everybody of the office. A database that holds this demonstration
// is left as it is; one that holds anything else is refused.
func Fill(ctx context.Context, h House) ([]SignIn, error) {
	province, err := data.Load()
	if err != nil {
		return nil, err
	}
	filled, err := Filled(ctx, h.Store)
	if err != nil {
		return nil, err
	}
	if !filled {
		if now := h.Clock.Now(); now.Before(told.Time) {
			return nil, fmt.Errorf("the clock of the demonstration stands at %s, before its last day", now)
		}
		if err := fill(ctx, h, province); err != nil {
			return nil, fmt.Errorf("fill the demonstration: %w", err)
		}
	}
	return signIns(province), nil
}

// Filled tells whether the database holds this demonstration, and refuses one that holds anything
// else.
func Filled(ctx context.Context, s *store.Store) (bool, error) {
	sys := tenant.System(ctx) // before there is anybody to act for
	row, err := s.Reading().Setting.Query().Where(setting.Name(mark)).Only(sys)
	switch {
	case err == nil && row.Value == version:
		return true, nil
	case err == nil && row.Value == filling:
		return false, fault.New(fault.InvalidState, "Lần nạp dữ liệu trình diễn trước bị ngắt giữa chừng; hãy xóa thư mục dữ liệu này hoặc dùng thư mục trống.",
			"An earlier start was stopped while it filled the demonstration; delete this data folder or use an empty one.")
	case err == nil:
		return false, fault.New(fault.InvalidState, "Thư mục này chứa bản trình diễn của một phiên bản khác; hãy dùng thư mục trống.",
			"This folder holds the demonstration of another version; use an empty one.")
	case !gen.IsNotFound(err):
		return false, err
	}
	real, err := s.Reading().Unit.Query().Exist(sys)
	if err == nil && real {
		err = fault.New(fault.InvalidState, "Thư mục này chứa dữ liệu thật nên không chạy trình diễn ở đây; hãy dùng thư mục trống.",
			"This folder holds real data, so the demonstration does not run on it; use an empty folder.")
	}
	return false, err
}

func signIns(p *data.Province) []SignIn {
	units := make(map[string]string, len(p.Units))
	for _, u := range p.Units {
		units[u.Code] = u.Name
	}
	var out []SignIn
	for _, q := range p.People {
		if home := q.Memberships[0].Unit; home == office || q.Username == home {
			out = append(out, SignIn{Username: q.Username, FullName: q.FullName, Unit: units[home]})
		}
	}
	return out
}

// filler is one run of Fill. Its clock only moves forward, so that what it writes is told in the
// order in which it happened.
type filler struct {
	*data.Province
	store     *store.Store
	disk      *files.Disk
	clock     *clock.Clock
	run       *txn.Runner
	planning  *planning.Service
	unitIDs   map[string]uuid.UUID
	unitCodes map[uuid.UUID]string
	kinds     map[string]programme.UnitKind // of units
	users     map[string]uuid.UUID
	plan      uuid.UUID
	forms     map[string]uuid.UUID
}

// fill takes the steps in their order. Nothing else happens meanwhile, so garbage is collected less
// often: it would cost a tenth of the time.
func fill(ctx context.Context, h House, p *data.Province) error {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	f := &filler{Province: p, store: h.Store, disk: h.Disk, clock: clock.Fixed(registered.Time)}
	runner := *h.Runner
	runner.Clock, runner.Wake = f.clock, nil
	f.run, f.planning = &runner, &planning.Service{Runner: &runner}
	if err := f.tune(ctx, "64000", "0"); err != nil {
		return err
	}
	hash := make(chan hashed, 1)
	go func() { // it takes as long as reading the plan
		text, err := auth.HashPassword(ctx, Password)
		hash <- hashed{text, err}
	}()
	if err := f.register(ctx, hash); err != nil {
		return err
	}
	if err := f.bringIntoForce(ctx); err != nil {
		return err
	}
	if err := f.work(ctx); err != nil {
		return err
	}
	return f.tune(ctx, "2000", "1000")
}

// tune gives the embedded database room in memory (KiB), for which it first lets go of what it holds
// (else some pages in every part of it would keep all of it), and says after how many pages it moves its
// journal into its file (0: not now, the server shall be ready). The journal is as safe a place.
func (f *filler) tune(ctx context.Context, memory, pages string) error {
	if f.store.Postgres() {
		return nil
	}
	return f.system(ctx, f.clock.Now(), func(ctx context.Context, tx *txn.Tx) error {
		for _, pragma := range []string{"shrink_memory", "cache_size = -" + memory, "wal_autocheckpoint = " + pages} {
			if _, err := tx.ExecContext(ctx, "PRAGMA "+pragma); err != nil {
				return err
			}
		}
		return nil
	})
}

type hashed struct {
	text string
	err  error
}

// at is an instant of the demonstration's past, in Vietnam's time.
func at(day string, hour, minute int) clock.Instant {
	return clock.At(clock.MustDay(day).Start().Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute))
}

// as is a context of a person who acts for a unit on the day of the clock, with the roles that
// the data gives there.
func (f *filler) as(ctx context.Context, username, unit string) (context.Context, error) {
	v := &viewer.Viewer{User: f.users[username], Unit: f.unitIDs[unit], UnitCode: unit, Today: f.clock.Today()}
	for _, q := range f.People {
		if q.Username != username {
			continue
		}
		v.Name = q.FullName
		for _, m := range q.Memberships {
			if m.Unit == unit {
				v.Roles = append(v.Roles, programme.Role(m.Role))
			}
		}
	}
	sight, hold, err := auth.Sight(ctx, f.store, v.Unit, v.Today)
	if err != nil {
		return nil, err
	}
	return viewer.With(ctx, v.Seeing(sight, hold)), nil
}

// system runs work of the server itself at a moment.
func (f *filler) system(ctx context.Context, when clock.Instant, fn func(ctx context.Context, tx *txn.Tx) error) error {
	f.clock.Set(when.Time)
	return f.run.System(ctx, "fillDemonstration", fn)
}
