package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// zero is the text of the licence BSD Zero Clause, the shortest that is in use.
const zero = `Copyright (c) 2020 Somebody

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
`

// tree makes a module with these files and returns the package in its folder dir.
func tree(t *testing.T, files map[string]string, dir string, cgo ...string) goPackage {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p := goPackage{ImportPath: "example.com/m/" + dir, Dir: filepath.Join(root, dir), CgoFiles: cgo}
	p.Module = &struct {
		Path, Version, Dir string
		Main               bool
	}{Path: "example.com/m", Version: "v1.0.0", Dir: root}
	return p
}

func TestLicencesOf(t *testing.T) {
	mit, err := os.ReadFile("../../LICENSE")
	if err != nil {
		t.Fatal(err)
	}
	both := map[string]string{"LICENSE": string(mit), "sub/LICENSE.md": zero, "sub/a.go": "", "other/a.go": "", "LICENSE.go": "package m"}
	for name, c := range map[string]struct {
		p    goPackage
		want []string
	}{
		"the module's":                 {tree(t, both, "other"), []string{"MIT"}},
		"a folder has its own":         {tree(t, both, "sub"), []string{"0BSD"}},
		"C code below a package":       {tree(t, both, "", "a.go"), []string{"0BSD", "MIT"}},
		"no C code, not looked below":  {tree(t, both, ""), []string{"MIT"}},
		"several licences in a folder": {tree(t, map[string]string{"LICENSE-MIT": string(mit), "COPYING": zero}, ""), []string{"0BSD", "MIT"}},
		"the LGPL beside the GPL": {tree(t, map[string]string{"COPYING": "the GPL's text", "COPYING.LESSER": string(mit)}, ""),
			[]string{"MIT"}},
	} {
		got, err := licencesOf(c.p)
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, %v, want %v", name, got, err, c.want)
		}
	}
}

func TestAnUnknownLicenceIsAnError(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"unknown text": {map[string]string{"LICENSE": "You may use this on Tuesdays. Nobody may use it on any other day of the week."}, "no licence text that is recognised"},
		"no file":      {map[string]string{"README.md": "licensed to all"}, "no licence file"},
	} {
		if _, err := licencesOf(tree(t, c.files, "")); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", name, err, c.want)
		}
	}
}

func TestProduction(t *testing.T) {
	lock := func(packages string) string {
		file := filepath.Join(t.TempDir(), "package-lock.json")
		if err := os.WriteFile(file, []byte(`{"packages":{"":{},`+packages+`}}`), 0o644); err != nil {
			t.Fatal(err)
		}
		return file
	}
	found, err := production(lock(`"node_modules/a/node_modules/@x/b":{"version":"1.0.0","license":"MIT"},
		"node_modules/c":{"version":"2.0.0","license":"ISC","dev":true},
		"node_modules/d":{"resolved":"stub/d","link":true},"stub/d":{"version":"1.0.0"}`))
	if err != nil || len(found) != 1 || found[0].name != "@x/b" || found[0].version != "1.0.0" || found[0].licences[0] != "MIT" {
		t.Errorf("got %v, %v", found, err)
	}
	if _, err := production(lock(`"node_modules/a":{"version":"1.0.0"}`)); err == nil || !strings.Contains(err.Error(), "names no licence") {
		t.Errorf("a package without a licence: got %v", err)
	}
	if _, err := named(lock(`"node_modules/a":{"version":"1.0.0","license":"MIT"}`), []string{"b"}); err == nil {
		t.Error("a package that the lock lacks: no error")
	}
}

func TestTextsAreCopiedWithTheirPaths(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "out")
	for file, text := range map[string]string{
		"LICENSE": "a", "NOTICE.txt": "b", "licence.go": "code", "README.md": "c", "lib/COPYING": "d",
	} {
		path := filepath.Join(from, file)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for below, want := range map[bool]int{false: 2, true: 3} {
		if n, err := copyTexts(from, to, below); err != nil || n != want {
			t.Errorf("with the folders below %t: %d texts, %v", below, n, err)
		}
	}
	if text, err := os.ReadFile(filepath.Join(to, "lib", "COPYING")); err != nil || string(text) != "d" {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := copyTexts(filepath.Join(from, "none"), to, false); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder that isn't there: %v", err)
	}
}
