package walk_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// values are what conditions compare with: for every field of every kind a value that rows of the
// other unit have. A condition on such a value holds for rows that the asker does not see, so a
// leak shows.
type values struct {
	a    *atlas
	of   map[string]map[string]any // kind → field → value
	ids  map[string][]string       // kind → ids of rows that the asker does not see: the other unit's, then nobody's
	own  map[string][]string       // kind → ids of rows that the asker sees
	rand map[string]string
}

// gather reads values as the other unit and ids by the fixture's own words.
func (h *house) gather(a *atlas, me, other string) *values {
	h.t.Helper()
	v := &values{a: a, of: map[string]map[string]any{}, ids: map[string][]string{}, own: map[string][]string{}, rand: map[string]string{}}
	theirOwn := map[string][]string{}
	for _, kind := range keys(a.objects) {
		if a.isKind(kind) {
			v.own[kind], theirOwn[kind] = h.shownIDs(kind, me), h.shownIDs(kind, other)
		}
	}
	for _, kind := range keys(v.own) {
		at := a.objects[kind]
		found := map[string]any{}
		collect(h.data(h.people[other], fill(at.open+a.scalars(kind)+at.close, theirOwn), nil), kind, found)
		v.of[kind] = found
		k := h.kind(kind)
		v.rand[kind] = k.EncodeID(uuid.NewSHA1(uuid.NameSpaceURL, []byte("nobody's "+kind)))
		if h.hidden(k, me) == "" {
			continue // everybody sees all of them
		}
		theirs, nobodys := h.hiddenRows(k, me, other)
		most := testkit.Rounds(1, 2)
		for _, id := range append(theirs[:min(most, len(theirs))], nobodys[:min(most, len(nobodys))]...) {
			v.ids[kind] = append(v.ids[kind], k.EncodeID(id))
		}
		if len(theirs) == 0 {
			h.t.Fatalf("the fixture has no %s that %s sees and %s does not", kind, other, me)
		}
	}
	return v
}

// shownIDs are ids of rows of a kind that the unit sees, the unit's own first.
func (h *house) shownIDs(kind, code string) []string {
	h.t.Helper()
	k := h.kind(kind)
	cond, order := ofKind(k), "id"
	if hidden := h.hidden(k, code); hidden != "" {
		cond += " AND NOT (" + hidden + ")"
	}
	if k.Table == "units" {
		order = "CASE WHEN id = '" + h.Units[code].String() + "' THEN 0 ELSE 1 END, id"
	}
	if k.Table == "plans" { // a draft of one's own, which answers everything about a plan
		order = "CASE WHEN id = '" + testkit.RowID(furniture(code, "plan", "draft")).String() + "' THEN 0 ELSE 1 END, id"
	}
	var out []string
	h.system(func(ctx context.Context, tx *txn.Tx) error {
		rows, err := ids(ctx, tx, "SELECT id FROM "+k.Table+" WHERE "+cond+" ORDER BY "+order+" LIMIT 100")
		for _, id := range rows {
			out = append(out, k.EncodeID(id))
		}
		return err
	})
	if len(out) == 0 {
		h.t.Fatalf("the fixture has no %s that %s sees", kind, code)
	}
	return out
}

// fill puts ids where held stands.
func fill(doc string, own map[string][]string) string {
	if !strings.Contains(doc, "¤") {
		return doc
	}
	for _, kind := range keys(own) {
		doc = strings.ReplaceAll(doc, held(kind), own[kind][0])
	}
	return doc
}

// isKind tells a type of objects with ids of their own.
func (a *atlas) isKind(name string) bool {
	t := a.s.Types[name]
	return t.Kind == ast.Object && len(t.Interfaces) > 0 && t.Interfaces[0] == "Node"
}

// collect walks an answer to objects of a kind and keeps the first value of each of their fields.
func collect(v any, kind string, into map[string]any) {
	switch x := v.(type) {
	case []any:
		for _, item := range x {
			collect(item, kind, into)
		}
	case map[string]any:
		if x["__typename"] == kind {
			for name, value := range x {
				if into[name] == nil {
					into[name] = value
				}
			}
		}
		for _, value := range x {
			collect(value, kind, into)
		}
	}
}

// plain are values of types, for fields in which no row of the other unit has one.
var plain = map[string]any{"String": "canary", "Int": 1, "Boolean": true, "Day": "2022-06-30", "Instant": "2022-02-01T00:00:00Z", "BigInt": "5", "JSON": map[string]any{}, "Decimal": "5.00"}

// literal writes the operand of an operator on a field of a kind.
func (v *values) literal(kind, name string, op *ast.FieldDefinition) string {
	if op.Type.Name() == "Boolean" && op.Name == "isNull" {
		return "false"
	}
	if op.Type.Name() == "ID" {
		id := v.rand[kind]
		if len(v.ids[kind]) > 0 {
			id = v.ids[kind][0]
		}
		return listed(op, `"`+id+`"`)
	}
	value := v.of[kind][name]
	if value == nil {
		value = plain[op.Type.Name()]
	}
	if t := v.a.s.Types[op.Type.Name()]; t.Kind == ast.Enum {
		if value == nil {
			value = t.EnumValues[0].Name
		}
		return listed(op, fmt.Sprint(value))
	}
	if s, ok := value.(string); ok && op.Name == "search" || op.Name == "startsWith" {
		value = part(s, op.Name == "startsWith")
	}
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return listed(op, string(text))
}

// part is a piece of a text: its beginning, or a word in the middle of it.
func part(s string, head bool) string {
	if words := strings.Fields(s); !head && len(words) > 0 {
		return words[len(words)-1]
	}
	r := []rune(s)
	return string(r[:min(len(r), 5)])
}

func listed(op *ast.FieldDefinition, text string) string {
	if op.Type.Elem != nil {
		return "[" + text + "]"
	}
	return text
}

// comparisons are all conditions of one operator on a field of a Where: {state:{eq:OPEN}}.
func (v *values) comparisons(where string) []string {
	kind := strings.TrimSuffix(strings.TrimSuffix(where, "Where"), "Figures")
	var out []string
	for _, f := range v.a.s.Types[where].Fields {
		t := v.a.s.Types[f.Type.Name()]
		if !isFilter(t) {
			continue
		}
		for _, op := range t.Fields {
			out = append(out, f.Name+":{"+op.Name+":"+v.literal(kind, f.Name, op)+"}")
		}
	}
	return out
}
