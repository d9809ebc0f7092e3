package read_test

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// crowd writes 20,000 parts of 4,000 tasks for stc, of which h-duyen-hai shares five.
func crowd(t *testing.T, w *testkit.World) {
	t.Helper()
	id := "lower(printf('%s-%s-4%s-8%s-%s',hex(randomblob(4)),hex(randomblob(2)),substr(hex(randomblob(2)),2),substr(hex(randomblob(2)),2),hex(randomblob(6))))"
	day, at := "date('2022-01-01','+'||(n%700)||' days')", "1646100000000000+n"
	if w.Store.Postgres() {
		id, day, at = "gen_random_uuid()", "date '2022-01-01' + CAST(n%700 AS int)", "timestamptz '2022-03-01 00:00:00Z' + n * interval '1 second'"
	}
	numbers := func(n int) string {
		return fmt.Sprintf("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c WHERE n < %d) ", n)
	}
	plan, group, unit, other := testkit.RowID("plan 1"), testkit.RowID("group 1.1"), w.Units["stc"], w.Units["h-duyen-hai"]
	statements := []string{
		fmt.Sprintf("INSERT INTO tasks(id,created_at,version,plan_id,task_group_id,number,position,title,content,timing,standing,confidence,search_text) "+numbers(4000)+
			"SELECT %s,%s,1,'%s','%s',n,n,'x','x','YEAR','ACTIVE',100,'x' FROM c", id, at, plan, group),
		fmt.Sprintf("INSERT INTO assignments(id,created_at,version,unit_id,plan_id,task_id,role,period_key,period,due_on,state,percent) "+numbers(5)+
			"SELECT %s,%s,1,'%s','%s',t.id,'LEAD',n,'2022',%s,'ACCEPTED',0 FROM c CROSS JOIN tasks t WHERE t.title = 'x'", id, at, unit, plan, strings.ReplaceAll(day, "n%700", "(t.position*7+n)%700")),
		fmt.Sprintf("INSERT INTO assignments(id,created_at,version,unit_id,plan_id,task_id,role,period_key,period,due_on,state,percent) "+numbers(1)+
			"SELECT %s,%s,1,'%s','%s',t.id,'LEAD','x','2022',%s,'ACCEPTED',0 FROM c CROSS JOIN (SELECT * FROM tasks WHERE title = 'x' AND position <= 5) t", id, at, other, plan, day),
		fmt.Sprintf("INSERT INTO task_reach(id,created_at,anchor_id,task_id,group_id,plan_id,due_on,state,closed) "+
			"SELECT %s,min(created_at),unit_id,task_id,'%s','%s',min(due_on),'ACCEPTED',false FROM assignments WHERE task_id IN (SELECT id FROM tasks WHERE title = 'x') GROUP BY unit_id,task_id", id, group, plan),
		fmt.Sprintf("INSERT INTO task_reach(id,created_at,anchor_id,task_id,group_id,plan_id,due_on,state,closed) "+
			"SELECT %s,min(created_at),plan_id,task_id,'%s','%s',min(due_on),'ACCEPTED',false FROM assignments WHERE task_id IN (SELECT id FROM tasks WHERE title = 'x') GROUP BY plan_id,task_id", id, group, plan),
	}
	testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
		for _, s := range statements {
			if _, err := tx.ExecContext(tenant.System(ctx), s); err != nil {
				return fmt.Errorf("%s: %w", s, err)
			}
		}
		return nil
	}))
	w.AsOwner("ANALYZE")
}

