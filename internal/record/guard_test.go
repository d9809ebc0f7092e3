package record_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestAUniqueValueIsHeldOnce within the unit or everywhere, and given up with the record.
func TestAUniqueValueIsHeldOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		first := w.must(ctx, w.create("LibraryBook", book("one", "isbn", "978", "subject", "LAND", "pages", jnum("7"))))
		pair := []record.Op{w.create("LibraryBook", book("p", "isbn", "1")), w.create("LibraryBook", book("q", "isbn", "2"))}
		w.must(ctx, pair...)
		for _, c := range []struct {
			name, unit string
			ops        func(ctx context.Context) []record.Op
			at         string // of the fault; "": allowed
		}{
			{"the same code in the unit", "sgddt", func(context.Context) []record.Op { return []record.Op{w.create("LibraryBook", book("one"))} }, "[input code]"},
			{"the same code of decomposed letters and blanks", "sgddt", func(context.Context) []record.Op {
				return []record.Op{w.create("LibraryBook", book("ế")), w.create("LibraryBook", book(" e\u0302\u0301 "))}
			}, "[input code]"},
			{"the same code in capitals is another", "sgddt", func(context.Context) []record.Op { return []record.Op{w.create("LibraryBook", book("ONE"))} }, ""},
			{"the same code in another unit", "snv", func(context.Context) []record.Op { return []record.Op{w.create("LibraryBook", book("one"))} }, ""},
			{"what is unique everywhere, in another unit", "snv", func(context.Context) []record.Op {
				return []record.Op{w.create("LibraryBook", book("two", "isbn", "978"))}
			}, "[input isbn]"},
			{"one field of two is the same", "sgddt", func(context.Context) []record.Op {
				return []record.Op{w.create("LibraryBook", book("three", "subject", "LAND", "pages", jnum("8")))}
			}, ""},
			{"both fields are the same", "sgddt", func(context.Context) []record.Op {
				return []record.Op{w.create("LibraryBook", book("four", "subject", "LAND", "pages", jnum("7")))}
			}, "[input subject]"},
			{"two places change hands at once", "sgddt", func(ctx context.Context) []record.Op {
				return []record.Op{w.update(ctx, pair[0].ID, "", map[string]any{"isbn": "2"}), w.update(ctx, pair[1].ID, "", map[string]any{"isbn": "1"})}
			}, ""},
			{"an update to what another has", "sgddt", func(ctx context.Context) []record.Op {
				return []record.Op{w.update(ctx, pair[0].ID, "", map[string]any{"isbn": "978"})}
			}, "[input isbn]"},
			{"an update that keeps its value", "sgddt", func(ctx context.Context) []record.Op {
				return []record.Op{w.update(ctx, first, "", map[string]any{"isbn": "978", "title": "x"})}
			}, ""},
			{"a value that is given up with it", "sgddt", func(ctx context.Context) []record.Op {
				return []record.Op{w.create("LibraryBook", book("one")), w.remove(ctx, first)}
			}, ""},
			{"a value that was given up", "snv", func(context.Context) []record.Op {
				return []record.Op{w.create("LibraryBook", book("two", "isbn", "978"))}
			}, ""},
		} {
			as := w.As(c.unit)
			err := w.apply(as, record.Changes{Ops: c.ops(as)})
			if f := fault.Of(err); c.at == "" && err != nil || c.at != "" && (f.Code != fault.Unique || fmt.Sprint(f.Path) != c.at) {
				t.Errorf("%s: %v, want a fault at %q", c.name, err, c.at)
			}
		}
	})
}

