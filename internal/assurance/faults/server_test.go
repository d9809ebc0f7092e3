package faults

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/app"
)

// place is where a server's data is: a folder, or a PostgreSQL database.
type place struct{ dir, url string }

func (p place) args() []string {
	if p.url != "" {
		return []string{"--database-url", p.url}
	}
	return []string{"--data", p.dir}
}

// process is the program, running on its own.
type process struct {
	cmd   *exec.Cmd
	leash io.Closer
	said  *tail // standard error
	lines chan string
	gone  chan struct{} // closed when it has ended
}

// launch starts the program with arguments; wrap is a command that starts it in turn (strace).
func launch(t testing.TB, wrap []string, args ...string) *process {
	t.Helper()
	words := append(append(append([]string{}, wrap...), os.Args[0]), args...)
	p := &process{cmd: exec.Command(words[0], words[1:]...), said: &tail{}, lines: make(chan string, 100), gone: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), envChild+"=1")
	p.cmd.Stderr = p.said
	in, err := p.cmd.StdinPipe()
	must(t, err)
	p.leash = in
	out, err := p.cmd.StdoutPipe()
	must(t, err)
	must(t, p.cmd.Start())
	go func() {
		defer close(p.gone)
		defer close(p.lines)
		scan := bufio.NewScanner(out)
		for scan.Scan() {
			select {
			case p.lines <- scan.Text():
			default: // nobody reads what it says later
			}
		}
		_ = p.cmd.Wait() // how it ended is in ProcessState
	}()
	t.Cleanup(p.kill)
	return p
}

// kill ends it as a power cut would, from the view of the program.
func (p *process) kill() {
	_ = p.cmd.Process.Kill() // it may have ended already
	_ = p.leash.Close()
	<-p.gone
}

// ended waits for the end and returns the exit code.
func (p *process) ended(t testing.TB) int {
	t.Helper()
	select {
	case <-p.gone:
	case <-time.After(patience):
		t.Fatalf("%v does not end: %s", p.cmd.Args, p.said)
	}
	return p.cmd.ProcessState.ExitCode()
}

// patience is how long a test waits for something that has to come; the machine may be busy.
const patience = 90 * time.Second

// server is a running `lantoa serve`.
type server struct {
	*process
	url string
}

// serve starts a server and waits until it listens.
func serve(t testing.TB, at place, more ...string) *server {
	t.Helper()
	return listening(t, launch(t, nil, serveArgs(at, more...)...))
}

func serveArgs(at place, more ...string) []string {
	args := append([]string{"serve", "--addr", "127.0.0.1:0", "--log-level", "error"}, at.args()...)
	return append(args, more...)
}

func listening(t testing.TB, p *process) *server {
	t.Helper()
	late := time.After(patience)
	for {
		select {
		case line, open := <-p.lines:
			if url, ok := strings.CutPrefix(line, "Lan Tỏa: "); ok {
				return &server{process: p, url: url}
			}
			if !open {
				<-p.gone
				t.Fatalf("the server ended at once: %s", p.said)
			}
		case <-late:
			t.Fatalf("the server does not listen: %s", p.said)
		}
	}
}

// stop ends the server in order.
func (s *server) stop(t testing.TB) {
	t.Helper()
	must(t, s.cmd.Process.Signal(syscall.SIGTERM))
	if code := s.ended(t); code != 0 {
		t.Errorf("the server ended with %d: %s", code, s.said)
	}
	_ = s.leash.Close()
}

// get asks for a page and returns its status and its header.
func (s *server) get(ctx context.Context, path string) (int, string, http.Header, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+path, nil)
	if err != nil {
		return 0, "", nil, err
	}
	resp, err := plain.Do(req)
	if err != nil {
		return 0, "", nil, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(text), resp.Header, err
}

// plain asks without a cookie.
var plain = &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}

// ready waits until the server says that it is, and returns how long that took.
func (s *server) ready(t testing.TB) time.Duration {
	t.Helper()
	begun := time.Now()
	for time.Since(begun) < patience {
		if status, _, _, err := s.get(context.Background(), "/readyz"); err == nil && status == http.StatusOK {
			return time.Since(begun)
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("the server does not become ready: %s", s.said)
	return 0
}

// command runs a command of the program inside the test.
func command(args ...string) (code int, out string) {
	var b bytes.Buffer
	code = app.Run(context.Background(), args, &b, &b)
	return code, b.String()
}

// answer is what a request to /graphql came to. With err, nobody knows what became of it.
type answer struct {
	status int
	header http.Header
	code   string // of the first error
	data   map[string]any
	raw    string
}

// person is somebody signed in.
type person struct {
	name string
	http *http.Client
}

func (p *person) post(url string, body any) (*answer, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, url, bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := p.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	got, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	a := &answer{status: resp.StatusCode, header: resp.Header, raw: string(got)}
	var parsed struct {
		Data   map[string]any
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal(got, &parsed); err != nil && resp.StatusCode != http.StatusNoContent {
		return nil, fmt.Errorf("%s answered %q: %w", url, got, err)
	}
	if a.data = parsed.Data; len(parsed.Errors) > 0 {
		a.code = parsed.Errors[0].Extensions.Code
	}
	return a, nil
}

// change runs a mutation.
func (p *person) change(s *server, name string, input map[string]any, selection string) (*answer, error) {
	doc := fmt.Sprintf("mutation($in: %s%sInput!) { %s(input: $in) { %s } }", strings.ToUpper(name[:1]), name[1:], name, selection)
	return p.post(s.url+"/graphql", map[string]any{"query": doc, "variables": map[string]any{"in": input}})
}

// query runs a query.
func (p *person) query(s *server, doc string) (*answer, error) {
	return p.post(s.url+"/graphql", map[string]any{"query": doc})
}

// at walks into the data by names and places in lists.
func (a *answer) at(path ...any) string {
	var v any = a.data
	for _, step := range path {
		switch s := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[s]
		case int:
			l, _ := v.([]any)
			if s >= len(l) {
				return ""
			}
			v = l[s]
		}
	}
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}

// tail keeps what a process said, for the message of a failure.
type tail struct {
	mu   sync.Mutex
	text []byte
}

func (w *tail) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.text = append(w.text, b...)
	if more := len(w.text) - 16<<10; more > 0 {
		w.text = w.text[more:]
	}
	return len(b), nil
}

func (w *tail) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return string(w.text)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%+v", err)
	}
}
