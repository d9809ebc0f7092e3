package process

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/testkit"
)

func TestWhatAModuleIsGiven(t *testing.T) {
	t.Setenv("DATABASE_URL", "postgres://secret@localhost/secret")
	t.Setenv("LANTOA_SECRET", "secret")
	r := startEvil(t, "").ready()
	var found struct {
		Environment, Arguments []string
		Folder                 string
		Files, Core            uint64
	}
	testkit.Must(t, json.Unmarshal([]byte(r.must("environ", 0, "")), &found))
	t.Run("P12 its environment holds the handshake and nothing of the server's", func(t *testing.T) {
		var names []string
		for _, v := range found.Environment {
			name, value, _ := strings.Cut(v, "=")
			names = append(names, name)
			if strings.Contains(value, "secret") {
				t.Errorf("it was given %s", v)
			}
		}
		slices.Sort(names)
		want := []string{
			"EVIL", "GOMEMLIMIT", "GOTRACEBACK", "LANG", "LANTOA_MODULE", "PLUGIN_CLIENT_CERT", "PLUGIN_MAX_PORT",
			"PLUGIN_MIN_PORT", "PLUGIN_PROTOCOL_VERSIONS", "PLUGIN_UNIX_SOCKET_DIR",
		}
		if !slices.Equal(names, want) {
			t.Errorf("it was given %v, want %v", names, want)
		}
	})
	t.Run("P12 it starts in a folder of its own that is gone with it", func(t *testing.T) {
		info, err := os.Stat(found.Folder)
		testkit.Must(t, err)
		if info.Mode().Perm() != 0o700 || !strings.Contains(filepath.Base(found.Folder), "plugin-dir") {
			t.Errorf("%s %s", found.Folder, info.Mode())
		}
		r.Stop(context.Background())
		if _, err := os.Stat(found.Folder); !os.IsNotExist(err) {
			t.Errorf("%s is left: %v", found.Folder, err)
		}
	})
	t.Run("P12 its open files are its own", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			secret, err := os.Create(filepath.Join(t.TempDir(), "secret"))
			testkit.Must(t, err)
			defer secret.Close()
			pid := r.State().PID
			entries, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
			testkit.Must(t, err)
			for _, e := range entries {
				target, err := os.Readlink(fmt.Sprintf("/proc/%d/fd/%s", pid, e.Name()))
				if err != nil {
					continue
				}
				if !strings.HasPrefix(target, "pipe:") && !strings.HasPrefix(target, "socket:") && !strings.HasPrefix(target, "anon_inode:") && target != "/dev/null" && !strings.HasPrefix(target, "/sys/fs/cgroup/") {
					t.Errorf("it has %s open", target)
				}
			}
		}
	})
	t.Run("P7 the kernel holds it to its limits", func(t *testing.T) {
		if found.Files != 256 || found.Core != 0 {
			t.Errorf("files %d, core %d", found.Files, found.Core)
		}
	})
}

// asHost starts a server of its own process with one module, as an ordinary user, and answers the
// module's number and what else it said.
func asHost(t *testing.T, env ...string) (host *exec.Cmd, module int, said *bufio.Scanner) {
	t.Helper()
	self, err := os.Open("/proc/self/exe")
	testkit.Must(t, err)
	defer self.Close()
	dir, err := os.MkdirTemp("", "host") //nolint:usetesting // nobody else may enter t.TempDir
	testkit.Must(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	host = exec.Command(fmt.Sprint("/proc/self/fd/", self.Fd()), "host")
	if os.Geteuid() == 0 { // who is root reads everything
		const nobody = 65534
		testkit.Must(t, os.Chown(dir, nobody, nobody))
		host.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	host.Env = append(os.Environ(), append(env, "TEST_MODULE="+evil.Path, "TEST_SHA256="+evil.SHA256, "TMPDIR="+dir)...)
	host.Stderr = os.Stderr
	out, err := host.StdoutPipe()
	testkit.Must(t, err)
	testkit.Must(t, host.Start())
	t.Cleanup(func() {
		_ = host.Process.Kill()
		_ = host.Wait()
	})
	said = bufio.NewScanner(out)
	if !said.Scan() {
		t.Fatal("the server said nothing")
	}
	text, ok := strings.CutPrefix(said.Text(), "pid ")
	if !ok {
		t.Fatalf("the server said %q", said.Text())
	}
	module, err = strconv.Atoi(text)
	testkit.Must(t, err)
	return host, module, said
}

func TestAModuleDoesNotOutliveItsServer(t *testing.T) {
	for name, stopped := range map[string]bool{
		"P15 the server is killed with -9":                      false,
		"P15 the server is killed with -9, the module sleeping": true,
	} {
		t.Run(name, func(t *testing.T) {
			var after longest
			for range testkit.Rounds(2, 20) {
				host, module, _ := asHost(t)
				if stopped {
					testkit.Must(t, syscall.Kill(module, syscall.SIGSTOP))
				}
				began := time.Now()
				testkit.Must(t, host.Process.Kill())
				_ = host.Wait()
				gone(t, "the module of a killed server", module)
				after.note(time.Since(began))
			}
			testkit.Figure(t, section, name+": the module is gone after, at most", &after, "2 s")
		})
	}
	t.Run("P15 what a module left behind goes with it", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			inGroup, err := strconv.Atoi(r.must("orphan", 0, ""))
			testkit.Must(t, err)
			escaped, err := strconv.Atoi(r.must("orphan", 0, "in a session of its own"))
			testkit.Must(t, err)
			if !alive(inGroup) || !alive(escaped) {
				t.Fatal("the test is none")
			}
			_ = syscall.Kill(r.State().PID, syscall.SIGSTOP) // deaf, so that it is killed
			r.Stop(context.Background())
			gone(t, "children of a module that was killed", inGroup, escaped)
		}
	})
	often(t, "P15 the group of a module that ended by itself is gone", func(t *testing.T) {
		r := startEvil(t, "").ready()
		child, err := strconv.Atoi(r.must("orphan", 0, ""))
		testkit.Must(t, err)
		_, _ = r.act(5*time.Second, "exit", 0, "")
		gone(t, "children of a module that ended", child)
		r.recovers()
	})
}

func TestTheServersSecretsAreNotInProc(t *testing.T) {
	for _, file := range []string{"environ", "mem", "maps", "fd"} {
		t.Run("P12 a module cannot read /proc/<server>/"+file, func(t *testing.T) {
			_, _, said := asHost(t, "DATABASE_URL=secret", "TEST_READ=/proc/%d/"+file)
			if !said.Scan() {
				t.Fatal("the server said nothing more")
			}
			if line := said.Text(); !strings.Contains(line, "permission denied") {
				t.Errorf("it read %s", line)
			}
		})
	}
}
