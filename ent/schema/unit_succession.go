package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// UnitSuccession tells what became of a unit.
type UnitSuccession struct{ ent.Schema }

// Mixin of UnitSuccession.
func (UnitSuccession) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("predecessor_id", "successor_id"))
}

// Annotations of UnitSuccession.
func (UnitSuccession) Annotations() []schema.Annotation {
	return table("unit_successions", catalog.Mark{Prefix: "usucc", Orders: []string{"EFFECTIVE_ON=effective_on"}, Doc: "A succession (kế thừa): a unit was merged, split, renamed, transferred or abolished."})
}

// Fields of UnitSuccession.
func (UnitSuccession) Fields() []ent.Field {
	return []ent.Field{
		id("predecessor_id"), maybe("successor_id"),
		enum("kind", "SuccessionKind", programme.SuccessionKind("")).Comment("How it was succeeded."),
		day("effective_on").Comment("First day of the new state."),
		text("legal_basis").Optional().Comment("The act that ordered it."),
	}
}

// Edges of UnitSuccession.
func (UnitSuccession) Edges() []ent.Edge {
	return []ent.Edge{
		to("predecessor", Unit.Type, "predecessor_id", "The unit before.", catalog.Back{As: "successions", Doc: "What became of the unit (kế thừa).", Inner: true}),
		toMaybe("successor", Unit.Type, "successor_id", "The unit after; null if it was abolished.", catalog.Back{As: "cameFrom", Doc: "The units that it came after.", Inner: true}),
	}
}

// Indexes of UnitSuccession.
func (UnitSuccession) Indexes() []ent.Index {
	return []ent.Index{only("predecessor_id", "successor_id"), by("successor_id")}
}
