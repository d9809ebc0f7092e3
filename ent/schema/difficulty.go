package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Difficulty is something that hinders the work, routed to the office and answered there.
type Difficulty struct{ ent.Schema }

// Mixin of Difficulty.
func (Difficulty) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("unit_id", "office_unit_id"), Versioned{})
}

// Annotations of Difficulty.
func (Difficulty) Annotations() []schema.Annotation {
	return table("difficulties", catalog.Mark{Prefix: "diff", List: "difficulties", Orders: []string{"CREATED_AT=created_at"}, Drive: []string{"unit_id", "office_unit_id"}, Doc: "A difficulty (khó khăn, vướng mắc), routed to the office and answered there."})
}

// Fields of Difficulty.
func (Difficulty) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("office_unit_id"), maybe("assignment_id"), maybe("reported_by_id"), maybe("answered_by_id"),
		long("text").Comment("The difficulty."), enum("state", "DifficultyState", programme.DifficultyState("")).Comment("Waits or answered."),
		long("answer").Optional().Comment("The office's answer."), instant("answered_at").Optional().Comment("When it was answered."),
		flag("reusable").Comment("The answer serves others too."),
	}
}

// Edges of Difficulty.
func (Difficulty) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit in difficulty."),
		to("officeUnit", Unit.Type, "office_unit_id", "The office that answers."),
		toMaybe("assignment", Assignment.Type, "assignment_id", "The assignment that it hinders.", back("difficulties", "Difficulties reported on this part.")),
		toMaybe("reportedBy", User.Type, "reported_by_id", "Who reported it."),
		toMaybe("answeredBy", User.Type, "answered_by_id", "Who answered."),
	}
}

// Indexes of Difficulty.
func (Difficulty) Indexes() []ent.Index {
	return []ent.Index{by("unit_id", "created_at", "id"), by("office_unit_id", "created_at", "id"), by("assignment_id", "created_at", "id")}
}
