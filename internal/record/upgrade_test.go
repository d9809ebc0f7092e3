package record_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// upgrade runs Upgrade to its end, a transaction a batch.
func (w *world) upgrade(s *record.Store, kind string, do func(int, []json.RawMessage) ([]json.RawMessage, error)) (batches int, err error) {
	var after uuid.UUID
	for {
		err := w.Runner.System(context.Background(), "moduleUpgrade", func(ctx context.Context, tx *txn.Tx) (err error) {
			after, err = s.Upgrade(ctx, tx, kind, after, do)
			return err
		})
		if err != nil || after == uuid.Nil {
			return batches, err
		}
		batches++
	}
}

// TestBodiesOfAnOlderSchemaAreMadeAnew, a batch at a time, with their columns, unique values and
// references; of whatever unit.
func TestBodiesOfAnOlderSchemaAreMadeAnew(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		var ops []record.Op
		for i := range 250 {
			ops = append(ops, w.create("LibraryNote", map[string]any{"text": fmt.Sprintf("%d ngày 2022-03-0%d", i, 1+i%9), "about": w.id("LibraryBook", testkit.RowID("tied book of sgddt"))}))
		}
		w.must(w.As("sgddt"), ops...)
		w.must(w.As("snv"), w.create("LibraryNote", map[string]any{"text": "7 ngày 2022-03-09"}))
		m := testkit.Library()
		note := m.Kind("Note")
		note.Schema = 2
		note.Fields[1].OnDelete = manifest.SetNull
		note.Fields = append(note.Fields, manifest.Field{Name: "day", Type: manifest.Date, Label: said, Index: true})
		note.Unique = []manifest.Unique{{Fields: []string{"text"}}}
		s := &record.Store{Kinds: compiled(t, m), Postgres: w.Store.Postgres()}
		split := func(from int, bodies []json.RawMessage) ([]json.RawMessage, error) {
			if from != 1 || len(bodies) > record.UpgradeBatch {
				return nil, fmt.Errorf("%d bodies of schema %d", len(bodies), from)
			}
			for i, text := range bodies {
				var body map[string]any
				if err := json.Unmarshal(text, &body); err != nil {
					return nil, err
				}
				if words, day, ok := strings.Cut(body["text"].(string), " ngày "); ok {
					body["text"], body["day"] = words, day
				}
				bodies[i], _ = json.Marshal(body)
			}
			return bodies, nil
		}
		for name, c := range map[string]struct {
			do   func(int, []json.RawMessage) ([]json.RawMessage, error)
			code fault.Code
		}{
			"a module that fails": {func(int, []json.RawMessage) ([]json.RawMessage, error) { return nil, errors.New("x") }, fault.Internal},
			"a body too few":      {func(_ int, b []json.RawMessage) ([]json.RawMessage, error) { return b[1:], nil }, fault.ModuleBadResponse},
			"what is no body":     {func(_ int, b []json.RawMessage) ([]json.RawMessage, error) { b[0] = []byte(`[]`); return b, nil }, fault.ModuleBadResponse},
			"a value of another type": {func(_ int, b []json.RawMessage) ([]json.RawMessage, error) {
				b[0] = []byte(`{"text":"x","day":7}`)
				return b, nil
			}, fault.Validation},
			"two records that hold one now": {func(_ int, b []json.RawMessage) ([]json.RawMessage, error) {
				b[0], b[1] = []byte(`{"text":"x"}`), []byte(`{"text":"x"}`)
				return b, nil
			}, fault.Unique},
		} {
			if _, err := w.upgrade(s, "LibraryNote", c.do); fault.CodeOf(err) != c.code {
				t.Errorf("%s: %v, want %q", name, err, c.code)
			}
			if n := w.count("records", "kind = 'LibraryNote' AND schema = 2"); n != 0 {
				t.Errorf("%s: %d records were written", name, n)
			}
		}
		batches, err := w.upgrade(s, "LibraryNote", split)
		testkit.Must(t, err)
		if batches != 2 { // 250 of sgddt, one of snv, two of the fixture
			t.Errorf("%d batches", batches)
		}
		r := w.row(ops[4].ID)
		if r.Schema != 2 || r.Version != 2 || r.D1.String() != "2022-03-05" || r.Title != "4" || !strings.Contains(string(r.Body), `"day":"2022-03-05"`) {
			t.Errorf("the note is %d %d %s %s", r.Schema, r.Version, r.D1, r.Body)
		}
		if n := w.count("records", "kind = 'LibraryNote' AND schema = 1"); n != 0 {
			t.Errorf("%d notes are left behind", n)
		}
		if n := w.count("record_refs", "record_id = $1 AND on_delete = 'SET_NULL'", ops[4].ID); n != 1 {
			t.Errorf("%d references", n)
		}
		if details := w.audited("LibraryNote", ops[4].ID); len(details) != 2 || details[1]["do"] != "upgrade" {
			t.Errorf("the audit says %v", details)
		}
		// The value is unique now, in the one unit.
		w.store = s
		if err := w.apply(w.As("sgddt"), record.Changes{Ops: []record.Op{w.create("LibraryNote", map[string]any{"text": "7"})}}); fault.CodeOf(err) != fault.Unique {
			t.Errorf("a second note of these words: %v", err)
		}
		w.must(w.As("snv"), w.create("LibraryNote", map[string]any{"text": "8"}))
		// Once more changes nothing.
		version := w.row(ops[4].ID).Version
		_, err = w.upgrade(s, "LibraryNote", split)
		if err != nil || w.row(ops[4].ID).Version != version {
			t.Errorf("a second run: %v, version %d", err, w.row(ops[4].ID).Version)
		}
	})
}

// TestABodyOfANewerSchemaIsReadOnly, and one of an older schema is written when its module made it
// anew.
func TestABodyOfANewerSchemaIsReadOnly(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		id := w.must(ctx, w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", testkit.RowID("tied book of sgddt"))}))
		newer, older := w.store, testkit.Library()
		older.Kind("Loan").Schema = 1
		w.store = &record.Store{Kinds: compiled(t, older), Postgres: newer.Postgres}
		k := w.store.Kinds.Kind("LibraryLoan")
		body, _ := k.Check(record.Input{Set: map[string]any{"reader": "y", "book": w.id("LibraryBook", testkit.RowID("tied book of sgddt"))}})
		for _, verb := range []record.Verb{record.Update, record.Delete} {
			err := w.apply(ctx, record.Changes{Ops: []record.Op{{Verb: verb, Kind: k.Name, ID: id, Version: 1, Body: body}}})
			if fault.CodeOf(err) != fault.InvalidState {
				t.Errorf("P16 %s of a newer body: %v", verb, err)
			}
		}
		third := testkit.Library()
		third.Kind("Loan").Schema = 3
		w.store = &record.Store{Kinds: compiled(t, third), Postgres: newer.Postgres}
		k = w.store.Kinds.Kind("LibraryLoan")
		row, err := k.Upgraded(w.seen(ctx, id), w.seen(ctx, id).Body.JSON())
		testkit.Must(t, err)
		body, faults := k.Check(record.Input{Old: row, Set: map[string]any{"reader": "z"}})
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		w.must(ctx, record.Op{Verb: record.Update, Kind: k.Name, ID: id, Version: row.Version, Body: body})
		if r := w.row(id); r.Schema != 3 || r.T1 != "z" || w.count("record_guards", "record_id = $1", id) != 1 || w.count("record_refs", "record_id = $1", id) != 1 {
			t.Errorf("the loan is of schema %d, %s", r.Schema, r.Body)
		}
	})
}
