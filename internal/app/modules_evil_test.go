package app

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/sdk"
)

// built builds a program of this project, with one of its files replaced if that is given.
func built(t testing.TB, pkg, file string, text []byte) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "program")
	args := []string{"build", "-o", out}
	if file != "" {
		dir := t.TempDir()
		other, overlay := filepath.Join(dir, "main.go"), filepath.Join(dir, "overlay.json")
		path, err := filepath.Abs(file)
		testkit.Must(t, err)
		testkit.Must(t, os.WriteFile(other, text, 0o600))
		testkit.Must(t, os.WriteFile(overlay, fmt.Appendf(nil, `{"Replace":{%q:%q}}`, path, other), 0o600))
		args = append(args, "-overlay", overlay)
	}
	if said, err := exec.Command("go", append(args, pkg)...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	return out
}

// install installs a program, with all that it asks for.
func (h *house) install(t testing.TB, program string) *modules.Offer {
	t.Helper()
	o, err := h.a.Modules.Inspect(context.Background(), program, modules.Allow{})
	testkit.Must(t, err)
	testkit.Must(t, h.a.Modules.Install(context.Background(), o))
	return o
}

// patient has processes start again at once and for ever, so that a test can end them as it likes.
func patient(o process.Options) modules.Running {
	o.Limits.Pause, o.Limits.PauseMax, o.Limits.Crashes, o.Limits.Bad, o.Limits.Timeouts = 10*time.Millisecond, 50*time.Millisecond, 100_000, 100_000, 100_000
	o.Limits.Wait = 5 * time.Second // the machine is shared
	return process.New(o)
}

// evilHouse is a server with the bad module beside a good one.
func evilHouse(t *testing.T, on string) *house {
	t.Helper()
	h := newHouseWith(t, on, func(all []sdk.Module) func(process.Options) modules.Running {
		return func(o process.Options) modules.Running {
			if o.Name == "evil" {
				return patient(o)
			}
			return insideOf(all)(o)
		}
	}, sample())
	h.install(t, built(t, "github.com/lantoa/lantoa/internal/modules/process/evil", "", nil))
	return h
}

func (b *by) evil(action string, n int, text string) told {
	b.t.Helper()
	return b.do("evil"+strings.ToUpper(action[:1])+action[1:], map[string]any{"n": fmt.Sprint(n), "text": text}, "text things { id }")
}

func (b *by) things() string {
	b.t.Helper()
	return b.ask(`{ evil { things(orderBy: [{field: NAME}]) { nodes { name version } } } }`, nil).must().text("evil", "things", "nodes")
}

