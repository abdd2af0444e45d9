package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// Word says how a reading of the chain's state is known.
type Word string

// The words, the strongest first.
const (
	// WordProven is a storage proof against the state root of a header whose hash two independent endpoints give, or one
	// that its operator declares their own.
	WordProven Word = "proven"
	// WordConsistent is a storage proof against a header whose hash only one stranger's endpoint gives.
	WordConsistent Word = "consistent"
	// WordAgreed is a call's answer at one block hash that two independent endpoints give alike, without a proof.
	WordAgreed Word = "agreed"
	// WordNone is one stranger's answer to a call. It can show that logs are false, and proves nothing.
	WordNone Word = ""
)

// Slot is what is read of every contract: a storage slot, and the call that gives the same word where no endpoint gives
// proofs.
type Slot struct {
	Key  common.Hash
	Call []byte
}

// Bounds of a proof: a path has at most 64 nibbles and a value, a branch node 17 references of at most 33 bytes.
const (
	maxProofNodes = 128
	maxNodeBytes  = 4096
)

// noProofsFor is how long an endpoint that refused a proof isn't asked for one again.
const noProofsFor = 10 * time.Minute

// voting bounds how long an endpoint may take to say which block it has at a height: who doesn't has no voice.
const voting = 5 * time.Second

// errProof is a proof that doesn't lead from the state root to a value.
var errProof = errors.New("storage proof doesn't verify")

// Words reads one slot of each contract in the state of one block, and tells how the words are known: all alike. Every
// endpoint that can prove is tried before the call is; an error says that the words aren't known, and nothing about them.
func (c *Client) Words(ctx context.Context, number uint64, hash common.Hash, contracts []common.Address, slot Slot) ([]common.Hash, Word, error) {
	votes, err := c.voters(ctx, number, hash)
	if err != nil {
		return nil, WordNone, err
	}
	word := anchored(votes)
	var last error
	for _, v := range votes {
		if !v.h.Verified {
			continue // its state root may be anything
		}
		if v.e.provesNothing(time.Now()) {
			continue
		}
		var out []common.Hash
		err := c.once(ctx, v.e, func(ctx context.Context, e *endpoint) (err error) {
			out, err = c.provenWords(ctx, e, v.h, contracts, slot.Key)
			return err
		})
		if err == nil {
			return out, word, nil
		}
		if ctx.Err() != nil {
			return nil, WordNone, err
		}
		if Refused(err) && ClassOf(err) != Pruned {
			v.e.refusedProof(time.Now())
		}
		c.log.Debug("no storage proof", "endpoint", v.e.name, "block", number, "err", err)
		last = err
	}
	if last != nil && !mayCall(last) {
		return nil, WordNone, last
	}
	return c.calledWords(ctx, votes, hash, contracts, slot.Call)
}

// mayCall tells whether a failed proof leaves the call to be tried: the endpoint gives no proofs, or none that verifies (its
// state is no Merkle-Patricia trie). After a fault, and where the state is gone, the call would fail as well.
func mayCall(err error) bool {
	return errors.Is(err, errProof) || Refused(err) && ClassOf(err) != Pruned
}

// voters are the endpoints that give a block that hash, in the order in which they are asked.
func (c *Client) voters(ctx context.Context, number uint64, hash common.Hash) ([]vote, error) {
	ctx, cancel := context.WithTimeout(ctx, voting)
	defer cancel()
	answers, last := c.askEach(ctx, c.order(need{head: number}), func(ctx context.Context, e *endpoint) (*Header, error) {
		return c.headerAt(ctx, e, number)
	})
	var votes []vote
	for _, v := range answers {
		if v.h.Hash == hash {
			votes = append(votes, v)
		}
	}
	switch {
	case len(votes) > 0:
		return votes, nil
	case len(answers) > 0:
		return nil, &Error{Class: NotFound, Endpoint: answers[0].e.name, Method: "eth_getBlockByNumber",
			Msg: fmt.Sprintf("block %d is %s there, not %s", number, answers[0].h.Hash, hash), err: errNoBlock}
	case last != nil:
		return nil, last
	}
	return nil, &Error{Class: NotFound, Method: "eth_getBlockByNumber", Msg: fmt.Sprintf("no endpoint has block %d", number), err: errNoBlock}
}

// anchored says how far a header's hash is to be believed that these endpoints give.
func anchored(votes []vote) Word {
	for _, v := range votes {
		if v.e.own {
			return WordProven
		}
	}
	if independent(votes) {
		return WordProven
	}
	return WordConsistent
}

// independent tells whether the endpoints are two hosts at least.
func independent(votes []vote) bool {
	for _, v := range votes[1:] {
		if v.e.url.Host != votes[0].e.url.Host {
			return true
		}
	}
	return false
}

func (e *endpoint) provesNothing(now time.Time) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return now.Before(e.noProofs)
}

func (e *endpoint) refusedProof(now time.Time) {
	e.mu.Lock()
	e.noProofs = now.Add(noProofsFor)
	e.mu.Unlock()
}

// proofAnswer is eth_getProof's. Its plain values are ignored: only what the nodes prove counts.
type proofAnswer struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

