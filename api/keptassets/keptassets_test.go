package keptassets

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"
	"time"
)

// build is a dashboard with the given assets; each holds its own name.
func build(assets ...string) fstest.MapFS {
	out := fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}, "theme.js": {Data: []byte("theme")}}
	for _, name := range assets {
		out["assets/"+name] = &fstest.MapFile{Data: []byte(name)}
	}
	return out
}

// open opens a directory at a time that the returned pointer moves.
func open(t *testing.T, path string, own fs.FS, at *time.Time) *Dir {
	t.Helper()
	d, err := Open(path, own, 24*time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() }) // a test may have closed it
	d.now = func() time.Time { return *at }
	renew(t, d)
	return d
}

func renew(t *testing.T, d *Dir) {
	t.Helper()
	if err := d.Renew(); err != nil {
		t.Fatal(err)
	}
}

func has(t *testing.T, d *Dir, name string) bool {
	t.Helper()
	content, err := fs.ReadFile(d, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("%s: %v", name, err)
	}
	if err == nil && string(content) != filepath.Base(name) {
		t.Fatalf("%s holds %q", name, content)
	}
	return err == nil
}

func TestAnEarlierVersionsAssetsStay(t *testing.T) {
	dir, now := filepath.Join(t.TempDir(), "made", "here"), time.Now()
	old := open(t, dir, build("app-1.js", "app-1.js.br", "both-1.js"), &now)
	// It runs for longer than files are kept, and says meanwhile that they are its own.
	now = now.Add(23 * time.Hour)
	renew(t, old)
	now = now.Add(23 * time.Hour)
	newer := open(t, dir, build("app-2.js", "both-1.js"), &now)
	for _, name := range []string{"assets/app-1.js", "assets/app-1.js.br", "assets/both-1.js", "assets/app-2.js"} {
		if !has(t, newer, name) {
			t.Errorf("%s is gone", name)
		}
	}
	// A server of the earlier version, which still runs, has the newer one's too.
	if !has(t, old, "assets/app-2.js") {
		t.Error("the earlier server hasn't the newer one's file")
	}
	now = now.Add(2 * time.Hour)
	if has(t, newer, "assets/app-1.js") {
		t.Error("a file that nobody has had for 25 hours is served")
	}
	renew(t, newer)
	if got := in(t, dir); !slices.Equal(got, []string{"app-2.js", "both-1.js"}) {
		t.Errorf("the directory holds %v", got)
	}
}

func in(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestThereIsABound(t *testing.T) {
	dir, now := t.TempDir(), time.Now()
	for _, name := range []string{"a-1.js", "b-1.js", "c-1.js"} { // six bytes each
		now = now.Add(time.Minute)
		open(t, dir, build(name), &now)
	}
	d := open(t, dir, build("c-1.js"), &now)
	d.most = 13
	renew(t, d)
	if got := in(t, dir); !slices.Equal(got, []string{"b-1.js", "c-1.js"}) {
		t.Errorf("with a bound of 13 bytes the directory holds %v", got)
	}
}

func TestAFileThatIsNotWholeIsWrittenAnew(t *testing.T) {
	dir, now := t.TempDir(), time.Now()
	for name, text := range map[string]string{"app-1.js": "ap", unfinished + "X": "", unfinished + "Y": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chtimes(filepath.Join(dir, unfinished+"X"), now, now.Add(-2*every)); err != nil {
		t.Fatal(err)
	}
	d := open(t, dir, build("app-1.js"), &now)
	if !has(t, d, "assets/app-1.js") {
		t.Error("it isn't there")
	}
	if got := in(t, dir); !slices.Equal(got, []string{unfinished + "Y", "app-1.js"}) {
		t.Errorf("the directory holds %v: what a crash left should be gone, and what somebody may be writing should not", got)
	}
}

// TestNothingElseIsServed: no name leads out of the directory, to what a server didn't put there, or to what is no plain file.
func TestNothingElseIsServed(t *testing.T) {
	parent, now := t.TempDir(), time.Now()
	dir := filepath.Join(parent, "kept")
	d := open(t, dir, build("app-1.js"), &now)
	secret := filepath.Join(parent, "secret-1.js")
	for _, file := range []string{secret, filepath.Join(dir, ".hidden-1.js"), filepath.Join(dir, unfinished+"1.js")} {
		if err := os.WriteFile(file, []byte("secret"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.Symlink(secret, filepath.Join(dir, "link-1.js")), os.Symlink("app-1.js", filepath.Join(dir, "inside-1.js")),
		os.Mkdir(filepath.Join(dir, "sub"), 0o700)); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{
		"", ".", "assets", "assets/", "app-1.js", "assets/.", "assets/..", "assets/../app-1.js", "assets/../../secret-1.js", "../secret-1.js",
		"/assets/app-1.js", "assets//app-1.js", "assets/sub", "assets/sub/../app-1.js", "assets/link-1.js", "assets/inside-1.js", "assets/.hidden-1.js",
		"assets/" + unfinished + "1.js", "assets/app-1.js\x00", "assets/app-1.js/", secret, "assets/" + secret, "index.html", "theme.js",
	} {
		if f, err := d.Open(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%q: %v, %v", name, f, err)
		}
	}
	renew(t, d)
	if _, err := os.Stat(secret); err != nil {
		t.Error(err)
	}
}

func TestADirectoryThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(file, build("app-1.js"), time.Hour); err == nil {
		t.Error("a file was taken for a directory")
	}
}
