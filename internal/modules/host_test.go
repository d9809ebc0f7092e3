package modules

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// calling opens a call of a module for the officer of a unit, as an action does.
func (n *bench) calling(t *testing.T, ctx context.Context, module, unit string) (*hostServer, *call, []byte, func()) {
	t.Helper()
	testkit.Must(t, n.runs[module].Ready(ctx))
	g := n.h.now.Load()
	c := &call{module: g.modules[module], g: g, viewer: viewer.From(n.As(unit)), shown: map[string]bool{}}
	conn := n.runs[module].conn
	token, done := n.h.openCall(ctx, conn, c)
	return n.h.hostOf(conn), c, token, done
}

// TestACallMayAskSoMuch and no more: the module is told, and the person reads TOO_COSTLY.
func TestACallMayAskSoMuch(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		n := open(t, w, workshop("workshop", func(*sdk.Run) error { return nil }))
		testkit.Must(t, n.do("workshopLook", map[string]any{"n": mostAsked}))
		if err := n.do("workshopLook", map[string]any{"n": mostAsked + 1}); fault.CodeOf(err) != fault.TooCostly {
			t.Errorf("P13 one question too many: %v", err)
		}
		testkit.Must(t, n.do("workshopLook", map[string]any{"n": 1})) // the next call has its own

		testkit.Must(t, n.do("workshopMake", map[string]any{"n": 100}))
		rows, err := w.Store.Reading().Record.Query().IDs(tenant.System(context.Background()))
		testkit.Must(t, err)
		ids := make([]string, len(rows))
		for i, id := range rows {
			ids[i] = n.h.now.Load().store.Kinds.Kind("WorkshopThing").EncodeID(id)
		}
		for name, c := range map[string]struct {
			run  *run
			more int
		}{"an action": {nil, 1}, "a job": {&run{}, 100}} {
			s, call, token, done := n.calling(t, t.Context(), "workshop", "sgddt")
			call.run = c.run
			call.rows = mostRows*c.more - 2*len(ids)
			for i := range 3 {
				ask := [][]string{ids, ids, ids[:1]}[i]
				got, err := s.Get(t.Context(), &proto.GetRequest{Call: token, Kind: "Thing", Ids: ask})
				if want := []codes.Code{codes.OK, codes.OK, codes.ResourceExhausted}[i]; status.Code(err) != want || err == nil && len(got.GetRows()) != len(ask) {
					t.Errorf("P13 the rows of %s, question %d: %d rows, %v, want %s", name, i+1, len(got.GetRows()), err, want)
				}
			}
			done()
		}
		s, _, token, done := n.calling(t, t.Context(), "workshop", "sgddt")
		defer done()
		if _, err := s.Get(t.Context(), &proto.GetRequest{Call: token, Kind: "Thing", Ids: make([]string, mostAsked+1)}); status.Code(err) != codes.InvalidArgument {
			t.Errorf("P13 too many ids in one question: %v", err)
		}
	})
}

