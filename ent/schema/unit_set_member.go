package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// UnitSetMember is one unit of a set.
type UnitSetMember struct{ ent.Schema }

// Mixin of UnitSetMember.
func (UnitSetMember) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id")) }

// Annotations of UnitSetMember.
func (UnitSetMember) Annotations() []schema.Annotation {
	return table("unit_set_members", catalog.Mark{Prefix: "umemb", Orders: []string{"CREATED_AT=created_at"}, Doc: "One member of a set of units."})
}

// Fields of UnitSetMember.
func (UnitSetMember) Fields() []ent.Field {
	return []ent.Field{id("unit_id"), id("set_id"), id("member_id")}
}

// Edges of UnitSetMember.
func (UnitSetMember) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that keeps the set."),
		to("set", UnitSet.Type, "set_id", "The set.", back("members", "The units of the set.")),
		to("member", Unit.Type, "member_id", "The member."),
	}
}

// Indexes of UnitSetMember.
func (UnitSetMember) Indexes() []ent.Index {
	return []ent.Index{only("set_id", "member_id"), by("unit_id")}
}
