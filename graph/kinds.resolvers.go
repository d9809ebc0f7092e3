package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
)

func (r *queryResolver) Assignments(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) AssignmentStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) AuditEntries(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) AuditEntryStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Difficulties(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) DifficultyStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Figures(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) FigureStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Holidays(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) HolidayStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Notifications(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) NotificationStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Periods(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) PeriodStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Plans(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) PlanStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) ProgressUpdates(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) ProgressUpdateStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Reports(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) ReportStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) ReportForms(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) ReportFormStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Tasks(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) TaskStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) TaskGroups(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) TaskGroupStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Units(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) UnitStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) UnitSets(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) UnitSetStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) Users(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}

func (r *queryResolver) UserStats(ctx context.Context) (read.JSON, error) {
	return r.Reader.Read(ctx)
}
