-- +goose Up
-- add column "unit_then_id" to table: "records", in place: the table is not copied
ALTER TABLE `records` ADD COLUMN `unit_then_id` uuid NULL CONSTRAINT `records_units_unitThen` REFERENCES `units` (`id`) ON DELETE RESTRICT;

-- +goose Down
-- reverse: add column "unit_then_id"
ALTER TABLE `records` DROP COLUMN `unit_then_id`;
