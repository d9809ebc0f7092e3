package store

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/migrate"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/taskreach"
	"github.com/lantoa/lantoa/ent/gen/upload"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/tenant"
)

// The second wall of PostgreSQL: what connections work as. Neither role owns anything, signs in
// or passes by a policy.
const (
	appRole    = "lantoa_app"    // what a viewer does
	systemRole = "lantoa_system" // what the server does on its own account (tenant.System)
)

// SecondWall is the SQL of the second wall: a piece for the roles, one for the functions, and one
// for each table with its policies, privileges and trigger, written from the unit rules. It may
// run again over an older wall. Only a migration runs it (go run ./ent/generate/walls NAME).
func SecondWall() []string {
	rules := map[string]tenant.Rule{
		record.Table: gen.Rules[gen.TypeRecord], // its kinds are the modules'
		upload.Table: gen.Rules[gen.TypeUpload], // nobody asks for what is nothing yet
	}
	for _, k := range gen.Kinds() {
		rules[k.Table] = gen.Rules[k.Name]
	}
	pieces := []string{rolesSQL, settingsSQL}
	for _, t := range migrate.Tables {
		rule, ok := rules[t.Name]
		if !ok {
			rule = tenant.SystemOnly() // what is not in the catalogue; TestTheSecondWallIsWhatTheRulesSay
		}
		var columns []string
		for _, c := range t.Columns {
			columns = append(columns, c.Name)
		}
		pieces = append(pieces, tableSQL(t.Name, rule, columns))
	}
	return pieces
}

// rolesSQL makes the roles where they are not, and the login a member of both. Roles belong to the
// whole server: another database may be making them at this moment. From PostgreSQL 16 on, who
// made a role is a member that may not work as it.
const rolesSQL = `DO $$
DECLARE
  name text;
  may text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH name IN ARRAY ARRAY['` + appRole + `', '` + systemRole + `'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    BEGIN
      IF NOT pg_has_role(current_user, name, may) THEN
        EXECUTE format('GRANT %I TO CURRENT_USER', name);
      END IF;
    EXCEPTION WHEN unique_violation THEN NULL;
    END;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), name);
  END LOOP;
END $$;`

// settingsSQL reads the settings of a transaction (actSQL). One that was never set, or belonged
// to a transaction that has ended, is NULL: no row passes. The sub-selects of the policies make
// each of them one value a statement.
const settingsSQL = `CREATE OR REPLACE FUNCTION lantoa_sight() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT NULLIF(current_setting('lantoa.sight', true), '')::uuid[] $$;
CREATE OR REPLACE FUNCTION lantoa_hold() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT NULLIF(current_setting('lantoa.hold', true), '')::uuid[] $$;
CREATE OR REPLACE FUNCTION lantoa_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT NULLIF(current_setting('lantoa.user', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION lantoa_unit() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT NULLIF(current_setting('lantoa.unit', true), '')::uuid $$;
CREATE OR REPLACE FUNCTION lantoa_moves(was uuid, becomes uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT becomes IS DISTINCT FROM was AND (coalesce(was, becomes) = ANY(lantoa_hold()) AND coalesce(becomes, was) = ANY(lantoa_hold())) IS NOT TRUE $$;
CREATE OR REPLACE FUNCTION lantoa_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a row of % is changed, or goes, where the viewer holds nothing', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;`

