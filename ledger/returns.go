package ledger

import (
	"math/big"
	"sort"
)

// Spans of time in seconds.
const (
	Day  = 86_400
	Week = 7 * Day
	Year = 365 * Day
)

// MinDailyPoints is how many daily prices volatility and Sharpe need.
const MinDailyPoints = 30

// RatioDigits is the number of fractional digits of a rendered ratio.
const RatioDigits = 6

// PricePoint is a share price at a moment, Time in Unix seconds.
type PricePoint struct {
	Time uint64
	Price
}

// PriceAt is the last point at or before t of a series in ascending time; ok
// is false when the series begins later.
func PriceAt(series []PricePoint, t uint64) (p PricePoint, ok bool) {
	i := sort.Search(len(series), func(i int) bool { return series[i].Time > t })
	if i == 0 {
		return PricePoint{}, false
	}
	return series[i-1], true
}

// APR is the simple annual rate between two prices, linear and not compounded:
//
//	(price(to) / price(from) - 1) * 365 days / elapsed
//
// as a fraction (0.1 is 10 %). ok is false without time between them, or when
// the first price is zero.
func APR(from, to PricePoint) (rate *big.Rat, ok bool) {
	if to.Time <= from.Time || !from.Valid() || !to.Valid() || val(from.NAV).Sign() == 0 {
		return nil, false
	}
	rate = growth(from.Price, to.Price)
	scale := new(big.Rat).SetFrac(big.NewInt(Year), new(big.Int).SetUint64(to.Time-from.Time))
	return rate.Mul(rate, scale), true
}

// APROver is the APR of a series over the window seconds that end at its last
// point. ok is false when the series is younger than the window.
func APROver(series []PricePoint, window uint64) (rate *big.Rat, ok bool) {
	if len(series) == 0 {
		return nil, false
	}
	last := series[len(series)-1]
	if last.Time < window {
		return nil, false
	}
	from, ok := PriceAt(series, last.Time-window)
	if !ok {
		return nil, false
	}
	return APR(from, last)
}

// APRSinceInception is the APR from a series' first point to its last; ok is
// false below a day, where a year's extrapolation says nothing.
func APRSinceInception(series []PricePoint) (rate *big.Rat, ok bool) {
	if len(series) == 0 || series[len(series)-1].Time-series[0].Time < Day {
		return nil, false
	}
	return APR(series[0], series[len(series)-1])
}

// growth is price(b)/price(a) - 1.
func growth(a, b Price) *big.Rat {
	n := new(big.Int).Mul(val(b.NAV), val(a.Supply))
	d := new(big.Int).Mul(val(b.Supply), val(a.NAV))
	r := new(big.Rat).SetFrac(n, d)
	return r.Sub(r, big.NewRat(1, 1))
}

// MaxDrawdown is the deepest fall from an earlier peak, as a fraction of that
// peak between 0 and 1; ok is false for a series without a price.
func MaxDrawdown(series []PricePoint) (drawdown *big.Rat, ok bool) {
	worst := new(big.Rat)
	var peak Price
	for _, p := range series {
		if !p.Valid() {
			continue
		}
		if !ok || p.Cmp(peak) > 0 {
			peak, ok = p.Price, true
			continue
		}
		if val(peak.NAV).Sign() == 0 {
			continue
		}
		if fall := growth(peak, p.Price); fall.Neg(fall).Cmp(worst) > 0 {
			worst = fall
		}
	}
	if !ok {
		return nil, false
	}
	return worst, true
}

// DailyPoints is the last point of each UTC day of a series in ascending time.
func DailyPoints(series []PricePoint) []PricePoint {
	var out []PricePoint
	for _, p := range series {
		if n := len(out); n > 0 && out[n-1].Time/Day == p.Time/Day {
			out[n-1] = p
			continue
		}
		out = append(out, p)
	}
	return out
}

// Risk is the yearly volatility of daily returns and their Sharpe ratio
// against a rate of zero, both as fractions.
type Risk struct {
	Volatility *big.Rat
	Sharpe     *big.Rat // nil where volatility is zero
}

// RiskOf computes [Risk] over daily points: simple returns r floored to 1e-18,
// volatility = sqrt(365 * sum (r-mean)^2 / (n-1)), Sharpe = 365 * mean /
// volatility. Integer arithmetic throughout, so the same series gives the same
// digits everywhere. ok is false below [MinDailyPoints] points, or where a
// price is zero.
func RiskOf(daily []PricePoint) (risk Risk, ok bool) {
	if len(daily) < MinDailyPoints {
		return Risk{}, false
	}
	var r returns
	for i := 1; i < len(daily); i++ {
		if !r.add(daily[i-1].Price, daily[i].Price) {
			return Risk{}, false
		}
	}
	return r.risk(), true
}

// returns are sums over daily returns, each floored to 1e-18. The zero value has none. Sums are never changed in place, so
// a copy of returns is a copy.
type returns struct {
	n            int64
	sum, squares *big.Int // units of 1e-18, and of 1e-36
}

// add counts the return between two daily prices; false where there is none, because one isn't a price or the first is zero.
func (r *returns) add(a, b Price) bool {
	if !a.Valid() || !b.Valid() || val(a.NAV).Sign() == 0 {
		return false
	}
	g := growth(a, b)
	x := new(big.Int).Mul(g.Num(), wad)
	x.Div(x, g.Denom()) // Euclidean: floors, the denominator is positive
	r.n++
	r.sum = new(big.Int).Add(val(r.sum), x)
	r.squares = new(big.Int).Add(val(r.squares), x.Mul(x, x))
	return true
}

// risk is [Risk] of at least two returns.
func (r returns) risk() (risk Risk) {
	// n * sum of squares - square of the sum is n * sum (r-mean)^2, exactly.
	spread := new(big.Int).Mul(r.squares, big.NewInt(r.n))
	spread.Sub(spread, new(big.Int).Mul(r.sum, r.sum))
	yearly := spread.Mul(spread, big.NewInt(Year/Day))
	yearly.Quo(yearly, big.NewInt(r.n*(r.n-1)))
	vol := new(big.Int).Sqrt(yearly) // units of 1e-18

	risk.Volatility = new(big.Rat).SetFrac(vol, wad)
	if vol.Sign() > 0 {
		mean := new(big.Int).Mul(r.sum, big.NewInt(Year/Day))
		risk.Sharpe = new(big.Rat).SetFrac(mean, new(big.Int).Mul(vol, big.NewInt(r.n)))
	}
	return risk
}

// FormatRatio renders a ratio with [RatioDigits] fractional digits, rounded
// towards minus infinity, so a loss never looks smaller than it is.
func FormatRatio(r *big.Rat) string {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(RatioDigits), nil)
	x := new(big.Int).Mul(r.Num(), scale)
	x.Div(x, r.Denom())
	return FormatUnits(x, RatioDigits)
}
