package walk_test

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// anchors are what a unit of the fixture has in sight, by the fixture's own words and not by a
// query: itself, units below, predecessors, and plans that these own or follow.
func (h *house) anchors(code string) []uuid.UUID {
	h.t.Helper()
	units := map[string][]string{"sgddt": {"so-cu-b"}, "snv": {"so-cu-c"}}[code]
	units = append(units, code)
	for name := range h.Units {
		if strings.HasPrefix(name, code+"-") {
			units = append(units, name)
		}
	}
	var out []uuid.UUID
	for _, u := range units {
		out = append(out, h.Units[u])
	}
	for plan, by := range map[string][]string{"1": {"stp", "hdph"}, "2": {"snv"}, "3": {"sgddt", "h-cau-ke"}} {
		if slices.Contains(by, code) {
			out = append(out, testkit.RowID("plan "+plan))
		}
	}
	if code == "sgddt" || code == "snv" {
		for _, p := range []string{"work", "closing", "draft", "publishing"} {
			out = append(out, testkit.RowID(furniture(code, "plan", p)))
		}
	}
	return out
}

func list(ids []uuid.UUID) string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = "'" + id.String() + "'"
	}
	return "(" + strings.Join(texts, ",") + ")"
}

// seen says, table by table and in the shortest SQL, which rows somebody sees; it is written from
// docs of the design, not from the rules of the code. S stands for what is in sight.
var seen = map[string]string{
	"assignments":      "unit_id IN S OR plan_id IN S OR COALESCE(lead_unit_id IN S, 1=0)",
	"progress_updates": "unit_id IN S OR plan_id IN S OR COALESCE(lead_unit_id IN S, 1=0)",
	"evidence":         "unit_id IN S OR plan_id IN S OR COALESCE(lead_unit_id IN S, 1=0)",
	"uploads":          "user_id = 'USER' AND unit_id = 'UNIT'",
	"files":            "unit_id = 'UNIT' OR scope_id IN S OR plan_id IN S OR shared",
	"extensions":       "unit_id IN S OR plan_id IN S OR COALESCE(lead_unit_id IN S, 1=0)",
	"difficulties":     "unit_id IN S OR office_unit_id IN S",
	"reports":          "unit_id IN S OR COALESCE(sent_to_unit_id IN S, 1=0)",
	"report_lines":     "unit_id IN S OR COALESCE(sent_to_unit_id IN S, 1=0)",
	"figures":          "unit_id IN S OR COALESCE(sent_to_unit_id IN S, 1=0)",
	"memberships":      "unit_id IN S",
	"users":            "unit_id IN S",
	"unit_codes":       "unit_id IN S",
	"unit_sets":        "unit_id IN S",
	"unit_set_members": "unit_id IN S",
	"audit_entries":    "unit_id IN S",
	"notifications":    "user_id = 'USER' AND unit_id = 'UNIT'",
	"documents":        "unit_id IN S OR COALESCE(plan_id IN S OR plan_id IN (SELECT plan_id FROM assignments WHERE PART), 1=0)",
	"plans":            "id IN S OR id IN (SELECT plan_id FROM assignments WHERE PART)",
	"tasks":            "plan_id IN S OR id IN (SELECT task_id FROM assignments WHERE PART)",
	"task_groups":      "plan_id IN S OR id IN (SELECT task_group_id FROM tasks WHERE id IN (SELECT task_id FROM assignments WHERE PART))",
	"participations":   "plan_id IN S OR task_id IN (SELECT task_id FROM assignments WHERE PART)",
	"plan_followers":   "plan_id IN S OR unit_id IN S",
	"unit_parents":     "unit_id IN S OR parent_id IN S",
	"unit_successions": "predecessor_id IN S OR COALESCE(successor_id IN S, 1=0)",
}

// hidden is the condition of the rows of a table that the unit's own person does not see, "" where
// everybody sees all or nobody any.
func (h *house) hidden(k *catalog.Kind, code string) string { return h.hiddenIn(k.Table, code) }

// ofKind is the condition of the rows of a kind in its table.
func ofKind(k *catalog.Kind) string {
	if k.Of == "" {
		return "1=1"
	}
	return "kind = '" + k.Of + "'"
}

// records are the words of seen for the records of the modules, by what their manifests say; told
// also lets through those of which figures are shown.
func (h *house) records(told bool) string {
	parts := []string{"unit_id = 'UNIT'"}
	for _, s := range h.Kinds.Spaces() {
		for _, k := range s.Manifest.Kinds {
			kind := "kind = '" + catalog.TypeName(s.Name, k.Name) + "' AND "
			switch k.Visibility {
			case manifest.AllUnits:
				parts = append(parts, kind+"COALESCE(state IN ('"+strings.Join(k.Shared, "','")+"'), 1=0)")
				fallthrough
			case manifest.Scope:
				parts = append(parts, kind+"(unit_id IN S OR COALESCE(assignment_id IN (SELECT id FROM assignments WHERE plan_id IN S), 1=0))")
			case manifest.Named:
				told := "COALESCE(substr(body ->> '" + k.Named + "', 6) IN S, 1=0)"
				if len(k.Shared) > 0 {
					told += " AND COALESCE(state IN ('" + strings.Join(k.Shared, "','") + "'), 1=0)"
				}
				parts = append(parts, kind+"("+told+" OR COALESCE(assignment_id IN (SELECT id FROM assignments WHERE plan_id IN S), 1=0))")
			case manifest.StatisticsUp:
				if told {
					parts = append(parts, kind+"unit_id IN S")
				}
			}
		}
	}
	return strings.Join(parts, " OR ")
}

