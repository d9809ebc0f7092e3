package audit_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
)

var (
	system  = tenant.System(context.Background())
	errUndo = errors.New("undo")
	chains  = []string{"stp", "snv", "stc"}
	people  = []string{"stp", "snv", "stc", "sgddt", "tx-duyen-hai"}
)

// written adds n entries to each of the chains, every other one by a person.
func written(t *testing.T, w *testkit.World, n int) {
	t.Helper()
	for i := range n {
		ctx := context.Background()
		if i%2 == 1 {
			ctx = w.As("stp")
		}
		testkit.Must(t, w.Runner.System(ctx, "test", func(_ context.Context, tx *txn.Tx) error {
			for _, code := range chains {
				tx.Audit("Unit", w.Units[code], w.Units[code], map[string]any{"n": i, "z": "chữ <có> dấu & “ngoặc”", "a": []int{i, 2}, "big": int64(9_007_199_254_740_993)})
			}
			return nil
		}))
		w.Clock.Advance(1e9)
	}
}

// sealed seals what is there.
func sealed(t *testing.T, w *testkit.World) (mark audit.Mark) {
	t.Helper()
	testkit.Must(t, w.Store.Tx(system, func(ctx context.Context, tx *gen.Tx) (err error) {
		mark, err = audit.Seal(ctx, tx, w.Store.Postgres(), w.Clock.Now())
		return err
	}))
	return mark
}

func verify(t *testing.T, w *testkit.World, known audit.Mark) audit.Report {
	t.Helper()
	r, err := audit.VerifyNow(context.Background(), w.Store.Reading(), known)
	testkit.Must(t, err)
	return r
}

func TestASealBindsWhatMovedAndNothingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		if m := sealed(t, w); m != (audit.Mark{}) {
			t.Fatalf("a seal over nothing: %v", m)
		}
		written(t, w, 2)
		first := sealed(t, w)
		if again := sealed(t, w); first.Number != 1 || again != (audit.Mark{}) {
			t.Fatalf("seal %v, then with nothing new %v", first, again)
		}
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
			tx.Audit("Unit", w.Units["snv"], w.Units["snv"], 1)
			return nil
		}))
		second := sealed(t, w)
		rows, err := w.Store.Reading().AuditSeal.Query().All(system)
		testkit.Must(t, err)
		if len(rows) != 2 || second.Number != 2 {
			t.Fatalf("%d seals, the last is %v", len(rows), second)
		}
		for _, m := range []audit.Mark{{}, first, second} {
			if r := verify(t, w, m); len(r.Breaks) != 0 || r.Last != second || r.Unsealed != 0 || r.Entries != 7 || r.Chains != 3 {
				t.Errorf("with the mark %v: %+v", m, r)
			}
		}
		for name, m := range map[string]audit.Mark{"a seal to come": {Number: 3, Hash: second.Hash}, "another hash": {Number: 1, Hash: second.Hash}} {
			if r := verify(t, w, m); len(r.Breaks) != 1 || r.Breaks[0].Seal != m.Number {
				t.Errorf("%s: %+v", name, r.Breaks)
			}
		}
	})
}

func TestAMarkIsReadAsItIsPrinted(t *testing.T) {
	good := audit.Mark{Number: 12, Hash: "00ff" + fmt.Sprintf("%060d", 7)}
	if m, err := audit.ParseMark(good.String()); err != nil || m != good {
		t.Errorf("%v, %v", m, err)
	}
	for _, text := range []string{"", "12", "12:", ":" + good.Hash, "0:" + good.Hash, "-1:" + good.Hash, "x:" + good.Hash, "12:" + good.Hash + "00", "12:zz" + good.Hash[2:]} {
		if m, err := audit.ParseMark(text); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%q is read as %v, %v", text, m, err)
		}
	}
}

// TestSealsComeOneAtATime: nodes that seal at the same moment make one chain of seals.
func TestSealsComeOneAtATime(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		for range testkit.Rounds(3, 50) {
			var all sync.WaitGroup
			for i := range 6 {
				all.Go(func() {
					err := w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
						tx.Audit("Unit", w.Units["stp"], w.Units[chains[i%3]], i)
						return nil
					})
					if err == nil {
						err = w.Store.Tx(system, func(ctx context.Context, tx *gen.Tx) error {
							_, err := audit.Seal(ctx, tx, w.Store.Postgres(), w.Clock.Now())
							return err
						})
					}
					if err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
		}
		if r := verify(t, w, audit.Mark{}); len(r.Breaks) != 0 || r.Unsealed != 0 {
			t.Errorf("%+v", r)
		}
	})
}

// TestConcurrentChangesKeepOneChain: units are named in another order by each, the chains begin
// within the race, and somebody verifies meanwhile.
func TestConcurrentChangesKeepOneChain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		const writers = 12
		rounds := testkit.Rounds(3, 50)
		for range rounds {
			var all sync.WaitGroup
			for i := range writers {
				all.Go(func() {
					err := w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
						for n := range chains {
							code := chains[(i+n*(1+i%2))%3]
							tx.Audit("Unit", w.Units[code], w.Units[code], i)
						}
						return nil
					})
					if err != nil {
						t.Error(err)
					}
				})
			}
			all.Go(func() {
				if r, err := audit.VerifyNow(context.Background(), w.Store.Reading(), audit.Mark{}); err != nil || len(r.Breaks) != 0 {
					t.Errorf("while others write: %+v, %v", r.Breaks, err)
				}
			})
			all.Wait()
		}
		if r := verify(t, w, audit.Mark{}); len(r.Breaks) != 0 || r.Entries != rounds*writers*len(chains) {
			t.Errorf("%+v of %d entries", r, rounds*writers*len(chains))
		}
	})
}

