package modules

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/policy"
)

// States of a module in the register.
const (
	Enabled  = "ENABLED"
	Disabled = "DISABLED"
	Removed  = "REMOVED" // its records are kept
)

// generation is what a node serves: the modules of one number of the register.
type generation struct {
	number    int64
	rows      []*gen.Module // all that are installed, by name
	modules   map[string]*module
	refused   map[string][]manifest.Fault // why a module that is enabled is not served
	store     *record.Store
	mutations map[string]*mutation
	documents map[string]string // of the public operations
	held      []*held
	users     atomic.Int64
	started   bool // its processes run; under Host.loading
}

// module is one that is served.
type module struct {
	catalog.Module
	row *gen.Module
	run Running
}

func emptyGeneration() *generation {
	return &generation{number: -1, modules: map[string]*module{}, mutations: map[string]*mutation{}}
}

// numberName is the setting that is raised by every change of modules or of their rules.
const numberName = "modules-generation"

func (h *Host) number(ctx context.Context) (int64, error) {
	row, err := h.Runner.Store.Reading().Setting.Query().Where(setting.Name(numberName)).Only(tenant.System(ctx))
	if gen.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(row.Value, 10, 64)
}

// follow serves what the register holds. With patience, new processes come up before calls go to
// them; without, such calls wait a moment for them.
func (h *Host) follow(ctx context.Context, patience bool) error {
	h.loading.Lock()
	defer h.loading.Unlock()
	if h.closing.Load() {
		return nil
	}
	number, err := h.number(ctx) // before the rows: what changes meanwhile is looked at again
	if err != nil {
		return err
	}
	rows, rules, err := h.register(ctx)
	if err != nil {
		return err
	}
	holds, err := h.holds(ctx)
	if err != nil {
		return err
	}
	old := h.now.Load()
	g, all, err := h.compose(number, rows)
	if err != nil {
		return err
	}
	g.hold(all, holds)
	g.started = old.started
	kept := map[Running]bool{}
	for name, m := range g.modules {
		if before := old.modules[name]; before != nil && before.row.Sha256 == m.row.Sha256 && bytes.Equal(before.row.Manifest, m.row.Manifest) && before.row.Path == m.row.Path {
			m.run = before.run
			kept[m.run] = true
			continue
		}
		if m.run = h.warmRun(ctx, m); m.run == nil {
			m.run = h.running(name, h.program(m.row), m.row.Manifest)
		}
		if g.started {
			m.run.Start()
			if patience {
				ctx, cancel := context.WithTimeout(ctx, readyWithin)
				if err := m.run.Ready(ctx); err != nil {
					h.Log.WarnContext(ctx, "the new process of a module is not ready", "module", name, "error", err)
				}
				cancel()
			}
		}
	}
	if err := h.Runner.Policy.Reload(rulesOf(g, rules)); err != nil {
		return err
	}
	if err := h.Serve(number, all); err != nil {
		return err
	}
	h.now.Store(g)
	h.retire(old, kept)
	for name, faults := range g.refused {
		for _, f := range faults {
			h.Log.ErrorContext(ctx, "a module is not served", "module", name, "place", f.Place, "reason", f.Text.EN)
		}
	}
	return nil
}

func (h *Host) program(row *gen.Module) process.Program {
	if row.BuiltIn {
		return process.BuiltIn(row.Name)
	}
	return process.Program{Path: h.path(row.Path), SHA256: row.Sha256}
}

// register reads the rows of the register, in the order of their names.
func (h *Host) register(ctx context.Context) ([]*gen.Module, []*gen.ModuleRule, error) {
	sys := tenant.System(ctx)
	rows, err := h.Runner.Store.Reading().Module.Query().All(sys)
	if err != nil {
		return nil, nil, err
	}
	slices.SortFunc(rows, func(a, b *gen.Module) int { return strings.Compare(a.Name, b.Name) })
	rules, err := h.Runner.Store.Reading().ModuleRule.Query().All(sys)
	return rows, rules, err
}

