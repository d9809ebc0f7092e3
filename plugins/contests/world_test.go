package contests_test

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// world is a server in memory, as strict as the real one in what these tests lean on: versions,
// guards, unique sets, books of numbers, and conditions on indexed fields alone.
type world struct {
	proto.UnimplementedHostServer
	t        *testing.T
	client   proto.ModuleClient
	manifest manifest.Manifest

	mu      sync.Mutex
	now     time.Time
	rows    map[string]*row
	guards  map[string]int64
	unique  map[string]string
	numbers map[string]int
	applied map[string]bool // keys of the job that runs
	asked   []*proto.Ask
	calls   int // of the Host service
}

type row struct {
	proto.Row
	values map[string]any
	number int
}

var rowsMade atomic.Int64 // ids are unique beyond a world: the module may keep what never changes

func newWorld(t *testing.T) *world {
	t.Helper()
	m, err := sdk.Manifest(contests.Module())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range manifest.Check(m) {
		t.Error(f)
	}
	w := &world{
		t: t, manifest: m, now: time.Date(2022, 10, 1, 1, 0, 0, 0, time.UTC),
		rows: map[string]*row{}, guards: map[string]int64{}, unique: map[string]string{}, numbers: map[string]int{},
	}
	server, err := sdk.NewServer(contests.Module(), func(context.Context, uint32) (*grpc.ClientConn, error) {
		return serve(t, func(s *grpc.Server) { proto.RegisterHostServer(s, w) }), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	w.client = proto.NewModuleClient(serve(t, func(s *grpc.Server) { proto.RegisterModuleServer(s, server) }))
	if _, err := w.client.Configure(t.Context(), &proto.ConfigureRequest{Host: 1}); err != nil {
		t.Fatal(err)
	}
	return w
}

func serve(t *testing.T, register func(*grpc.Server)) *grpc.ClientConn {
	t.Helper()
	l := bufconn.Listen(1 << 20)
	s := grpc.NewServer(grpc.MaxRecvMsgSize(sdk.MaxMessage))
	register(s)
	go func() { _ = s.Serve(l) }()
	t.Cleanup(s.Stop)
	conn, err := grpc.NewClient("passthrough:///memory", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(sdk.MaxMessage)),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

const instant = "2006-01-02T15:04:05.000000Z"

func (w *world) clock() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.now.Format(instant)
}

func (w *world) pass(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now = w.now.Add(d)
}

// wire is a row as it travels.
func (r *row) wire() *proto.Row {
	data, err := json.Marshal(r.values)
	if err != nil {
		panic(err)
	}
	return &proto.Row{Id: r.Id, Kind: r.Kind, Version: r.Version, Unit: r.Unit, State: r.State, Body: data, Schema: 1, Created: r.Created}
}

func (w *world) Get(_ context.Context, q *proto.GetRequest) (*proto.Rows, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls++
	out := &proto.Rows{}
	for _, id := range q.GetIds() {
		if q.GetKind() == "$guard" {
			if v, ok := w.guards[id]; ok {
				out.Rows = append(out.Rows, &proto.Row{Id: id, Version: v})
			}
		} else if r := w.rows[id]; r != nil && r.Kind == q.GetKind() {
			out.Rows = append(out.Rows, r.wire())
		}
	}
	return out, nil
}

// matching are the rows of a kind for which a condition holds, in their order.
func (w *world) matching(kind string, where []byte, order string) ([]*row, error) {
	condition := map[string]any{}
	if len(where) > 0 {
		if err := json.Unmarshal(where, &condition); err != nil {
			return nil, err
		}
	}
	k := w.manifest.Kind(kind)
	var out []*row
	for _, r := range w.rows {
		if r.Kind != kind {
			continue
		}
		ok, err := w.holds(k, r, condition)
		if err != nil {
			return nil, status.Error(codes.InvalidArgument, err.Error())
		}
		if ok {
			out = append(out, r)
		}
	}
	if order == "" {
		order = k.OrderBy
	}
	name, desc := strings.CutPrefix(order, "-")
	if f := k.Field(name); name != "" && name != "id" && (f == nil || f.Hidden || !f.Index && (k.States == nil || k.States.Field != name)) {
		return nil, status.Errorf(codes.InvalidArgument, "%s does not sort by %q", kind, name)
	}
	slices.SortFunc(out, func(a, b *row) int {
		n := 0
		if name != "" && name != "id" {
			n = compare(a.values[name], b.values[name])
		}
		if desc {
			n = -n
		}
		return cmp.Or(n, cmp.Compare(a.number, b.number))
	})
	return out, nil
}

// compare orders two values; numbers may travel as text. None comes last of all that ascends.
func compare(a, b any) int {
	if a == nil || b == nil {
		return cmp.Compare(map[bool]int{true: 1}[a == nil], map[bool]int{true: 1}[b == nil])
	}
	x, err1 := strconv.ParseFloat(fmt.Sprint(a), 64)
	y, err2 := strconv.ParseFloat(fmt.Sprint(b), 64)
	if i, err := strconv.ParseInt(fmt.Sprint(a), 10, 64); err == nil {
		if j, err := strconv.ParseInt(fmt.Sprint(b), 10, 64); err == nil {
			return cmp.Compare(i, j)
		}
	}
	if err1 == nil && err2 == nil {
		return cmp.Compare(x, y)
	}
	return strings.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

func (w *world) holds(k *manifest.Kind, r *row, where map[string]any) (bool, error) {
	for name, raw := range where {
		test := raw.(map[string]any)
		f := k.Field(name)
		value := r.values[name]
		switch {
		case name == "unit":
			value, test = r.Unit, test["id"].(map[string]any)
		case f != nil && f.Type == manifest.ReferenceType && !f.List:
			test = test["id"].(map[string]any)
		case f == nil || f.Hidden || !f.Index && (k.States == nil || k.States.Field != name):
			return false, fmt.Errorf("%s cannot be filtered by %q", k.Name, name)
		}
		for op, want := range test {
			var ok bool
			switch op {
			case "eq":
				ok = compare(value, want) == 0
			case "in":
				ok = slices.ContainsFunc(want.([]any), func(x any) bool { return compare(value, x) == 0 })
			case "gt":
				ok = value != nil && compare(value, want) > 0
			case "gte":
				ok = value != nil && compare(value, want) >= 0
			case "lt":
				ok = value != nil && compare(value, want) < 0
			case "lte":
				ok = value != nil && compare(value, want) <= 0
			default:
				return false, fmt.Errorf("there is no test %q", op)
			}
			if !ok {
				return false, nil
			}
		}
	}
	return true, nil
}

func (w *world) Query(_ context.Context, q *proto.QueryRequest) (*proto.Rows, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls++
	all, err := w.matching(q.GetKind(), q.GetWhere(), q.GetOrder())
	if err != nil {
		return nil, err
	}
	from, _ := strconv.Atoi(q.GetAfter())
	to := min(from+int(q.GetFirst()), len(all))
	out := &proto.Rows{}
	for _, r := range all[from:to] {
		out.Rows = append(out.Rows, r.wire())
	}
	if to < len(all) {
		out.After = strconv.Itoa(to)
	}
	return out, nil
}

func (w *world) Aggregate(_ context.Context, q *proto.AggregateRequest) (*proto.AggregateResponse, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls++
	all, err := w.matching(q.GetKind(), q.GetWhere(), "")
	if err != nil {
		return nil, err
	}
	type group struct {
		Key   map[string]any `json:"key"`
		Count int            `json:"count"`
		Score string         `json:"scoreAvg"`
	}
	groups, sums := map[string]*group{}, map[string]float64{}
	if len(q.GetGroupBy()) == 0 {
		groups["[]"] = &group{}
	}
	for _, r := range all {
		key := map[string]any{}
		for _, by := range q.GetGroupBy() {
			key[by] = r.values[by]
		}
		name := fmt.Sprint(slices.Collect(maps.Values(key)))
		if groups[name] == nil {
			groups[name] = &group{Key: key}
		}
		groups[name].Count++
		n, _ := strconv.ParseFloat(fmt.Sprint(r.values["score"]), 64)
		sums[name] += n
		groups[name].Score = strconv.FormatFloat(sums[name]/float64(groups[name].Count), 'f', 2, 64)
	}
	out := []*group{}
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		out = append(out, groups[name])
	}
	data, err := json.Marshal(out)
	return &proto.AggregateResponse{Groups: data}, err
}

func (w *world) Apply(_ context.Context, q *proto.ApplyRequest) (*proto.ApplyResponse, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls++
	if w.applied[q.GetKey()] {
		return &proto.ApplyResponse{}, nil
	}
	ids, err := w.apply("unit_1", q.GetChanges())
	if err == nil {
		w.applied[q.GetKey()] = true
	}
	if f, ok := err.(fault); ok && f.code != "CONFLICT" { //nolint:errorlint // its own
		return &proto.ApplyResponse{Diagnostics: []*proto.Diagnostic{{Code: f.code, Path: []string{f.at}, Text: &proto.Text{Vi: f.code, En: f.code}}}}, nil
	} else if ok {
		return nil, status.Error(codes.Aborted, "conflict")
	}
	return &proto.ApplyResponse{Created: ids}, err
}

type fault struct{ code, at string }

func (f fault) Error() string { return f.code + " at " + f.at }

// equal tells that two bodies are the same.
func equal(a, b any) bool { return reflect.DeepEqual(a, b) }