// explain returns the plan of a statement that ran.
func explain(t *testing.T, w *world, s statement) string {
	t.Helper()
	word := "EXPLAIN QUERY PLAN "
	if w.Store.Postgres() {
		word = "EXPLAIN "
	}
	var lines []string
	if w.Store.Postgres() {
		rows, err := w.Store.Pool.Query(context.Background(), word+s.sql, s.args...)
		testkit.Must(t, err)
		defer rows.Close()
		for rows.Next() {
			var line string
			testkit.Must(t, rows.Scan(&line))
			lines = append(lines, line)
		}
		testkit.Must(t, rows.Err())
		return strings.Join(lines, "\n")
	}
	rows, err := w.Store.ReadDB.Query(word+s.sql, s.args...)
	testkit.Must(t, err)
	defer rows.Close()
	for rows.Next() {
		var id, parent, zero int
		var line string
		testkit.Must(t, rows.Scan(&id, &parent, &zero, &line))
		lines = append(lines, line)
	}
	testkit.Must(t, rows.Err())
	return strings.Join(lines, "\n")
}

var based = regexp.MustCompile(`(?:FROM|JOIN) (?:assignments|tasks|task_reach) AS (\w+)`)

// wholeTable tells which table the plan reads from end to end, "" if none.
func wholeTable(postgres bool, s statement, plan string) string {
	if postgres {
		for _, table := range []string{"assignments", "tasks", "task_reach"} {
			if strings.Contains(plan, "Seq Scan on "+table+" ") {
				return table
			}
		}
		return ""
	}
	for _, m := range based.FindAllStringSubmatch(s.sql, -1) {
		if slices.Contains(strings.Split(plan, "\n"), "SCAN "+m[1]) {
			return m[1]
		}
	}
	return ""
}

// TestAListOfFewAmongManyStartsFromAnIndex reads the plans of the databases, on 20,000 rows.
func TestAListOfFewAmongManyStartsFromAnIndex(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		plain.Fill()
		crowd(t, plain)
		w, j := watched(t, plain)
		for _, c := range []struct{ doc, index string }{
			{"{tasks(first:20){nodes{id title}}}", "taskreach_anchor_id_due_on_task_id"},
			{"{tasks(last:20){nodes{id title}}}", "taskreach_anchor_id_due_on_task_id"},
			{"{assignments(first:20){nodes{id}}}", "assignment_unit_id_due_on_id"},
			{"{assignments(first:20,orderBy:{field:DUE_ON,direction:DESC}){nodes{id}}}", "assignment_unit_id_due_on_id"},
			{"{assignments(last:20,where:{state:{eq:ACCEPTED}}){nodes{id task{title}}}}", "assignment_unit_id_due_on_id"},
		} {
			for _, viewer := range []string{"h-duyen-hai", "stc", "stp"} {
				j.take()
				body := w.ask(t, w.As(viewer), c.doc)
				ran := j.take()
				if len(ran) != 1 || len(testkit.Read(t, body).Errors) > 0 {
					t.Fatalf("%s: %d statements, %.300s", c.doc, len(ran), body)
				}
				plan := explain(t, w, ran[0])
				if table := wholeTable(w.Store.Postgres(), ran[0], plan); table != "" || !strings.Contains(plan, c.index) {
					t.Errorf("%s as %s: reads all of %q or not %s\n%s", c.doc, viewer, table, c.index, plan)
				}
			}
		}
		for _, list := range []string{"tasks", "assignments"} {
			got := w.pages(t, w.As("h-duyen-hai"), w.Kinds.ByList(list), "DUE_ON", "ASC", 2, false)
			if len(got) != 5 {
				t.Errorf("h-duyen-hai has five %s, pages show %d", list, len(got))
			}
			slices.Sort(got)
			if len(slices.Compact(got)) != 5 {
				t.Errorf("%s come twice", list)
			}
		}
		// ubnd-tinh sees every row through several anchors, and must see it once.
		ctx := w.As("ubnd-tinh")
		total := fmt.Sprint(w.data(t, ctx, "{tasks{totalCount}}", nil, "tasks", "totalCount"))
		got := w.pages(t, ctx, w.Kinds.Kind("Task"), "DUE_ON", "ASC", 100, false)
		slices.Sort(got)
		if n := len(slices.Compact(got)); fmt.Sprint(n) != total || n != len(got) || n < 4000 {
			t.Errorf("ubnd-tinh: %d tasks in pages, %d different, %s counted", len(got), n, total)
		}
	})
}
