package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Membership gives a user a role in a unit between two days.
type Membership struct{ ent.Schema }

// Mixin of Membership.
func (Membership) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id")) }

// Annotations of Membership.
func (Membership) Annotations() []schema.Annotation {
	return table("memberships", catalog.Mark{Prefix: "memb", Orders: []string{"VALID_FROM=valid_from"}, Doc: "A role of a user in a unit (vai trò), between two days; a deputy is a dated membership named by the head."})
}

// Fields of Membership.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("user_id"),
		enum("role", "Role", programme.Role("")).Comment("The role (vai trò)."),
		day("valid_from").Comment("First day."), day("valid_to").Optional().Comment("Last day; null while it holds."),
		flag("deputy").Comment("The head named this member as a deputy (ủy quyền)."),
		maybe("granted_by_id"),
	}
}

// Edges of Membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit.", catalog.Back{As: "memberships", Doc: "Who has which role in the unit.", Inner: true}),
		to("user", User.Type, "user_id", "The user.", back("memberships", "Roles of the user in units that the viewer sees.")),
		toMaybe("grantedBy", User.Type, "granted_by_id", "Who gave the role."),
	}
}

// Indexes of Membership.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{only("user_id", "unit_id", "role", "valid_from"), by("unit_id", "valid_from", "id")}
}
