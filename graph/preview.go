package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
)

// tellPublishPreview answers the query about what publishing a draft would do, which is in no
// database yet.
func (r *Resolver) tellPublishPreview(ctx context.Context) (read.JSON, error) {
	preview, err := r.Planning.PublishPreview(ctx, text(ctx, "planId"))
	if err != nil {
		return nil, err
	}
	return read.Told(ctx, preview)
}