func (h *house) hiddenIn(table, code string) string {
	cond, ok := seen[table]
	if table == "records" {
		cond, ok = h.records(false), true
	}
	if table == "told" {
		cond, ok = h.records(true), true
	}
	if !ok {
		return ""
	}
	cond = strings.ReplaceAll(cond, "PART", seen["assignments"])
	return "NOT (" + strings.NewReplacer("IN S", "IN "+list(h.anchors(code)), "USER", h.Users[code].String(), "UNIT", h.Units[code].String()).Replace(cond) + ")"
}

// ids reads a column of ids.
func ids(ctx context.Context, tx *txn.Tx, query string) ([]uuid.UUID, error) {
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", query, err)
	}
	defer rows.Close()
	var out []uuid.UUID
	for rows.Next() {
		var id uuid.UUID
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// hiddenRows are the ids of rows of a table that the unit does not see, those of other first.
func (h *house) hiddenRows(k *catalog.Kind, code, other string) (theirs, nobodys []uuid.UUID) {
	h.t.Helper()
	h.system(func(ctx context.Context, tx *txn.Tx) (err error) {
		from := "SELECT id FROM " + k.Table + " WHERE " + ofKind(k) + " AND " + h.hidden(k, code)
		if theirs, err = ids(ctx, tx, from+" AND NOT ("+h.hidden(k, other)+") ORDER BY id"); err != nil {
			return err
		}
		nobodys, err = ids(ctx, tx, from+" AND "+h.hidden(k, other)+" ORDER BY id")
		return err
	})
	return theirs, nobodys
}

// disturb makes the twin of a world: everything that the unit does not see becomes different, a
// part of it goes, and more of it comes. It returns how many rows it touched.
func (h *house) disturb(code string) int {
	h.t.Helper()
	touched := 0
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		before := map[string][]uuid.UUID{} // all are chosen before any is changed
		for _, table := range append(keys(seen), "records") {
			cond := h.hiddenIn(table, code)
			if table == "records" {
				cond = h.hiddenIn("told", code)
			}
			rows, err := ids(ctx, tx, "SELECT id FROM "+table+" WHERE "+cond+" ORDER BY id")
			if err != nil {
				return err
			}
			before[table] = rows
		}
		run := func(statement string) error {
			if _, err := tx.ExecContext(ctx, statement); err != nil {
				return fmt.Errorf("%s: %w", statement, err)
			}
			return nil
		}
		for _, t := range migrate.Tables {
			rows := before[t.Name]
			if len(rows) == 0 {
				continue
			}
			touched += len(rows)
			if sets := h.changes(t); len(sets) > 0 {
				if err := run("UPDATE " + t.Name + " SET " + strings.Join(sets, ", ") + " WHERE id IN " + list(rows)); err != nil {
					return err
				}
			}
		}
		if rows := before["records"]; len(rows) > 0 {
			if err := run("DELETE FROM record_refs WHERE record_id IN " + list(rows)); err != nil {
				return err
			}
			if err := run("DELETE FROM files WHERE record_id IN " + list(rows)); err != nil {
				return err
			}
		}
		for _, table := range []string{"records", "evidence", "extensions", "difficulties", "notifications", "figures", "report_lines", "unit_set_members", "audit_entries"} {
			if rows := before[table]; len(rows) > 1 {
				if err := run("DELETE FROM " + table + " WHERE id IN " + list(rows[:len(rows)/2])); err != nil {
					return err
				}
			}
		}
		for _, t := range migrate.Tables {
			for _, row := range before[t.Name] {
				if statement := again(t, row); statement != "" {
					if err := run(statement); err != nil {
						return err
					}
					touched++
				}
			}
		}
		s := list(h.anchors(code))
		for _, statement := range []string{
			"UPDATE plans SET source_text = 'khác', file_sha256 = 'khác' WHERE id NOT IN " + s + " AND owner_unit_id NOT IN " + s,
			"UPDATE units SET short_name = 'khác', kind = 'COUNCIL', valid_from = '2019-01-01', valid_to = '2031-01-01' WHERE id NOT IN " + s,
			"UPDATE task_reach SET due_on = '2019-01-01', state = 'CONFIRMED' WHERE anchor_id NOT IN " + s,
			"UPDATE users SET password_hash = 'khác' WHERE unit_id NOT IN " + s,
		} {
			if err := run(statement); err != nil {
				return err
			}
		}
		return nil
	})
	return touched
}

