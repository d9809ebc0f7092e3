package record_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

// loan is a loan with a reference, a unique value and the assignment that it is tied to.
func (w *world) loan(reader string) record.Op {
	w.T.Helper()
	op := w.create("LibraryLoan", map[string]any{"reader": reader, "book": w.id("LibraryBook", testkit.RowID("tied book of sgddt")), "due": "2022-04-01"})
	op.Assignment = w.Store.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 1, "sgddt"))
	return op
}

// writes are a core mutation and what the record store does beside it.
func (w *world) writes() map[string]func(ctx context.Context) error {
	w.T.Helper()
	one, version := w.loan("first"), int64(1)
	w.must(w.As("sgddt"), one)
	service := work.Service{Runner: w.Runner}
	part := w.Store.Catalogue.Kind("Assignment").EncodeID(testkit.PartID("1", 1, "sgddt"))
	return map[string]func(ctx context.Context) error{
		"M1": func(ctx context.Context) error {
			_, err := service.AddProgressUpdate(ctx, work.AddProgressUpdateInput{AssignmentID: part, Percent: 10, Text: "Đã làm"})
			return err
		},
		"create": func(ctx context.Context) error {
			return w.apply(ctx, record.Changes{Ops: []record.Op{w.loan(uuid.NewString())}})
		},
		"update": func(ctx context.Context) error {
			op := w.loan(uuid.NewString())
			op.Verb, op.ID, op.Version, op.Assignment = record.Update, one.ID, version, ""
			version++
			return w.apply(ctx, record.Changes{Ops: []record.Op{op}})
		},
	}
}

var kindsOfWrites = []string{"M1", "create", "update"}

// TestTimesBesideACoreMutation measures in turns and asserts nothing: a busy machine is no fault.
func TestTimesBesideACoreMutation(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx, writes := w.As("sgddt"), w.writes()
		times := map[string][]time.Duration{}
		for range testkit.Rounds(15, 300) {
			for _, name := range kindsOfWrites {
				begin := time.Now()
				testkit.Must(t, writes[name](ctx))
				times[name] = append(times[name], time.Since(begin))
			}
		}
		middle := func(name string) float64 {
			slices.Sort(times[name])
			return float64(times[name][len(times[name])/2].Microseconds()) / 1000
		}
		database := "SQLite"
		if w.Store.Postgres() {
			database = "PostgreSQL"
		}
		testkit.Figure(t, "Records", "middle times of M1, one create (reference, unique value, assignment), one update, "+database,
			fmt.Sprintf("%.2f, %.2f, %.2f ms (%.1f and %.1f × M1)", middle("M1"), middle("create"), middle("update"), middle("create")/middle("M1"), middle("update")/middle("M1")), "2 × M1 at most")
	})
}

// BenchmarkWrites is a create and an update beside M1, each with its audit and outbox rows.
func BenchmarkWrites(b *testing.B) {
	for _, database := range []string{"sqlite", "postgres"} {
		for _, name := range kindsOfWrites {
			b.Run(database+"/"+name, func(b *testing.B) {
				c := store.Config{DataDir: filepath.Join(b.TempDir(), "data")}
				if database == "postgres" {
					c = store.Config{DatabaseURL: pgtest.URL(b)}
				}
				w := open(testkit.New(b, c))
				ctx, write := w.As("sgddt"), w.writes()[name]
				b.ResetTimer()
				for range b.N {
					testkit.Must(b, write(ctx))
				}
			})
		}
	}
}

// TestFewStatements counts what Apply asks of the database: it does not grow with the body, and
// with many operations by one for a batch of rows.
func TestFewStatements(t *testing.T) {
	w := open(testkit.New(t, store.Config{DatabaseURL: pgtest.URL(t)}))
	ctx := w.As("sgddt")
	one := w.loan("one")
	w.must(ctx, one)
	many := func(n int) (ops []record.Op) {
		for range n {
			ops = append(ops, w.loan(uuid.NewString()))
		}
		return ops
	}
	full := book("full", "isbn", "1", "subject", "LAND", "topics", []any{"LAND"}, "pages", jnum("120"), "copies", "5", "price", "5", "rating", "8.50", "acquired", "2022-02-28",
		"opens", "2022-03-01T08:00:00+07:00", "summary", strings.Repeat("dài ", 20_000), "previous", w.id("LibraryBook", testkit.RowID("tied book of sgddt")))
	for _, c := range []struct {
		name string
		ops  []record.Op
		want int
	}{
		{"a create of two fields", []record.Op{w.create("LibraryBook", book("small"))}, 2}, // unique values, the record
		{"a create of 13 fields and 80,000 characters", []record.Op{w.create("LibraryBook", full)}, 4},
		{"a create with a reference, a unique value and an assignment", many(1), 5},
		{"100 of them", many(100), 2 + 5 + 5 + 5},
		{"an update", []record.Op{w.update(ctx, one.ID, "", map[string]any{"due": "2022-05-01"})}, 2},
		{"an update of a unique value", []record.Op{w.update(ctx, one.ID, "", map[string]any{"reader": "two"})}, 4},
		{"a deletion", []record.Op{w.remove(ctx, one.ID)}, 6},
	} {
		var texts []string
		counting := dialect.DebugWithContext(entsql.OpenDB(dialect.Postgres, w.Store.ReadDB), func(_ context.Context, said ...any) {
			if text := fmt.Sprint(said...); strings.Contains(text, "query=") {
				texts = append(texts, text)
			}
		})
		tx, err := gen.NewClient(gen.Driver(counting)).Tx(ctx)
		testkit.Must(t, err)
		v := viewer.From(ctx)
		testkit.Must(t, w.store.Apply(ctx, &txn.Tx{Tx: tx, Viewer: v, Now: w.Clock.Now(), Today: w.Clock.Today(), Kinds: w.Store.Catalogue}, record.Changes{Module: "library", Ops: c.ops}))
		testkit.Must(t, tx.Rollback())
		if len(texts) != c.want {
			t.Errorf("%s takes %d statements, want %d:\n%s", c.name, len(texts), c.want, strings.Join(texts, "\n"))
		}
		testkit.Figure(t, "Records", "statements of the record store for "+c.name, len(texts), "")
	}
}
