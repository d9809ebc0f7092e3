package modules

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/viewer"
)

// publicName is who did it, in the audit, where nobody is signed in.
const publicName = "công chúng"

// Calls of one public action that come while others are under way wait and go together: the module
// is asked once about all of them, and one transaction writes them.
const (
	mostTogether = 64
	publicTime   = 30 * time.Second       // of one batch, with its transaction
	briskly      = 500 * time.Millisecond // a batch that takes longer makes the next one half as large
)

// asked is one call of somebody of the public.
type asked struct {
	ctx   context.Context // of who waits; the work does not end with it
	input map[string]any
	tries int
	done  chan struct{}
	out   json.RawMessage
	err   error
}

// desk is where the calls of one operation wait.
type desk struct {
	mu   sync.Mutex
	line []*asked
	busy bool
	most int // of the next batch
}

// desks are those of a host, by operation.
type desks struct {
	mu sync.Mutex
	by map[string]*desk
}

func (d *desks) of(operation string) *desk {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.by == nil {
		d.by = map[string]*desk{}
	}
	if d.by[operation] == nil {
		d.by[operation] = &desk{most: mostTogether}
	}
	return d.by[operation]
}

// Public runs an action that a manifest offers to everybody, and answers the JSON object that its
// document (catalog.PublicOperation) asks for. Nobody is signed in: the action works for the unit
// whose record it is on, sees that unit alone, and no role is asked. When ctx ends first, the change
// stands or it does not; which, a repeated call finds out by the action's own rules.
func (h *Host) Public(ctx context.Context, operation string, input map[string]any) (json.RawMessage, error) {
	g := h.now.Load()
	m := g.public(operation)
	if m == nil {
		return nil, noPublic()
	}
	if err := g.waits(m.module.Name); err != nil {
		return nil, err
	}
	a := &asked{ctx: ctx, input: maps.Clone(input), done: make(chan struct{})}
	delete(a.input, "idempotencyKey")
	h.desks.of(operation).come(h, operation, a)
	select {
	case <-a.done:
		return a.out, a.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func noPublic() *fault.Error {
	return fault.New(fault.ModuleDisabled, "Thao tác công khai này hiện không có: mô-đun vừa được tắt, gỡ hoặc thay bằng bản khác.",
		"This public operation is not offered now: its module has been disabled, removed or replaced.")
}

// public is a public action by its operation, nil if there is none.
func (g *generation) public(operation string) *mutation {
	if m := g.mutations[operation]; m != nil && m.action != nil && m.action.Public {
		return m
	}
	return nil
}

// PublicDocuments are the operations that are offered to everybody, by name.
func (h *Host) PublicDocuments() map[string]string { return h.now.Load().documents }

// offerPublic lists the documents of the public actions.
func (g *generation) offerPublic(all *catalog.Catalogue) {
	g.documents = map[string]string{}
	for name, o := range all.Public() {
		if g.public(name) != nil {
			g.documents[name] = o.Document
		}
	}
}

// come puts a call into the line; whoever finds nobody at the desk opens it.
func (d *desk) come(h *Host, operation string, a *asked) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.line = append(d.line, a)
	if !d.busy {
		d.busy = true
		go d.serve(h, operation)
	}
}

// serve takes batch after batch until nobody waits.
func (d *desk) serve(h *Host, operation string) {
	for {
		d.mu.Lock()
		d.line = slices.DeleteFunc(d.line, func(a *asked) bool { return a.ctx.Err() != nil }) // who has left before it began
		n := min(len(d.line), d.most)
		if n == 0 {
			d.busy, d.line = false, nil
			d.mu.Unlock()
			return
		}
		some := slices.Clone(d.line[:n])
		d.line = slices.Clone(d.line[n:])
		d.mu.Unlock()

		began := time.Now() //nolint:forbidigo // how long it takes
		later := h.guarded(operation, some)
		took := time.Since(began) //nolint:forbidigo // as above
		d.mu.Lock()
		d.line = append(later, d.line...)
		if took > briskly || 2*len(later) > n { // they are in each other's way
			d.most = max(1, n/2)
		} else if len(later) == 0 {
			d.most = min(2*d.most, mostTogether)
		}
		d.mu.Unlock()
	}
}

// guarded answers a batch, whatever happens in it, and returns those that are to come again.
func (h *Host) guarded(operation string, some []*asked) (later []*asked) {
	ctx, cancel := context.WithTimeout(context.Background(), publicTime)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			h.Log.ErrorContext(ctx, "a batch of the public panicked", "operation", operation, "panic", p, "stack", string(debug.Stack()))
			later = nil
			for _, a := range some {
				a.out, a.err = nil, fmt.Errorf("panic: %v", p) //nolint:err113 // for the log alone
			}
		}
		for _, a := range some {
			if !slices.Contains(later, a) {
				close(a.done)
			}
		}
	}()
	return h.together(ctx, operation, some)
}

