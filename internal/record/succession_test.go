package record_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	entrecord "github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// succeed hands all records of units to another, which succeeds them from today on.
func (w *world) succeed(to string, from ...string) {
	w.T.Helper()
	testkit.Must(w.T, w.Runner.System(context.Background(), "succeed", func(ctx context.Context, tx *txn.Tx) error {
		var ids []uuid.UUID
		for _, code := range from {
			ids = append(ids, w.Units[code])
			if err := tx.UnitSuccession.Create().SetPredecessorID(w.Units[code]).SetSuccessorID(w.Units[to]).SetKind(programme.Merged).
				SetEffectiveOn(w.Clock.Today()).SetCreatedAt(tx.Now).Exec(ctx); err != nil {
				return err
			}
		}
		return record.Succeed(ctx, tx, w.store.Postgres, w.Units[to], ids...)
	}))
}

// handOver hands chosen records of snv to stc.
func (w *world) handOver(kinds, ids []string) (counts []record.Count, err error) {
	err = w.Runner.System(context.Background(), "handOver", func(ctx context.Context, tx *txn.Tx) (err error) {
		counts, err = record.HandOver(ctx, tx, w.store.Postgres, w.Units["stc"], w.Units["snv"], kinds, ids)
		return err
	})
	return counts, err
}

// TestRecordsGoOnWithTheSuccessor: whoever saw them sees them, the successor changes them, the unit
// of then stands beside.
func TestRecordsGoOnWithTheSuccessor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		snv, sgddt := w.As("snv"), w.As("sgddt")
		unit := func(code string) string { return w.store.Kinds.Catalogue.Kind("Unit").EncodeID(w.Units[code]) }
		note := w.must(snv, w.create("LibraryNote", map[string]any{"text": "riêng"}))
		matter := w.must(snv, w.create("LibraryCase", map[string]any{"name": "vụ", "heard": "2022-02-03"}))
		draft := w.must(snv, w.create("LibraryBook", book("một")))
		named := w.must(sgddt, w.create("LibraryNotice", map[string]any{"text": "Gửi snv", "to": unit("snv")}))
		held := w.must(sgddt, w.create("LibraryNotice", map[string]any{"text": "Chưa gửi snv", "to": unit("snv")}))
		testkit.Must(t, w.apply(sgddt, record.Changes{Ops: []record.Op{w.update(sgddt, held, "", map[string]any{"stage": "HELD"})}}))
		theirs := w.must(sgddt, w.create("LibraryNote", map[string]any{"text": "của sgddt"}))
		w.succeed("h-cau-ke", "snv")
		w.succeed("h-duyen-hai", "h-cau-ke") // and once more
		heir, before := w.Units["h-duyen-hai"], w.Units["snv"]
		for name, c := range map[string]struct {
			id                   uuid.UUID
			unit, scope, figures uuid.UUID
			moved                bool
		}{
			"a note that only the unit sees":          {note, heir, uuid.Nil, uuid.Nil, true},
			"a case of which those above see sums":    {matter, heir, uuid.Nil, heir, true},
			"a draft that those above see":            {draft, heir, heir, uuid.Nil, true},
			"another's record that names the unit":    {named, w.Units["sgddt"], heir, uuid.Nil, false},
			"what is held back from the unit":         {held, w.Units["sgddt"], uuid.Nil, uuid.Nil, false},
			"a record that has nothing to do with it": {theirs, w.Units["sgddt"], uuid.Nil, uuid.Nil, false},
		} {
			r := w.row(c.id)
			at := func(p *uuid.UUID) uuid.UUID {
				if p == nil {
					return uuid.Nil
				}
				return *p
			}
			if r.UnitID != c.unit || at(r.ScopeID) != c.scope || at(r.FiguresID) != c.figures || (at(r.UnitThenID) == before) != c.moved || c.moved != (r.Version == 3) {
				t.Errorf("%s: unit %s, scope %v, figures %v, then %v, version %d", name, r.UnitID, r.ScopeID, r.FiguresID, r.UnitThenID, r.Version)
			}
		}
		as := w.As("h-duyen-hai")
		for name, op := range map[string]record.Op{
			"the successor goes on with a note":   w.update(as, note, "", map[string]any{"text": "tiếp tục"}),
			"the successor goes on with a case":   w.update(as, matter, "", map[string]any{"name": "tiếp tục"}),
			"the successor deletes a draft":       w.remove(as, draft),
			"the successor answers what names it": w.update(sgddt, named, "", map[string]any{"text": "Đã trả lời"}),
		} {
			if err := w.apply(as, record.Changes{By: record.By{Named: true}, Ops: []record.Op{op}}); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if r := w.row(named); r.ScopeID == nil || *r.ScopeID != heir {
			t.Errorf("after an update the record names %v again", r.ScopeID)
		}
		testkit.Must(t, w.apply(sgddt, record.Changes{Ops: []record.Op{w.update(sgddt, held, "", map[string]any{"stage": "SENT"})}}))
		if r := w.row(held); r.ScopeID == nil || *r.ScopeID != heir {
			t.Errorf("what was held back goes to %v, not to the successor", r.ScopeID)
		}
		for name, see := range map[string]func() bool{
			"T27 the other unit sees no note":   func() bool { return w.seen(w.As("stc"), note) != nil },
			"T27 the other unit sees no case":   func() bool { return w.seen(w.As("stc"), matter) != nil },
			"T27 the unit above sees no note":   func() bool { return w.seen(w.As("ubnd-tinh"), note) != nil },
			"T27 the unit that ended sees none": func() bool { return w.seen(w.As("snv"), note) != nil },
		} {
			if see() {
				t.Error(name, ": it is seen")
			}
		}
	})
}

