package graph

import (
	"embed"
	"fmt"
	"io/fs"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/graph/gen"
	"github.com/lantoa/lantoa/internal/catalog"
)

//go:embed *.graphql
var sources embed.FS

// kindsFile is the part of the schema that is written from the catalogue.
const kindsFile = "kinds.graphql"

// Schema is the schema that is served without modules.
func Schema() *ast.Schema { return gen.NewExecutableSchema(gen.Config{}).Schema() }

// Merged is the schema with the kinds and changes of the modules of a catalogue.
func Merged(kinds *catalog.Catalogue) (*ast.Schema, error) { return merged(kinds.SDL()) }

func merged(kinds string) (*ast.Schema, error) {
	files, err := fs.Glob(sources, "*.graphql")
	if err != nil {
		return nil, err
	}
	parts := []*ast.Source{{Name: kindsFile, Input: kinds}}
	for _, name := range files {
		if name == kindsFile {
			continue
		}
		text, err := sources.ReadFile(name)
		if err != nil {
			return nil, err
		}
		parts = append(parts, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(parts...)
	if err != nil {
		return nil, fmt.Errorf("the schema with its modules: %w", err)
	}
	return schema, nil
}
