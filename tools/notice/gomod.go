package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/google/licensecheck"
)

// goPackage is what `go list` says of one package that a binary links.
type goPackage struct {
	ImportPath string
	Dir        string
	Standard   bool
	CgoFiles   []string
	Module     *struct {
		Path, Version, Dir string
		Main               bool
	}
}

// linked lists the packages that a command links. The platform is fixed so that NOTICE is the same wherever it is written.
func linked(root, command string) ([]goPackage, error) {
	list := exec.Command("go", "list", "-deps", "-json=ImportPath,Dir,Standard,CgoFiles,Module", command)
	list.Dir = root
	list.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=1")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list %s: %w", command, err)
	}
	var found []goPackage
	decoder := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return found, nil
		} else if err != nil {
			return nil, err
		}
		found = append(found, p)
	}
}

// modules lists the modules of these packages with the licences of the packages that are linked, which a subfolder may have
// of its own. The standard library is one of them.
func modules(packages []goPackage) ([]component, error) {
	licences := map[moduleID]map[string]bool{}
	for _, p := range packages {
		if p.Standard {
			licences[moduleID{"the Go standard library", ""}] = map[string]bool{"BSD-3-Clause": true}
			continue
		}
		if p.Module == nil || p.Module.Main {
			continue
		}
		found, err := licencesOf(p)
		if err != nil {
			return nil, err
		}
		id := moduleID{p.Module.Path, p.Module.Version}
		if licences[id] == nil {
			licences[id] = map[string]bool{}
		}
		for _, licence := range found {
			licences[id][licence] = true
		}
	}
	var list []component
	for id, set := range licences {
		c := component{name: id.name, version: id.version}
		for licence := range set {
			c.licences = append(c.licences, licence)
		}
		slices.Sort(c.licences)
		list = append(list, c)
	}
	if len(list) < 2 {
		return nil, errors.New("go list named no module: the binary can't be without any")
	}
	return list, nil
}

// moduleID identifies a module.
type moduleID struct{ name, version string }

// licenceFile matches the names under which licence texts are kept.
var licenceFile = regexp.MustCompile(`(?i)^([a-z0-9]+[-_.])?(un)?(licen[cs]e|copying)([-_.].*)?$`)

// licencesOf names the licences of one package: those of the nearest folder upwards that has a licence file, and for a
// package with C code those of the folders below it, where that code lies.
func licencesOf(p goPackage) ([]string, error) {
	var names []string
	for dir := p.Dir; ; dir = filepath.Dir(dir) {
		found, err := licencesIn(dir)
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			names = append(names, found...)
			break
		}
		if dir == p.Module.Dir || len(dir) < len(p.Module.Dir) {
			licence, err := statedIn(p)
			if err != nil {
				return nil, err
			}
			names = append(names, licence)
			break
		}
	}
	if len(p.CgoFiles) > 0 {
		err := filepath.WalkDir(p.Dir, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || !entry.IsDir() || path == p.Dir {
				return err
			}
			found, err := licencesIn(path)
			names = append(names, found...)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// stated are the modules without a licence file whose licence a source file says, with the words it says.
var stated = map[string]struct{ file, words, licence string }{
	"github.com/holiman/bloomfilter/v2": {"bloomfilter.go", "// MIT license", "MIT"},
}

// statedIn names the licence of a module without a licence file.
func statedIn(p goPackage) (string, error) {
	said, known := stated[p.Module.Path]
	if !known {
		return "", fmt.Errorf("%s has no licence file for %s: look where it says its licence and add it to tools/notice", p.Module.Path, p.ImportPath)
	}
	text, err := os.ReadFile(filepath.Join(p.Module.Dir, said.file))
	if err != nil {
		return "", err
	}
	if !strings.Contains(string(text), said.words) {
		return "", fmt.Errorf("%s no longer says %q in %s", p.Module.Path, said.words, said.file)
	}
	return said.licence, nil
}

// licencesIn names the licences of the licence files in one folder. COPYING.LESSER alone counts where it exists: the LGPL is
// the GPL beside it with permissions added.
func licencesIn(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, entry := range entries {
		if entry.Type().IsRegular() && licenceFile.MatchString(entry.Name()) && filepath.Ext(entry.Name()) != ".go" {
			files = append(files, entry.Name())
		}
	}
	if slices.Contains(files, "COPYING.LESSER") {
		files = []string{"COPYING.LESSER"}
	}
	var names []string
	for _, file := range files {
		text, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			return nil, err
		}
		found := recognise(text)
		if len(found) == 0 {
			return nil, fmt.Errorf("%s is no licence text that is recognised: name it in tools/notice or don't depend on it",
				filepath.Join(dir, file))
		}
		names = append(names, found...)
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// recognise names the licences in a text; none unless they cover most of it.
func recognise(text []byte) []string {
	const most = 60 // per cent of the words; copyright lines and headings are the rest
	coverage := licensecheck.Scan(text)
	if coverage.Percent < most {
		return nil
	}
	var names []string
	for _, match := range coverage.Match {
		if !match.IsURL {
			names = append(names, match.ID)
		}
	}
	return names
}
