// Package turns shares the server out among the units: only so many requests of one unit run at
// once, half as many while its requests take long, the next ones wait in a line of their own, and
// when that line is long the unit is told to come back. So a unit that floods the server slows
// itself. It counts and waits; it may not look
// at a request, know what runs, or answer a client: internal/httpd (requests) and graph (changes)
// ask it and map its fault.
package turns

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
)

// Turns are the places of all units. The zero unit stands for those who are not signed in.
type Turns struct {
	places   int
	waiting  int
	patience time.Duration

	mu    sync.Mutex
	lines map[uuid.UUID]*line
	spare []*line // empty lines, to be used again
}

// long is what a request takes, on average of the last ones, for a unit to get half of its places.
const long = 25 * time.Millisecond

// line is one unit's: how many of its requests run, and who waits, the first one first.
type line struct {
	running int
	queue   []chan struct{}
	usual   time.Duration // moving average of what the unit's requests take; the line keeps it while it is there
}

// New makes turns with places for each unit, a line of at most waiting behind them, and patience,
// the longest that one waits.
func New(places, waiting int, patience time.Duration) *Turns {
	return &Turns{places: places, waiting: waiting, patience: patience, lines: map[uuid.UUID]*line{}}
}

// Take waits for a place of the unit. Without an error the caller must call Done, once. A full
// line and a spent patience are RATE_LIMITED; when ctx ends first, its error is returned.
func (t *Turns) Take(ctx context.Context, unit uuid.UUID) error {
	t.mu.Lock()
	l := t.lines[unit]
	if l == nil {
		l = t.fresh()
		t.lines[unit] = l
	}
	if l.running < t.room(l) {
		l.running++
		t.mu.Unlock()
		return nil
	}
	if len(l.queue) >= t.waiting {
		t.mu.Unlock()
		return full()
	}
	mine := make(chan struct{})
	l.queue = append(l.queue, mine)
	t.mu.Unlock()

	patience := time.NewTimer(t.patience)
	defer patience.Stop()
	select {
	case <-mine:
		return nil
	case <-patience.C:
		return t.leave(l, mine, full())
	case <-ctx.Done():
		return t.leave(l, mine, ctx.Err())
	}
}

// leave steps out of the line. Whose turn came in the same moment keeps it.
func (t *Turns) leave(l *line, mine chan struct{}, why error) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i, ch := range l.queue {
		if ch == mine {
			l.queue = append(l.queue[:i], l.queue[i+1:]...)
			return why
		}
	}
	return nil
}

// room is how many requests of a line may run at once.
func (t *Turns) room(l *line) int {
	if l.usual > long {
		return max(1, t.places/2)
	}
	return t.places
}

// Done gives a place of the unit, held for a time, back.
func (t *Turns) Done(unit uuid.UUID, held time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.lines[unit]
	l.usual += (held - l.usual) / 8
	l.running--
	for len(l.queue) > 0 && l.running < t.room(l) {
		close(l.queue[0])
		l.queue = l.queue[1:]
		l.running++
	}
	if l.running == 0 {
		delete(t.lines, unit)
		if len(t.spare) < 64 {
			t.spare = append(t.spare, l)
		}
	}
}

func (t *Turns) fresh() *line {
	n := len(t.spare)
	if n == 0 {
		return &line{}
	}
	l := t.spare[n-1]
	t.spare = t.spare[:n-1]
	*l = line{}
	return l
}

// Held tells how many requests of the unit run and how many wait.
func (t *Turns) Held(unit uuid.UUID) (running, waiting int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if l := t.lines[unit]; l != nil {
		return l.running, len(l.queue)
	}
	return 0, 0
}

func full() *fault.Error {
	return fault.New(fault.RateLimited, "Đơn vị của bạn đang gửi quá nhiều yêu cầu cùng lúc. Vui lòng thử lại sau giây lát.",
		"Your unit has too many requests under way. Try again in a moment.")
}

type key struct{}

// held is one place in the context of a request that may give it back early.
type held struct {
	turns *Turns
	unit  uuid.UUID
	since time.Time
	back  atomic.Bool
}

func (h *held) release() {
	if !h.back.Swap(true) {
		h.turns.Done(h.unit, time.Since(h.since)) //nolint:forbidigo // how long it took
	}
}

// With puts a place into the context and returns what gives it back, once, whoever calls first.
func (t *Turns) With(ctx context.Context, unit uuid.UUID) (context.Context, func()) {
	h := &held{turns: t, unit: unit, since: time.Now()} //nolint:forbidigo // how long it takes
	return context.WithValue(ctx, key{}, h), h.release
}

// Release gives back the place in ctx, if there is one: what is left of the request, a stream or
// the writing of the answer, waits for its client only.
func Release(ctx context.Context) {
	if h, ok := ctx.Value(key{}).(*held); ok {
		h.release()
	}
}
