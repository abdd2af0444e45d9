package keeper

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestDocsNameTestsThatExist holds the table of faults in docs/keeper.md to
// this package and keys: each fault has a test, and each test that is named is there.
func TestDocsNameTestsThatExist(t *testing.T) {
	page, err := os.ReadFile("../docs/keeper.md")
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, folder := range []string{".", "keys"} {
		some, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
		if err != nil || len(some) == 0 {
			t.Fatalf("tests in %s: %v, %v", folder, some, err)
		}
		files = append(files, some...)
	}
	there := make(map[string]bool)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`).FindAllStringSubmatch(string(text), -1) {
			there[m[1]] = true
		}
	}
	_, table, ok := strings.Cut(string(page), "\n## Faults, and the test that shows each\n")
	if !ok {
		t.Fatal("the table of faults is missing")
	}
	rows := 0
	for _, row := range strings.Split(table, "\n") {
		if !strings.HasPrefix(row, "| ") || strings.HasPrefix(row, "| fault |") {
			continue
		}
		rows++
		names := regexp.MustCompile("`((?:Test|Fuzz)\\w+)`").FindAllStringSubmatch(row, -1)
		if len(names) == 0 {
			t.Errorf("no test for %s", row)
		}
		for _, name := range names {
			if !there[name[1]] {
				t.Errorf("%s is named, and not there", name[1])
			}
		}
	}
	if rows < 18 {
		t.Errorf("%d faults", rows)
	}
}
