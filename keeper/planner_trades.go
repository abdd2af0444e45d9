package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"
)

// tradable says whether orders and targets of a vault may be executed now.
func (p *planner) tradable(v *vaultState) bool {
	return !p.cfg.DisableTrading && p.cfg.Addresses.Quoter != (common.Address{}) && !v.waiting() && !v.Closing &&
		!v.EndedInKind && !v.Finalised && !v.Orders.TradingPaused
}

// limitOrders fills what the market allows now. An order whose price isn't
// there yet is not a refusal: it waits, as its leader asked.
func (p *planner) limitOrders(ctx context.Context) ([]item, error) {
	type candidate struct {
		v     *vaultState
		id    *big.Int
		least *big.Int
	}
	var open []candidate
	var asks []quoteAsk
	for _, t := range p.turns {
		for _, i := range t.orders {
			open = append(open, candidate{t.vaultState, t.Orders.OrderIds[i], t.Orders.Orders[i].MinAmountOut})
			asks = append(asks, orderAsk(t.vaultState, i))
		}
	}
	answers, err := p.quotes(ctx, asks)
	var items []item
	var unquoted *unquotedError
	if errors.As(err, &unquoted) {
		for _, c := range open {
			it := item{Action: actionLimit, Vault: c.v.Vault, Target: c.v.Portfolio, Epoch: amount(c.id), Why: "whether the market fills it isn't known"}
			it.unquoted(err)
			items = append(items, it)
		}
		return items, nil
	}
	if err != nil {
		return nil, fmt.Errorf("planning limit orders: %w", err)
	}
	for i, q := range answers {
		c := open[i]
		if q == nil || q.amountOut.Cmp(c.least) < 0 {
			continue
		}
		t := p.trade(c.v, asks[i], q)
		t.MinAmountOut = amount(c.least)
		if t.tooDear(p.cfg.MaxSlippageBps) {
			continue // the leader's limit is below the oracle bound: it waits for the market
		}
		it := item{
			Action: actionLimit, Vault: c.v.Vault, Target: c.v.Portfolio, Epoch: amount(c.id), Trades: []trade{t},
			Why:  fmt.Sprintf("limit order %s: the market gives %s, at least %s asked", c.id, q.amountOut, c.least),
			Data: portfolioABI.PackFillLimitOrder(c.id, t.Adapter, q.path),
		}
		p.withinBucket(&it, c.v)
		items = append(items, it)
	}
	return items, nil
}

// waitForMarket are the places of a vault's limit orders that the market may fill now.
func (p *planner) waitForMarket(v *vaultState) (places []int) {
	for i, o := range v.Orders.Orders {
		if o.Kind != kindLimit || o.State != orderOpen || o.Deadline.Uint64() < p.state.Head.Time ||
			i >= len(v.Orders.OrderIds) || !v.sells(o.TokenIn, o.AmountIn) {
			continue
		}
		if in, out := v.priced(o.TokenIn), v.priced(o.TokenOut); in != nil && out != nil && !in.Stale && !out.Stale {
			places = append(places, i)
		}
	}
	return places
}

func orderAsk(v *vaultState, place int) quoteAsk {
	o := v.Orders.Orders[place]
	return quoteAsk{in: o.TokenIn, out: o.TokenOut, amount: o.AmountIn, via: v.Asset}
}

func (v *vaultState) sells(token common.Address, n *big.Int) bool {
	h := v.priced(token)
	return h != nil && h.Amount.Cmp(n) >= 0
}

// targetsOpen says whether targets are in force and their order not expired.
func (v *vaultState) targetsOpen() bool {
	for _, id := range v.Orders.OrderIds {
		if id.Cmp(v.Orders.TargetsOrderId) == 0 {
			return len(v.Orders.Targets) > 0
		}
	}
	return false
}

// draw is what a trade takes of the bucket, 1e18 = the whole base, rounded up
// (SPEC rule 14; BucketMath.draw).
func (p *planner) draw(v *vaultState, t trade) *big.Int {
	in := t.ValueIn.Int()
	in.Add(in, oneInt) // the contract rounds it up
	loss := positive(sub(in, t.ValueOut.Int()))
	deviation := p.state.Tokens[t.TokenIn].DeviationBps + p.state.Tokens[t.TokenOut].DeviationBps
	return mulDivUp(add(loss, bpsUp(in, deviation)), wadInt, v.BucketBase)
}

