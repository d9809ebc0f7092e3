package contests_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// schema is what introspection tells of the types: their fields with the type behind lists and
// non-nulls, those that need arguments left out.
type schema map[string][]field

type field struct {
	name, typ, kind string
	list            bool
}

func schemaOf(t *testing.T, p *sdktest.Person) schema {
	t.Helper()
	a := p.Do(`{ __schema { types { name kind fields(includeDeprecated: true) { name args { name defaultValue type { kind } } type { name kind ofType { name kind ofType { name kind ofType { name kind } } } } } } } }`, nil)
	types, _ := a.Get("__schema.types").([]any)
	out := schema{}
	for _, raw := range types {
		typ := raw.(map[string]any)
		fields, _ := typ["fields"].([]any)
		for _, raw := range fields {
			f := raw.(map[string]any)
			one := field{name: f["name"].(string)}
			needs := false
			for _, arg := range f["args"].([]any) {
				needs = needs || arg.(map[string]any)["defaultValue"] == nil && arg.(map[string]any)["type"].(map[string]any)["kind"] == "NON_NULL"
			}
			for at := f["type"]; at != nil; at = at.(map[string]any)["ofType"] {
				one.kind, _ = at.(map[string]any)["kind"].(string)
				one.typ, _ = at.(map[string]any)["name"].(string)
				one.list = one.list || one.kind == "LIST"
			}
			if !needs {
				out[typ["name"].(string)] = append(out[typ["name"].(string)], one)
			}
		}
	}
	if len(out) < 50 {
		t.Fatalf("the schema has %d types: %s", len(out), a.Body[:min(len(a.Body), 500)])
	}
	return out
}

// all selects every leaf of a type, and those of what it leads to.
func (s schema) all(typ string, depth int) string {
	var parts []string
	for _, f := range s[typ] {
		if f.name == "groupBy" || strings.HasSuffix(f.name, "Stats") {
			continue
		}
		switch f.kind {
		case "SCALAR", "ENUM":
			parts = append(parts, f.name)
		case "OBJECT":
			page := "nodes"
			if !strings.HasSuffix(f.typ, "Connection") {
				page = ""
			}
			if depth == 0 {
				continue
			}
			if page == "" {
				if inner := s.all(f.typ, depth-1); inner != "" {
					parts = append(parts, f.name+" { "+inner+" }")
				}
			} else if inner := s.all(strings.TrimSuffix(f.typ, "Connection"), depth-1); inner != "" {
				parts = append(parts, f.name+"(first: 5) { nodes { "+inner+" } }")
			}
		}
	}
	return strings.Join(parts, " ")
}

// hidden are the hidden fields of a kind, which the schema must not have.
func hidden(t *testing.T) map[string][]string {
	t.Helper()
	m, err := sdk.Manifest(contests.Module())
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, k := range m.Kinds {
		for _, f := range k.Fields {
			if f.Hidden {
				out["Contests"+k.Name] = append(out["Contests"+k.Name], f.Name)
			}
		}
	}
	for kind, must := range map[string]string{
		"ContestsQuestion": "correct explanation", "ContestsQuestionSet": "content", "ContestsAttempt": "paper answers tokenHash", "ContestsEntrant": "phone tokenHash codeHash",
		"ContestsCode": "hash", "ContestsContest": "salt",
	} {
		for name := range strings.FieldsSeq(must) {
			if !strings.Contains(fmt.Sprint(out[kind], " "), name) {
				t.Errorf("%s.%s is not hidden", kind, name)
			}
		}
	}
	return out
}

