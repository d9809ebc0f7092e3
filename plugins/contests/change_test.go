package contests_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// apply writes changes, all or none; the caller holds the lock.
func (w *world) apply(unit string, c *proto.Changes) ([]string, error) {
	for _, s := range c.GetReads() {
		if key, ok := strings.CutPrefix(s.GetId(), "g:"); ok {
			if w.guards[key] != s.GetVersion() {
				return nil, fault{"CONFLICT", key}
			}
		} else if r := w.rows[s.GetId()]; r == nil || r.Version != s.GetVersion() {
			return nil, fault{"CONFLICT", s.GetId()}
		}
	}
	for _, o := range c.GetOperations() {
		if r := w.rows[o.GetId()]; o.GetVerb() == proto.Operation_UPDATE && (r == nil || r.Version != o.GetVersion() || r.Unit != unit) {
			return nil, fault{"CONFLICT", o.GetId()}
		}
	}
	var ids []string
	names := []string{}
	for _, o := range c.GetOperations() {
		if o.GetVerb() == proto.Operation_CREATE {
			ids = append(ids, fmt.Sprintf("contests-%s_%d", strings.ToLower(o.GetKind()), rowsMade.Add(1)))
			names = append(names, fmt.Sprintf("%q", fmt.Sprintf("$%d", len(ids))), fmt.Sprintf("%q", ids[len(ids)-1]))
		}
	}
	replace := strings.NewReplacer(names...)
	var made []*row
	after, unique, numbers := map[string]*row{}, maps.Clone(w.unique), maps.Clone(w.numbers)
	for _, o := range c.GetOperations() {
		r, err := w.changed(unit, o, replace, numbers)
		if err != nil {
			return nil, err
		}
		if o.GetVerb() == proto.Operation_CREATE {
			r.Id, r.number = ids[len(made)], int(rowsMade.Add(1))
			made = append(made, r)
		}
		if err := w.claim(unique, r); err != nil {
			return nil, err
		}
		after[r.Id] = r
	}
	maps.Copy(w.rows, after)
	for _, g := range c.GetGuards() {
		w.guards[g]++
	}
	for _, e := range c.GetEffects() {
		if a := e.GetJob(); a != nil {
			w.asked = append(w.asked, a)
		}
	}
	w.unique, w.numbers = unique, numbers
	return ids, nil
}

// changed is the row after an operation.
func (w *world) changed(unit string, o *proto.Operation, replace *strings.Replacer, numbers map[string]int) (*row, error) {
	k := w.manifest.Kind(o.GetKind())
	if k == nil || o.GetVerb() == proto.Operation_DELETE {
		return nil, fault{"BAD", o.GetKind()}
	}
	r := &row{values: map[string]any{}}
	if o.GetVerb() == proto.Operation_UPDATE {
		old := w.rows[o.GetId()]
		r.Id, r.Kind, r.Unit, r.Version, r.Created, r.number = old.Id, old.Kind, old.Unit, old.Version+1, old.Created, old.number
		r.values = maps.Clone(old.values)
	} else {
		r.Kind, r.Unit, r.Version, r.Created = o.GetKind(), unit, 1, w.now.Format(instant)
		for _, f := range k.Fields {
			if f.Default != nil {
				r.values[f.Name] = f.Default
			}
		}
	}
	set := map[string]any{}
	if err := json.Unmarshal([]byte(replace.Replace(string(o.GetBody()))), &set); err != nil {
		return nil, err
	}
	before := maps.Clone(r.values)
	for name, v := range set {
		f := k.Field(name)
		if f == nil {
			return nil, fault{"VALIDATION", name}
		}
		if v == nil {
			delete(r.values, name)
			continue
		}
		if o.GetVerb() == proto.Operation_UPDATE && f.Immutable && !equal(before[name], v) {
			return nil, fault{"VALIDATION", name + " is immutable"}
		}
		r.values[name] = v
	}
	if name := o.GetNumber(); name != "" {
		if r.values[name] != nil {
			return nil, fault{"VALIDATION", name + " is given by the server"}
		}
		book := fmt.Sprint(k.Name, unit, w.now.Year())
		numbers[book]++
		r.values[name] = float64(numbers[book])
	}
	return r, w.judge(k, r, before, o)
}

// judge holds a row against what its kind declares.
func (w *world) judge(k *manifest.Kind, r *row, before map[string]any, o *proto.Operation) error {
	for _, f := range k.Fields {
		if f.Required && r.values[f.Name] == nil && o.GetNumber() != f.Name {
			return fault{"VALIDATION", f.Name + " is required"}
		}
	}
	if k.States == nil {
		return nil
	}
	name := k.States.Field
	r.State, _ = r.values[name].(string)
	if o.GetVerb() == proto.Operation_CREATE && r.State != k.States.Initial {
		return fault{"INVALID_STATE", name}
	}
	if o.GetVerb() == proto.Operation_UPDATE && before[name] != r.values[name] {
		for _, t := range k.States.Transitions {
			for _, from := range t.From {
				if from == before[name] && t.To == r.values[name] {
					return nil
				}
			}
		}
		return fault{"INVALID_STATE", fmt.Sprint(before[name], " to ", r.State)}
	}
	return nil
}

// claim takes the unique values of a row.
func (w *world) claim(unique map[string]string, r *row) error {
	for key, id := range unique {
		if id == r.Id {
			delete(unique, key)
		}
	}
	for i, set := range w.manifest.Kind(r.Kind).Unique {
		key, whole := fmt.Sprint(r.Kind, i), true
		for _, name := range set.Fields {
			key += fmt.Sprint("|", r.values[name])
			whole = whole && r.values[name] != nil
		}
		if !whole {
			continue
		}
		if unique[key] != "" {
			return fault{"UNIQUE", set.Fields[0]}
		}
		unique[key] = r.Id
	}
	return nil
}

