package record

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Verb is what an operation does.
type Verb string

// The verbs.
const (
	Create Verb = "create"
	Update Verb = "update"
	Delete Verb = "delete"
)

// Op is one operation on one record.
type Op struct {
	Verb       Verb
	Kind       string    // GraphQL name
	ID         uuid.UUID // of a create, too: the caller gives new records their ids (uuid.NewV7)
	Version    int64     // that must still stand, of update and delete
	Body       Body      // of create and update; what Check returned
	Assignment string    // API id, of a create: what it is tied to; "" for none
	Number     string    // field of a create that gets the next number of its book; "" for none
	Path       []any     // of the input that faults name; nil: "input"
	past       int       // changes that a create comes with; Enter sets it
}

// Seen is what a change leans on: the version of a record (API id) or of a guard ("g:" and its
// key, 0 for one that was not there) that must still stand.
type Seen struct {
	ID      string
	Version int64
}

// Notify tells people of the unit of the record that it is about, if that is the acting unit, one
// below, or one on whose record the acting unit may act; else of the acting unit: the users (of either
// unit), or everybody of the role. With Named it tells the role in the unit that the record names,
// if the record is one that the acting unit may change.
type Notify struct {
	Users  []uuid.UUID
	Role   programme.Role
	Text   fault.Text
	Record string // API id that it is about; "" for none
	Named  bool
}

// Changes are written in one transaction, or not at all.
type Changes struct {
	Module string
	By     By // whose records may be changed beside the acting unit's
	Ops    []Op
	Seen   []Seen
	Guards []string // keys that no other change may hold at the same time
	Notify []Notify
}

// EventTopic is the topic of the events about records.
const EventTopic = "record"

// mostOps is how many operations one set of changes has, mostGone how many records go with them.
const (
	mostOps  = 1000
	mostGone = 5000
)

