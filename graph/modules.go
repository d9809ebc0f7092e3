package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/lantoa/lantoa/internal/read"
)

// tell answers a query from a value that a domain package has made: no unit rule answers it.
func tell[T any](ctx context.Context) func(T, error) (read.JSON, error) {
	return func(value T, err error) (read.JSON, error) {
		if err != nil {
			return nil, err
		}
		return read.Told(ctx, value)
	}
}

// texts is the value of an argument that takes a list of texts or ids; nil if it was not given.
func texts(ctx context.Context, name string) []string {
	switch given := graphql.GetFieldContext(ctx).Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)[name].(type) {
	case []any:
		out := make([]string, len(given))
		for i, one := range given {
			out[i], _ = one.(string)
		}
		return out
	case string: // one stands for a list of one
		return []string{given}
	}
	return nil
}

// text is the value of an argument that takes one text or id; "" if it was not given.
func text(ctx context.Context, name string) string {
	given, _ := graphql.GetFieldContext(ctx).Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)[name].(string)
	return given
}
