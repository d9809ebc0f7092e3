package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/intercept"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
)

// wall puts the unit rules on a client: every query, update and delete carries the rule of its
// kind, a create must hold the row it makes, and linked ids must be visible. An entity that has
// no rule fails on every use.
func (s *Store) wall(c *gen.Client) *gen.Client {
	c.Intercept(ent.TraverseFunc(func(ctx context.Context, q ent.Query) error {
		typed, err := intercept.NewQuery(q)
		if err != nil {
			return err
		}
		rule, err := ruleOf(typed.Type())
		if err != nil {
			return err
		}
		p, err := rule.Predicate(ctx)
		if err == nil && p != nil {
			typed.WhereP(p)
		}
		return err
	}))
	c.Use(s.guard)
	return c
}

func ruleOf(kind string) (tenant.Rule, error) {
	rule := gen.Rules[kind]
	if rule.Empty() {
		return rule, fmt.Errorf("store: %s has no unit rule", kind)
	}
	return rule, nil
}

// mutation is what every generated mutation has beyond ent.Mutation.
type mutation interface {
	ent.Mutation
	WhereP(...func(*sql.Selector))
	Client() *gen.Client
}

type changedKey struct{}

// Changed names the kinds that ent wrote in the transaction of ctx, in order: txn holds every
// mutation that wrote something to its audit.
func Changed(ctx context.Context) []string {
	kinds, ok := ctx.Value(changedKey{}).(*[]string)
	if !ok {
		return nil
	}
	return *kinds
}

// counted notes what a mutation wrote; one that met no row wrote nothing.
func counted(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		value, err := next.Mutate(ctx, m)
		if kinds, ok := ctx.Value(changedKey{}).(*[]string); ok && value != 0 {
			*kinds = append(*kinds, m.Type())
		}
		return value, err
	})
}

func (s *Store) guard(last ent.Mutator) ent.Mutator {
	next := counted(last)
	return ent.MutateFunc(func(ctx context.Context, em ent.Mutation) (ent.Value, error) {
		rule, err := ruleOf(em.Type())
		if err != nil {
			return nil, err
		}
		if tenant.IsSystem(ctx) {
			return next.Mutate(ctx, em)
		}
		v := viewer.From(ctx)
		if v == nil {
			return nil, tenant.NoViewer()
		}
		m, ok := em.(mutation)
		if !ok {
			return nil, fmt.Errorf("store: %s: a mutation of an unknown shape", em.Type())
		}
		if em.Op().Is(ent.OpCreate) {
			err = stamp(em, rule.Writing(), v)
		} else {
			err = restrict(ctx, m, rule, v)
		}
		if err == nil {
			err = s.checkLinks(ctx, m, v)
		}
		if err != nil {
			return nil, err
		}
		return next.Mutate(ctx, em)
	})
}

// anchors are the columns that say whose a row is; they may only be set to what the viewer holds.
var anchors = []string{"unit_id", "owner_unit_id", "plan_id", "keeper_id"}

// stamp gives a new row the acting unit where none is named, and refuses a row that the viewer
// would not hold.
func stamp(m ent.Mutation, rule tenant.Rule, v *viewer.Viewer) error {
	if slices.Contains(rule.Columns, "unit_id") {
		if _, set := m.Field("unit_id"); !set {
			if err := m.SetField("unit_id", v.Unit); err != nil {
				return err
			}
		}
	}
	if rule.Personal {
		user, _ := m.Field("user_id")
		unit, _ := m.Field("unit_id")
		if user == v.User && unit == v.Unit {
			return nil
		}
	}
	for _, c := range rule.Columns {
		if slices.Contains(judges, c) {
			continue
		}
		if id, ok := anchor(m, c); ok && v.Hold().Has(id) {
			return nil
		}
	}
	return fault.Missing()
}

// judges are the columns of who is shown a row and decides on it; they make no row theirs.
var judges = []string{"lead_unit_id", "sent_to_unit_id", "office_unit_id"}

// restrict adds the rule to an update or delete and refuses to hand a row to another anchor.
func restrict(ctx context.Context, m mutation, rule tenant.Rule, v *viewer.Viewer) error {
	p, err := rule.WritePredicate(ctx)
	if err != nil {
		return err
	}
	m.WhereP(p)
	for _, c := range anchors {
		if id, ok := anchor(m, c); ok && !v.Hold().Has(id) {
			return fault.Missing()
		}
	}
	return nil
}

func anchor(m ent.Mutation, column string) (uuid.UUID, bool) {
	value, set := m.Field(column)
	if !set {
		return uuid.Nil, false
	}
	switch id := value.(type) {
	case uuid.UUID:
		return id, true
	case *uuid.UUID:
		if id != nil {
			return *id, true
		}
	}
	return uuid.Nil, false
}

// checkLinks refuses an id that the viewer cannot see, as a random one would be refused.
func (s *Store) checkLinks(ctx context.Context, m mutation, v *viewer.Viewer) error {
	kind := s.Catalogue.Kind(m.Type())
	if kind == nil {
		return nil
	}
	for _, ref := range kind.Refs {
		if ref.Many {
			continue
		}
		id, ok := anchor(m, ref.Column)
		if !ok || v.Hold().Has(id) || ref.Target == "User" && id == v.User {
			continue
		}
		target := s.Catalogue.Kind(ref.Target)
		b := sql.Dialect(s.Dialect)
		t := b.Table(target.Table)
		q := b.Select("id").From(t).Where(sql.EQ(t.C("id"), id))
		p, err := target.Rule.Predicate(ctx)
		if err != nil {
			return err
		}
		p(q)
		query, args := q.Query()
		rows, err := m.Client().QueryContext(ctx, query, args...)
		if err != nil {
			return err
		}
		seen := rows.Next()
		if err := errors.Join(rows.Err(), rows.Close()); err != nil { //nolint:sqlclosecheck // before the next statement of the transaction
			return err
		}
		if !seen {
			return fault.New(fault.InvalidReference, "Mã tham chiếu không hợp lệ.", "The id is not valid here.").At("input", ref.Name+"Id")
		}
	}
	return nil
}

// Postgres tells which of the two databases it is.
func (s *Store) Postgres() bool { return s.Dialect == dialect.Postgres }

// Lock makes the transactions that name the same thing follow each other until they end, on one
// node or on several. SQLite has one writer.
func Lock(ctx context.Context, tx *gen.Tx, postgres bool, name string) error {
	if !postgres {
		return nil
	}
	_, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(hashtextextended($1, 13))", name)
	return err
}
