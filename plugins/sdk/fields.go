package sdk

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

func typeFor[T any]() reflect.Type { return reflect.TypeFor[T]() }

// What the Go types of fields stand for; named text types are enumerations.
var fieldTypes = map[reflect.Type]manifest.Type{
	typeFor[string]():    manifest.TextType,
	typeFor[int]():       manifest.Integer,
	typeFor[int32]():     manifest.Integer,
	typeFor[int64]():     manifest.BigInteger,
	typeFor[bool]():      manifest.Boolean,
	typeFor[Money]():     manifest.Money,
	typeFor[Decimal]():   manifest.Decimal,
	typeFor[Date]():      manifest.Date,
	typeFor[time.Time](): manifest.Instant,
	typeFor[Ref]():       manifest.ReferenceType,
	typeFor[File]():      manifest.FileType,
	typeFor[JSON]():      manifest.Object,
}

// fields derives the fields of a struct. Strict is for own kinds and inputs; what is read of
// others needs no labels and no registered enumerations.
func (b *built) fields(t reflect.Type, place string, strict bool) []field {
	var out []field
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() || f.Type == typeFor[Record]() || f.Tag.Get("lantoa") == "-" || f.Name == "ID" {
			continue
		}
		if f.Anonymous && f.Type.Kind() == reflect.Struct {
			for _, inner := range b.fields(f.Type, place, strict) {
				inner.index = append([]int{i}, inner.index...)
				out = append(out, inner)
			}
			continue
		}
		c, faults := b.field(f, strict)
		for _, err := range faults {
			b.fault("%s, field %s: %w", place, f.Name, err)
		}
		if c.Type == "" { // what names it has that fault alone
			c.Field = manifest.Field{Name: c.Name, Label: c.Label, Type: manifest.Object}
		}
		c.index = []int{i}
		out = append(out, c)
	}
	return out
}

// field derives one field; with faults it is as far as it could be understood.
func (b *built) field(f reflect.StructField, strict bool) (field, []error) {
	c := field{Field: manifest.Field{
		Name: fieldName(f.Name), Label: L(f.Tag.Get("vi"), f.Tag.Get("en")), Help: L(f.Tag.Get("help_vi"), f.Tag.Get("help_en")),
		Pattern: f.Tag.Get("pattern"),
	}}
	options := tagOptions(f.Tag.Get("lantoa"))
	t := f.Type
	if t.Kind() == reflect.Slice && t != typeFor[JSON]() {
		c.List, t = true, t.Elem()
	}
	if t.Kind() == reflect.Pointer {
		c.pointer, t = true, t.Elem()
	}
	if c.List && c.pointer {
		return c, []error{fmt.Errorf("a list of pointers: %s", f.Type)}
	}
	declared, known := fieldTypes[t]
	c.Type = declared
	_, structured := options.take("json")
	_, enum := b.enums[t]
	switch {
	case structured:
		c.Type, known, c.List, c.pointer, t = manifest.Object, true, false, false, f.Type
	case enum:
		c.Type, c.Enum, known = manifest.EnumType, b.enums[t], true
	case t.Kind() == reflect.String && options.has("enum"), !known && t.Kind() == reflect.String && !strict:
		c.Type, known = manifest.EnumType, true
	}
	if !known {
		return c, []error{fmt.Errorf("no field can be a %s; text types of your own are declared with sdk.Enum, structures are tagged json", f.Type)}
	}
	c.elem = t
	return c, append(c.apply(options), options.rest()...)
}

// options are the words of a lantoa tag, in order.
type options []option

type option struct {
	name, value string
	set, used   bool
}

// tagOptions splits at commas that stand in no bracket, so that patterns may hold some.
func tagOptions(tag string) options {
	var out options
	for depth, start, i := 0, 0, 0; i <= len(tag); i++ {
		switch {
		case i < len(tag) && strings.IndexByte("([{", tag[i]) >= 0:
			depth++
		case i < len(tag) && strings.IndexByte(")]}", tag[i]) >= 0:
			depth--
		case i == len(tag) || tag[i] == ',' && depth <= 0:
			if word := strings.TrimSpace(tag[start:i]); word != "" {
				name, value, set := strings.Cut(word, "=")
				out = append(out, option{name: name, value: value, set: set})
			}
			start = i + 1
		}
	}
	return out
}

