package process

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
)

func TestAProgramThatIsNoModuleIsSaidSo(t *testing.T) {
	other := startEvil(t, "").ready()
	for name, c := range map[string]struct{ mode, reason string }{
		"P2 another cookie":                         {"cookie", "ended while starting"},
		"P2 another protocol":                       {"protocol", "protocol version 7"},
		"P2 a first line of its own":                {"garbage", "does not introduce itself"},
		"P2 a first line without end":               {"long", "does not introduce itself"},
		"P2 a socket elsewhere":                     {"elsewhere", "does not introduce itself"},
		"P2 an address on the network":              {"tcp", "does not introduce itself"},
		"P2 a certificate that is none":             {"certificate", "did not complete"},
		"P2 ends at once":                           {"exit", "ended while starting"},
		"P2 does not say what it is":                {"slowDescribe", "did not complete"},
		"P2 does not take its configuration":        {"slowConfigure", "did not complete"},
		"P2 refuses its configuration":              {"noConfigure", "did not complete"},
		"P3 never introduces itself":                {"mute", "not introduce itself in time"},
		"P2 answers a manifest of 64 MB":            {"bigManifest", "did not complete"},
		"P2 ends while it is asked what it is":      {"exitDescribe", "did not complete"},
		"P2 panics soon after it introduced itself": {"crash", ""},
	} {
		t.Run(name, func(t *testing.T) {
			for range testkit.Rounds(1, 20) {
				r := startEvil(t, c.mode, func(o *Options) {
					o.Limits.Start, o.Limits.Describe, o.Limits.Settle = time.Second, 300*time.Millisecond, 300*time.Millisecond
					o.Limits.Crashes = 2
				})
				s := r.until("quarantined", func(s State) bool { return s.Phase == Quarantined })
				if !strings.Contains(s.Reason.EN, c.reason) || s.Reason.VI == "" || s.Restarts != 1 || s.PID != 0 {
					t.Fatalf("state %+v, want the reason %q", s, c.reason)
				}
				_, err := r.act(0, "echo", 0, "")
				wantCode(t, err, fault.ModuleUnavailable)
				other.must("echo", 0, "") // another module does not notice
				r.Stop(context.Background())
			}
		})
	}
	if s := other.State(); s.Restarts != 0 {
		t.Errorf("the other module restarted: %+v", s)
	}
}

func TestACallWaitsOnlyAMomentForAStart(t *testing.T) {
	often(t, "P3 a call to a module that is starting ends within its wait", func(t *testing.T) {
		r := startEvil(t, "mute", func(o *Options) { o.Limits.Start, o.Limits.Wait = time.Minute, 50*time.Millisecond })
		_, err := r.act(time.Minute, "echo", 0, "")
		wantCode(t, err, fault.ModuleUnavailable)
		if s := r.State(); s.Phase != Starting {
			t.Fatalf("the test is none: %+v", s)
		}
	})
	often(t, "P3 a module that never introduces itself is stopped at once", func(t *testing.T) {
		r := startEvil(t, "mute", func(o *Options) { o.Limits.Start = time.Minute })
		pid := 0
		r.until("started", func(State) bool {
			for _, c := range children(os.Getpid()) {
				pid = c
			}
			return pid != 0
		})
		began := time.Now()
		r.Stop(context.Background())
		if took := time.Since(began); took > 20*time.Second {
			t.Errorf("took %v", took)
		}
		gone(t, "a module that was starting", pid)
	})
	often(t, "P4 a call during a restart is answered by the new process", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) { o.Limits.Pause = time.Nanosecond; o.Limits.Wait = 20 * time.Second }).ready()
		_, err := r.act(time.Second, "exit", 0, "")
		wantCode(t, err, fault.ModuleUnavailable)
		r.until("starting", func(s State) bool { return s.Restarts == 1 })
		if _, err := r.act(20*time.Second, "echo", 0, ""); err != nil {
			t.Fatal(err)
		}
	})
}

