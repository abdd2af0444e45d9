package devnet

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestReorgAtEveryDepth(t *testing.T) {
	for _, depth := range []int{1, 5, 100} {
		for _, busy := range []bool{false, true} {
			t.Run(fmt.Sprintf("depth=%d,txs=%t", depth, busy), func(t *testing.T) {
				chain := startTestChain(t, ChainConfig{FinalizedDepth: 200})
				w := testWallet(t, chain, alice)
				target := common.HexToAddress("0x4000")
				const height = 120
				var old []*types.Header
				for i := uint64(1); i <= height; i++ {
					var txs []*types.Transaction
					if busy {
						txs = append(txs, pay(t, w, target, 1), pay(t, w, target, 1))
					}
					header, _, err := chain.MineTxs(t.Context(), testGenesis+i*3600, txs...)
					if err != nil {
						t.Fatal(err)
					}
					old = append(old, header)
				}
				head, err := chain.Reorg(t.Context(), depth)
				if err != nil {
					t.Fatal(err)
				}
				if got := head.Number.Uint64(); got != height+1 {
					t.Fatalf("height %d after the reorg, want %d", got, height+1)
				}
				for i, header := range old {
					got := chain.HeaderByNumber(uint64(i + 1)).Hash()
					if kept := i < height-depth; kept != (got == header.Hash()) {
						t.Fatalf("block %d: kept=%t is wrong", i+1, !kept)
					}
				}
				want := int64(0)
				if busy {
					want = 2 * height
				}
				if got := balance(t, chain, target, nil); got.Int64() != want {
					t.Errorf("balance %s after the reorg, want %d", got, want)
				}
				mustMine(t, chain, head.Time+1)
			})
		}
	}
}

func TestReorgEmptyReturnsTransactionsToThePool(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	target := common.HexToAddress("0x5000")
	for i := uint64(1); i <= 3; i++ {
		if _, _, err := chain.MineTxs(t.Context(), testGenesis+i, pay(t, w, target, 1)); err != nil {
			t.Fatal(err)
		}
	}
	head, err := chain.ReorgEmpty(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	if got := balance(t, chain, target, nil); got.Int64() != 1 {
		t.Fatalf("balance %s, want 1", got)
	}
	mustMine(t, chain, head.Time+1)
	if got := balance(t, chain, target, nil); got.Int64() != 3 {
		t.Errorf("balance %s once the pool was mined, want 3", got)
	}
	if head, err = chain.ReorgEmpty(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if err := chain.DropPending(); err != nil {
		t.Fatal(err)
	}
	mustMine(t, chain, head.Time+1)
	if got := balance(t, chain, target, nil); got.Int64() != 1 {
		t.Errorf("balance %s, want 1: the dropped transactions came back", got)
	}
}

func TestForksByHand(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	w := testWallet(t, chain, alice)
	tx := pay(t, w, bob.Address, 1)
	root := mustMine(t, chain, testGenesis+10)
	left, err := chain.MineOn(t.Context(), root.Hash(), testGenesis+20, tx)
	if err != nil {
		t.Fatal(err)
	}
	// The same transaction in a sibling at the same time is another block.
	right, err := chain.BuildOn(t.Context(), root.Hash(), testGenesis+20, tx)
	if err != nil {
		t.Fatal(err)
	}
	if right.Hash() == left.Hash() {
		t.Fatal("the sibling is the same block")
	}
	if chain.Head().Hash() != left.Hash() {
		t.Fatal("BuildOn moved the head")
	}
	tip, err := chain.BuildOn(t.Context(), right.Hash(), testGenesis+30)
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range []*types.Header{tip, left, right, root, tip} {
		head, err := chain.SetHead(to.Hash())
		if err != nil || head.Hash() != to.Hash() || chain.Head().Hash() != to.Hash() {
			t.Fatalf("moving the head to %d: %v", to.Number, err)
		}
		receipt, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash())
		switch to {
		case root:
			if err == nil {
				t.Error("a receipt on a branch without the transaction")
			}
		case left:
			if err != nil || receipt.BlockHash != left.Hash() {
				t.Errorf("receipt on the left branch: %v, %v", receipt, err)
			}
		default:
			if err != nil || receipt.BlockHash != right.Hash() {
				t.Errorf("receipt on the right branch: %v, %v", receipt, err)
			}
		}
	}
}

func TestReorgBelowFinalityTakesTheMarkBack(t *testing.T) {
	chain := startTestChain(t, ChainConfig{FinalizedDepth: 2})
	for i := uint64(1); i <= 10; i++ {
		mustMine(t, chain, testGenesis+i)
	}
	head, err := chain.Reorg(t.Context(), 6)
	if err != nil {
		t.Fatal(err)
	}
	final := chain.Finalized()
	if final.Number.Uint64() != head.Number.Uint64()-2 {
		t.Errorf("finalized %d under head %d", final.Number, head.Number)
	}
	if chain.HeaderByNumber(final.Number.Uint64()).Hash() != final.Hash() {
		t.Error("finalized is on a dead branch")
	}
}

func TestForkRefusals(t *testing.T) {
	chain := startTestChain(t, ChainConfig{})
	mustMine(t, chain, testGenesis+1)
	for _, depth := range []int{-1, 0, 2} {
		if _, err := chain.Reorg(t.Context(), depth); err == nil {
			t.Errorf("a reorg of depth %d at height 1", depth)
		}
	}
	if _, err := chain.MineOn(t.Context(), common.HexToHash("0x1"), 0); err == nil {
		t.Error("mined on an unknown parent")
	}
	if _, err := chain.SetHead(common.HexToHash("0x1")); err == nil {
		t.Error("moved the head to an unknown block")
	}
}
