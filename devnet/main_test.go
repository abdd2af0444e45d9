package devnet

import (
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, leakOptions()...)
}

// slow skips a test under -short. It is devnettest.Slow, which the tests inside this package cannot import.
func slow(tb testing.TB) {
	tb.Helper()
	if testing.Short() {
		tb.Skip("starts a chain or a Postgres: not run under -short")
	}
}

// leakOptions names what go-ethereum starts once per process and keeps, and
// what its peer database leaves to run out by itself.
func leakOptions() []goleak.Option {
	return []goleak.Option{
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		// A subscriber that leaves while its node stops asks a loop that has ended.
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/eth/filters.(*Subscription).Unsubscribe.func1"),
	}
}
