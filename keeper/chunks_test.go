package keeper

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// capped is a node that gives a call of the Lens so much gas and no more.
type capped struct {
	chain.Node
	lens common.Address
	gas  uint64
}

func (c *capped) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	calls = slices.Clone(calls)
	for i := range calls {
		if calls[i].To == c.lens {
			calls[i].Gas = c.gas
		}
	}
	return c.Node.Calls(ctx, block, calls)
}

// TestVaultsAreReadInPartsWhereACallRunsOutOfGas: the node allows what two of
// five vaults need, and all of them are settled.
func TestVaultsAreReadInPartsWhereACallRunsOutOfGas(t *testing.T) {
	w := newWorld(t, 5)
	w.afterTheCutoff(0)
	node := &capped{Node: w.endpoint().Node, lens: w.dep.Lens}
	var two []common.Address
	for _, v := range w.vaults[:2] {
		two = append(two, v.Vault)
	}
	abi := newStateReader(w.config("x")).lens
	needed, err := node.EstimateGas(t.Context(), w.chain.Head().Hash(), []chain.StateCall{
		{To: w.dep.Lens, Data: abi.PackVaultStates(two)}, {To: w.dep.Lens, Data: abi.PackPreviews(two)},
	})
	w.must(err)
	node.gas = max(needed[0].Gas, needed[1].Gas)
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "capped", Node: node}} })
	plan := k.tick(t)
	if plan.Vaults != 5 || plan.Together == nil || len(plan.Together.Vaults) != 5 {
		t.Fatalf("%d vaults, together %+v", plan.Vaults, plan.Together)
	}
	for i, v := range plan.Together.Vaults {
		if v != w.vaults[i].Vault {
			t.Errorf("%s is number %d: not the factory's order", v, i)
		}
	}
	w.block()
	k.tick(t)
	w.settledOnce(1)
	if n := k.metric(t, "split_reads_total")[""]; n != 2 {
		t.Errorf("the metric counts %v", n)
	}
	if n := strings.Count(k.log.String(), "they are read in halves"); n != 1 {
		t.Errorf("the log says it %d times", n)
	}
	node.gas = 0
	w.emptyBlock()
	if k.tick(t); k.metric(t, "split_reads_total")[""] != 2 {
		t.Error("split without need")
	}
}

// spoilt is a node that fails some calls, or each batch that has one of them.
type spoilt struct {
	chain.Node
	bad    func(chain.StateCall) bool
	err    error
	whole  bool
	rounds int
}

func (s *spoilt) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	s.rounds++
	results, err := s.Node.Calls(ctx, block, calls)
	for i := range results {
		if s.bad != nil && s.bad(calls[i]) {
			if s.whole {
				return nil, s.err
			}
			results[i] = chain.CallResult{Err: s.err}
		}
	}
	return results, err
}

// about are reads of one vault, alone or beside others.
func about(lens, vault common.Address) func(chain.StateCall) bool {
	return func(c chain.StateCall) bool { return c.To == lens && bytes.Contains(c.Data, vault.Bytes()) }
}

