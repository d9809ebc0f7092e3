package process

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
)

func TestAModuleThatEndsDuringACall(t *testing.T) {
	for _, c := range []struct{ name, action string }{
		{"P4 panics in the call", "panic"},
		{"P4 panics beside the call", "panicBeside"},
		{"P4 ends itself", "exit"},
		{"P4 kills itself", "kill"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var told, back longest
			r := startEvil(t, "").ready()
			for range testkit.Rounds(2, 20) {
				var beside sync.WaitGroup
				for range 4 { // other calls that are under way
					beside.Go(func() {
						if _, err := r.act(time.Minute, "wait", 60_000, ""); fault.CodeOf(err) != fault.ModuleUnavailable {
							t.Errorf("a call beside: %v", err)
						}
					})
				}
				r.until("busy", func(s State) bool { return s.Active == 4 })
				began := time.Now()
				_, err := r.act(time.Minute, c.action, 0, "")
				wantCode(t, err, fault.ModuleUnavailable)
				beside.Wait()
				told.note(time.Since(began))
				back.note(r.recovers())
			}
			testkit.Figure(t, section, c.name+": all its callers know after, at most", &told, "1 s")
			testkit.Figure(t, section, c.name+": answers again after, at most (pause 10 ms)", &back, "")
		})
	}
}

func TestWhoeverWaitsForAModuleIsTold(t *testing.T) {
	often(t, "P4 a call that waits for something else ends with the process, too", func(t *testing.T) {
		r := startEvil(t, "").ready()
		err := r.Do(context.Background(), time.Minute, func(ctx context.Context, c *Conn) error {
			testkit.Must(t, syscall.Kill(c.PID, syscall.SIGKILL))
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(20 * time.Second):
				return nil
			}
		})
		wantCode(t, err, fault.ModuleUnavailable)
	})
}

func TestAModuleKilledDuringActions(t *testing.T) {
	t.Run("P4 kill -9 during 200 actions: each is answered rightly or MODULE_UNAVAILABLE", func(t *testing.T) {
		var killed, lost, answered atomic.Int64
		var slowest longest
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "", func(o *Options) { o.Limits.Wait = 10 * time.Second }).ready()
			done := make(chan struct{})
			var killer sync.WaitGroup
			killer.Go(func() {
				for {
					select {
					case <-done:
						return
					case <-time.After(150 * time.Millisecond):
					}
					if s := r.State(); s.Phase == Running && s.PID != 0 && syscall.Kill(s.PID, syscall.SIGKILL) == nil {
						killed.Add(1)
					}
				}
			})
			var all sync.WaitGroup
			todo := make(chan int)
			for range 8 {
				all.Go(func() {
					for i := range todo {
						text := fmt.Sprint("action ", i)
						for { // as a client does that may try again
							began := time.Now()
							got, err := r.act(30*time.Second, "wait", 20, text)
							slowest.note(time.Since(began))
							if err == nil {
								if got != text {
									t.Errorf("%s answered %q", text, got)
								}
								answered.Add(1)
								break
							}
							if fault.CodeOf(err) != fault.ModuleUnavailable {
								t.Errorf("%s: %v", text, err)
								break
							}
							lost.Add(1)
							time.Sleep(5 * time.Millisecond)
						}
					}
				})
			}
			for i := range 200 {
				todo <- i
			}
			close(todo)
			all.Wait()
			close(done)
			killer.Wait()
			r.Stop(context.Background())
		}
		if want := int64(200 * testkit.Rounds(1, 20)); answered.Load() != want || killed.Load() == 0 {
			t.Errorf("%d answered of %d; killed %d times", answered.Load(), want, killed.Load())
		}
		testkit.Figure(t, section, "kill -9 during actions: kills / calls lost and tried again / answered rightly",
			fmt.Sprintf("%d / %d / %d", killed.Load(), lost.Load(), answered.Load()), "each answered or MODULE_UNAVAILABLE")
		testkit.Figure(t, section, "kill -9 during actions: the slowest call", &slowest, "")
	})
}

