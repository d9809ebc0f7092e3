package read

import (
	"sort"

	"github.com/lantoa/lantoa/internal/catalog"
)

// maxQuantified bounds conditions on lists within conditions on lists: each level multiplies the
// rows that the database looks at.
const maxQuantified = 3

// where writes a filter about the row t as one boolean expression. Values that are absent count
// as "does not hold", so a negation is true for them: every not is coalesced.
func (c *compiler) where(k *catalog.Kind, t string, in input) error {
	m, ok := in.now.(map[string]any)
	if !ok {
		return in.bad("Điều kiện không hợp lệ.", "The condition is not valid.")
	}
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	c.w.Put("(1=1")
	for _, name := range names {
		x, given := in.child(name)
		if !given {
			continue
		}
		c.w.Put(" AND ")
		if err := c.condition(k, t, name, x); err != nil {
			return err
		}
	}
	c.w.Put(")")
	return nil
}

func (c *compiler) condition(k *catalog.Kind, t, name string, x input) error {
	switch name {
	case "and", "or":
		return c.combine(k, t, name, x)
	case "not":
		return c.not(func() error { return c.where(k, t, x) })
	}
	if f := k.Field(name); f != nil && f.Filter {
		return c.field(k, f, t, x)
	}
	if r := k.Ref(name); r != nil && r.Filter {
		return c.through(k, r, t, x)
	}
	return x.bad("Không có điều kiện này.", "There is no such condition.")
}

func (c *compiler) combine(k *catalog.Kind, t, name string, x input) error {
	glue, none := " AND ", "1=1"
	if name == "or" {
		glue, none = " OR ", "1=0"
	}
	items := x.list()
	if len(items) == 0 {
		c.w.Put(none)
		return nil
	}
	c.w.Put("(")
	for i, item := range items {
		if i > 0 {
			c.w.Put(glue)
		}
		if err := c.where(k, t, item); err != nil {
			return err
		}
	}
	c.w.Put(")")
	return nil
}

func (c *compiler) not(body func() error) error {
	c.w.Put("NOT COALESCE(")
	err := body()
	if c.w.pg {
		c.w.Put(", FALSE)")
	} else {
		c.w.Put(", 0)")
	}
	return err
}

// through writes a condition on what a reference leads to; the rule of the other kind is part of
// it, so what the viewer does not see neither fulfils nor breaks it.
func (c *compiler) through(k *catalog.Kind, r *catalog.Ref, t string, x input) error {
	target := c.kinds.Kind(r.Target)
	if !r.Many {
		return c.exists(k, r, target, t, x, false)
	}
	if c.quantified++; c.quantified > maxQuantified {
		return tooCostly("Điều kiện về danh sách lồng nhau quá %d mức.", "Conditions on lists are nested deeper than %d levels.", maxQuantified).At(x.path...)
	}
	defer func() { c.quantified-- }()
	c.w.Put("(1=1")
	for _, how := range []string{"some", "none", "every"} {
		part, given := x.child(how)
		if !given {
			continue
		}
		c.w.Put(" AND ")
		var err error
		switch how {
		case "some":
			err = c.exists(k, r, target, t, part, false)
		case "none":
			err = c.not(func() error { return c.exists(k, r, target, t, part, false) })
		case "every":
			err = c.not(func() error { return c.exists(k, r, target, t, part, true) })
		}
		if err != nil {
			return err
		}
	}
	c.w.Put(")")
	return nil
}

func (c *compiler) exists(k *catalog.Kind, r *catalog.Ref, target *catalog.Kind, t string, x input, inverse bool) error {
	u := c.alias()
	c.w.Put("EXISTS (SELECT 1 FROM ", target.From(), " AS ", u, " WHERE ")
	if r.Many {
		c.w.Put(u, ".", r.Column, " = ", t, ".id AND ")
	} else {
		c.w.Put(u, ".id = ", t, ".", r.Column, " AND ")
	}
	if r.Inner {
		c.inner(k.Inner, t)
		c.w.Put(" AND ")
	}
	c.rule(target, u)
	c.w.Put(" AND ")
	var err error
	if inverse {
		err = c.not(func() error { return c.where(target, u, x) })
	} else {
		err = c.where(target, u, x)
	}
	c.w.Put(")")
	return err
}