// TestUniqueValuesOfAMergedUnit stay unique where they can, and nobody loses or is refused one that
// two records have by then.
func TestUniqueValuesOfAMergedUnit(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		snv, stc, sgddt := w.As("snv"), w.As("stc"), w.As("sgddt")
		alone := w.must(snv, w.create("LibraryBook", book("riêng")))
		first, second := w.must(snv, w.create("LibraryBook", book("chung", "subject", "LAND", "pages", jnum("9")))), w.must(stc, w.create("LibraryBook", book("chung", "subject", "LAND", "pages", jnum("9"))))
		w.must(snv, w.numbered("LibraryBook", "number", book("số 1")))
		w.succeed("sgddt", "snv", "stc")
		refused := func(name string, err error) {
			t.Helper()
			if fault.CodeOf(err) != fault.Unique {
				t.Errorf("%s: %v, want UNIQUE", name, err)
			}
		}
		try := func(set map[string]any) error {
			return w.apply(sgddt, record.Changes{Ops: []record.Op{w.create("LibraryBook", set)}})
		}
		refused("a new record with the value of one that came", try(book("riêng")))
		refused("a new record with a value that two have", try(book("chung")))
		refused("a new record with the two fields that two have", try(book("mới", "subject", "LAND", "pages", jnum("9"))))
		w.must(sgddt, w.update(sgddt, second, "", map[string]any{"pages": jnum("10")}))
		refused("one of the two gives its value up: the other still has it", try(book("mới", "subject", "LAND", "pages", jnum("9"))))
		refused("and the new value is held, too", try(book("mới", "subject", "LAND", "pages", jnum("10"))))
		w.must(sgddt, w.update(sgddt, second, "", map[string]any{"title": "khác"}))
		w.must(sgddt, w.remove(sgddt, alone))
		testkit.Must(t, try(book("riêng")))

		older := w.store
		defer func() { w.store = older }()
		m := testkit.Library()
		m.Kind("Book").Schema = 2
		m.Kind("Book").Unique = append(m.Kind("Book").Unique, manifest.Unique{Fields: []string{"number"}})
		w.store = &record.Store{Kinds: compiled(t, m), Postgres: older.Postgres}
		same := func(_ int, b []json.RawMessage) ([]json.RawMessage, error) { return b, nil }
		if _, err := w.upgrade(w.store, "LibraryBook", same); err != nil {
			t.Errorf("an upgrade stops at two records that a succession brought together: %v", err)
		}
		refused("after an upgrade the value is still held", try(book("chung")))
		w.must(sgddt, w.remove(sgddt, second))
		w.must(sgddt, w.remove(sgddt, first))
		testkit.Must(t, try(book("chung")))
		if err := w.apply(sgddt, record.Changes{Ops: []record.Op{w.numbered("LibraryBook", "number", book("số một của sgddt"))}}); err != nil {
			t.Errorf("the unit's own book begins with a number that a record from elsewhere has: %v", err)
		}
	})
}

// TestANumberBookGoesOn: each unit's own, and no number that was given changes.
func TestANumberBookGoesOn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		give := func(unit, code string) uuid.UUID {
			return w.must(w.As(unit), w.numbered("LibraryBook", "number", book(code)))
		}
		moved := []uuid.UUID{give("snv", "a"), give("snv", "b")}
		give("sgddt", "c")
		w.succeed("sgddt", "snv")
		next := give("sgddt", "d")
		for id, want := range map[uuid.UUID]string{moved[0]: "1", moved[1]: "2", next: "2"} {
			if got := fmt.Sprint(w.seen(w.As("sgddt"), id).Body.Fields()["number"]); got != want {
				t.Errorf("number %s, want %s", got, want)
			}
		}
	})
}

