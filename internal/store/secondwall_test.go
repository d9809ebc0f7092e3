package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// province opens the fixture on PostgreSQL; SQLite has no second wall.
func province(t *testing.T) *testkit.World {
	t.Helper()
	w := testkit.New(t, store.Config{DatabaseURL: pgtest.URL(t)})
	w.Fill()
	return w
}

// lines reads rows of text.
func lines(t *testing.T, q interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}, query string, args ...any) (out []string) {
	t.Helper()
	rows, err := q.QueryContext(context.Background(), query, args...)
	testkit.Must(t, err)
	defer rows.Close()
	for rows.Next() {
		var line string
		testkit.Must(t, rows.Scan(&line))
		out = append(out, line)
	}
	testkit.Must(t, rows.Err())
	return out
}

// wallSQL lists all that the second wall is made of, one line each, as the database says it.
const wallSQL = `
SELECT format('table %s: row security %s, forced %s', relname, relrowsecurity, relforcerowsecurity)
FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace AND relname <> 'goose_db_version'
UNION ALL SELECT format('policy %s.%s: %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check) FROM pg_policies
UNION ALL SELECT format('right %s: %s %s %s', relname, CASE grantee WHEN 0 THEN 'everybody' ELSE grantee::regrole::text END, privilege_type, is_grantable)
FROM pg_class, aclexplode(relacl) WHERE relnamespace = current_schema()::regnamespace AND grantee <> relowner
UNION ALL SELECT format('right %s.%s: %s', attrelid::regclass, attname, attacl) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = current_schema()::regnamespace AND attacl IS NOT NULL
UNION ALL SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND tgenabled <> 'D'
UNION ALL SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p WHERE pronamespace = current_schema()::regnamespace
ORDER BY 1`

const bare = "row security f, forced f" // the end of the line of a table without a wall

// razeSQL takes the second wall away.
const razeSQL = `DO $$ DECLARE x record; BEGIN
FOR x IN SELECT format('DROP POLICY %I ON %I', policyname, tablename) AS run FROM pg_policies
  UNION ALL SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', oid::regclass) FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
  UNION ALL SELECT format('REVOKE ALL ON %s FROM PUBLIC, lantoa_app, lantoa_system', oid::regclass) FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
LOOP EXECUTE x.run; END LOOP;
FOR x IN SELECT format('DROP FUNCTION %s', oid::regprocedure) AS run FROM pg_proc WHERE pronamespace = current_schema()::regnamespace ORDER BY prorettype <> 'trigger'::regtype, proname <> 'lantoa_moves' LOOP EXECUTE x.run; END LOOP;
END $$`

// rolledBack runs fn as the login in a transaction that leaves nothing.
func rolledBack(t *testing.T, w *testkit.World, fn func(tx *sql.Tx)) {
	t.Helper()
	tx, err := w.Store.LoginDB(t).BeginTx(context.Background(), nil)
	testkit.Must(t, err)
	defer func() { testkit.Must(t, tx.Rollback()) }()
	fn(tx)
}

