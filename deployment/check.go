package deployment

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reads"
)

// Finding is one line of what a check saw.
type Finding struct {
	// Verdict is "ok", "warn" (it is deployed all the same) or "fail" (nothing is sent).
	Verdict string `json:"verdict"`
	Name    string `json:"name"`
	Detail  string `json:"detail"`
}

// Findings are all lines, in their order.
type Findings []Finding

// Failed says whether any line is a failure.
func (f Findings) Failed() bool {
	for _, line := range f {
		if line.Verdict == "fail" {
			return true
		}
	}
	return false
}

// Print writes a line each, as `sluice doctor` does.
func (f Findings) Print(w io.Writer) error {
	var b strings.Builder
	for _, line := range f {
		fmt.Fprintf(&b, "%-5s %-12s %s\n", line.Verdict, line.Name, line.Detail)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (f *Findings) put(verdict, name, format string, args ...any) {
	*f = append(*f, Finding{verdict, name, fmt.Sprintf(format, args...)})
}

// checker compares a parameters file with a chain, on one block.
type checker struct {
	reader
	p   *Params
	out Findings
}

// Check compares everything in a parameters file with the chain's state at one block. The deployer is the address that
// would send; zero leaves out what concerns it.
func Check(ctx context.Context, client *chain.Client, head *types.Header, p *Params, deployer common.Address) Findings {
	c := &checker{reader: reader{client, head}, p: p}
	if id := client.ChainID(); id != p.ChainID {
		c.out.put("fail", "chain", "the endpoints serve chain %d, the parameters are chain %d's", id, p.ChainID)
		return c.out
	}
	c.out.put("ok", "chain", "id %d, block %d, %s", p.ChainID, head.Number, time.Unix(int64(head.Time), 0).UTC().Format(time.RFC3339))
	c.roles(ctx, deployer)
	c.uniswap(ctx)
	c.sequencer(ctx)
	c.tank(ctx)
	for i := range p.Tokens {
		c.token(ctx, &p.Tokens[i])
	}
	for i := range p.Tokens {
		for _, pool := range p.Tokens[i].Pools {
			c.pool(ctx, &p.Tokens[i], pool)
		}
	}
	return c.out
}

// hasCode puts a failure unless there is a contract at an address.
func (c *checker) hasCode(ctx context.Context, name, what string, at common.Address) bool {
	code, err := c.code(ctx, at)
	switch {
	case err != nil:
		c.out.put("fail", name, "%s %s: %v", what, at, err)
	case len(code) == 0:
		c.out.put("fail", name, "%s %s has no code on this chain", what, at)
	default:
		return true
	}
	return false
}

func (c *checker) roles(ctx context.Context, deployer common.Address) {
	owner := c.p.Governance.Address
	code, err := c.code(ctx, owner)
	switch {
	case err != nil:
		c.out.put("fail", "governance", "%s: %v", owner, err)
	case owner == deployer && !c.p.TestNetwork():
		c.out.put("fail", "governance", "%s is the deployer's own key: give a multisignature wallet", owner)
	case len(code) == 0:
		c.out.put("warn", "governance", "%s is an account with one key: whoever has the key has the registry", owner)
	default:
		c.out.put("ok", "governance", "%s is a contract", owner)
	}
	if len(c.p.Keepers) == 0 {
		c.out.put("warn", "keepers", "none: until governance grants the role (`sluice roles`), only late settlement works")
	} else {
		c.out.put("ok", "keepers", "%d, and the Settler", len(c.p.Keepers))
	}
	if len(c.p.Guardians) == 0 {
		c.out.put("warn", "guardians", "none: nobody can pause deposits or trading in an emergency")
	} else {
		c.out.put("ok", "guardians", "%d", len(c.p.Guardians))
	}
}

func (c *checker) uniswap(ctx context.Context) {
	u := c.p.Uniswap
	if !c.hasCode(ctx, "uniswap", "the factory", u.Factory.Address) || !c.hasCode(ctx, "uniswap", "the quoter", u.Quoter.Address) {
		return
	}
	spacing, err := one[*big.Int](c.ask(ctx, u.Factory.Address, "feeAmountTickSpacing", big.NewInt(500)))
	if err != nil || spacing.Int64() != 10 {
		c.out.put("fail", "uniswap", "%s is not a Uniswap v3 factory (tick spacing of fee 500 is %v, %v)", u.Factory.Hex(), spacing, err)
		return
	}
	switch factory, err := one[common.Address](c.ask(ctx, u.Quoter.Address, "factory")); {
	case err != nil:
		c.out.put("fail", "uniswap", "the quoter %s: %v", u.Quoter.Hex(), err)
	case factory != u.Factory.Address:
		c.out.put("fail", "uniswap", "the quoter %s is another factory's (%s)", u.Quoter.Hex(), factory)
	default:
		c.out.put("ok", "uniswap", "factory %s, and its quoter", u.Factory.Hex())
	}
}

func (c *checker) sequencer(ctx context.Context) {
	if c.p.Sequencer.Feed.IsZero() {
		return
	}
	if !c.hasCode(ctx, "sequencer", "the feed", c.p.Sequencer.Feed.Address) {
		return
	}
	switch a, err := c.latest(ctx, c.p.Sequencer.Feed.Address); {
	case err != nil:
		c.out.put("fail", "sequencer", "the feed %s: %v", c.p.Sequencer.Feed.Hex(), err)
	case a.value.Sign() == 0:
		c.out.put("ok", "sequencer", "up; prices are used again %d s after it was down", c.p.Sequencer.GracePeriodSeconds)
	case a.value.Cmp(big.NewInt(1)) == 0:
		c.out.put("warn", "sequencer", "down at present")
	default:
		c.out.put("fail", "sequencer", "%s answers %s: a sequencer feed answers 0 (up) or 1 (down)", c.p.Sequencer.Feed.Hex(), a.value)
	}
}

func (c *checker) tank(ctx context.Context) {
	oracle := c.p.Tank.DataFeeOracle
	if oracle.IsZero() {
		c.out.put("ok", "tank", "no data fee")
		return
	}
	if !c.hasCode(ctx, "tank", "the data fee oracle", oracle.Address) {
		return
	}
	if fee, err := one[*big.Int](c.ask(ctx, oracle.Address, "getL1Fee", make([]byte, 1_000))); err != nil {
		c.out.put("fail", "tank", "the data fee oracle %s: %v", oracle.Hex(), err)
	} else {
		c.out.put("ok", "tank", "the data fee oracle asks %s wei for 1,000 zero bytes", fee)
	}
}

func (c *checker) token(ctx context.Context, t *Token) {
	name := t.Symbol
	if !c.hasCode(ctx, name, "the token", t.Address.Address) {
		return
	}
	fine := true
	fail := func(format string, args ...any) {
		fine = false
		c.out.put("fail", name, format, args...)
	}
	if symbol, err := one[string](c.ask(ctx, t.Address.Address, "symbol")); err != nil {
		fail("the token %s: %v", t.Address.Hex(), err)
	} else if symbol != t.Symbol {
		fail("the token %s calls itself %q", t.Address.Hex(), clip(symbol))
	}
	if decimals, err := one[uint8](c.ask(ctx, t.Address.Address, "decimals")); err != nil {
		fail("the token %s: %v", t.Address.Hex(), err)
	} else if decimals != t.Decimals {
		fail("the token %s has %d decimals, the file says %d", t.Address.Hex(), decimals, t.Decimals)
	}
	for i := range t.Feeds {
		f := &t.Feeds[i]
		if !c.hasCode(ctx, name, "the feed", f.Address.Address) {
			fine = false
			continue
		}
		if text, err := one[string](c.ask(ctx, f.Address.Address, "description")); err != nil {
			fail("the feed %s: %v", f.Address.Hex(), err)
		} else if text != f.Description {
			fail("the feed %s calls itself %q, the file %q", f.Address.Hex(), clip(text), f.Description)
		}
		for _, problem := range c.feedProblems(ctx, f) {
			fail("%s", problem)
		}
	}
	if fine {
		c.out.put("ok", name, "%d decimals, %d feed(s) answer within their bounds", t.Decimals, len(t.Feeds))
	}
}

// feedProblems is what is wrong with a feed's decimals, its last answer and its bounds.
func (r *reader) feedProblems(ctx context.Context, f *Feed) (problems []string) {
	put := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	if decimals, err := one[uint8](r.ask(ctx, f.Address.Address, "decimals")); err != nil {
		put("the feed %s: %v", f.Address.Hex(), err)
	} else if decimals != f.Decimals {
		put("the feed %s has %d decimals, not %d", f.Address.Hex(), decimals, f.Decimals)
	}
	a, err := r.latest(ctx, f.Address.Address)
	now := new(big.Int).SetUint64(r.head.Time)
	switch {
	case err != nil:
		put("the feed %s: %v", f.Address.Hex(), err)
	case a.updatedAt.Sign() == 0 || a.value.Sign() <= 0:
		put("the feed %s has no answer (%s at %s)", f.Address.Hex(), a.value, a.updatedAt)
	case a.updatedAt.Cmp(now) > 0:
		put("the feed %s: its answer is from the future", f.Address.Hex())
	case now.Sub(now, a.updatedAt).Cmp(big.NewInt(int64(f.MaxAgeSeconds))) > 0:
		put("the feed %s: its answer is %s s old, and %d s is the most", f.Address.Hex(), now, f.MaxAgeSeconds)
	case a.value.Cmp(f.LeastAnswer.Int) < 0 || a.value.Cmp(f.GreatestAnswer.Int) > 0:
		put("the feed %s answers %s, outside %s to %s", f.Address.Hex(), a.value, f.LeastAnswer.Int, f.GreatestAnswer.Int)
	}
	// An aggregator whose answers are clamped gives its bound when the price is beyond it. What is believed must lie within
	// its bounds, so that such an answer is unusable. A feed without bounds has none to compare.
	clamps, err := reads.Clamps(ctx, r, r.head.Hash(), []common.Address{f.Address.Address})
	if err != nil {
		put("the feed %s: %v", f.Address.Hex(), err)
		return problems
	}
	below, above := clamps[0].Beyond(f.LeastAnswer.Int, f.GreatestAnswer.Int)
	if below {
		put("the feed %s: the bound %s is at or beyond the aggregator's own minAnswer, %s", f.Address.Hex(), f.LeastAnswer.Int, clamps[0].Least)
	}
	if above {
		put("the feed %s: the bound %s is at or beyond the aggregator's own maxAnswer, %s", f.Address.Hex(), f.GreatestAnswer.Int, clamps[0].Greatest)
	}
	return problems
}

// Market and feeds: how far a pool's price may be from the feeds' before it is mentioned, and before it is refused, percent.
const (
	farPercent    = 3
	tooFarPercent = 20
)

func (c *checker) pool(ctx context.Context, t *Token, pool Pool) {
	name := t.Symbol
	var with *Token
	for i := range c.p.Tokens {
		if c.p.Tokens[i].Symbol == pool.With {
			with = &c.p.Tokens[i]
		}
	}
	fee := big.NewInt(int64(pool.Fee))
	at, err := one[common.Address](c.ask(ctx, c.p.Uniswap.Factory.Address, "getPool", t.Address.Address, with.Address.Address, fee))
	if err != nil {
		c.out.put("fail", name, "its pool with %s: %v", pool.With, err)
		return
	}
	if at != pool.Address.Address {
		c.out.put("fail", name, "the factory's pool with %s of fee %d is %s, not %s", pool.With, pool.Fee, at, pool.Address.Hex())
		return
	}
	price, err := c.price(ctx, t)
	var other *big.Rat
	if err == nil {
		other, err = c.price(ctx, with)
	}
	if err != nil || price.Sign() == 0 || other.Sign() == 0 {
		return // said with the token
	}
	// A thousand dollars' worth is quoted: enough to be a price, too little to move it.
	amount := floor(new(big.Rat).Quo(new(big.Rat).Mul(big.NewRat(1_000, 1), pow10(t.Decimals)), price))
	got, err := one[*big.Int](c.ask(ctx, c.p.Uniswap.Quoter.Address, "quoteExactInputSingle", struct {
		TokenIn, TokenOut common.Address
		AmountIn, Fee     *big.Int
		SqrtPriceLimitX96 *big.Int
	}{t.Address.Address, with.Address.Address, amount, fee, new(big.Int)}))
	if err != nil {
		c.out.put("fail", name, "the quoter about its pool with %s: %v", pool.With, err)
		return
	}
	fair := new(big.Rat).Quo(new(big.Rat).Mul(big.NewRat(1_000, 1), pow10(with.Decimals)), other)
	off := new(big.Rat).Quo(new(big.Rat).Sub(new(big.Rat).SetInt(got), fair), fair)
	percent := new(big.Rat).Mul(off, big.NewRat(100, 1))
	verdict := "ok"
	switch abs := new(big.Rat).Abs(percent); {
	case abs.Cmp(big.NewRat(tooFarPercent, 1)) > 0:
		verdict = "fail"
	case abs.Cmp(big.NewRat(farPercent, 1)) > 0:
		verdict = "warn"
	}
	c.out.put(verdict, name, "its pool with %s is %s %% from the feeds' price", pool.With, percent.FloatString(2))
}

// price is a token's in dollars by its feeds.
func (c *checker) price(ctx context.Context, t *Token) (*big.Rat, error) {
	price := big.NewRat(1, 1)
	for _, f := range t.Feeds {
		a, err := c.latest(ctx, f.Address.Address)
		if err != nil {
			return nil, err
		}
		price.Mul(price, new(big.Rat).Quo(new(big.Rat).SetInt(a.value), pow10(f.Decimals)))
	}
	return price, nil
}

func pow10(n uint8) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil))
}

func floor(r *big.Rat) *big.Int { return new(big.Int).Quo(r.Num(), r.Denom()) }
