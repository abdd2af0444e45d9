package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// lockCluster takes the directory for this process. The kernel releases the
// lock when the process ends, so whoever holds it is alive, and a server found
// under a free lock is an orphan.
func lockCluster(dir string) (*os.File, error) {
	file, err := os.OpenFile(filepath.Join(dir, postgresLock), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = file.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%s is in use by another process", dir)
		}
		return nil, fmt.Errorf("locking %s: %w", dir, err)
	}
	return file, nil
}

// stopOrphan stops a server that works in a data directory although nobody
// holds its lock, and removes a pid file that names no such server.
func stopOrphan(ctx context.Context, data string) error {
	pidFile := filepath.Join(data, "postmaster.pid")
	content, err := os.ReadFile(pidFile)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	first, _, _ := strings.Cut(string(content), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err == nil && pid > 1 && serves(pid, data) {
		return endOrphan(ctx, pid, data)
	}
	// The number may by now be another process's, at which Postgres balks.
	if err := os.Remove(pidFile); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

func endOrphan(ctx context.Context, pid int, data string) error {
	ctx, cancel := context.WithTimeout(ctx, postgresStop)
	defer cancel()
	if err := syscall.Kill(pid, syscall.SIGINT); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("stopping the server that was left in %s: %w", data, err)
	}
	tick := time.NewTicker(postgresPolling)
	defer tick.Stop()
	for serves(pid, data) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("the server that was left in %s (pid %d) doesn't stop: %w", data, pid, ctx.Err())
		case <-tick.C:
		}
	}
	return nil
}

// ownerFile, in a cluster outside of its data directory, says which that is.
const ownerFile = "owner"

// sweepAbandoned removes clusters beside the system's temporary files whose
// data directories have been deleted: nobody will ask for them again.
func sweepAbandoned() error {
	found, err := filepath.Glob(elsewhere("*"))
	if err != nil {
		return err
	}
	for _, root := range found {
		owner, err := os.ReadFile(filepath.Join(root, ownerFile))
		if err != nil {
			continue // not complete, or not ours to read
		}
		if _, err := os.Stat(string(owner)); !errors.Is(err, os.ErrNotExist) {
			continue
		}
		if _, err := os.Stat(filepath.Join(root, "data", "postmaster.pid")); !errors.Is(err, os.ErrNotExist) {
			continue // it may be running
		}
		if err := os.RemoveAll(root); err != nil {
			return err
		}
	}
	return nil
}

// clearCluster removes what is left at a cluster's place.
func clearCluster(ctx context.Context, root string) error {
	if err := stopOrphan(ctx, filepath.Join(root, "data")); err != nil {
		return err
	}
	return os.RemoveAll(root)
}

func removeCluster(ctx context.Context, dir string) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	user, err := unprivileged()
	if err != nil {
		return err
	}
	lock, err := lockCluster(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	root := clusterRoot(dir, user)
	if err := clearCluster(ctx, root); err != nil {
		return err
	}
	for _, name := range []string{postgresMarker, postgresLock} {
		if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}
