package keeper

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
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
	if len(dry.Items) != 1 || dry.Items[0].Action != ActionRebalance || len(dry.Items[0].Refusals) != 0 {
		t.Fatalf("%+v", dry.Items)
	}
	one := maxCost(dry.Items[0].Gas, dry.Items[0].FeeCap.Int())
	if dry.Spent.Int().Cmp(one) >= 0 {
		t.Fatalf("%s are spent, a trade may cost %s: both don't fit", dry.Spent, one)
	}
	w.must(releaseLease(t.Context(), w.db, *first.held()))
	k := w.keeper(func(c *Config, _ *Deps) {
		c.Holder = "b"
		c.WeeklyBudget = sub(add(one, one), big.NewInt(2)) // one would fit, and half of it not quite
	})
	w.refusedFor(k.tick(t), ReasonBudget, "orders and claims")
	w.afterTheCutoff(1)
	k.tick(t)
	w.block()
	w.settledOnce(2)
}

func TestSpentIsToldApartByAction(t *testing.T) {
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	for i, a := range []Action{ActionSettle, ActionRebalance, ActionLimit, ActionClaim, ActionRaise, ActionFinalise} {
		in := testIntent(uint64(i))
		in.Action = a
		if err := j.Insert(t.Context(), l, in, head(10), nil); err != nil {
			t.Fatal(err)
		}
		m := Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 1,
			Cost: new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(i)), nil), Outcome: OutcomeSuccess}
		if err := j.MarkMined(t.Context(), l, in, m, head(12)); err != nil {
			t.Fatal(err)
		}
	}
	if all, err := j.Spent(t.Context(), head(10).Time); err != nil || all.Int64() != 111_111 {
		t.Errorf("all %s, %v", all, err)
	}
	if orders, err := j.Spent(t.Context(), head(10).Time, optional...); err != nil || orders.Int64() != 1_110 {
		t.Errorf("orders and claims %s, %v", orders, err)
	}
}
