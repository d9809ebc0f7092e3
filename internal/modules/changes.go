package modules

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Bounds of one set of changes.
const (
	mostOperations = 1000
	mostReads      = 10_000
	mostGuards     = 100
	mostEffects    = 1000
)

// wanted is what a module asks for, judged.
type wanted struct {
	record.Changes
	asks    []ask
	creates []created
	touched map[string]bool // API ids of updates and deletes
}

// created is a record that the changes make; "$1" names the first.
type created struct {
	id   string
	kind *record.Kind
}

// made finds a record that the changes make by its name in them.
func (w *wanted) made(name string) (created, bool) {
	number, ok := strings.CutPrefix(name, "$")
	n, err := strconv.Atoi(number)
	if !ok || err != nil || n < 1 || n > len(w.creates) {
		return created{}, false
	}
	return w.creates[n-1], true
}

func (w *wanted) nothing() bool {
	return len(w.Ops)+len(w.asks)+len(w.Notify)+len(w.Changes.Guards) == 0
}

// plausibleChanges refuses what cannot be read or is not of the module's own kinds.
func (h *Host) plausibleChanges(ctx context.Context, g *generation, m *module, c *proto.Changes) error {
	if len(c.GetOperations()) > mostOperations || len(c.GetReads()) > mostReads || len(c.GetGuards()) > mostGuards || len(c.GetEffects()) > mostEffects {
		return h.badAnswer(ctx, m, "%d operations, %d reads, %d guards, %d effects", len(c.GetOperations()), len(c.GetReads()), len(c.GetGuards()), len(c.GetEffects()))
	}
	for i, p := range c.GetOperations() {
		k := m.declared(g, p.GetKind())
		if k == nil {
			return h.badAnswer(ctx, m, "operation %d is on the kind %q", i, clip(p.GetKind()))
		}
		if p.GetVerb() == proto.Operation_DELETE {
			if len(p.GetBody()) > 0 {
				return h.badAnswer(ctx, m, "operation %d deletes and has a body", i)
			}
			continue
		}
		set, err := object(p.GetBody())
		if err != nil {
			return h.badAnswer(ctx, m, "the body of operation %d is no JSON object: %v", i, err)
		}
		if what := misshapen(k.Declared.Fields, set); what != "" {
			return h.badAnswer(ctx, m, "operation %d: %s", i, what)
		}
		if p.GetVerb() == proto.Operation_CREATE {
			for _, f := range k.Declared.Fields {
				_, given := set[f.Name]
				if f.Required && !given && f.Default == nil && f.Name != p.GetNumber() && (k.Declared.States == nil || k.Declared.States.Field != f.Name) {
					return h.badAnswer(ctx, m, "operation %d: %s is missing", i, f.Name)
				}
			}
		}
	}
	return nil
}

// asking is who a module's changes are judged for.
type asking struct {
	*Host
	g *generation
	m *module
	v *viewer.Viewer
	// rows are some of the viewer's records, read since the call began; others are read when they
	// are needed.
	rows map[uuid.UUID]*record.Row
}

func (o *one) changesOf(ctx context.Context, c *call, action string, p *proto.Changes) (*wanted, error) {
	return (&asking{Host: o.Host, g: o.g, m: o.module, v: o.v}).changes(ctx, c, action, p)
}

// changes judges every line of what a module asks for: its own kinds, records that it was shown,
// the declared rules, its own Validate.
func (a *asking) changes(ctx context.Context, c *call, action string, p *proto.Changes) (*wanted, error) {
	w := &wanted{touched: map[string]bool{}}
	w.Module = a.m.Name
	var ids []uuid.UUID
	for i, op := range p.GetOperations() {
		k := a.m.declared(a.g, op.GetKind())
		one := record.Op{Kind: k.Name, Version: op.GetVersion()}
		switch op.GetVerb() {
		case proto.Operation_CREATE:
			if op.GetId() != "" || op.GetVersion() != 0 {
				return nil, a.badAnswer(ctx, a.m, "operation %d creates and has an id", i)
			}
			one.Verb, one.ID, one.Assignment, one.Number = record.Create, newID(), op.GetAssignment(), op.GetNumber()
			w.creates = append(w.creates, created{k.EncodeID(one.ID), k})
		case proto.Operation_UPDATE, proto.Operation_DELETE:
			if one.Verb = record.Update; op.GetVerb() == proto.Operation_DELETE {
				one.Verb = record.Delete
			}
			var err error
			if one.ID, err = k.DecodeID(op.GetId()); err != nil {
				return nil, a.badAnswer(ctx, a.m, "operation %d is on %q, which is no %s", i, clip(op.GetId()), k.Name)
			}
			w.touched[op.GetId()] = true
			ids = append(ids, one.ID)
		default:
			return nil, a.badAnswer(ctx, a.m, "operation %d does nothing known", i)
		}
		w.Ops = append(w.Ops, one)
	}
	rows, err := a.old(ctx, c, w, ids)
	if err != nil {
		return nil, err
	}
	if err := a.bodies(ctx, w, rows, action, p.GetOperations()); err != nil {
		return nil, err
	}
	if err := a.leansOn(ctx, c, w, p); err != nil {
		return nil, err
	}
	return w, a.effects(ctx, c, w, p.GetEffects())
}

