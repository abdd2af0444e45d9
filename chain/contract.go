package chain

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// stateAt names the state a read is made on: one block by hash, so that several reads agree whatever happens to the chain.
func stateAt(hash common.Hash) map[string]any { return map[string]any{"blockHash": hash} }

// CallAt runs eth_call on the state of one block by hash. A revert is an *Error of class Reverted with its data.
func (c *Client) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	var out hexutil.Bytes
	call := StateCall{To: to, Data: data}
	if err := c.CallContext(ctx, &out, "eth_call", call.message(), stateAt(block)); err != nil {
		return nil, fmt.Errorf("call %s at %s: %w", to, block, err)
	}
	return out, nil
}

// CallsAt runs many eth_calls on one block's state in batches. A revert stays with its call (class Reverted); the returned
// error is the first real fault.
func (c *Client) CallsAt(ctx context.Context, calls []StateCall, block common.Hash) ([]CallResult, error) {
	reqs, outs := stateCalls[hexutil.Bytes]("eth_call", calls, stateAt(block))
	if err := c.batch(ctx, reqs); err != nil {
		return nil, fmt.Errorf("calls at %s: %w", block, err)
	}
	return callResults(reqs, outs), nil
}

func callResults(reqs []*request, outs []hexutil.Bytes) []CallResult {
	results := make([]CallResult, len(reqs))
	for i, r := range reqs {
		if results[i].Err = r.Err; r.Err == nil {
			results[i].Data = outs[i]
		}
	}
	return results
}

// StateGone tells whether a read on a block's state failed because no endpoint has that state any more, in whatever words.
//
// Words that are known for it are believed while no other endpoint has a passing fault, because the one that fails may be the
// one that has the state. "Not found" is believed only of a block well below the newest: a newer one may not have come to every
// endpoint yet. Both are believed in any case when they were said [failedOften] times.
//
// Whatever else was said, a call that every node can answer is tried on the newest state and on this one. The state is gone when
// only the newest is given, and endpoints say no, or failed in another way (a gateway's timeout, a limit) [failedOften] times. A
// call that fails by itself doesn't mean that the state is gone.
func (c *Client) StateGone(ctx context.Context, block common.Hash, err error) bool {
	if err == nil {
		return false
	}
	switch ClassOf(err) {
	case Pruned:
		return !c.isAnyFailing() || c.gone.often(block)
	case NotFound:
		return c.gone.often(block) || !c.isAnyFailing() && c.isWellBelow(ctx, block)
	case Reverted, Canceled, WrongChain:
		return false
	}
	head, headErr := c.Head(ctx)
	if headErr != nil || head.Hash == block {
		return false
	}
	if _, newest := c.CallAt(ctx, common.Address{}, nil, head.Hash); newest != nil {
		return false
	}
	_, old := c.CallAt(ctx, common.Address{}, nil, block)
	switch {
	case ctx.Err() != nil:
		return false
	case old == nil:
		c.gone.forget(block)
		return false
	}
	return Refused(old) && Refused(err) || c.gone.often(block)
}

// isAnyFailing tells whether an endpoint has begun to fail. One that goes on failing is not waited for.
func (c *Client) isAnyFailing() bool {
	for _, e := range c.endpoints {
		e.mu.Lock()
		failing := e.fails > 0 && e.fails < failedOften && !e.wrongChain
		e.mu.Unlock()
		if failing {
			return true
		}
	}
	return false
}

// How often the state of a block must not be given until it counts as gone where that isn't sure at once, and of how many
// blocks that is remembered.
const (
	failedOften = 8
	failedKept  = 256
)

// failures counts how often the state of a block was not given.
type failures struct {
	mu sync.Mutex
	of map[common.Hash]int
}

// often counts another failure, and tells whether there were so many.
func (f *failures) often(block common.Hash) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.of) >= failedKept || f.of == nil {
		f.of = make(map[common.Hash]int)
	}
	f.of[block]++
	return f.of[block] >= failedOften
}

func (f *failures) forget(block common.Hash) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.of, block)
}

// wellBelow is how many blocks below the newest one every endpoint is expected to have.
const wellBelow = 64

// isWellBelow tells whether a block is so far below the newest.
func (c *Client) isWellBelow(ctx context.Context, block common.Hash) bool {
	head, err := c.Head(ctx)
	if err != nil {
		return false
	}
	var of *struct{ Number hexutil.Uint64 }
	err = c.CallContext(ctx, &of, "eth_getBlockByHash", block, false)
	return err == nil && of != nil && uint64(of.Number)+wellBelow <= head.Number
}