// TestATokenIsGoodForItsModuleAndItsCallAlone.
func TestATokenIsGoodForItsModuleAndItsCallAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, w *testkit.World) {
		w.T = t
		idle := func(*sdk.Run) error { return nil }
		n := open(t, w, workshop("workshop", idle), workshop("studio", idle))
		ctx, cancel := context.WithCancel(t.Context())
		own, _, token, done := n.calling(t, ctx, "workshop", "sgddt")
		other, _, theirs, _ := n.calling(t, ctx, "studio", "sgddt")
		_, _, short, end := n.calling(t, ctx, "workshop", "sgddt")
		end()
		n.runs["studio"].kill()
		successor, _, _, _ := n.calling(t, ctx, "studio", "sgddt")
		asks := func(name string, s *hostServer, token []byte, want codes.Code) {
			t.Helper()
			_, err := s.Get(t.Context(), &proto.GetRequest{Call: token, Kind: "$guard", Ids: []string{"x"}})
			_, query := s.Query(t.Context(), &proto.QueryRequest{Call: token, Kind: "None"})
			_, figures := s.Aggregate(t.Context(), &proto.AggregateRequest{Call: token, Kind: "None"})
			_, apply := s.Apply(t.Context(), &proto.ApplyRequest{Call: token, Key: "x"})
			if status.Code(err) != want {
				t.Errorf("P10 %s: %v, want %s", name, err, want)
			}
			refused := status.Code(query) == codes.PermissionDenied && status.Code(figures) == codes.PermissionDenied
			if refused != (want == codes.PermissionDenied) || status.Code(apply) != codes.PermissionDenied { // no action applies
				t.Errorf("P10 %s: a list %v, figures %v, changes %v", name, query, figures, apply)
			}
		}
		asks("its own", own, token, codes.OK)
		asks("another module's", other, token, codes.PermissionDenied)
		asks("the other way round", own, theirs, codes.PermissionDenied)
		asks("of a call that is over", own, short, codes.PermissionDenied)
		asks("of a process that died, by its successor", successor, theirs, codes.PermissionDenied)
		asks("none", own, nil, codes.PermissionDenied)
		asks("one cut short", own, token[:len(token)-1], codes.PermissionDenied)
		done()
		asks("its own, afterwards", own, token, codes.PermissionDenied)
		cancel()
		until(t, "the end of a call whose time is over", func() bool {
			_, err := other.Get(t.Context(), &proto.GetRequest{Call: theirs, Kind: "$guard", Ids: []string{"x"}})
			return status.Code(err) == codes.PermissionDenied
		})
	})
}

// TestWhatAModuleFindsWrongIsToldAsAFault with its own code as the reason, and no words of its own
// choosing for what is the server's.
func TestWhatAModuleFindsWrongIsToldAsAFault(t *testing.T) {
	declared, err := sdk.Manifest(workshop("workshop", nil))
	testkit.Must(t, err)
	m := &module{}
	m.Manifest = &declared
	said := func(code, vi string, path ...string) *proto.Diagnostic {
		return &proto.Diagnostic{Code: code, Text: &proto.Text{Vi: vi, En: "Full."}, Path: path}
	}
	for name, c := range map[string]struct {
		said *proto.Diagnostic
		want string
	}{
		"a code of its own":                 {said("FULL", "Đã đủ."), "VALIDATION FULL Đã đủ. [input]"},
		"a code of its own, at its place":   {said("FULL", "Đã đủ.", "lines", "0", "amount"), "VALIDATION FULL Đã đủ. [input lines 0 amount]"},
		"a code of the server's":            {said("CONFLICT", "Đã đủ."), "CONFLICT  Đã đủ. [input]"},
		"the server's VALIDATION":           {said("VALIDATION", "Đã đủ."), "VALIDATION  Đã đủ. [input]"},
		"no code":                           {said("", "Đã đủ."), "VALIDATION  Đã đủ. [input]"},
		"P10 a code that is none":           {said("full<script>", "Đã đủ."), "VALIDATION  Đã đủ. [input]"},
		"P10 a code that is too long":       {said(strings.Repeat("A", 100), "Đã đủ."), "VALIDATION  Đã đủ. [input]"},
		"P10 no words":                      {said("FULL", ""), "VALIDATION FULL Mô-đun “Xưởng” không chấp nhận dữ liệu này. [input]"},
		"P10 words that turn the direction": {said("FULL", "Đã\u202e đủ\x1b."), "VALIDATION FULL Đã đủ. [input]"},
		"P10 a place that is none":          {said("FULL", "Đã đủ.", "a", "b c", "d"), "VALIDATION FULL Đã đủ. [input a]"},
	} {
		f := m.diagnosed([]*proto.Diagnostic{c.said})[0]
		if got := strings.Join([]string{string(f.Code), f.Reason, f.Text.VI, fmt.Sprint(f.Path)}, " "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}
