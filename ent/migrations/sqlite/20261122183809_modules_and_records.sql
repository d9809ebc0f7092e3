-- +goose Up
-- create "modules" table
CREATE TABLE `modules` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `release` text NOT NULL, `built_in` bool NOT NULL DEFAULT (false), `sha256` text NOT NULL, `path` text NOT NULL, `manifest` text NULL, `slots` text NULL, `state` text NOT NULL, `changed_at` integer NOT NULL, PRIMARY KEY (`id`));
-- create index "modules_name_key" to table: "modules"
CREATE UNIQUE INDEX `modules_name_key` ON `modules` (`name`);
-- create "module_rules" table
CREATE TABLE `module_rules` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `module` text NOT NULL, `role` text NOT NULL, `kind` text NOT NULL, `action` text NOT NULL, `allowed` bool NOT NULL DEFAULT (false), `edited` bool NOT NULL DEFAULT (false), PRIMARY KEY (`id`));
-- create index "modulerule_module_role_kind_action" to table: "module_rules"
CREATE UNIQUE INDEX `modulerule_module_role_kind_action` ON `module_rules` (`module`, `role`, `kind`, `action`);
-- create "records" table
CREATE TABLE `records` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `version` integer NOT NULL DEFAULT (1), `kind` text NOT NULL, `module` text NOT NULL, `schema` integer NOT NULL, `state` text NULL, `title` text NOT NULL, `body` text NULL, `updated_at` integer NOT NULL, `plan_id` uuid NULL, `scope_id` uuid NULL, `figures_id` uuid NULL, `shared` bool NOT NULL DEFAULT (false), `t1` text NULL, `t2` text NULL, `t3` text NULL, `t4` text NULL, `t5` text NULL, `t6` text NULL, `k1` text NULL, `k2` text NULL, `n1` integer NULL, `n2` integer NULL, `n3` integer NULL, `n4` integer NULL, `n5` integer NULL, `n6` integer NULL, `n7` integer NULL, `n8` integer NULL, `d1` text NULL, `d2` text NULL, `d3` text NULL, `d4` text NULL, `i1` integer NULL, `i2` integer NULL, `i3` integer NULL, `b1` bool NULL, `b2` bool NULL, `b3` bool NULL, `r1` uuid NULL, `r2` uuid NULL, `r3` uuid NULL, `r4` uuid NULL, `r5` uuid NULL, `r6` uuid NULL, `s1` text NULL, `s2` text NULL, `s3` text NULL, `unit_id` uuid NOT NULL, `created_by_id` uuid NULL, `updated_by_id` uuid NULL, `assignment_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `records_units_unit` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT, CONSTRAINT `records_users_createdBy` FOREIGN KEY (`created_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT, CONSTRAINT `records_users_updatedBy` FOREIGN KEY (`updated_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT, CONSTRAINT `records_assignments_assignment` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE RESTRICT);
-- create index "record_kind_unit_id_created_at_id" to table: "records"
CREATE INDEX `record_kind_unit_id_created_at_id` ON `records` (`kind`, `unit_id`, `created_at`, `id`);
-- create index "record_kind_plan_id_created_at_id" to table: "records"
CREATE INDEX `record_kind_plan_id_created_at_id` ON `records` (`kind`, `plan_id`, `created_at`, `id`);
-- create index "record_kind_created_at_id" to table: "records"
CREATE INDEX `record_kind_created_at_id` ON `records` (`kind`, `created_at`, `id`);
-- create index "record_kind_unit_id_state_id" to table: "records"
CREATE INDEX `record_kind_unit_id_state_id` ON `records` (`kind`, `unit_id`, `state`, `id`);
-- create index "record_assignment_id_kind" to table: "records"
CREATE INDEX `record_assignment_id_kind` ON `records` (`assignment_id`, `kind`);
-- create index "record_unit_id_created_at_id" to table: "records"
CREATE INDEX `record_unit_id_created_at_id` ON `records` (`unit_id`, `created_at`, `id`);
-- create index "record_kind_unit_id_t1_id" to table: "records"
CREATE INDEX `record_kind_unit_id_t1_id` ON `records` (`kind`, `unit_id`, `t1`, `id`) WHERE t1 IS NOT NULL;
-- create index "record_kind_unit_id_t2_id" to table: "records"
CREATE INDEX `record_kind_unit_id_t2_id` ON `records` (`kind`, `unit_id`, `t2`, `id`) WHERE t2 IS NOT NULL;
-- create index "record_kind_unit_id_t3_id" to table: "records"
CREATE INDEX `record_kind_unit_id_t3_id` ON `records` (`kind`, `unit_id`, `t3`, `id`) WHERE t3 IS NOT NULL;
-- create index "record_kind_unit_id_t4_id" to table: "records"
CREATE INDEX `record_kind_unit_id_t4_id` ON `records` (`kind`, `unit_id`, `t4`, `id`) WHERE t4 IS NOT NULL;
-- create index "record_kind_unit_id_t5_id" to table: "records"
CREATE INDEX `record_kind_unit_id_t5_id` ON `records` (`kind`, `unit_id`, `t5`, `id`) WHERE t5 IS NOT NULL;
-- create index "record_kind_unit_id_t6_id" to table: "records"
CREATE INDEX `record_kind_unit_id_t6_id` ON `records` (`kind`, `unit_id`, `t6`, `id`) WHERE t6 IS NOT NULL;
-- create index "record_kind_unit_id_k1_id" to table: "records"
CREATE INDEX `record_kind_unit_id_k1_id` ON `records` (`kind`, `unit_id`, `k1`, `id`) WHERE k1 IS NOT NULL;
-- create index "record_kind_unit_id_k2_id" to table: "records"
CREATE INDEX `record_kind_unit_id_k2_id` ON `records` (`kind`, `unit_id`, `k2`, `id`) WHERE k2 IS NOT NULL;
-- create index "record_kind_unit_id_n1_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n1_id` ON `records` (`kind`, `unit_id`, `n1`, `id`) WHERE n1 IS NOT NULL;
-- create index "record_kind_unit_id_n2_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n2_id` ON `records` (`kind`, `unit_id`, `n2`, `id`) WHERE n2 IS NOT NULL;
-- create index "record_kind_unit_id_n3_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n3_id` ON `records` (`kind`, `unit_id`, `n3`, `id`) WHERE n3 IS NOT NULL;
-- create index "record_kind_unit_id_n4_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n4_id` ON `records` (`kind`, `unit_id`, `n4`, `id`) WHERE n4 IS NOT NULL;
-- create index "record_kind_unit_id_n5_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n5_id` ON `records` (`kind`, `unit_id`, `n5`, `id`) WHERE n5 IS NOT NULL;
-- create index "record_kind_unit_id_n6_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n6_id` ON `records` (`kind`, `unit_id`, `n6`, `id`) WHERE n6 IS NOT NULL;
-- create index "record_kind_unit_id_n7_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n7_id` ON `records` (`kind`, `unit_id`, `n7`, `id`) WHERE n7 IS NOT NULL;
-- create index "record_kind_unit_id_n8_id" to table: "records"
CREATE INDEX `record_kind_unit_id_n8_id` ON `records` (`kind`, `unit_id`, `n8`, `id`) WHERE n8 IS NOT NULL;
-- create index "record_kind_unit_id_d1_id" to table: "records"
CREATE INDEX `record_kind_unit_id_d1_id` ON `records` (`kind`, `unit_id`, `d1`, `id`) WHERE d1 IS NOT NULL;
-- create index "record_kind_unit_id_d2_id" to table: "records"
CREATE INDEX `record_kind_unit_id_d2_id` ON `records` (`kind`, `unit_id`, `d2`, `id`) WHERE d2 IS NOT NULL;
-- create index "record_kind_unit_id_d3_id" to table: "records"
CREATE INDEX `record_kind_unit_id_d3_id` ON `records` (`kind`, `unit_id`, `d3`, `id`) WHERE d3 IS NOT NULL;
-- create index "record_kind_unit_id_d4_id" to table: "records"
CREATE INDEX `record_kind_unit_id_d4_id` ON `records` (`kind`, `unit_id`, `d4`, `id`) WHERE d4 IS NOT NULL;
-- create index "record_kind_unit_id_i1_id" to table: "records"
CREATE INDEX `record_kind_unit_id_i1_id` ON `records` (`kind`, `unit_id`, `i1`, `id`) WHERE i1 IS NOT NULL;
-- create index "record_kind_unit_id_i2_id" to table: "records"
CREATE INDEX `record_kind_unit_id_i2_id` ON `records` (`kind`, `unit_id`, `i2`, `id`) WHERE i2 IS NOT NULL;
-- create index "record_kind_unit_id_i3_id" to table: "records"
CREATE INDEX `record_kind_unit_id_i3_id` ON `records` (`kind`, `unit_id`, `i3`, `id`) WHERE i3 IS NOT NULL;
-- create index "record_r1_kind_created_at_id" to table: "records"
CREATE INDEX `record_r1_kind_created_at_id` ON `records` (`r1`, `kind`, `created_at`, `id`) WHERE r1 IS NOT NULL;
-- create index "record_r2_kind_created_at_id" to table: "records"
CREATE INDEX `record_r2_kind_created_at_id` ON `records` (`r2`, `kind`, `created_at`, `id`) WHERE r2 IS NOT NULL;
-- create index "record_r3_kind_created_at_id" to table: "records"
CREATE INDEX `record_r3_kind_created_at_id` ON `records` (`r3`, `kind`, `created_at`, `id`) WHERE r3 IS NOT NULL;
-- create index "record_r4_kind_created_at_id" to table: "records"
CREATE INDEX `record_r4_kind_created_at_id` ON `records` (`r4`, `kind`, `created_at`, `id`) WHERE r4 IS NOT NULL;
-- create index "record_r5_kind_created_at_id" to table: "records"
CREATE INDEX `record_r5_kind_created_at_id` ON `records` (`r5`, `kind`, `created_at`, `id`) WHERE r5 IS NOT NULL;
-- create index "record_r6_kind_created_at_id" to table: "records"
CREATE INDEX `record_r6_kind_created_at_id` ON `records` (`r6`, `kind`, `created_at`, `id`) WHERE r6 IS NOT NULL;
-- create "record_guards" table
CREATE TABLE `record_guards` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `version` integer NOT NULL DEFAULT (1), `key` text NOT NULL, `record_id` uuid NULL, `number` integer NULL, PRIMARY KEY (`id`));
-- create index "record_guards_key_key" to table: "record_guards"
CREATE UNIQUE INDEX `record_guards_key_key` ON `record_guards` (`key`);
-- create index "recordguard_record_id" to table: "record_guards"
CREATE INDEX `recordguard_record_id` ON `record_guards` (`record_id`);
-- create "record_refs" table
CREATE TABLE `record_refs` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `field` text NOT NULL, `target_kind` text NOT NULL, `target_id` uuid NOT NULL, `on_delete` text NOT NULL, `record_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `record_refs_records_record` FOREIGN KEY (`record_id`) REFERENCES `records` (`id`) ON DELETE RESTRICT);
-- create index "recordref_target_id" to table: "record_refs"
CREATE INDEX `recordref_target_id` ON `record_refs` (`target_id`);
-- create index "recordref_record_id" to table: "record_refs"
CREATE INDEX `recordref_record_id` ON `record_refs` (`record_id`);

-- +goose Down
-- reverse: create index "recordref_record_id" to table: "record_refs"
DROP INDEX `recordref_record_id`;
-- reverse: create index "recordref_target_id" to table: "record_refs"
DROP INDEX `recordref_target_id`;
-- reverse: create "record_refs" table
DROP TABLE `record_refs`;
-- reverse: create index "recordguard_record_id" to table: "record_guards"
DROP INDEX `recordguard_record_id`;
-- reverse: create index "record_guards_key_key" to table: "record_guards"
DROP INDEX `record_guards_key_key`;
-- reverse: create "record_guards" table
DROP TABLE `record_guards`;
-- reverse: create index "record_r6_kind_created_at_id" to table: "records"
DROP INDEX `record_r6_kind_created_at_id`;
-- reverse: create index "record_r5_kind_created_at_id" to table: "records"
DROP INDEX `record_r5_kind_created_at_id`;
-- reverse: create index "record_r4_kind_created_at_id" to table: "records"
DROP INDEX `record_r4_kind_created_at_id`;
-- reverse: create index "record_r3_kind_created_at_id" to table: "records"
DROP INDEX `record_r3_kind_created_at_id`;
-- reverse: create index "record_r2_kind_created_at_id" to table: "records"
DROP INDEX `record_r2_kind_created_at_id`;
-- reverse: create index "record_r1_kind_created_at_id" to table: "records"
DROP INDEX `record_r1_kind_created_at_id`;
-- reverse: create index "record_kind_unit_id_i3_id" to table: "records"
DROP INDEX `record_kind_unit_id_i3_id`;
-- reverse: create index "record_kind_unit_id_i2_id" to table: "records"
DROP INDEX `record_kind_unit_id_i2_id`;
-- reverse: create index "record_kind_unit_id_i1_id" to table: "records"
DROP INDEX `record_kind_unit_id_i1_id`;
-- reverse: create index "record_kind_unit_id_d4_id" to table: "records"
DROP INDEX `record_kind_unit_id_d4_id`;
-- reverse: create index "record_kind_unit_id_d3_id" to table: "records"
DROP INDEX `record_kind_unit_id_d3_id`;
-- reverse: create index "record_kind_unit_id_d2_id" to table: "records"
DROP INDEX `record_kind_unit_id_d2_id`;
-- reverse: create index "record_kind_unit_id_d1_id" to table: "records"
DROP INDEX `record_kind_unit_id_d1_id`;
-- reverse: create index "record_kind_unit_id_n8_id" to table: "records"
DROP INDEX `record_kind_unit_id_n8_id`;
-- reverse: create index "record_kind_unit_id_n7_id" to table: "records"
DROP INDEX `record_kind_unit_id_n7_id`;
-- reverse: create index "record_kind_unit_id_n6_id" to table: "records"
DROP INDEX `record_kind_unit_id_n6_id`;
-- reverse: create index "record_kind_unit_id_n5_id" to table: "records"
DROP INDEX `record_kind_unit_id_n5_id`;
-- reverse: create index "record_kind_unit_id_n4_id" to table: "records"
DROP INDEX `record_kind_unit_id_n4_id`;
-- reverse: create index "record_kind_unit_id_n3_id" to table: "records"
DROP INDEX `record_kind_unit_id_n3_id`;
-- reverse: create index "record_kind_unit_id_n2_id" to table: "records"
DROP INDEX `record_kind_unit_id_n2_id`;
-- reverse: create index "record_kind_unit_id_n1_id" to table: "records"
DROP INDEX `record_kind_unit_id_n1_id`;
-- reverse: create index "record_kind_unit_id_k2_id" to table: "records"
DROP INDEX `record_kind_unit_id_k2_id`;
-- reverse: create index "record_kind_unit_id_k1_id" to table: "records"
DROP INDEX `record_kind_unit_id_k1_id`;
-- reverse: create index "record_kind_unit_id_t6_id" to table: "records"
DROP INDEX `record_kind_unit_id_t6_id`;
-- reverse: create index "record_kind_unit_id_t5_id" to table: "records"
DROP INDEX `record_kind_unit_id_t5_id`;
-- reverse: create index "record_kind_unit_id_t4_id" to table: "records"
DROP INDEX `record_kind_unit_id_t4_id`;
-- reverse: create index "record_kind_unit_id_t3_id" to table: "records"
DROP INDEX `record_kind_unit_id_t3_id`;
-- reverse: create index "record_kind_unit_id_t2_id" to table: "records"
DROP INDEX `record_kind_unit_id_t2_id`;
-- reverse: create index "record_kind_unit_id_t1_id" to table: "records"
DROP INDEX `record_kind_unit_id_t1_id`;
-- reverse: create index "record_unit_id_created_at_id" to table: "records"
DROP INDEX `record_unit_id_created_at_id`;
-- reverse: create index "record_assignment_id_kind" to table: "records"
DROP INDEX `record_assignment_id_kind`;
-- reverse: create index "record_kind_unit_id_state_id" to table: "records"
DROP INDEX `record_kind_unit_id_state_id`;
-- reverse: create index "record_kind_created_at_id" to table: "records"
DROP INDEX `record_kind_created_at_id`;
-- reverse: create index "record_kind_plan_id_created_at_id" to table: "records"
DROP INDEX `record_kind_plan_id_created_at_id`;
-- reverse: create index "record_kind_unit_id_created_at_id" to table: "records"
DROP INDEX `record_kind_unit_id_created_at_id`;
-- reverse: create "records" table
DROP TABLE `records`;
-- reverse: create index "modulerule_module_role_kind_action" to table: "module_rules"
DROP INDEX `modulerule_module_role_kind_action`;
-- reverse: create "module_rules" table
DROP TABLE `module_rules`;
-- reverse: create index "modules_name_key" to table: "modules"
DROP INDEX `modules_name_key`;
-- reverse: create "modules" table
DROP TABLE `modules`;
