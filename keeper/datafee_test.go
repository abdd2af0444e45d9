package keeper

import (
	"math/big"
	"testing"
)

// TestDataFeeCountsInBalanceAndBudget: what a rollup charges beside gas can alone be more than the balance, the week's
// budget, or the half of it that orders share.
func TestDataFeeCountsInBalanceAndBudget(t *testing.T) {
	policy := newPolicy(testConfig())
	p := proposal(tVault, settleData(5, 996_000, 1_004_000))
	f := goodFacts()
	gas := new(big.Int).Mul(big.NewInt(int64(p.Gas)), p.FeeCap)
	room := new(big.Int).Sub(f.Balance, gas)
	bytes := big.NewInt(int64(len(p.Data) + 200))
	f.Data = new(big.Int).Quo(room, bytes)
	cfg := testConfig()
	cfg.WeeklyBudget = units(1_000, 18)
	if r := newPolicy(cfg).decide(p, f); len(r) != 0 {
		t.Errorf("just enough: %v", r)
	}
	f.Data = new(big.Int).Add(f.Data, big.NewInt(1))
	if r := newPolicy(cfg).decide(p, f); len(r) != 1 || r[0].Reason != reasonBalance {
		t.Errorf("a wei a byte more than the balance: %v", r)
	}
	f.Balance = units(1_000, 18)
	f.Data = new(big.Int).Quo(testConfig().WeeklyBudget, bytes)
	if r := policy.decide(p, f); len(r) != 1 || r[0].Reason != reasonBudget {
		t.Errorf("more than the budget: %v", r)
	}
}
