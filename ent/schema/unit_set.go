package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// UnitSet is a collective that documents name, such as "các cơ quan, đơn vị, địa phương".
type UnitSet struct{ ent.Schema }

// Mixin of UnitSet.
func (UnitSet) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id")) }

// Annotations of UnitSet.
func (UnitSet) Annotations() []schema.Annotation {
	return table("unit_sets", catalog.Mark{Prefix: "uset", List: "unitSets", Drive: []string{"unit_id"}, Orders: []string{"NAME=name"}, Doc: "A named set of units (tập hợp đơn vị), resolved on a day and then frozen."})
}

// Fields of UnitSet.
func (UnitSet) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), text("name").Comment("The collective's name as documents write it."),
		long("definition").Optional().Comment("Its definition in words."),
		text("fold_key").Hidden().Comment("Folded name, the matching key."),
		day("frozen_on").Optional().Comment("The day on which the membership was resolved."),
	}
}

// Edges of UnitSet.
func (UnitSet) Edges() []ent.Edge {
	return []ent.Edge{to("unit", Unit.Type, "unit_id", "The unit that keeps the set.")}
}

// Indexes of UnitSet.
func (UnitSet) Indexes() []ent.Index { return []ent.Index{only("unit_id", "fold_key")} }
