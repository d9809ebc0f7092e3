package conformance

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// running is one process of the program, with the server's end of it.
type running struct {
	*sdk.Client

	cmd    *exec.Cmd
	client *plugin.Client
	rpc    plugin.ClientProtocol
	said   *tail
}

// start starts the program as the server does; the caller ends it.
func (s *suite) start(host proto.HostServer) (*running, error) {
	r := &running{cmd: exec.Command(s.path), said: &tail{}} //nolint:gosec,noctx // the program that is tried; it outlives calls
	r.cmd.Env = []string{}
	r.client = plugin.NewClient(&plugin.ClientConfig{
		HandshakeConfig: sdk.Handshake, VersionedPlugins: sdk.Plugins(), Cmd: r.cmd, SkipHostEnv: true, AutoMTLS: true,
		AllowedProtocols: []plugin.Protocol{plugin.ProtocolGRPC}, StartTimeout: startTime, Logger: hclog.NewNullLogger(), Stderr: r.said,
		GRPCDialOptions: []grpc.DialOption{grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(sdk.MaxMessage), grpc.MaxCallSendMsgSize(sdk.MaxMessage))},
	})
	var err error
	if r.rpc, err = r.client.Client(); err != nil {
		r.end()
		return nil, fmt.Errorf("handshake: %w%s", err, r.said)
	}
	module, err := r.rpc.Dispense(sdk.PluginName)
	if err != nil {
		r.end()
		return nil, err
	}
	r.Client = module.(*sdk.Client)
	if err := r.configure(host); err != nil {
		r.end()
		return nil, fmt.Errorf("configure: %w%s", err, r.said)
	}
	return r, nil
}

func (r *running) configure(host proto.HostServer) error {
	id := r.Broker.NextId()
	go r.Broker.AcceptAndServe(id, func(opts []grpc.ServerOption) *grpc.Server {
		g := grpc.NewServer(append(opts, grpc.MaxRecvMsgSize(sdk.MaxMessage), grpc.MaxSendMsgSize(sdk.MaxMessage))...)
		proto.RegisterHostServer(g, host)
		return g
	})
	ctx, cancel := context.WithTimeout(context.Background(), callTime)
	defer cancel()
	_, err := r.Configure(ctx, &proto.ConfigureRequest{Host: id})
	return err
}

// end kills the process; go-plugin's own way waits for answers.
func (r *running) end() {
	if r.cmd.Process != nil {
		_ = r.cmd.Process.Kill()
		r.ended()
	}
	done := make(chan struct{})
	go func() { r.client.Kill(); close(done) }()
	select {
	case <-done:
	case <-time.After(endTime):
	}
}

// ended waits for the end of the process.
func (r *running) ended() bool {
	return wait(endTime, r.client.Exited)
}

// alive tells that the process answers.
func (r *running) alive() error {
	ctx, cancel := context.WithTimeout(context.Background(), callTime)
	defer cancel()
	if _, err := r.Describe(ctx, &proto.DescribeRequest{}); err != nil {
		return fmt.Errorf("%w%s", err, r.said)
	}
	return nil
}

func wait(within time.Duration, f func() bool) bool {
	end := time.After(within)
	for !f() {
		select {
		case <-end:
			return f()
		case <-time.After(20 * time.Millisecond):
		}
	}
	return true
}

// gone tells that there is no such process, or that nothing but its entry is left.
func gone(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return true
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false // a system without /proc
	}
	_, after, _ := strings.Cut(string(stat), ") ")
	return strings.HasPrefix(after, "Z")
}

// tail keeps the end of what a process prints, for the report.
type tail struct {
	mu   sync.Mutex
	last []byte
}

const tailBytes = 2000

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last = append(t.last, p[max(0, len(p)-tailBytes):]...)
	t.last = bytes.Clone(t.last[max(0, len(t.last)-tailBytes):])
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if s := strings.TrimSpace(string(t.last)); s != "" {
		return "; it printed: " + s
	}
	return ""
}

// limited keeps the first bytes of an output and refuses more.
type limited struct {
	bytes.Buffer

	most int
}

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > l.most {
		return 0, fmt.Errorf("more than %d bytes", l.most)
	}
	return l.Buffer.Write(p)
}

// prints runs the program with arguments and without a server, and returns what it prints.
func (s *suite) prints(ctx context.Context, most int, args ...string) ([]byte, string, error) {
	ctx, cancel := context.WithTimeout(ctx, printTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, s.path, args...) //nolint:gosec // the program that is tried
	out, said := &limited{most: most}, &tail{}
	cmd.Env, cmd.Stdout, cmd.Stderr, cmd.WaitDelay = []string{}, out, said, time.Second
	err := cmd.Run()
	if ctx.Err() != nil {
		err = fmt.Errorf("it did not end within %s", printTime)
	}
	return out.Bytes(), said.String(), err
}
