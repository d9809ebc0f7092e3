package faults

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// TestS1S2TheServerIsKilled: SIGKILL at any moment of four people's work, again and again on the
// same data.
func TestS1S2TheServerIsKilled(t *testing.T) {
	for _, c := range []struct {
		name, what string
		open       func(testing.TB) *office
	}{
		{"S1 a killed server loses nothing acknowledged on SQLite", "server killed (SIGKILL), SQLite", func(t testing.TB) *office { return onSQLite(t, "") }},
		{"S2 a killed server loses nothing acknowledged on PostgreSQL", "server killed (SIGKILL), PostgreSQL", onPG},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := c.open(t)
			cs, n, data := clients(o), &tally{}, look(t, o.at)
			s := serve(t, o.at)
			for n.rounds = range testkit.Rounds(3, 100) {
				n.acknowledged += working(s, cs, func() { s.kill() })
				begun := time.Now()
				s = serve(t, o.at)
				s.ready(t)
				n.recovered(time.Since(begun))
				settle(t, data, s, o.at, cs, n)
			}
			n.rounds++
			report(t, c.what, n)
		})
	}
}

// working lets the clients work and breaks something under them.
func working(s *server, cs []*client, breakIt func()) (acknowledged int) {
	done := make(chan int, 1)
	go func() { done <- until(context.Background(), s, cs) }()
	soon(20*time.Millisecond, 250*time.Millisecond)
	breakIt()
	return <-done
}

// settle compares, repeats what was not acknowledged, and compares again.
func settle(t *testing.T, data *rows, s *server, at place, cs []*client, n *tally) {
	t.Helper()
	for _, c := range cs {
		if c.bad != nil {
			t.Fatal(c.bad)
		}
		data.compare(t, c, n)
	}
	for _, c := range cs {
		c.again(t, s)
		data.compare(t, c, n)
	}
	data.sound(t, at)
	if t.Failed() {
		t.FailNow()
	}
}

func report(t *testing.T, what string, n *tally) {
	t.Helper()
	if n.acknowledged == 0 || n.open == 0 {
		t.Errorf("%s: %v: nothing was under way, so nothing is proven", what, n)
	}
	testkit.Figure(t, "Faults", what+": rounds", n.rounds, "")
	testkit.Figure(t, "Faults", what+": acknowledged writes", n.acknowledged, "")
	testkit.Figure(t, "Faults", what+": acknowledged and lost", n.lost, "0")
	testkit.Figure(t, "Faults", what+": half written", n.torn, "0")
	testkit.Figure(t, "Faults", what+": unacknowledged, and found written after all", fmt.Sprintf("%d of %d", n.written, n.open), "")
	testkit.Figure(t, "Faults", what+": time to answer again, mean and worst",
		fmt.Sprintf("%d ms, %d ms", (n.sum/time.Duration(n.rounds)).Milliseconds(), n.worst.Milliseconds()), "")
}

// TestS3TheDatabaseIsKilled: PostgreSQL stops at once (immediate) under the server, which stays
// and has to find its way back without a restart.
func TestS3TheDatabaseIsKilled(t *testing.T) {
	t.Run("S3 a killed PostgreSQL loses nothing acknowledged and the server recovers by itself", func(t *testing.T) {
		cluster := pgtest.Own(t, pgtest.Options{Durable: true})
		o := found(t, place{url: cluster.Database(t)})
		cs, n := clients(o), &tally{}
		s := serve(t, o.at)
		for n.rounds = range testkit.Rounds(3, 20) {
			n.acknowledged += working(s, cs, cluster.Crash)
			begun := time.Now()
			must(t, cluster.Again())
			up := time.Now()
			s.ready(t)
			n.recovered(time.Since(up))
			t.Logf("PostgreSQL was back after %v, the server %v later", up.Sub(begun).Round(time.Millisecond), time.Since(up).Round(time.Millisecond))
			settle(t, look(t, o.at), s, o.at, cs, n)
		}
		n.rounds++
		report(t, "PostgreSQL killed (immediate), the server not restarted", n)
		s.stop(t)
	})
}
