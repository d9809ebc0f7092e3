package sdk

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"reflect"
	"runtime/debug"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Dial opens the connection on which the server's Host service listens.
type Dial func(ctx context.Context, id uint32) (*grpc.ClientConn, error)

// NewServer is the module as the protocol sees it, for a test or a server that runs it in its own
// process. The error is that of Manifest.
func NewServer(m Module, dial Dial) (proto.ModuleServer, error) {
	b, err := build(m)
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(b.manifest)
	if err != nil {
		return nil, err
	}
	return &server{b: b, dial: dial, manifest: data}, nil
}

type server struct {
	proto.UnimplementedModuleServer
	b        *built
	dial     Dial
	manifest []byte

	mu   sync.RWMutex
	conn *grpc.ClientConn
}

func (s *server) Describe(context.Context, *proto.DescribeRequest) (*proto.DescribeResponse, error) {
	return &proto.DescribeResponse{Manifest: s.manifest}, nil
}

func (s *server) Configure(ctx context.Context, r *proto.ConfigureRequest) (*proto.ConfigureResponse, error) {
	if r.GetHost() == 0 { // a server that only asks what this is
		return &proto.ConfigureResponse{}, nil
	}
	conn, err := s.dial(ctx, r.GetHost())
	if err != nil {
		return nil, status.Errorf(codes.Unavailable, "the Host service cannot be reached: %v", err)
	}
	s.mu.Lock()
	old := s.conn
	s.conn = conn
	s.mu.Unlock()
	if old != nil {
		_ = old.Close()
	}
	return &proto.ConfigureResponse{}, nil
}

func (s *server) host() proto.HostClient {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.conn == nil {
		return proto.NewHostClient(noHost{})
	}
	return proto.NewHostClient(s.conn)
}

// noHost answers before Configure.
type noHost struct{}

func (noHost) Invoke(context.Context, string, any, any, ...grpc.CallOption) error {
	return status.Error(codes.Unavailable, "the module is not configured yet")
}

func (noHost) NewStream(context.Context, *grpc.StreamDesc, string, ...grpc.CallOption) (grpc.ClientStream, error) {
	return nil, status.Error(codes.Unavailable, "the module is not configured yet")
}

// contain runs the module's own code: what it returns and what it panics with becomes a diagnostic,
// and the log has the rest.
func contain(what string, d *Diags, f func() error) {
	defer func() {
		if p := recover(); p != nil {
			log.Printf("%s: panic: %v\n%s", what, p, debug.Stack())
			d.Add(fmt.Errorf("panic: %v", p))
		}
	}()
	err := f()
	if err == nil {
		return
	}
	if _, forUser := err.(*Error); !forUser { //nolint:errorlint // what is wrapped says more than the user reads
		log.Printf("%s: %v", what, err)
	}
	d.Add(err)
}

func (s *server) Validate(ctx context.Context, r *proto.ValidateRequest) (*proto.ValidateResponse, error) {
	k := s.b.byName[r.GetKind()]
	if k == nil || k.validate == nil {
		return nil, status.Errorf(codes.InvalidArgument, "kind %q judges nothing", r.GetKind())
	}
	now, _ := time.Parse(time.RFC3339Nano, r.GetNow())
	out := &proto.ValidateResponse{}
	for _, item := range r.GetItems() {
		if err := ctx.Err(); err != nil {
			return nil, status.FromContextError(err).Err()
		}
		d, patch := &Diags{}, []byte(nil)
		contain("validate "+k.name, d, func() (err error) {
			patch, err = k.judge(ctx, now.UTC(), item, d)
			return err
		})
		result := &proto.ValidateResult{Diagnostics: d.all}
		if !d.Any() {
			result.Patch = patch
		}
		out.Results = append(out.Results, result)
	}
	return out, nil
}

func (k *kind) judge(ctx context.Context, now time.Time, item *proto.ValidateItem, d *Diags) ([]byte, error) {
	record, err := k.new(item.GetNew(), nil)
	if err != nil {
		return nil, err
	}
	op, old := Op{Verb: Create, Now: now}, any(nil)
	if item.GetOld() != nil {
		op.Verb = Update
		if old, err = k.new(item.GetOld(), nil); err != nil {
			return nil, err
		}
	}
	k.validate(ctx, op, old, record, d)
	after, err := encode(k.fields, reflect.ValueOf(record).Elem())
	if err != nil {
		return nil, err
	}
	patch := changed(k.of(record).was, after)
	if len(patch) == 0 {
		return nil, nil
	}
	return json.Marshal(patch)
}

