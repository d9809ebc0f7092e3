package sdk

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"runtime/debug"
	"sync"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Handshake is how the server and a module know each other. It is no secret: it keeps people from
// starting a module by hand.
var Handshake = plugin.HandshakeConfig{MagicCookieKey: "LANTOA_MODULE", MagicCookieValue: "v1"}

const (
	// ProtocolVersion is the version of the protocol; inside it the protocol only grows.
	ProtocolVersion = 1
	// PluginName is the one thing that a module serves.
	PluginName = "module"
	// MaxMessage is the largest message of the protocol, in bytes.
	MaxMessage = 8 << 20
)

// Plugins is what a server gives go-plugin to talk to modules: Dispense(PluginName) returns a *Client.
func Plugins() map[int]plugin.PluginSet {
	return map[int]plugin.PluginSet{ProtocolVersion: {PluginName: &grpcPlugin{}}}
}

// Client is the server's end of a module.
type Client struct {
	proto.ModuleClient
	Broker *plugin.GRPCBroker // to serve Host on, before Configure
	Conn   *grpc.ClientConn   // for the health service
}

type grpcPlugin struct {
	plugin.NetRPCUnsupportedPlugin
	module Module
}

func (p *grpcPlugin) GRPCServer(broker *plugin.GRPCBroker, s *grpc.Server) error {
	m, err := NewServer(p.module, func(_ context.Context, id uint32) (*grpc.ClientConn, error) {
		return broker.DialWithOptions(id, grpc.WithDefaultCallOptions(
			grpc.MaxCallRecvMsgSize(MaxMessage), grpc.MaxCallSendMsgSize(MaxMessage)))
	})
	if err != nil {
		return err
	}
	proto.RegisterModuleServer(s, m)
	return nil
}

func (p *grpcPlugin) GRPCClient(_ context.Context, broker *plugin.GRPCBroker, conn *grpc.ClientConn) (any, error) {
	return &Client{ModuleClient: proto.NewModuleClient(conn), Broker: broker, Conn: conn}, nil
}

// served tells that the server started this process as a module.
var served = os.Getenv(Handshake.MagicCookieKey) == Handshake.MagicCookieValue

// handshake is the standard output; only the handshake may be written there, so that whatever the
// module prints goes to the log.
var handshake = os.Stdout

func init() {
	if served {
		os.Stdout = os.Stderr
	}
}

// Serve runs a module and ends the process: main calls it and nothing else. Without the server,
// "manifest" prints what the module declares, and "manifest --check" lists what is wrong with it.
func Serve(m Module) { os.Exit(serve(m, os.Args[1:])) } //nolint:forbidigo // a module's main has nothing else

func serve(m Module, args []string) int {
	switch {
	case len(args) > 0 && args[0] == "manifest":
		return printManifest(m, len(args) > 1 && args[1] == "--check")
	case !served:
		fmt.Fprintf(os.Stderr, "%s %s is a module of Lan Tỏa. \"lantoa module install FILE\" installs it; \"%s manifest\" prints what it declares.\n",
			m.Name, m.Version, os.Args[0])
		return 2
	}
	if _, err := build(m); err != nil {
		fmt.Fprintf(os.Stderr, "module %s cannot be understood:\n%v\n", m.Name, err)
		return 1
	}
	log.SetFlags(0) // the server's log has the time
	log.SetOutput(os.Stderr)
	endWithServer()
	stderr := os.Stderr
	os.Stdout = handshake
	plugin.Serve(&plugin.ServeConfig{
		HandshakeConfig:  Handshake,
		VersionedPlugins: map[int]plugin.PluginSet{ProtocolVersion: {PluginName: &grpcPlugin{module: m}}},
		Logger:           hclog.New(&hclog.LoggerOptions{Level: hclog.Warn, Output: stderr}),
		GRPCServer: func(opts []grpc.ServerOption) *grpc.Server {
			p := &printing{to: stderr}
			return grpc.NewServer(append(opts, grpc.MaxRecvMsgSize(MaxMessage), grpc.MaxSendMsgSize(MaxMessage),
				grpc.StatsHandler(awaitServer()), grpc.ChainUnaryInterceptor(p.unary), grpc.ChainStreamInterceptor(p.stream))...)
		},
	})
	return 0
}

func printManifest(m Module, check bool) int {
	got, err := Manifest(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	if check { // what cannot be understood hides nothing of the rest
		faults := manifest.Check(got)
		for _, f := range faults {
			fmt.Fprintf(os.Stdout, "%s: %s (%s)\n", f.Place, f.Text.VI, f.Text.EN)
		}
		if len(faults) > 0 {
			return 1
		}
	}
	switch {
	case err != nil:
		return 1
	case check:
		return 0
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	if err := out.Encode(got); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// printing sends what the module prints to the process's standard error from the first call on:
// go-plugin has put its own pipes there by then, which stop whoever prints when nobody reads them.
// It also keeps a panic of the call's frame from ending the process.
type printing struct {
	once sync.Once
	to   *os.File
}

func (p *printing) redirect() { p.once.Do(func() { os.Stdout, os.Stderr = p.to, p.to }) }

func (p *printing) unary(ctx context.Context, r any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (answer any, err error) {
	p.redirect()
	defer func() { err = caught(info.FullMethod, recover(), err) }()
	return next(ctx, r)
}

func (p *printing) stream(s any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) (err error) {
	p.redirect()
	defer func() { err = caught(info.FullMethod, recover(), err) }()
	return next(s, stream)
}

func caught(method string, p any, err error) error {
	if p == nil {
		return err
	}
	log.Printf("%s: panic: %v\n%s", method, p, debug.Stack())
	return status.Error(codes.Internal, "the module panicked")
}
