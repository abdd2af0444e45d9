package project

import (
	"encoding/json"
	"math/big"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// sparkDays is how many daily prices a card shows.
const sparkDays = 30

const month = 30 * ledger.Day

// cardWindows are how far before its last price a card looks back, in seconds.
var cardWindows = []uint64{ledger.Week, month}

// addPrice continues the vault's series by a good price.
func (v *VaultRows) addPrice(p pricePoint) {
	v.newSeries = true
	v.series.Add(p.PricePoint)
	v.recent = append(v.recent, p)
	if n := len(v.daily); n > 0 && v.daily[n-1].Time/ledger.Day == p.Time/ledger.Day {
		v.daily = append(slices.Clone(v.daily[:n-1]), p.PricePoint)
		return
	}
	v.daily = append(slices.Clone(v.daily), p.PricePoint)
	if n := len(v.daily); n > sparkDays {
		v.daily = v.daily[n-sparkDays:]
	}
}

// priceAt is the price that stood at a moment; false when the vault is younger. What isn't among the prices since the last
// commit was asked for by [Rows.Needs].
func (r *Rows) priceAt(v *VaultRows, t uint64) (pricePoint, bool) {
	if i := sort.Search(len(v.recent), func(i int) bool { return v.recent[i].Time > t }); i > 0 {
		return v.recent[i-1], true
	}
	if v.justMade {
		return pricePoint{}, false
	}
	p, asked := v.past[t]
	if !asked {
		r.miss(v, "price at %d", t)
	}
	if p == nil {
		return pricePoint{}, false
	}
	return *p, true
}

// looksBack needs the prices that stood so long before a moment.
func (n *needed) looksBack(v *VaultRows, t uint64, windows ...uint64) {
	for _, window := range windows {
		if t < window || v.justMade {
			continue
		}
		at := t - window
		if len(v.recent) > 0 && v.recent[0].Time <= at {
			continue
		}
		if _, held := v.past[at]; !held && once(n.prices, v, at) {
			n.out.Prices = append(n.out.Prices, store.PriceKey{Vault: v.vault.row.Vault, Time: at})
		}
	}
}

// AddPrices adds prices that were looked for; a key that none of them answers has none.
func (r *Rows) AddPrices(asked []store.PriceKey, found []*store.Price) {
	for _, k := range asked {
		v := r.vaults[k.Vault]
		if v.past == nil {
			v.past = map[uint64]*pricePoint{}
		}
		var best *store.Price
		for _, row := range found {
			if row.Vault == k.Vault && row.Time <= k.Time && (best == nil || laterPrice(row, best)) {
				best = row
			}
		}
		v.past[k.Time] = nil
		if best != nil {
			v.past[k.Time] = ptr(pointOf(best))
		}
	}
}

// laterPrice tells whether a comes after b in a vault's series.
func laterPrice(a, b *store.Price) bool {
	if a.Time != b.Time {
		return a.Time > b.Time
	}
	return slices.Index(PriceKinds, a.Kind) > slices.Index(PriceKinds, b.Kind)
}

func pointOf(row *store.Price) pricePoint {
	return pricePoint{ledger.PricePoint{Time: row.Time, Price: ledger.Price{NAV: row.NAV, Supply: row.Supply}}, row.TotalPnL}
}

// SeriesOf works out anew what is kept of a vault's prices, from all of them in any order; nil without a good one.
func SeriesOf(prices []*store.Price) *store.PriceSeries { return pricesOf(prices).seriesRow() }

// pricesOf is a vault with these prices only.
func pricesOf(prices []*store.Price) *VaultRows {
	prices = slices.Clone(prices)
	slices.SortFunc(prices, func(a, b *store.Price) int {
		switch {
		case laterPrice(a, b):
			return 1
		case laterPrice(b, a):
			return -1
		}
		return 0
	})
	v := &VaultRows{vault: &cell[store.Vault]{}}
	for _, row := range prices {
		if !row.Stale {
			v.vault.row.Vault = row.Vault
			v.addPrice(pointOf(row))
		}
	}
	return v
}

// TakePrices lets a vault continue from all these prices, in any order: some were put beside those that were applied.
func (r *Rows) TakePrices(vault common.Address, prices []*store.Price) {
	v, with := r.vaults[vault], pricesOf(prices)
	v.series, v.daily, v.recent = with.series, with.daily, with.recent
}

// seriesRow is what is kept of the vault's prices; nil without one.
func (v *VaultRows) seriesRow() *store.PriceSeries {
	s := &v.series
	if s.Last == nil {
		return nil
	}
	row := &store.PriceSeries{
		Vault: v.vault.row.Vault, FirstTime: s.First.Time, FirstNAV: s.First.NAV, FirstSupply: s.First.Supply,
		LastTime: s.Last.Time, LastNAV: s.Last.NAV, LastSupply: s.Last.Supply,
		Returns: uint64(s.Returns), Sum: val(s.Sum), Squares: val(s.Squares), Broken: s.Broken,
	}
	row.PeakNAV, row.PeakSupply = pair(s.Peak)
	row.FallFromNAV, row.FallFromSupply = pair(s.FallFrom)
	row.FallToNAV, row.FallToSupply = pair(s.FallTo)
	row.DayBeforeNAV, row.DayBeforeSupply = pair(s.DayBefore)
	return row
}

func (v *VaultRows) setSeries(row *store.PriceSeries) {
	v.series = ledger.Series{
		First: &ledger.PricePoint{Time: row.FirstTime, Price: ledger.Price{NAV: row.FirstNAV, Supply: row.FirstSupply}},
		Last:  &ledger.PricePoint{Time: row.LastTime, Price: ledger.Price{NAV: row.LastNAV, Supply: row.LastSupply}},
		Peak:  price(row.PeakNAV, row.PeakSupply), FallFrom: price(row.FallFromNAV, row.FallFromSupply), FallTo: price(row.FallToNAV, row.FallToSupply),
		DayBefore: price(row.DayBeforeNAV, row.DayBeforeSupply), Returns: int64(row.Returns), Sum: row.Sum, Squares: row.Squares, Broken: row.Broken,
	}
}

func pair(p *ledger.Price) (nav, supply *big.Int) {
	if p == nil {
		return nil, nil
	}
	return p.NAV, p.Supply
}

func price(nav, supply *big.Int) *ledger.Price {
	if nav == nil || supply == nil {
		return nil
	}
	return &ledger.Price{NAV: nav, Supply: supply}
}

// setCard takes the card as last written, and the daily prices that it shows.
func (v *VaultRows) setCard(card *store.VaultStats) error {
	v.card = card
	var daily [][3]json.RawMessage
	if len(card.Sparkline) > 0 {
		if err := json.Unmarshal(card.Sparkline, &daily); err != nil {
			return err
		}
	}
	for _, d := range daily {
		var time uint64
		var nav, supply string
		if err := json.Unmarshal(d[0], &time); err != nil {
			return err
		}
		if err := json.Unmarshal(d[1], &nav); err != nil {
			return err
		}
		if err := json.Unmarshal(d[2], &supply); err != nil {
			return err
		}
		n, ok1 := new(big.Int).SetString(nav, 10)
		s, ok2 := new(big.Int).SetString(supply, 10)
		if ok1 && ok2 {
			v.daily = append(v.daily, ledger.PricePoint{Time: time, Price: ledger.Price{NAV: n, Supply: s}})
		}
	}
	return nil
}
