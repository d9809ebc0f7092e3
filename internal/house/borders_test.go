package house_test

import (
	"path"
	"strings"
	"testing"
)

const module = "github.com/lantoa/lantoa/"

// border says what the packages below a folder may import. Paths are relative to the module for
// its own packages, and full for others; each stands for all packages below it.
type border struct {
	of     string   // the folder, all folders below it included
	except []string // folders below that this border does not hold
	only   []string // the packages of the project that it may import; nil: any
	never  []string // the packages that it may not import
	tests  bool     // holds test files too
	why    string
}

var borders = []border{
	{of: "internal/fault", only: []string{}, tests: true, why: "everything leans on the error type"},
	{of: "internal/programme", only: []string{}, why: "it holds words only"},
	{of: "internal/fold", only: []string{}, why: "both databases and all screens search by it"},
	{of: "internal/clock", only: []string{"internal/fault"}, why: "everything leans on the clock"},
	{
		of: "internal/viewer", only: []string{"internal/clock", "internal/fault", "internal/programme"},
		why: "who is asking is known everywhere, so it may know nothing",
	},
	{
		of: "internal/tenant", only: []string{"internal/viewer", "internal/clock", "internal/fault", "internal/programme"},
		never: []string{"database/sql", "github.com/jackc/pgx", "github.com/99designs/gqlgen", "net/http"},
		why:   "the unit rules stand on the viewer alone",
	},
	{
		of: "internal/plandoc", only: []string{"internal/plandoc", "internal/clock", "internal/fault", "internal/fold", "internal/programme"},
		never: []string{"database/sql", "entgo.io/ent", "github.com/jackc/pgx", "modernc.org/sqlite", "net/http"},
		why:   "a plan is read without a database and without a network",
	},
	{
		of: "internal/calendar", only: []string{"internal/clock", "internal/fault", "internal/programme"},
		never: []string{"database/sql", "entgo.io/ent"}, why: "the calendar computes, it keeps nothing",
	},
	{
		of: "plugins", except: []string{"plugins/sdk/sdktest"}, only: []string{"plugins"}, tests: true,
		why: "a module imports nothing of the host but plugins/sdk",
	},
	{of: "plugins/sdk", except: []string{"plugins/sdk/sdktest"}, only: []string{"plugins/sdk"}, why: "the SDK knows no module"},
	{
		of: "graph", never: []string{"database/sql", "github.com/jackc/pgx", "modernc.org/sqlite"},
		why: "reads go through internal/read, writes through domain packages",
	},
	{of: "cmd/lantoa", only: []string{"internal/app"}, why: "main is arguments in, app.Run out"},
	{of: "policy", never: []string{"database/sql", "internal/read", "internal/httpd", "graph"}, why: "rights are data and a judge, no door"},
}

// importers names who may import a package, for those that few may; why says the reason.
var importers = []struct {
	of  string
	by  []string
	why string
}{
	{"internal/demo", []string{"internal/app", "internal/demo"}, "only the wiring starts the demonstration"},
	{"internal/app", []string{"cmd/lantoa", "internal/assurance", "internal/testkit", "plugins/sdk/sdktest"}, "who wires is not leaned on"},
	{"internal/house", nil, "it holds no code"},
	{"cmd", nil, "a command is the end of the line"},
}

// testOnly is imported by test files and by its own folders alone.
var testOnly = []string{"internal/assurance", "internal/testkit", "plugins/sdk/sdktest"}

// below tells whether a package is the folder or stands in it; a major version ends a name too.
func below(pkg, folder string) bool {
	return pkg == folder || strings.HasPrefix(pkg, folder+"/")
}

func belowAny(pkg string, folders []string) bool {
	for _, f := range folders {
		if below(pkg, f) {
			return true
		}
	}
	return false
}

// crosses says which border an import crosses, or "".
func crosses(file, imported string) string {
	from, test := path.Dir(file), strings.HasSuffix(file, "_test.go")
	pkg, ours := strings.CutPrefix(imported, module)
	for _, b := range borders {
		if !below(from, b.of) || belowAny(from, b.except) || test && !b.tests {
			continue
		}
		if belowAny(pkg, b.never) || ours && b.only != nil && pkg != from && !belowAny(pkg, b.only) {
			return b.of + ": " + b.why
		}
	}
	if strings.HasPrefix(from, "plugins/") && !below(from, "plugins/sdk") && below(pkg, "plugins") {
		if own := strings.Join(strings.SplitN(from, "/", 3)[:2], "/"); !below(pkg, "plugins/sdk") && !below(pkg, own) {
			return "plugins: a module does not know another"
		}
	}
	if !ours {
		return ""
	}
	for _, i := range importers {
		if own := test && below(from, i.of); below(pkg, i.of) && !own && !belowAny(from, i.by) {
			return i.of + ": " + i.why
		}
	}
	if !test && belowAny(pkg, testOnly) && !belowAny(from, testOnly) {
		return pkg + ": for tests only"
	}
	return ""
}

