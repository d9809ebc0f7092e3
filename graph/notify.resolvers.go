package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/read"
)

func (r *mutationResolver) MarkNotificationsRead(ctx context.Context, input notify.MarkNotificationsReadInput) (read.JSON, error) {
	return r.show(ctx)(r.Notify.MarkNotificationsRead(ctx, input))
}
