package modules

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// What one call may ask of the server.
const (
	mostAsked = 200    // questions
	mostRows  = 10_000 // rows that it is shown
	tokenSize = 16     // bytes
	mostDepth = 3      // of work that is asked for in work that was asked for
)

// call is one call of a module, as long as it lasts: what its token is good for.
type call struct {
	module *module
	g      *generation
	viewer *viewer.Viewer
	run    *run // of a job: it may write
	depth  int  // of jobs that asked for jobs
	items  int  // how many are answered together; 0: one
	public bool // for nobody who is signed in: it reads the module's own kinds alone

	mu    sync.Mutex
	asked int
	rows  int
	shown map[string]bool       // ids of what it was shown
	kept  map[string]*proto.Row // of a call about several items: rows by kind and id, which others may ask for again
}

// again are rows that the call was shown before, if they are all that it asks for.
func (c *call) again(kind string, ids []string) ([]*proto.Row, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	rows := make([]*proto.Row, len(ids))
	for i, id := range ids {
		if rows[i] = c.kept[kind+" "+id]; rows[i] == nil {
			return nil, false
		}
	}
	return rows, true
}

func (c *call) keep(kind string, rows []*proto.Row) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, r := range rows {
		c.kept[kind+" "+r.GetId()] = r
	}
}

func (c *call) seen(id string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.shown[id]
}

// share is how many times what one action may ask the call may: a batch for each of its actions, a
// job a hundred times, since it goes through a whole list.
func (c *call) share() int {
	if c.run != nil {
		return 100
	}
	return max(1, c.items)
}

// spend counts a question.
func (c *call) spend() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.asked++; c.asked > mostAsked*c.share() {
		return status.Errorf(codes.ResourceExhausted, "more than %d questions in one call", mostAsked)
	}
	return nil
}

// show counts rows and keeps their ids.
func (c *call) show(rows []*proto.Row) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.rows += len(rows); c.rows > mostRows*c.share() {
		return status.Errorf(codes.ResourceExhausted, "more than %d rows in one call", mostRows)
	}
	for _, r := range rows {
		c.shown[r.GetId()] = true
	}
	return nil
}

// hostServer is what one started process may ask. Only that process reaches it, so that a token is
// worth nothing to another module, nor to the successor of a process that died.
type hostServer struct {
	proto.UnimplementedHostServer

	h    *Host
	conn *process.Conn
	mu   sync.Mutex
	open map[string]*call
}

func (h *Host) hostOf(c *process.Conn) *hostServer {
	if s, ok := h.conns.Load(c); ok {
		return s.(*hostServer)
	}
	s, loaded := h.conns.LoadOrStore(c, &hostServer{h: h, conn: c, open: map[string]*call{}})
	if !loaded && c.Done() != nil {
		go func() {
			<-c.Done()
			h.conns.Delete(c)
		}()
	}
	return s.(*hostServer)
}

// openCall makes the token of a call; it is good until the call is over.
func (h *Host) openCall(ctx context.Context, conn *process.Conn, c *call) (token []byte, closeCall func()) {
	s := h.hostOf(conn)
	token = make([]byte, tokenSize)
	_, _ = rand.Read(token) // never fails
	s.mu.Lock()
	s.open[string(token)] = c
	s.mu.Unlock()
	drop := func() {
		s.mu.Lock()
		delete(s.open, string(token))
		s.mu.Unlock()
	}
	stop := context.AfterFunc(ctx, drop) // at the deadline, too
	return token, func() { stop(); drop() }
}

// enter finds the call of a token.
func (s *hostServer) enter(token []byte) (*call, error) {
	s.mu.Lock()
	c := s.open[string(token)]
	s.mu.Unlock()
	if c == nil {
		now := s.h.Runner.Clock.Now().Unix()
		if s.h.told.Swap(now) != now { // a flood of them is one line a second
			s.h.Log.Error("security: a module asks with a token that is none, or whose call is over", "module", s.conn.Module, "pid", s.conn.PID)
		}
		return nil, status.Error(codes.PermissionDenied, "there is no such call")
	}
	return c, c.spend()
}

