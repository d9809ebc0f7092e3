package read

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/viewer"
)

// env is what one run of a plan has: who asks, when, and with which variables.
type env struct {
	viewer *viewer.Viewer
	vars   map[string]any
	today  clock.Day
	soon   clock.Day
	ids    map[string][]string // payload field → ids, for payloads
	seal   *sealer
	memo   map[*ast.Value]any
}

// input is a value of the request: what it is now, which decides the shape of the statement, and
// where to find it again on later runs, which decides the bound value.
type input struct {
	now  any
	name string
	path []any
	get  func(*env) any
}

// argument returns an argument of a field; absent and null are the same.
func argument(f *ast.Field, name string, vars map[string]any) (input, bool) {
	a := f.Arguments.ForName(name)
	if a == nil {
		return input{}, false
	}
	v := a.Value
	now, err := v.Value(vars)
	if err != nil || now == nil {
		return input{}, false
	}
	in := input{now: now, name: fmt.Sprintf("%p", v), path: []any{name}}
	in.get = func(e *env) any {
		if known, ok := e.memo[v]; ok {
			return known
		}
		value, err := v.Value(e.vars)
		if err != nil {
			value = nil
		}
		e.memo[v] = value
		return value
	}
	return in, true
}

// child is a field of an input object; false if it is absent or null.
func (in input) child(name string) (input, bool) {
	m, ok := in.now.(map[string]any)
	if !ok || m[name] == nil {
		return input{}, false
	}
	get := in.get
	return input{now: m[name], name: in.name + "." + name, path: join(in.path, name), get: func(e *env) any {
		m, _ := get(e).(map[string]any)
		return m[name]
	}}, true
}

// list is the elements of an input list; one value alone is a list of one.
func (in input) list() []input {
	items, ok := in.now.([]any)
	if !ok {
		return []input{in}
	}
	out := make([]input, len(items))
	for i := range items {
		get := in.get
		out[i] = input{now: items[i], name: in.name + "." + strconv.Itoa(i), path: join(in.path, i), get: func(e *env) any {
			l, _ := get(e).([]any)
			if i >= len(l) {
				return nil
			}
			return l[i]
		}}
	}
	return out
}

func join(path []any, step any) []any { return append(append([]any{}, path...), step) }

func (in input) bad(vi, en string, args ...any) *fault.Error {
	return fault.Newf(fault.BadInput, vi, en, args...).At(in.path...)
}

// column types as the two databases bind them
type column struct {
	typ   catalog.Type
	kind  *catalog.Kind // for ids
	scale int           // of a decimal
}

func (c column) cast() string {
	switch c.typ {
	case catalog.ID:
		return "uuid"
	case catalog.Int, catalog.BigInt, catalog.Decimal:
		return "bigint"
	case catalog.Boolean:
		return "boolean"
	case catalog.Day:
		return "date"
	case catalog.Instant:
		return "timestamptz"
	}
	return "text"
}

// MaxList is the longest list that an argument may hold.
const MaxList = 200

// convert turns a request's value into what the database binds, or says what is wrong with it.
func (c column) convert(in input, v any, pg bool) (any, error) {
	switch c.typ {
	case catalog.ID:
		s, err := text(in, v)
		if err != nil {
			return nil, err
		}
		id, err := c.kind.DecodeID(s)
		if err != nil {
			return nil, fault.Of(err).At(in.path...)
		}
		return id.String(), nil
	case catalog.Int, catalog.BigInt:
		return whole(in, v)
	case catalog.Decimal:
		return decimal(in, v, c.scale)
	case catalog.Boolean:
		if b, ok := v.(bool); ok {
			return b, nil
		}
		return nil, in.bad("Cần true hoặc false.", "Expected true or false.")
	case catalog.Day:
		s, _ := v.(string)
		if _, err := clock.ParseDay(s); err != nil {
			return nil, in.bad("Ngày phải có dạng YYYY-MM-DD.", "A day is written YYYY-MM-DD.")
		}
		return s, nil // the text itself: the first day of the year 1 is Go's zero, which is no day
	case catalog.Instant:
		s, _ := v.(string)
		t, err := time.Parse(time.RFC3339Nano, s)
		if err != nil {
			return nil, in.bad("Thời điểm phải theo RFC 3339.", "An instant is written as RFC 3339.")
		}
		if pg {
			return t, nil
		}
		return t.UnixMicro(), nil
	}
	return text(in, v)
}

