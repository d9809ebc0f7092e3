-- +goose Up
-- modify "records" table
ALTER TABLE "records" ADD COLUMN "unit_then_id" uuid NULL, ADD CONSTRAINT "records_units_unitThen" FOREIGN KEY ("unit_then_id") REFERENCES "units" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT;

-- +goose Down
-- reverse: modify "records" table
ALTER TABLE "records" DROP CONSTRAINT "records_units_unitThen", DROP COLUMN "unit_then_id";
