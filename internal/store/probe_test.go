package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/file"
	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/upload"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// walled are the kinds that viewers reach: those of the catalogue, the table that holds those of
// modules, and what a person has just uploaded.
func walled() []catalog.Kind {
	return append(gen.Kinds(), catalog.Kind{Name: gen.TypeRecord, Table: record.Table}, catalog.Kind{Name: gen.TypeUpload, Table: upload.Table})
}

// ruleOfTable is the rule that a table's wall is made from.
func ruleOfTable(table string) tenant.Rule {
	for _, k := range walled() {
		if k.Table == table {
			return gen.Rules[k.Name]
		}
	}
	return tenant.SystemOnly()
}

// prober asks the application's pool with hand-written SQL, in transactions that are rolled back.
type prober struct {
	t     *testing.T
	w     *testkit.World
	n     int // statements asked
	holes int // answers that show or change what they may not
}

// hole notes an answer that should not be.
func (p *prober) hole(format string, args ...any) {
	p.t.Helper()
	p.holes++
	p.t.Errorf(format, args...)
}

// ask runs one statement for the viewer, nil for nobody, and returns the rows that it gave or
// changed; refused tells that the database would not have it.
func (p *prober) ask(v *viewer.Viewer, query string, args ...any) (rows int64, refused bool) {
	p.t.Helper()
	p.n++
	ctx := context.Background()
	tx, err := p.w.Store.WriteDB().BeginTx(ctx, nil)
	testkit.Must(p.t, err)
	defer func() { testkit.Must(p.t, tx.Rollback()) }()
	if v != nil {
		statement, args := store.Acting(v)
		_, err := tx.ExecContext(ctx, statement, args...)
		testkit.Must(p.t, err)
	}
	if strings.HasPrefix(query, "SELECT") {
		err = tx.QueryRowContext(ctx, query, args...).Scan(&rows)
	} else {
		var done sql.Result
		if done, err = tx.ExecContext(ctx, query, args...); err == nil {
			rows, err = done.RowsAffected()
		}
	}
	pg, _ := errors.AsType[*pgconn.PgError](err)
	switch {
	case pg != nil && pg.Code == "42501":
		return 0, true
	case pg != nil && pg.Code[:2] == "23": // a constraint stopped it, not the wall
		return 1, false
	}
	testkit.Must(p.t, err)
	return rows, false
}

// rowsOf are the ids of a table's rows, as the server sees them.
func (p *prober) rowsOf(table, where string, args ...any) []string {
	p.t.Helper()
	return lines(p.t, p.w.Store.ReadDB, "SELECT "+key(table)+"::text FROM "+table+" WHERE "+where, args...)
}

func key(table string) string {
	for _, t := range migrate.Tables {
		if t.Name == table {
			return t.PrimaryKey[0].Name
		}
	}
	return ""
}

// copySQL inserts a copy of a row ($1) under another id ($2).
func copySQL(w *testkit.World, t *testing.T, table, id string) (string, []any) {
	t.Helper()
	var row string
	testkit.Must(t, w.Store.ReadDB.QueryRow("SELECT to_json(x)::text FROM "+table+" x WHERE "+key(table)+" = $1", id).Scan(&row))
	return "INSERT INTO " + table + " SELECT * FROM json_populate_record(NULL::" + table + ", (($1::jsonb || jsonb_build_object('" + key(table) + "', $2::text))::json))", []any{row, uuid.NewString()}
}

func inList(ids []string) string { return "{" + strings.Join(ids, ",") + "}" }

// TestWithoutSettingsNothingIsSeenAndNothingIsWritten in any table, whoever forgot to tell.
func TestWithoutSettingsNothingIsSeenAndNothingIsWritten(t *testing.T) {
	t.Parallel()
	w := province(t)
	stocked(t, w)
	p := &prober{t: t, w: w}
	for _, table := range migrate.Tables {
		t.Run("T32 "+table.Name, func(t *testing.T) {
			p.t = t
			k, system := key(table.Name), ruleOfTable(table.Name).System
			ids := p.rowsOf(table.Name, "true")
			if len(ids) == 0 {
				t.Fatal("no row to hide: the probe proves nothing")
			}
			for _, query := range []string{
				"SELECT count(*) FROM " + table.Name, "UPDATE " + table.Name + " SET " + k + " = " + k, "DELETE FROM " + table.Name,
				"SELECT count(*) FROM (SELECT 1 FROM " + table.Name + " FOR UPDATE) AS x",
			} {
				rows, refused := p.ask(nil, query)
				if rows != 0 || system && !refused && table.Name != "task_reach" {
					p.hole("%s: %d rows, refused %v", query, rows, refused)
				}
			}
			insert, args := copySQL(w, t, table.Name, ids[0])
			if _, refused := p.ask(nil, insert, args...); !refused {
				p.hole("an insert is not refused")
			}
		})
	}
	testkit.Figure(t, "Second wall", "hand-written statements without settings; holes", fmt.Sprintf("%d; %d", p.n, p.holes), "0 holes")
}

// stocked puts a row into each table that Fill leaves empty.
func stocked(t *testing.T, w *testkit.World) {
	t.Helper()
	user, unit := w.Users["snv"], w.Units["snv"]
	testkit.Must(t, w.Store.Tx(system, func(ctx context.Context, tx *gen.Tx) error {
		at := w.Clock.Now()
		return errors.Join(
			tx.AccessToken.Create().SetUserID(user).SetUnitID(unit).SetName("x").SetTokenHash("x").SetScopes([]byte(`[]`)).SetExpiresAt(at).SetCreatedAt(at).Exec(ctx),
			tx.Session.Create().SetUserID(user).SetTokenHash("x").SetPeer("x").SetSeenAt(at).SetExpiresAt(at).SetCreatedAt(at).Exec(ctx),
			tx.Setting.Create().SetName("x").SetValue("x").SetCreatedAt(at).Exec(ctx),
			tx.IdempotencyKey.Create().SetUserID(user).SetUnitID(unit).SetOperation("x").SetKey("x").SetInputHash("x").SetResult([]byte(`{}`)).SetCreatedAt(at).Exec(ctx),
			tx.Outbox.Create().SetTopic("x").SetSubject("x").SetCreatedAt(at).Exec(ctx),
		)
	}))
	for _, s := range []string{
		"INSERT INTO sign_in_attempts (id, created_at, subject, failures, last_at) VALUES (gen_random_uuid(), now(), 'x', 1, now())",
		"INSERT INTO jobs SELECT * FROM json_populate_record(NULL::jobs, json_build_object('id', gen_random_uuid(), 'created_at', now(), 'kind', 'x', 'state', 'x', 'run_at', now(), 'attempts', 0, 'payload', json_build_object(), 'unique_key', 'x', 'unit_id', '" + unit.String() + "', 'fence', 0))",
		"INSERT INTO audit_heads (unit_id, seq, hash) VALUES ('" + unit.String() + "', 1, 'x') ON CONFLICT DO NOTHING",
		"INSERT INTO audit_seals (id, created_at, number, prev_hash, hash) VALUES (gen_random_uuid(), now(), 1, 'x', 'x')",
	} {
		testkit.Must(t, w.Store.Tx(system, func(ctx context.Context, tx *gen.Tx) error { _, err := tx.ExecContext(ctx, s); return err }))
	}
}

// foreign says which rows of a table are snv's own and nobody else's business: an independent
// list, not the rules.
func foreign(table string, columns []string, w *testkit.World) string {
	snv, plan, gone := w.Units["snv"], testkit.RowID("plan 2"), testkit.RowID("unit so-cu-c")
	if table == record.Table || table == file.Table {
		return "unit_id = '" + snv.String() + "' AND NOT shared"
	}
	for _, own := range []struct {
		column string
		id     uuid.UUID
	}{{"owner_unit_id", snv}, {"unit_id", snv}, {"plan_id", plan}, {"predecessor_id", gone}, {"anchor_id", plan}} {
		if slices.Contains(columns, own.column) {
			return own.column + " = '" + own.id.String() + "'"
		}
	}
	if table == "units" {
		return "id = '" + snv.String() + "'"
	}
	return ""
}

