package files

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"syscall"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
)

// Disk is a folder of files, each under the hash of its content: FOLDER/ab/cdef…, and FOLDER/tmp
// for what is still coming in. Several servers may share one folder.
type Disk struct {
	folder  string
	leaving sync.RWMutex // read-held by Copying, so that nothing leaves while files are copied away
}

// OnDisk is the files below a data folder. Nothing is made before the first file comes.
func OnDisk(data string) *Disk { return &Disk{folder: filepath.Join(data, "files")} }

// Draft is a file that has come in and is on disk under no name yet.
type Draft struct {
	Size      int64
	Sum       string // SHA-256, hex
	MediaType string // by its content
	disk      *Disk
	path      string
}

// ErrLong is the cause of a fault of Take: the content is longer than it may be.
var ErrLong = errors.New("the content is too long")

// Take writes a content to a temporary file while it is hashed, makes sure that it is on disk, and
// finds out what it is. Whoever gets a Draft drops it, kept or not.
func (d *Disk) Take(r io.Reader, most int64) (_ *Draft, err error) {
	temporary := filepath.Join(d.folder, temporaryFolder)
	if err := os.MkdirAll(temporary, 0o700); err != nil {
		return nil, disk(err)
	}
	f, err := os.CreateTemp(temporary, "upload-")
	if err != nil {
		return nil, disk(err)
	}
	draft := &Draft{disk: d, path: f.Name()}
	defer func() {
		if err = errors.Join(err, f.Close()); err != nil {
			draft.Drop()
		}
	}()
	sum := sha256.New()
	in := &source{Reader: io.LimitReader(r, most+1)}
	if draft.Size, err = io.CopyBuffer(io.MultiWriter(f, sum), in, make([]byte, 64<<10)); err != nil {
		if in.err != nil {
			return nil, fault.New(fault.Timeout, "Không nhận được hết nội dung tệp. Vui lòng gửi lại.", "The file did not arrive in full. Send it again.").Because(in.err)
		}
		return nil, disk(err)
	}
	switch {
	case draft.Size > most:
		return nil, fault.Newf(fault.BadFile, "Tệp lớn quá %d MB.", "The file is larger than %d MB.", most>>20).Because(ErrLong)
	case draft.Size == 0:
		return nil, fault.New(fault.BadFile, "Tệp rỗng, không có nội dung.", "The file is empty.")
	}
	if draft.MediaType, err = typeOf(f, draft.Size); err != nil {
		return nil, err
	}
	if err := f.Sync(); err != nil {
		return nil, disk(err)
	}
	draft.Sum = hex.EncodeToString(sum.Sum(nil))
	return draft, nil
}

const temporaryFolder = "tmp"

// source remembers that it was the reading that failed.
type source struct {
	io.Reader
	err error
}

func (s *source) Read(p []byte) (int, error) {
	n, err := s.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// Keep gives the draft its name, for good: the rename and the folders are on disk when it returns.
// Another file of this name has the same content and is replaced.
func (d *Draft) Keep() error {
	to := d.disk.path(d.Sum)
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return disk(err)
	}
	if err := os.Rename(d.path, to); err != nil {
		if _, gone := os.Stat(to); gone == nil && errors.Is(err, fs.ErrNotExist) {
			return nil // the transaction runs again; it is kept already
		}
		return disk(err)
	}
	for _, folder := range []string{filepath.Dir(to), d.disk.folder, filepath.Dir(d.disk.folder)} {
		if err := syncFolder(folder); err != nil {
			return disk(err)
		}
	}
	return nil
}

// Drop forgets the draft; what was kept stays.
func (d *Draft) Drop() { _ = os.Remove(d.path) }

func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// path is where a content lies; a sum comes from the database or was made here, never from a user.
func (d *Disk) path(sum string) string { return filepath.Join(d.folder, sum[:2], sum[2:]) }

var sumName = regexp.MustCompile(`\A[0-9a-f]{64}\z`)