// result is the answer to an action.
type result struct {
	output map[string]any
	shown  []string
	code   string // of the first fault
	faults string
}

type who struct {
	user  string
	roles []string
}

var (
	theOfficer = who{"user_1", []string{"OFFICER"}}
	theHead    = who{"user_2", []string{"HEAD"}}
	anybody    = who{}
)

// act does an action as the server does: again where somebody else was faster.
func (w *world) act(by who, action, id, input string) result {
	var err error
	for range 20 { // more than the server's three: many here ask at once
		var r result
		if r, err = w.once(by, action, id, input); !errors.Is(err, fault{"CONFLICT", ""}) {
			if err != nil {
				r.faults = err.Error()
				r.code, _, _ = strings.Cut(err.Error(), " ")
			}
			return r
		}
	}
	return result{code: "CONFLICT", faults: err.Error()}
}

// Is makes all faults of one code alike.
func (f fault) Is(target error) bool {
	t, ok := target.(fault)
	return ok && t.code == f.code
}

func (w *world) once(by who, action, id, input string) (result, error) {
	w.mu.Lock()
	target := w.rows[id]
	var sent *proto.Row
	kind := ""
	if target != nil {
		sent, kind = target.wire(), target.Kind
	}
	w.mu.Unlock()
	for _, a := range w.manifest.Actions {
		if a.Name == action && a.On == kind && len(a.From) > 0 && !contains(a.From, target.State) {
			return result{}, fault{"INVALID_STATE", target.State}
		}
	}
	answer, err := w.client.Act(w.t.Context(), &proto.ActRequest{Call: []byte("token"), Action: action, On: kind, Now: w.clock(), Items: []*proto.ActItem{{
		Input: []byte(input), Target: sent, Actor: &proto.Actor{User: by.user, Unit: "unit_1", Roles: by.roles},
	}}})
	if err != nil {
		return result{}, err
	}
	r := answer.GetResults()[0]
	if d := r.GetDiagnostics(); len(d) > 0 {
		var all []string
		for _, one := range d {
			all = append(all, fmt.Sprintf("%s at %s: %s", one.GetCode(), strings.Join(one.GetPath(), "."), one.GetText().GetEn()))
		}
		return result{code: d[0].GetCode(), faults: strings.Join(all, "; ")}, nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	ids, err := w.apply("unit_1", r.GetChanges())
	if err != nil {
		return result{}, err
	}
	out := result{output: map[string]any{}}
	for _, s := range r.GetShown() {
		if n := 0; strings.HasPrefix(s, "$") {
			if _, err := fmt.Sscanf(s, "$%d", &n); err != nil {
				return result{}, err
			}
			s = ids[n-1]
		}
		out.shown = append(out.shown, s)
	}
	if len(r.GetOutput()) > 0 {
		err = json.Unmarshal(r.GetOutput(), &out.output)
	}
	return out, err
}

func contains(all []string, s string) bool {
	return slices.Contains(all, s)
}

// run runs a job to its end.
func (w *world) run(job, input string) string {
	w.mu.Lock()
	w.applied = map[string]bool{"look": false}
	w.mu.Unlock()
	stream, err := w.client.Run(w.t.Context(), &proto.RunRequest{Call: []byte("token"), Job: job, Input: []byte(input), Now: w.clock(), Actor: &proto.Actor{Unit: "unit_1"}})
	if err != nil {
		w.t.Fatal(err)
	}
	var faults []string
	for {
		e, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return strings.Join(faults, "; ")
		}
		if err != nil {
			w.t.Fatal(err)
		}
		for _, d := range e.GetDone().GetDiagnostics() {
			faults = append(faults, d.GetCode()+": "+d.GetText().GetEn())
		}
	}
}

// jobs runs what was asked for, until nothing is left.
func (w *world) jobs() {
	w.t.Helper()
	for {
		w.mu.Lock()
		asked := w.asked
		w.asked = nil
		w.mu.Unlock()
		if len(asked) == 0 {
			return
		}
		for _, a := range asked {
			if faults := w.run(a.GetJob(), string(a.GetInput())); faults != "" {
				w.t.Errorf("job %s: %s", a.GetJob(), faults)
			}
		}
	}
}

// must is act that may not fail.
func (w *world) must(by who, action, id, input string) result {
	w.t.Helper()
	r := w.act(by, action, id, input)
	if r.faults != "" {
		w.t.Fatalf("%s on %s with %s: %s", action, id, input, r.faults)
	}
	return r
}

// put writes a record as a user does, past the module.
func (w *world) put(kind, body string) string {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	ids, err := w.apply("unit_1", &proto.Changes{Operations: []*proto.Operation{{Verb: proto.Operation_CREATE, Kind: kind, Body: []byte(body)}}})
	if err != nil {
		w.t.Fatalf("put %s: %v", kind, err)
	}
	return ids[0]
}

func (w *world) value(id, field string) any {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.rows[id].values[field]
}

func (w *world) all(kind string) []*row {
	w.mu.Lock()
	defer w.mu.Unlock()
	rows, err := w.matching(kind, nil, "")
	if err != nil {
		w.t.Fatal(err)
	}
	return rows
}

func TestTheManifestIsRight(t *testing.T) { newWorld(t) }
