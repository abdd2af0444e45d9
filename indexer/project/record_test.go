package project

import (
	"math/big"
	"testing"

	"github.com/sluicefi/sluice/store"
)

// What a leader puts in is never a follower's: not the shares that are minted for it, beside others' or alone, nor the assets that a
// period is weighed by. Worked out by hand.
func TestALeadersOwnDepositsAreNoFollowers(t *testing.T) {
	of := func(n, decimals int64) *big.Int {
		return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil))
	}
	usdc, shares := func(n int64) *big.Int { return of(n, 6) }, func(n int64) *big.Int { return of(n, 18) }
	const week = 604_800
	locked := big.NewInt(1_000)
	leaders := func(n int64) *big.Int { return new(big.Int).Sub(shares(n), locked) } // the sliver is of the leader's seed
	v := &store.Vault{Seed: usdc(100), SeedShares: shares(100), LockedShares: locked, AssetDecimals: 6}
	settled := []*store.Epoch{
		// Of 3,000 USDC at 1.00 the leader has 1,000.
		{EpochID: 1, SettledAt: ptr(uint64(week)), NAV: usdc(100), SupplyBefore: shares(100), SupplyAfter: shares(3_100), LeaderShares: leaders(1_100),
			DepositsAccepted: usdc(3_000), LeaderAccepted: usdc(1_000), SharesMinted: shares(3_000)},
		// At 1.10 the leader alone puts in 550 USDC.
		{EpochID: 2, SettledAt: ptr(uint64(2 * week)), NAV: usdc(3_410), SupplyBefore: shares(3_100), SupplyAfter: shares(3_600), LeaderShares: leaders(1_600),
			DepositsAccepted: usdc(550), LeaderAccepted: usdc(550), SharesMinted: shares(500)},
		// At 1.10 nobody.
		{EpochID: 3, SettledAt: ptr(uint64(3 * week)), NAV: usdc(3_960), SupplyBefore: shares(3_600), SupplyAfter: shares(3_600), LeaderShares: leaders(1_600),
			DepositsAccepted: new(big.Int), LeaderAccepted: new(big.Int), SharesMinted: new(big.Int)},
	}
	Records(v, settled)
	is := func(what string, got, want *big.Int) {
		t.Helper()
		if got == nil || got.Cmp(want) != 0 {
			t.Errorf("%s is %s, want %s", what, got, want)
		}
	}
	for i, e := range settled {
		is("others' shares ever minted", e.OthersSharesIn, shares(2_000))
		is("others' capital", e.OthersCapital, usdc([]int64{2_000, 2_200, 2_200}[i]))
	}
	last := settled[2]
	is("others' share seconds", last.ShareSeconds, new(big.Int).Mul(shares(4_000), big.NewInt(week)))
	is("capital seconds", last.CapitalSeconds, new(big.Int).Mul(usdc(4_200), big.NewInt(week)))
	is("index", last.RecordIndex, of(11, 17))
	if last.RecordPeriods == nil || *last.RecordPeriods != 2 {
		t.Errorf("%v periods", last.RecordPeriods)
	}
	// A vault in which nobody but the leader has anything has no record, however much that is.
	own := []*store.Epoch{
		{EpochID: 1, SettledAt: ptr(uint64(week)), NAV: usdc(100), SupplyBefore: shares(100), SupplyAfter: shares(90_100), LeaderShares: leaders(90_100),
			DepositsAccepted: usdc(90_000), LeaderAccepted: usdc(90_000), SharesMinted: shares(90_000)},
		{EpochID: 2, SettledAt: ptr(uint64(2 * week)), NAV: usdc(901_000), SupplyBefore: shares(90_100), SupplyAfter: shares(90_100), LeaderShares: leaders(90_100),
			DepositsAccepted: new(big.Int), LeaderAccepted: new(big.Int), SharesMinted: new(big.Int)},
	}
	Records(v, own)
	is("shares of nobody", own[1].OthersSharesIn, new(big.Int))
	is("capital of nobody", own[1].OthersCapital, new(big.Int))
	if *own[1].RecordPeriods != 0 {
		t.Errorf("a period on the leader's own money counted: %+v", own[1])
	}
}

// A settlement whose record isn't known leaves those after it unknown too, instead of taking nothing for the record before.
func TestARecordIsUnknownAfterAnUnknownOne(t *testing.T) {
	v := &store.Vault{Seed: big.NewInt(1), SeedShares: big.NewInt(1), LockedShares: big.NewInt(0), AssetDecimals: 0}
	epoch := func() *store.Epoch {
		return &store.Epoch{SettledAt: ptr(uint64(1)), NAV: big.NewInt(5_000), SupplyBefore: big.NewInt(1), SupplyAfter: big.NewInt(2)}
	}
	was, e := epoch(), epoch()
	was.OthersCapital = big.NewInt(5_000)
	record(v, was, e)
	if e.RecordIndex != nil || e.RecordPeriods != nil || e.OthersCapital != nil {
		t.Errorf("a record out of nothing: %+v", e)
	}
}
