-- +goose Up
-- modify "sessions" table
ALTER TABLE "sessions" ADD COLUMN "view_unit_id" uuid NULL, ADD COLUMN "view_until" timestamptz NULL;
-- modify "users" table
ALTER TABLE "users" ADD COLUMN "password_given_at" timestamptz NULL;

-- +goose Down
-- reverse: modify "users" table
ALTER TABLE "users" DROP COLUMN "password_given_at";
-- reverse: modify "sessions" table
ALTER TABLE "sessions" DROP COLUMN "view_until", DROP COLUMN "view_unit_id";
