package lock_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/bufbuild/protocompile"
	gproto "google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/descriptorpb"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
	"github.com/lantoa/lantoa/plugins/sdk/proto/lock"
)

func locked(t *testing.T) *descriptorpb.FileDescriptorProto {
	t.Helper()
	data, err := os.ReadFile("../" + lock.File)
	if err != nil {
		t.Fatal(err)
	}
	p, err := lock.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func compiled(t *testing.T, text string) *descriptorpb.FileDescriptorProto {
	t.Helper()
	c := protocompile.Compiler{Resolver: &protocompile.SourceResolver{Accessor: protocompile.SourceAccessorFromMap(map[string]string{"module.proto": text})}}
	files, err := c.Compile(context.Background(), "module.proto")
	if err != nil {
		t.Fatal(err)
	}
	return lock.Of(files[0])
}

func TestTheProtocolOnlyGrows(t *testing.T) {
	for _, b := range lock.Breaks(locked(t), lock.Of(proto.File_module_proto)) {
		t.Error(b)
	}
}

func TestTheLockAndTheGoAreThoseOfTheProtocol(t *testing.T) {
	text, err := os.ReadFile("../module.proto")
	if err != nil {
		t.Fatal(err)
	}
	now := compiled(t, string(text))
	if !gproto.Equal(now, lock.Of(proto.File_module_proto)) {
		t.Error("the Go is not that of module.proto: run go generate ./plugins/sdk/proto")
	}
	if !gproto.Equal(now, locked(t)) {
		t.Error("the lock is not that of module.proto: run go generate ./plugins/sdk/proto")
	}
}

const small = `syntax = "proto3"; package p;
service S { rpc A(M) returns (M); rpc B(M) returns (stream M); }
message M { reserved 7, 8; reserved "old"; string a = 1; repeated int32 b = 2; oneof o { string c = 3; N d = 4; } E e = 5; message I { bool x = 1; } I i = 6; }
message N { enum V { ZERO = 0; } V v = 1; }
enum E { NONE = 0; ONE = 1; }`

func TestBreaksAreSeen(t *testing.T) {
	for name, c := range map[string]struct{ from, to, want string }{
		"nothing":                   {"", "", ""},
		"a new field":               {"string a = 1;", "string a = 1; string z = 20;", ""},
		"a new message":             {"message N", "message Z {} message N", ""},
		"a new rpc":                 {"rpc A(M)", "rpc Z(M) returns (M); rpc A(M)", ""},
		"a new value":               {"ONE = 1;", "ONE = 1; TWO = 2;", ""},
		"a new part of a oneof":     {"string c = 3;", "string c = 3; string z = 21;", ""},
		"more numbers reserved":     {"reserved 7, 8;", "reserved 7 to 9;", ""},
		"a field that is gone":      {"string a = 1;", "", "field M.a is gone"},
		"a field renumbered":        {"string a = 1;", "string a = 9;", "field M.a has the number 9 instead of 1"},
		"a field renamed":           {"string a = 1;", "string z = 1;", "field M.a is gone"},
		"a field of another type":   {"string a = 1;", "bytes a = 1;", "field M.a has another type"},
		"a message of another type": {"N d = 4;", "I d = 4;", "field M.d has another type"},
		"a list that is none":       {"repeated int32 b", "int32 b", "field M.b has another type"},
		"an optional field":         {"string a = 1;", "optional string a = 1;", "field M.a has another type"},
		"a field out of its oneof":  {"oneof o { string c = 3;", "string c = 3; oneof o {", `field M.c stands in oneof "" instead of "o"`},
		"an inner field gone":       {"bool x = 1;", "", "field M.I.x is gone"},
		"a message gone":            {"message I { bool x = 1; } I i = 6;", "", "message M.I is gone"},
		"an inner value gone":       {"ZERO = 0;", "OTHER = 0;", "value N.V.ZERO is gone"},
		"a value renumbered":        {"ONE = 1;", "ONE = 2;", "value E.ONE is gone or has another number"},
		"an enum gone":              {"enum E { NONE = 0; ONE = 1; }", "enum F { NO = 0; }", "enum E is gone"},
		"an rpc gone":               {"rpc A(M) returns (M);", "", "rpc S.A is gone"},
		"an rpc that returns else":  {"rpc A(M) returns (M)", "rpc A(M) returns (N)", "rpc S.A takes or returns something else"},
		"an rpc that streams":       {"rpc A(M) returns (M)", "rpc A(M) returns (stream M)", "rpc S.A takes or returns something else"},
		"a service gone":            {"service S", "service T", "service S is gone"},
		"a number free again":       {"reserved 7, 8;", "reserved 8;", "the numbers 7 to 7 are no longer reserved"},
		"a name free again":         {`reserved "old";`, "", "the name old is no longer reserved"},
		"another package":           {"package p;", "package q;", "the package or the syntax is another"},
	} {
		t.Run(name, func(t *testing.T) {
			to := strings.Replace(small, c.from, c.to, 1)
			if name == "an enum gone" {
				to = strings.Replace(to, "E e = 5;", "F e = 5;", 1)
			}
			got := strings.Join(lock.Breaks(compiled(t, small), compiled(t, to)), "; ")
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("breaks %q, want %q", got, c.want)
			}
		})
	}
}

func TestALockThatIsNoneIsRefused(t *testing.T) {
	for _, data := range []string{"x", ""} {
		if _, err := lock.Decode([]byte(data)); err == nil {
			t.Errorf("%q is a lock", data)
		}
	}
}
