package chain

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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

// noProofsFor is how long an endpoint that refused a proof isn't asked for one again.
const noProofsFor = 10 * time.Minute

// voting bounds how long an endpoint may take to say which block it has at a height: who doesn't has no voice.
const voting = 5 * time.Second

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
	return errors.Is(err, ErrProof) || Refused(err) && ClassOf(err) != Pruned
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

// HostOf is the host that an endpoint's URL names. Two ports of one host are one witness: whoever runs it says both.
func HostOf(u *url.URL) string { return strings.TrimSuffix(strings.ToLower(u.Hostname()), ".") }

// independent tells whether the endpoints are two hosts at least.
func independent(votes []vote) bool {
	for _, v := range votes[1:] {
		if HostOf(v.e.url) != HostOf(votes[0].e.url) {
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

func (c *Client) provenWords(ctx context.Context, e *endpoint, h *Header, contracts []common.Address, slot common.Hash) ([]common.Hash, error) {
	answers := make([]Proof, len(contracts))
	reqs := make([]*request, len(contracts))
	for i, a := range contracts {
		reqs[i] = &request{Method: "eth_getProof", Params: []any{a, []common.Hash{slot}, hexutil.Uint64(h.Number)}, Result: &answers[i]}
	}
	if err := c.sendAll(ctx, e, reqs); err != nil {
		return nil, err
	}
	out := make([]common.Hash, len(contracts))
	for i, a := range contracts {
		_, words, err := answers[i].Check(h.StateRoot, a, []common.Hash{slot})
		if err != nil {
			return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getProof",
				Msg: fmt.Sprintf("%s at block %d: %v", a, h.Number, err), err: err}
		}
		out[i] = words[0]
	}
	return out, nil
}

// calledWords asks by call where nobody proves: at two independent endpoints that must agree, where there are two.
func (c *Client) calledWords(ctx context.Context, votes []vote, hash common.Hash, contracts []common.Address, data []byte) ([]common.Hash, Word, error) {
	var first []common.Hash
	var by vote
	var last error
	for _, v := range votes {
		if first != nil && HostOf(v.e.url) == HostOf(by.e.url) {
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
	calls := make([]StateCall, len(contracts))
	for i, a := range contracts {
		calls[i] = StateCall{To: a, Data: data}
	}
	reqs, outs := stateCalls[hexutil.Bytes]("eth_call", calls, stateAt(hash))
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
