package chain

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// StorageProof is one slot's part of eth_getProof, as the node sent it: nothing of it is checked here.
type StorageProof struct {
	Key   string          `json:"key"`
	Value *hexutil.Big    `json:"value"`
	Proof []hexutil.Bytes `json:"proof"`
}

// AccountProof is the answer of eth_getProof, unchecked.
type AccountProof struct {
	Address      common.Address  `json:"address"`
	AccountProof []hexutil.Bytes `json:"accountProof"`
	Balance      *hexutil.Big    `json:"balance"`
	CodeHash     common.Hash     `json:"codeHash"`
	Nonce        hexutil.Uint64  `json:"nonce"`
	StorageHash  common.Hash     `json:"storageHash"`
	StorageProof []StorageProof  `json:"storageProof"`
}

// Proof asks for an account's and its slots' Merkle proofs on one block's state. The caller checks them.
func (c *Client) Proof(ctx context.Context, account common.Address, slots []common.Hash, block common.Hash) (*AccountProof, error) {
	if slots == nil {
		slots = []common.Hash{}
	}
	var out *AccountProof
	if err := c.Call(ctx, &out, "eth_getProof", account, slots, At(block)); err != nil {
		return nil, fmt.Errorf("proof of %s at %s: %w", account, block, err)
	}
	if out == nil || out.Address != account || len(out.StorageProof) != len(slots) {
		return nil, fmt.Errorf("proof of %s at %s: %w", account, block, errMalformed)
	}
	return out, nil
}

// RawReceipts are all receipts of a block in their consensus encoding, unchecked against any root, with the logs as the
// node gave them.
func (c *Client) RawReceipts(ctx context.Context, block common.Hash) ([]*types.Receipt, error) {
	var out []*types.Receipt
	if err := c.Call(ctx, &out, "eth_getBlockReceipts", block); err != nil {
		return nil, fmt.Errorf("receipts of %s: %w", block, err)
	}
	for _, r := range out {
		if r == nil {
			return nil, fmt.Errorf("receipts of %s: %w", block, errMalformed)
		}
	}
	return out, nil
}

// RawHeader is go-ethereum's header of a block, exactly as sent: the caller recomputes its hash.
func (c *Client) RawHeader(ctx context.Context, block common.Hash) (*types.Header, error) {
	var h *types.Header
	if err := c.Call(ctx, &h, "eth_getBlockByHash", block, false); err != nil {
		return nil, fmt.Errorf("header %s: %w", block, err)
	}
	if h == nil {
		return nil, fmt.Errorf("header %s: %w", block, errNoBlock)
	}
	return h, nil
}

// ReceiptProof gives the Merkle proof of receipt i in the trie over the given receipts: the nodes from the root to the
// value, and the root.
func ReceiptProof(receipts types.Receipts, i int) (root common.Hash, nodes [][]byte, err error) {
	if i < 0 || i >= len(receipts) {
		return common.Hash{}, nil, fmt.Errorf("receipt %d of %d", i, len(receipts))
	}
	tr := trie.NewEmpty(nil)
	var buf bytes.Buffer
	for n := range receipts {
		buf.Reset()
		receipts.EncodeIndex(n, &buf)
		if err := tr.Update(rlp.AppendUint64(nil, uint64(n)), bytes.Clone(buf.Bytes())); err != nil {
			return common.Hash{}, nil, fmt.Errorf("receipts trie: %w", err)
		}
	}
	var list proofList
	if err := tr.Prove(rlp.AppendUint64(nil, uint64(i)), &list); err != nil {
		return common.Hash{}, nil, fmt.Errorf("receipts trie: %w", err)
	}
	return tr.Hash(), list, nil
}

type proofList [][]byte

// Put keeps a proof's node.
func (p *proofList) Put(_, value []byte) error {
	*p = append(*p, bytes.Clone(value))
	return nil
}

// Delete is never used by a proof.
func (p *proofList) Delete([]byte) error { return nil }
