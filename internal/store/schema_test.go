package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ariga.io/atlas/sql/migrate"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	"github.com/google/uuid"

	tables "github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
)

type (
	entsqlSelector = entsql.Selector
	entColumn      = schema.Column
)

func idIs(id uuid.UUID) *entsql.Predicate { return entsql.EQ("id", id) }

// TestMigrationsMakeTheSchemaOfEnt compares a migrated database with ent's tables: there must be
// nothing left to do.
func TestMigrationsMakeTheSchemaOfEnt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		if todo := missing(t, w); len(todo) > 0 {
			t.Errorf("ent's schema and the migrations differ:\n%s", strings.Join(todo, "\n"))
		}
		w.AsOwner("DROP INDEX assignment_unit_id_due_on_id")
		if len(missing(t, w)) == 0 {
			t.Error("a lost index is not noticed: the comparison proves nothing")
		}
	})
}

// owner is a handle that sees the whole schema.
func owner(t *testing.T, w *testkit.World) *sql.DB {
	t.Helper()
	if w.Store.Postgres() {
		return w.Store.LoginDB(t)
	}
	return w.Store.ReadDB
}

// missing lists what a database lacks for ent's schema, and changes nothing.
func missing(t *testing.T, w *testkit.World) (todo []string) {
	t.Helper()
	m, err := schema.NewMigrate(entsql.OpenDB(w.Store.Dialect, owner(t, w)), schema.WithForeignKeys(true), schema.WithDropColumn(true), schema.WithDropIndex(true),
		schema.WithApplyHook(func(schema.Applier) schema.Applier {
			return schema.ApplyFunc(func(_ context.Context, _ dialect.ExecQuerier, plan *migrate.Plan) error {
				for _, c := range plan.Changes {
					todo = append(todo, c.Cmd)
				}
				return nil
			})
		}))
	testkit.Must(t, err)
	testkit.Must(t, m.Create(context.Background(), tables.Tables...))
	return todo
}

func TestMigratingTwiceChangesNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.Fill()
		ctx := context.Background()
		count := func() string {
			var n, versions int
			testkit.Must(t, w.Store.ReadDB.QueryRow("SELECT count(*) FROM assignments").Scan(&n))
			testkit.Must(t, owner(t, w).QueryRow("SELECT count(*) FROM goose_db_version").Scan(&versions))
			return fmt.Sprint(n, versions)
		}
		before := count()
		testkit.Must(t, w.Store.Migrate(ctx))
		testkit.Must(t, w.Store.Check(ctx))
		if after := count(); after != before {
			t.Errorf("%s, then %s", before, after)
		}
	})
}

func TestAnotherSchemaIsRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		ctx := context.Background()
		w.AsOwner("INSERT INTO goose_db_version(version_id, is_applied) VALUES (99990101000000, true)")
		for _, err := range []error{w.Store.Check(ctx), w.Store.Migrate(ctx)} {
			if !is(err, fault.InvalidState) || !strings.Contains(err.Error(), "newer than this program") || !strings.Contains(fault.Of(err).Text.VI, "mới hơn") {
				t.Errorf("a newer schema: %v", err)
			}
		}
		w.AsOwner("DELETE FROM goose_db_version WHERE version_id > 0")
		if err := w.Store.Check(ctx); !is(err, fault.InvalidState) || !strings.Contains(err.Error(), "lantoa migrate") {
			t.Errorf("an older schema: %v", err)
		}
	})
}

func TestABrokenFileIsNamed(t *testing.T) {
	dir := t.TempDir()
	testkit.Must(t, os.WriteFile(filepath.Join(dir, "lantoa.db"), []byte(strings.Repeat("no database ", 100)), 0o600))
	if _, err := store.Open(context.Background(), store.Config{DataDir: dir}); !is(err, fault.BadFile) {
		t.Errorf("%v", err)
	}
}
