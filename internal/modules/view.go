package modules

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/ent/gen/modulerule"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/office"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// View is a module as everybody who is signed in sees it.
type View struct {
	Name      string           `json:"name"`
	Version   string           `json:"version"`
	Label     manifest.Text    `json:"label"`
	TaskGroup int              `json:"taskGroup"`
	BuiltIn   bool             `json:"builtIn"`
	State     string           `json:"state"` // ENABLED, DISABLED or REFUSED
	Faults    []manifest.Fault `json:"faults"`
	Process   *ProcessView     `json:"process"`
	Upgrading []UpgradeView    `json:"upgrading"`
	Rules     []RuleView       `json:"rules"`
	Editable  bool             `json:"editable"`
	May       []MayView        `json:"may"`
	Menu      []MenuEntry      `json:"menu"`
	Manifest  json.RawMessage  `json:"manifest"`
}

// MayView is what the viewer's roles allow on the records of a kind. Whether a record is one that the
// acting unit may change, and in a state that allows it, is not said here.
type MayView struct {
	Kind    string   `json:"kind"`
	Actions []string `json:"actions"`
}

// MenuEntry is a list of records that the viewer may open.
type MenuEntry struct {
	Kind  string        `json:"kind"`
	Label manifest.Text `json:"label"`
	Group string        `json:"group"`
}

// ProcessView is what a module's process is doing on this node.
type ProcessView struct {
	State    string         `json:"state"`
	Reason   *manifest.Text `json:"reason"`
	Since    clock.Instant  `json:"since"`
	Restarts int            `json:"restarts"`
	Last     *manifest.Text `json:"last"`
	Said     []string       `json:"said"`
	Calls    int64          `json:"calls,string"`
	Active   int            `json:"active"`
	Memory   int64          `json:"memoryBytes,string"`
}

// RuleView is a right of a role.
type RuleView struct {
	Role    string `json:"role"`
	Kind    string `json:"kind"`
	Action  string `json:"action"`
	Allowed bool   `json:"allowed"`
	Edited  bool   `json:"edited"`
}

const refusedState = "REFUSED"

// List shows the modules of these names, or all, by name; rules and what a process says only to who may
// edit them, and in the menu the kinds that the viewer may read.
func (h *Host) List(ctx context.Context, names []string) ([]View, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	list := h.Views()
	if len(names) > 0 {
		list = slices.DeleteFunc(list, func(m View) bool { return !slices.Contains(names, m.Name) })
	}
	for i := range list {
		m := &list[i]
		m.Menu = slices.DeleteFunc(m.Menu, func(e MenuEntry) bool {
			return h.Runner.Policy.Check(v, catalog.TypeName(m.Name, e.Kind), "read") != nil
		})
		for j := range m.May {
			of := &m.May[j]
			of.Actions = slices.DeleteFunc(of.Actions, func(action string) bool {
				return h.Runner.Policy.Check(v, catalog.TypeName(m.Name, of.Kind), action) != nil
			})
		}
	}
	governs, err := h.governs(ctx, v)
	if err != nil {
		return nil, err
	}
	if !governs {
		for i := range list {
			list[i].silent()
		}
		return list, nil
	}
	rules, err := h.Rules(ctx)
	for i := range list {
		list[i].Rules, list[i].Editable = append(list[i].Rules, rules[list[i].Name]...), true
	}
	return list, err
}

// offered are the actions on the records of each kind: the verbs that it offers and the module's own.
func offered(m *manifest.Manifest) []MayView {
	out := make([]MayView, len(m.Kinds))
	for i := range m.Kinds {
		k := &m.Kinds[i]
		out[i] = MayView{Kind: k.Name, Actions: []string{"read"}}
		for verb, is := range map[string]bool{"create": k.Create, "update": k.Update, "delete": k.Delete} {
			if is {
				out[i].Actions = append(out[i].Actions, verb)
			}
		}
		for j := range m.Actions {
			if m.Actions[j].On == k.Name {
				out[i].Actions = append(out[i].Actions, m.Actions[j].Name)
			}
		}
		slices.Sort(out[i].Actions)
	}
	return out
}

// governs tells whether the viewer may change modules, for the whole server.
func (h *Host) governs(ctx context.Context, v *viewer.Viewer) (bool, error) {
	if h.Runner.Policy.Check(v, "Module", "edit") != nil {
		return false, nil //nolint:nilerr // who may not edit is no fault
	}
	return office.Governs(ctx, h.Runner.Store.Reading(), v)
}

// silent takes out what only those are told who look after the module: its words may be about anybody's work.
func (m *View) silent() {
	if m.Process != nil {
		*m.Process = ProcessView{State: m.Process.State, Reason: m.Process.Reason, Since: m.Process.Since, Restarts: m.Process.Restarts, Said: []string{}}
	}
}

