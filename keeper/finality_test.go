package keeper

import (
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
)

// finalWorld is a world whose first settlement is final, and its keeper.
func finalWorld(t *testing.T, change ...func(*Config, *Deps)) (*world, *testKeeper) {
	t.Helper()
	w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	w.chain.SetFinalizedDepth(1)
	w.afterTheCutoff(0)
	k := w.keeper(change...)
	k.tick(t)
	w.block()
	k.tick(t)
	w.emptyBlock()
	w.emptyBlock()
	k.tick(t)
	w.journalSays("final success")
	return w, k
}

// journalStands asserts that every block which the journal names is in the
// chain, and holds the transaction that the journal says.
func (w *world) journalStands() {
	w.t.Helper()
	var rows []struct {
		ID     int64  `db:"id"`
		Tx     []byte `db:"tx_hash"`
		Block  []byte `db:"block_hash"`
		Number int64  `db:"block_number"`
	}
	w.must(w.db.SelectContext(w.t.Context(), &rows, `
SELECT id, tx_hash, block_hash, block_number FROM keeper_intents WHERE state IN ('mined', 'final') ORDER BY id`))
	for _, r := range rows {
		hash := common.BytesToHash(r.Block)
		if h := w.chain.HeaderByNumber(uint64(r.Number)); h == nil || h.Hash() != hash {
			w.t.Errorf("intent %d: the journal's block %d %s is not in the chain", r.ID, r.Number, hash)
			continue
		}
		if w.chain.BlockByHash(hash).Transaction(common.BytesToHash(r.Tx)) == nil {
			w.t.Errorf("intent %d: block %d lacks its transaction %x", r.ID, r.Number, r.Tx)
		}
	}
}

func (w *world) historySays(want string) {
	w.t.Helper()
	if s := scalar[string](w.t, w.db, `SELECT string_agg(state, ' ' ORDER BY id) FROM keeper_events`); s != want {
		w.t.Errorf("history %q, want %q", s, want)
	}
}

// TestFinalBlockLeavesTheChainAndItsTransactionMinesElsewhere: nothing is due,
// and still the journal doesn't go on naming a block that isn't there.
func TestFinalBlockLeavesTheChainAndItsTransactionMinesElsewhere(t *testing.T) {
	w, k := finalWorld(t)
	w.journalStands()
	_, err := w.chain.Reorg(t.Context(), 3)
	w.must(err)
	k.tick(t)
	w.journalStands()
	w.journalSays("mined success")
	w.emptyBlock()
	k.tick(t)
	w.journalSays("final success")
	w.journalStands()
	w.historySays("intent signed sent mined final reorged mined final")
	if !strings.Contains(k.log.String(), "a final block has left the chain") {
		t.Error("the log doesn't say it")
	}
	if n := len(w.attempts()); n != 1 || w.nonce() != 1 {
		t.Errorf("%d attempts, nonce %d", n, w.nonce())
	}
}

// TestFinalBlockLeavesTheChainForGood: what was in it is sent again at once,
// byte for byte.
func TestFinalBlockLeavesTheChainForGood(t *testing.T) {
	w, k := finalWorld(t)
	w.reorgEmpty(3)
	w.must(w.chain.DropPending())
	k.tick(t)
	w.awaitInPool(w.attempts()[0].Hash()) // it is sent again
	w.journalSays("reorged")
	w.block()
	k.tick(t)
	w.journalSays("mined success")
	w.settledOnce(1)
	w.journalStands()
	if n := len(w.attempts()); n != 1 || w.nonce() != 1 {
		t.Errorf("%d attempts, nonce %d", n, w.nonce())
	}
}

// TestAnotherKeysFinalBlockLeavesTheChain: a keeper looks after what others
// did, too.
func TestAnotherKeysFinalBlockLeavesTheChain(t *testing.T) {
	w, k := finalWorld(t)
	w.must(k.giveBack(t.Context()))
	heir := w.keeper(func(c *Config, d *Deps) {
		c.Holder, d.Signer = "heir", keys.NewLocalSigner(devnet.NewAccount("bob").Key)
	})
	_, err := w.chain.Reorg(t.Context(), 3)
	w.must(err)
	heir.tick(t)
	w.journalStands()
	w.journalSays("mined success")

	w.emptyBlock()
	w.emptyBlock()
	heir.tick(t)
	w.journalSays("final success")
	w.reorgEmpty(5)
	w.must(w.chain.DropPending())
	heir.tick(t)
	w.awaitInPool(w.attempts()[0].Hash()) // it is sent again
	w.block()
	heir.tick(t)
	w.settledOnce(1)
	w.journalStands()
}

