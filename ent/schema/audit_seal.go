package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/lantoa/lantoa/internal/tenant"
)

// AuditSeal is one link of the chain over all chains: the heads that moved since the seal before
// it. Its number and hash are what an auditor writes down.
type AuditSeal struct{ ent.Schema }

// Mixin of AuditSeal.
func (AuditSeal) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of AuditSeal.
func (AuditSeal) Annotations() []schema.Annotation { return table("audit_seals") }

// Fields of AuditSeal.
func (AuditSeal) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("number").Unique().Immutable(), raw("heads").Comment("Unit, sequence and hash of each head that moved."),
		text("prev_hash").Secret().Immutable(), text("hash").Secret().Immutable(),
	}
}
