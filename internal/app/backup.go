package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
)

type backupCommand struct {
	config.Data
	File string `arg:"" help:"File to write; it must not exist."`
}

// Run writes a copy of the embedded database, and of the files into a folder beside it.
func (b *backupCommand) Run(c *console) error {
	file, err := filepath.Abs(b.File)
	if err != nil {
		return err
	}
	return c.perform(b.Data, backupInto, file)
}

var backupInto = remote{"backup", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var file string
	if err := json.Unmarshal(raw, &file); err != nil {
		return "", err
	}
	beside := files.Beside(file)
	if beside.Exists() {
		return "", fault.Newf(fault.Conflict, "%s đã có; hãy chọn tên khác cho bản sao.", "%s is there already; choose another name for the copy.", beside.Folder())
	}
	release := a.Files.Disk.Copying() // nothing that the copy names goes until it is copied
	defer release()
	if err := a.Store.Backup(ctx, file); err != nil {
		return "", err
	}
	n, err := a.Files.Disk.Copy(ctx, beside)
	if err != nil {
		return "", err
	}
	info, err := os.Stat(file)
	if err != nil {
		return "", err
	}
	out := fmt.Sprintf("%s: %d byte\n", file, info.Size())
	if n > 0 {
		out += fmt.Sprintf("%s: %d tệp / files\n", beside.Folder(), n)
	}
	return out, nil
}}

type restoreCommand struct {
	config.Data
	File string `arg:"" help:"The copy."`
}

// Run puts a copy into an empty data folder and looks whether it is whole.
func (r *restoreCommand) Run(c *console) error {
	if r.DatabaseURL != "" {
		return fault.New(fault.BadInput, "Với PostgreSQL, hãy dùng pg_restore.", "With PostgreSQL, use pg_restore.").In("--database-url")
	}
	target := filepath.Join(r.Data.Data, "lantoa.db")
	if _, err := os.Stat(target); !errors.Is(err, os.ErrNotExist) {
		return fault.Newf(fault.Conflict, "%s đã có dữ liệu; hãy chọn thư mục trống.", "%s holds data already; choose an empty folder.", r.Data.Data).In("--data")
	}
	if err := copyFile(r.File, target); err != nil {
		return fault.Newf(fault.BadFile, "Không chép được %s.", "%s cannot be copied.", r.File).Because(err)
	}
	a, err := c.open(r.Data, BringUp)
	if err == nil {
		err = errors.Join(a.Store.Whole(c.ctx), a.Close())
	}
	if err != nil {
		return errors.Join(err, os.Remove(target))
	}
	if _, err := files.Beside(r.File).Copy(c.ctx, files.OnDisk(r.Data.Data)); err != nil {
		return errors.Join(err, os.Remove(target))
	}
	c.say("Đã khôi phục / restored: %s", target)
	return nil
}

func copyFile(from, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}