// Rules are the rights of roles, by module.
func (h *Host) Rules(ctx context.Context) (map[string][]RuleView, error) {
	rows, err := h.Runner.Store.Reading().ModuleRule.Query().All(tenant.System(ctx))
	out := map[string][]RuleView{}
	for _, r := range rows {
		out[r.Module] = append(out[r.Module], RuleView{r.Role, r.Kind, r.Action, r.Allowed, r.Edited})
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b RuleView) int {
			return strings.Compare(a.Kind+" "+a.Action+" "+a.Role, b.Kind+" "+b.Action+" "+b.Role)
		})
	}
	return out, err
}

// Views shows the modules by name, without their rules.
func (h *Host) Views() []View {
	g := h.now.Load()
	out := []View{}
	for _, row := range g.rows {
		if row.State == Removed {
			continue
		}
		m, err := manifest.Parse(row.Manifest)
		if err != nil {
			m.Name, m.Label = row.Name, manifest.Text{VI: row.Name, EN: row.Name}
		}
		view := View{Name: row.Name, Version: row.Release, Label: m.Label, TaskGroup: m.TaskGroup, BuiltIn: row.BuiltIn, State: row.State,
			Faults: append([]manifest.Fault{}, g.refused[row.Name]...), Rules: []RuleView{}, May: offered(&m), Menu: menu(&m), Upgrading: g.upgrading(row.Name), Manifest: row.Manifest}
		switch running := g.modules[row.Name]; {
		case running != nil:
			s := running.run.State()
			view.Process = &ProcessView{State: string(s.Phase), Since: clock.At(s.Since), Restarts: s.Restarts}
			view.Process.Reason, view.Process.Last = shown(s.Reason), shown(s.Last)
			view.Process.Said, view.Process.Calls, view.Process.Active, view.Process.Memory = append([]string{}, s.Said...), s.Calls, s.Active, s.RSS
		case row.State == Enabled:
			view.State = refusedState
		}
		out = append(out, view)
	}
	return out
}

// shown is a text, nil for an empty one.
func shown(t fault.Text) *manifest.Text {
	if t == (fault.Text{}) {
		return nil
	}
	return &manifest.Text{VI: t.VI, EN: t.EN}
}

func menu(m *manifest.Manifest) []MenuEntry {
	out := []MenuEntry{}
	for i := range m.Kinds {
		if k := &m.Kinds[i]; k.Menu != "" {
			out = append(out, MenuEntry{Kind: k.Name, Label: k.Labels, Group: k.Menu})
		}
	}
	return out
}

// EnableModuleInput names a module.
type EnableModuleInput struct {
	Name           string
	IdempotencyKey *string
}

// DisableModuleInput names a module.
type DisableModuleInput struct {
	Name           string
	IdempotencyKey *string
}

// RestartModuleInput names a module.
type RestartModuleInput struct {
	Name           string
	IdempotencyKey *string
}

// SetModuleRuleInput is a right of a role.
type SetModuleRuleInput struct {
	Name, Kind, Action string
	Role               programme.Role
	Allowed            bool
	IdempotencyKey     *string
}

// EnableModule serves a module again, and gives one in quarantine another start.
func (h *Host) EnableModule(ctx context.Context, in EnableModuleInput) (txn.Result, error) {
	res, err := h.edit(ctx, "enableModule", in, in.IdempotencyKey, in.Name, map[string]any{"module": in.Name, "state": Enabled}, func(sys context.Context, tx *txn.Tx) error {
		return setState(sys, tx, in.Name, Enabled)
	})
	if err == nil {
		h.again(in.Name, Enabled)
	}
	return res, err
}

// DisableModule takes a module out of service; its records stay.
func (h *Host) DisableModule(ctx context.Context, in DisableModuleInput) (txn.Result, error) {
	return h.edit(ctx, "disableModule", in, in.IdempotencyKey, in.Name, map[string]any{"module": in.Name, "state": Disabled}, func(sys context.Context, tx *txn.Tx) error {
		return setState(sys, tx, in.Name, Disabled)
	})
}