// field writes the operators on one value.
func (c *compiler) field(k *catalog.Kind, f *catalog.Field, t string, x input) error {
	m, ok := x.now.(map[string]any)
	if !ok {
		return x.bad("Điều kiện không hợp lệ.", "The condition is not valid.")
	}
	ops := make([]string, 0, len(m))
	for op := range m {
		ops = append(ops, op)
	}
	sort.Strings(ops)
	c.w.Put("(1=1")
	for _, op := range ops {
		v, given := x.child(op)
		if !given {
			if m[op] == nil {
				return input{path: join(x.path, op)}.bad("%s không nhận null; hãy dùng isNull.", "%s does not take null; use isNull.", op)
			}
			continue
		}
		c.w.Put(" AND ")
		if err := c.operator(k, f, t, op, v); err != nil {
			return err
		}
	}
	c.w.Put(")")
	return nil
}

var comparisons = map[string]string{"eq": " = ", "lt": " < ", "lte": " <= ", "gt": " > ", "gte": " >= "}

func (c *compiler) operator(k *catalog.Kind, f *catalog.Field, t, op string, v input) error {
	col := column{typ: f.Type, kind: k, scale: f.Scale}
	switch op {
	case "ne":
		return c.not(func() error { return c.operator(k, f, t, "eq", v) })
	case "notIn":
		return c.not(func() error { return c.operator(k, f, t, "in", v) })
	case "in":
		return c.in(k, f, t, v, col)
	case "isNull":
		yes, ok := v.now.(bool)
		if !ok {
			return v.bad("Cần true hoặc false.", "Expected true or false.")
		}
		c.w.Put("(")
		c.column(k, f, t)
		if yes {
			c.w.Put(") IS NULL")
		} else {
			c.w.Put(") IS NOT NULL")
		}
		return nil
	case "search":
		return c.like(t+"."+f.Search, v, searchPattern)
	case "startsWith":
		return c.starts(k, f, t, v)
	}
	sign, ok := comparisons[op]
	if !ok {
		return v.bad("Không có phép so sánh này.", "There is no such operator.")
	}
	if _, err := col.convert(v, v.now, c.w.pg); err != nil {
		return err
	}
	c.column(k, f, t)
	c.w.Put(sign)
	pg := c.w.pg
	c.w.arg(v.name, col.cast(), func(e *env) (any, error) { return col.convert(v, v.get(e), pg) })
	return nil
}

// in binds the whole list as one argument, so its length is not part of the plan.
func (c *compiler) in(k *catalog.Kind, f *catalog.Field, t string, v input, col column) error {
	pg := c.w.pg
	bind := func(value any) (any, error) { return col.convertList(v, value, pg) }
	if _, err := bind(v.now); err != nil {
		return err
	}
	c.column(k, f, t)
	if pg {
		c.w.Put(" = ANY(")
		c.w.arg(v.name, col.cast()+"[]", func(e *env) (any, error) { return bind(v.get(e)) })
		c.w.Put(")")
		return nil
	}
	c.w.Put(" IN (SELECT value FROM json_each(")
	c.w.arg(v.name, "", func(e *env) (any, error) { return bind(v.get(e)) })
	c.w.Put("))")
	return nil
}

func (c *compiler) like(column string, v input, make func(input, any) (any, error)) error {
	if _, err := make(v, v.now); err != nil {
		return err
	}
	c.w.Put(column, " LIKE ")
	c.w.arg(v.name+"~", "text", func(e *env) (any, error) { return make(v, v.get(e)) })
	c.w.Put(` ESCAPE '\'`)
	return nil
}

// starts compares a prefix by its own length, because LIKE ignores case in SQLite.
func (c *compiler) starts(k *catalog.Kind, f *catalog.Field, t string, v input) error {
	if _, err := text(v, v.now); err != nil {
		return err
	}
	bind := func() {
		c.w.arg(v.name, "text", func(e *env) (any, error) { return text(v, v.get(e)) })
	}
	c.w.Put("substr(")
	c.column(k, f, t)
	c.w.Put(", 1, length(")
	bind()
	c.w.Put(")) = ")
	bind()
	return nil
}
