package catalog

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Module is an installed module: what it declares, and the shadow columns of its fields.
type Module struct {
	*manifest.Manifest
	Slots map[string]string // "Course.title" → "t1", "Course.title#k" → "k1" (sort key), "Course.title#s" → "s1" (folded)
}

// Space is the part of the schema under a module's root field.
type Space struct {
	Module
	Root  string // training
	Type  string // Training
	Kinds []*Kind
}

// recordsTable holds the rows of all kinds of modules; madeIn is a column that From adds to it.
const (
	recordsTable = "records"
	madeIn       = "made_in_id"
)

// TypeName is the GraphQL type, and the policy's kind, of a module's own name: TrainingCourse of
// training and Course, Training of training alone.
func TypeName(module, name string) string {
	if module == "" {
		return name
	}
	return strings.ToUpper(module[:1]) + module[1:] + name
}

// RecordPrefix begins the API ids of the records of a module's kind, named as its manifest names it.
func RecordPrefix(module, kind string) string { return module + "-" + dashed(kind) }

// WithModules makes the catalogue of the core's kinds and those of the modules.
func WithModules(core []Kind, modules []Module) (*Catalogue, error) {
	b := &builder{enums: programme.Enums()}
	for _, k := range core {
		k.Refs = slices.Clone(k.Refs)
		b.kinds = append(b.kinds, k)
	}
	if len(modules) > 0 {
		b.records()
	}
	for _, m := range modules {
		for _, e := range m.Enums {
			name := TypeName(m.Name, e.Name)
			if _, taken := b.enums[name]; taken {
				return nil, fmt.Errorf("catalog: the enumeration %s is taken", name)
			}
			b.enums[name] = enumOf(name, e)
		}
		for i := range m.Kinds {
			b.kinds = append(b.kinds, b.kind(m, &m.Kinds[i]))
		}
	}
	for _, m := range modules {
		for i := range m.Kinds {
			if err := b.link(m, &m.Kinds[i]); err != nil {
				return nil, err
			}
		}
	}
	c, err := New(b.kinds)
	if err != nil {
		return nil, err
	}
	c.enums = b.enums
	for _, m := range modules {
		s := Space{Module: m, Root: m.Name, Type: TypeName(m.Name, "")}
		for i := range m.Kinds {
			s.Kinds = append(s.Kinds, c.byName[TypeName(m.Name, m.Kinds[i].Name)])
		}
		c.spaces = append(c.spaces, s)
	}
	return c, nil
}

// Spaces are the modules' parts of the schema.
func (c *Catalogue) Spaces() []Space { return c.spaces }

// Space returns the part under a root field, nil if there is none.
func (c *Catalogue) Space(root string) *Space {
	for i := range c.spaces {
		if c.spaces[i].Root == root {
			return &c.spaces[i]
		}
	}
	return nil
}

// SpaceOf returns the part that is a type of the schema, nil of other types.
func (c *Catalogue) SpaceOf(typ string) *Space {
	for i := range c.spaces {
		if c.spaces[i].Type == typ {
			return &c.spaces[i]
		}
	}
	return nil
}

// Statistic returns a statistic that the module declares, nil if there is none.
func (s *Space) Statistic(name string) *manifest.Statistic {
	if s == nil {
		return nil
	}
	for i := range s.Statistics {
		if s.Statistics[i].Name == name {
			return &s.Statistics[i]
		}
	}
	return nil
}

// Enum returns an enumeration by its GraphQL name.
func (c *Catalogue) Enum(name string) (programme.Enum, bool) {
	e, ok := c.enums[name]
	return e, ok
}

type builder struct {
	kinds []Kind
	enums map[string]programme.Enum
}

func (b *builder) find(name string) *Kind {
	for i := range b.kinds {
		if b.kinds[i].Name == name {
			return &b.kinds[i]
		}
	}
	return nil
}

func enumOf(name string, e manifest.Enum) programme.Enum {
	out := programme.Enum{Name: name, VI: e.Label.VI, EN: e.Label.EN}
	for _, v := range e.Values {
		out.Terms = append(out.Terms, programme.Term{Value: v.Name, VI: v.Label.VI, EN: v.Label.EN})
	}
	return out
}

// records is the kind that shows the records of every module beside each other, and the lists of
// them on units and assignments.
func (b *builder) records() {
	k := Kind{
		Name: "Record", Table: recordsTable, Prefix: "record", Doc: "A record of any module (hồ sơ).",
		Rule: tenant.Rule{Own: true, Columns: []string{"scope_id", "plan_id"}, Open: "shared"},
		Fields: append(systemFields(), Field{Name: "kind", Column: "kind", Type: String, Filter: true, Group: true, Doc: "GraphQL type of the record."},
			Field{Name: "module", Column: "module", Type: String, Filter: true, Group: true, Doc: "Module that it belongs to."},
			Field{Name: "title", Column: "title", Type: String, Filter: true, Doc: "What names it."},
			Field{Name: "state", Column: "state", Type: String, Nullable: true, Filter: true, Doc: "Its state, where its kind has states."},
			Field{Name: "of", Computed: "record.of", Type: String, Nullable: true, Doc: "Its id in its own kind."}),
		Refs: systemRefs(true), Orders: []Order{{Name: "CREATED_AT", Column: "created_at"}},
	}
	b.kinds = append(b.kinds, k)
	b.back("Unit", "records", k.Name, "unit_id", "Records of the unit in all modules (hồ sơ của đơn vị).")
	b.back("Assignment", "records", k.Name, "assignment_id", "Records tied to the assignment (hồ sơ gắn với phần việc).")
}