// Apply writes changes for the viewer of the transaction. A record that the viewer does not see is
// NOT_FOUND, one that is not the acting unit's (or, with Below, a unit's below) FORBIDDEN, another version than the one seen is CONFLICT. Several faults come as one
// error of type Faults. From here on the transaction knows the kinds of the modules.
func (s *Store) Apply(ctx context.Context, tx *txn.Tx, c Changes) error {
	if tx.Viewer == nil {
		return tenant.NoViewer()
	}
	tx.Kinds = s.Kinds.Catalogue
	a := &applying{Store: s, Changes: c, tx: tx, v: tx.Viewer, ctx: ctx, sys: tenant.System(ctx), byID: map[uuid.UUID]*change{}, ties: map[uuid.UUID]uuid.UUID{},
		claimed: map[uuid.UUID]*gen.Upload{}}
	for _, step := range []func() error{a.sort, a.guards, a.lock, a.seen, a.judge, a.heirs, a.references, a.tie, a.followers, a.numbers, a.unique, a.write, a.files, a.remove, a.tell} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// applying is one run of Apply.
type applying struct {
	*Store
	Changes
	tx       *txn.Tx
	v        *viewer.Viewer
	ctx, sys context.Context
	changes  []*change
	byID     map[uuid.UUID]*change
	ties     map[uuid.UUID]uuid.UUID // plan by assignment
	claimed  map[uuid.UUID]*gen.Upload
}

// change is what becomes of one record: an operation, or what follows from the deletion of
// another record (op is then made up, and follows is set).
type change struct {
	*Op
	kind       *Kind // nil of a module that is not installed
	old        *Row  // nil of a create
	unit       uuid.UUID
	assignment *uuid.UUID
	plan       *uuid.UUID
	follows    bool
	foreign    bool                      // of a unit that the viewer does not hold, who may act on it all the same: judge says so
	next       map[uuid.UUID][]uuid.UUID // what became of units, of a record that names one and is written anew
	split      map[uuid.UUID]bool        // units of next that were split
	anew       bool                      // its unique values and references are written anew: an older manifest made them
}

// beyond tells that a change goes further than the walls let the viewer write.
func (c *change) beyond() bool { return c.follows || c.foreign }

func (c *change) at(f *fault.Error, path ...any) *fault.Error {
	base := c.Path
	if base == nil {
		base = []any{"input"}
	}
	return f.At(append(append([]any{}, base...), path...)...)
}

// sort makes changes of the operations and refuses what no module may ask for.
func (a *applying) sort() error {
	if len(a.Ops) > mostOps {
		return bad("quá %d thao tác", "more than %d operations", mostOps)
	}
	for i := range a.Ops {
		copied := a.Ops[i] // the transaction may run again
		op := &copied
		k := a.Kinds.Kind(op.Kind)
		c := &change{Op: op, kind: k, unit: a.v.Unit}
		switch {
		case k == nil || k.Module != a.Module:
			return bad("loại %q không phải của mô-đun", "the kind %q is not the module's", op.Kind)
		case op.ID == uuid.Nil || a.byID[op.ID] != nil:
			return bad("một hồ sơ bị nêu hai lần hoặc thiếu mã", "a record is named twice, or not at all")
		case op.Verb != Create && op.Verb != Update && op.Verb != Delete:
			return bad("thao tác %q không có", "there is no operation %q", op.Verb)
		case op.Verb != Delete && op.Body.kind != k:
			return fmt.Errorf("record: the body of %s was not checked", op.Kind)
		case op.Verb != Create && (op.Assignment != "" || op.Number != ""):
			return bad("chỉ hồ sơ mới được gắn phần việc hoặc cấp số", "only a new record is tied or numbered")
		}
		if op.Number != "" {
			if f := k.byName[op.Number]; f == nil || f.List || !f.numbered() {
				return bad("trường %q không nhận số", "the field %q takes no number", op.Number)
			}
		}
		a.changes = append(a.changes, c)
		a.byID[op.ID] = c
	}
	return nil
}

func bad(vi, en string, args ...any) *fault.Error {
	return fault.New(fault.ModuleBadResponse, "Mô-đun trả lời không hợp lệ: "+fmt.Sprintf(vi, args...)+".", "The module's answer is not valid: "+fmt.Sprintf(en, args...)+".")
}

// lock reads the records that change and keeps others from changing them until the transaction
// ends. SQLite has one writer.
func (a *applying) lock() error {
	var ids []uuid.UUID
	strength := "NO KEY UPDATE" // lets others refer to them
	for _, c := range a.changes {
		if c.Verb != Create {
			ids = append(ids, c.ID)
		}
		if c.Verb == Delete {
			strength = "UPDATE"
		}
	}
	rows, err := a.load(a.ctx, a.tx.Client(), ids, strength)
	if err != nil {
		return err
	}
	for _, r := range rows {
		a.byID[r.ID].old = r
	}
	return nil
}

// judge tells whose records may change, and whether they are what was seen.
func (a *applying) judge() error {
	var faults Faults
	for _, c := range a.changes {
		if c.Verb == Create {
			continue
		}
		r := c.old
		switch {
		case r == nil || !r.seenBy(a.v) || r.Kind != c.kind:
			faults = append(faults, c.at(fault.Missing(), "id"))
		case !r.actedOnBy(a.v, a.By):
			faults = append(faults, c.at(onlyLook(), "id"))
		case r.Version != c.Version:
			faults = append(faults, c.at(r.overtaken(c.Version), "version"))
		default:
			c.unit, c.assignment, c.plan = r.Unit, r.Assignment, r.plan
			c.foreign = !a.v.Hold().Has(r.Unit)
			c.anew = r.Schema < c.kind.Declared.Schema
			if r.Schema > c.kind.Declared.Schema {
				faults = append(faults, c.at(c.kind.writable(r), "id"))
			}
		}
	}
	return faults.err()
}

// overtaken says that somebody else changed the record first, and what it is now.
func (r *Row) overtaken(seen int64) *fault.Error {
	vi, en := "", ""
	if r.Kind != nil && r.Kind.state != nil && r.State != "" {
		s := r.Kind.state.enum.Label(r.State)
		vi, en = " Trạng thái hiện nay là “"+s.VI+"”.", " Its state is now “"+s.EN+"”."
	}
	return fault.Newf(fault.Conflict, "“%[1]s” đã được người khác thay đổi: phiên bản hiện nay là %[2]d, bạn đã xem phiên bản %[3]d.%[4]s Vui lòng tải lại.",
		"Somebody else changed “%[1]s” first: it is version %[2]d now, you saw version %[3]d.%[5]s Load it again.", r.Title, r.Version, seen, vi, en)
}

// seen holds what the change leans on to the versions that were seen.
func (a *applying) seen() error {
	var ids []uuid.UUID
	wants := map[uuid.UUID]int64{}
	for _, s := range a.Seen {
		if strings.HasPrefix(s.ID, guardMark) {
			continue // guards
		}
		prefix, _, _ := strings.Cut(s.ID, "_")
		kind := a.Kinds.Catalogue.ByPrefix(prefix)
		if kind == nil || a.Kinds.Kind(kind.Name) == nil {
			return bad("mã %q không phải của hồ sơ", "%q is no id of a record", s.ID)
		}
		id, err := kind.DecodeID(s.ID)
		if err != nil {
			return err
		}
		if c := a.byID[id]; c != nil && c.old != nil {
			if c.old.seenBy(a.v) && c.old.Version != s.Version {
				return c.old.overtaken(s.Version)
			}
			continue
		}
		if version, twice := wants[id]; twice && version != s.Version {
			return conflict()
		}
		wants[id] = s.Version
		ids = append(ids, id)
	}
	rows, err := a.load(a.ctx, a.tx.Client(), ids, "SHARE")
	if err != nil {
		return err
	}
	found := map[uuid.UUID]bool{}
	for _, r := range rows {
		found[r.ID] = r.seenBy(a.v)
		if found[r.ID] && r.Version != wants[r.ID] {
			return r.overtaken(wants[r.ID])
		}
	}
	for _, id := range ids {
		if !found[id] {
			return conflict()
		}
	}
	return nil
}

func conflict() *fault.Error {
	return fault.New(fault.Conflict, "Dữ liệu mà thao tác dựa vào vừa được người khác thay đổi. Vui lòng thử lại.", "Somebody else has just changed what this depends on. Try again.")
}
