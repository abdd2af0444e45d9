package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// At names the state a read is made on: one block by hash, so that several reads agree whatever happens to the chain.
func At(hash common.Hash) map[string]any { return map[string]any{"blockHash": hash} }

// CallAt runs eth_call on the state of one block by hash. A revert is an *Error of class Reverted with its data.
func (c *Client) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	var out hexutil.Bytes
	msg := map[string]any{"to": to, "input": hexutil.Bytes(data)}
	if err := c.Call(ctx, &out, "eth_call", msg, At(block)); err != nil {
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
	reqs := make([]*Request, len(calls))
	outs := make([]hexutil.Bytes, len(calls))
	for i, call := range calls {
		msg := map[string]any{"to": call.To, "input": hexutil.Bytes(call.Data)}
		reqs[i] = &Request{Method: "eth_call", Params: []any{msg, At(block)}, Result: &outs[i]}
	}
	if err := c.Batch(ctx, reqs); err != nil {
		return fmt.Errorf("calls at %s: %w", block, err)
	}
	for i := range calls {
		calls[i].Out, calls[i].Err = outs[i], reqs[i].Err
	}
	return nil
}

// The methods below make a Client a backend of go-ethereum's bindings (bind.ContractBackend and bind.DeployBackend).

func callArg(msg ethereum.CallMsg) map[string]any {
	arg := map[string]any{"from": msg.From, "to": msg.To}
	if len(msg.Data) > 0 {
		arg["input"] = hexutil.Bytes(msg.Data)
	}
	if msg.Value != nil {
		arg["value"] = (*hexutil.Big)(msg.Value)
	}
	if msg.Gas != 0 {
		arg["gas"] = hexutil.Uint64(msg.Gas)
	}
	if msg.GasFeeCap != nil {
		arg["maxFeePerGas"] = (*hexutil.Big)(msg.GasFeeCap)
	}
	if msg.GasTipCap != nil {
		arg["maxPriorityFeePerGas"] = (*hexutil.Big)(msg.GasTipCap)
	}
	return arg
}

func blockArg(number *big.Int) string {
	if number == nil {
		return "latest"
	}
	if number.Sign() >= 0 {
		return hexutil.EncodeBig(number)
	}
	return rpc.BlockNumber(number.Int64()).String()
}

// CallContract runs eth_call at a height, or at the head when it is nil.
func (c *Client) CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) ([]byte, error) {
	var out hexutil.Bytes
	err := c.Call(ctx, &out, "eth_call", callArg(msg), blockArg(number))
	return out, err
}

// CallContractAtHash runs eth_call on a block's state.
func (c *Client) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	var out hexutil.Bytes
	err := c.Call(ctx, &out, "eth_call", callArg(msg), At(block))
	return out, err
}

// PendingCallContract runs eth_call on the pending state.
func (c *Client) PendingCallContract(ctx context.Context, msg ethereum.CallMsg) ([]byte, error) {
	var out hexutil.Bytes
	err := c.Call(ctx, &out, "eth_call", callArg(msg), "pending")
	return out, err
}

// CodeAt is a contract's code.
func (c *Client) CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error) {
	var out hexutil.Bytes
	err := c.Call(ctx, &out, "eth_getCode", account, blockArg(number))
	return out, err
}

// PendingCodeAt is a contract's code in the pending state.
func (c *Client) PendingCodeAt(ctx context.Context, account common.Address) ([]byte, error) {
	var out hexutil.Bytes
	err := c.Call(ctx, &out, "eth_getCode", account, "pending")
	return out, err
}

// BalanceAt is an account's balance in wei.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, number *big.Int) (*big.Int, error) {
	var out hexutil.Big
	err := c.Call(ctx, &out, "eth_getBalance", account, blockArg(number))
	return (*big.Int)(&out), err
}

// StorageAt is one slot on a block's state.
func (c *Client) StorageAt(ctx context.Context, account common.Address, slot, block common.Hash) (common.Hash, error) {
	var out common.Hash
	err := c.Call(ctx, &out, "eth_getStorageAt", account, slot, At(block))
	return out, err
}

// NonceAt is the number of an account's mined transactions.
func (c *Client) NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error) {
	var out hexutil.Uint64
	err := c.Call(ctx, &out, "eth_getTransactionCount", account, blockArg(number))
	return uint64(out), err
}

// PendingNonceAt counts the pool's transactions too.
func (c *Client) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	var out hexutil.Uint64
	err := c.Call(ctx, &out, "eth_getTransactionCount", account, "pending")
	return uint64(out), err
}

