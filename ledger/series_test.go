package ledger

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

// What a Series keeps up is what the whole series says, after every price of many random ones: with zero prices, without a
// supply, several a day and days without any.
func TestASeriesKeptUpIsTheWholeSeries(t *testing.T) {
	for seed := range uint64(200) {
		rng := rand.New(rand.NewPCG(seed, 7))
		var all []PricePoint
		var kept Series
		now := rng.Uint64N(1e9)
		for range 10 + rng.IntN(400) {
			now += []uint64{0, 3600, 3600, 3600, 40_000, 3 * Day}[rng.IntN(6)]
			p := PricePoint{now, Price{big.NewInt(rng.Int64N(2_000_000) + 1), big.NewInt(rng.Int64N(1_000_000) + 1)}}
			switch rng.IntN(400) {
			case 0:
				p.NAV = new(big.Int)
			case 1:
				p.Supply = new(big.Int)
			}
			before := kept
			all = append(all, p)
			kept.Add(p)
			again := before
			again.Add(PricePoint{now, Price{big.NewInt(1), big.NewInt(7)}}) // adding to a copy changes nothing else
			sameSeries(t, seed, &kept, all)
		}
	}
}

func sameSeries(t *testing.T, seed uint64, kept *Series, all []PricePoint) {
	t.Helper()
	text := func(r *big.Rat, ok bool) string {
		if !ok || r == nil {
			return "none"
		}
		return r.RatString()
	}
	wantRisk, wantOK := wholeRisk(all)
	risk, ok := kept.Risk()
	for _, c := range []struct{ what, got, want string }{
		{"drawdown", text(kept.MaxDrawdown()), text(wholeDrawdown(all))},
		{"volatility", text(risk.Volatility, ok), text(wantRisk.Volatility, wantOK)},
		{"Sharpe", text(risk.Sharpe, ok), text(wantRisk.Sharpe, wantOK)},
	} {
		if c.got != c.want {
			t.Fatalf("seed %d, %d prices: %s is %s, of the whole series %s", seed, len(all), c.what, c.got, c.want)
		}
	}
}

// wholeDrawdown is the deepest fall from an earlier peak, looked for in the whole series.
func wholeDrawdown(series []PricePoint) (drawdown *big.Rat, ok bool) {
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
	return worst, ok
}

// wholeRisk is the risk of the last price of each UTC day of the whole series.
func wholeRisk(series []PricePoint) (risk Risk, ok bool) {
	var daily []PricePoint
	for _, p := range series {
		if n := len(daily); n > 0 && daily[n-1].Time/Day == p.Time/Day {
			daily[n-1] = p
			continue
		}
		daily = append(daily, p)
	}
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
