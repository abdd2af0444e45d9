package keeper

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxBatch bounds one JSON-RPC batch; go-ethereum and the large providers take
// up to a thousand calls.
const maxBatch = 500

// retryLarger is after how many batches a node that refused a larger one is
// offered twice as many calls again: the refusal may have been a hiccup, or the
// node another one by now.
const retryLarger = 100

// batchLimit is how many calls a node takes at once, as far as it is known.
// Other providers than maxBatch is made for take 100, 10 or 3.
type batchLimit struct {
	most  atomic.Int64 // 0: maxBatch
	taken atomic.Int64 // batches since that was learned
}

func (l *batchLimit) size() int {
	if n := l.most.Load(); n > 0 {
		return int(n)
	}
	return maxBatch
}

// learn notes a size that was taken after a larger one was refused.
func (l *batchLimit) learn(size int) {
	l.most.Store(int64(size))
	l.taken.Store(0)
}

func (l *batchLimit) took() {
	if n := l.most.Load(); n > 0 && l.taken.Add(1) >= retryLarger {
		l.learn(min(2*int(n), maxBatch))
	}
}

// Calls implements Node with eth_call by block hash (EIP-1898) in batches of
// at most maxBatch.
func (n *RPCNode) Calls(ctx context.Context, block common.Hash, calls []Call) ([]CallResult, error) {
	answers, errs, err := askEach[hexutil.Bytes](ctx, n, "eth_call", block, calls)
	if err != nil {
		return nil, fmt.Errorf("reading the state of block %s: %w", block, err)
	}
	results := make([]CallResult, len(calls))
	for i := range calls {
		if results[i].Err = errs[i]; errs[i] == nil {
			results[i].Data = answers[i]
		}
	}
	return results, nil
}

// EstimateGas implements Node with eth_estimateGas in batches of at most
// maxBatch.
func (n *RPCNode) EstimateGas(ctx context.Context, block common.Hash, calls []Call) ([]GasResult, error) {
	answers, errs, err := askEach[hexutil.Uint64](ctx, n, "eth_estimateGas", block, calls)
	if err != nil {
		return nil, fmt.Errorf("estimating gas at block %s: %w", block, err)
	}
	results := make([]GasResult, len(calls))
	for i := range calls {
		if results[i].Err = errs[i]; errs[i] == nil {
			results[i].Gas = uint64(answers[i])
		}
	}
	return results, nil
}

// askEach asks a method about each call at one block. A batch that the node
// refuses is halved until it is taken, whatever reason the node gives: there is
// one wording for each provider. The error is that of a single call for which
// not even a batch of its own was answered: the node is gone, or the answer is
// more than it sends.
func askEach[T any](ctx context.Context, n *RPCNode, method string, block common.Hash, calls []Call) ([]T, []error, error) {
	answers, errs := make([]T, len(calls)), make([]error, len(calls))
	size, smaller := n.limit.size(), false
	for start := 0; start < len(calls); {
		end := min(start+size, len(calls))
		refused, err := batchOf(ctx, n, method, block, calls[start:end], answers[start:end], errs[start:end])
		switch {
		case refused && end-start > 1:
			size, smaller = (end-start)/2, true
			clear(errs[start:end])
			continue
		case err != nil:
			return nil, nil, err
		}
		n.limit.took()
		start = end
	}
	if smaller {
		n.limit.learn(size)
	}
	return answers, errs, nil
}

// batchOf sends one batch. refused says that fewer calls may be taken: nothing
// was answered, and not for want of time, or the node says that it was too much.
func batchOf[T any](ctx context.Context, n *RPCNode, method string, block common.Hash, calls []Call, answers []T, errs []error) (refused bool, err error) {
	ctx, cancel := n.bounded(ctx)
	defer cancel()
	elems := make([]rpc.BatchElem, len(calls))
	at := rpc.BlockNumberOrHashWithHash(block, true)
	for i, c := range calls {
		msg := map[string]any{"from": c.From, "to": c.To, "input": hexutil.Bytes(c.Data)}
		if c.Gas != 0 {
			msg["gas"] = hexutil.Uint64(c.Gas)
		}
		elems[i] = rpc.BatchElem{Method: method, Args: []any{msg, at}, Result: &answers[i]}
	}
	if err := n.Client.Client().BatchCallContext(ctx, elems); err != nil {
		return ctx.Err() == nil, n.clean(err)
	}
	limited := 0
	for i := range elems {
		err := elems[i].Error
		if err == nil {
			continue
		}
		errs[i] = n.clean(err)
		if code, ok := codeOf(err); ok && (code == codeInvalidRequest || code == codeLimitExceeded) {
			limited++
		} else if ok && code == codeAnswerTooLarge || errors.Is(err, rpc.ErrMissingBatchResponse) {
			refused = true
		}
	}
	return refused || limited == len(elems), nil
}

// Codes of JSON-RPC and EIP-1474, and go-ethereum's for a batch whose answers
// are more than it sends at once.
const (
	codeInvalidRequest = -32600
	codeLimitExceeded  = -32005
	codeAnswerTooLarge = -32003
)

func codeOf(err error) (code int, ok bool) {
	var coded rpc.Error
	if errors.As(err, &coded) {
		return coded.ErrorCode(), true
	}
	return 0, false
}
