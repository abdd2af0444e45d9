package keeper

import (
	"math/big"
	"testing"

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
