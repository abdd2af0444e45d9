package indexer

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/store"
)

// A personal vault whose shares are all redeemed has a card of each hour since, which is what the chain says, and its NAV is in no
// sum any more. It has no price until there are shares again. What is derived anew has the same, also without the old states.
func TestCardOfAnEmptiedVault(t *testing.T) {
	w := newWorld(t, 520)
	w.found("alice", true)
	if len(w.vaults) != 1 || !w.vaults[0].personal {
		t.Fatal("no personal vault")
	}
	v, alice := w.vaults[0], w.addr("alice")
	deposit := func() {
		w.batch.Call(w.wallets["alice"], w.d.Market.Asset.Address, 100_000, tokenABI.PackApprove(v.address, w.usdc(1000)), "approve")
		w.batch.Call(w.wallets["alice"], v.address, 600_000, personalABI.PackDeposit(w.usdc(1000), alice), "deposit")
		w.mine(60)
	}
	conf, db, c := configFor(w.d), database(t), client(t, w.chain.HTTPURL())
	r := start(t, conf, db, c)
	now := func() (card *store.VaultStats, sums store.Sums, hours int) {
		t.Helper()
		r.until(w.chain.Head().Hash())
		must(t, db.View(t.Context(), func(view *store.View) error {
			cards, err := view.VaultStats(t.Context())
			must(t, err)
			if len(cards) > 0 {
				card = cards[0]
			}
			all, err := view.Totals(t.Context())
			must(t, err)
			sums = all[0]
			return nil
		}))
		must(t, db.GetContext(t.Context(), &hours, "SELECT count(*) FROM prices"))
		return card, sums, hours
	}
	w.empty(3600)
	if card, _, _ := now(); card != nil {
		t.Fatalf("before there were shares: %+v", card)
	}
	deposit()
	w.empty(3600)
	card, sums, _ := now()
	if card == nil || card.NAV.Cmp(w.usdc(1000)) != 0 || sums.NAV.Cmp(w.usdc(1000)) != 0 {
		t.Fatalf("with shares: %+v, %+v", card, sums)
	}
	w.batch.Call(w.wallets["alice"], v.address, 600_000, personalABI.PackRedeem(w.read(v.address, vaultABI.PackBalanceOf(alice)), alice, alice), "redeem")
	w.mine(60)
	_, _, before := now()
	for range 2 {
		parent := w.chain.Head()
		w.empty(3600)
		card, sums, hours := now()
		none := new(big.Int)
		if card.NAV.Cmp(none) != 0 || card.Supply.Cmp(none) != 0 || card.Idle.Cmp(none) != 0 || card.NetDeposits.Cmp(none) != 0 || card.Stale ||
			card.Time != w.now/3600*3600 || card.BlockNumber != parent.Number.Uint64() || card.BlockHash != parent.Hash() {
			t.Errorf("without shares: %+v", card)
		}
		if sums.NAV.Cmp(none) != 0 || sums.NetDeposits.Cmp(none) != 0 || sums.Counted != 1 {
			t.Errorf("the sums: %+v", sums)
		}
		if hours != before {
			t.Errorf("%d prices, %d with shares", hours, before)
		}
	}
	w.agrees(conf, db)
	p, url := w.provider(1)
	p.Set(faulty.Faults{Pruned: 1})
	for _, url := range []string{w.chain.HTTPURL(), url} {
		conf.Logger = testLog(t)
		ix, err := New(conf, client(t, url), db)
		must(t, err)
		got, err := ix.Rederive(t.Context(), common.Address{})
		must(t, err)
		if len(got.Differ) > 0 {
			t.Errorf("derived anew: %v", got.Differ)
		}
	}
	deposit()
	w.empty(3600)
	if card, sums, _ := now(); card.NAV.Cmp(w.usdc(1000)) != 0 || sums.NAV.Cmp(w.usdc(1000)) != 0 {
		t.Errorf("filled again: %+v, %+v", card, sums)
	}
	r.stop()
	w.agrees(conf, db)
}

// Of an emptied vault the PnL of thirty days ends with them. A backfill in many parts, of which some have hours of such a vault and no
// price of it, gives the same rows.
func TestBackfillOfAnEmptiedVault(t *testing.T) {
	w := newWorld(t, 525)
	w.found("alice", true)
	v, alice := w.vaults[0], w.addr("alice")
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	send := func(to common.Address, data []byte) { w.batch.Call(w.wallets["alice"], to, 1_500_000, data, "as told") }
	card := func() *store.VaultStats {
		t.Helper()
		r.until(w.chain.Head().Hash())
		cards, err := db.VaultStats(t.Context())
		must(t, err)
		return cards[0]
	}
	send(w.d.Market.Asset.Address, tokenABI.PackApprove(v.address, w.usdc(1000)))
	send(v.address, personalABI.PackDeposit(w.usdc(1000), alice))
	w.mine(60)
	w.empty(3600)
	asset, token := w.d.Market.Asset, w.d.Market.By("WETH")
	send(v.portfolio, portfolioABI.PackTrade(w.swap(asset, token, w.usdc(100))))
	w.mine(60)
	send(v.portfolio, portfolioABI.PackTrade(w.swap(token, asset, w.read(v.portfolio, portfolioABI.PackHolding(token.Address)))))
	w.mine(60) // not at the price of the feed
	w.empty(3600)
	send(v.address, personalABI.PackRedeem(w.read(v.address, vaultABI.PackBalanceOf(alice)), alice, alice))
	w.mine(60)
	total := card().TotalPnL
	for range 12 {
		w.empty(3600)
		w.mine(30)
	}
	if c := card(); c.Supply.Sign() != 0 || c.PnL30d.Cmp(total) != 0 || total.Sign() == 0 {
		t.Errorf("within thirty days: %+v", c)
	}
	w.empty(31 * 86_400)
	if c := card(); c.PnL30d.Sign() != 0 || c.TotalPnL.Cmp(total) != 0 {
		t.Errorf("after thirty days: %+v", c)
	}
	for range simFinality + 1 {
		w.empty(12)
	}
	r.until(w.chain.Head().Hash())
	r.stop()
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{w.chain.HTTPURL()}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
		MaxBackoff: 10 * time.Millisecond, Attempts: 2, StartRange: 1, MaxRange: 2, Concurrency: 1,
	})
	must(t, err)
	t.Cleanup(c.Close)
	w.agrees(conf, db)
	conf.bulkLogs = 1
	parts := database(t)
	index(t, conf, parts, c, w.chain.Head().Hash())
	w.agrees(conf, parts)
}
