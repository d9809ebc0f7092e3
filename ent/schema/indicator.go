package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Indicator is one figure that a form asks for.
type Indicator struct{ ent.Schema }

// Mixin of Indicator.
func (Indicator) Mixin() []ent.Mixin { return mixed(tenant.Everyone("keeper_id")) }

// Annotations of Indicator.
func (Indicator) Annotations() []schema.Annotation {
	return table("indicators", catalog.Mark{Prefix: "indic", Orders: []string{"POSITION=position"}, Doc: "A figure that a form asks for (chỉ tiêu)."})
}

// Fields of Indicator.
func (Indicator) Fields() []ent.Field {
	return []ent.Field{
		id("keeper_id"),
		id("form_id"), count("position").Comment("Order in the form."), text("code").Comment("Code of the figure."), text("name").Comment("Vietnamese name."), text("name_en").Comment("English name."),
		text("measure").Comment("Unit of measure (đơn vị tính), such as lượt người: attendances, not persons."), raw("breakdowns").Comment("Codes of its breakdowns."),
	}
}

// Edges of Indicator.
func (Indicator) Edges() []ent.Edge {
	return []ent.Edge{to("keeper", Unit.Type, "keeper_id", "The unit that keeps it up to date."), to("form", ReportForm.Type, "form_id", "The form.", back("indicators", "The figures that the form asks for."))}
}

// Indexes of Indicator.
func (Indicator) Indexes() []ent.Index {
	return []ent.Index{only("form_id", "code"), by("form_id", "position", "id")}
}
