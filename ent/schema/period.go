package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Period is one reporting period of one of the two clocks.
type Period struct{ ent.Schema }

// Mixin of Period.
func (Period) Mixin() []ent.Mixin { return mixed(tenant.Everyone("keeper_id")) }

// Annotations of Period.
func (Period) Annotations() []schema.Annotation {
	return table("periods", catalog.Mark{Prefix: "period", List: "periods", Orders: []string{"FROM=starts_on", "DUE_ON=due_on"}, Doc: "A reporting period (kỳ báo cáo). Government reports and ministry statistics are two clocks."})
}

// Fields of Period.
func (Period) Fields() []ent.Field {
	return []ent.Field{
		id("keeper_id"),
		enum("regime", "Regime", programme.RegimeName("")).Comment("Which clock."), enum("kind", "PeriodKind", programme.PeriodKind("")).Comment("Kind of period."),
		text("code").Unique().Immutable().Comment("Stable code, such as GOVERNMENT-2022-Q3."),
		count("year").Comment("The year it belongs to."), text("label").Comment("Vietnamese label."), text("label_en").Comment("English label."),
		day("starts_on").Comment("First day of the data."), day("ends_on").Comment("Last day of the data."), day("actual_to").Optional().Comment("Last day of actual figures; later ones are estimates."),
		day("cut_off").Comment("Data cut-off (chốt số liệu)."), day("due_on").Comment("Day by which units report (thời hạn gửi)."),
		enum("state", "PeriodState", programme.PeriodState("")).Comment("Open or closed."),
	}
}

// Indexes of Period.
func (Period) Indexes() []ent.Index { return []ent.Index{by("starts_on", "id"), by("due_on", "id")} }

// Edges of Period.
func (Period) Edges() []ent.Edge {
	return []ent.Edge{to("keeper", Unit.Type, "keeper_id", "The unit that keeps it up to date.")}
}
