package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// TestEachStatementRunsAsWhomItsContextNames walks through contexts in one transaction.
func TestEachStatementRunsAsWhomItsContextNames(t *testing.T) {
	t.Parallel()
	w := province(t)
	sgddt, snv, nobody := w.As("sgddt"), w.As("snv"), context.Background()
	const whoSQL = "SELECT current_user, coalesce(lantoa_unit()::text, ''), coalesce(lantoa_user()::text, ''), coalesce(lantoa_sight()::text, ''), coalesce(lantoa_hold()::text, ''), (SELECT count(*) FROM assignments)"
	all := count(t, w, "SELECT count(*) FROM assignments")
	unit := func(code string) string { return w.Units[code].String() }
	for name, walk := range map[string][]struct {
		ctx  context.Context
		role string
		unit string // "" for none
	}{
		"a viewer, twice":                  {{sgddt, "lantoa_app", unit("sgddt")}, {sgddt, "lantoa_app", unit("sgddt")}},
		"nobody":                           {{nobody, "lantoa_app", ""}},
		"the server, then nobody":          {{system, "lantoa_system", ""}, {nobody, "lantoa_app", ""}},
		"a viewer, then nobody":            {{sgddt, "lantoa_app", unit("sgddt")}, {nobody, "lantoa_app", ""}},
		"a viewer, the server, the viewer": {{sgddt, "lantoa_app", unit("sgddt")}, {tenant.System(sgddt), "lantoa_system", unit("sgddt")}, {sgddt, "lantoa_app", unit("sgddt")}},
		"one viewer, then another":         {{sgddt, "lantoa_app", unit("sgddt")}, {snv, "lantoa_app", unit("snv")}, {sgddt, "lantoa_app", unit("sgddt")}},
		"another viewer after the server":  {{sgddt, "lantoa_app", unit("sgddt")}, {system, "lantoa_system", unit("sgddt")}, {snv, "lantoa_app", unit("snv")}},
		"nobody after the server":          {{sgddt, "lantoa_app", unit("sgddt")}, {system, "lantoa_system", unit("sgddt")}, {nobody, "lantoa_app", ""}},
		"the server at once":               {{system, "lantoa_system", ""}, {system, "lantoa_system", ""}},
	} {
		t.Run(name, func(t *testing.T) {
			inTx(t, w, nobody, func(_ context.Context, tx *gen.Tx) {
				for i, step := range walk {
					rows, err := tx.QueryContext(step.ctx, whoSQL)
					testkit.Must(t, err)
					var role, unit, user, sight, hold string
					var seen int
					if !rows.Next() {
						t.Fatal(rows.Err())
					}
					testkit.Must(t, rows.Scan(&role, &unit, &user, &sight, &hold, &seen))
					testkit.Must(t, rows.Close())
					if role != step.role || unit != step.unit {
						t.Errorf("step %d runs as %s of %q, want %s of %q", i, role, unit, step.role, step.unit)
					}
					switch v := viewer.From(step.ctx); {
					case role == "lantoa_system" && seen != all, role == "lantoa_app" && seen >= all, v == nil && role == "lantoa_app" && seen+len(sight+hold+user) != 0:
						t.Errorf("step %d: %s sees %d of %d", i, role, seen, all)
					case v != nil && (sight != v.Sight().Array() || hold != v.Hold().Array() || user != v.User.String()):
						t.Errorf("step %d: the settings are another's: %s %s %s", i, sight, hold, user)
					}
				}
			})
			conns(t, w.Store.WriteDB(), func(c *sql.Conn) {
				var left string
				testkit.Must(t, c.QueryRowContext(nobody, "SELECT current_user || coalesce(lantoa_sight()::text, '') || coalesce(lantoa_user()::text, '')").Scan(&left))
				if left != "lantoa_app" {
					t.Errorf("after the transaction the connection still knows %s", left)
				}
			})
		})
	}
}

func count(t *testing.T, w *testkit.World, query string) (n int) {
	t.Helper()
	testkit.Must(t, w.Store.ReadDB.QueryRowContext(context.Background(), query).Scan(&n))
	return n
}

// wire notes the statements that reach PostgreSQL.
type wire struct {
	mu   sync.Mutex
	seen []string
}

func (x *wire) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.seen = append(x.seen, d.SQL)
	return ctx
}
func (*wire) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// TestTellingWhomCostsAMutationFewStatements counts what the second wall adds to a mutation.
func TestTellingWhomCostsAMutationFewStatements(t *testing.T) {
	t.Parallel()
	w := province(t)
	x := &wire{}
	w.Store.Trace(t, x)
	part := testkit.PartID("1", 1, "sgddt")
	key := "k"
	for name, c := range map[string]struct {
		do   func() error
		most int
	}{
		"a viewer's change with its audit and event": {func() error {
			_, err := w.Runner.Do(w.As("sgddt"), txn.Operation{Name: "x", Kind: "Assignment", Action: "accept"}, "x", nil, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
				return note(ctx, tx, part)
			})
			return err
		}, 2},
		"the same with an idempotency key": {func() error {
			_, err := w.Runner.Do(w.As("sgddt"), txn.Operation{Name: "x", Kind: "Assignment", Action: "accept"}, "x", &key, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
				return note(ctx, tx, part)
			})
			return err
		}, 3},
		"work of the server": {func() error {
			return w.Runner.System(context.Background(), "x", func(ctx context.Context, tx *txn.Tx) error {
				_, err := note(ctx, tx, part)
				return err
			})
		}, 1},
	} {
		x.seen = nil
		testkit.Must(t, c.do())
		told := 0
		for _, s := range x.seen {
			if strings.HasPrefix(s, "SELECT set_config('role'") {
				told++
			}
		}
		if told == 0 || told > c.most || slices.Index(x.seen, "commit") < 0 {
			t.Errorf("%s: %d statements tell whom it is for, want 1 to %d, of %q", name, told, c.most, x.seen)
		}
		testkit.Figure(t, "Second wall", "statements of "+name+", without and with the wall", fmt.Sprintf("%d, %d", len(x.seen)-told, len(x.seen)), fmt.Sprintf("at most %d more", c.most))
	}
}

func note(ctx context.Context, tx *txn.Tx, part uuid.UUID) (txn.Result, error) {
	a, err := tx.Assignment.Get(ctx, part)
	if err != nil {
		return nil, err
	}
	if err := tx.Assignment.UpdateOneID(part).SetState(programme.Accepted).AddVersion(1).Exec(ctx); err != nil {
		return nil, err
	}
	tx.Audit("Assignment", part, a.UnitID, "x")
	tx.Event(txn.AssignmentChanged, part.String(), nil)
	return txn.One("assignment", part.String()), nil
}
