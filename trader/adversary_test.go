package trader

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/prepare"
)

// adversary is an agent that wants to get past the bounds: it asks for anything, each time with a new key.
type adversary struct {
	*world
	*Trader
	tries int
	done  []*Result
}

func newAdversary(t *testing.T) *adversary {
	t.Helper()
	w := newWorld(t)
	return &adversary{world: w, Trader: w.trader()}
}

func (a *adversary) key() string {
	a.tries++
	return fmt.Sprint("try ", a.tries)
}

func (a *adversary) ahead(seconds int64) int64 {
	return int64(a.story.Chain.Head().Time) + seconds //nolint:gosec // a timestamp
}

func (a *adversary) trade(change func(*prepare.TradeWish)) (*Result, error) {
	wish := a.Wish
	change(&wish)
	return a.Trade(a.Context(), a.key(), false, wish)
}

// order is of the same swap as the trade, and gives everything away.
func (a *adversary) order(change func(*prepare.OrderWish)) (*Result, error) {
	wish := prepare.OrderWish{
		Vault: a.Wish.Vault, TokenIn: a.Wish.TokenIn, TokenOut: a.Wish.TokenOut, AmountIn: a.Wish.AmountIn, MinAmountOut: "1", Deadline: a.ahead(3_600),
	}
	change(&wish)
	return a.Order(a.Context(), a.key(), false, wish)
}

func (a *adversary) targets(change func(*prepare.TargetsWish)) (*Result, error) {
	wish := prepare.TargetsWish{Vault: a.Wish.Vault, Targets: []prepare.TargetWish{{Token: a.Wish.TokenOut, WeightBps: 3_000, BandBps: 500}}, Deadline: a.ahead(3_600)}
	change(&wish)
	return a.Targets(a.Context(), a.key(), false, wish)
}

// mustRefuse holds a refusal to exactly the bounds that it has to name.
func (a *adversary) mustRefuse(what string, want ...string) func(*Result, error) {
	return func(r *Result, err error) {
		a.Helper()
		if names := a.refused(r, err); !slices.Equal(names, want) {
			a.Errorf("%s: refused for %q, want %q", what, names, want)
		}
	}
}

// race asks for many trades and limit orders at once. What is done fits into the bound together with all that was done before, and each
// that is refused, for this bound only, would not have fitted any more.
func (a *adversary) race(bound string, most *big.Int, counted func(*prepare.Swap) *big.Int) {
	a.Helper()
	results, errs := make([]*Result, 20), make([]error, 20)
	deadline := a.ahead(3_600)
	var wait sync.WaitGroup
	for i := range results {
		key := a.key()
		wait.Go(func() {
			if i%2 == 0 {
				results[i], errs[i] = a.Trade(a.Context(), key, false, a.Wish)
				return
			}
			results[i], errs[i] = a.Order(a.Context(), key, false, prepare.OrderWish{
				Vault: a.Wish.Vault, TokenIn: a.Wish.TokenIn, TokenOut: a.Wish.TokenOut, AmountIn: a.Wish.AmountIn, MinAmountOut: "1", Deadline: deadline,
			})
		})
	}
	wait.Wait()
	before := len(a.done)
	for i, r := range results {
		if errs[i] != nil {
			a.Fatal(errs[i])
		}
		if r.State == "done" {
			a.done = append(a.done, r)
		}
	}
	used := new(big.Int)
	for _, r := range a.done {
		used.Add(used, counted(r.Prepared.Swap))
	}
	if len(a.done) < before+2 || used.Cmp(most) > 0 {
		a.Errorf("%s: %d were done and used %s of %s", bound, len(a.done)-before, used, most)
	}
	for _, r := range results {
		if r.State == "done" {
			continue
		}
		a.mustRefuse("racing itself", bound)(r, nil)
		if n := counted(r.Prepared.Swap); new(big.Int).Add(used, n).Cmp(most) <= 0 {
			a.Errorf("%s: %s was refused though only %s of %s are used", bound, n, used, most)
		}
	}
}

