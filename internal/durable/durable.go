// Package durable keeps a file that must survive crashes: it is replaced as a whole, on disk when the call returns, and one
// process at a time works with it.
package durable

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrLocked means that another process works with the file.
var ErrLocked = errors.New("another process works with it")

// Lock keeps other processes from a file until the lock is closed, or this process ends in whatever way. It is a file of its own
// beside the one that is meant, as that one is replaced.
func Lock(path string) (*os.File, error) {
	lock, err := os.OpenFile(path+".lock", os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // the user names it
	if err != nil {
		return nil, err
	}
	if err = syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err == nil { //nolint:gosec // a small number
		return lock, nil
	}
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = ErrLocked
	}
	return nil, errors.Join(fmt.Errorf("locking %s: %w", path, err), lock.Close())
}

// Replace puts a new file in the place of the old one: whoever reads it after a crash reads the old or the new one, whole.
func Replace(path string, text []byte, mode fs.FileMode) (err error) {
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name()) // it may not be there any more
		}
	}()
	_, err = f.Write(text)
	if err == nil {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err = os.Rename(f.Name(), path); err != nil {
		return err
	}
	d, err := os.Open(dir) //nolint:gosec // the directory of a file that the user names
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
