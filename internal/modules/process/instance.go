package process

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/hashicorp/go-hclog"
	plugin "github.com/hashicorp/go-plugin"
	"github.com/hashicorp/go-plugin/runner"
	"google.golang.org/grpc"
	"google.golang.org/grpc/health/grpc_health_v1"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// The handshake, the same as in plugins/sdk. The protocol's number changes when it breaks.
const (
	Protocol    = 1
	CookieKey   = "LANTOA_MODULE"
	CookieValue = "v1"
)

// Conn is one started process of a module.
type Conn struct {
	proto.ModuleClient // to be used within Do

	Module   string
	Serial   uint64 // another for each process of the module, rising
	PID      int
	Manifest []byte   // as it told it
	Features []string // as it told them
	done     <-chan struct{}
}

// Done is closed when the process has ended, or is being ended: nothing that it asks is answered
// any more.
func (c *Conn) Done() <-chan struct{} { return c.done }

// instance is a Conn with what runs it.
type instance struct {
	conn   *Conn
	child  *child
	client *plugin.Client
	limits Limits
	began  time.Time

	ctx     context.Context         // ends when the process has ended or is to end; its cause is a *failure
	cancel  context.CancelCauseFunc // the first cause stands
	retired chan struct{}           // closed when it takes no new calls
	once    sync.Once
	gone    chan struct{} // closed when nothing of it is left

	slots    chan struct{} // one for each call in flight
	queued   atomic.Int32
	timeouts atomic.Int32 // in a row
	bad      atomic.Int32 // in a row
	rss      atomic.Int64

	mu   sync.Mutex
	host *grpc.Server
}

// launch starts a process, hears what it is, and tells it where the server listens.
func (p *Process) launch(ctx context.Context, to what) (is *instance, failed *failure) {
	file, path, failed := to.program.open()
	if failed != nil {
		return nil, failed
	}
	out := newOutput(p.o.Log, p.o.Name, p.limits.Lines)
	defer func() {
		if failed != nil {
			failed.said = out.said()
		}
	}()
	p.mu.Lock()
	p.serial++
	p.out = out
	serial := p.serial
	p.mu.Unlock()
	in := &instance{
		child: newChild(path, p.o.Name, to.program, p.limits, out), limits: p.limits,
		began:   time.Now(), //nolint:forbidigo // process time
		retired: make(chan struct{}), gone: make(chan struct{}), slots: make(chan struct{}, p.limits.Calls),
	}
	in.ctx, in.cancel = context.WithCancelCause(context.Background())
	in.conn = &Conn{Module: p.o.Name, Serial: serial, done: in.ctx.Done()}
	apart := context.AfterFunc(ctx, func() { in.fail(stoppedByUs()) })
	defer apart()

	config := in.config(out)
	in.client = plugin.NewClient(config)
	_, err := in.client.Start()
	if file != nil {
		file.Close()
	}
	if !in.child.begun {
		in.child.notStarted(err)
	}
	go in.bury()
	if err != nil {
		return nil, in.giveUp(in.atStart(err))
	}
	in.conn.PID = in.child.pid
	if failed := in.introduce(p.o.Host, config, to.manifest); failed != nil {
		return nil, in.giveUp(failed)
	}
	go in.watch()
	go in.checkHealth()
	return in, nil
}

func (in *instance) config(out *output) *plugin.ClientConfig {
	return &plugin.ClientConfig{
		HandshakeConfig:  plugin.HandshakeConfig{ProtocolVersion: Protocol, MagicCookieKey: CookieKey, MagicCookieValue: CookieValue},
		VersionedPlugins: map[int]plugin.PluginSet{Protocol: {"module": &ends{}}},
		RunnerFunc: func(_ hclog.Logger, cmd *exec.Cmd, dir string) (runner.Runner, error) {
			in.child.prepare(cmd.Env, dir)
			return in.child, nil
		},
		StartTimeout: in.limits.Start, AllowedProtocols: []plugin.Protocol{plugin.ProtocolGRPC}, AutoMTLS: true, SkipHostEnv: true,
		Logger: hclog.NewNullLogger(), SyncStdout: out, SyncStderr: out, GRPCDialOptions: in.dialOptions(),
		UnixSocketConfig: &plugin.UnixSocketConfig{TempDir: socketFolder()},
	}
}

