package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// AccessToken lets a program act for a user in one unit within scopes.
type AccessToken struct{ ent.Schema }

// Mixin of AccessToken.
func (AccessToken) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of AccessToken.
func (AccessToken) Annotations() []schema.Annotation { return table("access_tokens") }

// Fields of AccessToken.
func (AccessToken) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("user_id"), text("name").Optional(), text("token_hash").Unique().Secret(),
		raw("scopes"), instant("expires_at"), instant("revoked_at").Optional(), instant("used_at").Optional(),
	}
}

// Edges of AccessToken.
func (AccessToken) Edges() []ent.Edge {
	return []ent.Edge{to("unit", Unit.Type, "unit_id", "The unit."), to("user", User.Type, "user_id", "The user.")}
}

// Indexes of AccessToken.
func (AccessToken) Indexes() []ent.Index { return []ent.Index{by("user_id")} }
