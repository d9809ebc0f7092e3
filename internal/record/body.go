package record

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Body is what a record holds: values in their canonical form by the keys of the fields. Only
// Check and the database make one.
type Body struct {
	kind   *Kind
	values map[string]any
}

// JSON is the body as it is stored: by key, keys in order.
func (b Body) JSON() json.RawMessage {
	if b.values == nil {
		return json.RawMessage("{}")
	}
	text, err := encode(b.values)
	if err != nil {
		panic(err) // Check lets in nothing that JSON cannot say
	}
	return text
}

// Fields are the values by field name, as a module sees them: hidden ones too, defaults where a
// record lacks the value.
func (b Body) Fields() map[string]any {
	out := map[string]any{}
	if b.kind == nil {
		return out
	}
	for _, f := range b.kind.fields {
		if v := b.values[f.key]; v != nil {
			out[f.Name] = v
		} else if f.without != nil {
			out[f.Name] = f.without
		}
	}
	return out
}

// body reads a stored body.
func (k *Kind) body(text []byte) (Body, error) {
	if len(text) == 0 {
		return Body{k, map[string]any{}}, nil
	}
	v, err := decode(text)
	values, ok := v.(map[string]any)
	if err != nil || !ok {
		return Body{}, fmt.Errorf("record: a body of %s is no JSON object: %w", k.Name, err)
	}
	return Body{k, values}, nil
}

// state is the value of the state field, "" without one.
func (b Body) state() string {
	if b.kind.state == nil {
		return ""
	}
	s, _ := b.values[b.kind.state.key].(string)
	return s
}

// title is what names the record.
func (b Body) title() string {
	v := b.values[b.kind.title.key]
	if v == nil {
		return ""
	}
	if t := b.kind.title; t.Type == manifest.EnumType && !t.List {
		return t.enum.Label(fmt.Sprint(v)).VI
	}
	if s, ok := v.(string); ok {
		return s
	}
	return fmt.Sprint(v)
}

// longestKey is the most bytes of a sort key that a column takes: PostgreSQL's indexes refuse rows
// beyond 2,700. The order of texts that differ behind that is the order of their ids.
const longestKey = 2000

// columns gives the shadow columns their values; nil for none.
func (b Body) columns() map[string]any {
	out := map[string]any{}
	for _, f := range b.kind.fields {
		v := b.values[f.key]
		for _, slot := range []string{f.slot, f.sortSlot, f.searchSlot} {
			if slot != "" {
				out[slot] = nil
			}
		}
		if v == nil {
			continue
		}
		if f.slot != "" {
			out[f.slot] = f.shadow(v)
		}
		if text, ok := v.(string); ok && f.sortSlot != "" {
			key := fold.SortKey(text)
			out[f.sortSlot] = key[:min(longestKey, len(key))]
		}
		if text, ok := v.(string); ok && f.searchSlot != "" {
			out[f.searchSlot] = fold.Key(text)
		}
	}
	return out
}

// shadow is a value as its column holds it; nil where a stored value is not of the type any more.
func (f *field) shadow(v any) any {
	if n, ok := f.scaled(v); ok {
		return n
	}
	switch x := v.(type) {
	case bool:
		if f.Type == manifest.Boolean {
			return x
		}
	case string:
		switch f.Type {
		case manifest.TextType, manifest.EnumType:
			return x
		case manifest.Date:
			if d, err := clock.ParseDay(x); err == nil {
				return d
			}
		case manifest.Instant:
			if t, err := time.Parse(time.RFC3339, x); err == nil {
				return clock.At(t)
			}
		case manifest.ReferenceType, manifest.FileType:
			if f.target != nil {
				if id, err := f.target.DecodeID(x); err == nil {
					return id
				}
			}
		}
	}
	return nil
}

// link is one reference out of a body.
type link struct {
	field *field
	index int // in a list; -1 of a single one
	id    uuid.UUID
}

func (b Body) links() []link {
	var out []link
	for _, f := range b.kind.fields {
		if f.target == nil {
			continue
		}
		one := func(v any, index int) {
			if text, ok := v.(string); ok {
				if id, err := f.target.DecodeID(text); err == nil {
					out = append(out, link{f, index, id})
				}
			}
		}
		switch v := b.values[f.key].(type) {
		case []any:
			for i, item := range v {
				one(item, i)
			}
		case string:
			one(v, -1)
		}
	}
	return out
}

// claim is one unique value that a record holds.
type claim struct {
	key string
	set []*field
}

// claims are the unique values of a body; a set that lacks a field claims nothing.
func (b Body) claims(unit uuid.UUID) []claim {
	var out []claim
	for i, set := range b.kind.unique {
		keys, values := make([]string, len(set)), make([]any, len(set))
		whole := true
		for j, f := range set {
			keys[j], values[j] = f.key, b.values[f.key]
			whole = whole && values[j] != nil
		}
		text, err := encode(values)
		if !whole || err != nil {
			continue
		}
		within := unit.String()
		if b.kind.Declared.Unique[i].Everywhere {
			within = "*"
		}
		sum := sha256.Sum256(text)
		out = append(out, claim{strings.Join([]string{"u", b.kind.Name, strings.Join(keys, "+"), within, hex.EncodeToString(sum[:])}, ":"), set})
	}
	return out
}

// without is the body that does not refer to the targets.
func (b Body) without(gone func(l link) bool) Body {
	out := Body{b.kind, map[string]any{}}
	maps.Copy(out.values, b.values)
	left := map[*field][]any{}
	hit := map[*field]bool{}
	for _, l := range b.links() {
		if gone(l) {
			hit[l.field] = true
		} else {
			left[l.field] = append(left[l.field], l.field.target.EncodeID(l.id))
		}
	}
	for f := range hit {
		if delete(out.values, f.key); f.List && len(left[f]) > 0 {
			out.values[f.key] = left[f]
		}
	}
	return out
}
