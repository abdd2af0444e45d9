package devnettest

import (
	"testing"

	"github.com/sluicefi/sluice/devnet"
)

// GenesisTime is the genesis of every chain of Chain: a Friday, 16:00 UTC.
const GenesisTime = 1_735_920_000

// Accounts are the accounts that Chain funds with 1,000,000 ether each.
var Accounts = []devnet.Account{
	devnet.NewAccount("alice"), devnet.NewAccount("bob"), devnet.NewAccount("carol"), devnet.NewAccount("dave"),
	devnet.NewAccount("deployer"), devnet.NewAccount("leader"), devnet.NewAccount("keeper"), devnet.NewAccount("guardian"),
}

// Chain starts a chain in memory for this test, closed when the test ends.
// Options change the configuration before the start.
func Chain(tb testing.TB, options ...func(*devnet.ChainConfig)) *devnet.Chain {
	tb.Helper()
	Slow(tb)
	cfg := devnet.ChainConfig{
		GenesisTime: GenesisTime,
		Alloc:       devnet.Fund(devnet.Ether(1_000_000), Accounts...),
	}
	for _, option := range options {
		option(&cfg)
	}
	chain, err := devnet.StartChain(tb.Context(), cfg)
	if err != nil {
		tb.Fatalf("starting a chain for the test: %v", err)
	}
	tb.Cleanup(func() {
		if err := chain.Close(); err != nil {
			tb.Errorf("closing the test's chain: %v", err)
		}
	})
	return chain
}
