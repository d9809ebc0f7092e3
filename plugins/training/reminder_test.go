package training_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/test/bufconn"

	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

// morning is a server with one unit's records, which keeps what a job has it tell.
type morning struct {
	proto.UnimplementedHostServer
	rows []*proto.Row
	told []string
}

// Query answers with the rows of the kind whose body has every value that the condition asks for.
func (m *morning) Query(_ context.Context, r *proto.QueryRequest) (*proto.Rows, error) {
	out := &proto.Rows{}
	for _, row := range m.rows {
		fits := row.GetKind() == r.GetKind()
		for _, state := range []string{"PROPOSED", "RECOGNISED"} {
			fits = fits && (!strings.Contains(string(r.GetWhere()), state) || strings.Contains(string(row.GetBody()), state))
		}
		if fits {
			out.Rows = append(out.Rows, row)
		}
	}
	return out, nil
}

func (m *morning) Get(_ context.Context, r *proto.GetRequest) (*proto.Rows, error) {
	out := &proto.Rows{}
	for _, row := range m.rows {
		if row.GetKind() == r.GetKind() && slices.Contains(r.GetIds(), row.GetId()) {
			out.Rows = append(out.Rows, row)
		}
	}
	return out, nil
}

func (m *morning) Apply(_ context.Context, r *proto.ApplyRequest) (*proto.ApplyResponse, error) {
	for _, e := range r.GetChanges().GetEffects() {
		n := e.GetNotify()
		m.told = append(m.told, fmt.Sprintf("%s%v about %s: %s", n.GetRole(), n.GetUsers(), n.GetRecord(), n.GetText().GetVi()))
	}
	if n := len(r.GetChanges().GetOperations()); n > 0 {
		m.told = append(m.told, fmt.Sprintf("%d operations", n))
	}
	return &proto.ApplyResponse{}, nil
}

