package app

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"

	"log/slog"
)

func TestModulesFromTheCommandLine(t *testing.T) {
	dir := folder(t)
	program := built(t, example, "", nil)
	other, newer := version(t, `"Cố vấn"`, `"Cố vấn nghề"`), version(t, nextVersion...)
	misread := version(t, "max=20", "max=twenty", `min=0,max=200,sum`, `min=0,max=200,sum,colour=red`)
	said := func(code int, want string, args ...string) {
		t.Helper()
		got := run(append(args, "--data", dir)...)
		words := strings.Join(strings.Fields(got.out+got.err), " ") // however wide the columns are
		for text := range strings.SplitSeq(want, "|") {
			if got.code != code || !strings.Contains(words, text) {
				t.Errorf("%v: %d, does not say %q\n%s%s", args, got.code, text, got.out, got.err)
			}
		}
	}
	said(exitDone, "stp|Sở Tư pháp", "unit", "list")
	served(t, dir, func() {
		said(exitDone, "contests|training|ENABLED", "module", "list")
		said(exitFailed, "FORBIDDEN|OFFICER: read MentoringPair", "module", "install", program) // nobody says yes
		said(exitDone, "SHA-256|OFFICER: close MentoringPair|Đã cài mentoring 1.0.0", "module", "install", "--yes", program)
		said(exitDone, "mentoring 1.0.0 ENABLED", "module", "list")
		said(exitDone, "this very program is installed already", "module", "install", "--yes", program)
		said(exitFailed, "BAD_FILE|version: |raise Version, or say --replace", "module", "install", "--yes", other)
		said(exitDone, "Thay cho phiên bản 1.0.0|Đã cài mentoring 1.0.0", "module", "install", "--yes", "--replace", other)
		said(exitDone, "Thay cho phiên bản 1.0.0|Đã cài mentoring 1.1.0", "module", "install", "--yes", newer)
		said(exitFailed, "BAD_FILE|version 1.1.0 is installed, which is newer than 1.0.0; to go back, say --downgrade", "module", "install", "--yes", program)
		said(exitDone, "Thay cho phiên bản 1.1.0|Đã cài mentoring 1.0.0", "module", "install", "--yes", "--downgrade", program)
		said(exitFailed, "MODULE_UNAVAILABLE|The program "+filepath.Base(misread)+" does not tell what module it is|field Code: max=twenty|field Hours: the tag says", "module", "install", "--yes", misread)
		said(exitDone, "OFFICER MentoringPair close", "module", "rules", "mentoring")
		said(exitDone, "type MentoringPair implements Node|type TrainingCourse implements Node", "schema")
		said(exitDone, "mentoring: DISABLED", "module", "disable", "mentoring")
		said(exitFailed, "INVALID_STATE", "module", "remove", "training")
		said(exitFailed, "NOT_FOUND", "module", "enable", "nobody")
	})
	said(exitDone, "mentoring 1.0.0 DISABLED", "module", "list") // without a server
	said(exitDone, "mentoring: ENABLED", "module", "enable", "mentoring")
	said(exitDone, "type MentoringPair implements Node", "schema")
	said(exitDone, "mentoring: REMOVED", "module", "remove", "mentoring")
	if got := run("schema", "--data", dir); strings.Contains(got.out, "MentoringPair") {
		t.Error("a removed module is in the schema")
	}
	if got := run("schema", "--core"); strings.Contains(got.out, "type TrainingCourse") || !strings.Contains(got.out, "type Assignment ") {
		t.Error("the core's schema")
	}
	if got := run("schema", "--data", t.TempDir()); !strings.Contains(got.out, "type TrainingCourse implements Node") {
		t.Error("the schema without a database lacks the built-in modules")
	}
	a, err := Open(context.Background(), config.Data{Data: dir}, RequireCurrent, systemClock(), slog.New(slog.DiscardHandler))
	testkit.Must(t, err)
	told := map[string]bool{}
	err = a.Runner.System(context.Background(), "look", func(ctx context.Context, tx *txn.Tx) error {
		rows, err := tx.AuditEntry.Query().All(ctx)
		for _, r := range rows {
			told[r.Action] = true
		}
		return err
	})
	testkit.Must(t, err)
	testkit.Must(t, a.Close())
	for _, action := range []string{"installModule", "disableModule", "enableModule", "removeModule"} {
		if !told[action] {
			t.Errorf("the audit does not tell of %s", action)
		}
	}
}
