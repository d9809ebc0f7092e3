package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/read"
)

func (r *mutationResolver) ImportPlan(ctx context.Context, input planning.ImportPlanInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.ImportPlan(ctx, input))
}

func (r *mutationResolver) UpdatePlanDraft(ctx context.Context, input planning.UpdatePlanDraftInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.UpdatePlanDraft(ctx, input))
}

func (r *mutationResolver) PublishPlan(ctx context.Context, input planning.PublishPlanInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.PublishPlan(ctx, input))
}

func (r *mutationResolver) OpenYear(ctx context.Context, input planning.OpenYearInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.OpenYear(ctx, input))
}

func (r *mutationResolver) TriggerGuidance(ctx context.Context, input planning.TriggerGuidanceInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.TriggerGuidance(ctx, input))
}

func (r *mutationResolver) AddTasks(ctx context.Context, input planning.AddTasksInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.AddTasks(ctx, input))
}

func (r *mutationResolver) ClosePlan(ctx context.Context, input planning.ClosePlanInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.ClosePlan(ctx, input))
}

func (r *mutationResolver) FollowPlan(ctx context.Context, input planning.FollowPlanInput) (read.JSON, error) {
	return r.show(ctx)(r.Planning.FollowPlan(ctx, input))
}

func (r *queryResolver) PublishPreview(ctx context.Context) (read.JSON, error) {
	return r.tellPublishPreview(ctx)
}
