// Command migration writes the next numbered SQL file of both databases from the ent schema:
//
//	LANTOA_DEV_PG=postgres://… go run ./ent/generate/migration NAME
//
// LANTOA_DEV_PG is the address of an empty PostgreSQL database that may be overwritten. With
// nothing to migrate it writes nothing.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"github.com/lantoa/lantoa/ent/gen/migrate"
)

func main() {
	if len(os.Args) != 2 || os.Getenv("LANTOA_DEV_PG") == "" {
		log.Fatal("use: LANTOA_DEV_PG=postgres://… go run ./ent/generate/migration NAME")
	}
	for _, d := range []struct{ dialect, driver, address, folder string }{
		{dialect.SQLite, "sqlite", "file:dev?mode=memory&cache=shared&_pragma=foreign_keys(1)", "sqlite"},
		{dialect.Postgres, "pgx", os.Getenv("LANTOA_DEV_PG"), "postgres"},
	} {
		if err := diff(d.dialect, d.driver, d.address, filepath.Join("ent", "migrations", d.folder), os.Args[1]); err != nil {
			log.Fatalf("%s: %v", d.dialect, err)
		}
	}
}

// whole drops a table with what leans on it: the replay clears the database at its end, and the
// policies of one table ask another.
type whole struct{ *entsql.Driver }

// Exec implements dialect.ExecQuerier.
func (w whole) Exec(ctx context.Context, query string, args, v any) error {
	if w.Dialect() == dialect.Postgres && strings.HasPrefix(query, "DROP TABLE ") {
		query += " CASCADE"
	}
	return w.Driver.Exec(ctx, query, args, v)
}

func diff(name, driver, address, folder, title string) error {
	db, err := sql.Open(driver, address)
	if err != nil {
		return err
	}
	defer db.Close()
	dir, err := sqltool.NewGooseDir(folder)
	if err != nil {
		return err
	}
	m, err := schema.NewMigrate(whole{entsql.OpenDB(name, db)},
		schema.WithDir(dir), schema.WithFormatter(sqltool.GooseFormatter), schema.WithDialect(name),
		schema.WithMigrationMode(schema.ModeReplay), schema.WithForeignKeys(true))
	if err != nil {
		return err
	}
	if err := m.NamedDiff(context.Background(), title, migrate.Tables...); err != nil {
		return fmt.Errorf("diff: %w", err)
	}
	return nil
}
