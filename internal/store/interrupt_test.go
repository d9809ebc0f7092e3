package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// endless is an expression of SQLite that never has a value.
const endless = "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c)"

// TestAStatementEndsWithItsContext cancels statements of SQLite that would never end, at moments
// that chance chooses: while a connection is found, the statement parsed, its values bound, its
// first step begun, and later.
func TestAStatementEndsWithItsContext(t *testing.T) {
	w := testkit.New(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})
	w.Fill()
	read, system := w.Store.ReadDB, tenant.System(context.Background())
	one := func(r *sql.Row) error {
		var n int64
		return r.Scan(&n)
	}
	prepared, err := read.PrepareContext(system, "SELECT "+endless) // closed with its store: closing it waits for its runs
	testkit.Must(t, err)
	never := func(s *entsql.Selector) { s.Where(entsql.ExprP(endless + " > 0")) }
	change := func(ctx context.Context, fn func(ctx context.Context, tx *gen.Tx) error) error {
		return w.Store.Tx(tenant.System(ctx), fn)
	}
	large := make([]byte, 16<<20) // takes some milliseconds to bind
	rounds := testkit.Rounds(30, 500)
	var worst time.Duration
	kinds := 0
	for name, c := range map[string]struct {
		over time.Duration // the moments are spread over so much
		run  func(ctx context.Context) error
	}{
		"G13 a query":          {2 * time.Millisecond, func(ctx context.Context) error { return one(read.QueryRowContext(ctx, "SELECT "+endless)) }},
		"G13 a prepared query": {time.Millisecond, func(ctx context.Context) error { return one(prepared.QueryRowContext(ctx)) }},
		"G13 a query whose values are being bound": {30 * time.Millisecond, func(ctx context.Context) error {
			return one(read.QueryRowContext(ctx, "SELECT "+endless+" WHERE length(?) > 0", large))
		}},
		"G13 a change whose values are being bound": {30 * time.Millisecond, func(ctx context.Context) error {
			return change(ctx, func(ctx context.Context, tx *gen.Tx) error {
				_, err := tx.ExecContext(ctx, "UPDATE notifications SET text = ? WHERE "+endless+" > 0", large)
				return err
			})
		}},
		"G13 a later query of a transaction": {2 * time.Millisecond, func(ctx context.Context) error {
			tx, err := read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
			if err != nil {
				return err
			}
			defer func() { _ = tx.Rollback() }()
			if err := one(tx.QueryRowContext(ctx, "SELECT count(*) FROM notifications")); err != nil {
				return err
			}
			return one(tx.QueryRowContext(ctx, "SELECT "+endless))
		}},
		"G13 a query that has answered some rows": {2 * time.Millisecond, func(ctx context.Context) error {
			rows, err := read.QueryContext(ctx, "SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT "+endless)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
			}
			return rows.Err()
		}},
		"G13 a change's query": {2 * time.Millisecond, func(ctx context.Context) error {
			return change(ctx, func(ctx context.Context, tx *gen.Tx) error {
				_, err := tx.Notification.Query().Where(never).All(ctx)
				return err
			})
		}},
		"G13 a change": {2 * time.Millisecond, func(ctx context.Context) error {
			return change(ctx, func(ctx context.Context, tx *gen.Tx) error {
				return tx.Notification.Update().Where(never).SetText("x").Exec(ctx)
			})
		}},
		"G13 a change that answers rows": {2 * time.Millisecond, func(ctx context.Context) error {
			return change(ctx, func(ctx context.Context, tx *gen.Tx) error {
				rows, err := tx.QueryContext(ctx, "UPDATE notifications SET text = 'x' WHERE "+endless+" > 0 RETURNING id")
				if err != nil {
					return err
				}
				defer rows.Close()
				return rows.Err()
			})
		}},
	} {
		if !t.Run(name, func(t *testing.T) {
			kinds++
			for range rounds {
				ctx, cancel := context.WithCancel(context.Background())
				ended := make(chan error, 1)
				go func() { ended <- c.run(ctx) }()
				time.Sleep(rand.N(c.over))
				cancel()
				start := time.Now()
				select {
				case err := <-ended:
					if !errors.Is(err, context.Canceled) {
						t.Fatal(err)
					}
				case <-time.After(10 * time.Second):
					t.Fatal("it runs on")
				}
				worst = max(worst, time.Since(start))
			}
			for _, db := range []*sql.DB{read, w.Store.WriteDB()} {
				ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
				defer cancel()
				testkit.Must(t, one(db.QueryRowContext(ctx, "SELECT 1")))
				for start := time.Now(); db.Stats().InUse != 0; time.Sleep(time.Millisecond) { // a transaction is rolled back a moment later
					if time.Since(start) > 10*time.Second {
						t.Fatalf("%d connections are still in use", db.Stats().InUse)
					}
				}
			}
		}) {
			t.FailNow() // it runs on: what comes after it on its connection would wait for it
		}
	}
	testkit.Figure(t, "Exhaustion", fmt.Sprintf("G13: statements of SQLite cancelled at moments of chance (%d kinds, %d of each): the last to end took", kinds, rounds), worst.Round(time.Millisecond), "200ms")
}

