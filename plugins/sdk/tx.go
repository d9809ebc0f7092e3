package sdk

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Tx is one call of an action: what it may read, as the person who asked sees it, and the changes
// that the server writes together after it has returned, or not at all. It belongs to the call and
// to one goroutine.
type Tx struct {
	ctx    context.Context
	b      *built
	host   proto.HostClient
	call   []byte
	now    time.Time
	actor  Actor
	target Ref

	rows     map[Ref]*proto.Row
	ops      []*op
	byID     map[Ref]*op
	reads    map[string]int64
	guards   []string
	effects  []*proto.Effect
	shown    []string
	creates  int
	readOnly bool // of a job, outside Write
	err      error
}

// op is a change of one record; a second change of it goes into the same op.
type op struct {
	kind    *kind
	verb    proto.Operation_Verb
	id      Ref
	version int64
	body    body
	number  string
	record  *Record
}

// Actor is who does what is asked.
type Actor struct {
	User  Ref // "" for the server itself and for the public
	Name  string
	Unit  Ref // that is acted for
	Roles []string
}

// Has tells whether the actor has a role of the programme: "HEAD".
func (a Actor) Has(role string) bool { return slices.Contains(a.Roles, role) }

func newTx(ctx context.Context, s *server, call []byte, now string, a *proto.Actor) *Tx {
	t, _ := time.Parse(time.RFC3339Nano, now) // the server's own clock
	return &Tx{
		ctx: ctx, b: s.b, host: s.host(), call: call, now: t.UTC(),
		actor: Actor{Ref(a.GetUser()), a.GetName(), Ref(a.GetUnit()), a.GetRoles()},
		rows:  map[Ref]*proto.Row{}, byID: map[Ref]*op{}, reads: map[string]int64{},
	}
}

// Context ends with the call; give it to whatever may take long.
func (tx *Tx) Context() context.Context { return tx.ctx }

// Now is the moment of the call by the server's clock, the only one to reckon with.
func (tx *Tx) Now() time.Time { return tx.now }

// Today is the day of Now in Vietnam.
func (tx *Tx) Today() Date { return DateOf(tx.now) }

// Actor is who asked.
func (tx *Tx) Actor() Actor { return tx.actor }

// fail keeps the first fault of the module's own making; the call then ends with it.
func (tx *Tx) fail(format string, args ...any) {
	if tx.err == nil {
		tx.err = fmt.Errorf(format, args...)
	}
}

func (tx *Tx) kindOf(record any) (*kind, *Record) {
	t := reflect.TypeOf(record)
	if t == nil || t.Kind() != reflect.Pointer || reflect.ValueOf(record).IsNil() {
		tx.fail("%T: give a pointer to a record", record)
		return nil, nil
	}
	k := tx.b.kinds[t.Elem()]
	switch {
	case k == nil:
		tx.fail("%T %w", record, errNoKind)
	case !k.own:
		tx.fail("%T: rows of %s can be read, not changed", record, k.name)
	case tx.readOnly:
		tx.fail("a job changes records inside Run.Write only")
	default:
		return k, k.of(record)
	}
	return nil, nil
}

// Create puts a new record of the acting unit into the changes and gives it an id, by which other
// records of the same changes may refer to it. Fields that have a default and are left at their
// zero value get the default.
func (tx *Tx) Create(record any) { tx.create(record, "") }

// CreateNumbered is Create with the next number of the book in the named field: gapless per unit,
// year and kind.
func (tx *Tx) CreateNumbered(record any, field string) { tx.create(record, field) }

func (tx *Tx) create(record any, number string) {
	k, r := tx.kindOf(record)
	if k == nil {
		return
	}
	if r.ID != "" {
		tx.fail("create %s: it has the id %s already", k.name, r.ID)
		return
	}
	data, err := k.fresh(record)
	if err != nil {
		tx.fail("create %s: %w", k.name, err)
		return
	}
	tx.creates++
	r.ID = Ref("$" + strconv.Itoa(tx.creates))
	o := &op{kind: k, verb: proto.Operation_CREATE, id: r.ID, body: data, number: number, record: r}
	tx.ops, tx.byID[r.ID] = append(tx.ops, o), o
}

// fresh is the body of a new record.
func (k *kind) fresh(record any) (body, error) {
	v := reflect.ValueOf(record).Elem()
	data, err := encode(k.fields, v)
	for i := range k.fields {
		f := &k.fields[i]
		if f.Default != nil && v.FieldByIndex(f.index).IsZero() || bytes.Equal(data[f.Name], null) {
			delete(data, f.Name)
		}
	}
	return data, err
}

// Save puts what has changed of a record since it was read into the changes.
func (tx *Tx) Save(record any) {
	k, r := tx.kindOf(record)
	if k == nil {
		return
	}
	o := tx.byID[r.ID]
	if o != nil && o.verb == proto.Operation_CREATE {
		var err error
		if o.body, err = k.fresh(record); err != nil {
			tx.fail("save %s: %w", k.name, err)
		}
		return
	}
	now, err := encode(k.fields, reflect.ValueOf(record).Elem())
	switch {
	case err != nil:
		tx.fail("save %s %s: %w", k.name, r.ID, err)
		return
	case r.ID == "":
		tx.fail("save %s: it was neither read nor created", k.name)
		return
	case o != nil && o.verb == proto.Operation_DELETE:
		tx.fail("save %s %s: it was deleted", k.name, r.ID)
		return
	}
	mask := changed(r.was, now)
	r.was = now
	if len(mask) == 0 {
		return
	}
	if o == nil {
		o = &op{kind: k, verb: proto.Operation_UPDATE, id: r.ID, version: r.Version, body: body{}, record: r}
		tx.ops, tx.byID[r.ID] = append(tx.ops, o), o
	}
	maps.Copy(o.body, mask)
}

