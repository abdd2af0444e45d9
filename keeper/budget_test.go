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
	w.leavesHalf(first, actionRebalance, "orders and claims", 1)
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
	w.leavesHalf(first, actionRaise, "winding vaults down", 0)
}

// leavesHalf holds that one more action of a kind doesn't fit into half of a weekly budget into which it would fit as a whole, and
// that the settlement of so many weeks after the first does. first is the keeper that has spent some of it.
func (w *world) leavesHalf(first *testKeeper, kind action, says string, weeks uint64) {
	w.t.Helper()
	dry, err := w.keeper().DryRun(w.t.Context())
	w.must(err)
	if len(dry.Items) != 1 || dry.Items[0].Action != kind || len(dry.Items[0].Refusals) != 0 {
		w.t.Fatalf("%+v", dry.Items)
	}
	one := txjournal.MaxCost(dry.Items[0].Gas, dry.Items[0].FeeCap.Int())
	if dry.Spent.Int().Cmp(one) >= 0 {
		w.t.Fatalf("%s are spent, one more may cost %s: both don't fit", dry.Spent, one)
	}
	w.must(first.giveBack(w.t.Context()))
	k := w.keeper(func(c *Config, _ *Deps) {
		c.Holder = "b"
		c.WeeklyBudget = sub(add(one, one), big.NewInt(2)) // one would fit, and half of it not quite
	})
	w.refusedFor(k.tick(w.t), reasonBudget, says)
	w.afterTheCutoff(weeks)
	k.tick(w.t)
	w.block()
	w.settledOnce(2)
}
