package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/txjournal"
)

// aheadOf is a node on which a key has sent more than it has, or fewer.
type aheadOf struct {
	chain.Node
	by int64
}

func (a *aheadOf) NonceAtHash(ctx context.Context, who common.Address, block common.Hash) (uint64, error) {
	n, err := a.Node.NonceAtHash(ctx, who, block)
	return uint64(int64(n) + a.by), err
}

// withLiar gives a keeper three endpoints; the one at a place is the liar.
func withLiar(liar *aheadOf, place int) func(*Config, *Deps) {
	return func(_ *Config, d *Deps) {
		honest := d.Endpoints[0].Node
		liar.Node = honest
		d.Endpoints = slices.Insert([]chain.Endpoint{{Name: "one", Node: honest}, {Name: "two", Node: honest}}, place, chain.Endpoint{Name: "liar", Node: liar})
	}
}

// metric is what a counter or gauge says that isn't 0, by its only label's value, "" where it has none.
func (k *testKeeper) metric(t testing.TB, name string) map[string]float64 {
	t.Helper()
	families, err := k.reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	says := make(map[string]float64)
	for _, f := range families {
		if f.GetName() != "sluice_keeper_"+name {
			continue
		}
		for _, m := range f.GetMetric() {
			label := ""
			for _, l := range m.GetLabel() {
				label = l.GetValue()
			}
			if n := m.GetCounter().GetValue() + m.GetGauge().GetValue(); n != 0 { // some counters begin at zero
				says[label] = n
			}
		}
	}
	return says
}

// TestAMajorityDecidesAboutTheNonce: one of three lies, be it the one that
// everything else is read from. It is named, and doesn't stop the others.
func TestAMajorityDecidesAboutTheNonce(t *testing.T) {
	for name, by := range map[string]int64{"too high": 3, "too low": -1} {
		for _, place := range []int{0, 2} {
			t.Run(fmt.Sprintf("%s at %d", name, place), func(t *testing.T) {
				liar := new(aheadOf)
				w, k := finalWorld(t, withLiar(liar, place))
				w.afterTheCutoff(1)
				liar.by = by
				k.tick(t)
				w.awaitPooled() // one of three doesn't stop everything
				w.block()
				k.tick(t)
				w.settledOnce(2)
				w.journalSays("final success, mined success")
				w.journalStands()
				if n := w.attempts()[1].Nonce(); n != 1 {
					t.Errorf("sent with nonce %d", n)
				}
				if c := k.metric(t, "endpoint_outvoted_total"); c["liar"] < 1 || len(c) != 1 {
					t.Errorf("the metric counts %v", c)
				}
				named := 0
				for line := range strings.Lines(k.log.String()) { // a slow host may log that another one was late
					if strings.Contains(line, "wrong about the key's nonce") {
						named++
						if !strings.Contains(line, "endpoint=liar") {
							t.Errorf("not the liar: %s", line)
						}
					}
				}
				if named == 0 {
					t.Error("the log doesn't name the liar")
				}
			})
		}
	}
}

// TestEndpointsThatDisagreeAboutTheNonce: without a majority nothing is sent. A
// transaction with a nonce too high would wait for ever, and everything after
// it.
func TestEndpointsThatDisagreeAboutTheNonce(t *testing.T) {
	for _, n := range []int{2, 3} {
		t.Run(fmt.Sprint(n, " endpoints"), func(t *testing.T) {
			w := newWorld(t, 2) // settled together
			liars := []*aheadOf{{by: 3}, {by: 1}}[:n-1]
			k := w.keeper(func(_ *Config, d *Deps) {
				honest := d.Endpoints[0].Node
				d.Endpoints = nil
				for i, liar := range liars {
					liar.Node = honest
					d.Endpoints = append(d.Endpoints, chain.Endpoint{Name: fmt.Sprint("liar ", i), Node: liar})
				}
				d.Endpoints = append(d.Endpoints, chain.Endpoint{Name: "node", Node: honest})
			})
			w.afterTheCutoff(0)
			plan := k.tick(t)
			w.refusedFor(plan, reasonEndpoints, "3 says liar 0, ")
			w.refusedFor(plan, reasonEndpoints, ", 0 says node")
			if len(plan.Items) != 2 || len(plan.Items[1].Refusals) != 1 {
				t.Errorf("the second of two: %+v", plan.Items)
			}
			if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`); n != 0 {
				t.Errorf("%d intents", n)
			}
			if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_refusals WHERE reason = 'endpoints-disagree'`); n != 2 {
				t.Errorf("%d refusals in the journal", n)
			}
			if c := k.metric(t, "endpoint_outvoted_total"); len(c) != 0 {
				t.Errorf("nobody was outvoted: %v", c)
			}
			for _, liar := range liars {
				liar.by = 0
			}
			k.tick(t) // without a new block
			w.block()
			w.settledOnce(1)
		})
	}
}

