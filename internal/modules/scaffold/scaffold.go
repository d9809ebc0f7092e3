// Package scaffold writes a new module for "lantoa module new": a program with one record kind, one
// action and one statistic that builds, passes its tests and can be installed as it is. It only
// writes files; it knows no server and runs nothing.
package scaffold

import (
	"bytes"
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"

	"github.com/lantoa/lantoa/internal/fault"
)

//go:embed template
var files embed.FS

var (
	moduleName = regexp.MustCompile(`^[a-z][a-z0-9]{1,30}$`)
	modulePath = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._~-]*(/[A-Za-z0-9][A-Za-z0-9._~-]*)*$`)
)

// New writes the module name into the folder dir, which it makes; path is its Go module path, "" for
// its name. A folder that holds anything is left alone. The errors are faults of code BAD_INPUT, or
// those of the file system.
func New(dir, name, path string) error {
	if !moduleName.MatchString(name) {
		return fault.Newf(fault.BadInput,
			"Tên phân hệ %q không hợp lệ: dùng 2 đến 31 chữ thường không dấu và chữ số, bắt đầu bằng chữ.",
			"The module name %q is not valid: use 2 to 31 small letters and digits, a letter first.", name).At("name")
	}
	if path == "" {
		path = name
	}
	if !modulePath.MatchString(path) {
		return fault.Newf(fault.BadInput, "Đường dẫn mô-đun Go %q không hợp lệ.", "The Go module path %q is not valid.", path).At("path")
	}
	if held, err := os.ReadDir(dir); err == nil && len(held) > 0 {
		return fault.Newf(fault.BadInput, "Thư mục %s đã có tệp; hãy chọn thư mục trống.", "The folder %s is not empty; choose another.", dir).At("dir")
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	values := map[string]string{"Name": name, "Path": path, "Type": strings.ToUpper(name[:1]) + name[1:]}
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // source code
		return err
	}
	return fs.WalkDir(files, "template", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		t, err := template.ParseFS(files, file)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		if err := t.Execute(&b, values); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, strings.TrimSuffix(e.Name(), ".tmpl")), b.Bytes(), 0o644) //nolint:gosec // source code
	})
}
