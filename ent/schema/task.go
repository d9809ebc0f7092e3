package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Task is one task of a plan: a sentence with its timing, product and condition.
type Task struct{ ent.Schema }

// Mixin of Task.
func (Task) Mixin() []ent.Mixin {
	return mixed(tenant.Reached("id", "task_id").Or("plan_id"), Versioned{})
}

// Annotations of Task.
func (Task) Annotations() []schema.Annotation {
	return table("tasks", catalog.Mark{
		Prefix: "task", List: "tasks", Orders: []string{"DUE_ON=due_on", "NUMBER=position", "CREATED_AT=created_at"}, Reach: true,
		Doc: "A task of a plan (nhiệm vụ). A unit sees it only through an assignment in its scope; state and dueOn are those of the viewer's earliest open assignment.",
		Computed: []catalog.Computed{
			{Name: "state", Type: catalog.Enum, Enum: "AssignmentState", Doc: "State of the viewer's earliest open visible assignment; of the latest one if none is open."},
			{Name: "dueOn", Type: catalog.Day, Doc: "Due day (thời hạn) of the viewer's earliest open visible assignment."},
			{Name: "lateness", Type: catalog.Enum, Enum: "Lateness", Doc: "Standing against dueOn today, computed."},
		},
	})
}

// Fields of Task.
func (Task) Fields() []ent.Field {
	return []ent.Field{
		id("plan_id"), id("task_group_id"), maybe("amends_id"),
		text("number").Comment("Number in the plan."),
		count("position").Comment("Order in the plan, from 1."),
		text("title").SearchIn("search_text").Comment("First clause of the task, editable."),
		long("content").Comment("The task in the document's own words (nội dung)."),
		count("line_from").Optional().Comment("First line of its source."), count("line_to").Optional().Comment("Last line of its source."),
		enum("timing", "TimingKind", programme.TimingKind("")).Comment("How the plan words the time."),
		long("timing_text").Optional().Comment("The words of the time (thời gian thực hiện)."),
		day("timing_from").Optional().Comment("First day, if the words name one."),
		day("timing_due").Optional().Comment("Last day, if the words name one."),
		long("product").Optional().Comment("What comes out (sản phẩm)."),
		long("condition").Optional().Comment("What must happen first (điều kiện)."),
		enum("standing", "TaskStanding", programme.TaskStanding("")).Comment("Standing of the task in its plan."),
		count("confidence").Default(100).Comment("How sure the reading was, in percent; 100 once a person confirmed it."),
		text("search_text").Hidden().Comment("Folded title and content."),
	}
}

// Edges of Task.
func (Task) Edges() []ent.Edge {
	return []ent.Edge{
		to("plan", Plan.Type, "plan_id", "The plan.", back("tasks", "The plan's tasks.")),
		to("taskGroup", TaskGroup.Type, "task_group_id", "The group of tasks (nhóm nhiệm vụ).", back("tasks", "The group's tasks.")),
		toSelf("amends", Task.Type, "amends_id", "amendments", "The task as it was before an amendment."),
	}
}

// Indexes of Task.
func (Task) Indexes() []ent.Index {
	return []ent.Index{by("plan_id", "position", "id"), by("task_group_id", "position", "id")}
}
