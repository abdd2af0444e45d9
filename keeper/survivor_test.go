package keeper

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// aging is a keeper whose clock the test moves.
type aging struct {
	*testKeeper
	p   *providers
	now time.Time
}

func (p *providers) agingKeeper() *aging {
	a := &aging{p: p, now: time.Now()}
	a.testKeeper = p.keeperBehind(p.t, func(c *Config, _ *Deps) { c.MaxHeadAge = 0 })
	a.Keeper.now = func() time.Time { return a.now }
	return a
}

// later moves the clock, keeps the lease, and mines an empty block.
func (a *aging) later(d time.Duration) {
	a.now = a.now.Add(d)
	a.holding.set(a.held(), a.now)
	a.p.emptyBlock()
}

func (a *aging) alerts(want float64) {
	a.p.t.Helper()
	if m := a.metric(a.p.t, "too_few_endpoints"); m[""] != want {
		a.p.t.Errorf("alert %v, want %v", m, want)
	}
}

// TestSurvivorOfTwoEndpoints settles after ten minutes, and does nothing else.
func TestSurvivorOfTwoEndpoints(t *testing.T) {
	p := newProviders(t, 1, 2)
	k := p.agingKeeper()
	p.prices(p.first + 12)
	p.nodes[0].set("eth_chainId", failsError, p.chain.Head().Hash(), 0)
	p.refusedFor(k.tick(t), reasonEndpoints, "1 of 2 endpoints answer")
	k.alerts(1)
	k.later(9 * time.Minute)
	p.refusedFor(k.tick(t), reasonEndpoints, "1 of 2 endpoints answer")
	k.later(2 * time.Minute)
	k.tick(t)
	p.awaitPooled()
	p.block()
	k.tick(t)
	p.settledOnce(1)
	p.nodes[0].set("", failsNot, p.chain.Head().Hash(), 0)
	p.emptyBlock()
	k.tick(t)
	k.alerts(0)
	if !strings.Contains(k.log.String(), "too few endpoints answer") {
		t.Error("the log doesn't say it")
	}
}

// TestSurvivorsAtAMethod: all endpoints give their heads, and too few of them answer one call. After ten minutes those that
// do answer it are enough for settlements, and when the others are sound again it is as before.
func TestSurvivorsAtAMethod(t *testing.T) {
	t.Parallel()
	for _, method := range []string{"eth_call", "eth_estimateGas", "eth_getBalance"} {
		for endpoints := 2; endpoints <= 3; endpoints++ {
			t.Run(fmt.Sprintf("%s at %d of %d", method, endpoints-1, endpoints), func(t *testing.T) {
				t.Parallel()
				p := newProviders(t, 1, endpoints)
				k := p.agingKeeper()
				k.tick(t)
				p.prices(p.first + 12)
				for _, n := range p.nodes[1:] {
					n.set(method, failsError, p.chain.Head().Hash(), 0)
				}
				for range 3 {
					k.tick(t)
					k.alerts(1)
					if p.inPool() {
						t.Fatal("something is sent while too few answer")
					}
					k.later(3 * time.Minute)
				}
				k.later(2 * time.Minute)
				for range 2 { // the first look may ask for more than half again
					k.tick(t)
				}
				p.awaitPooled()
				p.block()
				for range 2 {
					k.tick(t)
				}
				p.settledOnce(1)
				k.alerts(1)
				for _, n := range p.nodes[1:] {
					n.set("", failsNot, p.chain.Head().Hash(), 0)
				}
				k.later(2 * time.Minute)
				k.tick(t)
				k.alerts(0)
			})
		}
	}
}

// TestTwoThatDifferAreNoSurvivors: one of three endpoints fails, the other two contradict each other, and nothing is sent
// however long it lasts.
func TestTwoThatDifferAreNoSurvivors(t *testing.T) {
	p := newProviders(t, 1, 3)
	k := p.agingKeeper()
	k.tick(t)
	p.prices(p.first + 12)
	for i, how := range []failure{failsError, failsLie} {
		p.nodes[i].set("eth_call", how, p.chain.Head().Hash(), 0)
	}
	k.tooFewSince = k.now.Add(-time.Hour)
	for range 6 {
		k.tick(t)
		if p.inPool() {
			t.Fatal("something is sent on one endpoint's word against another's")
		}
		k.later(4 * time.Minute)
	}
	p.settledOnce(0)
}

// TestOneAbsurdHeadIsForgotten: two of three endpoints fail in one poll, and the third names a head a million blocks too high.
// What it says alone is no measure for the others afterwards.
func TestOneAbsurdHeadIsForgotten(t *testing.T) {
	p := newProviders(t, 1, 3)
	k := p.keeperBehind(t)
	k.tick(t)
	p.prices(p.first + 12)
	for i, n := range p.nodes {
		if i == 2 {
			n.set("eth_getBlockByNumber", failsAbsurd, p.chain.Head().Hash(), 0)
		} else {
			n.set("eth_chainId", failsError, p.chain.Head().Hash(), 0)
		}
	}
	_, _ = k.Tick(t.Context()) // nothing can be read at such a block
	for _, n := range p.nodes {
		n.set("", failsNot, p.chain.Head().Hash(), 0)
	}
	k.tick(t)
	p.must(p.chain.SyncPool())
	p.block()
	k.tick(t)
	p.settledOnce(1)
}

// TestNumbersThatDropAreBelievedAfterAWhile: most endpoints have said a head that nobody has any more.
func TestNumbersThatDropAreBelievedAfterAWhile(t *testing.T) {
	p := newProviders(t, 1, 1)
	k := p.agingKeeper()
	k.tick(t)
	p.prices(p.first + 12)
	p.nodes[0].set("eth_getBlockByNumber", failsAbsurd, p.chain.Head().Hash(), 0)
	_, _ = k.Tick(t.Context())
	p.nodes[0].set("", failsNot, p.chain.Head().Hash(), 0)
	for range 3 {
		p.refusedFor(k.tick(t), reasonEndpoints, "behind what was seen before")
		k.later(4 * time.Minute)
	}
	for range 2 {
		k.tick(t)
		p.must(p.chain.SyncPool())
		p.block()
	}
	k.tick(t)
	p.settledOnce(1)
}
