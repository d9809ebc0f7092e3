package process

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
)

// version is the bad module with another version in its manifest.
func version(t *testing.T, v, mode string) (Program, []byte) {
	t.Helper()
	p := evil
	p.Env = []string{"EVIL_VERSION=" + v, "EVIL="}
	manifest, err := Describe(context.Background(), Options{Name: "evil", Program: p, Limits: quick()})
	testkit.Must(t, err)
	p.Env[1] += mode
	return p, manifest
}

func TestReplacingAModule(t *testing.T) {
	ctx := context.Background()
	p1, m1 := version(t, "1.0.0", "")
	p2, m2 := version(t, "2.0.0", "")
	begin := func(t *testing.T) *run1 {
		return startEvil(t, "", func(o *Options) { o.Program, o.Manifest = p1, m1 }).ready()
	}
	t.Run("P16 up and down under load: no call is lost", func(t *testing.T) {
		r := begin(t)
		var calls, lost atomic.Int64
		done := make(chan struct{})
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				for i := 0; ; i++ {
					select {
					case <-done:
						return
					default:
					}
					text := fmt.Sprint(i)
					got, err := r.act(30*time.Second, "wait", 5, text)
					if err != nil || got != text {
						t.Errorf("call %s: %q, %v", text, got, err)
						lost.Add(1)
					}
					calls.Add(1)
				}
			})
		}
		var swap longest
		for n := range testkit.Rounds(4, 40) {
			began := time.Now()
			before := r.State().PID
			if n%2 == 0 {
				testkit.Must(t, r.Replace(ctx, p2, m2))
			} else {
				testkit.Must(t, r.Replace(ctx, p1, m1))
			}
			swap.note(time.Since(began))
			if s := r.State(); s.PID == before || s.Phase != Running || s.Restarts != 0 {
				t.Errorf("state %+v", s)
			}
			gone(t, "the old one", before)
		}
		close(done)
		all.Wait()
		testkit.Figure(t, section, "P16 replaced under load: calls lost of", fmt.Sprintf("%d of %d", lost.Load(), calls.Load()), "0")
		testkit.Figure(t, section, "P16 a replacement, drained, took at most", &swap, "")
	})
	often(t, "P16 a long call ends on the old one while new calls go to the new one", func(t *testing.T) {
		r := begin(t)
		old := strconv.Itoa(r.State().PID)
		long := make(chan error, 1)
		go func() {
			_, err := r.act(time.Minute, "wait", 700, "")
			long <- err
		}()
		r.until("busy", func(s State) bool { return s.Active == 1 })
		replaced := make(chan error, 1)
		go func() { replaced <- r.Replace(ctx, p2, m2) }()
		r.until("switched", func(s State) bool { return strconv.Itoa(s.PID) != old })
		if got := r.must("pid", 0, ""); got == old {
			t.Error("a new call went to the old one")
		}
		select {
		case err := <-long:
			t.Fatalf("the test is none: the long call has ended: %v", err)
		default:
		}
		testkit.Must(t, <-long)
		testkit.Must(t, <-replaced)
	})
	often(t, "P16 a call that outlasts the drain is told MODULE_UNAVAILABLE", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) { o.Program, o.Manifest, o.Limits.Drain = p1, m1, 20*time.Millisecond }).ready()
		long := make(chan error, 1)
		go func() {
			_, err := r.act(time.Minute, "hang", 0, "")
			long <- err
		}()
		r.until("busy", func(s State) bool { return s.Active == 1 })
		testkit.Must(t, r.Replace(ctx, p2, m2))
		wantCode(t, <-long, fault.ModuleUnavailable)
		r.must("echo", 0, "")
	})
	often(t, "P16 calls that wait for a turn in a full old one go to the new one", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) {
			o.Program, o.Manifest, o.Limits.Calls, o.Limits.QueueWait, o.Limits.Drain = p1, m1, 1, time.Minute, 50*time.Millisecond
		}).ready()
		go func() { _, _ = r.act(time.Minute, "hang", 0, "") }()
		r.until("full", func(s State) bool { return s.Active == 1 })
		waiting := make(chan error, 1)
		go func() {
			_, err := r.act(time.Minute, "echo", 0, "")
			waiting <- err
		}()
		in := func() *instance { r.mu.Lock(); defer r.mu.Unlock(); return r.current }()
		r.until("waiting", func(State) bool { return in.queued.Load() == 1 })
		testkit.Must(t, r.Replace(ctx, p2, m2))
		testkit.Must(t, <-waiting)
	})
	for name, c := range map[string]struct {
		spoil func(*Program)
		says  string
	}{
		"P16 a new one that ends at once":         {func(p *Program) { p.Env = []string{"EVIL=exit"} }, "ended while starting"},
		"P16 a new one of another manifest":       {func(p *Program) { *p = p1 }, "something else"},
		"P16 a new one that is not what it was":   {func(p *Program) { p.SHA256 = p1.SHA256[:62] + "00" }, "not the registered one"},
		"P16 a new one that does not speak to us": {func(p *Program) { p.Env = []string{"EVIL=garbage"} }, "does not introduce itself"},
	} {
		often(t, name+" leaves the old one at work", func(t *testing.T) {
			r := begin(t)
			before := r.State()
			p := p2
			c.spoil(&p)
			err := r.Replace(ctx, p, m2)
			wantCode(t, err, fault.ModuleUnavailable)
			if !strings.Contains(err.Error(), c.says) {
				t.Errorf("reason %v, want %q", err, c.says)
			}
			r.must("echo", 0, "")
			if s := r.State(); s.PID != before.PID || s.Phase != Running {
				t.Errorf("state %+v, was %+v", s, before)
			}
		})
	}
	often(t, "P16 a good version brings a quarantined module back", func(t *testing.T) {
		r := startEvil(t, "exit", func(o *Options) { o.Limits.Crashes = 2 })
		r.until("quarantined", func(s State) bool { return s.Phase == Quarantined })
		testkit.Must(t, r.Replace(ctx, p2, m2))
		r.must("echo", 0, "")
		_, _ = r.act(5*time.Second, "exit", 0, "")
		r.until("ended", func(s State) bool { return s.Phase != Running })
	})
	often(t, "P16 replaced while the old one is starting, or waits after a failure", func(t *testing.T) {
		for _, mode := range []string{"mute", "exit"} {
			r := startEvil(t, mode, func(o *Options) {
				o.Limits.Start, o.Limits.Pause, o.Limits.PauseMax = 5*time.Second, time.Hour, time.Hour
			})
			if mode == "exit" {
				r.until("waiting", func(s State) bool { return s.Phase == Backoff })
			}
			testkit.Must(t, r.Replace(ctx, p2, m2))
			r.must("echo", 0, "")
			_, _ = r.act(time.Second, "exit", 0, "") // the new one is looked after, too
			r.until("ended", func(s State) bool { return s.Phase == Backoff })
		}
	})
	often(t, "P16 stopped, replaced, started: the new one runs", func(t *testing.T) {
		r := begin(t)
		r.Stop(ctx)
		testkit.Must(t, r.Replace(ctx, p2, m2))
		r.Start()
		r.Start()
		r.ready().must("echo", 0, "")
	})
	if left := children(os.Getpid()); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestChangesAreTold(t *testing.T) {
	var mu sync.Mutex
	var phases []Phase
	r := startEvil(t, "", func(o *Options) {
		o.Changed = func(s State) {
			mu.Lock()
			defer mu.Unlock()
			if len(phases) == 0 || phases[len(phases)-1] != s.Phase {
				phases = append(phases, s.Phase)
			}
		}
		o.Limits.Crashes, o.Limits.Pause = 2, 100*time.Millisecond
	}).ready()
	for range 2 {
		r.ready()
		_, _ = r.act(5*time.Second, "exit", 0, "")
		r.until("ended", func(s State) bool { return s.Phase != Running })
	}
	r.until("quarantined", func(s State) bool { return s.Phase == Quarantined })
	r.Stop(context.Background())
	mu.Lock()
	defer mu.Unlock()
	if got := fmt.Sprint(phases); got != "[STARTING RUNNING BACKOFF STARTING RUNNING QUARANTINED STOPPED]" {
		t.Errorf("told %s", got)
	}
}
