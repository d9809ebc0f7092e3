package faults

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// tracer is a strace that holds a server: it writes down its system calls, or makes them fail.
type tracer struct {
	cmd *exec.Cmd
	log string
}

// trace puts strace on a running server. Where there is none that may trace, the test is skipped,
// but fails where CI=true.
func trace(t testing.TB, s *server, options ...string) *tracer {
	t.Helper()
	program := strace(t)
	x := &tracer{log: filepath.Join(t.TempDir(), "strace")}
	x.cmd = exec.Command(program, append([]string{"-f", "-o", x.log, "-p", fmt.Sprint(s.cmd.Process.Pid)}, options...)...)
	says, err := x.cmd.StderrPipe()
	must(t, err)
	must(t, x.cmd.Start())
	attached := make(chan bool, 1)
	go func() {
		defer close(attached)
		for lines := bufio.NewScanner(says); lines.Scan(); {
			if strings.Contains(lines.Text(), "attached") {
				select {
				case attached <- true:
				default:
				}
			}
		}
	}()
	select {
	case ok := <-attached:
		if !ok {
			t.Fatal("strace does not attach")
		}
	case <-time.After(patience):
		t.Fatal("strace does not attach")
	}
	t.Cleanup(x.off)
	return x
}

// off takes strace away; the server goes on. A strace that waits for a process which is just being
// made does not let go by itself: the kernel does it when the tracer is gone.
func (x *tracer) off() {
	if x.cmd.ProcessState == nil {
		_ = x.cmd.Process.Signal(syscall.SIGINT)
		killer := time.AfterFunc(10*time.Second, func() { _ = x.cmd.Process.Kill() })
		defer killer.Stop()
		_ = x.cmd.Wait()
	}
}

// count is how many calls were written down so far, by any of the names.
func (x *tracer) count(t testing.TB, names ...string) int {
	t.Helper()
	text, err := os.ReadFile(x.log)
	must(t, err)
	n := 0
	for _, name := range names {
		n += strings.Count(string(text), " "+name+"(")
	}
	return n
}

// injected is how many calls were made to fail.
func (x *tracer) injected(t testing.TB) int {
	t.Helper()
	text, err := os.ReadFile(x.log)
	must(t, err)
	return strings.Count(string(text), "(INJECTED)")
}

func strace(t testing.TB) string {
	t.Helper()
	program, err := exec.LookPath("strace")
	if err == nil {
		var out []byte
		if out, err = exec.Command(program, "-o", os.DevNull, "true").CombinedOutput(); err != nil {
			err = fmt.Errorf("%w: %s", err, out)
		}
	}
	switch {
	case err == nil:
	case os.Getenv("CI") == "true":
		t.Fatalf("needs strace: %v", err)
	default:
		t.Skipf("needs strace: %v", err)
	}
	return program
}
