-- +goose Up
-- viewer { user }: who acts for a unit far from the one that keeps the account
DROP POLICY IF EXISTS see ON users;
CREATE POLICY see ON users FOR SELECT TO lantoa_app USING ((users.unit_id = ANY((SELECT lantoa_sight())::uuid[])) OR users.id = (SELECT lantoa_user()));
