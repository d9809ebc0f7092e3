package rights

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/testkit"
)

// envNode makes this binary be the program instead of its tests.
const envNode = "RIGHTS_NODE"

func TestMain(m *testing.M) {
	if os.Getenv(envNode) == "" {
		os.Exit(m.Run())
	}
	go func() { // the node ends when the tests end, however they end
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(99)
	}()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := app.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// node is the program in a process of its own, serving a PostgreSQL database.
type node struct {
	url string
	pid int
}

// patience is how long a test waits for what has to come; the machine may be busy.
const patience = 60 * time.Second

func serve(t *testing.T, database string, more ...string) *node {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], append([]string{"serve", "--addr", "127.0.0.1:0", "--log-level", "error", "--database-url", database}, more...)...)
	cmd.Env = append(os.Environ(), envNode+"=1")
	var said bytes.Buffer
	cmd.Stderr = &said
	leash, err := cmd.StdinPipe()
	testkit.Must(t, err)
	out, err := cmd.StdoutPipe()
	testkit.Must(t, err)
	testkit.Must(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = leash.Close()
		_ = cmd.Wait()
		if t.Failed() {
			t.Logf("a node said: %s", said.String())
		}
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if url, ok := strings.CutPrefix(lines.Text(), "Lan Tỏa: "); ok {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return &node{url: url, pid: cmd.Process.Pid}
		}
	}
	t.Fatalf("the node ended at once: %s", said.String())
	return nil
}

var client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 300}, Timeout: patience}

// credential is a cookie or a bearer token.
type credential struct{ cookie, bearer string }

func (c credential) on(r *http.Request) {
	if c.cookie != "" {
		r.AddCookie(&http.Cookie{Name: "lantoa", Value: c.cookie})
	}
	if c.bearer != "" {
		r.Header.Set("Authorization", "Bearer "+c.bearer)
	}
}

// answer is what came of a request.
type answer struct {
	status int
	code   string // of the first error
	body   string
	retry  string
	cookie string
}

// ok tells that the server did what was asked.
func (a answer) ok() bool { return a.status < 300 && a.code == "" }

// post sends JSON; an answer without a status is no answer.
func (n *node) post(path string, c credential, body any, header ...string) answer {
	text, err := json.Marshal(body)
	if err != nil {
		panic(err)
	}
	r, err := http.NewRequest(http.MethodPost, n.url+path, bytes.NewReader(text))
	if err != nil {
		panic(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	c.on(r)
	res, err := client.Do(r)
	if err != nil {
		return answer{body: err.Error()}
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return answer{body: err.Error()}
	}
	a := answer{status: res.StatusCode, body: string(raw), retry: res.Header.Get("Retry-After")}
	for _, set := range res.Cookies() {
		a.cookie = set.Value
	}
	var e struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if json.Unmarshal(raw, &e) == nil && len(e.Errors) > 0 {
		a.code = e.Errors[0].Extensions.Code
	}
	return a
}

func (n *node) ask(c credential, doc string, vars map[string]any) answer {
	return n.post("/graphql", c, map[string]any{"query": doc, "variables": vars})
}

// signIn comes again while the queue of the hashes is full.
func (n *node) signIn(t *testing.T, name string) credential {
	t.Helper()
	for end := time.Now().Add(patience); ; {
		a := n.post("/auth/sign-in", credential{}, map[string]string{"username": name, "password": right})
		if a.status == http.StatusOK {
			return credential{cookie: a.cookie}
		}
		if a.status != http.StatusTooManyRequests || time.Now().After(end) {
			t.Fatalf("%s signs in: %d %s", name, a.status, a.body)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// stream is an open subscription.
type stream struct {
	lines chan string   // data that came
	ended chan struct{} // closed when it ended
	at    time.Time     // when
	stop  context.CancelFunc
}

const follow = `subscription{assignmentChanged{id}}`

func (n *node) follow(t *testing.T, c credential) *stream {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	body, err := json.Marshal(map[string]string{"query": follow})
	testkit.Must(t, err)
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, n.url+"/graphql", bytes.NewReader(body))
	testkit.Must(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	c.on(r)
	res, err := (&http.Client{}).Do(r) // without a time limit
	testkit.Must(t, err)
	if res.StatusCode != http.StatusOK {
		t.Fatalf("a stream is %d", res.StatusCode)
	}
	s := &stream{lines: make(chan string, 1000), ended: make(chan struct{}), stop: stop}
	go func() {
		defer func() { s.at = time.Now(); close(s.ended) }()
		defer res.Body.Close()
		for in := bufio.NewScanner(res.Body); in.Scan(); {
			if data, ok := strings.CutPrefix(in.Text(), "data: "); ok {
				s.lines <- data
			}
		}
	}()
	return s
}

// hears waits until a text comes.
func (s *stream) hears(t *testing.T, what string) {
	t.Helper()
	for late := time.After(patience); ; {
		select {
		case data := <-s.lines:
			if strings.Contains(data, what) {
				return
			}
		case <-s.ended:
			t.Fatalf("the stream ended and never told of %s", what)
		case <-late:
			t.Fatalf("the stream never told of %s", what)
		}
	}
}

// told tells whether a text has come.
func (s *stream) told(what string) bool {
	for {
		select {
		case data := <-s.lines:
			if strings.Contains(data, what) {
				return true
			}
		default:
			return false
		}
	}
}

// p99 is the time that all but one of a hundred stayed below, in whole milliseconds.
func p99(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[(len(all)*99+99)/100-1].Round(time.Millisecond)
}
