package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestAnInsertThatIsKeptRunsAsAnyOther: whatever happened between two runs of one text.
func TestAnInsertThatIsKeptRunsAsAnyOther(t *testing.T) {
	w := testkit.New(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})
	sys := tenant.System(context.Background())
	tx := func(texts ...string) error {
		return w.Store.Tx(sys, func(ctx context.Context, tx *gen.Tx) error {
			for _, text := range texts {
				if _, err := tx.ExecContext(ctx, text); err != nil {
					return err
				}
			}
			return nil
		})
	}
	const insert = "INSERT INTO scratch (a) VALUES (abs(random()))"
	others := make([]string, 40) // more than are kept
	for i := range others {
		others[i] = fmt.Sprintf("INSERT INTO scratch (a) VALUES (%d)", -1-i)
	}
	testkit.Must(t, tx("CREATE TABLE scratch (a INTEGER UNIQUE)"))
	want := 0
	for _, c := range []struct {
		name  string
		texts []string
		fails bool
		rows  int
	}{
		{"the first time", []string{insert}, false, 1},
		{"again in one transaction", []string{insert, insert, insert}, false, 3},
		{"one that fails", []string{"INSERT INTO scratch (a) SELECT min(a) FROM scratch"}, true, 0},
		{"after one of its kind failed", []string{insert}, false, 1},
		{"undone with its transaction", []string{insert, "INSERT INTO nowhere (a) VALUES (1)"}, true, 0},
		{"after its transaction was undone", []string{insert}, false, 1},
		{"more texts than are kept", others, false, len(others)},
		{"after it was forgotten", []string{insert}, false, 1},
		{"after the table changed", []string{"ALTER TABLE scratch ADD COLUMN b TEXT DEFAULT 'x'", insert}, false, 1},
		{"after the table was made anew", []string{"DROP TABLE scratch", "CREATE TABLE scratch (b TEXT, a INTEGER UNIQUE)", insert}, false, 1},
	} {
		if err := tx(c.texts...); (err != nil) != c.fails {
			t.Errorf("%s: %v", c.name, err)
		}
		if want += c.rows; c.name == "after the table was made anew" {
			want = 1
		}
		var n int
		testkit.Must(t, w.Store.ReadDB.QueryRowContext(sys, "SELECT count(*) FROM scratch WHERE a IS NOT NULL").Scan(&n))
		if n != want {
			t.Errorf("%s: %d rows, want %d", c.name, n, want)
		}
	}
}
