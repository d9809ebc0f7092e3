package process

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

const section = "Modules: processes"

// evil is the built bad module, and its checksum.
var evil Program

func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == "module-process" {
		serveBuiltIn(os.Args[2])
		return
	}
	if len(os.Args) > 1 && os.Args[1] == "host" {
		actAsHost()
		return
	}
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "evil")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	_ = os.Chmod(dir, 0o755) // a test starts it as another user
	path := filepath.Join(dir, "evil")
	if out, err := exec.Command("go", "build", "-o", path, "./evil").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "building the bad module: %v\n%s", err, out)
		return 1
	}
	text, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	evil = Program{Path: path, SHA256: fmt.Sprintf("%x", sha256.Sum256(text))}
	goroutines, files := runtime.NumGoroutine(), openFiles()
	code := m.Run()
	if code == 0 {
		code = leaks(goroutines, files)
	}
	return code
}

// leaks tells what is left of all the processes that the tests started: nothing may be.
func leaks(goroutines, files int) int {
	const few = 3 // the runtime's own come and go
	for range 100 {
		if runtime.NumGoroutine() <= goroutines+few && openFiles() <= files+few && len(children(os.Getpid())) == 0 {
			return 0
		}
		runtime.GC()
		time.Sleep(50 * time.Millisecond)
	}
	stacks := make([]byte, 1<<20)
	fmt.Fprintf(os.Stderr, "goroutines %d, were %d; open files %d, were %d; children %v\n%s\n",
		runtime.NumGoroutine(), goroutines, openFiles(), files, children(os.Getpid()), stacks[:runtime.Stack(stacks, true)])
	return 1
}

func openFiles() int {
	entries, _ := os.ReadDir("/proc/self/fd")
	return len(entries)
}

// quick are limits that a test can wait for.
func quick() Limits {
	return Limits{
		Pause: 10 * time.Millisecond, PauseMax: 50 * time.Millisecond, Crashes: 1000, Grace: 300 * time.Millisecond,
		Start: 2 * time.Second, Describe: time.Second, Settle: time.Second, Drain: 10 * time.Second,
	}
}

// told keeps log lines.
type told struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *told) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *told) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// run1 is a started process of the bad module, stopped at the end of the test.
type run1 struct {
	*Process
	t   *testing.T
	log *told
}

// often plays a scene once, and twenty times for docs/assurance.md: what went well once may not the
// next time, since processes start, end and are heard of in any order.
func often(t *testing.T, name string, scene func(t *testing.T)) {
	t.Helper()
	for range testkit.Rounds(1, 20) {
		t.Run(name, scene)
	}
}

func startEvil(t *testing.T, mode string, change ...func(*Options)) *run1 {
	t.Helper()
	log := &told{}
	o := Options{Name: "evil", Program: evil, Limits: quick(), Log: slog.New(slog.NewJSONHandler(log, nil))}
	o.Program.Env = []string{"EVIL=" + mode}
	for _, c := range change {
		c(&o)
	}
	p := New(o)
	p.Start()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		p.Stop(ctx)
		if t.Failed() {
			text := log.String()
			t.Logf("log:\n%s", text[:min(len(text), 4000)])
		}
	})
	return &run1{p, t, log}
}

func (r *run1) ready() *run1 {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	testkit.Must(r.t, r.Ready(ctx))
	return r
}

// act calls an action and answers its text.
func (r *run1) act(deadline time.Duration, action string, n int, text string) (string, error) {
	return act(context.Background(), r.Process, deadline, action, n, text)
}

func act(ctx context.Context, p *Process, deadline time.Duration, action string, n int, text string) (string, error) {
	input, err := json.Marshal(map[string]any{"n": strconv.Itoa(n), "text": text})
	if err != nil {
		return "", err
	}
	var out struct{ Text string }
	err = p.Do(ctx, deadline, func(ctx context.Context, c *Conn) error {
		answer, err := c.Act(ctx, &proto.ActRequest{Action: action, Items: []*proto.ActItem{{Input: input}}})
		if err != nil {
			return err
		}
		return json.Unmarshal(answer.GetResults()[0].GetOutput(), &out)
	})
	return out.Text, err
}

// must calls an action that has to succeed.
func (r *run1) must(action string, n int, text string) string {
	r.t.Helper()
	answer, err := r.act(10*time.Second, action, n, text)
	testkit.Must(r.t, err)
	return answer
}

// until waits for a state.
func (r *run1) until(what string, is func(State) bool) State {
	r.t.Helper()
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(time.Millisecond) {
		s := r.State()
		if is(s) {
			return s
		}
		if time.Now().After(end) {
			r.t.Fatalf("not %s after 30 s: %+v", what, s)
		}
	}
}

// recovers waits until an action succeeds again and says how long that took.
func (r *run1) recovers() time.Duration {
	r.t.Helper()
	began := time.Now()
	for {
		answer, err := r.act(5*time.Second, "echo", 0, "again")
		switch {
		case err == nil && answer == "again":
			return time.Since(began)
		case time.Since(began) > 30*time.Second:
			r.t.Fatalf("did not recover: %v, %+v", err, r.State())
		}
		time.Sleep(time.Millisecond)
	}
}

// freeze stops the module and waits until none of its threads runs: a signal is sent, not done.
func (r *run1) freeze() int {
	r.t.Helper()
	pid := r.State().PID
	testkit.Must(r.t, syscall.Kill(pid, syscall.SIGSTOP))
	r.until("frozen", func(State) bool {
		threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", pid))
		running := slices.ContainsFunc(threads, func(path string) bool {
			stat, err := os.ReadFile(path)
			return err != nil || !strings.Contains(string(stat), ") T ")
		})
		return err == nil && len(threads) > 0 && !running
	})
	return pid
}

func wantCode(t *testing.T, err error, code fault.Code) {
	t.Helper()
	if fault.CodeOf(err) != code {
		t.Fatalf("got %v, want %s", err, code)
	}
}

func alive(pid int) bool {
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err == nil && !strings.Contains(string(stat), ") Z ")
}

func gone(t *testing.T, what string, pids ...int) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		left := 0
		for _, pid := range pids {
			if alive(pid) {
				left++
			}
		}
		if left == 0 {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%s: %d of %d processes are left", what, left, len(pids))
		}
	}
}

// longest keeps the longest of several durations.
type longest struct{ ns atomic.Int64 }

func (l *longest) note(d time.Duration) {
	for {
		old := l.ns.Load()
		if int64(d) <= old || l.ns.CompareAndSwap(old, int64(d)) {
			return
		}
	}
}

func (l *longest) String() string { return time.Duration(l.ns.Load()).Round(time.Millisecond).String() }
