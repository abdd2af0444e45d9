package keeper

import (
	"bytes"
	"context"
	"math/big"
	"sort"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/keys"
)

// setTargets gives symbols weights and bands in basis points.
func (w *world) setTargets(v *vaultState, weights map[string][2]uint16) {
	w.t.Helper()
	var targets []portfolio.Target
	for symbol, x := range weights {
		targets = append(targets, portfolio.Target{Token: w.dep.Market.By(symbol).Address, WeightBps: x[0], BandBps: x[1]})
	}
	sort.Slice(targets, func(i, k int) bool { return targets[i].Token.Cmp(targets[k].Token) < 0 })
	w.call(w.leader, v.Portfolio, portfolioABI.PackSetTargets(targets, big.NewInt(4_000_000_000)), "set targets")
}

// movePrice changes a market price for good; pools follow with the next prices.
func (w *world) movePrice(symbol string, percent int64) {
	l := w.dep.Market.By(symbol)
	l.Price = mulDiv(l.Price, big.NewInt(100+percent), big.NewInt(100))
}

// run ticks and mines until nothing more is sent, at most so many blocks.
func (w *world) run(k *testKeeper, blocks int) {
	w.t.Helper()
	for range blocks {
		k.tick(w.t)
		if w.openIntents() == 0 {
			break
		}
		w.block()
	}
	k.tick(w.t)
	if n := w.openIntents(); n != 0 {
		w.t.Errorf("still sending after %d blocks: %d open intents", blocks, n)
	}
}

func (w *world) settle(k *testKeeper, epoch uint64) {
	w.t.Helper()
	w.prices(w.first + (epoch-1)*week + 12)
	w.run(k, 10)
}

func (w *world) vault(n int) *vaultState {
	w.t.Helper()
	w.refresh()
	return w.vaults[n]
}

// lastSettlement decodes the newest EpochSettled.
func (w *world) lastSettlement(v *vaultState) *vault.VaultEpochSettled {
	w.t.Helper()
	logs := w.logs(v.Vault, vaultEvent(w.t, "EpochSettled"))
	if len(logs) == 0 {
		w.t.Fatal("no settlement")
	}
	e, err := vaultABI.UnpackEpochSettledEvent(&logs[len(logs)-1])
	w.must(err)
	return e
}

func (w *world) trades(v *vaultState) []*portfolio.PortfolioTraded {
	w.t.Helper()
	parsed, err := portfolio.PortfolioMetaData.ParseABI()
	w.must(err)
	var out []*portfolio.PortfolioTraded
	for _, l := range w.logs(v.Portfolio, parsed.Events["Traded"].ID) {
		e, err := portfolioABI.UnpackTradedEvent(&l)
		w.must(err)
		out = append(out, e)
	}
	return out
}

// invested is a vault of 150,000, a third of it alice's, whose cash is nearly
// all in WETH and WBTC, with a keeper, one settlement on.
func invested(t *testing.T) (*world, *testKeeper) {
	w := newWorld(t, 1)
	k := w.keeper()
	v := w.vaults[0]
	w.deposit(w.alice, v, 50_000)
	w.settle(k, 1)
	w.call(w.alice, v.Vault, vaultABI.PackDeposit(units(50_000, 6), w.alice.Address, w.alice.Address), "claim")
	w.buy(v, "WETH", 80_000)
	w.buy(v, "WBTC", 60_000)
	return w, k
}

func TestRaisesExactlyTheShortfallFromWhatIsOverweight(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	// WBTC is 20,000 above its target, WETH 5,000; neither is outside its band.
	w.setTargets(v, map[string][2]uint16{"WETH": {5_000, 2_500}, "WBTC": {2_666, 2_500}})
	w.redeem(w.alice, v, units(35_000, 18))
	w.settle(k, 2)
	w.settledOnce(2)
	s := w.lastSettlement(v)
	trades := w.trades(v)[2:]
	if len(trades) != 2 || trades[0].TokenIn != w.dep.Market.By("WBTC").Address || trades[1].TokenIn != w.dep.Market.By("WETH").Address {
		t.Fatalf("sales %+v", trades)
	}
	raised := add(trades[0].AmountOut, trades[1].AmountOut)
	missing := sub(s.Settlement.ProceedsReserved, v.Idle)
	over := sub(raised, missing)
	if over.Sign() < 0 || over.Cmp(bps(missing, 100)) > 0 {
		t.Errorf("raised %s for a shortfall of %s", raised, missing)
	}
	if s.Settlement.Idle.Cmp(over) != 0 {
		t.Errorf("idle %s after the settlement, overshoot %s", s.Settlement.Idle, over)
	}
	for _, tr := range trades {
		if tr.Kind != 3 || tr.OrderId.Int64() != 2 || tr.BucketDraw.Sign() != 0 {
			t.Errorf("sale %+v is not for epoch 2's cash", tr)
		}
	}
}

