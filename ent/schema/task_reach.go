package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// TaskReach says that an anchor (a unit, or a plan for those who see all of it) reaches a task,
// with the due day and state of its earliest open assignment. It is maintained with every write
// of an assignment, so that lists of tasks start from an index.
type TaskReach struct{ ent.Schema }

// Mixin of TaskReach.
func (TaskReach) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of TaskReach.
func (TaskReach) Annotations() []schema.Annotation { return table("task_reach") }

// Fields of TaskReach.
func (TaskReach) Fields() []ent.Field {
	return []ent.Field{
		id("anchor_id"), id("task_id"), id("group_id"), id("plan_id"), day("due_on").Optional(), text("state").Optional(),
		flag("closed"),
	}
}

// Indexes of TaskReach.
func (TaskReach) Indexes() []ent.Index {
	return []ent.Index{only("task_id", "anchor_id"), by("anchor_id", "due_on", "task_id"), by("group_id", "anchor_id"), by("plan_id", "anchor_id")}
}
