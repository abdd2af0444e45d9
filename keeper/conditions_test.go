// More than 500 lines: what a keeper must refuse or wait out, one test each, with the failing endpoints that the tests share.

package keeper

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/demofeed"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
)

// refusedFor asserts that the only thing planned is refused, for this reason
// among others, and that nothing was sent.
func (w *world) refusedFor(plan *Plan, want reason, detail string) {
	w.t.Helper()
	if plan == nil || len(plan.Items) == 0 {
		w.t.Fatalf("nothing planned: %+v", plan)
	}
	found := false
	for _, r := range plan.Items[0].Refusals {
		found = found || r.Reason == want && strings.Contains(r.Detail, detail)
	}
	if !found {
		w.t.Errorf("refusals %v, want %s with %q", plan.Items[0].Refusals, want, detail)
	}
	if w.inPool() {
		w.t.Error("something was sent")
	}
}

// mirror plays a chain's blocks on another node, up to a height.
func mirror(t *testing.T, from, to *devnet.Chain, height uint64) {
	t.Helper()
	for n := to.Head().Number.Uint64() + 1; n <= height; n++ {
		h := from.HeaderByNumber(n)
		got, _, err := to.MineTxs(t.Context(), h.Time, from.BlockByHash(h.Hash()).Transactions()...)
		if err != nil {
			t.Fatal(err)
		}
		if got.Hash() != h.Hash() {
			t.Fatalf("block %d is another one on the mirror", n)
		}
	}
}