// TestAnAdversaryStaysWithinThePolicy lets an agent try all it can, also at once: what it trades, orders and loses is within the policy,
// and each refusal names its bound and no other.
func TestAnAdversaryStaysWithinThePolicy(t *testing.T) {
	a := newAdversary(t)
	policy := func(change map[string]any) {
		t.Helper()
		fields := map[string]any{"maxTradeValue": "50000000", "maxDayValue": "1000000000", "maxWeekLoss": "1000000", "maxActionsPerDay": 1000, "maxDeadlineSeconds": 7_200}
		for name, value := range change {
			fields[name] = value
		}
		a.write(fields)
	}
	wbtc, elsewhere := a.story.Market.By("WBTC").Address.Hex(), a.story.Vault(devnet.KindLosing).Address.Hex()
	policy(nil)
	a.mustRefuse("a large trade", "maxTradeValue")(a.trade(func(x *prepare.TradeWish) { x.AmountIn = "50000001" }))
	a.mustRefuse("a trade of another token", "tokens")(a.trade(func(x *prepare.TradeWish) { x.TokenOut = wbtc }))
	a.mustRefuse("a trade elsewhere", "vaults", "contract NotAllowed")(a.trade(func(x *prepare.TradeWish) { x.Vault = elsewhere }))
	a.mustRefuse("a trade that may give everything away", "maxWeekLoss")(a.trade(func(x *prepare.TradeWish) { x.MinAmountOut = "1" }))
	a.mustRefuse("a large order", "maxTradeValue")(a.order(func(x *prepare.OrderWish) { x.AmountIn = "50000000" })) // its value is rounded up
	a.mustRefuse("an order of another token", "tokens")(a.order(func(x *prepare.OrderWish) { x.TokenOut = wbtc }))
	a.mustRefuse("an order elsewhere", "vaults", "contract NotAllowed")(a.order(func(x *prepare.OrderWish) { x.Vault = elsewhere }))
	a.mustRefuse("an order that stays for long", "maxDeadlineSeconds")(a.order(func(x *prepare.OrderWish) { x.Deadline = a.ahead(86_400) }))
	a.mustRefuse("targets", "allowTargets")(a.targets(func(*prepare.TargetsWish) {}))
	policy(map[string]any{"allowTargets": true})
	a.mustRefuse("targets of another token", "tokens")(a.targets(func(x *prepare.TargetsWish) { x.Targets[0].Token = wbtc }))
	a.mustRefuse("targets elsewhere", "vaults", "contract NotAllowed")(a.targets(func(x *prepare.TargetsWish) { x.Vault = elsewhere }))
	a.mustRefuse("targets that stay for long", "maxDeadlineSeconds")(a.targets(func(x *prepare.TargetsWish) { x.Deadline = a.ahead(86_400) }))
	for _, amount := range []string{"1.5", "-1", "0x10", "1e9", "", "all", "20,000"} {
		var input *prepare.InputError
		if _, err := a.trade(func(x *prepare.TradeWish) { x.AmountIn = amount }); !errors.As(err, &input) {
			t.Errorf("trading the amount %q: %v", amount, err)
		}
		if _, err := a.order(func(x *prepare.OrderWish) { x.AmountIn = amount }); !errors.As(err, &input) {
			t.Errorf("ordering the amount %q: %v", amount, err)
		}
	}

	dry, err := a.Trade(t.Context(), "dry", true, a.Wish)
	if err != nil || dry.State != "dryRun" {
		t.Fatalf("%+v, %v", dry, err)
	}
	open := func() int {
		orders, err := a.deps.Preparer.Orders(t.Context(), a.Wish.Vault)
		if err != nil {
			t.Fatal(err)
		}
		return len(orders.Orders)
	}
	before := open()
	// Two trades and an order fit, or one order more in the place of the trades; half a trade is left for nobody.
	order, loss := big.NewInt(200_001), dry.Prepared.Swap.WorstLoss // 1 % of 20 USDC, rounded up
	most := new(big.Int).Add(order, new(big.Int).Quo(new(big.Int).Mul(loss, big.NewInt(5)), big.NewInt(2)))
	policy(map[string]any{"maxWeekLoss": most.String()})
	a.race("maxWeekLoss", most, func(s *prepare.Swap) *big.Int { return s.WorstLoss })
	most = big.NewInt(150_000_000)
	policy(map[string]any{"maxWeekLoss": "100000000", "maxDayValue": most.String()})
	a.race("maxDayValue", most, func(s *prepare.Swap) *big.Int { return s.Value })
	policy(map[string]any{"maxWeekLoss": "100000000", "maxActionsPerDay": len(a.done) + 3})
	a.race("maxActionsPerDay", big.NewInt(int64(len(a.done)+3)), func(*prepare.Swap) *big.Int { return big.NewInt(1) })
	trades, worst := 0, new(big.Int)
	for _, r := range a.done {
		if r.Prepared.Action == "trade" {
			trades++
			worst.Add(worst, r.Prepared.Swap.WorstLoss)
		}
	}
	if n, sold, lost := a.trades(); n != trades || sold.Cmp(big.NewInt(20_000_000*int64(n))) != 0 || lost.Cmp(worst) > 0 {
		t.Errorf("the chain has %d trades that sold %s and lost %s; %d were done, which could lose %s", n, sold, lost, trades, worst)
	}
	if n := open() - before; n != len(a.done)-trades {
		t.Errorf("the chain has %d orders more, and %d were placed", n, len(a.done)-trades)
	}

	everything := func(bound string) {
		t.Helper()
		a.mustRefuse("a trade", bound)(a.trade(func(*prepare.TradeWish) {}))
		a.mustRefuse("an order", bound)(a.order(func(*prepare.OrderWish) {}))
		a.mustRefuse("targets", bound)(a.targets(func(*prepare.TargetsWish) {}))
	}
	hours := map[string]any{"from": "00:00", "to": "06:00"} // far from now
	if time.Unix(a.ahead(0), 0).UTC().Hour() < 12 {
		hours = map[string]any{"from": "18:00", "to": "24:00"}
	}
	wide := map[string]any{"maxWeekLoss": "100000000", "allowTargets": true, "times": []any{hours}}
	policy(wide)
	everything("times")
	delete(wide, "times")
	policy(wide)
	if err := os.WriteFile(filepath.Join(a.Dir, "STOP"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	everything("stopFile")
	if err := os.WriteFile(filepath.Join(a.Dir, "policy.json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	everything("policy")
}

// TestAnAdversaryStaysWithinTheContract gives an agent a policy that allows far more than the contract does: it may give everything away
// in every trade. Neither a trade of more than 1 % loss nor more than what is in the bucket gets through.
func TestAnAdversaryStaysWithinTheContract(t *testing.T) {
	a := newAdversary(t)
	weth, wbtc := a.story.Market.By("WETH"), a.story.Market.By("WBTC")
	much := "1" + strings.Repeat("0", 18)
	a.write(map[string]any{
		"maxTradeValue": much, "maxDayValue": much, "maxWeekLoss": much, "maxActionsPerDay": 1000, "tokens": []string{weth.Address.Hex(), wbtc.Address.Hex()},
	})
	state := func() *prepare.Trading {
		t.Helper()
		s, err := a.deps.Preparer.Trading(t.Context(), a.Wish.Vault)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	start := state()
	size := units(start.Bucket.Size)

	// The feed says 2 % less than the pool: whoever buys by the pool loses that.
	price, pool := weth.Price, weth.Pool
	publish := func() {
		t.Helper()
		if err := a.story.Market.Publish(t.Context(), uint64(a.ahead(1))); err != nil { //nolint:gosec // a timestamp
			t.Fatal(err)
		}
	}
	weth.Price, weth.Pool = new(big.Int).Quo(new(big.Int).Mul(price, big.NewInt(98)), big.NewInt(100)), nil // nobody brings the pool to it
	publish()
	a.mustRefuse("a trade 2 % worse than the feeds", "contract TradeLossTooHigh")(a.trade(func(x *prepare.TradeWish) { x.MinAmountOut = "1" }))
	if n, _, _ := a.trades(); n != 0 {
		t.Fatalf("%d trades got through", n)
	}
	weth.Price, weth.Pool = price, pool
	publish()

	// As much of one token as it can for another, and back, until next to nothing is left in the bucket.
	for from, to := weth.Address.Hex(), wbtc.Address.Hex(); units(state().Bucket.Left).Cmp(new(big.Int).Quo(size, big.NewInt(100))) > 0; from, to = to, from {
		amount := new(big.Int)
		for _, token := range state().Tokens {
			if token.Address == from {
				amount = units(token.Held)
			}
		}
		for {
			if a.tries > 60 {
				t.Fatal("the bucket is never empty")
			}
			r, err := a.trade(func(x *prepare.TradeWish) {
				x.TokenIn, x.TokenOut, x.AmountIn, x.MinAmountOut = from, to, amount.String(), "1"
			})
			if err == nil && r.State == "done" {
				break
			}
			a.mustRefuse("more than what is left in the bucket", "contract BucketEmpty")(r, err)
			amount.Rsh(amount, 1)
		}
	}
	// What was there, and what was refilled meanwhile, rounded up.
	end := state()
	most := new(big.Int).Mul(size, big.NewInt(end.Block.Time-start.Block.Time))
	most.Add(most.Quo(most, big.NewInt(28*86_400)), units(start.Bucket.Left))
	most.Add(most, big.NewInt(1))
	n, sold, lost := a.trades()
	used := new(big.Int).Mul(sold, big.NewInt(int64(weth.DeviationBps)+int64(wbtc.DeviationBps)))
	used.Add(used.Quo(used, big.NewInt(10_000)), lost)
	if n < 3 || lost.Sign() <= 0 || used.Cmp(most) > 0 {
		t.Errorf("%d trades sold %s, lost %s and used %s; the bucket had %s", n, sold, lost, used, most)
	}
}

func units(x prepare.Amount) *big.Int {
	n, _ := new(big.Int).SetString(x.Value, 10)
	return n
}
