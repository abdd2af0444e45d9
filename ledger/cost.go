package ledger

import (
	"fmt"
	"math/big"
)

// Pool is shares together with what they cost: an account's wallet, the part
// that travels in a request, a claim not yet collected. Cost is pooled: every
// share of a pool has the pool's average cost (SPEC rule 11).
type Pool struct {
	Shares *big.Int // share base units
	Cost   *big.Int // asset base units
}

// NewPool is a pool of the given shares and cost.
func NewPool(shares, cost *big.Int) Pool { return Pool{Shares: clone(shares), Cost: clone(cost)} }

// Add is the pool with shares and their cost put in.
func (p Pool) Add(q Pool) Pool {
	return Pool{Shares: add(p.Shares, q.Shares), Cost: add(p.Cost, q.Cost)}
}

// Take splits shares off the pool with their pro-rata cost, rounded down:
// floor(cost * shares / pool shares). Taking every share takes every unit of
// cost, so a full exit leaves exactly zero; taking none takes none. It fails
// when the pool has fewer.
func (p Pool) Take(shares *big.Int) (taken, rest Pool, err error) {
	shares = val(shares)
	if shares.Sign() == 0 { // no shares carry no cost, not even out of a wallet without shares
		return Pool{Shares: new(big.Int), Cost: new(big.Int)}, p, nil
	}
	switch shares.Cmp(val(p.Shares)) {
	case 0:
		return NewPool(p.Shares, p.Cost), Pool{Shares: new(big.Int), Cost: new(big.Int)}, nil
	case 1:
		return Pool{}, p, fmt.Errorf("take %s of %s shares: %w", shares, val(p.Shares), ErrInsufficient)
	}
	cost, err := MulDiv(p.Cost, shares, p.Shares)
	if err != nil {
		return Pool{}, p, fmt.Errorf("take %s of %s shares: %w", shares, val(p.Shares), err)
	}
	taken = Pool{Shares: clone(shares), Cost: cost}
	return taken, Pool{Shares: sub(p.Shares, shares), Cost: sub(p.Cost, cost)}, nil
}

// Remove takes out exactly q, a part that was put in before.
func (p Pool) Remove(q Pool) (Pool, error) {
	if val(q.Shares).Cmp(val(p.Shares)) > 0 || val(q.Cost).Cmp(val(p.Cost)) > 0 {
		return p, fmt.Errorf("remove %s shares at cost %s from %s at %s: %w",
			val(q.Shares), val(q.Cost), val(p.Shares), val(p.Cost), ErrInsufficient)
	}
	return Pool{Shares: sub(p.Shares, q.Shares), Cost: sub(p.Cost, q.Cost)}, nil
}

// AverageCost is what a whole share of the pool cost in whole assets, rendered
// as [Price.SharePrice]; empty for a pool without shares.
func (p Pool) AverageCost(assetDecimals uint8) string {
	return Price{NAV: p.Cost, Supply: p.Shares}.SharePrice(assetDecimals)
}

// Fee is the performance fee of one redeem request, in asset base units:
// floor(feeBps * max(0, gross - cost) / 10 000) (SPEC rule 10). It is fixed
// once for the whole request, never per claim.
func Fee(gross, cost *big.Int, feeBps uint16) *big.Int {
	f := maxZero(sub(gross, cost))
	f.Mul(f, big.NewInt(int64(feeBps)))
	return f.Quo(f, bpsInt)
}

// Redemption is what a settled redeem request produced, in asset base units.
// The parts are fixed at settlement: Net = Gross - Fee.
type Redemption struct {
	Gross *big.Int
	Cost  *big.Int
	Fee   *big.Int
	Net   *big.Int
}

// Redeem prices the shares of a request, and their cost, at its epoch's price
// and fee rate.
func Redeem(request Pool, at Price, feeBps uint16) (Redemption, error) {
	gross, err := at.Assets(request.Shares)
	if err != nil {
		return Redemption{}, fmt.Errorf("redeem: %w", err)
	}
	fee := Fee(gross, request.Cost, feeBps)
	return Redemption{Gross: gross, Cost: clone(request.Cost), Fee: fee, Net: sub(gross, fee)}, nil
}

// Realized is Net - Cost: what the request earned its owner (SPEC section 3).
func (r Redemption) Realized() *big.Int { return sub(r.Net, r.Cost) }
