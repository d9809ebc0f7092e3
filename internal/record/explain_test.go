package record_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// crowd writes many books: nine tenths of them stc's, the others snv's; 1,000 titles, 2,000 days,
// and each book leads to one of 20.
func crowd(w *world) int {
	n := testkit.Rounds(5_000, 200_000)
	id := "lower(printf('%s-%s-4%s-8%s-%s',hex(randomblob(4)),hex(randomblob(2)),substr(hex(randomblob(2)),2),substr(hex(randomblob(2)),2),hex(randomblob(6))))"
	target := "printf('00000000-0000-4000-8000-%012d', n %% 20)"
	day, at := "date('2018-01-01','+'||(n*7%2000)||' days')", "1646100000000000+n"
	if w.Store.Postgres() {
		id, target = "gen_random_uuid()", "('00000000-0000-4000-8000-' || lpad((n %% 20)::text, 12, '0'))::uuid"
		day, at = "date '2018-01-01' + CAST(n*7%2000 AS int)", "timestamptz '2022-03-01 00:00:00Z' + n * interval '1 second'"
	}
	unit := fmt.Sprintf("CASE WHEN n %% 10 = 0 THEN '%s' ELSE '%s' END", w.Units["snv"], w.Units["stc"])
	if w.Store.Postgres() {
		unit = "(" + unit + ")::uuid"
	}
	statement := "INSERT INTO records(id,created_at,version,unit_id,scope_id,kind,module,schema,state,title,body,updated_at,shared,t1,n1,d1,r1) " +
		fmt.Sprintf("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c WHERE n < %d) ", n) +
		"SELECT " + id + "," + at + ",1," + unit + "," + unit + ",CASE WHEN n % 5 = 0 THEN 'LibraryNote' ELSE 'LibraryBook' END,'library',1,'DRAFT','x','{}'," + at + ",false,'title ' || (n % 1000),n," + day + "," + strings.ReplaceAll(target, "%%", "%") + " FROM c"
	testkit.Must(w.T, w.Store.Tx(tenant.System(context.Background()), func(ctx context.Context, tx *gen.Tx) error {
		_, err := tx.ExecContext(ctx, statement)
		return err
	}))
	w.AsOwner("ANALYZE")
	return n
}

// explain is the plan of a statement, on PostgreSQL prepared, generic and behind the second wall.
func explain(w *world, v *viewer.Viewer, types, query, args string) string {
	w.T.Helper()
	ctx := context.Background()
	var lines []string
	if !w.Store.Postgres() {
		for i, arg := range strings.Split(args, ", ") {
			query = strings.ReplaceAll(query, fmt.Sprint("$", i+1), arg)
		}
		rows, err := w.Store.ReadDB.Query("EXPLAIN QUERY PLAN " + query)
		testkit.Must(w.T, err)
		defer rows.Close()
		for rows.Next() {
			var a, b, c int
			var line string
			testkit.Must(w.T, rows.Scan(&a, &b, &c, &line))
			lines = append(lines, line)
		}
		testkit.Must(w.T, rows.Err())
		return strings.Join(lines, "\n")
	}
	tx, err := w.Store.Pool.Begin(ctx)
	testkit.Must(w.T, err)
	defer func() { testkit.Must(w.T, tx.Rollback(ctx)) }()
	statement, settings := store.Seeing(v)
	_, err = tx.Exec(ctx, statement, settings...)
	testkit.Must(w.T, err)
	_, err = tx.Exec(ctx, "PREPARE shape("+types+") AS "+query)
	testkit.Must(w.T, err)
	defer func() { _, err := tx.Exec(ctx, "DEALLOCATE shape"); testkit.Must(w.T, err) }()
	rows, err := tx.Query(ctx, "EXPLAIN EXECUTE shape("+args+")")
	testkit.Must(w.T, err)
	defer rows.Close()
	for rows.Next() {
		var line string
		testkit.Must(w.T, rows.Scan(&line))
		lines = append(lines, line)
	}
	testkit.Must(w.T, rows.Err())
	return strings.Join(lines, "\n")
}

// TestShadowColumnsAreFoundByTheirIndexes with row-level security on.
func TestShadowColumnsAreFoundByTheirIndexes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		n := crowd(w)
		v := viewer.From(w.As("stc"))
		unit := "'" + v.Unit.String() + "'"
		const of = "SELECT id FROM records WHERE kind = 'LibraryBook' AND unit_id = $1"
		shapes := map[string]struct{ types, query, args, index string }{
			"the first by a day":       {"uuid", of + " AND d1 IS NOT NULL ORDER BY d1, id LIMIT 20", unit, "record_kind_unit_id_d1_id"},
			"the last by a day":        {"uuid", of + " AND d1 IS NOT NULL ORDER BY d1 DESC, id DESC LIMIT 20", unit, "record_kind_unit_id_d1_id"},
			"a page behind a day":      {"uuid, date", of + " AND d1 IS NOT NULL AND d1 > $2 ORDER BY d1, id LIMIT 20", unit + ", '2020-05-05'", "record_kind_unit_id_d1_id"},
			"a span of days":           {"uuid, date, date", of + " AND d1 >= $2 AND d1 < $3", unit + ", '2020-05-05', '2020-05-12'", "record_kind_unit_id_d1_id"},
			"the first by a number":    {"uuid", of + " AND n1 IS NOT NULL ORDER BY n1, id LIMIT 20", unit, "record_kind_unit_id_n1_id"},
			"one text":                 {"uuid, text", of + " AND t1 = $2", unit + ", 'title 7'", "record_kind_unit_id_t1_id"},
			"the first by the making":  {"uuid", of + " ORDER BY created_at, id LIMIT 20", unit, "unit_id_created_at_id"},
			"those that lead to a row": {"uuid", "SELECT id FROM records WHERE kind = 'LibraryBook' AND r1 = $1 ORDER BY created_at, id LIMIT 20", "'00000000-0000-4000-8000-000000000007'", "record_r1_kind_created_at_id"},
		}
		good := 0
		for name, c := range shapes {
			failed := t.Failed()
			plan := explain(w, v, c.types, c.query, c.args)
			if !strings.Contains(plan, c.index) || strings.Contains(plan, "Seq Scan") {
				t.Errorf("%s do not start from %s:\n%s", name, c.index, plan)
			}
			if strings.Contains(c.query, "ORDER BY") && (strings.Contains(plan, "Sort") || strings.Contains(plan, "B-TREE FOR ORDER BY")) {
				t.Errorf("%s are sorted beside the index:\n%s", name, plan)
			}
			if w.Store.Postgres() && !strings.Contains(plan, "InitPlan") {
				t.Errorf("%s: no second wall in the plan:\n%s", name, plan)
			}
			if failed == t.Failed() {
				good++
			}
		}
		testkit.Figure(t, "Records", "shapes of statement answered from a shadow column's index, row-level security on; records", fmt.Sprintf("%d of %d; %d", good, len(shapes), n), "all")
	})
}
