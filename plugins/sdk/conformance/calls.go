package conformance

import (
	"bytes"
	"context"
	"errors"
	"io"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// with starts the program, does something with it and ends it.
func (s *suite) with(t *trial, f func(r *running, h *host)) {
	h := &host{m: s.manifest}
	r, err := s.start(h)
	if err != nil {
		t.fault("%v", err)
		return
	}
	defer r.end()
	f(r, h)
}

func printsManifest(ctx context.Context, s *suite, t *trial) {
	data, said, err := s.prints(ctx, manifest.MaxBytes*4, "manifest") // indented
	if err != nil {
		t.fault("manifest: %v%s", err, said)
		return
	}
	m, err := manifest.Parse(data)
	if err != nil {
		t.fault("%v", err)
		return
	}
	s.manifest = &m
	for _, f := range manifest.Check(m) {
		t.fault("%s: %s (%s)", f.Place, f.Text.VI, f.Text.EN)
	}
}

func endsAlone(ctx context.Context, s *suite, t *trial) {
	if _, _, err := s.prints(ctx, manifest.MaxBytes); err == nil {
		t.fault("it ends without an error, as if it had worked")
	} else if status := exit(err); status < 0 {
		t.fault("%v", err)
	}
}

func handshakes(_ context.Context, s *suite, t *trial) { s.with(t, func(*running, *host) {}) }

func describes(ctx context.Context, s *suite, t *trial) {
	var first []byte
	for range 2 {
		s.with(t, func(r *running, _ *host) {
			for range 2 {
				answer, err := r.Describe(ctx, &proto.DescribeRequest{})
				if err != nil {
					t.fault("%v%s", err, r.said)
					return
				}
				if first == nil {
					first = answer.GetManifest()
				}
				if !bytes.Equal(first, answer.GetManifest()) {
					t.fault("it describes itself differently the next time")
				}
			}
		})
	}
	if first == nil {
		return
	}
	told, err := manifest.Parse(first)
	if err != nil {
		t.fault("%v", err)
	} else if !same(told, *s.manifest) {
		t.fault("it describes itself differently from what it prints")
	}
}

// items are the inputs that every action is tried with.
func (s *suite) request(a *manifest.Action, inputs ...[]byte) *proto.ActRequest {
	r := &proto.ActRequest{Call: []byte("conformance"), Action: a.Name, On: a.On, Now: sampleNow}
	for _, in := range inputs {
		item := &proto.ActItem{Input: in, Actor: sampleActor()}
		if a.On != "" {
			item.Target = sampleRow(s.manifest, a.On, sampleID(a.On, 0))
		}
		r.Items = append(r.Items, item)
	}
	return r
}

func acts(ctx context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, h *host) {
		for i := range s.manifest.Actions {
			a := &s.manifest.Actions[i]
			for _, m := range []mode{empty, full, refusing} {
				h.mode.Store(int32(m))
				ctx, cancel := context.WithTimeout(ctx, callTime)
				request := s.request(a, sampleObject(s.manifest, a.Input, 0), sampleObject(s.manifest, a.Input, 1))
				answer, err := r.Act(ctx, request)
				cancel()
				if err != nil {
					t.fault("action %s: %v%s", a.Name, err, r.said)
					if r.client.Exited() {
						return
					}
					continue
				}
				if len(answer.GetResults()) != len(request.GetItems()) {
					t.fault("action %s: %d results for %d items", a.Name, len(answer.GetResults()), len(request.GetItems()))
				}
				for _, result := range answer.GetResults() {
					s.judge(t, a, result)
				}
			}
		}
	})
}

func nonsense() [][]byte {
	return [][]byte{
		nil, []byte(``), []byte(`{`), []byte(`null`), []byte(`[]`), []byte(`"text"`), []byte(`{}`), []byte("{\"\x00\":\xff}"),
		bytes.Repeat([]byte(`[`), 20_000), bytes.Repeat([]byte{0}, 1<<20),
	}
}

