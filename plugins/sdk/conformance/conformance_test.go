package conformance

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

const badEnv = "LANTOA_TEST_BAD_MODULE"

// TestMain is also the program that is tried: the variable says what is bad about it.
func TestMain(m *testing.M) {
	if mode, ok := os.LookupEnv(badEnv); ok {
		serveBad(mode)
	}
	os.Exit(m.Run())
}

type stage string

type item struct {
	sdk.Record
	Name  string `lantoa:"required,max=20" vi:"Tên" en:"Name"`
	State stage  `vi:"Trạng thái" en:"State"`
}

type in struct {
	N int `lantoa:"min=1" vi:"Số" en:"Number"`
}

// actions are what the action of the module does.
var actions = map[string]func(tx *sdk.Tx, p *item) error{
	"panics":              func(*sdk.Tx, *item) error { panic("bad") },
	"fails":               func(*sdk.Tx, *item) error { return errors.New("bad") },
	"exits":               func(*sdk.Tx, *item) error { os.Exit(3); return nil },
	"panics elsewhere":    func(*sdk.Tx, *item) error { done := make(chan int); go panic("bad"); <-done; return nil },
	"shouts":              func(*sdk.Tx, *item) error { return sdk.Fail("bad code", "a", "b") },
	"prints a lot":        func(*sdk.Tx, *item) error { fmt.Println(strings.Repeat("x", 1<<20)); return nil },
	"tells in one tongue": func(tx *sdk.Tx, p *item) error { tx.Notify(sdk.L("a", ""), p, "user_1"); return nil },
}

func bad(mode string) sdk.Module {
	label := sdk.L("Nhãn", "Label")
	m := sdk.Module{Name: "bad", Version: "1.0.0", Label: label, Parts: []sdk.Part{
		sdk.Enum(label, sdk.V(stage("A"), "A", "A"), sdk.V(stage("B"), "B", "B")),
		sdk.Kind("Item", sdk.KindOpts[item]{
			Label: label, Visibility: sdk.Own, Schema: 2, States: sdk.States("state", stage("A"), sdk.Move(stage("A"), stage("B"))),
			Validate: func(_ context.Context, _ sdk.Op, _, p *item, _ *sdk.Diags) { p.Name = strings.TrimSpace(p.Name) },
			Upgrade:  func(int, map[string]any) error { return nil },
		}),
		sdk.Action("act", sdk.ActionOpts{On: "Item", Label: label}, func(tx *sdk.Tx, _ in, _ *sdk.Diags) (*item, error) {
			p, err := sdk.Target[item](tx)
			if err != nil || actions[mode] == nil {
				return p, err
			}
			return p, actions[mode](tx, p)
		}),
		sdk.Job("job", sdk.JobOpts{Label: label}, func(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
			if mode == "exits in a job" {
				os.Exit(3)
			}
			_, err := sdk.Find[item](r.Tx, nil, "", 300)
			return err
		}),
	}}
	switch mode {
	case "has faults":
		m.Label.EN = ""
	case "describes itself by its process":
		m.Doc = sdk.L("a", fmt.Sprint(os.Getpid()))
	}
	return m
}

func serveBad(mode string) {
	printing, served := len(os.Args) > 1, os.Getenv(sdk.Handshake.MagicCookieKey) != ""
	switch {
	case mode == "prints first" && served:
		fmt.Println("hello")
	case mode == "prints no manifest" && printing, mode == "is happy alone" && !served && !printing:
		os.Exit(0)
	case mode == "does not introduce itself" && served:
		os.Exit(1)
	case mode == "ignores SIGTERM":
		signal.Ignore(syscall.SIGTERM)
	case mode == "has a child" && served:
		if err := exec.Command("/bin/sleep", "60").Start(); err != nil {
			panic(err)
		}
	case served && (mode == "outlives the server" || mode == "lies"):
		os.Stdout = os.NewFile(1, "stdout") // the SDK keeps it for the handshake
		plugin.Serve(&plugin.ServeConfig{
			HandshakeConfig: sdk.Handshake, GRPCServer: plugin.DefaultGRPCServer,
			VersionedPlugins: map[int]plugin.PluginSet{sdk.ProtocolVersion: {sdk.PluginName: &liar{}}},
		})
	}
	sdk.Serve(bad(mode))
}

// liar is a module without the SDK's Serve: it does not end with the server, and answers what it likes.
type liar struct {
	plugin.NetRPCUnsupportedPlugin
	proto.ModuleServer
}

func (l *liar) GRPCServer(_ *plugin.GRPCBroker, s *grpc.Server) error {
	var err error
	l.ModuleServer, err = sdk.NewServer(bad("lies"), nil)
	proto.RegisterModuleServer(s, l)
	return err
}

func (l *liar) GRPCClient(context.Context, *plugin.GRPCBroker, *grpc.ClientConn) (any, error) {
	return nil, nil
}

func (l *liar) Configure(context.Context, *proto.ConfigureRequest) (*proto.ConfigureResponse, error) {
	return &proto.ConfigureResponse{}, nil
}

