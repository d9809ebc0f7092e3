package read

import (
	"context"
	"database/sql"
	"fmt"
	"sort"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

// soonDays is how many days before its due day work counts as due soon.
const soonDays = 7

// cacheBytes bounds the plans that are kept.
const cacheBytes = 32 << 20

// Reader answers queries, and the payloads of mutations and events.
type Reader struct {
	kinds  *catalog.Catalogue
	pg     bool
	pool   *pgxpool.Pool
	db     *sql.DB
	policy *policy.Policy
	clock  *clock.Clock
	seal   *sealer

	mu    sync.Mutex
	plans *lru.LRU[string, *plan]
	held  int
}

// New makes a reader; key (32 bytes) seals cursors and must be the same on every node.
func New(s *store.Store, p *policy.Policy, c *clock.Clock, key []byte) (*Reader, error) {
	seal, err := newSealer(key)
	if err != nil {
		return nil, err
	}
	r := &Reader{kinds: s.Catalogue, pg: s.Postgres(), pool: s.Pool, db: s.ReadDB, policy: p, clock: c, seal: seal}
	r.plans, err = r.newCache()
	return r, err
}

// With is a reader of the same database under another catalogue, with plans of its own.
func (r *Reader) With(kinds *catalog.Catalogue) (*Reader, error) {
	c := &Reader{kinds: kinds, pg: r.pg, pool: r.pool, db: r.db, policy: r.policy, clock: r.clock, seal: r.seal}
	var err error
	c.plans, err = c.newCache()
	return c, err
}

func (r *Reader) newCache() (*lru.LRU[string, *plan], error) {
	return lru.NewLRU(1<<20, func(_ string, p *plan) {
		r.held -= p.bytes
		p.release()
	})
}

// Weigh is the function of that name, with the modules that the reader knows.
func (r *Reader) Weigh(doc *ast.QueryDocument, operation string, vars map[string]any) (same bool, err error) {
	return Weigh(r.kinds, doc, operation, vars)
}

// Close forgets the plans, and closes what is prepared.
func (r *Reader) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.plans.Purge()
}

// Read answers the root field of Query that ctx is resolving. The first one to come runs all
// root fields of the operation, in their order, in one read transaction.
func (r *Reader) Read(ctx context.Context) (JSON, error) {
	alias := graphql.GetFieldContext(ctx).Field.Alias
	s := sessionOf(ctx)
	if s == nil {
		return nil, fmt.Errorf("read: the operation has no session (Reader.Session)")
	}
	s.run(ctx, r)
	for _, j := range s.jobs {
		if j.alias != alias {
			continue
		}
		for _, part := range j.parts {
			if part.out.err != nil {
				graphql.AddError(within(ctx, part.alias), part.out.err)
			}
		}
		return j.out.json, j.out.err
	}
	return nil, fmt.Errorf("read: no answer for %s: %w", alias, s.broken)
}

// All answers the whole query of ctx at once: the object of its root fields. It answers nothing
// where a root field has an error, or is a question about the schema: the executor asks Read for
// one field after the other then, which answers from the same run, and tells each its place.
func (r *Reader) All(ctx context.Context) JSON {
	s := sessionOf(ctx)
	if s == nil {
		return nil
	}
	s.run(ctx, r)
	if s.meta || s.broken != nil {
		return nil
	}
	for _, j := range s.jobs {
		if j.refused() != nil {
			return nil
		}
	}
	return together(s.jobs)
}

type sessionKey struct{}

// session is where the root fields of an operation meet.
type session struct {
	once   sync.Once
	jobs   []*job // in the order of the answer
	meta   bool   // the executor has root fields of its own to answer
	broken error  // the run did not come to its end
}

type answer struct {
	json JSON
	err  error
}

// Session gives an operation the place where its root fields meet.
func Session(ctx context.Context) context.Context {
	return context.WithValue(ctx, sessionKey{}, &session{})
}

func sessionOf(ctx context.Context) *session {
	s, _ := ctx.Value(sessionKey{}).(*session)
	return s
}

func (s *session) run(ctx context.Context, r *Reader) {
	s.once.Do(func() {
		defer func() {
			if p := recover(); p != nil {
				s.jobs, s.broken = nil, fmt.Errorf("panic: %v", p)
			}
		}()
		r.runAll(ctx, s)
	})
}

func (r *Reader) env(ctx context.Context, vars map[string]any) (*env, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	today := r.clock.Today()
	return &env{viewer: v, vars: vars, today: today, soon: today.Add(soonDays), seal: r.seal, memo: map[*ast.Value]any{}}, nil
}

// admit asks the policy about everything that the plan touches, and whether it can be read now, then
// binds the values.
func (r *Reader) admit(e *env, p *plan) ([]any, error) {
	for _, kind := range p.uses {
		if err := r.policy.Check(e.viewer, kind, "read"); err != nil {
			return nil, err
		}
		if err := r.kinds.Held(kind); err != nil {
			return nil, err
		}
	}
	args := make([]any, len(p.slots))
	for i, s := range p.slots {
		var err error
		if args[i], err = s.get(e); err != nil {
			return nil, err
		}
	}
	return args, nil
}

