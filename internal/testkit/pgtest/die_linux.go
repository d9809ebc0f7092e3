package pgtest

import "syscall"

// dieWithParent makes the kernel stop the server (immediate shutdown) when we are gone.
func dieWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGQUIT }
