package auth

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Credential is what a request shows.
type Credential struct {
	Session string // token of the session cookie
	Bearer  string // access token; it goes before the session
	Unit    string // Lantoa-Unit: API id or code of the unit to act for; empty for the usual one
	View    string // Lantoa-View: API id of a unit to look at as its officers see it; empty for none
}

// proof is a credential as the context of a request keeps it: hashes only.
type proof struct {
	hash  string
	token bool // an access token, not a session
	unit  string
	view  string
}

type enteredKey struct{}

// entered is how the viewer of a context came in.
type entered struct {
	proof
	known bool // the viewer is of a moment ago, good for reading
}

// Enter resolves the credential and returns the context with its viewer, who may be of a moment
// ago (known.go). Without a credential the context is returned as it is: anonymous.
func (a *Auth) Enter(ctx context.Context, c Credential) (context.Context, error) {
	p, ok := c.proof()
	if !ok {
		return ctx, nil
	}
	in := entered{proof: p, known: true}
	v := a.known.get(p, a.store.Commits(), a.clock.Now())
	if v == nil {
		var err error
		if v, err = a.use(ctx, p); err != nil {
			return ctx, err
		}
		in.known = false
	}
	return viewer.With(context.WithValue(ctx, enteredKey{}, in), v), nil
}

// Fresh returns the viewer of ctx as of now, for an operation that changes something. A context
// that Enter did not make keeps its viewer.
func (a *Auth) Fresh(ctx context.Context, v *viewer.Viewer) (*viewer.Viewer, error) {
	if in, ok := ctx.Value(enteredKey{}).(entered); !ok || !in.known {
		return v, nil
	}
	return a.Still(ctx, v)
}

// Resolve returns the viewer of a credential, nil for an empty one. What does not prove anything
// is UNAUTHENTICATED; a person without a role today, or without one in the asked unit, FORBIDDEN.
func (a *Auth) Resolve(ctx context.Context, c Credential) (*viewer.Viewer, error) {
	p, ok := c.proof()
	if !ok {
		return nil, nil
	}
	return a.use(ctx, p)
}

// Still resolves the viewer of an open stream again: the same person for the same unit, with the
// roles and the sight of this moment. Any error means that the stream must end. ctx is one that
// Enter made (or comes from one). An open stream is no use of the session: it may idle out.
func (a *Auth) Still(ctx context.Context, v *viewer.Viewer) (*viewer.Viewer, error) {
	in, ok := ctx.Value(enteredKey{}).(entered)
	if !ok || v == nil {
		return nil, signedOut()
	}
	p := in.proof
	p.unit = a.store.Catalogue.Kind("Unit").EncodeID(v.Pays())
	now, _, err := a.resolve(ctx, p)
	if err != nil {
		return nil, err
	}
	if now.User != v.User || now.Unit != v.Unit {
		return nil, signedOut()
	}
	return now, nil
}

func (c Credential) proof() (proof, bool) {
	switch {
	case c.Bearer != "":
		return proof{hash: hashToken(c.Bearer), token: true, unit: c.Unit, view: c.View}, true
	case c.Session != "":
		return proof{hash: hashToken(c.Session), unit: c.Unit, view: c.View}, true
	}
	return proof{}, false
}

// The two statements answer one row for each role that the person has today, and one without a
// role if there is none; no row: the credential proves nothing.
const (
	sessionSQL = `SELECT s.id, s.seen_at, NULL AS unit_id, NULL AS scopes, u.id, u.full_name, u.unit_id, m.role, m.unit_id, n.code, n.name, s.view_unit_id, s.view_until, u.password_given_at
FROM sessions s JOIN users u ON u.id = s.user_id` + seatsSQL + `
WHERE s.token_hash = ?1 AND s.revoked_at IS NULL AND s.expires_at > ?2 AND s.seen_at > ?3 AND u.disabled_at IS NULL`
	tokenSQL = `SELECT s.id, s.used_at, s.unit_id, s.scopes, u.id, u.full_name, u.unit_id, m.role, m.unit_id, n.code, n.name, NULL AS view_unit_id, NULL AS view_until, NULL AS password_given_at
FROM access_tokens s JOIN users u ON u.id = s.user_id` + seatsSQL + `
WHERE s.token_hash = ?1 AND s.revoked_at IS NULL AND s.expires_at > ?2 AND s.created_at > ?3 AND u.disabled_at IS NULL`
	seatsSQL = `
LEFT JOIN memberships m ON m.user_id = u.id AND m.valid_from <= ?4 AND (m.valid_to IS NULL OR m.valid_to >= ?4)
LEFT JOIN units n ON n.id = m.unit_id`
)

// found is what the statement says.
type found struct {
	id, user, home uuid.UUID
	name           string
	seen           clock.Instant
	unit           uuid.NullUUID // of an access token
	scopes         []string
	seats          []viewer.Seat
	view           uuid.NullUUID // that the session looks at, until
	until          clock.Instant
	given          clock.Instant // when somebody else set the password
}

func (a *Auth) use(ctx context.Context, p proof) (*viewer.Viewer, error) {
	asked := answer{commits: a.store.Commits(), asked: time.Now(), at: a.clock.Now()} //nolint:forbidigo // machine time
	v, f, err := a.resolve(ctx, p)
	if err != nil {
		return nil, err
	}
	asked.viewer = v
	a.known.put(p, asked)
	a.touch(ctx, p, f)
	return v, nil
}

