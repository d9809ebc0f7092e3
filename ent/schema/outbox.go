package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Outbox holds what happened, in the order in which it was written, until it was told.
type Outbox struct{ ent.Schema }

// Mixin of Outbox.
func (Outbox) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of Outbox.
func (Outbox) Annotations() []schema.Annotation { return table("outbox") }

// Fields of Outbox.
func (Outbox) Fields() []ent.Field {
	return []ent.Field{text("topic"), text("subject"), maybe("user_id"), instant("told_at").Optional()}
}

// Indexes of Outbox.
func (Outbox) Indexes() []ent.Index {
	return []ent.Index{by("told_at", "created_at", "id"), by("created_at", "id")}
}