func TestAModuleThatKeepsFailingIsSetAside(t *testing.T) {
	often(t, "P4 five failures quarantine it, Reset brings it back", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) { o.Limits.Crashes = 5 }).ready()
		for n := 1; n <= 5; n++ {
			r.ready()
			_, err := r.act(5*time.Second, "exit", 0, "")
			wantCode(t, err, fault.ModuleUnavailable)
			want := Backoff
			if n == 5 {
				want = Quarantined
			}
			r.until(string(want), func(s State) bool { return s.Restarts >= n || s.Phase == want })
		}
		time.Sleep(200 * time.Millisecond) // four pauses
		if s := r.State(); s.Phase != Quarantined || s.Reason.EN == "" || s.Restarts != 4 {
			t.Fatalf("state %+v", s)
		}
		began := time.Now()
		_, err := r.act(time.Minute, "echo", 0, "")
		wantCode(t, err, fault.ModuleUnavailable)
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("a call to it took %v", took)
		}
		r.Reset()
		r.recovers()
		if s := r.State(); s.Phase != Running || s.Reason.EN != "" || s.Last.EN == "" {
			t.Errorf("state %+v", s)
		}
	})
}

func TestPausesGrow(t *testing.T) {
	l := Limits{}.orDefaults()
	at := func(s int) time.Time { return time.Unix(int64(s), 0) }
	for name, c := range map[string]struct {
		fell  []int // seconds
		ran   time.Duration
		least time.Duration
		quit  bool
	}{
		"the first":                            {[]int{0}, 0, l.Pause, false},
		"the second in a row waits twice that": {[]int{0, 1}, 0, 2 * l.Pause, false},
		"the fourth":                           {[]int{0, 1, 2, 3}, 0, 8 * l.Pause, false},
		"the fifth in ten minutes is enough":   {[]int{0, 1, 2, 3, 599}, 0, 16 * l.Pause, true},
		"the fifth in eleven is not":           {[]int{0, 1, 2, 3, 660}, 0, 16 * l.Pause, false},
		"no pause is longer than a minute":     {[]int{0, 200, 400, 601, 801, 1001, 1202, 1402, 1602, 1803, 2003}, 0, time.Minute, false},
		"nor after many":                       {many(100, 200), 0, time.Minute, false},
		"one that ran well starts at once":     {[]int{0, 200, 400, 1001}, l.Window, l.Pause, false},
	} {
		t.Run(name, func(t *testing.T) {
			var cr crashes
			var pause time.Duration
			var quit bool
			for i, s := range c.fell {
				ran := time.Duration(0)
				if i == len(c.fell)-1 {
					ran = c.ran
				}
				pause, quit = cr.add(at(s), ran, l)
			}
			if pause < c.least || pause > c.least*5/4 || quit != c.quit {
				t.Errorf("pause %v (want %v and a quarter at most), enough %v (want %v)", pause, c.least, quit, c.quit)
			}
		})
	}
}

func many(n, apart int) (at []int) {
	for i := range n {
		at = append(at, i*apart)
	}
	return at
}

func TestWhyAModuleDidNotComeUp(t *testing.T) {
	over := make(chan struct{})
	close(over)
	for name, c := range map[string]struct {
		wrong *failure
		err   string
		want  string
	}{
		"P3 a silent one that was killed for it, which ended its output": {endedAtStart(nil), "timeout while waiting for plugin to start", "not introduce itself in time"},
		"P2 one that ended":                 {endedAtStart(nil), "plugin exited before we could connect", "ended while starting"},
		"P2 one that said something else":   {noGreeting("hello"), "unrecognized remote plugin message", "does not introduce itself"},
		"P2 one whose introduction failed":  {nil, "connection refused", "did not complete"},
		"P2 one that ended after its words": {nil, "plugin exited before we could connect", "ended while starting"},
	} {
		t.Run(name, func(t *testing.T) {
			in := &instance{child: &child{pid: 1, done: over, wrong: c.wrong}}
			if got := in.atStart(errors.New(c.err)); !strings.Contains(got.text.EN, c.want) {
				t.Errorf("got %q, want %q", got.text.EN, c.want)
			}
		})
	}
}
