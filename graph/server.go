package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/lantoa/lantoa/graph/gen"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/turns"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/policy"
)

// Limits of one answer.
const (
	requestTime = 20 * time.Second // how long a query or a mutation may take
	maxErrors   = 20               // errors that it tells
	maxAnswer   = 8 << 20          // bytes of its data
)

// Changes of one unit run one after another, so that a unit that floods the one writer of an
// embedded database delays another by one change at most.
const (
	changesAtOnce = 1
	changesWait   = 64
	changesTime   = 10 * time.Second
)

// Server answers /graphql with the schema of the generation that it serves. Its transports take
// JSON by POST, and POST with Accept: text/event-stream for subscriptions; the door to it is
// internal/httpd.
type Server struct {
	r       *Resolver
	changes *turns.Turns
	now     atomic.Pointer[generation]
	tried   atomic.Pointer[trial]
}

// trial is the schema that Try made last: as a rule the next one to be served.
type trial struct {
	kinds  *catalog.Catalogue
	schema *ast.Schema
}

// generation is one schema with everything that is bound to it: documents, plans, open streams.
type generation struct {
	number  int64
	handler http.Handler
	schema  *ast.Schema
	reader  *read.Reader
	over    chan struct{} // closed when another takes its place
}

// NewServer makes the handler of /graphql, without modules at first.
func NewServer(r *Resolver) *Server {
	s := &Server{r: r, changes: turns.New(changesAtOnce, changesWait, changesTime)}
	s.now.Store(s.generation(0, Schema(), r.Reader))
	return s
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g := s.now.Load()
	w.Header().Set("Lantoa-Generation", strconv.FormatInt(g.number, 10)) // so that the web app sees that modules have changed
	g.handler.ServeHTTP(w, r)
}

// Try tells whether a schema can be made of the kinds of a catalogue.
func (s *Server) Try(kinds *catalog.Catalogue) error {
	schema, err := Merged(kinds)
	if err == nil {
		s.tried.Store(&trial{kinds, schema})
	}
	return err
}

// merged is the schema of a catalogue, which may have been made to be tried.
func (s *Server) merged(kinds *catalog.Catalogue) (*ast.Schema, error) {
	if t := s.tried.Swap(nil); t != nil && t.kinds == kinds {
		return t.schema, nil
	}
	return Merged(kinds)
}

// Serve takes the kinds of another generation into service. Requests under way end with the schema
// that they began with; open streams are told to connect again.
func (s *Server) Serve(number int64, kinds *catalog.Catalogue) error {
	schema, err := s.merged(kinds)
	if err != nil {
		return err
	}
	reader, err := s.r.Reader.With(kinds)
	if err != nil {
		return err
	}
	old := s.now.Swap(s.generation(number, schema, reader))
	close(old.over)
	time.AfterFunc(2*requestTime, old.reader.Close)
	return nil
}

// Generation is the number of what is served.
func (s *Server) Generation() int64 { return s.now.Load().number }

// Schema is the schema that is served.
func (s *Server) Schema() *ast.Schema { return s.now.Load().schema }

// Ask answers a query of the server's own for the viewer of ctx, under the same rules as anybody's.
func (s *Server) Ask(ctx context.Context, query string, vars map[string]any) (map[string]read.JSON, error) {
	g := s.now.Load()
	return g.reader.Ask(ctx, g.schema, query, vars)
}

func (s *Server) generation(number int64, schema *ast.Schema, reader *read.Reader) *generation {
	own := *s.r
	g := &generation{number: number, schema: schema, reader: reader, over: make(chan struct{})}
	own.Reader, own.over = reader, g.over
	g.handler = s.handler(&own, schema)
	return g
}

