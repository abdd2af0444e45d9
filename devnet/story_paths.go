package devnet

import (
	"context"
	"fmt"
	"math/big"
)

// Hours since the story's genesis, which is two days before a Friday 16:00.
const (
	hoursPerWeek = 7 * 24
	hoursToFirst = 48
)

// fridayHour is the hour of the story's k-th cut-off, counted from 0.
func fridayHour(k int) int { return hoursToFirst + k*hoursPerWeek }

// waypoints are prices in dollars at the cut-offs, one after the other; later
// ones are drawn. Between two of them a price walks. The guide's first five of
// LINK follow from what Sam's vault must be worth.
var waypoints = map[string][]int64{
	"WETH": {2_450, 2_580, 2_540, 2_690, 2_820, 2_760, 2_950, 3_080, 3_040, 3_210, 3_350, 3_420, 3_400},
	"WBTC": {63_200, 61_800, 62_500, 60_100, 58_900, 59_800, 57_400, 56_200, 57_100, 55_600, 54_900, 55_200, 54_700},
}

// volatility is the largest hourly step of a price, in parts per million.
var volatility = map[string]int64{"WETH": 4_500, "WBTC": 3_500, "LINK": 6_000}

// paths leads each price to its next waypoint.
type paths struct {
	targets map[string]*big.Int
	leg     int // the cut-off that the targets are for
}

func newPaths(s *Story) *paths {
	p := &paths{targets: make(map[string]*big.Int)}
	for p.leg*hoursPerWeek+hoursToFirst < s.hour {
		p.leg++
	}
	p.aim(s)
	return p
}

// aim chooses the prices at the cut-off p.leg.
func (p *paths) aim(s *Story) {
	for _, l := range s.Market.Tokens {
		list := waypoints[l.Symbol]
		target := step(l.Price, draw(s.rng, 60_000))
		if p.leg < len(list) {
			target = step(Dollars(list[p.leg]), draw(s.rng, 10_000))
		}
		p.targets[l.Symbol] = target
	}
}

// advance moves every price on by an hour. At a cut-off of the guide the
// price of LINK is the one that puts Sam's vault on the guide's NAV.
func (p *paths) advance(ctx context.Context, s *Story) error {
	if s.hour > fridayHour(p.leg) {
		p.leg++
		p.aim(s)
	}
	left := int64(fridayHour(p.leg) - s.hour + 1)
	if s.hour%12 == 0 {
		s.Market.Asset.Price = step(Dollars(1), draw(s.rng, assetSpread))
	}
	if left == 1 || left%6 == 0 {
		if err := p.aimAtGuide(ctx, s); err != nil {
			return err
		}
	}
	for _, l := range s.Market.Tokens {
		if l.Ratio != nil {
			l.Ratio.Value = pegOn(s.hour / 24)
		}
		if l.Symbol == "LINK" && s.hour-fridayHour(p.leg-1) <= calm {
			continue
		}
		l.Price = toward(l.Price, p.targets[l.Symbol], left, volatility[l.Symbol], s.rng)
	}
	return nil
}

// pegOn is what a wrapped token is worth of what it wraps on a day of the story, with 18 decimals: a little less than one,
// 0.9986 to 0.9995, another every day. It is drawn by nobody, so it moves no other price.
func pegOn(day int) *big.Int {
	millionths := 998_600 + int64(day*day*37%900)
	return new(big.Int).Mul(big.NewInt(millionths), pow10(priceDecimals-6))
}

// calm is for how many hours after a cut-off LINK rests: what Sam does then,
// he does at the settled price, as the guide says.
const calm = 4

// guideNavs is NAV at the settlements of the guide's vault, in asset base
// units (golden/pnl.json, vault.epochs).
var guideNavs = []int64{100_000_000, 1_650_000_000, 3_360_000_000, 2_200_000_000, 2_565_000_000}

// aimAtGuide replaces LINK's target by the least price at which the guide's
// vault is worth what the next epoch of the guide says.
func (p *paths) aimAtGuide(ctx context.Context, s *Story) error {
	v := s.Vault(KindGuide)
	if v == nil || p.leg >= len(guideNavs) || fridayHour(p.leg) > s.Config.Weeks*hoursPerWeek {
		return nil
	}
	link := s.Market.By("LINK")
	amount, err := s.holding(ctx, v, link)
	if err != nil {
		return err
	}
	if amount.Sign() == 0 {
		return nil // all cash: NAV is what it is
	}
	idle, err := s.idle(ctx, v)
	if err != nil {
		return err
	}
	value := new(big.Int).Sub(big.NewInt(guideNavs[p.leg]), idle)
	if value.Sign() <= 0 {
		return fmt.Errorf("the guide's vault has %s in cash, more than the guide's NAV of %d", idle, guideNavs[p.leg])
	}
	price, err := s.Market.priceFor(link, amount, value)
	if err != nil {
		return err
	}
	p.targets[link.Symbol] = price
	return nil
}

// priceFor is the least price in dollars at which an amount (base units) is
// worth exactly a value (asset base units), rounded as the contracts round.
func (m *Market) priceFor(l *Listing, amount, value *big.Int) (*big.Int, error) {
	// value <= amount * price / 10^(decimals+18), so price >= value * 10^(decimals+18) / amount.
	price := ceilDiv(new(big.Int).Mul(value, pow10(int(l.Decimals)+18)), amount)
	// price <= answer * 10^(assetFeed + assetDecimals + 18) / (assetAnswer * 10^feed).
	if l.Ratio != nil {
		return nil, fmt.Errorf("%s has two feeds: their product can't be aimed", l.Symbol)
	}
	answer := new(big.Int).Mul(price, m.Asset.answer())
	answer.Mul(answer, pow10(int(l.FeedDecimals)))
	answer = ceilDiv(answer, pow10(int(m.Asset.FeedDecimals)+int(m.Asset.Decimals)+18))
	dollars := answer.Mul(answer, pow10(priceDecimals-int(l.FeedDecimals)))

	trial := *l
	trial.Price = dollars
	if got := m.Value(&trial, amount); got.Cmp(value) != 0 {
		return nil, fmt.Errorf("%s base units of %s can't be worth exactly %s: its feed is too coarse (%s)", amount, l.Symbol, value, got)
	}
	return dollars, nil
}

func ceilDiv(x, y *big.Int) *big.Int {
	quotient, remainder := new(big.Int).QuoRem(x, y, new(big.Int))
	if remainder.Sign() != 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}
