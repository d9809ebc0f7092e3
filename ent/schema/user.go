package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// User is a person who signs in; the home unit keeps the account.
type User struct{ ent.Schema }

// Mixin of User.
func (User) Mixin() []ent.Mixin { return mixed(tenant.Columns("unit_id")) }

// Annotations of User.
func (User) Annotations() []schema.Annotation {
	return table("users", catalog.Mark{Prefix: "user", List: "users", Drive: []string{"unit_id"}, Orders: []string{"NAME=sort_key"}, Doc: "A person who signs in (người dùng)."})
}

// Fields of User.
func (User) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"),
		text("username").Unique().Immutable().Comment("Sign-in name, lower case."),
		text("full_name").SearchIn("search_text").Comment("Full name (họ và tên)."),
		text("title").Optional().Comment("Position (chức vụ)."),
		text("password_hash").Secret().Comment("Argon2id."),
		instant("password_given_at").Optional().Hidden().Comment("When an administrator set the password; null once the person has chosen one."),
		instant("disabled_at").Optional().Comment("When the account was closed; null while it is open."),
		text("sort_key").Hidden().Comment("Vietnamese collation key of the name, given name first."),
		text("search_text").Hidden().Comment("Folded name and user name."),
	}
}

// Edges of User.
func (User) Edges() []ent.Edge {
	return []ent.Edge{to("unit", Unit.Type, "unit_id", "The unit that keeps the account.")}
}

// Indexes of User.
func (User) Indexes() []ent.Index { return []ent.Index{by("unit_id", "sort_key", "id")} }
