package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/read"
)

// composed is the generated executor with the root fields of modules beside it. The generated code
// panics on a root field that it does not know, so an operation that holds one is taken apart here:
// its fields run one after another, those of the core through the generated code.
type composed struct {
	graphql.ExecutableSchema
	r      *Resolver
	schema *ast.Schema
	core   *ast.Schema // without modules: what the generated code knows
}

// Schema implements graphql.ExecutableSchema.
func (c *composed) Schema() *ast.Schema { return c.schema }

// Exec implements graphql.ExecutableSchema.
func (c *composed) Exec(ctx context.Context) graphql.ResponseHandler {
	oc := graphql.GetOperationContext(ctx)
	root := c.core.Query
	switch oc.Operation.Operation {
	case ast.Mutation:
		root = c.core.Mutation
	case ast.Subscription:
		return c.ExecutableSchema.Exec(ctx)
	}
	fields := read.Roots(c.schema, root.Name, oc)
	foreign := false
	for _, f := range fields {
		foreign = foreign || !strings.HasPrefix(f.Name, "__") && root.Fields.ForName(f.Name) == nil
	}
	if !foreign {
		return c.ExecutableSchema.Exec(ctx)
	}
	answered := false
	return func(ctx context.Context) *graphql.Response {
		if answered {
			return nil
		}
		answered = true
		var b bytes.Buffer
		b.WriteByte('{')
		for i, f := range fields {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, "%q:", f.Alias)
			b.Write(c.field(ctx, oc, root, f))
		}
		b.WriteByte('}')
		return &graphql.Response{Data: b.Bytes()}
	}
}

var null = []byte("null")

// told are the queries that no statement of the reader answers.
var told = map[string]bool{"modules": true, "handover": true, "expectedReports": true, "publishPreview": true, "settings": true}

// field answers one root field; a fault makes it null and is told at its place.
func (c *composed) field(ctx context.Context, oc *graphql.OperationContext, root *ast.Definition, f *ast.Field) (value []byte) {
	if f.Name == "__typename" {
		return fmt.Appendf(nil, "%q", root.Name)
	}
	if strings.HasPrefix(f.Name, "__") || told[f.Name] || root == c.core.Mutation && root.Fields.ForName(f.Name) != nil {
		return c.alone(ctx, oc, f)
	}
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: root.Name, Field: graphql.CollectedField{Field: f, Selections: f.SelectionSet}})
	defer func() {
		if p := recover(); p != nil {
			graphql.AddError(ctx, oc.Recover(ctx, p))
			value = null
		}
	}()
	var out read.JSON
	var err error
	if root == c.core.Mutation {
		input, _ := f.ArgumentMap(oc.Variables)["input"].(map[string]any)
		out, err = c.r.show(ctx)(c.r.Change(ctx, f.Name, input))
	} else {
		out, err = c.r.Reader.Read(ctx)
	}
	if err != nil {
		graphql.AddError(ctx, err)
		return null
	}
	if len(out) == 0 {
		return null
	}
	return out
}

// alone runs one root field through the generated code, as an operation of its own.
func (c *composed) alone(ctx context.Context, oc *graphql.OperationContext, f *ast.Field) []byte {
	operation := *oc.Operation
	operation.SelectionSet = ast.SelectionSet{f}
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery: oc.RawQuery, Variables: oc.Variables, OperationName: oc.OperationName, Doc: oc.Doc, Headers: oc.Headers, Operation: &operation,
		DisableIntrospection: oc.DisableIntrospection, RecoverFunc: oc.RecoverFunc, ResolverMiddleware: oc.ResolverMiddleware, RootResolverMiddleware: oc.RootResolverMiddleware,
	})
	resp := c.ExecutableSchema.Exec(ctx)(ctx)
	var data map[string]json.RawMessage
	if resp == nil || json.Unmarshal(resp.Data, &data) != nil || data[f.Alias] == nil {
		return null
	}
	return data[f.Alias]
}
