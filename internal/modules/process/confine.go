package process

import (
	"errors"
	"os"
	"unsafe"

	"golang.org/x/sys/unix"
)

// What a module's process is withheld, beside its limits:
//
//   - the server's environment, open files, memory and arguments (hide, and below);
//   - files other than its own program, its own folder and the system's programs and libraries:
//     no database file, no configuration, no /proc, no writing anywhere else;
//   - the network (withoutNetwork);
//   - abstract sockets and signals to anything but its own kind; new privileges.
//
// Files need a kernel with Landlock (Linux 5.13), signals and abstract sockets a newer one (6.12);
// where one is missing the server says so in its log. What stays open to a process of the same
// operating-system user even so: sockets in the file system, a database's among them. A module
// that is not trusted at all belongs in a container of its own, or on another machine.

// hide keeps processes of the same operating-system user from reading this one's environment,
// memory and open files through /proc, which is where the database's address is. It also keeps
// the kernel from writing a core file of it.
func hide() { _ = unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0) }

const (
	readFiles = unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_READ_DIR
	runFiles  = readFiles | unix.LANDLOCK_ACCESS_FS_EXECUTE
)

// readable are the system's programs, libraries and tables, as far as they are there. The rest
// of /etc is not among them: it may hold the server's configuration.
var readable = map[string]uint64{
	"/usr": runFiles, "/bin": runFiles, "/sbin": runFiles, "/lib": runFiles, "/lib64": runFiles, "/nix/store": runFiles,
	"/etc/ld.so.cache": unix.LANDLOCK_ACCESS_FS_READ_FILE, "/etc/localtime": unix.LANDLOCK_ACCESS_FS_READ_FILE,
	"/etc/ssl/certs": readFiles,
	"/dev/null":      unix.LANDLOCK_ACCESS_FS_READ_FILE | unix.LANDLOCK_ACCESS_FS_WRITE_FILE,
	"/dev/urandom":   unix.LANDLOCK_ACCESS_FS_READ_FILE,
}

// landlock is the version of Landlock that the kernel offers; 0: none.
func landlock() int {
	v, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if errno != 0 {
		return 0
	}
	return int(v)
}

// handled are the rights that a version of Landlock knows, all of which are withheld unless a
// rule gives them.
func handled(version int) unix.LandlockRulesetAttr {
	var a unix.LandlockRulesetAttr
	a.Access_fs = unix.LANDLOCK_ACCESS_FS_MAKE_SYM<<1 - 1 // the thirteen of the first version
	if version >= 2 {
		a.Access_fs |= unix.LANDLOCK_ACCESS_FS_REFER
	}
	if version >= 3 {
		a.Access_fs |= unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	if version >= 5 {
		a.Access_fs |= unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	}
	if version >= 6 {
		a.Scoped = unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | unix.LANDLOCK_SCOPE_SIGNAL
	}
	return a
}

// confine withholds all that from the calling thread and from what it starts, for good. The
// thread must be locked to its goroutine and never be used again. program is the path of the
// program, own the folder that it may write to.
func confine(program, own string) error {
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return os.NewSyscallError("no_new_privs", err)
	}
	return errors.Join(withoutFiles(program, own), withoutNetwork()) // the one does not wait for the other
}

func withoutFiles(program, own string) error {
	version := landlock()
	if version == 0 {
		return errors.New("the kernel has no Landlock")
	}
	attr := handled(version)
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&attr)), unsafe.Sizeof(attr), 0) //nolint:gosec // how the kernel takes it
	if errno != 0 {
		return os.NewSyscallError("landlock_create_ruleset", errno)
	}
	defer func() { _ = unix.Close(int(fd)) }()
	for path, access := range readable {
		if err := allow(int(fd), path, access&attr.Access_fs); err != nil && !errors.Is(err, unix.ENOENT) {
			return err
		}
	}
	if err := allow(int(fd), program, unix.LANDLOCK_ACCESS_FS_READ_FILE|unix.LANDLOCK_ACCESS_FS_EXECUTE); err != nil {
		return err
	}
	if err := allow(int(fd), own, attr.Access_fs); err != nil {
		return err
	}
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, fd, 0, 0); errno != 0 {
		return os.NewSyscallError("landlock_restrict_self", errno)
	}
	if version < 6 {
		return errors.New("the kernel's Landlock does not know signals")
	}
	return nil
}

// allow gives rights on a file, or on a folder and all below it.
func allow(ruleset int, path string, access uint64) error {
	fd, err := unix.Open(path, unix.O_PATH|unix.O_CLOEXEC, 0)
	if err != nil {
		return os.NewSyscallError("open "+path, err)
	}
	defer func() { _ = unix.Close(fd) }()
	var stat unix.Stat_t
	if err := unix.Fstat(fd, &stat); err != nil {
		return os.NewSyscallError("stat "+path, err)
	}
	if stat.Mode&unix.S_IFMT != unix.S_IFDIR {
		access &^= unix.LANDLOCK_ACCESS_FS_READ_DIR
	}
	rule := unix.LandlockPathBeneathAttr{Allowed_access: access, Parent_fd: int32(fd)}
	_, _, errno := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, uintptr(ruleset), unix.LANDLOCK_RULE_PATH_BENEATH,
		uintptr(unsafe.Pointer(&rule)), 0, 0, 0) //nolint:gosec // how the kernel takes it
	if errno != 0 {
		return os.NewSyscallError("landlock_add_rule "+path, errno)
	}
	return nil
}
