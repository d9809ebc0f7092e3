package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Setting is a value that all nodes share, such as the key that seals cursors.
type Setting struct{ ent.Schema }

// Mixin of Setting.
func (Setting) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of Setting.
func (Setting) Annotations() []schema.Annotation { return table("settings") }

// Fields of Setting.
func (Setting) Fields() []ent.Field {
	return []ent.Field{text("name").Unique().Immutable(), text("value").Secret()}
}
