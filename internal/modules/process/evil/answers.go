package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// rawActs answer the whole request instead of one item after the other.
var rawActs = map[string]func(*module, *proto.ActRequest) (*proto.ActResponse, error){
	"garbage": func(*module, *proto.ActRequest) (*proto.ActResponse, error) {
		return &proto.ActResponse{Results: []*proto.ActResult{{Output: []byte("{\x00"), Shown: []string{"$9", "thing_1"}}}}, nil
	},
	"nulls": func(_ *module, r *proto.ActRequest) (*proto.ActResponse, error) {
		answer := &proto.ActResponse{}
		for range r.GetItems() {
			answer.Results = append(answer.Results, &proto.ActResult{
				Output: []byte(`{"text":null}`),
				Changes: &proto.Changes{
					Operations: []*proto.Operation{{Verb: proto.Operation_CREATE, Kind: "Thing", Body: []byte(`{"name":null}`)}, {}, {Verb: 99}},
					Reads:      []*proto.Seen{{}}, Guards: []string{""}, Effects: []*proto.Effect{{}},
				},
			})
		}
		return answer, nil
	},
	"tooMany": func(_ *module, r *proto.ActRequest) (*proto.ActResponse, error) {
		answer := &proto.ActResponse{}
		for range len(r.GetItems()) + 1 {
			answer.Results = append(answer.Results, &proto.ActResult{})
		}
		return answer, nil
	},
	"tooFew": func(*module, *proto.ActRequest) (*proto.ActResponse, error) { return &proto.ActResponse{}, nil },
}

func nothing(context.Context, *module, call) (string, error) { return "", nil }

// foreign changes the record whose id is the text: another unit's, another module's, or none.
func foreign(_ context.Context, _ *module, c call) (string, error) {
	body := []byte(`{"name":"taken over"}`)
	verb := proto.Operation_UPDATE
	if c.in.number() == 1 {
		verb, body = proto.Operation_DELETE, nil
	}
	c.result.Shown = []string{c.in.Text}
	c.result.Changes = &proto.Changes{Operations: []*proto.Operation{{Verb: verb, Kind: "Thing", Id: c.in.Text, Version: 1, Body: body}}}
	return c.in.Text, nil
}

// otherKind creates a record of the kind that the text names.
func otherKind(_ context.Context, _ *module, c call) (string, error) {
	c.result.Changes = &proto.Changes{Operations: []*proto.Operation{{Verb: proto.Operation_CREATE, Kind: c.in.Text, Body: []byte(`{"name":"x"}`)}}}
	return "", nil
}

// many creates n records.
func many(_ context.Context, _ *module, c call) (string, error) {
	c.result.Changes = &proto.Changes{}
	for i := range c.in.number() {
		body, err := json.Marshal(map[string]string{"name": fmt.Sprint(c.in.Text, i)})
		if err != nil {
			return "", err
		}
		c.result.Changes.Operations = append(c.result.Changes.Operations, &proto.Operation{Verb: proto.Operation_CREATE, Kind: "Thing", Body: body})
	}
	return "", nil
}

// create behaves well, for once: one record of the name, shown.
func create(_ context.Context, _ *module, c call) (string, error) {
	body, err := json.Marshal(map[string]string{"name": c.in.Text})
	if err != nil {
		return "", err
	}
	c.result.Shown = []string{"$1"}
	c.result.Changes = &proto.Changes{Operations: []*proto.Operation{{Verb: proto.Operation_CREATE, Kind: "Thing", Body: body}}}
	return "", nil
}

func badOutput(_ context.Context, _ *module, c call) (string, error) {
	c.result.Output = []byte(c.in.Text)
	return "", nil
}

// headers answers with n bytes of metadata.
func headers(ctx context.Context, _ *module, c call) (string, error) {
	return "", grpc.SetHeader(ctx, metadata.Pairs("evil", strings.Repeat("x", c.in.number())))
}

func (m *module) get(ctx context.Context, token []byte) string {
	m.mu.Lock()
	host := m.host
	m.mu.Unlock()
	if host == nil {
		return "no host"
	}
	rows, err := host.Get(ctx, &proto.GetRequest{Call: token, Kind: "Thing"})
	if err != nil {
		return "error: " + status.Code(err).String()
	}
	return fmt.Sprint("rows: ", len(rows.GetRows()))
}

// host reads through the server, with the call's token, with the text for one ("other's"), or
// with the tokens of requests before this one (n=1).
func host(ctx context.Context, m *module, c call) (string, error) {
	token := c.request.GetCall()
	if c.in.Text != "" {
		token = []byte(c.in.Text)
	}
	m.mu.Lock()
	if c.in.number() == 1 && len(m.kept) > 0 {
		token = m.kept[0]
	}
	m.kept = append(m.kept, c.request.GetCall())
	m.mu.Unlock()
	return m.get(ctx, token), nil
}

// hostLater asks again n milliseconds after its request has ended; heard tells the answer.
func hostLater(_ context.Context, m *module, c call) (string, error) {
	token := c.request.GetCall()
	m.mu.Lock()
	m.heard = ""
	m.mu.Unlock()
	go func() {
		time.Sleep(time.Duration(c.in.number()) * time.Millisecond)
		answer := m.get(context.Background(), token)
		m.mu.Lock()
		m.heard = answer
		m.mu.Unlock()
	}()
	return "", nil
}

// hostFlood asks n times at once, again and again until the call ends.
func hostFlood(ctx context.Context, m *module, c call) (string, error) {
	var all sync.WaitGroup
	var mu sync.Mutex
	said := map[string]int{}
	for range c.in.number() {
		all.Go(func() {
			for ctx.Err() == nil {
				answer := m.get(ctx, c.request.GetCall())
				mu.Lock()
				said[answer]++
				mu.Unlock()
			}
		})
	}
	all.Wait()
	return fmt.Sprint(said), nil
}

// reenter writes through the server while the server waits for its answer.
func reenter(ctx context.Context, m *module, c call) (string, error) {
	m.mu.Lock()
	host := m.host
	m.mu.Unlock()
	if host == nil {
		return "no host", nil
	}
	answer, err := host.Apply(ctx, &proto.ApplyRequest{
		Call: c.request.GetCall(), Key: "k",
		Changes: &proto.Changes{Operations: []*proto.Operation{{Verb: proto.Operation_CREATE, Kind: "Thing", Body: []byte(`{"name":"by the back door"}`)}}},
	})
	if err != nil {
		return "error: " + status.Code(err).String(), nil
	}
	return fmt.Sprint("created: ", len(answer.GetCreated())), nil
}
