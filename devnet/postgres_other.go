//go:build !linux

package devnet

import "syscall"

// dieWithParent has no equivalent here: Close stops the child, and the next
// start stops what a killed process left.
func dieWithParent(*syscall.SysProcAttr) {}

// serves trusts the pid file where a process's directory can't be read.
func serves(pid int, _ string) bool { return syscall.Kill(pid, 0) == nil }
