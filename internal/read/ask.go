package read

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// Ask answers a query of the server's own, such as one that a module has asked for, for the viewer
// of ctx: the same plans, rules and policy as anybody's. Its text is ours, so it is not validated;
// it may name fields that the schema does not show. Answers are by response name.
func (r *Reader) Ask(ctx context.Context, schema *ast.Schema, query string, vars map[string]any) (map[string]JSON, error) {
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil || len(doc.Operations) != 1 {
		return nil, fmt.Errorf("read: a question of our own: %w", err)
	}
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{RawQuery: query, Doc: doc, Operation: doc.Operations[0], Variables: vars})
	ctx = WithSchema(ctx, schema)
	s := &session{}
	r.runAll(ctx, s)
	out := make(map[string]JSON, len(s.jobs))
	for _, j := range s.jobs {
		if err := j.refused(); err != nil {
			return nil, err
		}
		out[j.alias] = j.out.json
	}
	return out, nil
}

// Roots are the root fields of an operation in their order, each once.
func Roots(schema *ast.Schema, root string, oc *graphql.OperationContext) []*ast.Field {
	var out []*ast.Field
	for _, p := range collect(root, schema, oc.Variables, oc.Operation.SelectionSet) {
		out = append(out, p.field)
	}
	return out
}