// TestAChangeDoesNotWaitForAnotherProgramLongerThanItsContext holds the write lock of the file, as
// a command of the operator does, while a change of the server wants it.
func TestAChangeDoesNotWaitForAnotherProgramLongerThanItsContext(t *testing.T) {
	c := store.Config{DataDir: t.TempDir()}
	var both [2]*store.Store
	for i := range both {
		s, err := store.Open(t.Context(), c)
		testkit.Must(t, err)
		t.Cleanup(func() { testkit.Must(t, s.Close()) })
		both[i] = s
	}
	nothing := func(context.Context, *gen.Tx) error { return nil }
	for name, c := range map[string]struct {
		ends  func() (context.Context, context.CancelFunc)
		after time.Duration // the other program is done
		want  error
	}{
		"G13 whose client leaves": {func() (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(t.Context())
			time.AfterFunc(100*time.Millisecond, cancel)
			return ctx, cancel
		}, time.Minute, context.Canceled},
		"G14 whose time is up": {func() (context.Context, context.CancelFunc) {
			return context.WithTimeout(t.Context(), 100*time.Millisecond)
		}, time.Minute, &fault.Error{Code: fault.Timeout}},
		"whose turn comes": {func() (context.Context, context.CancelFunc) { return context.WithCancel(t.Context()) }, 300 * time.Millisecond, nil},
	} {
		t.Run(name, func(t *testing.T) {
			holds, ends := make(chan bool), make(chan error, 1)
			other, done := context.WithCancel(context.Background())
			defer done()
			go func() {
				ends <- both[0].Tx(context.Background(), func(context.Context, *gen.Tx) error {
					close(holds)
					select {
					case <-other.Done():
					case <-time.After(c.after):
					}
					return nil
				})
			}()
			<-holds
			ctx, cancel := c.ends()
			defer cancel()
			start := time.Now()
			err := both[1].Tx(ctx, nothing)
			took := time.Since(start)
			if !errors.Is(err, c.want) {
				t.Errorf("it says %v", err)
			}
			if took > 5*time.Second { // the lock would be waited for for ten
				t.Errorf("it waited for %s", took)
			}
			done()
			testkit.Must(t, <-ends)
			testkit.Must(t, both[1].Tx(t.Context(), nothing))
			var wait int
			testkit.Must(t, both[1].WriteDB().QueryRowContext(t.Context(), "PRAGMA busy_timeout").Scan(&wait))
			if wait != 10_000 {
				t.Errorf("other statements wait for %d ms", wait)
			}
		})
	}
}

// TestATransactionEndsWithItsContext between two statements, too: what the next one hears then, that
// the transaction is no more, is told as what it is.
func TestATransactionEndsWithItsContext(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		ctx, cancel := context.WithCancel(tenant.System(context.Background()))
		defer cancel()
		err := w.Store.Tx(ctx, func(_ context.Context, tx *gen.Tx) error {
			cancel()
			for {
				if _, err := tx.Unit.Query().Count(tenant.System(context.Background())); err != nil {
					return err
				}
			}
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("G13 the caller hears %v", err)
		}
	})
}
