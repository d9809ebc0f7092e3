package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// TaskGroup is one of the (eight) groups of a plan.
type TaskGroup struct{ ent.Schema }

// Mixin of TaskGroup.
func (TaskGroup) Mixin() []ent.Mixin { return mixed(tenant.Reached("id", "group_id").Or("plan_id")) }

// Annotations of TaskGroup.
func (TaskGroup) Annotations() []schema.Annotation {
	return table("task_groups", catalog.Mark{Prefix: "group", List: "taskGroups", Orders: []string{"POSITION=position"}, Doc: "A group of tasks of a plan (nhóm nhiệm vụ)."})
}

// Fields of TaskGroup.
func (TaskGroup) Fields() []ent.Field {
	return []ent.Field{
		id("plan_id"), text("number").Comment("Number in the document."), long("title").Comment("Title in the document."),
		count("position").Comment("Order in the plan, from 1."),
	}
}

// Edges of TaskGroup.
func (TaskGroup) Edges() []ent.Edge {
	return []ent.Edge{to("plan", Plan.Type, "plan_id", "The plan.", back("taskGroups", "The plan's groups of tasks."))}
}

// Indexes of TaskGroup.
func (TaskGroup) Indexes() []ent.Index { return []ent.Index{only("plan_id", "position")} }
