package sdk_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// fakeHost answers from a handful of rows and keeps what it was asked.
type fakeHost struct {
	proto.UnimplementedHostServer

	mu      sync.Mutex
	rows    []*proto.Row
	guards  map[string]int64
	err     error // of every answer
	gets    []*proto.GetRequest
	queries []*proto.QueryRequest
	applies []*proto.ApplyRequest
	apply   func(n int, r *proto.ApplyRequest) (*proto.ApplyResponse, error)
	groups  string
}

func (h *fakeHost) Get(_ context.Context, r *proto.GetRequest) (*proto.Rows, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.gets = append(h.gets, r)
	if h.err != nil {
		return nil, h.err
	}
	if string(r.GetCall()) != "token" {
		return nil, status.Error(codes.PermissionDenied, "unknown token")
	}
	out := &proto.Rows{}
	for _, id := range r.GetIds() {
		if v, ok := h.guards[id]; ok && r.GetKind() == "$guard" {
			out.Rows = append(out.Rows, &proto.Row{Id: id, Kind: "$guard", Version: v})
		}
		for _, row := range h.rows {
			if row.GetId() == id && row.GetKind() == r.GetKind() {
				out.Rows = append(out.Rows, row)
			}
		}
	}
	return out, nil
}

func (h *fakeHost) Query(_ context.Context, r *proto.QueryRequest) (*proto.Rows, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.queries = append(h.queries, r)
	if h.err != nil {
		return nil, h.err
	}
	var all []*proto.Row
	for _, row := range h.rows {
		if row.GetKind() == r.GetKind() {
			all = append(all, row)
		}
	}
	from := 0
	if r.GetAfter() != "" {
		from = 1 + slices.IndexFunc(all, func(row *proto.Row) bool { return row.GetId() == r.GetAfter() })
	}
	to := min(from+int(r.GetFirst()), len(all))
	out := &proto.Rows{Rows: all[from:to]}
	if to < len(all) {
		out.After = all[to-1].GetId()
	}
	return out, nil
}

func (h *fakeHost) Aggregate(context.Context, *proto.AggregateRequest) (*proto.AggregateResponse, error) {
	return &proto.AggregateResponse{Groups: []byte(h.groups)}, h.err
}

func (h *fakeHost) Apply(_ context.Context, r *proto.ApplyRequest) (*proto.ApplyResponse, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.applies = append(h.applies, r)
	return h.apply(len(h.applies), r)
}

// open serves a gRPC server in memory and connects to it.
func open(t *testing.T, register func(*grpc.Server)) *grpc.ClientConn {
	t.Helper()
	l := bufconn.Listen(1 << 20)
	s := grpc.NewServer(grpc.MaxRecvMsgSize(sdk.MaxMessage))
	register(s)
	go func() { _ = s.Serve(l) }()
	t.Cleanup(s.Stop)
	conn, err := grpc.NewClient("passthrough:///memory", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

// run serves a module and configures it with a host.
func run(t *testing.T, m sdk.Module, h *fakeHost) proto.ModuleClient {
	t.Helper()
	server, err := sdk.NewServer(m, func(context.Context, uint32) (*grpc.ClientConn, error) {
		return open(t, func(s *grpc.Server) { proto.RegisterHostServer(s, h) }), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	c := proto.NewModuleClient(open(t, func(s *grpc.Server) { proto.RegisterModuleServer(s, server) }))
	if _, err := c.Configure(t.Context(), &proto.ConfigureRequest{Host: 1}); err != nil {
		t.Fatal(err)
	}
	return c
}

const now = "2022-11-15T18:30:00.000000Z" // the 16th in Vietnam

// act does one action as one person and returns its result.
func act(t *testing.T, c proto.ModuleClient, action, on, input string, target *proto.Row) *proto.ActResult {
	t.Helper()
	r, err := c.Act(t.Context(), &proto.ActRequest{Call: []byte("token"), Action: action, On: on, Now: now, Items: []*proto.ActItem{{
		Input: []byte(input), Target: target, Actor: &proto.Actor{User: "user_1", Name: "Lan", Unit: "unit_1", Roles: []string{"OFFICER"}},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.GetResults()) != 1 {
		t.Fatalf("%d results", len(r.GetResults()))
	}
	return r.GetResults()[0]
}

// told is what a result says, in a line for each thing, to compare with.
func told(r *proto.ActResult) string {
	var lines []string
	for _, d := range r.GetDiagnostics() {
		lines = append(lines, fmt.Sprintf("%s at %s", d.GetCode(), strings.Join(d.GetPath(), ".")))
	}
	lines = append(lines, changesOf(r.GetChanges())...)
	if len(r.GetShown()) > 0 {
		lines = append(lines, fmt.Sprint("shown ", r.GetShown()))
	}
	if len(r.GetOutput()) > 0 {
		lines = append(lines, "output "+canonical(r.GetOutput()))
	}
	return strings.Join(lines, "\n")
}

func changesOf(c *proto.Changes) []string {
	var lines []string
	for _, o := range c.GetOperations() {
		line := fmt.Sprintf("%s %s", o.GetVerb(), o.GetKind())
		if o.GetId() != "" {
			line += fmt.Sprintf(" %s v%d", o.GetId(), o.GetVersion())
		}
		if o.GetAssignment() != "" {
			line += " tied to " + o.GetAssignment()
		}
		if o.GetNumber() != "" {
			line += " numbered " + o.GetNumber()
		}
		if len(o.GetBody()) > 0 {
			line += " " + canonical(o.GetBody())
		}
		lines = append(lines, line)
	}
	for _, s := range c.GetReads() {
		lines = append(lines, fmt.Sprintf("read %s v%d", s.GetId(), s.GetVersion()))
	}
	for _, g := range c.GetGuards() {
		lines = append(lines, "guard "+g)
	}
	for _, e := range c.GetEffects() {
		if n := e.GetNotify(); n != nil {
			lines = append(lines, fmt.Sprintf("notify %v%s of %s: %s", n.GetUsers(), n.GetRole(), n.GetRecord(), n.GetText().GetEn()))
		}
		if a := e.GetJob(); a != nil {
			lines = append(lines, fmt.Sprintf("ask %s %s at %s key %s", a.GetJob(), a.GetInput(), a.GetAt(), a.GetKey()))
		}
	}
	return lines
}

// canonical is JSON with sorted names.
func canonical(data []byte) string {
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return err.Error()
	}
	out, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(out)
}
