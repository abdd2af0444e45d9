package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum/common"
)

// shortError means that no sale within the bounds raises enough.
type shortError struct{ text string }

func (e *shortError) Error() string { return e.text }

// source is a holding as a source of cash; all values asset base units.
type source struct {
	holding
	over   bool     // worth more than the token's cap of the base: the contract wants it sold before all others
	excess *big.Int // value above the target weight
	worth  *big.Int // value of all of it
	limit  *big.Int // most value to sell in one swap: halved when the pool is thin
}

// sources orders a vault's holdings as cash is to be taken from them: what is
// over its cap first (SPEC rule 15), then what is overweight, the largest excess first, then by value. A vault without
// targets has no overweight; a token outside the targets has target 0.
func sources(v *vaultState) []*source {
	nav := v.Preview.Nav
	weights := make(map[common.Address]uint64, len(v.Orders.Targets))
	for _, t := range v.Orders.Targets {
		weights[t.Token] = uint64(t.WeightBps)
	}
	var all []*source
	for _, h := range v.Holdings {
		if h.Amount.Sign() == 0 || h.Stale {
			continue
		}
		s := &source{holding: h, worth: h.value(h.Amount), excess: new(big.Int)}
		if len(v.Orders.Targets) > 0 {
			s.excess = positive(sub(s.worth, bps(nav, weights[h.Address])))
		}
		// A cap of the whole base is none; the contract rounds the value up.
		if limit := bps(v.BucketBase, h.CapBps); h.CapBps > 0 && h.CapBps < 10_000 && add(s.worth, oneInt).Cmp(limit) > 0 {
			s.over, s.excess = true, maxInt(s.excess, positive(sub(s.worth, limit)))
		}
		s.limit = s.worth
		if s.worth.Sign() > 0 {
			all = append(all, s)
		}
	}
	sort.SliceStable(all, func(i, k int) bool {
		if all[i].over != all[k].over {
			return all[i].over
		}
		if c := all[i].excess.Cmp(all[k].excess); c != 0 {
			return c > 0
		}
		return all[i].worth.Cmp(all[k].worth) > 0
	})
	return all
}

// leastOvershoot is the least that is raised beyond the shortfall, in base units
// of the asset. In a smaller sale one unit of rounding would be more than 1 %, and
// the contract would refuse it as a bad price. The contract allows sales worth 100
// units more than the shortfall.
const leastOvershoot = 95

// raiseBeside plans a vault's sales on the assumption that the vaults before it
// sell first in the same transaction. When the pools can't take both, the sales
// are planned as if the others sold nothing: the vault is then settled if the
// others aren't, and otherwise in a later block.
func (p *planner) raiseBeside(ctx context.Context, v *vaultState, shortfall *big.Int) ([]trade, error) {
	trades, err := p.raise(ctx, v, shortfall)
	var short *shortError
	if errors.As(err, &short) && len(p.sold) > 0 {
		before := p.sold
		p.sold = nil
		trades, err = p.raise(ctx, v, shortfall)
		p.sold = before
		return trades, err
	}
	if p.sold != nil {
		for _, t := range trades {
			p.sold[string(t.Path)] = p.sold[string(t.Path)].and(t)
		}
	}
	return trades, err
}

// raise plans the sales that bring exactly the shortfall, plus the overshoot
// that a small move of the price needs. The contract allows sales worth up to
// shortfall / 0.99 + 100 base units at the oracle.
func (p *planner) raise(ctx context.Context, v *vaultState, shortfall *big.Int) ([]trade, error) {
	if p.cfg.Addresses.Quoter == (common.Address{}) {
		return nil, &shortError{"no adapter is configured to raise it with"}
	}
	need := add(shortfall, maxInt(bpsUp(shortfall, p.cfg.OvershootBps), big.NewInt(leastOvershoot)))
	from := sources(v)
	reason := "nothing that has a price can be sold"
	for round := 0; round < 6; round++ {
		asks, short := p.allocate(v, from, need)
		if short.Sign() > 0 {
			return nil, &shortError{fmt.Sprintf("%s; %s is beyond what can be sold within %d bps", reason, short, p.cfg.MaxSlippageBps)}
		}
		answers, err := p.quotes(ctx, asks)
		if err == nil {
			err = p.sellByWorth(ctx, v, asks, answers)
		}
		if err != nil {
			return nil, err
		}
		trades, refused := p.judge(v, asks, answers, from)
		if refused == "" {
			return trades, nil
		}
		reason = refused
	}
	return nil, &shortError{reason}
}

