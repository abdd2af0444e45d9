package keeper

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/demofeed"
	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/devnet"
)

// withDust is an invested vault, one settlement on, whose WETH is sold but for so much of an ether, in thousandths.
func withDust(t *testing.T, finneys int64) (*world, *testKeeper, *vaultState) {
	w, k := invested(t)
	w.sellBut(w.vault(0), "WETH", finneys*1e15)
	return w, k, w.vault(0)
}

// silentFeed publishes the prices of all tokens but one.
func (w *world) silentFeed(symbol string, at uint64) {
	w.t.Helper()
	market := w.dep.Market
	all := market.Tokens
	market.Tokens = slices.DeleteFunc(slices.Clone(all), func(l *devnet.Listing) bool { return l.Symbol == symbol })
	defer func() { market.Tokens = all }()
	w.prices(at)
}

// answer has a feed say something.
func (w *world) answer(symbol string, answer int64) {
	w.t.Helper()
	w.call(w.alice, w.dep.Market.By(symbol).Feed, demofeed.NewDemoFeed().PackPush(big.NewInt(answer), new(big.Int).SetUint64(w.chain.Head().Time+1)), "push")
}

// planned is what is planned for an action; nil where nothing is.
func (p *Plan) planned(of action) *item {
	for i := range p.Items {
		if p.Items[i].Action == of {
			return &p.Items[i]
		}
	}
	return nil
}

func (w *world) holdsWrittenOff(symbol string) bool {
	w.t.Helper()
	h := w.vault(0).priced(w.dep.Market.By(symbol).Address)
	return h != nil && h.Amount.Sign() > 0 && h.WrittenOff && h.Stale
}

// TestDustOfADeadFeedStopsNoSettlement: the keeper writes it off in the block after the cut-off and settles in the next one. It
// is a hundred dollars of 150,000; its feed has been silent for days.
func TestDustOfADeadFeedStopsNoSettlement(t *testing.T) {
	w, k, _ := withDust(t, 40)
	w.silentFeed("WETH", w.first+week+12)
	plan := k.tick(t)
	it := plan.planned(actionWriteOff)
	if it == nil || len(it.Refusals) > 0 || !slices.Equal(it.Data, portfolioABI.PackWriteOff(w.dep.Market.By("WETH").Address)) {
		t.Fatalf("planned %+v", it)
	}
	w.block()
	w.run(k, 5)
	w.settledOnce(2)
	if !w.holdsWrittenOff("WETH") {
		t.Errorf("holdings %+v", w.vault(0).Holdings)
	}
	w.journalSays("mined success, mined success, mined success")
	if late := w.chain.Head().Time - (w.first + week + 12); late != 2*12 {
		t.Errorf("settled %d s after the first block behind the cut-off, want two blocks", late)
	}
}

// TestUnreadableFeedIsNotedADayBeforeItsDustIsWrittenOff: such a feed doesn't say since when it is dead.
func TestUnreadableFeedIsNotedADayBeforeItsDustIsWrittenOff(t *testing.T) {
	w, k, _ := withDust(t, 40)
	w.silentFeed("WETH", w.first+week+12)
	w.answer("WETH", 0)
	weth := w.dep.Market.By("WETH").Address
	if it := k.tick(t).planned(actionWriteOff); it == nil || !slices.Equal(it.Data, portfolioABI.PackNoteUnusable(weth)) {
		t.Fatalf("planned %+v", it)
	}
	w.block()
	w.run(k, 3)
	noted := w.chain.Head().Time
	it := k.lastPlan.planned(actionWriteOff)
	if it == nil || len(it.Data) > 0 || !it.refusedFor(reasonOracle) || !strings.Contains(it.Refusals[0].Detail, "can be written off from ") {
		t.Fatalf("a moment after the note: %+v", it)
	}
	w.silentFeed("WETH", noted+writeOffAfter)
	w.run(k, 5)
	w.settledOnce(2)
	if !w.holdsWrittenOff("WETH") {
		t.Errorf("holdings %+v", w.vault(0).Holdings)
	}
}

