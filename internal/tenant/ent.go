package tenant

import (
	"context"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/viewer"
)

type systemKey struct{}

// System marks work that the server does on its own account (sign-in, notification, audit,
// migration): the rules do not apply below it. internal/house lists who may call it.
func System(ctx context.Context) context.Context {
	return context.WithValue(ctx, systemKey{}, true)
}

// IsSystem tells whether ctx is marked by System.
func IsSystem(ctx context.Context) bool {
	on, _ := ctx.Value(systemKey{}).(bool)
	return on
}

// Predicate is the rule for ent's own queries. Without a viewer it is an error, never all rows;
// under System it is nil.
func (r Rule) Predicate(ctx context.Context) (func(*sql.Selector), error) {
	return r.predicate(ctx, (*viewer.Viewer).Sight)
}

// WritePredicate is the rule for ent's updates and deletes.
func (r Rule) WritePredicate(ctx context.Context) (func(*sql.Selector), error) {
	return r.Writing().predicate(ctx, (*viewer.Viewer).Hold)
}

func (r Rule) predicate(ctx context.Context, of func(*viewer.Viewer) viewer.Sight) (func(*sql.Selector), error) {
	if IsSystem(ctx) {
		return nil, nil //nolint:nilnil // no predicate is the answer for the server itself
	}
	v := viewer.From(ctx)
	if v == nil {
		return nil, NoViewer()
	}
	return func(s *sql.Selector) {
		s.Where(sql.P(func(b *sql.Builder) {
			r.Write(b.Dialect(), s.TableName(), &binder{b: b, v: v, sight: of(v)})
		}))
	}, nil
}

// NoViewer is the answer to work without a signed-in user.
func NoViewer() *fault.Error {
	return fault.New(fault.Unauthenticated, "Bạn chưa đăng nhập.", "You are not signed in.")
}

type binder struct {
	b     *sql.Builder
	v     *viewer.Viewer
	sight viewer.Sight
}

func (x *binder) Put(s string) { x.b.WriteString(s) }
func (x *binder) User()        { x.b.Arg(x.v.User) }
func (x *binder) Unit()        { x.b.Arg(x.v.Unit) }
func (x *binder) Sight() {
	if x.b.Dialect() == dialect.Postgres {
		x.b.Arg(x.sight.Array())
		x.b.WriteString("::uuid[]")
		return
	}
	x.b.Arg(x.sight.JSON())
}