// together answers calls of one operation. Those of one unit are one batch.
func (h *Host) together(ctx context.Context, operation string, some []*asked) (later []*asked) {
	g, done := h.use()
	defer done()
	m := g.public(operation)
	if m == nil {
		for _, a := range some {
			a.err = noPublic()
		}
		return nil
	}
	var ids []uuid.UUID
	items := make([]*item, 0, len(some))
	for _, a := range some {
		i := &item{one: one{Host: h, mutation: m, g: g, input: a.input}, asked: a}
		if i.id, a.err = i.begin(); a.err == nil {
			items, ids = append(items, i), append(ids, i.id)
		}
	}
	byUnit := map[uuid.UUID][]*item{}
	if m.action.On == "" {
		byUnit[uuid.Nil] = items
	} else if err := h.targets(ctx, m, g, items, ids, byUnit); err != nil {
		for _, i := range items {
			i.asked.err = err
		}
		return nil
	}
	for unit, items := range byUnit {
		b := &batch{Host: h, mutation: m, g: g, v: publicViewer(unit), items: items}
		b.run(ctx)
		later = append(later, b.later...)
	}
	return later
}

// publicViewer is nobody, at work for a unit.
func publicViewer(unit uuid.UUID) *viewer.Viewer {
	v := &viewer.Viewer{Name: publicName, Unit: unit, AtWork: true}
	sight := viewer.NewSight()
	if unit != uuid.Nil {
		sight = viewer.NewSight(unit)
	}
	return v.Seeing(sight, sight)
}

// targets reads the records that the calls are on and puts the calls to their units. What is not
// there, and what is of another kind, is told alike.
func (h *Host) targets(ctx context.Context, m *mutation, g *generation, items []*item, ids []uuid.UUID, byUnit map[uuid.UUID][]*item) error {
	rows, err := g.store.Named(ctx, h.Runner.Store.Reading(), ids...)
	if err != nil {
		return err
	}
	if rows, err = h.upgradeRows(ctx, m.module, rows); err != nil {
		return err
	}
	for _, i := range items {
		at := slices.IndexFunc(rows, func(r *record.Row) bool { return r.ID == i.id && r.Kind == m.kind })
		if at < 0 {
			i.asked.err = fault.Missing().At("input", "id")
			continue
		}
		i.target = rows[at]
		if i.asked.err = i.inState(i.target); i.asked.err == nil {
			byUnit[i.target.Unit] = append(byUnit[i.target.Unit], i)
		}
	}
	return nil
}

// answer is the JSON object of a payload: the shown records by their ids, the values as they are.
func (i *item) answer(values map[string]any, shown []string) (json.RawMessage, error) {
	out := map[string]any{"__typename": strings.ToUpper(i.name[:1]) + i.name[1:] + "Payload"}
	for _, f := range i.action.Output {
		out[f.Name] = values[f.Name]
	}
	if field := i.shownField(); field != "" {
		list := make([]map[string]string, len(shown))
		for n, id := range shown {
			list[n] = map[string]string{"id": id}
		}
		switch {
		case i.action.Many:
			out[field] = list
		case len(list) == 1:
			out[field] = list[0]
		default:
			out[field] = nil
		}
	}
	return json.Marshal(out)
}

// shownField is the field of the payload that shows records, "" if none does.
func (i *item) shownField() string {
	name := i.action.Returns
	if name == "" {
		name = i.action.On
	}
	if name == "" {
		return ""
	}
	k := i.module.declared(i.g, name)
	if i.action.Many {
		return k.Declared.Plural
	}
	return lower(k.Declared.Name)
}

// logWrong keeps what went wrong with a whole batch.
func (h *Host) logWrong(ctx context.Context, operation string, calls int, err error) {
	h.Log.WarnContext(ctx, "a batch of the public failed", slog.String("operation", operation), slog.Int("calls", calls), slog.Any("error", err))
}