// kept are columns that the twin leaves alone, because the database holds them unique or because
// they say who sees a row.
var kept = []string{"id", "username", "code", "scheme", "fold_key", "period_key", "position", "correction", "seq", "version", "edition", "valid_from", "breakdown", "name_key"}

// changes are assignments that make a row of the table another one.
func (h *house) changes(t *schema.Table) []string {
	var out []string
	for _, c := range t.Columns {
		if slices.Contains(kept, c.Name) || c.Unique || t.Name == "participations" && (c.Name == "role" || c.Name == "name") || t.Name == "memberships" && c.Name == "role" || t.Name == "records" && (c.Name == "kind" || c.Name == "module") {
			continue
		}
		kind := c.SchemaType["postgres"]
		value := ""
		switch {
		case c.Type == field.TypeString && kind == "text":
			value = c.Name + " || ' khác'"
			if c.Nullable {
				value = "'khác'"
			}
		case c.Type == field.TypeEnum && len(c.Enums) > 0:
			value = "'" + c.Enums[len(c.Enums)-1] + "'"
		case c.Type == field.TypeInt, c.Type == field.TypeInt64:
			value = "99"
		case kind == "date":
			value = "'2019-01-01'"
		case kind == "timestamptz" && h.Store.Postgres():
			value = "'2019-01-01T00:00:00Z'"
		case kind == "timestamptz":
			value = "1546300800000000"
		case c.Type == field.TypeJSON:
			value = `'{"khác":1}'`
		}
		if value != "" {
			out = append(out, c.Name+" = "+value)
		}
	}
	return out
}

// again is a statement that writes a row once more under a new id, "" for tables in which the
// database would not have it.
func again(t *schema.Table, row uuid.UUID) string {
	instead := map[string]map[string]string{
		"difficulties": {}, "progress_updates": {}, "records": {}, "extensions": {}, "evidence": {}, "documents": {}, "notifications": {},
		"assignments": {"period_key": "period_key || '+'"}, "tasks": {}, "users": {"username": "username || '-2'"},
		"reports": {"correction": "correction + 1000"},
	}[t.Name]
	if instead == nil {
		return ""
	}
	var names, values []string
	for _, c := range t.Columns {
		names = append(names, c.Name)
		switch {
		case c.Name == "id":
			values = append(values, "'"+uuid.NewSHA1(row, []byte("again")).String()+"'")
		case instead[c.Name] != "":
			values = append(values, instead[c.Name])
		default:
			values = append(values, c.Name)
		}
	}
	return "INSERT INTO " + t.Name + " (" + strings.Join(names, ", ") + ") SELECT " + strings.Join(values, ", ") + " FROM " + t.Name + " WHERE id = '" + row.String() + "'"
}

// belongings are the columns that make a row another unit's.
var belongings = []string{"unit_id", "owner_unit_id", "plan_id", "keeper_id", "user_id"}

// print is a hash of every row of every table that is the unit's, or of its plans and people.
func (h *house) print(code string) string {
	h.t.Helper()
	var whose []uuid.UUID
	sum := sha256.New()
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		whose = h.anchors(code)
		people, err := ids(ctx, tx, "SELECT id FROM users WHERE unit_id IN "+list(whose)+" ORDER BY id")
		if err != nil {
			return err
		}
		whose = append(whose, people...)
		var parts []string
		for _, t := range migrate.Tables {
			var conds []string
			for _, c := range t.Columns {
				if slices.Contains(belongings, c.Name) || c.Name == "id" && slices.Contains([]string{"units", "plans", "users"}, t.Name) {
					conds = append(conds, c.Name+" IN (SELECT id FROM whose)")
				}
			}
			if len(conds) == 0 || t.Name == "sessions" || t.Name == "access_tokens" {
				continue
			}
			cols := make([]string, len(t.Columns))
			for i, c := range t.Columns {
				cols[i] = "COALESCE(CAST(" + c.Name + " AS text), '-')"
			}
			parts = append(parts, "SELECT '"+t.Name+"' AS t, CAST("+t.PrimaryKey[0].Name+" AS text) AS id, "+strings.Join(cols, " || '|' || ")+" AS row FROM "+t.Name+" WHERE "+strings.Join(conds, " OR "))
		}
		values := make([]string, len(whose))
		for i, id := range whose {
			values[i] = "('" + id.String() + "')"
			if h.Store.Postgres() {
				values[i] = "('" + id.String() + "'::uuid)"
			}
		}
		rows, err := tx.QueryContext(ctx, "WITH whose(id) AS (VALUES "+strings.Join(values, ",")+") SELECT row FROM ("+strings.Join(parts, " UNION ALL ")+") AS x ORDER BY t, id")
		if err != nil {
			return err
		}
		defer rows.Close()
		n := 0
		for rows.Next() {
			var row sql.RawBytes
			if err := rows.Scan(&row); err != nil {
				return err
			}
			n++
			sum.Write(row)
			sum.Write([]byte{'\n'})
		}
		if n < 100 && rows.Err() == nil {
			return fmt.Errorf("only %d rows of %s: the print proves nothing", n, code)
		}
		return rows.Err()
	})
	return hex.EncodeToString(sum.Sum(nil))
}
