package verify

import (
	"bytes"
	"context"
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

// Bounds of one eth_getProof call and of its answer.
const (
	proofSlots    = 256  // storage slots asked for at once
	maxProofNodes = 128  // a path has at most 64 nibbles and a value
	maxNodeBytes  = 4096 // a branch node has 17 references of at most 33 bytes
)

// accountState is an account as a state root commits to it. A missing account has zero values and no storage.
type accountState struct {
	Exists   bool
	CodeHash common.Hash
	Root     common.Hash // of its storage trie
}

// proofAnswer is eth_getProof's. Its plain values are ignored: only what the nodes prove counts.
type proofAnswer struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// storage proves slots of an account at a header's state root. words[i] is the value of slots[i], zero if it is unset
// or the account has no storage. Needs the node to still have that block's state.
func (r *reader) storage(ctx context.Context, header *types.Header, address common.Address, slots []common.Hash) (
	state accountState, words []common.Hash, err error,
) {
	words = make([]common.Hash, 0, len(slots))
	for start := 0; start == 0 || start < len(slots); start += proofSlots {
		part := slots[start:min(start+proofSlots, len(slots))]
		keys := make([]string, len(part))
		for i, slot := range part {
			keys[i] = slot.Hex()
		}
		var answer proofAnswer
		if err := r.call(ctx, &answer, "eth_getProof", address, keys, hexutil.EncodeBig(header.Number)); err != nil {
			return accountState{}, nil, fmt.Errorf("proof of %s at block %d: %w", address, header.Number, err)
		}
		var values []common.Hash
		if state, values, err = checkProof(header.Root, address, part, answer); err != nil {
			return accountState{}, nil, fmt.Errorf("proof of %s at block %d: %w", address, header.Number, err)
		}
		words = append(words, values...)
	}
	return state, words, nil
}

func checkProof(root common.Hash, address common.Address, slots []common.Hash, answer proofAnswer) (
	accountState, []common.Hash, error,
) {
	if len(answer.StorageProof) != len(slots) {
		return accountState{}, nil, fmt.Errorf("%w: %d storage proofs for %d slots",
			ErrContradiction, len(answer.StorageProof), len(slots))
	}
	state, err := checkAccount(root, address, answer.AccountProof)
	if err != nil {
		return accountState{}, nil, err
	}
	words := make([]common.Hash, len(slots))
	if state.Root == types.EmptyRootHash {
		return state, words, nil // an empty trie needs no proof
	}
	for i, slot := range slots {
		value, err := walk(state.Root, crypto.Keccak256(slot[:]), answer.StorageProof[i].Proof)
		if err != nil {
			return accountState{}, nil, fmt.Errorf("storage slot %s: %w", slot, err)
		}
		if value == nil {
			continue
		}
		var content []byte
		if err := rlp.DecodeBytes(value, &content); err != nil || len(content) > common.HashLength {
			return accountState{}, nil, fmt.Errorf("%w: storage slot %s holds no word", ErrContradiction, slot)
		}
		words[i] = common.BytesToHash(content)
	}
	return state, words, nil
}

func checkAccount(root common.Hash, address common.Address, nodes []hexutil.Bytes) (accountState, error) {
	value, err := walk(root, crypto.Keccak256(address[:]), nodes)
	if err != nil {
		return accountState{}, fmt.Errorf("account: %w", err)
	}
	if value == nil {
		return accountState{Root: types.EmptyRootHash}, nil
	}
	var account struct {
		Nonce    uint64
		Balance  *big.Int
		Root     common.Hash
		CodeHash common.Hash
	}
	if err := rlp.DecodeBytes(value, &account); err != nil {
		return accountState{}, fmt.Errorf("%w: account record: %v", ErrContradiction, err)
	}
	return accountState{Exists: true, CodeHash: account.CodeHash, Root: account.Root}, nil
}

// walk follows a Merkle proof from its root. A nil value is a proof that there is none.
func walk(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	if len(nodes) > maxProofNodes {
		return nil, fmt.Errorf("%w: %d nodes in one proof", ErrContradiction, len(nodes))
	}
	known := make(nodeSet, len(nodes))
	for _, node := range nodes {
		if len(node) > maxNodeBytes {
			return nil, fmt.Errorf("%w: a node of %d bytes", ErrContradiction, len(node))
		}
		known[crypto.Keccak256Hash(node)] = node
	}
	value, err := trie.VerifyProof(root, key, known)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrContradiction, err)
	}
	return value, nil
}

// nodeSet gives trie nodes by their own hash, computed here.
type nodeSet map[common.Hash][]byte

var errNoNode = errors.New("no such node")

func (s nodeSet) Has(key []byte) (bool, error) {
	_, ok := s[common.BytesToHash(key)]
	return ok, nil
}

func (s nodeSet) Get(key []byte) ([]byte, error) {
	node, ok := s[common.BytesToHash(key)]
	if !ok {
		return nil, errNoNode
	}
	return node, nil
}

// code fetches a contract's code and checks it against its proven hash.
func (r *reader) code(ctx context.Context, header *types.Header, address common.Address, state accountState) ([]byte, error) {
	var code hexutil.Bytes
	if err := r.call(ctx, &code, "eth_getCode", address, hexutil.EncodeBig(header.Number)); err != nil {
		return nil, fmt.Errorf("code of %s at block %d: %w", address, header.Number, err)
	}
	if got := crypto.Keccak256Hash(code); got != state.CodeHash {
		return nil, fmt.Errorf("%w: code of %s hashes to %s, the account says %s",
			ErrContradiction, address, got, state.CodeHash)
	}
	return code, nil
}

// ERC-1167's clone, around the implementation's address.
var (
	cloneHead = common.FromHex("0x363d3d373d3d3d363d73")
	cloneTail = common.FromHex("0x5af43d82803e903d91602b57fd5bf3")
)

// implementationOf reads the implementation out of a clone's code; false if the code is not an ERC-1167 clone.
func implementationOf(code []byte) (common.Address, bool) {
	head, ok := bytes.CutPrefix(code, cloneHead)
	if !ok || len(head) != common.AddressLength+len(cloneTail) || !bytes.HasSuffix(head, cloneTail) {
		return common.Address{}, false
	}
	return common.BytesToAddress(head[:common.AddressLength]), true
}