// sellByWorth sells as much as is worth what is needed where a pool pays more than the oracle says. The sale's gain raises NAV,
// and with it what is paid out: selling only what brings the cash needed before would leave the settlement short by a part of it.
func (p *planner) sellByWorth(ctx context.Context, v *vaultState, asks []quoteAsk, answers []*quote) error {
	var better []quoteAsk
	var places []int
	for i, q := range answers {
		in := v.priced(asks[i].in)
		if q == nil || !asks[i].exactOut || in.value(q.amountIn).Cmp(q.amountOut) >= 0 {
			continue
		}
		worth := mulDiv(asks[i].amount, new(big.Int).Mul(pow10(in.Decimals), wadInt), in.Price) // rounded down: no less than is quoted
		better = append(better, quoteAsk{in: asks[i].in, out: asks[i].out, amount: worth})
		places = append(places, i)
	}
	quotes, err := p.quotes(ctx, better)
	for n, q := range quotes {
		if q != nil {
			asks[places[n]], answers[places[n]] = better[n], q
		}
	}
	return err
}

// allocate spreads what is needed over the sources: excess first, then the
// rest. short is what they can't bring.
func (p *planner) allocate(v *vaultState, from []*source, need *big.Int) (asks []quoteAsk, short *big.Int) {
	left := new(big.Int).Set(need)
	take := make([]*big.Int, len(from))
	for i := range take {
		take[i] = new(big.Int)
	}
	// After slippage a value of x brings at least this much.
	net := func(x *big.Int) *big.Int { return sub(x, bpsUp(x, p.cfg.MaxSlippageBps)) }
	for pass := range 2 {
		for i, s := range from {
			most := net(s.limit)
			if pass == 0 {
				most = minInt(most, net(s.excess))
			}
			part := minInt(left, sub(most, take[i]))
			if part.Sign() > 0 {
				take[i].Add(take[i], part)
				left.Sub(left, part)
			}
		}
	}
	for i, s := range from {
		switch {
		case take[i].Sign() == 0:
		case s.limit == s.worth && take[i].Cmp(net(s.worth)) >= 0:
			// All of it: an exact output might ask for more than is held.
			asks = append(asks, quoteAsk{in: s.Address, out: v.Asset, amount: s.Amount})
		default:
			asks = append(asks, quoteAsk{in: s.Address, out: v.Asset, amount: take[i], exactOut: true})
		}
	}
	return asks, left
}

// judge turns quotes into trades, or says which one is not good enough and
// lowers its source's limit for the next round.
func (p *planner) judge(v *vaultState, asks []quoteAsk, answers []*quote, from []*source) (trades []trade, refused string) {
	bySource := make(map[common.Address]*source, len(from))
	for _, s := range from {
		bySource[s.Address] = s
	}
	for i, q := range answers {
		s := bySource[asks[i].in]
		if q == nil {
			s.limit, refused = new(big.Int), fmt.Sprintf("%s: %v", s.Address, errNoPool)
			if asks[i].exactOut {
				s.limit = new(big.Int).Rsh(minInt(s.worth, asks[i].amount), 1)
			}
			continue
		}
		t := p.trade(v, asks[i], q)
		if t.tooDear(p.cfg.MaxSlippageBps) || q.amountIn.Cmp(s.Amount) > 0 {
			refused = fmt.Sprintf("selling a value of %s of %s costs %d bps", t.ValueIn, s.Address, t.lossBps())
			s.limit = new(big.Int).Rsh(t.ValueIn.Int(), 1)
			continue
		}
		trades = append(trades, t)
	}
	if refused != "" {
		return nil, refused
	}
	return trades, ""
}
