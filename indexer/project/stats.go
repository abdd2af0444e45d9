package project

import (
	"encoding/json"
	"math/big"
	"sort"

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
	netDeposits *big.Int
	realized    *big.Int
}

type pricePoint struct {
	ledger.PricePoint
	totalPnL *big.Int
}

// price books a price row. Closing can settle a vault twice in one block: the last one stands for that moment.
func (p *Projector) price(v *VaultRows, row store.Price) {
	row.Vault, row.BlockNumber = v.vault.row.Vault, p.header.Number
	p.wrote = true
	p.rows.prices(v)
	point := pricePoint{ledger.PricePoint{Time: row.Time, Price: ledger.Price{NAV: row.NAV, Supply: row.Supply}}, row.TotalPnL}
	for i := len(p.out.Prices) - 1; i >= 0 && p.out.Prices[i].BlockNumber == p.header.Number; i-- {
		if old := p.out.Prices[i]; old.Vault == row.Vault && old.Kind == row.Kind {
			*old = row
			v.series[len(v.series)-1] = point
			return
		}
	}
	p.out.Prices = append(p.out.Prices, &row)
	if !row.Stale {
		v.series = append(v.series, point)
	}
}

// statsAt notes that a vault's card is to be written anew; only the newest reason of a batch counts.
func (p *Projector) statsAt(v *VaultRows, in statsInput) {
	if v.stats == nil {
		p.rows.dirty.stats = append(p.rows.dirty.stats, v)
	}
	v.stats = &in
	p.wrote = true
}

// statsRow is the card for the vault's newest state and its series of prices. A stale reading keeps the last good card,
// marked.
func (v *VaultRows) statsRow() *store.VaultStats {
	in := v.stats
	if in.stale {
		if v.card == nil {
			return nil
		}
		row := *v.card
		row.Stale, row.BlockNumber, row.BlockHash, row.Time = true, in.block, in.hash, in.time
		v.card = &row
		return &row
	}
	row := &store.VaultStats{
		Vault: v.vault.row.Vault, BlockNumber: in.block, BlockHash: in.hash, Time: in.time, NAV: in.nav, Supply: in.supply,
		Idle: in.idle, NetDeposits: in.netDeposits, RealizedPnL: in.realized,
	}
	row.TotalPnL = sub(in.nav, in.netDeposits)
	row.UnrealizedPnL = sub(row.TotalPnL, in.realized)
	points := make([]ledger.PricePoint, len(v.series))
	for i, s := range v.series {
		points[i] = s.PricePoint
	}
	ratio := func(r *big.Rat, ok bool) *string {
		if !ok || r == nil {
			return nil
		}
		return ptr(ledger.FormatRatio(r))
	}
	row.APR7d = ratio(ledger.APROver(points, ledger.Week))
	row.APR30d = ratio(ledger.APROver(points, 30*ledger.Day))
	row.APRInception = ratio(ledger.APRSinceInception(points))
	row.MaxDrawdown = ratio(ledger.MaxDrawdown(points))
	daily := ledger.DailyPoints(points)
	if risk, ok := ledger.RiskOf(daily); ok {
		row.Volatility, row.Sharpe = ratio(risk.Volatility, true), ratio(risk.Sharpe, true)
	}
	row.PnL30d = sub(row.TotalPnL, v.pnlAt(in.time))
	if len(daily) > 30 {
		daily = daily[len(daily)-30:]
	}
	spark := make([][3]any, len(daily))
	for i, d := range daily {
		spark[i] = [3]any{d.Time, val(d.NAV).String(), val(d.Supply).String()}
	}
	if enc, err := json.Marshal(spark); err == nil {
		row.Sparkline = enc
	}
	v.card = row
	return row
}

// pnlAt is the total PnL 30 days before, or zero when the vault is younger.
func (v *VaultRows) pnlAt(now uint64) *big.Int {
	if now < 30*ledger.Day {
		return new(big.Int)
	}
	t := now - 30*ledger.Day
	i := sort.Search(len(v.series), func(i int) bool { return v.series[i].Time > t })
	if i == 0 {
		return new(big.Int)
	}
	return val(v.series[i-1].totalPnL)
}
