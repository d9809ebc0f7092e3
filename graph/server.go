package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/lantoa/lantoa/graph/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/turns"
	"github.com/lantoa/lantoa/internal/viewer"
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

// Schema is the schema that is served.
func Schema() *ast.Schema { return gen.NewExecutableSchema(gen.Config{}).Schema() }

// NewServer makes the handler of /graphql. Its transports take JSON by POST, and POST with
// Accept: text/event-stream for subscriptions; the door to it is internal/httpd.
func NewServer(r *Resolver) http.Handler {
	exec := gen.NewExecutableSchema(gen.Config{Resolvers: r})
	srv := handler.New(whole{exec, r.Reader})
	srv.AddTransport(stream{})
	srv.AddTransport(post{})
	docs := newDocuments()
	srv.SetQueryCache(docs)
	srv.SetParserTokenLimit(read.MaxTokens)
	srv.SetDisableSuggestion(true)
	srv.Use(extension.Introspection{})
	srv.Use(&limits{docs: docs})
	srv.SetErrorPresenter(present)
	srv.SetRecoverFunc(func(_ context.Context, p any) error { return fmt.Errorf("panic: %v", p) })
	schema := exec.Schema()
	changes := turns.New(changesAtOnce, changesWait, changesTime)
	srv.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		ctx = read.WithSchema(read.Session(ctx), schema)
		kind, v := graphql.GetOperationContext(ctx).Operation.Operation, viewer.From(ctx)
		if kind == ast.Subscription {
			return next(ctx)
		}
		ctx, cancel := context.WithTimeout(ctx, r.requestTime())
		leave := cancel
		if kind == ast.Mutation {
			if err := changes.Take(ctx, v.Unit); err != nil {
				cancel()
				return refuse(ctx, waited(err))
			}
			leave = func() { changes.Done(v.Unit, 0); cancel() }
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
// kept is valid, but its weight depends on the variables.
type limits struct {
	docs graphql.Cache[*ast.QueryDocument]
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
	return nil
}
