package sluice_test

import (
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/internal/citations"
)

// TestCitationsResolve holds every citation of the specification and every link in the documentation to what is there.
func TestCitationsResolve(t *testing.T) {
	c, err := citations.New(".")
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for _, file := range files(t) {
		if !slices.Contains([]string{".go", ".sol", ".ts", ".tsx", ".js", ".mjs", ".sql", ".md", ".yaml", ".yml", ".sh", ".toml"}, path.Ext(file)) {
			continue
		}
		if file == "internal/citations/citations_test.go" {
			continue // its citations are made up
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		problems, err := c.Check(file, string(text))
		if err != nil {
			t.Fatal(err)
		}
		for _, problem := range problems {
			t.Error(problem)
		}
		read++
	}
	if read < 300 {
		t.Errorf("only %d files were read", read)
	}
}

// TestPublicTextsSayTheRule: who reads the API's description hasn't the specification at hand, so it says the rule instead
// of citing it.
func TestPublicTextsSayTheRule(t *testing.T) {
	for _, file := range []string{"api/openapi.json", "clients/typescript/src/api/schema.d.ts"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if found := regexp.MustCompile(`SP`+`EC\b[^"]*`).FindAllString(string(text), -1); len(found) > 0 {
			t.Errorf("%s cites the specification, say the rule instead: %q", file, found)
		}
	}
}

// files lists the files of the repository that exist, the new ones included and what git ignores left out.
func files(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		t.Skipf("not a git checkout: %v", err)
	}
	var found []string
	for _, file := range strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		if info, err := os.Lstat(file); err == nil && info.Mode().IsRegular() {
			found = append(found, file)
		}
	}
	return found
}
