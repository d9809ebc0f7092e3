package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
)

// meter keeps how long requests took and what was answered.
type meter struct {
	mu     sync.Mutex
	took   map[string][]time.Duration // of answered ones, by operation
	errors map[string]int             // "contestsSaveAttempt CONFLICT"
	sent   int
	cut    int
	again  int
}

func newMeter() *meter { return &meter{took: map[string][]time.Duration{}, errors: map[string]int{}} }

func (m *meter) note(operation, code string, took time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sent++
	m.took[operation] = append(m.took[operation], took)
	if code != "" {
		m.errors[operation+" "+code]++
	}
}

func (m *meter) count(n *int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	*n++
}

// spread are times of requests, in milliseconds.
type spread struct {
	N                       int
	P50, P95, P99, Greatest float64
}

func percentiles(all []time.Duration) spread {
	if len(all) == 0 {
		return spread{}
	}
	slices.Sort(all)
	at := func(p float64) float64 { return float64(all[int(p*float64(len(all)-1))].Microseconds()) / 1000 }
	return spread{len(all), at(0.5), at(0.95), at(0.99), at(1)}
}

// outcome is what a burst came to.
type outcome struct {
	Contest    string
	Entrants   int
	Requests   int
	Seconds    float64
	PerSecond  float64 // entrants, from the first register to the last submission
	Rate       float64 // requests a second
	Operations map[string]spread
	Errors     map[string]int
	Cut        int // requests that were cut off and sent again
	Again      int // requests that were sent again after a refusal to be tried again
	Twice      int // requests that were sent twice at once or once more after their answer
	Calm, Wild spread
	Checked    []string
	Wrong      []string
}

func (m *meter) outcome(took time.Duration, people []*person) *outcome {
	o := &outcome{Entrants: len(people), Requests: m.sent, Seconds: took.Seconds(), PerSecond: float64(len(people)) / took.Seconds(),
		Rate: float64(m.sent) / took.Seconds(), Operations: map[string]spread{}, Errors: m.errors, Cut: m.cut, Again: m.again}
	for name, all := range m.took {
		o.Operations[name] = percentiles(all)
	}
	for _, p := range people {
		o.Twice += p.twice
	}
	return o
}

func (o *outcome) print(out io.Writer) error {
	var text strings.Builder
	text.WriteString(fmt.Sprintf("contest %s\n%d entrants in %.1f s: %.0f entrants/s, %d requests, %.0f/s; %d cut off, %d tried again, %d sent twice\n\n%-28s %7s %8s %8s %8s %8s\n",
		o.Contest, o.Entrants, o.Seconds, o.PerSecond, o.Requests, o.Rate, o.Cut, o.Again, o.Twice, "ms", "n", "p50", "p95", "p99", "max"))
	line := func(name string, s spread) {
		text.WriteString(fmt.Sprintf("%-28s %7d %8.1f %8.1f %8.1f %8.1f\n", name, s.N, s.P50, s.P95, s.P99, s.Greatest))
	}
	for _, name := range slices.Sorted(maps.Keys(o.Operations)) {
		line(name, o.Operations[name])
	}
	line("Q1 of a unit, before", o.Calm)
	line("Q1 of a unit, meanwhile", o.Wild)
	text.WriteString("\n")
	for _, name := range slices.Sorted(maps.Keys(o.Errors)) {
		text.WriteString(fmt.Sprintf("%7d × %s\n", o.Errors[name], name))
	}
	for _, what := range o.Checked {
		text.WriteString("holds: " + what + "\n")
	}
	for _, what := range o.Wrong {
		text.WriteString("WRONG: " + what + "\n")
	}
	_, err := io.WriteString(out, text.String())
	return err
}
