package keeper

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

var longMatrix = flag.Bool("keeper.long", false, "every row of the keeper's matrices")

// providers is a world behind three endpoints, each of which can be spoiled.
type providers struct {
	*world
	nodes []*spoiler
	weeks uint64 // settled

	timeout time.Duration // of a call
}

func newProviders(t testing.TB, vaults, endpoints int) *providers {
	p := &providers{world: newWorld(t, vaults), timeout: 2 * time.Second}
	for range endpoints {
		p.nodes = append(p.nodes, newSpoiler(t, p.chain.HTTPURL()))
	}
	return p
}

func (p *providers) keeperBehind(t testing.TB, change ...func(*Config, *Deps)) *testKeeper {
	t.Helper()
	return p.keeper(append([]func(*Config, *Deps){func(_ *Config, d *Deps) {
		d.Endpoints = nil
		for _, n := range p.nodes {
			e, err := chain.DialEndpoint(n.server.URL, p.timeout, MaxBatch)
			p.must(err)
			t.Cleanup(e.Close)
			d.Endpoints = append(d.Endpoints, e)
		}
	}}, change...)...)
}

// spoil makes the endpoints of a position fail. A stale one has the head from before this week's cut-off.
func (p *providers) spoil(where string, method string, how failure) {
	old := p.chain.HeaderByNumber(p.chain.Head().Number.Uint64() - 2)
	for i, n := range p.nodes {
		if where == "all" || where == []string{"first", "second", "third"}[i] {
			n.set(method, how, old.Hash(), old.Number.Uint64())
		} else {
			n.set("", failsNot, old.Hash(), 0)
		}
	}
}

// week runs one settlement week, spoiled from after the cut-off on, and says after how many blocks everything was settled, 0 when
// it wasn't within most blocks, and why the last turn did not do something that was due.
func (p *providers) week(k *testKeeper, where, method string, how failure, most int) (blocks int, refused string) {
	p.prices(p.first + p.weeks*week - 3600)
	p.prices(p.first + p.weeks*week + 12)
	p.spoil(where, method, how)
	for n := range most {
		plan, err := k.Tick(p.t.Context())
		if refused = ""; err != nil {
			k.metrics.tickErrors.Inc() // as Run does
			refused = "tick: " + err.Error()
		}
		if plan != nil {
			for _, it := range plan.Items {
				for _, r := range it.Refusals {
					refused = r.String()
				}
			}
		}
		p.must(p.chain.SyncPool())
		p.block()
		if p.refresh(); len(dueOf(p.vaults)) == 0 {
			return n + 1, refused
		}
	}
	return 0, refused
}

// alerted says whether what an alert looks at says that something isn't settled: each of these ends in one when it lasts.
func (p *providers) alerted(k *testKeeper) bool {
	for _, name := range []string{"settlements_refused", "too_few_endpoints", "late_seconds", "tick_errors_total"} {
		if k.metric(p.t, name)[""] > 0 {
			return true
		}
	}
	return k.metric(p.t, "head_timestamp_seconds")[""] < float64(p.first+p.weeks*week) // from before the cut-off
}

// heal ends the fault, and the week.
func (p *providers) heal(k *testKeeper) {
	p.spoil("none", "", failsNot)
	for range 30 {
		if p.refresh(); len(dueOf(p.vaults)) == 0 {
			p.weeks++
			return
		}
		_, _ = k.Tick(p.t.Context()) // an endpoint may still rest
		p.must(p.chain.SyncPool())
		p.block()
	}
	p.t.Fatal("not settled with sound endpoints")
}

// undetected is what nobody can tell from an honest answer within some blocks when all endpoints say it.
var undetected = map[string]bool{
	"eth_call stale":              true, // nothing was due then
	"eth_getBlockByNumber stale":  true, // the chain stands still; the alert SluiceKeeperHeadOld sees that
	"eth_sendRawTransaction lie":  true, // it is lost, and its age decides
	"eth_getTransactionCount lie": true, // it waits behind a gap, and its age decides
}

// unalerted is what no alert of a keeper can see either.
const unalerted = "eth_call stale"

