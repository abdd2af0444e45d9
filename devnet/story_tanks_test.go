package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
)

// checkTanks: what settlements of history took from each tank, and what is left.
func checkTanks(t *testing.T, s *Story) {
	paid := map[common.Address]int{}
	for number := uint64(1); number <= s.Chain.Head().Number.Uint64(); number++ {
		for _, receipt := range s.Chain.Receipts(s.Chain.HeaderByNumber(number).Hash()) {
			for _, log := range receipt.Logs {
				if event, err := tanks.UnpackPaidEvent(log); err == nil && log.Address == s.Tank {
					if event.Payee != s.Account(keeperName).Address || event.Amount.Sign() <= 0 {
						t.Errorf("%s was paid %s", event.Payee, event.Amount)
					}
					paid[event.Vault]++
				}
			}
		}
	}
	for kind, least := range map[Kind]int{KindWinning: StoryWeeks, KindGuide: StoryWeeks, KindClosing: StoryWeeks, KindLosing: 2} {
		if got := paid[s.Vault(kind).Address]; got < least {
			t.Errorf("the tank of the %s vault paid %d settlements, at least %d are due", kind, got, least)
		}
	}
	for kind, dry := range map[Kind]bool{KindWinning: false, KindGuide: false, KindClosing: false, KindPersonal: false, KindLosing: true} {
		v := s.Vault(kind)
		left := answer(t, s, s.Tank, tanks.PackState(v.Address), tanks.UnpackState).Balance
		// What a settlement without sales costs at the price of these days.
		price := new(big.Int).Add(s.Chain.Head().BaseFee, walletTip)
		cost := price.Mul(price, big.NewInt(150_000))
		if left.Sign() <= 0 || (left.Cmp(cost) < 0) != dry {
			t.Errorf("%s wei are left in the tank of the %s vault; a settlement costs %s", left, kind, cost)
		}
	}
	terms := answer(t, s, s.Tank, tanks.PackState(s.Vault(KindWinning).Address), tanks.UnpackState)
	if terms.PremiumBps.Int64() != 500 || terms.PriceCap.Int64() != 50e9 {
		t.Errorf("the winning vault's terms: %+v", terms)
	}
}

// checkListings: WBTC is priced by two feeds, not at par, and two tokens have caps.
func checkListings(t *testing.T, s *Story) {
	reg := registry.NewRegistry()
	for symbol, want := range map[string]struct {
		limit uint16
		feeds int
	}{"USDC": {10_000, 1}, "WETH": {7_000, 1}, "WBTC": {9_500, 2}, "LINK": {10_000, 1}} {
		config := answer(t, s, s.Registry, reg.PackToken(s.Market.By(symbol).Address), reg.UnpackToken)
		if config.CapBps != want.limit || len(config.Feeds) != want.feeds {
			t.Errorf("%s: a cap of %d, %d feeds", symbol, config.CapBps, len(config.Feeds))
		}
	}
	wbtc := s.Market.By("WBTC")
	coin, err := s.Chain.Call(t.Context(), wbtc.Ratio.Feed, demoFeed.PackLatestRoundData())
	if err != nil {
		t.Fatal(err)
	}
	round, err := demoFeed.UnpackLatestRoundData(coin)
	if err != nil {
		t.Fatal(err)
	}
	if round.Arg1.Int64() < 99_860_000 || round.Arg1.Int64() > 99_950_000 {
		t.Errorf("a WBTC is worth %s of 10^8 BTC", round.Arg1)
	}
	if wbtc.answer().Cmp(new(big.Int).Quo(wbtc.Price, pow10(10))) <= 0 {
		t.Errorf("BTC at %s isn't above WBTC at %s", wbtc.answer(), wbtc.Price)
	}
}
