package read_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// multiply writes n more rows like one of a table, a day younger, each a millisecond
// younger than the one before.
func (w *world) multiply(t testing.TB, table, like string, n int) {
	t.Helper()
	ctx := context.Background()
	rows, err := w.Store.ReadDB.QueryContext(ctx, "SELECT * FROM "+table+" LIMIT 0")
	testkit.Must(t, err)
	columns, err := rows.Columns()
	testkit.Must(t, err)
	testkit.Must(t, errors.Join(rows.Err(), rows.Close()))
	values := slices.Clone(columns)
	id, later, series := "printf('%08x-0000-7000-8000-%012x', 77, n)", "r.created_at + 86400000000 + n * 1000", "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %d) SELECT n FROM s) AS s"
	if w.Store.Postgres() {
		id, later, series = "(lpad(to_hex(77), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid", "r.created_at + interval '1 day' + n * interval '1 millisecond'", "generate_series(1, %d) AS s(n)"
	}
	for i, c := range columns {
		switch c {
		case "id":
			values[i] = id
		case "created_at":
			values[i] = later
		default:
			values[i] = "r." + c
		}
	}
	testkit.Must(t, w.Runner.System(ctx, "fixture", func(ctx context.Context, tx *txn.Tx) error {
		_, err := tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM %s AS r CROSS JOIN "+series+" WHERE r.id = '%s'",
			table, strings.Join(columns, ", "), strings.Join(values, ", "), table, n, like))
		if err == nil && w.Store.Postgres() {
			_, err = tx.ExecContext(ctx, "ANALYZE "+table)
		}
		return err
	}))
}

// TestAListOfAModuleBesideOneOfTheCore measures a page of records and a page of progress updates, as
// many of each, with the same columns, unit and assignment, in turns. It asserts that both are there:
// a busy machine is no fault.
func TestAListOfAModuleBesideOneOfTheCore(t *testing.T) {
	const shape = `unit{code name} assignment{id state} createdAt`
	const loans, updates = `{library{loans(first:20,orderBy:{field:CREATED_AT,direction:DESC}){nodes{id reader ` + shape + `}}}}`, `{progressUpdates(first:20,orderBy:{field:CREATED_AT,direction:DESC}){nodes{id text ` + shape + `}}}`
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		w := newWorld(t, plain)
		n := testkit.Rounds(2_000, 200_000)
		update := ""
		for _, u := range w.rowsOf(t, "progress_updates", "unit_id", w.Units["sgddt"].String()) {
			update = u
		}
		w.multiply(t, "records", testkit.RowID("loan 0 of sgddt").String(), n)
		w.multiply(t, "progress_updates", update, n)
		ctx := w.As("sgddt")
		ask := func(doc string) time.Duration {
			began := time.Now()
			body := w.ask(t, ctx, doc)
			took := time.Since(began)
			if strings.Count(body, `"createdAt"`) != 20 || strings.Count(body, `"state"`) != 20 {
				t.Fatalf("%s: %s", doc, body)
			}
			return took
		}
		var module, core []time.Duration
		for range testkit.Rounds(20, 200) {
			module, core = append(module, ask(loans)), append(core, ask(updates))
		}
		slices.Sort(module)
		slices.Sort(core)
		a, b := module[len(module)/2], core[len(core)/2]
		database := "SQLite"
		if w.Store.Postgres() {
			database = "PostgreSQL"
		}
		testkit.Figure(t, "Speed", fmt.Sprintf("list of 20 of %d records with unit and assignment beside the core's, %s", n, database),
			fmt.Sprintf("%.2f (%v / %v)", float64(a)/float64(b), a.Round(time.Microsecond), b.Round(time.Microsecond)), "≤ 1.5")
	})
}

// rowsOf are the ids of the rows of a table with a value.
func (w *world) rowsOf(t testing.TB, table, column, value string) (ids []string) {
	t.Helper()
	rows, err := w.Store.ReadDB.QueryContext(context.Background(), "SELECT CAST(id AS text) FROM "+table+" WHERE "+column+" = '"+value+"' ORDER BY id")
	testkit.Must(t, err)
	defer rows.Close()
	for rows.Next() {
		var id string
		testkit.Must(t, rows.Scan(&id))
		ids = append(ids, id)
	}
	testkit.Must(t, rows.Err())
	return ids
}
