package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Batch gathers signed transactions for one block. The first error of adding
// one is kept and returned by Mine.
type Batch struct {
	chain  *Chain
	txs    []*types.Transaction
	labels []string
	from   []common.Address
	may    map[int]bool // may revert
	err    error
}

// NewBatch starts an empty block.
func (c *Chain) NewBatch() *Batch { return &Batch{chain: c} }

// Len is the number of transactions so far.
func (b *Batch) Len() int { return len(b.txs) }

// Call adds a call of a contract; gas is the limit, and the label names the
// transaction in errors.
func (b *Batch) Call(w *Wallet, to common.Address, gas uint64, data []byte, label string) {
	b.add(w, &to, nil, gas, data, label)
}

// CallMayRevert is Call for a transaction that is allowed to revert.
func (b *Batch) CallMayRevert(w *Wallet, to common.Address, gas uint64, data []byte, label string) {
	if b.may == nil {
		b.may = make(map[int]bool)
	}
	b.may[len(b.txs)] = true
	b.add(w, &to, nil, gas, data, label)
}

// CallPaying is Call with wei sent along.
func (b *Batch) CallPaying(w *Wallet, to common.Address, wei *big.Int, gas uint64, data []byte, label string) {
	b.add(w, &to, wei, gas, data, label)
}

// Pay adds a payment in wei.
func (b *Batch) Pay(w *Wallet, to common.Address, wei *big.Int, label string) {
	b.add(w, &to, wei, 21_000, nil, label)
}

// Create adds a contract creation and returns the address it will have.
func (b *Batch) Create(w *Wallet, gas uint64, code []byte, label string) common.Address {
	address := w.NextContract()
	b.add(w, nil, nil, gas, code, label)
	return address
}

func (b *Batch) add(w *Wallet, to *common.Address, wei *big.Int, gas uint64, data []byte, label string) {
	if b.err != nil {
		return
	}
	tx, err := w.Sign(to, wei, gas, data)
	if err != nil {
		b.err = err
		return
	}
	b.txs = append(b.txs, tx)
	b.labels = append(b.labels, w.Name+": "+label)
	b.from = append(b.from, w.Address)
}

// Append moves the transactions of another batch behind this one's.
func (b *Batch) Append(other *Batch) {
	if b.may == nil {
		b.may = make(map[int]bool)
	}
	for i := range other.may {
		b.may[len(b.txs)+i] = true
	}
	b.txs, b.labels, b.from = append(b.txs, other.txs...), append(b.labels, other.labels...), append(b.from, other.from...)
	b.err = errors.Join(b.err, other.err)
	*other = Batch{chain: other.chain}
}

// Mine puts the gathered transactions, and no others, into a block at the
// timestamp (as for Chain.Mine), empties the batch, and fails if one reverted
// that may not.
func (b *Batch) Mine(ctx context.Context, timestamp uint64) (*types.Header, types.Receipts, error) {
	done := *b
	*b = Batch{chain: b.chain}
	if done.err != nil {
		return nil, nil, done.err
	}
	header, receipts, err := b.chain.MineTxs(ctx, timestamp, done.txs...)
	if err != nil {
		return nil, nil, err
	}
	for i, receipt := range receipts {
		if receipt.Status != types.ReceiptStatusSuccessful && !done.may[i] {
			return header, receipts, fmt.Errorf("%w: %s in block %d: %s", ErrReverted, done.labels[i], header.Number,
				b.chain.revertReason(ctx, done.txs[i], done.from[i], header))
		}
	}
	return header, receipts, nil
}

// revertReason repeats a transaction on the state before its block, which
// gives the reason unless an earlier transaction of the block caused it.
func (c *Chain) revertReason(ctx context.Context, tx *types.Transaction, from common.Address, header *types.Header) string {
	_, err := c.client.CallContractAtHash(ctx, ethereum.CallMsg{From: from, To: tx.To(), Gas: tx.Gas(), Data: tx.Data()}, header.ParentHash)
	if err == nil {
		return "it depends on its block"
	}
	var withData rpc.DataError
	if errors.As(err, &withData) {
		if text, ok := withData.ErrorData().(string); ok {
			if data, decodeErr := hexutil.Decode(text); decodeErr == nil {
				return DecodeRevert(data)
			}
		}
	}
	return err.Error()
}

// Call reads a contract at the head. A revert's reason is in the error.
func (c *Chain) Call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	out, err := c.client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return nil, fmt.Errorf("calling %s: %w", to, err)
	}
	return out, nil
}