func run(t *testing.T, tx *sql.Tx, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := tx.ExecContext(context.Background(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// differences compares the wall of a database with the one that the rules say now.
func differences(t *testing.T, tx *sql.Tx) (out []string, pieces int) {
	t.Helper()
	have := lines(t, tx, wallSQL)
	run(t, tx, razeSQL)
	if left := lines(t, tx, wallSQL); slices.ContainsFunc(left, func(s string) bool { return !strings.HasSuffix(s, bare) }) {
		t.Fatalf("the wall is not razed, so the comparison proves nothing: %q", left)
	}
	run(t, tx, store.SecondWall()...)
	want := lines(t, tx, wallSQL)
	for _, s := range have {
		if !slices.Contains(want, s) {
			out = append(out, "there, and not in the rules: "+s)
		}
	}
	for _, s := range want {
		if strings.HasSuffix(s, bare) {
			out = append(out, "no wall: "+s)
		}
		if !slices.Contains(have, s) {
			out = append(out, "in the rules, and not there: "+s)
		}
	}
	return out, len(want)
}

// TestTheSecondWallIsWhatTheRulesSay: a changed rule without a migration fails here.
func TestTheSecondWallIsWhatTheRulesSay(t *testing.T) {
	t.Parallel()
	kinds := map[string]bool{gen.TypeRecord: true, gen.TypeUpload: true} // the kinds of modules, and what nobody asks for
	for _, k := range gen.Kinds() {
		kinds[k.Name] = true
	}
	for name, rule := range gen.Rules {
		if !kinds[name] && !rule.System {
			t.Errorf("%s is not in the catalogue, and its rule lets viewers in: SecondWall would not", name)
		}
	}
	w := province(t)
	rolledBack(t, w, func(tx *sql.Tx) {
		diff, pieces := differences(t, tx)
		if len(diff) > 0 {
			t.Errorf("run go run ./ent/generate/walls NAME:\n%s", strings.Join(diff, "\n"))
		}
		policies := lines(t, tx, "SELECT tablename || policyname FROM pg_policies")
		if len(policies) < 4*len(gen.Kinds()) {
			t.Errorf("%d policies", len(policies))
		}
		testkit.Figure(t, "Second wall", "policies compared with the rules", len(policies), "all")
		testkit.Figure(t, "Second wall", "pieces compared (tables, policies, rights, triggers, functions)", pieces, "all")
	})
	for name, sabotage := range map[string]string{
		"T31 a table without row security":      "ALTER TABLE tasks DISABLE ROW LEVEL SECURITY",
		"T31 a table whose owner passes by":     "ALTER TABLE reports NO FORCE ROW LEVEL SECURITY",
		"a policy that lets in more":            "ALTER POLICY see ON tasks USING (true)",
		"a policy that sees with what one owns": "ALTER POLICY see ON figures USING (unit_id = ANY((SELECT lantoa_hold())::uuid[]))",
		"a row that is seen may be changed":     "DROP TRIGGER held ON assignments; CREATE TRIGGER held BEFORE UPDATE ON assignments FOR EACH ROW WHEN (current_user = 'lantoa_app' AND lantoa_moves(OLD.unit_id, NEW.unit_id)) EXECUTE FUNCTION lantoa_refuse()",
		"a policy of writing that lets in more": "ALTER POLICY change ON tasks WITH CHECK (true)",
		"a policy too many":                     "CREATE POLICY more ON sessions FOR SELECT TO lantoa_app USING (true)",
		"a policy too few":                      "DROP POLICY remove ON tasks",
		"a right too many":                      "GRANT TRUNCATE ON tasks TO lantoa_app",
		"a right for everybody":                 "GRANT SELECT ON units TO PUBLIC",
		"a right to one column":                 "GRANT SELECT (token_hash) ON sessions TO lantoa_app",
		"a right on the version of the schema":  "GRANT SELECT ON goose_db_version TO lantoa_app",
		"a trigger that is gone":                "DROP TRIGGER held ON assignments",
		"a trigger that sleeps":                 "ALTER TABLE assignments DISABLE TRIGGER held",
		"a sight that is not the viewer's":      "CREATE OR REPLACE FUNCTION lantoa_sight() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT array_agg(id) FROM units $$",
		"T31 a table that nobody thought of":    "CREATE TABLE more (id uuid)",
	} {
		t.Run(name, func(t *testing.T) {
			rolledBack(t, w, func(tx *sql.Tx) {
				run(t, tx, sabotage)
				if diff, _ := differences(t, tx); len(diff) == 0 {
					t.Error("it is not noticed")
				}
			})
		})
	}
}

// withoutWall are the tables that row security does not hold, with the reason; neither role may
// have any right to them.
var withoutWall = map[string]string{"goose_db_version": "the version of the schema is the login's; nobody else reads it"}

// openings are questions whose every answer is a hole in the second wall.
var openings = map[string]string{
	"T31 a table without row security, or not for its owner": `SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)
		AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
	"T31 a view without security_invoker, or one that keeps rows": `SELECT relname FROM pg_class WHERE relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
		AND (relkind IN ('m', 'f') OR relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY(reloptions) OR 'security_invoker=on' = ANY(reloptions) OR 'security_invoker=1' = ANY(reloptions), false))`,
	"a function that works as its owner": `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
	"T31 a role that owns something": `SELECT coalesce(c.relname, p.proname, d.objid::text) FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid AND d.refclassid = 'pg_authid'::regclass
		LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
		WHERE d.deptype = 'o' AND r.rolname IN ('lantoa_app', 'lantoa_system')`,
	"T31 a role that passes by, signs in or makes roles": `SELECT rolname FROM pg_roles WHERE rolname IN ('lantoa_app', 'lantoa_system') AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR rolcreatedb OR rolreplication)`,
	"a role that is a member of another":                 `SELECT roleid::regrole::text FROM pg_auth_members WHERE member IN ('lantoa_app'::regrole, 'lantoa_system'::regrole)`,
	"a role that may make tables":                        `SELECT rolname FROM pg_roles WHERE rolname IN ('lantoa_app', 'lantoa_system') AND has_schema_privilege(oid, current_schema(), 'CREATE')`,
	"a role with a right where there is no wall": `SELECT relname || ' ' || privilege_type FROM pg_class, aclexplode(relacl) WHERE relnamespace = current_schema()::regnamespace
		AND relkind IN ('r', 'p', 'S') AND NOT relrowsecurity AND grantee <> relowner`,
}

// TestT31TheSecondWallHasNoOpening looks at the catalogue of the server, and at what it would say
// of each hole.
func TestT31TheSecondWallHasNoOpening(t *testing.T) {
	t.Parallel()
	cluster := pgtest.Own(t, pgtest.Options{}) // roles belong to the whole server, so the holes are dug in one of its own
	w := testkit.New(t, store.Config{DatabaseURL: cluster.URL})
	holes := func(t *testing.T, tx *sql.Tx, name string) []string {
		t.Helper()
		return slices.DeleteFunc(lines(t, tx, openings[name]), func(s string) bool { return withoutWall[s] != "" })
	}
	digs := map[string][]string{
		"T31 a table without row security, or not for its owner":      {"ALTER TABLE tasks NO FORCE ROW LEVEL SECURITY", "ALTER TABLE tasks DISABLE ROW LEVEL SECURITY", "CREATE TABLE more (id uuid)", "CREATE SCHEMA x CREATE TABLE more (id uuid)"},
		"T31 a view without security_invoker, or one that keeps rows": {"CREATE VIEW v AS SELECT * FROM tasks", "CREATE VIEW v WITH (security_invoker = false) AS SELECT * FROM tasks", "CREATE MATERIALIZED VIEW v AS SELECT * FROM tasks"},
		"a function that works as its owner":                          {"CREATE FUNCTION f() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM tasks'"},
		"T31 a role that owns something":                              {"ALTER TABLE tasks OWNER TO lantoa_app", "ALTER FUNCTION lantoa_sight() OWNER TO lantoa_system", "ALTER SCHEMA public OWNER TO lantoa_app"},
		"T31 a role that passes by, signs in or makes roles":          {"ALTER ROLE lantoa_app BYPASSRLS", "ALTER ROLE lantoa_system SUPERUSER", "ALTER ROLE lantoa_app LOGIN", "ALTER ROLE lantoa_app CREATEROLE"},
		"a role that is a member of another":                          {"GRANT lantoa_system TO lantoa_app", "GRANT pg_read_all_data TO lantoa_app"},
		"a role that may make tables":                                 {"GRANT CREATE ON SCHEMA public TO PUBLIC"},
		"a role with a right where there is no wall":                  {"GRANT SELECT ON goose_db_version TO lantoa_app"},
	}
	for name := range openings {
		t.Run(name, func(t *testing.T) {
			rolledBack(t, w, func(tx *sql.Tx) {
				if found := holes(t, tx, name); len(found) > 0 {
					t.Errorf("%q", found)
				}
			})
			for _, dig := range digs[name] {
				rolledBack(t, w, func(tx *sql.Tx) {
					run(t, tx, dig)
					if len(holes(t, tx, name)) == 0 {
						t.Errorf("%s is not noticed", dig)
					}
				})
			}
			if len(digs[name]) == 0 {
				t.Error("nothing shows that it would be noticed")
			}
		})
	}
	tables := lines(t, w.Store.LoginDB(t), "SELECT relname FROM pg_class WHERE relkind = 'r' AND relforcerowsecurity AND relnamespace = 'public'::regnamespace")
	if len(tables) != len(migrate.Tables) {
		t.Errorf("%d tables are forced, %d there", len(tables), len(migrate.Tables))
	}
	testkit.Figure(t, "Second wall", "tables whose row security is forced", fmt.Sprintf("%d of %d", len(tables), len(migrate.Tables)), "all")
}

// TestT31EveryConnectionOfAPoolWorksAsOneOfTheTwoRoles, and leaves it neither by RESET nor by a
// transaction's end.
func TestT31EveryConnectionOfAPoolWorksAsOneOfTheTwoRoles(t *testing.T) {
	t.Parallel()
	w := province(t)
	ctx := context.Background()
	for name, use := range map[string]func(fn func(*sql.Conn)){
		"lantoa_app":    func(fn func(*sql.Conn)) { conns(t, w.Store.WriteDB(), fn) },
		"lantoa_system": func(fn func(*sql.Conn)) { conns(t, w.Store.ReadDB, fn) },
	} {
		use(func(c *sql.Conn) {
			for _, before := range []string{"SELECT 1", "RESET ROLE", "RESET ALL", "BEGIN; SET LOCAL ROLE lantoa_system; COMMIT", "BEGIN; SET LOCAL ROLE lantoa_system; ROLLBACK"} {
				_, err := c.ExecContext(ctx, before)
				testkit.Must(t, err)
				var role string
				testkit.Must(t, c.QueryRowContext(ctx, "SELECT current_user").Scan(&role))
				if role != name {
					t.Errorf("after %s a connection of %s works as %s", before, name, role)
				}
			}
		})
	}
	pool := w.Store.Pool.Config().ConnConfig.RuntimeParams["role"]
	if pool != "lantoa_app" {
		t.Errorf("the reader's pool works as %q", pool)
	}
	others := lines(t, w.Store.LoginDB(t), "SELECT state FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'lantoa' AND query ILIKE '%goose%' AND pid <> pg_backend_pid()")
	if len(others) > 0 {
		t.Errorf("%d connections of the login outlive the migration", len(others))
	}
}

// conns runs fn on several connections of a handle at once.
func conns(t *testing.T, db *sql.DB, fn func(*sql.Conn)) {
	t.Helper()
	for range 3 {
		c, err := db.Conn(context.Background())
		testkit.Must(t, err)
		defer c.Close() // all are held at once, and given back before the store closes
		fn(c)
	}
}
