package devnet

import (
	"os"
	"path/filepath"
	"strconv"
	"syscall"
)

// dieWithParent asks for a fast shutdown of the child when the thread that
// started it ends; that thread is kept for as long as the child lives.
func dieWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGINT }

// serves says whether a process is the server of a cluster: it works there.
func serves(pid int, data string) bool {
	cwd, err := os.Readlink(filepath.Join("/proc", strconv.Itoa(pid), "cwd"))
	if err != nil {
		return false
	}
	real, err := filepath.EvalSymlinks(data)
	return err == nil && cwd == real
}
