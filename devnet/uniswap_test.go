package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/demotoken"
)

// market is a pool with a token on either side of the asset in the order of
// addresses.
func testPools(t *testing.T, chain *Chain, w *Wallet) []*Pool {
	t.Helper()
	b := chain.NewBatch()
	tokens := demotoken.NewDemoToken()
	deploy := func(symbol string, decimals uint8) Token {
		code := append(common.FromHex(demotoken.DemoTokenMetaData.Bin), tokens.PackConstructor(symbol, symbol, decimals)...)
		return Token{Symbol: symbol, Address: b.Create(w, 3_000_000, code, "deploy "+symbol), Decimals: decimals}
	}
	asset := deploy("USDC", 6)
	uniswap, err := DeployUniswap(b, w, asset.Address)
	if err != nil {
		t.Fatal(err)
	}
	plenty := pow10(40)
	grant := func(token Token) {
		b.Call(w, token.Address, 100_000, tokens.PackMint(w.Address, plenty), "mint")
		b.Call(w, token.Address, 100_000, tokens.PackApprove(uniswap.Router, maxUint256), "approve router")
		b.Call(w, token.Address, 100_000, tokens.PackApprove(uniswap.PositionManager, maxUint256), "approve manager")
	}
	grant(asset)
	var pools []*Pool
	for len(pools) < 2 {
		// Addresses follow from nonces; take tokens until both orders are there.
		token := deploy("TOK", 18)
		grant(token)
		if len(pools) == 1 && pools[0].tokenFirst() == (token.Address.Cmp(asset.Address) < 0) {
			continue
		}
		pool, err := uniswap.CreatePool(b, w, token, asset, 500, wholePrice(3000))
		if err != nil {
			t.Fatal(err)
		}
		lower, upper := pool.FullRange()
		if err := pool.AddLiquidity(b, w, new(big.Int).Mul(big.NewInt(10_000), pow10(18)), new(big.Int).Mul(big.NewInt(30_000_000), pow10(6)), lower, upper); err != nil {
			t.Fatal(err)
		}
		pools = append(pools, pool)
	}
	if _, _, err := b.Mine(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	return pools
}

// wholePrice is a price in whole assets of 6 decimals, in the Registry's unit.
func wholePrice(dollars int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(dollars), pow10(24))
}

func tokenBalance(t *testing.T, chain *Chain, token Token, account common.Address) *big.Int {
	t.Helper()
	tokens := demotoken.NewDemoToken()
	out, err := chain.Call(t.Context(), token.Address, tokens.PackBalanceOf(account))
	if err != nil {
		t.Fatal(err)
	}
	value, err := tokens.UnpackBalanceOf(out)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func near(got, want *big.Int, parts int64) bool {
	diff := new(big.Int).Sub(got, want)
	return diff.Abs(diff).Cmp(new(big.Int).Quo(want, big.NewInt(parts))) <= 0
}

func TestUniswapSwapsAndArbitrage(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	for _, pool := range testPools(t, chain, w) {
		spot, err := pool.SpotPrice(chain)
		if err != nil || !near(spot, wholePrice(3000), 1e9) {
			t.Fatalf("a pool made at 3000 is at %s: %v", spot, err)
		}

		// A small swap pays the price less the fee of 0.05 %.
		before := tokenBalance(t, chain, pool.Asset, w.Address)
		b := chain.NewBatch()
		if err := pool.Swap(b, w, pool.Token.Address, pool.Asset.Address, pow10(18), big.NewInt(2990e6)); err != nil {
			t.Fatal(err)
		}
		if _, _, err := b.Mine(t.Context(), 0); err != nil {
			t.Fatal(err)
		}
		got := new(big.Int).Sub(tokenBalance(t, chain, pool.Asset, w.Address), before)
		if !near(got, big.NewInt(2998.5e6), 1000) {
			t.Errorf("one token sold for %s", got)
		}

		// The arbitrageur reaches any price exactly, up, down, and not at all.
		for _, price := range []int64{3000, 3300, 2500, 2500, 9000} {
			b := chain.NewBatch()
			if err := pool.Arbitrage(b, w, wholePrice(price)); err != nil {
				t.Fatal(err)
			}
			if _, _, err := b.Mine(t.Context(), 0); err != nil {
				t.Fatal(err)
			}
			sqrt, err := pool.SpotSqrtPrice(chain)
			if err != nil {
				t.Fatal(err)
			}
			if sqrt.Cmp(pool.SqrtPrice(wholePrice(price))) != 0 {
				t.Errorf("moved to %d: at %s", price, pool.price(sqrt))
			}
		}
		if err := pool.Arbitrage(b, w, wholePrice(9000)); err != nil || b.Len() != 0 {
			t.Errorf("a swap where the price is right already: %d, %v", b.Len(), err)
		}
	}
}

func TestBatchNamesWhatReverted(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	pool := testPools(t, chain, w)[0]
	b := chain.NewBatch()
	if err := pool.Swap(b, w, pool.Token.Address, pool.Asset.Address, pow10(18), pow10(18)); err != nil {
		t.Fatal(err)
	}
	_, receipts, err := b.Mine(t.Context(), 0)
	if err == nil || len(receipts) != 1 {
		t.Fatalf("%v, %v", receipts, err)
	}
	if want := "alice: swap in the pool of TOK in block 2: Too little received"; err.Error() != "transaction reverted: "+want {
		t.Errorf("%q, want %q", err, want)
	}
	data, err := pool.swapData(pool.Token.Address, pool.Asset.Address, w.Address, pow10(18), pow10(18), new(big.Int))
	if err != nil {
		t.Fatal(err)
	}
	b.CallMayRevert(w, pool.uniswap.Router, gasSwap, data, "allowed to")
	if _, _, err := b.Mine(t.Context(), 0); err != nil {
		t.Errorf("a transaction that may revert: %v", err)
	}
}

func TestExecutorMakesAllCallsOrNone(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	pool := testPools(t, chain, w)[0]
	tokens := demotoken.NewDemoToken()
	b := chain.NewBatch()
	executor := b.Create(w, 200_000, executorCode, "deploy the executor")
	mint := contractCall{to: pool.Token.Address, data: tokens.PackMint(bob.Address, big.NewInt(1))}
	move := contractCall{to: pool.Token.Address, data: tokens.PackTransfer(bob.Address, big.NewInt(1))}
	run := func(calls ...contractCall) {
		t.Helper()
		data, err := packCalls(calls)
		if err != nil {
			t.Fatal(err)
		}
		b.CallMayRevert(w, executor, 500_000, data, "run")
	}
	run()
	run(mint, mint, mint)
	run(mint, move) // has nothing to move
	_, receipts, err := b.Mine(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []uint64{1, 1, 1, 0} {
		if receipts[i].Status != want {
			t.Errorf("transaction %d: status %d, want %d", i, receipts[i].Status, want)
		}
	}
	if got := tokenBalance(t, chain, pool.Token, bob.Address); got.Int64() != 3 {
		t.Errorf("balance %s, want 3", got)
	}
	if _, err := packCalls([]contractCall{{data: make([]byte, 1<<16)}}); err == nil {
		t.Error("packed a call longer than its length field")
	}
}
