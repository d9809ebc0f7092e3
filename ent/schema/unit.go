package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Unit is a department, agency, district, commune, council or division: the tenant.
type Unit struct{ ent.Schema }

// Mixin of Unit: every row is there for whoever is signed in; what is marked inner only in sight.
func (Unit) Mixin() []ent.Mixin { return mixed(tenant.Everyone("id", "parent_id")) }

// Annotations of Unit.
func (Unit) Annotations() []schema.Annotation {
	self := tenant.Columns("id")
	return table("units", catalog.Mark{
		Prefix: "unit", List: "units", Inner: &self, Orders: []string{"NAME=sort_key", "CODE=code"},
		Doc: "A unit (đơn vị): department, agency, mass organisation, district, commune, council or division. Its id, code and name are public to whoever is signed in; the rest is null outside the viewer's scope.",
	})
}

// Fields of Unit.
func (Unit) Fields() []ent.Field {
	return []ent.Field{
		text("code").Unique().Immutable().Comment("Our own handle, never re-used; official codes are dated rows."),
		enum("kind", "UnitKind", programme.UnitKind("")).Inner().Comment("Kind of unit (loại đơn vị)."),
		text("name").SearchIn("search_text").Comment("Official name (tên đơn vị)."),
		text("short_name").Optional().Inner().Comment("Usual abbreviation (tên viết tắt)."),
		raw("aliases").Inner().Comment("Other names in documents, a JSON list."),
		maybe("parent_id").Comment("The unit above, today."),
		day("valid_from").Optional().Inner().Comment("First day of the unit."),
		day("valid_to").Optional().Inner().Comment("Last day of the unit; null while it exists."),
		text("sort_key").Hidden().Comment("Vietnamese collation key of the name."),
		text("search_text").Hidden().Comment("Folded name and code: what everybody sees, so that searching tells nothing more."),
	}
}

// Edges of Unit.
func (Unit) Edges() []ent.Edge {
	return []ent.Edge{toSelf("parent", Unit.Type, "parent_id", "children", "The unit above (cấp trên trực tiếp).",
		catalog.Of{Inner: true}, catalog.Back{As: "children", Doc: "The units directly below.", Inner: true})}
}

// Indexes of Unit.
func (Unit) Indexes() []ent.Index {
	return []ent.Index{by("sort_key", "id"), by("parent_id", "sort_key", "id")}
}
