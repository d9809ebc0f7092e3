package record

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Row is a record as it is stored.
type Row struct {
	ID         uuid.UUID
	Kind       *Kind // nil of a module that is not installed
	KindName   string
	Version    int64
	Schema     int // of the body
	Unit       uuid.UUID
	Assignment *uuid.UUID // that it is tied to
	State      string     // "" of a kind without states
	Title      string
	Created    clock.Instant
	Body       Body

	scope, plan *uuid.UUID
	shared      bool
	moved       bool // by a succession, from the unit that it was made in
}

// Store writes records.
type Store struct {
	Kinds    *Kinds
	Postgres bool // the other is SQLite
}

// Rows reads the records that the viewer sees, in the order of their ids; the others are absent.
// The client is a transaction's, or that of single reads.
func (s *Store) Rows(ctx context.Context, c *gen.Client, v *viewer.Viewer, ids ...uuid.UUID) ([]*Row, error) {
	found, err := s.load(ctx, c, ids, "")
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(found, func(r *Row) bool { return !r.seenBy(v) }), nil
}

// Named reads records by their ids, whosever they are, in the order of their ids: for the server
// itself, which has yet to find out for which unit it works.
func (s *Store) Named(ctx context.Context, c *gen.Client, ids ...uuid.UUID) ([]*Row, error) {
	return s.load(tenant.System(ctx), c, ids, "")
}

// load reads records as the context sees them, in the order of their ids; lock is what follows FOR.
func (s *Store) load(ctx context.Context, c *gen.Client, ids []uuid.UUID, lock string) ([]*Row, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := c.Record.Query().Where(among(record.FieldID, ids), func(q *sql.Selector) {
		if lock != "" && q.Dialect() == dialect.Postgres {
			q.For(sql.LockStrength(lock))
		}
	}).Order(record.ByID()).Select(rowColumns...).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]*Row, len(rows))
	for i, r := range rows {
		if out[i], err = s.row(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// rowColumns are what a Row is made of: no shadow columns.
var rowColumns = []string{
	record.FieldID, record.FieldKind, record.FieldVersion, record.FieldSchema, record.FieldUnitID, record.FieldAssignmentID, record.FieldState,
	record.FieldTitle, record.FieldCreatedAt, record.FieldScopeID, record.FieldPlanID, record.FieldShared, record.FieldUnitThenID, record.FieldBody,
}

func (s *Store) row(r *gen.Record) (*Row, error) {
	out := &Row{
		ID: r.ID, Kind: s.Kinds.Kind(r.Kind), KindName: r.Kind, Version: int64(r.Version), Schema: r.Schema, Unit: r.UnitID, Assignment: r.AssignmentID,
		State: r.State, Title: r.Title, Created: r.CreatedAt, scope: r.ScopeID, plan: r.PlanID, shared: r.Shared, moved: r.UnitThenID != nil,
	}
	if out.Kind == nil {
		return out, nil
	}
	var err error
	out.Body, err = out.Kind.body(r.Body)
	return out, err
}

// seenBy is the unit rule of the record's kind (internal/catalog), which is stricter than that of
// the table: figures show no record. A record of no installed kind is seen by nobody.
func (r *Row) seenBy(v *viewer.Viewer) bool {
	if r.Kind == nil {
		return false
	}
	if r.Unit == v.Unit {
		return true
	}
	switch r.Kind.Declared.Visibility {
	case manifest.Scope, manifest.Named:
	case manifest.AllUnits:
		if r.shared {
			return true
		}
	default:
		return false
	}
	return r.scope != nil && v.Sight().Has(*r.scope) || r.plan != nil && v.Sight().Has(*r.plan)
}

// By says who acts on a record beside its own unit: manifest.Action has the words.
type By struct{ Below, Owner, Named bool }

// actedOnBy tells whether a viewer who sees the record may act on it: its own unit; with below units
// above it; with owner the owner of the plan that it is tied to; with named the unit that it names.
func (r *Row) actedOnBy(v *viewer.Viewer, by By) bool {
	return r.Unit == v.Unit || by.Below && v.Hold().Has(r.Unit) || by.Owner && r.plan != nil && v.Hold().Has(*r.plan) ||
		by.Named && r.Kind.Declared.Visibility == manifest.Named && r.scope != nil && *r.scope == v.Unit
}

// ActedOn refuses somebody who may only look at the record.
func (r *Row) ActedOn(v *viewer.Viewer, by By) error {
	if r.actedOnBy(v, by) {
		return nil
	}
	return onlyLook()
}

func onlyLook() *fault.Error {
	return fault.New(fault.Forbidden, "Hồ sơ của đơn vị khác; đơn vị bạn đang đại diện chỉ được xem.",
		"The record is another unit's; the unit you act for may look at it.").At("input", "id")
}

// among is column = any of the ids, as one argument.
func among(column string, ids []uuid.UUID) func(*sql.Selector) {
	return func(q *sql.Selector) { q.Where(amongP(q.C(column), q.Dialect(), ids)) }
}

func amongP(column, d string, ids []uuid.UUID) *sql.Predicate {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = id.String()
	}
	slices.Sort(texts)
	texts = slices.Compact(texts)
	return sql.P(func(b *sql.Builder) {
		if d == dialect.Postgres {
			b.WriteString(column + " = ANY(").Arg("{" + strings.Join(texts, ",") + "}").WriteString("::uuid[])")
			return
		}
		b.WriteString(column + " IN (SELECT value FROM json_each(").Arg(`["` + strings.Join(texts, `","`) + `"]`).WriteString("))")
	})
}
