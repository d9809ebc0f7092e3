// Package sdk is what the author of a programme module writes against: records as structs, rules
// and actions as functions, and Serve. The server keeps the data, the schema, the rights and the
// reads; a module keeps behaviour. The package knows nothing of the server but the protocol, and
// nothing that is written with it may open the server's database: it reads and writes through a Tx.
//
//	type Course struct {
//		sdk.Record
//		Title string `lantoa:"required,max=200,search" vi:"Tên lớp" en:"Title"`
//	}
//
//	func main() {
//		sdk.Serve(sdk.Module{Name: "training", Version: "1.0.0", Label: sdk.L("Bồi dưỡng", "Training"), Parts: []sdk.Part{
//			sdk.Kind("Course", sdk.KindOpts[Course]{Label: sdk.L("Lớp", "Course"), Visibility: sdk.Scope}),
//		}})
//	}
package sdk

import (
	"errors"
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Module is a whole module, for Serve.
type Module struct {
	Name      string // lower case letters and digits: training
	Version   string // semantic: 1.2.0
	TaskGroup int    // of the programme, 1 to 8; 0: none
	Label     Text
	Doc       Text // what it is for; Label if it is left out
	Parts     []Part
}

// Text is one text in Vietnamese and English.
type Text = manifest.Text

// L is a text in the two languages, each a complete sentence or a name.
func L(vi, en string) Text { return Text{VI: vi, EN: en} }

// Visibility says which rows of a kind a unit sees beside its own.
type Visibility = manifest.Visibility

// The visibilities.
const (
	Own          = manifest.Own          // the unit alone
	Scope        = manifest.Scope        // the unit, those above it, and the owner of a plan whose assignment the record is tied to
	StatisticsUp = manifest.StatisticsUp // the unit alone; those above see figures
	AllUnits     = manifest.AllUnits     // as Scope, and everybody from the states in Shared on
	Named        = manifest.Named        // the unit, the one that the field KindOpts.Named names with those above it, and the plan's owner
)

// None is the input of an action or a job that takes none, or the result of one that returns none.
type None struct{}

// Part is one piece of a module: what Enum, Section, Kind, Reads, Action, Stat, Job and Allow return.
type Part struct {
	phase int // enumerations first, then kinds, then what uses them
	apply func(*built)
}

const phases = 3

// Manifest is what the module declares. The error names every tag and function of it that cannot
// be understood, a line each; what is understood and yet not allowed is for manifest.Check, which
// can judge the rest even then.
func Manifest(m Module) (manifest.Manifest, error) {
	b, err := build(m)
	return b.manifest, err
}

// E names a value of an enumeration, for Enum.
type E[T ~string] struct {
	value T
	label Text
}

// V is one value of an enumeration with its label.
func V[T ~string](value T, vi, en string) E[T] { return E[T]{value, L(vi, en)} }

// Enum declares the enumeration T, whose Go name is its name (level and Level are Level), with its values in their order.
func Enum[T ~string](label Text, values ...E[T]) Part {
	return Part{0, func(b *built) {
		t := typeFor[T]()
		e := manifest.Enum{Name: strings.ToUpper(t.Name()[:1]) + t.Name()[1:], Label: label}
		for _, v := range values {
			e.Values = append(e.Values, manifest.Value{Name: string(v.value), Label: v.label})
		}
		b.enums[t] = e.Name
		b.manifest.Enums = append(b.manifest.Enums, e)
	}}
}

// Section declares a heading of forms, which the tag section=name puts fields under.
func Section(name, vi, en string) Part {
	return Part{0, func(b *built) {
		b.manifest.Sections = append(b.manifest.Sections, manifest.Value{Name: name, Label: L(vi, en)})
	}}
}

// Where is a condition on a list, the same as the where of its GraphQL field:
// Where{"state": Where{"in": []State{Open}}}.
type Where map[string]any

// By names what a statistic is grouped by: fields, "month(starts)", "quarter(starts)",
// "year(starts)", "unit".
func By(groups ...string) []string { return groups }

// Stat declares a figure over a kind, which the server runs as SQL: metric is "count",
// "sum(field)", "avg(field)" or "distinct(field)"; where may be nil.
func Stat(name string, label Text, kind, metric string, by []string, where Where) Part {
	return Part{2, func(b *built) {
		s := manifest.Statistic{Name: name, Label: label, Kind: kind, GroupBy: by}
		if where != nil {
			s.Where = plain(where)
		}
		verb, field, called := strings.Cut(metric, "(")
		s.Metric, s.Field = manifest.Metric(verb), strings.TrimSuffix(field, ")")
		if called && !strings.HasSuffix(field, ")") {
			b.fault("statistic %s: %q is not count, sum(field), avg(field) or distinct(field)", name, metric)
		}
		b.manifest.Statistics = append(b.manifest.Statistics, s)
	}}
}

// Allow gives a role of the programme rights on a kind: "read", "create", "update", "delete", "*",
// or names of actions. Kind "" is for actions on no kind.
func Allow(role, kind string, verbs ...string) Part {
	return Part{2, func(b *built) {
		b.manifest.Permissions = append(b.manifest.Permissions, manifest.Permission{Role: role, Kind: kind, Allow: verbs})
	}}
}

// Step is an allowed change of state, for States.
type Step struct{ t manifest.Transition }

// Move lets a record go from one state to another: by the named actions alone, or, where none is
// named, by an update, too.
func Move[S ~string](from, to S, by ...string) Step {
	return Step{manifest.Transition{From: []string{string(from)}, To: string(to), By: by}}
}

// States is the state machine of a kind: the enumeration field that holds the state, the state of
// new records, and the moves.
func States[S ~string](field string, initial S, moves ...Step) *manifest.States {
	s := &manifest.States{Field: field, Initial: string(initial)}
	for _, m := range moves {
		s.Transitions = append(s.Transitions, m.t)
	}
	return s
}

func (b *built) fault(format string, args ...any) {
	b.faults = append(b.faults, fmt.Errorf(format, args...))
}

func build(m Module) (*built, error) {
	b := newBuilt(m)
	for phase := range phases {
		for _, p := range m.Parts {
			if p.apply != nil && p.phase == phase {
				p.apply(b)
			}
		}
	}
	return b, errors.Join(b.faults...)
}