func (b *builder) back(on, name, target, column, doc string) {
	if k := b.find(on); k != nil {
		k.Refs = append(k.Refs, Ref{Name: name, Target: target, Many: true, Column: column, Filter: true, Doc: doc})
	}
}

func systemFields() []Field {
	return []Field{
		{Name: "id", Column: "id", Type: ID, Filter: true, Doc: "Opaque id, the same for good."},
		{Name: "version", Column: "version", Type: Int, Doc: "Raised by every change; send it back to change what you saw."},
		{Name: "createdAt", Column: "created_at", Type: Instant, Filter: true, Doc: "When it was made."},
		{Name: "updatedAt", Column: "updated_at", Type: Instant, Filter: true, Doc: "When it was changed last."},
	}
}

func systemRefs(tied bool) []Ref {
	refs := []Ref{
		{Name: "unit", Target: "Unit", Column: "unit_id", Nullable: true, Filter: true, Doc: "Whose it is now: a succession hands it to the successor."},
		{Name: "unitThen", Target: "Unit", Column: madeIn, Nullable: true, Filter: true, Doc: "Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập)."},
		{Name: "createdBy", Target: "User", Column: "created_by_id", Nullable: true, Doc: "Who made it."},
		{Name: "updatedBy", Target: "User", Column: "updated_by_id", Nullable: true, Doc: "Who changed it last."},
	}
	if tied {
		refs = append(refs, Ref{Name: "assignment", Target: "Assignment", Column: "assignment_id", Nullable: true, Filter: true, Doc: "The assignment that it is tied to."})
	}
	return refs
}

// kind makes a kind of a module without its references to records.
func (b *builder) kind(m Module, k *manifest.Kind) Kind {
	out := Kind{
		Name: TypeName(m.Name, k.Name), Table: recordsTable, Of: TypeName(m.Name, k.Name), Space: m.Name,
		Prefix: RecordPrefix(m.Name, k.Name), Doc: doc(k.Doc, k.Label), List: k.Plural, One: lower(k.Name),
		Fields: append(systemFields(), Field{Name: "body", Column: "body", Type: JSON, Hidden: true}, Field{Name: "state_", Column: "state", Type: String, Nullable: true, Hidden: true},
			Field{Name: "schema_", Column: "schema", Type: Int, Hidden: true}),
		Refs: systemRefs(k.Tied), Orders: []Order{{Name: "CREATED_AT", Column: "created_at"}},
	}
	switch k.Visibility {
	case manifest.Own:
		out.Rule = tenant.Rule{Own: true}
	case manifest.StatisticsUp:
		figures := tenant.Columns("unit_id")
		out.Rule, out.Figures = tenant.Rule{Own: true}, &figures
	case manifest.Scope:
		out.Rule = tenant.Columns("unit_id", "plan_id")
		out.Driver = Driver{Columns: out.Rule.Columns, Order: "CREATED_AT", Any: true}
	case manifest.Named:
		out.Rule = tenant.Rule{Own: true, Columns: []string{"scope_id", "plan_id"}}
	case manifest.AllUnits:
		out.Rule = tenant.Rule{Columns: []string{"unit_id", "plan_id"}, Open: "shared"}
	}
	for i := range k.Fields {
		f := &k.Fields[i]
		if leads(f) && !f.List {
			continue
		}
		cf := b.field(m, k, f)
		out.Fields = append(out.Fields, cf)
		if cf.Column == "" || f.Hidden {
			continue
		}
		o := Order{Name: Upper(f.Name), Column: cf.Column, Type: cf.Type, Nullable: !f.Required, Partial: cf.Column != "state"}
		switch cf.Type {
		case Boolean:
			continue
		case String:
			o.Column = m.Slots[k.Name+"."+key(f)+"#k"]
		case Decimal:
			o.Type = BigInt
		}
		if o.Column != "" {
			out.Orders = append(out.Orders, o)
		}
	}
	out.Orders = first(out.Orders, k.OrderBy)
	return out
}

// first puts the default order of a kind before the others.
func first(orders []Order, by string) []Order {
	name, desc := strings.CutPrefix(by, "-")
	for i, o := range orders {
		if by != "" && o.Name == Upper(name) {
			o.Desc = desc
			return append([]Order{o}, slices.Delete(orders, i, i+1)...)
		}
	}
	return orders
}

