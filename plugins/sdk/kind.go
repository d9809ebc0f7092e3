package sdk

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Record is embedded in the struct of every kind: what the server keeps of a record beside its fields.
type Record struct {
	ID         Ref       // "" before Create
	Version    int64     // raised with every change
	Unit       Ref       // whose record it is
	Assignment Ref       // that it is tied to; "" for none; read when it is created
	State      string    // of the kind's state machine, as it was read
	Created    time.Time // zero before the changes are written

	was body // as it was read, for the changed fields
}

// Verb is one of the three general mutations of a kind.
type Verb string

// The verbs.
const (
	Create Verb = "create"
	Update Verb = "update"
	Delete Verb = "delete"
)

// OnlyActions is KindOpts.Offers for a kind that only actions create and change.
var OnlyActions = []Verb{}

// Op tells Validate what is being done, and when.
type Op struct {
	Verb Verb // Create or Update
	Now  time.Time
}

// KindOpts says what the struct of a kind does not.
type KindOpts[T any] struct {
	Label, Labels, Doc Text             // of one, of several (Label if it is left out), and what it is (Label if it is left out)
	Plural             string           // list field; "": the name with an s
	Schema             int              // from 1, raised when stored bodies need Upgrade; 0: 1
	Menu               string           // group of the menu; "" keeps it out
	Visibility         Visibility       // has no default
	Shared             []string         // states, for AllUnits; of Named: in which the named unit sees it, all if left out
	Named              string           // field with the unit, for Named
	Title              string           // field that names a record; "": the first line of text
	Unique             [][]string       // sets of fields that no two records of a unit share
	UniqueEverywhere   [][]string       // the same beyond the unit; a clash tells that somebody has the value
	States             *manifest.States // see States
	Tied               bool             // a record may be tied to an assignment
	Offers             []Verb           // general mutations; nil: all three; OnlyActions: none
	OrderBy            string           // field of the default order, "-" before it for descending; "": newest first
	Columns, Filters   []string         // of generic lists; nil: chosen by the fields

	// Validate judges a record that is being created (old is nil) or updated, and may set fields of
	// it. It is pure: the same answer for the same records.
	Validate func(ctx context.Context, op Op, old, record *T, d *Diags)
	// Upgrade turns a stored body of an older schema, by field key, into today's. It is pure. Without
	// it bodies stay as they are.
	Upgrade func(from int, body map[string]any) error
}

// kind is a struct that stands for a kind of records or of core rows.
type kind struct {
	name     string // "Course" of the own module, "training.Course", "core.Unit"
	own      bool
	typ      reflect.Type
	record   int // index of the embedded Record; -1: none
	fields   []field
	validate func(ctx context.Context, op Op, old, record any, d *Diags)
	upgrade  func(from int, body map[string]any) error
}

// Kind declares a kind of record. T embeds Record; its exported fields are the fields of the kind,
// see docs/modules.md for their tags.
func Kind[T any](name string, o KindOpts[T]) Part {
	return Part{1, func(b *built) {
		k := b.kind(typeFor[T](), name, true)
		if k == nil {
			return
		}
		m := manifest.Kind{
			Name: name, Plural: o.Plural, Schema: max(o.Schema, 1), Label: o.Label, Labels: either(o.Labels, o.Label), Doc: either(o.Doc, o.Label),
			Menu: o.Menu, Visibility: o.Visibility, Shared: o.Shared, Named: o.Named, Title: o.Title, States: o.States, Tied: o.Tied,
			OrderBy: o.OrderBy, Columns: o.Columns, Filters: o.Filters,
		}
		if m.Plural == "" {
			m.Plural = fieldName(name) + "s"
		}
		for _, v := range append(o.Offers, offered(o.Offers)...) {
			switch v {
			case Create:
				m.Create = true
			case Update:
				m.Update = true
			case Delete:
				m.Delete = true
			default:
				b.fault("kind %s: Offers has %q, which is no verb", name, v)
			}
		}
		for _, set := range o.Unique {
			m.Unique = append(m.Unique, manifest.Unique{Fields: set})
		}
		for _, set := range o.UniqueEverywhere {
			m.Unique = append(m.Unique, manifest.Unique{Fields: set, Everywhere: true})
		}
		b.describe(&m, k.fields)
		if o.Validate != nil {
			m.Validate = true
			k.validate = func(ctx context.Context, op Op, old, record any, d *Diags) {
				before, _ := old.(*T)
				o.Validate(ctx, op, before, record.(*T), d)
			}
		}
		k.upgrade = o.Upgrade
		b.manifest.Kinds = append(b.manifest.Kinds, m)
	}}
}

