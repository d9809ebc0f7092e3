package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/tenant"
)

// SignInAttempt counts failures per account and per peer, for the back-off.
type SignInAttempt struct{ ent.Schema }

// Mixin of SignInAttempt.
func (SignInAttempt) Mixin() []ent.Mixin { return mixed(tenant.SystemOnly()) }

// Annotations of SignInAttempt.
func (SignInAttempt) Annotations() []schema.Annotation { return table("sign_in_attempts") }

// Fields of SignInAttempt.
func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{text("subject").Unique(), count("failures").Default(0), instant("blocked_until").Optional(), instant("last_at")}
}
