package read

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
)

// job is one root field on its way through compile, policy, bind and run.
type job struct {
	alias string
	name  string
	plan  *plan
	args  []any
	out   answer
	parts []*job // fields of a module's root object, where one of them is refused: each by itself then
}

// refused is the first fault of the root field or of its parts.
func (j *job) refused() error {
	for _, part := range j.parts {
		if part.out.err != nil {
			return part.out.err
		}
	}
	return j.out.err
}

// within is the place of a field of the object that ctx is resolving.
func within(ctx context.Context, alias string) context.Context {
	return graphql.WithFieldContext(ctx, &graphql.FieldContext{Field: graphql.CollectedField{Field: &ast.Field{Alias: alias}}})
}

func (r *Reader) runAll(ctx context.Context, s *session) {
	oc := graphql.GetOperationContext(ctx)
	schema := schemaOf(ctx)
	e, err := r.env(ctx, oc.Variables)
	var jobs, asked []*job
	for _, p := range collect("Query", schema, oc.Variables, oc.Operation.SelectionSet) {
		if strings.HasPrefix(p.name, "__") {
			s.meta = true
			continue
		}
		j := &job{alias: p.alias, name: p.name}
		jobs = append(jobs, j)
		if err != nil {
			continue
		}
		r.prepare(e, j, oc, schema, p.alias, p, r.rootField)
		if space := r.kinds.Space(p.name); space != nil && j.out.err != nil {
			j.out.err, j.parts = nil, r.apart(e, oc, schema, space, p)
			asked = append(asked, j.parts...)
			continue
		}
		asked = append(asked, j)
	}
	if err == nil {
		err = r.run(ctx, asked)
	}
	for _, j := range asked {
		if err == nil && j.out.err == nil && j.plan != nil {
			j.out.json, j.out.err = r.finish(j, e)
		}
	}
	for _, j := range jobs {
		if err != nil && j.out.err == nil {
			j.out.err, j.parts = err, nil
		}
		if j.parts != nil {
			j.out.json = together(j.parts)
		}
	}
	s.jobs = jobs
}

// prepare compiles a field, asks the policy about it and binds its values.
func (r *Reader) prepare(e *env, j *job, oc *graphql.OperationContext, schema *ast.Schema, place string, p *pick, body func(*compiler, *pick) error) {
	if j.plan, j.out.err = r.cached(oc, schema, place, p, body); j.out.err == nil {
		j.args, j.out.err = r.admit(e, j.plan)
	}
}

// apart prepares each field of a module's root object by itself, so that one which is refused takes
// nothing from the others.
func (r *Reader) apart(e *env, oc *graphql.OperationContext, schema *ast.Schema, space *catalog.Space, p *pick) []*job {
	fields := collect(space.Type, schema, oc.Variables, p.sets...)
	parts := make([]*job, len(fields))
	for i, f := range fields {
		j := &job{alias: f.alias, name: space.Root + "." + f.name}
		parts[i] = j
		if f.name == "__typename" {
			j.out.json = JSON(`"` + space.Type + `"`)
			continue
		}
		r.prepare(e, j, oc, schema, p.alias+"."+f.alias, f, func(c *compiler, f *pick) error { return c.spaceField(space, f) })
	}
	return parts
}

// together writes the object of some fields; one that has an error, or no value, is null.
func together(jobs []*job) JSON {
	size := len("{}")
	for _, j := range jobs {
		size += len(j.alias) + len(`"":,`) + max(len(j.out.json), len("null"))
	}
	out := append(make(JSON, 0, size), '{')
	for i, j := range jobs {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(append(out, '"'), j.alias...), '"', ':')
		if j.out.err != nil || len(j.out.json) == 0 {
			out = append(out, "null"...)
			continue
		}
		out = append(out, j.out.json...)
	}
	return append(out, '}')
}

// finish turns the database's bytes into the response's.
func (r *Reader) finish(j *job, e *env) (JSON, error) {
	if r.pg {
		j.out.json = compact(j.out.json)
	}
	if j.name == "node" && (len(j.out.json) == 0 || string(j.out.json) == "null") {
		return nil, fault.Missing()
	}
	if len(j.plan.lists) > 0 {
		return r.seal.seal(j.out.json, e.viewer, j.plan.lists)
	}
	return j.out.json, nil
}
