package modules

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// actTime is the deadline of an action that names none, in seconds.
const actTime = 10

// act asks the module what an action changes, and writes it.
func (o *one) act(ctx context.Context) (txn.Result, error) {
	input, err := o.given()
	if err != nil {
		return nil, err
	}
	request := &proto.ActRequest{
		Action: o.action.Name, On: o.action.On, Now: o.Runner.Clock.Now().String(),
		Items: []*proto.ActItem{{Input: jsonOf(input), Actor: o.actor()}},
	}
	c := &call{module: o.module, g: o.g, viewer: o.v, shown: map[string]bool{}}
	if o.action.On != "" {
		row, err := o.acted(ctx)
		if err != nil {
			return nil, err
		}
		request.Items[0].Target = o.wireRow(row)
		c.shown[request.GetItems()[0].GetTarget().GetId()] = true
	}
	var result *proto.ActResult
	err = o.module.run.Do(ctx, time.Duration(cmpOr(o.action.Seconds, actTime))*time.Second, func(ctx context.Context, conn *process.Conn) error {
		token, closeCall := o.openCall(ctx, conn, c)
		defer closeCall()
		request.Call = token
		answer, err := conn.Act(ctx, request)
		if err != nil {
			return err
		}
		if len(answer.GetResults()) != 1 || answer.GetResults()[0] == nil {
			return o.badAnswer(ctx, o.module, "%d results for one item", len(answer.GetResults()))
		}
		result = answer.GetResults()[0]
		return o.plausible(ctx, result)
	})
	if err != nil {
		return nil, err
	}
	if wrong := o.module.diagnosed(result.GetDiagnostics()); len(wrong) > 0 {
		return nil, wrong
	}
	return o.apply(ctx, c, input, result)
}

func cmpOr(n, or int) int {
	if n > 0 {
		return n
	}
	return or
}

// plausible refuses at once what the process is to be blamed for, so that it counts against it.
func (o *one) plausible(ctx context.Context, r *proto.ActResult) error {
	if len(r.GetDiagnostics()) > 0 {
		return nil
	}
	if _, err := o.output(ctx, r.GetOutput()); err != nil {
		return err
	}
	return o.plausibleChanges(ctx, o.g, o.module, r.GetChanges())
}

// given is the input of the action as its fields declare it.
func (o *one) given() (map[string]any, error) {
	set := map[string]any{}
	for name, v := range o.input {
		if name != "id" || o.action.On == "" {
			set[name] = v
		}
	}
	if o.in == nil {
		return set, nil
	}
	body, wrong := o.in.Check(record.Input{Action: o.action.Name, Set: set})
	if len(wrong) > 0 {
		return nil, wrong
	}
	return body.Fields(), nil
}

// by says who may do an action beside the record's own unit.
func by(a *manifest.Action) record.By {
	return record.By{Below: a.Below, Owner: a.Owner, Named: a.Named}
}

