// Package catalog lists every kind of object that can be read: its fields, references, orders
// and unit rule. The kinds of the core come from ent's schema (ent/template/catalog.tmpl), those
// of modules from their manifests. The catalogue is what the reader compiles from and what the
// GraphQL kinds are generated from; it holds no rows and no connection.
package catalog

import (
	"fmt"
	"slices"
	"sort"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Type is the type of a field as it is stored and as it travels.
type Type string

// The types. Int travels as a JSON number, BigInt (money in đồng, too) and Decimal as strings, Day
// as YYYY-MM-DD, Instant as RFC 3339 with microseconds in UTC, JSON as it is.
const (
	ID      Type = "ID"
	String  Type = "String"
	Int     Type = "Int"
	BigInt  Type = "BigInt"
	Boolean Type = "Boolean"
	Day     Type = "Day"
	Instant Type = "Instant"
	JSON    Type = "JSON"
	Enum    Type = "Enum"
	Decimal Type = "Decimal"
)

// Kind is one kind of object.
type Kind struct {
	Name   string       `json:",omitempty"` // GraphQL type
	Table  string       `json:",omitempty"`
	Prefix string       `json:",omitempty"` // of its ids in the API
	Doc    string       `json:",omitempty"`
	List   string       `json:",omitempty"` // root list field; "" if it is only reached from others
	Rule   tenant.Rule  `json:",omitzero"`
	Inner  *tenant.Rule `json:",omitempty"` // stricter rule of the fields and references marked Inner
	Fields []Field      `json:",omitempty"`
	Refs   []Ref        `json:",omitempty"`
	Orders []Order      `json:",omitempty"`
	Driver Driver       `json:",omitzero"`

	// The rest is of kinds of modules, whose rows share one table.
	Of      string       `json:",omitempty"` // value of the column kind
	Space   string       `json:",omitempty"` // root field that holds the lists
	One     string       `json:",omitempty"` // field for one object by its id, in the space
	Figures *tenant.Rule `json:",omitempty"` // wider rule of statistics, which then group and filter by figures alone
}

// From is the table of the kind's rows as a FROM clause names it. Records have one column more,
// the unit that they were made in, which stands in the row only where a succession has moved it.
func (k *Kind) From() string {
	if k.Table != recordsTable {
		return k.Table
	}
	of := ""
	if k.Of != "" {
		of = " WHERE kind = '" + k.Of + "'"
	}
	return "(SELECT *, COALESCE(unit_then_id, unit_id) AS " + madeIn + " FROM " + k.Table + of + ")"
}

// Stats is the name of the field with the kind's statistics.
func (k *Kind) Stats() string {
	if k.One != "" {
		return k.One + "Stats"
	}
	return k.Singular() + "Stats"
}

// Field is one scalar.
type Field struct {
	Name     string `json:",omitempty"`
	Column   string `json:",omitempty"`
	Type     Type   `json:",omitempty"`
	Enum     string `json:",omitempty"` // name of the enumeration, for Type Enum
	Nullable bool   `json:",omitempty"`
	Filter   bool   `json:",omitempty"` // may stand in where
	Search   string `json:",omitempty"` // folded column behind the search operator; "" if none
	Group    bool   `json:",omitempty"` // may stand in groupBy
	Sum      bool   `json:",omitempty"` // may be summed and averaged in statistics
	Inner    bool   `json:",omitempty"`
	Computed string `json:",omitempty"` // name of the reader's SQL expression; Column is then empty
	Doc      string `json:",omitempty"`

	Body     string `json:",omitempty"` // key in the row's body that holds what is answered; Column only compares
	List     bool   `json:",omitempty"` // several values, in the body
	Target   string `json:",omitempty"` // of a list of ids in the body: the kind of those that they name
	Scale    int    `json:",omitempty"` // digits of a Decimal after the point; the column holds whole numbers
	Distinct bool   `json:",omitempty"` // statistics may count its different values
	Hidden   bool   `json:",omitempty"` // for the server alone: never in the schema
}

// Ref leads to another kind: by a column of its own (one), or by a column of the other (many).
type Ref struct {
	Name     string `json:",omitempty"`
	Target   string `json:",omitempty"`
	Many     bool   `json:",omitempty"`
	Column   string `json:",omitempty"` // one: own column; many: the target's column that holds this row's id
	Nullable bool   `json:",omitempty"`
	Inner    bool   `json:",omitempty"`
	Filter   bool   `json:",omitempty"`
	Distinct bool   `json:",omitempty"` // statistics may count its different values
	Hidden   bool   `json:",omitempty"` // for the server alone: never in the schema
	Doc      string `json:",omitempty"`
}

// Order is one value of a list's orderBy.
type Order struct {
	Name   string `json:",omitempty"`
	Column string `json:",omitempty"`
	Desc   bool   `json:",omitempty"` // where it is the default and nothing is said

	// Of a column that is no field's; a partial index holds only rows with a value.
	Type     Type `json:",omitempty"`
	Nullable bool `json:",omitempty"`
	Partial  bool `json:",omitempty"`
}

// Driver tells how a root list starts: for every anchor in sight the top of an index on
// (Columns[i], order column, id), merged. The zero Driver filters the table by the rule.
type Driver struct {
	Columns []string `json:",omitempty"` // anchor columns of the kind's own table
	Reach   bool     `json:",omitempty"` // through task_reach (anchor_id, due_on, task_id)
	Order   string   `json:",omitempty"` // name of the Order whose column the indexes carry
	Any     bool     `json:",omitempty"` // the indexes carry every order
}

// Catalogue is a fixed set of kinds.
type Catalogue struct {
	spaces []Space
	enums  map[string]programme.Enum
	kinds  []*Kind
	byName map[string]*Kind
	prefix map[string]*Kind
	byTab  map[string]*Kind
	held   func(kind string) error
}

// Hold tells of kinds that cannot be read for a while; it is called before the catalogue is served.
func (c *Catalogue) Hold(why func(kind string) error) { c.held = why }

// Held tells why a kind cannot be read now, nil where it can.
func (c *Catalogue) Held(kind string) error {
	if c.held == nil {
		return nil
	}
	return c.held(kind)
}

// New checks the kinds and makes a catalogue; every fault of a kind is an error that names it.
func New(kinds []Kind) (*Catalogue, error) {
	c := &Catalogue{byName: map[string]*Kind{}, prefix: map[string]*Kind{}, byTab: map[string]*Kind{}, enums: programme.Enums()}
	for i := range kinds {
		k := &kinds[i]
		switch {
		case k.Rule.Empty():
			return nil, fmt.Errorf("catalog: kind %s has no unit rule", k.Name)
		case c.byName[k.Name] != nil, c.prefix[k.Prefix] != nil, k.Of == "" && c.byTab[k.Table] != nil:
			return nil, fmt.Errorf("catalog: kind %s: name, prefix %q or table %q is taken", k.Name, k.Prefix, k.Table)
		}
		c.kinds = append(c.kinds, k)
		c.byName[k.Name], c.prefix[k.Prefix] = k, k
		if k.Of == "" {
			c.byTab[k.Table] = k
		}
	}
	for _, k := range c.kinds {
		if err := c.check(k); err != nil {
			return nil, err
		}
	}
	sort.Slice(c.kinds, func(i, j int) bool { return c.kinds[i].Name < c.kinds[j].Name })
	return c, nil
}

// check looks for what would let a kind show more, or less, than its rule says.
func (c *Catalogue) check(k *Kind) error {
	for _, r := range k.Refs {
		if c.byName[r.Target] == nil {
			return fmt.Errorf("catalog: %s.%s leads to %s, which is no kind", k.Name, r.Name, r.Target)
		}
	}
	for _, f := range k.Fields {
		switch {
		case f.Target != "" && c.byName[f.Target] == nil:
			return fmt.Errorf("catalog: %s.%s leads to %s, which is no kind", k.Name, f.Name, f.Target)
		case f.Inner && k.Inner == nil:
			return fmt.Errorf("catalog: %s.%s is inner but the kind has no inner rule", k.Name, f.Name)
		case f.Inner && f.Search != "":
			return fmt.Errorf("catalog: %s.%s is inner, so it cannot be searched by", k.Name, f.Name)
		}
		for _, o := range k.Orders {
			if f.Inner && f.Column == o.Column {
				return fmt.Errorf("catalog: %s.%s is inner, so nothing can be ordered by it", k.Name, f.Name)
			}
		}
	}
	if d := k.Driver; len(d.Columns) > 0 && (!slices.Equal(d.Columns, k.Rule.Columns) || k.Rule.Everyone || k.Rule.Personal || k.Rule.Through != nil) {
		return fmt.Errorf("catalog: the driver of %s does not start from all columns of its rule", k.Name)
	}
	return nil
}

// Kinds lists all kinds by name.
func (c *Catalogue) Kinds() []*Kind { return c.kinds }

// Kind returns a kind by its GraphQL name, nil if there is none.
func (c *Catalogue) Kind(name string) *Kind { return c.byName[name] }

// ByTable returns the kind of a table, nil if there is none.
func (c *Catalogue) ByTable(table string) *Kind { return c.byTab[table] }

// ByPrefix returns the kind of an id prefix, nil if there is none.
func (c *Catalogue) ByPrefix(prefix string) *Kind { return c.prefix[prefix] }

// ByList returns the kind of a root list field, nil if there is none.
func (c *Catalogue) ByList(field string) *Kind {
	for _, k := range c.kinds {
		if k.List != "" && k.List == field && k.Space == "" {
			return k
		}
	}
	return nil
}

// Field returns a field by its GraphQL name, nil if there is none.
func (k *Kind) Field(name string) *Field {
	for i := range k.Fields {
		if k.Fields[i].Name == name {
			return &k.Fields[i]
		}
	}
	return nil
}

// Ref returns a reference by its GraphQL name, nil if there is none.
func (k *Kind) Ref(name string) *Ref {
	for i := range k.Refs {
		if k.Refs[i].Name == name {
			return &k.Refs[i]
		}
	}
	return nil
}

// byID is an order that the schema does not show, for the server's own look-ups: an index on what is
// looked up gives it, so that no database walks along another order to find one row.
var byID = Order{Name: "ID", Column: "id"}

// Order returns an order by its name, nil if there is none.
func (k *Kind) Order(name string) *Order {
	if name == byID.Name {
		return &byID
	}
	for i := range k.Orders {
		if k.Orders[i].Name == name {
			return &k.Orders[i]
		}
	}
	return nil
}
