package sdk_test

import (
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

func TestActions(t *testing.T) {
	h := &fakeHost{guards: map[string]int64{"set": 8}, rows: []*proto.Row{
		stored(2, ""), {Id: "unit_1", Kind: "core.Unit", Version: 4, Body: []byte(`{"name":"Lan","kind":"STAFF","email":null}`)},
	}}
	c := run(t, sample(), h)
	for name, want := range map[string]string{
		"nothing":   "read mentoring-thing_1 v4\nshown [mentoring-thing_1]",
		"one field": "UPDATE Thing mentoring-thing_1 v4 {\"count\":5}\nshown [mentoring-thing_1]",
		"empties":   "UPDATE Thing mentoring-thing_1 v4 {\"notes\":null,\"on\":null,\"some\":null,\"tags\":null}\nshown [mentoring-thing_1]",
		"all types": "UPDATE Thing mentoring-thing_1 v4 {\"at\":\"2022-11-15T18:30:00.000000Z\",\"big\":\"1152921504606846976\",\"cost\":\"2000000000\",\"done\":true,\"grade\":\"HIGH\"," +
			"\"on\":\"2022-11-16\",\"owner\":\"user_1\",\"paper\":\"file_1\",\"parent\":\"mentoring-thing_2\",\"raw\":{\"a\":[1,2]},\"role\":\"HEAD\"," +
			"\"shape\":[{\"X\":1,\"Y\":2}],\"share\":\"1.500\",\"some\":0,\"tags\":[\"b\",\"a\"]}\nshown [mentoring-thing_1]",
		"twice": "UPDATE Thing mentoring-thing_1 v4 {\"count\":7,\"title\":\"B\"}\nshown [mentoring-thing_1]",
		"creates": "CREATE Thing tied to assignment_1 {\"big\":\"0\",\"cost\":\"0\",\"done\":false,\"parent\":\"mentoring-thing_1\",\"share\":\"0.000\",\"title\":\"Child\"}\n" +
			"CREATE Thing numbered count {\"big\":\"0\",\"cost\":\"0\",\"done\":false,\"parent\":\"$1\",\"share\":\"0.000\",\"title\":\"grandchild\"}\n" +
			"read mentoring-thing_1 v4\nshown [$2 $1]",
		"deletes":                     "DELETE Thing mentoring-thing_1 v4",
		"guards":                      "read g:new v0\nread g:set v8\nread mentoring-thing_1 v4\nguard set\nguard new\nshown [mentoring-thing_1]",
		"tells":                       "read mentoring-thing_1 v4\nnotify [user_2 user_9] of mentoring-thing_1: Done.\nnotify []HEAD of : Done.\nask sweep {\"Days\":3,\"Do\":\"\"} at 2022-12-01T00:00:00.000000Z key k\nshown [mentoring-thing_1]",
		"reads another":               "read mentoring-thing_1 v4\nread mentoring-thing_2 v5\nshown [mentoring-thing_1]",
		"reads the core":              "SEEN at what",
		"many faults":                 "TOO_MUCH at lines.0.amount\nODD at ",
		"fails":                       "FULL at other",
		"fails on its own":            "INTERNAL at ",
		"panics":                      "INTERNAL at ",
		"a decimal that does not fit": "INTERNAL at ",
		"saves a stranger":            "INTERNAL at ",
		"saves a core row":            "INTERNAL at ",
		"saves no kind":               "INTERNAL at ",
		"saves nil":                   "INTERNAL at ",
		"creates what exists":         "INTERNAL at ",
		"saves what it deleted":       "INTERNAL at ",
		"asks for no job":             "INTERNAL at ",
		"finds":                       "FOUND_1 at ",
	} {
		t.Run(name, func(t *testing.T) {
			if what[name] == nil {
				t.Fatal("there is no such thing to do")
			}
			got := act(t, c, "change", "Thing", `{"what":"`+name+`","other":"mentoring-thing_2","until":"2022-12-01T07:00:00+07:00"}`, stored(1, ""))
			if told(got) != want {
				t.Errorf("got\n%s\nwant\n%s", told(got), want)
			}
			for _, d := range got.GetDiagnostics() {
				if strings.Contains(d.String(), "secret") {
					t.Errorf("the user reads %v", d)
				}
			}
		})
	}
	if q := h.queries[0]; canonical(q.GetWhere()) != `{"at":{"lt":"2022-11-15T18:30:00.000000Z"},"or":[{"grade":{"eq":"LOW"}}]}` || q.GetOrder() != "-on" {
		t.Errorf("asked for %s by %s", q.GetWhere(), q.GetOrder())
	}
}

func TestActionsOnNothing(t *testing.T) {
	h := &fakeHost{groups: `[{"key":{"grade":"LOW"},"count":3,"costSum":"1500"},{"key":{"grade":"HIGH"},"count":4,"costSum":null}]`}
	for i := range 250 {
		h.rows = append(h.rows, stored(i+10, ""))
	}
	c := run(t, sample(), h)
	for name, want := range map[string]string{
		"newest": "read mentoring-thing_10 v13\nread mentoring-thing_11 v14\nshown [mentoring-thing_10 mentoring-thing_11]",
		"make":   "CREATE Thing {\"big\":\"0\",\"cost\":\"0\",\"done\":false,\"share\":\"0.000\",\"title\":\"new\"}\nshown [$1]",
		"left":   "output {\"left\":7,\"spent\":\"1500\"}",
	} {
		t.Run(name, func(t *testing.T) {
			if got := told(act(t, c, name, "", "", nil)); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
	h.queries = nil
	if got := told(act(t, c, "change", "Thing", `{"what":"finds"}`, stored(1, ""))); got != "FOUND_150 at " {
		t.Errorf("150 of 250: %s", got)
	}
	if len(h.queries) != 2 || h.queries[0].GetFirst() != 100 || h.queries[1].GetFirst() != 50 || h.queries[1].GetAfter() == "" {
		t.Errorf("pages: %v", h.queries)
	}
}

func TestWhatTheServerRefusesComesBackTyped(t *testing.T) {
	withDetail, err := status.New(codes.Internal, "x").WithDetails(&proto.Diagnostic{Code: "QUOTA", Path: []string{"other"}, Text: &proto.Text{Vi: "a", En: "b"}})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"P11 a token that is not the call's": {status.Error(codes.PermissionDenied, "secret"), "FORBIDDEN at "},
		"a conflict":                         {status.Error(codes.Aborted, "secret"), "CONFLICT at "},
		"a condition that is none":           {status.Error(codes.InvalidArgument, "secret"), "BAD_INPUT at "},
		"too much":                           {status.Error(codes.ResourceExhausted, "secret"), "TOO_COSTLY at "},
		"nobody there":                       {status.Error(codes.Unavailable, "secret"), "UNAVAILABLE at "},
		"too late":                           {status.Error(codes.DeadlineExceeded, "secret"), "TIMEOUT at "},
		"not found":                          {status.Error(codes.NotFound, "secret"), "NOT_FOUND at "},
		"a fault of its own":                 {status.Error(codes.Internal, "secret"), "INTERNAL at "},
		"a diagnostic":                       {withDetail.Err(), "QUOTA at other"},
		"nothing of that id":                 {nil, "NOT_FOUND at "},
	} {
		t.Run(name, func(t *testing.T) {
			h := &fakeHost{err: c.err}
			got := act(t, run(t, sample(), h), "change", "Thing", `{"what":"reads another","other":"mentoring-thing_77"}`, stored(1, ""))
			if told(got) != c.want {
				t.Errorf("got %s, want %s", told(got), c.want)
			}
			if d := got.GetDiagnostics()[0]; strings.Contains(d.String(), "secret") || d.GetText().GetVi() == "" || d.GetText().GetEn() == "" {
				t.Errorf("the user reads %v", d)
			}
		})
	}
}

func TestWrongCallsAreAnswered(t *testing.T) {
	c := run(t, sample(), &fakeHost{})
	for name, r := range map[string]*proto.ActRequest{
		"no such action":      {Action: "x", On: "Thing", Items: []*proto.ActItem{{}}},
		"an action elsewhere": {Action: "change", Items: []*proto.ActItem{{}}},
		"no action":           {},
	} {
		if _, err := c.Act(t.Context(), r); status.Code(err) != codes.InvalidArgument {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, w := range map[string]struct{ input, want string }{
		"no JSON":             {"{", "BAD_INPUT at "},
		"a list":              {"[]", "BAD_INPUT at "},
		"a number for a text": {`{"what":1}`, "BAD_INPUT at what"},
		"a text for a time":   {`{"what":"nothing","until":"x"}`, "BAD_INPUT at until"},
		"an unknown thing":    {`{"what":"?"}`, "INTERNAL at "},
		"null":                {`{"what":null}`, "INTERNAL at "},
	} {
		if got := told(act(t, c, "change", "Thing", w.input, stored(1, ""))); got != w.want {
			t.Errorf("%s: got %s, want %s", name, got, w.want)
		}
	}
	if got := told(act(t, c, "change", "Thing", `{"what":"nothing"}`, nil)); got != "INTERNAL at " {
		t.Errorf("no target: %s", got)
	}
	if got := told(act(t, c, "change", "Thing", `{"what":"nothing"}`, &proto.Row{Id: "mentoring-thing_1", Kind: "Thing", Body: []byte(`{"count":"x"}`)})); got != "INTERNAL at " {
		t.Errorf("a stored body of another type: %s", got)
	}
	if _, err := manifest.Parse(must(c.Describe(t.Context(), &proto.DescribeRequest{})).GetManifest()); err != nil {
		t.Error(err)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
