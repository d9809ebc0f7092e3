package catalog

import "strings"

// Group is one value of groupBy: a field, a part of a day, or a reference to one other kind.
type Group struct {
	Name  string // STATE, STARTS_MONTH
	Key   string // its field in the key of a group: state, startsMonth
	Field *Field
	Part  Part
	Ref   *Ref
}

// Type is that of the group's key.
func (g *Group) Type() Type {
	switch {
	case g.Ref != nil:
		return ID
	case g.Part == "" || g.Part == Each:
		return g.Field.Type
	}
	return String
}

// Part is what of a day a statistic groups by; "" for the value itself.
type Part string

// The parts, as text that sorts: 2022-03, 2022-Q1, 2022.
const (
	Month   Part = "Month"
	Quarter Part = "Quarter"
	Year    Part = "Year"
	// Each groups by every value of a list: a row counts in each of its groups, and once where
	// nothing is grouped.
	Each Part = "Each"
)

// Groups lists what statistics of the kind can be grouped by.
func (k *Kind) Groups() []Group {
	var out []Group
	for i := range k.Fields {
		f := &k.Fields[i]
		if f.Tags() {
			out = append(out, Group{Name: Upper(f.Name + string(Each)), Key: f.Name + string(Each), Field: f, Part: Each})
			continue
		}
		if !f.Group || k.Figures != nil && !FigureField(f) {
			continue
		}
		if f.Type != Day && f.Type != Instant {
			out = append(out, Group{Name: Upper(f.Name), Key: f.Name, Field: f})
			continue
		}
		for _, p := range []Part{Month, Quarter, Year} {
			out = append(out, Group{Name: Upper(f.Name + string(p)), Key: f.Name + string(p), Field: f, Part: p})
		}
	}
	for i := range k.Refs {
		r := &k.Refs[i]
		if !r.Many && !r.Hidden && (k.Figures == nil || r.Target == "Unit") {
			out = append(out, Group{Name: Upper(r.Name), Key: r.Name, Ref: r})
		}
	}
	return out
}

// Tags tells whether a field is a list of values of an enumeration that statistics group by.
func (f *Field) Tags() bool { return f.List && f.Type == Enum && f.Body != "" && !f.Hidden }

// Metric is a figure of a group beside its count.
type Metric struct {
	Name   string // hoursSum
	What   string // Sum, Avg or Distinct
	Type   string // GraphQL
	Column string
	Scale  int // digits of the values after the point
	Doc    string
}

// Metrics lists the figures that statistics of the kind reckon.
func (k *Kind) Metrics() []Metric {
	var out []Metric
	for i := range k.Fields {
		f := &k.Fields[i]
		if f.Sum {
			typ := "BigInt"
			if f.Type == Decimal {
				typ = "Decimal"
			}
			out = append(out, Metric{f.Name + "Sum", "Sum", typ, f.Column, f.Scale, "Sum: " + f.Doc})
			if k.Space != "" {
				out = append(out, Metric{f.Name + "Avg", "Avg", "Decimal", f.Column, f.Scale, "Average, two digits finer: " + f.Doc})
			}
		}
		if f.Distinct {
			out = append(out, Metric{f.Name + "Distinct", "Distinct", "Int", f.Column, 0, "Different values: " + f.Doc})
		}
	}
	for _, r := range k.Refs {
		if r.Distinct {
			out = append(out, Metric{r.Name + "Distinct", "Distinct", "Int", r.Column, 0, "Different ones: " + r.Doc})
		}
	}
	return out
}

// Singular is the prefix of the kind's statistics field: assignment of assignments.
func (k *Kind) Singular() string { return strings.ToLower(k.Name[:1]) + k.Name[1:] }
