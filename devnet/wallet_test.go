package devnet

import (
	"math/big"
	"testing"
)

// A wallet opened right after a block continues after the block's transactions, whether or not the pool has heard of
// the block yet.
func TestWalletContinuesAfterTheLastBlock(t *testing.T) {
	slow(t)
	ctx := t.Context()
	account := NewAccount("wallet-test")
	chain, err := StartChain(ctx, ChainConfig{Alloc: Fund(Ether(10), account)})
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	for round := uint64(0); round < 40; round++ {
		wallet, err := chain.Wallet(ctx, account)
		if err != nil {
			t.Fatal(err)
		}
		if wallet.nonce != round {
			t.Fatalf("after %d blocks with a transaction each the wallet is at nonce %d", round, wallet.nonce)
		}
		tx, err := wallet.Sign(&account.Address, big.NewInt(1), 21_000, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := chain.MineTxs(ctx, chain.Head().Time+1, tx); err != nil {
			t.Fatal(err)
		}
	}
}