func (s *server) Act(ctx context.Context, r *proto.ActRequest) (*proto.ActResponse, error) {
	a := s.b.actions[r.GetOn()+"."+r.GetAction()]
	if a == nil {
		return nil, status.Errorf(codes.InvalidArgument, "there is no action %q on %q", r.GetAction(), r.GetOn())
	}
	out := &proto.ActResponse{}
	for _, item := range r.GetItems() {
		d, result := &Diags{}, &proto.ActResult{}
		contain("action "+r.GetAction(), d, func() error {
			tx := newTx(ctx, s, r.GetCall(), r.GetNow(), item.GetActor())
			return a.act(tx, item, d, result)
		})
		if err := ctx.Err(); err != nil {
			return nil, status.FromContextError(err).Err()
		}
		if d.Any() {
			result = &proto.ActResult{Diagnostics: d.all}
		}
		out.Results = append(out.Results, result)
	}
	return out, nil
}

func (a *action) act(tx *Tx, item *proto.ActItem, d *Diags, result *proto.ActResult) error {
	if a.target != nil {
		if item.GetTarget() == nil {
			return fmt.Errorf("no target came along")
		}
		tx.target = Ref(item.GetTarget().GetId())
		tx.saw(item.GetTarget())
	}
	in, err := a.input(item.GetInput(), tx.target)
	if err != nil {
		return err
	}
	out, err := a.call(tx, in, d)
	if err != nil || d.Any() {
		return err
	}
	if result.Output, err = a.output(tx, out); err != nil {
		return err
	}
	if len(tx.shown) == 0 && a.target != nil && !a.other {
		if o := tx.byID[tx.target]; o == nil || o.verb != proto.Operation_DELETE {
			tx.shown = []string{string(tx.target)}
		}
	}
	result.Changes, err = tx.changes()
	result.Shown = tx.shown
	return err
}

func (s *server) Run(r *proto.RunRequest, stream grpc.ServerStreamingServer[proto.RunEvent]) error {
	j := s.b.jobs[r.GetJob()]
	if j == nil {
		return status.Errorf(codes.InvalidArgument, "there is no job %q", r.GetJob())
	}
	tx := newTx(stream.Context(), s, r.GetCall(), r.GetNow(), r.GetActor())
	tx.readOnly = true
	run := &Run{Tx: tx, s: s, request: r, checkpoint: r.GetCheckpoint(), stream: stream}
	stop := make(chan struct{})
	var alive sync.WaitGroup
	alive.Go(func() { run.beat(stop) })
	d := &Diags{}
	contain("job "+r.GetJob(), d, func() error {
		if err := j.call(run, r.GetInput(), d); err != nil {
			return err
		}
		return tx.err
	})
	close(stop)
	alive.Wait()
	if err := stream.Context().Err(); err != nil {
		return status.FromContextError(err).Err()
	}
	return run.send(&proto.RunEvent{Event: &proto.RunEvent_Done{Done: &proto.Done{Diagnostics: d.all}}})
}

func (s *server) Upgrade(ctx context.Context, r *proto.UpgradeRequest) (*proto.UpgradeResponse, error) {
	k := s.b.byName[r.GetKind()]
	if k == nil || !k.own {
		return nil, status.Errorf(codes.InvalidArgument, "kind %q upgrades nothing", r.GetKind())
	}
	if k.upgrade == nil { // the bodies fit as they are, or the server says which field does not
		return &proto.UpgradeResponse{Bodies: r.GetBodies()}, nil
	}
	out, d := &proto.UpgradeResponse{}, &Diags{}
	for i, data := range r.GetBodies() {
		if err := ctx.Err(); err != nil {
			return nil, status.FromContextError(err).Err()
		}
		one := &Diags{}
		contain("upgrade "+k.name, one, func() error {
			after, err := upgraded(k, int(r.GetFrom()), data)
			out.Bodies = append(out.Bodies, after)
			return err
		})
		for len(out.GetBodies()) <= i {
			out.Bodies = append(out.Bodies, nil) // a panic came before
		}
		for _, x := range one.all {
			x.Path = append([]string{fmt.Sprint(i)}, x.GetPath()...)
		}
		d.all = append(d.all, one.all...)
	}
	out.Diagnostics = d.all
	return out, nil
}
