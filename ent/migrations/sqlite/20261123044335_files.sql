-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_evidence" table
CREATE TABLE `new_evidence` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `plan_id` uuid NOT NULL, `lead_unit_id` uuid NULL, `name` text NOT NULL, `media_type` text NOT NULL, `size` integer NOT NULL, `sha256` text NOT NULL, `state` text NOT NULL, `note` text NULL, `reviewed_at` integer NULL, `unit_id` uuid NOT NULL, `assignment_id` uuid NOT NULL, `progress_update_id` uuid NULL, `given_by_id` uuid NULL, `reviewed_by_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `evidence_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT, CONSTRAINT `evidence_assignments_assignment` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE RESTRICT, CONSTRAINT `evidence_progress_updates_progressUpdate` FOREIGN KEY (`progress_update_id`) REFERENCES `progress_updates` (`id`) ON DELETE RESTRICT, CONSTRAINT `evidence_users_givenBy` FOREIGN KEY (`given_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT, CONSTRAINT `evidence_users_reviewedBy` FOREIGN KEY (`reviewed_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- copy rows from old table "evidence" to new temporary table "new_evidence"
INSERT INTO `new_evidence` (`id`, `created_at`, `plan_id`, `lead_unit_id`, `name`, `media_type`, `size`, `sha256`, `state`, `note`, `unit_id`, `assignment_id`, `progress_update_id`, `reviewed_by_id`) SELECT `id`, `created_at`, `plan_id`, `lead_unit_id`, `name`, `media_type`, `size`, `sha256`, `state`, `note`, `unit_id`, `assignment_id`, `progress_update_id`, `reviewed_by_id` FROM `evidence`;
-- drop "evidence" table after copying rows
DROP TABLE `evidence`;
-- rename temporary table "new_evidence" to "evidence"
ALTER TABLE `new_evidence` RENAME TO `evidence`;
-- create index "evidence_assignment_id_created_at_id" to table: "evidence"
CREATE INDEX `evidence_assignment_id_created_at_id` ON `evidence` (`assignment_id`, `created_at`, `id`);
-- create index "evidence_unit_id" to table: "evidence"
CREATE INDEX `evidence_unit_id` ON `evidence` (`unit_id`);
-- create index "evidence_plan_id" to table: "evidence"
CREATE INDEX `evidence_plan_id` ON `evidence` (`plan_id`);
-- create index "evidence_sha256" to table: "evidence"
CREATE INDEX `evidence_sha256` ON `evidence` (`sha256`);
-- create index "evidence_progress_update_id" to table: "evidence"
CREATE INDEX `evidence_progress_update_id` ON `evidence` (`progress_update_id`);
-- create "files" table
CREATE TABLE `files` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `scope_id` uuid NULL, `plan_id` uuid NULL, `shared` bool NOT NULL DEFAULT (false), `name` text NOT NULL, `media_type` text NOT NULL, `size` integer NOT NULL, `sha256` text NOT NULL, `unit_id` uuid NOT NULL, `record_id` uuid NOT NULL, `given_by_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `files_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT, CONSTRAINT `files_records_record` FOREIGN KEY (`record_id`) REFERENCES `records` (`id`) ON DELETE RESTRICT, CONSTRAINT `files_users_givenBy` FOREIGN KEY (`given_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- create index "file_record_id" to table: "files"
CREATE INDEX `file_record_id` ON `files` (`record_id`);
-- create index "file_unit_id_created_at_id" to table: "files"
CREATE INDEX `file_unit_id_created_at_id` ON `files` (`unit_id`, `created_at`, `id`);
-- create index "file_scope_id" to table: "files"
CREATE INDEX `file_scope_id` ON `files` (`scope_id`);
-- create index "file_plan_id" to table: "files"
CREATE INDEX `file_plan_id` ON `files` (`plan_id`);
-- create index "file_sha256" to table: "files"
CREATE INDEX `file_sha256` ON `files` (`sha256`);
-- create "uploads" table
CREATE TABLE `uploads` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `name` text NOT NULL, `media_type` text NOT NULL, `size` integer NOT NULL, `sha256` text NOT NULL, `used_at` integer NULL, `unit_id` uuid NOT NULL, `user_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `uploads_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT, CONSTRAINT `uploads_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- create index "upload_unit_id_created_at" to table: "uploads"
CREATE INDEX `upload_unit_id_created_at` ON `uploads` (`unit_id`, `created_at`);
-- create index "upload_user_id" to table: "uploads"
CREATE INDEX `upload_user_id` ON `uploads` (`user_id`);
-- create index "upload_created_at" to table: "uploads"
CREATE INDEX `upload_created_at` ON `uploads` (`created_at`);
-- create index "upload_sha256" to table: "uploads"
CREATE INDEX `upload_sha256` ON `uploads` (`sha256`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "upload_sha256" to table: "uploads"
DROP INDEX `upload_sha256`;
-- reverse: create index "upload_created_at" to table: "uploads"
DROP INDEX `upload_created_at`;
-- reverse: create index "upload_user_id" to table: "uploads"
DROP INDEX `upload_user_id`;
-- reverse: create index "upload_unit_id_created_at" to table: "uploads"
DROP INDEX `upload_unit_id_created_at`;
-- reverse: create "uploads" table
DROP TABLE `uploads`;
-- reverse: create index "file_sha256" to table: "files"
DROP INDEX `file_sha256`;
-- reverse: create index "file_plan_id" to table: "files"
DROP INDEX `file_plan_id`;
-- reverse: create index "file_scope_id" to table: "files"
DROP INDEX `file_scope_id`;
-- reverse: create index "file_unit_id_created_at_id" to table: "files"
DROP INDEX `file_unit_id_created_at_id`;
-- reverse: create index "file_record_id" to table: "files"
DROP INDEX `file_record_id`;
-- reverse: create "files" table
DROP TABLE `files`;
-- reverse: create index "evidence_progress_update_id" to table: "evidence"
DROP INDEX `evidence_progress_update_id`;
-- reverse: create index "evidence_sha256" to table: "evidence"
DROP INDEX `evidence_sha256`;
-- reverse: create index "evidence_plan_id" to table: "evidence"
DROP INDEX `evidence_plan_id`;
-- reverse: create index "evidence_unit_id" to table: "evidence"
DROP INDEX `evidence_unit_id`;
-- reverse: create index "evidence_assignment_id_created_at_id" to table: "evidence"
DROP INDEX `evidence_assignment_id_created_at_id`;
-- reverse: create "new_evidence" table
DROP TABLE `new_evidence`;
