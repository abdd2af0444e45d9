package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/routes"
)

// quoteAsk is a swap to be quoted: exact input, or exact output with Exact set.
type quoteAsk struct {
	in, out  common.Address
	amount   *big.Int // base units of in, or of out when exactOut
	exactOut bool
	// last says that it is the last of a holding, which is sold even where a pool gives nothing for it.
	last bool
	// via is a token that a route may hop over: the vault's asset, where it is
	// neither of the two. Zero for direct pools only.
	via common.Address
}

// paths are all routes over the configured fee tiers.
func (a quoteAsk) paths(tiers []uint32) [][]byte { return routes.All(a.in, a.out, a.via, tiers) }

// quote is the best answer over all fee tiers.
type quote struct {
	amountIn, amountOut *big.Int
	path                []byte
}

// unquotedError means that one of the pools could not be asked. Then no quote is used: the pool that didn't answer may have
// the better price.
type unquotedError struct{ err error }

func (e *unquotedError) Error() string {
	return "a pool could not be asked for its price: " + e.err.Error()
}
func (e *unquotedError) Unwrap() error { return e.err }

// sold is the sum of the swaps on a path that come before the one that is quoted,
// in base units of the two tokens. To quote the next swap, the pool is asked for
// the sum of all swaps including it; the answer less what came before is the
// swap's own part.
type sold struct{ in, out *big.Int }

func (s sold) and(t trade) sold {
	if s.in == nil {
		return sold{t.AmountIn.Int(), t.Expected.Int()}
	}
	return sold{add(s.in, t.AmountIn.Int()), add(s.out, t.Expected.Int())}
}

// upTo is the amount to ask the pool for: the swap's own and that of the swaps
// before it, in the token whose amount the swap fixes.
func (s sold) upTo(ask quoteAsk) *big.Int {
	switch {
	case s.in == nil:
		return ask.amount
	case ask.exactOut:
		return add(s.out, ask.amount)
	default:
		return add(s.in, ask.amount)
	}
}

// of is the swap's own part of the pool's answer for the sum.
func (s sold) of(ask quoteAsk, answer *big.Int) *big.Int {
	switch {
	case s.in == nil:
		return answer
	case ask.exactOut:
		return sub(answer, s.in)
	default:
		return sub(answer, s.out)
	}
}

var errNoPool = errors.New("no pool quotes it")

// quotes asks the real pools, all tiers of all asks in one round trip, on the
// state of the block, after what this plan has sold. An ask that no pool answers has a nil quote. Where a pool could not be
// asked the error is an [unquotedError].
func (p *planner) quotes(ctx context.Context, asks []quoteAsk) ([]*quote, error) {
	best := make([]*quote, len(asks))
	var calls []chain.StateCall
	type origin struct {
		ask  int
		path []byte
	}
	var from []origin
	for i, ask := range asks {
		if ask.amount.Sign() <= 0 {
			continue
		}
		for _, path := range ask.paths(p.cfg.FeeTiers) {
			quote := routes.QuoteIn
			if ask.exactOut {
				quote = routes.QuoteOut
			}
			data, err := quote(path, p.sold[string(path)].upTo(ask))
			if err != nil {
				return nil, err
			}
			calls = append(calls, chain.StateCall{To: p.cfg.Addresses.Quoter, Data: data})
			from = append(from, origin{i, path})
		}
	}
	if len(calls) == 0 {
		return best, nil
	}
	results, err := p.node.Calls(ctx, p.state.Hash, calls)
	if err != nil {
		return nil, &unquotedError{err}
	}
	for n, r := range results {
		if _, reverted := asRevert(r.Err); reverted {
			continue // no such pool, or not enough in it
		}
		if r.Err == nil && len(r.Data) < 32 {
			r.Err = fmt.Errorf("%s is not Uniswap's QuoterV2: it answers %d bytes", p.cfg.Addresses.Quoter, len(r.Data))
		}
		if r.Err != nil {
			return nil, &unquotedError{r.Err}
		}
		ask, i := asks[from[n].ask], from[n].ask
		answer := p.sold[string(from[n].path)].of(ask, new(big.Int).SetBytes(r.Data[:32]))
		q := &quote{amountIn: ask.amount, amountOut: answer, path: from[n].path}
		if ask.exactOut {
			q.amountIn, q.amountOut = answer, ask.amount
		}
		if (answer.Sign() > 0 || ask.last && answer.Sign() == 0) && (best[i] == nil || q.better(best[i])) {
			best[i] = q
		}
	}
	return best, nil
}

func (q *quote) better(than *quote) bool {
	if c := q.amountOut.Cmp(than.amountOut); c != 0 {
		return c > 0
	}
	return q.amountIn.Cmp(than.amountIn) < 0
}

// trade makes a planned swap of a quote, with the caller's own limit: what was
// quoted less the tolerance, and never below the slippage bound.
func (p *planner) trade(v *vaultState, ask quoteAsk, q *quote) trade {
	in, out := v.priced(ask.in), v.priced(ask.out)
	valueIn := in.value(q.amountIn)
	least := sub(q.amountOut, bpsUp(q.amountOut, p.cfg.NavToleranceBps))
	if !out.Stale && out.Price.Sign() > 0 {
		floor := out.amountFor(sub(valueIn, bps(valueIn, p.cfg.MaxSlippageBps)))
		if floor.Cmp(q.amountOut) <= 0 {
			least = maxInt(least, floor)
		}
	}
	return trade{
		TokenIn: ask.in, TokenOut: ask.out, AmountIn: amount(q.amountIn), Expected: amount(q.amountOut),
		MinAmountOut: amount(least), ValueIn: amount(valueIn), ValueOut: amount(out.value(q.amountOut)),
		Adapter: p.cfg.Addresses.Adapter, Path: q.path, rounding: v.rounding(ask.in, ask.out, q.amountIn),
	}
}

// lossBps is how much less than oracle value a trade is expected to bring,
// rounded up; zero when it gains.
func (t trade) lossBps() uint64 {
	in, out := t.ValueIn.Int(), t.ValueOut.Int()
	if in.Sign() == 0 || out.Cmp(in) >= 0 {
		return 0
	}
	return mulDivUp(sub(in, out), bpsInt, in).Uint64()
}

// tooDear says whether a trade loses more than so many basis points of what is
// sold, beside what rounding may take.
func (t trade) tooDear(most uint64) bool {
	in := t.ValueIn.Int()
	return sub(in, t.ValueOut.Int()).Cmp(add(bpsUp(in, most), t.rounding)) > 0
}

func swapsOf(trades []trade) []portfolioSwap {
	swaps := make([]portfolioSwap, len(trades))
	for i, t := range trades {
		swaps[i] = portfolioSwap{
			Adapter: t.Adapter, TokenIn: t.TokenIn, TokenOut: t.TokenOut, AmountIn: t.AmountIn.Int(),
			MinAmountOut: t.MinAmountOut.Int(), Data: t.Path,
		}
	}
	return swaps
}
