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
	head := w.prices(w.chain.Head().Time + 60)
	r, node := newStateReader(w.config("x")), w.endpoint()
	var ts turns
	had := make(map[uint64]bool)
	for tick := range 12 {
		state, err := r.read(t.Context(), node, head)
		w.must(err)
		v = state.vault(v.Vault)
		if tick > 0 && !v.targetsOpen() {
			t.Errorf("tick %d: the targets are not read", tick)
		}
		plan := new(Plan)
		if warnOfWindows(plan, state); len(plan.Warnings) != 1 {
			t.Errorf("tick %d: warnings %q", tick, plan.Warnings)
		}
		now, _ := ts.take(&planner{cfg: w.config("x"), node: node, state: state, served: map[common.Address]bool{v.Vault: true}})
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
