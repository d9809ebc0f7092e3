package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/reporting"
)

func (r *mutationResolver) OpenPeriods(ctx context.Context, input reporting.OpenPeriodsInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.OpenPeriods(ctx, input))
}

func (r *mutationResolver) ClosePeriod(ctx context.Context, input reporting.ClosePeriodInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.ClosePeriod(ctx, input))
}

func (r *mutationResolver) ReopenPeriod(ctx context.Context, input reporting.ReopenPeriodInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.ReopenPeriod(ctx, input))
}

func (r *mutationResolver) SaveHoliday(ctx context.Context, input reporting.SaveHolidayInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.SaveHoliday(ctx, input))
}

func (r *mutationResolver) DeleteHoliday(ctx context.Context, input reporting.DeleteHolidayInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.DeleteHoliday(ctx, input))
}

func (r *mutationResolver) ComposeReport(ctx context.Context, input reporting.ComposeReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.ComposeReport(ctx, input))
}

func (r *mutationResolver) UpdateReport(ctx context.Context, input reporting.UpdateReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.UpdateReport(ctx, input))
}

func (r *mutationResolver) SubmitReport(ctx context.Context, input reporting.SubmitReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.SubmitReport(ctx, input))
}

func (r *mutationResolver) ReturnReport(ctx context.Context, input reporting.ReturnReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.ReturnReport(ctx, input))
}

func (r *mutationResolver) AcceptReport(ctx context.Context, input reporting.AcceptReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.AcceptReport(ctx, input))
}

func (r *mutationResolver) ConsolidateReports(ctx context.Context, input reporting.ConsolidateReportsInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.ConsolidateReports(ctx, input))
}

func (r *mutationResolver) RemindReports(ctx context.Context, input reporting.RemindReportsInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.RemindReports(ctx, input))
}

func (r *mutationResolver) SignReport(ctx context.Context, input reporting.SignReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.SignReport(ctx, input))
}

func (r *mutationResolver) SendReport(ctx context.Context, input reporting.SendReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.SendReport(ctx, input))
}

func (r *mutationResolver) CorrectReport(ctx context.Context, input reporting.CorrectReportInput) (read.JSON, error) {
	return r.show(ctx)(r.Reporting.CorrectReport(ctx, input))
}

func (r *queryResolver) ExpectedReports(ctx context.Context) (read.JSON, error) {
	return r.tellExpected(ctx)
}
