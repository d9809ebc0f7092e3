-- +goose Up
-- add column "view_unit_id" to table: "sessions"
ALTER TABLE `sessions` ADD COLUMN `view_unit_id` uuid NULL;
-- add column "view_until" to table: "sessions"
ALTER TABLE `sessions` ADD COLUMN `view_until` integer NULL;
-- add column "password_given_at" to table: "users"
ALTER TABLE `users` ADD COLUMN `password_given_at` integer NULL;

-- +goose Down
-- reverse: add column "password_given_at" to table: "users"
ALTER TABLE `users` DROP COLUMN `password_given_at`;
-- reverse: add column "view_until" to table: "sessions"
ALTER TABLE `sessions` DROP COLUMN `view_until`;
-- reverse: add column "view_unit_id" to table: "sessions"
ALTER TABLE `sessions` DROP COLUMN `view_unit_id`;
