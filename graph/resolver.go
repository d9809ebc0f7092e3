// Package graph is the GraphQL face: the schema, one-sentence resolvers, the error mapping and
// the handler with its limits. It decides nothing: reads go to internal/read, changes to the
// domain packages. It may not touch a database.
package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/lantoa/lantoa/internal/events"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/notify"
	"github.com/lantoa/lantoa/internal/people"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/reporting"
	"github.com/lantoa/lantoa/internal/settings"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/internal/work"
)

// Resolver holds what resolvers call.
type Resolver struct {
	Reader    *read.Reader
	Planning  *planning.Service
	Work      *work.Service
	Reporting *reporting.Service
	People    *people.Service
	Notify    *notify.Service
	Settings  *settings.Service
	Hub       *events.Hub
	Modules   *modules.Host
	// Still tells whether the viewer of a stream is still who they were, and with which rights.
	Still func(ctx context.Context, v *viewer.Viewer) (*viewer.Viewer, error)
	// Fresh is the viewer of a mutation as of now; nil where nobody keeps viewers.
	Fresh func(ctx context.Context, v *viewer.Viewer) (*viewer.Viewer, error)
	// RequestTime is how long a query or a mutation may take; 0: 20 seconds.
	RequestTime time.Duration
	// Change runs a mutation of a module with its input; nil where there are no modules.
	Change func(ctx context.Context, mutation string, input map[string]any) (txn.Result, error)

	over <-chan struct{} // closed when the schema of this resolver is served no more
}

// now is the viewer of a mutation with the rights of this moment.
func (r *Resolver) now(ctx context.Context, v *viewer.Viewer) (*viewer.Viewer, error) {
	if r.Fresh == nil {
		return v, nil
	}
	return r.Fresh(ctx, v)
}

// show answers a mutation from its result. What is shown is read with the rights of that moment:
// the change itself may have widened what the viewer sees, as loading a plan does.
func (r *Resolver) show(ctx context.Context) func(txn.Result, error) (read.JSON, error) {
	return func(res txn.Result, err error) (read.JSON, error) {
		if err != nil {
			return nil, spread(ctx, err)
		}
		now, err := r.Still(ctx, viewer.From(ctx))
		if err != nil {
			return nil, err
		}
		return r.Reader.Payload(viewer.With(ctx, now), res)
	}
}

// spread tells all faults of a mutation that found several, each at its place and in their order:
// the library adds what is returned behind the others.
func spread(ctx context.Context, err error) error {
	several, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return err
	}
	faults := several.Unwrap()
	last := len(faults) - 1
	if last < 0 {
		return err
	}
	for _, f := range faults[:last] {
		graphql.AddError(ctx, f)
	}
	return faults[last]
}
