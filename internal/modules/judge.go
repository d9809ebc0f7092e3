package modules

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// validateTime is how long a module may take to judge records.
const validateTime = 2 * time.Second

// checked is one create or update on its way from what is asked to what is written.
type checked struct {
	kind   *record.Kind
	old    *record.Row // nil of a create
	set    map[string]any
	number string
	tied   string // API id of the assignment of a create
	place  []any  // where its faults are; nil: where they say
	body   record.Body
}

// placed puts faults at the place of the record that they are of.
func (c *checked) placed(faults record.Faults) record.Faults {
	if c.place == nil {
		return faults
	}
	out := make(record.Faults, len(faults))
	for i, f := range faults {
		path := f.Path
		if len(path) > 0 && path[0] == "input" {
			path = path[1:]
		}
		out[i] = f.At(append(slices.Clone(c.place), path...)...)
	}
	return out
}

// byModule stands for the action where a module's Validate sets a field.
const byModule = "validate"

// judge holds creates and updates to the declared rules, then asks the module about those of kinds
// that it wants to judge. action is that of the module that asks for them, "" for a user.
func (h *Host) judge(ctx context.Context, m *module, action string, all []*checked) error {
	var faults record.Faults
	for _, c := range all {
		body, wrong := c.kind.Check(record.Input{Action: action, Old: c.old, Set: c.set, Number: c.number})
		c.body, faults = body, append(faults, c.placed(wrong)...)
	}
	if len(faults) > 0 {
		return faults
	}
	byKind := map[*record.Kind][]*checked{}
	for _, c := range all {
		if c.kind.Declared.Validate {
			byKind[c.kind] = append(byKind[c.kind], c)
		}
	}
	for _, c := range all { // in their order
		some := byKind[c.kind]
		delete(byKind, c.kind)
		for len(some) > 0 {
			n := min(len(some), 200)
			wrong, err := h.validate(ctx, m, action, some[:n])
			if err != nil {
				return err
			}
			faults, some = append(faults, wrong...), some[n:]
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// validate has a module judge records of one kind, and sets what it patches.
func (h *Host) validate(ctx context.Context, m *module, action string, some []*checked) (faults record.Faults, err error) {
	k := some[0].kind
	request := &proto.ValidateRequest{Kind: k.Declared.Name, Now: h.Runner.Clock.Now().String()}
	for _, c := range some {
		item := &proto.ValidateItem{New: h.checkedRow(c)}
		if c.old != nil {
			item.Old = h.wireRow(c.old)
		}
		request.Items = append(request.Items, item)
	}
	err = m.run.Do(ctx, validateTime, func(ctx context.Context, conn *process.Conn) error {
		faults = nil
		answer, err := conn.Validate(ctx, request)
		if err != nil {
			return err
		}
		if len(answer.GetResults()) != len(some) {
			return h.badAnswer(ctx, m, "%d results for %d records", len(answer.GetResults()), len(some))
		}
		for i, r := range answer.GetResults() {
			if wrong := m.diagnosed(r.GetDiagnostics()); len(wrong) > 0 {
				faults = append(faults, some[i].placed(wrong)...)
				continue
			}
			if err := h.patch(ctx, m, action, some[i], r.GetPatch()); err != nil {
				return err
			}
		}
		return nil
	})
	return faults, err
}

// patch sets what the module says beside what was asked.
func (h *Host) patch(ctx context.Context, m *module, action string, c *checked, text []byte) error {
	if len(text) == 0 {
		return nil
	}
	patch, err := object(text)
	if err != nil {
		return h.badAnswer(ctx, m, "a patch is no JSON object: %v", err)
	}
	if what := misshapen(c.kind.Declared.Fields, patch); what != "" {
		return h.badAnswer(ctx, m, "a patch of %s: %s", c.kind.Name, what)
	}
	set := maps.Clone(c.set)
	maps.Copy(set, patch)
	if action == "" {
		action = byModule
	}
	body, wrong := c.kind.Check(record.Input{Action: action, Old: c.old, Set: set, Number: c.number})
	if len(wrong) > 0 {
		return h.badAnswer(ctx, m, "a patch of %s breaks its rules: %v", c.kind.Name, wrong)
	}
	c.body = body
	return nil
}

// wireRow is a record as its module gets it.
func (h *Host) wireRow(r *record.Row) *proto.Row {
	row := &proto.Row{
		Id: r.Kind.EncodeID(r.ID), Kind: r.Kind.Declared.Name, Version: r.Version, Unit: h.id("Unit", r.Unit), State: r.State,
		Schema: int32(r.Schema), Created: r.Created.String(), Body: jsonOf(r.Body.Fields()),
	}
	if r.Assignment != nil {
		row.Assignment = h.id("Assignment", *r.Assignment)
	}
	return row
}

// checkedRow is a record as it would be written.
func (h *Host) checkedRow(c *checked) *proto.Row {
	fields := c.body.Fields()
	row := &proto.Row{Kind: c.kind.Declared.Name, Body: jsonOf(fields), Schema: int32(c.kind.Declared.Schema), Assignment: c.tied}
	if s := c.kind.Declared.States; s != nil {
		row.State, _ = fields[s.Field].(string)
	}
	if c.old != nil {
		old := h.wireRow(c.old)
		row.Id, row.Version, row.Unit, row.Assignment, row.Created = old.GetId(), old.GetVersion(), old.GetUnit(), old.GetAssignment(), old.GetCreated()
	}
	return row
}

// id is the API id of a row of the core.
func (h *Host) id(kind string, id [16]byte) string {
	return h.Runner.Store.Catalogue.Kind(kind).EncodeID(id)
}

func jsonOf(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // values that JSON gave
	}
	return text
}

// upgradeRows brings rows of an older schema to today's, as Upgrade will: what is changed or shown
// to the module is always of the schema that it knows.
func (h *Host) upgradeRows(ctx context.Context, m *module, rows []*record.Row) ([]*record.Row, error) {
	type group struct {
		kind *record.Kind
		from int
	}
	old := map[group][]int{}
	for i, r := range rows {
		if r.Kind != nil && r.Kind.Module == m.Name && r.Schema < r.Kind.Declared.Schema {
			g := group{r.Kind, r.Schema}
			old[g] = append(old[g], i)
		}
	}
	for g, places := range old {
		bodies := make([]json.RawMessage, len(places))
		for i, place := range places {
			bodies[i] = rows[place].Body.JSON()
		}
		made, err := h.upgradeBodies(ctx, m, g.kind, g.from, bodies)
		if err != nil {
			return nil, err
		}
		for i, place := range places {
			if rows[place], err = g.kind.Upgraded(rows[place], made[i]); err != nil {
				return nil, fault.Newf(fault.ModuleBadResponse, "Mô-đun %s chuyển đổi hồ sơ không đúng.", "The module %s does not upgrade a record as it should.", m.Name).Because(err)
			}
		}
	}
	return rows, nil
}

// upgradeTime is how long a module may take for some bodies.
const upgradeTime = 10 * time.Second

// upgradeBodies has a module make today's bodies of older ones.
func (h *Host) upgradeBodies(ctx context.Context, m *module, k *record.Kind, from int, bodies []json.RawMessage) (out []json.RawMessage, err error) {
	request := &proto.UpgradeRequest{Kind: k.Declared.Name, From: int32(from)}
	for _, b := range bodies {
		request.Bodies = append(request.Bodies, b)
	}
	err = m.run.Do(ctx, upgradeTime, func(ctx context.Context, conn *process.Conn) error {
		answer, err := conn.Upgrade(ctx, request)
		if err != nil {
			return err
		}
		if wrong := m.diagnosed(answer.GetDiagnostics()); len(wrong) > 0 {
			return wrong
		}
		if len(answer.GetBodies()) != len(bodies) {
			return h.badAnswer(ctx, m, "%d bodies for %d", len(answer.GetBodies()), len(bodies))
		}
		out = nil
		for _, b := range answer.GetBodies() {
			out = append(out, b)
		}
		return nil
	})
	return out, err
}