func TestABadModuleHurtsNobody(t *testing.T) {
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			t.Parallel()
			h := evilHouse(t, on)
			mine, theirs := h.by(t, "sgddt"), h.by(t, "snv")
			mine.do("evilCreateThing", map[string]any{"name": "của tôi"}, "thing { id }").must()
			foreign := theirs.do("evilCreateThing", map[string]any{"name": "của họ"}, "thing { id }").must().text("evilCreateThing", "thing", "id")
			course := mine.course("E")
			before, theirBefore := mine.things(), theirs.things()
			again := func(t *testing.T) {
				t.Helper()
				for began := time.Now(); mine.evil("echo", 0, "x").text("evilEcho", "text") != "x"; time.Sleep(time.Millisecond) {
					if time.Since(began) > 30*time.Second {
						t.Fatal("it did not recover")
					}
				}
			}
			for _, c := range []struct {
				name, action string
				n            int
				text, want   string // the fault, or "= " and the answer
			}{
				{"P4 a module that is killed during a call", "kill", 0, "", "MODULE_UNAVAILABLE"},
				{"P4 a module that ends during a call", "exit", 0, "", "MODULE_UNAVAILABLE"},
				{"P4 a module that panics beside its call", "panicBeside", 0, "", "MODULE_UNAVAILABLE"},
				{"P5 a module that does not answer", "hang", 0, "", "MODULE_TIMEOUT"},
				{"P10 no JSON", "garbage", 0, "", "MODULE_BAD_RESPONSE"},
				{"P10 nulls where none may be", "nulls", 0, "", "MODULE_BAD_RESPONSE"},
				{"P10 more answers than items", "tooMany", 0, "", "MODULE_BAD_RESPONSE"},
				{"P10 no answer", "tooFew", 0, "", "MODULE_BAD_RESPONSE"},
				{"P10 a change of another unit's record", "foreign", 0, foreign, "MODULE_BAD_RESPONSE"},
				{"P10 the deletion of another unit's record", "foreign", 1, foreign, "MODULE_BAD_RESPONSE"},
				{"P10 a record of no unit", "foreign", 0, random(foreign), "MODULE_BAD_RESPONSE"},
				{"P10 another module's record", "foreign", 0, course, "MODULE_BAD_RESPONSE"},
				{"P10 a row of the core", "foreign", 1, h.ID("sgddt"), "MODULE_BAD_RESPONSE"},
				{"P10 a kind of the core", "otherKind", 0, "core.Unit", "MODULE_BAD_RESPONSE"},
				{"P10 another module's kind", "otherKind", 0, "sample.Course", "MODULE_BAD_RESPONSE"},
				{"P10 a kind that there is not", "otherKind", 0, "Nothing", "MODULE_BAD_RESPONSE"},
				{"P10 more changes than one call may have", "many", 1001, "x", "MODULE_BAD_RESPONSE"},
				{"P10 an output of another type", "badOutput", 0, `{"text":1}`, "MODULE_BAD_RESPONSE"},
				{"P10 an output that is not declared", "badOutput", 0, `{"text":"a","more":"b"}`, "MODULE_BAD_RESPONSE"},
				{"P11 the token of its own call", "host", 0, "", "= rows: 0"},
				{"P11 a token that is none", "host", 0, "somebody's token", "= error: PermissionDenied"},
				{"P11 the token of a request that is over", "host", 1, "", "= error: PermissionDenied"},
				{"P18 a change through the server while it waits for the answer", "reenter", 0, "", "= error: PermissionDenied"},
			} {
				t.Run(c.name, func(t *testing.T) {
					for range testkit.Rounds(1, 20) {
						again(t)
						if c.action == "host" && c.n == 1 { // its first token is kept
							mine.evil("host", 0, "")
						}
						got := mine.evil(c.action, c.n, c.text)
						if want, ok := strings.CutPrefix(c.want, "= "); ok && got.must().text("evil"+strings.ToUpper(c.action[:1])+c.action[1:], "text") != want || !ok && got.faults() != c.want {
							t.Fatalf("answered %s, want %s", got.body, c.want)
						}
						if mine.things() != before || theirs.things() != theirBefore {
							t.Fatalf("something was written: %s %s", mine.things(), theirs.things())
						}
					}
				})
			}
			t.Run("P11 a question after the end of the request", func(t *testing.T) {
				again(t)
				mine.evil("hostLater", 20, "").must()
				for began := time.Now(); ; time.Sleep(5 * time.Millisecond) {
					heard := mine.evil("heard", 0, "").must().text("evilHeard", "text")
					if heard == "error: PermissionDenied" {
						break
					}
					if heard != "" && heard != "<nil>" || time.Since(began) > 20*time.Second {
						t.Fatalf("heard %q", heard)
					}
				}
			})
			for name, what := range map[string]string{"panic": "", "garbage": "", "patch": "", "json": "", "fault": "VALIDATION input.name.0", "hang": "MODULE_TIMEOUT"} {
				t.Run("P10 a judgement that is "+name, func(t *testing.T) {
					again(t)
					got := mine.do("evilCreateThing", map[string]any{"name": name}, "thing { id }")
					if what == "" && got.faults() != "MODULE_BAD_RESPONSE" && got.faults() != "MODULE_UNAVAILABLE" || what != "" && got.faults() != what || strings.ContainsRune(got.body, '\u202e') {
						t.Errorf("answered %s", got.body)
					}
					if mine.things() != before {
						t.Errorf("something was written: %s", mine.things())
					}
				})
			}
			if got := mine.course("F"); got == course {
				t.Error("the good module")
			}
		})
	}
}