// TestAnotherUnitsRowsAreBeyondTheSecondWall asks each table by hand as sgddt for the rows of snv.
func TestAnotherUnitsRowsAreBeyondTheSecondWall(t *testing.T) {
	t.Parallel()
	w := province(t)
	stocked(t, w)
	v := viewer.From(w.As("sgddt"))
	p := &prober{t: t, w: w}
	probed := 0
	for _, table := range migrate.Tables {
		rule := ruleOfTable(table.Name)
		var columns []string
		for _, c := range table.Columns {
			columns = append(columns, c.Name)
		}
		where := foreign(table.Name, columns, w)
		if rule.Everyone && table.Name != "units" {
			where = "keeper_id = '" + w.Units["stp"].String() + "'" // what all see, stp keeps
		}
		if where == "" && !rule.System {
			t.Errorf("nobody says which rows of %s are another's", table.Name)
		}
		if where == "" {
			continue // a system table without a unit: TestWithoutSettings… and the privileges
		}
		probed++
		t.Run("T11 "+table.Name, func(t *testing.T) {
			p.t = t
			p.beyond(v, table.Name, where, rule)
		})
	}
	testkit.Figure(t, "Second wall", "hand-written statements of one unit about another's rows; tables; holes", fmt.Sprintf("%d; %d; %d", p.n, probed, p.holes), "0 holes")
}

func (p *prober) beyond(v *viewer.Viewer, table, where string, rule tenant.Rule) {
	ids := p.rowsOf(table, where)
	if len(ids) == 0 {
		p.t.Fatalf("no row with %s: the probe proves nothing", where)
	}
	k := key(table)
	for _, query := range []string{
		"SELECT count(*) FROM " + table + " WHERE " + k + " = ANY($1::uuid[])",
		"SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + k + " = ANY($1::uuid[]) FOR SHARE) AS x",
		"UPDATE " + table + " SET " + k + " = " + k + " WHERE " + k + " = ANY($1::uuid[])",
		"DELETE FROM " + table + " WHERE " + k + " = ANY($1::uuid[])",
	} {
		if rule.Everyone && strings.HasPrefix(query, "SELECT") {
			continue
		}
		if rows, refused := p.ask(v, query, inList(ids)); rows != 0 {
			p.hole("%s reaches %d of %d rows, refused %v", query, rows, len(ids), refused)
		}
	}
	insert, args := copySQL(p.w, p.t, table, ids[0])
	if _, refused := p.ask(v, insert, args...); !refused {
		p.hole("an insert for another unit is not refused")
	}
}

// TestBothWallsStandInTheSamePlace compares, for every viewer and table, the rows that ent's
// client (the first wall) and hand-written SQL behind the second find, change and may make.
func TestBothWallsStandInTheSamePlace(t *testing.T) {
	t.Parallel()
	w := province(t)
	p := &prober{t: t, w: w}
	pairs := 0
	for _, code := range []string{"stp", "sgddt", "snv", "stc", "hdph", "h-cau-ke", "h-duyen-hai", "ubnd-tinh"} {
		v := viewer.From(w.As(code))
		for _, k := range walled() {
			rule := gen.Rules[k.Name]
			seen := literally(rule, k.Table, v, v.Sight())
			// Only what is seen is found to be changed; a record may be held and not seen.
			held := seen + " AND " + literally(rule.Writing(), k.Table, v, v.Hold())
			for what, c := range map[string]struct {
				where, query string
			}{
				"seen":    {seen, "SELECT count(*) FROM " + k.Table},
				"locked":  {seen, "SELECT count(*) FROM (SELECT 1 FROM " + k.Table + " FOR NO KEY UPDATE) AS x"},
				"deleted": {held, "WITH d AS (DELETE FROM " + k.Table + " RETURNING 1) SELECT 1"},
			} {
				want := int64(count(t, w, "SELECT count(*) FROM "+k.Table+" WHERE "+c.where))
				if what == "deleted" {
					p.deletable(v, k.Table, code, want)
					pairs++
					continue
				}
				if rows, refused := p.ask(v, c.query); rows != want || refused {
					p.hole("%s, %s: %d rows are %s behind the second wall (refused: %v), %d before", code, k.Table, rows, what, refused, want)
				}
				pairs++
			}
			if ids := p.rowsOf(k.Table, held); len(ids) > 0 {
				if rows, refused := p.ask(v, "UPDATE "+k.Table+" SET id = id WHERE id = ANY($1::uuid[])", inList(ids)); rows != int64(len(ids)) || refused {
					p.hole("%s, %s: %d of %d held rows may be changed, refused %v", code, k.Table, rows, len(ids), refused)
				}
			}
			pairs++
		}
	}
	testkit.Figure(t, "Second wall", "comparisons of both walls (viewers × kinds × seeing, locking, changing, deleting); differences", fmt.Sprintf("%d; %d", pairs, p.holes), "0 differences")
}

