package indexer

import (
	"math/big"
	"testing"

	"github.com/sluicefi/sluice/store"
)

// silent mines a block without an answer of any feed.
func (w *world) silent(seconds uint64) {
	w.t.Helper()
	h, _, err := w.batch.Mine(w.t.Context(), w.now+seconds)
	must(w.t, err)
	w.now, w.batch = h.Time, w.chain.NewBatch()
}

// answered mines a block in which every feed answers.
func (w *world) answered(seconds uint64) {
	w.t.Helper()
	block := w.chain.NewBatch()
	must(w.t, w.d.Market.Update(block, w.now+seconds))
	block.Append(w.batch)
	w.batch = block
	w.silent(seconds)
}

// A holding whose feed died is written off, and counts as nothing. No event tells that it counts again when its feed answers again,
// but its price does. And where all of it was sold, nothing of it is left: what is bought later was never written off.
func TestAHoldingIsWrittenOffUntilItsFeedAnswers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 571)
	w.found("leader", true)
	v := w.vaults[0]
	w.call(v.leader, w.d.Market.Asset.Address, 100_000, tokenABI.PackApprove(v.address, w.usdc(5000)))
	w.call(v.leader, v.address, 600_000, personalABI.PackDeposit(w.usdc(5000), w.addr(v.leader)))
	w.answered(60)
	asset, token := w.d.Market.Asset, w.d.Market.By("WETH")
	buy := func() {
		t.Helper()
		// 0.025 % of NAV: next to nothing, which is all that can be written off.
		amount := new(big.Int).Quo(w.read(v.portfolio, portfolioABI.PackIdle()), big.NewInt(4000))
		w.batch.Call(w.wallets[v.leader], v.portfolio, 1_500_000, portfolioABI.PackTrade(w.swap(asset, token, amount)), "purchase")
		w.answered(60)
	}
	writeOff := func() {
		t.Helper()
		for range 4 {
			w.silent(86_400)
		}
		w.batch.Call(w.wallets["keeper"], v.portfolio, 1_000_000, portfolioABI.PackWriteOff(token.Address), "write-off")
		w.silent(60)
		out, err := w.chain.Call(t.Context(), v.portfolio, portfolioABI.PackHoldingState(token.Address))
		must(t, err)
		if state, err := portfolioABI.UnpackHoldingState(out); err != nil || !state.WrittenOff {
			t.Fatalf("not written off: %+v %v", state, err)
		}
	}
	conf, db := configFor(w.d), database(t)
	holding := func() *store.Holding {
		t.Helper()
		index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
		var out *store.Holding
		must(t, db.View(t.Context(), func(view *store.View) error {
			rows, err := view.HoldingsOf(t.Context(), v.address)
			for _, h := range rows {
				if h.Token == token.Address {
					out = h
				}
			}
			return err
		}))
		if out == nil {
			t.Fatal("no row of the holding")
		}
		return out
	}
	has := func(what string, h *store.Holding, flagged bool, price int) {
		t.Helper()
		is := -1 // not known
		if h.Price != nil {
			is = h.Price.Sign()
		}
		if (h.WrittenOff != nil) != flagged || is != price || price <= 0 && h.PriceStale {
			t.Errorf("%s: %s", what, text(h))
		}
	}

	buy()
	w.answered(3600)
	has("bought", holding(), false, 1)
	writeOff()
	has("written off", holding(), true, 0)
	w.silent(3600)
	w.silent(3600)
	has("an hour later", holding(), true, 0)
	w.answered(60)
	w.answered(3600)
	has("its feed has answered again", holding(), true, 1)
	buy()
	has("traded at its price again", holding(), false, 1)

	writeOff()
	sale := w.swap(token, asset, w.read(v.portfolio, portfolioABI.PackHolding(token.Address)))
	w.batch.Call(w.wallets["keeper"], v.portfolio, 1_500_000, portfolioABI.PackSellWrittenOff(sale), "sale")
	w.silent(60)
	h := holding()
	has("all of it sold", h, false, -1)
	if h.Amount.Sign() != 0 || h.Cost.Sign() != 0 {
		t.Errorf("all of it sold: %s", text(h))
	}
	w.answered(60)
	buy()
	has("bought again", holding(), false, -1)
	w.answered(3600)
	has("an hour later", holding(), false, 1)
	w.agrees(conf, db)
}
