package process

import (
	"fmt"
	"os"
	"runtime"
	"unsafe"

	"golang.org/x/sys/unix"
)

// withoutNetwork has the kernel refuse every socket but those of the file system to the calling
// thread and to what it starts, for good. (Landlock knows TCP alone: not UDP, and not MPTCP,
// which Go listens with.) The thread must have no_new_privs, and never be used again.
func withoutNetwork() error {
	arch, ok := map[string]uint32{"amd64": unix.AUDIT_ARCH_X86_64, "arm64": unix.AUDIT_ARCH_AARCH64}[runtime.GOARCH]
	if !ok {
		return fmt.Errorf("not known for %s", runtime.GOARCH)
	}
	const (
		load   = unix.BPF_LD | unix.BPF_W | unix.BPF_ABS
		equal  = unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K
		least  = unix.BPF_JMP | unix.BPF_JGE | unix.BPF_K
		answer = unix.BPF_RET | unix.BPF_K

		number, machine, domain = 0, 4, 16 // places in struct seccomp_data
		otherNumbers            = 1 << 30  // those of the x32 interface begin there
	)
	filter := []unix.SockFilter{
		{Code: load, K: machine},
		{Code: equal, K: arch, Jf: 9}, // another machine's numbers: kill
		{Code: load, K: number},
		{Code: least, K: otherNumbers, Jt: 7}, // kill
		{Code: equal, K: unix.SYS_SOCKET, Jt: 2},
		{Code: equal, K: unix.SYS_IO_URING_SETUP, Jt: 3}, // it opens sockets without a call: refuse
		{Code: answer, K: unix.SECCOMP_RET_ALLOW},
		{Code: load, K: domain},
		{Code: equal, K: unix.AF_UNIX, Jt: 1},
		{Code: answer, K: unix.SECCOMP_RET_ERRNO | uint32(unix.EACCES)},
		{Code: answer, K: unix.SECCOMP_RET_ALLOW},
		{Code: answer, K: unix.SECCOMP_RET_KILL_PROCESS},
	}
	program := unix.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	if err := unix.Prctl(unix.PR_SET_SECCOMP, unix.SECCOMP_MODE_FILTER, uintptr(unsafe.Pointer(&program)), 0, 0); err != nil { //nolint:gosec // how the kernel takes it
		return os.NewSyscallError("seccomp", err)
	}
	runtime.KeepAlive(filter)
	return nil
}
