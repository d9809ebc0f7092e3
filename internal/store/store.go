// Package store opens SQLite or PostgreSQL, brings the schema to this program's version or
// refuses it, and puts the unit rules on ent's client (walls.go) and, on PostgreSQL, below every
// statement (policies.go, acting.go). It is the only package that opens a database. It knows no GraphQL and no business rule.
package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
)

// Config says where the data is.
type Config struct {
	DataDir     string // folder of the embedded database and the files
	DatabaseURL string // postgres://…; empty for the embedded database
}

// Store is an open database behind the walls.
type Store struct {
	Dialect   string // dialect.SQLite or dialect.Postgres
	Catalogue *catalog.Catalogue
	Pool      *pgxpool.Pool // PostgreSQL: what the reader uses; sees nothing until told for whom (Seeing)
	ReadDB    *sql.DB       // the server's own reads; SQLite: the reader's too
	writeDB   *sql.DB
	system    *pgxpool.Pool   // PostgreSQL: the pool of ReadDB
	login     *pgx.ConnConfig // PostgreSQL: of who owns the tables
	commits   atomic.Int64
	write     *gen.Client
	read      *gen.Client
}

// Open opens the database; it does not look at the schema (Migrate, Check).
func Open(ctx context.Context, c Config) (*Store, error) {
	kinds, err := catalog.New(gen.Kinds())
	if err != nil {
		return nil, err
	}
	s := &Store{Catalogue: kinds}
	if c.DatabaseURL != "" {
		err = s.openPostgres(ctx, c.DatabaseURL)
	} else {
		err = s.openSQLite(ctx, c.DataDir)
	}
	if err != nil {
		return nil, err
	}
	var write dialect.Driver = entsql.OpenDB(s.Dialect, s.writeDB)
	if s.Postgres() {
		write = walled{entsql.OpenDB(s.Dialect, s.writeDB)}
	}
	s.write = s.wall(gen.NewClient(gen.Driver(write)))
	s.read = s.wall(gen.NewClient(gen.Driver(entsql.OpenDB(s.Dialect, s.ReadDB))))
	return s, nil
}

// pragmas of every SQLite connection: durable commits, one writer that waits its turn, times as
// integer microseconds (clock.Instant).
const pragmas = "_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(10000)" +
	"&_pragma=foreign_keys(1)&_pragma=temp_store(MEMORY)&_pragma=cache_size(-16000)&_time_integer_format=unix_micro"

func (s *Store) openSQLite(ctx context.Context, dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("data folder: %w", err)
	}
	file := "file:" + (&url.URL{Path: filepath.Join(dir, "lantoa.db")}).EscapedPath() + "?" + pragmas
	var err error
	if s.writeDB, err = openLite(file + "&_txlock=immediate"); err != nil {
		return fmt.Errorf("open SQLite: %w", err)
	}
	s.writeDB.SetMaxOpenConns(1)
	if err := s.writeDB.PingContext(ctx); err != nil {
		return fault.Newf(fault.BadFile, "Không mở được cơ sở dữ liệu trong %s.", "The database in %s cannot be opened.", dir).Because(err)
	}
	if s.ReadDB, err = openLite(file + "&_pragma=query_only(1)"); err != nil {
		return fmt.Errorf("open SQLite for reading: %w", err)
	}
	s.ReadDB.SetMaxOpenConns(max(4, 2*runtime.NumCPU()))
	s.ReadDB.SetMaxIdleConns(max(4, 2*runtime.NumCPU()))
	s.Dialect = dialect.SQLite
	return nil
}

// Reading is the client for single reads of the server itself, such as sign-in; it cannot write
// on SQLite, and works as the server itself on PostgreSQL. What users read goes through internal/read.
func (s *Store) Reading() *gen.Client { return s.read }

// Commits counts the write transactions that this program has committed.
func (s *Store) Commits() int64 { return s.commits.Load() }

// Tx runs fn in one write transaction and commits it if fn returns nil. A deadlock, a failed
// serialisation or a busy database is tried again, three times at most, so fn must not keep
// anything from a run that failed.
func (s *Store) Tx(ctx context.Context, fn func(ctx context.Context, tx *gen.Tx) error) error {
	for try := 1; ; try++ {
		err := s.tryTx(ctx, fn)
		if err != nil && ctx.Err() != nil && fault.CodeOf(translate(err)) == fault.Internal { // it ended with its context, in whatever words: the transaction is done, the rows are closed
			err = ctx.Err()
		}
		if err == nil || try == 3 || !transient(err) || ctx.Err() != nil {
			return translate(err)
		}
	}
}

func (s *Store) tryTx(ctx context.Context, fn func(ctx context.Context, tx *gen.Tx) error) (err error) {
	tx, err := s.write.Tx(ctx)
	if err != nil {
		return err
	}
	defer func() {
		if r := recover(); r != nil {
			_ = tx.Rollback()
			panic(r)
		}
	}()
	if err := fn(context.WithValue(ctx, changedKey{}, &[]string{}), tx); err != nil {
		_ = tx.Rollback() // the fault of fn is the one to tell
		return err
	}
	err = tx.Commit()
	s.commits.Add(1) // also where its outcome is unknown
	return err
}

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.ReadDB.PingContext(ctx) }

// Close closes the database.
func (s *Store) Close() error {
	var errs []string
	for _, db := range []*sql.DB{s.ReadDB, s.writeDB} {
		if err := db.Close(); err != nil {
			errs = append(errs, err.Error())
		}
	}
	if s.Postgres() {
		s.Pool.Close()
		s.system.Close()
	}
	if len(errs) > 0 {
		return fmt.Errorf("close the database: %s", strings.Join(errs, "; "))
	}
	return nil
}
