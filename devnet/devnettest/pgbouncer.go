package devnettest

import (
	"errors"
	"os"
	"testing"

	"github.com/sluicefi/sluice/devnet"
)

// PgBouncer puts a pooler in front of the database at target for this test, and returns the database's URL through it.
// Mode is session, transaction or statement; sessions is how many server sessions its clients share. The test is skipped
// where PgBouncer isn't installed, except in CI, which installs it.
func PgBouncer(tb testing.TB, target, mode string, sessions int, settings ...string) string {
	tb.Helper()
	Slow(tb)
	dir, err := os.MkdirTemp("", "sluice-pgbouncer-")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil { //nolint:gosec // pgbouncer runs as another user and must pass
		tb.Fatal(err)
	}
	bouncer, err := devnet.StartPgBouncer(tb.Context(), dir, target, mode, sessions, settings...)
	if errors.Is(err, devnet.ErrNoPgBouncer) && os.Getenv("CI") == "" {
		tb.Skip(err)
	}
	if err != nil {
		tb.Fatalf("starting a pooler for the test: %v", err)
	}
	tb.Cleanup(func() {
		if err := bouncer.Close(); err != nil {
			tb.Errorf("ending the test's pooler: %v", err)
		}
	})
	return bouncer.URL
}
