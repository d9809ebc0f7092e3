package record_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestWhatFollowsFromADeletion: loans keep a book, notes go with it, other books lose it; also
// where they are another unit's.
func TestWhatFollowsFromADeletion(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		sgddt, snv := w.As("sgddt"), w.As("snv")
		shared := func() uuid.UUID {
			id := w.must(sgddt, w.create("LibraryBook", book(uuid.NewString())))
			op := w.update(sgddt, id, "publish", map[string]any{"status": "PUBLISHED"})
			testkit.Must(t, w.apply(sgddt, record.Changes{Ops: []record.Op{op}}))
			return id
		}
		id := shared()
		ref := w.id("LibraryBook", id)
		note := w.must(snv, w.create("LibraryNote", map[string]any{"text": "x", "about": ref}))
		next := w.must(snv, w.create("LibraryBook", book("n", "previous", ref, "related", []any{ref, w.id("LibraryBook", shared())})))
		alone := w.must(sgddt, w.create("LibraryBook", book("alone", "related", []any{ref})))
		loan := w.must(snv, w.create("LibraryLoan", map[string]any{"reader": "x", "book": ref}))
		own := w.must(sgddt, w.create("LibraryLoan", map[string]any{"reader": "y", "book": ref}))

		err := w.apply(sgddt, record.Changes{Ops: []record.Op{w.remove(sgddt, id)}})
		if f := fault.Of(err); f.Code != fault.RefInUse || !strings.Contains(f.Text.EN, "1 “Loan”, records that you do not see") || w.row(id) == nil || w.row(note) == nil {
			t.Errorf("a book that is lent: %v", err)
		}
		w.must(snv, w.remove(snv, loan))
		// What is deleted, or let go, in the same changes does not keep it.
		version := w.row(next).Version
		w.must(sgddt, w.remove(sgddt, id), w.remove(sgddt, own))
		if w.row(id) != nil || w.row(note) != nil || w.row(own) != nil || w.count("record_refs", "target_id = $1", id) != 0 {
			t.Error("the book, its note or its loan is still there")
		}
		r := w.row(next)
		if r.R2 != nil || r.Version != version+1 || strings.Contains(string(r.Body), ref) || !strings.Contains(string(r.Body), `"related":["library-book_`) || r.UnitID != w.Units["snv"] {
			t.Errorf("the next book is %s", r.Body)
		}
		if r := w.row(alone); strings.Contains(string(r.Body), "related") {
			t.Errorf("a list of nothing is left: %s", r.Body)
		}
		for kind, of := range map[string]uuid.UUID{"LibraryBook": next, "LibraryNote": note} {
			details := w.audited(kind, of)
			if last := details[len(details)-1]; last["follows"] != "deletion" {
				t.Errorf("the audit of %s says %v", kind, last)
			}
		}
	})
}

// TestWhatIsChangedWithADeletionLosesTheReference, or goes.
func TestWhatIsChangedWithADeletionLosesTheReference(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		id := w.must(ctx, w.create("LibraryBook", book("a")))
		next := w.must(ctx, w.create("LibraryBook", book("b", "previous", w.id("LibraryBook", id))))
		note := w.must(ctx, w.create("LibraryNote", map[string]any{"text": "x", "about": w.id("LibraryBook", id)}))
		w.must(ctx, w.update(ctx, next, "", map[string]any{"title": "y"}), w.update(ctx, note, "", map[string]any{"text": "y"}), w.remove(ctx, id))
		if r := w.row(next); w.row(id) != nil || w.row(note) != nil || r.Title != "y" || r.R2 != nil || r.Version != 2 || w.count("record_refs", "target_id = $1", id) != 0 {
			t.Errorf("the next book is %s", r.Body)
		}
	})
}

// TestACascadeStopsWhereSomethingIsInUse, and goes all the way where nothing is.
func TestACascadeStopsWhereSomethingIsInUse(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		id := w.must(ctx, w.create("LibraryBook", book("a")))
		var notes []record.Op
		for range 45 { // more than a statement's rows
			notes = append(notes, w.create("LibraryNote", map[string]any{"text": "x", "about": w.id("LibraryBook", id)}))
		}
		w.must(ctx, notes...)
		loan := w.must(ctx, w.create("LibraryLoan", map[string]any{"reader": "y", "book": w.id("LibraryBook", id)}))
		if err := w.apply(ctx, record.Changes{Ops: []record.Op{w.remove(ctx, id)}}); fault.CodeOf(err) != fault.RefInUse {
			t.Errorf("a book that is lent: %v", err)
		}
		if n := w.count("records", "kind = 'LibraryNote' AND r1 = $1", id); n != 45 {
			t.Errorf("%d notes are left of 45 though nothing was deleted", n)
		}
		// The loan is turned to another book in the same changes.
		other := w.create("LibraryBook", book("b"))
		turned := w.update(ctx, loan, "", map[string]any{"book": w.id("LibraryBook", other.ID)})
		w.must(ctx, other, turned, w.remove(ctx, id))
		if n := w.count("records", "kind = 'LibraryNote' AND r1 = $1", id); n != 0 || w.row(id) != nil || *w.row(loan).R1 != other.ID {
			t.Errorf("%d notes are left, the loan is of %v", n, w.row(loan).R1)
		}
	})
}
