package app

import (
	"context"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/test/bufconn"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// inside runs a module in the test's own process, over gRPC as a process would: it can be stepped
// through, and a test starts at once. What a process adds, Conformance tries.
type inside struct {
	module  sdk.Module
	options process.Options

	mu      sync.Mutex
	conn    *process.Conn
	servers []*grpc.Server
	since   time.Time
	calls   int64
	failed  error
	stopped bool
}

var _ modules.Running = (*inside)(nil)

// Start implements modules.Running.
func (i *inside) Start() {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.conn == nil && !i.stopped {
		i.since = time.Now()
		i.failed = i.start()
	}
}

func (i *inside) start() error {
	c := &process.Conn{Module: i.module.Name, Serial: 1}
	server, err := sdk.NewServer(i.module, func(context.Context, uint32) (*grpc.ClientConn, error) {
		return i.serve(func(s *grpc.Server) { proto.RegisterHostServer(s, i.options.Host(c)) })
	})
	if err != nil {
		return err
	}
	conn, err := i.serve(func(s *grpc.Server) { proto.RegisterModuleServer(s, server) })
	if err != nil {
		return err
	}
	c.ModuleClient = proto.NewModuleClient(conn)
	if _, err := c.Configure(context.Background(), &proto.ConfigureRequest{Host: 1}); err != nil {
		return err
	}
	i.conn = c
	return nil
}

// serve serves gRPC in memory and connects to it.
func (i *inside) serve(register func(*grpc.Server)) (*grpc.ClientConn, error) {
	l := bufconn.Listen(1 << 20)
	s := grpc.NewServer(grpc.MaxRecvMsgSize(sdk.MaxMessage), grpc.MaxSendMsgSize(sdk.MaxMessage))
	register(s)
	i.servers = append(i.servers, s)
	go func() { _ = s.Serve(l) }()
	return grpc.NewClient("passthrough:///memory", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(sdk.MaxMessage), grpc.MaxCallSendMsgSize(sdk.MaxMessage)),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }))
}

// Stop implements modules.Running.
func (i *inside) Stop(context.Context) {
	i.mu.Lock()
	defer i.mu.Unlock()
	for _, s := range i.servers {
		s.Stop()
	}
	i.conn, i.servers, i.stopped = nil, nil, true
}

// Ready implements modules.Running.
func (i *inside) Ready(context.Context) error {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.failed
}

// Do implements modules.Running.
func (i *inside) Do(ctx context.Context, deadline time.Duration, call func(context.Context, *process.Conn) error) error {
	i.Start() // a call waits for the start, as it does for a process
	i.mu.Lock()
	c := i.conn
	i.calls++
	i.mu.Unlock()
	if c == nil {
		return fault.New(fault.ModuleUnavailable, "Đã dừng.", "It was stopped.")
	}
	if deadline > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, deadline)
		defer cancel()
	}
	return call(ctx, c)
}

// State implements modules.Running.
func (i *inside) State() process.State {
	i.mu.Lock()
	defer i.mu.Unlock()
	s := process.State{Phase: process.Running, Since: i.since, Calls: i.calls}
	if i.conn == nil {
		s.Phase = process.Stopped
	}
	return s
}

// Reset implements modules.Running.
func (*inside) Reset() {}
