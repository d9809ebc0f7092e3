-- +goose Up
-- create "audit_heads" table
CREATE TABLE `audit_heads` (`unit_id` uuid NOT NULL, `seq` integer NOT NULL, `hash` text NOT NULL, `sealed` integer NOT NULL DEFAULT (0), PRIMARY KEY (`unit_id`));
-- chains that are there already get the head that they have
INSERT INTO `audit_heads` (`unit_id`, `seq`, `hash`, `sealed`) SELECT e.unit_id, e.seq, e.hash, 0 FROM audit_entries AS e WHERE e.seq = (SELECT max(o.seq) FROM audit_entries AS o WHERE o.unit_id = e.unit_id);
-- create "audit_seals" table
CREATE TABLE `audit_seals` (`id` uuid NOT NULL, `created_at` integer NOT NULL, `number` integer NOT NULL, `heads` text NULL, `prev_hash` text NOT NULL, `hash` text NOT NULL, PRIMARY KEY (`id`));
-- create index "audit_seals_number_key" to table: "audit_seals"
CREATE UNIQUE INDEX `audit_seals_number_key` ON `audit_seals` (`number`);

-- +goose Down
-- reverse: create index "audit_seals_number_key" to table: "audit_seals"
DROP INDEX `audit_seals_number_key`;
-- reverse: create "audit_seals" table
DROP TABLE `audit_seals`;
-- reverse: create "audit_heads" table
DROP TABLE `audit_heads`;
