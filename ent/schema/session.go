package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Session is one sign-in; only its hash is kept.
type Session struct{ ent.Schema }

// Mixin of Session.
func (Session) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of Session.
func (Session) Annotations() []schema.Annotation { return table("sessions") }

// Fields of Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		id("user_id"), text("token_hash").Unique().Secret(), text("peer").Optional(),
		instant("seen_at"), instant("expires_at"), instant("revoked_at").Optional(),
		maybe("view_unit_id"), instant("view_until").Optional(), // the unit that an administrator looks at as its officers see it, until then
	}
}

// Edges of Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{to("user", User.Type, "user_id", "Who signed in.")}
}

// Indexes of Session.
func (Session) Indexes() []ent.Index { return []ent.Index{by("user_id"), by("expires_at")} }
