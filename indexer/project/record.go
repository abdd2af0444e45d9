package project

import (
	"math/big"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// lastRecorded is the epoch that the vault settled last; nil before the first.
func (v *VaultRows) lastRecorded() *store.Epoch {
	if e, ok := v.epochs[v.state.row.SettledEpoch]; ok && e.row.NAV != nil {
		return &e.row
	}
	return nil
}

// record writes into a settled epoch what the vault's settlements so far say of its leader; was is the epoch that was
// settled before it. While that one's record isn't known, nor is this one's: `sluice reindex` derives both.
func record(v *store.Vault, was, e *store.Epoch) {
	if was != nil && was.RecordIndex == nil {
		return
	}
	so, before := ledger.NewRecord(), ledger.Settled{At: v.CreatedTime, Price: ledger.Price{NAV: v.Seed, Supply: v.SeedShares}}
	if was != nil {
		so, before = recordOf(was), settledOf(v, was)
	}
	r := so.Next(before, settledOf(v, e), ledger.RecordFloor(v.AssetDecimals))
	e.RecordIndex, e.RecordPeak, e.RecordDrawdown, e.RecordWorst = r.Index, r.Peak, val(r.Drawdown), r.Worst
	e.RecordPeriods, e.OthersCapital, e.CapitalSeconds = ptr(uint64(r.Periods)), r.Capital, val(r.CapitalSeconds)
	e.ShareSeconds, e.OthersSharesIn = r.ShareSeconds, r.SharesIn
}

// Records works out anew the records of a vault's settled epochs, which are given in their order.
func Records(v *store.Vault, settled []*store.Epoch) {
	var was *store.Epoch
	for _, e := range settled {
		record(v, was, e)
		was = e
	}
}

func recordOf(e *store.Epoch) ledger.Record {
	r := ledger.Record{
		Index: e.RecordIndex, Peak: e.RecordPeak, Drawdown: e.RecordDrawdown, Worst: e.RecordWorst, Capital: e.OthersCapital,
		CapitalSeconds: e.CapitalSeconds, ShareSeconds: e.ShareSeconds, SharesIn: e.OthersSharesIn,
	}
	if e.RecordPeriods != nil {
		r.Periods = int64(*e.RecordPeriods)
	}
	return r
}

// settledOf is a settled epoch as a record sees it. Others have what neither the leader nor the locked sliver has.
func settledOf(v *store.Vault, e *store.Epoch) ledger.Settled {
	out := ledger.Settled{Price: ledger.Price{NAV: e.NAV, Supply: e.SupplyBefore}, In: new(big.Int)}
	if e.SettledAt != nil {
		out.At = *e.SettledAt
	}
	if out.Others = sub(sub(e.SupplyAfter, e.LeaderShares), v.LockedShares); out.Others.Sign() < 0 {
		out.Others.SetInt64(0)
	}
	if accepted := val(e.DepositsAccepted); accepted.Sign() > 0 {
		out.In.Mul(val(e.SharesMinted), sub(accepted, e.LeaderAccepted))
		out.In.Quo(out.In, accepted)
	}
	return out
}