// Delete puts the end of a record into the changes.
func (tx *Tx) Delete(record any) {
	k, r := tx.kindOf(record)
	if k == nil {
		return
	}
	o := tx.byID[r.ID]
	switch {
	case r.ID == "" || o != nil && o.verb == proto.Operation_CREATE:
		tx.fail("delete %s: it is not written yet", k.name)
	case o != nil:
		o.verb, o.body = proto.Operation_DELETE, nil
	default:
		o = &op{kind: k, verb: proto.Operation_DELETE, id: r.ID, version: r.Version, record: r}
		tx.ops, tx.byID[r.ID] = append(tx.ops, o), o
	}
}

// Guard makes everything that the call reads from here on about a set hold until its changes are
// written: of two calls with one key, the later runs again. Take it before reading the set, in
// every action that adds to or takes from the set: "course:" + id for the places of a course.
func (tx *Tx) Guard(key string) error {
	if slices.Contains(tx.guards, key) {
		return nil
	}
	rows, err := tx.host.Get(tx.ctx, &proto.GetRequest{Call: tx.call, Kind: "$guard", Ids: []string{key}})
	if err != nil {
		return hostError(err)
	}
	version := int64(0)
	if len(rows.GetRows()) > 0 {
		version = rows.GetRows()[0].GetVersion()
	}
	tx.guards = append(tx.guards, key)
	tx.reads["g:"+key] = version
	return nil
}

// Notify tells people about a record once the changes are written; about may be nil. They work in
// the unit acted for, or in the record's; who has left is passed over.
func (tx *Tx) Notify(text Text, about any, users ...Ref) {
	ids := make([]string, 0, len(users))
	for _, u := range users {
		if u != "" {
			ids = append(ids, string(u))
		}
	}
	if len(ids) > 0 {
		tx.notify(&proto.Notify{Users: ids, Text: wireText(text)}, about)
	}
}

// NotifyRole tells everybody in the record's unit who has a role of the programme; without a record,
// or about one that the unit acted for may only look at, everybody in the unit acted for.
func (tx *Tx) NotifyRole(role string, text Text, about any) {
	tx.notify(&proto.Notify{Role: role, Text: wireText(text)}, about)
}

// NotifyNamed tells everybody with a role in the unit that a record names (of a kind whose Visibility
// is Named). The record is the acting unit's, or one that the action may change.
func (tx *Tx) NotifyNamed(role string, text Text, about any) {
	tx.notify(&proto.Notify{Role: role, Text: wireText(text), Named: true}, about)
}

func (tx *Tx) notify(n *proto.Notify, about any) {
	if about != nil {
		k, r := tx.kindOf(about)
		if k == nil {
			return
		}
		n.Record = string(r.ID)
	}
	tx.effects = append(tx.effects, &proto.Effect{Effect: &proto.Effect_Notify{Notify: n}})
}

// Ask asks for a job of the module once the changes are written: at a moment (zero: at once), one
// for each key ("": as often as it is asked). The input travels by encoding/json.
func (tx *Tx) Ask(job string, input any, at time.Time, key string) {
	if tx.b.jobs[job] == nil {
		tx.fail("there is no job %s", job)
		return
	}
	data, err := json.Marshal(input)
	if err != nil {
		tx.fail("job %s: %w", job, err)
		return
	}
	ask := &proto.Ask{Job: job, Input: data, Key: key}
	if !at.IsZero() {
		ask.At = instantText(at)
	}
	tx.effects = append(tx.effects, &proto.Effect{Effect: &proto.Effect_Job{Job: ask}})
}

// Show names the records that the payload shows, in order.
func (tx *Tx) Show(records ...any) {
	for _, record := range records {
		if k, r := tx.kindOf(record); k != nil {
			if r.ID == "" {
				tx.fail("show %s: it was neither read nor created", k.name)
			}
			tx.shown = append(tx.shown, string(r.ID))
		}
	}
}

// changes is what the server is asked to write.
func (tx *Tx) changes() (*proto.Changes, error) {
	if tx.err != nil {
		return nil, tx.err
	}
	c := &proto.Changes{Guards: tx.guards, Effects: tx.effects}
	for _, o := range tx.ops {
		p := &proto.Operation{Verb: o.verb, Kind: o.kind.name, Number: o.number}
		if o.verb != proto.Operation_CREATE {
			p.Id, p.Version = string(o.id), o.version
		} else {
			p.Assignment = string(o.record.Assignment)
		}
		if o.verb != proto.Operation_DELETE {
			delete(o.body, o.number) // it is the book's to give, whatever the struct holds
			data, err := json.Marshal(o.body)
			if err != nil {
				return nil, err
			}
			p.Body = data
		}
		c.Operations = append(c.Operations, p)
	}
	for id, version := range tx.reads {
		if o := tx.byID[Ref(id)]; o == nil {
			c.Reads = append(c.Reads, &proto.Seen{Id: id, Version: version})
		}
	}
	slices.SortFunc(c.GetReads(), func(a, b *proto.Seen) int { return strings.Compare(a.GetId(), b.GetId()) })
	return c, nil
}
