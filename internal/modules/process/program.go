package process

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"golang.org/x/sys/unix"
)

// Program is what to start: a file with its checksum, or a part of the server's own program.
type Program struct {
	Path   string // absolute, without links in it
	SHA256 string // of the file, in hexadecimal
	Args   []string
	Env    []string // NAME=value, beside the few that every module gets; nothing of the server's own
	own    bool
}

// BuiltIn is the server's own program, started as `… module-process NAME`. It needs no checksum:
// what runs now is started, even when the file has been replaced meanwhile.
func BuiltIn(name string) Program { return Program{Args: []string{"module-process", name}, own: true} }

// Own is the server's own program with other arguments.
func Own(args ...string) Program { return Program{Args: args, own: true} }

const noLinks = unix.RESOLVE_NO_SYMLINKS | unix.RESOLVE_NO_MAGICLINKS

// open opens the program, proves that it is the registered one and returns the path to execute:
// that of the very descriptor that was read, so that a file put in its place in between is
// neither read nor run. The descriptor must stay open until the process has started.
func (p Program) open() (file *os.File, path string, failed *failure) {
	if p.own {
		return nil, "/proc/self/exe", nil
	}
	if !filepath.IsAbs(p.Path) {
		return nil, "", notTheProgram(p.Path, fmt.Errorf("no absolute path"))
	}
	if err := onlyOurs(filepath.Dir(p.Path), fs.ModeDir); err != nil {
		return nil, "", notTheProgram(p.Path, err)
	}
	fd, err := unix.Openat2(unix.AT_FDCWD, p.Path, &unix.OpenHow{Flags: unix.O_RDONLY | unix.O_CLOEXEC | unix.O_NONBLOCK, Resolve: noLinks})
	if err != nil {
		return nil, "", notTheProgram(p.Path, err)
	}
	file = os.NewFile(uintptr(fd), p.Path)
	if err := p.is(file); err != nil {
		file.Close()
		return nil, "", notTheProgram(p.Path, err)
	}
	return file, fmt.Sprintf("/proc/self/fd/%d", fd), nil
}

// is proves that an open file is the program.
func (p Program) is(file *os.File) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	if err := judge(p.Path, info, 0); err != nil {
		return err
	}
	want, err := hex.DecodeString(p.SHA256)
	if err != nil || len(want) != sha256.Size {
		return fmt.Errorf("no checksum to compare with")
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return err
	}
	if got := sum.Sum(nil); subtle.ConstantTimeCompare(got, want) != 1 {
		return fmt.Errorf("the file has the checksum %x, registered is %x", got, want)
	}
	return nil
}

// onlyOurs proves that nobody else can put another file under the path.
func onlyOurs(path string, kind fs.FileMode) error {
	fd, err := unix.Openat2(unix.AT_FDCWD, path, &unix.OpenHow{Flags: unix.O_PATH | unix.O_CLOEXEC, Resolve: noLinks})
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	f := os.NewFile(uintptr(fd), path)
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	return judge(path, info, kind)
}

func judge(path string, info fs.FileInfo, kind fs.FileMode) error {
	sys, ok := info.Sys().(*syscall.Stat_t)
	switch {
	case info.Mode().Type() != kind:
		return fmt.Errorf("%s is %s", path, info.Mode())
	case info.Mode().Perm()&0o022 != 0:
		return fmt.Errorf("%s can be written by others (%s)", path, info.Mode())
	case !ok || sys.Uid != 0 && int(sys.Uid) != os.Geteuid():
		return fmt.Errorf("%s belongs to somebody else", path)
	}
	return nil
}
