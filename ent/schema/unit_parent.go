package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// UnitParent is one dated place of a unit in the tree.
type UnitParent struct{ ent.Schema }

// Mixin of UnitParent.
func (UnitParent) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id", "parent_id")) }

// Annotations of UnitParent.
func (UnitParent) Annotations() []schema.Annotation {
	return table("unit_parents", catalog.Mark{Prefix: "uparent", Orders: []string{"VALID_FROM=valid_from"}, Doc: "The unit that stood above another between two days."})
}

// Fields of UnitParent.
func (UnitParent) Fields() []ent.Field {
	return []ent.Field{id("unit_id"), id("parent_id"), day("valid_from").Comment("First day."), day("valid_to").Optional().Comment("Last day; null while it holds.")}
}

// Edges of UnitParent.
func (UnitParent) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit below.", catalog.Back{As: "places", Doc: "Where the unit stood in the tree, by dates.", Inner: true}),
		to("parent", Unit.Type, "parent_id", "The unit above."),
	}
}

// Indexes of UnitParent.
func (UnitParent) Indexes() []ent.Index {
	return []ent.Index{only("unit_id", "valid_from"), by("parent_id", "valid_from")}
}
