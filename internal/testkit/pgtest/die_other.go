//go:build !linux

package pgtest

import "syscall"

// dieWithParent leaves it to the watcher: only Linux has a death signal.
func dieWithParent(*syscall.SysProcAttr) {}
