package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// PlanFollower is a unit, such as a council, that follows a plan without owning it.
type PlanFollower struct{ ent.Schema }

// Mixin of PlanFollower.
func (PlanFollower) Mixin() []ent.Mixin { return mixed(tenant.Columns("plan_id", "unit_id")) }

// Annotations of PlanFollower.
func (PlanFollower) Annotations() []schema.Annotation {
	return table("plan_followers", catalog.Mark{Prefix: "follow", Orders: []string{"CREATED_AT=created_at"}, Doc: "A unit that follows a plan (đơn vị theo dõi): it sees what the owner sees and changes nothing."})
}

// Fields of PlanFollower.
func (PlanFollower) Fields() []ent.Field { return []ent.Field{id("plan_id"), id("unit_id")} }

// Edges of PlanFollower.
func (PlanFollower) Edges() []ent.Edge {
	return []ent.Edge{
		to("plan", Plan.Type, "plan_id", "The plan.", back("followers", "The units that follow the plan.")),
		to("unit", Unit.Type, "unit_id", "The follower."),
	}
}

// Indexes of PlanFollower.
func (PlanFollower) Indexes() []ent.Index {
	return []ent.Index{only("plan_id", "unit_id"), by("unit_id")}
}
