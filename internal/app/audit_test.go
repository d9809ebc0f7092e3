package app

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// folder is a data folder with a unit and three entries of its audit, not sealed.
func folder(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "data")
	a, err := Open(context.Background(), config.Data{Data: dir}, BringUp, systemClock(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	err = a.Runner.System(context.Background(), "test", func(ctx context.Context, tx *txn.Tx) error {
		u, err := tx.Unit.Create().SetCode("stp").SetKind(programme.UnitDepartment).SetName("Sở Tư pháp").SetSortKey("stp").SetSearchText("stp").SetCreatedAt(tx.Now).Save(ctx)
		if err != nil {
			return err
		}
		for i := range 3 {
			tx.Audit("Unit", u.ID, u.ID, i)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// served serves a folder while f runs, stops the server as a signal would, and returns its log.
func served(t *testing.T, dir string, f func()) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	var out, log bytes.Buffer
	done := make(chan int)
	go func() { done <- Run(ctx, []string{"serve", "--data", dir, "--addr", "127.0.0.1:0"}, &out, &log) }()
	for range 600 {
		if _, err := os.Stat(filepath.Join(dir, socketName)); err == nil {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	f()
	stop()
	if code := <-done; code != exitDone {
		t.Errorf("the server ended with %d: %s", code, log.String())
	}
	return log.String()
}

func tampered(t *testing.T, dir, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(dir, "lantoa.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

var printedMark = regexp.MustCompile(`(?m)the last seal, write it down: (1:[0-9a-f]{64})$`)

// TestTheServerSealsAndVerifyTells walks the life of an audit: the server seals when it stops and
// logs the mark; verify prints it; with it, history written anew is found that is otherwise whole.
func TestTheServerSealsAndVerifyTells(t *testing.T) {
	dir := folder(t)
	last := 3 + len(builtIn) // entries: three of setting up, and one for each module that comes with the server
	log := served(t, dir, func() {
		got := run("audit", "verify", "--data", dir) // through the socket
		if got.code != exitDone || !strings.Contains(got.out, fmt.Sprintf("%[1]d mục nhật ký, 1 chuỗi, 0 dấu niêm: tất cả nguyên vẹn / %[1]d entries, 1 chains, 0 seals: all hold.", last)) {
			t.Errorf("before the first seal: %+v", got)
		}
	})
	got := run("audit", "verify", "--data", dir)
	m := printedMark.FindStringSubmatch(got.out)
	if got.code != exitDone || m == nil || !strings.Contains(log, `msg="audit sealed" seal=`+m[1]) {
		t.Fatalf("after the server stopped: %+v\n%s", got, log)
	}
	mark := m[1]
	if again := served(t, dir, func() {}); strings.Contains(again, "audit sealed") {
		t.Errorf("a seal over nothing: %s", again)
	}
	for name, c := range map[string]struct {
		seal, change string
		code         int
		says         []string
	}{
		"the seal that was written down":       {mark, "", exitDone, []string{"Lịch sử đến dấu niêm 1 không thay đổi / history up to seal 1 is unchanged."}},
		"a seal that is no seal":               {"1", "", exitFailed, []string{"BAD_INPUT", "NUMBER:HASH", "SỐ:MÃ"}},
		"another seal of this number":          {"1:" + strings.Repeat("0", 64), "", exitFailed, []string{"dấu niêm 1 (seal 1): không phải dấu niêm đã được chép lại", "is not the seal that was written down"}},
		"an entry that was changed":            {"", "UPDATE audit_entries SET action = 'khác' WHERE seq = 2", exitFailed, []string{"stp #2: không còn như lúc được ghi / is not what was written", "1 chỗ không khớp", "1 places do not hold", "CONFLICT"}},
		"the end of a chain that was cut off":  {"", fmt.Sprint("DELETE FROM audit_entries WHERE seq = ", last), exitFailed, []string{fmt.Sprintf("stp #%d: là mục cuối, nhưng chuỗi đã được ghi đến mục %d", last-1, last), fmt.Sprintf("dấu niêm 1 (seal 1), stp #%d: đã được niêm phong nhưng không còn / was sealed and is gone", last)}},
		"seals that were taken away":           {"", "DELETE FROM audit_seals", exitFailed, []string{fmt.Sprintf("stp #%[1]d: đầu chuỗi ghi đã niêm phong đến mục %[1]d, các dấu niêm chỉ đến mục 0", last)}},
		"everything taken away, and no mark":   {"", "DELETE FROM audit_seals; DELETE FROM audit_heads; DELETE FROM audit_entries", exitDone, []string{"0 entries"}},
		"everything taken away, with the mark": {mark, "DELETE FROM audit_seals; DELETE FROM audit_heads; DELETE FROM audit_entries", exitFailed, []string{"dấu niêm 1 (seal 1): không có dấu niêm đã được chép lại", "an older copy"}},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(dir, "lantoa.db"))
			if err != nil {
				t.Fatal(err)
			}
			copied := t.TempDir()
			if err := os.WriteFile(filepath.Join(copied, "lantoa.db"), data, 0o600); err != nil {
				t.Fatal(err)
			}
			if c.change != "" {
				tampered(t, copied, c.change)
			}
			args := []string{"audit", "verify", "--data", copied}
			if c.seal != "" {
				args = append(args, "--seal", c.seal)
			}
			got := run(args...)
			if got.code != c.code {
				t.Errorf("ended with %d: %+v", got.code, got)
			}
			for _, text := range c.says {
				if !strings.Contains(got.out+got.err, text) {
					t.Errorf("does not say %q: %+v", text, got)
				}
			}
		})
	}
}