// acted is the record that the action is on, if the viewer may act on it and its state is right.
func (o *one) acted(ctx context.Context) (*record.Row, error) {
	id, _, err := o.target()
	if err != nil {
		return nil, err
	}
	row, err := o.row(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := row.ActedOn(o.v, by(o.action)); err != nil {
		return nil, err
	}
	return row, o.inState(row)
}

// inState refuses an action on a record in a state that it does not begin from.
func (o *one) inState(row *record.Row) error {
	if len(o.action.From) == 0 || slices.Contains(o.action.From, row.State) {
		return nil
	}
	label := o.stateLabel(row.State)
	return fault.Newf(fault.InvalidState, "Không làm được “%[1]s” khi hồ sơ ở trạng thái “%[2]s”.", "“%[3]s” cannot be done while the record is “%[4]s”.",
		o.action.Label.VI, label.VI, o.action.Label.EN, label.EN).At("input", "id")
}

func (o *one) stateLabel(state string) manifest.Text {
	if s := o.kind.Declared.States; s != nil {
		if f := o.kind.Declared.Field(s.Field); f != nil {
			if e := o.module.Enum(f.Enum); e != nil {
				for _, v := range e.Values {
					if v.Name == state {
						return v.Label
					}
				}
			}
		}
	}
	return manifest.Text{VI: state, EN: state}
}

func (o *one) actor() *proto.Actor {
	a := &proto.Actor{Name: o.v.Name, Unit: o.id("Unit", o.v.Unit)}
	if o.v.User != [16]byte{} {
		a.User = o.id("User", o.v.User)
	}
	for _, r := range o.v.Roles {
		a.Roles = append(a.Roles, string(r))
	}
	return a
}

// apply writes what the module asks for, and says what the payload shows.
func (o *one) apply(ctx context.Context, c *call, input map[string]any, r *proto.ActResult) (txn.Result, error) {
	changes, err := o.changesOf(ctx, c, o.action.Name, r.GetChanges())
	if err != nil {
		return nil, err
	}
	shown, err := o.output(ctx, r.GetOutput())
	if err != nil {
		return nil, err
	}
	if err := o.shows(ctx, c, changes, input, r.GetShown(), shown); err != nil {
		return nil, err
	}
	if changes.nothing() && o.key == nil {
		return shown, nil
	}
	return o.write(ctx, changes.Changes, changes.asks, shown)
}

// shows names the records of the payload.
func (o *one) shows(ctx context.Context, c *call, w *wanted, input map[string]any, ids []string, into txn.Result) error {
	returns := o.action.Returns
	if returns == "" {
		returns = o.action.On
	}
	if returns == "" {
		if len(ids) > 0 {
			return o.badAnswer(ctx, o.module, "it shows records, and declares none")
		}
		if len(o.action.Output) == 0 {
			into["done"] = []string{"true"}
		}
		return nil
	}
	k := o.module.declared(o.g, returns)
	if !o.action.Many && len(ids) > 1 || len(ids) > mostOperations {
		return o.badAnswer(ctx, o.module, "it shows %d records", len(ids))
	}
	field := lower(k.Declared.Name)
	if o.action.Many {
		field = k.Declared.Plural
	}
	list := []string{}
	for _, id := range ids {
		made, ok := w.made(id)
		if ok {
			id = made.id
			ok = made.kind == k
		} else if _, err := k.DecodeID(id); err == nil {
			ok = true
			if !c.seen(id) && !w.touched[id] && !holds(input, id) {
				return o.foreign(ctx, o.module, id)
			}
		}
		if !ok {
			return o.badAnswer(ctx, o.module, "it shows %q, which is no %s", clip(id), k.Name)
		}
		list = append(list, id)
	}
	into[field] = list
	return nil
}

// holds tells whether the input names an id.
func holds(input map[string]any, id string) bool {
	for _, v := range input {
		if list, ok := v.([]any); ok && slices.Contains(list, any(id)) || v == any(id) {
			return true
		}
	}
	return false
}

// output reads the further values of the payload.
func (o *one) output(ctx context.Context, text []byte) (txn.Result, error) {
	out := txn.Result{}
	values, err := o.values(ctx, text)
	for name, v := range values {
		f := o.out.Declared.Field(name)
		list, ok := v.([]any)
		if !ok || !f.List { // the value of an object field may be an array of JSON
			list = []any{v}
		}
		for _, item := range list {
			out[name] = append(out[name], plain(f, item))
		}
	}
	return out, err
}

// values are the further values of the payload as they stand in JSON.
func (o *one) values(ctx context.Context, text []byte) (map[string]any, error) {
	if len(text) == 0 {
		text = []byte("{}")
	}
	values, err := object(text)
	if err != nil {
		return nil, o.badAnswer(ctx, o.module, "the output is no JSON object: %v", err)
	}
	if o.out == nil {
		if len(values) > 0 {
			return nil, o.badAnswer(ctx, o.module, "it answers values, and declares none")
		}
		return nil, nil
	}
	if what := misshapen(o.action.Output, values); what != "" {
		return nil, o.badAnswer(ctx, o.module, "the output: %s", what)
	}
	body, wrong := o.out.Check(record.Input{Action: o.action.Name, Set: values})
	if len(wrong) > 0 {
		return nil, o.badAnswer(ctx, o.module, "the output: %v", wrong)
	}
	return body.Fields(), nil
}

// plain is a value as a payload's field takes it: JSON where it stands in JSON as it is.
func plain(f *manifest.Field, v any) string {
	if text, ok := v.(string); ok && f.Type != manifest.Object {
		return text
	}
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // values that JSON gave
	}
	return string(text)
}
