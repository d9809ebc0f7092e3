package walk_test

import (
	"context"
	"time"

	"google.golang.org/grpc"

	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// librarian is the module of the fixture's records, run without a process: the walk is about what
// the server lets through before and after it.
type librarian struct {
	modules.Running
	proto.ModuleClient
}

// Start implements modules.Running.
func (librarian) Start() {}

// Stop implements modules.Running.
func (librarian) Stop(context.Context) {}

// Do implements modules.Running.
func (l librarian) Do(ctx context.Context, _ time.Duration, call func(context.Context, *process.Conn) error) error {
	return call(ctx, &process.Conn{Module: "library", Serial: 1, ModuleClient: l})
}

// Act implements proto.ModuleClient: a book is published, the rest changes nothing.
func (librarian) Act(_ context.Context, in *proto.ActRequest, _ ...grpc.CallOption) (*proto.ActResponse, error) {
	out := &proto.ActResponse{}
	for _, item := range in.GetItems() {
		result := &proto.ActResult{Changes: &proto.Changes{}}
		if t := item.GetTarget(); t != nil {
			result.Shown = []string{t.GetId()}
			if in.GetAction() == "publish" {
				result.Changes.Operations = []*proto.Operation{{Verb: proto.Operation_UPDATE, Kind: "Book", Id: t.GetId(), Version: t.GetVersion(), Body: []byte(`{"status":"PUBLISHED"}`)}}
			}
		}
		out.Results = append(out.Results, result)
	}
	return out, nil
}
