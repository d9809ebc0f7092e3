package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/read"
)

func (r *mutationResolver) DisableModule(ctx context.Context, input modules.DisableModuleInput) (read.JSON, error) {
	return r.show(ctx)(r.Modules.DisableModule(ctx, input))
}

func (r *mutationResolver) EnableModule(ctx context.Context, input modules.EnableModuleInput) (read.JSON, error) {
	return r.show(ctx)(r.Modules.EnableModule(ctx, input))
}

func (r *mutationResolver) RestartModule(ctx context.Context, input modules.RestartModuleInput) (read.JSON, error) {
	return r.show(ctx)(r.Modules.RestartModule(ctx, input))
}

func (r *mutationResolver) SetModuleRule(ctx context.Context, input modules.SetModuleRuleInput) (read.JSON, error) {
	return r.show(ctx)(r.Modules.SetModuleRule(ctx, input))
}

func (r *queryResolver) Modules(ctx context.Context) (read.JSON, error) {
	return tell[[]modules.View](ctx)(r.Resolver.Modules.List(ctx, texts(ctx, "names")))
}
