package read_test

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/lantoa/lantoa/internal/catalog"
)

// where draws a filter of at most depth conditions within each other; nesting is how deep the
// input may still go, lists how many conditions on lists stand around it.
func (d *draft) where(k *catalog.Kind, depth, nesting, lists int) obj {
	var out obj
	for range min(d.one(4), 1+d.one(2)) {
		m := d.condition(k, depth, nesting, lists)
		if d.chance(3) {
			m.v.v = nil // a condition that is null is none
		}
		if !slices.ContainsFunc(out, func(x member) bool { return x.name == m.name }) {
			out = append(out, m)
		}
	}
	return out
}

func (d *draft) condition(k *catalog.Kind, depth, nesting, lists int) member {
	how := d.one(10)
	if depth <= 1 || nesting < 6 {
		how = 0
	}
	switch {
	case how == 7:
		return member{"not", typed{k.Name + "Where", d.where(k, depth-1, nesting-1, lists)}}
	case how == 8:
		var list items
		for range d.one(4) {
			list = append(list, typed{k.Name + "Where", d.where(k, depth-1, nesting-2, lists)})
		}
		return member{drawn(d, "and", "or"), typed{"[" + k.Name + "Where!]", list}}
	case how > 3:
		refs := slices.DeleteFunc(refsOf(k), func(r catalog.Ref) bool { return !r.Filter || r.Many && lists == 3 })
		if len(refs) == 0 {
			break
		}
		r := drawn(d, refs...)
		target := d.lib.kinds.Kind(r.Target)
		d.use("filter", k.Name, r.Name)
		if !r.Many {
			return member{r.Name, typed{target.Name + "Where", d.where(target, depth-1, nesting-1, lists)}}
		}
		var how obj
		for _, name := range []string{"some", "none", "every"} {
			if d.chance(40) {
				how = append(how, member{name, typed{target.Name + "Where", d.where(target, depth-1, nesting-2, lists+1)}})
			}
		}
		return member{r.Name, typed{target.Name + "ListWhere", how}}
	}
	fields := slices.DeleteFunc(fieldsOf(k), func(f catalog.Field) bool { return !f.Filter })
	f := drawn(d, fields...)
	return d.comparison(k, f, operators(f)...)
}

// operators are those that the schema has for a field.
func operators(f catalog.Field) []string {
	equal := []string{"eq", "ne", "in", "notIn"}
	switch f.Type {
	case catalog.ID:
		return equal
	case catalog.Enum:
		return append(equal, "isNull")
	case catalog.String:
		if f.Search != "" && f.Column == "" {
			return []string{"search"}
		}
		if f.Search != "" {
			return append(equal, "isNull", "startsWith", "search")
		}
		return append(equal, "isNull", "startsWith")
	case catalog.Boolean:
		return equal[:1]
	case catalog.Instant:
		return []string{"lt", "lte", "gt", "gte", "isNull"}
	}
	return append(equal, "isNull", "lt", "lte", "gt", "gte")
}

// comparison draws conditions on a field with some of the operators.
func (d *draft) comparison(k *catalog.Kind, f catalog.Field, ops ...string) member {
	typ, scalar := string(f.Type)+"Filter", string(f.Type)
	switch {
	case f.Type == catalog.Enum:
		typ, scalar = f.Enum+"Filter", f.Enum
	case f.Search != "" && f.Column == "":
		typ = "SearchFilter"
	case f.Search != "":
		typ = "TextFilter"
	}
	var out obj
	for range 1 + d.one(10)/8 {
		op := drawn(d, ops...)
		if slices.ContainsFunc(out, func(m member) bool { return m.name == op }) {
			continue
		}
		d.use("filter", k.Name, f.Name, op)
		v := typed{scalar, d.operand(k, f, op)}
		switch op {
		case "isNull":
			v = typed{"Boolean", d.chance(50)}
		case "in", "notIn":
			var list items
			for range d.one(4) {
				list = append(list, typed{scalar, d.operand(k, f, op)})
			}
			v = typed{"[" + scalar + "!]", list}
		}
		out = append(out, member{op, v})
	}
	return member{f.Name, typed{typ, out}}
}

// operand is a value that some row has, or near one, or none.
func (d *draft) operand(k *catalog.Kind, f catalog.Field, op string) any {
	if f.Type == catalog.Enum {
		return term(drawn(d, d.lib.enumValues(f.Enum)...))
	}
	if f.Type == catalog.ID {
		return d.id(k).v
	}
	var have any
	if rows := d.lib.rows[k.Name]; len(rows) > 0 && f.Computed == "" {
		have = drawn(d, rows...)[cmp.Or(f.Column, f.Search)]
	}
	switch f.Type {
	case catalog.Boolean:
		return d.chance(50)
	case catalog.Int:
		n, _ := have.(int64)
		return n + int64(d.one(3)) - 1
	case catalog.BigInt:
		n, _ := have.(int64)
		return written(k, catalog.Int, n+int64(d.one(3))-1)
	case catalog.Decimal:
		n, _ := have.(int64)
		text := parts(n+int64(d.one(3))-1, f.Scale).FloatString(f.Scale)
		return drawn(d, text, text, strings.TrimSuffix(text, "0"), "-1", "3")
	case catalog.Day:
		if s, ok := have.(string); ok && d.chance(70) {
			return s
		}
		return drawn(d, "2022-03-01", "2022-03-08", "2021-12-31", "0001-01-01", "9999-12-31", "2024-02-29")
	case catalog.Instant:
		n, ok := have.(int64)
		if !ok || d.chance(20) {
			return drawn(d, "2022-03-01T08:00:00+07:00", "2022-03-01T01:00:00.0000019Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z")
		}
		return time.UnixMicro(n).In(time.FixedZone("", 7*3600)).Format(time.RFC3339Nano)
	}
	s, _ := have.(string)
	if d.chance(20) {
		s = drawn(d, "%", "_", `\`, "", "Sở", "sở", "canary-", "Đ", "  ", `"`, "\U0001F600")
	}
	runes := []rune(strings.ReplaceAll(s, "\ufffd", "")) // no literal may hold it
	if len(runes) > 200 {
		return "dài"
	}
	switch op {
	case "startsWith":
		return string(runes[:d.one(len(runes)+1)])
	case "search":
		from := d.one(len(runes) + 1)
		part := string(runes[from : from+d.one(min(len(runes)-from, 40)+1)])
		return drawn(d, part, strings.ToUpper(part), " "+part)
	}
	return string(runes)
}
