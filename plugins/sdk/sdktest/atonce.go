package sdktest

import (
	"context"
	"sync"
	"time"
)

// AtOnce calls f for 0 to n-1 at the same time and returns the answers in their order. One server does
// the changes of one unit one after another, so on PostgreSQL there are two, and they get what the
// module answered to the first two calls only when both have been answered: both have read before
// either is written, and what holds then is held by the check of what was read and of the guards, not
// by luck. On SQLite, which has one server, the calls merely come together. f sends one action, with
// Refused; it must not end the test. It is called again as long as it answers CONFLICT or
// RATE_LIMITED, which is what a client does.
func (h *Host) AtOnce(n int, f func(i int) string) []string {
	h.t.Helper()
	if h.shared && n > 1 {
		h.nodes = append(h.nodes, h.open())
		h.meeting.expect(2)
		defer func() {
			h.meeting.expect(0)
			h.nodes = h.nodes[:1]
		}()
	}
	out := make([]string, n)
	var all sync.WaitGroup
	for i := range out {
		all.Go(func() {
			for out[i] = f(i); out[i] == "CONFLICT" || out[i] == "RATE_LIMITED"; {
				out[i] = f(i)
			}
		})
	}
	all.Wait()
	return out
}

// meeting holds calls until all that are expected have come.
type meeting struct {
	mu   sync.Mutex
	left int
	all  chan struct{}
}

func (m *meeting) expect(n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.left, m.all = n, make(chan struct{})
}

// patience is how long one waits for the other: a call that the server refuses before the module is
// asked does not come.
const patience = 3 * time.Second

func (m *meeting) wait(ctx context.Context) {
	m.mu.Lock()
	if m.left == 0 {
		m.mu.Unlock()
		return
	}
	m.left--
	all := m.all
	if m.left == 0 {
		close(all)
	}
	m.mu.Unlock()
	select {
	case <-all:
	case <-ctx.Done():
	case <-time.After(patience):
	}
}
