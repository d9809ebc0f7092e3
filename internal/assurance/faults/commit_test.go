package faults

import (
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/netfault"
)

// TestS8TheAnswerToACommitIsLost: the client cannot know what became of its request. Repeated with
// its key it happens once, and the answer is the first one.
func TestS8TheAnswerToACommitIsLost(t *testing.T) {
	o := onPG(t)
	proxy, through := netfault.Before(t, o.at.url)
	data, s := look(t, o.at), serve(t, place{url: through})
	c, n := clients(o)[0], &tally{}
	for _, way := range []struct {
		name    string
		how     netfault.Loss
		full    int
		written func(written, of int) bool
	}{
		{"S8 the server committed and its answer was dropped", netfault.AfterServer, 100, func(w, of int) bool { return w == of }},
		{"S8 the line was cut with the COMMIT on it", netfault.OnTheWay, 50, func(w, of int) bool { return w <= of }},
		{"S8 the line was cut before the COMMIT", netfault.BeforeIt, 50, func(w, _ int) bool { return w == 0 }},
	} {
		t.Run(way.name, func(t *testing.T) {
			rounds := testkit.Rounds(5, way.full)
			open, written := n.open, n.written
			for range rounds {
				before := proxy.Lost()
				proxy.LoseNext(way.how)
				if c.step(s) {
					t.Fatalf("%v was acknowledged without an answer to its COMMIT", c.done[len(c.done)-1])
				}
				if c.bad != nil || proxy.Lost() != before+1 {
					t.Fatalf("%d answers lost: %v", proxy.Lost()-before, c.bad)
				}
				for data.one(t, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()") != "0" {
					time.Sleep(time.Millisecond) // it is still at it, or has not heard yet that the line was cut
				}
				data.compare(t, c, n)
				c.again(t, s)
				data.compare(t, c, n)
				if t.Failed() {
					t.FailNow()
				}
			}
			if open, written = n.open-open, n.written-written; open != rounds || !way.written(written, rounds) {
				t.Errorf("of %d commits without an answer %d were written", open, written)
			}
			testkit.Figure(t, "Faults", way.name+": resolved by the idempotency key, one row each", fmt.Sprintf("%d of %d", rounds, rounds), "all")
		})
	}
	data.sound(t, o.at)
	s.stop(t)
}
