package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// crowdSQL writes tasks of plan 1 (full: 4,000) with five parts each for stc, the first five of them with
// one for h-duyen-hai.
func crowdSQL(w *testkit.World) []string {
	tasks := testkit.Rounds(1000, 4000)
	plan, group, many, few := testkit.RowID("plan 1"), testkit.RowID("group 1.1"), w.Units["stc"], w.Units["h-duyen-hai"]
	part := "INSERT INTO assignments (id, created_at, version, unit_id, plan_id, task_id, role, period_key, period, due_on, state, percent) " +
		"SELECT gen_random_uuid(), t.created_at, 1, '%s', '%s', t.id, 'LEAD', 'x' || n, '2022', date '2022-01-01' + ((t.position * 7 + n) %% 700)::int, 'ACCEPTED', 0 FROM tasks t, generate_series(1, %d) n WHERE t.title = 'x' AND t.position <= %d"
	reach := "INSERT INTO task_reach (id, created_at, anchor_id, task_id, group_id, plan_id, due_on, state, closed) " +
		"SELECT gen_random_uuid(), min(created_at), %s, task_id, '%s', '%s', min(due_on), 'ACCEPTED', false FROM assignments WHERE task_id IN (SELECT id FROM tasks WHERE title = 'x') GROUP BY %s, task_id"
	return []string{
		fmt.Sprintf("INSERT INTO tasks (id, created_at, version, plan_id, task_group_id, number, position, title, content, timing, standing, confidence, search_text) "+
			"SELECT gen_random_uuid(), now(), 1, '%s', '%s', n, n, 'x', 'x', 'YEAR', 'ACTIVE', 100, 'x' FROM generate_series(1, %d) n", plan, group, tasks),
		fmt.Sprintf(part, many, plan, 5, tasks), fmt.Sprintf(part, few, plan, 1, 5),
		fmt.Sprintf(reach, "unit_id", group, plan, "unit_id"), fmt.Sprintf(reach, "plan_id", group, plan, "plan_id"),
	}
}

// TestTheSecondWallIsAFilterOnWhatTheFirstFinds reads plans on thousands of rows: the indexes follow the
// first wall's own arguments, and the viewer's sight is read once a statement.
func TestTheSecondWallIsAFilterOnWhatTheFirstFinds(t *testing.T) {
	t.Parallel()
	w := province(t)
	w.AsOwner(append([]string{"SET ROLE lantoa_system"}, crowdSQL(w)...)...)
	w.AsOwner("ANALYZE")
	for name, c := range map[string]struct{ query, index string }{
		"the first parts of a unit": {"SELECT id FROM assignments WHERE unit_id = $1::uuid ORDER BY due_on, id LIMIT 20", "assignment_unit_id_due_on_id"},
		"all parts of a unit":       {"SELECT count(percent) FROM assignments WHERE unit_id = $1::uuid", ""},
		"the first tasks of an anchor": {"SELECT t.id FROM (SELECT task_id, due_on FROM task_reach WHERE anchor_id = $1::uuid ORDER BY due_on, task_id LIMIT 20) r JOIN tasks t ON t.id = r.task_id ORDER BY r.due_on, t.id",
			"taskreach_anchor_id_due_on_task_id"},
		"all tasks that an anchor reaches": {"SELECT count(title) FROM tasks AS t WHERE EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.task_id = t.id AND rx.anchor_id = $1::uuid)", ""},
	} {
		for _, code := range []string{"h-duyen-hai", "stc"} {
			v := viewer.From(w.As(code))
			query := strings.ReplaceAll(c.query, "$1", "'"+v.Unit.String()+"'")
			behind, plan := measured(t, w.Store.WriteDB(), v, query)
			before, _ := measured(t, w.Store.ReadDB, nil, query)
			// With a handful of rows any index of the unit will do, and the planner takes one or another.
			if code == "stc" && !strings.Contains(plan, c.index) || c.index != "" && strings.Contains(plan, "Seq Scan") {
				t.Errorf("%s of %s do not start from %s:\n%s", name, code, c.index, plan)
			}
			for line := range strings.Lines(plan) {
				if strings.Contains(line, "lantoa_sight()") || strings.Contains(line, "current_setting") && strings.Contains(line, "Filter") {
					t.Errorf("%s of %s: the sight is read for each row: %s", name, code, line)
				}
			}
			if strings.Count(plan, "InitPlan") == 0 {
				t.Errorf("%s of %s: no wall in the plan:\n%s", name, code, plan)
			}
			testkit.Figure(t, "Second wall", "server time of "+name+" of "+code+" behind the wall, without", fmt.Sprintf("%.2f ms, %.2f ms", behind, before), "")
		}
	}
}

// measured explains a statement as the viewer's (nil: the server's) and returns the middle of
// seven times (ms) and the plan.
func measured(t *testing.T, db *sql.DB, v *viewer.Viewer, query string) (ms float64, plan string) {
	t.Helper()
	ctx := context.Background()
	tx, err := db.BeginTx(ctx, nil)
	testkit.Must(t, err)
	defer func() { testkit.Must(t, tx.Rollback()) }()
	if v != nil {
		statement, args := store.Acting(v)
		_, err := tx.ExecContext(ctx, statement, args...)
		testkit.Must(t, err)
	}
	plan = strings.Join(lines(t, tx, "EXPLAIN "+query), "\n")
	times := make([]float64, 7)
	for i := range times {
		for _, line := range lines(t, tx, "EXPLAIN (ANALYZE, TIMING OFF) "+query) {
			if text, ok := strings.CutPrefix(line, "Execution Time: "); ok {
				_, err := fmt.Sscan(text, &times[i])
				testkit.Must(t, err)
			}
		}
	}
	slices.Sort(times)
	return times[3], plan
}
