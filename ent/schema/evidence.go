package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Evidence is a file that proves work on an assignment.
type Evidence struct{ ent.Schema }

// Mixin of Evidence.
func (Evidence) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("unit_id", "lead_unit_id", "plan_id"))
}

// Annotations of Evidence.
func (Evidence) Annotations() []schema.Annotation {
	return table("evidence", catalog.Mark{
		Prefix: "evid",
		Orders: []string{"CREATED_AT=created_at"}, Doc: "A piece of evidence (minh chứng): a file with its hash and its review.",
		Computed: []catalog.Computed{{Name: "url", Type: catalog.String, Doc: "Where its bytes are, for whoever sees it: /files/{id}."}},
	})
}

// Fields of Evidence.
func (Evidence) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("plan_id").Hidden(), maybe("lead_unit_id").Hidden(), id("assignment_id"), maybe("progress_update_id"), maybe("given_by_id"), maybe("reviewed_by_id"),
		text("name").Comment("File name."), text("media_type").Comment("Media type by content."), count("size").Comment("Bytes."),
		text("sha256").Comment("SHA-256 of the content, hex."),
		enum("state", "EvidenceState", programme.EvidenceState("")).Comment("Its review."), long("note").Optional().Comment("The reviewer's note."),
		instant("reviewed_at").Optional().Comment("When it was reviewed last."),
	}
}

// Edges of Evidence.
func (Evidence) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that gave it."),
		to("assignment", Assignment.Type, "assignment_id", "The assignment.", back("evidence", "Evidence of the work.")),
		toMaybe("progressUpdate", ProgressUpdate.Type, "progress_update_id", "The update that it came with.", back("evidence", "Evidence that came with it.")),
		toMaybe("givenBy", User.Type, "given_by_id", "Who gave it."),
		toMaybe("reviewedBy", User.Type, "reviewed_by_id", "Who reviewed it."),
	}
}

// Indexes of Evidence.
func (Evidence) Indexes() []ent.Index {
	return []ent.Index{by("assignment_id", "created_at", "id"), by("unit_id"), by("plan_id"), by("sha256"), by("progress_update_id")}
}
