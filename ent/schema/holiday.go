package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Holiday is a day of the editable calendar: off, or a make-up working day.
type Holiday struct{ ent.Schema }

// Mixin of Holiday.
func (Holiday) Mixin() []ent.Mixin { return mixed(tenant.Everyone("keeper_id")) }

// Annotations of Holiday.
func (Holiday) Annotations() []schema.Annotation {
	return table("holidays", catalog.Mark{Prefix: "holi", List: "holidays", Orders: []string{"ON=on_day"}, Doc: "A day of the holiday calendar (ngày nghỉ, ngày làm bù)."})
}

// Fields of Holiday.
func (Holiday) Fields() []ent.Field {
	return []ent.Field{id("keeper_id"), day("on_day").Unique().Comment("The day."), text("name").Comment("Its name."), flag("working").Comment("A make-up working day instead of a holiday.")}
}

// Edges of Holiday.
func (Holiday) Edges() []ent.Edge {
	return []ent.Edge{to("keeper", Unit.Type, "keeper_id", "The unit that keeps it up to date.")}
}
