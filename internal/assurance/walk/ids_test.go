package walk_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/testkit"
)

// blank stands for an id in a document.
const blank = "§"

// readable leaves of some elements those that reads say: no payloads and no inputs of mutations.
func readable(s *ast.Schema, names []string) []string {
	only := *s
	only.Mutation, only.Subscription = &ast.Definition{Name: "Mutation"}, &ast.Definition{Name: "Subscription"}
	mine := map[string]bool{}
	for _, n := range elements(&only) {
		mine[n] = true
	}
	var out []string
	for _, n := range names {
		if mine[n] {
			out = append(out, n)
		}
	}
	return out
}

// idQuestions are all places of reads that take an id of the kind.
func (v *values) idQuestions(kind string) []string {
	docs := []string{
		`{node(id:"` + blank + `"){id __typename ...on ` + kind + `{` + v.a.scalars(kind) + `}}}`,
		`{nodes(ids:["` + blank + `","` + blank + `"]){id}}`,
	}
	var fields []string
	operators := func(target string) []string {
		var out []string
		for _, op := range v.a.s.Types[v.a.s.Types[target].Fields.ForName("id").Type.Name()].Fields {
			out = append(out, "id:{"+op.Name+":"+listed(op, `"`+blank+`"`)+"}")
		}
		return out
	}
	for _, where := range keys(v.a.wheres) {
		at := v.a.wheres[where]
		if where == kind+"Where" {
			for _, c := range operators(where) {
				fields = append(fields, shown(at, c), shown(at, "not:{"+c+"}"), counted(at, "or:[{"+c+"},{not:{"+c+"}}]"))
			}
		}
		if at.open != "" && !testkit.Full() {
			continue
		}
		for _, f := range v.a.s.Types[where].Fields {
			t := v.a.s.Types[f.Type.Name()]
			switch {
			case t.Name == kind+"Where" && f.Type.Elem == nil && f.Name != "not":
				for _, c := range operators(t.Name) {
					fields = append(fields, counted(at, f.Name+":{"+c+"}"), counted(at, "not:{"+f.Name+":{"+c+"}}"))
				}
			case t.Name == kind+"ListWhere":
				for i, c := range operators(kind + "Where") {
					for _, q := range t.Fields {
						if i%2 == 0 || testkit.Full() {
							fields = append(fields, counted(at, f.Name+":{"+q.Name+":{"+c+"}}"), counted(at, "not:{"+f.Name+":{"+q.Name+":{"+c+"}}}"))
						}
					}
				}
			}
		}
	}
	for _, p := range v.a.byID {
		if strings.Contains(p.open, held(kind)) {
			docs = append(docs, strings.ReplaceAll(p.open, held(kind), blank)+p.close)
		}
	}
	for _, f := range v.a.stats {
		if f.Arguments.ForName("where").Type.Name() == kind+"Where" {
			fields = append(fields, f.in.root(f.Name+`(where:{id:{eq:"`+blank+`"}}){count}`), f.in.root(f.Name+`(where:{not:{id:{in:["`+blank+`"]}}}){count}`))
		}
	}
	g := &group{}
	g.many(fields)
	docs = append(docs, g.docs...)
	for i, doc := range docs {
		docs[i] = fill(doc, v.own)
	}
	return docs
}

// foreignIDs compares, byte by byte, what is answered about the id of a hidden row and about a
// random one, and sees that an own id is answered otherwise, so that the question asks something.
func (w *walk) foreignIDs(t *testing.T) {
	w.t, w.failed = t, 0
	asked, told := 0, 0
	for _, kind := range keys(w.v.own) {
		differs := len(w.v.ids[kind]) == 0
		for n, doc := range w.v.idQuestions(kind) {
			people := w.h.who(w.me)
			if !testkit.Full() {
				people = []*person{people[0], people[1+n%(len(people)-1)]}
			}
			for _, p := range people {
				want := w.h.ask(p, strings.ReplaceAll(doc, blank, w.v.rand[kind]), nil)
				w.look(p, doc, want)
				for i, id := range w.v.ids[kind] {
					if !testkit.Full() && i != n%len(w.v.ids[kind]) {
						continue
					}
					got := w.h.ask(p, strings.ReplaceAll(doc, blank, id), nil)
					asked++
					w.look(p, doc, got)
					if strings.ReplaceAll(got, id, w.v.rand[kind]) != want && inOrder(strings.ReplaceAll(got, id, w.v.rand[kind])) != inOrder(want) {
						told++
						w.fail("%s tells a hidden %s from a random id:\n%.700s\n%.700s\n%.700s", p.name, kind, doc, got, want)
					}
				}
				if own := w.v.own[kind][0]; p.web {
					body := w.h.ask(p, strings.ReplaceAll(doc, blank, own), nil)
					differs = differs || strings.ReplaceAll(body, own, w.v.rand[kind]) != want
					if !strings.Contains(body, `"errors"`) {
						w.cover.answered(t, strings.ReplaceAll(doc, blank, own), nil)
					}
				}
			}
		}
		if !differs {
			t.Errorf("an own %s is answered as a random id: the questions ask nothing", kind)
		}
	}
	w.probes += 2 * asked
	w.differ += told
	testkit.Figure(t, "Isolation", fmt.Sprintf("ids of hidden rows compared with random ones, %s on %s", w.me, w.h.database), fmt.Sprintf("%d, told apart %d", asked, told), "0 told apart")
}

