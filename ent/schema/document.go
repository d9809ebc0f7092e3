package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Document is an official document in the chain that a plan carries out.
type Document struct{ ent.Schema }

// Mixin of Document.
func (Document) Mixin() []ent.Mixin {
	return mixed(tenant.Reached("plan_id", "plan_id").Or("unit_id", "plan_id"))
}

// Annotations of Document.
func (Document) Annotations() []schema.Annotation {
	return table("documents", catalog.Mark{Prefix: "doc", Orders: []string{"ISSUED_ON=issued_on"}, Doc: "An official document (văn bản); a plan implements a decision that implements a conclusion."})
}

// Fields of Document.
func (Document) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), maybe("plan_id").Hidden(), maybe("implements_id"),
		enum("kind", "DocumentKind", programme.DocumentKind("")).Comment("Kind of document (loại văn bản)."),
		text("number").Optional().Comment("Number (số); null if blank in the document."),
		text("symbol").Optional().Comment("Number and symbol (số, ký hiệu)."),
		text("issuer").Optional().Comment("Issuing body (cơ quan ban hành)."),
		text("place").Optional().Comment("Place of issue."),
		day("issued_on").Optional().Comment("Day of issue (ngày ban hành)."),
		long("title").Optional().Comment("Subject (trích yếu)."),
	}
}

// Edges of Document.
func (Document) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that keeps the record."),
		toSelf("implements", Document.Type, "implements_id", "implementedBy", "The document that this one carries out (văn bản cấp trên)."),
	}
}

// Indexes of Document.
func (Document) Indexes() []ent.Index {
	return []ent.Index{by("unit_id", "issued_on", "id"), by("plan_id")}
}
