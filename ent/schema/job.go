package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// Job is background work, claimed once.
type Job struct{ ent.Schema }

// Mixin of Job.
func (Job) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of Job.
func (Job) Annotations() []schema.Annotation { return table("jobs") }

// Fields of Job.
func (Job) Fields() []ent.Field {
	return []ent.Field{
		text("kind"), text("unique_key").Unique(), raw("payload"), instant("run_at"), text("state").Default("READY"), count("attempts").Default(0),
		instant("lease_until").Optional(), big("fence"), long("last_error").Optional(), instant("finished_at").Optional(),
	}
}

// Indexes of Job.
func (Job) Indexes() []ent.Index { return []ent.Index{by("state", "run_at")} }
