package process

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// peak watches how much memory the test's own process and a module's use while something runs.
func peak(r *run1, during func()) (own, module int64) {
	stop := make(chan struct{})
	var watching sync.WaitGroup
	watching.Go(func() {
		for {
			own = max(own, resident(os.Getpid()))
			if pid := r.State().PID; pid != 0 {
				module = max(module, resident(pid))
			}
			select {
			case <-stop:
				return
			case <-time.After(10 * time.Millisecond):
			}
		}
	})
	during()
	close(stop)
	watching.Wait()
	return own, module
}

func TestAModuleThatTakesTooMuch(t *testing.T) {
	t.Run("P6 4 GB of memory: killed at the limit, the server does not grow", func(t *testing.T) {
		var most longest
		r := startEvil(t, "", func(o *Options) { o.Limits.Memory = 128 << 20 }).ready()
		for range testkit.Rounds(1, 20) {
			runtime.GC()
			before := resident(os.Getpid())
			own, module := peak(r, func() {
				_, err := r.act(time.Minute, "allocate", 4<<30, "")
				wantCode(t, err, fault.ModuleUnavailable)
			})
			most.note(time.Duration(module>>20) * time.Millisecond)
			if grown := (own - before) >> 20; grown > 64 {
				t.Errorf("the server grew by %d MB", grown)
			}
			if module > 2*128<<20+256<<20 {
				t.Errorf("the module reached %d MB", module>>20)
			}
			r.recovers()
		}
		if last := r.State().Last; last.EN == "" {
			t.Error("nobody is told why")
		}
		testkit.Figure(t, section, "P6 4 GB asked for, 128 MiB allowed: the most it ever had (MB)", most.ns.Load()/1e6, "under 384, the kernel's own bound")
	})
	t.Run("P6 slowly: found by the watchdog, with the reason", func(t *testing.T) {
		r := startEvil(t, "", func(o *Options) { o.Limits.Memory = 64 << 20 }).ready()
		_, err := r.act(time.Minute, "allocate", 96<<20, "")
		if err == nil {
			r.until("killed", func(s State) bool { return s.Restarts == 1 })
		}
		r.recovers()
		if last := r.State().Last.EN; !strings.Contains(last, "too much memory") {
			t.Errorf("reason %q", last)
		}
	})
	t.Run("P7 1000 processes: killed with all of them", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			root := r.State().PID
			seen := map[int]bool{}
			stop := make(chan struct{})
			var watching sync.WaitGroup
			watching.Go(func() {
				for {
					for _, pid := range use(root).processes {
						seen[pid] = true
					}
					select {
					case <-stop:
						return
					case <-time.After(5 * time.Millisecond):
					}
				}
			})
			_, err := r.act(time.Minute, "fork", 1000, "")
			if err == nil { // it was quick: the watchdog comes after
				r.until("killed", func(s State) bool { return s.Restarts == 1 })
			} else {
				wantCode(t, err, fault.ModuleUnavailable)
			}
			close(stop)
			watching.Wait()
			var pids []int
			for pid := range seen {
				pids = append(pids, pid)
			}
			if len(pids) < 17 {
				t.Errorf("the test is none: %d processes seen", len(pids))
			}
			gone(t, "processes of a module", pids...)
			r.recovers()
			if last := r.State().Last.EN; !strings.Contains(last, "too many processes") {
				t.Errorf("reason %q", last)
			}
			r.Stop(context.Background())
		}
	})
	t.Run("P7 10,000 files: it gets its share", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			got, err := strconv.Atoi(r.must("files", 10_000, ""))
			testkit.Must(t, err)
			if got < 100 || got > 256 {
				t.Errorf("opened %d files", got)
			}
			r.must("echo", 0, "")
		}
	})
	t.Run("P7 a processor of its own: it stands back and still answers", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			r.must("spin", 0, "")
			for range 20 {
				r.must("echo", 0, "")
			}
			if own, its := niceness(t, unix.Gettid()), niceness(t, r.State().PID); its != min(own+5, 19) {
				t.Errorf("its niceness is %d, the server's %d", its, own)
			}
		}
	})
}

func niceness(t *testing.T, pid int) int {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	testkit.Must(t, err)
	_, rest, _ := strings.Cut(string(stat), ") ")
	n, err := strconv.Atoi(strings.Fields(rest)[16])
	testkit.Must(t, err)
	return n
}

func TestAModuleThatTalksTooMuch(t *testing.T) {
	const mb = 1 << 20
	for _, c := range []struct {
		name, action string
		quick, full  int
		text         string
	}{
		{"P8 1 GB to standard output", "flood", 64 * mb, 1024 * mb, "lines"},
		{"P8 1 GB to standard error", "floodErr", 64 * mb, 1024 * mb, "lines"},
		{"P8 1 GB without an end of line", "floodErr", 64 * mb, 1024 * mb, ""},
		{"P8 much through go-plugin's stream", "print", 4 * mb, 64 * mb, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for round := range testkit.Rounds(1, 20) {
				n := c.quick
				if round == 0 {
					n = testkit.Rounds(c.quick, c.full)
				}
				r := startEvil(t, "").ready()
				runtime.GC()
				before := resident(os.Getpid())
				began := time.Now()
				own, _ := peak(r, func() {
					if _, err := r.act(5*time.Minute, c.action, n, c.text); err != nil {
						t.Error(err)
					}
				})
				took := time.Since(began)
				grown := (own - before) >> 20
				if grown > 48 {
					t.Errorf("the server grew by %d MB", grown)
				}
				r.must("echo", 0, "")
				r.Stop(context.Background())
				log := r.log.String()
				lines := strings.Count(log, `"msg":"module output"`)
				if most := 200 * (int(took/time.Second) + 3); lines > most {
					t.Errorf("%d lines logged in %v, want %d at most", lines, took, most)
				}
				left := 0
				for line := range strings.Lines(log) {
					if _, rest, ok := strings.Cut(line, `"bytes":`); ok {
						b, err := strconv.Atoi(strings.TrimRight(rest, "}\n"))
						testkit.Must(t, err)
						left += b
					}
				}
				if left < n*9/10 {
					t.Errorf("%d bytes of %d are accounted for", left, n)
				}
				if round == 0 {
					testkit.Figure(t, section, fmt.Sprintf("%s (%d MB): memory of the server grew by (MB), lines logged, seconds", c.name, n>>20),
						fmt.Sprintf("%d, %d, %.1f", max(0, grown), lines, took.Seconds()), "under 48 MB, 200 lines a second")
				}
			}
		})
	}
}

func TestOutputIsNoLogOfOurs(t *testing.T) {
	for name, c := range map[string]struct{ wrote, logged string }{
		"P8 a fake log line": {
			`{"time":"2026-01-01T00:00:00Z","level":"ERROR","msg":"signed in","user":"admin"}`,
			`"module":"evil","stream":"stderr","line":"{\"time\":\"2026-01-01T00:00:00Z\",\"level\":\"ERROR\",\"msg\":\"signed in\",\"user\":\"admin\"}"`,
		},
		"P8 a fake line of go-plugin's log": {
			`{"@level":"error","@message":"signed in","@timestamp":"2026-01-01T00:00:00Z"}`,
			`"line":"{\"@level\":\"error\",\"@message\":\"signed in\"`,
		},
		"P8 colours of the terminal":          {"\x1b[31mred\x1b[0m\x07", `"line":"\\u{001b}[31mred\\u{001b}[0m\\u{0007}"`},
		"P8 a carriage return over the line":  {"ok\rnot ok", `"line":"ok\\u{000d}not ok"`},
		"P8 writing from right to left":       {"abc\u202edef", `"line":"abc\\u{202e}def"`},
		"P8 a line separator of Unicode":      {"a\u2028b", `"line":"a\\u{2028}b"`},
		"P8 what is no text":                  {"a\xff\xfeb\x00c", `"line":"a\\xff\\xfeb\\u{0000}c"`},
		"P8 Vietnamese stays Vietnamese":      {"Đã ghi: “Tuyên truyền”", `"line":"Đã ghi: “Tuyên truyền”"`},
		"P8 a line of 10 kB is cut at 4 KiB":  {strings.Repeat("y", 10_000), `"line":"` + strings.Repeat("y", longestLine) + `"`},
		"P8 the rest of a long line is noted": {strings.Repeat("y", 10_000), `"bytes":5905`},
	} {
		t.Run(name, func(t *testing.T) {
			r := startEvil(t, "").ready()
			in := func() *instance { r.mu.Lock(); defer r.mu.Unlock(); return r.current }()
			if strings.Contains(c.wrote, "\xff") { // JSON carries no such text to the module
				in.child.out.line("stderr", []byte(c.wrote))
			} else {
				r.must("write", 2, c.wrote+"\n")
			}
			r.Stop(context.Background())
			if log := r.log.String(); !strings.Contains(log, c.logged) {
				t.Errorf("log:\n%s\nwant %s", log, c.logged)
			}
		})
	}
}

func TestMessagesThatAreTooBig(t *testing.T) {
	for _, c := range []struct {
		name, action string
		n            int
		code         fault.Code
	}{
		{"P9 an answer of 7 MB is taken", "big", 7 << 20, ""},
		{"P9 an answer of 9 MB is not", "big", 9 << 20, fault.ModuleBadResponse},
		{"P9 nor one of 64 MB", "big", 64 << 20, fault.ModuleBadResponse},
		{"P9 who makes one of 1 GB dies of it", "big", 1 << 30, fault.ModuleUnavailable},
		{"P9 nor metadata of 1 MB", "headers", 1 << 20, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range testkit.Rounds(1, 20) {
				r := startEvil(t, "", func(o *Options) { o.Limits.Memory = 512 << 20 }).ready()
				runtime.GC()
				before := resident(os.Getpid())
				own, _ := peak(r, func() {
					_, err := r.act(5*time.Minute, c.action, c.n, "")
					if c.action == "headers" {
						if err == nil {
							t.Error("taken")
						}
						return
					}
					if fault.CodeOf(err) != c.code {
						t.Errorf("got %v, want %q", err, c.code)
					}
				})
				if grown := (own - before) >> 20; grown > 100 {
					t.Errorf("the server grew by %d MB", grown)
				}
				r.recovers()
				r.Stop(context.Background())
			}
		})
	}
	t.Run("P9 a request of 9 MB is not sent", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			_, err := r.act(time.Minute, "echo", 0, strings.Repeat("x", 9<<20))
			wantCode(t, err, fault.TooCostly)
			if s := r.State(); s.Restarts != 0 {
				t.Errorf("state %+v", s)
			}
		}
	})
	t.Run("P9 millions of events are read at a pace, and the module waits", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			read := 0
			began := time.Now()
			err := r.Do(context.Background(), 1500*time.Millisecond, func(ctx context.Context, c *Conn) error {
				s, err := c.Run(ctx, &proto.RunRequest{Input: []byte(`{"n":"5000000"}`)})
				for err == nil {
					if _, err = s.Recv(); err == nil {
						read++
					}
				}
				return err
			})
			wantCode(t, err, fault.ModuleTimeout)
			if most := 1000 * (int(time.Since(began)/time.Second) + 1); read > most || read < 500 {
				t.Errorf("read %d events, want %d at most", read, most)
			}
			r.must("echo", 0, "")
		}
	})
}
