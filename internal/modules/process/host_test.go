package process

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/hashicorp/go-hclog"
	plugin "github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// builtIn is a module inside the test's own program, as the built-in ones are inside the server's.
type builtIn struct {
	proto.UnimplementedModuleServer
	plugin.NetRPCUnsupportedPlugin
}

func (*builtIn) Describe(context.Context, *proto.DescribeRequest) (*proto.DescribeResponse, error) {
	return &proto.DescribeResponse{Manifest: []byte(`{"name":"` + os.Args[2] + `"}`)}, nil
}

func (*builtIn) Configure(context.Context, *proto.ConfigureRequest) (*proto.ConfigureResponse, error) {
	return &proto.ConfigureResponse{}, nil
}

func (*builtIn) Act(_ context.Context, r *proto.ActRequest) (*proto.ActResponse, error) {
	return &proto.ActResponse{Results: []*proto.ActResult{{Output: r.GetItems()[0].GetInput()}}}, nil
}

func (b *builtIn) GRPCServer(_ *plugin.GRPCBroker, s *grpc.Server) error {
	proto.RegisterModuleServer(s, b)
	return nil
}

func (*builtIn) GRPCClient(context.Context, *plugin.GRPCBroker, *grpc.ClientConn) (any, error) {
	return nil, fmt.Errorf("serves only")
}

func serveBuiltIn(string) {
	plugin.Serve(&plugin.ServeConfig{
		HandshakeConfig:  plugin.HandshakeConfig{ProtocolVersion: Protocol, MagicCookieKey: CookieKey, MagicCookieValue: CookieValue},
		VersionedPlugins: map[int]plugin.PluginSet{Protocol: {"module": &builtIn{}}},
		GRPCServer:       plugin.DefaultGRPCServer,
		Logger:           hclog.NewNullLogger(),
	})
}

// actAsHost is a server with one module, for tests that kill the server: it says the module's
// number, does what it is told, and waits for its end.
func actAsHost() {
	program := Program{Path: os.Getenv("TEST_MODULE"), SHA256: os.Getenv("TEST_SHA256")}
	p := New(Options{Name: "evil", Program: program, Log: slog.New(slog.NewTextHandler(os.Stderr, nil))})
	p.Start()
	if err := p.Ready(context.Background()); err != nil {
		fmt.Println("error", err)
		return
	}
	fmt.Println("pid", p.State().PID)
	if path := os.Getenv("TEST_READ"); path != "" {
		answer, err := act(context.Background(), p, 5*time.Second, "read", 0, path)
		fmt.Printf("read %q %v\n", answer, err)
	}
	time.Sleep(time.Hour)
}
