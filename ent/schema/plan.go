package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Plan is a signed plan with its task groups and tasks.
type Plan struct{ ent.Schema }

// Mixin of Plan: its own id is an anchor (owners and followers), and whoever takes part sees it.
func (Plan) Mixin() []ent.Mixin {
	return mixed(tenant.Reached("id", "plan_id").Or("id", "owner_unit_id"), Versioned{})
}

// Annotations of Plan.
func (Plan) Annotations() []schema.Annotation {
	own := tenant.Columns("id", "owner_unit_id")
	return table("plans", catalog.Mark{Prefix: "plan", List: "plans", Inner: &own, Orders: []string{"CREATED_AT=created_at", "STARTS_ON=starts_on"},
		Doc: "A plan (kế hoạch): loaded as a draft, published into force, closed at its end."})
}

// Fields of Plan.
func (Plan) Fields() []ent.Field {
	return []ent.Field{
		id("owner_unit_id"), maybe("document_id"),
		long("title").Comment("Subject of the plan (trích yếu)."),
		text("symbol").Optional().Comment("Number and symbol of the document (số, ký hiệu)."),
		enum("state", "PlanState", programme.PlanState("")).Comment("Draft, in force or closed."),
		day("starts_on").Comment("First day of the plan."), day("ends_on").Comment("Last day of the plan."),
		raw("reading").Inner().Comment("What was read of the document, while the plan is a draft; the owner's only."),
		long("source_text").Optional().Inner().Comment("The document's lines, so that each piece can be shown beside its source."),
		text("file_sha256").Optional().Inner().Comment("Hash of the file that was loaded."),
		instant("published_at").Optional().Comment("When it came into force here."),
	}
}

// Edges of Plan.
func (Plan) Edges() []ent.Edge {
	return []ent.Edge{
		to("ownerUnit", Unit.Type, "owner_unit_id", "The unit that owns the plan: the office (cơ quan chủ trì kế hoạch)."),
		toMaybe("document", Document.Type, "document_id", "The plan's document."),
	}
}

// Indexes of Plan.
func (Plan) Indexes() []ent.Index { return []ent.Index{by("owner_unit_id", "created_at", "id")} }