func key(f *manifest.Field) string {
	if f.Key != "" {
		return f.Key
	}
	return f.Name
}

var types = map[manifest.Type]Type{
	manifest.TextType: String, manifest.LongText: String, manifest.Integer: Int, manifest.BigInteger: BigInt, manifest.Money: BigInt,
	manifest.Decimal: Decimal, manifest.Date: Day, manifest.Instant: Instant, manifest.Boolean: Boolean, manifest.EnumType: Enum,
	manifest.ReferenceType: ID, manifest.FileType: ID, manifest.Object: JSON,
}

func (b *builder) field(m Module, k *manifest.Kind, f *manifest.Field) Field {
	slot := k.Name + "." + key(f)
	out := Field{
		Name: f.Name, Type: types[f.Type], Nullable: true, Doc: doc(f.Help, f.Label), Body: key(f), List: f.List, Scale: f.Scale, Hidden: f.Hidden,
		Column: m.Slots[slot], Search: m.Slots[slot+"#s"],
	}
	switch f.Type {
	case manifest.EnumType:
		out.Enum = b.enumName(m, f.Enum)
	case manifest.ReferenceType, manifest.FileType:
		out.Target = targetOf(m.Name, f)
	}
	if k.States != nil && k.States.Field == f.Name {
		out.Column = "state"
	}
	if out.Column != "" && out.Type != Decimal {
		out.Body = "" // the column is what is answered
	}
	compared := out.Column != "" && !f.Hidden
	out.Filter = compared && f.Type != manifest.LongText || out.Search != ""
	out.Group = compared && (out.Type == Enum || out.Type == Boolean || out.Type == Day || out.Type == Instant || out.Type == String && f.Index)
	out.Sum = compared && f.Sum
	for _, s := range m.Statistics {
		if s.Kind == k.Name && s.Field == f.Name && s.Metric == manifest.Distinct {
			out.Distinct = compared
		}
	}
	return out
}

// enumName is the GraphQL name of an enumeration that a module names: its own, or the core's.
func (b *builder) enumName(m Module, name string) string {
	if core, ok := strings.CutPrefix(name, "core."); ok {
		return core
	}
	return TypeName(m.Name, name)
}

// Target is the GraphQL type that a manifest's reference leads to.
func Target(module, ref string) string {
	if core, ok := strings.CutPrefix(ref, "core."); ok {
		return core
	}
	if other, kind, ok := strings.Cut(ref, "."); ok {
		return TypeName(other, kind)
	}
	return TypeName(module, ref)
}

// leads tells whether a field holds ids of something else.
func leads(f *manifest.Field) bool {
	return f.Type == manifest.ReferenceType || f.Type == manifest.FileType
}

// targetOf is the GraphQL type that a field leads to: a file is one of the core's.
func targetOf(module string, f *manifest.Field) string {
	if f.Type == manifest.FileType {
		return "File"
	}
	return Target(module, f.Ref)
}

// link adds the references of a kind to both sides.
func (b *builder) link(m Module, k *manifest.Kind) error {
	name := TypeName(m.Name, k.Name)
	for i := range k.Fields {
		f := &k.Fields[i]
		if !leads(f) || f.List {
			continue
		}
		target, column := targetOf(m.Name, f), m.Slots[k.Name+"."+key(f)]
		if b.find(target) == nil {
			return fmt.Errorf("catalog: %s.%s leads to %s, which is no kind", name, f.Name, target)
		}
		if column == "" {
			return fmt.Errorf("catalog: %s.%s has no column", name, f.Name)
		}
		ref := Ref{Name: f.Name, Target: target, Column: column, Nullable: true, Filter: true, Hidden: f.Hidden, Doc: doc(f.Help, f.Label)}
		for _, s := range m.Statistics {
			ref.Distinct = ref.Distinct || s.Kind == k.Name && s.Field == f.Name && s.Metric == manifest.Distinct
		}
		if own := b.find(name); own != nil {
			own.Refs = append(own.Refs, ref)
		}
		if f.Back != "" && !f.Hidden {
			b.back(target, f.Back, name, column, doc(manifest.Text{}, k.Labels))
		}
	}
	plural := lower(TypeName(m.Name, strings.ToUpper(k.Plural[:1])+k.Plural[1:]))
	b.back("Unit", plural, name, "unit_id", doc(manifest.Text{}, k.Labels))
	if k.Tied {
		b.back("Assignment", plural, name, "assignment_id", doc(manifest.Text{}, k.Labels))
	}
	return nil
}

// doc writes a description: English first, as everywhere in the schema, with the Vietnamese name.
func doc(help, label manifest.Text) string {
	if help.EN == "" {
		return label.EN + " (" + label.VI + ")."
	}
	return help.EN + " (" + label.VI + ")"
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// dashed turns LegalReporter into legal-reporter.
func dashed(s string) string {
	var b strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