// TestEveryMethodFailsAtEachEndpoint: whatever one endpoint of three does, what is due is settled. When all do it, it is
// settled, or refused with a reason and alerted, and settled when they are sound again; never twice.
func TestEveryMethodFailsAtEachEndpoint(t *testing.T) {
	t.Parallel()
	for _, method := range spoiledMethods {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			p := newProviders(t, 2, 3)
			for _, how := range failures {
				for _, where := range []string{"first", "second", "third", "all"} {
					if !*longMatrix && where != "first" && (where != "all" || how != failsError) {
						continue
					}
					name := fmt.Sprintf("%s %s", where, how)
					k := p.keeperBehind(t)
					blocks, refused := p.week(k, where, method, how, 6)
					switch {
					case where != "all" && blocks == 0:
						t.Errorf("%s: not settled within 6 blocks: %s", name, refused)
					case where != "all" && blocks > 2:
						t.Errorf("%s: settled after %d blocks: %s", name, blocks, refused)
					case where == "all" && blocks == 0 && refused == "" && !undetected[method+" "+string(how)]:
						t.Errorf("%s: not settled, and nobody says why", name)
					case where == "all" && blocks == 0 && method+" "+string(how) != unalerted && !p.alerted(k):
						t.Errorf("%s: not settled, and no alert would say so: %s", name, refused)
					}
					p.heal(k)
					p.settledOnce(int(p.weeks))
					p.must(k.giveBack(t.Context()))
				}
			}
			for _, n := range p.nodes {
				for called := range n.counted() {
					if !slices.Contains(spoiledMethods, called) && called != askedOfReverts {
						t.Errorf("a keeper calls %s, which isn't spoiled", called)
					}
				}
			}
		})
	}
}

// TestReasonOfAMinedRevertIsAskedOfMost: the block before the revert's is asked for its state. Where no endpoint names it, the reason
// isn't known, and the keeper goes on.
func TestReasonOfAMinedRevertIsAskedOfMost(t *testing.T) {
	t.Parallel()
	const method = askedOfReverts
	for _, where := range []string{"first", "all"} {
		for _, how := range failures {
			if !*longMatrix && where == "all" && how != failsError {
				continue
			}
			t.Run(fmt.Sprintf("%s %s", where, how), func(t *testing.T) {
				t.Parallel()
				p := newProviders(t, 1, 3)
				p.buy(p.vaults[0], "WETH", 90_000)
				p.prices(p.first + 12)
				k := p.keeperBehind(t)
				k.tick(t)
				feed, data := p.pushPrice("WETH", 5)
				push, err := p.alice.Sign(&feed, nil, 200_000, data)
				p.must(err)
				_, receipts, err := p.chain.MineTxs(t.Context(), p.chain.Head().Time+12, push, p.attempts()[0])
				p.must(err)
				if receipts[1].Status != 0 {
					t.Fatal("the settlement did not revert")
				}
				p.spoil(where, method, how)
				k.tick(t)
				asked := 0
				for _, n := range p.nodes {
					asked += n.counted()[method]
				}
				reason := scalar[string](t, p.db, `SELECT reason FROM keeper_intents ORDER BY id LIMIT 1`)
				if known := strings.Contains(reason, "Nav"); asked == 0 || !known && where == "first" || !known && !strings.HasPrefix(reason, "unknown: ") {
					t.Errorf("%s was asked for %d times, and the reason is %q", method, asked, reason)
				}
				p.spoil("none", "", failsNot)
				p.run(k, 5)
				p.settledOnce(1)
			})
		}
	}
}

// TestRateLimitWhileHeadsAreABlockApart: the endpoint that is a block ahead refuses to name the block before.
func TestRateLimitWhileHeadsAreABlockApart(t *testing.T) {
	p := newProviders(t, 1, 3)
	k := p.keeperBehind(t)
	p.prices(p.first + 12)
	p.block()
	old := p.chain.HeaderByNumber(p.chain.Head().Number.Uint64() - 1)
	for _, behind := range p.nodes[1:] { // most have the block before, which the first is asked to name too
		behind.set("eth_getBlockByNumber", failsStale, old.Hash(), old.Number.Uint64())
	}
	p.nodes[0].set("eth_getBlockByNumber", failsBelow, old.Hash(), 0)
	k.tick(t)
	p.awaitPooled()
}

// TestRelayThatNeverIncludes: its pool can't be seen, so age decides. The transaction is replaced as any other, a relay that
// is down is a stated refusal, and where a fallback is set the endpoints get the transaction.
func TestRelayThatNeverIncludes(t *testing.T) {
	for name, fallback := range map[string]uint64{"no fallback": 0, "fallback": 8} {
		for _, how := range []failure{failsNot, failsError} {
			t.Run(name+" "+string(how), func(t *testing.T) {
				w := newWorld(t, 1)
				private := devnettest.Chain(t)
				mirror(t, w.chain, private, w.chain.Head().Number.Uint64())
				r := newSpoiler(t, private.HTTPURL())
				r.set("eth_sendRawTransaction", how, common.Hash{}, 0)
				relay := dialTest(t, r.server.URL)
				k := w.keeper(func(c *Config, d *Deps) { d.Relay, c.RelayFallbackBlocks = &relay, fallback })
				w.prices(w.first + 12)
				mirror(t, w.chain, private, w.chain.Head().Number.Uint64())
				var last *Plan
				for n := 0; n < 9 || fallback > 0 && n < 14; n++ {
					last = k.tick(t)
					if fallback > 0 && w.inPool() {
						break
					}
					w.emptyBlock()
				}
				if fallback > 0 {
					w.awaitPooled()
					w.block()
					k.tick(t)
					w.settledOnce(1)
					return
				}
				if last == nil || len(last.Items) != 1 || len(last.Items[0].Refusals) == 0 || last.Items[0].Refusals[0].Reason != reasonStuck {
					t.Errorf("nobody says that it is stuck: %+v", last)
				}
				if n := r.counted()["eth_sendRawTransaction"]; n > 12 {
					t.Errorf("%d sends in 9 blocks", n)
				}
				if how == failsNot && len(w.attempts()) < 3 {
					t.Errorf("%d attempts in 9 blocks", len(w.attempts()))
				}
			})
		}
	}
}