func TestAModuleThatHangs(t *testing.T) {
	t.Run("P5 a call that hangs ends at its deadline, others go on", func(t *testing.T) {
		r := startEvil(t, "").ready()
		for range testkit.Rounds(2, 20) {
			_, err := r.act(20*time.Millisecond, "hang", 0, "")
			wantCode(t, err, fault.ModuleTimeout)
			r.must("echo", 0, "")
		}
		if s := r.State(); s.Restarts != 0 || s.Active != 0 {
			t.Errorf("state %+v", s)
		}
	})
	t.Run("P5 five time-outs in a row restart it", func(t *testing.T) {
		var back longest
		r := startEvil(t, "").ready()
		for n := 1; n <= testkit.Rounds(2, 20); n++ {
			for range 5 {
				_, err := r.act(20*time.Millisecond, "hang", 0, "")
				wantCode(t, err, fault.ModuleTimeout)
			}
			back.note(r.recovers())
			if s := r.State(); s.Restarts != n {
				t.Fatalf("restarts: %+v, want %d", s, n)
			}
		}
		testkit.Figure(t, section, "P5 five time-outs in a row: answers again after, at most (pause 10 ms)", &back, "")
	})
	t.Run("P5 a stopped module (SIGSTOP) is found by its health and replaced, its callers are told", func(t *testing.T) {
		var back longest
		r := startEvil(t, "", func(o *Options) { o.Limits.Health, o.Limits.Answer = 50*time.Millisecond, time.Second }).ready()
		for n := 1; n <= testkit.Rounds(1, 20); n++ {
			began := time.Now()
			_, err := r.act(time.Minute, "halt", 0, "")
			wantCode(t, err, fault.ModuleUnavailable)
			r.recovers()
			back.note(time.Since(began))
			if s := r.State(); s.Restarts != n {
				t.Fatalf("restarts: %+v, want %d", s, n)
			}
		}
		testkit.Figure(t, section, "P5 SIGSTOP: found and answering again after, at most (three misses of 1 s, as in service; a look each 50 ms, in service 10 s)", &back, "")
	})
	often(t, "P5 a stopped module is found by time-outs long before its health is looked at", func(t *testing.T) {
		r := startEvil(t, "").ready()
		r.freeze()
		for range 5 {
			_, err := r.act(20*time.Millisecond, "echo", 0, "")
			wantCode(t, err, fault.ModuleTimeout)
		}
		r.recovers()
	})
	often(t, "P5 a stopped module can be stopped by us", func(t *testing.T) {
		r := startEvil(t, "").ready()
		pid := r.freeze()
		r.Stop(context.Background())
		gone(t, "a stopped module", pid)
	})
	often(t, "P5 a module deaf to SIGTERM is killed", func(t *testing.T) {
		r := startEvil(t, "deaf").ready()
		pid := r.State().PID
		r.Stop(context.Background())
		gone(t, "a deaf module", pid)
	})
	often(t, "P5 the caller's own end is the caller's, not the module's", func(t *testing.T) {
		r := startEvil(t, "").ready()
		for range 10 {
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
			_, err := act(ctx, r.Process, time.Minute, "hang", 0, "")
			cancel()
			wantCode(t, err, fault.ModuleTimeout)
		}
		if s := r.State(); s.Restarts != 0 {
			t.Errorf("impatient callers restarted it: %+v", s)
		}
	})
}

func TestTooManyCallsAtOnce(t *testing.T) {
	often(t, "P5 32 calls at once, some wait, the rest is MODULE_BUSY at once", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) { o.Limits.Queue, o.Limits.QueueWait = 8, time.Minute }).ready()
		inside, cancel := context.WithCancel(context.Background())
		defer cancel()
		var all sync.WaitGroup
		for range 32 {
			all.Go(func() { _, _ = act(inside, r.Process, 0, "hang", 0, "") })
		}
		r.until("full", func(s State) bool { return s.Active == 32 })
		var served atomic.Int64
		for range 8 {
			all.Go(func() {
				if _, err := r.act(time.Minute, "echo", 0, ""); err == nil {
					served.Add(1)
				}
			})
		}
		in := func() *instance { r.mu.Lock(); defer r.mu.Unlock(); return r.current }()
		r.until("waiting", func(State) bool { return in.queued.Load() == 8 })
		for range 10 {
			_, err := r.act(time.Minute, "echo", 0, "")
			wantCode(t, err, fault.ModuleBusy)
		}
		cancel() // the 32 give up, those that wait are served
		all.Wait()
		if served.Load() != 8 {
			t.Errorf("%d of 8 were served", served.Load())
		}
	})
	often(t, "P5 who waits too long for a turn is told MODULE_BUSY", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) { o.Limits.Calls, o.Limits.QueueWait = 1, 20*time.Millisecond }).ready()
		inside, cancel := context.WithCancel(context.Background())
		var one sync.WaitGroup
		one.Go(func() { _, _ = act(inside, r.Process, 0, "hang", 0, "") })
		r.until("full", func(s State) bool { return s.Active == 1 })
		_, err := r.act(time.Minute, "echo", 0, "")
		wantCode(t, err, fault.ModuleBusy)
		cancel()
		one.Wait()
	})
}

func TestBadAnswersInARow(t *testing.T) {
	often(t, "P10 three bad answers in a row restart it; a good one between forgives", func(t *testing.T) {
		r := startEvil(t, "").ready()
		bad := func() {
			t.Helper()
			_, err := r.act(time.Second, "status", 2, "no reason")
			wantCode(t, err, fault.ModuleBadResponse)
		}
		for range 3 {
			bad()
			bad()
			r.must("echo", 0, "")
		}
		if s := r.State(); s.Restarts != 0 {
			t.Fatalf("state %+v", s)
		}
		bad()
		bad()
		err := r.Do(context.Background(), time.Second, func(context.Context, *Conn) error { // as the owner finds one
			return fault.New(fault.ModuleBadResponse, "x", "x")
		})
		wantCode(t, err, fault.ModuleBadResponse)
		r.until("restarted", func(s State) bool { return s.Restarts == 1 })
		r.recovers()
	})
	often(t, "P10 a fault of the owner's own passes through and counts for nothing", func(t *testing.T) {
		r := startEvil(t, "").ready()
		for range 10 {
			err := r.Do(context.Background(), time.Second, func(context.Context, *Conn) error { return fault.Missing() })
			wantCode(t, err, fault.NotFound)
		}
		if s := r.State(); s.Restarts != 0 {
			t.Errorf("state %+v", s)
		}
	})
}