// deletable counts the rows that the policy of deletion lets go, without deleting them: foreign
// keys would stop it.
func (p *prober) deletable(v *viewer.Viewer, table, code string, want int64) {
	p.t.Helper()
	ctx := context.Background()
	rows := lines(p.t, p.w.Store.ReadDB, "SELECT qual FROM pg_policies WHERE tablename = $1 AND policyname = 'remove'", table)
	if len(rows) != 1 {
		p.t.Fatalf("%s has %d policies of deletion", table, len(rows))
	}
	tx, err := p.w.Store.WriteDB().BeginTx(ctx, nil)
	testkit.Must(p.t, err)
	defer func() { testkit.Must(p.t, tx.Rollback()) }()
	statement, args := store.Acting(v)
	_, err = tx.ExecContext(ctx, statement, args...)
	testkit.Must(p.t, err)
	var n int64
	testkit.Must(p.t, tx.QueryRowContext(ctx, "SELECT count(*) FROM "+table+" WHERE "+rows[0]).Scan(&n))
	if p.n++; n != want {
		p.hole("%s, %s: %d rows may be deleted behind the second wall, %d before", code, table, n, want)
	}
}

// literally writes a rule with the viewer's values in it.
func literally(r tenant.Rule, table string, v *viewer.Viewer, sight viewer.Sight) string {
	b := &literal{v: v, sight: sight}
	r.Write("postgres", table, b)
	return b.String()
}

type literal struct {
	strings.Builder
	v     *viewer.Viewer
	sight viewer.Sight
}

func (l *literal) Put(s string) { l.WriteString(s) }
func (l *literal) Sight()       { l.WriteString("'" + l.sight.Array() + "'::uuid[]") }
func (l *literal) User()        { l.WriteString("'" + l.v.User.String() + "'") }
func (l *literal) Unit()        { l.WriteString("'" + l.v.Unit.String() + "'") }

