package rights

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/netfault"
	"github.com/lantoa/lantoa/internal/txn"
)

// teller notes the kinds of the messages that a client sends to PostgreSQL.
type teller struct {
	mu    sync.Mutex
	kinds strings.Builder
}

// ear is a connection that tells. The proxy writes one message at a time.
type ear struct {
	net.Conn
	to *teller
}

func (e ear) Write(b []byte) (int, error) {
	e.to.mu.Lock()
	e.to.kinds.WriteByte(b[0])
	e.to.mu.Unlock()
	return e.Conn.Write(b)
}

// heard is what was sent since the last time.
func (s *teller) heard() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	text := s.kinds.String()
	s.kinds.Reset()
	return text
}

// listenIn puts a teller before a database.
func listenIn(t *testing.T, dsn string) (through string, s *teller) {
	t.Helper()
	_, plain := netfault.Before(t, dsn)
	u, err := url.Parse(plain)
	testkit.Must(t, err)
	s = &teller{}
	at := u.Host
	p := netfault.New(t, func(ctx context.Context) (net.Conn, error) {
		c, err := (&net.Dialer{}).DialContext(ctx, "tcp", at)
		return ear{c, s}, err
	})
	q := u.Query()
	q.Set("pool_max_conns", "1") // statements are prepared once a connection: one tells them all
	u.Host, u.RawQuery = p.Addr(), q.Encode()
	return u.String(), s
}

func TestWhatASignInThatFailsCosts(t *testing.T) {
	p := open(t)
	p.do(func(ctx context.Context, tx *txn.Tx) error {
		return tx.User.Update().Where(user.UsernameIn("can-bo-1", "can-bo-2")).SetDisabledAt(tx.Now).Exec(ctx)
	})
	through, teller := listenIn(t, p.url)
	s, err := store.Open(t.Context(), store.Config{DatabaseURL: through})
	testkit.Must(t, err)
	t.Cleanup(func() { testkit.Must(t, s.Close()) })
	runner := *p.World.Runner
	runner.Store = s
	a := auth.New(&runner, auth.Options{})
	try := func(name, password string) string {
		teller.heard()
		_, err := a.SignIn(t.Context(), auth.SignInInput{Username: name, Password: password, Peer: "192.0.2.1"})
		if fault.CodeOf(err) != fault.Unauthenticated {
			t.Fatalf("%s signs in with %v", name, err)
		}
		return teller.heard()
	}
	for range 2 { // until every statement is prepared
		try("nobody", "wrong password")
	}
	want := try("nobody-at-all", "wrong password")
	if !strings.Contains(want, "E") && !strings.Contains(want, "Q") {
		t.Fatalf("no statement is heard: %q", want)
	}
	for what, c := range map[string]struct{ name, password string }{
		"a wrong password":            {"can-bo-0", "wrong password"},
		"a wrong password again":      {"can-bo-0", "another wrong password"},
		"a closed account":            {"can-bo-1", right},
		"a closed account, wrongly":   {"can-bo-2", "wrong password"},
		"an account without password": {"snv", "wrong password"},
		"an unknown name again":       {"nobody-at-all", "wrong password"},
		"no name":                     {"", "wrong password"},
		"a name with a NUL":           {"can-bo-0\x00", "wrong password"},
		"a very long name":            {strings.Repeat("x", 5000), "wrong password"},
		"a very long password":        {"can-bo-3", strings.Repeat("x", 5000)},
	} {
		t.Run("A8 the database is asked the same: "+what, func(t *testing.T) {
			if got := try(c.name, c.password); got != want {
				t.Errorf("the messages are %q, for an unknown name %q", got, want)
			}
		})
	}
	testkit.Figure(t, "Sign-in", "messages to PostgreSQL of a sign-in that fails: unknown name, wrong password, closed account", fmt.Sprintf("%d, the same", len(want)), "the same")
}

// memory reads a line of /proc/PID/status, in MiB; 0 where there is none.
func memory(pid int, line string) int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), line+":")
	words := strings.Fields(rest)
	if len(words) == 0 {
		return 0
	}
	kb, _ := strconv.Atoi(words[0])
	return kb / 1024
}

func TestTwoHundredSignInsAtOnce(t *testing.T) {
	t.Run("A9 the memory is bounded, and who has to wait is told how long", func(t *testing.T) {
		p := open(t)
		n := serve(t, p.url, "--proxies", "127.0.0.0/8", "--public-url", "http://127.0.0.1")
		session := n.signIn(t, "can-bo-0")
		before := memory(n.pid, "VmRSS")
		var mu sync.Mutex
		statuses := map[int]int{}
		var all sync.WaitGroup
		start := make(chan struct{})
		for i := range 200 {
			all.Go(func() {
				<-start
				a := n.post("/auth/sign-in", credential{}, map[string]string{"username": fmt.Sprint("can-bo-", i%12), "password": right}, "X-Forwarded-For", fmt.Sprintf("198.51.100.%d", i))
				mu.Lock()
				defer mu.Unlock()
				statuses[a.status]++
				if (a.status == http.StatusTooManyRequests || a.status == http.StatusServiceUnavailable) && a.retry == "" {
					t.Errorf("%d without Retry-After", a.status)
				}
			})
		}
		close(start)
		slow := time.Duration(0)
		for range 10 { // somebody who is signed in goes on working
			began := time.Now()
			if ok, said := n.queries(session); !ok {
				t.Errorf("meanwhile, a query is answered with %s", said)
			}
			slow = max(slow, time.Since(began))
		}
		all.Wait()
		if statuses[200] == 0 || statuses[200]+statuses[401]+statuses[429]+statuses[503] != 200 || statuses[429] == 0 {
			t.Errorf("the answers are %v", statuses)
		}
		testkit.Figure(t, "Sign-in", "200 sign-ins at once: signed in, told to come back", fmt.Sprintf("%d, %d", statuses[200], statuses[429]+statuses[503]), "")
		testkit.Figure(t, "Sign-in", "200 sign-ins at once: slowest query of somebody signed in", slow.Round(time.Millisecond), "")
		if before == 0 {
			return // no /proc on this system
		}
		peak := memory(n.pid, "VmHWM")
		testkit.Figure(t, "Sign-in", "200 sign-ins at once: memory before, and at most", fmt.Sprintf("%d MiB, %d MiB", before, peak), "<= 256 MiB")
		if peak > 512 { // 200 hashes at once would be 3800
			t.Errorf("the node took %d MiB", peak)
		}
	})
}
