package ledger

import "math/big"

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

// growth is price(b)/price(a) - 1.
func growth(a, b Price) *big.Rat {
	n := new(big.Int).Mul(val(b.NAV), val(a.Supply))
	d := new(big.Int).Mul(val(b.Supply), val(a.NAV))
	r := new(big.Rat).SetFrac(n, d)
	return r.Sub(r, big.NewRat(1, 1))
}

// Risk is the yearly volatility of daily returns and their Sharpe ratio against a rate of zero, both as fractions: simple
// returns r floored to 1e-18, volatility = sqrt(365 * sum (r-mean)^2 / (n-1)), Sharpe = 365 * mean / volatility. Integer
// arithmetic throughout, so the same series gives the same digits everywhere.
type Risk struct {
	Volatility *big.Rat
	Sharpe     *big.Rat // nil where volatility is zero
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