// Payload answers the mutation field that ctx is resolving from the result of its change; the
// rows are read afresh after the commit.
func (r *Reader) Payload(ctx context.Context, res txn.Result) (JSON, error) {
	fc := graphql.GetFieldContext(ctx)
	def := schemaOf(ctx).Types[fc.Field.Definition.Type.Name()]
	return r.answer(ctx, res, func(c *compiler, p *pick) error { return c.payload(def, p) })
}

// Event answers a subscription field with the object of the given id, read with the viewer of
// this moment; nil if the viewer does not see it.
func (r *Reader) Event(ctx context.Context, id string) (JSON, error) {
	fc := graphql.GetFieldContext(ctx)
	k := r.kinds.Kind(fc.Field.Definition.Type.Name())
	return r.answer(ctx, txn.Result{"event": {id}}, func(c *compiler, p *pick) error { return c.rowsByIDs(k, "event", false, p.sets) })
}

func (r *Reader) answer(ctx context.Context, res txn.Result, body func(*compiler, *pick) error) (JSON, error) {
	oc, fc := graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx)
	e, err := r.env(ctx, oc.Variables)
	if err != nil {
		return nil, err
	}
	e.ids = res
	f := fc.Field.Field
	p := &pick{alias: f.Alias, name: f.Name, field: f, sets: []ast.SelectionSet{f.SelectionSet}}
	j := &job{alias: f.Alias}
	if j.plan, err = r.compile(schemaOf(ctx), oc.Variables, func(c *compiler) error { return body(c, p) }); err != nil {
		return nil, err
	}
	if j.args, err = r.admit(e, j.plan); err != nil {
		return nil, err
	}
	if err := r.run(ctx, []*job{j}); err != nil {
		return nil, err
	}
	if j.out.err != nil {
		return nil, j.out.err
	}
	return r.finish(j, e)
}

// cached returns the plan of a field, compiled at most once per document, place and shape.
func (r *Reader) cached(oc *graphql.OperationContext, schema *ast.Schema, place string, p *pick, body func(*compiler, *pick) error) (*plan, error) {
	key := oc.RawQuery + "\x00" + oc.OperationName + "\x00" + place + "\x00" + shape(oc, schema) + r.nodeShape(p, oc.Variables)
	r.mu.Lock()
	known, ok := r.plans.Get(key)
	r.mu.Unlock()
	if ok {
		return known, nil
	}
	made, err := r.compile(schema, oc.Variables, func(c *compiler) error { return body(c, p) })
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.plans.Contains(key) {
		made.weigh(key)
		r.plans.Add(key, made)
		r.held += made.bytes
		for r.held > cacheBytes && r.plans.Len() > 1 {
			r.plans.RemoveOldest()
		}
	}
	return made, nil
}

// nodeShape adds the kinds of the ids in node and nodes, and which are none: they decide the
// statement.
func (r *Reader) nodeShape(p *pick, vars map[string]any) string {
	name := map[string]string{"node": "id", "nodes": "ids"}[p.name]
	if name == "" {
		return ""
	}
	in, ok := argument(p.field, name, vars)
	if !ok {
		return ""
	}
	var b strings.Builder
	for _, item := range in.list() {
		if k := kindOf(r.kinds, item); k != nil {
			b.WriteString(k.Prefix)
		}
		b.WriteByte(',')
	}
	return b.String()
}

// shape is what the variables decide about the statement: which are given, which filters they
// hold, the value of switches, enumerations and orders, and of whole numbers that may be the size
// of a page; never any other value.
func shape(oc *graphql.OperationContext, schema *ast.Schema) string {
	var b strings.Builder
	for _, v := range oc.Operation.VariableDefinitions {
		b.WriteString(v.Variable + "=")
		form(&b, schema, v.Type, oc.Variables[v.Variable])
		b.WriteByte(';')
	}
	return b.String()
}

func form(b *strings.Builder, schema *ast.Schema, t *ast.Type, value any) {
	if value == nil {
		b.WriteByte('-')
		return
	}
	def := schema.Types[t.Name()]
	if items, ok := value.([]any); ok {
		if def != nil && (def.Kind == ast.InputObject || def.Kind == ast.Enum) {
			b.WriteByte('[')
			for _, item := range items {
				form(b, schema, t, item)
			}
			b.WriteByte(']')
			return
		}
		b.WriteByte('l')
		return
	}
	switch {
	case def == nil:
		b.WriteByte('?')
	case def.Kind == ast.Enum || def.Name == "Boolean":
		fmt.Fprintf(b, "%v,", value)
	case def.Name == "Int":
		if n, err := pageSize(input{}, value); err == nil {
			fmt.Fprintf(b, "%d,", n)
		} else {
			b.WriteByte('v')
		}
	case def.Kind == ast.InputObject:
		m, _ := value.(map[string]any)
		names := make([]string, 0, len(m))
		for name := range m {
			names = append(names, name)
		}
		sort.Strings(names)
		b.WriteByte('{')
		for _, name := range names {
			b.WriteString(name + ":")
			if f := def.Fields.ForName(name); f != nil {
				form(b, schema, f.Type, m[name])
			}
		}
		b.WriteByte('}')
	default:
		b.WriteByte('v')
	}
}