// TestOneEndpointCantHaveANonceGivenUp: it says that something else used the
// nonce, in a final block too. The intent is looked after as before.
func TestOneEndpointCantHaveANonceGivenUp(t *testing.T) {
	for _, place := range []int{0, 2} {
		liar := new(aheadOf)
		w, k := dueWorld(t, withLiar(liar, place))
		w.chain.SetFinalizedDepth(1)
		liar.by = 1
		for range 4 { // until it is stuck
			w.emptyBlock()
			k.tick(t)
			w.journalSays("sent")
		}
		k.deps.Endpoints = slices.DeleteFunc(k.deps.Endpoints, func(e chain.Endpoint) bool { return e.Name == "two" })
		for range 4 {
			w.emptyBlock()
			k.tick(t)
			w.journalSays("sent")
		}
		if n := len(w.attempts()); n != 3 {
			t.Errorf("%d attempts: it isn't replaced as it would be", n)
		}
		w.block()
		k.tick(t)
		w.settledOnce(1)
		w.journalSays("mined success")
	}
}

// TestATransactionBehindAGapIsPassedBy: a single endpoint was believed about a
// nonce too high. The vault is settled all the same, in every week, whether
// pools kept that transaction or not.
func TestATransactionBehindAGapIsPassedBy(t *testing.T) {
	for _, c := range []struct{ fate, end string }{
		{"kept", "mined reverted"}, {"dropped", "mined cancelled"},
	} {
		t.Run(c.fate, func(t *testing.T) {
			liar := &aheadOf{by: 2}
			w := newWorld(t, 1)
			k := w.keeper(func(conf *Config, d *Deps) {
				conf.SupersedeBlocks = 4
				liar.Node = d.Endpoints[0].Node
				d.Endpoints = []chain.Endpoint{{Name: "only", Node: liar}}
			})
			w.afterTheCutoff(0)
			k.tick(t)
			if n := w.attempts()[0].Nonce(); n != 2 {
				t.Fatalf("sent with nonce %d", n)
			}
			liar.by = 0
			for range 4 {
				w.journalSays("sent")
				w.block()
				k.tick(t)
			}
			if len(w.settlements()) != 0 || !strings.Contains(k.log.String(), "waits behind nonces that nothing used") {
				t.Error("mined behind the gap, or nobody was told")
			}
			w.block()
			k.tick(t)
			w.settledOnce(1)
			w.journalSays("superseded, mined success")
			if c.fate == "dropped" {
				w.must(w.chain.DropPending())
			}
			for n := range uint64(3) {
				w.afterTheCutoff(n + 1)
				for range 4 {
					k.tick(t)
					w.block()
				}
				k.tick(t)
				w.settledOnce(int(n) + 2)
			}
			w.journalSays(c.end + ", mined success, mined success, mined success, mined success")
			w.journalStands()
		})
	}
}

// TestAReorgIsNoGap: the block of an earlier transaction left the chain, so its
// nonce is free again, and the one after it waits for it.
func TestAReorgIsNoGap(t *testing.T) {
	w := newWorld(t, 2)
	k := w.keeper(func(c *Config, _ *Deps) {
		c.Addresses.Settler = common.Address{} // one after the other
		c.SupersedeBlocks = 1
	})
	w.afterTheCutoff(0)
	k.tick(t)
	w.block()
	k.tick(t)
	w.journalSays("mined success, sent")
	w.emptyBlock()
	k.tick(t)
	w.reorgEmpty(2)
	w.emptyBlock()
	k.tick(t)
	w.emptyBlock()
	k.tick(t)
	w.journalSays("reorged, sent")
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success, mined success")
}

// mute is a signer that doesn't sign for a while.
type mute struct {
	txjournal.Signer
	silent bool
}

func (m *mute) SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	if m.silent {
		return nil, errors.New("not today")
	}
	return m.Signer.SignTx(ctx, tx, chainID)
}

