package project

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// statsInput is the state a stats card shows: an hourly reading, or a settlement after its flows.
type statsInput struct {
	block       uint64
	hash        common.Hash
	time        uint64
	stale       bool
	nav, supply *big.Int
	idle        *big.Int
	totals      ledger.VaultTotals
}

// totalsOf is what a vault has processed so far.
func totalsOf(s *store.VaultState) ledger.VaultTotals {
	return ledger.VaultTotals{Deposited: s.Deposited, WithdrawnGross: s.WithdrawnGross, RealizedPnL: s.RealizedPnL}
}

type pricePoint struct {
	ledger.PricePoint
	totalPnL *big.Int
}

// price books a price row. A vault's series has at most one of a kind for a moment.
func (p *Projector) price(v *VaultRows, row store.Price) {
	row.Vault, row.BlockNumber = v.vault.row.Vault, p.header.Number
	p.wrote = true
	p.out.Prices = append(p.out.Prices, &row)
	if !row.Stale {
		v.addPrice(pricePoint{ledger.PricePoint{Time: row.Time, Price: ledger.Price{NAV: row.NAV, Supply: row.Supply}}, row.TotalPnL})
	}
}

// statsAt notes that a vault's card is to be written anew. Of a batch the newest reason with a good price counts, and a
// later stale reading marks what it gave.
func (p *Projector) statsAt(v *VaultRows, in statsInput) {
	if v.stats == nil && v.staleSince == nil {
		p.rows.dirty.stats = append(p.rows.dirty.stats, v)
	}
	if in.stale {
		v.staleSince = &in
	} else {
		v.stats, v.staleSince = &in, nil
	}
}

// statsRow is the card for the vault's newest state and its prices; nil before the first good price. A stale reading
// keeps the last good card, marked.
func (r *Rows) statsRow(v *VaultRows) *store.VaultStats {
	if v.stats != nil {
		v.card = r.goodStats(v, v.stats)
	}
	if in := v.staleSince; in != nil && v.card != nil {
		row := *v.card
		row.Stale, row.BlockNumber, row.BlockHash, row.Time = true, in.block, in.hash, in.time
		v.card = &row
	}
	v.stats, v.staleSince = nil, nil
	return v.card
}

// CardOf works out anew a card that shows a state (its moment, amounts, and whether it is stale), from all of the vault's prices.
func CardOf(state *store.VaultStats, prices []*store.Price) *store.VaultStats {
	v := pricesOf(prices)
	v.vault.row.Vault, v.justMade = state.Vault, true // all prices are here: none is asked for
	card := new(Rows).goodStats(v, &statsInput{
		block: state.BlockNumber, hash: state.BlockHash, time: state.Time, nav: state.NAV, supply: state.Supply, idle: state.Idle,
		totals: ledger.VaultTotals{Deposited: state.Deposited, WithdrawnGross: state.Withdrawn, RealizedPnL: state.RealizedPnL},
	})
	card.Stale = state.Stale
	return card
}

// pnlOfMonth is what of the total PnL came in the thirty days before the last price; since creation when the vault is younger. Without
// shares they end now, and where the last price is older, nothing came in them.
func (r *Rows) pnlOfMonth(v *VaultRows, in *statsInput, total *big.Int) *big.Int {
	last := v.series.Last
	if last == nil {
		return total
	}
	end := last.Time
	if sign(in.supply) == 0 {
		end = in.time
	}
	if end < month {
		return total
	}
	if end > last.Time && last.Time <= end-month {
		return new(big.Int)
	}
	before, _ := r.priceAt(v, end-month)
	return sub(total, before.totalPnL)
}

// goodStats is the card for a state with a good price, which is the last of the vault's series, or for one without shares.
func (r *Rows) goodStats(v *VaultRows, in *statsInput) *store.VaultStats {
	f := in.totals.Figures(in.nav)
	row := &store.VaultStats{
		Vault: v.vault.row.Vault, BlockNumber: in.block, BlockHash: in.hash, Time: in.time, NAV: in.nav, Supply: in.supply,
		Idle: in.idle, Deposited: val(in.totals.Deposited), Withdrawn: val(in.totals.WithdrawnGross), NetDeposits: f.NetDeposits,
		TotalPnL: f.TotalPnL, RealizedPnL: f.RealizedPnL, UnrealizedPnL: f.UnrealizedPnL,
	}
	ratio := func(r *big.Rat, ok bool) *string {
		if !ok || r == nil {
			return nil
		}
		return ptr(ledger.FormatRatio(r))
	}
	since := func(window uint64) (pricePoint, bool) {
		if v.series.Last == nil || v.series.Last.Time < window {
			return pricePoint{}, false
		}
		return r.priceAt(v, v.series.Last.Time-window)
	}
	weekAgo, hasWeek := since(ledger.Week)
	monthAgo, hasMonth := since(month)
	if last := v.series.Last; last != nil {
		if hasWeek {
			row.APR7d = ratio(ledger.APR(weekAgo.PricePoint, *last))
		}
		if hasMonth {
			row.APR30d = ratio(ledger.APR(monthAgo.PricePoint, *last))
		}
	}
	row.APRInception = ratio(v.series.APRSinceInception())
	row.MaxDrawdown = ratio(v.series.MaxDrawdown())
	if risk, ok := v.series.Risk(); ok {
		row.Volatility, row.Sharpe = ratio(risk.Volatility, true), ratio(risk.Sharpe, true)
	}
	row.PnL30d = r.pnlOfMonth(v, in, row.TotalPnL)
	daily := v.daily
	spark := make([][3]any, len(daily))
	for i, d := range daily {
		spark[i] = [3]any{d.Time, val(d.NAV).String(), val(d.Supply).String()}
	}
	if enc, err := json.Marshal(spark); err == nil {
		row.Sparkline = enc
	}
	return row
}