// withinBucket refuses an item whose trades need more of the bucket than is
// left.
func (p *planner) withinBucket(it *item, v *vaultState) {
	if v.BucketBase.Sign() == 0 {
		it.refuse(reasonBucket, "the bucket has no base yet")
		return
	}
	total := new(big.Int)
	for _, t := range it.Trades {
		total.Add(total, p.draw(v, t))
	}
	if total.Cmp(v.BucketLeft) > 0 {
		it.refuse(reasonBucket, "the trades draw %s of the bucket, %s is left (1e18 = the whole base)", total, v.BucketLeft)
	}
}

// rebalances bring tokens outside their bands back.
func (p *planner) rebalances(ctx context.Context) ([]item, error) {
	var items []item
	for _, t := range p.turns {
		if len(t.legs) == 0 {
			continue
		}
		it, ok, err := p.rebalance(ctx, t.vaultState, t.legs)
		if err != nil {
			return nil, fmt.Errorf("planning the rebalance of %s: %w", t.Vault, err)
		}
		if ok {
			items = append(items, it)
		}
	}
	return items, nil
}

// legs are the swaps that bring a vault's tokens into their bands, as far as they are worth their gas: a leader chooses the
// bands, and the gas is everybody's.
func (p *planner) legs(v *vaultState) []leg {
	if !p.tradable(v) || !v.targetsOpen() || !v.NavGood || v.Nav.Sign() == 0 {
		return nil
	}
	return slices.DeleteFunc(rebalanceLegs(v), func(l leg) bool { return l.value.Cmp(leastTraded(v)) < 0 })
}

// leg is one swap of a rebalance; value in asset base units at the oracle.
type leg struct {
	in, out common.Address
	value   *big.Int
}

// weight is where a token stands against its target; all asset base units.
type weight struct {
	token  common.Address
	off    *big.Int // value - target
	band   *big.Int
	listed bool
}

func (w *weight) outside() bool { return new(big.Int).Abs(w.off).Cmp(w.band) > 0 }

// weightsOf compares each token with a target or a holding to its target. A
// held token without a target has target 0 and the widest band (Portfolio).
func weightsOf(v *vaultState) []*weight {
	type want struct{ target, band uint64 }
	wants := make(map[common.Address]want)
	widest := uint64(0)
	for _, t := range v.Orders.Targets {
		wants[t.Token] = want{uint64(t.WeightBps), uint64(t.BandBps)}
		widest = max(widest, uint64(t.BandBps))
	}
	var all []*weight
	for _, h := range v.Holdings {
		w, named := wants[h.Address]
		if !named {
			if h.Amount.Sign() == 0 {
				continue
			}
			w.band = widest
		}
		if h.WrittenOff {
			continue // the contract counts it as nothing, and takes no trade of it
		}
		if h.Stale {
			return nil // the contract prices all of them, or none
		}
		all = append(all, &weight{
			token: h.Address, off: sub(h.value(h.Amount), bps(v.Nav, w.target)), band: bps(v.Nav, w.band), listed: h.Listed,
		})
	}
	sort.SliceStable(all, func(i, k int) bool {
		return new(big.Int).Abs(all[i].off).Cmp(new(big.Int).Abs(all[k].off)) > 0
	})
	return all
}

// shyBps is how much of the way to its target a trade leaves out, in basis points,
// so that slippage or a moving price can't carry the token across its target, which
// the contract refuses.
const shyBps = 200

// rebalanceLegs plans few swaps that bring every token that is outside its band
// towards its target. It pairs tokens above their target with tokens below
// theirs, the largest first. What is still outside its band after that is traded
// against the asset.
func rebalanceLegs(v *vaultState) []leg {
	all := weightsOf(v)
	var legs []leg
	pair := func(over, under *weight) {
		size := minInt(over.off, new(big.Int).Neg(under.off))
		size = sub(size, bps(size, shyBps))
		if size.Sign() <= 0 {
			return
		}
		legs = append(legs, leg{over.token, under.token, size})
		over.off = sub(over.off, size)
		under.off = add(under.off, size)
	}
	// First pair tokens that are both outside their bands, so that one swap serves
	// both. Then pair a token outside its band with any on the other side.
	for _, needBoth := range []bool{true, false} {
		for _, over := range all {
			for _, under := range all {
				useful := over.outside() && under.outside() || !needBoth && (over.outside() || under.outside())
				if over.off.Sign() > 0 && under.off.Sign() < 0 && under.listed && useful && worthPairing(over, under, needBoth) {
					pair(over, under)
				}
			}
		}
	}
	idle := new(big.Int).Set(v.Idle)
	for _, w := range all {
		if w.off.Sign() > 0 && w.outside() {
			size := sub(w.off, bps(w.off, shyBps))
			legs = append(legs, leg{w.token, v.Asset, size})
			idle.Add(idle, sub(size, bpsUp(size, 100)))
		}
	}
	for _, w := range all {
		if w.off.Sign() < 0 && w.outside() && w.listed {
			size := new(big.Int).Neg(w.off)
			size = new(big.Int).Set(minInt(sub(size, bps(size, shyBps)), idle)) // idle goes on changing
			if size.Sign() > 0 {
				legs = append(legs, leg{v.Asset, w.token, size})
				idle.Sub(idle, size)
			}
		}
	}
	return legs
}

