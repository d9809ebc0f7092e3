// Package events tells the open streams of this node what has changed, whichever node changed it:
// it reads the outbox, which is the truth, and hands on ids. It carries no data, judges nothing and
// writes nothing but what was told.
package events

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/outbox"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Event says that an object changed. It carries no data: whoever is told reads afresh, with the
// rights of that moment.
type Event struct {
	Topic   string
	Subject string     // API id of the object; "" with Resync
	User    *uuid.UUID // the one person it is for; nil for whoever sees the object
	Resync  bool       // the subscriber was too slow and missed events: read everything again
}

// How often and how far back the outbox is read. Transactions commit in another order than they
// took their time, and the clocks of two nodes differ: so every look goes back a little, now and
// then one goes back further than clocks may differ, and what was seen before is passed over.
const (
	every     = time.Second
	rest      = 50 * time.Millisecond // between two looks at least, however often it is woken
	near      = time.Second           // on being woken; what came from afar is for the next look by the clock
	overlap   = 10 * time.Second
	wideEvery = 15 // seconds
	wide      = 15 * time.Minute
	tidyEvery = 600 // seconds; a multiple of wideEvery
	keep      = 24 * time.Hour
	buffered  = 256              // events that wait for one subscriber
	tryTime   = 10 * time.Second // for one look: a connection that fell silent is given up
)

// How many streams may be open.
const (
	PerUser = 16    // of one user on this node: some tabs with some streams each
	perNode = 4_000 // of all
)

// Hub reads the outbox and tells the subscribers of this process. Every node runs one; each sees
// every event once.
type Hub struct {
	store *store.Store
	clock *clock.Clock
	wake  chan struct{}

	// Of the one goroutine that looks.
	seen map[uuid.UUID]clock.Instant
	last clock.Instant // when the outbox was last read in full

	mu     sync.Mutex
	subs   map[*subscriber]bool
	users  map[uuid.UUID]int // subscriptions of each user
	closed bool
}

type subscriber struct {
	user  uuid.UUID
	topic string
	ch    chan Event
	lost  bool // a Resync is the last event in ch; nothing follows until it was taken
}

// New makes a hub that tells what is committed from now on.
func New(ctx context.Context, s *store.Store, c *clock.Clock) (*Hub, error) {
	h := &Hub{store: s, clock: c, wake: make(chan struct{}, 1), seen: map[uuid.UUID]clock.Instant{}, subs: map[*subscriber]bool{}, users: map[uuid.UUID]int{}, last: c.Now()}
	_, err := h.fresh(ctx, wide)
	return h, err
}

// Wake makes the hub look at once; a commit in this process calls it. It never waits.
func (h *Hub) Wake() {
	select {
	case h.wake <- struct{}{}:
	default:
	}
}

// Subscribe follows a topic for a user until ctx ends or the hub stops; the channel is then
// closed. A subscriber that does not keep up loses events and gets one Resync instead. Too many
// open streams of the user, or of all, are RATE_LIMITED.
func (h *Hub) Subscribe(ctx context.Context, user uuid.UUID, topic string) (<-chan Event, error) {
	s := &subscriber{user: user, topic: topic, ch: make(chan Event, buffered+1)} // one place is kept for the Resync
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.closed:
		close(s.ch)
		return s.ch, nil
	case h.users[user] >= PerUser:
		return nil, fault.Newf(fault.RateLimited, "Bạn đang mở quá %d luồng theo dõi; hãy đóng bớt cửa sổ.", "You have more than %d streams open; close some windows.", PerUser)
	case len(h.subs) >= perNode:
		return nil, fault.New(fault.RateLimited, "Máy chủ đang có quá nhiều luồng theo dõi. Vui lòng thử lại sau.", "The server has too many streams open. Try again later.")
	}
	h.subs[s] = true
	h.users[user]++
	context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.drop(s)
	})
	return s.ch, nil
}

func (h *Hub) drop(s *subscriber) {
	if h.subs[s] {
		delete(h.subs, s)
		if h.users[s.user]--; h.users[s.user] == 0 {
			delete(h.users, s.user)
		}
		close(s.ch)
	}
}

