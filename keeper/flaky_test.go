package keeper

import (
	"context"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// flaky is a node that fails when told to.
type flaky struct {
	chain.Node
	down     error // everything
	simulate error // calls that have a sender
	gas      func(uint64) uint64
	noLimit  bool // calls are simulated with all the gas that there is
}

func (f *flaky) ChainID(ctx context.Context) (*big.Int, error) {
	if f.down != nil {
		return nil, f.down
	}
	return f.Node.ChainID(ctx)
}

func (f *flaky) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	if f.simulate != nil && len(calls) > 0 && calls[0].From != (common.Address{}) {
		return nil, f.simulate
	}
	if f.noLimit {
		calls = slices.Clone(calls)
		for i := range calls {
			calls[i].Gas = 0
		}
	}
	return f.Node.Calls(ctx, block, calls)
}

func (f *flaky) EstimateGas(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.GasResult, error) {
	results, err := f.Node.EstimateGas(ctx, block, calls)
	for i := range results {
		if f.gas != nil {
			results[i].Gas = f.gas(results[i].Gas)
		}
	}
	return results, err
}

// TestEstimateThatIsTooLowCostsNothing: the call is tried with the very limit before it is sent.
func TestEstimateThatIsTooLowCostsNothing(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	node := &flaky{Node: w.endpoint().Node, gas: func(g uint64) uint64 { return g / 2 }}
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "liar", Node: node}} })
	w.refusedFor(k.tick(t), reasonSimError, "with its gas limit of")
	node.gas = nil
	w.emptyBlock()
	k.tick(t)
	w.block()
	w.settledOnce(1)
}

func TestOutOfGasIsSeenAsWhatItIs(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	node := &flaky{Node: w.endpoint().Node, gas: func(g uint64) uint64 { return g / 2 }, noLimit: true}
	k := w.keeper(func(c *Config, d *Deps) { d.Endpoints, c.MaxReverts = []chain.Endpoint{{Name: "liar", Node: node}}, 1 })
	k.tick(t)
	node.noLimit = false
	w.block()
	k.tick(t)
	w.journalSays("mined reverted")
	if reason := scalar[string](t, w.db, `SELECT reason FROM keeper_intents`); !strings.HasPrefix(reason, "out of gas at ") {
		t.Errorf("reason %q", reason)
	}
}
