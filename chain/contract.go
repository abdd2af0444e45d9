package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// stateAt names the state a read is made on: one block by hash, so that several reads agree whatever happens to the chain.
func stateAt(hash common.Hash) map[string]any { return map[string]any{"blockHash": hash} }

// CallAt runs eth_call on the state of one block by hash. A revert is an *Error of class Reverted with its data.
func (c *Client) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	var out hexutil.Bytes
	msg := map[string]any{"to": to, "input": hexutil.Bytes(data)}
	if err := c.CallContext(ctx, &out, "eth_call", msg, stateAt(block)); err != nil {
		return nil, fmt.Errorf("call %s at %s: %w", to, block, err)
	}
	return out, nil
}

// ViewCall is one read of CallsAt.
type ViewCall struct {
	To   common.Address
	Data []byte
	Out  []byte
	Err  error // class Reverted when the call itself reverted
}

// CallsAt runs many eth_calls on one block's state in batches. Reverts stay in each call's Err; the returned error is
// the first real fault.
func (c *Client) CallsAt(ctx context.Context, calls []ViewCall, block common.Hash) error {
	reqs := make([]*request, len(calls))
	outs := make([]hexutil.Bytes, len(calls))
	for i, call := range calls {
		msg := map[string]any{"to": call.To, "input": hexutil.Bytes(call.Data)}
		reqs[i] = &request{Method: "eth_call", Params: []any{msg, stateAt(block)}, Result: &outs[i]}
	}
	if err := c.batch(ctx, reqs); err != nil {
		return fmt.Errorf("calls at %s: %w", block, err)
	}
	for i := range calls {
		calls[i].Out, calls[i].Err = outs[i], reqs[i].Err
	}
	return nil
}

// StateGone tells whether a read on a block's state failed because no endpoint has that state any more, in whatever words.
// Known words are believed. Where every endpoint refused in others, a call that every node can answer is tried on the same
// state and on the newest: the state is gone when only the newest is given. Faults, and a read that fails by itself, are
// not it.
func (c *Client) StateGone(ctx context.Context, block common.Hash, err error) bool {
	if err == nil {
		return false
	}
	switch ClassOf(err) {
	case Pruned, NotFound:
		return true
	case Reverted:
		return false
	}
	if !Refused(err) {
		return false
	}
	head, headErr := c.HeaderByTag(ctx, "latest")
	if headErr != nil || head.Hash == block {
		return false
	}
	if _, newest := c.CallAt(ctx, common.Address{}, nil, head.Hash); newest != nil {
		return false
	}
	_, old := c.CallAt(ctx, common.Address{}, nil, block)
	return Refused(old)
}
