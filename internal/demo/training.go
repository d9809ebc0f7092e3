package demo

import "context"

// trainer tells what the units have kept in the module training.
type trainer struct{ *desk }

// writeTraining writes rosters, courses with attendance and certificates, reviews, proposals and
// measures.
func writeTraining(ctx context.Context, d *desk) error { return (&trainer{d}).story(ctx) }
