package indexer

import (
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"slices"

	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// card holds a vault's stats card, and what is kept of its prices, to the whole series of them.
func (o *oracle) card(v *store.Vault, prices []*store.Price, lastHour uint64) {
	kept, err := o.db.PriceSeries(o.ctx)
	must(o.t, err)
	cards, err := o.db.VaultStats(o.ctx)
	must(o.t, err)
	var row *store.PriceSeries
	if i := slices.IndexFunc(kept, func(s *store.PriceSeries) bool { return s.Vault == v.Vault }); i >= 0 {
		row = kept[i]
	}
	if want := project.SeriesOf(prices); text(row) != text(want) {
		o.t.Errorf("what is kept of the prices of %s is %s, its %d prices give %s", v.Vault, text(row), len(prices), text(want))
	}
	i := slices.IndexFunc(cards, func(s *store.VaultStats) bool { return s.Vault == v.Vault })
	if i < 0 {
		return
	}
	card := cards[i]
	if card.Time < lastHour {
		o.t.Errorf("the card of %s is of %d, although the hour %d has begun", v.Vault, card.Time, lastHour)
	}
	if card.Supply.Sign() == 0 || slices.ContainsFunc(prices, func(p *store.Price) bool {
		return p.Kind == "hour" && !p.Stale && p.Time == card.Time && p.StateBlock == card.BlockNumber
	}) {
		o.numberAt(card.BlockHash, v.Vault, vaultABI.PackTotalSupply(), card.Supply, "supply in the card of %s", v.Vault)
		o.numberAt(card.BlockHash, v.Vault, vaultABI.PackTotalAssets(), card.NAV, "NAV in the card of %s", v.Vault)
	}
	var series ledger.Series
	var good []*store.Price
	var daily []ledger.PricePoint
	for _, p := range sortedPrices(prices) {
		if p.Stale {
			continue
		}
		point := ledger.PricePoint{Time: p.Time, Price: ledger.Price{NAV: p.NAV, Supply: p.Supply}}
		series.Add(point)
		good = append(good, p)
		if n := len(daily); n > 0 && daily[n-1].Time/ledger.Day == p.Time/ledger.Day {
			daily = daily[:n-1]
		}
		daily = append(daily, point)
	}
	// ago is the price that stood so long before a moment.
	ago := func(end, window uint64) *store.Price {
		var at *store.Price
		for _, p := range good {
			if p.Time+window <= end {
				at = p
			}
		}
		return at
	}
	ratio := func(r *big.Rat, ok bool) *string {
		if !ok || r == nil {
			return nil
		}
		s := ledger.FormatRatio(r)
		return &s
	}
	apr := func(window uint64) *string {
		from := ago(series.Last.Time, window)
		if from == nil {
			return nil
		}
		return ratio(ledger.APR(ledger.PricePoint{Time: from.Time, Price: ledger.Price{NAV: from.NAV, Supply: from.Supply}}, *series.Last))
	}
	end, monthAgo := series.Last.Time, new(big.Int)
	if card.Supply.Sign() == 0 {
		end = card.Time
	}
	switch p := ago(end, 30*ledger.Day); {
	case p != nil && end > series.Last.Time && p.Time == series.Last.Time:
		monthAgo = card.TotalPnL // nobody had a share in all of the thirty days
	case p != nil:
		monthAgo = p.TotalPnL
	}
	want := store.VaultStats{APR7d: apr(ledger.Week), APR30d: apr(30 * ledger.Day),
		APRInception: ratio(series.APRSinceInception()), MaxDrawdown: ratio(series.MaxDrawdown()), PnL30d: sub(card.TotalPnL, monthAgo)}
	if risk, ok := series.Risk(); ok {
		want.Volatility, want.Sharpe = ratio(risk.Volatility, true), ratio(risk.Sharpe, true)
	}
	spark := [][3]any{}
	for _, d := range daily[max(0, len(daily)-30):] {
		spark = append(spark, [3]any{d.Time, d.NAV.String(), d.Supply.String()})
	}
	got := store.VaultStats{APR7d: card.APR7d, APR30d: card.APR30d, APRInception: card.APRInception, MaxDrawdown: card.MaxDrawdown, PnL30d: card.PnL30d,
		Volatility: card.Volatility, Sharpe: card.Sharpe}
	if text(got) != text(want) {
		o.t.Errorf("the card of %s says %s, its prices %s", v.Vault, text(got), text(want))
	}
	var shown, wanted any
	must(o.t, json.Unmarshal(card.Sparkline, &shown))
	must(o.t, json.Unmarshal([]byte(text(spark)), &wanted))
	if !reflect.DeepEqual(shown, wanted) {
		o.t.Errorf("the sparkline of %s is %v, its prices give %v", v.Vault, shown, wanted)
	}
}

// sortedPrices are prices in the order of a series.
func sortedPrices(prices []*store.Price) []*store.Price {
	out := slices.Clone(prices)
	slices.SortStableFunc(out, func(a, b *store.Price) int {
		if a.Time != b.Time {
			if a.Time < b.Time {
				return -1
			}
			return 1
		}
		return slices.Index(project.PriceKinds, a.Kind) - slices.Index(project.PriceKinds, b.Kind)
	})
	return out
}

func text(x any) string {
	b, err := json.Marshal(x)
	if err != nil {
		return fmt.Sprint(err)
	}
	return string(b)
}
