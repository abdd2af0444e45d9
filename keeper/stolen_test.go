package keeper

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/routes"
)

const routerJSON = `[{"type":"function","name":"exactInputSingle","stateMutability":"payable","inputs":[{"name":"p","type":"tuple","components":[
 {"name":"tokenIn","type":"address"},{"name":"tokenOut","type":"address"},{"name":"fee","type":"uint24"},{"name":"recipient","type":"address"},
 {"name":"deadline","type":"uint256"},{"name":"amountIn","type":"uint256"},{"name":"amountOutMinimum","type":"uint256"},
 {"name":"sqrtPriceLimitX96","type":"uint160"}]}],"outputs":[{"type":"uint256"}]}]`

// TestStolenKeeperKey gives the keeper's key to a thief who sends what he
// likes, past this package. He can't take anything; what he can do is to make
// the leader's own targets trade at a price he has bent, and the contracts
// bound that by 1 % of what is traded, within the bucket.
func TestStolenKeeperKey(t *testing.T) {
	w, k := invested(t)
	w.settle(k, 2)
	v := w.vault(0)
	thief := w.wallet("keeper")
	me := thief.Address
	usdc, weth, wbtc := w.dep.Market.Asset.Address, w.dep.Market.By("WETH").Address, w.dep.Market.By("WBTC").Address
	sell := func(in, out common.Address, n *big.Int) portfolioSwap {
		return portfolioSwap{Adapter: w.dep.Adapter, TokenIn: in, TokenOut: out, AmountIn: n, MinAmountOut: new(big.Int), Data: routes.Path(in, 500, out)}
	}
	own := sell(weth, usdc, units(1, 18))
	own.Adapter = me
	tries := map[string]struct {
		to   common.Address
		data []byte
	}{
		"settle again":               {v.Vault, vaultABI.PackSettle(big.NewInt(2), new(big.Int), units(1, 20))},
		"settle before the cut-off":  {v.Vault, vaultABI.PackSettle(big.NewInt(3), new(big.Int), units(1, 20))},
		"collect fees":               {v.Vault, vaultABI.PackCollectFees(me)},
		"close the vault":            {v.Vault, vaultABI.PackStartClosing()},
		"pause deposits":             {v.Vault, vaultABI.PackPauseDeposits()},
		"take another's deposit":     {v.Vault, vaultABI.PackDeposit(units(1, 6), me, w.alice.Address)},
		"redeem another's shares":    {v.Vault, vaultABI.PackRequestRedeem(units(1, 18), me, w.alice.Address)},
		"move another's shares":      {v.Vault, vaultABI.PackTransferFrom(w.alice.Address, me, units(1, 18))},
		"exit in kind":               {v.Vault, vaultABI.PackExitInKind(units(1, 18), me, nil)},
		"trade as the leader":        {v.Portfolio, portfolioABI.PackTrade(sell(weth, usdc, units(1, 18)))},
		"become the trader":          {v.Portfolio, portfolioABI.PackSetTrader(me)},
		"set targets":                {v.Portfolio, portfolioABI.PackSetTargets([]portfolio.Target{{Token: wbtc, WeightBps: 10_000, BandBps: 1}}, big.NewInt(4e9))},
		"place an order":             {v.Portfolio, portfolioABI.PackPlaceLimitOrder(weth, usdc, units(1, 18), oneInt, big.NewInt(4e9))},
		"cancel orders":              {v.Portfolio, portfolioABI.PackCancelOrder(oneInt)},
		"rebalance without targets":  {v.Portfolio, portfolioABI.PackRebalance(oneInt, []portfolioSwap{sell(weth, usdc, units(1, 18))})},
		"raise cash without need":    {v.Portfolio, portfolioABI.PackRaiseCash([]portfolioSwap{sell(weth, usdc, units(1, 18))})},
		"raise through his contract": {v.Portfolio, portfolioABI.PackRaiseCash([]portfolioSwap{own})},
		"release assets":             {v.Portfolio, portfolioABI.PackReleaseAssets(me, units(1, 6))},
		"release a token":            {v.Portfolio, portfolioABI.PackReleaseToken(weth, me, units(1, 18))},
		"lock the vault":             {v.Vault, vaultABI.PackLock(me)},
		"initialise the vault again": {v.Portfolio, portfolioABI.PackInitialize(me, me, usdc, true)},
	}
	through := func(target common.Address, epoch int64) []byte {
		return settlerABI.PackSettleAll([]settler.ISettlerSettlement{{
			Vault: target, EpochId: big.NewInt(epoch), MinNav: new(big.Int), MaxNav: units(1, 20), Gas: big.NewInt(1_000_000),
		}})
	}
	for name, data := range map[string][]byte{
		"settle again through the Settler":              through(v.Vault, 2),
		"settle before the cut-off through the Settler": through(v.Vault, 3),
		"make the Settler call a portfolio":             through(v.Portfolio, 3),
		"make the Settler call the registry":            through(w.dep.Registry, 3),
		"make the Settler call a token":                 through(usdc, 3),
		"make the Settler call his contract":            through(me, 3),
		"make the Settler do nothing":                   settlerABI.PackSettleAll(nil),
	} {
		tries[name] = struct {
			to   common.Address
			data []byte
		}{w.dep.Settler, data}
	}
	for name, try := range tries {
		results, err := w.endpoint().Calls(t.Context(), w.chain.Head().Hash(), []chain.StateCall{{From: me, To: try.to, Data: try.data}})
		w.must(err)
		if r, ok := asRevert(results[0].Err); !ok {
			t.Errorf("a stolen key can %s", name)
		} else if r.Name == "" || r.Name == "unknown" {
			t.Errorf("%s: refused without a named error: %s", name, r.Text)
		}
	}

	// What is left: the leader's targets, executed at a bent price.
	w.setTargets(v, map[string][2]uint16{"WETH": {3_500, 100}, "WBTC": {4_000, 100}})
	v = w.vault(0)
	before := v.Nav
	holding := v.priced(weth)
	size := mulDiv(holding.Amount, big.NewInt(30), big.NewInt(100))
	attack := portfolioABI.PackRebalance(v.Orders.TargetsOrderId, []portfolioSwap{sell(weth, usdc, size)})
	bend := func(thousands int64) {
		router, err := abi.JSON(strings.NewReader(routerJSON))
		w.must(err)
		type params struct {
			TokenIn, TokenOut  common.Address
			Fee                *big.Int
			Recipient          common.Address
			Deadline, AmountIn *big.Int
			AmountOutMinimum   *big.Int
			SqrtPriceLimitX96  *big.Int
		}
		amountIn := w.dep.Market.Amount(w.dep.Market.By("WETH"), units(thousands*1_000, 6))
		data, err := router.Pack("exactInputSingle", params{weth, usdc, big.NewInt(500), me, big.NewInt(4e9), amountIn, new(big.Int), new(big.Int)})
		w.must(err)
		b := w.chain.NewBatch()
		w.dep.Market.Grant(b, thief, w.dep.Market.By("WETH"), me, amountIn)
		b.Call(thief, weth, testGas, tokenABI.PackApprove(w.dep.Uniswap.Router, amountIn), "approve")
		b.Call(thief, w.dep.Uniswap.Router, testGas, data, "bend the pool")
		w.mine(b, w.chain.Head().Time+1)
	}
	ask := func() (*callRevert, bool) {
		results, err := w.endpoint().Calls(t.Context(), w.chain.Head().Hash(), []chain.StateCall{{From: me, To: v.Portfolio, Data: attack}})
		w.must(err)
		return asRevert(results[0].Err)
	}
	bend(2_000) // of two hundred million: a price about 2 % off
	if r, reverted := ask(); !reverted || r.Name != "TradeLossTooHigh" {
		t.Errorf("a trade 2 %% below the oracle: %v", r)
	}
	w.prices(w.chain.Head().Time + 60) // the arbitrageur is back
	bend(900)                          // about as far as the contracts let him
	if r, reverted := ask(); reverted {
		t.Fatalf("the thief can do more than this, but not this: %v", r)
	}
	w.call(thief, v.Portfolio, attack, "the attack")
	after := w.vault(0).Nav
	traded := holding.value(size)
	loss := sub(before, after)
	t.Logf("with the stolen key: 0 taken directly; %s of NAV %s lost by a trade of %s towards the leader's targets (%s bps of it)",
		loss, before, traded, mulDiv(loss, bpsInt, traded))
	if loss.Cmp(bps(traded, 80)) < 0 {
		t.Errorf("the thief didn't try: the bound is 1 %%")
	}
	if loss.Cmp(bpsUp(traded, 100)) > 0 {
		t.Errorf("lost more than 1 %% of what was traded")
	}
	if loss.Cmp(bps(before, 300)) > 0 {
		t.Errorf("lost more than the bucket")
	}

	// And the cash of a settlement, sold at a bent price: 1 % of the shortfall.
	w.redeem(w.alice, v, units(40_000, 18))
	w.prices(w.first + 2*week + 12)
	v = w.vault(0)
	shortfall := sub(v.Preview.CashNeeded, v.Preview.CashAvailable)
	if shortfall.Sign() <= 0 {
		t.Fatalf("no shortfall: %s", shortfall)
	}
	bend(900)
	held := v.priced(weth)
	sold := held.amountFor(mulDiv(shortfall, big.NewInt(10_095), bpsInt))
	before = v.Preview.Nav
	w.call(thief, v.Vault, vaultABI.PackSettleWithSales(vaultSwapsOf(sell(held.Address, usdc, sold)), big.NewInt(3), new(big.Int), units(1, 20)), "settle")
	loss = sub(before, w.lastSettlement(v).Settlement.Nav)
	t.Logf("and %s of NAV %s lost by raising %s for a settlement (%s bps of it)", loss, before, shortfall, mulDiv(loss, bpsInt, shortfall))
	if loss.Cmp(bps(shortfall, 80)) < 0 {
		t.Errorf("the thief didn't try: the bound is 1 %%")
	}
	if loss.Cmp(add(bpsUp(shortfall, 102), oneInt)) > 0 {
		t.Errorf("lost more than 1 %% of the shortfall / 0.99")
	}
}
