package faults

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/netfault"
)

// TestS7TheDatabaseIsNotThere: it refuses, or it takes connections and never answers. The server
// says so soon, keeps nothing piling up, and is itself again when the database is.
func TestS7TheDatabaseIsNotThere(t *testing.T) {
	o := onPG(t)
	proxy, through := netfault.Before(t, o.at.url)
	s := serve(t, place{url: through})
	who := o.people["snv"]
	for _, c := range []struct {
		name string
		mode netfault.Mode
	}{
		{"S7 the database refuses connections", netfault.Refuse},
		{"S7 the database takes connections and never answers", netfault.Silent},
	} {
		t.Run(c.name, func(t *testing.T) {
			ask(t, who, s, `{viewer{unit{code}}}`)
			calm := goroutines(t, s)
			proxy.Set(c.mode)
			if status, _, _, err := s.get(context.Background(), "/readyz"); err != nil || status != http.StatusServiceUnavailable {
				t.Errorf("/readyz answers %d %v while the database is not there", status, err)
			}
			if status, _, _, err := s.get(context.Background(), "/healthz"); err != nil || status != http.StatusOK {
				t.Errorf("/healthz answers %d %v: the process is alive", status, err)
			}
			time.Sleep(1100 * time.Millisecond) // who was asked about a moment ago is still known (auth), and waits as long as a read may
			var slowest time.Duration
			var after []int
			for range testkit.Rounds(2, 15) { // full: half a minute
				slowest = max(slowest, wave(t, o, s))
				after = append(after, goroutines(t, s))
			}
			flood(t, s, who)
			after = append(after, goroutines(t, s))
			if last := after[len(after)-1]; last > calm+200 && last > 2*after[0] {
				t.Errorf("goroutines pile up: %d before, after each wave %v", calm, after)
			}
			proxy.Set(netfault.Pass)
			back := s.ready(t)
			ask(t, who, s, `{viewer{unit{code}}}`)
			told := hears(t, o, s)
			testkit.Figure(t, "Faults", c.name+": slowest refusal (503 with Retry-After)", fmt.Sprintf("%d ms", slowest.Milliseconds()), "about 2 s")
			testkit.Figure(t, "Faults", c.name+": goroutines before, during at most", fmt.Sprintf("%d, %d", calm, slices.Max(after)), "")
			testkit.Figure(t, "Faults", c.name+": ready again, streams tell again, after", fmt.Sprintf("%d ms, %d ms", back.Milliseconds(), told.Milliseconds()), "")
		})
	}
}

// wave sends requests of everybody at once, two each, as a page does. Every one must be refused
// clearly, and soon: the margin is wide, the machine may be busy.
func wave(t *testing.T, o *office, s *server) time.Duration {
	t.Helper()
	const late = 15 * time.Second
	var all sync.WaitGroup
	var mu sync.Mutex
	var slowest time.Duration
	for _, who := range o.people {
		for range 2 {
			all.Go(func() {
				begun := time.Now()
				a, err := who.query(s, `{units(first:5){nodes{code}}}`)
				took := time.Since(begun)
				mu.Lock()
				defer mu.Unlock()
				slowest = max(slowest, took)
				if err != nil || a.status != http.StatusServiceUnavailable || a.code != "UNAVAILABLE" || a.header.Get("Retry-After") == "" {
					t.Errorf("a request without a database: %v %+v", err, a)
				}
			})
		}
	}
	all.Wait()
	if slowest > late {
		t.Errorf("a request was refused only after %v", slowest)
	}
	return slowest
}

// flood sends many requests of one person at once: each gets an answer that says to come back.
func flood(t *testing.T, s *server, who *person) {
	t.Helper()
	var all sync.WaitGroup
	var mu sync.Mutex
	for range 100 {
		all.Go(func() {
			a, err := who.query(s, `{units(first:5){nodes{code}}}`)
			mu.Lock()
			defer mu.Unlock()
			if err != nil || a.status != http.StatusServiceUnavailable && a.status != http.StatusTooManyRequests || a.header.Get("Retry-After") == "" {
				t.Errorf("one of many requests without a database: %v %+v", err, a)
			}
		})
	}
	all.Wait()
}

// goroutines is what /metrics says.
func goroutines(t *testing.T, s *server) int {
	t.Helper()
	_, text, _, err := s.get(context.Background(), "/metrics")
	must(t, err)
	for line := range strings.Lines(text) {
		if n, ok := strings.CutPrefix(line, "go_goroutines "); ok {
			f, err := strconv.ParseFloat(strings.TrimSpace(n), 64)
			must(t, err)
			return int(f)
		}
	}
	t.Fatalf("no goroutines in %.300s", text)
	return 0
}

// hears opens a stream, makes a change and returns how long the stream took to tell of it.
func hears(t *testing.T, o *office, s *server) time.Duration {
	t.Helper()
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url+"/graphql", strings.NewReader(`{"query":"subscription{assignmentChanged{id percent}}"}`))
	must(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	resp, err := o.people["stp"].http.Do(req)
	must(t, err)
	defer resp.Body.Close()
	c := clients(o)[1]
	if c.n = 1; o.parts["heard"] != "" { // keys of its own in the second round
		c.n = 9
	}
	o.parts["heard"] = "once"
	begun := time.Now()
	if !c.step(s) {
		t.Fatalf("a change after the outage: %v", c.bad)
	}
	for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
		if strings.Contains(lines.Text(), c.part) {
			return time.Since(begun)
		}
	}
	t.Errorf("streams tell nothing after the outage")
	return 0
}

func TestS7AServerIsStartedWithoutADatabase(t *testing.T) {
	for name, mode := range map[string]netfault.Mode{
		"S7 a server says that the database refuses it":     netfault.Refuse,
		"S7 a server does not wait for a database for ever": netfault.Silent,
	} {
		t.Run(name, func(t *testing.T) {
			proxy, through := netfault.Before(t, onPG(t).at.url)
			proxy.Set(mode)
			p := launch(t, nil, serveArgs(place{url: through})...)
			if code := p.ended(t); code != 1 || !strings.Contains(p.said.String(), "UNAVAILABLE") || !strings.Contains(p.said.String(), "Không kết nối được PostgreSQL") {
				t.Errorf("it ended with %d and said %s", code, p.said)
			}
		})
	}
}
