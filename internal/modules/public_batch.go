package modules

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// item is one call in a batch.
type item struct {
	one
	asked  *asked
	id     uuid.UUID
	target *record.Row    // nil of an action on no record
	given  map[string]any // the input, checked
	text   []byte         // of it
	twins  []*item        // calls that ask for the very same
	result *proto.ActResult
	values map[string]any // of the answer
	wanted *wanted
	shown  []string
	failed error // of its part of the transaction
}

// begin holds the input to its rules and reads the id that it names.
func (i *item) begin() (id uuid.UUID, err error) {
	if i.action.On != "" {
		if id, _, err = i.one.target(); err != nil {
			return id, err
		}
	}
	if i.given, err = i.one.given(); err == nil {
		i.text = jsonOf(i.given)
	}
	return id, err
}

// batch are calls of one public action on records of one unit: the module is asked once about all
// of them, and one transaction writes what stands of them.
type batch struct {
	*Host
	*mutation
	g     *generation
	v     *viewer.Viewer
	items []*item
	later []*asked // come again with the next batch
	call  *call
}

func (b *batch) run(ctx context.Context) {
	ctx = viewer.With(ctx, b.v)
	b.pair()
	if len(b.items) == 0 {
		return
	}
	if err := b.ask(ctx); err != nil {
		b.logWrong(ctx, b.name, len(b.items), err)
		b.all(b.items, err)
		return
	}
	b.judged(ctx)
	writing := b.apart()
	if len(writing) == 0 {
		return
	}
	if err := b.writeAll(ctx, writing); err != nil {
		b.logWrong(ctx, b.name, len(writing), err)
		b.all(writing, err)
	}
}

// all gives calls, and those that asked for the same, one error.
func (b *batch) all(items []*item, err error) {
	for _, i := range items {
		b.end(i, nil, err)
	}
}

// end answers a call. What changed nothing answers those that asked for the very same, too; after
// a change they come again, and see it.
func (b *batch) end(i *item, values map[string]any, err error) {
	changed := i.wanted != nil && !i.wanted.nothing()
	i.asked.err = err
	if err == nil {
		i.asked.out, i.asked.err = i.answer(values, i.shown)
	}
	for _, twin := range i.twins {
		if changed {
			b.later = append(b.later, twin.asked)
			continue
		}
		twin.asked.out, twin.asked.err = i.asked.out, i.asked.err
	}
}

// again has a call come again, or ends it with the conflict when it came often enough.
func (b *batch) again(i *item, err error) {
	if i.asked.tries++; i.asked.tries > again || i.asked.ctx.Err() != nil {
		b.end(i, nil, err)
		return
	}
	b.defers(i)
}

// defers has a call, and those that asked for the same, come with the next batch.
func (b *batch) defers(i *item) {
	b.later = append(b.later, i.asked)
	for _, twin := range i.twins {
		b.later = append(b.later, twin.asked)
	}
}

// pair puts calls that ask for the very same behind the first of them.
func (b *batch) pair() {
	first := map[string]*item{}
	alone := b.items[:0]
	for _, i := range b.items {
		key := i.id.String() + string(i.text)
		if f := first[key]; f != nil {
			f.twins = append(f.twins, i)
			continue
		}
		first[key] = i
		alone = append(alone, i)
	}
	b.items = alone
}

// ask has the module answer all calls. One that it answers as it may not is refused alone.
func (b *batch) ask(ctx context.Context) error {
	request := &proto.ActRequest{Action: b.action.Name, On: b.action.On, Now: b.Runner.Clock.Now().String()}
	b.call = &call{module: b.module, g: b.g, viewer: b.v, items: len(b.items), public: true, shown: map[string]bool{}, kept: map[string]*proto.Row{}}
	actor := &proto.Actor{Name: publicName}
	if b.v.Unit != uuid.Nil {
		actor.Unit = b.id("Unit", b.v.Unit)
	}
	for _, i := range b.items {
		i.v = b.v
		p := &proto.ActItem{Input: i.text, Actor: actor}
		if i.target != nil {
			p.Target = b.wireRow(i.target)
			b.call.shown[p.GetTarget().GetId()] = true
		}
		request.Items = append(request.Items, p)
	}
	answered := false
	err := b.module.run.Do(ctx, time.Duration(cmpOr(b.action.Seconds, actTime))*time.Second, func(ctx context.Context, conn *process.Conn) error {
		token, closeCall := b.openCall(ctx, conn, b.call)
		defer closeCall()
		request.Call = token
		answer, err := conn.Act(ctx, request)
		if err != nil {
			return err
		}
		if len(answer.GetResults()) != len(b.items) {
			return b.badAnswer(ctx, b.module, "%d results for %d items", len(answer.GetResults()), len(b.items))
		}
		answered = true
		var bad error
		for n, i := range b.items {
			if i.failed = i.take(ctx, answer.GetResults()[n]); i.failed != nil {
				bad = i.failed // it counts against the process
			}
		}
		return bad
	})
	if answered {
		return nil
	}
	return err
}

// take keeps the module's answer if it is one.
func (i *item) take(ctx context.Context, r *proto.ActResult) (err error) {
	if r == nil {
		return i.badAnswer(ctx, i.module, "no result for an item")
	}
	if i.result = r; len(r.GetDiagnostics()) > 0 {
		return nil
	}
	if i.values, err = i.one.values(ctx, r.GetOutput()); err != nil {
		return err
	}
	return i.plausibleChanges(ctx, i.g, i.module, r.GetChanges())
}

