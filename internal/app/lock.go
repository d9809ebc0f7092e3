package app

import (
	"os"
	"path/filepath"
	"syscall"

	"github.com/lantoa/lantoa/internal/fault"
)

const (
	lockName   = "lantoa.lock"
	socketName = "lantoa.sock"
)

// folderLock keeps a second program off an embedded database; the system drops it when the
// program ends, however it ends.
type folderLock struct{ file *os.File }

func lockFolder(dir string) (*folderLock, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, unusable(dir, err)
	}
	f, err := os.OpenFile(filepath.Join(dir, lockName), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, unusable(dir, err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = f.Close()
		return nil, fault.Newf(fault.Conflict,
			"Thư mục %s đang được một chương trình Lan Tỏa khác sử dụng.",
			"Another Lan Tỏa program is using the folder %s.", dir).Because(err)
	}
	return &folderLock{f}, nil
}

// unusable is the fault of a folder that cannot hold data; the system's own words say why.
func unusable(dir string, err error) error {
	return fault.Newf(fault.BadInput, "Không ghi được vào thư mục dữ liệu %s: %v.", "The data folder %s cannot be written to: %v.", dir, err).In("--data").Because(err)
}

func (l *folderLock) release() error { return l.file.Close() }
