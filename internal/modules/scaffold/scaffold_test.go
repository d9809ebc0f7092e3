package scaffold_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/scaffold"
)

func TestANewModuleBuildsAndItsTestsPass(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "awards")
	if err := scaffold.New(dir, "awards", "example.vn/awards"); err != nil {
		t.Fatal(err)
	}
	checkout, err := filepath.Abs("../../..")
	if err != nil {
		t.Fatal(err)
	}
	work := fmt.Sprintf("go 1.26.0\n\nuse (\n\t.\n\t%s\n)\n", checkout)
	if err := os.WriteFile(filepath.Join(dir, "go.work"), []byte(work), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(name string, args ...string) string {
		t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
		return string(out)
	}
	run("go", "vet", ".")
	run("go", "test", ".")
	if out := run("gofmt", "-l", "."); out != "" {
		t.Errorf("gofmt would change %s", out)
	}
	run("go", "build", "-o", "awards", ".")
	run("./awards", "manifest", "--check")
	if out := run("./awards", "manifest"); !strings.Contains(out, `"name": "Activity"`) || !strings.Contains(out, `"name": "awards"`) {
		t.Errorf("the manifest is %s", out)
	}
	text, err := os.ReadFile(filepath.Join(dir, "main.go"))
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(text, []byte("\n")); n > 80 {
		t.Errorf("main.go has %d lines, want 80 at most", n)
	}
}

func TestWhatIsRefused(t *testing.T) {
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "mine"), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for what, c := range map[string]struct{ dir, name, path string }{
		"a name in capitals":         {"a", "Awards", ""},
		"a name of one letter":       {"a", "a", ""},
		"a name with a path in it":   {"a", "../a", ""},
		"a name with marks":          {"a", "giải", ""},
		"a path with a blank":        {"a", "awards", "a b"},
		"a path with a line's end":   {"a", "awards", "a\nreplace b => c"},
		"a folder that is not empty": {full, "awards", ""},
	} {
		t.Run(what, func(t *testing.T) {
			dir := c.dir
			if dir == "a" {
				dir = filepath.Join(t.TempDir(), "a")
			}
			if err := scaffold.New(dir, c.name, c.path); fault.CodeOf(err) != fault.BadInput {
				t.Errorf("got %v", err)
			}
			if held, _ := os.ReadDir(dir); dir == full && len(held) != 1 || dir != full && len(held) > 0 {
				t.Errorf("it wrote into %s", dir)
			}
		})
	}
	if err := scaffold.New(filepath.Join(full, "mine", "x"), "awards", ""); err == nil {
		t.Error("a folder in a file")
	}
	if err := scaffold.New(filepath.Join(t.TempDir(), "b"), "awards", ""); err != nil {
		t.Errorf("without a path: %v", err)
	}
}
