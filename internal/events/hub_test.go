package events

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

func happen(t *testing.T, w *testkit.World, subjects ...string) {
	t.Helper()
	testkit.Must(t, w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
		for _, s := range subjects {
			tx.Event(txn.AssignmentChanged, s, nil)
		}
		return nil
	}))
}

// late writes a row as a transaction does that took its time earlier than others and commits now.
func late(t *testing.T, w *testkit.World, subject string, ago time.Duration) {
	t.Helper()
	testkit.Must(t, w.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
		return tx.Outbox.Create().SetTopic(txn.AssignmentChanged).SetSubject(subject).SetCreatedAt(clock.At(tx.Now.Add(-ago))).Exec(ctx)
	}))
}

func open(t *testing.T, w *testkit.World) *Hub {
	t.Helper()
	h, err := New(context.Background(), w.Store, w.Clock)
	testkit.Must(t, err)
	return h
}

// waiting takes what is in the channel without waiting.
func waiting(ch <-chan Event) (subjects []string) {
	for {
		select {
		case e, ok := <-ch:
			switch {
			case !ok:
				return append(subjects, "closed")
			case e.Resync:
				subjects = append(subjects, "resync")
			default:
				subjects = append(subjects, e.Subject)
			}
		default:
			return subjects
		}
	}
}

func expect(t *testing.T, ch <-chan Event, want ...string) {
	t.Helper()
	if got := waiting(ch); !slices.Equal(got, want) {
		t.Errorf("told %v, want %v", got, want)
	}
}

// listen subscribes as somebody of their own.
func listen(t *testing.T, h *Hub, ctx context.Context, topic string) <-chan Event {
	t.Helper()
	ch, err := h.Subscribe(ctx, uuid.New(), topic)
	testkit.Must(t, err)
	return ch
}

func TestEveryHubTellsEveryEventOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		happen(t, w, "before")
		one, two := open(t, w), open(t, w)
		ctx := t.Context()
		a, b, other := listen(t, one, ctx, txn.AssignmentChanged), listen(t, two, ctx, txn.AssignmentChanged), listen(t, two, ctx, txn.ReportChanged)
		happen(t, w, "1")
		testkit.Must(t, one.look(ctx, overlap))
		w.Clock.Advance(2 * time.Second)
		happen(t, w, "2", "3")
		for range 3 {
			testkit.Must(t, one.look(ctx, overlap))
			testkit.Must(t, two.look(ctx, wide))
		}
		expect(t, a, "1", "2", "3")
		expect(t, b, "1", "2", "3")
		expect(t, other)
	})
}

func TestWhatCommitsLateIsToldAllTheSame(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h, ctx := open(t, w), t.Context()
		ch := listen(t, h, ctx, txn.AssignmentChanged)
		look := func(back time.Duration, want ...string) {
			t.Helper()
			testkit.Must(t, h.look(ctx, back))
			expect(t, ch, want...)
		}
		happen(t, w, "new")
		look(overlap, "new")
		late(t, w, "slow transaction", 3*time.Second)
		look(overlap, "slow transaction")
		late(t, w, "clock of another node is behind", 10*time.Minute)
		look(overlap)
		look(wide, "clock of another node is behind")
		late(t, w, "clock of another node is ahead", -10*time.Minute)
		look(overlap, "clock of another node is ahead")
		w.Clock.Advance(2 * time.Hour)
		late(t, w, "while the database did not answer", time.Hour)
		look(overlap, "while the database did not answer")
		look(wide)
		look(wide)
	})
}

func TestASlowSubscriberGetsAResyncAndHarmsNobody(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h, ctx := open(t, w), t.Context()
		slow, fast := listen(t, h, ctx, txn.AssignmentChanged), listen(t, h, ctx, txn.AssignmentChanged)
		var told []string
		for i := range 3 * buffered {
			happen(t, w, fmt.Sprintf("%03d", i))
			testkit.Must(t, h.look(ctx, overlap))
			told = append(told, waiting(fast)...)
			w.Clock.Advance(time.Millisecond)
		}
		if len(told) != 3*buffered || slices.Contains(told, "resync") {
			t.Errorf("the fast one was told %v", told)
		}
		got := waiting(slow)
		if len(got) != buffered+1 || got[buffered] != "resync" || got[buffered-1] != fmt.Sprintf("%03d", buffered-1) {
			t.Errorf("the slow one was told %v", got)
		}
		happen(t, w, "after")
		testkit.Must(t, h.look(ctx, overlap))
		expect(t, slow, "after")
		expect(t, fast, "after")
	})
}

func TestAnEventForOnePersonSaysWho(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h := open(t, w)
		ch := listen(t, h, t.Context(), txn.Notified)
		who := w.Users["snv"]
		testkit.Must(t, w.Runner.System(context.Background(), "test", func(_ context.Context, tx *txn.Tx) error {
			tx.Event(txn.Notified, "x", &who)
			return nil
		}))
		testkit.Must(t, h.look(t.Context(), overlap))
		if e := <-ch; e.User == nil || *e.User != who {
			t.Errorf("told %+v", e)
		}
	})
}

func TestARunningHubTellsWhenWokenAndLeavesNothingBehind(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h := open(t, w)
		w.Runner.Wake = h.Wake
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan struct{})
		go func() { h.Run(ctx); close(done) }()
		stays := listen(t, h, context.Background(), txn.AssignmentChanged)
		left, leave := context.WithCancel(context.Background())
		leaves := listen(t, h, left, txn.AssignmentChanged)
		happen(t, w, "1")
		if e := <-stays; e.Subject != "1" {
			t.Errorf("told %+v", e)
		}
		<-leaves
		leave()
		if _, open := <-leaves; open {
			t.Error("whoever left is still told")
		}
		cancel()
		<-done
		if _, open := <-stays; open {
			t.Error("a hub that stopped keeps a stream open")
		}
		if _, open := <-listen(t, h, context.Background(), txn.AssignmentChanged); open {
			t.Error("a hub that stopped takes subscribers")
		}
		h.Wake()
		h.Wake() // nobody takes it, and nobody waits
	})
}

func TestNoGoroutineOutlivesTheHub(t *testing.T) {
	w := testkit.New(t, store.Config{DataDir: filepath.Join(t.TempDir(), "data")})
	h := open(t, w)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { h.Run(ctx); close(done) }()
	for range 100 {
		listen(t, h, ctx, txn.AssignmentChanged)
	}
	if n := strings.Count(stacks(), "notify.(*Hub)"); n > 1 {
		t.Errorf("%d goroutines serve 100 subscribers", n)
	}
	cancel()
	<-done
	for h.subscribers() > 0 {
		runtime.Gosched()
	}
}

func TestTheOutboxIsKeptADay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		h := open(t, w)
		late(t, w, "old", keep+time.Minute)
		late(t, w, "young", keep-time.Minute)
		testkit.Must(t, h.tidy(context.Background()))
		h.last = clock.At(w.Clock.Now().Add(-2 * keep))
		h.seen = map[uuid.UUID]clock.Instant{}
		ch := listen(t, h, t.Context(), txn.AssignmentChanged)
		testkit.Must(t, h.look(t.Context(), overlap))
		expect(t, ch, "young")
	})
}

func (h *Hub) subscribers() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.subs)
}

func stacks() string {
	buf := make([]byte, 1<<20)
	return string(buf[:runtime.Stack(buf, true)])
}
