package sdk_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

type sweepIn struct {
	Days int
	Do   string
}

// sweep is the job of the sample; Do says what it does.
func sweep(r *sdk.Run, in sweepIn, d *sdk.Diags) error {
	done := 0
	resumed, err := r.Resume(&done)
	if err != nil {
		return err
	}
	switch in.Do {
	case "panics":
		panic("secret")
	case "waits":
		<-r.Context().Done()
		return r.Context().Err()
	case "finds fault":
		d.Error("days", "TOO_FEW", sdk.L("a", "b"))
		return nil
	case "writes outside":
		r.Create(&thing{Title: "x"})
		return nil
	case "resumes":
		d.Error("", fmt.Sprint("RESUMED_", resumed, "_", done), sdk.L("a", "b"))
		return nil
	case "does nothing":
		return r.Write("k", func(*sdk.Tx) error { return nil })
	}
	all, err := sdk.Find[thing](r.Tx, nil, "", 10)
	if err != nil {
		return err
	}
	for i, p := range all {
		child := &thing{Title: "child", Parent: &p.ID}
		err := r.Write(fmt.Sprint("thing ", i), func(tx *sdk.Tx) error {
			fresh, err := sdk.Get[thing](tx, p.ID)
			if err != nil {
				return err
			}
			fresh.Count += in.Days
			tx.Save(fresh)
			child.ID = "" // this may be called again
			tx.Create(child)
			return nil
		})
		if err != nil {
			return err
		}
		if err := errors.Join(r.Progress(50*(i+1), sdk.L("a", string(child.ID))), r.Checkpoint(i+1)); err != nil {
			return err
		}
	}
	return nil
}

func TestJobs(t *testing.T) {
	conflict := status.Error(codes.Aborted, "changed")
	applied := func(n int, _ *proto.ApplyRequest) (*proto.ApplyResponse, error) {
		return &proto.ApplyResponse{Created: []string{fmt.Sprint("mentoring-thing_9", n)}}, nil
	}
	for name, c := range map[string]struct {
		input, checkpoint string
		apply             func(int, *proto.ApplyRequest) (*proto.ApplyResponse, error)
		events            string
		keys              string // of the changes that were sent
	}{
		"it writes in pieces": {`{"Days":2}`, "", applied,
			"50% mentoring-thing_91, checkpoint 1, 100% mentoring-thing_92, checkpoint 2, done []", "thing 0, thing 1"},
		"a conflict is tried again": {`{"Days":2}`, "", func(n int, r *proto.ApplyRequest) (*proto.ApplyResponse, error) {
			if n < 3 {
				return nil, conflict
			}
			return applied(n, r)
		}, "50% mentoring-thing_93, checkpoint 1, 100% mentoring-thing_94, checkpoint 2, done []", "thing 0, thing 0, thing 0, thing 1"},
		"three conflicts are enough": {`{"Days":2}`, "", func(int, *proto.ApplyRequest) (*proto.ApplyResponse, error) { return nil, conflict },
			"done [CONFLICT]", "thing 0, thing 0, thing 0"},
		"what the server refuses ends it": {`{"Days":1}`, "", func(int, *proto.ApplyRequest) (*proto.ApplyResponse, error) {
			return &proto.ApplyResponse{Diagnostics: []*proto.Diagnostic{{Code: "UNIQUE", Path: []string{"title"}}}}, nil
		}, "done [UNIQUE]", "thing 0"},
		"a panic is a diagnostic":              {`{"Do":"panics"}`, "", nil, "done [INTERNAL]", ""},
		"a fault that it finds is told":        {`{"Do":"finds fault"}`, "", nil, "done [TOO_FEW]", ""},
		"a change outside Write is a fault":    {`{"Do":"writes outside"}`, "", nil, "done [INTERNAL]", ""},
		"it starts from the beginning":         {`{"Do":"resumes"}`, "", nil, "done [RESUMED_false_0]", ""},
		"it goes on from its checkpoint":       {`{"Do":"resumes"}`, "7", nil, "done [RESUMED_true_7]", ""},
		"a checkpoint that is none":            {`{"Do":"resumes"}`, "{", nil, "done [INTERNAL]", ""},
		"nothing to write is not sent":         {`{"Do":"does nothing"}`, "", nil, "done []", ""},
		"an input that is none is a diagnosis": {`[]`, "", nil, "done [BAD_INPUT]", ""},
	} {
		t.Run(name, func(t *testing.T) {
			h := &fakeHost{rows: []*proto.Row{stored(1, ""), stored(2, "")}, apply: c.apply}
			stream, err := run(t, sample(), h).Run(t.Context(), &proto.RunRequest{
				Call: []byte("token"), Job: "sweep", Input: []byte(c.input), Checkpoint: []byte(c.checkpoint), Now: now, Actor: &proto.Actor{Unit: "unit_1"},
			})
			if err != nil {
				t.Fatal(err)
			}
			if got := events(t, stream.Recv); got != c.events {
				t.Errorf("events %s, want %s", got, c.events)
			}
			var keys []string
			for _, a := range h.applies {
				keys = append(keys, a.GetKey())
				if got := strings.Join(changesOf(a.GetChanges()), "; "); !strings.HasPrefix(got, "UPDATE Thing mentoring-thing_") || !strings.Contains(got, `; CREATE Thing {`) {
					t.Errorf("sent %s", got)
				}
			}
			if got := strings.Join(keys, ", "); got != c.keys {
				t.Errorf("keys %s, want %s", got, c.keys)
			}
		})
	}
}

