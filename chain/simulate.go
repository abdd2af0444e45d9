package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// SimulatedCall is what one of several calls, run after each other, would do.
type SimulatedCall struct {
	Data    []byte // what it returns
	GasUsed uint64
	Err     error // class Reverted when it failed, with the revert's data
}

// Simulator runs calls after each other on a block's state, each on what those before it leave. Not every endpoint can: the
// class of the error is Unsupported then.
type Simulator interface {
	Simulate(ctx context.Context, block common.Hash, calls []StateCall) ([]SimulatedCall, error)
}

// Simulate implements [Simulator] by eth_simulateV1, without checks of balances for gas. The simulated block is the one after
// the named block, a second later.
func (n *node) Simulate(ctx context.Context, block common.Hash, calls []StateCall) ([]SimulatedCall, error) {
	if len(calls) == 0 {
		return nil, nil
	}
	header, err := n.HeaderByHash(ctx, block)
	if err != nil {
		return nil, fmt.Errorf("simulating on block %s: %w", block, err)
	}
	msgs := make([]map[string]any, len(calls))
	for i, c := range calls {
		msgs[i] = c.message()
	}
	one := map[string]any{"calls": msgs, "blockOverrides": map[string]any{"time": hexutil.Uint64(header.Time + 1)}}
	var blocks []struct {
		Calls []struct {
			ReturnData hexutil.Bytes  `json:"returnData"`
			GasUsed    hexutil.Uint64 `json:"gasUsed"`
			Status     hexutil.Uint64 `json:"status"`
			Error      *struct {
				Code    int           `json:"code"`
				Message string        `json:"message"`
				Data    hexutil.Bytes `json:"data"`
			} `json:"error"`
		} `json:"calls"`
	}
	const method = "eth_simulateV1"
	err = n.ask(ctx, &blocks, method, map[string]any{"blockStateCalls": []any{one}}, rpc.BlockNumberOrHashWithHash(block, false))
	if err != nil {
		return nil, fmt.Errorf("simulating on block %s: %w", block, err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(calls) {
		return nil, &Error{Class: Malformed, Endpoint: n.e.name, Method: method, Msg: "not one answer for each call", err: errMalformed}
	}
	results := make([]SimulatedCall, len(calls))
	for i, r := range blocks[0].Calls {
		results[i] = SimulatedCall{Data: r.ReturnData, GasUsed: uint64(r.GasUsed)}
		if r.Status == 1 && r.Error == nil {
			continue
		}
		failed := &Error{Class: Reverted, Endpoint: n.e.name, Method: method, Data: r.ReturnData, Msg: "reverted"}
		if r.Error != nil {
			failed.Code, failed.Msg = r.Error.Code, n.e.quoted(r.Error.Message)
			if len(failed.Data) == 0 {
				failed.Data = r.Error.Data
			}
		}
		results[i].Err = failed
	}
	return results, nil
}