func TestTheQuestionBankNeverLeaks(t *testing.T) {
	secrets := hidden(t)
	each(t, func(t *testing.T, s *server) {
		const text, answer, why, name, phone = "CANARY-TEXT", "CANARY-ANSWER", "CANARY-WHY", "CANARY-NAME", "0987654321"
		id := s.contest("liveBoard", true)
		topic := s.officer.Do(`{ contests { topics(first: 1) { nodes { id } } } }`, nil).Text("contests.topics.nodes.0.id")
		question := s.officer.Must("AddQuestionTopic", in(topic, "text", text, "article", "Điều 1", "options", []any{"a", answer}, "correct", 2, "explanation", why))
		e := s.officer.Must("RegisterContest", in(id, "phone", phone, "name", name, "token", token(1)))
		a, solution := s.begin(e, 1)
		s.officer.Must("SaveAttempt", in(a, "token", token(1), "answers", solution))
		types := schemaOf(t, s.officer)
		for kind, names := range secrets {
			for _, f := range types[kind] {
				for _, n := range names {
					if f.name == n {
						t.Errorf("%s shows %s", kind, n)
					}
				}
			}
		}
		// What another unit, those above and the own one see of everything that can be read.
		own := s.As("stp", "OFFICER", "HEAD", "ADMINISTRATOR", "AUDITOR")
		for who, p := range map[string]*sdktest.Person{
			"another department": s.As("snv"), "a district": s.As("h-cau-ke"), "the unit above": s.As("ubnd-tinh"), "the own unit": own,
		} {
			seen := s.everything(types, p, question, e, a)
			for _, c := range append([]string{answer, text, name}, why, phone, token(1), solutionKey) {
				if who == "the own unit" && (c == answer || c == text || c == name) {
					if !strings.Contains(seen, c) {
						t.Errorf("%s does not see %s: the walk sees nothing", who, c)
					}
					continue
				}
				if at := strings.Index(seen, c); at >= 0 {
					t.Errorf("%s sees %s in %s", who, c, seen[max(0, at-300):min(len(seen), at+100)])
				}
			}
			if key := p.Call("KeyQuestion", "correct explanation", in(question)); who != "the own unit" && (key.Code() != "NOT_FOUND" || strings.Contains(key.Body, why)) {
				t.Errorf("%s is told the answer: %s", who, key.Body)
			}
		}
		if key := s.officer.Call("KeyQuestion", "correct explanation", in(question)).OK(); key.Get("it.correct") != 2.0 || key.Get("it.explanation") != why {
			t.Errorf("who wrote it is told %s", key.Body)
		}
		public := s.public(id, e, a)
		for _, c := range []string{"correct\":2", why, phone, "tokenHash", solutionKey} {
			if strings.Contains(public, c) {
				t.Errorf("the public sees %s in %s", c, public)
			}
		}
	})
}

// solutionKey is how a stored paper begins to tell its solution.
const solutionKey = `"k":`

// everything is all that somebody can read: each list of the schema and each of the given objects
// with all fields and those of their neighbours.
func (s *server) everything(types schema, p *sdktest.Person, ids ...string) string {
	s.t.Helper()
	var out strings.Builder
	lists := 0
	ask := func(document string) {
		if a := p.Do(document, nil); a.Code() == "" || a.Code() == "FORBIDDEN" || a.Code() == "TOO_COSTLY" || a.Code() == "NOT_FOUND" {
			out.WriteString(a.Body)
			lists++
		} else {
			s.t.Errorf("%s: %s", document[:min(len(document), 200)], a.Body[:min(len(a.Body), 500)])
		}
	}
	for _, f := range types["Contests"] {
		if kind, isList := strings.CutSuffix(f.typ, "Connection"); isList {
			for depth := range 2 {
				ask(fmt.Sprintf("{ contests { %s(first: 20) { nodes { %s } } } }", f.name, types.all(kind, depth)))
			}
		}
	}
	for _, f := range types["Query"] {
		if kind, isList := strings.CutSuffix(f.typ, "Connection"); isList {
			ask(fmt.Sprintf("{ %s(first: 20) { nodes { %s } } }", f.name, types.all(kind, 1)))
		}
	}
	for _, id := range ids {
		of, _, _ := strings.Cut(id, "_")
		kind := map[string]string{"contests-question": "ContestsQuestion", "contests-entrant": "ContestsEntrant", "contests-attempt": "ContestsAttempt"}[of]
		ask(fmt.Sprintf("{ node(id: %q) { id ... on %s { %s } } }", id, kind, types.all(kind, 1)))
	}
	if lists < 20 {
		s.t.Errorf("%d lists were walked", lists)
	}
	return out.String()
}

// public is all that the public is told before it hands in.
func (s *server) public(contest, entrant, attempt string) string {
	s.t.Helper()
	all := ""
	for _, ask := range []struct{ mutation, selection, id string }{
		{"InfoContest", "title summary state phase opens closes minutes attempts questions total verification places tieBreak now", contest},
		{"BoardContest", "state top places", contest},
		{"OpenEntrant", "number started deadline now questions answers sequence", entrant},
		{"MineEntrant", "state contestState used attempts underWay score correct seconds rank prize certificate now", entrant},
	} {
		input := in(ask.id)
		if ask.id == entrant {
			input["token"] = token(1)
		}
		all += s.officer.Call(ask.mutation, ask.selection, input).OK().Body
	}
	return all
}
