package devnet

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Fee caps of every transaction a Wallet signs, in wei: far above what this
// chain ever asks for, so no call is needed to price one.
var (
	walletFeeCap = big.NewInt(100e9)
	walletTip    = big.NewInt(1e6)
)

// Wallet signs an account's transactions with a nonce kept in memory, so that
// thousands of them can be made without asking the chain. It is safe for
// concurrent use; nobody else may send from the account meanwhile, else Resync.
type Wallet struct {
	Account
	signer types.Signer

	mu    sync.Mutex
	nonce uint64
}

// Wallet returns a wallet that continues at the account's pending nonce.
func (c *Chain) Wallet(ctx context.Context, account Account) (*Wallet, error) {
	w := &Wallet{Account: account, signer: c.signer}
	return w, w.Resync(ctx, c)
}

// Resync reads the account's pending nonce again.
func (w *Wallet) Resync(ctx context.Context, c *Chain) error {
	pending, err := c.client.PendingNonceAt(ctx, w.Address)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", w.Name, err)
	}
	// The pool learns of a block a moment after it is made: until then its answer is behind the state's.
	mined, err := c.client.NonceAt(ctx, w.Address, nil)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", w.Name, err)
	}
	nonce := max(pending, mined)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.nonce = nonce
	return nil
}

// Sign makes the account's next transaction. A nil to creates a contract;
// value is in wei and may be nil; gas is the limit.
func (w *Wallet) Sign(to *common.Address, value *big.Int, gas uint64, data []byte) (*types.Transaction, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	tx, err := types.SignNewTx(w.Key, w.signer, &types.DynamicFeeTx{
		ChainID:   big.NewInt(ChainID),
		Nonce:     w.nonce,
		GasTipCap: walletTip,
		GasFeeCap: walletFeeCap,
		Gas:       gas,
		To:        to,
		Value:     value,
		Data:      data,
	})
	if err != nil {
		return nil, fmt.Errorf("signing for %s: %w", w.Name, err)
	}
	w.nonce++
	return tx, nil
}

// NextContract is the address that the account's next transaction creates, if
// it creates a contract.
func (w *Wallet) NextContract() common.Address {
	w.mu.Lock()
	defer w.mu.Unlock()
	return crypto.CreateAddress(w.Address, w.nonce)
}
