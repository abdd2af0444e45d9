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
func (o *oracle) card(v *store.Vault, prices []*store.Price) {
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
	card, series, monthAgo := cards[i], []ledger.PricePoint{}, new(big.Int)
	for _, p := range sortedPrices(prices) {
		if !p.Stale {
			series = append(series, ledger.PricePoint{Time: p.Time, Price: ledger.Price{NAV: p.NAV, Supply: p.Supply}})
		}
	}
	last := series[len(series)-1].Time
	for _, p := range sortedPrices(prices) {
		if !p.Stale && last >= 30*ledger.Day && p.Time <= last-30*ledger.Day {
			monthAgo = p.TotalPnL
		}
	}
	ratio := func(r *big.Rat, ok bool) *string {
		if !ok || r == nil {
			return nil
		}
		s := ledger.FormatRatio(r)
		return &s
	}
	want := store.VaultStats{APR7d: ratio(ledger.APROver(series, ledger.Week)), APR30d: ratio(ledger.APROver(series, 30*ledger.Day)),
		APRInception: ratio(ledger.APRSinceInception(series)), MaxDrawdown: ratio(ledger.MaxDrawdown(series)), PnL30d: sub(card.TotalPnL, monthAgo)}
	daily := ledger.DailyPoints(series)
	if risk, ok := ledger.RiskOf(daily); ok {
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
