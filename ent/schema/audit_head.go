package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/tenant"
)

// AuditHead is the last link of a unit's chain. It is written with the entries, so that an entry
// cut off the end is missed; its row is the lock of the chain.
type AuditHead struct{ ent.Schema }

// Mixin of AuditHead: its id is the unit's, and it has no time of its own, so that every column
// can be checked against the chain.
func (AuditHead) Mixin() []ent.Mixin { return []ent.Mixin{Ruled{Rule: tenant.SystemOnly()}} }

// Annotations of AuditHead.
func (AuditHead) Annotations() []schema.Annotation { return table("audit_heads") }

// Fields of AuditHead.
func (AuditHead) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).StorageKey("unit_id").Immutable(),
		field.Int64("seq").Comment("Of the last entry; 0 for none."), text("hash").Secret().Comment("Of the last entry."),
		field.Int64("sealed").Default(0).Comment("Number of the last entry that a seal covers; 0 for none."),
	}
}
