package ledger

import "math/big"

// RecordUnit is one in the figures of a [Record] that are ratios.
var RecordUnit = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

// RecordFloor is how much others than the leader must have in a vault at the beginning of a period for it to count in the
// leader's record: 1,000 whole assets, in base units of an asset with these decimals. So gains on dust make no record.
func RecordFloor(decimals int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)+3), nil)
}

// Record is what a vault's settlements so far say of its leader, kept up from one to the next. A period is the time between
// two settlements; it counts when others than the leader had at least the floor in the vault at its beginning. A Record is a
// value, and all its numbers are new ones: [Record.Next] changes nothing. nil numbers are zero, but Index and Peak, which
// [NewRecord] begins with.
type Record struct {
	Index    *big.Int // what one asset at the beginning of the first counted period became over all of them, units of 1e-18, rounded down
	Peak     *big.Int // the highest index so far, units of 1e-18
	Drawdown *big.Int // the deepest fall of the index from its peak so far, a fraction, units of 1e-18, rounded down
	Worst    *big.Int // the lowest price at a counted period's end over that at its beginning, units of 1e-18; nil while none counted
	Periods  int64    // how many counted

	Capital        *big.Int // what others than the leader have after the last settlement, asset base units, rounded down
	CapitalSeconds *big.Int // the sum over counted periods of that at their beginning × their seconds
	ShareSeconds   *big.Int // the sum over all periods of others' shares, share base units, × their seconds
	SharesIn       *big.Int // shares ever minted for others' deposits, share base units, rounded down
}

// Settled is a settlement as a record sees it.
type Settled struct {
	At     uint64   // Unix seconds
	Price  Price    // NAV and supply before its flows
	Others *big.Int // shares of all but the leader and the locked sliver after it, share base units
	In     *big.Int // of them, those minted for others' deposits in it, share base units
}

// NewRecord is the record before the first settlement.
func NewRecord() Record { return Record{Index: RecordUnit, Peak: RecordUnit} }

// Next is the record after a settlement. before is the settlement before it: at first the creation, at which others had
// nothing. floor is [RecordFloor].
func (r Record) Next(before, now Settled, floor *big.Int) Record {
	seconds := new(big.Int)
	if now.At > before.At {
		seconds.SetUint64(now.At - before.At)
	}
	if ratio := over(now.Price, before.Price); ratio != nil && val(r.Capital).Cmp(floor) >= 0 {
		r.Periods++
		if r.Worst == nil || ratio.Cmp(r.Worst) < 0 {
			r.Worst = ratio
		}
		r.Index = floorDiv(r.Index, ratio, RecordUnit)
		if r.Index.Cmp(r.Peak) > 0 {
			r.Peak = r.Index
		}
		if fall := floorDiv(new(big.Int).Sub(r.Peak, r.Index), RecordUnit, r.Peak); fall.Cmp(val(r.Drawdown)) > 0 {
			r.Drawdown = fall
		}
		r.CapitalSeconds = new(big.Int).Add(val(r.CapitalSeconds), new(big.Int).Mul(r.Capital, seconds))
	}
	r.ShareSeconds = new(big.Int).Add(val(r.ShareSeconds), new(big.Int).Mul(val(before.Others), seconds))
	r.SharesIn = new(big.Int).Add(val(r.SharesIn), val(now.In))
	r.Capital = new(big.Int)
	if now.Price.Valid() {
		r.Capital = floorDiv(val(now.Others), val(now.Price.NAV), now.Price.Supply)
	}
	return r
}

// over is one price over another in units of 1e-18, rounded down; nil where the other is none or zero.
func over(p, q Price) *big.Int {
	if !p.Valid() || !q.Valid() || val(q.NAV).Sign() == 0 {
		return nil
	}
	up := new(big.Int).Mul(val(p.NAV), q.Supply)
	down := new(big.Int).Mul(val(q.NAV), p.Supply)
	return floorDiv(up, RecordUnit, down)
}

// floorDiv is floor(a*b/d) for a, b >= 0 and d > 0.
func floorDiv(a, b, d *big.Int) *big.Int {
	x := new(big.Int).Mul(a, b)
	return x.Quo(x, d)
}