// Get implements proto.HostServer.
func (s *hostServer) Get(ctx context.Context, r *proto.GetRequest) (*proto.Rows, error) {
	c, err := s.enter(r.GetCall())
	if err != nil {
		return nil, err
	}
	if len(r.GetIds()) > mostAsked {
		return nil, status.Errorf(codes.InvalidArgument, "more than %d ids", mostAsked)
	}
	if r.GetKind() == "$guard" {
		return s.guards(ctx, c, r.GetIds())
	}
	if c.kept != nil {
		if rows, ok := c.again(r.GetKind(), r.GetIds()); ok {
			return &proto.Rows{Rows: rows}, nil
		}
	}
	q, err := s.h.question(c, r.GetKind())
	if err != nil {
		return nil, err
	}
	rows, err := q.get(ctx, r.GetIds())
	if err != nil {
		return nil, told(err)
	}
	if c.kept != nil {
		c.keep(r.GetKind(), rows)
	}
	return &proto.Rows{Rows: rows}, c.show(rows)
}

func (s *hostServer) guards(ctx context.Context, c *call, keys []string) (*proto.Rows, error) {
	found, err := c.g.store.Guards(ctx, s.h.Runner.Store.Reading(), c.module.Name, keys...)
	if err != nil {
		return nil, told(err)
	}
	out := &proto.Rows{}
	for _, key := range keys {
		if version, ok := found[key]; ok {
			out.Rows = append(out.Rows, &proto.Row{Id: key, Kind: "$guard", Version: version})
		}
	}
	return out, nil
}

// Query implements proto.HostServer.
func (s *hostServer) Query(ctx context.Context, r *proto.QueryRequest) (*proto.Rows, error) {
	c, err := s.enter(r.GetCall())
	if err != nil {
		return nil, err
	}
	q, err := s.h.question(c, r.GetKind())
	if err != nil {
		return nil, err
	}
	rows, after, err := q.list(ctx, r)
	if err != nil {
		return nil, told(err)
	}
	return &proto.Rows{Rows: rows, After: after}, c.show(rows)
}

// Aggregate implements proto.HostServer.
func (s *hostServer) Aggregate(ctx context.Context, r *proto.AggregateRequest) (*proto.AggregateResponse, error) {
	c, err := s.enter(r.GetCall())
	if err != nil {
		return nil, err
	}
	q, err := s.h.question(c, r.GetKind())
	if err != nil {
		return nil, err
	}
	groups, err := q.reckon(ctx, r)
	if err != nil {
		return nil, told(err)
	}
	return &proto.AggregateResponse{Groups: groups}, nil
}

// told turns an error into what a module is told of it: the code and the texts of a fault, nothing
// of any other error.
func told(err error) error {
	if s, ok := status.FromError(err); ok && s.Code() != codes.Unknown {
		return err
	}
	var f *fault.Error
	if !errors.As(err, &f) {
		f = fault.Of(err)
	}
	code := map[fault.Code]codes.Code{
		fault.NotFound: codes.NotFound, fault.Forbidden: codes.PermissionDenied, fault.Unauthenticated: codes.PermissionDenied, fault.Conflict: codes.Aborted,
		fault.BadInput: codes.InvalidArgument, fault.InvalidReference: codes.InvalidArgument, fault.TooCostly: codes.ResourceExhausted,
		fault.Timeout: codes.DeadlineExceeded, fault.Unavailable: codes.Unavailable,
	}[f.Code]
	if code == codes.OK {
		code = codes.Internal
	}
	s := status.New(code, string(f.Code)+": "+f.Text.EN)
	if with, err := s.WithDetails(&proto.Diagnostic{Code: string(f.Code), Text: &proto.Text{Vi: f.Text.VI, En: f.Text.EN}}); err == nil && code != codes.Internal {
		s = with
	}
	return s.Err()
}
