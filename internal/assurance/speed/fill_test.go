package speed_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// The programme of n tasks: 5 assignments a task, 4 updates an assignment, 2,000 tasks and 8
// groups a plan, all plans of the office. The parts rotate over 127 units: 20 departments and
// 107 communes in 9 districts. Two units stand beside them: "few" has three tasks, "many" a part
// of each of the first 2,000.
const (
	rotating     = 127
	departments  = 20
	tasksPerPlan = 2000
	parts        = 5
	updates      = 4
)

// row ids of generated rows: the table's number and the row's.
func rowID(table, n int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("%08x-0000-7000-8000-%012x", table, n))
}

// Numbers of the tables in ids.
const (
	unitRows = iota + 1
	planRows
	groupRows
	taskRows
	partRows
	updateRows
	reachRows
	takingRows
)

// Units beside the rotating ones, by row number.
const (
	officeUnit = 1000 + iota
	fewUnit
	manyUnit
	provinceUnit
	firstDistrict
)

type unitRow struct {
	n      int
	code   string
	kind   programme.UnitKind
	parent int
}

func provinceUnits() []unitRow {
	out := []unitRow{{provinceUnit, "ubnd-tinh", programme.UnitPeoplesCommittee, 0}, {officeUnit, "stp", programme.UnitDepartment, provinceUnit}}
	for d := range 9 {
		out = append(out, unitRow{firstDistrict + d, fmt.Sprint("huyen-", d), programme.UnitDistrict, provinceUnit})
	}
	for k := range rotating {
		if k < departments {
			out = append(out, unitRow{k, fmt.Sprint("so-", k), programme.UnitDepartment, provinceUnit})
		} else {
			out = append(out, unitRow{k, fmt.Sprint("xa-", k), programme.UnitCommune, firstDistrict + k%9})
		}
	}
	return append(out, unitRow{fewUnit, "few", programme.UnitCommune, firstDistrict}, unitRow{manyUnit, "many", programme.UnitDepartment, provinceUnit})
}

