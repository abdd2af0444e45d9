package keeper

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// sellers is a world at its second cut-off, where each of n vaults has to sell
// about 190,000 dollars of WETH for its redemptions. The pool holds 200 million
// on either side, so each sale moves its price by 0.19 %, and four of them stay
// within the 0.9 % that a sale may lose, fee included.
func sellers(t *testing.T, n int, change ...func(*Config, *Deps)) (*world, *testKeeper) {
	t.Helper()
	w := newWorld(t, n)
	for _, v := range w.vaults {
		w.deposit(w.alice, v, 300_000)
	}
	k := w.keeper(change...)
	w.blocksUntilSettled(k, w.afterTheCutoff(0))
	for _, v := range w.vaults {
		w.buy(v, "WETH", 350_000)
		w.prices(w.chain.Head().Time + 12) // the arbitrageur levels the pool
		out, err := w.chain.Call(t.Context(), v.Vault, vaultABI.PackMaxMint(w.alice.Address))
		w.must(err)
		shares := new(big.Int).SetBytes(out)
		w.call(w.alice, v.Vault, vaultABI.PackMint0(shares, w.alice.Address, w.alice.Address), "claim")
		w.redeem(w.alice, v, mulDiv(shares, big.NewInt(8), big.NewInt(10)))
	}
	w.afterTheCutoff(1)
	return w, k
}

func (w *world) goTogether(plan *Plan, n int) {
	w.t.Helper()
	if plan == nil || plan.Together == nil || len(plan.Together.Vaults) != n {
		w.t.Fatalf("want %d together: %+v, %q", n, plan.Together, plan.Warnings)
	}
}

// TestSalesInOnePoolArePlannedOneAfterAnother: each is quoted after those
// before it, so its limit is one that it can meet.
func TestSalesInOnePoolArePlannedOneAfterAnother(t *testing.T) {
	w, k := sellers(t, 4)
	plan := k.tick(t)
	w.goTogether(plan, 4)
	last := uint64(0)
	for i, it := range plan.Items {
		if len(it.Trades) != 1 || len(it.Refusals) != 0 {
			t.Fatalf("settlement %d: %d trades, %v", i, len(it.Trades), it.Refusals)
		}
		if loss := it.Trades[0].lossBps(); i > 0 && (loss < last+15 || loss > last+25) {
			t.Errorf("sale %d loses %d bps after %d", i, loss, last)
		}
		last = it.Trades[0].lossBps()
	}
	w.block()
	w.settledOnce(2)
	// What each got is what was expected: the pool rounds at most a unit a sale.
	for i, it := range plan.Items {
		logs := w.logsOf([]common.Address{plan.Together.Vaults[i]}, vaultEvent(t, "EpochSettled"))
		if len(logs) != 2 {
			t.Fatalf("%d settlements of vault %d", len(logs), i)
		}
		got := w.received(it.Trades[0], logs[1].TxHash, i)
		if off := new(big.Int).Abs(sub(got, it.Trades[0].Expected.Int())); off.Cmp(big.NewInt(2)) > 0 {
			t.Errorf("sale %d brought %s, expected %s", i, got, it.Trades[0].Expected)
		}
	}
}

// received is what the n-th swap of a transaction paid out, read from the
// asset's transfers out of the pool.
func (w *world) received(trade trade, tx common.Hash, n int) *big.Int {
	w.t.Helper()
	r, err := w.chain.Client().TransactionReceipt(w.t.Context(), tx)
	w.must(err)
	pool := common.BytesToHash(w.dep.Market.By("WETH").Pool.Address.Bytes())
	seen := 0
	for _, l := range r.Logs {
		if l.Address != trade.TokenOut || len(l.Topics) != 3 || l.Topics[1] != pool {
			continue
		}
		if seen++; seen == n+1 {
			return new(big.Int).SetBytes(l.Data)
		}
	}
	w.t.Fatalf("%d swaps in %s", seen, tx)
	return nil
}

