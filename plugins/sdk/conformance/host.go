package conformance

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// mode is how the server that a module is tried with behaves.
type mode int32

const (
	empty    mode = iota // it has nothing
	full                 // it has sample rows of everything
	refusing             // every answer is an error
	hanging              // it answers when the call is over
)

// host is a server of samples.
type host struct {
	proto.UnimplementedHostServer

	m    *manifest.Manifest
	mode atomic.Int32
}

func (h *host) behave(ctx context.Context) (rows bool, err error) {
	switch mode(h.mode.Load()) {
	case full:
		return true, nil
	case refusing:
		return false, status.Error(codes.PermissionDenied, "this call may not do that")
	case hanging:
		<-ctx.Done()
		return false, status.FromContextError(ctx.Err()).Err()
	}
	return false, nil
}

func (h *host) Get(ctx context.Context, r *proto.GetRequest) (*proto.Rows, error) {
	rows, err := h.behave(ctx)
	out := &proto.Rows{}
	if rows {
		for _, id := range r.GetIds() {
			out.Rows = append(out.Rows, sampleRow(h.m, r.GetKind(), id))
		}
	}
	return out, err
}

func (h *host) Query(ctx context.Context, r *proto.QueryRequest) (*proto.Rows, error) {
	rows, err := h.behave(ctx)
	out := &proto.Rows{}
	if rows && r.GetAfter() == "" {
		for i := range min(2, r.GetFirst()) {
			out.Rows = append(out.Rows, sampleRow(h.m, r.GetKind(), sampleID(r.GetKind(), int(i))))
		}
	}
	return out, err
}

func (h *host) Aggregate(ctx context.Context, _ *proto.AggregateRequest) (*proto.AggregateResponse, error) {
	_, err := h.behave(ctx)
	return &proto.AggregateResponse{Groups: []byte(`[]`)}, err
}

func (h *host) Apply(ctx context.Context, r *proto.ApplyRequest) (*proto.ApplyResponse, error) {
	_, err := h.behave(ctx)
	out := &proto.ApplyResponse{}
	for i, o := range r.GetChanges().GetOperations() {
		if o.GetVerb() == proto.Operation_CREATE {
			out.Created = append(out.Created, sampleID(o.GetKind(), i))
		}
	}
	return out, err
}

const sampleNow = "2022-11-15T02:00:00.000000Z"

func sampleID(kind string, n int) string {
	return fmt.Sprintf("%s_018470e0-0000-7000-8000-%012d", strings.ToLower(strings.ReplaceAll(kind, ".", "-")), n)
}

func sampleActor() *proto.Actor {
	return &proto.Actor{User: sampleID("core.User", 1), Name: "Nguyễn Thị Mẫu", Unit: sampleID("core.Unit", 1), Roles: manifest.Roles}
}

// sampleRow is a row of any kind: of an own one with a value in each field.
func sampleRow(m *manifest.Manifest, kind, id string) *proto.Row {
	row := &proto.Row{Id: id, Kind: kind, Version: 1, Unit: sampleID("core.Unit", 1), Created: sampleNow, Schema: 1, Body: []byte(`{}`)}
	if k := m.Kind(kind); k != nil {
		row.Body, row.Schema = sampleObject(m, k.Fields, 0), int32(k.Schema)
		if k.States != nil {
			row.State = k.States.Initial
		}
	}
	return row
}

// sampleObject has a value for each field; n varies them.
func sampleObject(m *manifest.Manifest, fields []manifest.Field, n int) []byte {
	values := map[string]any{}
	for i := range fields {
		f := &fields[i]
		v := sampleValue(m, f, n)
		if f.List {
			v = []any{v}
		}
		values[f.Name] = v
	}
	data, err := json.Marshal(values)
	if err != nil {
		return []byte(`{}`)
	}
	return data
}

// sampleValue is a value of the field's type within its bounds; a pattern may not be met.
func sampleValue(m *manifest.Manifest, f *manifest.Field, n int) any {
	bound := f.Min
	if bound == nil {
		bound = f.Max
	}
	switch f.Type {
	case manifest.Integer:
		if bound != nil {
			return json.Number(*bound)
		}
		return n
	case manifest.BigInteger, manifest.Money:
		return or(bound, strconv.Itoa(n))
	case manifest.Decimal:
		whole, digits, _ := strings.Cut(or(bound, strconv.Itoa(n)), ".")
		return whole + "." + digits + strings.Repeat("0", max(0, f.Scale-len(digits)))
	case manifest.Date:
		return or(bound, fmt.Sprintf("2022-11-%02d", n%28+1))
	case manifest.Instant:
		return or(bound, sampleNow)
	case manifest.Boolean:
		return n%2 == 0
	case manifest.EnumType:
		if e := m.Enum(f.Enum); e != nil && len(e.Values) > 0 {
			return e.Values[n%len(e.Values)].Name
		}
		return nil
	case manifest.ReferenceType:
		return sampleID(f.Ref, n)
	case manifest.FileType:
		return sampleID("file", n)
	case manifest.Object:
		return nil
	}
	text := "Mẫu " + strconv.Itoa(n)
	if r := []rune(text); f.MaxLength > 0 && len(r) > f.MaxLength {
		text = string(r[:f.MaxLength])
	}
	return text
}

func or(s *string, otherwise string) string {
	if s != nil {
		return *s
	}
	return otherwise
}