func (c *Client) provenWords(ctx context.Context, e *endpoint, h *Header, contracts []common.Address, slot common.Hash) ([]common.Hash, error) {
	answers := make([]proofAnswer, len(contracts))
	reqs := make([]*request, len(contracts))
	for i, a := range contracts {
		reqs[i] = &request{Method: "eth_getProof", Params: []any{a, []common.Hash{slot}, hexutil.Uint64(h.Number)}, Result: &answers[i]}
	}
	if err := c.sendAll(ctx, e, reqs); err != nil {
		return nil, err
	}
	out := make([]common.Hash, len(contracts))
	for i, a := range contracts {
		var err error
		if out[i], err = provenWord(h.StateRoot, a, slot, &answers[i]); err != nil {
			return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getProof",
				Msg: fmt.Sprintf("%s at block %d: %v", a, h.Number, err), err: err}
		}
	}
	return out, nil
}

// provenWord is the word of a slot that an answer proves under a state root; zero is proven as well.
func provenWord(root common.Hash, contract common.Address, slot common.Hash, answer *proofAnswer) (word common.Hash, err error) {
	record, err := walkProof(root, crypto.Keccak256(contract[:]), answer.AccountProof)
	if err != nil || record == nil {
		return word, err
	}
	var account struct {
		Nonce    uint64
		Balance  *big.Int
		Root     common.Hash
		CodeHash common.Hash
	}
	if err := rlp.DecodeBytes(record, &account); err != nil {
		return word, fmt.Errorf("%w: account: %w", errProof, err)
	}
	if account.Root == types.EmptyRootHash {
		return word, nil
	}
	if len(answer.StorageProof) != 1 {
		return word, fmt.Errorf("%w: %d storage proofs", errProof, len(answer.StorageProof))
	}
	value, err := walkProof(account.Root, crypto.Keccak256(slot[:]), answer.StorageProof[0].Proof)
	if err != nil || value == nil {
		return word, err
	}
	var content []byte
	if err := rlp.DecodeBytes(value, &content); err != nil || len(content) > common.HashLength {
		return word, fmt.Errorf("%w: the slot holds no word", errProof)
	}
	return common.BytesToHash(content), nil
}

// walkProof follows a Merkle proof from its root; nil is a proof that there is no value.
func walkProof(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	if len(nodes) > maxProofNodes {
		return nil, fmt.Errorf("%w: %d nodes", errProof, len(nodes))
	}
	known := make(proofNodes, len(nodes))
	for _, node := range nodes {
		if len(node) > maxNodeBytes {
			return nil, fmt.Errorf("%w: a node of %d bytes", errProof, len(node))
		}
		known[crypto.Keccak256Hash(node)] = node
	}
	value, err := trie.VerifyProof(root, key, known)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errProof, err)
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
		return nil, errProof
	}
	return node, nil
}

// calledWords asks by call where nobody proves: at two independent endpoints that must agree, where there are two.
func (c *Client) calledWords(ctx context.Context, votes []vote, hash common.Hash, contracts []common.Address, data []byte) ([]common.Hash, Word, error) {
	var first []common.Hash
	var by vote
	var last error
	for _, v := range votes {
		if first != nil && v.e.url.Host == by.e.url.Host {
			continue
		}
		var words []common.Hash
		err := c.once(ctx, v.e, func(ctx context.Context, e *endpoint) (err error) {
			words, err = c.callWords(ctx, e, hash, contracts, data)
			return err
		})
		switch {
		case ctx.Err() != nil:
			return nil, WordNone, ctx.Err()
		case err != nil:
			last = err
		case first == nil:
			first, by = words, v
		default:
			for i := range words {
				if words[i] != first[i] {
					return nil, WordNone, &Error{Class: Inconsistent, Endpoint: v.e.name, Method: "eth_call",
						Msg: fmt.Sprintf("%s at %s is %s there, %s at %s", contracts[i], hash, words[i], first[i], by.e.name), err: errInconsistent}
				}
			}
			return words, WordAgreed, nil
		}
	}
	if first == nil {
		return nil, WordNone, last
	}
	return first, WordNone, nil
}

func (c *Client) callWords(ctx context.Context, e *endpoint, hash common.Hash, contracts []common.Address, data []byte) ([]common.Hash, error) {
	outs := make([]hexutil.Bytes, len(contracts))
	reqs := make([]*request, len(contracts))
	for i, a := range contracts {
		msg := map[string]any{"to": a, "input": hexutil.Bytes(data)}
		reqs[i] = &request{Method: "eth_call", Params: []any{msg, stateAt(hash)}, Result: &outs[i]}
	}
	if err := c.sendAll(ctx, e, reqs); err != nil {
		return nil, err
	}
	words := make([]common.Hash, len(contracts))
	for i, out := range outs {
		if len(out) != common.HashLength && len(out) != 0 { // nothing: the contract wasn't there yet
			return nil, &Error{Class: Malformed, Endpoint: e.name, Method: "eth_call", Msg: fmt.Sprintf("%d bytes where a word should be", len(out)), err: errMalformed}
		}
		words[i] = common.BytesToHash(out)
	}
	return words, nil
}
