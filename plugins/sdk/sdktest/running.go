package sdktest

import (
	"context"
	"errors"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// inProcess runs a module in this very process, so that a debugger sees it; the protocol between
// it and the server is the same.
func inProcess(m sdk.Module, at *meeting) func(process.Options) modules.Running {
	return func(o process.Options) modules.Running { return &running{module: m, o: o, at: at} }
}

// running is the module and the two connections between it and the server.
type running struct {
	module sdk.Module
	o      process.Options
	at     *meeting

	once sync.Once
	conn *process.Conn
	err  error
	stop []func()
}

// Start implements modules.Running.
func (r *running) Start() { r.once.Do(r.start) }

func (r *running) start() {
	var link *grpc.ClientConn // to the Host service; made before Configure asks for it
	server, err := sdk.NewServer(r.module, func(context.Context, uint32) (*grpc.ClientConn, error) { return link, nil })
	if err != nil {
		r.err = err
		return
	}
	conn, err := r.open(func(s *grpc.Server) { proto.RegisterModuleServer(s, server) })
	if err != nil {
		r.err = err
		return
	}
	r.conn = &process.Conn{ModuleClient: proto.NewModuleClient(conn), Module: r.o.Name, Serial: 1}
	if link, r.err = r.open(func(s *grpc.Server) { proto.RegisterHostServer(s, r.o.Host(r.conn)) }); r.err != nil {
		return
	}
	_, r.err = r.conn.Configure(context.Background(), &proto.ConfigureRequest{Host: 1})
}

func (r *running) open(register func(*grpc.Server)) (*grpc.ClientConn, error) {
	l := bufconn.Listen(1 << 20)
	s := grpc.NewServer(grpc.MaxRecvMsgSize(sdk.MaxMessage), grpc.MaxSendMsgSize(sdk.MaxMessage))
	register(s)
	go func() { _ = s.Serve(l) }() // until Stop
	conn, err := grpc.NewClient("passthrough:///module", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(sdk.MaxMessage), grpc.MaxCallSendMsgSize(sdk.MaxMessage)),
		grpc.WithUnaryInterceptor(func(ctx context.Context, method string, in, out any, cc *grpc.ClientConn, call grpc.UnaryInvoker, o ...grpc.CallOption) error {
			err := call(ctx, method, in, out, cc, o...)
			if method == proto.Module_Act_FullMethodName {
				r.at.wait(ctx)
			}
			return err
		}))
	r.stop = append(r.stop, s.Stop)
	if err == nil {
		r.stop = append(r.stop, func() { _ = conn.Close() })
	}
	return conn, err
}

// Stop implements modules.Running.
func (r *running) Stop(context.Context) {
	r.once.Do(func() { r.err = errors.New("stopped before it was started") })
	for _, stop := range r.stop {
		stop()
	}
}

// Ready implements modules.Running.
func (r *running) Ready(context.Context) error {
	r.Start()
	return r.err
}

// Do implements modules.Running; what goes wrong on the way is told as a process tells it.
func (r *running) Do(ctx context.Context, deadline time.Duration, call func(context.Context, *process.Conn) error) error {
	if r.Start(); r.err != nil {
		return r.err
	}
	if deadline > 0 { // a job has none
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, deadline)
		defer cancel()
	}
	err := call(ctx, r.conn)
	if _, ours := errors.AsType[*fault.Error](err); err == nil || ours {
		return err
	}
	switch status.Code(err) {
	case codes.DeadlineExceeded:
		return fault.New(fault.ModuleTimeout, "Phân hệ không trả lời kịp.", "The module did not answer in time.").Because(err)
	case codes.Unknown:
		return err
	}
	return fault.New(fault.ModuleUnavailable, "Phân hệ không trả lời.", "The module does not answer.").Because(err)
}

// State implements modules.Running.
func (r *running) State() process.State { return process.State{Phase: process.Running} }

// Reset implements modules.Running.
func (r *running) Reset() {}
