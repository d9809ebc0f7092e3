package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Assignment is one unit's part of a task in one period: what is due, done and judged.
type Assignment struct{ ent.Schema }

// Mixin of Assignment: its unit, those above, the task's lead, the plan's owner and followers.
func (Assignment) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("unit_id", "lead_unit_id", "plan_id"), Versioned{})
}

// Annotations of Assignment.
func (Assignment) Annotations() []schema.Annotation {
	return table("assignments", catalog.Mark{
		Prefix: "asg", List: "assignments", Orders: []string{"DUE_ON=due_on", "CREATED_AT=created_at"}, Drive: []string{"unit_id", "lead_unit_id", "plan_id"},
		Doc:      "One unit's part of a task in one period (phần việc): due, worked on, reported and judged.",
		Computed: []catalog.Computed{{Name: "lateness", Type: catalog.Enum, Enum: "Lateness", Doc: "Standing against the due day today, computed, never typed."}},
	})
}

// Fields of Assignment.
func (Assignment) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("plan_id"), id("task_id"), maybe("lead_unit_id").Hidden(), maybe("parent_id"), maybe("staff_id"),
		enum("role", "AssignmentRole", programme.ParticipationRole("")).Comment("LEAD (chủ trì) or COORDINATE (phối hợp)."),
		text("period_key").Hidden().Comment("Stable key of the occurrence: opening a year twice changes nothing."),
		text("period").Comment("The period it is for: a year, or empty for a single one."),
		day("period_from").Optional().Comment("First day of the period."), day("period_to").Optional().Comment("Last day of the period."),
		day("due_on").Optional().Comment("Due day (thời hạn); null if none is set."),
		enum("state", "AssignmentState", programme.AssignmentState("")).Comment("State of the work."),
		count("percent").Default(0).Comment("Progress of the last update, 0 to 100."),
		instant("accepted_at").Optional().Comment("When the unit accepted it."),
		instant("submitted_at").Optional().Comment("When it was last submitted."),
		maybe("submitted_by_id"),
		instant("judged_at").Optional().Comment("When it was last confirmed or returned."),
		maybe("judged_by_id"),
		long("return_reason").Optional().Comment("Why it was returned (lý do trả lại)."),
		day("done_on").Optional().Comment("Day of the submission that was confirmed."),
		long("result").Optional().Comment("The result as submitted (kết quả)."),
	}
}

// Edges of Assignment.
func (Assignment) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit whose part it is.", catalog.Back{As: "assignments", Doc: "The unit's parts of tasks.", Inner: true}),
		to("plan", Plan.Type, "plan_id", "The plan."),
		to("task", Task.Type, "task_id", "The task.", back("assignments", "The parts of the task that the viewer sees.")),
		toMaybe("leadUnit", Unit.Type, "lead_unit_id", "The unit that leads the task and confirms this part.", catalog.Of{Hide: true}),
		toSelf("parent", Assignment.Type, "parent_id", "delegated", "The part that this one was delegated from.", back("delegated", "The parts delegated from this one.")),
		toMaybe("staff", User.Type, "staff_id", "The person named for it."),
		toMaybe("submittedBy", User.Type, "submitted_by_id", "Who submitted it."),
		toMaybe("judgedBy", User.Type, "judged_by_id", "Who confirmed or returned it."),
	}
}

// Indexes of Assignment.
func (Assignment) Indexes() []ent.Index {
	return []ent.Index{
		only("task_id", "unit_id", "period_key"),
		by("unit_id", "due_on", "id"), by("lead_unit_id", "due_on", "id"), by("plan_id", "due_on", "id"),
		by("task_id", "due_on", "id"), by("unit_id", "state"), by("plan_id", "state"), by("parent_id"),
	}
}
