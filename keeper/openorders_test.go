package keeper

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestEveryOpenOrderIsLookedAt: a vault with more open orders than are read at once, and older targets. The targets are read on every
// block from the second on, and every order has its turn.
func TestEveryOpenOrderIsLookedAt(t *testing.T) {
	const orders = maxOrders + 50
	w := newWorld(t, 1)
	v := w.vaults[0]
	w.setTargets(v, map[string][2]uint16{"WETH": {2_000, 1_000}})
	usdc, weth := w.dep.Market.Asset.Address, w.dep.Market.By("WETH").Address
	b := w.chain.NewBatch()
	for i := range orders {
		if i%80 == 79 { // a block holds about so many
			w.mine(b, w.chain.Head().Time+12)
			b = w.chain.NewBatch()
		}
		b.Call(w.leader, v.Portfolio, 300_000, portfolioABI.PackPlaceLimitOrder(usdc, weth, units(1, 6), units(1, 18), big.NewInt(4_000_000_000)), "hope")
	}
	w.mine(b, w.chain.Head().Time+12)
	r, node := newStateReader(w.config("x")), w.endpoint()
	var ts turns
	had := make(map[uint64]bool)
	served := map[common.Address]bool{v.Vault: true}
	for tick := range 12 {
		// An order that begins and ends between two ticks, as each of the leader's own trades, doesn't keep the older ones waiting.
		b = w.chain.NewBatch()
		b.Call(w.leader, v.Portfolio, 300_000, portfolioABI.PackPlaceLimitOrder(usdc, weth, units(1, 6), units(1, 18), big.NewInt(4_000_000_000)), "hope")
		b.Call(w.leader, v.Portfolio, 300_000, portfolioABI.PackCancelOrder(big.NewInt(int64(orders+2+tick))), "give up") // the targets are the first
		w.mine(b, w.chain.Head().Time+12)
		head := w.prices(w.chain.Head().Time + 60)
		state, err := r.read(t.Context(), node, head)
		w.must(err)
		v = state.vault(v.Vault)
		if tick > 0 && !v.targetsOpen() {
			t.Errorf("tick %d: the targets are not read", tick)
		}
		plan := new(Plan)
		if warnOfWindows(plan, state, served); len(plan.Warnings) != 1 {
			t.Errorf("tick %d: warnings %q", tick, plan.Warnings)
		}
		if warnOfWindows(plan, state, map[common.Address]bool{}); len(plan.Warnings) != 1 {
			t.Errorf("tick %d: warned of a vault that isn't served", tick)
		}
		now, _ := ts.take(&planner{cfg: w.config("x"), node: node, state: state, served: served})
		for _, one := range now {
			for _, i := range one.orders {
				had[one.Orders.OrderIds[i].Uint64()] = true
			}
		}
	}
	if len(had) != orders {
		t.Errorf("%d of %d orders had their turn", len(had), orders)
	}
}