// dial serves a gRPC server in memory and connects to it.
func dial(t *testing.T, register func(*grpc.Server)) *grpc.ClientConn {
	t.Helper()
	l := bufconn.Listen(1 << 20)
	s := grpc.NewServer()
	register(s)
	go func() { _ = s.Serve(l) }() // until Stop
	t.Cleanup(s.Stop)
	conn, err := grpc.NewClient("passthrough:///memory", grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return l.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

// remind runs the daily job at a moment and returns what it had told.
func (m *morning) remind(t *testing.T, now string) []string {
	t.Helper()
	server, err := sdk.NewServer(training.Module(), func(context.Context, uint32) (*grpc.ClientConn, error) {
		return dial(t, func(s *grpc.Server) { proto.RegisterHostServer(s, m) }), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	c := proto.NewModuleClient(dial(t, func(s *grpc.Server) { proto.RegisterModuleServer(s, server) }))
	if _, err := c.Configure(t.Context(), &proto.ConfigureRequest{Host: 1}); err != nil {
		t.Fatal(err)
	}
	run, err := c.Run(t.Context(), &proto.RunRequest{Job: "remind", Now: now, Actor: &proto.Actor{Unit: "unit_1"}})
	if err != nil {
		t.Fatal(err)
	}
	for {
		e, err := run.Recv()
		if errors.Is(err, io.EOF) {
			return m.told
		}
		if err != nil || len(e.GetDone().GetDiagnostics()) > 0 {
			t.Fatalf("the job ends with %v %v", err, e)
		}
	}
}

func row(kind, id, unit, body string) *proto.Row {
	return &proto.Row{Id: id, Kind: kind, Unit: unit, Version: 1, Schema: 1, Body: []byte(body)}
}

func TestTheMorningReminders(t *testing.T) {
	course := row("Course", "c", "unit_1", `{"title":"Kỹ năng","starts":"2022-03-02","place":"Hội trường","capacity":20,"status":"OPEN"}`)
	session := row("Session", "s", "unit_1", `{"title":"Buổi 1","course":"c","on":"2022-03-02","time":"07:30","hours":"2.0","status":"PLANNED","lecturer":"r"}`)
	for name, c := range map[string]struct {
		now  string // in UTC
		rows []*proto.Row
		want []string
	}{
		"nothing is due": {now: "2022-03-01T00:00:00Z"},
		"a decision that is due, and one that is late": {"2022-03-01T00:00:00Z", []*proto.Row{
			row("Reporter", "a", "unit_1", `{"name":"Kim Duyên","status":"PROPOSED","due":"2022-03-02"}`), row("Communicator", "b", "unit_1", `{"name":"Sơn Liễu","status":"PROPOSED","due":"2022-02-28"}`),
		}, []string{"HEAD[] about a: Hạn quyết định công nhận Kim Duyên là ngày 02/03/2022.", "HEAD[] about b: Quá hạn quyết định công nhận Sơn Liễu từ ngày 28/02/2022."}},
		"a term that ends in a month": {"2022-03-01T00:00:00Z", []*proto.Row{row("Mediator", "m", "unit_1", `{"name":"Kim Duyên","status":"RECOGNISED","due":"2022-03-31"}`)},
			[]string{"OFFICER[] about m: Nhiệm kỳ của Kim Duyên hết ngày 31/03/2022."}},
		"the evening before a session, by the day in Vietnam": {"2022-02-28T17:30:00Z", []*proto.Row{
			course, session, row("Reporter", "r", "unit_1", `{"name":"Kim Duyên","status":"X","user":"user_1"}`), row("Mediator", "m", "unit_2", `{"name":"Sơn Liễu","status":"X","user":"user_2"}`),
			row("Enrolment", "e", "unit_1", `{"name":"Sơn Liễu","group":"MEDIATOR","course":"c","mediator":"m"}`), row("Enrolment", "g", "unit_1", `{"name":"Khách","group":"GUEST","course":"c"}`),
		}, []string{
			"[user_1] about r: Ngày mai 07:30 02/03/2022: buổi “Buổi 1” của lớp “Kỹ năng”, Hội trường.",
			"OFFICER[] about m: Ngày mai 07:30 02/03/2022: buổi “Buổi 1” của lớp “Kỹ năng”, Hội trường. Xin báo cho: Sơn Liễu.",
			"OFFICER[] about s: Ngày mai 07:30 02/03/2022: buổi “Buổi 1” của lớp “Kỹ năng”, Hội trường.",
		}},
		"communicators are registered in September, in no department": {"2022-08-31T17:00:00Z", []*proto.Row{row("core.Unit", "unit_1", "", `{"kind":"DEPARTMENT"}`)}, nil},
		"communicators are registered in September":                   {"2022-08-31T17:00:00Z", []*proto.Row{row("core.Unit", "unit_1", "", `{"kind":"COMMUNE"}`)}, []string{"OFFICER[] about : Tháng 9: rà soát, đăng ký tuyên truyền viên pháp luật của xã."}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := (&morning{rows: c.rows}).remind(t, c.now); !slices.Equal(got, c.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestWhoIsTold(t *testing.T) {
	sdktest.Each(t, training.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		id := p.Must("CreateReporter", someone("Kim Duyên", in{"level": "PROVINCE", "user": p.UserID()}))
		p.Must("SubmitReporter", in{"id": id})
		course, _ := class(t, p, "Kỹ năng", 5, "2022-03-08")
		p.Must("EnrolCourse", in{"id": course, "reporters": []any{id}})
		a := p.Do("{ notifications { nodes { text } } }", nil)
		for _, want := range []string{"Trình công nhận Kim Duyên, hạn quyết định 08/03/2022.", "Mời dự lớp “Kỹ năng”, khai giảng ngày 08/03/2022"} {
			if !strings.Contains(a.Body, want) {
				t.Errorf("nobody was told %q: %s", want, a.Body)
			}
		}
		if other := h.As("sgddt").Do("{ notifications { nodes { text } } }", nil); strings.Contains(other.Body, "Kim Duyên") {
			t.Errorf("another department was told: %s", other.Body)
		}
	})
}