// worthPairing says whether two tokens should be traded against each other. When
// only one of them is outside its band, the swap must bring it back inside;
// otherwise trading it against the asset is better.
func worthPairing(over, under *weight, both bool) bool {
	if both {
		return true
	}
	size := minInt(over.off, new(big.Int).Neg(under.off))
	size = sub(size, bps(size, shyBps))
	if over.outside() {
		return sub(over.off, size).Cmp(over.band) <= 0
	}
	return sub(new(big.Int).Neg(under.off), size).Cmp(under.band) <= 0
}

// rebalance quotes the legs and shrinks them until pools and bucket take them.
// Not ok when nothing sensible is left to trade.
func (p *planner) rebalance(ctx context.Context, v *vaultState, legs []leg) (item, bool, error) {
	it := item{
		Action: actionRebalance, Vault: v.Vault, Target: v.Portfolio, Epoch: amount(v.Orders.TargetsOrderId),
		Why: fmt.Sprintf("targets %s: a token is outside its band", v.Orders.TargetsOrderId),
	}
	if v.BucketBase.Sign() == 0 {
		it.refuse(reasonBucket, "the bucket has no base yet")
		return it, true, nil
	}
	least := leastTraded(v)
	why := ""
	for round := 0; round < 6 && len(legs) > 0; round++ {
		asks := make([]quoteAsk, len(legs))
		for i, l := range legs {
			in := v.priced(l.in)
			asks[i] = quoteAsk{in: l.in, out: l.out, amount: minInt(in.amountFor(l.value), in.Amount), via: v.Asset}
			if l.in == v.Asset {
				asks[i].amount = l.value
			}
		}
		answers, err := p.quotes(ctx, asks)
		if it.unquoted(err) {
			return it, true, nil
		}
		if err != nil {
			return it, false, err
		}
		var trades []trade
		thin := false
		kept := legs[:0]
		total := new(big.Int)
		for i, q := range answers {
			if q == nil {
				thin, why = true, fmt.Sprintf("%s for %s: %v", asks[i].in, asks[i].out, errNoPool)
				continue // that leg is dropped
			}
			t := p.trade(v, asks[i], q)
			l := legs[i]
			if t.tooDear(p.cfg.MaxSlippageBps) {
				thin, why = true, fmt.Sprintf("a value of %s of %s for %s costs %d bps", t.ValueIn, l.in, l.out, t.lossBps())
				l.value = new(big.Int).Rsh(l.value, 1)
				if l.value.Cmp(least) >= 0 {
					kept = append(kept, l)
				}
				continue
			}
			kept = append(kept, l)
			trades = append(trades, t)
			total.Add(total, p.draw(v, t))
		}
		legs = kept
		if thin {
			continue
		}
		if total.Cmp(v.BucketLeft) <= 0 {
			it.Trades = trades
			it.Data = portfolioABI.PackRebalance(v.Orders.TargetsOrderId, swapsOf(trades))
			return it, true, nil
		}
		legs = shrink(legs, v.BucketLeft, total, least)
		if len(legs) == 0 {
			it.refuse(reasonBucket, "the trades draw %s of the bucket, %s is left (1e18 = the whole base)", total, v.BucketLeft)
			return it, true, nil
		}
	}
	it.refuse(reasonSlippage, "no pool trades it within %d bps of the oracle: %s", p.cfg.MaxSlippageBps, why)
	return it, true, nil
}

// leastTraded is the least that a rebalance trades, asset base units: less than a thousandth of NAV isn't worth its gas.
func leastTraded(v *vaultState) *big.Int { return bpsUp(v.Nav, 10) }

// shrink scales all legs to what the bucket allows, less a hundredth, and
// drops those that become too small.
func shrink(legs []leg, left, total, least *big.Int) []leg {
	kept := legs[:0]
	for _, l := range legs {
		l.value = mulDiv(l.value, new(big.Int).Mul(left, big.NewInt(99)), new(big.Int).Mul(total, big.NewInt(100)))
		if l.value.Cmp(least) >= 0 {
			kept = append(kept, l)
		}
	}
	return kept
}
