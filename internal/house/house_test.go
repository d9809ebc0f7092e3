package house_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

const longest = 400 // lines of a hand-written file

// long lists hand-written files that may be longer, each with its reason.
var long = map[string]string{}

// generatedFolders hold generated Go and nothing else.
var generatedFolders = []string{"ent/gen", "graph/gen", "graph/model"}

// generatedBeside lists generated files that stand among hand-written ones, each with its reason.
var generatedBeside = []*regexp.Regexp{
	regexp.MustCompile(`^plugins/sdk/.*\.pb\.go$`), // the protocol is part of the SDK's package
}

// saysNothing are names of folders that do not tell what is in them.
var saysNothing = []string{"util", "utils", "common", "helper", "helpers", "misc"}

// actAsSystem lists who may step out of the unit rules with tenant.System, each with its reason.
// A new entry is a hole in the first promise: it needs one.
var actAsSystem = map[string]string{
	"internal/app":      "wires and migrates before there is a viewer",
	"internal/audit":    "seals the chains of all units",
	"internal/auth":     "finds the user who is signing in",
	"internal/demo":     "fills an empty data folder",
	"internal/jobs":     "claims what is due of any unit",
	"internal/notify":   "writes to units that the sender does not see",
	"internal/files":    "counts what a unit uploads, and looks whether any unit's row names the bytes that it removes",
	"internal/events":   "reads the outbox, which is the server's own",
	"internal/record":   "keeps references and guards of all units, and takes along what a deletion leaves behind",
	"internal/modules":  "keeps the installed modules and their rights, and runs jobs for units",
	"internal/settings": "keeps the words that are everybody's",
	"internal/people":   "asks whether a person also serves outside the administrator's reach, and hands over what a unit that ends leaves behind",
	"internal/planning": "writes the tasks and assignments of a plan that its owner holds",
	"internal/reach":    "keeps the index of all units' tasks",
	"internal/store":    "migrates and seeds",
	"internal/testkit":  "prepares units for tests",
	"internal/txn":      "keeps idempotency keys and the outbox",
}

// file is one file of the project, as git would see it.
type file struct {
	path string // from the root, with slashes
	text []byte
}

var project = sync.OnceValues(func() ([]file, error) {
	root, err := filepath.Abs("../..")
	if err != nil {
		return nil, err
	}
	git := exec.Command("git", "-c", "safe.directory="+root, "-C", root, "ls-files", "-z", "-co", "--exclude-standard")
	out, err := git.Output()
	if err != nil {
		return nil, err
	}
	var files []file
	for name := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		text, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue // removed, and not yet committed
		}
		if err != nil {
			return nil, err
		}
		files = append(files, file{filepath.ToSlash(name), text})
	}
	return files, nil
})

func allFiles(t *testing.T) []file {
	t.Helper()
	files, err := project()
	if err != nil {
		t.Skipf("needs git and a checkout: %v", err)
	}
	if len(files) < 10 {
		t.Fatalf("found only %d files; is this the project?", len(files))
	}
	return files
}

func goFiles(t *testing.T) []file {
	t.Helper()
	return slices.DeleteFunc(slices.Clone(allFiles(t)), func(f file) bool {
		return path.Ext(f.path) != ".go" || strings.Contains(f.path, "testdata/")
	})
}

func (f file) test() bool { return strings.HasSuffix(f.path, "_test.go") }

var header = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

// generated tells whether the standard header stands before the package clause.
func (f file) generated() bool {
	head, _, _ := bytes.Cut(f.text, []byte("\npackage "))
	return header.Match(head)
}

func (f file) parse(t *testing.T, mode parser.Mode) *ast.File {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), f.path, f.text, mode)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func (f file) imports(t *testing.T) []string {
	t.Helper()
	var paths []string
	for _, s := range f.parse(t, parser.ImportsOnly).Imports {
		p, err := strconv.Unquote(s.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, p)
	}
	return paths
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	says := map[string]bool{}
	for _, f := range goFiles(t) {
		if f.test() || f.generated() || f.path == "deps.go" { // deps.go only holds versions in go.mod
			continue
		}
		doc := f.parse(t, parser.PackageClauseOnly|parser.ParseComments).Doc.Text()
		dir := path.Dir(f.path)
		says[dir] = says[dir] || strings.HasPrefix(doc, "Package ") || strings.HasPrefix(doc, "Command ")
	}
	for dir, ok := range says {
		if !ok {
			t.Errorf("%s has no package comment: what is it for, and what may it not do?", dir)
		}
	}
}

func TestEveryFolderSaysWhatIsInIt(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range allFiles(t) {
		for dir := path.Dir(f.path); dir != "."; dir = path.Dir(dir) {
			if !seen[dir] && slices.Contains(saysNothing, path.Base(dir)) {
				t.Errorf("%s: what is its noun?", dir)
			}
			seen[dir] = true
		}
	}
}

func TestHandWrittenFilesStayShort(t *testing.T) {
	for _, f := range goFiles(t) {
		lines := bytes.Count(f.text, []byte("\n"))
		reason, excused := long[f.path]
		switch {
		case f.test() || f.generated():
		case lines > longest && !excused:
			t.Errorf("%s has %d lines: what are its two nouns?", f.path, lines)
		case lines <= longest && excused:
			t.Errorf("%s is short now; take it off the list (%s)", f.path, reason)
		}
	}
}

