// Package record keeps the records of programme modules: what a manifest declares of a kind is
// held here, whatever the module does. It has three doors. Compile makes Kinds of the catalogue's
// modules; Kind.Check holds one create or update against the declared rules and is the only maker
// of a Body; Store.Apply writes a set of changes inside a transaction of internal/txn: versions,
// guards, unique values, references, deletions, numbers, shadow columns, visibility, audit,
// notifications. Store.Rows reads what Check and Apply start from, Store.Upgrade re-writes bodies
// of an older schema.
//
// It never calls a module, knows no GraphQL and asks no role (who may do what is asked before it
// is called); whose records a viewer sees and changes it judges itself, for every record. It steps
// out of the unit rules for its own books (references, guards) and for the records of others that
// go, or lose a reference, with what was deleted.
package record

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// Kinds are the kinds of all modules of a catalogue, compiled. They are safe for concurrent use.
type Kinds struct {
	Catalogue *catalog.Catalogue // of the core and the modules
	byName    map[string]*Kind
}

// Kind is one compiled kind.
type Kind struct {
	Name     string // GraphQL type and policy kind: TrainingCourse
	Module   string
	Declared *manifest.Kind

	public *catalog.Kind
	fields []*field
	byName map[string]*field
	byKey  map[string]*field
	unique [][]*field
	state  *field // nil without states
	title  *field
}

// Compile makes the kinds of a catalogue's modules. The manifests have passed manifest.Check; what
// is wrong beyond that is an error that names the kind and the field.
func Compile(all *catalog.Catalogue) (*Kinds, error) {
	ks := &Kinds{Catalogue: all, byName: map[string]*Kind{}}
	for _, s := range all.Spaces() {
		for i := range s.Manifest.Kinds {
			k := &Kind{Name: catalog.TypeName(s.Name, s.Manifest.Kinds[i].Name), Module: s.Name, Declared: &s.Manifest.Kinds[i]}
			if k.public = all.Kind(k.Name); k.public == nil {
				return nil, fmt.Errorf("record: %s is not in the catalogue", k.Name)
			}
			if err := k.compile(all, s.Slots); err != nil {
				return nil, fmt.Errorf("record: %s: %w", k.Name, err)
			}
			ks.byName[k.Name] = k
		}
	}
	return ks, nil
}

// Kind returns a kind by its GraphQL name, nil if there is none.
func (ks *Kinds) Kind(name string) *Kind { return ks.byName[name] }

// EncodeID makes the API id of a record of this kind.
func (k *Kind) EncodeID(id uuid.UUID) string { return k.public.EncodeID(id) }

// DecodeID reads an API id of this kind; another is INVALID_REFERENCE.
func (k *Kind) DecodeID(id string) (uuid.UUID, error) { return k.public.DecodeID(id) }

func (k *Kind) compile(all *catalog.Catalogue, slots map[string]string) error {
	k.byName, k.byKey = map[string]*field{}, map[string]*field{}
	for i := range k.Declared.Fields {
		f := &field{Field: &k.Declared.Fields[i], key: k.Declared.Fields[i].StorageKey()}
		if k.byName[f.Name] != nil || k.byKey[f.key] != nil {
			return fmt.Errorf("field %s is there twice", f.Name)
		}
		name := k.Declared.Name + "." + f.key
		f.slot, f.sortSlot, f.searchSlot = slots[name], slots[name+sortMark], slots[name+searchMark]
		for _, w := range wanted(k.Declared, f.Field) {
			if slots[name+w.mark] == "" {
				return fmt.Errorf("field %s has no column", f.Name)
			}
		}
		if err := f.compile(k.Module, all); err != nil {
			return fmt.Errorf("field %s: %w", f.Name, err)
		}
		k.fields = append(k.fields, f)
		k.byName[f.Name], k.byKey[f.key] = f, f
	}
	if k.title = k.byName[k.Declared.Title]; k.title == nil {
		return fmt.Errorf("the title %q is no field", k.Declared.Title)
	}
	if s := k.Declared.States; s != nil {
		if k.state = k.byName[s.Field]; k.state == nil || k.state.Type != manifest.EnumType || k.state.List || !k.state.enum.Has(s.Initial) {
			return fmt.Errorf("the state %q is no enumeration with the value %s", s.Field, s.Initial)
		}
	}
	for _, u := range k.Declared.Unique {
		var set []*field
		for _, name := range u.Fields {
			f := k.byName[name]
			if f == nil || f.List || f.Type == manifest.Object {
				return fmt.Errorf("%q cannot be unique", name)
			}
			set = append(set, f)
		}
		k.unique = append(k.unique, set)
	}
	return nil
}

// shared tells whether everybody sees a record in a state.
func (k *Kind) shared(state string) bool {
	return k.Declared.Visibility == manifest.AllUnits && slices.Contains(k.Declared.Shared, state)
}

// shows tells whether the unit that a record names sees it in a state.
func (k *Kind) shows(state string) bool {
	return len(k.Declared.Shared) == 0 || slices.Contains(k.Declared.Shared, state)
}

// Faults are several faults of one change: errors.As and fault.Of find the first.
type Faults []*fault.Error //nolint:errname // the house's word

// Error implements error.
func (fs Faults) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%d faults", len(fs))
	for _, f := range fs {
		text.WriteString("; " + f.Error())
	}
	return text.String()
}

// Unwrap gives errors.Is and errors.As all of them.
func (fs Faults) Unwrap() []error {
	errs := make([]error, len(fs))
	for i, f := range fs {
		errs[i] = f
	}
	return errs
}

// err is nil without faults.
func (fs Faults) err() error {
	if len(fs) == 0 {
		return nil
	}
	return fs
}