// compose makes a generation of the rows. A module that cannot be served is left out, alone.
func (h *Host) compose(number int64, rows []*gen.Module) (*generation, *catalog.Catalogue, error) {
	g := &generation{number: number, rows: rows, modules: map[string]*module{}, refused: map[string][]manifest.Fault{}, mutations: map[string]*mutation{}}
	var wanted []*candidate
	for _, row := range rows {
		if row.State != Enabled {
			continue
		}
		c, faults := candidateOf(row)
		if len(faults) > 0 {
			g.refused[row.Name] = faults
			continue
		}
		wanted = append(wanted, c)
	}
	accepted, made, err := h.accept(wanted, g.refused)
	if err != nil {
		return nil, nil, err
	}
	g.store = &record.Store{Kinds: made.kinds, Postgres: h.Runner.Store.Postgres()}
	for _, c := range accepted {
		m := &module{Module: c.Module, row: c.row}
		g.modules[c.Name] = m
		g.offer(m, made.kinds, made.shapes)
	}
	g.offerPublic(made.all)
	return g, made.all, nil
}

// candidate is a module that could be served.
type candidate struct {
	catalog.Module
	row *gen.Module
}

// candidateOf reads a row of the register; what is wrong with its manifest is said at once.
func candidateOf(row *gen.Module) (*candidate, []manifest.Fault) {
	m, err := manifest.Parse(row.Manifest)
	if err != nil {
		return nil, faultsOf(err)
	}
	if faults := manifest.Check(m); len(faults) > 0 {
		return nil, faults
	}
	slots := map[string]string{}
	if err := json.Unmarshal(row.Slots, &slots); err != nil {
		return nil, faultsOf(err)
	}
	return &candidate{catalog.Module{Manifest: &m, Slots: slots}, row}, nil
}

// faultsOf tells an error as faults of a manifest.
func faultsOf(err error) []manifest.Fault {
	if f, ok := errors.AsType[manifest.Fault](err); ok {
		return []manifest.Fault{f}
	}
	if several, ok := err.(interface{ Unwrap() []error }); ok {
		var out []manifest.Fault
		for _, err := range several.Unwrap() {
			out = append(out, faultsOf(err)...)
		}
		return out
	}
	if ours, ok := errors.AsType[*fault.Error](err); ok {
		return []manifest.Fault{{Place: ours.Place, Text: manifest.Text(ours.Text)}}
	}
	return []manifest.Fault{{Text: manifest.Text{VI: "Lược đồ không dùng được: " + err.Error(), EN: "The schema cannot be used: " + err.Error()}}}
}

// accept takes the modules that can be served together, and what is made of them. Each is tried with
// the core and those that it refers to first, so that a bad one is refused alone; then beside all
// others, so that of two that claim the same the later is refused, and both are named.
func (h *Host) accept(wanted []*candidate, refused map[string][]manifest.Fault) ([]*candidate, *made, error) {
	quick := map[string][]manifest.Fault{}
	all := inOrder(wanted, quick, func(*candidate, []*candidate, []*candidate) []manifest.Fault { return nil })
	if len(quick) == 0 { // as always, but for bad modules: one schema is read instead of two for each module
		if made, err := h.make(all); err == nil {
			return all, made, nil
		}
	}
	some := inOrder(wanted, refused, h.tryBeside)
	made, err := h.make(some)
	return some, made, err
}

