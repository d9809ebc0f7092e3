package faults

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"
)

// step is one mutation of a client.
type step struct {
	name    string // of the mutation
	key     string // idempotency key; stands in the text of a progress update too
	percent int    // of a progress update
	row     string // API id of the progress update, once it is known
}

// client is one person of a unit who works without a pause, each request with a key, one after the
// other, and notes what was acknowledged.
type client struct {
	unit string
	part string // API id of the assignment
	who  *person
	n    int    // steps begun
	done []step // acknowledged, in order
	open *step  // sent, and not acknowledged
	code string // of the last answer that was no success; "" if none came
	bad  error  // an answer that no fault excuses
}

func clients(o *office) []*client {
	var out []*client
	for _, u := range register {
		if u.task != "" {
			out = append(out, &client{unit: u.code, part: o.parts[u.code], who: o.people[u.code]})
		}
	}
	return out
}

func (c *client) next() step {
	s := step{key: fmt.Sprintf("su-co-%s-%06d", c.unit, c.n), percent: c.n % 101}
	s.name = []string{"addProgressUpdate", "addProgressUpdate", "submitAssignment", "withdrawAssignment"}[c.n%4]
	c.n++
	return s
}

// send sends a step once. known is false if nobody can say what became of it: no answer came, or
// one that says that the database is not there.
func (c *client) send(s *server, st *step) (known bool) {
	in, show := map[string]any{"assignmentId": c.part, "idempotencyKey": st.key}, "assignment{id version state}"
	switch st.name {
	case "addProgressUpdate":
		in["percent"], in["text"] = st.percent, "Đã làm: "+st.key
		show = "progressUpdate{id percent}"
	case "submitAssignment":
		in["result"] = "Kết quả: " + st.key
	}
	a, err := c.who.change(s, st.name, in, show)
	c.code = ""
	if err == nil {
		c.code = a.code
	}
	switch {
	case err != nil || a.code == "UNAVAILABLE" || a.code == "TIMEOUT" || a.code == "STORAGE_FULL":
		return false
	case a.code != "" || a.status != 200:
		c.bad = fmt.Errorf("%s %s: %d %s", st.name, st.key, a.status, a.raw)
		return false
	}
	if row := a.at(st.name, "progressUpdate", "id"); row != "" {
		if st.row != "" && st.row != row {
			c.bad = fmt.Errorf("%s answered %s first and %s again", st.key, st.row, row)
		}
		st.row = row
	}
	return true
}

// step does the next thing; false if it was not acknowledged.
func (c *client) step(s *server) bool {
	st := c.next()
	c.open = &st
	if !c.send(s, &st) {
		return false
	}
	c.done, c.open = append(c.done, st), nil
	return true
}

// again repeats what was not acknowledged, with its key, twice: one answer, one row. Told to come
// back (a pool may hold connections that broke) it comes back, as clients do.
func (c *client) again(t testing.TB, s *server) {
	t.Helper()
	if c.open == nil {
		return
	}
	for range 2 {
		begun := time.Now()
		for !c.send(s, c.open) {
			if c.bad == nil && time.Since(begun) < 30*time.Second {
				time.Sleep(20 * time.Millisecond)
				continue
			}
			t.Fatalf("%s %s repeated: no answer (%v)", c.open.name, c.open.key, c.bad)
		}
	}
	c.done, c.open = append(c.done, *c.open), nil
}

// until lets all clients work until each has met the fault or ctx ends, and returns how many
// steps were acknowledged.
func until(ctx context.Context, s *server, cs []*client) int {
	var all sync.WaitGroup
	before := 0
	for _, c := range cs {
		before += len(c.done)
		all.Go(func() {
			for ctx.Err() == nil {
				if !c.step(s) {
					return
				}
			}
		})
	}
	all.Wait()
	for _, c := range cs {
		before -= len(c.done)
	}
	return -before
}

// tally is what a proof has seen over its rounds.
type tally struct {
	rounds, acknowledged      int
	open, written, lost, torn int // open: unacknowledged at the fault; written: of those, found afterwards
	worst, sum                time.Duration
}

func (n *tally) recovered(d time.Duration) {
	n.sum += d
	n.worst = max(n.worst, d)
}

func (n *tally) String() string {
	return fmt.Sprintf("%d rounds, %d acknowledged, %d unacknowledged at the fault of which %d were written, recovery %v mean %v worst",
		n.rounds, n.acknowledged, n.open, n.written, (n.sum / time.Duration(max(n.rounds, 1))).Round(time.Millisecond), n.worst.Round(time.Millisecond))
}

// soon waits for a moment that nobody can foresee.
func soon(from, to time.Duration) { time.Sleep(from + rand.N(to-from)) }
