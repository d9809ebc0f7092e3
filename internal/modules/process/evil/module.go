package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	plugin "github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// module answers the protocol.
type module struct {
	proto.UnimplementedModuleServer

	mode   string
	broker *plugin.GRPCBroker

	mu    sync.Mutex
	conn  *grpc.ClientConn
	host  proto.HostClient
	kept  [][]byte // tokens of requests that are over
	heard string   // what a call into the server after the end of its request was told
}

func sortByName(actions []manifest.Action, names []string) {
	slices.SortFunc(actions, func(a, b manifest.Action) int { return cmp.Compare(a.Name, b.Name) })
	slices.Sort(names)
}

func (m *module) Describe(ctx context.Context, _ *proto.DescribeRequest) (*proto.DescribeResponse, error) {
	text, err := declared()
	switch m.mode {
	case "slowDescribe":
		<-ctx.Done()
		time.Sleep(time.Hour)
	case "noManifest":
		text = []byte("{")
	case "bigManifest":
		text = make([]byte, 64<<20)
	case "exitDescribe":
		exit()
	}
	return &proto.DescribeResponse{Manifest: text, Features: []string{"evil"}}, err
}

func (m *module) Configure(_ context.Context, r *proto.ConfigureRequest) (*proto.ConfigureResponse, error) {
	switch m.mode {
	case "slowConfigure":
		time.Sleep(time.Hour)
	case "noConfigure":
		return nil, status.Error(codes.InvalidArgument, "no")
	}
	if r.GetHost() == 0 {
		return &proto.ConfigureResponse{}, nil
	}
	conn, err := m.broker.Dial(r.GetHost())
	if err != nil {
		return nil, err
	}
	m.mu.Lock()
	m.conn, m.host = conn, proto.NewHostClient(conn)
	m.mu.Unlock()
	return &proto.ConfigureResponse{}, nil
}

// Validate misbehaves by the name of the record: panic, hang, garbage (too few answers), patch
// (sets a field that there is not), foreign (a kind that is not its own).
func (m *module) Validate(_ context.Context, r *proto.ValidateRequest) (*proto.ValidateResponse, error) {
	answer := &proto.ValidateResponse{}
	for _, i := range r.GetItems() {
		var body struct{ Name string }
		_ = json.Unmarshal(i.GetNew().GetBody(), &body)
		result := &proto.ValidateResult{}
		switch body.Name {
		case "panic":
			panic("as I was told")
		case "hang":
			time.Sleep(time.Hour)
		case "garbage":
			return &proto.ValidateResponse{Results: []*proto.ValidateResult{nil, nil, nil}}, nil
		case "patch":
			result.Patch = []byte(`{"noSuchField": 1, "size": "not a number"}`)
		case "json":
			result.Patch = []byte(`{"name": `)
		case "fault":
			result.Diagnostics = []*proto.Diagnostic{{Code: "NO", Path: []string{"name", "0", "__proto__"}, Text: &proto.Text{Vi: "\x00\u202e", En: ""}}}
		}
		answer.Results = append(answer.Results, result)
	}
	return answer, nil
}

// asked is the input of every action.
type asked struct {
	N    json.Number `json:"n"`
	Text string      `json:"text"`
}

func (a asked) number() int {
	n, _ := strconv.Atoi(a.N.String())
	return n
}

func (m *module) Act(ctx context.Context, r *proto.ActRequest) (*proto.ActResponse, error) {
	act := acts[r.GetAction()]
	if act == nil {
		return nil, status.Error(codes.Unimplemented, r.GetAction())
	}
	if raw := rawActs[r.GetAction()]; raw != nil {
		return raw(m, r)
	}
	answer := &proto.ActResponse{}
	for _, i := range r.GetItems() {
		var in asked
		d := json.Unmarshal(i.GetInput(), &in)
		if d != nil {
			return nil, status.Error(codes.InvalidArgument, d.Error())
		}
		result := &proto.ActResult{}
		text, err := act(ctx, m, call{r, i, in, result})
		if err != nil {
			return nil, err
		}
		if result.Output == nil {
			if result.Output, err = json.Marshal(map[string]string{"text": text}); err != nil {
				return nil, err
			}
		}
		answer.Results = append(answer.Results, result)
	}
	return answer, nil
}

// Run sends as many events as its input says; with a text, it misbehaves before the last.
func (m *module) Run(r *proto.RunRequest, s grpc.ServerStreamingServer[proto.RunEvent]) error {
	var in asked
	_ = json.Unmarshal(r.GetInput(), &in)
	for i := range in.number() {
		if err := s.Send(&proto.RunEvent{Event: &proto.RunEvent_Progress{Progress: &proto.Progress{Percent: int32(i)}}}); err != nil {
			return err
		}
	}
	switch in.Text {
	case "exit":
		exit()
	case "hang":
		time.Sleep(time.Hour)
	case "checkpoint":
		if err := s.Send(&proto.RunEvent{Event: &proto.RunEvent_Checkpoint{Checkpoint: make([]byte, 64<<20)}}); err != nil {
			return err
		}
	case "empty":
		return s.Send(&proto.RunEvent{})
	case "silent":
		return nil // no Done
	}
	return s.Send(&proto.RunEvent{Event: &proto.RunEvent_Done{Done: &proto.Done{}}})
}

// Upgrade answers one body too few.
func (m *module) Upgrade(_ context.Context, r *proto.UpgradeRequest) (*proto.UpgradeResponse, error) {
	if len(r.GetBodies()) == 0 {
		return nil, fmt.Errorf("nothing to upgrade")
	}
	return &proto.UpgradeResponse{Bodies: r.GetBodies()[1:]}, nil
}