// TestADeadSignerFillsNoHistory: the nonce of a call that would fail by now is to be freed, and nobody signs that. The history says
// so once, not at every poll.
func TestADeadSignerFillsNoHistory(t *testing.T) {
	w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	w.prices(w.first + 12)
	signer := new(mute)
	k := w.keeper(func(_ *Config, d *Deps) {
		signer.Signer = d.Signer
		d.Signer = signer
	})
	k.tick(t)
	w.awaitPooled()
	w.call(w.wallet("bob"), w.vaults[0].Vault, vaultABI.PackSettle(oneInt, new(big.Int), units(1, 18)), "settle")
	signer.silent = true
	for range 5 {
		if _, err := k.Tick(t.Context()); err == nil || !strings.Contains(err.Error(), "not today") {
			t.Fatalf("the tick: %v", err)
		}
	}
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_events WHERE detail LIKE 'cancelling%'`); n != 1 {
		t.Errorf("%d lines of it", n)
	}
	signer.silent = false
	k.tick(t)
	w.must(w.chain.SyncPool())
	w.block()
	k.tick(t)
	w.journalSays("mined cancelled")
}

// TestAnIntentIsNotDroppedForOneEndpointsNonce: nothing is signed yet.
func TestAnIntentIsNotDroppedForOneEndpointsNonce(t *testing.T) {
	w := newWorld(t, 1)
	w.afterTheCutoff(0)
	liar := new(aheadOf)
	signer := &mute{silent: true}
	k := w.keeper(withLiar(liar, 0), func(_ *Config, d *Deps) {
		signer.Signer = d.Signer
		d.Signer = signer
	})
	if _, err := k.Tick(t.Context()); err == nil {
		t.Fatal("signed by nobody")
	}
	w.journalSays("intent")
	signer.silent, liar.by = false, 2
	// Two that differ: it waits as it is.
	all := k.deps.Endpoints
	k.deps.Endpoints = all[:2]
	k.tick(t)
	w.journalSays("intent")
	if !strings.Contains(k.log.String(), "not signed") {
		t.Error("the log doesn't say why")
	}
	k.deps.Endpoints = all
	k.tick(t)
	w.journalSays("sent")
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success")
}

// behind is a node that doesn't have the newest blocks yet.
type behind struct {
	chain.Node
	chain *devnet.Chain
	by    *uint64
}

func (b behind) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	newest := new(big.Int).Sub(b.chain.Head().Number, new(big.Int).SetUint64(*b.by))
	if n == nil {
		n = newest
	}
	if n.Cmp(newest) > 0 {
		return nil, ethereum.NotFound
	}
	return b.Node.HeaderByNumber(ctx, n)
}

func (b behind) NonceAtHash(ctx context.Context, who common.Address, block common.Hash) (uint64, error) {
	if h := b.chain.BlockByHash(block); h == nil || h.NumberU64()+*b.by > b.chain.Head().Number.Uint64() {
		return 0, errors.New("header not found")
	}
	return b.Node.NonceAtHash(ctx, who, block)
}

// TestAMajorityThatIsABlockBehindDoesntGiveAUsedNonce: the next transaction
// waits until they have the block in which the last one mined.
func TestAMajorityThatIsABlockBehindDoesntGiveAUsedNonce(t *testing.T) {
	w := newWorld(t, 2)
	by := new(uint64)
	k := w.keeper(func(c *Config, d *Deps) {
		c.Addresses.Settler = common.Address{} // one after the other
		for _, name := range []string{"late", "later"} {
			d.Endpoints = append(d.Endpoints, chain.Endpoint{Name: name, Node: behind{d.Endpoints[0].Node, w.chain, by}})
		}
	})
	w.afterTheCutoff(0)
	k.tick(t)
	w.block()
	*by = 1
	k.tick(t) // what most endpoints have is the head: there the transaction is not mined yet
	w.journalSays("sent")
	if !k.inFlight {
		t.Error("they will have the block in a moment, and it isn't asked for sooner")
	}
	if n := len(w.attempts()); n != 1 {
		t.Errorf("%d attempts", n)
	}
	if c := k.metric(t, "endpoint_outvoted_total"); len(c) != 0 {
		t.Errorf("nobody is wrong, and blamed are %v", c)
	}
	*by = 0
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success, mined success")
	if n := w.attempts()[1].Nonce(); n != 1 {
		t.Errorf("the second has nonce %d", n)
	}
}

// forgetful is a node that has no receipts for a while, and lists transactions only while it does.
type forgetful struct {
	chain.Node
	receipts, transactions atomic.Bool // that it doesn't give
}

func (f *forgetful) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	if f.receipts.Load() {
		return nil, ethereum.NotFound
	}
	return f.Node.TransactionReceipt(ctx, hash)
}

func (f *forgetful) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	if f.transactions.Load() {
		return nil, false, &chain.Error{Class: chain.Network, Endpoint: "forgetful", Method: "eth_getTransactionByHash", Msg: "connection reset"}
	}
	return f.Node.TransactionByHash(ctx, hash)
}

// TestAMinedTransactionWithoutAReceiptIsOurs: a pruned node gives null for its receipt. It isn't another's for that, and
// nothing waits for it once its block is final. Where nobody says whether a block has it, nothing is concluded.
func TestAMinedTransactionWithoutAReceiptIsOurs(t *testing.T) {
	node := new(forgetful)
	w, k := dueWorld(t, func(_ *Config, d *Deps) {
		node.Node = d.Endpoints[0].Node
		d.Endpoints[0].Node = node
	})
	before := w.balanceOf(w.key.Address)
	node.receipts.Store(true)
	w.block()
	w.settledOnce(1)
	k.tick(t)
	w.journalSays("sent")
	w.chain.SetFinalizedDepth(1)
	node.transactions.Store(true)
	w.emptyBlock()
	w.emptyBlock()
	k.tick(t)
	w.journalSays("sent")
	node.transactions.Store(false)
	k.tick(t)
	w.journalSays("superseded")
	if !strings.Contains(k.log.String(), "is mined, and no endpoint gives its receipt") {
		t.Error("nobody was told")
	}
	w.afterTheCutoff(1)
	k.tick(t)
	w.awaitPooled()
	w.journalSays("superseded, sent")
	node.receipts.Store(false)
	w.block()
	k.tick(t)
	w.settledOnce(2)
	w.journalSays("mined success, mined success")
	w.booksAreExact(k, before)
	w.journalStands()
}
