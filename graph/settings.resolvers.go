package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/settings"
)

func (r *mutationResolver) SaveSettings(ctx context.Context, input settings.SaveSettingsInput) (read.JSON, error) {
	return r.show(ctx)(r.Settings.SaveSettings(ctx, input))
}

func (r *queryResolver) Settings(ctx context.Context) (read.JSON, error) {
	return tell[settings.Shown](ctx)(r.Resolver.Settings.Show(ctx))
}
