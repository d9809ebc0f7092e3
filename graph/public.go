package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"sort"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/lantoa/lantoa/internal/fault"
)

// Public answers the operations of modules that are offered to everybody: GraphQL from outside,
// but each operation is one known document, so nothing is parsed, weighed or planned for those who
// are not signed in. A request names the operation, or sends its document, with the variable input.
type Public struct {
	// Documents are the operations that are offered now, by name.
	Documents func() map[string]string
	// Do runs one of them and returns the JSON object of its answer.
	Do func(ctx context.Context, operation string, input map[string]any) (json.RawMessage, error)
}

// ServeHTTP implements http.Handler: POST runs an operation, GET lists them.
func (p *Public) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	ctx := r.Context()
	if r.Method == http.MethodGet {
		p.list(w)
		return
	}
	var request graphql.RawParams
	body, err := content(r)
	if err == nil {
		err = decode(body, &request)
	}
	if err != nil {
		write(w, &graphql.Response{Errors: gqlerror.List{present(ctx, err)}})
		return
	}
	name, err := p.chosen(&request)
	if err != nil {
		write(w, &graphql.Response{Errors: gqlerror.List{present(ctx, err)}})
		return
	}
	input, _ := request.Variables["input"].(map[string]any)
	out, err := p.Do(ctx, name, input)
	if err == nil {
		write(w, &graphql.Response{Data: json.RawMessage(`{"` + name + `":` + string(out) + `}`)})
		return
	}
	resp := &graphql.Response{Data: json.RawMessage(`{"` + name + `":null}`)}
	for _, one := range several(err) {
		told := present(ctx, one)
		told.Path = ast.Path{ast.PathName(name)}
		resp.Errors = append(resp.Errors, told)
	}
	write(w, resp)
}

// several takes apart the faults of a change that found more than one.
func several(err error) []error {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		return many.Unwrap()
	}
	return []error{err}
}

// chosen is the operation that a request is about.
func (p *Public) chosen(request *graphql.RawParams) (string, error) {
	documents := p.Documents()
	name := request.OperationName
	if name == "" {
		for known, document := range documents {
			if plain(request.Query) == plain(document) {
				name = known
			}
		}
	}
	document, known := documents[name]
	if !known || request.Query != "" && plain(request.Query) != plain(document) {
		return "", fault.New(fault.BadInput, "Chỉ nhận các thao tác công khai trong danh sách (GET địa chỉ này).",
			"Only the public operations on the list are taken (GET this address).")
	}
	return name, nil
}

// plain is a document without the blanks that mean nothing.
func plain(document string) string { return strings.Join(strings.Fields(document), " ") }

func (p *Public) list(w http.ResponseWriter) {
	documents := p.Documents()
	out := make([]string, 0, len(documents))
	for _, d := range documents {
		out = append(out, d)
	}
	sort.Strings(out)
	text, err := json.Marshal(map[string]any{"operations": out})
	if err == nil {
		_, _ = w.Write(text) // who has left does not read it
	}
}
