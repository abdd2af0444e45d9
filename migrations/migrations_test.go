package migrations

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// A migration that belongs to a released version is never edited: databases exist that its text made. What has to change
// becomes a migration with a number of its own.
func TestMigrationsOfReleasesAreNotEdited(t *testing.T) {
	list, err := os.ReadFile("released.sha256")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(list)), "\n")
	if len(lines) < 10 {
		t.Fatalf("only %d migrations are listed", len(lines))
	}
	for _, line := range lines {
		want, name, ok := strings.Cut(line, "  ")
		if !ok {
			t.Fatalf("released.sha256 has a line %q", line)
		}
		text, err := fs.ReadFile(FS, name)
		if err != nil {
			t.Errorf("a released migration is gone: %v", err)
			continue
		}
		if sum := sha256.Sum256(text); hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s was edited after it was released: undo that, and write a migration with the next number", name)
		}
	}
}
