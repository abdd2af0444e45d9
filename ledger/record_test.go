package ledger

import (
	"math/big"
	"testing"
)

// A vault at 1.00, then 1.10, 0.99 and 1.32: first with dust of others, then with 2,000 USDC of theirs.
func TestARecordCountsOnlyPeriodsWithOthersMoney(t *testing.T) {
	n := func(s string) *big.Int {
		x, ok := new(big.Int).SetString(s, 10)
		if !ok {
			t.Fatal(s)
		}
		return x
	}
	const week = 604_800
	settled := func(at uint64, nav, supply, others, in string) Settled {
		return Settled{At: at, Price: Price{NAV: n(nav), Supply: n(supply)}, Others: n(others), In: n(in)}
	}
	steps := []Settled{
		settled(0, "100000000", "100000000000000000000", "0", "0"),                                                   // creation: 100 USDC, 100 shares
		settled(week, "1000000000", "100000000000000000000", "99000000000000000000", "99000000000000000000"),         // dust at 10.00
		settled(2*week, "19800000000", "1980000000000000000000", "1980000000000000000000", "1881000000000000000000"), // a period on 990 USDC: doesn't count
		settled(3*week, "21780000000", "1980000000000000000000", "1980000000000000000000", "0"),                      // 1.1: counts
		settled(4*week, "19602000000", "1980000000000000000000", "990000000000000000000", "0"),                       // 0.9
		settled(5*week, "13068000000", "990000000000000000000", "990000000000000000000", "0"),                        // 4/3
	}
	floor := RecordFloor(6)
	if floor.String() != "1000000000" {
		t.Fatalf("floor %s", floor)
	}
	r := NewRecord()
	for i, s := range steps[1:] {
		r = r.Next(steps[i], s, floor)
		if i == 1 && (r.Periods != 0 || r.Index.Cmp(RecordUnit) != 0 || r.Worst != nil) {
			t.Errorf("a period on dust counted: %+v", r)
		}
	}
	want := func(what string, got *big.Int, w string) {
		t.Helper()
		if got == nil || got.String() != w {
			t.Errorf("%s is %s, want %s", what, got, w)
		}
	}
	if r.Periods != 3 {
		t.Errorf("%d periods", r.Periods)
	}
	want("index", r.Index, "1319999999999999999") // 1.1 × 0.9 × 1.333333333333333333, rounded down
	want("peak", r.Peak, "1319999999999999999")
	want("drawdown", r.Drawdown, "100000000000000000")
	want("worst", r.Worst, "900000000000000000")
	want("capital", r.Capital, "13068000000")
	want("capital seconds", r.CapitalSeconds, new(big.Int).Mul(n("604800"), n("51381000000")).String())        // 19,800 + 21,780 + 9,801 USDC
	want("share seconds", r.ShareSeconds, new(big.Int).Mul(n("604800"), n("5049000000000000000000")).String()) // 99 + 1,980 + 1,980 + 990 shares
	want("shares in", r.SharesIn, "1980000000000000000000")
}

// A price of zero ends in an index of zero and a fall of all; after it no period counts, since none can be divided.
func TestARecordSurvivesAWorthlessVault(t *testing.T) {
	one := new(big.Int).Set(RecordUnit)
	at := func(nav int64) Settled {
		return Settled{At: 5, Price: Price{NAV: big.NewInt(nav), Supply: one}, Others: one}
	}
	r := NewRecord().Next(Settled{}, at(5), big.NewInt(1)).Next(at(5), at(0), big.NewInt(1))
	if r.Index.Sign() != 0 || r.Drawdown.Cmp(RecordUnit) != 0 || r.Worst.Sign() != 0 || r.Periods != 1 {
		t.Fatalf("%+v", r)
	}
	if next := r.Next(at(0), at(7), big.NewInt(0)); next.Periods != 1 || next.Index.Sign() != 0 {
		t.Errorf("%+v", next)
	}
	if r := NewRecord().Next(Settled{At: 9}, Settled{At: 3}, big.NewInt(0)); r.Capital.Sign() != 0 || r.ShareSeconds.Sign() != 0 {
		t.Errorf("without any price: %+v", r)
	}
}
