package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// File is a file of a record: the value of one of its FILE fields. Its row carries the same
// anchors as the record's own, so that whoever sees the record sees the file and nobody else;
// internal/record writes both together. The bytes lie on disk under their hash.
type File struct{ ent.Schema }

// Mixin of File: the rule of records.
func (File) Mixin() []ent.Mixin {
	return mixed(tenant.Rule{Own: true, Columns: []string{"scope_id", "plan_id"}, Open: "shared", Keepers: []string{"unit_id"}})
}

// Annotations of File.
func (File) Annotations() []schema.Annotation {
	return table("files", catalog.Mark{
		Prefix: "file", Orders: []string{"CREATED_AT=created_at"}, Doc: "A file of a record (tệp của hồ sơ): what it is called, what it is, and where its bytes are.",
		Computed: []catalog.Computed{{Name: "url", Type: catalog.String, Doc: "Where its bytes are, for whoever sees it: /files/{id}."}},
	})
}

// Fields of File.
func (File) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("record_id").Hidden(), maybe("scope_id").Hidden(), maybe("plan_id").Hidden(), flag("shared").Hidden(), maybe("given_by_id"),
		text("name").Comment("File name, a label only."), text("media_type").Comment("Media type by content."), count("size").Comment("Bytes."),
		text("sha256").Comment("SHA-256 of the content, hex."),
	}
}

// Edges of File.
func (File) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit whose record it is in."),
		to("record", Record.Type, "record_id", "The record.", catalog.Of{Hide: true}),
		toMaybe("givenBy", User.Type, "given_by_id", "Who uploaded it."),
	}
}

// Indexes of File.
func (File) Indexes() []ent.Index {
	return []ent.Index{by("record_id"), by("unit_id", "created_at", "id"), by("scope_id"), by("plan_id"), by("sha256")}
}

// Upload is a file that a person has uploaded for a unit and that is nothing's yet: it lives a day.
// Rows that were used stay for the day, too, since they count what the unit has uploaded.
type Upload struct{ ent.Schema }

// Mixin of Upload: it is one person's, in one unit.
func (Upload) Mixin() []ent.Mixin { return mixed(tenant.Personal()) }

// Annotations of Upload.
func (Upload) Annotations() []schema.Annotation { return table("uploads") }

// Fields of Upload.
func (Upload) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("user_id"), text("name"), text("media_type"), count("size"), text("sha256"), instant("used_at").Optional(),
	}
}

// Edges of Upload.
func (Upload) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that it was uploaded for."),
		to("user", User.Type, "user_id", "Who uploaded it."),
	}
}

// Indexes of Upload.
func (Upload) Indexes() []ent.Index {
	return []ent.Index{by("unit_id", "created_at"), by("user_id"), by("created_at"), by("sha256")}
}
