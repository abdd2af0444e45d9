package keeper

import (
	"flag"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain"
)

var longMatrix = flag.Bool("keeper.long", false, "every row of the keeper's matrices")

// providers is a world behind three endpoints, each of which can be spoiled.
type providers struct {
	*world
	nodes []*spoiler
	weeks uint64 // settled
}

func newProviders(t testing.TB, vaults, endpoints int) *providers {
	p := &providers{world: newWorld(t, vaults)}
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
			e, err := chain.DialEndpoint(n.server.URL, 2*time.Second, MaxBatch)
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

// week runs one settlement week, spoiled from after the cut-off on, and says after how many blocks everything was settled;
// 0 when it wasn't within most blocks.
func (p *providers) week(k *testKeeper, where, method string, how failure, most int) (blocks int, refused string) {
	p.prices(p.first + p.weeks*week - 3600)
	p.prices(p.first + p.weeks*week + 12)
	p.spoil(where, method, how)
	for n := range most {
		plan, err := k.Tick(p.t.Context())
		if err != nil {
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

// TestEveryMethodFailsAtEachEndpoint: whatever one endpoint of three does, what is due is settled. When all do it, it is
// settled or refused with a reason, and settled when they are sound again; never twice.
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
					case where == "all" && blocks == 0 && refused == "" && how != failsLie && how != failsStale && method != "eth_sendRawTransaction":
						t.Errorf("%s: not settled, and nobody says why", name)
					}
					p.heal(k)
					p.settledOnce(int(p.weeks))
					p.must(k.giveBack(t.Context()))
				}
			}
		})
	}
}

// TestRateLimitWhileHeadsAreABlockApart: the endpoint that is a block ahead refuses to name the block before.
func TestRateLimitWhileHeadsAreABlockApart(t *testing.T) {
	p := newProviders(t, 1, 3)
	k := p.keeperBehind(t)
	p.prices(p.first + 12)
	p.block()
	old := p.chain.HeaderByNumber(p.chain.Head().Number.Uint64() - 1)
	p.nodes[1].set("eth_getBlockByNumber", failsStale, old.Hash(), old.Number.Uint64())
	p.nodes[0].set("eth_getBlockByNumber", failsLimit, old.Hash(), 0)
	k.tick(t)
	p.awaitPooled()
}

// TestSurvivorOfTwoEndpoints settles after ten minutes, and does nothing else.
func TestSurvivorOfTwoEndpoints(t *testing.T) {
	p := newProviders(t, 1, 2)
	now := time.Now()
	k := p.keeperBehind(t, func(c *Config, _ *Deps) { c.MaxHeadAge = 0 })
	k.now = func() time.Time { return now }
	p.prices(p.first + 12)
	p.nodes[0].set("eth_chainId", failsError, p.chain.Head().Hash(), 0)
	p.refusedFor(k.tick(t), ReasonEndpoints, "1 of 2 endpoints answer")
	if m := k.metric(t, "too_few_endpoints"); m[""] != 1 {
		t.Errorf("no alert: %v", m)
	}
	now = now.Add(9 * time.Minute)
	k.holding.set(k.held(), now)
	p.emptyBlock()
	p.refusedFor(k.tick(t), ReasonEndpoints, "1 of 2 endpoints answer")
	now = now.Add(2 * time.Minute)
	k.holding.set(k.held(), now)
	p.emptyBlock()
	k.tick(t)
	p.awaitPooled()
	p.block()
	k.tick(t)
	p.settledOnce(1)
	p.nodes[0].set("", failsNot, p.chain.Head().Hash(), 0)
	p.emptyBlock()
	k.tick(t)
	if m := k.metric(t, "too_few_endpoints"); m[""] != 0 {
		t.Errorf("the alert doesn't end: %v", m)
	}
	if !strings.Contains(k.log.String(), "too few endpoints answer") {
		t.Error("the log doesn't say it")
	}
}