// inOrder puts modules behind those that they refer to, and leaves out whom judge finds at fault
// beside what it needs and what was accepted before, or who refers to what is not there.
func inOrder(wanted []*candidate, refused map[string][]manifest.Fault, judge func(c *candidate, needs, accepted []*candidate) []manifest.Fault) []*candidate {
	var accepted []*candidate
	for left := wanted; len(left) > 0; {
		var later []*candidate
		for _, c := range left {
			needs, missing := c.needs(accepted, left)
			switch {
			case missing != "":
				refused[c.Name] = []manifest.Fault{{Place: "kinds", Text: manifest.Text{
					VI: fmt.Sprintf("tham chiếu đến mô-đun %q, mà mô-đun này chưa được cài đặt, đã tắt, bị từ chối hoặc lại cần đến mô-đun này", missing),
					EN: fmt.Sprintf("it refers to the module %q, which is not installed, disabled, refused, or needs this one in turn", missing),
				}}}
			case needs == nil:
				later = append(later, c)
			default:
				if faults := judge(c, needs, accepted); len(faults) > 0 {
					refused[c.Name] = faults
				} else {
					accepted = append(accepted, c)
				}
			}
		}
		if len(later) == len(left) { // they wait for each other
			for _, c := range later {
				_, missing := c.needs(accepted, nil)
				refused[c.Name] = []manifest.Fault{{Place: "kinds", Text: manifest.Text{
					VI: fmt.Sprintf("mô-đun này và mô-đun %q tham chiếu lẫn nhau", missing), EN: fmt.Sprintf("this module and the module %q refer to each other", missing),
				}}}
			}
			return accepted
		}
		left = later
	}
	return accepted
}

// needs are the accepted modules that c refers to, with theirs: nil if one is still to come among
// left, missing if one is not there at all.
func (c *candidate) needs(accepted, left []*candidate) (needs []*candidate, missing string) {
	needs = []*candidate{}
	for _, name := range c.refersTo() {
		i := slices.IndexFunc(accepted, func(a *candidate) bool { return a.Name == name })
		if i < 0 {
			if slices.ContainsFunc(left, func(a *candidate) bool { return a.Name == name }) {
				return nil, ""
			}
			return nil, name
		}
		more, _ := accepted[i].needs(accepted, nil)
		for _, a := range append(more, accepted[i]) {
			if !slices.Contains(needs, a) {
				needs = append(needs, a)
			}
		}
	}
	return needs, ""
}

// refersTo are the other modules whose kinds the fields lead to.
func (c *candidate) refersTo() []string {
	var out []string
	look := func(fields []manifest.Field) {
		for _, f := range fields {
			other, _, ok := strings.Cut(f.Ref, ".")
			if ok && other != "core" && other != c.Name && !slices.Contains(out, other) {
				out = append(out, other)
			}
		}
	}
	for _, k := range c.Kinds {
		look(k.Fields)
	}
	for _, a := range c.Actions {
		look(a.Input)
		look(a.Output)
	}
	return out
}

// tryBeside looks for what is wrong with a module alone, and beside the others.
func (h *Host) tryBeside(c *candidate, needs, accepted []*candidate) []manifest.Fault {
	if err := h.try(append(slices.Clone(needs), c)); err != nil {
		if two := claimants(err, append(slices.Clone(needs), c)); len(two) > 1 {
			return bothClaim(c.Name, two[0], err)
		}
		return faultsOf(err)
	}
	err := h.try(append(slices.Clone(accepted), c))
	if err == nil {
		return nil
	}
	for _, other := range accepted {
		with, _ := other.needs(accepted, nil)
		pair := slices.Clone(needs)
		for _, a := range append(with, other) {
			if !slices.Contains(pair, a) {
				pair = append(pair, a)
			}
		}
		if h.try(append(pair, c)) != nil {
			return bothClaim(c.Name, other.Name, err)
		}
	}
	return faultsOf(err)
}

// rulesOf are the rights of the modules that are served. Everybody who reads the programme reads
// the list of records of all modules, which shows nobody more than the unit rules do.
func rulesOf(g *generation, rows []*gen.ModuleRule) []policy.Rule {
	if len(g.modules) == 0 {
		return nil
	}
	out := []policy.Rule{{Role: "READER", Kind: "Record", Action: "read"}}
	for _, r := range rows {
		if r.Allowed && g.modules[r.Module] != nil {
			out = append(out, policy.Rule{Role: programme.Role(r.Role), Kind: r.Kind, Action: r.Action})
		}
	}
	return out
}