// old reads the records that change. One that the call was shown and that is gone by now was changed
// by somebody else; any other that the viewer does not see was never the module's to name.
func (a *asking) old(ctx context.Context, c *call, w *wanted, ids []uuid.UUID) (map[uuid.UUID]*record.Row, error) {
	found, err := a.read(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, op := range w.Ops {
		if op.Verb == record.Create {
			continue
		}
		r := found[op.ID]
		id := a.g.store.Kinds.Kind(op.Kind).EncodeID(op.ID)
		switch {
		case (r == nil || r.Kind.Name != op.Kind) && !c.seen(id):
			return nil, a.foreign(ctx, a.m, id)
		case r == nil, r.Version != op.Version:
			return nil, changedMeanwhile()
		}
	}
	return found, nil
}

// read reads records that the viewer sees, as today's schema has them.
func (a *asking) read(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*record.Row, error) {
	found := map[uuid.UUID]*record.Row{}
	var more []uuid.UUID
	for _, id := range ids {
		if r := a.rows[id]; r != nil {
			found[id] = r
		} else {
			more = append(more, id)
		}
	}
	if len(more) == 0 {
		return found, nil
	}
	rows, err := a.g.store.Rows(ctx, a.Runner.Store.Reading(), a.v, more...)
	if err != nil {
		return nil, err
	}
	if rows, err = a.upgradeRows(ctx, a.m, rows); err != nil {
		return nil, err
	}
	for _, r := range rows {
		found[r.ID] = r
	}
	return found, nil
}

func changedMeanwhile() *fault.Error {
	return fault.New(fault.Conflict, "Dữ liệu mà thao tác dựa vào vừa được người khác thay đổi. Vui lòng thử lại.", "Somebody else has just changed what this depends on. Try again.")
}

// bodies judges what becomes of the records.
func (a *asking) bodies(ctx context.Context, w *wanted, old map[uuid.UUID]*record.Row, action string, ops []*proto.Operation) error {
	var all []*checked
	places := map[*checked]int{}
	for i, op := range ops {
		if w.Ops[i].Verb == record.Delete {
			continue
		}
		k := a.g.store.Kinds.Kind(w.Ops[i].Kind)
		set, err := object(op.GetBody())
		if err != nil {
			return a.badAnswer(ctx, a.m, "the body of operation %d: %v", i, err)
		}
		if n, ok := whole(set[op.GetNumber()]); ok && n == 0 {
			delete(set, op.GetNumber()) // a number that is still to be given
		}
		if what := w.name(k.Declared, set); what != "" {
			return a.badAnswer(ctx, a.m, "operation %d names %q", i, clip(what))
		}
		c := &checked{kind: k, old: old[w.Ops[i].ID], set: set, number: op.GetNumber(), tied: op.GetAssignment()}
		all = append(all, c)
		places[c] = i
	}
	if err := a.judge(ctx, a.m, action, all); err != nil {
		return err
	}
	for _, c := range all {
		w.Ops[places[c]].Body = c.body
	}
	return nil
}

// name puts the ids of new records where a body names them; it returns a name that is none.
func (w *wanted) name(k *manifest.Kind, set map[string]any) (wrong string) {
	one := func(v any) any {
		text, ok := v.(string)
		if !ok || !strings.HasPrefix(text, "$") {
			return v
		}
		if made, ok := w.made(text); ok {
			return made.id
		}
		wrong = text
		return v
	}
	for _, f := range k.Fields {
		if f.Type != manifest.ReferenceType || set[f.Name] == nil {
			continue
		}
		if list, ok := set[f.Name].([]any); ok {
			for i := range list {
				list[i] = one(list[i])
			}
			continue
		}
		set[f.Name] = one(set[f.Name])
	}
	return wrong
}

// leansOn reads the versions that must still stand, and the guards.
func (a *asking) leansOn(ctx context.Context, c *call, w *wanted, p *proto.Changes) error {
	for _, s := range p.GetReads() {
		if !strings.HasPrefix(s.GetId(), "g:") && !c.seen(s.GetId()) {
			return a.foreign(ctx, a.m, s.GetId())
		}
		if prefix, _, _ := strings.Cut(s.GetId(), "_"); !strings.HasPrefix(s.GetId(), "g:") && a.core(prefix) {
			continue // rows of the core have no version that is the module's to hold
		}
		w.Seen = append(w.Seen, record.Seen{ID: s.GetId(), Version: s.GetVersion()})
	}
	w.Changes.Guards = slices.Clone(p.GetGuards())
	return nil
}

// core tells whether ids with a prefix are of rows of the core.
func (a *asking) core(prefix string) bool {
	k := a.g.store.Kinds.Catalogue.ByPrefix(prefix)
	return k != nil && a.g.store.Kinds.Kind(k.Name) == nil
}

// effects reads whom to tell, and what work to do later.
func (a *asking) effects(ctx context.Context, c *call, w *wanted, effects []*proto.Effect) error {
	for i, e := range effects {
		var what string
		switch e := e.GetEffect().(type) {
		case *proto.Effect_Notify:
			what = a.notify(c, w, e.Notify)
		case *proto.Effect_Job:
			what = a.ask(c, w, e.Job)
		default:
			what = "is of no kind"
		}
		if what != "" {
			return a.badAnswer(ctx, a.m, "effect %d %s", i, what)
		}
	}
	return nil
}

func (a *asking) notify(c *call, w *wanted, n *proto.Notify) (wrong string) {
	one := record.Notify{Role: programme.Role(n.GetRole()), Text: fault.Text{VI: words(n.GetText().GetVi()), EN: words(n.GetText().GetEn())}, Record: n.GetRecord(), Named: n.GetNamed()}
	if made, ok := w.made(one.Record); ok {
		one.Record = made.id
	} else if strings.HasPrefix(one.Record, "$") {
		return "is about no record of the changes"
	} else if one.Record != "" && !c.seen(one.Record) && !w.touched[one.Record] {
		return fmt.Sprintf("is about %q, which it was not shown", clip(one.Record))
	}
	for _, id := range n.GetUsers() {
		user, err := a.Runner.Store.Catalogue.Kind("User").DecodeID(id)
		if err != nil {
			return "tells nobody"
		}
		one.Users = append(one.Users, user)
	}
	if one.Named && (one.Record == "" || len(one.Users) > 0) {
		return "tells the unit that no record names"
	}
	if len(one.Users) == 0 && !slices.Contains(programme.Role("").Values(), n.GetRole()) {
		return fmt.Sprintf("tells the role %q", clip(n.GetRole()))
	}
	if one.Text.VI == "" || one.Text.EN == "" {
		return "says nothing"
	}
	w.Notify = append(w.Notify, one)
	return ""
}

func (a *asking) ask(c *call, w *wanted, p *proto.Ask) (wrong string) {
	if !slices.ContainsFunc(a.m.Jobs, func(j manifest.Job) bool { return j.Name == p.GetJob() }) {
		return fmt.Sprintf("asks for the job %q", clip(p.GetJob()))
	}
	one := ask{job: p.GetJob(), key: p.GetKey(), at: a.Runner.Clock.Now()}
	if len(p.GetInput()) > 0 {
		if !json.Valid(p.GetInput()) || len(p.GetInput()) > 100_000 {
			return "has an input that is no JSON"
		}
		one.input = p.GetInput()
	}
	if len(one.key) > 200 {
		return "has a key that is too long"
	}
	if p.GetAt() != "" {
		at, err := time.Parse(time.RFC3339Nano, p.GetAt())
		if err != nil {
			return "has no time"
		}
		one.at = clock.At(at)
	}
	if c.depth >= mostDepth {
		return "asks for work in work that was asked for in work"
	}
	one.depth = c.depth + 1
	w.asks = append(w.asks, one)
	return ""
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }
