package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Notification tells one person something in one unit.
type Notification struct{ ent.Schema }

// Mixin of Notification.
func (Notification) Mixin() []ent.Mixin { return mixed(tenant.Personal()) }

// Annotations of Notification.
func (Notification) Annotations() []schema.Annotation {
	return table("notifications", catalog.Mark{Prefix: "notif", List: "notifications", Orders: []string{"CREATED_AT=created_at"}, Doc: "A notification to the viewer in the acting unit (thông báo)."})
}

// Fields of Notification.
func (Notification) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("user_id"), enum("kind", "NotificationKind", programme.NotificationKind("")).Comment("What it is about."),
		text("text").Comment("Vietnamese text."), text("text_en").Comment("English text."), text("subject").Optional().Comment("Id of the object it is about."), instant("read_at").Optional().Comment("When it was read."),
	}
}

// Edges of Notification.
func (Notification) Edges() []ent.Edge {
	return []ent.Edge{to("unit", Unit.Type, "unit_id", "The unit."), to("user", User.Type, "user_id", "The person.")}
}

// Indexes of Notification.
func (Notification) Indexes() []ent.Index {
	return []ent.Index{by("user_id", "unit_id", "created_at", "id")}
}
