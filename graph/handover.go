package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
)

// tellHandover answers the query about what units hold, which no unit rule answers: it counts what
// the administrator does not see.
func (r *Resolver) tellHandover(ctx context.Context) (read.JSON, error) {
	list, err := r.People.Handover(ctx, texts(ctx, "unitIds"))
	if err != nil {
		return nil, err
	}
	return read.Told(ctx, list)
}
