// Command generate writes graph/kinds.graphql from the catalogue, and the executor, models and
// resolver frames from the schema. Output objects become leaves first: the reader answers them
// whole, so there is no object code to generate.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/catalog"
)

func main() {
	if err := run(); err != nil {
		log.Fatalf("generate graph: %v", err)
	}
}

func run() error {
	kinds, err := catalog.New(gen.Kinds())
	if err != nil {
		return err
	}
	if err := os.WriteFile("kinds.graphql", []byte(kinds.SDL()), 0o644); err != nil { //nolint:gosec // source code
		return err
	}
	if err := os.Chdir(".."); err != nil {
		return err
	}
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		return err
	}
	return api.Generate(cfg, api.PrependPlugin(&leaves{cfg}), api.AddPlugin(sentences{}))
}

const leaf = "github.com/lantoa/lantoa/internal/read.JSON"

// leaves turns output objects, interfaces and unions into scalars bound to bytes.
type leaves struct{ cfg *config.Config }

func (*leaves) Name() string { return "leaves" }

// MutateSchema implements gqlgen's SchemaMutator. The schema that is served keeps its objects: it
// is parsed again from the sources.
func (l *leaves) MutateSchema(s *ast.Schema) error {
	for _, root := range []*ast.Definition{s.Query, s.Mutation, s.Subscription} {
		if root == nil {
			continue
		}
		for _, f := range root.Fields {
			f.Type = ast.NamedType(f.Type.Name(), nil)
			if root != s.Mutation && !strings.HasPrefix(f.Name, "__") {
				f.Arguments = nil // the reader takes them from the document
			}
		}
	}
	for _, def := range s.Types {
		if strings.HasPrefix(def.Name, "__") || def == s.Query || def == s.Mutation || def == s.Subscription {
			continue
		}
		switch def.Kind {
		case ast.Object, ast.Interface, ast.Union:
			def.Kind = ast.Scalar
			def.Fields, def.Interfaces, def.Types = nil, nil, nil
			l.cfg.Models.Add(def.Name, leaf)
		}
	}
	keepInputs(s)
	return nil
}

// keepInputs drops the inputs and enumerations that no mutation takes: filters and orders are the
// reader's.
func keepInputs(s *ast.Schema) {
	used := map[string]bool{}
	var mark func(name string)
	mark = func(name string) {
		def := s.Types[name]
		if def == nil || used[name] {
			return
		}
		used[name] = true
		for _, f := range def.Fields {
			mark(f.Type.Name())
		}
	}
	if s.Mutation != nil {
		for _, f := range s.Mutation.Fields {
			for _, a := range f.Arguments {
				mark(a.Type.Name())
			}
		}
	}
	for name, def := range s.Types {
		if (def.Kind == ast.InputObject || def.Kind == ast.Enum) && !used[name] && !strings.HasPrefix(name, "__") {
			delete(s.Types, name)
		}
	}
}

// sentences writes the one sentence of each resolver.
type sentences struct{}

func (sentences) Name() string { return "sentences" }

// Implement implements gqlgen's ResolverImplementer.
func (sentences) Implement(_ string, f *codegen.Field) string {
	switch f.Object.Name {
	case "Query":
		switch f.Name {
		case "modules": // what processes do is in no database
			return "return tell[[]modules.View](ctx)(r.Resolver.Modules.List(ctx, texts(ctx, \"names\")))"
		case "handover": // counts of what the viewer need not see
			return "return r.tellHandover(ctx)"
		case "expectedReports":
			return "return r.tellExpected(ctx)"
		case "publishPreview": // what is not there yet
			return "return r.tellPublishPreview(ctx)"
		case "settings":
			return "return tell[settings.Shown](ctx)(r.Resolver.Settings.Show(ctx))"
		}
		return "return r.Reader.Read(ctx)"
	case "Subscription":
		return fmt.Sprintf("return r.follow(ctx, %q)", f.Name)
	}
	if len(f.Args) != 1 {
		panic("the mutation " + f.Name + " does not take one input")
	}
	path := f.Args[0].TypeReference.GO.String()
	pkg := path[strings.LastIndex(path, "/")+1 : strings.LastIndex(path, ".")]
	switch f.Name {
	case "importPeople", "importRecords": // faults and passwords are in no database
		return fmt.Sprintf("return tellList[%s.Imported](ctx)(r.%s.%s(ctx, input))", pkg, strings.ToUpper(pkg[:1])+pkg[1:], f.GoFieldName)
	}
	return fmt.Sprintf("return r.show(ctx)(r.%s.%s(ctx, input))", strings.ToUpper(pkg[:1])+pkg[1:], f.GoFieldName)
}