// RestartModule ends the process of a module on this node and starts another; calls under way may end
// first. The register stays as it is.
func (h *Host) RestartModule(ctx context.Context, in RestartModuleInput) (txn.Result, error) {
	op, fresh := txn.Operation{Name: "restartModule", Kind: "Module", Action: "edit"}, false
	_, err := h.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := office.Only(ctx, tx.Client(), tx.Viewer); err != nil {
			return nil, err
		}
		row, err := find(tenant.System(ctx), tx, in.Name, "input", "name")
		if err != nil {
			return nil, err
		}
		if row.State != Enabled {
			return nil, fault.Newf(fault.InvalidState, "Mô-đun %s đang tắt; hãy bật lên.", "The module %s is disabled; enable it.", in.Name).At("input", "name")
		}
		tx.Audit("Unit", tx.Viewer.Unit, tx.Viewer.Unit, map[string]any{"module": in.Name, "restarted": true})
		fresh = true
		return txn.One("name", in.Name), nil
	})
	if err != nil {
		return nil, err
	}
	if fresh {
		h.restart(ctx, in.Name)
	}
	return h.became(in.Name)
}

// restart takes the time that calls under way need, and waits a moment for the new process.
func (h *Host) restart(ctx context.Context, name string) {
	h.loading.Lock()
	defer h.loading.Unlock()
	g := h.now.Load()
	m := g.modules[name]
	if m == nil || !g.started || h.closing.Load() {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tryTime)
	defer cancel()
	m.run.Stop(ctx)
	m.run.Start()
	if err := m.run.Ready(ctx); err != nil {
		h.Log.WarnContext(ctx, "a module that was restarted is not ready", "module", name, "error", err)
	}
}

// SetModuleRule gives a role a right, or takes it back.
func (h *Host) SetModuleRule(ctx context.Context, in SetModuleRuleInput) (txn.Result, error) {
	detail := map[string]any{"module": in.Name, "role": in.Role, "kind": in.Kind, "action": in.Action, "allowed": in.Allowed}
	return h.edit(ctx, "setModuleRule", in, in.IdempotencyKey, in.Name, detail, func(sys context.Context, tx *txn.Tx) error {
		row, err := find(sys, tx, in.Name, "input", "name")
		if err != nil {
			return err
		}
		m, err := manifest.Parse(row.Manifest)
		if err != nil {
			return err
		}
		if err := knownRight(m, in.Kind, in.Action); err != nil {
			return err
		}
		n, err := tx.ModuleRule.Update().Where(modulerule.Module(in.Name), modulerule.Role(string(in.Role)), modulerule.Kind(in.Kind), modulerule.Action(in.Action)).
			SetAllowed(in.Allowed).SetEdited(true).Save(sys)
		if err != nil || n > 0 {
			return err
		}
		return tx.ModuleRule.Create().SetModule(in.Name).SetRole(string(in.Role)).SetKind(in.Kind).SetAction(in.Action).SetAllowed(in.Allowed).SetEdited(true).SetCreatedAt(tx.Now).Exec(sys)
	})
}

// knownRight refuses a right on what a module does not declare.
func knownRight(m manifest.Manifest, kind, action string) error {
	if kind == catalog.TypeName(m.Name, "") || slices.ContainsFunc(m.Kinds, func(k manifest.Kind) bool { return catalog.TypeName(m.Name, k.Name) == kind }) {
		for _, a := range m.Actions {
			if a.Name == action && catalog.TypeName(m.Name, a.On) == kind {
				return nil
			}
		}
		for _, k := range m.Kinds {
			offered := map[string]bool{"read": true, "create": k.Create, "update": k.Update, "delete": k.Delete}
			if catalog.TypeName(m.Name, k.Name) == kind && offered[action] {
				return nil
			}
		}
		return fault.Newf(fault.BadInput, "Không có việc %q trên %s.", "There is no action %q on %s.", clip(action), kind).At("input", "action")
	}
	return fault.Newf(fault.BadInput, "Mô-đun không có loại %q.", "The module has no kind %q.", clip(kind)).At("input", "kind")
}

// edit changes the register for an administrator, serves what follows from it, and tells the
// module's name, version and state.
func (h *Host) edit(ctx context.Context, operation string, input any, key *string, name string, detail map[string]any, f func(sys context.Context, tx *txn.Tx) error) (txn.Result, error) {
	op := txn.Operation{Name: operation, Kind: "Module", Action: "edit"}
	_, err := h.Runner.Do(ctx, op, input, key, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := office.Only(ctx, tx.Client(), tx.Viewer); err != nil {
			return nil, err
		}
		return txn.One("name", name), change(ctx, tx, h.Runner.Store.Postgres(), detail, func(sys context.Context) error { return f(sys, tx) })
	})
	if err != nil {
		return nil, err
	}
	if err := h.follow(ctx, true); err != nil {
		return nil, err
	}
	return h.became(name)
}

// became is the module's name, version and state as a result.
func (h *Host) became(name string) (txn.Result, error) {
	for _, v := range h.Views() {
		if v.Name == name {
			return txn.Result{"name": {v.Name}, "version": {v.Version}, "state": {v.State}}, nil
		}
	}
	return nil, fault.Missing().At("input", "name")
}