// TestAVaultThatCantBeReadFailsAlone: it is named, the others are settled, and
// it is settled when it can be read again.
func TestAVaultThatCantBeReadFailsAlone(t *testing.T) {
	for _, c := range []struct {
		place int
		whole bool
	}{{0, false}, {2, false}, {3, false}, {0, true}, {2, true}} {
		t.Run(fmt.Sprintf("%d, whole batch %t", c.place, c.whole), func(t *testing.T) {
			w := newWorld(t, 4)
			w.afterTheCutoff(0)
			bad := w.vaults[c.place].Vault
			node := &spoilt{Node: w.endpoint().Node, bad: about(w.dep.Lens, bad), err: errors.New("out of gas"), whole: c.whole}
			k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "spoilt", Node: node}} })
			plan := k.tick(t)
			if plan.Vaults != 4 || plan.Together == nil || len(plan.Together.Vaults) != 3 || len(plan.Items) != 4 {
				t.Fatalf("%d vaults, together %+v, %d items", plan.Vaults, plan.Together, len(plan.Items))
			}
			it := plan.Items[3]
			if it.Vault != bad || len(it.Refusals) != 1 || it.Refusals[0].Reason != reasonUnreadable ||
				!strings.Contains(it.Refusals[0].Detail, "out of gas") {
				t.Errorf("of the vault it says %+v", it)
			}
			unreadable, blocked := k.metric(t, "vaults_unreadable")[""], k.metric(t, "settlements_refused")[""]
			if waiting := k.metric(t, "epochs_waiting")[""]; unreadable != 1 || blocked != 1 || waiting != 3 {
				t.Errorf("metrics: %v unreadable, %v refused, %v waiting", unreadable, blocked, waiting)
			}
			if !strings.Contains(k.log.String(), strings.ToLower(bad.Hex())+" epoch=0 action=settle reason=vault-unreadable") {
				t.Error("the log doesn't name it")
			}
			if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_refusals WHERE reason = 'vault-unreadable' AND vault = $1`, bad.Bytes()); n != 1 {
				t.Errorf("%d refusals in the journal", n)
			}
			if d := k.Doctor(t.Context()); !d.Failed() || !strings.Contains(lineOf(d, "contracts"), bad.Hex()) {
				t.Errorf("doctor: %q", lineOf(d, "contracts"))
			}
			w.block()
			k.tick(t)
			if n := len(w.settlements()); n != 3 {
				t.Errorf("%d of three settled", n)
			}
			node.bad = nil
			w.emptyBlock()
			k.tick(t)
			w.block()
			k.tick(t)
			w.settledOnce(1)
			if n := k.metric(t, "vaults_unreadable")[""]; n != 0 {
				t.Errorf("%v vaults are unreadable when all are read", n)
			}
		})
	}
}

// TestANodeThatReadsNoVault: the tick fails, and the node isn't asked for each
// vault alone.
func TestANodeThatReadsNoVault(t *testing.T) {
	w := newWorld(t, 8)
	lens := func(c chain.StateCall) bool { return c.To == w.dep.Lens }
	for name, c := range map[string]struct {
		node spoilt
		most int
	}{
		"each call": {spoilt{err: errors.New("header not found")}, 1 + 4},
		"refuses":   {spoilt{err: errors.New("connection refused"), whole: true}, 1 + 6},
		"late":      {spoilt{err: context.DeadlineExceeded, whole: true}, 1 + 1},
	} {
		t.Run(name, func(t *testing.T) {
			node := c.node
			node.Node, node.bad = w.endpoint().Node, lens
			_, err := newStateReader(w.config("x")).read(t.Context(), &node, w.chain.Head())
			if !errors.Is(err, c.node.err) {
				t.Errorf("read: %v", err)
			}
			if node.rounds > c.most {
				t.Errorf("%d round trips, at most %d", node.rounds, c.most)
			}
		})
	}
}

// TestAVaultWhoseDetailsCantBeReadFailsAlone: what is read beside the Lens.
func TestAVaultWhoseDetailsCantBeReadFailsAlone(t *testing.T) {
	w := newWorld(t, 3)
	w.afterTheCutoff(0)
	bad := w.vaults[1]
	node := &spoilt{Node: w.endpoint().Node, bad: func(c chain.StateCall) bool { return c.To == bad.Vault }, err: errors.New("limit exceeded")}
	r := newStateReader(w.config("x"))
	s, err := r.read(t.Context(), node, w.chain.Head())
	w.must(err)
	if len(s.Vaults) != 2 || len(s.Unread) != 1 || s.Unread[0].Vault != bad.Vault || s.vault(bad.Vault) != nil || s.vault(bad.Portfolio) != nil {
		t.Errorf("read %d, not %+v", len(s.Vaults), s.Unread)
	}
	node.bad = nil
	if s, err = r.read(t.Context(), node, w.chain.Head()); err != nil || len(s.Vaults) != 3 || len(s.Unread) != 0 || s.Vaults[1].Period != week {
		t.Errorf("read again: %+v, %v", s, err)
	}
}

// TestOrdersThatCantBeReadStopNoSettlement, nor those of other vaults.
func TestOrdersThatCantBeReadStopNoSettlement(t *testing.T) {
	w := newWorld(t, 2)
	for _, v := range w.vaults {
		w.setTargets(v, map[string][2]uint16{"WETH": {2_000, 100}})
	}
	w.afterTheCutoff(0)
	bad := w.vaults[0]
	orders := newStateReader(w.config("x")).lens.PackOrders(bad.Vault, nil)[:4]
	node := &spoilt{Node: w.endpoint().Node, err: errors.New("out of gas"), bad: func(c chain.StateCall) bool {
		return about(w.dep.Lens, bad.Vault)(c) && bytes.HasPrefix(c.Data, orders)
	}}
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "spoilt", Node: node}} })
	w.run(k, 5)
	w.settledOnce(1)
	if n, m := len(w.trades(bad)), len(w.trades(w.vaults[1])); n != 0 || m == 0 {
		t.Errorf("%d trades of the vault whose targets aren't known, %d of the other", n, m)
	}
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_refusals WHERE reason = 'vault-unreadable' AND action = 'limit' AND vault = $1`, bad.Vault.Bytes()); n != 1 {
		t.Errorf("%d refusals in the journal", n)
	}
	node.bad = nil
	w.emptyBlock()
	w.run(k, 4)
	if len(w.trades(bad)) == 0 {
		t.Error("no trade since its targets are known")
	}
}

// TestAStuckTransactionOfAVaultThatCantBeReadIsLeftAlone: nothing says that its
// call would fail, so its nonce isn't freed. A settlement of two, then a trade
// of a keeper that never read the vault.
func TestAStuckTransactionOfAVaultThatCantBeReadIsLeftAlone(t *testing.T) {
	w := newWorld(t, 2)
	w.afterTheCutoff(0)
	node := &spoilt{Node: w.endpoint().Node, err: errors.New("out of gas")}
	endpoints := func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "spoilt", Node: node}} }
	k := w.keeper(endpoints)
	stuck := func(before int) {
		t.Helper()
		node.bad = about(w.dep.Lens, w.vaults[1].Vault)
		for range 5 {
			w.emptyBlock()
			k.tick(t)
		}
		if n := len(w.attempts()); n != before {
			t.Errorf("%d attempts, %d before", n, before)
		}
		if !strings.Contains(k.log.String(), "stuck and not replaced") {
			t.Error("the log doesn't say that it waits")
		}
		node.bad = nil
		w.emptyBlock()
		k.tick(t)
		txs := w.attempts()
		if len(txs) != before+1 || !bytes.Equal(txs[before].Data(), txs[before-1].Data()) {
			t.Errorf("%d attempts: it isn't replaced as it was, now that all can be read", len(txs))
		}
		w.block()
		k.tick(t)
	}
	k.tick(t)
	stuck(1)
	w.settledOnce(1)

	w.setTargets(w.vaults[1], map[string][2]uint16{"WETH": {2_000, 100}})
	k.tick(t)
	w.awaitPooled() // the trade
	w.must(k.giveBack(t.Context()))
	k = w.keeper(endpoints, func(c *Config, _ *Deps) { c.Holder = "b" })
	stuck(3)
	if len(w.trades(w.vaults[1])) == 0 {
		t.Error("no trade")
	}
}
