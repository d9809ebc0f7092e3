package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// IdempotencyKey remembers what a mutation answered, so that sending it again changes nothing.
type IdempotencyKey struct{ ent.Schema }

// Mixin of IdempotencyKey.
func (IdempotencyKey) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of IdempotencyKey.
func (IdempotencyKey) Annotations() []schema.Annotation { return table("idempotency_keys") }

// Fields of IdempotencyKey.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("user_id"), text("operation"), text("key"), text("input_hash"), raw("result"),
	}
}

// Indexes of IdempotencyKey.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{only("user_id", "unit_id", "operation", "key"), by("created_at")}
}
