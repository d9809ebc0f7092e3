-- +goose Up
-- +goose StatementBegin
DO $$
DECLARE
  name text;
  may text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH name IN ARRAY ARRAY['lantoa_app', 'lantoa_system'] LOOP
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
END $$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION lantoa_sight() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
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
$$ BEGIN RAISE EXCEPTION 'a row of % is changed, or goes, where the viewer holds nothing', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
-- +goose StatementEnd
-- +goose StatementBegin
-- access_tokens {"system":true}
ALTER TABLE access_tokens ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON access_tokens FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON access_tokens TO lantoa_system;
DROP POLICY IF EXISTS server ON access_tokens;
CREATE POLICY server ON access_tokens FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON access_tokens;
DROP POLICY IF EXISTS add ON access_tokens;
DROP POLICY IF EXISTS change ON access_tokens;
DROP POLICY IF EXISTS remove ON access_tokens;
DROP TRIGGER IF EXISTS held ON access_tokens;
-- +goose StatementEnd
-- +goose StatementBegin
-- assignments {"columns":["unit_id","lead_unit_id","plan_id"]}
ALTER TABLE assignments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON assignments FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON assignments TO lantoa_system;
DROP POLICY IF EXISTS server ON assignments;
CREATE POLICY server ON assignments FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON assignments TO lantoa_app;
DROP POLICY IF EXISTS see ON assignments;
CREATE POLICY see ON assignments FOR SELECT TO lantoa_app USING ((assignments.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR assignments.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR assignments.plan_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON assignments;
CREATE POLICY add ON assignments FOR INSERT TO lantoa_app WITH CHECK ((assignments.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR assignments.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON assignments;
CREATE POLICY change ON assignments FOR UPDATE TO lantoa_app USING ((assignments.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR assignments.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR assignments.plan_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((assignments.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR assignments.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR assignments.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON assignments;
CREATE POLICY remove ON assignments FOR DELETE TO lantoa_app USING ((assignments.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR assignments.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR assignments.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON assignments;
CREATE TRIGGER held BEFORE UPDATE ON assignments FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.lead_unit_id = ANY(lantoa_hold()) OR OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- audit_entries {"columns":["unit_id"]}
ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON audit_entries FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit_entries TO lantoa_system;
DROP POLICY IF EXISTS server ON audit_entries;
CREATE POLICY server ON audit_entries FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON audit_entries TO lantoa_app;
DROP POLICY IF EXISTS see ON audit_entries;
CREATE POLICY see ON audit_entries FOR SELECT TO lantoa_app USING ((audit_entries.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON audit_entries;
CREATE POLICY add ON audit_entries FOR INSERT TO lantoa_app WITH CHECK ((audit_entries.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON audit_entries;
CREATE POLICY change ON audit_entries FOR UPDATE TO lantoa_app USING ((audit_entries.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((audit_entries.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON audit_entries;
CREATE POLICY remove ON audit_entries FOR DELETE TO lantoa_app USING ((audit_entries.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON audit_entries;
CREATE TRIGGER held BEFORE UPDATE ON audit_entries FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- audit_heads {"system":true}
ALTER TABLE audit_heads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON audit_heads FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit_heads TO lantoa_system;
DROP POLICY IF EXISTS server ON audit_heads;
CREATE POLICY server ON audit_heads FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON audit_heads;
DROP POLICY IF EXISTS add ON audit_heads;
DROP POLICY IF EXISTS change ON audit_heads;
DROP POLICY IF EXISTS remove ON audit_heads;
DROP TRIGGER IF EXISTS held ON audit_heads;
-- +goose StatementEnd
-- +goose StatementBegin
-- audit_seals {"system":true}
ALTER TABLE audit_seals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON audit_seals FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit_seals TO lantoa_system;
DROP POLICY IF EXISTS server ON audit_seals;
CREATE POLICY server ON audit_seals FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON audit_seals;
DROP POLICY IF EXISTS add ON audit_seals;
DROP POLICY IF EXISTS change ON audit_seals;
DROP POLICY IF EXISTS remove ON audit_seals;
DROP TRIGGER IF EXISTS held ON audit_seals;
-- +goose StatementEnd
-- +goose StatementBegin
-- difficulties {"columns":["unit_id","office_unit_id"]}
ALTER TABLE difficulties ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON difficulties FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON difficulties TO lantoa_system;
DROP POLICY IF EXISTS server ON difficulties;
CREATE POLICY server ON difficulties FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON difficulties TO lantoa_app;
DROP POLICY IF EXISTS see ON difficulties;
CREATE POLICY see ON difficulties FOR SELECT TO lantoa_app USING ((difficulties.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR difficulties.office_unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON difficulties;
CREATE POLICY add ON difficulties FOR INSERT TO lantoa_app WITH CHECK ((difficulties.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON difficulties;
CREATE POLICY change ON difficulties FOR UPDATE TO lantoa_app USING ((difficulties.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR difficulties.office_unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((difficulties.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR difficulties.office_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON difficulties;
CREATE POLICY remove ON difficulties FOR DELETE TO lantoa_app USING ((difficulties.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR difficulties.office_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON difficulties;
CREATE TRIGGER held BEFORE UPDATE ON difficulties FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.office_unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- documents {"columns":["unit_id","plan_id"],"through":{"key":"plan_id","column":"plan_id"}}
ALTER TABLE documents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON documents FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON documents TO lantoa_system;
DROP POLICY IF EXISTS server ON documents;
CREATE POLICY server ON documents FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON documents TO lantoa_app;
DROP POLICY IF EXISTS see ON documents;
CREATE POLICY see ON documents FOR SELECT TO lantoa_app USING ((documents.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR documents.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.plan_id = documents.plan_id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[]))));
DROP POLICY IF EXISTS add ON documents;
CREATE POLICY add ON documents FOR INSERT TO lantoa_app WITH CHECK ((documents.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR documents.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON documents;
CREATE POLICY change ON documents FOR UPDATE TO lantoa_app USING ((documents.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR documents.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.plan_id = documents.plan_id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[])))) WITH CHECK ((documents.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR documents.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON documents;
CREATE POLICY remove ON documents FOR DELETE TO lantoa_app USING ((documents.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR documents.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON documents;
CREATE TRIGGER held BEFORE UPDATE ON documents FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- evidence {"columns":["unit_id","lead_unit_id","plan_id"]}
ALTER TABLE evidence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON evidence FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON evidence TO lantoa_system;
DROP POLICY IF EXISTS server ON evidence;
CREATE POLICY server ON evidence FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON evidence TO lantoa_app;
DROP POLICY IF EXISTS see ON evidence;
CREATE POLICY see ON evidence FOR SELECT TO lantoa_app USING ((evidence.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR evidence.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR evidence.plan_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON evidence;
CREATE POLICY add ON evidence FOR INSERT TO lantoa_app WITH CHECK ((evidence.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR evidence.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON evidence;
CREATE POLICY change ON evidence FOR UPDATE TO lantoa_app USING ((evidence.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR evidence.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR evidence.plan_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((evidence.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR evidence.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR evidence.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON evidence;
CREATE POLICY remove ON evidence FOR DELETE TO lantoa_app USING ((evidence.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR evidence.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR evidence.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON evidence;
CREATE TRIGGER held BEFORE UPDATE ON evidence FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.lead_unit_id = ANY(lantoa_hold()) OR OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- extensions {"columns":["unit_id","lead_unit_id","plan_id"]}
ALTER TABLE extensions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON extensions FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON extensions TO lantoa_system;
DROP POLICY IF EXISTS server ON extensions;
CREATE POLICY server ON extensions FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON extensions TO lantoa_app;
DROP POLICY IF EXISTS see ON extensions;
CREATE POLICY see ON extensions FOR SELECT TO lantoa_app USING ((extensions.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR extensions.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR extensions.plan_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON extensions;
CREATE POLICY add ON extensions FOR INSERT TO lantoa_app WITH CHECK ((extensions.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR extensions.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON extensions;
CREATE POLICY change ON extensions FOR UPDATE TO lantoa_app USING ((extensions.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR extensions.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR extensions.plan_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((extensions.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR extensions.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR extensions.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON extensions;
CREATE POLICY remove ON extensions FOR DELETE TO lantoa_app USING ((extensions.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR extensions.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR extensions.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON extensions;
CREATE TRIGGER held BEFORE UPDATE ON extensions FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.lead_unit_id = ANY(lantoa_hold()) OR OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- figures {"columns":["unit_id","sent_to_unit_id"]}
ALTER TABLE figures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON figures FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON figures TO lantoa_system;
DROP POLICY IF EXISTS server ON figures;
CREATE POLICY server ON figures FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON figures TO lantoa_app;
DROP POLICY IF EXISTS see ON figures;
CREATE POLICY see ON figures FOR SELECT TO lantoa_app USING ((figures.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR figures.sent_to_unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON figures;
CREATE POLICY add ON figures FOR INSERT TO lantoa_app WITH CHECK ((figures.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON figures;
CREATE POLICY change ON figures FOR UPDATE TO lantoa_app USING ((figures.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR figures.sent_to_unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((figures.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR figures.sent_to_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON figures;
CREATE POLICY remove ON figures FOR DELETE TO lantoa_app USING ((figures.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR figures.sent_to_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON figures;
CREATE TRIGGER held BEFORE UPDATE ON figures FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.sent_to_unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- files {"columns":["scope_id","plan_id"],"own":true,"open":"shared","keepers":["unit_id"]}
ALTER TABLE files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON files FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON files TO lantoa_system;
DROP POLICY IF EXISTS server ON files;
CREATE POLICY server ON files FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON files TO lantoa_app;
DROP POLICY IF EXISTS see ON files;
CREATE POLICY see ON files FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND (files.scope_id = ANY((SELECT lantoa_sight())::uuid[]) OR files.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR files.unit_id = (SELECT lantoa_unit()) OR files.shared));
DROP POLICY IF EXISTS add ON files;
CREATE POLICY add ON files FOR INSERT TO lantoa_app WITH CHECK ((files.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON files;
CREATE POLICY change ON files FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND (files.scope_id = ANY((SELECT lantoa_sight())::uuid[]) OR files.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR files.unit_id = (SELECT lantoa_unit()) OR files.shared)) WITH CHECK ((files.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON files;
CREATE POLICY remove ON files FOR DELETE TO lantoa_app USING ((files.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON files;
CREATE TRIGGER held BEFORE UPDATE ON files FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- holidays {"everyone":true,"keepers":["keeper_id"]}
ALTER TABLE holidays ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON holidays FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON holidays TO lantoa_system;
DROP POLICY IF EXISTS server ON holidays;
CREATE POLICY server ON holidays FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON holidays TO lantoa_app;
DROP POLICY IF EXISTS see ON holidays;
CREATE POLICY see ON holidays FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1);
DROP POLICY IF EXISTS add ON holidays;
CREATE POLICY add ON holidays FOR INSERT TO lantoa_app WITH CHECK ((holidays.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON holidays;
CREATE POLICY change ON holidays FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1) WITH CHECK ((holidays.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON holidays;
CREATE POLICY remove ON holidays FOR DELETE TO lantoa_app USING ((holidays.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON holidays;
CREATE TRIGGER held BEFORE UPDATE ON holidays FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.keeper_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.keeper_id, NEW.keeper_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- idempotency_keys {"system":true}
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON idempotency_keys FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO lantoa_system;
DROP POLICY IF EXISTS server ON idempotency_keys;
CREATE POLICY server ON idempotency_keys FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON idempotency_keys;
DROP POLICY IF EXISTS add ON idempotency_keys;
DROP POLICY IF EXISTS change ON idempotency_keys;
DROP POLICY IF EXISTS remove ON idempotency_keys;
DROP TRIGGER IF EXISTS held ON idempotency_keys;
-- +goose StatementEnd
-- +goose StatementBegin
-- indicators {"everyone":true,"keepers":["keeper_id"]}
ALTER TABLE indicators ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON indicators FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON indicators TO lantoa_system;
DROP POLICY IF EXISTS server ON indicators;
CREATE POLICY server ON indicators FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON indicators TO lantoa_app;
DROP POLICY IF EXISTS see ON indicators;
CREATE POLICY see ON indicators FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1);
DROP POLICY IF EXISTS add ON indicators;
CREATE POLICY add ON indicators FOR INSERT TO lantoa_app WITH CHECK ((indicators.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON indicators;
CREATE POLICY change ON indicators FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1) WITH CHECK ((indicators.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON indicators;
CREATE POLICY remove ON indicators FOR DELETE TO lantoa_app USING ((indicators.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON indicators;
CREATE TRIGGER held BEFORE UPDATE ON indicators FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.keeper_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.keeper_id, NEW.keeper_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- jobs {"system":true}
ALTER TABLE jobs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON jobs FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON jobs TO lantoa_system;
DROP POLICY IF EXISTS server ON jobs;
CREATE POLICY server ON jobs FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON jobs;
DROP POLICY IF EXISTS add ON jobs;
DROP POLICY IF EXISTS change ON jobs;
DROP POLICY IF EXISTS remove ON jobs;
DROP TRIGGER IF EXISTS held ON jobs;
-- +goose StatementEnd
-- +goose StatementBegin
-- memberships {"columns":["unit_id"]}
ALTER TABLE memberships ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON memberships FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON memberships TO lantoa_system;
DROP POLICY IF EXISTS server ON memberships;
CREATE POLICY server ON memberships FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON memberships TO lantoa_app;
DROP POLICY IF EXISTS see ON memberships;
CREATE POLICY see ON memberships FOR SELECT TO lantoa_app USING ((memberships.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON memberships;
CREATE POLICY add ON memberships FOR INSERT TO lantoa_app WITH CHECK ((memberships.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON memberships;
CREATE POLICY change ON memberships FOR UPDATE TO lantoa_app USING ((memberships.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((memberships.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON memberships;
CREATE POLICY remove ON memberships FOR DELETE TO lantoa_app USING ((memberships.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON memberships;
CREATE TRIGGER held BEFORE UPDATE ON memberships FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- modules {"system":true}
ALTER TABLE modules ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON modules FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON modules TO lantoa_system;
DROP POLICY IF EXISTS server ON modules;
CREATE POLICY server ON modules FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON modules;
DROP POLICY IF EXISTS add ON modules;
DROP POLICY IF EXISTS change ON modules;
DROP POLICY IF EXISTS remove ON modules;
DROP TRIGGER IF EXISTS held ON modules;
-- +goose StatementEnd
-- +goose StatementBegin
-- module_rules {"system":true}
ALTER TABLE module_rules ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON module_rules FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON module_rules TO lantoa_system;
DROP POLICY IF EXISTS server ON module_rules;
CREATE POLICY server ON module_rules FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON module_rules;
DROP POLICY IF EXISTS add ON module_rules;
DROP POLICY IF EXISTS change ON module_rules;
DROP POLICY IF EXISTS remove ON module_rules;
DROP TRIGGER IF EXISTS held ON module_rules;
-- +goose StatementEnd
-- +goose StatementBegin
-- notifications {"personal":true}
ALTER TABLE notifications ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON notifications FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications TO lantoa_system;
DROP POLICY IF EXISTS server ON notifications;
CREATE POLICY server ON notifications FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications TO lantoa_app;
DROP POLICY IF EXISTS see ON notifications;
CREATE POLICY see ON notifications FOR SELECT TO lantoa_app USING (((notifications.user_id = (SELECT lantoa_user()) AND notifications.unit_id = (SELECT lantoa_unit()))));
DROP POLICY IF EXISTS add ON notifications;
CREATE POLICY add ON notifications FOR INSERT TO lantoa_app WITH CHECK (((notifications.user_id = (SELECT lantoa_user()) AND notifications.unit_id = (SELECT lantoa_unit()))));
DROP POLICY IF EXISTS change ON notifications;
CREATE POLICY change ON notifications FOR UPDATE TO lantoa_app USING (((notifications.user_id = (SELECT lantoa_user()) AND notifications.unit_id = (SELECT lantoa_unit())))) WITH CHECK (((notifications.user_id = (SELECT lantoa_user()) AND notifications.unit_id = (SELECT lantoa_unit()))));
DROP POLICY IF EXISTS remove ON notifications;
CREATE POLICY remove ON notifications FOR DELETE TO lantoa_app USING (((notifications.user_id = (SELECT lantoa_user()) AND notifications.unit_id = (SELECT lantoa_unit()))));
DROP TRIGGER IF EXISTS held ON notifications;
CREATE TRIGGER held BEFORE UPDATE ON notifications FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.user_id = lantoa_user() AND OLD.unit_id = lantoa_unit()) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- outbox {"system":true}
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON outbox FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO lantoa_system;
DROP POLICY IF EXISTS server ON outbox;
CREATE POLICY server ON outbox FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON outbox;
DROP POLICY IF EXISTS add ON outbox;
DROP POLICY IF EXISTS change ON outbox;
DROP POLICY IF EXISTS remove ON outbox;
DROP TRIGGER IF EXISTS held ON outbox;
-- +goose StatementEnd
-- +goose StatementBegin
-- participations {"columns":["plan_id"],"through":{"key":"task_id","column":"task_id"}}
ALTER TABLE participations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON participations FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON participations TO lantoa_system;
DROP POLICY IF EXISTS server ON participations;
CREATE POLICY server ON participations FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON participations TO lantoa_app;
DROP POLICY IF EXISTS see ON participations;
CREATE POLICY see ON participations FOR SELECT TO lantoa_app USING ((participations.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.task_id = participations.task_id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[]))));
DROP POLICY IF EXISTS add ON participations;
CREATE POLICY add ON participations FOR INSERT TO lantoa_app WITH CHECK ((participations.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON participations;
CREATE POLICY change ON participations FOR UPDATE TO lantoa_app USING ((participations.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.task_id = participations.task_id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[])))) WITH CHECK ((participations.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON participations;
CREATE POLICY remove ON participations FOR DELETE TO lantoa_app USING ((participations.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON participations;
CREATE TRIGGER held BEFORE UPDATE ON participations FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- periods {"everyone":true,"keepers":["keeper_id"]}
ALTER TABLE periods ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON periods FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON periods TO lantoa_system;
DROP POLICY IF EXISTS server ON periods;
CREATE POLICY server ON periods FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON periods TO lantoa_app;
DROP POLICY IF EXISTS see ON periods;
CREATE POLICY see ON periods FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1);
DROP POLICY IF EXISTS add ON periods;
CREATE POLICY add ON periods FOR INSERT TO lantoa_app WITH CHECK ((periods.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON periods;
CREATE POLICY change ON periods FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1) WITH CHECK ((periods.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON periods;
CREATE POLICY remove ON periods FOR DELETE TO lantoa_app USING ((periods.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON periods;
CREATE TRIGGER held BEFORE UPDATE ON periods FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.keeper_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.keeper_id, NEW.keeper_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- plans {"columns":["id","owner_unit_id"],"through":{"key":"id","column":"plan_id"}}
ALTER TABLE plans ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON plans FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON plans TO lantoa_system;
DROP POLICY IF EXISTS server ON plans;
CREATE POLICY server ON plans FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON plans TO lantoa_app;
DROP POLICY IF EXISTS see ON plans;
CREATE POLICY see ON plans FOR SELECT TO lantoa_app USING ((plans.id = ANY((SELECT lantoa_sight())::uuid[]) OR plans.owner_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.plan_id = plans.id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[]))));
DROP POLICY IF EXISTS add ON plans;
CREATE POLICY add ON plans FOR INSERT TO lantoa_app WITH CHECK ((plans.id = ANY((SELECT lantoa_hold())::uuid[]) OR plans.owner_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON plans;
CREATE POLICY change ON plans FOR UPDATE TO lantoa_app USING ((plans.id = ANY((SELECT lantoa_sight())::uuid[]) OR plans.owner_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.plan_id = plans.id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[])))) WITH CHECK ((plans.id = ANY((SELECT lantoa_hold())::uuid[]) OR plans.owner_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON plans;
CREATE POLICY remove ON plans FOR DELETE TO lantoa_app USING ((plans.id = ANY((SELECT lantoa_hold())::uuid[]) OR plans.owner_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON plans;
CREATE TRIGGER held BEFORE UPDATE ON plans FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.id = ANY(lantoa_hold()) OR OLD.owner_unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.owner_unit_id, NEW.owner_unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- plan_followers {"columns":["plan_id","unit_id"]}
ALTER TABLE plan_followers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON plan_followers FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_followers TO lantoa_system;
DROP POLICY IF EXISTS server ON plan_followers;
CREATE POLICY server ON plan_followers FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_followers TO lantoa_app;
DROP POLICY IF EXISTS see ON plan_followers;
CREATE POLICY see ON plan_followers FOR SELECT TO lantoa_app USING ((plan_followers.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR plan_followers.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON plan_followers;
CREATE POLICY add ON plan_followers FOR INSERT TO lantoa_app WITH CHECK ((plan_followers.plan_id = ANY((SELECT lantoa_hold())::uuid[]) OR plan_followers.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON plan_followers;
CREATE POLICY change ON plan_followers FOR UPDATE TO lantoa_app USING ((plan_followers.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR plan_followers.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((plan_followers.plan_id = ANY((SELECT lantoa_hold())::uuid[]) OR plan_followers.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON plan_followers;
CREATE POLICY remove ON plan_followers FOR DELETE TO lantoa_app USING ((plan_followers.plan_id = ANY((SELECT lantoa_hold())::uuid[]) OR plan_followers.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON plan_followers;
CREATE TRIGGER held BEFORE UPDATE ON plan_followers FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.plan_id = ANY(lantoa_hold()) OR OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- progress_updates {"columns":["unit_id","lead_unit_id","plan_id"]}
ALTER TABLE progress_updates ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON progress_updates FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON progress_updates TO lantoa_system;
DROP POLICY IF EXISTS server ON progress_updates;
CREATE POLICY server ON progress_updates FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON progress_updates TO lantoa_app;
DROP POLICY IF EXISTS see ON progress_updates;
CREATE POLICY see ON progress_updates FOR SELECT TO lantoa_app USING ((progress_updates.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR progress_updates.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR progress_updates.plan_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON progress_updates;
CREATE POLICY add ON progress_updates FOR INSERT TO lantoa_app WITH CHECK ((progress_updates.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR progress_updates.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON progress_updates;
CREATE POLICY change ON progress_updates FOR UPDATE TO lantoa_app USING ((progress_updates.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR progress_updates.lead_unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR progress_updates.plan_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((progress_updates.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR progress_updates.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR progress_updates.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON progress_updates;
CREATE POLICY remove ON progress_updates FOR DELETE TO lantoa_app USING ((progress_updates.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR progress_updates.lead_unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR progress_updates.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON progress_updates;
CREATE TRIGGER held BEFORE UPDATE ON progress_updates FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.lead_unit_id = ANY(lantoa_hold()) OR OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- records {"columns":["scope_id","plan_id","figures_id"],"own":true,"open":"shared","keepers":["unit_id"]}
ALTER TABLE records ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON records FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON records TO lantoa_system;
DROP POLICY IF EXISTS server ON records;
CREATE POLICY server ON records FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON records TO lantoa_app;
DROP POLICY IF EXISTS see ON records;
CREATE POLICY see ON records FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND (records.scope_id = ANY((SELECT lantoa_sight())::uuid[]) OR records.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR records.figures_id = ANY((SELECT lantoa_sight())::uuid[]) OR records.unit_id = (SELECT lantoa_unit()) OR records.shared));
DROP POLICY IF EXISTS add ON records;
CREATE POLICY add ON records FOR INSERT TO lantoa_app WITH CHECK ((records.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON records;
CREATE POLICY change ON records FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND (records.scope_id = ANY((SELECT lantoa_sight())::uuid[]) OR records.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR records.figures_id = ANY((SELECT lantoa_sight())::uuid[]) OR records.unit_id = (SELECT lantoa_unit()) OR records.shared)) WITH CHECK ((records.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON records;
CREATE POLICY remove ON records FOR DELETE TO lantoa_app USING ((records.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON records;
CREATE TRIGGER held BEFORE UPDATE ON records FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- record_guards {"system":true}
ALTER TABLE record_guards ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON record_guards FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON record_guards TO lantoa_system;
DROP POLICY IF EXISTS server ON record_guards;
CREATE POLICY server ON record_guards FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON record_guards;
DROP POLICY IF EXISTS add ON record_guards;
DROP POLICY IF EXISTS change ON record_guards;
DROP POLICY IF EXISTS remove ON record_guards;
DROP TRIGGER IF EXISTS held ON record_guards;
-- +goose StatementEnd
-- +goose StatementBegin
-- record_refs {"system":true}
ALTER TABLE record_refs ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON record_refs FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON record_refs TO lantoa_system;
DROP POLICY IF EXISTS server ON record_refs;
CREATE POLICY server ON record_refs FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON record_refs;
DROP POLICY IF EXISTS add ON record_refs;
DROP POLICY IF EXISTS change ON record_refs;
DROP POLICY IF EXISTS remove ON record_refs;
DROP TRIGGER IF EXISTS held ON record_refs;
-- +goose StatementEnd
-- +goose StatementBegin
-- reports {"columns":["unit_id","sent_to_unit_id"]}
ALTER TABLE reports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON reports FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON reports TO lantoa_system;
DROP POLICY IF EXISTS server ON reports;
CREATE POLICY server ON reports FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON reports TO lantoa_app;
DROP POLICY IF EXISTS see ON reports;
CREATE POLICY see ON reports FOR SELECT TO lantoa_app USING ((reports.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR reports.sent_to_unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON reports;
CREATE POLICY add ON reports FOR INSERT TO lantoa_app WITH CHECK ((reports.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON reports;
CREATE POLICY change ON reports FOR UPDATE TO lantoa_app USING ((reports.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR reports.sent_to_unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((reports.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR reports.sent_to_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON reports;
CREATE POLICY remove ON reports FOR DELETE TO lantoa_app USING ((reports.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR reports.sent_to_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON reports;
CREATE TRIGGER held BEFORE UPDATE ON reports FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.sent_to_unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id) OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- report_forms {"everyone":true,"keepers":["keeper_id"]}
ALTER TABLE report_forms ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON report_forms FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON report_forms TO lantoa_system;
DROP POLICY IF EXISTS server ON report_forms;
CREATE POLICY server ON report_forms FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON report_forms TO lantoa_app;
DROP POLICY IF EXISTS see ON report_forms;
CREATE POLICY see ON report_forms FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1);
DROP POLICY IF EXISTS add ON report_forms;
CREATE POLICY add ON report_forms FOR INSERT TO lantoa_app WITH CHECK ((report_forms.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON report_forms;
CREATE POLICY change ON report_forms FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1) WITH CHECK ((report_forms.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON report_forms;
CREATE POLICY remove ON report_forms FOR DELETE TO lantoa_app USING ((report_forms.keeper_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON report_forms;
CREATE TRIGGER held BEFORE UPDATE ON report_forms FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.keeper_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.keeper_id, NEW.keeper_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- report_lines {"columns":["unit_id","sent_to_unit_id"]}
ALTER TABLE report_lines ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON report_lines FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON report_lines TO lantoa_system;
DROP POLICY IF EXISTS server ON report_lines;
CREATE POLICY server ON report_lines FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON report_lines TO lantoa_app;
DROP POLICY IF EXISTS see ON report_lines;
CREATE POLICY see ON report_lines FOR SELECT TO lantoa_app USING ((report_lines.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR report_lines.sent_to_unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON report_lines;
CREATE POLICY add ON report_lines FOR INSERT TO lantoa_app WITH CHECK ((report_lines.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON report_lines;
CREATE POLICY change ON report_lines FOR UPDATE TO lantoa_app USING ((report_lines.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR report_lines.sent_to_unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((report_lines.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR report_lines.sent_to_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON report_lines;
CREATE POLICY remove ON report_lines FOR DELETE TO lantoa_app USING ((report_lines.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR report_lines.sent_to_unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON report_lines;
CREATE TRIGGER held BEFORE UPDATE ON report_lines FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.sent_to_unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- sessions {"system":true}
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON sessions FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO lantoa_system;
DROP POLICY IF EXISTS server ON sessions;
CREATE POLICY server ON sessions FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON sessions;
DROP POLICY IF EXISTS add ON sessions;
DROP POLICY IF EXISTS change ON sessions;
DROP POLICY IF EXISTS remove ON sessions;
DROP TRIGGER IF EXISTS held ON sessions;
-- +goose StatementEnd
-- +goose StatementBegin
-- settings {"system":true}
ALTER TABLE settings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON settings FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON settings TO lantoa_system;
DROP POLICY IF EXISTS server ON settings;
CREATE POLICY server ON settings FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON settings;
DROP POLICY IF EXISTS add ON settings;
DROP POLICY IF EXISTS change ON settings;
DROP POLICY IF EXISTS remove ON settings;
DROP TRIGGER IF EXISTS held ON settings;
-- +goose StatementEnd
-- +goose StatementBegin
-- sign_in_attempts {"system":true}
ALTER TABLE sign_in_attempts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON sign_in_attempts FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO lantoa_system;
DROP POLICY IF EXISTS server ON sign_in_attempts;
CREATE POLICY server ON sign_in_attempts FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS see ON sign_in_attempts;
DROP POLICY IF EXISTS add ON sign_in_attempts;
DROP POLICY IF EXISTS change ON sign_in_attempts;
DROP POLICY IF EXISTS remove ON sign_in_attempts;
DROP TRIGGER IF EXISTS held ON sign_in_attempts;
-- +goose StatementEnd
-- +goose StatementBegin
-- tasks {"columns":["plan_id"],"through":{"key":"id","column":"task_id"}}
ALTER TABLE tasks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON tasks FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON tasks TO lantoa_system;
DROP POLICY IF EXISTS server ON tasks;
CREATE POLICY server ON tasks FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON tasks TO lantoa_app;
DROP POLICY IF EXISTS see ON tasks;
CREATE POLICY see ON tasks FOR SELECT TO lantoa_app USING ((tasks.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.task_id = tasks.id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[]))));
DROP POLICY IF EXISTS add ON tasks;
CREATE POLICY add ON tasks FOR INSERT TO lantoa_app WITH CHECK ((tasks.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON tasks;
CREATE POLICY change ON tasks FOR UPDATE TO lantoa_app USING ((tasks.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.task_id = tasks.id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[])))) WITH CHECK ((tasks.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON tasks;
CREATE POLICY remove ON tasks FOR DELETE TO lantoa_app USING ((tasks.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON tasks;
CREATE TRIGGER held BEFORE UPDATE ON tasks FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- task_groups {"columns":["plan_id"],"through":{"key":"id","column":"group_id"}}
ALTER TABLE task_groups ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON task_groups FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON task_groups TO lantoa_system;
DROP POLICY IF EXISTS server ON task_groups;
CREATE POLICY server ON task_groups FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON task_groups TO lantoa_app;
DROP POLICY IF EXISTS see ON task_groups;
CREATE POLICY see ON task_groups FOR SELECT TO lantoa_app USING ((task_groups.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.group_id = task_groups.id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[]))));
DROP POLICY IF EXISTS add ON task_groups;
CREATE POLICY add ON task_groups FOR INSERT TO lantoa_app WITH CHECK ((task_groups.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON task_groups;
CREATE POLICY change ON task_groups FOR UPDATE TO lantoa_app USING ((task_groups.plan_id = ANY((SELECT lantoa_sight())::uuid[]) OR EXISTS (SELECT 1 FROM task_reach AS rx WHERE rx.group_id = task_groups.id AND rx.anchor_id = ANY((SELECT lantoa_sight())::uuid[])))) WITH CHECK ((task_groups.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON task_groups;
CREATE POLICY remove ON task_groups FOR DELETE TO lantoa_app USING ((task_groups.plan_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON task_groups;
CREATE TRIGGER held BEFORE UPDATE ON task_groups FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.plan_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.plan_id, NEW.plan_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- task_reach {"system":true}
ALTER TABLE task_reach ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON task_reach FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON task_reach TO lantoa_system;
DROP POLICY IF EXISTS server ON task_reach;
CREATE POLICY server ON task_reach FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT ON task_reach TO lantoa_app;
DROP POLICY IF EXISTS see ON task_reach;
CREATE POLICY see ON task_reach FOR SELECT TO lantoa_app USING ((task_reach.anchor_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON task_reach;
DROP POLICY IF EXISTS change ON task_reach;
DROP POLICY IF EXISTS remove ON task_reach;
DROP TRIGGER IF EXISTS held ON task_reach;
-- +goose StatementEnd
-- +goose StatementBegin
-- units {"everyone":true,"keepers":["id","parent_id"]}
ALTER TABLE units ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON units FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON units TO lantoa_system;
DROP POLICY IF EXISTS server ON units;
CREATE POLICY server ON units FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON units TO lantoa_app;
DROP POLICY IF EXISTS see ON units;
CREATE POLICY see ON units FOR SELECT TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1);
DROP POLICY IF EXISTS add ON units;
CREATE POLICY add ON units FOR INSERT TO lantoa_app WITH CHECK ((units.id = ANY((SELECT lantoa_hold())::uuid[]) OR units.parent_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON units;
CREATE POLICY change ON units FOR UPDATE TO lantoa_app USING ((SELECT lantoa_user()) IS NOT NULL AND 1=1) WITH CHECK ((units.id = ANY((SELECT lantoa_hold())::uuid[]) OR units.parent_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON units;
CREATE POLICY remove ON units FOR DELETE TO lantoa_app USING ((units.id = ANY((SELECT lantoa_hold())::uuid[]) OR units.parent_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON units;
CREATE TRIGGER held BEFORE UPDATE ON units FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.id = ANY(lantoa_hold()) OR OLD.parent_id = ANY(lantoa_hold())) IS NOT TRUE)) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- unit_codes {"columns":["unit_id"]}
ALTER TABLE unit_codes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON unit_codes FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_codes TO lantoa_system;
DROP POLICY IF EXISTS server ON unit_codes;
CREATE POLICY server ON unit_codes FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_codes TO lantoa_app;
DROP POLICY IF EXISTS see ON unit_codes;
CREATE POLICY see ON unit_codes FOR SELECT TO lantoa_app USING ((unit_codes.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON unit_codes;
CREATE POLICY add ON unit_codes FOR INSERT TO lantoa_app WITH CHECK ((unit_codes.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON unit_codes;
CREATE POLICY change ON unit_codes FOR UPDATE TO lantoa_app USING ((unit_codes.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((unit_codes.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON unit_codes;
CREATE POLICY remove ON unit_codes FOR DELETE TO lantoa_app USING ((unit_codes.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON unit_codes;
CREATE TRIGGER held BEFORE UPDATE ON unit_codes FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- unit_parents {"columns":["unit_id","parent_id"]}
ALTER TABLE unit_parents ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON unit_parents FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_parents TO lantoa_system;
DROP POLICY IF EXISTS server ON unit_parents;
CREATE POLICY server ON unit_parents FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_parents TO lantoa_app;
DROP POLICY IF EXISTS see ON unit_parents;
CREATE POLICY see ON unit_parents FOR SELECT TO lantoa_app USING ((unit_parents.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR unit_parents.parent_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON unit_parents;
CREATE POLICY add ON unit_parents FOR INSERT TO lantoa_app WITH CHECK ((unit_parents.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR unit_parents.parent_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON unit_parents;
CREATE POLICY change ON unit_parents FOR UPDATE TO lantoa_app USING ((unit_parents.unit_id = ANY((SELECT lantoa_sight())::uuid[]) OR unit_parents.parent_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((unit_parents.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR unit_parents.parent_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON unit_parents;
CREATE POLICY remove ON unit_parents FOR DELETE TO lantoa_app USING ((unit_parents.unit_id = ANY((SELECT lantoa_hold())::uuid[]) OR unit_parents.parent_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON unit_parents;
CREATE TRIGGER held BEFORE UPDATE ON unit_parents FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold()) OR OLD.parent_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- unit_sets {"columns":["unit_id"]}
ALTER TABLE unit_sets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON unit_sets FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_sets TO lantoa_system;
DROP POLICY IF EXISTS server ON unit_sets;
CREATE POLICY server ON unit_sets FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_sets TO lantoa_app;
DROP POLICY IF EXISTS see ON unit_sets;
CREATE POLICY see ON unit_sets FOR SELECT TO lantoa_app USING ((unit_sets.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON unit_sets;
CREATE POLICY add ON unit_sets FOR INSERT TO lantoa_app WITH CHECK ((unit_sets.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON unit_sets;
CREATE POLICY change ON unit_sets FOR UPDATE TO lantoa_app USING ((unit_sets.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((unit_sets.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON unit_sets;
CREATE POLICY remove ON unit_sets FOR DELETE TO lantoa_app USING ((unit_sets.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON unit_sets;
CREATE TRIGGER held BEFORE UPDATE ON unit_sets FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- unit_set_members {"columns":["unit_id"]}
ALTER TABLE unit_set_members ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON unit_set_members FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_set_members TO lantoa_system;
DROP POLICY IF EXISTS server ON unit_set_members;
CREATE POLICY server ON unit_set_members FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_set_members TO lantoa_app;
DROP POLICY IF EXISTS see ON unit_set_members;
CREATE POLICY see ON unit_set_members FOR SELECT TO lantoa_app USING ((unit_set_members.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON unit_set_members;
CREATE POLICY add ON unit_set_members FOR INSERT TO lantoa_app WITH CHECK ((unit_set_members.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON unit_set_members;
CREATE POLICY change ON unit_set_members FOR UPDATE TO lantoa_app USING ((unit_set_members.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((unit_set_members.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON unit_set_members;
CREATE POLICY remove ON unit_set_members FOR DELETE TO lantoa_app USING ((unit_set_members.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON unit_set_members;
CREATE TRIGGER held BEFORE UPDATE ON unit_set_members FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- unit_successions {"columns":["predecessor_id","successor_id"]}
ALTER TABLE unit_successions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON unit_successions FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_successions TO lantoa_system;
DROP POLICY IF EXISTS server ON unit_successions;
CREATE POLICY server ON unit_successions FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_successions TO lantoa_app;
DROP POLICY IF EXISTS see ON unit_successions;
CREATE POLICY see ON unit_successions FOR SELECT TO lantoa_app USING ((unit_successions.predecessor_id = ANY((SELECT lantoa_sight())::uuid[]) OR unit_successions.successor_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON unit_successions;
CREATE POLICY add ON unit_successions FOR INSERT TO lantoa_app WITH CHECK ((unit_successions.predecessor_id = ANY((SELECT lantoa_hold())::uuid[]) OR unit_successions.successor_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON unit_successions;
CREATE POLICY change ON unit_successions FOR UPDATE TO lantoa_app USING ((unit_successions.predecessor_id = ANY((SELECT lantoa_sight())::uuid[]) OR unit_successions.successor_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((unit_successions.predecessor_id = ANY((SELECT lantoa_hold())::uuid[]) OR unit_successions.successor_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON unit_successions;
CREATE POLICY remove ON unit_successions FOR DELETE TO lantoa_app USING ((unit_successions.predecessor_id = ANY((SELECT lantoa_hold())::uuid[]) OR unit_successions.successor_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON unit_successions;
CREATE TRIGGER held BEFORE UPDATE ON unit_successions FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.predecessor_id = ANY(lantoa_hold()) OR OLD.successor_id = ANY(lantoa_hold())) IS NOT TRUE)) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- uploads {"personal":true}
ALTER TABLE uploads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON uploads FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON uploads TO lantoa_system;
DROP POLICY IF EXISTS server ON uploads;
CREATE POLICY server ON uploads FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON uploads TO lantoa_app;
DROP POLICY IF EXISTS see ON uploads;
CREATE POLICY see ON uploads FOR SELECT TO lantoa_app USING (((uploads.user_id = (SELECT lantoa_user()) AND uploads.unit_id = (SELECT lantoa_unit()))));
DROP POLICY IF EXISTS add ON uploads;
CREATE POLICY add ON uploads FOR INSERT TO lantoa_app WITH CHECK (((uploads.user_id = (SELECT lantoa_user()) AND uploads.unit_id = (SELECT lantoa_unit()))));
DROP POLICY IF EXISTS change ON uploads;
CREATE POLICY change ON uploads FOR UPDATE TO lantoa_app USING (((uploads.user_id = (SELECT lantoa_user()) AND uploads.unit_id = (SELECT lantoa_unit())))) WITH CHECK (((uploads.user_id = (SELECT lantoa_user()) AND uploads.unit_id = (SELECT lantoa_unit()))));
DROP POLICY IF EXISTS remove ON uploads;
CREATE POLICY remove ON uploads FOR DELETE TO lantoa_app USING (((uploads.user_id = (SELECT lantoa_user()) AND uploads.unit_id = (SELECT lantoa_unit()))));
DROP TRIGGER IF EXISTS held ON uploads;
CREATE TRIGGER held BEFORE UPDATE ON uploads FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.user_id = lantoa_user() AND OLD.unit_id = lantoa_unit()) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
-- +goose StatementBegin
-- users {"columns":["unit_id"]}
ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON users FROM PUBLIC, lantoa_app, lantoa_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON users TO lantoa_system;
DROP POLICY IF EXISTS server ON users;
CREATE POLICY server ON users FOR ALL TO lantoa_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON users TO lantoa_app;
DROP POLICY IF EXISTS see ON users;
CREATE POLICY see ON users FOR SELECT TO lantoa_app USING ((users.unit_id = ANY((SELECT lantoa_sight())::uuid[])));
DROP POLICY IF EXISTS add ON users;
CREATE POLICY add ON users FOR INSERT TO lantoa_app WITH CHECK ((users.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS change ON users;
CREATE POLICY change ON users FOR UPDATE TO lantoa_app USING ((users.unit_id = ANY((SELECT lantoa_sight())::uuid[]))) WITH CHECK ((users.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP POLICY IF EXISTS remove ON users;
CREATE POLICY remove ON users FOR DELETE TO lantoa_app USING ((users.unit_id = ANY((SELECT lantoa_hold())::uuid[])));
DROP TRIGGER IF EXISTS held ON users;
CREATE TRIGGER held BEFORE UPDATE ON users FOR EACH ROW WHEN (current_user = 'lantoa_app' AND ((OLD.unit_id = ANY(lantoa_hold())) IS NOT TRUE OR lantoa_moves(OLD.unit_id, NEW.unit_id))) EXECUTE FUNCTION lantoa_refuse();
-- +goose StatementEnd