// Open tells how many subscriptions there are.
func (h *Hub) Open() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.subs)
}

// Run looks every second, and when woken, until ctx ends; then it closes all subscriptions.
func (h *Hub) Run(ctx context.Context) {
	defer h.stop()
	tick := time.NewTicker(every)
	defer tick.Stop()
	failing := false
	for n := 0; ctx.Err() == nil; {
		back := overlap
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if n++; n%wideEvery == 0 {
				back = wide
			}
		case <-h.wake:
			back = near
		}
		trying, cancel := context.WithTimeout(ctx, tryTime)
		err := h.look(trying, back)
		if err == nil && n%tidyEvery == 0 && back == wide {
			err = h.tidy(trying)
		}
		cancel()
		if err != nil && !failing && ctx.Err() == nil {
			slog.WarnContext(ctx, "the outbox cannot be read; open streams wait", "error", err)
		}
		failing = err != nil
		select {
		case <-ctx.Done():
		case <-time.After(rest):
		}
	}
}

func (h *Hub) stop() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for s := range h.subs {
		h.drop(s)
	}
}

func (h *Hub) look(ctx context.Context, back time.Duration) error {
	rows, err := h.fresh(ctx, back)
	if err != nil {
		return err
	}
	for _, r := range rows {
		h.tell(Event{Topic: r.Topic, Subject: r.Subject, User: r.UserID})
	}
	return nil
}

// fresh returns the rows that were not seen before, oldest first, and counts them as seen.
func (h *Hub) fresh(ctx context.Context, back time.Duration) ([]*gen.Outbox, error) {
	sys := tenant.System(ctx) // events of all units; streams ask the rights of each viewer
	now := h.clock.Now()
	from := h.last // after an outage it lies further back than now
	if now.Before(from.Time) {
		from = now
	}
	var known []struct {
		ID        uuid.UUID     `json:"id"`
		CreatedAt clock.Instant `json:"created_at"`
	}
	err := h.store.Reading().Outbox.Query().Where(outbox.CreatedAtGTE(clock.At(from.Add(-back)))).
		Select(outbox.FieldID, outbox.FieldCreatedAt).Scan(sys, &known)
	if err != nil {
		return nil, err
	}
	var ids []uuid.UUID
	for _, k := range known {
		if _, told := h.seen[k.ID]; !told {
			ids = append(ids, k.ID)
		}
	}
	var rows []*gen.Outbox
	const batch = 500 // bound variables of one statement stay below both databases' limits
	for part := range slices.Chunk(ids, batch) {
		some, err := h.store.Reading().Outbox.Query().Where(outbox.IDIn(part...)).All(sys)
		if err != nil {
			return nil, err
		}
		rows = append(rows, some...)
	}
	slices.SortFunc(rows, func(a, b *gen.Outbox) int {
		if c := a.CreatedAt.Compare(b.CreatedAt.Time); c != 0 {
			return c
		}
		return slices.Compare(a.ID[:], b.ID[:])
	})
	for _, r := range rows {
		h.seen[r.ID] = r.CreatedAt
	}
	h.last = now
	if back == wide {
		h.forget(now)
	}
	return rows, nil
}

// forget drops what no look goes back to.
func (h *Hub) forget(now clock.Instant) {
	before := now.Add(-2 * wide)
	for id, at := range h.seen {
		if at.Before(before) {
			delete(h.seen, id)
		}
	}
}

func (h *Hub) tell(e Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for s := range h.subs {
		if s.topic == e.Topic {
			s.send(e)
		}
	}
}

// send never waits. Only the subscriber takes from ch, so what is free stays free until the send.
func (s *subscriber) send(e Event) {
	if s.lost && len(s.ch) > 0 {
		return
	}
	s.lost = len(s.ch) == buffered
	if s.lost {
		e = Event{Topic: e.Topic, Resync: true}
	}
	s.ch <- e
}

// tidy deletes what every node has told long ago.
func (h *Hub) tidy(ctx context.Context) error {
	return h.store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error {
		_, err := tx.Outbox.Delete().Where(outbox.CreatedAtLT(clock.At(h.clock.Now().Add(-keep)))).Exec(ctx)
		return err
	})
}