func TestLaggingEndpointIsNotActedOn(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	other := devnettest.Chain(t)
	mirror(t, w.chain, other, w.chain.Head().Number.Uint64())
	for range 20 {
		w.emptyBlock()
	}
	good, late := w.endpoint(), dialTest(t, other.HTTPURL())
	two := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{good, late} })
	w.refusedFor(two.tick(t), reasonEndpoints, "lags 20 blocks")
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_refusals WHERE reason = 'endpoints-disagree'`); n != 1 {
		t.Errorf("%d refusals in the journal", n)
	}
	w.must(two.giveBack(t.Context()))
	// It comes back: nothing is left to refuse.
	mirror(t, w.chain, other, w.chain.Head().Number.Uint64())
	three := w.keeper(func(c *Config, d *Deps) { c.Holder, d.Endpoints = "b", []chain.Endpoint{late, good} })
	three.tick(t)
	w.until("something is sent to endpoints that agree", func() bool {
		n, err := other.Client().PendingNonceAt(t.Context(), w.key.Address)
		return w.inPool() || err == nil && n > 0
	})
}

func TestAMajorityOutvotesALaggingEndpoint(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	other := devnettest.Chain(t)
	for range 20 {
		w.emptyBlock()
	}
	k := w.keeper(func(_ *Config, d *Deps) {
		again := w.endpoint()
		again.Name = "again"
		d.Endpoints = []chain.Endpoint{dialTest(t, other.HTTPURL()), w.endpoint(), again}
	})
	if plan := k.tick(t); len(plan.Items) != 1 || len(plan.Items[0].Refusals) != 0 {
		t.Errorf("two of three agree: %+v", plan.Items)
	}
	w.awaitPooled()
}

func TestForkedEndpointsAreNotActedOn(t *testing.T) {
	w := newWorld(t, 1)
	other := devnettest.Chain(t)
	mirror(t, w.chain, other, w.chain.Head().Number.Uint64())
	w.prices(w.first + 12)
	_, err := other.Mine(t.Context(), w.first+13)
	w.must(err)
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{w.endpoint(), dialTest(t, other.HTTPURL())} })
	w.refusedFor(k.tick(t), reasonEndpoints, "others differ")
}

// TestFailoverToALaggingEndpointIsNoReorg: the better endpoint dies, and what
// the worse one doesn't know yet isn't undone.
func TestFailoverToALaggingEndpointIsNoReorg(t *testing.T) {
	w := newWorld(t, 1)
	other := devnettest.Chain(t)
	mirror(t, w.chain, other, w.chain.Head().Number.Uint64())
	good := &flaky{Node: w.endpoint().Node}
	k := w.keeper(func(_ *Config, d *Deps) {
		d.Endpoints = []chain.Endpoint{{Name: "good", Node: good}, dialTest(t, other.HTTPURL())}
	})
	late := k.deps.Endpoints[1]
	k.deps.Endpoints = k.deps.Endpoints[:1]
	w.prices(w.first + 12)
	k.tick(t)
	w.block()
	for range 5 {
		w.emptyBlock()
	}
	k.tick(t)
	w.journalSays("mined success")
	before := journalDump(t, w.db)
	k.deps.Endpoints = append(k.deps.Endpoints, late)
	good.down = errors.New("connection refused")
	if plan, err := k.Tick(t.Context()); err != nil || plan == nil {
		t.Fatalf("%v, %v", plan, err)
	}
	w.journalSays("mined success")
	if after := scalar[int](t, w.db, `SELECT count(*) FROM keeper_events`); after != strings.Count(before, "event ") {
		t.Error("a lagging endpoint changed the journal")
	}
}

func TestWrongChainIsNotActedOn(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	k := w.keeper(func(c *Config, _ *Deps) { c.ChainID = 5 })
	w.refusedFor(k.tick(t), reasonEndpoints, "is on chain 1337")
}

func TestSimulationThatErrsIsNotSent(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	node := &flaky{Node: w.endpoint().Node, simulate: errors.New("request timed out")}
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "flaky", Node: node}} })
	w.refusedFor(k.tick(t), reasonSimError, "timed out")
	node.simulate = nil
	w.emptyBlock()
	k.tick(t)
	w.block()
	w.settledOnce(1)
}

func TestSimulationThatRevertsIsNotSentAndIsDecoded(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	bob := devnet.NewAccount("bob") // not a keeper of the registry
	k := w.keeper(func(_ *Config, d *Deps) { d.Signer = keys.NewLocalSigner(bob.Key) })
	want := "NotKeeper(caller=" + bob.Address.Hex()
	w.refusedFor(k.tick(t), reasonSimulation, want)
	if d := scalar[string](t, w.db, `SELECT detail FROM keeper_refusals WHERE reason = 'simulation-reverted'`); !strings.HasPrefix(d, want) {
		t.Errorf("journal: %q", d)
	}
	if !strings.Contains(k.log.String(), want) {
		t.Error("the log doesn't say it")
	}
	metrics, err := k.reg.Gather()
	w.must(err)
	found := false
	for _, m := range metrics {
		found = found || m.GetName() == "sluice_keeper_refusals_total" && strings.Contains(m.String(), "simulation-reverted")
	}
	if !found {
		t.Error("no metric says it")
	}
	checks := k.Doctor(t.Context())
	if !checks.Failed() {
		t.Errorf("doctor doesn't miss the role: %+v", checks)
	}
}

// pushPrice is a transaction that moves a feed by so many percent.
func (w *world) pushPrice(symbol string, percent int64) (to common.Address, data []byte) {
	l := w.dep.Market.By(symbol)
	answer := mulDiv(l.Price, big.NewInt((100+percent)*1), new(big.Int).Mul(big.NewInt(100), pow10(18-l.FeedDecimals)))
	return l.Feed, demofeed.NewDemoFeed().PackPush(answer, new(big.Int).SetUint64(w.chain.Head().Time+1))
}

// TestMinedRevertStopsItsIntent: the price moves in the very block, before the
// settlement.
func TestMinedRevertStopsItsIntent(t *testing.T) {
	for _, most := range []int{1, 2} {
		w := newWorld(t, 1)
		w.buy(w.vaults[0], "WETH", 90_000)
		w.prices(w.first + 12)
		k := w.keeper(func(c *Config, _ *Deps) { c.MaxReverts = most })
		k.tick(t)
		feed, data := w.pushPrice("WETH", 5)
		push, err := w.alice.Sign(&feed, nil, 200_000, data)
		w.must(err)
		_, receipts, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, push, w.attempts()[0])
		w.must(err)
		if receipts[1].Status != 0 {
			t.Fatal("the settlement did not revert")
		}
		plan := k.tick(t)
		if reason := scalar[string](t, w.db, `SELECT reason FROM keeper_intents`); !strings.Contains(reason, "Nav") {
			t.Errorf("the revert is not decoded: %q", reason)
		}
		if most == 1 {
			w.refusedFor(plan, reasonReverted, "reverted on chain 1 time(s)")
			for range k.cfg.RevertBlocks {
				w.emptyBlock()
			}
			w.prices(w.chain.Head().Time + 12)
			if plan = k.tick(t); len(plan.Items[0].Refusals) != 0 {
				t.Errorf("after %d blocks: %v", k.cfg.RevertBlocks, plan.Items[0].Refusals)
			}
			continue
		}
		// Planned anew on the new price and simulated again: not a blind retry.
		w.block()
		k.tick(t)
		w.settledOnce(1)
		w.journalSays("mined reverted, mined success")
	}
}

// burner takes all the gas it is given and no time: its code is INVALID alone.
var burner = common.FromHex("60018060095f395ff3fe")

func TestBaseFeeTimesFifty(t *testing.T) {
	w := newWorld(t, 1)
	b := w.chain.NewBatch()
	sink := b.Create(w.alice, 200_000, burner, "burner")
	w.mine(b, w.chain.Head().Time+12)
	w.prices(w.first + 12)
	start := w.chain.Head().BaseFee
	k := w.keeper(func(c *Config, _ *Deps) {
		c.MaxFeePerGas = new(big.Int).Mul(start, big.NewInt(10))
		c.MinTipPerGas, c.MaxTipPerGas = big.NewInt(1), c.MaxFeePerGas
	})
	spam := w.wallet("bob")
	for w.chain.Head().BaseFee.Cmp(new(big.Int).Mul(start, big.NewInt(50))) < 0 {
		b := w.chain.NewBatch()
		for range 4 {
			b.CallMayRevert(spam, sink, 14_900_000, nil, "burn")
		}
		w.mine(b, w.chain.Head().Time+1)
	}
	w.refusedFor(k.tick(t), reasonFee, "is above the max fee")
	if !strings.Contains(k.log.String(), "level=WARN msg=refused") {
		t.Error("no alert in the log")
	}
	for range 40 {
		w.emptyBlock()
		if k.tick(t); w.inPool() {
			break
		}
	}
	for _, tx := range w.attempts() {
		if tx.GasFeeCap().Cmp(k.cfg.MaxFeePerGas) > 0 {
			t.Errorf("offered %s", tx.GasFeeCap())
		}
	}
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success")
}

func TestNoGasMoneyIsWarnedOfBeforeTheWindowAndResumed(t *testing.T) {
	poor := devnet.NewAccount("poor keeper")
	w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: []common.Address{poor.Address}})
	w.key = poor
	k := w.keeper()
	w.prices(w.first - 24*3600)
	plan := k.tick(t)
	if len(plan.Warnings) != 1 || !strings.Contains(plan.Warnings[0], "gas money") {
		t.Errorf("a day before the window: warnings %v", plan.Warnings)
	}
	w.prices(w.first + 12)
	plan = k.tick(t)
	w.refusedFor(plan, reasonBalance, "balance 0 wei")
	b := w.chain.NewBatch()
	b.Pay(w.alice, poor.Address, devnet.Ether(1), "top up")
	w.mine(b, w.chain.Head().Time+12)
	if plan = k.tick(t); len(plan.Warnings) != 0 {
		t.Errorf("after the top-up: warnings %v", plan.Warnings)
	}
	w.block()
	w.settledOnce(1)
}

func TestBudgetSpentWaitsForTheWeekToPass(t *testing.T) {
	w := newWorld(t, 2)
	w.prices(w.first + 12)
	dry, err := w.keeper().DryRun(t.Context())
	w.must(err)
	first := dry.Items[0]
	k := w.keeper(func(c *Config, _ *Deps) {
		c.WeeklyBudget = new(big.Int).Mul(txjournal.MaxCost(first.Gas, first.FeeCap.Int()), big.NewInt(11))
		c.WeeklyBudget.Quo(c.WeeklyBudget, big.NewInt(10))
	})
	k.tick(t)
	w.block()
	plan := k.tick(t)
	w.refusedFor(plan, reasonBudget, "weekly budget")
	// Six days later the first one's cost still counts, after seven it doesn't.
	w.prices(w.first + 6*24*3600)
	w.refusedFor(k.tick(t), reasonBudget, "weekly budget")
	w.prices(w.first + 7*24*3600 + 12)
	k.tick(t)
	w.block()
	if n := len(w.settlements()); n != 2 {
		t.Errorf("%d settlements after the week", n)
	}
}

func TestStaleOracleIsRefusedByKeeperAndContract(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 90_000)
	w.prices(w.first - 100)
	_, err := w.chain.Mine(t.Context(), w.first+12)
	w.must(err)
	k := w.keeper()
	w.refusedFor(k.tick(t), reasonOracle, "")
	settle := vaultABI.PackSettle(oneInt, new(big.Int), units(1, 18))
	results, err := w.endpoint().Calls(t.Context(), w.chain.Head().Hash(), []chain.StateCall{{From: w.key.Address, To: w.vaults[0].Vault, Data: settle}})
	w.must(err)
	if r, ok := asRevert(results[0].Err); !ok || r.Name != "NotNewerThanCutoff" {
		t.Errorf("the contract, asked directly: %v", results[0].Err)
	}
	w.prices(w.first + 40)
	k.tick(t)
	w.block()
	w.settledOnce(1)
}

func TestPriceJumpIsRefusedByKeeperAndContract(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 95_000)
	w.prices(w.first + 12)
	k := w.keeper()
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(1)
	stale := decodeTx(t, scalar[[]byte](t, w.db, `SELECT raw FROM keeper_attempts`))
	w.prices(w.first + week + 12)
	feed, data := w.pushPrice("WETH", -32)
	w.call(w.alice, feed, data, "crash")
	w.refusedFor(k.tick(t), reasonPriceJump, "share price moved by 30")
	// The keeper bypassed, with the bounds of the last plan.
	c, err := decodeCall(stale.Data())
	w.must(err)
	calls := []chain.StateCall{
		{From: w.key.Address, To: w.vaults[0].Vault, Data: vaultABI.PackSettle(big.NewInt(2), c.minNav, c.maxNav)},
		{From: w.alice.Address, To: w.vaults[0].Vault, Data: vaultABI.PackSettle(big.NewInt(2), new(big.Int), units(1, 18))},
	}
	for i, call := range calls {
		results, err := w.endpoint().Calls(t.Context(), w.chain.Head().Hash(), []chain.StateCall{call})
		w.must(err)
		if r, ok := asRevert(results[0].Err); !ok || r.Name == "" || r.Name == "unknown" {
			t.Errorf("call %d, past the keeper: %v", i, results[0].Err)
		}
	}
}

func TestChainTimeRulesWhateverTheHostsClockSays(t *testing.T) {
	for name, skew := range map[string]time.Duration{"an hour ahead": time.Hour, "an hour behind": -time.Hour} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, 1)
			k := w.keeper()
			k.now = func() time.Time { return time.Now().Add(skew) }
			w.prices(w.first - 1)
			if plan := k.tick(t); len(plan.Items) != 0 {
				t.Errorf("before the cut-off: %+v", plan.Items)
			}
			w.prices(w.first + 12)
			k.tick(t)
			w.block()
			w.settledOnce(1)
		})
	}
}

// TestDaylightSavingWeeks: the clocks of Berlin change between the cut-offs of
// 28 March and 4 April 2025; those of the chain don't.
func TestDaylightSavingWeeks(t *testing.T) {
	if time.Local.String() != "Europe/Berlin" {
		t.Skip("no time zones on this machine")
	}
	w := newWorld(t, 1)
	k := w.keeper()
	for n := range uint64(14) {
		at := w.first + n*week
		w.prices(at - 1)
		if plan := k.tick(t); len(plan.Items) != 0 || plan.NextCutoff != at {
			t.Fatalf("week %d: next cut-off %d, want %d", n, plan.NextCutoff, at)
		}
		if h := time.Unix(int64(at), 0).UTC(); h.Weekday() != time.Friday || h.Hour() != 16 {
			t.Fatalf("cut-off at %s", h)
		}
		w.prices(at + 12)
		k.tick(t)
		w.block()
	}
	w.settledOnce(14)
}

func TestThreeMissedWeeksAreCaughtUpByOneSettlement(t *testing.T) {
	w := newWorld(t, 1)
	w.deposit(w.alice, w.vaults[0], 1_000)
	w.prices(w.first + 3*week + 100)
	k := w.keeper()
	plan := k.tick(t)
	if len(plan.Missed) != 1 || plan.Missed[0].Periods != 3 {
		t.Errorf("missed %+v", plan.Missed)
	}
	w.block()
	plan = k.tick(t)
	w.settledOnce(1)
	if plan.NextCutoff != w.first+4*week || len(plan.Missed) != 0 {
		t.Errorf("next cut-off %d, want the first boundary after the settlement, %d", plan.NextCutoff, w.first+4*week)
	}
	w.prices(w.first + 4*week + 12)
	k.tick(t)
	w.block()
	w.settledOnce(2)
}

// TestFinalityByDepthWhereTheTagIsMissing: such a chain answers the tag with an
// error.
func TestFinalityByDepthWhereTheTagIsMissing(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	k := w.keeper(func(c *Config, d *Deps) {
		c.FinalityDepth = 5
		d.Endpoints = []chain.Endpoint{{Name: "untagged", Node: untagged{w.endpoint().Node}}}
	})
	k.tick(t)
	w.block()
	for range 5 {
		w.journalIs(k, txjournal.StateMined)
		w.emptyBlock()
	}
	w.journalIs(k, txjournal.StateFinal)
}

func (w *world) journalIs(k *testKeeper, want txjournal.State) {
	w.t.Helper()
	k.tick(w.t)
	if s := scalar[string](w.t, w.db, `SELECT state FROM keeper_intents`); s != string(want) {
		w.t.Errorf("block %d: %s, want %s", w.chain.Head().Number, s, want)
	}
}

type untagged struct{ chain.Node }

func (u untagged) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	if n != nil && n.Sign() < 0 {
		return nil, errors.New("unsupported block tag")
	}
	return u.Node.HeaderByNumber(ctx, n)
}

// TestPriceJumpIsRefusedInTheFirstWeek: the vault's creation is what the first settlement is compared with.
func TestPriceJumpIsRefusedInTheFirstWeek(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 95_000)
	w.prices(w.first + 12)
	feed, data := w.pushPrice("WETH", -32)
	w.call(w.alice, feed, data, "crash")
	w.refusedFor(w.keeper().tick(t), reasonPriceJump, "since epoch 0")
}