func actsOnNonsense(ctx context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, h *host) {
		h.mode.Store(int32(full))
		try := func(what string, request *proto.ActRequest) {
			ctx, cancel := context.WithTimeout(ctx, callTime)
			defer cancel()
			_, err := r.Act(ctx, request)
			if code := status.Code(err); code == codes.Unavailable || code == codes.DeadlineExceeded {
				t.fault("%s: %v%s", what, err, r.said)
			}
		}
		for i := range s.manifest.Actions {
			a := &s.manifest.Actions[i]
			for _, value := range []any{nil, true, 1.5, -1, "", "x", []any{1}, map[string]any{"a": 1}} {
				try("action "+a.Name+" with values of other types", s.request(a, objectOf(a.Input, value)))
			}
			try("action "+a.Name+" with nonsense", s.request(a, nonsense()...))
			if request := s.request(a, []byte(`{}`)); a.On != "" {
				request.Items[0].Target = nil
				try("action "+a.Name+" without its record", request)
				request.Items[0].Target = &proto.Row{Id: "x", Kind: "core.User", Body: []byte(`{`)}
				try("action "+a.Name+" on nonsense", request)
			}
			try("action "+a.Name+" by nobody", &proto.ActRequest{Action: a.Name, On: a.On, Items: []*proto.ActItem{{}, nil}})
			if r.client.Exited() {
				t.fault("it ended%s", r.said)
				return
			}
		}
		try("an action that is none", &proto.ActRequest{Action: "doesNotExist", Items: []*proto.ActItem{{}}})
		if err := r.alive(); err != nil {
			t.fault("afterwards: %v", err)
		}
	})
}

func validates(ctx context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, _ *host) {
		for i := range s.manifest.Kinds {
			k := &s.manifest.Kinds[i]
			if !k.Validate {
				continue
			}
			row := sampleRow(s.manifest, k.Name, sampleID(k.Name, 0))
			request := &proto.ValidateRequest{Kind: k.Name, Now: sampleNow, Items: []*proto.ValidateItem{
				{New: row}, {Old: row, New: row}, {New: &proto.Row{Kind: k.Name, Body: []byte(`{}`)}}, {New: &proto.Row{Kind: k.Name, Body: []byte(`{`)}}, {},
			}}
			ctx, cancel := context.WithTimeout(ctx, callTime)
			answer, err := r.Validate(ctx, request)
			cancel()
			if err != nil || len(answer.GetResults()) != len(request.GetItems()) {
				t.fault("kind %s: %d results for %d items (%v)%s", k.Name, len(answer.GetResults()), len(request.GetItems()), err, r.said)
				continue
			}
			for _, result := range answer.GetResults() {
				diagnostics(t, "kind "+k.Name, result.GetDiagnostics())
				s.body(t, "kind "+k.Name+": patch", k.Name, result.GetPatch())
			}
		}
	})
}

func upgrades(ctx context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, _ *host) {
		for i := range s.manifest.Kinds {
			k := &s.manifest.Kinds[i]
			if k.Schema < 2 {
				continue
			}
			bodies := [][]byte{sampleObject(s.manifest, k.Fields, 0), []byte(`{}`)}
			for from := 1; from < k.Schema; from++ {
				ctx, cancel := context.WithTimeout(ctx, callTime)
				answer, err := r.Upgrade(ctx, &proto.UpgradeRequest{Kind: k.Name, From: int32(from), Bodies: bodies})
				cancel()
				if err != nil || len(answer.GetBodies()) != len(bodies) {
					t.fault("kind %s from schema %d: %d bodies for %d (%v)%s", k.Name, from, len(answer.GetBodies()), len(bodies), err, r.said)
				}
				diagnostics(t, "kind "+k.Name, answer.GetDiagnostics())
			}
		}
	})
}

func runs(ctx context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, h *host) {
		for i := range s.manifest.Jobs {
			j := &s.manifest.Jobs[i]
			for _, m := range []mode{empty, full, refusing, hanging} {
				h.mode.Store(int32(m))
				ctx, cancel := context.WithTimeout(ctx, time.Second)
				stream, err := r.Run(ctx, &proto.RunRequest{Call: []byte("conformance"), Job: j.Name, Input: []byte(`{}`), Now: sampleNow, Actor: sampleActor()})
				for err == nil {
					_, err = stream.Recv()
				}
				cancel()
				if code := status.Code(err); !errors.Is(err, io.EOF) && code != codes.DeadlineExceeded {
					t.fault("job %s: %v%s", j.Name, err, r.said)
				}
				if err := r.alive(); err != nil {
					t.fault("after job %s: %v", j.Name, err)
					return
				}
			}
		}
	})
}

func cancels(ctx context.Context, s *suite, t *trial) {
	s.with(t, func(r *running, h *host) {
		h.mode.Store(int32(hanging))
		for i := range s.manifest.Actions {
			a := &s.manifest.Actions[i]
			ctx, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
			_, err := r.Act(ctx, s.request(a, sampleObject(s.manifest, a.Input, 0)))
			cancel()
			if status.Code(err) == codes.Unavailable {
				t.fault("action %s: %v%s", a.Name, err, r.said)
			}
			if err := r.alive(); err != nil {
				t.fault("after action %s: %v", a.Name, err)
				return
			}
		}
	})
}
