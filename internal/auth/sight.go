package auth

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/viewer"
)

// sightSQL walks from the acting unit down the tree of that day, and from each unit to its
// predecessors; then come the plans that these units own or follow.
const sightSQL = `
WITH RECURSIVE edges(child, parent) AS (
  SELECT unit_id, parent_id FROM unit_parents WHERE valid_from <= %[2]s AND (valid_to IS NULL OR valid_to >= %[2]s)
  UNION ALL
  SELECT predecessor_id, successor_id FROM unit_successions WHERE effective_on <= %[2]s AND successor_id IS NOT NULL
), below(id) AS (
  SELECT %[1]s
  UNION
  SELECT e.child FROM below b JOIN edges e ON e.parent = b.id
)
SELECT 'unit', id FROM below
UNION ALL SELECT 'plan', p.id FROM plans p WHERE p.owner_unit_id IN (SELECT id FROM below)
UNION ALL SELECT 'follow', f.plan_id FROM plan_followers f WHERE f.unit_id IN (SELECT id FROM below)`

// Sight computes what somebody acting for the unit sees on a day, and the part of it that they
// may write: followed plans are seen only.
func Sight(ctx context.Context, s *store.Store, unit uuid.UUID, on clock.Day) (sight, hold viewer.Sight, err error) {
	query := fmt.Sprintf(sightSQL, "?1", "?2")
	if s.Dialect == dialect.Postgres {
		query = fmt.Sprintf(sightSQL, "$1::uuid", "$2::date")
	}
	rows, err := s.ReadDB.QueryContext(ctx, query, unit.String(), on.String())
	if err != nil {
		return sight, hold, fmt.Errorf("read the scope of the unit: %w", err)
	}
	defer rows.Close()
	var units, own, followed []uuid.UUID
	for rows.Next() {
		var kind string
		var id uuid.UUID
		if err := rows.Scan(&kind, &id); err != nil {
			return sight, hold, fmt.Errorf("read the scope of the unit: %w", err)
		}
		switch kind {
		case "unit":
			units = append(units, id)
		case "plan":
			own = append(own, id)
		default:
			followed = append(followed, id)
		}
	}
	return viewer.SightOf(units, slices.Concat(own, followed)), viewer.SightOf(units, own), rows.Err()
}