// Open opens a content and looks whether it is still what it was: one that is missing or changed
// is an error, nothing of it is served.
func (d *Disk) Open(sum string) (*os.File, error) {
	if !sumName.MatchString(sum) {
		return nil, fmt.Errorf("files: %q is no hash", sum)
	}
	f, err := os.Open(d.path(sum))
	if err != nil {
		return nil, damaged(err)
	}
	h := sha256.New()
	_, err = io.CopyBuffer(h, f, make([]byte, 64<<10))
	if err == nil && hex.EncodeToString(h.Sum(nil)) != sum {
		err = fmt.Errorf("files: the content of %s has changed on disk", sum)
	}
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, damaged(errors.Join(err, f.Close()))
	}
	return f, nil
}

func damaged(cause error) error {
	return fault.New(fault.Unavailable, "Nội dung tệp bị thiếu hoặc hỏng trên máy chủ. Vui lòng báo quản trị viên kèm mã yêu cầu.",
		"The content of the file is missing or damaged on the server. Tell the administrator the request id.").Because(cause)
}

// disk puts a fault of the disk into words.
func disk(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fault.New(fault.StorageFull, "Máy chủ hết chỗ lưu tệp; tệp chưa được lưu. Vui lòng báo quản trị viên.", "The server has no room for files; nothing was kept. Tell the administrator.").Because(err)
	}
	return fmt.Errorf("files: %w", err)
}

// each calls do with every content, in the order of their hashes.
func (d *Disk) each(do func(sum string) error) error {
	folders, err := os.ReadDir(d.folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, folder := range folders {
		if !folder.IsDir() || len(folder.Name()) != 2 {
			continue
		}
		names, err := os.ReadDir(filepath.Join(d.folder, folder.Name()))
		if err != nil {
			return err
		}
		for _, n := range names {
			if sum := folder.Name() + n.Name(); sumName.MatchString(sum) {
				if err := do(sum); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// stale removes what came in and was never kept: its server is gone. An upload ends within hours.
func (d *Disk) stale(before time.Time) error {
	names, err := os.ReadDir(filepath.Join(d.folder, temporaryFolder))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, n := range names {
		if info, gone := n.Info(); gone == nil && info.ModTime().Before(before) {
			err = errors.Join(err, os.Remove(filepath.Join(d.folder, temporaryFolder, n.Name())))
		}
	}
	return err
}

// remove removes a content; whoever calls it holds leaving, taken before any transaction.
func (d *Disk) remove(sum string) error {
	if err := os.Remove(d.path(sum)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Copying keeps every content where it is until release is called: a copy of the database that is
// made meanwhile names nothing that goes.
func (d *Disk) Copying() (release func()) {
	d.leaving.RLock()
	return d.leaving.RUnlock
}

// Copy copies the contents that another folder lacks, each checked on the way, and returns how many
// there are. The copies are on disk when it returns.
func (d *Disk) Copy(ctx context.Context, to *Disk) (n int, err error) {
	err = d.each(func(sum string) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		n++
		if _, err := os.Stat(to.path(sum)); err == nil {
			return nil
		}
		f, err := d.Open(sum)
		if err != nil {
			return err
		}
		defer f.Close()
		return to.put(sum, f)
	})
	return n, err
}

// put writes a content whose hash is known.
func (d *Disk) put(sum string, r io.Reader) error {
	temporary := filepath.Join(d.folder, temporaryFolder)
	if err := os.MkdirAll(temporary, 0o700); err != nil {
		return disk(err)
	}
	f, err := os.CreateTemp(temporary, "copy-")
	if err != nil {
		return disk(err)
	}
	draft := &Draft{Sum: sum, disk: d, path: f.Name()}
	defer draft.Drop()
	_, err = io.Copy(f, r)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return disk(err)
	}
	return draft.Keep()
}

// Beside is the folder of the files that go with a copy of the database in one file.
func Beside(file string) *Disk { return &Disk{folder: file + ".files"} }

// Exists tells whether there is a folder of files at all.
func (d *Disk) Exists() bool {
	_, err := os.Stat(d.folder)
	return err == nil
}

// Folder is where the files lie.
func (d *Disk) Folder() string { return d.folder }
