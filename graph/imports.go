package graph

import (
	"context"

	"github.com/lantoa/lantoa/internal/read"
)

// tellList answers a mutation on a list from a file, whose faults and passwords are in no database.
func tellList[T any](ctx context.Context) func(*T, error) (read.JSON, error) {
	return func(list *T, err error) (read.JSON, error) {
		if err != nil {
			return nil, spread(ctx, err)
		}
		return read.Told(ctx, list)
	}
}
