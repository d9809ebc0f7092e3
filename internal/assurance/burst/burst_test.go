package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// envChild makes this binary be the server, or the generator, instead of the tests. For looking
// closer, envEntrants says how many enter, and envProfile into which file the server profiles itself.
const (
	envChild    = "BURST_CHILD"
	envEntrants = "BURST_ENTRANTS"
	envProfile  = "BURST_PROFILE"
)

func TestMain(m *testing.M) {
	switch os.Getenv(envChild) {
	case "":
		os.Exit(m.Run())
	case "server":
		os.Exit(program())
	default:
		main()
	}
}

// program is the whole of cmd/lantoa; it ends when the tests end, however they end.
func program() int {
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(99)
	}()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if name := os.Getenv(envProfile); name != "" {
		file, err := os.Create(name)
		if err == nil && pprof.StartCPUProfile(file) == nil {
			defer pprof.StopCPUProfile()
		}
	}
	return app.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
}

const secretWord = "Mật khẩu của bài thử đông người"

// server is a running `lantoa serve` with its own database.
type server struct {
	cmd  *exec.Cmd
	in   io.Closer
	said *bytes.Buffer
	url  string
	at   []string
}

func serve(t *testing.T, at ...string) *server {
	t.Helper()
	s := &server{said: &bytes.Buffer{}, at: at}
	s.cmd = exec.Command(os.Args[0], append([]string{"serve", "--addr", "127.0.0.1:0", "--log-level", "warn"}, at...)...)
	s.cmd.Env = append(os.Environ(), envChild+"=server")
	s.cmd.Stderr = s.said
	in, err := s.cmd.StdinPipe()
	testkit.Must(t, err)
	s.in = in
	out, err := s.cmd.StdoutPipe()
	testkit.Must(t, err)
	testkit.Must(t, s.cmd.Start())
	t.Cleanup(func() { _ = s.cmd.Process.Kill(); _ = s.in.Close() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if url, ok := strings.CutPrefix(lines.Text(), "Lan Tỏa: "); ok {
			s.url = url
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return s
		}
	}
	_ = s.cmd.Wait()
	t.Fatalf("the server ended at once: %s", s.said)
	return nil
}

// stop ends the server in order and returns the processor time and the memory that it took.
func (s *server) stop(t *testing.T) (time.Duration, int64) {
	t.Helper()
	testkit.Must(t, s.cmd.Process.Signal(syscall.SIGTERM))
	if err := s.cmd.Wait(); err != nil {
		t.Errorf("the server: %v: %s", err, s.said)
	}
	state := s.cmd.ProcessState
	memory := int64(0)
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		memory = usage.Maxrss >> 10
	}
	return state.UserTime() + state.SystemTime(), memory
}

// found makes the organiser: a department with an officer who is its head, too.
func (s *server) found(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	o := order{url: s.url, user: "quan-tri", password: secretWord}
	first := &organiser{s.url, http.DefaultClient}
	setup := map[string]string{"unitCode": "ubnd-tinh", "unitName": "Ủy ban nhân dân tỉnh Mẫu", "username": o.user, "fullName": "Quản trị viên", "password": secretWord}
	if status, text, err := first.post(ctx, "/auth/setup", setup); err != nil || status >= 300 {
		t.Fatalf("set-up: %d %s %v", status, text, err)
	}
	admin, err := o.signIn(ctx)
	testkit.Must(t, err)
	var me struct{ Viewer struct{ Unit ref } }
	testkit.Must(t, admin.ask(ctx, `{viewer{unit{id}}}`, nil, &me))
	unit, err := admin.change(ctx, "createUnit", "unit { id }", map[string]any{"code": "stp", "kind": "DEPARTMENT", "name": "Sở Tư pháp", "parentId": me.Viewer.Unit.ID, "validFrom": "2020-01-01"})
	testkit.Must(t, err)
	_, err = admin.change(ctx, "createUser", "user { id }", map[string]any{"username": "stp", "fullName": "Người tổ chức", "unitId": unit, "password": secretWord, "oneTime": false, "roles": []string{"HEAD", "OFFICER"}})
	testkit.Must(t, err)
}