// TestChainWithoutAPool: the node takes the transaction and shows it to nobody.
func TestChainWithoutAPool(t *testing.T) {
	p := newProviders(t, 1, 1)
	k := p.keeperBehind(t)
	p.prices(p.first + 12)
	p.nodes[0].set("eth_getTransactionByHash", failsLie, common.Hash{}, 0)
	for range 14 {
		k.tick(t)
		p.emptyBlock()
	}
	if n := len(p.attempts()); n < 2 || n > 4 {
		t.Errorf("%d attempts in 14 blocks", n)
	}
	p.must(p.chain.SyncPool())
	p.block()
	k.tick(t)
	p.settledOnce(1)
}

// TestCancelFitsUnderTheCap: the last attempt is at the cap and evicted, somebody else settles, and the nonce is freed.
func TestCancelFitsUnderTheCap(t *testing.T) {
	for _, evicted := range []bool{true, false} {
		t.Run(fmt.Sprint("evicted ", evicted), func(t *testing.T) {
			w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
			w.prices(w.first + 12)
			k := w.keeper(func(c *Config, _ *Deps) { c.MaxFeePerGas, c.MaxTipPerGas = Gwei(3), Gwei(3) })
			k.tick(t)
			for range 40 { // up to the cap
				w.emptyBlock()
				k.tick(t)
			}
			txs := w.attempts()
			last := txs[len(txs)-1]
			if last.GasFeeCap().Cmp(Gwei(3)) > 0 || mulDivUp(last.GasFeeCap(), big.NewInt(110), big.NewInt(100)).Cmp(Gwei(3)) > 0 {
				t.Fatalf("the last of %d attempts offers %s", len(txs), last.GasFeeCap())
			}
			if evicted {
				w.must(w.chain.DropPending())
			}
			w.call(w.wallet("bob"), w.vaults[0].Vault, vaultABI.PackSettle(oneInt, new(big.Int), units(1, 18)), "settle")
			for range 8 {
				k.tick(t)
				w.must(w.chain.SyncPool())
				w.block()
			}
			k.tick(t)
			w.journalSays("mined cancelled")
			w.settledOnce(1)
		})
	}
}

// TestTipCapBoundsReplacements: keeper.max_tip_gwei holds for every attempt.
func TestTipCapBoundsReplacements(t *testing.T) {
	w, k := dueWorld(t, func(c *Config, _ *Deps) { c.MaxTipPerGas = Gwei(1) })
	for range 120 {
		w.emptyBlock()
		k.tick(t)
	}
	for i, tx := range w.attempts() {
		if tx.GasTipCap().Cmp(Gwei(1)) > 0 {
			t.Errorf("attempt %d offers a tip of %s", i+1, tx.GasTipCap())
		}
	}
	if n := len(w.attempts()); n < 10 {
		t.Errorf("%d attempts", n)
	}
	if !strings.Contains(k.log.String(), "with a tip of") {
		t.Error("nobody says why it isn't replaced")
	}
}

// TestQuoteThatFailsIsNoMarket: the best pool can't be asked, and the worse one is not taken instead.
func TestQuoteThatFailsIsNoMarket(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 60_000)
	w.redeem(w.leader, w.vaults[0], units(50_000, 18))
	w.afterTheCutoff(0)
	node := &unquoting{Node: w.endpoint().Node, quoter: w.dep.Uniswap.Quoter, tier: 500}
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "limited", Node: node}} })
	w.refusedFor(k.tick(t), reasonSimError, "could not be asked")
	node.tier = 0
	w.emptyBlock()
	k.tick(t)
	w.awaitPooled()
	w.block()
	w.settledOnce(1)
}

// unquoting fails at quotes of pools of a fee tier.
type unquoting struct {
	chain.Node
	quoter common.Address
	tier   uint32
}

func (u *unquoting) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	results, err := u.Node.Calls(ctx, block, calls)
	fee := []byte{byte(u.tier >> 16), byte(u.tier >> 8), byte(u.tier)}
	for i := range results {
		if u.tier != 0 && calls[i].To == u.quoter && len(calls[i].Data) > 4+3*32+23 && bytes.Equal(calls[i].Data[4+3*32+20:4+3*32+23], fee) {
			results[i] = chain.CallResult{Err: &chain.Error{Class: chain.RateLimited, Endpoint: "limited", Method: "eth_call", Code: 429, Msg: "too many requests"}}
		}
	}
	return results, err
}