// TestSalesGoToTheNextPoolWhenOneIsSpent: another pool's higher fee is the
// lesser loss from the third sale on.
func TestSalesGoToTheNextPoolWhenOneIsSpent(t *testing.T) {
	w, k := sellers(t, 6)
	w.secondPool("WETH", 3_000)
	w.afterwards()
	plan := k.tick(t)
	w.goTogether(plan, 6)
	paths := make(map[string]int)
	for _, it := range plan.Items {
		paths[string(it.Trades[0].Path)]++
	}
	if len(paths) != 2 {
		t.Errorf("%d pools were sold to, want 2", len(paths))
	}
	w.block()
	w.settledOnce(2)
}

// afterwards publishes the prices again: the pool is level.
func (w *world) afterwards() { w.t.Helper(); w.prices(w.chain.Head().Time + 12) }

// secondPool is as deep as the first one.
func (w *world) secondPool(symbol string, fee uint32) {
	w.t.Helper()
	m, l, b := w.dep.Market, w.dep.Market.By(symbol), w.chain.NewBatch()
	depth := units(200_000_000, 6)
	m.Grant(b, w.alice, l, w.alice.Address, m.Amount(l, depth))
	m.Grant(b, w.alice, m.Asset, w.alice.Address, depth)
	for _, token := range []common.Address{l.Address, m.Asset.Address} {
		b.Call(w.alice, token, testGas, tokenABI.PackApprove(w.dep.Uniswap.PositionManager, units(1, 36)), "approve")
	}
	pool, err := w.dep.Uniswap.CreatePool(b, w.alice, l.Token, m.Asset.Token, fee, m.OraclePrice(l))
	w.must(err)
	lower, upper := pool.FullRange()
	w.must(pool.AddLiquidity(b, w.alice, m.Amount(l, depth), depth, lower, upper))
	w.mine(b, w.chain.Head().Time+12)
}

// TestSalesThatDontFitFollowWhenThePoolIsLevelAgain: one pool isn't deep enough
// for all of them within the slippage bound. Those that fit go together, the
// rest with the next transaction, once the market has levelled the pool.
func TestSalesThatDontFitFollowWhenThePoolIsLevelAgain(t *testing.T) {
	w, k := sellers(t, 6)
	w.goTogether(k.tick(t), 4)
	w.block()
	w.refresh()
	if n := len(dueOf(w.vaults)); n != 2 {
		t.Fatalf("%d wait, want 2", n)
	}
	w.afterwards()
	w.goTogether(k.tick(t), 2)
	w.block()
	w.settledOnce(2)
	if n := w.nonce(); n != 3 {
		t.Errorf("%d transactions, want one in the first week and two in the second", n)
	}
}

// refusing is a node on which the calls to one vault fail.
type refusing struct {
	chain.Node
	vault common.Address
}

func (r *refusing) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	results, err := r.Node.Calls(ctx, block, calls)
	for i := range results {
		if calls[i].To == r.vault && calls[i].From != (common.Address{}) {
			results[i] = chain.CallResult{Err: errors.New("execution reverted")}
		}
	}
	return results, err
}

// TestASaleThatWontBeDoesntSpendThePool: the largest is planned first and then
// refused. The others would not find room beside it; they are planned as if it
// weren't there.
func TestASaleThatWontBeDoesntSpendThePool(t *testing.T) {
	node := &refusing{}
	w, k := sellers(t, 2, func(c *Config, d *Deps) {
		node.Node = d.Endpoints[0].Node
		d.Endpoints = []chain.Endpoint{{Name: "refusing", Node: node}}
		c.MaxSlippageBps = 25 // room for one of them
	})
	w.refresh()
	node.vault = dueOf(w.vaults)[0].Vault
	plan := k.tick(t)
	if len(plan.Items) != 2 || len(plan.Items[0].Refusals) == 0 || len(plan.Items[1].Refusals) != 0 {
		t.Fatalf("%+v", plan.Items)
	}
	w.block()
	w.refresh()
	if waiting := dueOf(w.vaults); len(waiting) != 1 || waiting[0].Vault != node.vault {
		t.Errorf("%d wait", len(waiting))
	}
}