// judged judges the answers line by line; what is refused is done with.
func (b *batch) judged(ctx context.Context) {
	a := &asking{Host: b.Host, g: b.g, m: b.module, v: b.v}
	var err error
	if a.rows, err = a.read(ctx, b.named()); err != nil {
		b.all(b.items, err)
		b.items = nil
		return
	}
	left := b.items[:0]
	for _, i := range b.items {
		if i.failed == nil {
			i.failed = b.judgeOne(ctx, a, i)
		}
		switch code := fault.CodeOf(i.failed); {
		case i.failed == nil:
			left = append(left, i)
		case code == fault.Conflict:
			b.again(i, i.failed)
		default:
			b.end(i, nil, i.failed)
		}
	}
	b.items = left
}

// named are the records that the answers change.
func (b *batch) named() []uuid.UUID {
	var ids []uuid.UUID
	for _, i := range b.items {
		if i.failed != nil || len(i.result.GetDiagnostics()) > 0 {
			continue
		}
		for _, op := range i.result.GetChanges().GetOperations() {
			if k := b.module.declared(b.g, op.GetKind()); k != nil && op.GetId() != "" {
				if id, err := k.DecodeID(op.GetId()); err == nil {
					ids = append(ids, id)
				}
			}
		}
	}
	return ids
}

func (b *batch) judgeOne(ctx context.Context, a *asking, i *item) (err error) {
	if wrong := b.module.diagnosed(i.result.GetDiagnostics()); len(wrong) > 0 {
		for n, f := range wrong {
			if f.Code == fault.NotFound { // as the server says of an id that names nothing
				wrong[n] = fault.Missing().At("input", "id")
			}
		}
		return wrong
	}
	if i.wanted, err = a.changes(ctx, b.call, b.action.Name, i.result.GetChanges()); err != nil {
		return err
	}
	into := txn.Result{}
	if err := i.shows(ctx, b.call, i.wanted, i.given, i.result.GetShown(), into); err != nil {
		return err
	}
	i.shown = into[i.shownField()]
	return nil
}

// apart answers the calls that change nothing, and has those that lean on what an earlier one of
// the batch changes come again: together they would be in conflict.
func (b *batch) apart() (writing []*item) {
	changed := map[string]bool{} // API ids, and guards as they stand in Seen
	for _, i := range b.items {
		if i.wanted.nothing() {
			b.end(i, i.values, nil)
			continue
		}
		var leans, changes []string
		for _, s := range i.wanted.Seen {
			leans = append(leans, s.ID)
			if strings.HasPrefix(s.ID, guardMark) {
				changes = append(changes, s.ID) // seeing a guard raises it
			}
		}
		for _, key := range i.wanted.Changes.Guards {
			changes = append(changes, guardMark+key)
		}
		for _, op := range i.wanted.Ops {
			changes = append(changes, b.g.store.Kinds.Kind(op.Kind).EncodeID(op.ID))
		}
		if anyOf(changed, leans) || anyOf(changed, changes) {
			b.defers(i)
			continue
		}
		for _, id := range changes {
			changed[id] = true
		}
		writing = append(writing, i)
	}
	return writing
}

// guardMark begins the name of a guard among what was seen.
const guardMark = "g:"

func anyOf(set map[string]bool, list []string) bool {
	for _, s := range list {
		if set[s] {
			return true
		}
	}
	return false
}

// writeAll writes the changes of all calls in one transaction: at once, and if they do not stand so,
// one after the other, so that what does not stand undoes itself alone.
func (b *batch) writeAll(ctx context.Context, writing []*item) error {
	asks := 0
	err := b.Runner.For(ctx, b.v, b.name, func(ctx context.Context, tx *txn.Tx) error {
		for _, i := range writing { // the transaction may run again
			i.failed = nil
		}
		failed, err := tx.Try(ctx, func() error { return b.write(ctx, tx, writing...) })
		if err != nil || failed == nil {
			return err
		}
		if len(writing) == 1 {
			writing[0].failed = failed
			return txn.ErrNothing
		}
		stood := 0
		for _, i := range writing {
			if i.failed, err = tx.Try(ctx, func() error { return b.write(ctx, tx, i) }); err != nil {
				return err
			}
			if i.failed == nil {
				stood++
			}
		}
		if stood == 0 {
			return txn.ErrNothing
		}
		return nil
	})
	if err != nil && !errors.Is(err, txn.ErrNothing) {
		return err
	}
	for _, i := range writing {
		switch code := fault.CodeOf(i.failed); {
		case i.failed == nil:
			asks += len(i.wanted.asks)
			b.end(i, i.values, nil)
		case code == fault.Conflict, code == fault.Unique && i.asked.tries == 0: // what took the value may be the same call, sent twice
			b.again(i, i.failed)
		default:
			b.end(i, nil, i.failed)
		}
	}
	if asks > 0 {
		b.wake()
	}
	return nil
}

// write writes the changes of some calls.
func (b *batch) write(ctx context.Context, tx *txn.Tx, items ...*item) error {
	c := record.Changes{Module: b.module.Name}
	var asks []ask
	for _, i := range items {
		c.Ops = append(c.Ops, i.wanted.Ops...)
		c.Seen = append(c.Seen, i.wanted.Seen...)
		c.Guards = append(c.Guards, i.wanted.Changes.Guards...)
		c.Notify = append(c.Notify, i.wanted.Notify...)
		asks = append(asks, i.wanted.asks...)
	}
	if err := b.g.store.Apply(ctx, tx, c); err != nil {
		return err
	}
	if len(asks) == 0 {
		return nil
	}
	tx.Audit("Unit", b.v.Unit, b.v.Unit, map[string]any{"module": b.module.Name, "asks": names(asks)})
	return writeAsks(ctx, tx, b.module.Name, b.v.Unit, asks)
}
