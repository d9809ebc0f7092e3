package read

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Told answers the field that ctx is resolving with a value that no database holds, such as what a
// process is doing: the value as JSON writes it, cut to what is asked. The names in the JSON are
// those of the schema.
func Told(ctx context.Context, value any) (JSON, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("read: tell a value: %w", err)
	}
	var known any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&known); err != nil {
		return nil, fmt.Errorf("read: tell a value: %w", err)
	}
	fc, oc := graphql.GetFieldContext(ctx), graphql.GetOperationContext(ctx)
	t := teller{schema: schemaOf(ctx), vars: oc.Variables}
	t.value(fc.Field.Definition.Type.Name(), known, fc.Field.Selections)
	return JSON(t.b.Bytes()), nil
}

type teller struct {
	schema *ast.Schema
	vars   map[string]any
	b      bytes.Buffer
}

func (t *teller) value(typeName string, v any, sets ...ast.SelectionSet) {
	def := t.schema.Types[typeName]
	if list, ok := v.([]any); ok && def.Kind == ast.Object {
		for i, item := range list {
			t.b.WriteByte("[,"[min(i, 1)])
			t.value(typeName, item, sets...)
		}
		if len(list) == 0 {
			t.b.WriteByte('[')
		}
		t.b.WriteByte(']')
		return
	}
	fields, ok := v.(map[string]any)
	if !ok || def.Kind != ast.Object {
		text, _ := json.Marshal(v) //nolint:errchkjson // it came from JSON
		t.b.Write(text)
		return
	}
	t.b.WriteByte('{')
	for i, p := range collect(typeName, t.schema, t.vars, sets...) {
		if i > 0 {
			t.b.WriteByte(',')
		}
		fmt.Fprintf(&t.b, "%q:", p.alias)
		if p.name == "__typename" {
			fmt.Fprintf(&t.b, "%q", def.Name)
			continue
		}
		t.value(def.Fields.ForName(p.name).Type.Name(), fields[p.name], p.sets...)
	}
	t.b.WriteByte('}')
}
