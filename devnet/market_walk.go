package devnet

import (
	"math/big"
	"math/rand/v2"
)

// million is the denominator of every step of a price: parts per million, in
// integers, so that a seed gives the same prices on every machine.
const million = 1_000_000

// Walk moves every token's price by a random step of at most volatility parts
// per million either way, and the asset's by at most 20 around one dollar.
func (m *Market) Walk(rng *rand.Rand, volatility int64) {
	for _, listing := range m.Tokens {
		listing.Price = step(listing.Price, draw(rng, volatility))
	}
	m.Asset.Price = step(Dollars(1), draw(rng, assetSpread))
}

// assetSpread keeps the asset within 0.9998 and 1.0002 dollars.
const assetSpread = 200

// toward moves a price on its way to a target that it should reach in hours:
// an equal share of the distance, and noise that fades in the last day so
// that it lands there.
func toward(price, target *big.Int, hours, volatility int64, rng *rand.Rand) *big.Int {
	noise := draw(rng, volatility)
	if hours <= 1 {
		return new(big.Int).Set(target)
	}
	if hours < 24 {
		noise = noise * hours / 24
	}
	next := new(big.Int).Sub(target, price)
	next.Quo(next, big.NewInt(hours))
	next.Add(next, price)
	return step(next, noise)
}

// step is price * (1 + ppm/1e6), rounded down.
func step(price *big.Int, ppm int64) *big.Int {
	next := new(big.Int).Mul(price, big.NewInt(million+ppm))
	return next.Quo(next, big.NewInt(million))
}

// draw is a random step, denser in the middle: the mean of two.
func draw(rng *rand.Rand, spread int64) int64 {
	if spread <= 0 {
		return 0
	}
	return (rng.Int64N(2*spread+1) + rng.Int64N(2*spread+1) - 2*spread) / 2
}
