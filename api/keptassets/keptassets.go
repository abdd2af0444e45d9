// Package keptassets keeps the hash-named files of the dashboard in a directory, for longer than the binary that carries them:
// a page that a reader opened before a deploy finds the files there that it loads later. A file's modification time is when a
// server last had it as its own.
package keptassets

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"
)

const (
	// under is the directory of the dashboard whose files are named by their content, so that one name never means two files.
	under = "assets"
	// MaxBytes bounds what is kept. Beyond it the files that have been nobody's for longest go first.
	MaxBytes = 256 << 20
	// every is how often a server says which files are its own, and removes what is too old.
	every = time.Hour
	// unfinished begins the name of a file that is being written.
	unfinished = ".new-"
)

// names are the file names that are written and served: no path, nothing hidden.
var names = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$`)

// Dir is the directory. It is an fs.FS of files assets/NAME. Several servers may share one.
type Dir struct {
	root *os.Root
	own  fs.FS
	keep time.Duration
	most int64
	now  func() time.Time
}

// Open writes the assets of own, the root of a built dashboard, to a directory, which it makes if there is none, and removes from
// it what has been no server's for longer than keep.
func Open(dir string, own fs.FS, keep time.Duration) (*Dir, error) {
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	d := &Dir{root: root, own: own, keep: keep, most: MaxBytes, now: time.Now}
	if err := d.Renew(); err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return d, nil
}

// Close gives the directory back; nothing is served from it any more.
func (d *Dir) Close() error { return d.root.Close() }

// Tend renews once an hour until ctx ends. What fails is logged and tried again.
func (d *Dir) Tend(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := d.Renew(); err != nil {
				log.Warn("the dashboard's files of earlier versions were not looked after", "err", err)
			}
		}
	}
}

// Renew writes the own assets that are missing, marks all of them as some server's own now, and removes what is too old or too
// much.
func (d *Dir) Renew() error {
	own, err := fs.ReadDir(d.own, under)
	if errors.Is(err, fs.ErrNotExist) {
		return d.remove() // pages that were never built
	}
	if err != nil {
		return err
	}
	for _, entry := range own {
		if !entry.Type().IsRegular() || !names.MatchString(entry.Name()) {
			continue
		}
		if err := d.put(entry); err != nil {
			return fmt.Errorf("keeping %s: %w", entry.Name(), err)
		}
	}
	return d.remove()
}

// put writes one asset unless it is there.
func (d *Dir) put(entry fs.DirEntry) error {
	name, now := entry.Name(), d.now()
	is, err := entry.Info()
	if err != nil {
		return err
	}
	if there, err := d.root.Lstat(name); err == nil && there.Mode().IsRegular() && there.Size() == is.Size() {
		return d.root.Chtimes(name, now, now)
	}
	content, err := fs.ReadFile(d.own, path.Join(under, name))
	if err != nil {
		return err
	}
	return d.write(name, content, now)
}

// write puts a file in its place as a whole: a reader never sees a part of it, and neither does one after a crash.
func (d *Dir) write(name string, content []byte, at time.Time) (err error) {
	temporary := unfinished + rand.Text()
	f, err := d.root.OpenFile(temporary, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o640)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = d.root.Remove(temporary) // it may have its name already
		}
	}()
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := d.root.Chtimes(temporary, at, at); err != nil {
		return err
	}
	return d.root.Rename(temporary, name)
}

// remove takes out what has been no server's for too long, then the oldest of what is too much. It touches nothing that it
// doesn't know as its own by the name.
func (d *Dir) remove() error {
	entries, err := fs.ReadDir(d.root.FS(), ".")
	if err != nil {
		return err
	}
	var kept []fs.FileInfo
	var size int64
	for _, entry := range entries {
		leftOver := strings.HasPrefix(entry.Name(), unfinished)
		if !entry.Type().IsRegular() || !leftOver && !names.MatchString(entry.Name()) {
			continue
		}
		info, err := entry.Info()
		switch {
		case errors.Is(err, fs.ErrNotExist): // another server was faster
		case err != nil:
			return err
		case leftOver && d.age(info) <= every: // somebody writes it
		case leftOver || d.age(info) > d.keep:
			if err := d.drop(info.Name()); err != nil {
				return err
			}
		default:
			kept = append(kept, info)
			size += info.Size()
		}
	}
	slices.SortFunc(kept, func(a, b fs.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	for _, f := range kept {
		if size <= d.most {
			break
		}
		if err := d.drop(f.Name()); err != nil {
			return err
		}
		size -= f.Size()
	}
	return nil
}

// drop removes a file that another server may have removed.
func (d *Dir) drop(name string) error {
	if err := d.root.Remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func (d *Dir) age(f fs.FileInfo) time.Duration { return d.now().Sub(f.ModTime()) }

// Open gives the file assets/NAME, unless it is too old. Whatever else is asked for doesn't exist.
func (d *Dir) Open(name string) (fs.File, error) {
	missing := &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	parent, base := path.Split(name)
	if parent != under+"/" || !names.MatchString(base) {
		return nil, missing
	}
	// What is no plain file isn't opened: to open a pipe would wait for somebody to write to it.
	if info, err := d.root.Lstat(base); err != nil || !info.Mode().IsRegular() || d.age(info) > d.keep {
		return nil, missing
	}
	return d.root.Open(base)
}
