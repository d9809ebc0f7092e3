package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// ReportForm is a report form as data, versioned by law.
type ReportForm struct{ ent.Schema }

// Mixin of ReportForm.
func (ReportForm) Mixin() []ent.Mixin { return mixed(tenant.Everyone("keeper_id")) }

// Annotations of ReportForm.
func (ReportForm) Annotations() []schema.Annotation {
	return table("report_forms", catalog.Mark{Prefix: "form", List: "reportForms", Orders: []string{"CODE=code"}, Doc: "A report form (biểu mẫu báo cáo) as data, versioned by law."})
}

// Fields of ReportForm.
func (ReportForm) Fields() []ent.Field {
	return []ent.Field{
		id("keeper_id"),
		text("code").Comment("Our code of the form."), count("edition").Comment("Version of the form, from 1."), text("official_code").Optional().Comment("The law's code; null where it was not obtained."),
		text("title").Comment("Vietnamese title."), text("title_en").Comment("English title."), enum("regime", "Regime", programme.RegimeName("")).Comment("Which clock it follows."),
		raw("period_kinds").Comment("Kinds of period it is filed for."), raw("sections").Comment("Sections with Vietnamese and English titles."),
		day("valid_from").Comment("First day of the version."), day("valid_to").Optional().Comment("Last day of the version."), text("legal_basis").Optional().Comment("The act that orders it."),
	}
}

// Indexes of ReportForm.
func (ReportForm) Indexes() []ent.Index { return []ent.Index{only("code", "edition")} }

// Edges of ReportForm.
func (ReportForm) Edges() []ent.Edge {
	return []ent.Edge{to("keeper", Unit.Type, "keeper_id", "The unit that keeps it up to date.")}
}
