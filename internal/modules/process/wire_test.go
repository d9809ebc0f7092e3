package process

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// owner is a server's side of the Host service: it knows tokens by the process that they were
// made for, as internal/modules does.
type owner struct {
	proto.UnimplementedHostServer

	conn  *Conn
	calls atomic.Int64
	token string
}

func (o *owner) Get(ctx context.Context, r *proto.GetRequest) (*proto.Rows, error) {
	o.calls.Add(1)
	switch string(r.GetCall()) {
	case "panic":
		panic("a fault of ours")
	case "slow":
		<-ctx.Done()
		return nil, ctx.Err()
	case o.token:
		return &proto.Rows{Rows: []*proto.Row{{Id: "thing_1"}}}, nil
	}
	return nil, fmt.Errorf("no such call")
}

// withHost keeps the owners made for the processes of a module.
func withHost(owners *[]*owner, mu *sync.Mutex) func(*Options) {
	return func(o *Options) {
		o.Host = func(c *Conn) proto.HostServer {
			mu.Lock()
			defer mu.Unlock()
			w := &owner{conn: c, token: fmt.Sprint("token of ", c.Serial)}
			*owners = append(*owners, w)
			return w
		}
	}
}

func TestAModuleAsksTheServer(t *testing.T) {
	var mu sync.Mutex
	var owners []*owner
	r := startEvil(t, "", withHost(&owners, &mu)).ready()
	ask := func(token string) string { return r.must("host", 0, token) }
	t.Run("P11 each process has a Host of its own, made for it", func(t *testing.T) {
		if got := ask("token of 1"); got != "rows: 1" {
			t.Fatalf("got %q", got)
		}
		var seen *Conn
		testkit.Must(t, r.Do(context.Background(), time.Second, func(_ context.Context, c *Conn) error { seen = c; return nil }))
		mu.Lock()
		defer mu.Unlock()
		if len(owners) != 1 || owners[0].conn != seen || seen.PID != r.State().PID || seen.Serial != 1 || seen.Module != "evil" || len(seen.Features) != 1 || len(seen.Manifest) == 0 {
			t.Errorf("conn %+v", seen)
		}
	})
	t.Run("P11 the token of a process is nothing to its successor", func(t *testing.T) {
		_, _ = r.act(5*time.Second, "exit", 0, "")
		r.recovers()
		if got := ask("token of 1"); !strings.HasPrefix(got, "error") {
			t.Errorf("got %q", got)
		}
		if got := ask("token of 2"); got != "rows: 1" {
			t.Errorf("got %q", got)
		}
		select {
		case <-owners[0].conn.Done():
		default:
			t.Error("the first process is not said to be done")
		}
	})
	t.Run("P11 a panic of ours in a call of a module costs the call alone", func(t *testing.T) {
		for range testkit.Rounds(2, 20) {
			if got := ask("panic"); got != "error: Internal" {
				t.Errorf("got %q", got)
			}
		}
		r.must("echo", 0, "")
	})
	t.Run("P11 a call into the server that is slow ends with its request", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			_, err := r.act(50*time.Millisecond, "host", 0, "slow")
			wantCode(t, err, fault.ModuleTimeout)
			r.must("echo", 0, "") // five time-outs in a row would restart it
		}
	})
	t.Run("P18 a flood of calls into the server leaves other modules their answers", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			other := startEvil(t, "").ready()
			flooded := make(chan error, 1)
			go func() {
				_, err := r.act(500*time.Millisecond, "hostFlood", 500, "")
				flooded <- err
			}()
			for range 50 {
				other.must("echo", 0, "")
			}
			<-flooded
			r.recovers()
		}
	})
	t.Run("P11 nothing is answered to a process that was given up", func(t *testing.T) {
		in := func() *instance { r.mu.Lock(); defer r.mu.Unlock(); return r.current }()
		in.cancel(stoppedByUs())
		if _, err := in.guard(context.Background(), nil, nil, nil); err == nil {
			t.Error("answered")
		}
		r.Stop(context.Background())
	})
}

func TestAnotherProcessCannotUseTheHost(t *testing.T) {
	t.Run("P11 a connection without the module's keys is refused", func(t *testing.T) {
		var mu sync.Mutex
		var owners []*owner
		r := startEvil(t, "", withHost(&owners, &mu)).ready()
		r.must("host", 0, "token of 1")
		in := func() *instance { r.mu.Lock(); defer r.mu.Unlock(); return r.current }()
		sockets, err := filepath.Glob(filepath.Join(in.child.dir, "*"))
		testkit.Must(t, err)
		if len(sockets) < 2 {
			t.Fatalf("sockets: %v", sockets)
		}
		for _, s := range sockets {
			conn, err := net.Dial("unix", s)
			testkit.Must(t, err)
			_, _ = conn.Write([]byte("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
			_ = conn.SetReadDeadline(time.Now().Add(5 * time.Second))
			answer := make([]byte, 100)
			n, err := conn.Read(answer)
			conn.Close()
			if err == nil && n > 0 && answer[0] != 0x15 { // a TLS alert
				t.Errorf("%s answered %q", s, answer[:n])
			}
			if os.IsTimeout(err) {
				t.Errorf("%s keeps strangers", s)
			}
			stranger, err := grpc.NewClient("unix:"+s, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{InsecureSkipVerify: true})))
			testkit.Must(t, err)
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			if rows, err := proto.NewHostClient(stranger).Get(ctx, &proto.GetRequest{Call: []byte("token of 1")}); status.Code(err) != codes.Unavailable {
				t.Errorf("%s answered a stranger with another key %v, %v", s, rows, err)
			}
			cancel()
			stranger.Close()
		}
	})
}

func TestMessagesThatNobodyAskedFor(t *testing.T) {
	t.Run("P9 a flood of messages to the broker ends the process", func(t *testing.T) {
		for range testkit.Rounds(1, 20) {
			r := startEvil(t, "").ready()
			_, _ = r.act(5*time.Second, "broker", 200, "")
			r.until("ended", func(s State) bool { return s.Restarts == 1 })
			r.recovers()
			if last := r.State().Last.EN; !strings.Contains(last, "nobody asked for") {
				t.Errorf("reason %q", last)
			}
			r.Stop(context.Background())
		}
	})
}
