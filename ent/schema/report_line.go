package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// ReportLine is what a report says about one assignment.
type ReportLine struct{ ent.Schema }

// Mixin of ReportLine.
func (ReportLine) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id", "sent_to_unit_id")) }

// Annotations of ReportLine.
func (ReportLine) Annotations() []schema.Annotation {
	return table("report_lines", catalog.Mark{Prefix: "rline", Orders: []string{"POSITION=position"}, Doc: "What a report says about one assignment, as it stood when the report was composed."})
}

// Fields of ReportLine.
func (ReportLine) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), maybe("sent_to_unit_id").Hidden(), id("report_id"), id("source_unit_id"), maybe("assignment_id"), maybe("task_id"), count("position").Comment("Order in the report."),
		text("task_number").Comment("Number of the task."), long("task_title").Comment("Title of the task."), enum("role", "AssignmentRole", programme.ParticipationRole("")).Comment("Role of the unit."),
		enum("state", "AssignmentState", programme.AssignmentState("")).Comment("State at composition."), count("percent").Comment("Progress at composition."),
		day("due_on").Optional().Comment("Due day."), enum("lateness", "Lateness", programme.Lateness("")).Comment("Standing against the due day at composition."), long("text").Optional().Comment("What was done, from the progress of the period."),
	}
}

// Edges of ReportLine.
func (ReportLine) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit whose report it is."), toMaybe("sentToUnit", Unit.Type, "sent_to_unit_id", "The receiver, once submitted.", catalog.Of{Hide: true}),
		to("report", Report.Type, "report_id", "The report.", back("lines", "What it says about each assignment.")),
		to("sourceUnit", Unit.Type, "source_unit_id", "The unit that did the work."),
		toMaybe("assignment", Assignment.Type, "assignment_id", "The assignment."), toMaybe("task", Task.Type, "task_id", "The task."),
	}
}

// Indexes of ReportLine.
func (ReportLine) Indexes() []ent.Index {
	return []ent.Index{by("report_id", "position", "id"), by("unit_id"), by("sent_to_unit_id"), by("assignment_id")}
}
