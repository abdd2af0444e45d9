package cmdtest

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/store"
)

// Screen collects what a program prints while the test reads it.
type Screen struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (s *Screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.buf.Write(p)
}

func (s *Screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.buf.String()
}

// Limit is how long a test waits for anything: far longer than it takes on a slow and busy host, so that only what never comes fails.
const Limit = 10 * time.Minute

// Await asks again and again until the condition holds, and fails the test when it doesn't within the limit.
func Await(t *testing.T, what string, condition func() bool) {
	t.Helper()
	ticker := time.NewTicker(50 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.NewTimer(Limit)
	defer deadline.Stop()
	for !condition() {
		select {
		case <-ticker.C:
		case <-deadline.C:
			t.Fatalf("after %s: no %s", Limit, what)
		}
	}
}

// OpenMigrated opens a database and brings it to the current schema.
func OpenMigrated(t *testing.T, url string) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	if err := db.Migrate(context.WithoutCancel(t.Context())); err != nil {
		t.Fatal(err)
	}
	return db
}

// IndexedTo waits until the tables stand at a block or at a later one. It fails when the indexer ends, whose result arrives on ended.
func IndexedTo(ctx context.Context, db *store.DB, head *types.Header, ended <-chan error) error {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	limit := time.NewTimer(Limit)
	defer limit.Stop()
	for {
		cursor, err := db.Cursor(ctx)
		if err == nil && cursor.Head != nil && (cursor.Head.Hash == head.Hash() || cursor.Head.Number > head.Number.Uint64()) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-ended:
			return fmt.Errorf("the indexer ended: %w", err)
		case <-limit.C:
			return fmt.Errorf("the index is not at block %s after %s (%w)", head.Number, Limit, err)
		case <-ticker.C:
		}
	}
}

// Build compiles a command of this repository ("sluice" or "sluice-demo") and returns the path of its binary.
func Build(t *testing.T, name string) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), name)
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "github.com/sluicefi/sluice/cmd/"+name).CombinedOutput()
	if err != nil {
		t.Fatalf("building %s: %v\n%s", name, err, out)
	}
	return binary
}