func (l *liar) Act(context.Context, *proto.ActRequest) (*proto.ActResponse, error) {
	return &proto.ActResponse{Results: []*proto.ActResult{{
		Diagnostics: []*proto.Diagnostic{{Code: "X", Text: &proto.Text{Vi: "a"}}},
		Changes: &proto.Changes{Operations: []*proto.Operation{
			{Verb: proto.Operation_CREATE, Kind: "core.User", Body: []byte(`{}`)}, {Kind: "Item", Body: []byte(`{"price":1}`)}, {Verb: proto.Operation_UPDATE, Kind: "Item", Body: []byte(`[]`)},
		}},
	}}}, nil
}

func (l *liar) Validate(context.Context, *proto.ValidateRequest) (*proto.ValidateResponse, error) {
	return &proto.ValidateResponse{}, nil
}

func (l *liar) Upgrade(context.Context, *proto.UpgradeRequest) (*proto.UpgradeResponse, error) {
	return &proto.UpgradeResponse{}, nil
}

// program is the test binary as a module of a mode.
func program(t *testing.T, mode string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "module")
	script := fmt.Sprintf("#!/bin/sh\n%s='%s' exec '%s' \"$@\"\n", badEnv, mode, self)
	if err := os.WriteFile(path, []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestBadModulesAreFoundOut(t *testing.T) {
	for mode, c := range map[string]struct {
		only []string // trials beside the manifest
		want string   // "trial: part of a fault"
	}{
		"has faults":                      {nil, "manifest: label.en"},
		"prints no manifest":              {nil, "manifest: the manifest cannot be read"},
		"is happy alone":                  {[]string{"alone"}, "alone: it ends without an error"},
		"does not introduce itself":       {[]string{"handshake"}, "handshake: handshake"},
		"describes itself by its process": {[]string{"describe"}, "describe: it describes itself differently the next time"},
		"panics":                          {[]string{"actions", "input"}, "actions: action act: it failed"},
		"fails":                           {[]string{"actions"}, "actions: action act: it failed"},
		"P4 exits":                        {[]string{"actions"}, "actions: action act: rpc error"},
		"P4 panics elsewhere":             {[]string{"input"}, "input: action act"},
		"shouts":                          {[]string{"actions"}, `actions: action act: the code "bad code"`},
		"tells in one tongue":             {[]string{"actions"}, "actions: action act: a notification says nothing"},
		"P10 lies":                        {[]string{"actions", "validate", "upgrade"}, `actions: action act: it changes the kind "core.User"`},
		"exits in a job":                  {[]string{"jobs"}, "jobs: job job"},
		"ignores SIGTERM":                 {[]string{"terminate"}, "terminate: it goes on"},
		"P15 outlives the server":         {[]string{"orphan"}, "orphan: it goes on"},
		"has a child":                     {[]string{"kill"}, "kill: its child process"},
		"P8 prints a lot":                 {[]string{"actions"}, ""},
		"prints first":                    {[]string{"handshake", "describe"}, ""},
		"P2 nothing, but it is no module": {[]string{}, "manifest: manifest"},
		"nothing":                         {nil, ""},
	} {
		t.Run(mode, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "none")
			if _, short, ok := strings.Cut(mode, " "); ok && mode[0] == 'P' {
				mode = short
			}
			if mode != "nothing, but it is no module" {
				path = program(t, mode)
			}
			only := slices.Concat([]string{"manifest"}, c.only)
			if mode == "nothing" {
				only = nil
			}
			report := check(t.Context(), path, only...)
			found := faults(report)
			switch {
			case c.want == "" && (len(found) > 0 || !report.OK()):
				t.Errorf("found %q", found)
			case c.want != "" && (report.OK() || !slices.ContainsFunc(found, func(f string) bool { return strings.HasPrefix(f, c.want) })):
				t.Errorf("found %q, want %q", found, c.want)
			case mode == "nothing" && len(report.Results) != 14:
				t.Errorf("%d trials", len(report.Results))
			case mode == "lies":
				for _, want := range []string{
					"actions: action act: it finds fault and changes", "actions: action act: X says nothing", "actions: action act: a change says not what", "actions: action act: Item has no field \"price\"",
					"actions: action act: a change of Item says not", "actions: action act: a body of Item is no JSON", "actions: action act: 1 results for 2",
					"validate: kind Item: 0 results", "upgrade: kind Item from schema 1: 0 bodies",
				} {
					if !slices.ContainsFunc(found, func(f string) bool { return strings.HasPrefix(f, want) }) {
						t.Errorf("found %q, want %q", found, want)
					}
				}
			}
			if text := report.String(); c.want != "" && !strings.Contains(text, "LỖI") {
				t.Errorf("the report says %s", text)
			}
		})
	}
}

func faults(r Report) []string {
	var all []string
	for _, x := range r.Results {
		for _, f := range x.Faults {
			all = append(all, x.Name+": "+f)
		}
	}
	return all
}
