package journalfile

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/sluicefi/sluice/txjournal"
	"github.com/sluicefi/sluice/txjournal/storagetest"
)

func openStorage(ctx context.Context, path string) (txjournal.Storage, func() error, error) {
	j, err := Open(ctx, path, 1337, storagetest.Once)
	if err != nil {
		return nil, nil, err
	}
	return j, j.Close, nil
}

func TestMain(m *testing.M) {
	storagetest.Child(openStorage)
	os.Exit(m.Run())
}

// TestStorage holds the file to what every storage of txjournal promises.
func TestStorage(t *testing.T) {
	storagetest.Run(t, func(t *testing.T) string { return filepath.Join(t.TempDir(), "journal.json") }, openStorage)
}

// TestHalfAFileIsNotRead: what a crash left of a write that was never put in its place changes nothing.
func TestHalfAFileIsNotRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.json")
	j, err := Open(t.Context(), path, 1337)
	if err != nil {
		t.Fatal(err)
	}
	in := storagetest.Intent(1)
	if err := (&txjournal.Journal{Storage: j}).Plan(t.Context(), in, storagetest.Head(10), nil); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(path), ".journal.json-123"), []byte(`{"version":1,"rec`), 0o600); err != nil {
		t.Fatal(err)
	}
	again, err := Open(t.Context(), path, 1337)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = again.Close() }() // only read from
	if open, err := again.Open(t.Context()); err != nil || len(open) != 1 || open[0].Nonce != 1 {
		t.Errorf("%v, %v", open, err)
	}
}