// TestTinyShortfall: five base units short; a sale that small would lose more
// than 1 % to rounding alone.
func TestTinyShortfall(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	shares := mulDivUp(add(v.Idle, big.NewInt(5)), v.Supply, v.Nav)
	w.redeem(w.alice, v, shares)
	w.settle(k, 2)
	w.settledOnce(2)
	if n := len(w.trades(v)); n != 3 {
		t.Errorf("%d trades, want the two purchases and one sale", n)
	}
}

func TestSellsAllOfATokenWhenItMust(t *testing.T) {
	w := newWorld(t, 1)
	k := w.keeper()
	v := w.vaults[0]
	w.deposit(w.alice, v, 900_000)
	w.settle(k, 1)
	w.call(w.alice, v.Vault, vaultABI.PackDeposit(units(900_000, 6), w.alice.Address, w.alice.Address), "claim")
	w.buy(v, "WETH", 80_000)
	w.buy(v, "WBTC", 850_000)
	w.redeem(w.alice, v, units(897_000, 18))
	w.settle(k, 2)
	w.settledOnce(2)
}

// TestBandsOfABasisPointCostNobodyTheGas: tokens are a few basis points off targets whose bands are one, and prices move a little.
func TestBandsOfABasisPointCostNobodyTheGas(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	targets := make(map[string][2]uint16)
	for _, symbol := range []string{"WETH", "WBTC"} {
		h := v.priced(w.dep.Market.By(symbol).Address)
		now := mulDiv(h.value(h.Amount), big.NewInt(10_000), v.Nav).Uint64()
		targets[symbol] = [2]uint16{uint16(now + 4), 1} //nolint:gosec // below 10,000
	}
	w.setTargets(v, targets)
	w.block()
	for range 4 {
		if plan := k.tick(t); len(plan.Items) != 0 {
			t.Fatalf("less than a thousandth of NAV is traded: %s", plan.Items[0].Why)
		}
		l := w.dep.Market.By("WETH")
		l.Price = mulDiv(l.Price, big.NewInt(10_003), big.NewInt(10_000))
		w.prices(w.chain.Head().Time + 60)
	}
}

func TestTokensOutsideTheirBandsComeBackOnce(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	w.setTargets(v, map[string][2]uint16{"WETH": {5_300, 400}, "WBTC": {4_000, 400}})
	w.block()
	if plan := k.tick(t); len(plan.Items) != 0 {
		t.Fatalf("inside the bands: %+v", plan.Items)
	}
	w.movePrice("WETH", 12)
	w.movePrice("WBTC", -12)
	w.prices(w.chain.Head().Time + 3600)
	before := len(w.trades(v))
	w.run(k, 5)
	trades := w.trades(v)[before:]
	if len(trades) != 1 || trades[0].Kind != 2 {
		t.Fatalf("%d trades, want one swap from what is above to what is below: %+v", len(trades), trades)
	}
	v = w.vault(0)
	for _, weight := range weightsOf(v) {
		if weight.outside() {
			t.Errorf("%s is still %s off, band %s", weight.token, weight.off, weight.band)
		}
	}
	w.journalSays("mined success, mined success")
}

// TestAPriceThatOvertakesARebalance: a feed moves in the very block, before the rebalance, which would then carry the token across
// its target. The contract refuses it, nothing is traded, and the keeper plans anew at the new prices.
func TestAPriceThatOvertakesARebalance(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	w.setTargets(v, map[string][2]uint16{"WETH": {5_300, 400}, "WBTC": {4_000, 400}})
	w.movePrice("WETH", 12)
	w.movePrice("WBTC", -12)
	w.prices(w.chain.Head().Time + 3600)
	before := len(w.trades(v))
	k.tick(t)
	attempts := w.attempts()
	feed, data := w.pushPrice("WETH", -4)
	push, err := w.alice.Sign(&feed, nil, 200_000, data)
	w.must(err)
	_, receipts, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, push, attempts[len(attempts)-1])
	w.must(err)
	if receipts[0].Status != 1 || receipts[1].Status != 0 || len(w.trades(v)) != before {
		t.Fatalf("the price moved: %d; the rebalance: %d, %d trades", receipts[0].Status, receipts[1].Status, len(w.trades(v))-before)
	}
	w.movePrice("WETH", -4) // its pools follow
	w.prices(w.chain.Head().Time + 12)
	w.run(k, 5)
	if reason := scalar[string](t, w.db, `SELECT reason FROM keeper_intents WHERE outcome = 'reverted'`); !strings.Contains(reason, "AwayFromTarget") {
		t.Errorf("the revert is not decoded: %q", reason)
	}
	w.journalSays("mined success, mined reverted, mined success")
	for _, weight := range weightsOf(w.vault(0)) {
		if weight.outside() {
			t.Errorf("%s is still %s off, band %s", weight.token, weight.off, weight.band)
		}
	}
}

