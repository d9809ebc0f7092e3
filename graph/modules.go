package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/read"
)

// tell answers a query about modules, which no database answers: what their processes are doing.
func tell(ctx context.Context) func([]modules.View, error) (read.JSON, error) {
	return func(list []modules.View, err error) (read.JSON, error) {
		if err != nil {
			return nil, err
		}
		return read.Told(ctx, list)
	}
}