// TestOnlyFinalBlocksAboveTheFirstSoundOneAreTakenBack: the newest first, down
// to one that is still in the chain.
func TestOnlyFinalBlocksAboveTheFirstSoundOneAreTakenBack(t *testing.T) {
	w := newWorld(t, 3)
	w.chain.SetFinalizedDepth(1)
	k := w.keeper(func(c *Config, _ *Deps) { c.Addresses.Settler = common.Address{} }) // a block for each
	w.afterTheCutoff(0)
	for range 5 {
		k.tick(t)
		w.block()
	}
	k.tick(t)
	w.journalSays("final success, final success, final success")
	second := scalar[int64](t, w.db, `SELECT block_number FROM keeper_intents ORDER BY id LIMIT 1 OFFSET 1`)
	_, err := w.chain.Reorg(t.Context(), int(w.chain.Head().Number.Int64()-second)+1)
	w.must(err)
	k.tick(t)
	w.journalStands()
	w.settledOnce(1)
	w.journalSays("final success, mined success, mined success")
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_events WHERE state = 'reorged'`); n != 2 {
		t.Errorf("%d were taken back, want 2", n)
	}
}

// asked counts the headers that are asked for by their height.
type asked struct {
	chain.Node
	headers int
}

func (a *asked) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	if n != nil && n.Sign() >= 0 {
		a.headers++
	}
	return a.Node.HeaderByNumber(ctx, n)
}

// TestFinalBlocksAreWatchedForAWhile: one header a tick, and none once the
// block is twice the finality depth below the head.
func TestFinalBlocksAreWatchedForAWhile(t *testing.T) {
	node := &asked{}
	w, k := finalWorld(t, func(c *Config, d *Deps) {
		c.FinalityDepth = 4
		node.Node = d.Endpoints[0].Node
		d.Endpoints = []chain.Endpoint{{Name: "asked", Node: node}}
	})
	mined := scalar[int64](t, w.db, `SELECT block_number FROM keeper_intents`)
	for w.chain.Head().Number.Int64() < mined+10 {
		w.emptyBlock()
		node.headers = 0
		k.tick(t)
		want := 1
		if w.chain.Head().Number.Int64() >= mined+8 {
			want = 0
		}
		if node.headers != want {
			t.Errorf("%d blocks below the head: %d headers, want %d", w.chain.Head().Number.Int64()-mined, node.headers, want)
		}
	}
}

// nonceLiar says that an account never sent anything.
type nonceLiar struct {
	chain.Node
	lies bool
}

func (n *nonceLiar) NonceAtHash(ctx context.Context, who common.Address, block common.Hash) (uint64, error) {
	if n.lies {
		return 0, nil
	}
	return n.Node.NonceAtHash(ctx, who, block)
}

// TestAnEndpointThatForgetsTheNonceUndoesNothing: it still has the blocks in
// which it was used, so one of the two is wrong.
func TestAnEndpointThatForgetsTheNonceUndoesNothing(t *testing.T) {
	node := &nonceLiar{}
	w, k := finalWorld(t, func(_ *Config, d *Deps) {
		node.Node = d.Endpoints[0].Node
		d.Endpoints = []chain.Endpoint{{Name: "liar", Node: node}}
	})
	w.afterTheCutoff(1)
	node.lies = true
	if _, err := k.Tick(t.Context()); err == nil || !strings.Contains(err.Error(), "contradicts itself") {
		t.Errorf("a tick on it: %v", err)
	}
	w.journalSays("final success")
	if w.inPool() {
		t.Error("something was sent")
	}
	node.lies = false
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(2)
	w.journalSays("final success, mined success")
}

// receiptLiar has a receipt for whatever it is asked, in the chain's own head.
type receiptLiar struct {
	chain.Node
	chain *devnet.Chain
	lies  bool
}

func (r *receiptLiar) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	if !r.lies {
		return r.Node.TransactionReceipt(ctx, tx)
	}
	h := r.chain.Head()
	return &types.Receipt{
		Status: types.ReceiptStatusSuccessful, TxHash: tx, BlockHash: h.Hash(), BlockNumber: h.Number,
		GasUsed: 100_000, EffectiveGasPrice: h.BaseFee,
	}, nil
}

// TestAMadeUpReceiptIsTakenBack: the journal believed an endpoint that a
// settlement was mined, or even final. The chain says that the nonce is free.
func TestAMadeUpReceiptIsTakenBack(t *testing.T) {
	for _, state := range []txjournal.State{txjournal.StateMined, txjournal.StateFinal} {
		t.Run(string(state), func(t *testing.T) {
			node := &receiptLiar{}
			w, k := dueWorld(t, func(_ *Config, d *Deps) {
				node.Node = d.Endpoints[0].Node
				d.Endpoints = []chain.Endpoint{{Name: "liar", Node: node}}
			})
			node.chain, node.lies = w.chain, true
			w.chain.SetFinalizedDepth(1)
			w.emptyBlock()
			k.tick(t)
			w.journalSays("mined success")
			if state == txjournal.StateFinal {
				w.must(w.chain.DropPending())
				w.emptyBlock()
				if _, err := k.Tick(t.Context()); err == nil || !strings.Contains(err.Error(), "contradicts itself") {
					t.Errorf("a tick on it: %v", err)
				}
				w.journalSays("final success")
			}
			node.lies = false
			for range 4 {
				w.emptyBlock()
				k.tick(t)
			}
			w.block()
			k.tick(t)
			w.settledOnce(1)
			w.journalStands()
			if n := w.nonce(); n != 1 {
				t.Errorf("nonce %d", n)
			}
		})
	}
}