// fillSmall writes units, people, plans and groups through the store.
func fillSmall(ctx context.Context, tx *txn.Tx, tasks int) error {
	from := clock.MustDay("2020-01-01")
	for _, u := range provinceUnits() {
		name := "Đơn vị " + u.code
		create := tx.Unit.Create().SetID(rowID(unitRows, u.n)).SetCode(u.code).SetKind(u.kind).SetName(name).SetShortName(u.code).
			SetSortKey(name).SetSearchText(name).SetValidFrom(from).SetCreatedAt(tx.Now)
		if u.parent != 0 {
			create.SetParentID(rowID(unitRows, u.parent))
		}
		if err := create.Exec(ctx); err != nil {
			return err
		}
		if u.parent != 0 {
			if err := tx.UnitParent.Create().SetUnitID(rowID(unitRows, u.n)).SetParentID(rowID(unitRows, u.parent)).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		user, err := tx.User.Create().SetUnitID(rowID(unitRows, u.n)).SetUsername(u.code).SetFullName("Người của " + name).SetSortKey(name).SetSearchText(name).
			SetPasswordHash("!").SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		for _, role := range testkit.WorkingRoles {
			if err := tx.Membership.Create().SetUnitID(rowID(unitRows, u.n)).SetUserID(user.ID).SetRole(role).SetValidFrom(from).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
	}
	for p := 0; p*tasksPerPlan < tasks; p++ {
		if err := tx.Plan.Create().SetID(rowID(planRows, p)).SetOwnerUnitID(rowID(unitRows, officeUnit)).SetTitle(fmt.Sprint("Kế hoạch ", p)).SetState(programme.PlanInForce).
			SetStartsOn(clock.MustDay("2022-01-01")).SetEndsOn(clock.MustDay("2022-12-31")).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
		for g := range 8 {
			if err := tx.TaskGroup.Create().SetID(rowID(groupRows, p*8+g)).SetPlanID(rowID(planRows, p)).SetNumber(fmt.Sprint(g + 1)).SetTitle(fmt.Sprint("Nhóm nhiệm vụ ", g+1)).
				SetPosition(g + 1).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// words are the expressions in which the two databases differ.
type words struct{ postgres bool }

// id is the expression of rowID.
func (w words) id(table int, n string) string {
	if w.postgres {
		return fmt.Sprintf("('%08x-0000-7000-8000-' || lpad(to_hex((%s)::bigint), 12, '0'))::uuid", table, n)
	}
	return fmt.Sprintf("printf('%08x-0000-7000-8000-%%012x', %s)", table, n)
}

func (w words) day(n string) string {
	if w.postgres {
		return "(date '2022-01-01' + (" + n + ")::int)"
	}
	return "date('2022-01-01', '+' || (" + n + ") || ' days')"
}

// instant is so many seconds after the first of January 2022.
func (w words) instant(seconds string) string {
	if w.postgres {
		return "(timestamptz '2022-01-01Z' + (" + seconds + ") * interval '1 second')"
	}
	return "(1640995200 + (" + seconds + ")) * 1000000"
}

func (w words) text(n string) string {
	if w.postgres {
		return "(" + n + ")::text"
	}
	return "CAST(" + n + " AS text)"
}

// statements fill tasks, assignments, updates, participations and the reach of n tasks.
func (w words) statements(n int) []string {
	count := func(name string, to int) string {
		return fmt.Sprintf("%s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM %s WHERE n < %d)", name, name, to-1)
	}
	task, part := w.id(taskRows, "t.n"), w.id(partRows, "a.task * 5 + a.i")
	plan, group := w.id(planRows, "t.n / 2000"), w.id(groupRows, "t.n / 2000 * 8 + t.n % 8")
	unit := fmt.Sprintf("CASE WHEN i.n = 3 AND t.n < 2000 THEN %d WHEN i.n = 4 AND t.n IN (5, 500, 1500) THEN %d ELSE (t.n * 7 + i.n * 29) %% %d END", manyUnit, fewUnit, rotating)
	state := "CASE (t.n * 3 + i.n) % 10 WHEN 0 THEN 'ASSIGNED' WHEN 1 THEN 'ASSIGNED' WHEN 2 THEN 'ACCEPTED' WHEN 3 THEN 'IN_PROGRESS' WHEN 4 THEN 'IN_PROGRESS' WHEN 5 THEN 'IN_PROGRESS' WHEN 6 THEN 'SUBMITTED' WHEN 7 THEN 'RETURNED' ELSE 'CONFIRMED' END"
	due := "CASE WHEN (t.n + i.n) % 20 = 0 THEN NULL ELSE " + w.day("(t.n * 37 + i.n * 11) % 365") + " END"
	return []string{
		"CREATE TABLE speed_parts AS WITH RECURSIVE " + count("t", n) + ", " + count("i", parts) +
			" SELECT t.n AS task, i.n AS i, " + unit + " AS unit, (t.n * 7) % " + fmt.Sprint(rotating) + " AS lead, " + state + " AS state, " + due + " AS due FROM t, i",
		"INSERT INTO tasks (id, created_at, number, position, title, content, timing, standing, search_text, plan_id, task_group_id) WITH RECURSIVE " + count("t", n) +
			" SELECT " + task + ", " + w.instant("t.n") + ", " + w.text("1 + t.n % 250") + ", 1 + t.n % 2000, 'Tổ chức tập huấn nghiệp vụ phổ biến, giáo dục pháp luật số ' || " + w.text("t.n") +
			", 'Tổ chức tập huấn nghiệp vụ phổ biến, giáo dục pháp luật cho báo cáo viên, tuyên truyền viên số ' || " + w.text("t.n") +
			", 'YEAR', 'ACTIVE', 'to chuc tap huan nghiep vu pho bien, giao duc phap luat so ' || " + w.text("t.n") + ", " + plan + ", " + group + " FROM t",
		"INSERT INTO assignments (id, created_at, role, period_key, period, due_on, state, percent, done_on, unit_id, plan_id, task_id, lead_unit_id) SELECT " +
			part + ", " + w.instant("a.task") + ", CASE a.i WHEN 0 THEN 'LEAD' ELSE 'COORDINATE' END, '2022', '2022', a.due, a.state, a.i * 20, CASE a.state WHEN 'CONFIRMED' THEN a.due END, " +
			w.id(unitRows, "a.unit") + ", " + w.id(planRows, "a.task / 2000") + ", " + w.id(taskRows, "a.task") + ", CASE WHEN a.i > 0 THEN " + w.id(unitRows, "a.lead") + " END FROM speed_parts a",
		"INSERT INTO participations (id, created_at, role, name, plan_id, task_id, unit_id) SELECT " + w.id(takingRows, "a.task * 5 + a.i") + ", " + w.instant("a.task") +
			", CASE a.i WHEN 0 THEN 'LEAD' ELSE 'COORDINATE' END, '', " + w.id(planRows, "a.task / 2000") + ", " + w.id(taskRows, "a.task") + ", " + w.id(unitRows, "a.unit") + " FROM speed_parts a",
		"INSERT INTO progress_updates (id, created_at, plan_id, lead_unit_id, author_name, percent, text, unit_id, task_id, assignment_id) WITH RECURSIVE " + count("u", updates) + " SELECT " +
			w.id(updateRows, "(a.task * 5 + a.i) * 4 + u.n") + ", " + w.instant("u.n * 604800 + a.task * 5 + a.i") + ", " + w.id(planRows, "a.task / 2000") + ", CASE WHEN a.i > 0 THEN " + w.id(unitRows, "a.lead") +
			" END, 'Người của đơn vị', u.n * 25, 'Đã tổ chức một đợt tập huấn cho cán bộ của đơn vị, đợt ' || " + w.text("u.n") + ", " + w.id(unitRows, "a.unit") + ", " + w.id(taskRows, "a.task") + ", " + part +
			" FROM speed_parts a, u",
		// As internal/reach says it: the earliest open assignment that the anchor sees, else the latest closed one.
		"INSERT INTO task_reach (id, created_at, anchor_id, task_id, group_id, plan_id, due_on, state, closed) SELECT " + w.id(reachRows, "row_number() OVER ()") + ", " + w.instant("0") +
			", anchor, " + task + ", " + group + ", " + plan + ", CASE WHEN closed THEN NULL ELSE due END, state, closed FROM (" +
			"SELECT x.anchor, x.n, x.state, x.due, x.closed, row_number() OVER (PARTITION BY x.anchor, x.n ORDER BY x.closed, x.due IS NULL, CASE WHEN x.closed THEN NULL ELSE x.due END, " +
			"CASE WHEN x.closed THEN x.due END DESC, CASE WHEN x.closed THEN -x.i ELSE x.i END) AS best FROM (" +
			"SELECT " + w.id(unitRows, "a.unit") + " AS anchor, a.task AS n, a.i, a.state, a.due, a.state = 'CONFIRMED' AS closed FROM speed_parts a UNION ALL SELECT " +
			w.id(unitRows, "a.lead") + ", a.task, a.i, a.state, a.due, a.state = 'CONFIRMED' FROM speed_parts a WHERE a.i > 0 AND a.unit <> a.lead UNION ALL SELECT " +
			w.id(planRows, "a.task / 2000") + ", a.task, a.i, a.state, a.due, a.state = 'CONFIRMED' FROM speed_parts a) AS x) AS t WHERE best = 1",
		"DROP TABLE speed_parts",
	}
}

// fillLarge writes the rest with set statements, without indexes, which are built afterwards.
func fillLarge(t testing.TB, db *sql.DB, postgres bool, n int) {
	t.Helper()
	ctx := context.Background()
	conn, err := db.Conn(ctx)
	testkit.Must(t, err)
	do := func(statement string) {
		t.Helper()
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			t.Fatalf("%v in %.300s", err, statement)
		}
	}
	list := "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (%s)"
	if postgres {
		list = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT LIKE '%%pkey' AND tablename IN (%s)"
	} else {
		do("PRAGMA foreign_keys = 0")
		do("PRAGMA cache_size = -400000")
		do("PRAGMA synchronous = 0")
	}
	owned(do, postgres, "NO FORCE")
	rows, err := conn.QueryContext(ctx, fmt.Sprintf(list, "'tasks', 'assignments', 'participations', 'progress_updates', 'task_reach'"))
	testkit.Must(t, err)
	var names, makes []string
	for rows.Next() {
		var name, make string
		testkit.Must(t, rows.Scan(&name, &make))
		names, makes = append(names, name), append(makes, make)
	}
	testkit.Must(t, errors.Join(rows.Err(), rows.Close()))
	for _, name := range names {
		do(`DROP INDEX "` + name + `"`)
	}
	links := foreignKeys(t, conn, postgres)
	for _, l := range links {
		do("ALTER TABLE " + l.table + " DROP CONSTRAINT " + l.name)
	}
	for _, s := range (words{postgres}).statements(n) {
		do(s)
	}
	for _, s := range makes {
		do(s)
	}
	for _, l := range links {
		do("ALTER TABLE " + l.table + " ADD CONSTRAINT " + l.name + " " + l.means)
	}
	owned(do, postgres, "FORCE")
	if postgres { // as its autovacuum would; SQLite has no statistics, here as in a province
		do("ANALYZE")
		for table := range strings.FieldsSeq("tasks assignments participations progress_updates task_reach units") {
			do("VACUUM " + table)
		}
	}
	testkit.Must(t, conn.Close())
}

// owned lets the owner of the tables write past the unit rules, or not any more.
func owned(do func(string), postgres bool, how string) {
	if !postgres {
		return
	}
	do("DO $$ DECLARE r regclass; BEGIN FOR r IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relrowsecurity AND relnamespace = 'public'::regnamespace LOOP " +
		"EXECUTE 'ALTER TABLE ' || r || ' " + how + " ROW LEVEL SECURITY'; END LOOP; END $$")
}

type link struct{ table, name, means string }

// foreignKeys are the constraints that PostgreSQL would check row by row.
func foreignKeys(t testing.TB, conn *sql.Conn, postgres bool) (out []link) {
	t.Helper()
	if !postgres {
		return nil
	}
	rows, err := conn.QueryContext(context.Background(), "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' AND "+
		"conrelid::regclass::text IN ('tasks', 'assignments', 'participations', 'progress_updates', 'task_reach')")
	testkit.Must(t, err)
	for rows.Next() {
		var l link
		testkit.Must(t, rows.Scan(&l.table, &l.name, &l.means))
		out = append(out, l)
	}
	testkit.Must(t, errors.Join(rows.Err(), rows.Close()))
	return out
}