// TestWhatAChangeLeansOnStillStands: records and guards that were read.
func TestWhatAChangeLeansOnStillStands(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		id := testkit.RowID("tied book of sgddt")
		mine, theirs := w.id("LibraryBook", id), w.id("LibraryNote", testkit.RowID("note of snv"))
		for _, c := range []struct {
			name   string
			seen   []record.Seen
			guards []string
			code   fault.Code
		}{
			{"C3 a version that stands", []record.Seen{{mine, 1}}, nil, ""},
			{"C3 a version that does not", []record.Seen{{mine, 2}}, nil, fault.Conflict},
			{"C3 two versions of one record", []record.Seen{{mine, 1}, {mine, 2}}, nil, fault.Conflict},
			{"T11 a record of another unit", []record.Seen{{theirs, 1}}, nil, fault.Conflict},
			{"T11 a record that nobody has", []record.Seen{{w.id("LibraryNote", uuid.New()), 1}}, nil, fault.Conflict},
			{"what is no record", []record.Seen{{"unit_x", 1}}, nil, fault.ModuleBadResponse},
			{"a guard that nobody raised", []record.Seen{{"g:places", 0}}, []string{"places"}, ""},
			{"a guard that somebody raised since", []record.Seen{{"g:places", 0}}, []string{"places"}, fault.Conflict},
			{"a guard as it stands", []record.Seen{{"g:places", 1}}, []string{"places"}, ""},
			{"a guard that is only looked at", []record.Seen{{"g:places", 2}}, nil, ""},
			{"a guard that is only looked at, late", []record.Seen{{"g:places", 2}}, nil, fault.Conflict},
			{"a guard that is held without looking", nil, []string{"places"}, ""},
			{"a guard without a name", nil, []string{""}, fault.ModuleBadResponse},
		} {
			err := w.apply(ctx, record.Changes{Seen: c.seen, Guards: c.guards, Ops: []record.Op{w.create("LibraryNote", map[string]any{"text": c.name})}})
			if fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", c.name, err, c.code)
			}
		}
		versions, err := w.store.Guards(ctx, w.Store.Reading(), "library", "places", "others")
		if err != nil || len(versions) != 1 || versions["places"] != 4 {
			t.Errorf("guards are %v, %v", versions, err)
		}
	})
}

// TestTheSecondOfTwoEditsIsToldWhatItIsNow.
func TestTheSecondOfTwoEditsIsToldWhatItIsNow(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		id := testkit.RowID("tied book of sgddt")
		one, two := w.update(ctx, id, "", map[string]any{"title": "một"}), w.update(ctx, id, "", map[string]any{"title": "hai"})
		w.must(ctx, one)
		err := w.apply(ctx, record.Changes{Ops: []record.Op{two}})
		want := "Somebody else changed “một” first: it is version 2 now, you saw version 1. Its state is now “Draft”. Load it again."
		if f := fault.Of(err); f.Code != fault.Conflict || f.Text.EN != want || fmt.Sprint(f.Path) != "[input version]" {
			t.Errorf("C3 the second edit: %v", err)
		}
	})
}

// TestNumbersFollowEachOther in each unit and year, and a rolled back one is given again.
func TestNumbersFollowEachOther(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		numbers := func(unit string, n int, also ...record.Op) (out []int64) {
			var ops []record.Op
			for range n {
				ops = append(ops, w.numbered("LibraryBook", "number", book(uuid.NewString())))
			}
			if w.apply(w.As(unit), record.Changes{Ops: append(append([]record.Op{}, ops...), also...)}) != nil {
				return nil
			}
			for _, op := range ops {
				out = append(out, *w.row(op.ID).N5)
			}
			return out
		}
		got := []any{
			numbers("sgddt", 2), numbers("snv", 1), numbers("sgddt", 1, record.Op{Verb: record.Delete, Kind: "LibraryBook", ID: uuid.New(), Version: 1}),
			numbers("sgddt", 1, w.create("LibraryBook", book("x")), w.create("LibraryBook", book("x"))), numbers("sgddt", 2),
		}
		w.Clock.Set(testkit.Start.AddDate(1, 0, 0))
		got = append(got, numbers("sgddt", 1))
		if want := []any{[]int64{1, 2}, []int64{1}, []int64(nil), []int64(nil), []int64{3, 4}, []int64{1}}; !same(got, want) {
			t.Errorf("C7 numbers are %v, want %v", got, want)
		}
	})
}

