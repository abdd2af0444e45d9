package keeper

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// rude is a node that gives no header, but a text with bytes that Postgres takes in no JSON.
type rude struct{ chain.Node }

func (r rude) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return nil, errors.New("go away \x00\xff \\u0000 \ud7ff")
}

// TestRunSaysOfEachEndpointWhetherItAnswers: and what an endpoint says stops nothing, whatever bytes are in it.
func TestRunSaysOfEachEndpointWhetherItAnswers(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	k := w.keeper(func(_ *Config, d *Deps) {
		d.Endpoints = []chain.Endpoint{
			{Name: "a.example", Node: w.endpoint().Node}, {Name: "b.example", Node: rude{w.endpoint().Node}}, {Name: "c.example", Node: w.endpoint().Node},
		}
	})
	plan := k.tick(t)
	w.block()
	w.settledOnce(1)
	if len(plan.Endpoints) != 3 {
		t.Fatalf("%d endpoints in the plan", len(plan.Endpoints))
	}
	for i, e := range plan.Endpoints {
		good := i != 1
		if e.Answers != good || e.Agrees != good || (e.Head != nil) != good || (e.Faults == 0) != good || (e.LastFault == nil) != good {
			t.Errorf("%s: %+v", e.Name, e)
		}
		if good && *e.Head != plan.Block {
			t.Errorf("%s is said to be at %d, not %d", e.Name, *e.Head, plan.Block)
		}
	}
	if stored := scalar[string](t, w.db, `SELECT plan->'endpoints'->1->>'lastFault' FROM keeper_status`); !strings.HasPrefix(stored, "its head: go away \uFFFD") {
		t.Errorf("stored: %q", stored)
	}
}
