package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/read"
)

func (r *mutationResolver) CreateUnit(ctx context.Context, input people.CreateUnitInput) (read.JSON, error) {
	return r.show(ctx)(r.People.CreateUnit(ctx, input))
}

func (r *mutationResolver) EditUnit(ctx context.Context, input people.EditUnitInput) (read.JSON, error) {
	return r.show(ctx)(r.People.EditUnit(ctx, input))
}

func (r *mutationResolver) MoveUnit(ctx context.Context, input people.MoveUnitInput) (read.JSON, error) {
	return r.show(ctx)(r.People.MoveUnit(ctx, input))
}

func (r *mutationResolver) SucceedUnits(ctx context.Context, input people.SucceedUnitsInput) (read.JSON, error) {
	return r.show(ctx)(r.People.SucceedUnits(ctx, input))
}

func (r *mutationResolver) HandOverRecords(ctx context.Context, input people.HandOverRecordsInput) (read.JSON, error) {
	return r.show(ctx)(r.People.HandOverRecords(ctx, input))
}

func (r *mutationResolver) SaveUnitSet(ctx context.Context, input people.SaveUnitSetInput) (read.JSON, error) {
	return r.show(ctx)(r.People.SaveUnitSet(ctx, input))
}

func (r *mutationResolver) CreateUser(ctx context.Context, input people.CreateUserInput) (read.JSON, error) {
	return r.show(ctx)(r.People.CreateUser(ctx, input))
}

func (r *mutationResolver) EditUser(ctx context.Context, input people.EditUserInput) (read.JSON, error) {
	return r.show(ctx)(r.People.EditUser(ctx, input))
}

func (r *mutationResolver) DisableUser(ctx context.Context, input people.DisableUserInput) (read.JSON, error) {
	return r.show(ctx)(r.People.DisableUser(ctx, input))
}

func (r *mutationResolver) EnableUser(ctx context.Context, input people.EnableUserInput) (read.JSON, error) {
	return r.show(ctx)(r.People.EnableUser(ctx, input))
}

func (r *mutationResolver) ResetPassword(ctx context.Context, input people.ResetPasswordInput) (read.JSON, error) {
	return r.show(ctx)(r.People.ResetPassword(ctx, input))
}

func (r *mutationResolver) GrantRole(ctx context.Context, input people.GrantRoleInput) (read.JSON, error) {
	return r.show(ctx)(r.People.GrantRole(ctx, input))
}

func (r *mutationResolver) EndRole(ctx context.Context, input people.EndRoleInput) (read.JSON, error) {
	return r.show(ctx)(r.People.EndRole(ctx, input))
}

func (r *mutationResolver) NameDeputy(ctx context.Context, input people.NameDeputyInput) (read.JSON, error) {
	return r.show(ctx)(r.People.NameDeputy(ctx, input))
}

func (r *queryResolver) Handover(ctx context.Context) (read.JSON, error) {
	return r.tellHandover(ctx)
}