// SuggestGasPrice is the node's legacy gas price.
func (c *Client) SuggestGasPrice(ctx context.Context) (*big.Int, error) {
	var out hexutil.Big
	err := c.Call(ctx, &out, "eth_gasPrice")
	return (*big.Int)(&out), err
}

// SuggestGasTipCap is the node's priority fee.
func (c *Client) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	var out hexutil.Big
	err := c.Call(ctx, &out, "eth_maxPriorityFeePerGas")
	return (*big.Int)(&out), err
}

// EstimateGas simulates on the pending state; a revert is class Reverted with its data.
func (c *Client) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	var out hexutil.Uint64
	err := c.Call(ctx, &out, "eth_estimateGas", callArg(msg))
	return uint64(out), err
}

// FeeHistory is eth_feeHistory up to the head.
func (c *Client) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error) {
	var res struct {
		OldestBlock  *hexutil.Big     `json:"oldestBlock"`
		Reward       [][]*hexutil.Big `json:"reward,omitempty"`
		BaseFee      []*hexutil.Big   `json:"baseFeePerGas,omitempty"`
		GasUsedRatio []float64        `json:"gasUsedRatio"`
	}
	if percentiles == nil {
		percentiles = []float64{}
	}
	if err := c.Call(ctx, &res, "eth_feeHistory", hexutil.Uint64(blocks), blockArg(last), percentiles); err != nil {
		return nil, err
	}
	out := &ethereum.FeeHistory{OldestBlock: (*big.Int)(res.OldestBlock), GasUsedRatio: res.GasUsedRatio}
	for _, row := range res.Reward {
		var r []*big.Int
		for _, v := range row {
			r = append(r, (*big.Int)(v))
		}
		out.Reward = append(out.Reward, r)
	}
	for _, v := range res.BaseFee {
		out.BaseFee = append(out.BaseFee, (*big.Int)(v))
	}
	return out, nil
}

// RawHeaderByNumber gives go-ethereum's header, exactly as sent, the head's when number is nil.
func (c *Client) RawHeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	var h *types.Header
	if err := c.Call(ctx, &h, "eth_getBlockByNumber", blockArg(number), false); err != nil {
		return nil, err
	}
	if h == nil {
		return nil, ethereum.NotFound
	}
	return h, nil
}

// SendTransaction gives a signed transaction to every endpoint that takes it. It succeeds when one did; "already known"
// counts as taken.
func (c *Client) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	return c.SendRaw(ctx, raw)
}

// SendRaw is SendTransaction for the encoded bytes. The error of the best-ranked endpoint that refused is returned when
// none took it.
func (c *Client) SendRaw(ctx context.Context, raw []byte) error {
	var first error
	taken := false
	for _, e := range c.order(need{}) {
		err := c.once(ctx, e, func(ctx context.Context, e *endpoint) error {
			return c.sendAll(ctx, e, []*Request{{Method: "eth_sendRawTransaction", Params: []any{hexutil.Bytes(raw)}}})
		})
		if err == nil || ClassOf(err) == TxKnown {
			taken = true
		} else if first == nil {
			first = err
		}
	}
	if taken {
		return nil
	}
	return first
}

// TransactionReceipt is nil, ethereum.NotFound while the transaction is in no block of the endpoint's chain.
func (c *Client) TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	var r *types.Receipt
	if err := c.Call(ctx, &r, "eth_getTransactionReceipt", tx); err != nil {
		return nil, err
	}
	if r == nil {
		return nil, ethereum.NotFound
	}
	return r, nil
}

// FilterLogs is eth_getLogs by range with adaptive ranges; the range must be given.
func (c *Client) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	from, to := uint64(0), uint64(0)
	if q.FromBlock != nil && q.FromBlock.Sign() >= 0 {
		from = q.FromBlock.Uint64()
	}
	if q.ToBlock != nil && q.ToBlock.Sign() >= 0 {
		to = q.ToBlock.Uint64()
	} else {
		h, err := c.HeaderByTag(ctx, "latest")
		if err != nil {
			return nil, err
		}
		to = h.Number
	}
	logs, err := c.Logs(ctx, from, to, Filter{Addresses: q.Addresses, Topics: q.Topics})
	if err != nil {
		return nil, err
	}
	out := make([]types.Log, len(logs))
	for i := range logs {
		out[i] = *logs[i].Types()
	}
	return out, nil
}
