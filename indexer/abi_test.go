package indexer

import (
	"math/big"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
)

var (
	vaultABI     = vault.NewVault()
	portfolioABI = portfolio.NewPortfolio()
	tokenABI     = demotoken.NewDemoToken()

	// orderKinds are the schema's words for the contract's kinds of orders.
	orderKinds = [...]string{"market", "limit", "targets", "raise"}

	// leaderBit is what a leader's deposit request ids carry above the epoch id (docs/spec.md#rule-1).
	leaderBit = new(big.Int).Lsh(big.NewInt(1), 255)
)

func val(x *big.Int) *big.Int {
	if x == nil {
		return new(big.Int)
	}
	return x
}

func add(a, b *big.Int) *big.Int { return new(big.Int).Add(val(a), val(b)) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(val(a), val(b)) }

// knownCutoff is 0 for the cut-off that never comes, which a vault that ended in kind answers (the largest uint40).
func knownCutoff(cutoff *big.Int) *big.Int {
	if cutoff != nil && cutoff.IsUint64() && cutoff.Uint64() == 1<<40-1 {
		return new(big.Int)
	}
	return cutoff
}
