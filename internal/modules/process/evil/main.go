// Command evil is a programme module that does its worst, for tests of the server: the variable
// EVIL says how it misbehaves from its start, and its actions misbehave when they are called. It
// speaks the protocol without the SDK, which would keep it from most of this. It never ships.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/hashicorp/go-hclog"
	plugin "github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

const chunk = 1 << 16

var certificate = strings.Repeat("A", 800)

func main() {
	mode := os.Getenv("EVIL")
	version := 1
	cookie := plugin.HandshakeConfig{ProtocolVersion: 1, MagicCookieKey: "LANTOA_MODULE", MagicCookieValue: "v1"}
	switch mode {
	case "mute": // never introduces itself
		time.Sleep(time.Hour)
	case "exit":
		os.Exit(3) //nolint:forbidigo // this is main
	case "words": // why it does not run
		for i := range 14 {
			fmt.Fprintln(os.Stderr, "line", i+1)
		}
		fmt.Fprint(os.Stderr, "field \x1b[31mCode: max=ten")
		os.Exit(1) //nolint:forbidigo // this is main
	case "garbage":
		say("hello, world\n")
		time.Sleep(time.Hour)
	case "long": // a first line without an end
		flood(os.Stdout, 64<<20, false)
		time.Sleep(time.Hour)
	case "elsewhere": // has the server knock at a door of its choosing
		say("1|1|unix|/var/run/other.sock|grpc|" + certificate + "\n")
		time.Sleep(time.Hour)
	case "tcp":
		say("1|1|tcp|127.0.0.1:1|grpc|" + certificate + "\n")
		time.Sleep(time.Hour)
	case "certificate":
		say("1|1|unix|" + os.Getenv("PLUGIN_UNIX_SOCKET_DIR") + "/none|grpc|" + certificate + "\n")
		time.Sleep(time.Hour)
	case "cookie":
		cookie.MagicCookieValue = "somebody else's"
	case "protocol":
		version = 7
	case "deaf": // to the request to end
		signal.Ignore(syscall.SIGTERM)
	case "crash":
		time.AfterFunc(50*time.Millisecond, func() { panic("as I was told") })
	}
	if mode == "protocol" {
		_ = os.Unsetenv("PLUGIN_PROTOCOL_VERSIONS") // or go-plugin would say that nothing fits, and end
	}
	plugin.Serve(&plugin.ServeConfig{
		HandshakeConfig:  cookie,
		VersionedPlugins: map[int]plugin.PluginSet{version: {"module": &served{mode: mode}}},
		GRPCServer: func(o []grpc.ServerOption) *grpc.Server {
			return grpc.NewServer(append(o, grpc.MaxRecvMsgSize(1<<30), grpc.MaxSendMsgSize(1<<30))...)
		},
		Logger: hclog.NewNullLogger(),
	})
}

func say(line string) { _, _ = io.WriteString(os.Stdout, line) }

// flood writes so many bytes.
func flood(to io.Writer, n int, lines bool) {
	block := bytes.Repeat([]byte("x"), chunk)
	if lines {
		block = bytes.Repeat([]byte(strings.Repeat("flood ", 10)+"\n"), chunk/61)
	}
	for ; n > 0; n -= len(block) {
		if _, err := to.Write(block); err != nil {
			return
		}
	}
}

// served is the module for go-plugin.
type served struct {
	plugin.NetRPCUnsupportedPlugin

	mode string
}

func (s *served) GRPCServer(broker *plugin.GRPCBroker, server *grpc.Server) error {
	proto.RegisterModuleServer(server, &module{mode: s.mode, broker: broker})
	return nil
}

func (*served) GRPCClient(context.Context, *plugin.GRPCBroker, *grpc.ClientConn) (any, error) {
	return nil, fmt.Errorf("a module calls no module")
}
