package load_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
)

// envClient makes this test binary the clients of a flood: they must not share a process, and so
// Go's scheduler, with the server that they flood. It holds the job.
const envClient = "LANTOA_LOAD_CLIENT"

func TestMain(m *testing.M) {
	job := os.Getenv(envClient)
	if job == "" {
		os.Exit(m.Run())
	}
	if err := ask(job); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// job is what the clients do: a bystander asks one thing after another, first alone, then while
// flooders ask all at once.
type job struct {
	Addr      string
	Flooders  int
	N         int // requests of the bystander in each half
	Bad, Good asking
}

// asking is one kind of request of one person. Keyed requests are changes: each is a new one.
type asking struct {
	Cookie, Doc string
	Vars        map[string]any
	Keyed       bool
}

// outcome is what the clients saw; times are of the bystander, alone and in the flood.
type outcome struct {
	Calm50, Calm95, Wild50, Wild95 time.Duration
	Answered, Away                 int64
	Wrong                          string // the first answer that should not have been
}

// send runs the job in a process of its own.
func (j job) send(t *testing.T) outcome {
	t.Helper()
	text, err := json.Marshal(j)
	testkit.Must(t, err)
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), envClient+"="+string(text))
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, problems.String())
	}
	var o outcome
	if err := json.Unmarshal(out.Bytes(), &o); err != nil {
		t.Fatalf("%v in %s", err, out.String())
	}
	return o
}

type clients struct {
	job
	http     *http.Client
	run      atomic.Int64
	ok, away atomic.Int64
	wrong    atomic.Pointer[string]
}

// ask is the whole of the process of clients.
func ask(text string) error {
	c := &clients{http: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 1000}}}
	if err := json.Unmarshal([]byte(text), &c.job); err != nil {
		return err
	}
	c.times(10)
	var o outcome
	o.Calm50, o.Calm95 = c.times(c.N)
	ctx, stop := context.WithCancel(context.Background())
	var all sync.WaitGroup
	for range c.Flooders {
		all.Go(func() { c.flood(ctx) })
	}
	time.Sleep(500 * time.Millisecond)
	o.Wild50, o.Wild95 = c.times(c.N)
	stop()
	all.Wait()
	o.Answered, o.Away = c.ok.Load(), c.away.Load()
	if w := c.wrong.Load(); w != nil {
		o.Wrong = *w
	}
	return json.NewEncoder(os.Stdout).Encode(o)
}

// flood asks again and again; who is told to come back does so after the time it was told.
func (c *clients) flood(ctx context.Context) {
	for ctx.Err() == nil {
		resp, body, err := c.ask(ctx, c.Bad)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			c.is(err.Error())
		case resp.StatusCode == http.StatusTooManyRequests:
			c.away.Add(1)
			if resp.Header.Get("Retry-After") != "1" || !strings.Contains(body, "RATE_LIMITED") || !strings.Contains(body, "thử lại sau") || !strings.Contains(body, "Try again") {
				c.is(fmt.Sprint("turned away with ", resp.Header, body))
			}
			select {
			case <-time.After(time.Second + time.Duration(rand.IntN(500))*time.Millisecond):
			case <-ctx.Done():
			}
		case resp.StatusCode != http.StatusOK || strings.Contains(body, `"errors"`):
			c.is(fmt.Sprintf("%d %.300s", resp.StatusCode, body))
		default:
			c.ok.Add(1)
		}
	}
}

func (c *clients) is(wrong string) { c.wrong.CompareAndSwap(nil, &wrong) }

// times measures n requests of the bystander; it returns the middle and the slow end (p95).
func (c *clients) times(n int) (p50, p95 time.Duration) {
	took := make([]time.Duration, n)
	for i := range n {
		start := time.Now()
		resp, body, err := c.ask(context.Background(), c.Good)
		took[i] = time.Since(start)
		if err != nil || resp.StatusCode != http.StatusOK || strings.Contains(body, `"errors"`) {
			c.is(fmt.Sprintf("the bystander: %v %.300s", err, body))
		}
	}
	slices.Sort(took)
	return took[n/2], took[n*95/100]
}

func (c *clients) ask(ctx context.Context, a asking) (*http.Response, string, error) {
	if a.Keyed {
		input := map[string]any{}
		maps.Copy(input, a.Vars["i"].(map[string]any))
		n := c.run.Add(1)
		input["idempotencyKey"], input["percent"] = fmt.Sprint("run ", c.Addr, os.Getpid(), n), n%100
		a.Vars = map[string]any{"i": input}
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+c.Addr+"/graphql", bytes.NewReader(document(a.Doc, a.Vars)))
	if err != nil {
		return nil, "", err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Cookie", a.Cookie)
	resp, err := c.http.Do(r)
	if err != nil {
		return nil, "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return resp, string(body), err
}
