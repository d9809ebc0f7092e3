package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/read"
)

// whole answers a query as a whole: its root fields are one run of the reader, whose bytes are the
// answer. The generated executor does the rest: changes, streams, questions about the schema, and
// queries of which a field has an error, which it gives its place.
type whole struct {
	graphql.ExecutableSchema
	reader *read.Reader
}

// Exec implements graphql.ExecutableSchema.
func (w whole) Exec(ctx context.Context) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		return w.ExecutableSchema.Exec(ctx)
	}
	return func(ctx context.Context) *graphql.Response {
		if data := w.reader.All(ctx); data != nil {
			return &graphql.Response{Data: []byte(data)}
		}
		return w.ExecutableSchema.Exec(ctx)(ctx)
	}
}