// owned runs f on a world of each database with a connection that owns its tables.
func owned(t *testing.T, f func(t *testing.T, w *testkit.World, owner *sql.DB)) {
	t.Helper()
	open := func(t *testing.T, c store.Config, driver, address string) {
		w := testkit.New(t, c)
		owner, err := sql.Open(driver, address)
		testkit.Must(t, err)
		t.Cleanup(func() { _ = owner.Close() })
		f(t, w, owner)
	}
	t.Run("sqlite", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "data")
		open(t, store.Config{DataDir: dir}, "sqlite", "file:"+filepath.Join(dir, "lantoa.db")+"?_pragma=busy_timeout(10000)")
	})
	t.Run("postgres", func(t *testing.T) {
		url := pgtest.URL(t)
		open(t, store.Config{DatabaseURL: url}, "pgx", url)
	})
}

// TestO1AFaultWhileWritingTheAuditUndoesTheChange lets each statement of the audit fail in the
// database: nothing of the change is left, and after the fault the same call goes through.
func TestO1AFaultWhileWritingTheAuditUndoesTheChange(t *testing.T) {
	owned(t, func(t *testing.T, w *testkit.World, owner *sql.DB) {
		for _, c := range []struct{ name, table, event string }{
			{"O1 an entry cannot be written", "audit_entries", "INSERT"},
			{"O1 the first head of a chain cannot be made", "audit_heads", "INSERT"},
			{"O1 a head cannot be moved", "audit_heads", "UPDATE"},
		} {
			t.Run(c.name, func(t *testing.T) {
				lift := fail(t, w, owner, c.table, c.event)
				before := counted(t, w)
				key, now := c.name, w.Clock.Now()
				change := func() error {
					_, err := w.Runner.Do(w.As("stp"), txn.Operation{Name: "saveTest", Kind: "Assignment", Action: "accept"}, c.name, &key, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
						row, err := tx.Setting.Create().SetName(c.name).SetValue("x").SetCreatedAt(now).Save(tenant.System(ctx))
						if err != nil {
							return nil, err
						}
						tx.Audit("Unit", w.Units["stp"], w.Units["stp"], c.name)
						tx.Event(txn.AssignmentChanged, row.ID.String(), nil)
						return txn.One("setting", row.ID.String()), nil
					})
					return err
				}
				if err := change(); fault.CodeOf(err) == "" {
					t.Error("the change was acknowledged without its audit")
				}
				if after := counted(t, w); after != before {
					t.Errorf("%v is left of a change without audit, before it was %v", after, before)
				}
				lift()
				testkit.Must(t, change())
				if after := counted(t, w); after == before {
					t.Error("nothing was written after the fault was lifted")
				}
			})
		}
		if r := verify(t, w, audit.Mark{}); len(r.Breaks) != 0 || r.Entries != 3 {
			t.Errorf("%+v", r)
		}
	})
}

// fail makes the database refuse an event on a table until lift is called.
func fail(t *testing.T, w *testkit.World, owner *sql.DB, table, event string) (lift func()) {
	t.Helper()
	run := func(statements ...string) {
		for _, s := range statements {
			_, err := owner.Exec(s)
			testkit.Must(t, err)
		}
	}
	if w.Store.Postgres() {
		run("CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'injected'; END $$",
			fmt.Sprintf("CREATE TRIGGER refuse BEFORE %s ON %s FOR EACH ROW EXECUTE FUNCTION refuse()", event, table))
		return func() { run("DROP TRIGGER refuse ON " + table) }
	}
	run(fmt.Sprintf("CREATE TRIGGER refuse BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'injected'); END", event, table))
	return func() { run("DROP TRIGGER refuse") }
}

// counted is how many rows there are of all that a change writes.
func counted(t *testing.T, w *testkit.World) (n [5]int) {
	t.Helper()
	r := w.Store.Reading()
	for i, ask := range []func(context.Context) (int, error){r.Setting.Query().Count, r.AuditEntry.Query().Count, r.AuditHead.Query().Count, r.Outbox.Query().Count, r.IdempotencyKey.Query().Count} {
		var err error
		n[i], err = ask(system)
		testkit.Must(t, err)
	}
	return n
}

func TestWhatCannotBeWrittenDownIsNotDone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		before := counted(t, w)
		err := w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
			tx.Audit("Unit", w.Units["stp"], w.Units["stp"], func() {})
			return tx.Setting.Create().SetName("a").SetValue("b").SetCreatedAt(tx.Now).Exec(ctx)
		})
		if err == nil || counted(t, w) != before {
			t.Errorf("the audit took what cannot be written (%v)", err)
		}
	})
}
