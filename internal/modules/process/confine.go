package process

import "golang.org/x/sys/unix"

// hide keeps processes of the same operating-system user from reading this one's environment,
// memory and open files through /proc, which is where the database's address is. It also keeps
// the kernel from writing a core file of it.
func hide() { _ = unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0) }
