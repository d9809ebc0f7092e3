package graph

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/lantoa/lantoa/graph/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/viewer"
)

// requestTime is how long a query or a mutation may take.
const requestTime = 20 * time.Second

// maxErrors is how many errors an answer tells.
const maxErrors = 20

// Schema is the schema that is served.
func Schema() *ast.Schema { return gen.NewExecutableSchema(gen.Config{}).Schema() }

// NewServer makes the handler of /graphql. Its transports take JSON by POST, and POST with
// Accept: text/event-stream for subscriptions; the door to it is internal/httpd.
func NewServer(r *Resolver) http.Handler {
	exec := gen.NewExecutableSchema(gen.Config{Resolvers: r})
	srv := handler.New(exec)
	srv.AddTransport(transport.SSE{KeepAlivePingInterval: 15 * time.Second})
	srv.AddTransport(transport.POST{})
	srv.SetQueryCache(newDocuments())
	srv.SetParserTokenLimit(read.MaxTokens)
	srv.SetDisableSuggestion(true)
	srv.Use(extension.Introspection{})
	srv.Use(&limits{docs: newDocuments()})
	srv.SetErrorPresenter(present)
	srv.SetRecoverFunc(func(_ context.Context, p any) error { return fmt.Errorf("panic: %v", p) })
	schema := exec.Schema()
	srv.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		ctx = read.WithSchema(read.Session(ctx), schema)
		oc := graphql.GetOperationContext(ctx)
		if viewer.From(ctx) == nil && oc.Operation.Operation != ast.Subscription {
			return refuse(ctx, tenant.NoViewer()) // nothing is told to nobody, the schema neither
		}
		if oc.Operation.Operation == ast.Subscription {
			return next(ctx)
		}
		ctx, cancel := context.WithTimeout(ctx, requestTime)
		respond := next(ctx)
		return func(ctx context.Context) *graphql.Response {
			defer cancel()
			return respond(ctx)
		}
	})
	srv.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		resp := next(ctx)
		if resp != nil && len(resp.Errors) > maxErrors {
			resp.Errors = resp.Errors[:maxErrors]
		}
		return resp
	})
	return srv
}

// refuse answers an operation as a whole.
func refuse(ctx context.Context, err error) graphql.ResponseHandler {
	return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{present(ctx, err)}, Data: []byte("null")})
}

// limits weighs a document before anything else looks at it.
type limits struct {
	docs graphql.Cache[*ast.QueryDocument]
}

// ExtensionName implements graphql.HandlerExtension.
func (*limits) ExtensionName() string { return "Limits" }

// Validate implements graphql.HandlerExtension.
func (*limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters implements graphql.OperationParameterMutator, which runs first of all.
func (l *limits) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	doc, known := l.docs.Get(ctx, p.Query)
	if !known {
		var err error
		doc, err = parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, read.MaxTokens)
		if err != nil {
			return nil //nolint:nilerr // the executor parses again and says where
		}
	}
	if err := read.Cost(doc, p.OperationName, p.Variables); err != nil {
		return present(ctx, fault.Of(err))
	}
	if !known {
		l.docs.Add(ctx, p.Query, doc)
	}
	return nil
}
