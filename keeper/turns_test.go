package keeper

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/chain"
)

// TestEveryOrderHasItsTurn: strangers' vaults are full of orders. A tick asks for no more prices than it may, and every order of
// everybody has its turn within as many ticks as all of them together take.
func TestEveryOrderHasItsTurn(t *testing.T) {
	const strangers, honest = 40, 3
	asset := common.Address{200}
	vault := func(n byte, orders int) *vaultState {
		v := &vaultState{ILensVaultState: lens.ILensVaultState{Vault: common.Address{n}, Idle: big.NewInt(1_000)}, Asset: asset}
		v.Orders.TargetsOrderId = new(big.Int)
		for _, token := range []common.Address{{201}, {202}} {
			v.Holdings = append(v.Holdings, holding{listedToken: listedToken{Address: token}, Amount: big.NewInt(1_000), Price: wadInt})
		}
		for i := range orders {
			out := common.Address{201}
			in := []common.Address{asset, {202}}[i%2] // by direct pools, and by way of the asset
			v.Orders.OrderIds = append(v.Orders.OrderIds, big.NewInt(int64(i+1)))
			v.Orders.Orders = append(v.Orders.Orders, lens.Order{Kind: kindLimit, State: orderOpen, TokenIn: in, TokenOut: out,
				Deadline: big.NewInt(100), AmountIn: oneInt, MinAmountOut: oneInt})
		}
		return v
	}
	cfg := DefaultConfig()
	cfg.Addresses.Quoter = common.Address{1}
	p := &planner{cfg: cfg, state: &blockState{Head: &types.Header{Time: 50}}, served: make(map[common.Address]bool)}
	for n := range byte(strangers + honest) {
		orders := maxOrders
		if n%20 == 10 {
			orders = honest
		}
		p.state.Vaults = append(p.state.Vaults, vault(n+1, orders))
		p.served[common.Address{n + 1}] = n != 5
	}
	had := make(map[common.Address]map[int]int)
	var ts turns
	paths := func(v *vaultState, i int) int { return len(orderAsk(v, i).paths(cfg.FeeTiers)) }
	total := 0
	for _, v := range p.state.Vaults {
		had[v.Vault] = make(map[int]int)
		for i := range v.Orders.Orders {
			if p.served[v.Vault] {
				total += paths(v, i)
			}
		}
	}
	ticks := 2 * total / quotesATick
	for range ticks {
		now, all := ts.take(p)
		if all {
			t.Fatal("all at once")
		}
		asked := 0
		for _, one := range now {
			for _, i := range one.orders {
				had[one.Vault][i]++
				asked += paths(one.vaultState, i)
			}
		}
		if asked > quotesATick || asked < quotesATick/2 {
			t.Errorf("%d prices in a tick", asked)
		}
	}
	for _, v := range p.state.Vaults {
		for i := range v.Orders.Orders {
			if n := had[v.Vault][i]; (n == 0) == p.served[v.Vault] {
				t.Fatalf("order %d of vault %d had %d turns in %d ticks; served: %v", i, v.Vault[0], n, ticks, p.served[v.Vault])
			}
		}
	}
	p.state.Vaults = p.state.Vaults[10:11]
	for range 3 {
		if now, all := ts.take(p); !all || len(now) != 1 || len(now[0].orders) != honest {
			t.Fatalf("%d turns, all: %v", len(now), all)
		}
	}
}

// countsQuotes is a node that counts what the quoter is asked.
type countsQuotes struct {
	chain.Node
	quoter common.Address
	asked  int
}

func (c *countsQuotes) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	for _, call := range calls {
		if call.To == c.quoter {
			c.asked++
		}
	}
	return c.Node.Calls(ctx, block, calls)
}

// TestASettlementWaitsForNobodysOrders: while a settlement can be sent, no pool is asked about orders, and about those of a vault
// that isn't served none ever is.
func TestASettlementWaitsForNobodysOrders(t *testing.T) {
	w := newWorld(t, 1)
	usdc, weth := w.dep.Market.Asset.Address, w.dep.Market.By("WETH").Address
	w.call(w.alice, w.dep.Factory, factoryABI.PackCreatePersonalVault("Alice's own", "AOWN", usdc, ""), "create")
	w.refresh()
	own := w.vaults[1]
	w.call(w.alice, usdc, tokenABI.PackApprove(own.Vault, units(1_000, 6)), "approve")
	w.call(w.alice, own.Vault, vaultABI.PackDeposit0(units(1_000, 6), w.alice.Address), "deposit")
	w.call(w.alice, own.Portfolio, portfolioABI.PackPlaceLimitOrder(usdc, weth, oneInt, units(1, 18), big.NewInt(4_000_000_000)), "hope")
	w.prices(w.chain.Head().Time + 12)
	node := &countsQuotes{quoter: w.dep.Uniswap.Quoter}
	k := w.keeper(func(_ *Config, d *Deps) {
		node.Node = d.Endpoints[0].Node
		d.Endpoints[0].Node = node
	})
	asked := func() int {
		t.Helper()
		before := node.asked
		k.tick(t)
		return node.asked - before
	}
	if asked() == 0 {
		t.Error("no prices asked for with nothing to settle")
	}
	w.afterTheCutoff(0)
	if n := asked(); n > 0 {
		t.Errorf("%d prices asked for before the settlement was sent", n)
	}
	w.awaitPooled()
	w.block()
	if asked() == 0 {
		t.Error("no prices asked for after it")
	}
	if w.vault(0).LastSettledEpochId.Sign() == 0 {
		t.Error("not settled")
	}
	k.cfg.Serve.Deny = []common.Address{own.Vault}
	w.emptyBlock()
	if n := asked(); n > 0 {
		t.Errorf("%d prices asked for a vault that isn't served", n)
	}
}