// proofTime is how long it may take to find out who is asking. A database that takes longer is not
// there, whether it refuses or never answers.
const proofTime = 2 * time.Second

func (a *Auth) resolve(ctx context.Context, p proof) (*viewer.Viewer, *found, error) {
	soon, cancel := context.WithTimeout(ctx, proofTime)
	defer cancel()
	v, f, err := a.lookUp(soon, p)
	if err != nil && soon.Err() != nil && ctx.Err() == nil {
		err = silent(err)
	}
	return v, f, err
}

func (a *Auth) lookUp(ctx context.Context, p proof) (*viewer.Viewer, *found, error) {
	now := a.clock.Now()
	today := clock.DayOf(now.Time)
	f, err := a.find(ctx, p, now, today)
	if err != nil {
		return nil, nil, down(ctx, err)
	}
	seat, err := a.seat(f, p.unit)
	if err != nil {
		return nil, nil, err
	}
	sight, hold, err := Sight(ctx, a.store, seat.Unit, today)
	if err != nil {
		return nil, nil, down(ctx, err)
	}
	v := &viewer.Viewer{User: f.user, Name: f.name, Unit: seat.Unit, UnitCode: seat.Code, Roles: seat.Roles, Units: f.seats, Today: today}
	if p.token {
		v.Scopes = f.scopes
	} else {
		v.Session, v.PasswordDue = f.id, !f.given.IsZero()
	}
	v = v.Seeing(sight, hold)
	if p.view != "" {
		v, err = a.look(ctx, v, f, p.view, now)
	}
	return v, f, err
}

func (a *Auth) find(ctx context.Context, p proof, now clock.Instant, today clock.Day) (*found, error) {
	statement, since := sessionSQL, clock.At(now.Add(-a.opts.Idle))
	if p.token {
		statement, since = tokenSQL, clock.At(now.Add(-maxTokenLife))
	}
	rows, err := a.store.ReadDB.QueryContext(ctx, a.sql(statement), p.hash, now, since, today)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	f := &found{}
	seen := false
	for rows.Next() {
		var role, code, name sql.NullString
		var unit uuid.NullUUID
		var scopes []byte
		if err := rows.Scan(&f.id, &f.seen, &f.unit, &scopes, &f.user, &f.name, &f.home, &role, &unit, &code, &name, &f.view, &f.until, &f.given); err != nil {
			return nil, err
		}
		if p.token && !seen {
			if err := json.Unmarshal(scopes, &f.scopes); err != nil {
				return nil, err
			}
		}
		seen = true
		if unit.Valid {
			f.sit(unit.UUID, code.String, name.String, programme.Role(role.String))
		}
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if !seen {
		return nil, signedOut()
	}
	if p.token && f.scopes == nil {
		f.scopes = []string{} // nil would be a session's: everything
	}
	slices.SortFunc(f.seats, func(x, y viewer.Seat) int { return cmp.Compare(x.Code, y.Code) })
	for _, s := range f.seats {
		slices.Sort(s.Roles)
	}
	return f, nil
}

func (f *found) sit(unit uuid.UUID, code, name string, role programme.Role) {
	i := slices.IndexFunc(f.seats, func(s viewer.Seat) bool { return s.Unit == unit })
	if i < 0 {
		i = len(f.seats)
		f.seats = append(f.seats, viewer.Seat{Unit: unit, Code: code, Name: name})
	}
	if s := &f.seats[i]; !slices.Contains(s.Roles, role) {
		s.Roles = append(s.Roles, role)
	}
}

// seat chooses the unit to act for: the asked one, else an access token's, else the home unit,
// else the first by code.
func (a *Auth) seat(f *found, asked string) (*viewer.Seat, error) {
	if len(f.seats) == 0 {
		return nil, noSeat()
	}
	at := func(unit uuid.UUID) int {
		return slices.IndexFunc(f.seats, func(s viewer.Seat) bool { return s.Unit == unit })
	}
	var i int
	if asked != "" {
		if id, err := a.store.Catalogue.Kind("Unit").DecodeID(asked); err == nil {
			i = at(id)
		} else {
			i = slices.IndexFunc(f.seats, func(s viewer.Seat) bool { return strings.EqualFold(s.Code, asked) })
		}
		if i < 0 || f.unit.Valid && f.seats[i].Unit != f.unit.UUID {
			return nil, notThere()
		}
		return &f.seats[i], nil
	}
	if f.unit.Valid {
		if i = at(f.unit.UUID); i < 0 {
			return nil, noSeat()
		}
		return &f.seats[i], nil
	}
	return &f.seats[max(at(f.home), 0)], nil
}

const touchEvery = time.Minute

// touch notes that the credential is in use, once a minute at most. It is not worth a failed
// request: a session that cannot be touched ends early.
func (a *Auth) touch(ctx context.Context, p proof, f *found) {
	now := a.clock.Now()
	if now.Sub(f.seen.Time) < touchEvery {
		return
	}
	statement := `UPDATE sessions SET seen_at = ?1 WHERE id = ?2 AND seen_at < ?1`
	if p.token {
		statement = `UPDATE access_tokens SET used_at = ?1 WHERE id = ?2`
	}
	if err := a.exec(ctx, statement, now, f.id); err != nil {
		a.opts.Log.WarnContext(ctx, "note that a session is in use", "error", err)
	}
}
