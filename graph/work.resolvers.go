package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/work"
)

func (r *mutationResolver) AcceptAssignment(ctx context.Context, input work.AcceptAssignmentInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.AcceptAssignment(ctx, input))
}

func (r *mutationResolver) DelegateAssignment(ctx context.Context, input work.DelegateAssignmentInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.DelegateAssignment(ctx, input))
}

func (r *mutationResolver) AddProgressUpdate(ctx context.Context, input work.AddProgressUpdateInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.AddProgressUpdate(ctx, input))
}

func (r *mutationResolver) AttachEvidence(ctx context.Context, input work.AttachEvidenceInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.AttachEvidence(ctx, input))
}

func (r *mutationResolver) RemoveEvidence(ctx context.Context, input work.RemoveEvidenceInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.RemoveEvidence(ctx, input))
}

func (r *mutationResolver) ReviewEvidence(ctx context.Context, input work.ReviewEvidenceInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.ReviewEvidence(ctx, input))
}

func (r *mutationResolver) SubmitAssignment(ctx context.Context, input work.SubmitAssignmentInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.SubmitAssignment(ctx, input))
}

func (r *mutationResolver) WithdrawAssignment(ctx context.Context, input work.WithdrawAssignmentInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.WithdrawAssignment(ctx, input))
}

func (r *mutationResolver) ReturnAssignment(ctx context.Context, input work.ReturnAssignmentInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.ReturnAssignment(ctx, input))
}

func (r *mutationResolver) ConfirmAssignments(ctx context.Context, input work.ConfirmAssignmentsInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.ConfirmAssignments(ctx, input))
}

func (r *mutationResolver) RemindAssignments(ctx context.Context, input work.RemindAssignmentsInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.RemindAssignments(ctx, input))
}

func (r *mutationResolver) RequestExtension(ctx context.Context, input work.RequestExtensionInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.RequestExtension(ctx, input))
}

func (r *mutationResolver) DecideExtension(ctx context.Context, input work.DecideExtensionInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.DecideExtension(ctx, input))
}

func (r *mutationResolver) ReportDifficulty(ctx context.Context, input work.ReportDifficultyInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.ReportDifficulty(ctx, input))
}

func (r *mutationResolver) AnswerDifficulty(ctx context.Context, input work.AnswerDifficultyInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.AnswerDifficulty(ctx, input))
}

func (r *mutationResolver) SetAssignmentStanding(ctx context.Context, input work.SetAssignmentStandingInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.SetAssignmentStanding(ctx, input))
}

func (r *mutationResolver) CarryOverAssignment(ctx context.Context, input work.CarryOverAssignmentInput) (read.JSON, error) {
	return r.show(ctx)(r.Work.CarryOverAssignment(ctx, input))
}
