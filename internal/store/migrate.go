package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/lantoa/lantoa/ent/migrations"
	"github.com/lantoa/lantoa/internal/fault"
)

// Migrate brings the schema to this program's version. Running it twice changes nothing. On
// PostgreSQL it works as the login, which must own the tables.
func (s *Store) Migrate(ctx context.Context) error {
	err := s.provide(func(p *goose.Provider) error {
		if err := s.refuseNewer(ctx, p); err != nil {
			return err
		}
		if _, err := p.Up(ctx); err != nil {
			if s.Postgres() && rights(err) {
				return s.unmanned(err)
			}
			return fmt.Errorf("migrate: %w", err)
		}
		return nil
	})
	if err == nil && s.Postgres() {
		err = s.manned(ctx)
	}
	return err
}

// Check refuses a schema that is older or newer than this program, and on PostgreSQL a server
// whose second wall is not manned.
func (s *Store) Check(ctx context.Context) error {
	err := s.provide(func(p *goose.Provider) error {
		if err := s.refuseNewer(ctx, p); err != nil {
			return err
		}
		pending, err := p.HasPending(ctx)
		if err != nil {
			return fmt.Errorf("look at the schema: %w", err)
		}
		if pending {
			return fault.New(fault.InvalidState,
				"Cơ sở dữ liệu có cấu trúc cũ hơn chương trình. Hãy sao lưu rồi chạy: lantoa migrate.",
				"The schema of the database is older than this program. Make a backup, then run: lantoa migrate.")
		}
		return nil
	})
	if err == nil && s.Postgres() {
		err = s.manned(ctx)
	}
	return err
}

// Empty tells that no migration has ever run here.
func (s *Store) Empty(ctx context.Context) (empty bool, err error) {
	err = s.provide(func(p *goose.Provider) error {
		v, err := p.GetDBVersion(ctx)
		if err != nil {
			return fmt.Errorf("look at the schema: %w", err)
		}
		empty = v == 0
		return nil
	})
	return empty, err
}

func (s *Store) refuseNewer(ctx context.Context, p *goose.Provider) error {
	have, want, err := p.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("look at the schema: %w", err)
	}
	if have > want {
		return fault.Newf(fault.InvalidState,
			"Cơ sở dữ liệu có cấu trúc mới hơn chương trình (%d so với %d). Hãy dùng bản Lan Tỏa mới hơn.",
			"The schema of the database is newer than this program (%d against %d). Use a newer Lan Tỏa.", have, want)
	}
	return nil
}

// provide lends what knows the migrations of this program and of the database.
func (s *Store) provide(use func(p *goose.Provider) error) error {
	if !s.Postgres() {
		return provide(s.writeDB, goose.DialectSQLite3, "sqlite", use)
	}
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300)) // looks each second, for five minutes: nodes that start together wait for one
	if err != nil {
		return err
	}
	return s.asLogin(func(db *sql.DB) error {
		return provide(db, goose.DialectPostgres, "postgres", use, goose.WithSessionLocker(locker))
	})
}

func provide(db *sql.DB, d goose.Dialect, folder string, use func(p *goose.Provider) error, options ...goose.ProviderOption) error {
	files, err := fs.Sub(migrations.Files, folder)
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(d, db, files, append(options, goose.WithDisableGlobalRegistry(true))...)
	if errors.Is(err, goose.ErrNoMigrations) {
		return fmt.Errorf("no migrations for %s in this program", folder)
	}
	if err != nil {
		return err
	}
	return use(p)
}

// Backup writes a copy of the embedded database as it stands at this moment; writers go on.
func (s *Store) Backup(ctx context.Context, file string) error {
	if s.Postgres() {
		return fault.New(fault.BadInput, "Với PostgreSQL, hãy dùng pg_dump --enable-row-security.", "With PostgreSQL, use pg_dump --enable-row-security.").In("--database-url")
	}
	if _, err := s.writeDB.ExecContext(ctx, "VACUUM INTO ?", file); err != nil {
		return fault.Newf(fault.BadInput, "Không ghi được bản sao vào %s; tệp không được có sẵn.", "The copy cannot be written to %s; the file must not exist.", file).Because(err)
	}
	return nil
}

// Whole looks through every page of the embedded database for damage.
func (s *Store) Whole(ctx context.Context) error {
	var answer string
	if err := s.ReadDB.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&answer); err != nil || answer != "ok" {
		return fault.New(fault.BadFile, "Cơ sở dữ liệu bị hỏng.", "The database is damaged.").Because(fmt.Errorf("integrity_check: %s: %w", answer, err))
	}
	return nil
}

// WholeUpTo is Whole for a database of at most so many bytes; it says nothing of a larger one.
func (s *Store) WholeUpTo(ctx context.Context, most int64) error {
	var bytes int64
	if err := s.ReadDB.QueryRowContext(ctx, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").Scan(&bytes); err == nil && bytes > most {
		return nil
	}
	return s.Whole(ctx) // also where the size cannot be told
}
