package record_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
)

// together runs f for 0 to n-1 from as many goroutines as workers.
func together(workers, n int, f func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				f(i)
			}
		})
	}
	all.Wait()
}

// enter takes a place if there is one, as an action under a guard would: it is run again as long
// as somebody was faster.
func enter(ctx context.Context, w *world, book uuid.UUID, places, who int) (in bool, again int, err error) {
	for {
		key := book.String()
		versions, err := w.store.Guards(ctx, w.Store.Reading(), "library", key)
		if err != nil {
			return false, again, err
		}
		if w.count("records", "kind = 'LibraryLoan' AND r1 = $1", book) >= places {
			return false, again, nil
		}
		body, faults := w.store.Kinds.Kind("LibraryLoan").Check(record.Input{Action: "count", Set: map[string]any{"reader": fmt.Sprint(who), "book": w.id("LibraryBook", book)}})
		if len(faults) > 0 {
			return false, again, faults
		}
		err = w.apply(ctx, record.Changes{Guards: []string{key}, Seen: []record.Seen{{ID: "g:" + key, Version: versions[key]}},
			Ops: []record.Op{{Verb: record.Create, Kind: "LibraryLoan", ID: uuid.New(), Body: body}}})
		if fault.CodeOf(err) != fault.Conflict || again > 1000 {
			return err == nil, again, err
		}
		again++
		time.Sleep(time.Duration(rand.Int64N(int64(20 * time.Millisecond)))) // as people do
	}
}

func TestC4PlacesUnderAGuardAreGivenOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ rounds, places, entrants int }{{testkit.Rounds(10, 200), 10, 100}, {testkit.Rounds(0, 20), 100, 1000}} {
			if c.rounds == 0 {
				continue // that many people are for the long half
			}
			var again atomic.Int64
			wrong := 0
			for range c.rounds {
				if taken, told, runs := entered(w, c.places, c.entrants); taken != c.places || told != c.places {
					wrong++
					t.Errorf("C4 %d places are taken, %d were told so, of %d", taken, told, c.places)
				} else {
					again.Add(int64(runs))
				}
			}
			testkit.Figure(t, "Records", fmt.Sprintf("C4 %d places under a guard, %d entrants from 32 goroutines: rounds; rounds with another number; runs again", c.places, c.entrants),
				fmt.Sprintf("%d; %d; %d", c.rounds, wrong, again.Load()), "0 wrong")
		}
	})
}

// entered lets people in from 32 goroutines and counts the places that are taken, who were told
// so, and how often somebody had to try again.
func entered(w *world, places, entrants int) (taken, told, again int) {
	ctx := w.As("sgddt")
	id := w.must(ctx, w.create("LibraryBook", book(uuid.NewString())))
	var in, runs atomic.Int64
	together(32, entrants, func(i int) {
		ok, n, err := enter(ctx, w, id, places, i)
		if runs.Add(int64(n)); err != nil {
			w.T.Errorf("C4 entrant %d: %v", i, err)
		}
		if ok {
			in.Add(1)
		}
	})
	return w.count("records", "kind = 'LibraryLoan' AND r1 = $1", id), int(in.Load()), int(runs.Load())
}

func TestC5AnEntrantWhoSubmitsTwiceIsInOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		rounds := testkit.Rounds(10, 200)
		id := w.must(ctx, w.create("LibraryBook", book("a")))
		for round := range rounds {
			var in, unique atomic.Int64
			ops := make([]record.Op, 8)
			for i := range ops {
				ops[i] = w.create("LibraryLoan", map[string]any{"reader": fmt.Sprint(round), "book": w.id("LibraryBook", id)})
			}
			together(8, len(ops), func(i int) {
				switch err := w.apply(ctx, record.Changes{Ops: ops[i : i+1]}); fault.CodeOf(err) {
				case "":
					in.Add(1)
				case fault.Unique:
					unique.Add(1)
				default:
					t.Errorf("C5 %v", err)
				}
			})
			if in.Load() != 1 || unique.Load() != 7 {
				t.Errorf("C5 %d are in, %d were told that they are in already", in.Load(), unique.Load())
			}
		}
		if n := w.count("records", "kind = 'LibraryLoan'"); n != rounds {
			t.Errorf("C5 %d entries of %d", n, rounds)
		}
		testkit.Figure(t, "Records", "C5 one entry submitted 8 times at once: rounds; entries", fmt.Sprintf("%d; %d", rounds, w.count("records", "kind = 'LibraryLoan'")), "one a round")
	})
}

