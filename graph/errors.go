package graph

import (
	"context"
	"errors"
	"log/slog"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/lantoa/lantoa/internal/fault"
)

// present is the one mapping from errors to what a client sees. Faults show their text and place;
// what the GraphQL library says of a document is bad input; anything else tells nothing.
func present(ctx context.Context, err error) *gqlerror.Error {
	var known *fault.Error
	var theirs *gqlerror.Error
	errors.As(err, &theirs)
	if theirs != nil && theirs.Extensions["vi"] != nil {
		return theirs // presented before
	}
	if !errors.As(err, &known) {
		if theirs != nil && theirs.Err == nil {
			return bad(theirs)
		}
		known = fault.Of(err)
	}
	if ours(known.Code) && !errors.Is(err, context.Canceled) {
		slog.ErrorContext(ctx, "a request failed", "error", err.Error())
	}
	out := &gqlerror.Error{Message: known.Text.VI, Path: graphql.GetPath(ctx), Extensions: map[string]any{
		"code": string(known.Code), "vi": known.Text.VI, "en": known.Text.EN,
	}}
	if theirs != nil && len(theirs.Path) > 0 {
		out.Path = theirs.Path
	}
	if len(known.Path) > 0 {
		out.Extensions["inputPath"] = known.Path
	}
	if known.Reason != "" {
		out.Extensions["reason"] = known.Reason
	}
	if known.Place != "" {
		out.Extensions["place"] = known.Place
	}
	return out
}

// ours tells that a fault is the server's and not the request's: who runs it finds it in the log.
func ours(c fault.Code) bool {
	return c == fault.Internal || c == fault.Unavailable || c == fault.StorageFull
}

// bad keeps the words of the library about a document that it refused.
func bad(e *gqlerror.Error) *gqlerror.Error {
	out := *e
	said, _, _ := strings.Cut(e.Message, " Did you mean") // input fields get suggestions even where they are switched off
	out.Message = clip(said)                              // it may repeat a name as long as the document
	out.Extensions = map[string]any{
		"code": string(fault.BadInput),
		"vi":   "Yêu cầu GraphQL không hợp lệ: " + out.Message,
		"en":   "The GraphQL request is not valid: " + out.Message,
	}
	out.Rule = ""
	return &out
}
