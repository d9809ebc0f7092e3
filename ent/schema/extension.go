package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Extension is a request for more time, with the old day kept.
type Extension struct{ ent.Schema }

// Mixin of Extension.
func (Extension) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("unit_id", "lead_unit_id", "plan_id"))
}

// Annotations of Extension.
func (Extension) Annotations() []schema.Annotation {
	return table("extensions", catalog.Mark{Prefix: "ext", Orders: []string{"CREATED_AT=created_at"}, Doc: "A request for more time (đề nghị gia hạn)."})
}

// Fields of Extension.
func (Extension) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("plan_id").Hidden(), maybe("lead_unit_id").Hidden(), id("assignment_id"), maybe("requested_by_id"), maybe("decided_by_id"),
		day("old_due_on").Optional().Comment("The due day before."), day("new_due_on").Comment("The due day asked for."),
		long("reason").Comment("Why (lý do)."), enum("state", "ExtensionState", programme.ExtensionState("")).Comment("Requested, granted or refused."),
		instant("decided_at").Optional().Comment("When it was decided."), long("decision").Optional().Comment("Words of the decision."),
	}
}

// Edges of Extension.
func (Extension) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that asks."),
		to("assignment", Assignment.Type, "assignment_id", "The assignment.", back("extensions", "Requests for more time.")),
		toMaybe("requestedBy", User.Type, "requested_by_id", "Who asked."),
		toMaybe("decidedBy", User.Type, "decided_by_id", "Who decided."),
	}
}

// Indexes of Extension.
func (Extension) Indexes() []ent.Index {
	return []ent.Index{by("assignment_id", "created_at", "id"), by("unit_id"), by("plan_id")}
}