func TestBucketBoundsARebalance(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	// A leader who turns everything over again and again: the bucket ends it.
	turns := []map[string][2]uint16{
		{"LINK": {9_000, 100}, "WETH": {500, 100}, "WBTC": {500, 100}},
		{"LINK": {500, 100}, "WETH": {9_000, 100}, "WBTC": {500, 100}},
		{"LINK": {500, 100}, "WETH": {500, 100}, "WBTC": {9_000, 100}},
	}
	refusals := func() int {
		return scalar[int](t, w.db, `SELECT count(*) FROM keeper_refusals WHERE reason = 'bucket-empty'`)
	}
	for i := 0; i < 12 && refusals() == 0; i++ {
		w.setTargets(v, turns[i%3])
		for range 3 {
			w.prices(w.chain.Head().Time + 60)
			k.tick(t)
			w.block()
		}
	}
	if n := refusals(); n == 0 {
		t.Error("the bucket refused nothing")
	}
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents WHERE outcome = 'reverted'`); n != 0 {
		t.Errorf("%d reverts", n)
	}
	if v = w.vault(0); v.BucketLeft.Cmp(big.NewInt(3e15)) > 0 {
		t.Errorf("a tenth of the bucket is left unused: %s", v.BucketLeft)
	}
}

func TestLimitOrderIsFilledWhenTheMarketAllows(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	weth := w.dep.Market.By("WETH")
	least := mulDiv(w.dep.Market.Value(weth, units(10, 18)), big.NewInt(103), big.NewInt(100))
	w.call(w.leader, v.Portfolio, portfolioABI.PackPlaceLimitOrder(weth.Address, w.dep.Market.Asset.Address, units(10, 18), least,
		new(big.Int).SetUint64(w.first+3*week)), "place an order")
	w.block()
	if plan := k.tick(t); len(plan.Items) != 0 {
		t.Fatalf("below its price: %+v", plan.Items)
	}
	w.movePrice("WETH", 4)
	w.prices(w.chain.Head().Time + 3600)
	w.run(k, 5)
	trades := w.trades(v)
	last := trades[len(trades)-1]
	if last.Kind != 1 || last.AmountIn.Cmp(units(10, 18)) != 0 || last.AmountOut.Cmp(least) < 0 {
		t.Errorf("last trade %+v", last)
	}
	w.journalSays("mined success, mined success")
}

func TestClosingVaultIsWoundDown(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	w.redeem(w.alice, v, units(10_000, 18))
	w.call(w.leader, v.Vault, vaultABI.PackStartClosing(), "close")
	w.prices(w.chain.Head().Time + 60)
	w.run(k, 10)
	v = w.vault(0)
	if !v.Finalised {
		t.Fatalf("not finalised: %s", journalDump(t, w.db))
	}
	for _, h := range v.Holdings {
		if h.Amount.Sign() > 0 {
			t.Errorf("%s of %s left", h.Amount, h.Address)
		}
	}
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents WHERE outcome <> 'success'`); n != 0 {
		t.Errorf("%d intents did not succeed", n)
	}
}

// TestDustDeniesNoFinalPrice has a vault close with a satoshi and a wei: pools give nothing for either.
func TestDustDeniesNoFinalPrice(t *testing.T) {
	w, k := invested(t)
	v := w.vault(0)
	w.sellBut(v, "WETH", 1)
	w.sellBut(v, "WBTC", 1)
	w.call(w.leader, v.Vault, vaultABI.PackStartClosing(), "close")
	w.prices(w.chain.Head().Time + 60)
	w.run(k, 10)
	if v = w.vault(0); !v.Finalised {
		t.Fatalf("not finalised, holding %+v: %s", v.Holdings, journalDump(t, w.db))
	}
}

