package graph

import (
	"context"

	"github.com/lantoa/lantoa/graph/gen"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/read"
)

func (r *mutationResolver) ImportPeople(ctx context.Context, input people.ImportPeopleInput) (read.JSON, error) {
	return tellList[people.Imported](ctx)(r.People.ImportPeople(ctx, input))
}

func (r *mutationResolver) ImportRecords(ctx context.Context, input modules.ImportRecordsInput) (read.JSON, error) {
	return tellList[modules.Imported](ctx)(r.Modules.ImportRecords(ctx, input))
}

func (r *Resolver) Mutation() gen.MutationResolver { return &mutationResolver{r} }

type mutationResolver struct{ *Resolver }