func text(in input, v any) (string, error) {
	s, ok := v.(string)
	if n, num := v.(json.Number); num {
		s, ok = n.String(), true
	}
	if n, num := v.(int64); num {
		s, ok = strconv.FormatInt(n, 10), true
	}
	if !ok {
		return "", in.bad("Cần một chuỗi ký tự.", "Expected text.")
	}
	if len(s) > 1000 {
		return "", in.bad("Chuỗi dài quá 1.000 byte.", "The text is longer than 1,000 bytes.")
	}
	if !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
		return "", in.bad("Chuỗi có ký tự không hợp lệ.", "The text holds a character that is not allowed.")
	}
	return s, nil
}

func whole(in input, v any) (int64, error) {
	var s string
	switch n := v.(type) {
	case int64:
		return n, nil
	case int:
		return int64(n), nil
	case json.Number:
		s = n.String()
	case string:
		s = n
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0, in.bad("Cần một số nguyên.", "Expected a whole number.")
	}
	return n, nil
}

// decimal reads a decimal as a count of its smallest parts.
func decimal(in input, v any, scale int) (int64, error) {
	s, err := text(in, v)
	if err != nil {
		return 0, err
	}
	units, parts, _ := strings.Cut(s, ".")
	if len(parts) > scale {
		return 0, in.bad("Số thập phân có nhiều nhất %d chữ số sau dấu chấm.", "A decimal has at most %d digits after the point.", scale)
	}
	return whole(in, units+parts+strings.Repeat("0", scale-len(parts)))
}

// pattern makes a LIKE pattern that matches s as it stands.
func pattern(s string, head bool) string {
	s = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(s)
	if head {
		return s + "%"
	}
	return "%" + s + "%"
}

func searchPattern(in input, v any) (any, error) {
	s, err := text(in, v)
	if err != nil {
		return nil, err
	}
	if len(s) > 200 {
		return nil, in.bad("Từ khóa dài quá 200 byte.", "The search is longer than 200 bytes.")
	}
	return pattern(fold.Key(s), false), nil
}

// convertList turns a list into one bound value: a slice for PostgreSQL, JSON text for SQLite.
func (c column) convertList(in input, v any, pg bool) (any, error) {
	items, ok := v.([]any)
	if !ok {
		items = []any{v}
	}
	if len(items) > MaxList {
		return nil, in.bad("Danh sách dài quá %d phần tử.", "The list is longer than %d elements.", MaxList)
	}
	out := make([]any, len(items))
	for i, item := range items {
		value, err := c.convert(input{path: join(in.path, i)}, item, pg)
		if err != nil {
			return nil, err
		}
		out[i] = value
	}
	if !pg {
		text, err := json.Marshal(out)
		return string(text), err
	}
	if c.typ == catalog.ID || c.typ == catalog.Day { // checked text without anything to quote
		parts := make([]string, len(out))
		for i, v := range out {
			parts[i], _ = v.(string)
		}
		return "{" + strings.Join(parts, ",") + "}", nil
	}
	return typed(out)
}

// typed makes the slice that pgx encodes: whole numbers, instants, or text for everything else.
func typed(values []any) (any, error) {
	if len(values) == 0 {
		return "{}", nil
	}
	switch values[0].(type) {
	case int64:
		return each[int64](values)
	case time.Time:
		return each[time.Time](values)
	}
	return each[string](values)
}

func each[T any](values []any) (any, error) {
	out := make([]T, len(values))
	for i, v := range values {
		x, ok := v.(T)
		if !ok {
			return nil, fault.New(fault.BadInput, "Danh sách có các giá trị khác kiểu.", "The list mixes types.")
		}
		out[i] = x
	}
	return out, nil
}