// socketFolder is where the folders for sockets are made: the usual one, unless the names of
// sockets in it would be longer than the kernel's 107 bytes.
func socketFolder() string {
	const below = len("/plugin-dir4294967295/plugin4294967295")
	if dir := os.TempDir(); len(dir)+below <= 107 {
		return dir
	}
	return "/tmp"
}

// ends hands out the connection and the broker of a process.
type ends struct {
	plugin.NetRPCUnsupportedPlugin

	conn   *grpc.ClientConn
	broker *plugin.GRPCBroker
}

func (*ends) GRPCServer(*plugin.GRPCBroker, *grpc.Server) error {
	return errors.New("the server serves no module")
}

func (*ends) GRPCClient(_ context.Context, broker *plugin.GRPCBroker, conn *grpc.ClientConn) (any, error) {
	return &ends{conn: conn, broker: broker}, nil
}

// introduce asks the module what it is and tells it where the server listens.
func (in *instance) introduce(host func(*Conn) proto.HostServer, config *plugin.ClientConfig, manifest []byte) *failure {
	client, err := in.client.Client()
	if err != nil {
		return notConfigured(err)
	}
	raw, err := client.Dispense("module")
	if err != nil {
		return notConfigured(err)
	}
	e, ok := raw.(*ends)
	if !ok {
		return notConfigured(fmt.Errorf("%T", raw))
	}
	in.conn.ModuleClient = proto.NewModuleClient(e.conn)

	ctx, cancel := context.WithTimeout(in.ctx, in.limits.Describe)
	defer cancel()
	is, err := in.conn.Describe(ctx, &proto.DescribeRequest{})
	if err != nil {
		return notConfigured(err)
	}
	in.conn.Manifest, in.conn.Features = is.GetManifest(), is.GetFeatures()
	if manifest != nil {
		if err := sameJSON(is.GetManifest(), manifest); err != nil {
			return otherManifest(err)
		}
	}

	ctx, cancel = context.WithTimeout(in.ctx, in.limits.Settle)
	defer cancel()
	var id uint32
	if host != nil {
		if id, err = in.serve(ctx, e.broker, config.TLSConfig, host(in.conn)); err != nil {
			return notConfigured(err)
		}
	}
	if _, err := in.conn.Configure(ctx, &proto.ConfigureRequest{Host: id}); err != nil {
		return notConfigured(err)
	}
	return nil
}

// sameJSON compares two JSON texts without their layout.
func sameJSON(got, want []byte) error {
	a, err := canonical(got)
	if err != nil {
		return fmt.Errorf("its manifest is no JSON: %w", err)
	}
	b, err := canonical(want)
	if err != nil {
		return fmt.Errorf("the registered manifest is no JSON: %w", err)
	}
	if !bytes.Equal(a, b) {
		return errors.New("the manifests differ")
	}
	return nil
}

func canonical(text []byte) ([]byte, error) {
	var v any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	if d.More() {
		return nil, errors.New("something follows it")
	}
	return json.Marshal(v)
}

// atStart says why a process did not come up.
func (in *instance) atStart(err error) *failure {
	in.child.mu.Lock()
	wrong, pid := in.child.wrong, in.child.pid
	in.child.mu.Unlock()
	switch {
	case pid == 0:
		return notStarted(err)
	case strings.Contains(err.Error(), "timeout"): // its output ended only because it was killed for this
		return silentAtStart(err)
	case wrong != nil:
		if wrong.cause == nil {
			wrong.cause = in.exit(err)
		}
		return wrong
	case strings.Contains(err.Error(), "exited"):
		return endedAtStart(in.exit(err))
	}
	return notConfigured(err)
}

