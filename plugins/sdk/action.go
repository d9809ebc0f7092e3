package sdk

import (
	"encoding/json"
	"errors"
	"reflect"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// ActionOpts says what an action is beside its function.
type ActionOpts struct {
	On      string   // kind whose record the input's id names; "" for none
	Label   Text     // on the button
	Doc     Text     // what it does
	Allow   []string // roles of the programme that may do it
	Below   bool     // units above may do it to records of units below them
	Owner   bool     // the owner of a plan may do it to records tied to its assignments
	Named   bool     // the unit that the record names may do it
	From    []string // states of the record in which it is offered; nil: all
	Public  bool     // offered without sign-in, with limits of its own
	Seconds int      // that it may take, 30 at most; 0: 10
	Returns string   // kind of the records that Tx.Show shows, where the function returns none itself
	Many    bool     // Tx.Show shows several
}

// action is what Act calls.
type action struct {
	on     string
	id     []int // where the input has a field ID for the target's id; nil: nowhere
	in     []field
	out    []field // of a struct of further values
	newIn  func() any
	call   func(tx *Tx, in any, d *Diags) (any, error)
	target *kind
	other  bool // it shows records of another kind than the target's
}

// Action declares behaviour: f reads through the Tx, puts changes into it and returns what the
// payload shows. In is a struct of the input's fields, with the tags of a kind's; its field ID, if
// it has one, is the id of the record that the action is on. Out is *T or []*T of a kind, a struct
// of other values, or None. Where f returns an error or adds to d, nothing is written. It may be
// called again with the same input when somebody else changed what it had read.
func Action[In, Out any](name string, o ActionOpts, f func(tx *Tx, in In, d *Diags) (Out, error)) Part {
	return Part{2, func(b *built) {
		m := manifest.Action{
			Name: name, On: o.On, Label: o.Label, Doc: o.Doc, Returns: o.Returns, Many: o.Many,
			Below: o.Below, Owner: o.Owner, Named: o.Named, From: o.From, Public: o.Public, Seconds: o.Seconds,
		}
		a := &action{on: o.On, newIn: func() any { return new(In) }, target: b.byName[o.On]}
		if a.target == nil && o.On != "" {
			b.fault("action %s: there is no kind %s", name, o.On)
		}
		a.call = func(tx *Tx, in any, d *Diags) (any, error) { return f(tx, *in.(*In), d) }
		place := "action " + name
		if t := typeFor[In](); t.Kind() != reflect.Struct {
			b.fault("%s: the input %s is no struct", place, t)
		} else {
			a.in = b.fields(t, place, true)
			if id, ok := t.FieldByName("ID"); ok && id.Type.Kind() == reflect.String {
				a.id = id.Index
			}
		}
		b.returns(place, typeFor[Out](), &m, a)
		a.other = m.Returns != "" && m.Returns != o.On
		m.Input, m.Output = described(a.in), described(a.out)
		if b.actions[o.On+"."+name] != nil {
			b.fault("%s: there are two", place)
		}
		b.actions[o.On+"."+name] = a
		b.manifest.Actions = append(b.manifest.Actions, m)
		for _, role := range o.Allow {
			b.manifest.Permissions = append(b.manifest.Permissions, manifest.Permission{Role: role, Kind: o.On, Allow: []string{name}})
		}
	}}
}

// returns finds out what a function's result stands for.
func (b *built) returns(place string, t reflect.Type, m *manifest.Action, a *action) {
	one := t
	if t.Kind() == reflect.Slice {
		one, m.Many = t.Elem(), true
	}
	switch {
	case one.Kind() == reflect.Pointer && b.kinds[one.Elem()] != nil && b.kinds[one.Elem()].own:
		if k := b.kinds[one.Elem()]; k.name != m.On {
			m.Returns = k.name
		}
	case t.Kind() == reflect.Struct && b.kinds[t] == nil:
		a.out = b.fields(t, place+", result", true)
	default:
		b.fault("%s: the result %s is no *T or []*T of a kind, no struct of values and not None", place, t)
	}
}

func described(fields []field) []manifest.Field {
	var out []manifest.Field
	for _, f := range fields {
		out = append(out, f.Field)
	}
	return out
}

// input reads the input of a call.
func (a *action) input(data []byte, id Ref) (any, error) {
	in := a.newIn()
	values, err := parse(data)
	if err != nil {
		return nil, err
	}
	v := reflect.ValueOf(in).Elem()
	if err := decode(a.in, values, v); err != nil {
		return nil, err
	}
	if a.id != nil {
		v.FieldByIndex(a.id).SetString(string(id))
	}
	return in, nil
}

// output is what the payload has beside records, and the records that the result itself is.
func (a *action) output(tx *Tx, out any) ([]byte, error) {
	v := reflect.ValueOf(out)
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			tx.Show(out)
		}
		return nil, nil
	case reflect.Slice:
		for i := range v.Len() {
			tx.Show(v.Index(i).Interface())
		}
		return nil, nil
	}
	if len(a.out) == 0 {
		return nil, nil
	}
	values, err := encode(a.out, v)
	if err != nil {
		return nil, err
	}
	return json.Marshal(values)
}

// JobOpts says what a job is beside its function.
type JobOpts struct {
	Label Text
	Cron  string // five fields, Vietnam time; "": only when Tx.Ask asks for it
	// Everywhere has it run for every unit in which somebody has a role today, too, and not only
	// for those that have records of the module: for what reminds of something not begun.
	Everywhere bool
}

type job struct {
	call func(r *Run, input []byte, d *Diags) error
}

// Job declares work that nobody waits for. In is decoded from what Tx.Ask gave, by encoding/json.
// A run that was cut off starts again from its last checkpoint, see Run.
func Job[In any](name string, o JobOpts, f func(r *Run, in In, d *Diags) error) Part {
	return Part{2, func(b *built) {
		if b.jobs[name] != nil {
			b.fault("job %s: there are two", name)
		}
		b.jobs[name] = &job{func(r *Run, input []byte, d *Diags) error {
			var in In
			if len(input) > 0 {
				if err := json.Unmarshal(input, &in); err != nil {
					return errors.Join(ErrBadInput, err)
				}
			}
			return f(r, in, d)
		}}
		b.manifest.Jobs = append(b.manifest.Jobs, manifest.Job{Name: name, Label: o.Label, Cron: o.Cron, Everywhere: o.Everywhere})
	}}
}

// built is a module, compiled.
type built struct {
	manifest manifest.Manifest
	faults   []error
	enums    map[reflect.Type]string
	kinds    map[reflect.Type]*kind
	byName   map[string]*kind
	actions  map[string]*action // by kind + "." + name
	jobs     map[string]*job
}

func newBuilt(m Module) *built {
	return &built{
		manifest: manifest.Manifest{
			Format: manifest.Format, Name: m.Name, Version: m.Version, TaskGroup: m.TaskGroup, Label: m.Label, Doc: either(m.Doc, m.Label),
		},
		enums: map[reflect.Type]string{}, kinds: map[reflect.Type]*kind{}, byName: map[string]*kind{},
		actions: map[string]*action{}, jobs: map[string]*job{},
	}
}