func TestC7NumbersHaveNoGapAndNoTwin(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		rounds := testkit.Rounds(10, 200)
		var given, back atomic.Int64
		for range rounds {
			sets := make([][]record.Op, 32)
			for i := range sets {
				for range 1 + i%2 {
					sets[i] = append(sets[i], w.numbered("LibraryBook", "number", book(uuid.NewString())))
				}
				if i%3 == 0 { // the unique code is judged after the numbers are given
					twin := w.create("LibraryBook", book("twin"))
					other := twin
					other.ID = uuid.New()
					sets[i] = append(sets[i], twin, other)
				}
			}
			together(32, 32, func(i int) {
				err := w.apply(ctx, record.Changes{Ops: sets[i]})
				switch {
				case i%3 == 0 && fault.CodeOf(err) == fault.Unique:
					back.Add(1)
				case i%3 != 0 && err == nil:
					given.Add(int64(1 + i%2))
				default:
					t.Errorf("C7 %v", err)
				}
			})
		}
		n := int(given.Load())
		if rows, distinct, last := w.count("records", "n5 IS NOT NULL"), w.numbers("count(DISTINCT n5)"), w.numbers("max(n5)"); rows != n || distinct != n || last != n {
			t.Errorf("C7 %d numbers in %d records up to %d, want 1 to %d", distinct, rows, last, n)
		}
		testkit.Figure(t, "Records", "C7 numbers given by 32 goroutines: rounds; numbers; rolled back; gaps or twins", fmt.Sprintf("%d; %d; %d; %d", rounds, n, back.Load(), w.numbers("max(n5)")-w.numbers("count(DISTINCT n5)")), "0")
	})
}

func (w *world) numbers(what string) (n int) {
	w.T.Helper()
	testkit.Must(w.T, w.Store.ReadDB.QueryRow("SELECT "+what+" FROM records WHERE kind = 'LibraryBook' AND n5 IS NOT NULL").Scan(&n))
	return n
}

func TestC3OfTwoEditsOneWins(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		rounds := testkit.Rounds(10, 200)
		id := w.must(ctx, w.create("LibraryBook", book("a")))
		for round := range rounds {
			ops := []record.Op{w.update(ctx, id, "", map[string]any{"title": fmt.Sprint("a", round)}), w.update(ctx, id, "", map[string]any{"title": fmt.Sprint("b", round)})}
			var won, late atomic.Int64
			together(2, 2, func(i int) {
				switch err := w.apply(ctx, record.Changes{Ops: ops[i : i+1]}); fault.CodeOf(err) {
				case "":
					won.Add(1)
				case fault.Conflict:
					late.Add(1)
				default:
					t.Errorf("C3 %v", err)
				}
			})
			if won.Load() != 1 || late.Load() != 1 {
				t.Errorf("C3 %d edits won, %d were told that they are late", won.Load(), late.Load())
			}
		}
		if v := w.row(id).Version; v != rounds+1 {
			t.Errorf("C3 the version is %d after %d edits", v, rounds)
		}
		testkit.Figure(t, "Records", "C3 two edits of one version at once: rounds; lost edits", fmt.Sprintf("%d; %d", rounds, rounds+1-w.row(id).Version), "0")
	})
}

func TestC8NothingRefersToWhatIsDeletedMeanwhile(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ctx := w.As("sgddt")
		rounds := testkit.Rounds(10, 200)
		var kept, gone atomic.Int64
		for range rounds {
			id := w.must(ctx, w.create("LibraryBook", book(uuid.NewString())))
			ops := []record.Op{w.remove(ctx, id), w.create("LibraryLoan", map[string]any{"reader": "x", "book": w.id("LibraryBook", id)})}
			codes := make([]fault.Code, 2)
			together(2, 2, func(i int) { codes[i] = fault.CodeOf(w.apply(ctx, record.Changes{Ops: ops[i : i+1]})) })
			switch {
			case codes[0] == "" && codes[1] == fault.InvalidReference:
				gone.Add(1)
			case codes[0] == fault.RefInUse && codes[1] == "":
				kept.Add(1)
			default:
				t.Errorf("C8 the deletion says %q, the reference %q", codes[0], codes[1])
			}
		}
		if n := w.count("record_refs", "target_kind = 'LibraryBook' AND NOT EXISTS (SELECT 1 FROM records r WHERE r.id = target_id)"); n != 0 {
			t.Errorf("C8 %d references lead nowhere", n)
		}
		testkit.Figure(t, "Records", "C8 a record deleted while another refers to it: rounds; kept; deleted; references to nothing", fmt.Sprintf("%d; %d; %d; 0", rounds, kept.Load(), gone.Load()), "0 to nothing")
	})
}
