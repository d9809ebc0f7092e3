package faults

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestS18TheFolderCannotBeUsed(t *testing.T) {
	for _, c := range []struct {
		name, code, says string
		folder           func(t *testing.T) string
	}{
		{"S18 the folder can only be read", "BAD_INPUT", "Không ghi được vào thư mục dữ liệu", readOnly},
		{"S18 the folder is a file", "BAD_INPUT", "Không ghi được vào thư mục dữ liệu", func(t *testing.T) string {
			name := filepath.Join(t.TempDir(), "data")
			must(t, os.WriteFile(name, []byte("x"), 0o600))
			return name
		}},
		{"S18 another server uses the folder", "CONFLICT", "đang được một chương trình Lan Tỏa khác sử dụng", func(t *testing.T) string {
			o := onSQLite(t, "")
			s := serve(t, o.at)
			t.Cleanup(func() { ask(t, o.people["snv"], s, `{viewer{unit{code}}}`) }) // it goes on
			return o.at.dir
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, said, code := start(t, c.folder(t))
			if s != nil {
				t.Fatal("a server serves from it")
			}
			if code != 1 || !strings.Contains(said, c.code) || !strings.Contains(said, c.says) {
				t.Errorf("it ended with %d and said %s", code, said)
			}
		})
	}
}

// readOnly is the folder of an office, on a file system that nobody may write to; where the test
// may not mount one, it is no superuser and a mode is enough.
func readOnly(t *testing.T) string {
	t.Helper()
	if os.Geteuid() != 0 {
		dir := onSQLite(t, "").at.dir
		must(t, os.Chmod(dir, 0o500))
		t.Cleanup(func() { _ = os.Chmod(dir, 0o700) })
		return dir
	}
	dir := mount(t, "size=16m")
	o := onSQLite(t, dir)
	must(t, syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, "size=16m"))
	return o.at.dir
}