func (s *Server) handler(r *Resolver, schema *ast.Schema) http.Handler {
	exec := gen.NewExecutableSchema(gen.Config{Resolvers: r, Schema: schema})
	srv := handler.New(whole{&composed{ExecutableSchema: exec, r: r, schema: schema, core: Schema()}, r.Reader})
	srv.AddTransport(stream{})
	srv.AddTransport(post{})
	docs := newDocuments()
	srv.SetQueryCache(docs)
	srv.SetParserTokenLimit(read.MaxTokens)
	srv.SetDisableSuggestion(true)
	srv.Use(extension.Introspection{})
	srv.Use(&limits{docs: docs, reader: r.Reader})
	srv.SetErrorPresenter(present)
	srv.SetRecoverFunc(func(_ context.Context, p any) error { return fmt.Errorf("panic: %v", p) })
	srv.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		ctx = read.WithSchema(read.Session(ctx), schema)
		kind, v := graphql.GetOperationContext(ctx).Operation.Operation, viewer.From(ctx)
		if kind == ast.Subscription {
			return next(ctx)
		}
		ctx, cancel := context.WithTimeout(ctx, s.r.requestTime())
		leave := cancel
		if kind == ast.Mutation {
			if v.Looks() {
				cancel()
				return refuse(ctx, policy.Looking())
			}
			if err := s.changes.Take(ctx, v.Unit); err != nil {
				cancel()
				return refuse(ctx, waited(err))
			}
			leave = func() { s.changes.Done(v.Unit, 0); cancel() }
			now, err := r.now(ctx, v)
			if err != nil {
				leave()
				return refuse(ctx, err)
			}
			ctx = viewer.With(ctx, now)
		}
		respond := next(ctx)
		return func(ctx context.Context) *graphql.Response {
			defer leave()
			return respond(ctx)
		}
	})
	srv.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		resp := next(ctx)
		if resp == nil {
			return nil
		}
		if len(resp.Data) > maxAnswer {
			resp.Data, resp.Errors = json.RawMessage("null"), gqlerror.List{present(ctx, fault.New(fault.TooCostly,
				"Kết quả dài quá 8 MB; hãy giảm first hoặc bớt trường.", "The answer is longer than 8 MB; lower first or ask for fewer fields."))}
		}
		if len(resp.Errors) > maxErrors {
			resp.Errors = resp.Errors[:maxErrors]
		}
		return resp
	})
	return srv
}

func (r *Resolver) requestTime() time.Duration {
	if r.RequestTime > 0 {
		return r.RequestTime
	}
	return requestTime
}

// waited gives the end of a wait its code.
func waited(err error) error {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fault.New(fault.Timeout, "Yêu cầu mất quá nhiều thời gian.", "The request took too long.").Because(err)
	case errors.Is(err, context.Canceled):
		return fault.New(fault.Unavailable, "Yêu cầu đã bị hủy.", "The request was cancelled.").Because(err)
	}
	return err
}

// refuse answers an operation as a whole.
func refuse(ctx context.Context, err error) graphql.ResponseHandler {
	return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{present(ctx, err)}, Data: []byte("null")})
}

// limits weighs a document before anything else looks at it. A document that the executor has
// kept is valid, but its weight may depend on the variables.
type limits struct {
	docs   *documents
	reader *read.Reader
}

// ExtensionName implements graphql.HandlerExtension.
func (*limits) ExtensionName() string { return "Limits" }

// Validate implements graphql.HandlerExtension.
func (*limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters implements graphql.OperationParameterMutator, which runs first of all.
func (l *limits) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	if viewer.From(ctx) == nil {
		return present(ctx, tenant.NoViewer()) // nothing is told to nobody, the schema neither
	}
	if len(p.Query) > read.MaxDocument {
		return present(ctx, fault.Newf(fault.TooCostly, "Tài liệu GraphQL dài quá %d byte; hãy dùng biến.", "The GraphQL document is longer than %d bytes; use variables.", read.MaxDocument))
	}
	if err := l.weigh(p); err != nil {
		return present(ctx, fault.Of(err))
	}
	return nil
}

// weigh spares a document that is known and light whatever its variables the walk through it.
func (l *limits) weigh(p *graphql.RawParams) error {
	known := l.docs.find(p.Query)
	if known == nil {
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, read.MaxTokens)
		if err != nil {
			return nil //nolint:nilerr // the executor parses again and says where
		}
		_, err = l.reader.Weigh(doc, p.OperationName, p.Variables)
		return err
	}
	if light := known.light.Load(); light != nil && *light == p.OperationName {
		return read.Few(p.Variables)
	}
	same, err := l.reader.Weigh(known.parsed, p.OperationName, p.Variables)
	if same && err == nil {
		name := p.OperationName
		known.light.Store(&name)
	}
	return err
}