// TestWhatNoModuleMayAskFor.
func TestWhatNoModuleMayAskFor(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		note := w.create("LibraryNote", map[string]any{"text": "x"})
		many := make([]record.Op, 1001)
		for i := range many {
			many[i] = w.create("LibraryNote", map[string]any{"text": "x"})
		}
		with := func(f func(*record.Op)) []record.Op { op := note; f(&op); return []record.Op{op} }
		for name, c := range map[string]struct {
			changes record.Changes
			code    fault.Code
		}{
			"P10 a kind that is none":         {record.Changes{Ops: with(func(o *record.Op) { o.Kind = "Unit" })}, fault.ModuleBadResponse},
			"P10 a body of another kind":      {record.Changes{Ops: with(func(o *record.Op) { o.Kind = "LibraryCase" })}, fault.Internal},
			"P10 a body that nobody checked":  {record.Changes{Ops: with(func(o *record.Op) { o.Body = record.Body{} })}, fault.Internal},
			"P10 a verb that is none":         {record.Changes{Ops: with(func(o *record.Op) { o.Verb = "replace" })}, fault.ModuleBadResponse},
			"P10 no id":                       {record.Changes{Ops: with(func(o *record.Op) { o.ID = uuid.Nil })}, fault.ModuleBadResponse},
			"P10 a record twice":              {record.Changes{Ops: []record.Op{note, note}}, fault.ModuleBadResponse},
			"P10 a number in a text":          {record.Changes{Ops: with(func(o *record.Op) { o.Number = "text" })}, fault.ModuleBadResponse},
			"P10 too many operations":         {record.Changes{Ops: many}, fault.ModuleBadResponse},
			"P10 an id that another unit has": {record.Changes{Ops: with(func(o *record.Op) { o.ID = testkit.RowID("note of snv") })}, fault.Conflict},
			"P10 a notification to another unit": {record.Changes{Ops: []record.Op{note}, Notify: []record.Notify{
				{Users: []uuid.UUID{w.Users["snv"]}, Text: fault.Text{VI: "x", EN: "x"}}}}, fault.InvalidReference},
			"P10 a notification without words": {record.Changes{Ops: []record.Op{note}, Notify: []record.Notify{{Role: programme.Officer}}}, fault.ModuleBadResponse},
		} {
			before := w.count("records", "1 = 1")
			if err := w.apply(w.As("sgddt"), c.changes); fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", name, err, c.code)
			}
			if after := w.count("records", "1 = 1"); after != before {
				t.Errorf("%s: %d records were %d", name, after, before)
			}
		}
	})
}

// TestPeopleOfTheUnitAreTold once each.
func TestPeopleOfTheUnitAreTold(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		text := fault.Text{VI: "Có ghi chú mới.", EN: "There is a new note."}
		for name, c := range map[string]struct {
			notify record.Notify
			people int
		}{
			"a role":                     {record.Notify{Role: programme.Officer, Text: text}, 2},
			"a role that one person has": {record.Notify{Role: programme.Head, Text: text}, 1},
			"a role that nobody has":     {record.Notify{Role: programme.Auditor, Text: text}, 0},
			"people":                     {record.Notify{Users: []uuid.UUID{w.Users["sgddt"]}, Text: text}, 1},
		} {
			op := w.create("LibraryNote", map[string]any{"text": "x"})
			c.notify.Record = w.id("LibraryNote", op.ID)
			testkit.Must(t, w.apply(w.As("sgddt"), record.Changes{Ops: []record.Op{op}, Notify: []record.Notify{c.notify}}))
			if n := w.count("notifications", "subject = $1 AND unit_id = $2 AND text = 'Có ghi chú mới.'", c.notify.Record, w.Units["sgddt"]); n != c.people {
				t.Errorf("%s: %d people were told, want %d", name, n, c.people)
			}
		}
	})
}