// TestARowIsNotHandedToWhoDoesNotHoldIt nor is one changed that is only seen.
func TestARowIsNotHandedToWhoDoesNotHoldIt(t *testing.T) {
	t.Parallel()
	w := province(t)
	p := &prober{t: t, w: w}
	unit := func(code string) string { return "'" + w.Units[code].String() + "'" }
	row := func(name string) string { return "'" + testkit.RowID(name).String() + "'" }
	part := func(n int, code string) string { return "'" + testkit.PartID("1", n, code).String() + "'" }
	for name, c := range map[string]struct {
		who, query string
		rows       int64
		refused    bool
	}{
		"T12 one's own part to another unit":                {"sgddt", "UPDATE assignments SET unit_id = " + unit("snv") + " WHERE id = " + part(1, "sgddt"), 0, true},
		"T12 a part that one judges to another unit":        {"sgddt", "UPDATE assignments SET unit_id = " + unit("snv") + " WHERE id = " + part(1, "stc"), 0, true},
		"T12 a part that one judges to oneself":             {"sgddt", "UPDATE assignments SET unit_id = " + unit("sgddt") + " WHERE id = " + part(1, "stc"), 0, true},
		"T12 a part to another plan":                        {"sgddt", "UPDATE assignments SET plan_id = " + row("plan 2") + " WHERE id = " + part(1, "sgddt"), 0, true},
		"T12 one's document to another plan":                {"sgddt", "UPDATE documents SET plan_id = " + row("plan 2") + " WHERE id = " + row("document of sgddt"), 0, true},
		"T12 one's document to no plan":                     {"sgddt", "UPDATE documents SET plan_id = NULL WHERE id = " + row("document of sgddt"), 1, false},
		"T12 a part as it stands":                           {"sgddt", "UPDATE assignments SET unit_id = unit_id, percent = 1 WHERE id = " + part(1, "stc"), 1, false},
		"a followed plan is not changed":                    {"hdph", "UPDATE plans SET title = 'x' WHERE id = " + row("plan 1"), 0, true},
		"a followed plan's part is not changed":             {"hdph", "UPDATE assignments SET percent = 1 WHERE id = " + part(1, "sgddt"), 0, true},
		"a followed plan's part is not taken":               {"hdph", "UPDATE assignments SET unit_id = " + unit("hdph") + " WHERE id = " + part(1, "sgddt"), 0, true},
		"a followed plan's part is not deleted":             {"hdph", "DELETE FROM extensions WHERE assignment_id = " + part(1, "sgddt"), 0, false},
		"a task is not changed by who takes part":           {"sgddt", "UPDATE tasks SET title = 'x' WHERE id = " + row("task 1.1"), 0, true},
		"what stp keeps is not changed by who reads it":     {"sgddt", "UPDATE report_forms SET title = 'x'", 0, true},
		"T12 what one keeps is not given away":              {"stp", "UPDATE report_forms SET keeper_id = " + unit("snv"), 0, true},
		"what one keeps is changed":                         {"stp", "UPDATE report_forms SET title = 'x'", 1, false},
		"to judge a row is not to make it":                  {"sgddt", "INSERT INTO progress_updates SELECT (json_populate_record(x, json_build_object('id', gen_random_uuid()))).* FROM progress_updates x WHERE lead_unit_id = " + unit("sgddt") + " AND unit_id <> " + unit("sgddt") + " LIMIT 1", 0, true},
		"a row of one's own is made":                        {"sgddt", "INSERT INTO progress_updates SELECT (json_populate_record(x, json_build_object('id', gen_random_uuid()))).* FROM progress_updates x WHERE unit_id = " + unit("sgddt") + " LIMIT 1", 1, false},
		"a message is its reader's":                         {"sgddt", "UPDATE notifications SET user_id = '" + w.Users["snv"].String() + "' WHERE user_id = '" + w.Users["sgddt"].String() + "'", 0, true},
		"a reach is read where its anchor is in sight":      {"sgddt", "SELECT count(*) FROM task_reach WHERE anchor_id <> ALL('" + viewer.From(w.As("sgddt")).Sight().Array() + "'::uuid[])", 0, false},
		"a reach is not written":                            {"sgddt", "UPDATE task_reach SET closed = true", 0, true},
		"the chain of another unit is not read":             {"sgddt", "SELECT count(*) FROM audit_entries WHERE unit_id = " + unit("snv"), 0, false},
		"T12 one's own record to another unit":              {"sgddt", "UPDATE records SET unit_id = " + unit("snv") + " WHERE id = " + row("note of sgddt"), 0, true},
		"T12 one's own record to another plan":              {"sgddt", "UPDATE records SET plan_id = " + row("plan 2") + " WHERE id = " + row("tied book of sgddt"), 0, true},
		"a record of one's own is changed":                  {"sgddt", "UPDATE records SET title = 'x' WHERE id = " + row("case of sgddt"), 1, false},
		"a shared record is read by all":                    {"sgddt", "SELECT count(*) FROM records WHERE id = " + row("shared book of snv"), 1, false},
		"a shared record is not changed by who reads it":    {"sgddt", "UPDATE records SET title = 'x' WHERE id = " + row("shared book of snv"), 0, true},
		"a shared record is not deleted by who reads it":    {"sgddt", "DELETE FROM records WHERE id = " + row("shared book of snv"), 0, false},
		"a tied record is read by who owns the plan":        {"stp", "SELECT count(*) FROM records WHERE id = " + row("tied book of sgddt"), 1, false},
		"a tied record is not changed by who owns the plan": {"stp", "UPDATE records SET title = 'x' WHERE id = " + row("tied book of sgddt"), 0, true},
		"a record of the unit alone is not read from above": {"ubnd-tinh", "SELECT count(*) FROM records WHERE id = " + row("note of sgddt"), 0, false},
		"a record for all units is not made for another":    {"sgddt", "INSERT INTO records SELECT (json_populate_record(x, json_build_object('id', gen_random_uuid()))).* FROM records x WHERE id = " + row("shared book of snv"), 0, true},
		"a viewer of the database does not become its user": {"sgddt", "CREATE TABLE mine AS SELECT * FROM users", 0, true},
	} {
		if rows, refused := p.ask(viewer.From(w.As(c.who)), c.query); rows != c.rows || refused != c.refused {
			t.Errorf("%s: %d rows, refused %v; want %d, %v", name, rows, refused, c.rows, c.refused)
		}
	}
}
