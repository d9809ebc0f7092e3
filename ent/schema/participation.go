package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Participation is a unit named for a task, in a role.
type Participation struct{ ent.Schema }

// Mixin of Participation: all who take part see who else does.
func (Participation) Mixin() []ent.Mixin {
	return mixed(tenant.Reached("task_id", "task_id").Or("plan_id"))
}

// Annotations of Participation.
func (Participation) Annotations() []schema.Annotation {
	return table("participations", catalog.Mark{Prefix: "part", Orders: []string{"CREATED_AT=created_at"}, Doc: "A unit that a task names, and what for."})
}

// Fields of Participation.
func (Participation) Fields() []ent.Field {
	return []ent.Field{
		id("plan_id").Hidden(), id("task_id"), maybe("unit_id"),
		enum("role", "AssignmentRole", programme.ParticipationRole("")).Comment("What the unit is named for."),
		text("name").Optional().Comment("The name as the document writes it."),
		flag("inferred").Comment("The document does not say it; it was proposed (issuing unit as lead)."),
		count("confidence").Default(100).Comment("How sure the reading was, in percent."),
	}
}

// Edges of Participation.
func (Participation) Edges() []ent.Edge {
	return []ent.Edge{
		to("plan", Plan.Type, "plan_id", "The plan.", catalog.Of{Hide: true}),
		to("task", Task.Type, "task_id", "The task.", back("participations", "The units that the task names.")),
		toMaybe("unit", Unit.Type, "unit_id", "The registered unit; null for an outside body or a name that nobody resolved."),
	}
}

// Indexes of Participation.
func (Participation) Indexes() []ent.Index {
	return []ent.Index{only("task_id", "role", "unit_id", "name"), by("plan_id"), by("unit_id")}
}