func TestMainStaysTiny(t *testing.T) {
	for _, f := range allFiles(t) {
		if lines := bytes.Count(f.text, []byte("\n")); f.path == "cmd/lantoa/main.go" && lines > 40 {
			t.Errorf("%s has %d lines, want at most 40: arguments in, app.Run out", f.path, lines)
		}
	}
}

func TestGeneratedCodeLivesApart(t *testing.T) {
	for _, f := range goFiles(t) {
		beside := slices.ContainsFunc(generatedBeside, func(r *regexp.Regexp) bool { return r.MatchString(f.path) })
		switch apart := belowAny(path.Dir(f.path), generatedFolders); {
		case apart && !f.generated():
			t.Errorf("%s is no generated code, or lacks the standard header", f.path)
		case !apart && !beside && f.generated():
			t.Errorf("%s is generated code among hand-written files", f.path)
		}
	}
}

// callsSystem lists the lines where a file steps out of the unit rules.
func (f file) callsSystem(t *testing.T) []int {
	t.Helper()
	fset := token.NewFileSet()
	tree, err := parser.ParseFile(fset, f.path, f.text, 0)
	if err != nil {
		t.Fatal(err)
	}
	name := ""
	for _, s := range tree.Imports {
		if s.Path.Value == strconv.Quote(module+"internal/tenant") {
			name = "tenant"
			if s.Name != nil {
				name = s.Name.Name
			}
		}
	}
	if name == "" {
		return nil
	}
	var lines []int
	ast.Inspect(tree, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "System" {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == name {
				lines = append(lines, fset.Position(s.Pos()).Line)
			}
		}
		return true
	})
	if name == "." {
		lines = append(lines, 1) // a dot import hides the call
	}
	return lines
}

func mayActAsSystem(dir string) bool {
	for allowed := range actAsSystem {
		if below(dir, allowed) {
			return true
		}
	}
	return false
}

func TestOnlyTheListedStepOutOfTheUnitRules(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.test() || f.generated() || mayActAsSystem(path.Dir(f.path)) {
			continue
		}
		for _, line := range f.callsSystem(t) {
			t.Errorf("%s:%d calls tenant.System; act for a viewer instead, or give a reason in actAsSystem", f.path, line)
		}
	}
}

func TestSteppingOutIsSeen(t *testing.T) {
	const imports = `import "` + module + `internal/tenant"`
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"a call":                    {"package x\n" + imports + "\nvar c = tenant.System(nil)", 1},
		"a call under another name": {"package x\nimport u \"" + module + "internal/tenant\"\nvar c = u.System(nil)", 1},
		"the function as a value":   {"package x\n" + imports + "\nvar f = tenant.System", 1},
		"a dot import":              {"package x\nimport . \"" + module + "internal/tenant\"\nvar c = System(nil)", 1},
		"another function":          {"package x\n" + imports + "\nvar f = tenant.SystemOnly()", 0},
		"another tenant":            {"package x\nimport \"example.vn/tenant\"\nvar c = tenant.System(nil)", 0},
	} {
		t.Run(name, func(t *testing.T) {
			if got := (file{"x.go", []byte(c.text)}).callsSystem(t); len(got) != c.want {
				t.Errorf("found %v, want %d", got, c.want)
			}
		})
	}
}

// What only holds on the machine where it was written. The names are put together here, so that
// this file does not hold them itself.
var (
	machinePath   = regexp.MustCompile(`(?:^|[^A-Za-z0-9_.\-])/(?:work|root|farm)/`)
	registryHosts = regexp.MustCompile(`(?:proxy|sum)\.golang\.` + `org|registry\.npmjs\.` + `org|deb\.debian\.` + `org`)
	lockFiles     = []string{"go.sum", "package-lock.json"}
)

func ties(text []byte) []byte {
	if bytes.IndexByte(text, 0) >= 0 {
		return nil // not text
	}
	if m := machinePath.Find(text); m != nil {
		return m
	}
	return registryHosts.Find(text)
}

func TestNothingIsTiedToOneMachine(t *testing.T) {
	for _, f := range allFiles(t) {
		if slices.Contains(lockFiles, path.Base(f.path)) {
			continue
		}
		if m := ties(f.text); m != nil {
			t.Errorf("%s names %q: a path or a registry of one machine", f.path, m)
		}
	}
}

func TestTiesToOneMachineAreSeen(t *testing.T) {
	slash := "/"
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"a home folder":                     {"cd " + slash + "root/project", true},
		"a checkout":                        {slash + "work/main", true},
		"a quoted path":                     {`"` + slash + `work/shared"`, true},
		"a registry":                        {"https://registry.npmjs" + ".org/react", true},
		"a folder of the project":           {"docs/work/plan.md", false},
		"an address on the web":             {"https://example.vn/work/", false},
		"a word":                            {"the root of the tree", false},
		"a relative path that climbs":       {".." + slash + "work/x", false},
		"a module path with such a segment": {"example.vn/x/root/y", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := ties([]byte(c.text)) != nil; got != c.want {
				t.Errorf("ties(%q) = %v, want %v", c.text, got, c.want)
			}
		})
	}
}
