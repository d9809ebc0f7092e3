package app

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

type printed struct {
	code     int
	out, err string
}

func run(args ...string) printed {
	var out, errOut bytes.Buffer
	code := Run(context.Background(), args, &out, &errOut)
	return printed{code, out.String(), errOut.String()}
}

func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestCommandsEndWithTheirCode(t *testing.T) {
	plan := write(t, "plan.docx", document())
	letter := write(t, "thu.txt", []byte("Kính gửi các đơn vị,\n\nXin cảm ơn.\n"))
	taken := t.TempDir()
	if err := os.WriteFile(filepath.Join(taken, "lantoa.db"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		code int
		says string // in either output
	}{
		"help":                              {[]string{"--help"}, exitDone, "serve"},
		"help of a command tells defaults":  {[]string{"serve", "--help"}, exitDone, "127.0.0.1:8080"},
		"no command":                        {nil, exitUsage, "expected one of"},
		"an unknown command":                {[]string{"dance"}, exitUsage, "dance"},
		"an unknown flag":                   {[]string{"schema", "--loud"}, exitUsage, "loud"},
		"a plan":                            {[]string{"plan", "read", plan}, exitDone, "2 nhóm nhiệm vụ, 2 nhiệm vụ"},
		"a file that is not there":          {[]string{"plan", "read", plan + "x"}, exitFailed, "BAD_FILE"},
		"a file that is no plan":            {[]string{"plan", "read", letter}, exitFailed, "BAD_FILE"},
		"import needs a unit":               {[]string{"plan", "import", plan}, exitUsage, "--unit"},
		"import for a unit that is unknown": {[]string{"plan", "import", plan, "--unit", "stp", "--data", t.TempDir()}, exitFailed, "NOT_FOUND"},
		"a token for nobody":                {[]string{"token", "create", "--user", "ai", "--data", t.TempDir()}, exitFailed, "NOT_FOUND"},
		"the schema":                        {[]string{"schema"}, exitDone, "type Query"},
		"migrate twice":                     {[]string{"migrate", "--data", t.TempDir()}, exitDone, "schema"},
		"restore over data":                 {[]string{"restore", plan, "--data", taken}, exitFailed, "CONFLICT"},
		"restore of what is no database":    {[]string{"restore", plan, "--data", t.TempDir()}, exitFailed, "BAD_FILE"},
		"a demonstration for everybody":     {[]string{"serve", "--demo", "--addr", "0.0.0.0:0", "--data", t.TempDir()}, exitFailed, "BAD_INPUT"},
		"a demonstration on PostgreSQL":     {[]string{"serve", "--demo", "--database-url", "postgres://x"}, exitFailed, "BAD_INPUT"},
		"an address that is no address":     {[]string{"serve", "--addr", "nowhere", "--data", t.TempDir()}, exitFailed, "UNAVAILABLE"},
	} {
		t.Run(name, func(t *testing.T) {
			got := run(c.args...)
			if got.code != c.code || !strings.Contains(got.out+got.err, c.says) {
				t.Errorf("%v ended with %d and said %q %q; want %d and %q", c.args, got.code, got.out, got.err, c.code, c.says)
			}
		})
	}
}

func TestPlanReadPrintsTheReading(t *testing.T) {
	got := run("plan", "read", write(t, "plan.docx", document()), "--json")
	var r struct {
		Document struct{ Symbol, Date, Issuer string }
		Groups   []struct {
			Number, Title string
			Tasks         []struct {
				Text   string
				Lines  []int
				Roles  []struct{ Role, Name string }
				Timing struct {
					Kind string
					Due  *string
				}
				Product    *string
				Confidence float64
			}
		}
		Recipients []struct{ Name string }
		Signer     struct{ Mode, Name string }
	}
	if err := json.Unmarshal([]byte(got.out), &r); err != nil || got.code != 0 {
		t.Fatalf("%v: %+v", err, got)
	}
	if r.Document.Symbol != "07/KH-STP" || r.Document.Date != "2022-01-10" || r.Signer.Name != "Trần Thị Mẫu" || len(r.Recipients) == 0 {
		t.Errorf("header read as %+v %+v", r.Document, r.Signer)
	}
	if len(r.Groups) != 2 || len(r.Groups[0].Tasks) != 1 || len(r.Groups[0].Tasks[0].Roles) != 2 {
		t.Fatalf("groups read as %+v", r.Groups)
	}
	second := r.Groups[1].Tasks[0]
	if second.Timing.Kind != "BEFORE_DATE" || second.Timing.Due == nil || second.Product != nil || len(second.Lines) != 2 {
		t.Errorf("second task read as %+v", second)
	}
}

func TestAFolderServesOneProgramAndItsCopyComesBack(t *testing.T) {
	dir := t.TempDir()
	if got := run("migrate", "--data", dir); got.code != 0 {
		t.Fatal(got.err)
	}
	lock, err := lockFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if got := run("unit", "list", "--data", dir); got.code != exitFailed || !strings.Contains(got.err, "CONFLICT") {
		t.Errorf("a second program on the folder: %+v", got)
	}
	if err := lock.release(); err != nil {
		t.Fatal(err)
	}
	backup := filepath.Join(t.TempDir(), "backup.db")
	if got := run("backup", backup, "--data", dir); got.code != 0 {
		t.Fatalf("backup: %+v", got)
	}
	if got := run("backup", backup, "--data", dir); got.code != exitFailed {
		t.Errorf("a backup over a file: %+v", got)
	}
	empty := filepath.Join(t.TempDir(), "new")
	if got := run("restore", backup, "--data", empty); got.code != 0 {
		t.Fatalf("restore: %+v", got)
	}
	if got := run("unit", "list", "--data", empty); got.code != 0 {
		t.Errorf("the restored folder: %+v", got)
	}
}

func TestFlagsComeBeforeEnvironmentBeforeFile(t *testing.T) {
	fromFlag, fromEnv, fromFile := filepath.Join(t.TempDir(), "flag"), filepath.Join(t.TempDir(), "env"), filepath.Join(t.TempDir(), "file")
	settings, err := json.Marshal(map[string]string{"data": fromFile})
	if err != nil {
		t.Fatal(err)
	}
	file := write(t, "lantoa.json", settings)
	there := func(dir string) bool { _, err := os.Stat(dir); return err == nil }
	if got := run("migrate", "--config", file); got.code != 0 || !there(fromFile) {
		t.Errorf("the file is not heard: %+v", got)
	}
	t.Setenv("LANTOA_DATA", fromEnv)
	if got := run("migrate", "--config", file); got.code != 0 || !there(fromEnv) {
		t.Errorf("the environment does not come before the file: %+v", got)
	}
	if got := run("migrate", "--config", file, "--data", fromFlag); got.code != 0 || !there(fromFlag) {
		t.Errorf("the flag does not come before the environment: %+v", got)
	}
}
