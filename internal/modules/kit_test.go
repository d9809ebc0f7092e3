package modules

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/test/bufconn"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// thing is the one kind of the modules of these tests.
type thing struct {
	sdk.Record
	Name string `lantoa:"required,index" vi:"Tên" en:"Name"`
}

type many struct {
	N int `vi:"Số" en:"Number"`
}

// workshop is a module that makes things, asks questions, and has one job, which the test does.
func workshop(name string, work func(r *sdk.Run) error) sdk.Module {
	label := sdk.L("Xưởng", "Workshop")
	return sdk.Module{Name: name, Version: "1.0.0", Label: label, Parts: []sdk.Part{
		sdk.Kind("Thing", sdk.KindOpts[thing]{Label: label, Labels: label, Visibility: sdk.Own}),
		sdk.Action("make", sdk.ActionOpts{Label: label, Allow: []string{"OFFICER"}, Returns: "Thing"}, func(tx *sdk.Tx, in many, _ *sdk.Diags) ([]*thing, error) {
			var out []*thing
			for range in.N {
				t := &thing{Name: "x"}
				tx.Create(t)
				out = append(out, t)
			}
			return out, nil
		}),
		sdk.Action("look", sdk.ActionOpts{Label: label, Allow: []string{"OFFICER"}}, func(tx *sdk.Tx, in many, _ *sdk.Diags) (sdk.None, error) {
			for range in.N {
				if _, err := sdk.GetAll[thing](tx, "nothing"); err != nil {
					return sdk.None{}, err
				}
			}
			return sdk.None{}, nil
		}),
		sdk.Action("start", sdk.ActionOpts{Label: label, Allow: []string{"OFFICER"}}, func(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (sdk.None, error) {
			tx.Ask("work", sdk.None{}, tx.Now(), "")
			return sdk.None{}, nil
		}),
		sdk.Job("work", sdk.JobOpts{Label: label}, func(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error { return work(r) }),
		sdk.Allow("OFFICER", "Thing", "read", "create"),
	}}
}

// bench is one server: a host of modules on a world's database, with its work done when the test says so.
type bench struct {
	*testkit.World
	h    *Host
	jobs *jobs
	runs map[string]*memory // by module
}

// open makes a server with modules in this very process.
func open(t *testing.T, w *testkit.World, all ...sdk.Module) *bench {
	t.Helper()
	n := &bench{World: w, runs: map[string]*memory{}}
	o := Options{
		Runner: w.Runner, Log: slog.New(slog.DiscardHandler), Merge: func(*catalog.Catalogue) error { return nil }, Serve: func(int64, *catalog.Catalogue) error { return nil },
		Run: func(o process.Options) Running { n.runs[o.Name].o = o; return n.runs[o.Name] },
	}
	for _, m := range all {
		n.runs[m.Name] = &memory{module: m}
		declared, err := sdk.Manifest(m)
		testkit.Must(t, err)
		o.BuiltIn = append(o.BuiltIn, declared)
	}
	n.h = New(o)
	n.jobs = n.h.newJobs()
	testkit.Must(t, n.h.Register(t.Context()))
	testkit.Must(t, n.h.Open(t.Context()))
	t.Cleanup(n.h.Close)
	return n
}

// do runs a mutation as the unit's officer.
func (n *bench) do(name string, input map[string]any) error {
	_, err := n.h.Change(n.As("sgddt"), name, input)
	return err
}

// job is the one job there is.
func (n *bench) job(t *testing.T) *gen.Job {
	t.Helper()
	row, err := n.Store.Reading().Job.Query().Only(tenant.System(context.Background()))
	testkit.Must(t, err)
	return row
}

// names are those of the things there are, in the order in which they were made.
func (n *bench) names(t *testing.T) string {
	t.Helper()
	rows, err := n.Store.Reading().Record.Query().Where(record.Module("workshop")).Order(record.ByCreatedAt(), record.ByID()).All(tenant.System(context.Background()))
	testkit.Must(t, err)
	var out []string
	for _, r := range rows {
		out = append(out, r.Title)
	}
	return strings.Join(out, " ")
}

// piece writes one thing under the key of its name.
func piece(r *sdk.Run, name string) error {
	return r.Write(name, func(tx *sdk.Tx) error { tx.Create(&thing{Name: name}); return nil })
}

// memory runs a module in this process, over gRPC as a process would, until it is killed.
type memory struct {
	module sdk.Module
	o      process.Options

	mu      sync.Mutex
	conn    *process.Conn
	servers []*grpc.Server
	failed  error
}

var _ Running = (*memory)(nil)

// Start implements Running.
func (m *memory) Start() {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.conn == nil {
		m.failed = m.start()
	}
}

func (m *memory) start() error {
	c := &process.Conn{Module: m.module.Name, Serial: 1}
	server, err := sdk.NewServer(m.module, func(context.Context, uint32) (*grpc.ClientConn, error) {
		return m.serve(func(s *grpc.Server) { proto.RegisterHostServer(s, m.o.Host(c)) })
	})
	if err != nil {
		return err
	}
	conn, err := m.serve(func(s *grpc.Server) { proto.RegisterModuleServer(s, server) })
	if err != nil {
		return err
	}
	c.ModuleClient = proto.NewModuleClient(conn)
	m.conn = c
	_, err = c.Configure(context.Background(), &proto.ConfigureRequest{Host: 1})
	return err
}

func (m *memory) serve(register func(*grpc.Server)) (*grpc.ClientConn, error) {
	l := bufconn.Listen(1 << 20)
	s := grpc.NewServer()
	register(s)
	m.servers = append(m.servers, s)
	go func() { _ = s.Serve(l) }() // until Stop
	return grpc.NewClient("passthrough:///memory", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }))
}

// kill ends what runs as SIGKILL would: nothing is told any more. The next call starts it anew.
func (m *memory) kill() {
	m.mu.Lock()
	servers := m.servers
	m.conn, m.servers = nil, nil
	m.mu.Unlock()
	for _, s := range servers {
		go s.Stop() // it waits for what the module does
	}
}

// Stop implements Running.
func (m *memory) Stop(context.Context) { m.kill() }

// Ready implements Running.
func (m *memory) Ready(context.Context) error { m.Start(); return m.failed }

// State implements Running.
func (m *memory) State() process.State { return process.State{Phase: process.Running} }

// Reset implements Running.
func (*memory) Reset() {}

// Do implements Running.
func (m *memory) Do(ctx context.Context, deadline time.Duration, call func(context.Context, *process.Conn) error) error {
	m.Start()
	m.mu.Lock()
	c, failed := m.conn, m.failed
	m.mu.Unlock()
	if failed != nil {
		return failed
	}
	if deadline > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, deadline)
		defer cancel()
	}
	err := call(ctx, c)
	m.mu.Lock()
	dead := m.conn != c
	m.mu.Unlock()
	if _, told := errors.AsType[*fault.Error](err); err != nil && !told && dead { // as process.Process tells it
		return fault.New(fault.ModuleUnavailable, "Mô-đun không trả lời.", "The module does not answer.").Because(err)
	}
	return err
}

// TestTheWorkshopHasNoFaults: the module of these tests is one that could be installed.
func TestTheWorkshopHasNoFaults(t *testing.T) {
	m, err := sdk.Manifest(workshop("workshop", nil))
	testkit.Must(t, err)
	for _, f := range manifest.Check(m) {
		t.Error(f)
	}
}