func events(t *testing.T, next func() (*proto.RunEvent, error)) string {
	t.Helper()
	var all []string
	for {
		e, err := next()
		if errors.Is(err, io.EOF) {
			return strings.Join(all, ", ")
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := e.GetEvent().(type) {
		case *proto.RunEvent_Progress:
			all = append(all, fmt.Sprintf("%d%% %s", e.Progress.GetPercent(), e.Progress.GetText().GetEn()))
		case *proto.RunEvent_Checkpoint:
			all = append(all, "checkpoint "+string(e.Checkpoint))
		case *proto.RunEvent_Done:
			var codes []string
			for _, d := range e.Done.GetDiagnostics() {
				codes = append(codes, d.GetCode())
			}
			all = append(all, fmt.Sprint("done ", codes))
		}
	}
}

func TestACancelledJobEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := run(t, sample(), &fakeHost{})
	stream, err := c.Run(ctx, &proto.RunRequest{Job: "sweep", Input: []byte(`{"Do":"waits"}`)})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := stream.Recv(); status.Code(err) != codes.Canceled {
		t.Errorf("got %v", err)
	}
	if stream, err = c.Run(t.Context(), &proto.RunRequest{Job: "x"}); err == nil {
		_, err = stream.Recv()
	}
	if status.Code(err) != codes.InvalidArgument {
		t.Errorf("a job that is none: %v", err)
	}
}

func TestValidate(t *testing.T) {
	c := run(t, sample(), &fakeHost{})
	row := func(title string) *proto.Row {
		r := stored(1, "")
		r.Body = []byte(`{"title":"` + title + `","count":4}`)
		return r
	}
	r, err := c.Validate(t.Context(), &proto.ValidateRequest{Kind: "Thing", Now: now, Items: []*proto.ValidateItem{
		{New: row("A")}, {New: row(" A ")}, {New: row("panic")}, {New: row("late")}, {Old: row("A"), New: row("B")}, {Old: row("A"), New: row("A")},
		{New: &proto.Row{Body: []byte(`{"count":"x"}`)}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"", `{"title":"A"}`, "INTERNAL", "LATE", "RENAMED", "", "INTERNAL"} {
		got := string(r.GetResults()[i].GetPatch())
		for _, d := range r.GetResults()[i].GetDiagnostics() {
			got += d.GetCode()
		}
		if got != want {
			t.Errorf("item %d: got %q, want %q", i, got, want)
		}
	}
	if _, err := c.Validate(t.Context(), &proto.ValidateRequest{Kind: "core.User"}); status.Code(err) != codes.InvalidArgument {
		t.Errorf("a kind that judges nothing: %v", err)
	}
}

func TestUpgrade(t *testing.T) {
	c := run(t, sample(), &fakeHost{})
	r, err := c.Upgrade(t.Context(), &proto.UpgradeRequest{Kind: "Thing", From: 1, Bodies: [][]byte{
		[]byte(`{"n":12345678901234567890,"d":1.50}`), []byte(`{"bad":1}`), []byte(`[]`), []byte(`{}`),
	}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range r.GetBodies() {
		got = append(got, string(b))
	}
	for _, d := range r.GetDiagnostics() {
		got = append(got, d.GetCode()+" "+strings.Join(d.GetPath(), "."))
	}
	want := `{"d":1.50,"from":1,"n":12345678901234567890} |  |  | {"from":1} | LOST 1 | INTERNAL 2`
	if strings.Join(got, " | ") != want {
		t.Errorf("got %s\nwant %s", strings.Join(got, " | "), want)
	}
	if _, err := c.Upgrade(t.Context(), &proto.UpgradeRequest{Kind: "X"}); status.Code(err) != codes.InvalidArgument {
		t.Errorf("a kind that is none: %v", err)
	}
}

func TestBeforeConfigureThereIsNoServer(t *testing.T) {
	s, err := sdk.NewServer(sample(), nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Act(t.Context(), &proto.ActRequest{Action: "newest", Items: []*proto.ActItem{{}}})
	if err != nil || told(r.GetResults()[0]) != "UNAVAILABLE at " {
		t.Errorf("got %v, %v", r, err)
	}
}
