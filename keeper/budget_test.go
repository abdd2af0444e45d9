package keeper

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/txjournal"
)

// TestOrdersLeaveHalfOfTheBudgetToSettlements: a leader can make the keeper
// trade as often as he likes for little, and would settle nobody's vault then.
func TestOrdersLeaveHalfOfTheBudgetToSettlements(t *testing.T) {
	w := newWorld(t, 1)
	v := w.vaults[0]
	w.buy(v, "WETH", 40_000)
	w.afterTheCutoff(0)
	first := w.keeper()
	first.tick(t)
	w.block()
	first.tick(t)
	w.setTargets(v, map[string][2]uint16{"WETH": {2_000, 100}})
	w.prices(w.first + 3600)
	dry, err := w.keeper().DryRun(t.Context())
	w.must(err)
	if len(dry.Items) != 1 || dry.Items[0].Action != actionRebalance || len(dry.Items[0].Refusals) != 0 {
		t.Fatalf("%+v", dry.Items)
	}
	one := txjournal.MaxCost(dry.Items[0].Gas, dry.Items[0].FeeCap.Int())
	if dry.Spent.Int().Cmp(one) >= 0 {
		t.Fatalf("%s are spent, a trade may cost %s: both don't fit", dry.Spent, one)
	}
	w.must(first.giveBack(t.Context()))
	k := w.keeper(func(c *Config, _ *Deps) {
		c.Holder = "b"
		c.WeeklyBudget = sub(add(one, one), big.NewInt(2)) // one would fit, and half of it not quite
	})
	w.refusedFor(k.tick(t), reasonBudget, "orders and claims")
	w.afterTheCutoff(1)
	k.tick(t)
	w.block()
	w.settledOnce(2)
}

// TestClosingVaultsLeaveHalfOfTheBudgetToSettlements: anybody can make vaults, and close them to have the keeper sell what they hold.
func TestClosingVaultsLeaveHalfOfTheBudgetToSettlements(t *testing.T) {
	w := newWorld(t, 1)
	v := w.vaults[0]
	w.buy(v, "WETH", 40_000)
	w.call(w.leader, v.Vault, vaultABI.PackStartClosing(), "close")
	w.prices(w.chain.Head().Time + 60)
	first := w.keeper(func(c *Config, _ *Deps) { c.Addresses.Adapter, c.Addresses.Quoter = common.Address{}, common.Address{} }) // sells nothing
	first.tick(t)
	w.block()
	first.tick(t)
	dry, err := w.keeper().DryRun(t.Context())
	w.must(err)
	if len(dry.Items) != 1 || dry.Items[0].Action != actionRaise || len(dry.Items[0].Refusals) != 0 {
		t.Fatalf("%+v", dry.Items)
	}
	one := txjournal.MaxCost(dry.Items[0].Gas, dry.Items[0].FeeCap.Int())
	if dry.Spent.Int().Cmp(one) >= 0 {
		t.Fatalf("%s are spent, a sale may cost %s: both don't fit", dry.Spent, one)
	}
	w.must(first.giveBack(t.Context()))
	k := w.keeper(func(c *Config, _ *Deps) {
		c.Holder = "b"
		c.WeeklyBudget = sub(add(one, one), big.NewInt(2)) // one would fit, and half of it not quite
	})
	w.refusedFor(k.tick(t), reasonBudget, "winding vaults down")
	w.afterTheCutoff(0)
	k.tick(t)
	w.block()
	w.settledOnce(2)
}
