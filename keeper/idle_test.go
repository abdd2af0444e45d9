package keeper

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// counting counts the reads of vaults: calls to the Lens and to portfolios.
type counting struct {
	chain.Node
	of    map[common.Address]bool
	reads int
}

func (c *counting) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	for _, call := range calls {
		if c.of[call.To] {
			c.reads++
		}
	}
	return c.Node.Calls(ctx, block, calls)
}

// TestIdleVaultsAreReadSeldom: not at every block, again after a while, and exactly at their cut-off.
func TestIdleVaultsAreReadSeldom(t *testing.T) {
	w := newWorld(t, 3)
	node := &counting{Node: w.endpoint().Node, of: map[common.Address]bool{w.dep.Lens: true}}
	for _, v := range w.vaults {
		node.of[v.Portfolio] = true
	}
	k := w.keeper(func(c *Config, d *Deps) {
		c.IdleRefresh, d.Endpoints = 2*time.Minute, []chain.Endpoint{{Name: "counting", Node: node}}
	})
	reads := func() int {
		node.reads = 0
		if plan := k.tick(t); plan == nil || plan.Vaults != 3 || plan.NextCutoff != w.first {
			t.Errorf("%+v", plan)
		}
		return node.reads
	}
	w.prices(w.first - 3000) // within the hour after which everything is read anew
	if n := reads(); n == 0 {
		t.Error("the first time nothing is read")
	}
	w.emptyBlock()
	if n := reads(); n != 0 {
		t.Errorf("%d reads of idle vaults a block later", n)
	}
	w.prices(w.chain.Head().Time + 120)
	if n := reads(); n == 0 {
		t.Error("nothing is read two minutes later")
	}
	w.prices(w.first - 10)
	k.tick(t)
	w.prices(w.first + 2) // within two minutes of the last read
	if took := w.blocksUntilSettled(k, w.chain.Head().Number.Uint64()); took > 2 {
		t.Errorf("settled after %d blocks", took)
	}
	w.settledOnce(1)
}