// TestNoteThatHasExpiredIsMadeAgain: nobody was there to use it.
func TestNoteThatHasExpiredIsMadeAgain(t *testing.T) {
	w, k, _ := withDust(t, 40)
	w.silentFeed("WETH", w.first+week+12)
	w.answer("WETH", 0)
	w.run(k, 3)
	w.silentFeed("WETH", w.chain.Head().Time+2*writeOffAfter+12)
	if it := k.tick(t).planned(actionWriteOff); it == nil || len(it.Refusals) > 0 || !strings.Contains(it.Why, "noted") {
		t.Fatalf("planned %+v", it)
	}
}

// TestMoreThanAThousandthIsNotWrittenOff, nor is gas spent to note it: the plan says what it is worth.
func TestMoreThanAThousandthIsNotWrittenOff(t *testing.T) {
	w, k, _ := withDust(t, 80) // two hundred dollars of 150,000
	w.silentFeed("WETH", w.first+week+12)
	w.answer("WETH", 0)
	plan := k.tick(t)
	w.refusedFor(plan, reasonOracle, "")
	it := plan.planned(actionWriteOff)
	if it == nil || len(it.Data) > 0 || !it.refusedFor(reasonOracle) || !strings.Contains(it.Refusals[0].Detail, "at most ") {
		t.Errorf("planned %+v", it)
	}
}

// TestClosingVaultWithWrittenOffDustIsWoundDown: the rest is sold, the final price is fixed, and the dust is left out.
func TestClosingVaultWithWrittenOffDustIsWoundDown(t *testing.T) {
	w, k, v := withDust(t, 40)
	w.silentFeed("WETH", w.first+week+12)
	w.run(k, 5)
	if !w.holdsWrittenOff("WETH") {
		t.Fatalf("holdings %+v", w.vault(0).Holdings)
	}
	w.call(w.leader, v.Vault, vaultABI.PackStartClosing(), "close")
	w.silentFeed("WETH", w.chain.Head().Time+60)
	w.run(k, 10)
	if v = w.vault(0); !v.Finalised {
		t.Fatalf("not finalised, holding %+v: %s", v.Holdings, journalDump(t, w.db))
	}
}

// TestClosingVaultsDeadDustIsWrittenOff where no epoch waits: it would keep the vault from its final price.
func TestClosingVaultsDeadDustIsWrittenOff(t *testing.T) {
	w, k, v := withDust(t, 40)
	w.call(w.leader, v.Vault, vaultABI.PackStartClosing(), "close")
	w.silentFeed("WETH", w.chain.Head().Time+2*writeOffAfter)
	w.run(k, 10)
	if v = w.vault(0); !v.Finalised {
		t.Fatalf("not finalised, holding %+v: %s", v.Holdings, journalDump(t, w.db))
	}
}

// TestWrittenOffHoldingsAreNotRebalanced: neither bought nor sold, and the others are, as if it weren't there.
func TestWrittenOffHoldingsAreNotRebalanced(t *testing.T) {
	v := testVault(tTrading, tTradingPf)
	setWorth(v, 300_000, 200_000) // WBTC is outside its band of 5 %
	dead := common.Address{0xde}
	v.Orders.Targets = append(v.Orders.Targets, lens.Target{Token: dead, WeightBps: 1_000, BandBps: 500})
	v.Holdings = append(v.Holdings, holding{
		listedToken: listedToken{Address: dead, Decimals: 18, Listed: true}, Amount: units(1, 18), Price: new(big.Int), Stale: true, WrittenOff: true,
	})
	legs := rebalanceLegs(v)
	if len(legs) != 1 || legs[0].in != tUSDC || legs[0].out != tWBTC {
		t.Errorf("legs %+v", legs)
	}
}