func TestNobodyImportsAcrossABorder(t *testing.T) {
	for _, f := range goFiles(t) {
		for _, imported := range f.imports(t) {
			if why := crosses(f.path, imported); why != "" {
				t.Errorf("%s imports %s: %s", f.path, imported, why)
			}
		}
	}
}

func TestBordersAreSeen(t *testing.T) {
	for name, c := range map[string]struct {
		file, imports string
		crosses       bool
	}{
		"the error type imports nothing of ours":          {"internal/fault/fault.go", module + "internal/clock", true},
		"the error type imports the library":              {"internal/fault/fault.go", "errors", false},
		"a viewer knows the clock":                        {"internal/viewer/viewer.go", module + "internal/clock", false},
		"a viewer knows no unit rules":                    {"internal/viewer/viewer.go", module + "internal/tenant", true},
		"the unit rules know the viewer":                  {"internal/tenant/rule.go", module + "internal/viewer", false},
		"the unit rules know ent's dialect":               {"internal/tenant/rule.go", "entgo.io/ent/dialect/sql", false},
		"the unit rules open no database":                 {"internal/tenant/rule.go", "database/sql", true},
		"the unit rules know no store":                    {"internal/tenant/rule.go", module + "internal/store", true},
		"a package with a longer name is another":         {"internal/tenants/x.go", module + "internal/store", false},
		"plan reading uses its own folders":               {"internal/plandoc/read.go", module + "internal/plandoc/source", false},
		"plan reading knows no ent":                       {"internal/plandoc/read.go", module + "ent/gen", true},
		"a folder of plan reading knows no driver":        {"internal/plandoc/source/a.go", "github.com/jackc/pgx/v5", true},
		"a test of plan reading may use the test kit":     {"internal/plandoc/read_test.go", module + "internal/testkit", false},
		"a module uses the SDK":                           {"plugins/training/m.go", module + "plugins/sdk", false},
		"a module uses its own folders":                   {"plugins/training/m.go", module + "plugins/training/rules", false},
		"a module knows no other":                         {"plugins/training/m.go", module + "plugins/funding", true},
		"a module knows nothing of the host":              {"plugins/training/m.go", module + "internal/fault", true},
		"a module's test knows nothing of the host":       {"plugins/training/m_test.go", module + "internal/testkit", true},
		"a module's test uses the SDK's test kit":         {"plugins/training/m_test.go", module + "plugins/sdk/sdktest", false},
		"a module ships without the SDK's test kit":       {"plugins/training/m.go", module + "plugins/sdk/sdktest", true},
		"the SDK's test kit runs the host":                {"plugins/sdk/sdktest/run.go", module + "internal/app", false},
		"the SDK knows no module":                         {"plugins/sdk/serve.go", module + "plugins/training", true},
		"a resolver opens no database":                    {"graph/query.resolvers.go", "database/sql", true},
		"a resolver asks the reader":                      {"graph/query.resolvers.go", module + "internal/read", false},
		"main calls app":                                  {"cmd/lantoa/main.go", module + "internal/app", false},
		"main calls nothing else":                         {"cmd/lantoa/main.go", module + "internal/config", true},
		"app wires the demonstration":                     {"internal/app/serve.go", module + "internal/demo", false},
		"the web door knows no demonstration":             {"internal/httpd/routes.go", module + "internal/demo", true},
		"a folder of the demonstration is its own":        {"internal/demo/demo.go", module + "internal/demo/data", false},
		"nobody leans on app":                             {"internal/read/read.go", module + "internal/app", true},
		"the test kit starts app":                         {"internal/testkit/app.go", module + "internal/app", false},
		"what ships does not use the test kit":            {"internal/store/store.go", module + "internal/testkit/pgtest", true},
		"a test uses the test kit":                        {"internal/store/store_test.go", module + "internal/testkit/pgtest", false},
		"rights know no door":                             {"policy/policy.go", module + "internal/httpd", true},
		"an outside test of the demonstration imports it": {"internal/demo/demo_test.go", module + "internal/demo", false},
	} {
		t.Run(name, func(t *testing.T) {
			if why := crosses(c.file, c.imports); (why != "") != c.crosses {
				t.Errorf("%s imports %s: crosses %q, want a crossing: %v", c.file, c.imports, why, c.crosses)
			}
		})
	}
}
