package keeper

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reads"
)

// clamped is a node on which each feed is its own aggregator and clamps its answers.
type clamped struct {
	chain.Node
	least, greatest *big.Int
	fails           error
}

func (c *clamped) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	results, err := c.Node.Calls(ctx, block, calls)
	for i := range results {
		for ask, bound := range map[string]*big.Int{string(reads.AskLeast): c.least, string(reads.AskGreatest): c.greatest} {
			if bytes.Equal(calls[i].Data, []byte(ask)) {
				results[i] = chain.CallResult{Data: common.BigToHash(bound).Bytes(), Err: c.fails}
			}
		}
	}
	return results, err
}

// TestDoctorComparesWhatIsBelievedWithTheAggregators: an answer at an aggregator's clamp says its bound whatever the price is.
func TestDoctorComparesWhatIsBelievedWithTheAggregators(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first - 3600)
	nothing, wide := new(big.Int), new(big.Int).Lsh(big.NewInt(1), 130)
	says := func(c *clamped) (verdict, string) {
		var node chain.Node = w.endpoint().Node
		if c != nil {
			c.Node = node
			node = c
		}
		checks := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "node", Node: node}} }).Doctor(t.Context())
		return verdicts(checks)["clamps"], lineOf(checks, "clamps")
	}
	if v, line := says(nil); v != verdictOK || !strings.HasPrefix(line, "0 of ") {
		t.Errorf("feeds without bounds: %v %s", v, line)
	}
	if v, line := says(&clamped{least: nothing, greatest: wide}); v != verdictOK || strings.HasPrefix(line, "0 of ") {
		t.Errorf("wide bounds: %v %s", v, line)
	}
	if v, line := says(&clamped{least: big.NewInt(1 << 61), greatest: wide}); v != verdictWarn || !strings.Contains(line, "whatever is lower") {
		t.Errorf("clamped from below: %v %s", v, line)
	}
	if v, line := says(&clamped{least: nothing, greatest: big.NewInt(1)}); v != verdictWarn || !strings.Contains(line, "whatever is higher") {
		t.Errorf("clamped from above: %v %s", v, line)
	}
	if v, line := says(&clamped{least: nothing, greatest: wide, fails: errors.New("connection refused")}); v != verdictFail || !strings.Contains(line, "connection refused") {
		t.Errorf("unread: %v %s", v, line)
	}
}
