package process

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
)

// installed is a copy of the bad module in a folder of its own.
func installed(t *testing.T) Program {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "evil")
	testkit.Must(t, os.Mkdir(dir, 0o755))
	p := Program{Path: filepath.Join(dir, "evil"), SHA256: evil.SHA256}
	copyFile(t, evil.Path, p.Path)
	return p
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	// Another process, so that no descriptor for writing is inherited by a module that starts now.
	if out, err := exec.Command("cp", from, to).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	testkit.Must(t, os.Chmod(to, 0o755))
}

// script puts another program in place of the module: one that leaves a trace.
func script(t *testing.T, path string) (trace string) {
	t.Helper()
	trace = filepath.Join(t.TempDir(), "trace")
	other := filepath.Join(t.TempDir(), "other")
	testkit.Must(t, os.WriteFile(other, []byte("#!/bin/sh\ntouch "+trace+"\n"), 0o755))
	testkit.Must(t, os.Rename(other, path))
	return trace
}

func TestOnlyTheRegisteredProgramIsStarted(t *testing.T) {
	for name, spoil := range map[string]func(*testing.T, *Program){
		"P1 another checksum":       func(_ *testing.T, p *Program) { p.SHA256 = strings.Repeat("0", 64) },
		"P1 no checksum":            func(_ *testing.T, p *Program) { p.SHA256 = "" },
		"P1 half a checksum":        func(_ *testing.T, p *Program) { p.SHA256 = p.SHA256[:32] },
		"P1 a relative path":        func(_ *testing.T, p *Program) { p.Path = "evil" },
		"P1 no file":                func(t *testing.T, p *Program) { testkit.Must(t, os.Remove(p.Path)) },
		"P1 a folder":               func(_ *testing.T, p *Program) { p.Path = filepath.Dir(p.Path) },
		"P1 a swapped file":         func(t *testing.T, p *Program) { script(t, p.Path) },
		"P1 one more byte":          func(t *testing.T, p *Program) { appendByte(t, p.Path) },
		"P1 a group-writable file":  func(t *testing.T, p *Program) { testkit.Must(t, os.Chmod(p.Path, 0o775)) },
		"P1 a world-writable file":  func(t *testing.T, p *Program) { testkit.Must(t, os.Chmod(p.Path, 0o757)) },
		"P1 a group-writable place": func(t *testing.T, p *Program) { testkit.Must(t, os.Chmod(filepath.Dir(p.Path), 0o775)) },
		"P1 a link": func(t *testing.T, p *Program) {
			link := p.Path + "-link"
			testkit.Must(t, os.Symlink(p.Path, link))
			p.Path = link
		},
		"P1 a link on the way": func(t *testing.T, p *Program) {
			link := filepath.Join(t.TempDir(), "link")
			testkit.Must(t, os.Symlink(filepath.Dir(p.Path), link))
			p.Path = filepath.Join(link, filepath.Base(p.Path))
		},
		"P1 a pipe": func(t *testing.T, p *Program) {
			testkit.Must(t, os.Remove(p.Path))
			if out, err := exec.Command("mkfifo", p.Path).CombinedOutput(); err != nil {
				t.Fatal(err, string(out))
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			for range testkit.Rounds(1, 20) {
				program := installed(t)
				spoil(t, &program)
				r := startEvil(t, "", func(o *Options) { o.Program = program })
				s := r.until("refused", func(s State) bool { return s.Phase != Starting })
				if s.Phase != Stopped || !s.Refused || s.PID != 0 || s.Restarts != 0 || s.Reason.VI == "" || !strings.Contains(s.Reason.EN, program.Path) {
					t.Fatalf("state %+v", s)
				}
				_, err := r.act(0, "echo", 0, "")
				wantCode(t, err, fault.ModuleUnavailable)
				r.Stop(context.Background())
			}
		})
	}
}

func appendByte(t *testing.T, path string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	testkit.Must(t, err)
	_, err = f.WriteString("x")
	testkit.Must(t, err)
	testkit.Must(t, f.Close())
}

func TestAFileSwappedBetweenCheckAndStartIsNotRun(t *testing.T) {
	t.Run("P1 the checked file runs, not its successor", func(t *testing.T) {
		for range testkit.Rounds(2, 20) {
			program := installed(t)
			file, path, failed := program.open()
			if failed != nil {
				t.Fatal(failed)
			}
			trace := script(t, program.Path)
			cmd := exec.Command(path)
			cmd.Env = []string{"EVIL=exit"}
			_ = cmd.Run()
			file.Close()
			if got := cmd.ProcessState.ExitCode(); got != 3 {
				t.Fatalf("ended with %d, want the 3 of the registered program", got)
			}
			if _, err := os.Stat(trace); err == nil {
				t.Fatal("the program that took its place ran")
			}
		}
	})
}

func TestARefusedProgramStartsOnceItIsRepaired(t *testing.T) {
	t.Run("P1 swapped while it ran, put back, started again by hand", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			program := installed(t)
			r := startEvil(t, "", func(o *Options) { o.Program = program }).ready()
			trace := script(t, program.Path)
			_, err := r.act(5*time.Second, "exit", 0, "")
			wantCode(t, err, fault.ModuleUnavailable)
			r.until("refused", func(s State) bool { return s.Refused })
			if _, err := os.Stat(trace); err == nil {
				t.Fatal("the swapped program ran")
			}
			testkit.Must(t, os.Remove(program.Path))
			copyFile(t, evil.Path, program.Path)
			r.Reset()
			r.recovers()
		}
	})
}

func TestTheManifestMustBeTheInstalledOne(t *testing.T) {
	ctx := context.Background()
	manifest, err := Describe(ctx, Options{Name: "evil", Program: evil, Limits: quick()})
	testkit.Must(t, err)
	for name, c := range map[string]struct {
		mode     string
		manifest []byte
		refused  bool
	}{
		"the same":                 {"", manifest, false},
		"the same, laid out anew":  {"", append([]byte("\n "), manifest...), false},
		"another":                  {"", []byte(`{"name":"evil"}`), true},
		"the same and something":   {"", append(append([]byte{}, manifest...), "{}"...), true},
		"none that can be read":    {"noManifest", manifest, true},
		"too big to be read":       {"bigManifest", manifest, false},
		"the module ends while it": {"exitDescribe", manifest, false},
	} {
		t.Run(name, func(t *testing.T) {
			r := startEvil(t, c.mode, func(o *Options) { o.Manifest = c.manifest })
			s := r.until("decided", func(s State) bool { return s.Phase != Starting })
			if s.Refused != c.refused || c.refused && s.Phase != Stopped {
				t.Errorf("state %+v", s)
			}
			if c.mode == "" && !c.refused && s.Phase != Running {
				t.Errorf("state %+v", s)
			}
		})
	}
}

func TestALongNameOfTheTemporaryFolder(t *testing.T) {
	t.Run("P2 sockets find a shorter place", func(t *testing.T) {
		long := filepath.Join(t.TempDir(), strings.Repeat("x", 100))
		testkit.Must(t, os.Mkdir(long, 0o700))
		t.Setenv("TMPDIR", long)
		startEvil(t, "").ready().must("echo", 0, "")
	})
}