func (o options) has(name string) bool {
	for i := range o {
		if o[i].name == name {
			return true
		}
	}
	return false
}

func (o options) take(name string) (string, bool) {
	for i := range o {
		if o[i].name == name {
			o[i].used = true
			return o[i].value, true
		}
	}
	return "", false
}

// rest is an error for each word that nothing took.
func (o options) rest() (faults []error) {
	for _, w := range o {
		if !w.used {
			faults = append(faults, fmt.Errorf("the tag says %q, which is no option of this type", w.name))
		}
	}
	return faults
}

func (c *field) apply(o options) (faults []error) {
	for name, to := range map[string]*bool{
		"required": &c.Required, "search": &c.Search, "index": &c.Index, "sum": &c.Sum, "by_action": &c.ByAction,
		"immutable": &c.Immutable, "hidden": &c.Hidden,
	} {
		_, *to = o.take(name)
	}
	for name, to := range map[string]*string{
		"name": &c.Name, "key": &c.Key, "section": &c.Section, "ref": &c.Ref, "back": &c.Back, "deprecated": &c.Deprecated,
	} {
		if v, ok := o.take(name); ok {
			*to = v
		}
	}
	if v, ok := o.take("pattern"); ok {
		c.Pattern = v
	}
	if v, ok := o.take("enum"); ok {
		c.Enum = v
	}
	if v, ok := o.take("on_delete"); ok {
		c.OnDelete = manifest.OnDelete(strings.ToUpper(v))
	}
	if v, ok := o.take("unique"); ok {
		c.unique = "unit"
		if v != "" {
			c.unique = v
		}
		if c.unique != "unit" && c.unique != "everywhere" {
			faults = append(faults, fmt.Errorf("unique=%s: unit or everywhere", v))
		}
	}
	if _, ok := o.take("long"); ok {
		if c.Type == manifest.TextType {
			c.Type = manifest.LongText
		} else {
			faults = append(faults, fmt.Errorf("long is for text"))
		}
	}
	return append(faults, c.bounds(o)...)
}

// bounds reads the limits; max is the length of a text and the largest of anything else.
func (c *field) bounds(o options) (faults []error) {
	number := func(name string, to *int) {
		v, ok := o.take(name)
		if !ok {
			return
		}
		n, err := strconv.Atoi(v)
		if err != nil {
			faults = append(faults, fmt.Errorf("%s=%s: a whole number is needed", name, v))
			return
		}
		*to = n
	}
	if c.Type == manifest.Decimal {
		c.Scale = 2
		number("scale", &c.Scale)
	}
	if c.Type == manifest.TextType || c.Type == manifest.LongText {
		number("max", &c.MaxLength)
	} else if v, ok := o.take("max"); ok {
		c.Max = &v
	}
	if v, ok := o.take("min"); ok {
		c.Min = &v
	}
	v, ok := o.take("default")
	if !ok {
		return faults
	}
	switch c.Type {
	case manifest.Integer:
		if _, err := strconv.Atoi(v); err != nil {
			return append(faults, fmt.Errorf("default=%s: a whole number is needed", v))
		}
		c.Default = json.Number(v)
	case manifest.Boolean:
		if v != "true" && v != "false" {
			return append(faults, fmt.Errorf("default=%s: true or false", v))
		}
		c.Default = v == "true"
	default:
		c.Default = v
	}
	return faults
}

// fieldName is the name of a field in the schema: Code gives code, CourseID courseID, URLText urlText.
func fieldName(name string) string {
	r := []rune(name)
	for i := range r {
		if i > 0 && (!unicode.IsUpper(r[i]) || i+1 < len(r) && unicode.IsLower(r[i+1])) {
			break
		}
		r[i] = unicode.ToLower(r[i])
	}
	return string(r)
}
