-- +goose Up
-- modify "evidence" table
ALTER TABLE "evidence" ADD COLUMN "reviewed_at" timestamptz NULL, ADD COLUMN "given_by_id" uuid NULL, ADD CONSTRAINT "evidence_users_givenBy" FOREIGN KEY ("given_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT;
-- create index "evidence_progress_update_id" to table: "evidence"
CREATE INDEX "evidence_progress_update_id" ON "evidence" ("progress_update_id");
-- create index "evidence_sha256" to table: "evidence"
CREATE INDEX "evidence_sha256" ON "evidence" ("sha256");
-- create "files" table
CREATE TABLE "files" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "scope_id" uuid NULL, "plan_id" uuid NULL, "shared" boolean NOT NULL DEFAULT false, "name" text NOT NULL, "media_type" text NOT NULL, "size" bigint NOT NULL, "sha256" text NOT NULL, "unit_id" uuid NOT NULL, "record_id" uuid NOT NULL, "given_by_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "files_records_record" FOREIGN KEY ("record_id") REFERENCES "records" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "files_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "files_users_givenBy" FOREIGN KEY ("given_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "file_plan_id" to table: "files"
CREATE INDEX "file_plan_id" ON "files" ("plan_id");
-- create index "file_record_id" to table: "files"
CREATE INDEX "file_record_id" ON "files" ("record_id");
-- create index "file_scope_id" to table: "files"
CREATE INDEX "file_scope_id" ON "files" ("scope_id");
-- create index "file_sha256" to table: "files"
CREATE INDEX "file_sha256" ON "files" ("sha256");
-- create index "file_unit_id_created_at_id" to table: "files"
CREATE INDEX "file_unit_id_created_at_id" ON "files" ("unit_id", "created_at", "id");
-- create "uploads" table
CREATE TABLE "uploads" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "name" text NOT NULL, "media_type" text NOT NULL, "size" bigint NOT NULL, "sha256" text NOT NULL, "used_at" timestamptz NULL, "unit_id" uuid NOT NULL, "user_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uploads_units_unit" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "uploads_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "upload_created_at" to table: "uploads"
CREATE INDEX "upload_created_at" ON "uploads" ("created_at");
-- create index "upload_sha256" to table: "uploads"
CREATE INDEX "upload_sha256" ON "uploads" ("sha256");
-- create index "upload_unit_id_created_at" to table: "uploads"
CREATE INDEX "upload_unit_id_created_at" ON "uploads" ("unit_id", "created_at");
-- create index "upload_user_id" to table: "uploads"
CREATE INDEX "upload_user_id" ON "uploads" ("user_id");

-- +goose Down
-- reverse: create index "upload_user_id" to table: "uploads"
DROP INDEX "upload_user_id";
-- reverse: create index "upload_unit_id_created_at" to table: "uploads"
DROP INDEX "upload_unit_id_created_at";
-- reverse: create index "upload_sha256" to table: "uploads"
DROP INDEX "upload_sha256";
-- reverse: create index "upload_created_at" to table: "uploads"
DROP INDEX "upload_created_at";
-- reverse: create "uploads" table
DROP TABLE "uploads";
-- reverse: create index "file_unit_id_created_at_id" to table: "files"
DROP INDEX "file_unit_id_created_at_id";
-- reverse: create index "file_sha256" to table: "files"
DROP INDEX "file_sha256";
-- reverse: create index "file_scope_id" to table: "files"
DROP INDEX "file_scope_id";
-- reverse: create index "file_record_id" to table: "files"
DROP INDEX "file_record_id";
-- reverse: create index "file_plan_id" to table: "files"
DROP INDEX "file_plan_id";
-- reverse: create "files" table
DROP TABLE "files";
-- reverse: create index "evidence_sha256" to table: "evidence"
DROP INDEX "evidence_sha256";
-- reverse: create index "evidence_progress_update_id" to table: "evidence"
DROP INDEX "evidence_progress_update_id";
-- reverse: modify "evidence" table
ALTER TABLE "evidence" DROP CONSTRAINT "evidence_users_givenBy", DROP COLUMN "given_by_id", DROP COLUMN "reviewed_at";
