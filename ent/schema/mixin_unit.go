// Package schema is the data model: one file per topic, one type per entity. Every entity names
// its unit rule (Ruled); internal/store refuses a client whose entities do not all have one. The
// package may not import the generated client.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Ruled is tenancy: the rule that decides which rows of the entity exist for a viewer. The
// client's interceptors and hooks (internal/store) and the reader apply it.
type Ruled struct {
	mixin.Schema
	Rule tenant.Rule
}

// Annotations carries the rule to the generated catalogue and client.
func (m Ruled) Annotations() []schema.Annotation { return []schema.Annotation{m.Rule} }

// Base gives an entity its id (UUIDv7) and the instant of its creation.
type Base struct{ mixin.Schema }

// Fields of every entity.
func (Base) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Default(newID).Immutable(),
		instant("created_at").Immutable().Comment("When the row was written."),
	}
}

// Versioned adds a counter that every update raises, so that two editors cannot both win.
type Versioned struct{ mixin.Schema }

// Fields of a versioned entity.
func (Versioned) Fields() []ent.Field {
	return []ent.Field{field.Int("version").Default(1).NonNegative().Comment("Raised by every change; send it back to change what you saw.")}
}

func newID() uuid.UUID {
	id, err := uuid.NewV7()
	if err != nil {
		panic(err) // the system's random source is gone: nothing may go on
	}
	return id
}

func mixed(rule tenant.Rule, more ...ent.Mixin) []ent.Mixin {
	return append([]ent.Mixin{Base{}, Ruled{Rule: rule}}, more...)
}
