// Package viewer says who is asking: the user, the unit acted for, the roles there, and the
// sight that follows from them. It is a leaf: it decides nothing and reads nothing. internal/auth
// produces viewers, internal/tenant turns a sight into rules, policy judges roles.
package viewer

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
)

// Viewer is one user acting for one unit at one moment.
type Viewer struct {
	User     uuid.UUID
	Name     string // as shown to others
	Unit     uuid.UUID
	UnitCode string
	Roles    []programme.Role // in the acting unit, today
	Units    []Seat           // every unit that the user may act for today
	Session  uuid.UUID        // zero for access tokens
	Scopes   []string         // of an access token; nil for a session: everything the roles allow
	AtWork   bool             // no person, but the server at work for the unit: reads what the unit sees, whatever the roles
	Today    clock.Day
	// PasswordDue: the password is one that an administrator knows; the person chooses another before anything else.
	PasswordDue bool
	// From is the unit for which an administrator acts who looks at Unit as its officers see it, zero
	// for everybody else. Such a viewer reads, changes nothing, and is gone at Until.
	From  uuid.UUID
	Until clock.Instant
	sight Sight
	hold  Sight
}

// Seat is a unit in which the user has roles today.
type Seat struct {
	Unit  uuid.UUID
	Code  string
	Name  string
	Roles []programme.Role
}

// Sight is the set of anchors (ids of units and of plans) whose rows the viewer may see. It is
// kept in the forms that the two databases bind, so that a rule is one argument.
type Sight struct {
	ids  []uuid.UUID
	json string // SQLite: '["…","…"]'
	pg   string // PostgreSQL: '{…,…}'
	// The parts of it, where they are known: a search by a unit's column need not ask for plans.
	units, plans *Sight
}

// NewSight makes a sight; the order of ids does not matter.
func NewSight(ids ...uuid.UUID) Sight {
	ids = slices.Clone(ids)
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return strings.Compare(a.String(), b.String()) })
	ids = slices.Compact(ids)
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	j, _ := json.Marshal(texts) //nolint:errchkjson // strings always marshal
	return Sight{ids: ids, json: string(j), pg: "{" + strings.Join(texts, ",") + "}"}
}

// SightOf makes a sight of units and plans that knows which are which.
func SightOf(units, plans []uuid.UUID) Sight {
	s, u, p := NewSight(slices.Concat(units, plans)...), NewSight(units...), NewSight(plans...)
	s.units, s.plans = &u, &p
	return s
}

// Units are the anchors that may be units, Plans those that may be plans: all where it is not known.
func (s Sight) Units() Sight { return s.part(s.units) }

// Plans are the anchors that may be plans.
func (s Sight) Plans() Sight { return s.part(s.plans) }

func (s Sight) part(known *Sight) Sight {
	if known == nil {
		return s
	}
	return *known
}

// IDs are the anchors.
func (s Sight) IDs() []uuid.UUID { return s.ids }

// Has tells whether an anchor is in sight.
func (s Sight) Has(id uuid.UUID) bool { return slices.Contains(s.ids, id) }

// Empty tells that nothing is in sight.
func (s Sight) Empty() bool { return len(s.ids) == 0 }

// JSON is the set as a JSON array, for SQLite's json_each.
func (s Sight) JSON() string {
	if s.json == "" {
		return "[]"
	}
	return s.json
}

// Array is the set as a PostgreSQL array literal.
func (s Sight) Array() string {
	if s.pg == "" {
		return "{}"
	}
	return s.pg
}

// Sight is what the viewer may see: the acting unit, the units below, their predecessors, and the
// plans that these own or follow.
func (v *Viewer) Sight() Sight { return v.sight }

// Hold is the part of the sight whose rows the viewer may write: without followed plans.
func (v *Viewer) Hold() Sight { return v.hold }

// Looks tells that the viewer looks at a unit as its officers see it, and changes nothing.
func (v *Viewer) Looks() bool { return v.From != uuid.Nil }

// Pays is the unit at whose expense the request runs: who looks at another takes nothing of its turns.
func (v *Viewer) Pays() uuid.UUID {
	if v.Looks() {
		return v.From
	}
	return v.Unit
}

// Seeing returns a copy of the viewer with this sight and hold.
func (v *Viewer) Seeing(sight, hold Sight) *Viewer {
	c := *v
	c.sight, c.hold = sight, hold
	return &c
}

// Is tells whether the viewer has the role in the acting unit.
func (v *Viewer) Is(r programme.Role) bool { return slices.Contains(v.Roles, r) }

type key struct{}

// With puts the viewer into the context.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// From returns the viewer of the context, nil if nobody is signed in.
func From(ctx context.Context) *Viewer {
	v, _ := ctx.Value(key{}).(*Viewer)
	return v
}