// cursors replays cursors where they do not belong: another person's, another list's, another
// order's, and what is none at all. All are refused alike.
func (w *walk) cursors(t *testing.T) {
	w.t, w.failed = t, 0
	p := w.h.people[w.me]
	for _, e := range w.v.a.edges {
		own, at := w.cursorOf(p, e, w.v.own[e.of])
		if own == "" {
			continue // no row there: the check of coverage names it
		}
		doc := func(args string) string {
			return at.open + e.field + "(" + args + "){edges{cursor} nodes{id}}" + at.close
		}
		theirs, _ := w.cursorOf(w.h.people[w.other], e, w.h.idsFor(e.of, w.other))
		for _, args := range []string{"first:2,after:%q", "last:2,before:%q"} {
			good := doc(fmt.Sprintf(args, own))
			body := w.h.ask(p, good, nil)
			w.look(p, good, body)
			w.probes++
			if strings.Contains(body, `"errors"`) {
				w.fail("an own cursor is refused: %s\n%s", good, body)
				continue
			}
			w.cover.answered(t, good, nil)
			raw, err := base64.RawURLEncoding.DecodeString(own)
			testkit.Must(t, err)
			if strings.Contains(string(raw), "canary") || json.Valid(raw) {
				w.fail("a cursor can be read: %q", raw)
			}
			raw[len(raw)-1] ^= 1
			bad := map[string]string{
				"another person's": theirs, "forged": base64.RawURLEncoding.EncodeToString(raw), "no cursor": "x", "empty": "", "huge": strings.Repeat("A", 1900),
				"another list's": w.foreignCursor(p, e),
			}
			for _, what := range keys(bad) {
				if bad[what] == "" && what != "empty" {
					continue // that list is empty
				}
				w.probes++
				body := w.h.ask(p, doc(fmt.Sprintf(args, bad[what])), nil)
				w.look(p, what, body)
				if a := testkit.Read(t, body); a.Code() != "BAD_INPUT" {
					w.fail("T9 a cursor that is %s at %s.%s: %.300s", what, e.of, e.field, body)
				}
			}
		}
	}
}

// sizes asks for pages that cannot be.
func (w *walk) sizes(t *testing.T) {
	w.t, w.failed = t, 0
	p := w.h.people[w.me]
	for _, root := range w.v.a.roots {
		for _, args := range []string{"first:-1", "first:1000000000", "last:-5", "last:101", "first:2,last:2"} {
			w.probes++
			if a := testkit.Read(t, w.h.ask(p, root.open+"("+args+"){nodes{id}}"+root.close, nil)); a.Code() != "BAD_INPUT" && a.Code() != "TOO_COSTLY" {
				w.fail("T9 %s of %s is taken: %v", args, root.open, a)
			}
		}
	}
}

// cursorOf finds a row whose list is not empty, and a cursor of that list.
func (w *walk) cursorOf(p *person, e edge, from []string) (string, place) {
	if w.v.a.isSpace(e.of) {
		at := w.v.a.objects[e.of]
		return cursorIn(w.h.ask(p, at.open+e.field+"(first:2){edges{cursor}}"+at.close, nil)), at
	}
	list, err := json.Marshal(from)
	testkit.Must(w.t, err)
	body := w.h.ask(p, "{nodes(ids:"+string(list)+"){id ...on "+e.of+"{"+e.field+"(first:1){edges{cursor}}}}}", nil)
	cursor := cursorIn(body)
	before, _, _ := strings.Cut(body, `"cursor":"`)
	i := strings.LastIndex(before, `"id":"`)
	if cursor == "" || i < 0 {
		return "", place{}
	}
	id, _, _ := strings.Cut(before[i+len(`"id":"`):], `"`)
	return cursor, place{`{node(id:"` + id + `"){...on ` + e.of + "{", "}}}"}
}

// idsFor are ids of rows that another unit sees.
func (h *house) idsFor(kind, code string) []string {
	if h.Kinds.Kind(kind) == nil { // Query, or a module
		return nil
	}
	return h.shownIDs(kind, code)
}

func cursorIn(body string) string {
	_, rest, ok := strings.Cut(body, `"cursor":"`)
	if !ok {
		return ""
	}
	cursor, _, _ := strings.Cut(rest, `"`)
	return cursor
}

// foreignCursor is a cursor of the same person in another list.
func (w *walk) foreignCursor(p *person, e edge) string {
	list := "units"
	if e.field == list {
		list = "assignments"
	}
	return cursorIn(w.h.ask(p, "{"+list+"(first:1){edges{cursor}}}", nil))
}
