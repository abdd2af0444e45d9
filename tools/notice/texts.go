package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// noticeFile matches the names of texts that a licence asks to be carried along (Apache-2.0, section 4).
func noticeFile(name string) bool { return strings.HasPrefix(strings.ToUpper(name), "NOTICE") }

// texts writes the licence texts and notices of everything in the binary sluice below a directory: go/MODULE@VERSION and
// npm/PACKAGE@VERSION, each with the paths that they have there. A component without any has its own line in STATED: its
// licence is only said, in a source file or in its package.json.
func texts(root, out string) error {
	packages, err := linked(root, "./cmd/sluice")
	if err != nil {
		return err
	}
	var stated []string
	seen := map[string]bool{}
	carried := map[string]int{}
	if n, err := copyTexts(runtime.GOROOT(), filepath.Join(out, "go", "std"), false); err != nil || n == 0 {
		return fmt.Errorf("the Go standard library has %d licence texts: %w", n, err)
	}
	for _, p := range packages {
		if p.Standard || p.Module == nil || p.Module.Main {
			continue
		}
		id := p.Module.Path + "@" + p.Module.Version
		if _, known := carried[id]; !known {
			carried[id] = 0
		}
		for dir := p.Dir; len(dir) >= len(p.Module.Dir); dir = filepath.Dir(dir) {
			if seen[dir] {
				break // and so are those above it
			}
			seen[dir] = true
			inside, err := filepath.Rel(p.Module.Dir, dir)
			if err != nil {
				return err
			}
			n, err := copyTexts(dir, filepath.Join(out, "go", filepath.FromSlash(id), inside), len(p.CgoFiles) > 0 && dir == p.Dir)
			if err != nil {
				return err
			}
			carried[id] += n
		}
	}
	for id, n := range carried {
		if n == 0 {
			stated = append(stated, id)
		}
	}
	for folder, names := range map[string]func(string) ([]component, error){
		"dashboard": func(lock string) ([]component, error) {
			pages, err := production(lock)
			if err != nil {
				return nil, err
			}
			styles, err := named(lock, bundled)
			return append(pages, styles...), err
		},
		"contracts": func(lock string) ([]component, error) { return named(lock, libraries) },
	} {
		components, err := names(filepath.Join(root, folder, "package-lock.json"))
		if err != nil {
			return err
		}
		for _, c := range components {
			n, err := copyTexts(filepath.Join(root, folder, "node_modules", filepath.FromSlash(c.name)),
				filepath.Join(out, "npm", filepath.FromSlash(c.name+"@"+c.version)), false)
			if errors.Is(err, fs.ErrNotExist) { // a copy below another package: its text is that of the one above
				n, err = 0, nil
			}
			if err != nil {
				return err
			}
			if n == 0 {
				stated = append(stated, c.name+"@"+c.version+": "+strings.Join(c.licences, " AND "))
			}
		}
	}
	return os.WriteFile(filepath.Join(out, "STATED"), []byte(strings.Join(stated, "\n")+"\n"), 0o644)
}

// copyTexts copies the licence texts and notices of one folder, and says how many there are; with below, those of the
// folders under it too.
func copyTexts(from, to string, below bool) (int, error) {
	n := 0
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path != from && !below {
				return fs.SkipDir
			}
			return nil
		}
		name := entry.Name()
		if !entry.Type().IsRegular() || filepath.Ext(name) == ".go" || !licenceFile.MatchString(name) && !noticeFile(name) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		inside, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, inside)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		n++
		return os.WriteFile(target, text, 0o644)
	})
	return n, err
}
