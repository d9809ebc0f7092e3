package process

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/lantoa/lantoa/internal/testkit"
)

// TestWhatAModuleCannotReach asks for what the kernel of the machine can withhold; where it
// cannot, the server must say so.
func TestWhatAModuleCannotReach(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "lantoa.db")
	testkit.Must(t, os.WriteFile(secret, []byte("secret"), 0o644))
	server, err := net.Listen("tcp", "127.0.0.1:0")
	testkit.Must(t, err)
	defer server.Close()
	r := startEvil(t, "").ready()
	version := landlock()
	testkit.Figure(t, section, "what modules cannot reach is tested on a kernel with Landlock", version, "6")
	for _, c := range []struct {
		name, action string
		n            int
		text         string
		since        int // version of Landlock
	}{
		{"P12 the database's file", "read", 0, secret, 1},
		{"P12 the folder of the database", "read", 0, filepath.Dir(secret), 1},
		{"P12 the server's configuration in /etc", "read", 0, "/etc/hostname", 1},
		{"P12 the server's arguments", "read", 0, "/proc/%d/cmdline", 1},
		{"P12 the server's environment", "read", 0, "/proc/%d/environ", 1},
		{"P12 the program's folder", "put", 0, filepath.Join(filepath.Dir(evil.Path), "another"), 1},
		{"P12 the temporary folder", "put", 0, filepath.Join(os.TempDir(), "from-a-module"), 1},
		{"P13 a server on the network", "dial", 0, server.Addr().String(), 0},
		{"P13 a port to listen on", "listen", 0, "127.0.0.1:0", 0},
		{"P13 a port of its own choice", "listen", 0, ":18765", 0},
		{"P13 a name server", "look", 0, "127.0.0.1:53", 0},
		{"P12 the server, with a signal", "signal", 0, "", 6},
	} {
		t.Run(c.name, func(t *testing.T) {
			for range testkit.Rounds(1, 20) {
				got := r.must(c.action, c.n, c.text)
				if refused := strings.Contains(got, "permission denied") || strings.Contains(got, "not permitted"); !refused && version >= c.since {
					t.Errorf("it could: %s", got)
				}
			}
		})
	}
	t.Run("P12 what the server shows of itself in /proc", func(t *testing.T) {
		dumpable, err := unix.PrctlRetInt(unix.PR_GET_DUMPABLE, 0, 0, 0, 0)
		if err != nil || dumpable != 0 {
			t.Errorf("its memory and environment are open to its user: %d, %v", dumpable, err)
		}
	})
	t.Run("P12 the server's first thread, by which a signal to it is judged, is not confined with a module", func(t *testing.T) {
		pid := os.Getpid()
		status, err := os.ReadFile(fmt.Sprintf("/proc/self/task/%d/status", pid))
		if err != nil || !strings.Contains(string(status), "NoNewPrivs:\t0") {
			t.Errorf("it is, %v", err)
		}
	})
	t.Run("its own folder is its own", func(t *testing.T) {
		if got := r.must("put", 0, "a file"); got != "done" {
			t.Error(got)
		}
	})
	t.Run("the system's programs can be run", func(t *testing.T) {
		pid, err := strconv.Atoi(r.must("orphan", 0, ""))
		testkit.Must(t, err)
		if !alive(pid) {
			t.Error("it could not")
		}
	})
	r.Stop(context.Background())
	if said := strings.Contains(r.log.String(), "not wholly confined"); said != (version < 6) {
		t.Errorf("said %v that it is not wholly confined, Landlock is %d", said, version)
	}
}
