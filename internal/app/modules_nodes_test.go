package app

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/testkit"
)

// TestANodeWithoutTheProgramSaysSoAndReads: the program of an outside module stands in the folder of
// the node that installed it; installing the same file on the other makes that one whole.
func TestANodeWithoutTheProgramSaysSoAndReads(t *testing.T) {
	h := newHouse(t, "postgres")
	program := built(t, example, "", nil)
	h.install(t, program)
	h.by(t, "sgddt").pair("A").must()
	data := h.data
	data.Data = filepath.Join(t.TempDir(), "data")
	other := h.by(t, "sgddt")
	other.a = h.open(t, data)
	standing := func(want ...string) {
		t.Helper()
		got := ""
		for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			got = other.ask(`{ modules { name process { state reason { en } } } }`, nil).must().text("modules", 0)
			missing := false
			for _, text := range want {
				missing = missing || !strings.Contains(got, text)
			}
			if !missing {
				return
			}
		}
		t.Errorf("the other node says %s, want %v", got, want)
	}
	standing(`"name":"mentoring"`, `"state":"STOPPED"`, "This server does not have the module's program", "install the same file here, too")
	if got := other.ask(`{ mentoring { pairs { nodes { code } } } }`, nil).must().text("mentoring", "pairs", "nodes", 0, "code"); got != "A" {
		t.Errorf("the other node reads %s", got)
	}
	id := other.pair("B").must().text("mentoringCreatePair", "pair", "id") // a create needs no module here
	closing := map[string]any{"id": id, "hours": "2.00"}
	if got := other.do("mentoringClosePair", closing, "pair { status }"); got.Code() != "MODULE_UNAVAILABLE" || !strings.Contains(got.body, "does not have the module's program") {
		t.Errorf("an action there: %s", got.body)
	}
	o, err := other.a.Modules.Inspect(t.Context(), program, modules.Allow{})
	testkit.Must(t, err)
	if !o.Same {
		t.Error("it is not known to be the same program")
	}
	testkit.Must(t, other.a.Modules.Install(t.Context(), o))
	standing(`"state":"RUNNING"`)
	if got := other.do("mentoringClosePair", closing, "pair { status }").must().text("mentoringClosePair", "pair", "status"); got != "CLOSED" {
		t.Errorf("an action there: %s", got)
	}
}
