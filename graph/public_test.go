package graph_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/fault"
)

func TestThePublicMayDoWhatIsOnTheListAndNothingElse(t *testing.T) {
	const document = "mutation contestsSave($input: ContestsSaveInput!) { contestsSave(input: $input) { saved } }"
	p := &graph.Public{
		Documents: func() map[string]string { return map[string]string{"contestsSave": document} },
		Do: func(_ context.Context, operation string, input map[string]any) (json.RawMessage, error) {
			switch input["answer"] {
			case "both":
				return nil, errors.Join(fault.New(fault.Validation, "Sai.", "Wrong.").At("input", "answer"), fault.New(fault.Validation, "Thiếu.", "Missing.").At("input", "paper"))
			case "secret":
				return nil, errors.New("the database says no")
			}
			return json.RawMessage(`{"saved":"` + operation + `"}`), nil
		},
	}
	for _, c := range []struct{ name, body, want string }{
		{"by its name", `{"operationName":"contestsSave","variables":{"input":{"answer":"A"}}}`, `{"data":{"contestsSave":{"saved":"contestsSave"}}}`},
		{"by its document, however it is laid out", `{"query":"mutation contestsSave($input: ContestsSaveInput!) {\n  contestsSave(input: $input) { saved } }","variables":{"input":{}}}`, `{"data":{"contestsSave":{"saved":"contestsSave"}}}`},
		{"several faults at once", `{"operationName":"contestsSave","variables":{"input":{"answer":"both"}}}`, `"inputPath":["input","answer"]`},
		{"the second of them", `{"operationName":"contestsSave","variables":{"input":{"answer":"both"}}}`, `"inputPath":["input","paper"]`},
		{"an error of ours tells nothing", `{"operationName":"contestsSave","variables":{"input":{"answer":"secret"}}}`, `"code":"INTERNAL"`},
		{"another document under a known name", `{"operationName":"contestsSave","query":"{ users { nodes { id } } }"}`, `"code":"BAD_INPUT"`},
		{"another document", `{"query":"{ __schema { types { name } } }"}`, `"code":"BAD_INPUT"`},
		{"an unknown name", `{"operationName":"createUser"}`, `"code":"BAD_INPUT"`},
		{"nothing", `{}`, `"code":"BAD_INPUT"`},
		{"no JSON", `{`, `"code":"BAD_INPUT"`},
	} {
		w := httptest.NewRecorder()
		p.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/public/graphql", strings.NewReader(c.body)))
		if got := w.Body.String(); !strings.Contains(got, c.want) || strings.Contains(got, "database") {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	w := httptest.NewRecorder()
	p.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/public/graphql", nil))
	if got := w.Body.String(); got != `{"operations":["`+document+`"]}` {
		t.Errorf("the list: %s", got)
	}
}