// Reads declares that T shows rows of the core that have a list ("core.Unit") or of another module
// ("training.Course"), to read with Get and Find. T may embed Record.
func Reads[T any](name string) Part {
	return Part{1, func(b *built) {
		if b.kind(typeFor[T](), name, false) == nil {
			return
		}
		if core, ok := strings.CutPrefix(name, "core."); ok {
			b.manifest.Core = append(b.manifest.Core, core)
		}
	}}
}

func either(a, b Text) Text {
	if a == (Text{}) {
		return b
	}
	return a
}

func offered(o []Verb) []Verb {
	if o == nil {
		return []Verb{Create, Update, Delete}
	}
	return nil
}

func (b *built) kind(t reflect.Type, name string, own bool) *kind {
	if t.Kind() != reflect.Struct {
		b.fault("kind %s: %s is no struct", name, t)
		return nil
	}
	if other := b.kinds[t]; other != nil {
		b.fault("kind %s: %s is the struct of kind %s already", name, t, other.name)
		return nil
	}
	k := &kind{name: name, own: own, typ: t, record: -1}
	for i := range t.NumField() {
		if f := t.Field(i); f.Anonymous && f.Type == typeFor[Record]() {
			k.record = i
		}
	}
	if own && k.record < 0 {
		b.fault("kind %s: %s does not embed sdk.Record", name, t)
		return nil
	}
	k.fields = b.fields(t, "kind "+name, own)
	b.kinds[t], b.byName[name] = k, k
	return k
}

// describe fills what follows from the fields.
func (b *built) describe(m *manifest.Kind, fields []field) {
	for _, f := range fields {
		mf := f.Field
		if m.States != nil && m.States.Field == f.Name {
			mf.Required = true
			if mf.Default == nil {
				mf.Default = m.States.Initial
			}
		}
		if m.Title == "" && f.Type == manifest.TextType && !f.List && !f.Hidden {
			m.Title = f.Name
		}
		if f.unique != "" {
			m.Unique = append(m.Unique, manifest.Unique{Fields: []string{f.Name}, Everywhere: f.unique == "everywhere"})
		}
		m.Fields = append(m.Fields, mf)
	}
	const columns, filters = 6, 5
	ownColumns, ownFilters := m.Columns != nil, m.Filters != nil
	for _, f := range m.Fields {
		flat := !f.Hidden && !f.List && f.Type != manifest.LongText && f.Type != manifest.Object
		state := m.States != nil && m.States.Field == f.Name
		if flat && (f.Required || f.Index) && len(m.Columns) < columns && !ownColumns {
			m.Columns = append(m.Columns, f.Name)
		}
		if flat && (f.Index || state) && f.Type != manifest.TextType && len(m.Filters) < filters && !ownFilters {
			m.Filters = append(m.Filters, f.Name)
		}
	}
}

// new makes a record of a row, with the changes of this call laid over it.
func (k *kind) new(row *proto.Row, over body) (any, error) {
	v := reflect.New(k.typ)
	data, err := parse(row.GetBody())
	if err != nil {
		return nil, err
	}
	if data == nil {
		data = body{}
	}
	maps.Copy(data, over)
	if err := decode(k.fields, data, v.Elem()); err != nil {
		return nil, fmt.Errorf("%s %s: %v", k.name, row.GetId(), err) //nolint:errorlint // no fault of the user
	}
	if k.record >= 0 {
		r := k.of(v.Interface())
		*r = Record{
			ID: Ref(row.GetId()), Version: row.GetVersion(), Unit: Ref(row.GetUnit()),
			Assignment: Ref(row.GetAssignment()), State: row.GetState(),
		}
		r.Created, _ = time.Parse(time.RFC3339Nano, row.GetCreated()) // zero where the server does not tell
		if r.was, err = encode(k.fields, v.Elem()); err != nil {
			return nil, err
		}
	}
	if f := v.Elem().FieldByName("ID"); k.record < 0 && f.IsValid() && f.Kind() == reflect.String {
		f.SetString(row.GetId())
	}
	return v.Interface(), nil
}

// of is the Record in a *T of the kind.
func (k *kind) of(record any) *Record {
	return reflect.ValueOf(record).Elem().Field(k.record).Addr().Interface().(*Record)
}

var errNoKind = errors.New("is the struct of no kind of the module: declare it with sdk.Kind or sdk.Reads")
