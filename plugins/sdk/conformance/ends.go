package conformance

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"

	"github.com/lantoa/lantoa/plugins/sdk"
)

func terminates(_ context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, _ *host) {
		if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.fault("%v", err)
		}
		if !r.ended() {
			t.fault("it goes on %s after SIGTERM", endTime)
		}
	})
}

func disconnects(_ context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, _ *host) {
		if err := r.Conn.Close(); err != nil {
			t.fault("%v", err)
		}
		if !r.ended() {
			t.fault("it goes on %s after the connection was closed", endTime)
		}
	})
}

// orphans has a shell start the program, as a server would, and kills the shell.
func orphans(ctx context.Context, s *suite, t *trial) {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	cmd := exec.Command("sh", "-c", `"$0" & echo "pid $!"; wait`, s.path) //nolint:gosec,noctx // the program that is tried; its end is what is tried
	cmd.Env = []string{sdk.Handshake.MagicCookieKey + "=" + sdk.Handshake.MagicCookieValue, "PLUGIN_PROTOCOL_VERSIONS=" + strconv.Itoa(sdk.ProtocolVersion)}
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.fault("%v", err)
		return
	}
	pid, greeted := 0, false
	lines := make(chan string)
	go func() {
		defer close(lines)
		for said := bufio.NewScanner(out); said.Scan(); {
			select {
			case lines <- said.Text():
			case <-ctx.Done():
				return
			}
		}
	}()
	for open := true; open && (pid == 0 || !greeted); {
		select {
		case line, more := <-lines:
			if n, ok := strings.CutPrefix(line, "pid "); ok {
				pid, _ = strconv.Atoi(n) // 0 is told below
			}
			greeted, open = greeted || strings.HasPrefix(line, "1|"), more
		case <-ctx.Done():
			open = false
		}
	}
	_ = cmd.Process.Kill()
	switch {
	case pid == 0 || !greeted:
		t.fault("it did not introduce itself")
	case !wait(endTime, func() bool { return gone(pid) }):
		t.fault("it goes on %s after the process that started it was killed", endTime)
	}
	if pid > 0 && !gone(pid) {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
	_ = out.Close()
	_ = cmd.Wait() // it was killed
}

func killed(_ context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, _ *host) {
		children := childrenOf(r.cmd.Process.Pid)
		_ = r.cmd.Process.Kill()
		if !r.ended() {
			t.fault("it goes on %s after SIGKILL", endTime)
		}
		for _, pid := range children {
			if !wait(endTime, func() bool { return gone(pid) }) {
				t.fault("its child process %d goes on", pid)
				_ = syscall.Kill(pid, syscall.SIGKILL)
			}
		}
	})
}

// childrenOf lists the processes that a process started, where the system tells.
func childrenOf(pid int) []int {
	entries, _ := os.ReadDir("/proc") // none without /proc
	var out []int
	for _, e := range entries {
		n, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", n))
		if err != nil {
			continue
		}
		_, after, _ := strings.Cut(string(stat), ") ")
		if f := strings.Fields(after); len(f) > 1 && f[1] == strconv.Itoa(pid) {
			out = append(out, n)
		}
	}
	return out
}
