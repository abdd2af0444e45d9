package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// TestTheArchiveHasWhatItsTextsName: what help texts, alerts and the steps of docs/operate.md name by a path is there by that path
// in a release's archive.
func TestTheArchiveHasWhatItsTextsName(t *testing.T) {
	root := filepath.Join("..", "..")
	read := func(path ...string) string {
		text, err := os.ReadFile(filepath.Join(append([]string{root}, path...)...))
		must(t, err)
		return string(text)
	}
	packed := regexp.MustCompile(`(?m)^\tcp -r (.*) "\$work/\$name/"$`).FindStringSubmatch(read("deploy", "release.sh"))
	if packed == nil {
		t.Fatal("deploy/release.sh packs nothing")
	}
	has := " " + packed[1] + " "
	texts := map[string]string{"rules.yaml": read("deploy", "prometheus", "rules.yaml"), "operate.md": read("docs", "operate.md")}
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		texts[c.CommandPath()] = c.Long + c.Flags().FlagUsages()
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot())
	found := 0
	for name, text := range texts {
		for _, path := range regexp.MustCompile(`\b(?:docs|deploy)/[\w-]+(?:[./][\w-]+)*`).FindAllString(text, -1) {
			found++
			top, _, _ := strings.Cut(path, "/")
			_, err := os.Stat(filepath.Join(root, strings.TrimSuffix(path, "/")))
			if err != nil || !strings.Contains(has, " "+top+" ") {
				t.Errorf("%s names %s, which the archive lacks (%v)", name, path, err)
			}
		}
	}
	if found < 8 {
		t.Errorf("only %d paths were found", found)
	}
}
