package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// AuditEntry is one link of a unit's chain of changes.
type AuditEntry struct{ ent.Schema }

// Mixin of AuditEntry.
func (AuditEntry) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id")) }

// Annotations of AuditEntry.
func (AuditEntry) Annotations() []schema.Annotation {
	return table("audit_entries", catalog.Mark{Prefix: "audit", List: "auditEntries", Orders: []string{"CREATED_AT=created_at"}, Drive: []string{"unit_id"}, Doc: "One change, in the hash chain of its unit (nhật ký)."})
}

// Fields of AuditEntry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), maybe("actor_id"), text("actor_name").Comment("Who did it, as named then; the server itself is lantoa."),
		text("action").Comment("The operation."), text("kind").Comment("Kind of the object."), text("subject").Comment("Id of the object."), raw("change").Comment("What changed."),
		big("seq").Hidden().Immutable(), text("prev_hash").Secret().Immutable(), text("hash").Secret().Immutable(),
	}
}

// Edges of AuditEntry.
func (AuditEntry) Edges() []ent.Edge {
	return []ent.Edge{to("unit", Unit.Type, "unit_id", "The unit whose row changed."), toMaybe("actor", User.Type, "actor_id", "Who did it.")}
}

// Indexes of AuditEntry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{only("unit_id", "seq"), by("unit_id", "created_at", "id")}
}
