package devnet

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// runAs is the user that a server runs as; nil means the present one.
type runAs struct {
	uid, gid uint32
}

// unprivileged chooses the user for a server: Postgres refuses root.
func unprivileged() (*runAs, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		found, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.ParseUint(found.Uid, 10, 32)
		if err != nil {
			continue
		}
		gid, err := strconv.ParseUint(found.Gid, 10, 32)
		if err != nil {
			continue
		}
		return &runAs{uid: uint32(uid), gid: uint32(gid)}, nil
	}
	return nil, errors.New("Postgres refuses to run as root, and there is neither a user postgres nor nobody")
}

// attributes make a child run as the user, in a process group of its own so
// that a terminal's Ctrl-C reaches us first, and end when we end.
func (r *runAs) attributes() *syscall.SysProcAttr {
	attr := r.outliving()
	dieWithParent(attr)
	return attr
}

// outliving is attributes for a child that doesn't end with us by itself. The kernel binds a child's life to the thread
// that started it, so only a caller that keeps that thread may bind it.
func (r *runAs) outliving() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true}
	if r != nil {
		attr.Credential = &syscall.Credential{Uid: r.uid, Gid: r.gid}
	}
	return attr
}

// reaches says whether the user can pass through every directory above path
// and, where it exists, read and pass through path itself.
func (r *runAs) reaches(path string) bool {
	if r == nil {
		return true
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	for dir := path; ; dir = filepath.Dir(dir) {
		if info, err := os.Stat(dir); err == nil && !r.may(info, 0o1) {
			return false
		} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return false
		}
		if dir == filepath.Dir(dir) {
			return true
		}
	}
}

// may says whether the file's mode gives the user a permission (bits of rwx).
func (r *runAs) may(info os.FileInfo, want os.FileMode) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return false
	}
	mode := info.Mode().Perm()
	switch {
	case stat.Uid == r.uid:
		mode >>= 6
	case stat.Gid == r.gid:
		mode >>= 3
	}
	return mode&want == want
}

// own gives a path to the user.
func (r *runAs) own(path string) error {
	if r == nil {
		return nil
	}
	if err := os.Chown(path, int(r.uid), int(r.gid)); err != nil {
		return fmt.Errorf("giving %s to user %d: %w", path, r.uid, err)
	}
	return nil
}
