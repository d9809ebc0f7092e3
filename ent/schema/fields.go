package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
)

// col is a field in the project's own types, so that a schema line reads as one sentence. Its
// methods change the descriptor as ent's builders do.
type col struct{ d *field.Descriptor }

// Descriptor implements ent.Field.
func (c col) Descriptor() *field.Descriptor { return c.d }

func (c col) Comment(s string) col { c.d.Comment = s; return c }
func (c col) Immutable() col       { c.d.Immutable = true; return c }
func (c col) Unique() col          { c.d.Unique = true; return c }
func (c col) Default(v any) col    { c.d.Default = v; return c }

// Optional allows NULL; the Go value is then zero.
func (c col) Optional() col { c.d.Optional = true; return c }

// Secret keeps the field out of the catalogue, of logs and of printed rows.
func (c col) Secret() col { c.d.Sensitive = true; return c.mark(catalog.Of{Hide: true}) }
func (c col) Hidden() col { return c.mark(catalog.Of{Hide: true}) }
func (c col) Inner() col  { return c.mark(catalog.Of{Inner: true}) }

// SearchIn gives the field the search operator over a folded column.
func (c col) SearchIn(column string) col { return c.mark(catalog.Of{Search: column}) }

// Summed lets statistics add it up.
func (c col) Summed() col { return c.mark(catalog.Of{Sum: true}) }

func (c col) mark(m catalog.Of) col {
	for i, a := range c.d.Annotations {
		if old, ok := a.(catalog.Of); ok {
			if m.Enum == "" {
				m.Enum = old.Enum
			}
			m.Long = m.Long || old.Long
			c.d.Annotations[i] = m
			return c
		}
	}
	c.d.Annotations = append(c.d.Annotations, m)
	return c
}

func text(name string) col {
	return col{field.String(name).SchemaType(columns("text", "text")).Descriptor()}
}

// long is text that no filter may name.
func long(name string) col { return text(name).mark(catalog.Of{Long: true}) }

func day(name string) col {
	return col{field.Time(name).GoType(clock.Day{}).SchemaType(columns("date", "text")).Descriptor()}
}

func instant(name string) col {
	return col{field.Time(name).GoType(clock.Instant{}).SchemaType(columns("timestamptz", "integer")).Descriptor()}
}

func count(name string) col { return col{field.Int(name).Descriptor()} }
func big(name string) col   { return col{field.Int64(name).Optional().Nillable().Descriptor()} }
func flag(name string) col  { return col{field.Bool(name).Default(false).Descriptor()} }

func raw(name string) col {
	return col{field.JSON(name, json.RawMessage{}).SchemaType(columns("json", "text")).Optional().Descriptor()}.mark(catalog.Of{Long: true})
}

// id is a foreign key; its edge is declared beside it.
func id(name string) col { return col{field.UUID(name, uuid.UUID{}).Descriptor()} }

// maybe is a foreign key that may be NULL.
func maybe(name string) col {
	return col{field.UUID(name, uuid.UUID{}).Optional().Nillable().Descriptor()}
}

type valuer interface{ Values() []string }

// enum is a field of a named enumeration of internal/programme.
func enum(name, enumeration string, t valuer) col {
	return col{field.Enum(name).GoType(t).Descriptor()}.mark(catalog.Of{Enum: enumeration})
}

func columns(postgres, sqlite string) map[string]string {
	return map[string]string{"postgres": postgres, "sqlite3": sqlite}
}

// to is a reference through a foreign key of this entity; the other cannot be deleted under it.
func to(name string, target any, column, doc string, more ...schema.Annotation) ent.Edge {
	return reference(edge.To(name, target).Field(column).Unique().Required().Comment(doc), more)
}

// toMaybe is to for a foreign key that may be NULL.
func toMaybe(name string, target any, column, doc string, more ...schema.Annotation) ent.Edge {
	return reference(edge.To(name, target).Field(column).Unique().Comment(doc), more)
}

// toSelf is a reference to another row of the same entity, many to one.
func toSelf(name string, target any, column, list, doc string, more ...schema.Annotation) ent.Edge {
	return edge.To(list, target).Annotations(entsql.OnDelete(entsql.Restrict)).
		From(name).Field(column).Unique().Comment(doc).Annotations(more...)
}

type annotated interface {
	ent.Edge
	Descriptor() *edge.Descriptor
}

func reference(e annotated, more []schema.Annotation) ent.Edge {
	d := e.Descriptor()
	d.Annotations = append(d.Annotations, entsql.OnDelete(entsql.Restrict))
	d.Annotations = append(d.Annotations, more...)
	return e
}

// back names the list on the other side of a reference.
func back(name, doc string) catalog.Back { return catalog.Back{As: name, Doc: doc} }

func by(fields ...string) ent.Index { return index.Fields(fields...) }

func only(fields ...string) ent.Index { return index.Fields(fields...).Unique() }

// table fixes the table's name, so that rules and SQL can say it.
func table(name string, more ...schema.Annotation) []schema.Annotation {
	return append([]schema.Annotation{entsql.Annotation{Table: name}}, more...)
}