func TestDryRunSaysWhatItWouldDoAndDoesNothing(t *testing.T) {
	w, _ := invested(t)
	v := w.vault(0)
	w.redeem(w.alice, v, units(35_000, 18))
	w.prices(w.first + week + 12)
	before := journalDump(t, w.db)
	k := w.keeper(func(_ *Config, d *Deps) { d.Signer = keys.WatchOnly(w.key.Address) })
	plan, err := k.DryRun(context.Background())
	w.must(err)
	var text bytes.Buffer
	w.must(plan.Print(&text))
	for _, want := range []string{"would send settle vault " + v.Vault.Hex(), "swap ", "NAV between ", "keeper     " + w.key.Address.Hex(), "2025-01-17 16:00:12 UTC"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%q is not in\n%s", want, text.String())
		}
	}
	if w.inPool() || journalDump(t, w.db) != before {
		t.Error("a dry run left something behind")
	}
}

// TestIndexTellsHealth reads the real tables.
func TestIndexTellsHealth(t *testing.T) {
	db := testDB(t)
	index := NewIndex(db, tClaimer)
	if h, err := index.Health(t.Context()); err != nil || h.Known {
		t.Errorf("before any indexing: %+v, %v", h, err)
	}
	_, err := db.ExecContext(t.Context(), `INSERT INTO cursor (chain_id, factory, start_block, tank, board, head_number, head_hash, head_time)
		VALUES (1337, $1, 1, $3, $3, 42, $2, 1)`, tVault.Bytes(), make([]byte, 32), make([]byte, 20))
	if err == nil {
		_, err = db.ExecContext(t.Context(), `INSERT INTO disputes (vault, figure, subject, block_number, block_hash) VALUES ($1, 'supply', '', 40, $2)`,
			tVault.Bytes(), make([]byte, 32))
	}
	if err != nil {
		t.Fatal(err)
	}
	if h, err := index.Health(t.Context()); err != nil || !h.Known || h.Block != 42 || !h.Disputed[tVault] || len(h.Disputed) != 1 {
		t.Errorf("%+v, %v", h, err)
	}
}

// TestPersonalVaultsTargetsAreKept: no epochs there, the same targets.
func TestPersonalVaultsTargetsAreKept(t *testing.T) {
	w := newWorld(t, 1)
	usdc := w.dep.Market.Asset.Address
	w.call(w.alice, w.dep.Factory, factoryABI.PackCreatePersonalVault("Alice's own", "AOWN", usdc, ""), "create")
	v := w.vault(1)
	b := w.chain.NewBatch()
	b.Call(w.alice, usdc, testGas, tokenABI.PackApprove(v.Vault, units(100_000, 6)), "approve")
	b.Call(w.alice, v.Vault, testGas, vaultABI.PackDeposit0(units(100_000, 6), w.alice.Address), "deposit")
	weth := w.dep.Market.By("WETH").Address
	b.Call(w.alice, v.Portfolio, testGas, portfolioABI.PackSetTargets(
		[]portfolio.Target{{Token: weth, WeightBps: 5_000, BandBps: 300}}, big.NewInt(4_000_000_000)), "set targets")
	w.mine(b, w.chain.Head().Time+12)
	w.prices(w.chain.Head().Time + 60)
	k := w.keeper()
	w.run(k, 4)
	trades := w.trades(v)
	if len(trades) != 1 || trades[0].TokenOut != weth {
		t.Fatalf("trades %+v", trades)
	}
	v = w.vault(1)
	if held := v.priced(weth); held.value(held.Amount).Cmp(units(48_000, 6)) < 0 {
		t.Errorf("WETH worth %s", held.value(held.Amount))
	}
	w.journalSays("mined success")
}

// TestAPoolThatPaysMoreThanTheFeedSays: the gain of the sale raises NAV, and with it what is to be paid out for nearly a third of the
// shares. Enough is sold for that, and the bounds of NAV have room for it.
func TestAPoolThatPaysMoreThanTheFeedSays(t *testing.T) {
	w, k := invested(t)
	k.cfg.NavToleranceBps = 10
	k.policy = newPolicy(k.cfg)
	w.redeem(w.alice, w.vault(0), units(45_000, 18))
	w.prices(w.first + week + 12)
	feed, data := w.pushPrice("WETH", -1)
	w.call(w.alice, feed, data, "push")
	plan := k.tick(t)
	if len(plan.Items) != 1 || len(plan.Items[0].Trades) != 1 || len(plan.Items[0].Refusals) != 0 {
		t.Fatalf("%+v", plan.Items)
	}
	sale := plan.Items[0].Trades[0]
	if gain := sub(sale.ValueOut.Int(), sale.ValueIn.Int()); gain.Cmp(bps(sale.ValueIn.Int(), 80)) < 0 {
		t.Errorf("the sale gains %s of %s: this test is about one percent", gain, sale.ValueIn)
	}
	w.block()
	w.settledOnce(2)
}
