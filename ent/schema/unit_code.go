package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// UnitCode is an official code of a unit in some scheme, with dates: the state re-uses codes.
type UnitCode struct{ ent.Schema }

// Mixin of UnitCode.
func (UnitCode) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id")) }

// Annotations of UnitCode.
func (UnitCode) Annotations() []schema.Annotation {
	return table("unit_codes", catalog.Mark{Prefix: "ucode", Orders: []string{"VALID_FROM=valid_from"}, Doc: "An official code of a unit (mã số), valid between two days."})
}

// Fields of UnitCode.
func (UnitCode) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"),
		text("scheme").Comment("Who gives the code: GSO for the statistics office."),
		text("code").Comment("The code as written."),
		day("valid_from").Comment("First day."),
		day("valid_to").Optional().Comment("Last day; null while it is in use."),
	}
}

// Edges of UnitCode.
func (UnitCode) Edges() []ent.Edge {
	return []ent.Edge{to("unit", Unit.Type, "unit_id", "The unit.", catalog.Back{As: "codes", Doc: "Official codes.", Inner: true})}
}

// Indexes of UnitCode.
func (UnitCode) Indexes() []ent.Index {
	return []ent.Index{only("scheme", "code", "valid_from"), by("unit_id", "valid_from", "id")}
}
