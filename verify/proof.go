package verify

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/chain"
)

// proofSlots is how many storage slots are asked for in one eth_getProof.
const proofSlots = 256

// state is what was read so far of one block's state.
type state struct {
	block    common.Hash
	accounts map[common.Address]*known
	codes    map[common.Hash][]byte // by their hash
}

type known struct {
	chain.Account
	words map[common.Hash]common.Hash
}

// stateOf is what is known of the state of a header's block.
func (r *reader) stateOf(header *types.Header) *state {
	if hash := header.Hash(); r.seen == nil || r.seen.block != hash {
		r.seen = &state{block: hash, accounts: map[common.Address]*known{}, codes: map[common.Hash][]byte{}}
	}
	return r.seen
}

// storage gives slots of an account at a header's state root: words[i] is the value of slots[i], zero if it is unset or the
// account has no storage. What was read before isn't asked for again. Needs the node to still have that block's state.
func (r *reader) storage(ctx context.Context, header *types.Header, address common.Address, slots []common.Hash) (
	account chain.Account, words []common.Hash, err error,
) {
	k := r.stateOf(header).accounts[address]
	var missing []common.Hash
	for _, slot := range slots {
		if k == nil {
			missing = append(missing, slot)
		} else if _, ok := k.words[slot]; !ok {
			missing = append(missing, slot)
		}
	}
	for k == nil || len(missing) > 0 {
		part := missing[:min(proofSlots, len(missing))]
		got, values, err := r.fetchStorage(ctx, header, address, part)
		if err != nil {
			return chain.Account{}, nil, fmt.Errorf("state of %s at block %d: %w", address, header.Number, err)
		}
		if k == nil {
			k = &known{Account: got, words: map[common.Hash]common.Hash{}}
			r.stateOf(header).accounts[address] = k
		}
		for i, slot := range part {
			k.words[slot] = values[i]
		}
		missing = missing[len(part):]
	}
	words = make([]common.Hash, len(slots))
	for i, slot := range slots {
		words[i] = k.words[slot]
	}
	return k.Account, words, nil
}

func (r *reader) fetchStorage(ctx context.Context, header *types.Header, address common.Address, slots []common.Hash) (chain.Account, []common.Hash, error) {
	if r.plain {
		return r.plainStorage(ctx, header, address, slots)
	}
	keys := make([]string, len(slots))
	for i, slot := range slots {
		keys[i] = slot.Hex()
	}
	var proof chain.Proof
	err := r.call(ctx, &proof, "eth_getProof", address, keys, hexutil.EncodeBig(header.Number))
	if methodMissing(err) {
		r.plain = true
		return r.plainStorage(ctx, header, address, slots)
	}
	if err != nil {
		return chain.Account{}, nil, err
	}
	account, words, err := proof.Check(header.Root, address, slots)
	if err != nil {
		return chain.Account{}, nil, fmt.Errorf("%w: %w", ErrContradiction, err)
	}
	return account, words, nil
}

// plainStorage reads without proofs, where the endpoint gives none: its answers are its word.
func (r *reader) plainStorage(ctx context.Context, header *types.Header, address common.Address, slots []common.Hash) (chain.Account, []common.Hash, error) {
	at := hexutil.EncodeBig(header.Number)
	account := chain.Account{}
	if k := r.stateOf(header).accounts[address]; k != nil {
		account = k.Account
	} else {
		var code hexutil.Bytes
		if err := r.call(ctx, &code, "eth_getCode", address, at); err != nil {
			return account, nil, err
		}
		account.Exists, account.CodeHash = len(code) > 0, crypto.Keccak256Hash(code)
		r.stateOf(header).codes[account.CodeHash] = code
	}
	args, results, answers := make([][]any, len(slots)), make([]any, len(slots)), make([]hexutil.Bytes, len(slots))
	for i, slot := range slots {
		args[i], results[i] = []any{address, slot, at}, &answers[i]
	}
	if err := r.batch(ctx, "eth_getStorageAt", args, results); err != nil {
		return account, nil, err
	}
	words := make([]common.Hash, len(slots))
	for i, answer := range answers {
		if len(answer) > common.HashLength {
			return account, nil, fmt.Errorf("%w: slot %s has %d bytes", ErrContradiction, slots[i], len(answer))
		}
		words[i] = common.BytesToHash(answer)
	}
	return account, words, nil
}

// methodMissing says whether the endpoint doesn't offer a method (JSON-RPC code -32601, or words to that effect).
func methodMissing(err error) bool {
	var coded interface{ ErrorCode() int }
	return err != nil && (errors.As(err, &coded) && coded.ErrorCode() == -32601 || chain.ClassOf(err) == chain.Unsupported)
}

// code fetches a contract's code and checks it against the hash that its account has.
func (r *reader) code(ctx context.Context, header *types.Header, address common.Address, account chain.Account) ([]byte, error) {
	codes := r.stateOf(header).codes
	if code, ok := codes[account.CodeHash]; ok {
		return code, nil
	}
	var code hexutil.Bytes
	if err := r.call(ctx, &code, "eth_getCode", address, hexutil.EncodeBig(header.Number)); err != nil {
		return nil, fmt.Errorf("code of %s at block %d: %w", address, header.Number, err)
	}
	if got := crypto.Keccak256Hash(code); got != account.CodeHash {
		return nil, fmt.Errorf("%w: code of %s hashes to %s, the account says %s",
			ErrContradiction, address, got, account.CodeHash)
	}
	codes[account.CodeHash] = code
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