// exit is how the process ended, which tells more than what follows from it.
func (in *instance) exit(otherwise error) error {
	select {
	case <-in.child.done:
		return in.child.exit
	case <-time.After(time.Second):
		return otherwise
	}
}

// fail ends the process at once; the first reason stands.
func (in *instance) fail(why *failure) {
	in.cancel(why)
	in.child.signal(syscall.SIGKILL)
}

// why says why it ended or is to end.
func (in *instance) why() *failure {
	if f, ok := errors.AsType[*failure](context.Cause(in.ctx)); ok {
		return f
	}
	return ended(context.Cause(in.ctx))
}

// bury waits for the end of the process and leaves nothing of it.
func (in *instance) bury() {
	<-in.child.done
	in.cancel(ended(in.child.exit))
	in.mu.Lock()
	host := in.host
	in.mu.Unlock()
	if host != nil {
		host.Stop()
	}
	<-in.child.quiet
	in.client.Kill() // only closes and removes: the process is gone
	if in.child.dir != "" {
		_ = os.RemoveAll(in.child.dir)
	}
	close(in.gone)
}

// await waits until it is gone, or cannot be killed.
func (in *instance) await() {
	select {
	case <-in.gone:
	case <-time.After(unkillable):
	}
}

// giveUp ends a process that did not come up and says why; that it ended is no reason.
func (in *instance) giveUp(reason *failure) *failure {
	in.fail(reason)
	in.await()
	if why := in.why(); !why.itself {
		return why
	}
	return reason
}

func (in *instance) retire() { in.once.Do(func() { close(in.retired) }) }

// drain waits until no call is in flight.
func (in *instance) drain(ctx context.Context, most time.Duration) {
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	for range cap(in.slots) {
		select {
		case in.slots <- struct{}{}: // and never given back: it takes no more calls
		case <-in.ctx.Done():
			return
		case <-ctx.Done():
			return
		}
	}
}

// terminate asks the process to go, kills it when it does not, and waits until it is gone.
func (in *instance) terminate(why *failure) {
	in.cancel(why)
	in.child.signal(syscall.SIGTERM)
	select {
	case <-in.gone:
		return
	case <-time.After(in.limits.Grace):
	}
	in.child.signal(syscall.SIGKILL)
	in.await()
}

// watch ends a process that uses more than it may.
func (in *instance) watch() {
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	for n := 1; ; n++ {
		select {
		case <-tick.C:
		case <-in.ctx.Done():
			return
		}
		u := use(in.child.pid)
		before := in.rss.Swap(u.rss)
		switch most := in.limits.Memory; {
		case len(u.processes) > in.limits.Children:
			in.fail(tooManyProcesses(len(u.processes), in.limits.Children))
		case u.own > most, u.rss > most && before > most: // a child counts twice while it is being started
			in.fail(tooMuchMemory(u.rss, most))
		}
		if n%int(time.Second/watchEvery) == 0 {
			in.child.out.flush()
		}
	}
}

// checkHealth ends a process that does not answer.
func (in *instance) checkHealth() {
	raw, err := in.client.Client() // is there: launch made it
	if err != nil {
		return
	}
	client, ok := raw.(*plugin.GRPCClient)
	if !ok {
		return
	}
	health := grpc_health_v1.NewHealthClient(client.Conn)
	tick := time.NewTicker(in.limits.Health)
	defer tick.Stop()
	for missed := 0; missed < in.limits.Misses; {
		select {
		case <-tick.C:
		case <-in.ctx.Done():
			return
		}
		ctx, cancel := context.WithTimeout(in.ctx, in.limits.Answer)
		answer, err := health.Check(ctx, &grpc_health_v1.HealthCheckRequest{Service: plugin.GRPCServiceName})
		cancel()
		missed++
		if err == nil && answer.GetStatus() == grpc_health_v1.HealthCheckResponse_SERVING {
			missed = 0
		}
	}
	in.fail(noAnswer(in.limits.Misses))
}
