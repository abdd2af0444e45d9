package chain

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// ErrProof is a proof that doesn't lead from the state root to a value.
var ErrProof = errors.New("storage proof doesn't verify")

// Bounds of a proof: a path has at most 64 nibbles and a value, a branch node 17 references of at most 33 bytes.
const (
	maxProofNodes = 128
	maxNodeBytes  = 4096
)

// Proof is the answer to eth_getProof. The plain values beside the proofs aren't even read: only what the nodes prove counts.
type Proof struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// Account is what a state root says of an account. One that doesn't exist has no code and no storage.
type Account struct {
	Exists   bool
	CodeHash common.Hash
	Root     common.Hash // of its storage
}

// Check follows the proofs from a state root to an account and to slots of its storage: words[i] is the word in slots[i], and
// zero is proven as well. The error is [ErrProof].
func (p *Proof) Check(root common.Hash, address common.Address, slots []common.Hash) (Account, []common.Hash, error) {
	account := Account{Root: types.EmptyRootHash}
	record, err := walkProof(root, crypto.Keccak256(address[:]), p.AccountProof)
	if err != nil {
		return account, nil, fmt.Errorf("account: %w", err)
	}
	if record != nil {
		var fields struct {
			Nonce    uint64
			Balance  *big.Int
			Root     common.Hash
			CodeHash common.Hash
		}
		if err := rlp.DecodeBytes(record, &fields); err != nil {
			return account, nil, fmt.Errorf("%w: account: %w", ErrProof, err)
		}
		account = Account{Exists: true, CodeHash: fields.CodeHash, Root: fields.Root}
	}
	words := make([]common.Hash, len(slots))
	if account.Root == types.EmptyRootHash {
		return account, words, nil // an empty trie needs no proof
	}
	if len(p.StorageProof) != len(slots) {
		return account, nil, fmt.Errorf("%w: %d storage proofs for %d slots", ErrProof, len(p.StorageProof), len(slots))
	}
	for i, slot := range slots {
		value, err := walkProof(account.Root, crypto.Keccak256(slot[:]), p.StorageProof[i].Proof)
		if err != nil {
			return account, nil, fmt.Errorf("slot %s: %w", slot, err)
		}
		if value == nil {
			continue
		}
		var content []byte
		if err := rlp.DecodeBytes(value, &content); err != nil || len(content) > common.HashLength {
			return account, nil, fmt.Errorf("%w: slot %s holds no word", ErrProof, slot)
		}
		words[i] = common.BytesToHash(content)
	}
	return account, words, nil
}

// walkProof follows a Merkle proof from its root; nil is a proof that there is no value.
func walkProof(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	if len(nodes) > maxProofNodes {
		return nil, fmt.Errorf("%w: %d nodes", ErrProof, len(nodes))
	}
	known := make(proofNodes, len(nodes))
	for _, node := range nodes {
		if len(node) > maxNodeBytes {
			return nil, fmt.Errorf("%w: a node of %d bytes", ErrProof, len(node))
		}
		known[crypto.Keccak256Hash(node)] = node
	}
	value, err := trie.VerifyProof(root, key, known)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProof, err)
	}
	return value, nil
}

// proofNodes gives trie nodes by their own hash, computed here.
type proofNodes map[common.Hash][]byte

// Has tells whether a node is there.
func (p proofNodes) Has(key []byte) (bool, error) {
	_, ok := p[common.BytesToHash(key)]
	return ok, nil
}

// Get gives a node.
func (p proofNodes) Get(key []byte) ([]byte, error) {
	node, ok := p[common.BytesToHash(key)]
	if !ok {
		return nil, ErrProof
	}
	return node, nil
}
