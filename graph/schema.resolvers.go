package graph

import (
	"context"

	"github.com/lantoa/lantoa/graph/gen"
	"github.com/lantoa/lantoa/internal/read"
)

func (r *queryResolver) Viewer(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Node(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Nodes(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *subscriptionResolver) AssignmentChanged(ctx context.Context) (<-chan read.JSON, error) {
	return r.follow(ctx, "assignmentChanged")
}

func (r *subscriptionResolver) ReportChanged(ctx context.Context) (<-chan read.JSON, error) {
	return r.follow(ctx, "reportChanged")
}

func (r *subscriptionResolver) NotificationAdded(ctx context.Context) (<-chan read.JSON, error) {
	return r.follow(ctx, "notificationAdded")
}

func (r *Resolver) Query() gen.QueryResolver { return &queryResolver{r} }

func (r *Resolver) Subscription() gen.SubscriptionResolver { return &subscriptionResolver{r} }

type queryResolver struct{ *Resolver }
type subscriptionResolver struct{ *Resolver }