// tableSQL writes the wall of one table.
func tableSQL(table string, rule tenant.Rule, columns []string) string {
	said, err := json.Marshal(rule)
	if err != nil {
		panic(err) // a rule is plain data
	}
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("-- %s %s", table, said)
	line("ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;", table)
	line("REVOKE ALL ON %s FROM PUBLIC, %s, %s;", table, appRole, systemRole)
	line("GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %s;", table, systemRole)
	policy := func(name, command, role, clauses string) {
		line("DROP POLICY IF EXISTS %s ON %s;", name, table)
		if clauses != "" {
			line("CREATE POLICY %s ON %s FOR %s TO %s %s;", name, table, command, role, clauses)
		}
	}
	policy("server", "ALL", systemRole, "USING (true) WITH CHECK (true)")
	see, lock, change, add := "", "", "", ""
	switch {
	case table == taskreach.Table: // the reader starts lists from it, the rules of others lean on it
		line("GRANT SELECT ON %s TO %s;", table, appRole)
		see = condition(tenant.Columns(taskreach.FieldAnchorID), table, "lantoa_sight")
	case !rule.System:
		line("GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %s;", table, appRole)
		write := rule.Writing()
		see, change, add = condition(rule, table, "lantoa_sight"), condition(write, table, "lantoa_hold"), condition(making(write), table, "lantoa_hold")
		lock = clause("USING", see)
	}
	if table == user.Table { // viewer { user }: who acts for a unit far from the one that keeps the account
		see += " OR users.id = (SELECT lantoa_user())"
	}
	policy("see", "SELECT", appRole, clause("USING", see))
	policy("add", "INSERT", appRole, clause("WITH CHECK", add))
	policy("change", "UPDATE", appRole, lock+clause(" WITH CHECK", change))
	policy("remove", "DELETE", appRole, clause("USING", change))
	line("DROP TRIGGER IF EXISTS held ON %s;", table)
	if change != "" {
		b.WriteString(heldSQL(table, rule.Writing(), columns))
	}
	return b.String()
}

func clause(word, condition string) string {
	if condition == "" {
		return ""
	}
	return word + " (" + condition + ")"
}

// making is the rule of a new row: to be its judge does not let one make it (stamp).
func making(write tenant.Rule) tenant.Rule {
	write.Columns = slices.DeleteFunc(slices.Clone(write.Columns), func(c string) bool { return slices.Contains(judges, c) })
	return write
}

// heldSQL keeps a viewer from changing a row that is only seen, and from handing one to an anchor
// that is not the viewer's (restrict), or from one that is not: a judge does not take what is
// judged. A policy can do neither: it does not know the row as it was
// beside the row as it becomes, and the policy of changes also decides who may lock a row, which
// whoever sees it may.
func heldSQL(table string, write tenant.Rule, columns []string) string {
	refused := []string{"(" + strings.Join(holds(write), " OR ") + ") IS NOT TRUE"}
	for _, c := range anchors {
		if slices.Contains(columns, c) {
			refused = append(refused, fmt.Sprintf("lantoa_moves(OLD.%[1]s, NEW.%[1]s)", c))
		}
	}
	return fmt.Sprintf("CREATE TRIGGER held BEFORE UPDATE ON %s FOR EACH ROW WHEN (current_user = '%s' AND (%s)) EXECUTE FUNCTION lantoa_refuse();\n",
		table, appRole, strings.Join(refused, " OR "))
}

// holds says of the row as it was that the rule of writing holds; a trigger's condition may have
// no sub-select, so it cannot be written by Rule.Write.
func holds(write tenant.Rule) (parts []string) {
	for _, c := range write.Columns {
		parts = append(parts, "OLD."+c+" = ANY(lantoa_hold())")
	}
	if write.Personal {
		parts = append(parts, "OLD.user_id = lantoa_user() AND OLD.unit_id = lantoa_unit()")
	}
	return parts
}

// condition writes a rule as a policy says it. What everyone sees, whoever is signed in sees.
func condition(rule tenant.Rule, table, sight string) string {
	var b strings.Builder
	rule.Write(dialect.Postgres, table, policyBinder{&b, sight})
	if rule.Everyone || rule.Open != "" {
		return "(SELECT lantoa_user()) IS NOT NULL AND " + b.String()
	}
	return b.String()
}

// policyBinder binds the settings of the transaction.
type policyBinder struct {
	b     *strings.Builder
	sight string // the function that says the anchors
}

func (p policyBinder) Put(sql string) { p.b.WriteString(sql) }
func (p policyBinder) Sight()         { p.b.WriteString("(SELECT " + p.sight + "())::uuid[]") }
func (p policyBinder) User()          { p.b.WriteString("(SELECT lantoa_user())") }
func (p policyBinder) Unit()          { p.b.WriteString("(SELECT lantoa_unit())") }
