package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// ProgressUpdate is one report of progress on an assignment.
type ProgressUpdate struct{ ent.Schema }

// Mixin of ProgressUpdate.
func (ProgressUpdate) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("unit_id", "lead_unit_id", "plan_id"))
}

// Annotations of ProgressUpdate.
func (ProgressUpdate) Annotations() []schema.Annotation {
	return table("progress_updates", catalog.Mark{Prefix: "prog", List: "progressUpdates", Orders: []string{"CREATED_AT=created_at"}, Drive: []string{"unit_id", "lead_unit_id", "plan_id"}, Doc: "A report of progress on an assignment (cập nhật tiến độ)."})
}

// Fields of ProgressUpdate.
func (ProgressUpdate) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("plan_id").Hidden(), maybe("lead_unit_id").Hidden(), id("task_id"), id("assignment_id"), maybe("author_id"),
		text("author_name").Comment("Name of the author at that time."),
		count("percent").Comment("Progress, 0 to 100."), long("text").Comment("What was done (nội dung)."),
		raw("figures").Comment("Figures by indicator code, as whole numbers."),
	}
}

// Edges of ProgressUpdate.
func (ProgressUpdate) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that reports."),
		to("task", Task.Type, "task_id", "The task.", back("progress", "Progress of the parts that the viewer sees, newest first.")),
		to("assignment", Assignment.Type, "assignment_id", "The assignment.", back("progress", "Progress, newest first.")),
		toMaybe("author", User.Type, "author_id", "Who wrote it."),
	}
}

// Indexes of ProgressUpdate.
func (ProgressUpdate) Indexes() []ent.Index {
	return []ent.Index{
		by("assignment_id", "created_at", "id"), by("task_id", "created_at", "id"),
		by("unit_id", "created_at", "id"), by("lead_unit_id", "created_at", "id"), by("plan_id", "created_at", "id"),
	}
}