// TestChosenRecordsAreHandedOver with what hangs on them; the others stay.
func TestChosenRecordsAreHandedOver(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		snv := w.As("snv")
		book1, book2 := w.must(snv, w.create("LibraryBook", book("b1"))), w.must(snv, w.create("LibraryBook", book("b2")))
		note := w.must(snv, w.create("LibraryNote", map[string]any{"text": "về b1", "about": w.id("LibraryBook", book1)}))
		loan := w.must(snv, w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", book1)}))
		next := w.must(snv, w.create("LibraryBook", book("b3", "previous", w.id("LibraryBook", book1))))
		foreign := w.must(w.As("sgddt"), w.create("LibraryNote", map[string]any{"text": "của sgddt"}))
		for name, c := range map[string]struct {
			kinds, ids []string
			code       fault.Code
			at         string
		}{
			"T10 another unit's record":    {nil, []string{w.id("LibraryBook", book1), w.id("LibraryNote", foreign)}, fault.NotFound, "[input ids 1]"},
			"a random id":                  {nil, []string{w.id("LibraryNote", uuid.New())}, fault.NotFound, "[input ids 0]"},
			"an id under another's name":   {nil, []string{w.id("LibraryNote", book1)}, fault.NotFound, "[input ids 0]"},
			"what is no id":                {nil, []string{"x"}, fault.InvalidReference, "[input ids 0]"},
			"a kind that the unit has not": {[]string{"LibraryNote", `X"]}`}, nil, fault.BadInput, "[input kinds 1]"},
		} {
			_, err := w.handOver(c.kinds, c.ids)
			if f := fault.Of(err); err == nil || f.Code != c.code || fmt.Sprint(f.Path) != c.at {
				t.Errorf("%s: %v, want %s at %s", name, err, c.code, c.at)
			}
		}
		counts, err := w.handOver(nil, []string{"record_" + book1.String()})
		testkit.Must(t, err)
		if got := fmt.Sprint(counts); len(counts) != 3 {
			t.Errorf("handed over %s", got)
		}
		for name, c := range map[string]struct {
			id   uuid.UUID
			unit string
		}{
			"the record":                       {book1, "stc"},
			"what is a part of it":             {note, "stc"},
			"what keeps it from being deleted": {loan, "stc"},
			"what only mentions it stays":      {next, "snv"},
			"what was not chosen stays":        {book2, "snv"},
		} {
			if got := w.row(c.id).UnitID; got != w.Units[c.unit] {
				t.Errorf("%s is with %s", name, got)
			}
		}
		if r := w.row(book1); r.ScopeID == nil || *r.ScopeID != w.Units["stc"] {
			t.Errorf("those above the new unit see the record as that of %v", r.ScopeID)
		}
		_, err = w.handOver([]string{"LibraryBook"}, nil)
		testkit.Must(t, err)
		if n := w.count("records", "kind = 'LibraryBook' AND unit_id = "+map[bool]string{true: "$1", false: "?1"}[w.store.Postgres], w.Units["snv"]); n != 0 {
			t.Errorf("%d books stay", n)
		}
	})
}

// TestTheSuccessionOfManyRecordsTakesNoMoreStatements than that of a few.
func TestTheSuccessionOfManyRecordsTakesNoMoreStatements(t *testing.T) {
	w := open(testkit.New(t, store.Config{DatabaseURL: pgtest.URL(t)}))
	ctx := w.As("snv")
	asked := func(more int) (texts []string, took time.Duration) {
		var ops []record.Op
		for range more {
			ops = append(ops, w.create("LibraryBook", book(uuid.NewString())))
		}
		w.must(ctx, ops...)
		counting := dialect.DebugWithContext(entsql.OpenDB(dialect.Postgres, w.Store.ReadDB), func(_ context.Context, said ...any) {
			if text := fmt.Sprint(said...); strings.Contains(text, "query=") {
				texts = append(texts, text)
			}
		})
		tx, err := gen.NewClient(gen.Driver(counting)).Tx(ctx)
		testkit.Must(t, err)
		begin := time.Now()
		testkit.Must(t, record.Succeed(ctx, &txn.Tx{Tx: tx, Now: w.Clock.Now(), Today: w.Clock.Today(), Kinds: w.Store.Catalogue}, true, w.Units["sgddt"], w.Units["snv"], w.Units["stc"]))
		took = time.Since(begin)
		if n, err := tx.Record.Query().Where(entrecord.UnitID(w.Units["snv"])).Count(ctx); err != nil || n != 0 {
			t.Errorf("%d records stay, %v", n, err)
		}
		testkit.Must(t, tx.Rollback())
		return texts[:len(texts)-1], took
	}
	few, _ := asked(1)
	many, took := asked(testkit.Rounds(300, 900))
	if len(few) != 10 || len(many) != len(few) {
		t.Errorf("a few take %d statements, many %d:\n%s", len(few), len(many), strings.Join(many, "\n"))
	}
	testkit.Figure(t, "Records", "statements with which the records of two units go over to their successor, whatever their number", len(many), "")
	testkit.Figure(t, "Records", fmt.Sprintf("time of the succession of %d records with their unique values, PostgreSQL", testkit.Rounds(300, 900)), took.Round(time.Millisecond), "")
}
