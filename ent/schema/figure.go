package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Figure is one number of a report: actual, estimate, official.
type Figure struct{ ent.Schema }

// Mixin of Figure.
func (Figure) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id", "sent_to_unit_id")) }

// Annotations of Figure.
func (Figure) Annotations() []schema.Annotation {
	return table("figures", catalog.Mark{Prefix: "fig", List: "figures", Orders: []string{"CREATED_AT=created_at", "POSITION=position"}, Drive: []string{"unit_id", "sent_to_unit_id"}, Doc: "A figure of a report (số liệu): actual (thực hiện), estimate (ước tính) and official (chính thức)."})
}

// Fields of Figure.
func (Figure) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), maybe("sent_to_unit_id").Hidden(), id("report_id"), id("indicator_id"), count("position").Comment("Order in the report."),
		text("breakdown").Default("").Comment("Code of the breakdown; empty for the whole."),
		big("actual").Summed().Comment("Actual figure."), big("estimate").Summed().Comment("Estimate for the rest of the period."), big("official").Summed().Comment("Official figure."),
		flag("typed").Comment("A person typed it over the computed one."),
	}
}

// Edges of Figure.
func (Figure) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit whose report it is."), toMaybe("sentToUnit", Unit.Type, "sent_to_unit_id", "The receiver, once submitted.", catalog.Of{Hide: true}),
		to("report", Report.Type, "report_id", "The report.", back("figures", "Its figures.")), to("indicator", Indicator.Type, "indicator_id", "What it counts."),
	}
}

// Indexes of Figure.
func (Figure) Indexes() []ent.Index {
	return []ent.Index{only("report_id", "indicator_id", "breakdown"), by("report_id", "position", "id"), by("unit_id", "created_at", "id"), by("sent_to_unit_id", "created_at", "id")}
}
