-- +goose Up
-- create "jobs" table
CREATE TABLE "jobs" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "kind" text NOT NULL, "unique_key" text NOT NULL, "payload" json NULL, "run_at" timestamptz NOT NULL, "state" text NOT NULL DEFAULT 'READY', "attempts" bigint NOT NULL DEFAULT 0, "lease_until" timestamptz NULL, "fence" bigint NULL, "last_error" text NULL, "finished_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "job_state_run_at" to table: "jobs"
CREATE INDEX "job_state_run_at" ON "jobs" ("state", "run_at");
-- create index "jobs_unique_key_key" to table: "jobs"
CREATE UNIQUE INDEX "jobs_unique_key_key" ON "jobs" ("unique_key");
-- create "units" table
CREATE TABLE "units" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "code" text NOT NULL, "kind" character varying NOT NULL, "name" text NOT NULL, "short_name" text NULL, "aliases" json NULL, "valid_from" date NULL, "valid_to" date NULL, "sort_key" text NOT NULL, "search_text" text NOT NULL, "parent_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "units_units_children" FOREIGN KEY ("parent_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "unit_parent_id_sort_key_id" to table: "units"
CREATE INDEX "unit_parent_id_sort_key_id" ON "units" ("parent_id", "sort_key", "id");
-- create index "unit_sort_key_id" to table: "units"
CREATE INDEX "unit_sort_key_id" ON "units" ("sort_key", "id");
-- create index "units_code_key" to table: "units"
CREATE UNIQUE INDEX "units_code_key" ON "units" ("code");
-- create "task_reach" table
CREATE TABLE "task_reach" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "anchor_id" uuid NOT NULL, "task_id" uuid NOT NULL, "group_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "due_on" date NULL, "state" text NULL, "closed" boolean NOT NULL DEFAULT false, PRIMARY KEY ("id"));
-- create index "taskreach_anchor_id_due_on_task_id" to table: "task_reach"
CREATE INDEX "taskreach_anchor_id_due_on_task_id" ON "task_reach" ("anchor_id", "due_on", "task_id");
-- create index "taskreach_group_id_anchor_id" to table: "task_reach"
CREATE INDEX "taskreach_group_id_anchor_id" ON "task_reach" ("group_id", "anchor_id");
-- create index "taskreach_plan_id_anchor_id" to table: "task_reach"
CREATE INDEX "taskreach_plan_id_anchor_id" ON "task_reach" ("plan_id", "anchor_id");
-- create index "taskreach_task_id_anchor_id" to table: "task_reach"
CREATE UNIQUE INDEX "taskreach_task_id_anchor_id" ON "task_reach" ("task_id", "anchor_id");
-- create "sign_in_attempts" table
CREATE TABLE "sign_in_attempts" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "subject" text NOT NULL, "failures" bigint NOT NULL DEFAULT 0, "blocked_until" timestamptz NULL, "last_at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "sign_in_attempts_subject_key" to table: "sign_in_attempts"
CREATE UNIQUE INDEX "sign_in_attempts_subject_key" ON "sign_in_attempts" ("subject");
-- create "settings" table
CREATE TABLE "settings" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "name" text NOT NULL, "value" text NOT NULL, PRIMARY KEY ("id"));
-- create index "settings_name_key" to table: "settings"
CREATE UNIQUE INDEX "settings_name_key" ON "settings" ("name");
-- create "idempotency_keys" table
CREATE TABLE "idempotency_keys" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "unit_id" uuid NOT NULL, "user_id" uuid NOT NULL, "operation" text NOT NULL, "key" text NOT NULL, "input_hash" text NOT NULL, "result" json NULL, PRIMARY KEY ("id"));
-- create index "idempotencykey_created_at" to table: "idempotency_keys"
CREATE INDEX "idempotencykey_created_at" ON "idempotency_keys" ("created_at");
-- create index "idempotencykey_user_id_unit_id_operation_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX "idempotencykey_user_id_unit_id_operation_key" ON "idempotency_keys" ("user_id", "unit_id", "operation", "key");
-- create "outbox" table
CREATE TABLE "outbox" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "topic" text NOT NULL, "subject" text NOT NULL, "user_id" uuid NULL, "told_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "outbox_created_at_id" to table: "outbox"
CREATE INDEX "outbox_created_at_id" ON "outbox" ("created_at", "id");
-- create index "outbox_told_at_created_at_id" to table: "outbox"
CREATE INDEX "outbox_told_at_created_at_id" ON "outbox" ("told_at", "created_at", "id");
-- create "users" table
CREATE TABLE "users" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "username" text NOT NULL, "full_name" text NOT NULL, "title" text NULL, "password_hash" text NOT NULL, "disabled_at" timestamptz NULL, "sort_key" text NOT NULL, "search_text" text NOT NULL, "unit_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "users_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "user_unit_id_sort_key_id" to table: "users"
CREATE INDEX "user_unit_id_sort_key_id" ON "users" ("unit_id", "sort_key", "id");
-- create index "users_username_key" to table: "users"
CREATE UNIQUE INDEX "users_username_key" ON "users" ("username");
-- create "access_tokens" table
CREATE TABLE "access_tokens" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "name" text NULL, "token_hash" text NOT NULL, "scopes" json NULL, "expires_at" timestamptz NOT NULL, "revoked_at" timestamptz NULL, "used_at" timestamptz NULL, "unit_id" uuid NOT NULL, "user_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "access_tokens_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "access_tokens_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "access_tokens_token_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX "access_tokens_token_hash_key" ON "access_tokens" ("token_hash");
-- create index "accesstoken_user_id" to table: "access_tokens"
CREATE INDEX "accesstoken_user_id" ON "access_tokens" ("user_id");
-- create "documents" table
CREATE TABLE "documents" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "plan_id" uuid NULL, "kind" character varying NOT NULL, "number" text NULL, "symbol" text NULL, "issuer" text NULL, "place" text NULL, "issued_on" date NULL, "title" text NULL, "unit_id" uuid NOT NULL, "implements_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "documents_documents_implementedBy" FOREIGN KEY ("implements_id") REFERENCES "documents" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "documents_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "document_plan_id" to table: "documents"
CREATE INDEX "document_plan_id" ON "documents" ("plan_id");
-- create index "document_unit_id_issued_on_id" to table: "documents"
CREATE INDEX "document_unit_id_issued_on_id" ON "documents" ("unit_id", "issued_on", "id");
-- create "plans" table
CREATE TABLE "plans" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "title" text NOT NULL, "symbol" text NULL, "state" character varying NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "reading" json NULL, "source_text" text NULL, "file_sha256" text NULL, "published_at" timestamptz NULL, "owner_unit_id" uuid NOT NULL, "document_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "plans_documents_document" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "plans_units_ownerUnit" FOREIGN KEY ("owner_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "plan_owner_unit_id_created_at_id" to table: "plans"
CREATE INDEX "plan_owner_unit_id_created_at_id" ON "plans" ("owner_unit_id", "created_at", "id");
-- create "task_groups" table
CREATE TABLE "task_groups" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "number" text NOT NULL, "title" text NOT NULL, "position" bigint NOT NULL, "plan_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "task_groups_plans_plan" FOREIGN KEY ("plan_id") REFERENCES "plans" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "taskgroup_plan_id_position" to table: "task_groups"
CREATE UNIQUE INDEX "taskgroup_plan_id_position" ON "task_groups" ("plan_id", "position");
-- create "tasks" table
CREATE TABLE "tasks" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "number" text NOT NULL, "position" bigint NOT NULL, "title" text NOT NULL, "content" text NOT NULL, "line_from" bigint NULL, "line_to" bigint NULL, "timing" character varying NOT NULL, "timing_text" text NULL, "timing_from" date NULL, "timing_due" date NULL, "product" text NULL, "condition" text NULL, "standing" character varying NOT NULL, "confidence" bigint NOT NULL DEFAULT 100, "search_text" text NOT NULL, "plan_id" uuid NOT NULL, "task_group_id" uuid NOT NULL, "amends_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "tasks_plans_plan" FOREIGN KEY ("plan_id") REFERENCES "plans" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "tasks_task_groups_taskGroup" FOREIGN KEY ("task_group_id") REFERENCES "task_groups" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "tasks_tasks_amendments" FOREIGN KEY ("amends_id") REFERENCES "tasks" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "task_plan_id_position_id" to table: "tasks"
CREATE INDEX "task_plan_id_position_id" ON "tasks" ("plan_id", "position", "id");
-- create index "task_task_group_id_position_id" to table: "tasks"
CREATE INDEX "task_task_group_id_position_id" ON "tasks" ("task_group_id", "position", "id");
-- create "assignments" table
CREATE TABLE "assignments" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "role" character varying NOT NULL, "period_key" text NOT NULL, "period" text NOT NULL, "period_from" date NULL, "period_to" date NULL, "due_on" date NULL, "state" character varying NOT NULL, "percent" bigint NOT NULL DEFAULT 0, "accepted_at" timestamptz NULL, "submitted_at" timestamptz NULL, "judged_at" timestamptz NULL, "return_reason" text NULL, "done_on" date NULL, "result" text NULL, "unit_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "task_id" uuid NOT NULL, "lead_unit_id" uuid NULL, "parent_id" uuid NULL, "staff_id" uuid NULL, "submitted_by_id" uuid NULL, "judged_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "assignments_assignments_delegated" FOREIGN KEY ("parent_id") REFERENCES "assignments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_plans_plan" FOREIGN KEY ("plan_id") REFERENCES "plans" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_tasks_task" FOREIGN KEY ("task_id") REFERENCES "tasks" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_units_leadUnit" FOREIGN KEY ("lead_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_users_judgedBy" FOREIGN KEY ("judged_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_users_staff" FOREIGN KEY ("staff_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "assignments_users_submittedBy" FOREIGN KEY ("submitted_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "assignment_lead_unit_id_due_on_id" to table: "assignments"
CREATE INDEX "assignment_lead_unit_id_due_on_id" ON "assignments" ("lead_unit_id", "due_on", "id");
-- create index "assignment_parent_id" to table: "assignments"
CREATE INDEX "assignment_parent_id" ON "assignments" ("parent_id");
-- create index "assignment_plan_id_due_on_id" to table: "assignments"
CREATE INDEX "assignment_plan_id_due_on_id" ON "assignments" ("plan_id", "due_on", "id");
-- create index "assignment_plan_id_state" to table: "assignments"
CREATE INDEX "assignment_plan_id_state" ON "assignments" ("plan_id", "state");
-- create index "assignment_task_id_due_on_id" to table: "assignments"
CREATE INDEX "assignment_task_id_due_on_id" ON "assignments" ("task_id", "due_on", "id");
-- create index "assignment_task_id_unit_id_period_key" to table: "assignments"
CREATE UNIQUE INDEX "assignment_task_id_unit_id_period_key" ON "assignments" ("task_id", "unit_id", "period_key");
-- create index "assignment_unit_id_due_on_id" to table: "assignments"
CREATE INDEX "assignment_unit_id_due_on_id" ON "assignments" ("unit_id", "due_on", "id");
-- create index "assignment_unit_id_state" to table: "assignments"
CREATE INDEX "assignment_unit_id_state" ON "assignments" ("unit_id", "state");
-- create "audit_entries" table
CREATE TABLE "audit_entries" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "actor_name" text NOT NULL, "action" text NOT NULL, "kind" text NOT NULL, "subject" text NOT NULL, "change" json NULL, "seq" bigint NULL, "prev_hash" text NOT NULL, "hash" text NOT NULL, "unit_id" uuid NOT NULL, "actor_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "audit_entries_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "audit_entries_users_actor" FOREIGN KEY ("actor_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "auditentry_unit_id_created_at_id" to table: "audit_entries"
CREATE INDEX "auditentry_unit_id_created_at_id" ON "audit_entries" ("unit_id", "created_at", "id");
-- create index "auditentry_unit_id_seq" to table: "audit_entries"
CREATE UNIQUE INDEX "auditentry_unit_id_seq" ON "audit_entries" ("unit_id", "seq");
-- create "difficulties" table
CREATE TABLE "difficulties" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "text" text NOT NULL, "state" character varying NOT NULL, "answer" text NULL, "answered_at" timestamptz NULL, "reusable" boolean NOT NULL DEFAULT false, "unit_id" uuid NOT NULL, "office_unit_id" uuid NOT NULL, "assignment_id" uuid NULL, "reported_by_id" uuid NULL, "answered_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "difficulties_assignments_assignment" FOREIGN KEY ("assignment_id") REFERENCES "assignments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "difficulties_units_officeUnit" FOREIGN KEY ("office_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "difficulties_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "difficulties_users_answeredBy" FOREIGN KEY ("answered_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "difficulties_users_reportedBy" FOREIGN KEY ("reported_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "difficulty_assignment_id_created_at_id" to table: "difficulties"
CREATE INDEX "difficulty_assignment_id_created_at_id" ON "difficulties" ("assignment_id", "created_at", "id");
-- create index "difficulty_office_unit_id_created_at_id" to table: "difficulties"
CREATE INDEX "difficulty_office_unit_id_created_at_id" ON "difficulties" ("office_unit_id", "created_at", "id");
-- create index "difficulty_unit_id_created_at_id" to table: "difficulties"
CREATE INDEX "difficulty_unit_id_created_at_id" ON "difficulties" ("unit_id", "created_at", "id");
-- create "progress_updates" table
CREATE TABLE "progress_updates" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "plan_id" uuid NOT NULL, "lead_unit_id" uuid NULL, "author_name" text NOT NULL, "percent" bigint NOT NULL, "text" text NOT NULL, "figures" json NULL, "unit_id" uuid NOT NULL, "task_id" uuid NOT NULL, "assignment_id" uuid NOT NULL, "author_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "progress_updates_assignments_assignment" FOREIGN KEY ("assignment_id") REFERENCES "assignments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "progress_updates_tasks_task" FOREIGN KEY ("task_id") REFERENCES "tasks" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "progress_updates_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "progress_updates_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "progressupdate_assignment_id_created_at_id" to table: "progress_updates"
CREATE INDEX "progressupdate_assignment_id_created_at_id" ON "progress_updates" ("assignment_id", "created_at", "id");
-- create index "progressupdate_lead_unit_id_created_at_id" to table: "progress_updates"
CREATE INDEX "progressupdate_lead_unit_id_created_at_id" ON "progress_updates" ("lead_unit_id", "created_at", "id");
-- create index "progressupdate_plan_id_created_at_id" to table: "progress_updates"
CREATE INDEX "progressupdate_plan_id_created_at_id" ON "progress_updates" ("plan_id", "created_at", "id");
-- create index "progressupdate_task_id_created_at_id" to table: "progress_updates"
CREATE INDEX "progressupdate_task_id_created_at_id" ON "progress_updates" ("task_id", "created_at", "id");
-- create index "progressupdate_unit_id_created_at_id" to table: "progress_updates"
CREATE INDEX "progressupdate_unit_id_created_at_id" ON "progress_updates" ("unit_id", "created_at", "id");
-- create "evidence" table
CREATE TABLE "evidence" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "plan_id" uuid NOT NULL, "lead_unit_id" uuid NULL, "name" text NOT NULL, "media_type" text NOT NULL, "size" bigint NOT NULL, "sha256" text NOT NULL, "state" character varying NOT NULL, "note" text NULL, "unit_id" uuid NOT NULL, "assignment_id" uuid NOT NULL, "progress_update_id" uuid NULL, "reviewed_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "evidence_assignments_assignment" FOREIGN KEY ("assignment_id") REFERENCES "assignments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "evidence_progress_updates_progressUpdate" FOREIGN KEY ("progress_update_id") REFERENCES "progress_updates" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "evidence_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "evidence_users_reviewedBy" FOREIGN KEY ("reviewed_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "evidence_assignment_id_created_at_id" to table: "evidence"
CREATE INDEX "evidence_assignment_id_created_at_id" ON "evidence" ("assignment_id", "created_at", "id");
-- create index "evidence_plan_id" to table: "evidence"
CREATE INDEX "evidence_plan_id" ON "evidence" ("plan_id");
-- create index "evidence_unit_id" to table: "evidence"
CREATE INDEX "evidence_unit_id" ON "evidence" ("unit_id");
-- create "extensions" table
CREATE TABLE "extensions" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "plan_id" uuid NOT NULL, "lead_unit_id" uuid NULL, "old_due_on" date NULL, "new_due_on" date NOT NULL, "reason" text NOT NULL, "state" character varying NOT NULL, "decided_at" timestamptz NULL, "decision" text NULL, "unit_id" uuid NOT NULL, "assignment_id" uuid NOT NULL, "requested_by_id" uuid NULL, "decided_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "extensions_assignments_assignment" FOREIGN KEY ("assignment_id") REFERENCES "assignments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "extensions_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "extensions_users_decidedBy" FOREIGN KEY ("decided_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "extensions_users_requestedBy" FOREIGN KEY ("requested_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "extension_assignment_id_created_at_id" to table: "extensions"
CREATE INDEX "extension_assignment_id_created_at_id" ON "extensions" ("assignment_id", "created_at", "id");
-- create index "extension_plan_id" to table: "extensions"
CREATE INDEX "extension_plan_id" ON "extensions" ("plan_id");
-- create index "extension_unit_id" to table: "extensions"
CREATE INDEX "extension_unit_id" ON "extensions" ("unit_id");
-- create "report_forms" table
CREATE TABLE "report_forms" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "code" text NOT NULL, "edition" bigint NOT NULL, "official_code" text NULL, "title" text NOT NULL, "title_en" text NOT NULL, "regime" character varying NOT NULL, "period_kinds" json NULL, "sections" json NULL, "valid_from" date NOT NULL, "valid_to" date NULL, "legal_basis" text NULL, "keeper_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "report_forms_units_keeper" FOREIGN KEY ("keeper_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "reportform_code_edition" to table: "report_forms"
CREATE UNIQUE INDEX "reportform_code_edition" ON "report_forms" ("code", "edition");
-- create "indicators" table
CREATE TABLE "indicators" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "position" bigint NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "name_en" text NOT NULL, "measure" text NOT NULL, "breakdowns" json NULL, "keeper_id" uuid NOT NULL, "form_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "indicators_report_forms_form" FOREIGN KEY ("form_id") REFERENCES "report_forms" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "indicators_units_keeper" FOREIGN KEY ("keeper_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "indicator_form_id_code" to table: "indicators"
CREATE UNIQUE INDEX "indicator_form_id_code" ON "indicators" ("form_id", "code");
-- create index "indicator_form_id_position_id" to table: "indicators"
CREATE INDEX "indicator_form_id_position_id" ON "indicators" ("form_id", "position", "id");
-- create "periods" table
CREATE TABLE "periods" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "regime" character varying NOT NULL, "kind" character varying NOT NULL, "code" text NOT NULL, "year" bigint NOT NULL, "label" text NOT NULL, "label_en" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "actual_to" date NULL, "cut_off" date NOT NULL, "due_on" date NOT NULL, "state" character varying NOT NULL, "keeper_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "periods_units_keeper" FOREIGN KEY ("keeper_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "period_due_on_id" to table: "periods"
CREATE INDEX "period_due_on_id" ON "periods" ("due_on", "id");
-- create index "period_starts_on_id" to table: "periods"
CREATE INDEX "period_starts_on_id" ON "periods" ("starts_on", "id");
-- create index "periods_code_key" to table: "periods"
CREATE UNIQUE INDEX "periods_code_key" ON "periods" ("code");
-- create "reports" table
CREATE TABLE "reports" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "correction" bigint NOT NULL DEFAULT 0, "state" character varying NOT NULL, "due_on" date NULL, "narrative" json NULL, "submitted_at" timestamptz NULL, "judged_at" timestamptz NULL, "return_reason" text NULL, "done_on" date NULL, "consolidated" boolean NOT NULL DEFAULT false, "unit_id" uuid NOT NULL, "form_id" uuid NOT NULL, "period_id" uuid NOT NULL, "receiver_unit_id" uuid NOT NULL, "sent_to_unit_id" uuid NULL, "plan_id" uuid NULL, "consolidated_into_id" uuid NULL, "corrects_id" uuid NULL, "submitted_by_id" uuid NULL, "judged_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "reports_periods_period" FOREIGN KEY ("period_id") REFERENCES "periods" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_plans_plan" FOREIGN KEY ("plan_id") REFERENCES "plans" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_report_forms_form" FOREIGN KEY ("form_id") REFERENCES "report_forms" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_reports_corrections" FOREIGN KEY ("corrects_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_reports_parts" FOREIGN KEY ("consolidated_into_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_units_receiverUnit" FOREIGN KEY ("receiver_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_units_sentToUnit" FOREIGN KEY ("sent_to_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_users_judgedBy" FOREIGN KEY ("judged_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "reports_users_submittedBy" FOREIGN KEY ("submitted_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "report_consolidated_into_id_created_at_id" to table: "reports"
CREATE INDEX "report_consolidated_into_id_created_at_id" ON "reports" ("consolidated_into_id", "created_at", "id");
-- create index "report_receiver_unit_id_period_id" to table: "reports"
CREATE INDEX "report_receiver_unit_id_period_id" ON "reports" ("receiver_unit_id", "period_id");
-- create index "report_sent_to_unit_id_created_at_id" to table: "reports"
CREATE INDEX "report_sent_to_unit_id_created_at_id" ON "reports" ("sent_to_unit_id", "created_at", "id");
-- create index "report_unit_id_created_at_id" to table: "reports"
CREATE INDEX "report_unit_id_created_at_id" ON "reports" ("unit_id", "created_at", "id");
-- create index "report_unit_id_form_id_period_id_correction" to table: "reports"
CREATE UNIQUE INDEX "report_unit_id_form_id_period_id_correction" ON "reports" ("unit_id", "form_id", "period_id", "correction");
-- create "figures" table
CREATE TABLE "figures" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "position" bigint NOT NULL, "breakdown" text NOT NULL DEFAULT '', "actual" bigint NULL, "estimate" bigint NULL, "official" bigint NULL, "typed" boolean NOT NULL DEFAULT false, "unit_id" uuid NOT NULL, "sent_to_unit_id" uuid NULL, "report_id" uuid NOT NULL, "indicator_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "figures_indicators_indicator" FOREIGN KEY ("indicator_id") REFERENCES "indicators" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "figures_reports_report" FOREIGN KEY ("report_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "figures_units_sentToUnit" FOREIGN KEY ("sent_to_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "figures_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "figure_report_id_indicator_id_breakdown" to table: "figures"
CREATE UNIQUE INDEX "figure_report_id_indicator_id_breakdown" ON "figures" ("report_id", "indicator_id", "breakdown");
-- create index "figure_report_id_position_id" to table: "figures"
CREATE INDEX "figure_report_id_position_id" ON "figures" ("report_id", "position", "id");
-- create index "figure_sent_to_unit_id_created_at_id" to table: "figures"
CREATE INDEX "figure_sent_to_unit_id_created_at_id" ON "figures" ("sent_to_unit_id", "created_at", "id");
-- create index "figure_unit_id_created_at_id" to table: "figures"
CREATE INDEX "figure_unit_id_created_at_id" ON "figures" ("unit_id", "created_at", "id");
-- create "holidays" table
CREATE TABLE "holidays" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "on_day" date NOT NULL, "name" text NOT NULL, "working" boolean NOT NULL DEFAULT false, "keeper_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "holidays_units_keeper" FOREIGN KEY ("keeper_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "holidays_on_day_key" to table: "holidays"
CREATE UNIQUE INDEX "holidays_on_day_key" ON "holidays" ("on_day");
-- create "memberships" table
CREATE TABLE "memberships" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "role" character varying NOT NULL, "valid_from" date NOT NULL, "valid_to" date NULL, "deputy" boolean NOT NULL DEFAULT false, "unit_id" uuid NOT NULL, "user_id" uuid NOT NULL, "granted_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "memberships_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "memberships_users_grantedBy" FOREIGN KEY ("granted_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "memberships_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "membership_unit_id_valid_from_id" to table: "memberships"
CREATE INDEX "membership_unit_id_valid_from_id" ON "memberships" ("unit_id", "valid_from", "id");
-- create index "membership_user_id_unit_id_role_valid_from" to table: "memberships"
CREATE UNIQUE INDEX "membership_user_id_unit_id_role_valid_from" ON "memberships" ("user_id", "unit_id", "role", "valid_from");
-- create "notifications" table
CREATE TABLE "notifications" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "kind" character varying NOT NULL, "text" text NOT NULL, "text_en" text NOT NULL, "subject" text NULL, "read_at" timestamptz NULL, "unit_id" uuid NOT NULL, "user_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "notifications_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "notifications_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "notification_user_id_unit_id_created_at_id" to table: "notifications"
CREATE INDEX "notification_user_id_unit_id_created_at_id" ON "notifications" ("user_id", "unit_id", "created_at", "id");
-- create "participations" table
CREATE TABLE "participations" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "role" character varying NOT NULL, "name" text NULL, "inferred" boolean NOT NULL DEFAULT false, "confidence" bigint NOT NULL DEFAULT 100, "plan_id" uuid NOT NULL, "task_id" uuid NOT NULL, "unit_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "participations_plans_plan" FOREIGN KEY ("plan_id") REFERENCES "plans" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "participations_tasks_task" FOREIGN KEY ("task_id") REFERENCES "tasks" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "participations_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "participation_plan_id" to table: "participations"
CREATE INDEX "participation_plan_id" ON "participations" ("plan_id");
-- create index "participation_task_id_role_unit_id_name" to table: "participations"
CREATE UNIQUE INDEX "participation_task_id_role_unit_id_name" ON "participations" ("task_id", "role", "unit_id", "name");
-- create index "participation_unit_id" to table: "participations"
CREATE INDEX "participation_unit_id" ON "participations" ("unit_id");
-- create "plan_followers" table
CREATE TABLE "plan_followers" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "plan_id" uuid NOT NULL, "unit_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "plan_followers_plans_plan" FOREIGN KEY ("plan_id") REFERENCES "plans" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "plan_followers_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "planfollower_plan_id_unit_id" to table: "plan_followers"
CREATE UNIQUE INDEX "planfollower_plan_id_unit_id" ON "plan_followers" ("plan_id", "unit_id");
-- create index "planfollower_unit_id" to table: "plan_followers"
CREATE INDEX "planfollower_unit_id" ON "plan_followers" ("unit_id");
-- create "report_lines" table
CREATE TABLE "report_lines" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "position" bigint NOT NULL, "task_number" text NOT NULL, "task_title" text NOT NULL, "role" character varying NOT NULL, "state" character varying NOT NULL, "percent" bigint NOT NULL, "due_on" date NULL, "lateness" character varying NOT NULL, "text" text NULL, "unit_id" uuid NOT NULL, "sent_to_unit_id" uuid NULL, "report_id" uuid NOT NULL, "source_unit_id" uuid NOT NULL, "assignment_id" uuid NULL, "task_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "report_lines_assignments_assignment" FOREIGN KEY ("assignment_id") REFERENCES "assignments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "report_lines_reports_report" FOREIGN KEY ("report_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "report_lines_tasks_task" FOREIGN KEY ("task_id") REFERENCES "tasks" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "report_lines_units_sentToUnit" FOREIGN KEY ("sent_to_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "report_lines_units_sourceUnit" FOREIGN KEY ("source_unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "report_lines_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "reportline_assignment_id" to table: "report_lines"
CREATE INDEX "reportline_assignment_id" ON "report_lines" ("assignment_id");
-- create index "reportline_report_id_position_id" to table: "report_lines"
CREATE INDEX "reportline_report_id_position_id" ON "report_lines" ("report_id", "position", "id");
-- create index "reportline_sent_to_unit_id" to table: "report_lines"
CREATE INDEX "reportline_sent_to_unit_id" ON "report_lines" ("sent_to_unit_id");
-- create index "reportline_unit_id" to table: "report_lines"
CREATE INDEX "reportline_unit_id" ON "report_lines" ("unit_id");
-- create "sessions" table
CREATE TABLE "sessions" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "token_hash" text NOT NULL, "peer" text NULL, "seen_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "revoked_at" timestamptz NULL, "user_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "sessions_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "session_expires_at" to table: "sessions"
CREATE INDEX "session_expires_at" ON "sessions" ("expires_at");
-- create index "session_user_id" to table: "sessions"
CREATE INDEX "session_user_id" ON "sessions" ("user_id");
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions" ("token_hash");
-- create "unit_codes" table
CREATE TABLE "unit_codes" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "scheme" text NOT NULL, "code" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date NULL, "unit_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_codes_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "unitcode_scheme_code_valid_from" to table: "unit_codes"
CREATE UNIQUE INDEX "unitcode_scheme_code_valid_from" ON "unit_codes" ("scheme", "code", "valid_from");
-- create index "unitcode_unit_id_valid_from_id" to table: "unit_codes"
CREATE INDEX "unitcode_unit_id_valid_from_id" ON "unit_codes" ("unit_id", "valid_from", "id");
-- create "unit_parents" table
CREATE TABLE "unit_parents" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "valid_from" date NOT NULL, "valid_to" date NULL, "unit_id" uuid NOT NULL, "parent_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_parents_units_parent" FOREIGN KEY ("parent_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "unit_parents_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "unitparent_parent_id_valid_from" to table: "unit_parents"
CREATE INDEX "unitparent_parent_id_valid_from" ON "unit_parents" ("parent_id", "valid_from");
-- create index "unitparent_unit_id_valid_from" to table: "unit_parents"
CREATE UNIQUE INDEX "unitparent_unit_id_valid_from" ON "unit_parents" ("unit_id", "valid_from");
-- create "unit_sets" table
CREATE TABLE "unit_sets" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "name" text NOT NULL, "definition" text NULL, "fold_key" text NOT NULL, "frozen_on" date NULL, "unit_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_sets_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "unitset_unit_id_fold_key" to table: "unit_sets"
CREATE UNIQUE INDEX "unitset_unit_id_fold_key" ON "unit_sets" ("unit_id", "fold_key");
-- create "unit_set_members" table
CREATE TABLE "unit_set_members" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "unit_id" uuid NOT NULL, "set_id" uuid NOT NULL, "member_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_set_members_unit_sets_set" FOREIGN KEY ("set_id") REFERENCES "unit_sets" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "unit_set_members_units_member" FOREIGN KEY ("member_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "unit_set_members_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "unitsetmember_set_id_member_id" to table: "unit_set_members"
CREATE UNIQUE INDEX "unitsetmember_set_id_member_id" ON "unit_set_members" ("set_id", "member_id");
-- create index "unitsetmember_unit_id" to table: "unit_set_members"
CREATE INDEX "unitsetmember_unit_id" ON "unit_set_members" ("unit_id");
-- create "unit_successions" table
CREATE TABLE "unit_successions" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "kind" character varying NOT NULL, "effective_on" date NOT NULL, "legal_basis" text NULL, "predecessor_id" uuid NOT NULL, "successor_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "unit_successions_units_predecessor" FOREIGN KEY ("predecessor_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "unit_successions_units_successor" FOREIGN KEY ("successor_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "unitsuccession_predecessor_id_successor_id" to table: "unit_successions"
CREATE UNIQUE INDEX "unitsuccession_predecessor_id_successor_id" ON "unit_successions" ("predecessor_id", "successor_id");
-- create index "unitsuccession_successor_id" to table: "unit_successions"
CREATE INDEX "unitsuccession_successor_id" ON "unit_successions" ("successor_id");

-- +goose Down
-- reverse: create index "unitsuccession_successor_id" to table: "unit_successions"
DROP INDEX "unitsuccession_successor_id";
-- reverse: create index "unitsuccession_predecessor_id_successor_id" to table: "unit_successions"
DROP INDEX "unitsuccession_predecessor_id_successor_id";
-- reverse: create "unit_successions" table
DROP TABLE "unit_successions";
-- reverse: create index "unitsetmember_unit_id" to table: "unit_set_members"
DROP INDEX "unitsetmember_unit_id";
-- reverse: create index "unitsetmember_set_id_member_id" to table: "unit_set_members"
DROP INDEX "unitsetmember_set_id_member_id";
-- reverse: create "unit_set_members" table
DROP TABLE "unit_set_members";
-- reverse: create index "unitset_unit_id_fold_key" to table: "unit_sets"
DROP INDEX "unitset_unit_id_fold_key";
-- reverse: create "unit_sets" table
DROP TABLE "unit_sets";
-- reverse: create index "unitparent_unit_id_valid_from" to table: "unit_parents"
DROP INDEX "unitparent_unit_id_valid_from";
-- reverse: create index "unitparent_parent_id_valid_from" to table: "unit_parents"
DROP INDEX "unitparent_parent_id_valid_from";
-- reverse: create "unit_parents" table
DROP TABLE "unit_parents";
-- reverse: create index "unitcode_unit_id_valid_from_id" to table: "unit_codes"
DROP INDEX "unitcode_unit_id_valid_from_id";
-- reverse: create index "unitcode_scheme_code_valid_from" to table: "unit_codes"
DROP INDEX "unitcode_scheme_code_valid_from";
-- reverse: create "unit_codes" table
DROP TABLE "unit_codes";
-- reverse: create index "sessions_token_hash_key" to table: "sessions"
DROP INDEX "sessions_token_hash_key";
-- reverse: create index "session_user_id" to table: "sessions"
DROP INDEX "session_user_id";
-- reverse: create index "session_expires_at" to table: "sessions"
DROP INDEX "session_expires_at";
-- reverse: create "sessions" table
DROP TABLE "sessions";
-- reverse: create index "reportline_unit_id" to table: "report_lines"
DROP INDEX "reportline_unit_id";
-- reverse: create index "reportline_sent_to_unit_id" to table: "report_lines"
DROP INDEX "reportline_sent_to_unit_id";
-- reverse: create index "reportline_report_id_position_id" to table: "report_lines"
DROP INDEX "reportline_report_id_position_id";
-- reverse: create index "reportline_assignment_id" to table: "report_lines"
DROP INDEX "reportline_assignment_id";
-- reverse: create "report_lines" table
DROP TABLE "report_lines";
-- reverse: create index "planfollower_unit_id" to table: "plan_followers"
DROP INDEX "planfollower_unit_id";
-- reverse: create index "planfollower_plan_id_unit_id" to table: "plan_followers"
DROP INDEX "planfollower_plan_id_unit_id";
-- reverse: create "plan_followers" table
DROP TABLE "plan_followers";
-- reverse: create index "participation_unit_id" to table: "participations"
DROP INDEX "participation_unit_id";
-- reverse: create index "participation_task_id_role_unit_id_name" to table: "participations"
DROP INDEX "participation_task_id_role_unit_id_name";
-- reverse: create index "participation_plan_id" to table: "participations"
DROP INDEX "participation_plan_id";
-- reverse: create "participations" table
DROP TABLE "participations";
-- reverse: create index "notification_user_id_unit_id_created_at_id" to table: "notifications"
DROP INDEX "notification_user_id_unit_id_created_at_id";
-- reverse: create "notifications" table
DROP TABLE "notifications";
-- reverse: create index "membership_user_id_unit_id_role_valid_from" to table: "memberships"
DROP INDEX "membership_user_id_unit_id_role_valid_from";
-- reverse: create index "membership_unit_id_valid_from_id" to table: "memberships"
DROP INDEX "membership_unit_id_valid_from_id";
-- reverse: create "memberships" table
DROP TABLE "memberships";
-- reverse: create index "holidays_on_day_key" to table: "holidays"
DROP INDEX "holidays_on_day_key";
-- reverse: create "holidays" table
DROP TABLE "holidays";
-- reverse: create index "figure_unit_id_created_at_id" to table: "figures"
DROP INDEX "figure_unit_id_created_at_id";
-- reverse: create index "figure_sent_to_unit_id_created_at_id" to table: "figures"
DROP INDEX "figure_sent_to_unit_id_created_at_id";
-- reverse: create index "figure_report_id_position_id" to table: "figures"
DROP INDEX "figure_report_id_position_id";
-- reverse: create index "figure_report_id_indicator_id_breakdown" to table: "figures"
DROP INDEX "figure_report_id_indicator_id_breakdown";
-- reverse: create "figures" table
DROP TABLE "figures";
-- reverse: create index "report_unit_id_form_id_period_id_correction" to table: "reports"
DROP INDEX "report_unit_id_form_id_period_id_correction";
-- reverse: create index "report_unit_id_created_at_id" to table: "reports"
DROP INDEX "report_unit_id_created_at_id";
-- reverse: create index "report_sent_to_unit_id_created_at_id" to table: "reports"
DROP INDEX "report_sent_to_unit_id_created_at_id";
-- reverse: create index "report_receiver_unit_id_period_id" to table: "reports"
DROP INDEX "report_receiver_unit_id_period_id";
-- reverse: create index "report_consolidated_into_id_created_at_id" to table: "reports"
DROP INDEX "report_consolidated_into_id_created_at_id";
-- reverse: create "reports" table
DROP TABLE "reports";
-- reverse: create index "periods_code_key" to table: "periods"
DROP INDEX "periods_code_key";
-- reverse: create index "period_starts_on_id" to table: "periods"
DROP INDEX "period_starts_on_id";
-- reverse: create index "period_due_on_id" to table: "periods"
DROP INDEX "period_due_on_id";
-- reverse: create "periods" table
DROP TABLE "periods";
-- reverse: create index "indicator_form_id_position_id" to table: "indicators"
DROP INDEX "indicator_form_id_position_id";
-- reverse: create index "indicator_form_id_code" to table: "indicators"
DROP INDEX "indicator_form_id_code";
-- reverse: create "indicators" table
DROP TABLE "indicators";
-- reverse: create index "reportform_code_edition" to table: "report_forms"
DROP INDEX "reportform_code_edition";
-- reverse: create "report_forms" table
DROP TABLE "report_forms";
-- reverse: create index "extension_unit_id" to table: "extensions"
DROP INDEX "extension_unit_id";
-- reverse: create index "extension_plan_id" to table: "extensions"
DROP INDEX "extension_plan_id";
-- reverse: create index "extension_assignment_id_created_at_id" to table: "extensions"
DROP INDEX "extension_assignment_id_created_at_id";
-- reverse: create "extensions" table
DROP TABLE "extensions";
-- reverse: create index "evidence_unit_id" to table: "evidence"
DROP INDEX "evidence_unit_id";
-- reverse: create index "evidence_plan_id" to table: "evidence"
DROP INDEX "evidence_plan_id";
-- reverse: create index "evidence_assignment_id_created_at_id" to table: "evidence"
DROP INDEX "evidence_assignment_id_created_at_id";
-- reverse: create "evidence" table
DROP TABLE "evidence";
-- reverse: create index "progressupdate_unit_id_created_at_id" to table: "progress_updates"
DROP INDEX "progressupdate_unit_id_created_at_id";
-- reverse: create index "progressupdate_task_id_created_at_id" to table: "progress_updates"
DROP INDEX "progressupdate_task_id_created_at_id";
-- reverse: create index "progressupdate_plan_id_created_at_id" to table: "progress_updates"
DROP INDEX "progressupdate_plan_id_created_at_id";
-- reverse: create index "progressupdate_lead_unit_id_created_at_id" to table: "progress_updates"
DROP INDEX "progressupdate_lead_unit_id_created_at_id";
-- reverse: create index "progressupdate_assignment_id_created_at_id" to table: "progress_updates"
DROP INDEX "progressupdate_assignment_id_created_at_id";
-- reverse: create "progress_updates" table
DROP TABLE "progress_updates";
-- reverse: create index "difficulty_unit_id_created_at_id" to table: "difficulties"
DROP INDEX "difficulty_unit_id_created_at_id";
-- reverse: create index "difficulty_office_unit_id_created_at_id" to table: "difficulties"
DROP INDEX "difficulty_office_unit_id_created_at_id";
-- reverse: create index "difficulty_assignment_id_created_at_id" to table: "difficulties"
DROP INDEX "difficulty_assignment_id_created_at_id";
-- reverse: create "difficulties" table
DROP TABLE "difficulties";
-- reverse: create index "auditentry_unit_id_seq" to table: "audit_entries"
DROP INDEX "auditentry_unit_id_seq";
-- reverse: create index "auditentry_unit_id_created_at_id" to table: "audit_entries"
DROP INDEX "auditentry_unit_id_created_at_id";
-- reverse: create "audit_entries" table
DROP TABLE "audit_entries";
-- reverse: create index "assignment_unit_id_state" to table: "assignments"
DROP INDEX "assignment_unit_id_state";
-- reverse: create index "assignment_unit_id_due_on_id" to table: "assignments"
DROP INDEX "assignment_unit_id_due_on_id";
-- reverse: create index "assignment_task_id_unit_id_period_key" to table: "assignments"
DROP INDEX "assignment_task_id_unit_id_period_key";
-- reverse: create index "assignment_task_id_due_on_id" to table: "assignments"
DROP INDEX "assignment_task_id_due_on_id";
-- reverse: create index "assignment_plan_id_state" to table: "assignments"
DROP INDEX "assignment_plan_id_state";
-- reverse: create index "assignment_plan_id_due_on_id" to table: "assignments"
DROP INDEX "assignment_plan_id_due_on_id";
-- reverse: create index "assignment_parent_id" to table: "assignments"
DROP INDEX "assignment_parent_id";
-- reverse: create index "assignment_lead_unit_id_due_on_id" to table: "assignments"
DROP INDEX "assignment_lead_unit_id_due_on_id";
-- reverse: create "assignments" table
DROP TABLE "assignments";
-- reverse: create index "task_task_group_id_position_id" to table: "tasks"
DROP INDEX "task_task_group_id_position_id";
-- reverse: create index "task_plan_id_position_id" to table: "tasks"
DROP INDEX "task_plan_id_position_id";
-- reverse: create "tasks" table
DROP TABLE "tasks";
-- reverse: create index "taskgroup_plan_id_position" to table: "task_groups"
DROP INDEX "taskgroup_plan_id_position";
-- reverse: create "task_groups" table
DROP TABLE "task_groups";
-- reverse: create index "plan_owner_unit_id_created_at_id" to table: "plans"
DROP INDEX "plan_owner_unit_id_created_at_id";
-- reverse: create "plans" table
DROP TABLE "plans";
-- reverse: create index "document_unit_id_issued_on_id" to table: "documents"
DROP INDEX "document_unit_id_issued_on_id";
-- reverse: create index "document_plan_id" to table: "documents"
DROP INDEX "document_plan_id";
-- reverse: create "documents" table
DROP TABLE "documents";
-- reverse: create index "accesstoken_user_id" to table: "access_tokens"
DROP INDEX "accesstoken_user_id";
-- reverse: create index "access_tokens_token_hash_key" to table: "access_tokens"
DROP INDEX "access_tokens_token_hash_key";
-- reverse: create "access_tokens" table
DROP TABLE "access_tokens";
-- reverse: create index "users_username_key" to table: "users"
DROP INDEX "users_username_key";
-- reverse: create index "user_unit_id_sort_key_id" to table: "users"
DROP INDEX "user_unit_id_sort_key_id";
-- reverse: create "users" table
DROP TABLE "users";
-- reverse: create index "outbox_told_at_created_at_id" to table: "outbox"
DROP INDEX "outbox_told_at_created_at_id";
-- reverse: create index "outbox_created_at_id" to table: "outbox"
DROP INDEX "outbox_created_at_id";
-- reverse: create "outbox" table
DROP TABLE "outbox";
-- reverse: create index "idempotencykey_user_id_unit_id_operation_key" to table: "idempotency_keys"
DROP INDEX "idempotencykey_user_id_unit_id_operation_key";
-- reverse: create index "idempotencykey_created_at" to table: "idempotency_keys"
DROP INDEX "idempotencykey_created_at";
-- reverse: create "idempotency_keys" table
DROP TABLE "idempotency_keys";
-- reverse: create index "settings_name_key" to table: "settings"
DROP INDEX "settings_name_key";
-- reverse: create "settings" table
DROP TABLE "settings";
-- reverse: create index "sign_in_attempts_subject_key" to table: "sign_in_attempts"
DROP INDEX "sign_in_attempts_subject_key";
-- reverse: create "sign_in_attempts" table
DROP TABLE "sign_in_attempts";
-- reverse: create index "taskreach_task_id_anchor_id" to table: "task_reach"
DROP INDEX "taskreach_task_id_anchor_id";
-- reverse: create index "taskreach_plan_id_anchor_id" to table: "task_reach"
DROP INDEX "taskreach_plan_id_anchor_id";
-- reverse: create index "taskreach_group_id_anchor_id" to table: "task_reach"
DROP INDEX "taskreach_group_id_anchor_id";
-- reverse: create index "taskreach_anchor_id_due_on_task_id" to table: "task_reach"
DROP INDEX "taskreach_anchor_id_due_on_task_id";
-- reverse: create "task_reach" table
DROP TABLE "task_reach";
-- reverse: create index "units_code_key" to table: "units"
DROP INDEX "units_code_key";
-- reverse: create index "unit_sort_key_id" to table: "units"
DROP INDEX "unit_sort_key_id";
-- reverse: create index "unit_parent_id_sort_key_id" to table: "units"
DROP INDEX "unit_parent_id_sort_key_id";
-- reverse: create "units" table
DROP TABLE "units";
-- reverse: create index "jobs_unique_key_key" to table: "jobs"
DROP INDEX "jobs_unique_key_key";
-- reverse: create index "job_state_run_at" to table: "jobs"
DROP INDEX "job_state_run_at";
-- reverse: create "jobs" table
DROP TABLE "jobs";
