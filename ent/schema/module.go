package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Module is an installed programme module: what is served, whether its process runs or not.
type Module struct{ ent.Schema }

// Mixin of Module.
func (Module) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly(), Versioned{}) }

// Annotations of Module.
func (Module) Annotations() []schema.Annotation { return table("modules") }

// Fields of Module.
func (Module) Fields() []ent.Field {
	return []ent.Field{
		text("name").Unique(), text("release").Comment("Its own version."), flag("built_in").Comment("Compiled into the server."),
		text("sha256").Comment("Of the program, hex; empty for a built-in one."), text("path").Comment("Of the program under the data folder; empty for a built-in one."),
		raw("manifest"), raw("slots").Comment("Shadow column of each field, kept for good: {\"Course.title\": \"t1\"}."),
		text("state").Comment("ENABLED, DISABLED or REMOVED (its data kept)."), instant("changed_at"),
	}
}

// ModuleRule is a role's right on a kind of a module: the manifest's default, or what an
// administrator made of it.
type ModuleRule struct{ ent.Schema }

// Mixin of ModuleRule.
func (ModuleRule) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of ModuleRule.
func (ModuleRule) Annotations() []schema.Annotation { return table("module_rules") }

// Fields of ModuleRule.
func (ModuleRule) Fields() []ent.Field {
	return []ent.Field{
		text("module"), text("role"), text("kind").Comment("GraphQL name."), text("action"), flag("allowed"), flag("edited").Comment("By an administrator; an upgrade leaves it."),
	}
}

// Indexes of ModuleRule.
func (ModuleRule) Indexes() []ent.Index { return []ent.Index{only("module", "role", "kind", "action")} }