// burst runs the generator in a process of its own.
func (s *server) burst(t *testing.T, args ...string) *outcome {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], append([]string{"--url", s.url, "--user", "stp", "--json"}, args...)...)
	cmd.Env = append(os.Environ(), envChild+"=generator", "LANTOA_BURST_PASSWORD="+secretWord)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		t.Fatalf("the generator: %v: %s; the server: %s", err, problems.String(), s.said)
	}
	var o outcome
	testkit.Must(t, json.Unmarshal(out.Bytes(), &o))
	return &o
}

// TestABurstOfEntrants is a contest from the first register to the board, over sockets, with the
// server, the module and the entrants in three processes.
func TestABurstOfEntrants(t *testing.T) {
	entrants, atOnce := testkit.Rounds(60, 5000), testkit.Rounds(20, 200)
	if n, err := strconv.Atoi(os.Getenv(envEntrants)); err == nil {
		entrants, atOnce = n, 200
	}
	for _, database := range []string{"SQLite", "PostgreSQL"} {
		t.Run(database, func(t *testing.T) {
			at := []string{"--data", filepath.Join(t.TempDir(), "data")}
			if database == "PostgreSQL" {
				at = append(at, "--database-url", address(t), "--migrate")
			}
			s := serve(t, at...)
			s.found(t)
			o := s.burst(t, "--entrants", fmt.Sprint(entrants), "--at-once", fmt.Sprint(atOnce))
			for _, wrong := range o.Wrong {
				t.Errorf("C5 %s", wrong)
			}
			if len(o.Checked) != 5 {
				t.Errorf("C5 looked at: %v", o.Checked)
			}
			for code, n := range o.Errors {
				if !strings.HasSuffix(code, " PHONE_TAKEN") && !strings.HasSuffix(code, " broken off") {
					t.Logf("answered %d × %s", n, code)
				}
			}
			s.figures(t, database, o)
			processor, memory := s.stop(t)
			testkit.Figure(t, "Burst", database+": the server's processor time for each request, and its memory at the most",
				fmt.Sprintf("%.2f ms, %d MiB", processor.Seconds()*1000/float64(o.Requests), memory), "")
			var said bytes.Buffer
			if code := app.Run(t.Context(), append([]string{"audit", "verify"}, strings.Split(strings.TrimSuffix(strings.Join(at, "\x00"), "\x00--migrate"), "\x00")...), &said, &said); code != 0 {
				t.Errorf("the audit does not hold: %s", said.String())
			}
		})
	}
}

// address is a database on a server that waits for the disk, in the long half.
func address(t *testing.T) string {
	if !testkit.Full() {
		return pgtest.URL(t)
	}
	return pgtest.Own(t, pgtest.Options{Durable: true}).Database(t)
}

func (s *server) figures(t *testing.T, database string, o *outcome) {
	note := func(what, value, target string) { testkit.Figure(t, "Burst", database+": "+what, value, target) }
	note("entrants, at once", fmt.Sprintf("%d, %s", o.Entrants, "each registers, verifies, opens, saves 5 times, hands in"), "")
	note("entrants a second, requests a second", fmt.Sprintf("%.0f, %.0f", o.PerSecond, o.Rate), "")
	for _, name := range slices.Sorted(maps.Keys(o.Operations)) {
		s := o.Operations[name]
		note("ms of "+name+": p50, p95, p99", fmt.Sprintf("%.1f, %.1f, %.1f (%d)", s.P50, s.P95, s.P99, s.N), "")
	}
	errors := "none"
	for _, code := range slices.Sorted(maps.Keys(o.Errors)) {
		errors = strings.TrimPrefix(errors+fmt.Sprintf("; %d × %s", o.Errors[code], code), "none; ")
	}
	note("refusals by code (PHONE_TAKEN is a stranger with a telephone that has an account)", errors, "")
	note("cut off and sent again; sent twice; tried again after a refusal", fmt.Sprintf("%d; %d; %d", o.Cut, o.Twice, o.Again), "")
	note("accounts twice, results twice, saves lost, points wrong, ranks wrong, rows torn", fmt.Sprint(len(o.Wrong)), "0")
	note("p95 of a unit's page (Q1) before and meanwhile", fmt.Sprintf("%.1f, %.1f ms (median %.1f, %.1f)", o.Calm.P95, o.Wild.P95, o.Calm.P50, o.Wild.P50), "")
}
