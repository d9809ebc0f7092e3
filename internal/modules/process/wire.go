package process

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"time"

	plugin "github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

const (
	headerBytes = 64 << 10 // of the metadata of a call
	hostCalls   = 64       // of one module at once into the server
	runEvents   = 1000     // of a stream that are read in a second; the module waits for the rest
	outputParts = 4000     // of its output, 1 KiB each
	brokerTalk  = 16       // messages to the broker, which the protocol never needs
)

func (in *instance) dialOptions() []grpc.DialOption {
	return []grpc.DialOption{
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(in.limits.Message), grpc.MaxCallSendMsgSize(in.limits.Message)),
		grpc.WithMaxHeaderListSize(headerBytes),
		grpc.WithStreamInterceptor(in.stream),
		grpc.WithDisableServiceConfig(),
		grpc.WithDisableRetry(),
	}
}

// stream holds every stream from a module to a pace: what it floods, it waits for.
func (in *instance) stream(ctx context.Context, desc *grpc.StreamDesc, cc *grpc.ClientConn, method string, open grpc.Streamer, opts ...grpc.CallOption) (grpc.ClientStream, error) {
	switch {
	case strings.HasSuffix(method, ".GRPCStdio/StreamStdio"):
		// go-plugin opens this one without a time limit, and what it has opened by then stays
		// open when it fails with anything but Unavailable.
		ctx, cancel := context.WithCancel(ctx)
		context.AfterFunc(in.ctx, cancel)
		timer := time.AfterFunc(in.limits.Start, cancel)
		s, err := open(ctx, desc, cc, method, opts...)
		if !timer.Stop() || err != nil {
			cancel()
			return nil, status.Errorf(codes.Unavailable, "the module's output cannot be read: %v", err)
		}
		return &paced{ClientStream: s, most: outputParts}, nil
	case strings.HasSuffix(method, ".GRPCBroker/StartStream"):
		s, err := open(ctx, desc, cc, method, opts...)
		if err != nil {
			return nil, err
		}
		return &counted{ClientStream: s, left: brokerTalk, over: func() { in.fail(unasked(method)) }}, nil
	default:
		s, err := open(ctx, desc, cc, method, opts...)
		if err != nil {
			return nil, err
		}
		return &paced{ClientStream: s, most: runEvents}, nil
	}
}

// paced reads so many messages a second; gRPC's flow control has the sender wait.
type paced struct {
	grpc.ClientStream

	most   int
	read   int
	second time.Time // that read counts
}

func (p *paced) RecvMsg(m any) error {
	if p.read >= p.most {
		timer := time.NewTimer(time.Second - time.Since(p.second)) //nolint:forbidigo // process time
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-p.Context().Done(): // what has arrived by now is not read either
			return status.FromContextError(p.Context().Err()).Err()
		}
	}
	if now := time.Now(); now.Sub(p.second) >= time.Second { //nolint:forbidigo // process time
		p.second, p.read = now, 0
	}
	p.read++
	return p.ClientStream.RecvMsg(m)
}

// counted reads so many messages in all.
type counted struct {
	grpc.ClientStream

	left int
	over func()
}

func (c *counted) RecvMsg(m any) error {
	if err := c.ClientStream.RecvMsg(m); err != nil {
		return err
	}
	if c.left--; c.left < 0 {
		c.over()
		return status.Error(codes.ResourceExhausted, "more than anybody asked for")
	}
	return nil
}

// serve offers the Host service to this process alone and returns its number at the broker.
func (in *instance) serve(ctx context.Context, broker *plugin.GRPCBroker, keys *tls.Config, host proto.HostServer) (uint32, error) {
	id := broker.NextId()
	accepted := make(chan error, 1)
	server := grpc.NewServer(
		grpc.Creds(credentials.NewTLS(keys)), // asks for the certificate of this process
		grpc.MaxRecvMsgSize(in.limits.Message), grpc.MaxSendMsgSize(in.limits.Message),
		grpc.MaxHeaderListSize(headerBytes), grpc.MaxConcurrentStreams(hostCalls),
		grpc.UnaryInterceptor(in.guard),
	)
	proto.RegisterHostServer(server, host)
	in.mu.Lock()
	in.host = server
	in.mu.Unlock()
	go func() {
		listener, err := broker.Accept(id) // waits for the module to read where; ends with it
		accepted <- err
		if err == nil {
			_ = server.Serve(listener) // until bury stops it
		}
	}()
	select {
	case err := <-accepted:
		return id, err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// guard keeps a fault of ours in a call of the module from ending the server, and lets nobody ask
// after the process was given up.
func (in *instance) guard(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (answer any, err error) {
	if in.ctx.Err() != nil {
		return nil, status.Error(codes.PermissionDenied, "this process is being ended")
	}
	defer func() {
		if r := recover(); r != nil {
			in.child.out.log.Error("a module's call into the server panicked", slog.String("method", info.FullMethod),
				slog.String("panic", fmt.Sprint(r)), slog.String("stack", string(debug.Stack())))
			answer, err = nil, status.Error(codes.Internal, "the server failed")
		}
	}()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	apart := context.AfterFunc(in.ctx, cancel)
	defer apart()
	return handler(ctx, req)
}
