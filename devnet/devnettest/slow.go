package devnettest

import "testing"

// Slow skips this test under -short, which `make test-fast` passes. Chain, Deploy, Story, Postgres, PostgresFrom, Server
// and PgBouncer call it, so a test that starts with one of them needs no call of its own. A test that starts a chain or a
// program in another way, or takes many seconds for another reason, calls it first. So does a test that leaves its chain or database to a subtest: otherwise only the
// subtest is skipped, and the test goes on without it.
func Slow(tb testing.TB) {
	tb.Helper()
	if testing.Short() {
		tb.Skip("takes long, mostly for a chain, a database or a program of its own: not run under -short")
	}
}
